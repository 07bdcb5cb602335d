"""What can be wrong with a session or a change of it."""

from scheduling.sessions.rules import SessionFault
from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class SessionNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "session-not-found"
    title = Text("未找到该课次", "No such session")
    detail = Text(
        "该课次不存在，或不在您的范围内。请从课表中重新选择。",
        "There is no such session, or it is outside your reach. Choose one from the timetable.",
    )


class SessionCancelled(Problem):
    """A cancelled session takes no part in changes."""

    kind = Kind.CONFLICT
    code = "session-cancelled"
    title = Text("课次已取消", "Session cancelled")
    detail = Text("“{title}”已取消，不能再修改或签到。", "{title} was cancelled; nothing can be done to it.")


class SessionsFixed(Problem):
    """The programme is over, and with it its timetable."""

    kind = Kind.CONFLICT
    code = "programme-sessions-fixed"
    title = Text("项目已结束，课表不能修改", "The timetable is fixed")
    detail = Text(
        "项目状态为“{state}”，不能再安排或修改课次。",
        "The programme is {state}; its sessions cannot be planned or changed any more.",
    )


class ExpertNotFound(Problem):
    """The person named as expert is not on the roster any more, or never was."""

    kind = Kind.CONFLICT
    code = "session-expert-not-found"
    title = Text("未找到授课专家", "No such expert")
    detail = Text(
        "所选授课专家不存在或已离岗，请重新选择。",
        "The person chosen as expert does not exist or has left; choose another.",
    )


class VenueUnavailable(Problem):
    """The venue is closed, or not one that this programme may use."""

    kind = Kind.CONFLICT
    code = "session-venue-unavailable"
    title = Text("场地不可用", "Venue not available")
    detail = Text(
        "所选场地不存在、已停用，或不在您的范围内，请重新选择。",
        "The venue does not exist, is closed or lies outside your reach; choose another.",
    )


class VenueTooSmall(Problem):
    """More people may come than fit in."""

    kind = Kind.CONFLICT
    code = "session-venue-too-small"
    title = Text("场地容量不足", "Venue too small")
    detail = Text(
        "“{venue}”最多容纳 {capacity} 人，项目人数上限为 {seats} 人。请换更大的场地。",
        "{venue} holds {capacity} people and the programme has {seats} seats; choose a larger one.",
    )


class SessionTimeWrong(Problem):
    """The time of the session cannot be."""

    kind = Kind.INVALID
    code = "session-time-wrong"
    title = Text("课次时间有误", "Wrong time")
    detail = Text("课次时间不符合要求：{fault}。", "The time of the session cannot be: {fault}.")


FAULT_WORDS = {
    SessionFault.ORDER: Text("结束时间应晚于开始时间", "it must end after it begins"),
    SessionFault.TOO_LONG: Text("单个课次不超过 12 小时", "it may last 12 hours at most"),
    SessionFault.OUTSIDE_PROGRAMME: Text(
        "应在项目起止日期之内", "it must lie within the days of the programme"
    ),
    SessionFault.PAST: Text("开始时间不能早于现在", "it must not begin in the past"),
    SessionFault.TOO_MANY_HOURS: Text(
        "学时多于时长所能容纳", "it counts more class hours than its time holds"
    ),
}


class SessionCollides(Problem):
    """Expert, venue or class are taken at that time."""

    kind = Kind.CONFLICT
    code = "session-collides"
    title = Text("时间冲突", "Double booking")
    detail = Text(
        "{what}在该时间已安排“{other}”（{when}）。请调整时间，或更换{what}。",
        "At that time the {what} is taken by {other} ({when}). Change the time, or choose another.",
    )


class ExpertTaken(Problem):
    """Two plans met in the database: the expert has another session at that time."""

    kind = Kind.CONFLICT
    code = "session-expert-taken"
    title = Text("授课专家时间冲突", "The expert is taken")
    detail = Text(
        "该授课专家刚被安排了同一时间的其他课次，请刷新课表后调整。",
        "The expert has just been given another session at that time; reload the timetable.",
    )


class VenueTaken(Problem):
    """Two plans met in the database: the venue has another session at that time."""

    kind = Kind.CONFLICT
    code = "session-venue-taken"
    title = Text("场地时间冲突", "The venue is taken")
    detail = Text(
        "该场地刚被安排了同一时间的其他课次，请刷新课表后调整。",
        "The venue has just been given another session at that time; reload the timetable.",
    )


class ClassTaken(Problem):
    """Two plans met in the database: the class has another session at that time."""

    kind = Kind.CONFLICT
    code = "session-class-taken"
    title = Text("班级时间冲突", "The class is taken")
    detail = Text(
        "该项目刚被安排了同一时间的其他课次，请刷新课表后调整。",
        "The programme has just been given another session at that time; reload the timetable.",
    )


CONSTRAINTS = {
    "ex_sessions_expert": ExpertTaken,
    "ex_sessions_venue": VenueTaken,
    "ex_sessions_programme": ClassTaken,
}
