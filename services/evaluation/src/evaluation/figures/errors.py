"""What can be wrong with a request about figures."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class AreaNotFound(Problem):
    """There is no such organisation within reach."""

    kind = Kind.NOT_FOUND
    code = "figures-organisation-not-found"
    title = Text("未找到该单位", "No such organisation")
    detail = Text(
        "该单位不存在，或不在您的管理范围内，请重新选择。",
        "There is no such organisation, or it is outside your reach; choose another.",
    )
