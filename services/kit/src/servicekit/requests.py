"""What is known of the request being served: its id and the caller's language."""

import re
from contextvars import ContextVar, Token
from dataclasses import dataclass
from typing import Any

from starlette.types import Scope

from servicekit.ids import new_id
from servicekit.localised import Language, negotiate

REQUEST_ID_HEADER = "X-Request-ID"
_WELL_FORMED = re.compile(rb"[A-Za-z0-9._-]{8,64}")


@dataclass(frozen=True, slots=True)
class RequestContext:
    """Facts about the current request that any code may need."""

    request_id: str
    language: Language


_NO_REQUEST = RequestContext(request_id="-", language=Language.CHINESE)
_current: ContextVar[RequestContext] = ContextVar("request_context", default=_NO_REQUEST)


def current_request() -> RequestContext:
    """The context of the request being served; a neutral one outside any request."""
    return _current.get()


def enter_request(request_id: bytes | None, accept_language: bytes | None) -> Token[RequestContext]:
    """Make the context of a request current; give the token back to `leave_request`."""
    language = negotiate(accept_language.decode("latin-1") if accept_language else None)
    return _current.set(RequestContext(choose_request_id(request_id), language))


def leave_request(token: Token[RequestContext]) -> None:
    """Restore what was current before `enter_request`."""
    _current.reset(token)


def choose_request_id(offered: bytes | None) -> str:
    """Keep a caller's request id when it is well formed (8 to 64 of `A-Za-z0-9._-`), else make one."""
    if offered is not None and _WELL_FORMED.fullmatch(offered):
        return offered.decode("ascii")
    return str(new_id())


def route_in(scope: Scope) -> Any:
    """The route that serves a request, with the prefix and the dependencies of every router around it.

    FastAPI's own `scope["route"]` knows only what its innermost router gave it. None when nothing matched.
    """
    return scope.get("fastapi", {}).get("effective_route_context") or scope.get("route")
