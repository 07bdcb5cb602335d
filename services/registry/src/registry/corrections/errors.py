"""What can be wrong with a correction."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class ProfileNotFound(Problem):
    """The caller's account is of nobody on the roster."""

    kind = Kind.NOT_FOUND
    code = "profile-not-found"
    title = Text("未找到您的教师档案", "You have no profile")
    detail = Text(
        "您的账号没有对应的教师档案。管理人员账号没有档案；如您是教师，请联系学校培训负责人为您建档。",
        "Your account belongs to nobody on the roster. Staff accounts have no profile; if you are a teacher, "
        "ask your school to register you.",
    )


class CorrectionNotFound(Problem):
    """There is none with this id within the caller's reach, or of their own."""

    kind = Kind.NOT_FOUND
    code = "correction-not-found"
    title = Text("未找到该更正申请", "No such correction")
    detail = Text(
        "该更正申请不存在，或不在您的管理范围内。请从列表中重新选择。",
        "There is no such correction, or it is outside your reach. Choose one from the list.",
    )


class NothingToCorrect(Problem):
    """Every value proposed is the one on record."""

    kind = Kind.INVALID
    code = "correction-empty"
    title = Text("没有需要更正的内容", "Nothing to correct")
    detail = Text(
        "填写的内容与档案一致，没有需要更正的。请修改有误的项目后再提交。",
        "What you entered is what your profile says already. Change what is wrong and send it again.",
    )


class CorrectionOpen(Problem):
    """The person waits for a decision already."""

    kind = Kind.CONFLICT
    code = "correction-open"
    title = Text("已有待审核的更正", "A correction is open already")
    detail = Text(
        "您已有一份更正申请待学校审核。请等待审核结果，或先撤回该申请再重新提交。",
        "Your school has yet to decide on a correction of yours. Wait for that, or withdraw it first.",
    )


class OwnCorrection(Problem):
    """Somebody would decide on what they asked for themselves."""

    kind = Kind.FORBIDDEN
    code = "own-correction"
    title = Text("不能审核自己的申请", "Your own correction")
    detail = Text(
        "这是您本人的更正申请，须由其他管理人员审核。",
        "You proposed this correction yourself; somebody else has to decide on it.",
    )


class CorrectionOvertaken(Problem):
    """The profile no longer says what the proposal was made against; `params` shows both."""

    kind = Kind.CONFLICT
    code = "correction-overtaken"
    title = Text("档案在申请后已有变动", "The profile has changed since")
    detail = Text(
        "提出申请后，档案中的 {count} 项已被改为其他内容，未作更正。请核对申请前、现在和申请的内容，"
        "退回此申请，或先将档案改正。",
        "Since it was proposed, {count} of its fields have got another value, so nothing was applied. "
        "Compare the former, the present and the proposed values, then reject it or put the profile right "
        "first.",
    )


CONSTRAINTS = {"uq_profile_corrections_open_person_id": CorrectionOpen}
