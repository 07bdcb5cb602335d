"""What the gateway itself tells a caller; everything else is the services' own answer."""

from servicekit.localised import Text
from servicekit.problems import Kind, Problem


class NoSuchAddress(Problem):
    """Neither a route of the API nor a file of the web app."""

    kind = Kind.NOT_FOUND
    code = "no-such-address"
    title = Text("地址不存在", "No such address")
    detail = Text(
        "没有地址 {path}。接口一览见 /docs，应用首页为 /。",
        "There is nothing at {path}. The interfaces are listed at /docs; the application starts at /.",
    )


class UnsafePath(Problem):
    """The path could mean something else to the service than to the gateway."""

    kind = Kind.MALFORMED
    code = "unsafe-path"
    title = Text("地址写法不安全", "Unsafe path")
    detail = Text(
        "地址中不能含有 “.”、“..” 段、反斜杠、控制字符，也不能含有编码后的斜杠；请改正后重试。",
        "The path may not hold “.” or “..” segments, backslashes, control characters or encoded slashes; "
        "correct it and try again.",
    )


class BodyTooLarge(Problem):
    """The request body is over the limit for its kind."""

    kind = Kind.TOO_LARGE
    code = "body-too-large"
    title = Text("提交内容过大", "Request body too large")
    detail = Text(
        "提交内容超过上限 {limit_bytes} 字节；请缩小或拆分后重试。",
        "The request body is over the limit of {limit_bytes} bytes; make it smaller or split it.",
    )


class BodyTooSlow(Problem):
    """The client stopped sending in the middle of its request body."""

    kind = Kind.MALFORMED
    code = "body-too-slow"
    title = Text("上传中断", "Request body stalled")
    detail = Text(
        "等待上传内容超过 {seconds} 秒；请检查网络后重新上传。",
        "Nothing more of the request body came for {seconds} seconds; check the network and send it again.",
    )


class TooManyRequests(Problem):
    """The client is over its rate; `Retry-After` says when it may go on."""

    kind = Kind.TOO_MANY
    code = "too-many-requests"
    title = Text("请求过于频繁", "Too many requests")
    detail = Text(
        "请求过于频繁，请在 {retry_after} 秒后重试。",
        "Too many requests; try again in {retry_after} seconds.",
    )


class UpstreamUnreachable(Problem):
    """No connection to the service: it is starting, stopped or overloaded. Nothing was done."""

    kind = Kind.UNAVAILABLE
    code = "upstream-unreachable"
    title = Text("服务暂不可用", "Service unavailable")
    detail = Text(
        "服务 {service} 暂时无法连接，您的操作未执行，请稍后重试。",
        "The service {service} cannot be reached just now; nothing was done. Try again in a moment.",
    )

    def __init__(self, *, service: str) -> None:
        super().__init__(headers={"Retry-After": "2"}, service=service)


class UpstreamFailed(Problem):
    """The service broke off before or within its answer."""

    kind = Kind.BAD_GATEWAY
    code = "upstream-failed"
    title = Text("服务应答异常", "Service failed to answer")
    detail = Text(
        "服务 {service} 没有给出完整应答；操作可能已执行，请刷新确认后再决定是否重试。",
        "The service {service} did not give a proper answer. Your operation may have been carried out: "
        "refresh and check before trying again.",
    )


class UpstreamTimeout(Problem):
    """The service took the request and did not answer in time."""

    kind = Kind.TIMEOUT
    code = "upstream-timeout"
    title = Text("服务应答超时", "Service timed out")
    detail = Text(
        "服务 {service} 在 {seconds} 秒内没有应答；操作可能已执行，请刷新确认后再决定是否重试。",
        "The service {service} did not answer within {seconds} seconds. Your operation may have been carried "
        "out: refresh and check before trying again.",
    )


class NotReady(Problem):
    """Not every service behind the gateway is ready; `params.upstreams` says which."""

    kind = Kind.UNAVAILABLE
    code = "not-ready"
    title = Text("尚未就绪", "Not ready")
    detail = Text(
        "以下服务尚未就绪：{failing}。",
        "These services are not ready: {failing}.",
    )
