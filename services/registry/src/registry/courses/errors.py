"""What can be wrong with courses."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class CourseNotFound(Problem):
    """There is none with this id that the caller may see."""

    kind = Kind.NOT_FOUND
    code = "course-not-found"
    title = Text("未找到该课程", "No such course")
    detail = Text(
        "该课程不存在、未发布，或不在您可见的课程库内。请从课程库中重新选择。",
        "There is no such course, it is not published, or its library is not yours. Choose another.",
    )


class CourseVersionNotFound(Problem):
    """The course has no version of this number."""

    kind = Kind.NOT_FOUND
    code = "course-version-not-found"
    title = Text("没有该版本", "No such version")
    detail = Text("该课程没有第 {number} 版。", "The course has no version {number}.")


class SeriesNotFound(Problem):
    """There is none with this id that the caller may use."""

    kind = Kind.NOT_FOUND
    code = "course-series-not-found"
    title = Text("未找到该课程系列", "No such series")
    detail = Text(
        "该课程系列不存在，或不归本单位及其上级。请重新选择。",
        "There is no such series of the owner or of those above it. Choose another.",
    )


class NoLibrary(Problem):
    """Neither the owner nor anything above it keeps a library."""

    kind = Kind.CONFLICT
    code = "course-no-library"
    title = Text("没有对应的课程库", "No library to stand in")
    detail = Text(
        "课程库设在学校、片区、县（区）、市四级。“{name}”及其上级都不在这四级，请改选课程所属单位。",
        "Schools, districts, counties and cities keep libraries; neither {name} nor any above it is one. "
        "Choose another owner.",
    )


class NoHigherLibrary(Problem):
    """The course stands in the highest library already."""

    kind = Kind.CONFLICT
    code = "course-no-higher-library"
    title = Text("没有上一级课程库", "No higher library")
    detail = Text("该课程所在课程库之上没有更高一级。", "No library stands above the one the course is in.")


class CourseInReview(Problem):
    """It waits for a decision and cannot be edited."""

    kind = Kind.CONFLICT
    code = "course-in-review"
    title = Text("课程正在评审", "The course is under review")
    detail = Text(
        "已提交的版本不能修改。请先撤回提交，或等待评审结果。",
        "A submitted version cannot be changed. Recall it, or wait for the decision.",
    )


class NoCourseDraft(Problem):
    """What readers see never changes, its files neither."""

    kind = Kind.CONFLICT
    code = "course-no-draft"
    title = Text("没有可修改的草稿", "There is no draft")
    detail = Text(
        "已发布的版本不能增减文件。请先编辑课程，形成新的草稿。",
        "The files of a published version stay as they are. Edit the course, which makes the next draft.",
    )


class CourseNotPublished(Problem):
    """Only what readers can see is promoted."""

    kind = Kind.CONFLICT
    code = "course-not-published"
    title = Text("课程尚未发布", "The course is not published")
    detail = Text("只有已发布的课程才能推荐到上一级。", "Only a published course can be promoted.")


class PromotionOpen(Problem):
    """It is proposed already."""

    kind = Kind.CONFLICT
    code = "course-promotion-open"
    title = Text("已在推荐中", "Proposed already")
    detail = Text(
        "该课程已有待评审的推荐。请等待评审结果，或先撤回。",
        "The course waits for a decision on its promotion. Wait for that, or withdraw it first.",
    )


class PromotionNotFound(Problem):
    """There is none with this id that the caller may decide on."""

    kind = Kind.NOT_FOUND
    code = "course-promotion-not-found"
    title = Text("未找到该推荐", "No such promotion")
    detail = Text(
        "该推荐不存在，或不归您评审。请从评审列表中重新选择。",
        "There is no such promotion, or it is not yours to decide. Choose one from the list.",
    )


class ContentUnknown(Problem):
    """A mandatory content that the policy in force does not name."""

    kind = Kind.INVALID
    code = "course-content-unknown"
    title = Text("内容标签不在政策包中", "Not a content of the policy")
    detail = Text(
        "现行政策没有以下培训内容：{contents}。请从列表中选择。",
        "The policy in force names no such contents: {contents}. Choose from the list.",
    )


CONSTRAINTS = {"uq_course_promotions_open_course_id": PromotionOpen}
