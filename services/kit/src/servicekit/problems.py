"""Failures a caller is told about: RFC 9457 problem details in the caller's language.

A business failure is a class derived from `Problem` that says its kind, its stable code and its words
in both languages. Callers (and the web app's translations) go by `code`, never by the words.
"""

from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any, ClassVar

import orjson
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from servicekit.localised import Language, Text
from servicekit.requests import current_request

MEDIA_TYPE = "application/problem+json"
TYPE_PREFIX = "urn:shixun:problem:"


class Kind(Enum):
    """What sort of failure it is; decides the HTTP status and nothing else."""

    MALFORMED = 400
    UNAUTHENTICATED = 401
    FORBIDDEN = 403
    NOT_FOUND = 404
    NOT_ALLOWED = 405
    CONFLICT = 409
    GONE = 410
    STALE = 412
    TOO_LARGE = 413
    UNSUPPORTED = 415
    INVALID = 422
    PRECONDITION_REQUIRED = 428
    TOO_MANY = 429
    UNEXPECTED = 500
    BAD_GATEWAY = 502
    UNAVAILABLE = 503
    TIMEOUT = 504


@dataclass(frozen=True, slots=True)
class FieldError:
    """One thing wrong with the input, at an RFC 6901 JSON pointer into the body.

    A query, path or header parameter is pointed at as `/query/NAME`, `/path/NAME`, `/header/NAME`.
    """

    pointer: str
    code: str
    detail: str


class Problem(Exception):
    """A failure with a stable code. Subclass it per business failure; there is no default kind.

    Parameters given to the constructor fill the placeholders of `detail` and travel as `params`.
    """

    kind: ClassVar[Kind]
    code: ClassVar[str]
    title: ClassVar[Text]
    detail: ClassVar[Text]
    keeps_changes: ClassVar[bool] = False
    """Whether what was changed before it was raised is committed all the same (a refused theft is noted)."""

    def __init__(
        self, *, errors: tuple[FieldError, ...] = (), headers: dict[str, str] | None = None, **params: Any
    ) -> None:
        super().__init__(self.code)
        self.errors = errors
        self.headers = headers or {}
        self.params = params

    def body(self, language: Language, instance: str | None, request_id: str) -> dict[str, Any]:
        """The problem details object (RFC 9457 §3)."""
        return {
            "type": TYPE_PREFIX + self.code,
            "title": self.title.render(language),
            "status": self.kind.value,
            "detail": self.detail.render(language, self.params),
            "instance": instance,
            "code": self.code,
            "params": self.params,
            "request_id": request_id,
            "errors": [asdict(error) for error in self.errors],
        }


class ProblemBody(BaseModel):
    """Problem details (RFC 9457) as they go over the wire."""

    model_config = ConfigDict(title="Problem")

    type: str = Field(description="stable URN of the problem type", examples=["urn:shixun:problem:not-found"])
    title: str = Field(description="what happened, in the caller's language")
    status: int = Field(description="HTTP status")
    detail: str = Field(description="what was wrong, where, and what to do, in the caller's language")
    instance: str | None = Field(description="path of the request")
    code: str = Field(description="stable code; translate by this")
    params: dict[str, Any] = Field(description="values that the detail mentions")
    request_id: str = Field(description="quote this when asking for help")
    errors: list[FieldError] = Field(description="one entry per faulty input, by JSON pointer (RFC 6901)")


def problem_response(
    problem: Problem, instance: str | None = None, language: Language | None = None
) -> Response:
    """The HTTP answer that tells `problem`, in `language` or that of the current request."""
    context = current_request()
    chosen = language or context.language
    return Response(
        orjson.dumps(problem.body(chosen, instance, context.request_id), default=str),
        status_code=problem.kind.value,
        media_type=MEDIA_TYPE,
        headers={"Content-Language": chosen.value, "Cache-Control": "no-store", **problem.headers},
    )


class UnexpectedFailure(Problem):
    """A defect of ours. The log has the cause under the same request id."""

    kind = Kind.UNEXPECTED
    code = "unexpected-failure"
    title = Text("系统内部错误", "Unexpected failure")
    detail = Text(
        "系统出现意外错误，您的操作未保存。请稍后重试；若仍出现，请把请求编号告知管理员。",
        "Something went wrong on our side and nothing was saved. Try again later; if it happens again, "
        "give the request id to your administrator.",
    )


class InvalidInput(Problem):
    """The request does not have the form the operation takes; `errors` says where and why."""

    kind = Kind.INVALID
    code = "invalid-input"
    title = Text("输入有误", "Invalid input")
    detail = Text(
        "有 {count} 处输入不符合要求，请按提示修改后再提交。",
        "{count} of the values given are not acceptable; correct them as shown and try again.",
    )


class MalformedRequest(Problem):
    """The request could not be read at all."""

    kind = Kind.MALFORMED
    code = "malformed-request"
    title = Text("无法读取请求", "Malformed request")
    detail = Text(
        "请求内容无法读取：请检查是否为合法的 JSON 或表单。",
        "The request could not be read: check that it is valid JSON or a valid form.",
    )


class NotFound(Problem):
    """No such thing, or none that this caller may know of."""

    kind = Kind.NOT_FOUND
    code = "not-found"
    title = Text("未找到", "Not found")
    detail = Text(
        "所请求的内容不存在，或不在您的权限范围内。请检查地址，或返回列表重新选择。",
        "There is nothing here, or nothing within your reach. Check the address or pick it from the list.",
    )


class MethodNotAllowed(Problem):
    """The address exists but not for this HTTP method."""

    kind = Kind.NOT_ALLOWED
    code = "method-not-allowed"
    title = Text("不支持的操作", "Method not allowed")
    detail = Text(
        "该地址不支持 {method} 操作，可用：{allowed}。",
        "This address does not take {method}; it takes {allowed}.",
    )


class Unavailable(Problem):
    """The database does not answer just now."""

    kind = Kind.UNAVAILABLE
    code = "temporarily-unavailable"
    title = Text("服务暂不可用", "Temporarily unavailable")
    detail = Text(
        "服务暂时无法访问数据，您的操作未保存，请稍后重试。",
        "The service cannot reach its data just now; nothing was saved. Try again in a moment.",
    )


class ConcurrentChange(Problem):
    """Two changes met in the database and this one gave way."""

    kind = Kind.CONFLICT
    code = "concurrent-change"
    title = Text("操作冲突", "Concurrent change")
    detail = Text(
        "同一内容正被其他操作修改，本次未保存。请刷新后重试。",
        "Somebody else changed the same thing at the same moment; nothing was saved. Refresh and try again.",
    )
