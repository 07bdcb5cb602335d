"""What can be wrong with a change to the tree."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class OrganisationNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "organisation-not-found"
    title = Text("未找到该组织机构", "No such organisation")
    detail = Text(
        "该组织机构不存在，或不在您的管理范围内。请从组织机构列表中重新选择。",
        "There is no such organisation, or it is outside your reach. Choose one from the list.",
    )


class ParentNotFound(Problem):
    """The parent named is not there, or out of reach."""

    kind = Kind.CONFLICT
    code = "organisation-parent-not-found"
    title = Text("未找到上级机构", "No such parent organisation")
    detail = Text(
        "所选上级机构不存在，或不在您的管理范围内，请重新选择上级机构。",
        "The parent organisation does not exist or is outside your reach; choose another parent.",
    )


class OrganisationCodeTaken(Problem):
    """Another open organisation has the code."""

    kind = Kind.CONFLICT
    code = "organisation-code-taken"
    title = Text("机构代码已被使用", "Code already taken")
    detail = Text(
        "该机构代码已被另一个机构使用。请核对代码，或在列表中按代码查找已有机构。",
        "Another organisation already has this code. Check it, or look the existing one up by code.",
    )


class OrganisationClosed(Problem):
    """A closed organisation takes no part in changes."""

    kind = Kind.CONFLICT
    code = "organisation-closed"
    title = Text("机构已撤销", "Organisation is closed")
    detail = Text("“{name}”已撤销，不能再修改。", "{name} is closed and cannot be changed any more.")


class OrganisationHasChildren(Problem):
    """It still has open organisations below it."""

    kind = Kind.CONFLICT
    code = "organisation-has-children"
    title = Text("仍有下级机构", "It still has organisations below it")
    detail = Text(
        "“{name}”仍有 {count} 个下级机构。请先移动或撤销下级机构。",
        "{name} still has {count} organisations below it; move or close those first.",
    )


class OrganisationMovesBelowItself(Problem):
    """It would become its own ancestor."""

    kind = Kind.CONFLICT
    code = "organisation-moves-below-itself"
    title = Text("不能移到自己的下级", "Cannot move below itself")
    detail = Text(
        "不能把“{name}”移到其下级“{parent}”之下，请选择其他上级机构。",
        "{name} cannot be moved below {parent}, which is part of it; choose another parent.",
    )


class OrganisationTooDeep(Problem):
    """The tree has a limit of levels."""

    kind = Kind.CONFLICT
    code = "organisation-too-deep"
    title = Text("层级过深", "Too many levels")
    detail = Text(
        "组织机构最多 {max_depth} 级，请选择更高一级的上级机构。",
        "The tree has at most {max_depth} levels; choose a parent further up.",
    )


class NotASchool(Problem):
    """A field is filled in that only a school has."""

    kind = Kind.INVALID
    code = "organisation-not-a-school"
    title = Text("不是学校", "Not a school")
    detail = Text(
        "只有类别为“学校”的机构才有办学类型和乡村学校类型。请把类别改为学校，或清空这两项。",
        "Only an organisation of the kind “school” has a school kind and a rural kind. Make it a school, or "
        "leave these fields empty.",
    )


class OrganisationMergesIntoItself(Problem):
    """The successor is itself, or part of it."""

    kind = Kind.CONFLICT
    code = "organisation-merges-into-itself"
    title = Text("不能并入自身或其下级", "Cannot merge into itself")
    detail = Text(
        "不能把“{name}”并入“{successor}”：后者就是该机构或其下级。请选择其他机构。",
        "{name} cannot be merged into {successor}, which is the same or part of it; choose another.",
    )


class SuccessorNotFound(Problem):
    """What it is to be merged into is not there, or out of reach."""

    kind = Kind.CONFLICT
    code = "organisation-successor-not-found"
    title = Text("未找到并入的机构", "No such organisation to merge into")
    detail = Text(
        "要并入的机构不存在，或不在您的管理范围内，请重新选择。",
        "The organisation to merge into does not exist or is outside your reach; choose another.",
    )


CONSTRAINTS = {
    "uq_organisations_open_code": OrganisationCodeTaken,
    "fk_organisations_parent_id_organisations": ParentNotFound,
}
