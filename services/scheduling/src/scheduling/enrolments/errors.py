"""Why somebody cannot enrol, or an enrolment cannot be withdrawn."""

from scheduling.enrolments.rules import Obstacle
from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class NotOnRoster(Problem):
    """The caller is nobody on the roster, so nothing is offered to them."""

    kind = Kind.CONFLICT
    code = "not-on-roster"
    title = Text("您不在教师名册中", "You are not on the roster")
    detail = Text(
        "您的账号未对应在岗教师（新登记的教师请稍候片刻再试）。如有疑问，请联系学校培训负责人。",
        "Your account belongs to nobody on the roster (if you were just registered, try again in a moment). "
        "Ask your school's training lead.",
    )


class NomineeNotFound(Problem):
    """The person named is not there, has left, or is out of reach."""

    kind = Kind.CONFLICT
    code = "nominee-not-found"
    title = Text("未找到该教师", "No such person")
    detail = Text(
        "所选教师不存在、已离岗，或不在您的管理范围内，请从人员列表中重新选择。",
        "The person does not exist, has left or is outside your reach; choose one from the list.",
    )


class EnrolmentNotFound(Problem):
    """There is none with this id that concerns the caller."""

    kind = Kind.NOT_FOUND
    code = "enrolment-not-found"
    title = Text("未找到该报名", "No such enrolment")
    detail = Text(
        "该报名不存在，或不在您的范围内。请从报名列表中重新选择。",
        "There is no such enrolment, or it is outside your reach. Choose one from the list.",
    )


class EnrolmentRefused(Problem):
    """Something keeps the person from enrolling; `params.condition` says what."""

    kind = Kind.CONFLICT


class AlreadyEnrolled(EnrolmentRefused):
    """One person takes one seat."""

    code = "already-enrolled"
    title = Text("已经报名", "Already enrolled")
    detail = Text(
        "已报名参加该培训项目，无需重复报名。", "Already enrolled in this programme; nothing to do."
    )


class NotOfferedThere(EnrolmentRefused):
    """The person works outside the organisation that runs the programme."""

    code = "not-eligible-organisation"
    title = Text("不在培训范围内", "Not offered to this school")
    detail = Text(
        "该培训项目只面向主办单位辖区内的教师。",
        "The programme is for people below the organisation that runs it.",
    )


class NotOpen(EnrolmentRefused):
    """The programme takes no enrolments in its state."""

    code = "not-eligible-state"
    title = Text("项目未开放报名", "Not open for enrolment")
    detail = Text(
        "该培训项目当前未开放报名（未开放、已开始或已结束）。",
        "The programme does not take enrolments now: it is not open yet, has begun or is over.",
    )


class OutsideWindow(EnrolmentRefused):
    """Enrolment has not begun, or is over."""

    code = "not-eligible-window"
    title = Text("不在报名时间内", "Outside the enrolment period")
    detail = Text(
        "报名时间为 {enrol_from} 至 {enrol_until}（北京时间）。",
        "Enrolment is from {enrol_from} to {enrol_until} (China time).",
    )


class WrongStage(EnrolmentRefused):
    """The programme is for people who teach other stages."""

    code = "not-eligible-stage"
    title = Text("学段不符", "For other stages")
    detail = Text(
        "该培训项目的培训对象不含此学段。如学段信息有误，请联系学校更正教师档案。",
        "The programme is for other stages. If the stage on record is wrong, ask the school to mend it.",
    )


class WrongSubject(EnrolmentRefused):
    """The programme is for people who teach other subjects."""

    code = "not-eligible-subject"
    title = Text("学科不符", "For other subjects")
    detail = Text(
        "该培训项目的培训对象不含此学科。如学科信息有误，请联系学校更正教师档案。",
        "The programme is for other subjects. If the subject on record is wrong, ask the school to mend it.",
    )


class WithdrawnByOthers(EnrolmentRefused):
    """Somebody whom their school took out does not put themselves in again."""

    code = "withdrawn-by-others"
    title = Text("报名已被撤销", "Your enrolment was withdrawn")
    detail = Text(
        "您的报名已由学校或主管部门撤销，不能自行再次报名。如需参加，请联系学校选派。",
        "Your school or authority withdrew your enrolment, so you cannot enrol by yourself again. Ask your "
        "school to nominate you.",
    )


class SchoolWithoutQuota(EnrolmentRefused):
    """The seats were given to other schools."""

    code = "not-eligible-quota"
    title = Text("学校没有名额", "No seats for the school")
    detail = Text(
        "该培训项目按学校分配名额，所在学校未分配到名额。请联系学校培训负责人或主办单位。",
        "The seats were given to schools, and this school was given none. Ask its training lead or the "
        "organiser.",
    )


class QuotaUsedUp(EnrolmentRefused):
    """Every seat of the school is taken."""

    code = "quota-used-up"
    title = Text("学校名额已用完", "The school's seats are taken")
    detail = Text(
        "所在学校的名额已全部报满。如有人退出或增加名额，可再报名。",
        "All seats of the school are taken. Try again when somebody withdraws or the quota is raised.",
    )


class ProgrammeFull(EnrolmentRefused):
    """Every seat is taken."""

    code = "programme-full"
    title = Text("名额已满", "The programme is full")
    detail = Text(
        "该培训项目的名额已全部报满。如有人退出，可再报名。",
        "All seats of the programme are taken. Try again when somebody withdraws.",
    )


REFUSALS: dict[Obstacle, type[EnrolmentRefused]] = {
    Obstacle.ENROLLED: AlreadyEnrolled,
    Obstacle.ORGANISATION: NotOfferedThere,
    Obstacle.STATE: NotOpen,
    Obstacle.WINDOW: OutsideWindow,
    Obstacle.STAGE: WrongStage,
    Obstacle.SUBJECT: WrongSubject,
    Obstacle.WITHDRAWN_BY_OTHERS: WithdrawnByOthers,
    Obstacle.QUOTA: SchoolWithoutQuota,
    Obstacle.QUOTA_USED_UP: QuotaUsedUp,
    Obstacle.FULL: ProgrammeFull,
}


class ProgrammeOver(Problem):
    """What has ended is not changed."""

    kind = Kind.CONFLICT
    code = "enrolment-programme-over"
    title = Text("项目已结束", "The programme is over")
    detail = Text(
        "该培训项目已结束或已取消，报名不能再更改。",
        "The programme has ended or was cancelled; its enrolments cannot change any more.",
    )


class WithdrawalTooLate(Problem):
    """Once the programme runs, leaving it is not decided by the trainee alone."""

    kind = Kind.CONFLICT
    code = "withdrawal-too-late"
    title = Text("培训已开始", "The programme has begun")
    detail = Text(
        "培训已开始，不能自行退出。如需退出，请联系学校培训负责人办理。",
        "The programme has begun, so you cannot withdraw by yourself; ask your school's training lead.",
    )


CONSTRAINTS = {
    "uq_enrolments_active": AlreadyEnrolled,
    "ck_programmes_seats_suffice": ProgrammeFull,
    "ck_programme_quotas_seats_suffice": QuotaUsedUp,
}
