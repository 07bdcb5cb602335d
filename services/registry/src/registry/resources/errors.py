"""What can be wrong with resources."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class ResourceNotFound(Problem):
    """There is none with this id that the caller may see."""

    kind = Kind.NOT_FOUND
    code = "resource-not-found"
    title = Text("未找到该资源", "No such resource")
    detail = Text(
        "该资源不存在、未发布，或不在您可见的资源库内。请从列表中重新选择。",
        "There is no such resource, it is not published, or its library is not yours. Choose another.",
    )


class NoResourceLibrary(Problem):
    """Neither the owner nor anything above it keeps a library."""

    kind = Kind.CONFLICT
    code = "resource-no-library"
    title = Text("没有对应的资源库", "No library to stand in")
    detail = Text(
        "资源库设在学校、片区、县（区）、市四级。“{name}”及其上级都不在这四级，请改选所属单位。",
        "Schools, districts, counties and cities keep libraries; neither {name} nor any above it is one. "
        "Choose another owner.",
    )


class ResourceNotDraft(Problem):
    """Only a draft is changed."""

    kind = Kind.CONFLICT
    code = "resource-not-draft"
    title = Text("资源不是草稿", "Not a draft")
    detail = Text(
        "只有草稿可以修改。待审核的请先撤回；已发布的请先下架再修订。",
        "Only a draft can be changed. Recall what is submitted; withdraw and revise what is published.",
    )


class ResourceEmpty(Problem):
    """There is nothing to read in it."""

    kind = Kind.CONFLICT
    code = "resource-empty"
    title = Text("资源没有内容", "Nothing to read")
    detail = Text("请至少上传一个文件，或填写链接，再提交。", "Add a file or a link before submitting it.")


class NotACase(Problem):
    """Only cases move up."""

    kind = Kind.CONFLICT
    code = "resource-not-a-case"
    title = Text("不是校本研修案例", "Not a case of school-based training")
    detail = Text("只有校本研修案例可以推荐到上一级。", "Only cases are recommended to the next level.")


class NoHigherResourceLibrary(Problem):
    """It stands in the highest library already."""

    kind = Kind.CONFLICT
    code = "resource-no-higher-library"
    title = Text("没有上一级资源库", "No higher library")
    detail = Text("该资源所在资源库之上没有更高一级。", "No library stands above the one it is in.")
