"""Translates every failure that reaches the edge into problem details, once, for all services.

Database constraints are recognised by name: a service says which problem each of its constraints stands
for; the words of the driver's message are never searched.
"""

from collections.abc import Callable, Mapping
from typing import Any, cast

import asyncpg
import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.routing import iter_route_contexts
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm.exc import StaleDataError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from servicekit.concurrency import StaleVersion
from servicekit.localised import Text
from servicekit.problems import (
    ConcurrentChange,
    InvalidInput,
    Kind,
    MalformedRequest,
    MethodNotAllowed,
    NotFound,
    Problem,
    Unavailable,
    UnexpectedFailure,
    problem_response,
)
from servicekit.requests import current_request
from servicekit.validation import field_errors

ConstraintProblems = Mapping[str, Callable[[], Problem]]

# SQLSTATE classes and codes: https://www.postgresql.org/docs/18/errcodes-appendix.html
_SERIALISATION_FAILURES = frozenset({"40001", "40P01", "55P03"})
_UNAVAILABLE_CLASSES = ("08", "53", "57")
# Those of class 22 that a caller's value can bring about: too long, out of range, no date, no text of this
# encoding, unfit for its type. The rest (a division by zero, a bad regular expression) is a defect of ours.
_UNACCEPTABLE_VALUES = frozenset({"22001", "22003", "22007", "22008", "22021", "22P02", "22P05"})

log = structlog.get_logger("servicekit.failures")


class ConstraintViolated(Problem):
    """The database refused a value by a rule that has no words of its own."""

    kind = Kind.CONFLICT
    code = "constraint-violated"
    title = Text("数据不符合规则", "A rule of the data is violated")
    detail = Text(
        "提交的内容与已有数据或规则冲突（{constraint}），未保存。请核对后重试。",
        "What was submitted conflicts with existing data or a rule ({constraint}); nothing was saved.",
    )


class UnacceptableValue(Problem):
    """The database cannot hold a value that the schemas let through, such as text with a NUL in it."""

    kind = Kind.INVALID
    code = "unacceptable-value"
    title = Text("数据无法保存", "A value cannot be stored")
    detail = Text(
        "提交的某个值过大，或含有无法保存的字符，未保存。请检查后重试。",
        "A value is too large or holds a character that cannot be stored; nothing was saved. Correct it.",
    )


class HttpFailure(Problem):
    """A failure that the framework raised with a status of its own."""

    kind = Kind.MALFORMED
    code = "http-error"
    title = Text("请求未能完成", "The request could not be carried out")
    detail = Text("请求未能完成：{reason}", "The request could not be carried out: {reason}")


def install_failure_handlers(app: FastAPI, constraints: ConstraintProblems) -> None:
    """Register the handlers on `app`; `constraints` maps a constraint's name to the problem it means."""

    async def on_problem(request: Request, error: Exception) -> Response:
        return problem_response(cast("Problem", error), request.url.path)

    async def on_invalid(request: Request, error: Exception) -> Response:
        return problem_response(_invalid(cast("RequestValidationError", error)), request.url.path)

    async def on_http(request: Request, error: Exception) -> Response:
        return problem_response(_from_http(cast("HTTPException", error), request), request.url.path)

    async def on_database(request: Request, error: Exception) -> Response:
        problem = problem_of_database_error(cast("DBAPIError", error), constraints)
        if isinstance(problem, UnexpectedFailure | Unavailable):
            log.error("database failure", error=repr(error), path=request.url.path)
        return problem_response(problem, request.url.path)

    async def on_stale(request: Request, _error: Exception) -> Response:
        return problem_response(StaleVersion(), request.url.path)

    async def on_unavailable(request: Request, error: Exception) -> Response:
        log.error("database unreachable", error=repr(error), path=request.url.path)
        return problem_response(Unavailable(headers={"Retry-After": "2"}), request.url.path)

    app.add_exception_handler(Problem, on_problem)
    app.add_exception_handler(RequestValidationError, on_invalid)
    app.add_exception_handler(HTTPException, on_http)
    app.add_exception_handler(DBAPIError, on_database)
    app.add_exception_handler(StaleDataError, on_stale)
    app.add_exception_handler(PoolTimeout, on_unavailable)
    app.add_exception_handler(ConnectionError, on_unavailable)


def problem_of_database_error(error: DBAPIError, constraints: ConstraintProblems) -> Problem:
    """The problem that a driver's error means to the caller."""
    cause: Any = getattr(error.orig, "__cause__", None) or error.orig
    sqlstate = str(getattr(cause, "sqlstate", None) or getattr(error.orig, "sqlstate", None) or "")
    if isinstance(error, IntegrityError):
        constraint = getattr(cause, "constraint_name", None) or ""
        known = constraints.get(constraint)
        return known() if known is not None else ConstraintViolated(constraint=constraint or sqlstate)
    if sqlstate in _UNACCEPTABLE_VALUES or _is_unencodable(cause):
        return UnacceptableValue()
    if sqlstate in _SERIALISATION_FAILURES:
        return ConcurrentChange()
    if error.connection_invalidated or sqlstate.startswith(_UNAVAILABLE_CLASSES):
        return Unavailable(headers={"Retry-After": "2"})
    return UnexpectedFailure()


def _is_unencodable(cause: Any) -> bool:
    # The driver refuses a value before the server sees it: then there is no SQLSTATE, and what it met
    # (a number that overflows, half a character) is the cause of its own error.
    return isinstance(cause, asyncpg.DataError) and isinstance(cause.__cause__, OverflowError | UnicodeError)


def _invalid(error: RequestValidationError) -> Problem:
    findings = error.errors()
    if any(finding["type"] == "json_invalid" for finding in findings):
        return MalformedRequest()
    errors = field_errors(findings, current_request().language)
    return InvalidInput(errors=errors, count=len(errors))


def _from_http(error: HTTPException, request: Request) -> Problem:
    if error.status_code == Kind.NOT_FOUND.value:
        return NotFound()
    headers = dict(error.headers or {})
    if error.status_code == Kind.NOT_ALLOWED.value:
        allowed = ", ".join(_methods_at(request))
        return MethodNotAllowed(headers={"Allow": allowed}, method=request.method, allowed=allowed)
    if error.status_code == Kind.MALFORMED.value:
        return MalformedRequest()
    problem = HttpFailure(headers=headers, reason=str(error.detail))
    problem.kind = _kind_of(error.status_code)  # type: ignore[misc]
    return problem


def _kind_of(status: int) -> Kind:
    """The kind with this status, or the most general one of its class where we have none."""
    known = {kind.value: kind for kind in Kind}
    return known.get(status) or (Kind.UNEXPECTED if status >= Kind.UNEXPECTED.value else Kind.MALFORMED)


def _methods_at(request: Request) -> list[str]:
    """Every method that some route takes at this path; the framework names those of the first only."""
    contexts = iter_route_contexts(request.app.routes)
    path = request.url.path
    return sorted(
        {method for each in contexts if each.path_regex.match(path) for method in each.methods or ()}
    )
