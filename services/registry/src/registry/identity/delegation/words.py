"""What roles and permissions are called; a test keeps both tables whole."""

from collections.abc import Mapping

from registry.access import Permission, Role
from servicekit.localised import Text

ROLE_WORDS: Mapping[str, Text] = {
    Role.PLATFORM_ADMIN: Text("平台管理员", "platform administrator"),
    Role.PROVINCE_OFFICER: Text("省级管理员", "province officer"),
    Role.CITY_OFFICER: Text("市级管理员", "city officer"),
    Role.COUNTY_OFFICER: Text("县级管理员", "county officer"),
    Role.SCHOOL_OFFICER: Text("学校培训负责人", "school training lead"),
    Role.TEACHER: Text("教师（学员）", "teacher"),
    Role.SERVICE: Text("系统内部服务", "service of this system"),
    Role.EXCHANGE_CLIENT: Text("外部系统", "external system"),
}
PERMISSION_WORDS: Mapping[str, Text] = {
    Permission.ORGANISATION_READ: Text("查看组织机构", "see organisations"),
    Permission.ORGANISATION_MANAGE: Text("管理组织机构", "manage organisations"),
    Permission.PERSON_READ: Text(
        "查看教师档案（证件号、手机号、出生日期隐去）",
        "see people's profiles (citizen id, phone and birth date masked)",
    ),
    Permission.PERSON_MANAGE: Text("管理教师档案", "manage people's profiles"),
    Permission.PERSON_EXPORT_IDS: Text(
        "说明理由后导出完整证件号", "export citizen ids in the clear, for a stated reason"
    ),
    Permission.PERSON_DISCLOSE: Text(
        "说明理由后查看完整证件号、手机号、出生日期",
        "see somebody's citizen id, phone and birth date whole, for a stated reason",
    ),
    Permission.DISCLOSURE_READ: Text("查询谁看过完整信息", "see who was shown whose numbers"),
    Permission.EXPERT_READ: Text("查看专家库", "see the expert library"),
    Permission.EXPERT_MANAGE: Text("推荐和维护专家", "propose and keep experts"),
    Permission.EXPERT_REVIEW: Text("审核专家入库与退出", "decide who comes into the expert library"),
    Permission.INSTITUTION_READ: Text("查看承训机构", "see training institutions"),
    Permission.INSTITUTION_MANAGE: Text("管理承训机构", "manage training institutions"),
    Permission.ACCOUNT_READ: Text("查看账号", "see accounts"),
    Permission.ACCOUNT_MANAGE: Text("管理账号和角色", "manage accounts and roles"),
    Permission.COURSE_READ: Text("查看课程库", "see the course library"),
    Permission.COURSE_WRITE: Text("编写课程", "write courses"),
    Permission.COURSE_REVIEW: Text("评审课程", "review courses"),
    "resource:read": Text("查看研修资源", "see guides, handbooks and other resources"),
    "resource:write": Text("编写研修资源", "write resources"),
    "resource:publish": Text("审核发布研修资源", "publish resources"),
    "file:upload": Text("上传文件", "upload files"),
    "base:read": Text("查看实践基地与场地", "see bases and venues"),
    "base:manage": Text("管理实践基地与场地", "manage bases and venues"),
    "studio:read": Text("查看名师工作室", "see studios"),
    "studio:members": Text("管理本校工作室成员", "manage the members of one's own studios"),
    "studio:manage": Text("管理名师工作室", "manage studios"),
    "pairing:read": Text("查看结对帮扶", "see pairings"),
    "pairing:manage": Text("管理结对帮扶", "manage pairings"),
    Permission.POLICY_READ: Text("查看政策", "see policies"),
    Permission.POLICY_MANAGE: Text("管理政策", "manage policies"),
    Permission.BUDGET_READ: Text("查看经费", "see budgets"),
    Permission.BUDGET_MANAGE: Text("管理经费", "manage budgets"),
    Permission.API_CLIENT_READ: Text("查看接入方", "see API clients"),
    Permission.API_CLIENT_MANAGE: Text("管理接入方", "manage API clients"),
    Permission.SIGNING_KEY_ROTATE: Text("更换签名密钥", "rotate signing keys"),
    Permission.FEED_READ: Text("读取全部事件", "read the whole event feed"),
    Permission.OPERATIONS_READ: Text("查看运行状况", "see operations"),
    Permission.OPERATIONS_MANAGE: Text("处理运行问题", "manage operations"),
}


def permission_word(permission: Permission) -> Text:
    """What it is called; its own name where the table has none yet."""
    return PERMISSION_WORDS.get(permission) or Text(permission.value, permission.value)
