"""The one middleware of a service: request context, log line, metrics, and the last resort for a failure.

Pure ASGI, and one instead of four, because each layer costs every request; Starlette's
`BaseHTTPMiddleware` would also buffer streams and start a task per request.
"""

import time

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from servicekit.metrics import observe_request
from servicekit.problems import UnexpectedFailure, problem_response
from servicekit.requests import current_request, enter_request, leave_request, route_in

log = structlog.get_logger("servicekit.request")

_QUIET_PATHS = frozenset({"/livez", "/readyz", "/metrics"})


class RequestMiddleware:
    """Sets the request context and, when the answer is out, logs and counts the request."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI)."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = language = None
        for name, value in scope["headers"]:
            if name == b"x-request-id":
                request_id = value
            elif name == b"accept-language":
                language = value
        token = enter_request(request_id, language)
        id_header = (b"x-request-id", current_request().request_id.encode("ascii"))
        status = 0
        started = time.perf_counter()

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], id_header]
            await send(message)

        try:
            await self._app(scope, receive, send_with_id)
        except Exception as error:
            log.exception("unexpected failure", path=scope["path"], error=type(error).__name__)
            if status:
                raise  # the answer is half out; only closing the connection is honest now
            await problem_response(UnexpectedFailure(), scope["path"])(scope, receive, send_with_id)
        finally:
            _account(scope, status, time.perf_counter() - started)
            leave_request(token)


def _account(scope: Scope, status: int, seconds: float) -> None:
    path: str = scope["path"]
    if path in _QUIET_PATHS:
        return
    observe_request(scope["method"], getattr(route_in(scope), "path", "(none)"), status, seconds)
    write = log.warning if status >= 500 or status == 0 else log.info
    write("request", method=scope["method"], path=path, status=status, ms=round(seconds * 1000, 1))
