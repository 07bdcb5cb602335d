"""What can be wrong with institutions."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class InstitutionNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "institution-not-found"
    title = Text("未找到该承训机构", "No such institution")
    detail = Text(
        "该承训机构不存在，或不在您的管理范围内。请从承训机构列表中重新选择。",
        "There is no such institution, or it is outside your reach. Choose one from the list.",
    )


class InstitutionExists(Problem):
    """The organisation has a profile already."""

    kind = Kind.CONFLICT
    code = "institution-exists"
    title = Text("该单位已登记为承训机构", "Registered already")
    detail = Text(
        "该单位已登记为承训机构，请直接修改其资料。",
        "The organisation is registered as an institution already; change its profile.",
    )


class CreditCodeTaken(Problem):
    """Another institution has this credit code."""

    kind = Kind.CONFLICT
    code = "credit-code-taken"
    title = Text("统一社会信用代码已登记", "Credit code taken")
    detail = Text(
        "另一承训机构已登记此统一社会信用代码，请核对；如为同一机构，请勿重复登记。",
        "Another institution is registered with this credit code. Check it; register an institution once.",
    )


class OrganisationDoesNotTrain(Problem):
    """Its kind cannot have an institution's profile."""

    kind = Kind.CONFLICT
    code = "organisation-does-not-train"
    title = Text("机构类别不符", "Not for this kind of organisation")
    detail = Text(
        "“{name}”不是培训机构、高等学校或教师发展中心，不能登记为承训机构。请改选单位，或先更正其类别。",
        "{name} is no training institution, university or development centre. Choose another organisation, "
        "or correct its kind first.",
    )


class DocumentNotFound(Problem):
    """There is none with this id within the caller's reach."""

    kind = Kind.NOT_FOUND
    code = "institution-document-not-found"
    title = Text("未找到该资质文件", "No such document")
    detail = Text(
        "该资质文件不存在、不属于该机构，或不在您的管理范围内。请从机构资料中重新选择。",
        "There is no such document of the institution within your reach. Choose one from its profile.",
    )


class DocumentWithdrawn(Problem):
    """It was withdrawn before."""

    kind = Kind.CONFLICT
    code = "institution-document-withdrawn"
    title = Text("资质文件已作废", "Document is withdrawn")
    detail = Text(
        "该资质文件已作废，不能再使用。请选择其他文件。",
        "The document has been withdrawn. Choose another one.",
    )


class CriterionNotFound(Problem):
    """The pack in force has no such criterion for institutions."""

    kind = Kind.CONFLICT
    code = "criterion-not-found"
    title = Text("现行政策中没有该准入标准", "No such criterion in force")
    detail = Text(
        "对“{name}”生效的政策包中没有这一准入标准。请刷新后按现行标准核对。",
        "The policy pack in force for {name} has no such criterion. Reload, and check again.",
    )


CONSTRAINTS = {
    "uq_institutions_organisation_id": InstitutionExists,
    "uq_institutions_credit_code": CreditCodeTaken,
}
