"""What can be wrong with bases and what is in them."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class BaseNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "base-not-found"
    title = Text("未找到该基地", "No such base")
    detail = Text(
        "该基地不存在，或不在您的管理范围内。请从基地列表中重新选择。",
        "There is no such base, or it is outside your reach. Choose one from the list.",
    )


class BaseNameTaken(Problem):
    """The organisation has another base of this name in use."""

    kind = Kind.CONFLICT
    code = "base-name-taken"
    title = Text("基地名称重复", "There is a base of this name")
    detail = Text(
        "该单位已有同名基地。一个基地承担多项功能时，请在原基地上增加功能，不必另建。",
        "The organisation has a base of this name. A base with several functions is one base: add the "
        "function to it.",
    )


class BaseClosed(Problem):
    """It was given up, so nothing more happens there."""

    kind = Kind.CONFLICT
    code = "base-closed"
    title = Text("基地已撤销", "The base is closed")
    detail = Text("“{name}”已撤销，不能再修改。", "{name} is closed and cannot be changed any more.")


class BaseNotInUse(Problem):
    """It is suspended or closed, so that nobody was there."""

    kind = Kind.CONFLICT
    code = "base-not-in-use"
    title = Text("基地未在使用", "The base is not in use")
    detail = Text(
        "“{name}”已暂停使用或撤销，不能登记使用。请先恢复使用。",
        "{name} is suspended or closed, so no use can be recorded. Resume it first.",
    )


class BaseUseNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "base-use-not-found"
    title = Text("未找到该使用记录", "No such record of use")
    detail = Text("该使用记录不存在，或不在您的管理范围内。", "There is no such record within your reach.")


class BaseUseWithdrawn(Problem):
    """It was withdrawn before."""

    kind = Kind.CONFLICT
    code = "base-use-withdrawn"
    title = Text("使用记录已作废", "The record is withdrawn")
    detail = Text("该使用记录已作废。", "The record has been withdrawn already.")


class BaseUseInFuture(Problem):
    """Nobody was there on a day that has not come."""

    kind = Kind.CONFLICT
    code = "base-use-in-future"
    title = Text("日期还没有到", "The day has not come")
    detail = Text("使用日期不能晚于今天，请在活动之后登记。", "Record a use after it took place.")


class VenueNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "venue-not-found"
    title = Text("未找到该场地", "No such venue")
    detail = Text("该场地不存在，或不在您的管理范围内。", "There is no such venue within your reach.")


class VenueNameTaken(Problem):
    """Another open venue of the base has the name."""

    kind = Kind.CONFLICT
    code = "venue-name-taken"
    title = Text("场地名称重复", "There is a venue of this name")
    detail = Text(
        "该基地已有同名场地，请改用其他名称。", "The base has a venue of this name; choose another."
    )


class VenueShut(Problem):
    """It was given up, so nothing in it changes."""

    kind = Kind.CONFLICT
    code = "venue-closed"
    title = Text("场地已停用", "The venue is closed")
    detail = Text("“{name}”已停用，不能再修改。", "{name} is closed and cannot be changed any more.")


class RoomNotFound(Problem):
    """There is none with this id in the venue, or it was given up."""

    kind = Kind.NOT_FOUND
    code = "venue-room-not-found"
    title = Text("未找到该教室", "No such room")
    detail = Text("该教室不存在、已停用，或不属于该场地。", "There is no such room of the venue in use.")


class RoomNameTaken(Problem):
    """Another open room of the venue has the name."""

    kind = Kind.CONFLICT
    code = "venue-room-name-taken"
    title = Text("教室名称重复", "There is a room of this name")
    detail = Text(
        "该场地已有同名教室，请改用其他名称。", "The venue has a room of this name; choose another."
    )


class RoomTooLarge(Problem):
    """A room would hold more people than its venue."""

    kind = Kind.CONFLICT
    code = "venue-room-too-large"
    title = Text("教室容量超过场地容量", "A room larger than its venue")
    detail = Text(
        "场地“{name}”容纳 {venue} 人，教室不能容纳 {room} 人。请核对，或先改场地容量。",
        "{name} holds {venue} people, so a room of it cannot hold {room}. Check it, or change the venue.",
    )


class EquipmentNotFound(Problem):
    """There is none with this id in the venue, or it was taken away."""

    kind = Kind.NOT_FOUND
    code = "venue-equipment-not-found"
    title = Text("未找到该设备", "No such equipment")
    detail = Text("该设备不存在、已报废，或不属于该场地。", "There is no such equipment of the venue in use.")


CONSTRAINTS = {
    "uq_bases_open_name": BaseNameTaken,
    "uq_venues_open_name": VenueNameTaken,
    "uq_venue_rooms_open_name": RoomNameTaken,
}
