"""What can be wrong with a programme, its plan, its quotas, or a step of it."""

from scheduling.programmes.rules import PlanFault
from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class ProgrammeNotFound(Problem):
    """There is none with this id within the caller's reach, and none offered to it."""

    kind = Kind.NOT_FOUND
    code = "programme-not-found"
    title = Text("未找到该培训项目", "No such programme")
    detail = Text(
        "该培训项目不存在，或不在您的范围内。请从项目列表中重新选择。",
        "There is no such programme, or it is outside your reach. Choose one from the list.",
    )


class ProgrammeOrganisationNotFound(Problem):
    """The organisation named is not there, closed, or out of reach."""

    kind = Kind.CONFLICT
    code = "programme-organisation-not-found"
    title = Text("未找到主办单位", "No such organisation")
    detail = Text(
        "所填主办单位不存在、已撤销，或不在您的管理范围内，请重新选择单位。",
        "The organisation does not exist, is closed or lies outside your reach; choose another.",
    )


class ProgrammeCodeTaken(Problem):
    """The organisation has another programme of that code."""

    kind = Kind.CONFLICT
    code = "programme-code-taken"
    title = Text("项目编号已被使用", "Code already taken")
    detail = Text(
        "该单位的另一个培训项目已使用此编号，请换一个编号。",
        "Another programme of the organisation already has this code; choose another.",
    )


class ProgrammeFieldsFrozen(Problem):
    """The fields to be changed are fixed in the present state."""

    kind = Kind.CONFLICT
    code = "programme-fields-frozen"
    title = Text("当前状态下不能修改", "Fixed in this state")
    detail = Text(
        "项目当前状态为“{state}”，以下内容不能修改：{fields}。提交后的方案须先退回草稿才能修改。",
        "The programme is {state}, so these cannot be changed: {fields}. A plan that was submitted has to be "
        "returned to draft first.",
    )


class CapacityTooSmall(Problem):
    """More seats are taken, or given to schools, than would be left."""

    kind = Kind.CONFLICT
    code = "programme-capacity-too-small"
    title = Text("人数上限过小", "Capacity too small")
    detail = Text(
        "已有 {taken} 人报名、已向学校分配 {allotted} 个名额，人数上限不能小于这两个数。",
        "{taken} people are enrolled and {allotted} seats are given to schools; the capacity cannot be less.",
    )


class PlanIncomplete(Problem):
    """The plan cannot be submitted as it is; `errors` says where and why."""

    kind = Kind.CONFLICT
    code = "programme-plan-incomplete"
    title = Text("方案不完整", "The plan is incomplete")
    detail = Text(
        "培训方案有 {count} 处需要补充或更正，请按提示修改后再提交。",
        "The plan has {count} places to complete or correct; see them and submit again.",
    )


PLAN_FAULT_WORDS = {
    PlanFault.EMPTY: Text("此部分尚未填写", "this section is empty"),
    PlanFault.NO_HOURS: Text("学时应大于 0", "class hours must be greater than 0"),
    PlanFault.WRONG_ORDER: Text(
        "日期先后有误：报名开始、报名截止、结束应依次在后，开始不晚于结束",
        "the dates are out of order: enrolment begins, then ends, by the last day; the start is not after it",
    ),
    PlanFault.PAST: Text("不能早于今天", "lies in the past"),
}


class OwnApproval(Problem):
    """Who wrote or submitted a plan does not approve it."""

    kind = Kind.FORBIDDEN
    code = "programme-own-approval"
    title = Text("不能审批自己的方案", "Not your own plan")
    detail = Text(
        "方案由您编制或提交，须由其他有审批权限的人员审批。",
        "You wrote or submitted this plan; somebody else who may approve has to decide on it.",
    )


class EnrolmentWindowOver(Problem):
    """Enrolment would open after it ends."""

    kind = Kind.CONFLICT
    code = "programme-window-over"
    title = Text("报名时间已过", "Enrolment is over")
    detail = Text(
        "报名截止时间（{enrol_until}）已过，请先延长报名时间再开放报名。",
        "Enrolment ended at {enrol_until}; extend it before the programme opens.",
    )


CONSTRAINTS = {"uq_programmes_code": ProgrammeCodeTaken}
