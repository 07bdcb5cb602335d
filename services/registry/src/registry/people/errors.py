"""What can be wrong with a person's record."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class PersonNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "person-not-found"
    title = Text("未找到该人员", "No such person")
    detail = Text(
        "该人员不存在，或不在您的管理范围内。请从人员列表中重新选择。",
        "There is no such person, or they are outside your reach. Choose one from the list.",
    )


class PersonLeft(Problem):
    """Somebody who left takes no part in changes."""

    kind = Kind.CONFLICT
    code = "person-left"
    title = Text("人员已离岗", "The person has left")
    detail = Text("“{name}”已离岗，不能再修改。", "{name} has left and cannot be changed any more.")


class CitizenIdTaken(Problem):
    """Somebody else is recorded under the number."""

    kind = Kind.CONFLICT
    code = "citizen-id-taken"
    title = Text("身份证号已登记", "Citizen id already on record")
    detail = Text(
        "该身份证号已登记在另一名人员名下。请核对号码；如为调入人员，请由原单位办理调出。",
        "Somebody else is recorded under this citizen id. Check the number; if the person has moved here, "
        "ask their former school to release them.",
    )


class SchoolNotFound(Problem):
    """The organisation named is not there, closed, or out of reach."""

    kind = Kind.CONFLICT
    code = "person-organisation-not-found"
    title = Text("未找到所在单位", "No such organisation")
    detail = Text(
        "所填单位不存在、已撤销，或不在您的管理范围内，请重新选择单位。",
        "The organisation does not exist, is closed or lies outside your reach; choose another.",
    )


class AccountExists(Problem):
    """The person can sign in already, or the login belongs to somebody."""

    kind = Kind.CONFLICT
    code = "person-account-exists"
    title = Text("账号已开通", "Account exists")
    detail = Text(
        "“{name}”的账号已开通，无需再次开通。", "{name} already has an account; nothing was changed."
    )


class TooManyToExport(Problem):
    """A workbook is made of so many at once, and no more."""

    kind = Kind.TOO_LARGE
    code = "too-many-people-to-export"
    title = Text("导出人数过多", "Too many people")
    detail = Text(
        "一次最多导出 {limit} 人。请按单位、学段或学科筛选后分批导出。",
        "A workbook holds at most {limit} people. Narrow the list by organisation, stage or subject.",
    )


CONSTRAINTS = {"uq_people_active_citizen_id": CitizenIdTaken}
