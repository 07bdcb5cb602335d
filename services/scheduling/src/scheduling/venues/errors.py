"""What can be wrong with a venue."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class VenueNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "venue-not-found"
    title = Text("未找到该场地", "No such venue")
    detail = Text(
        "该场地不存在，或不在您的管理范围内。请从场地列表中重新选择。",
        "There is no such venue, or it is outside your reach. Choose one from the list.",
    )


class VenueClosed(Problem):
    """A closed venue takes no part in changes."""

    kind = Kind.CONFLICT
    code = "venue-closed"
    title = Text("场地已停用", "Venue is closed")
    detail = Text("“{name}”已停用，不能再修改。", "{name} is closed and cannot be changed any more.")


class VenueNameTaken(Problem):
    """The organisation has an open venue of that name."""

    kind = Kind.CONFLICT
    code = "venue-name-taken"
    title = Text("场地名称已被使用", "Venue name already taken")
    detail = Text(
        "该单位已有同名场地。请换一个名称，或在列表中查找已有场地。",
        "The organisation already has a venue of this name. Choose another, or use the existing one.",
    )


class VenueOrganisationNotFound(Problem):
    """The organisation named is not there, closed, or out of reach."""

    kind = Kind.CONFLICT
    code = "venue-organisation-not-found"
    title = Text("未找到所属单位", "No such organisation")
    detail = Text(
        "所填单位不存在、已撤销，或不在您的管理范围内，请重新选择单位。",
        "The organisation does not exist, is closed or lies outside your reach; choose another.",
    )


CONSTRAINTS = {"uq_venues_open_name": VenueNameTaken}
