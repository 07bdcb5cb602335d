"""What can be wrong with asking for tiers."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class NotOnRoster(Problem):
    """The caller's account is of nobody on the roster."""

    kind = Kind.NOT_FOUND
    code = "not-on-roster"
    title = Text("您不在花名册中", "You are not on the roster")
    detail = Text(
        "您的账号没有对应的教师档案，因此没有培养层次。如您是教师，请联系学校培训负责人为您建档。",
        "Your account belongs to nobody on the roster, so there is no tier to show. If you are a teacher, "
        "ask your school to register you.",
    )


class LadderNotFound(Problem):
    """The pack in force has no such ladder."""

    kind = Kind.NOT_FOUND
    code = "ladder-not-found"
    title = Text("没有该培养体系", "No such ladder")
    detail = Text(
        "“{name}”现行的政策包中没有培养体系“{ladder}”。可选：{known}。",
        "The policy in force for {name} has no ladder {ladder}. There are: {known}.",
    )
