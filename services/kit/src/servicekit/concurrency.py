"""Optimistic concurrency over HTTP: `ETag` on what was read, `If-Match` on what is changed (RFC 9110 §13)."""

import re
from typing import Annotated, Any, Protocol

from fastapi import Depends, Header, Response

from servicekit.localised import Text
from servicekit.problems import Kind, Problem

_ETAG = re.compile(r'"(\d{1,18})"')


class HasVersion(Protocol):
    """Anything whose changes are counted."""

    version: Any


class PreconditionRequired(Problem):
    """A change came without `If-Match`."""

    kind = Kind.PRECONDITION_REQUIRED
    code = "precondition-required"
    title = Text("缺少版本信息", "Precondition required")
    detail = Text(
        "修改前请先读取最新内容，并在请求头 If-Match 中带上其 ETag，以免覆盖他人的修改。",
        "Read the thing first and send its ETag in the header If-Match, so that nobody's change is "
        "overwritten.",
    )


class StaleVersion(Problem):
    """Somebody changed the thing since the caller read it."""

    kind = Kind.STALE
    code = "stale-version"
    title = Text("内容已被他人修改", "Changed by somebody else")
    detail = Text(
        "您读取之后内容已有改动，本次未保存。请刷新后核对差异再提交。",
        "It was changed after you read it, so nothing was saved. Reload, compare and submit again.",
    )


class MalformedEtag(Problem):
    """`If-Match` is not one of our ETags."""

    kind = Kind.MALFORMED
    code = "malformed-etag"
    title = Text("版本信息无效", "Malformed ETag")
    detail = Text(
        '请求头 If-Match 应为读取时返回的 ETag，例如 "3"。',
        'The header If-Match takes the ETag given when the thing was read, for instance "3".',
    )


def set_etag(response: Response, thing: HasVersion) -> None:
    """Say which version of `thing` the answer shows."""
    response.headers["ETag"] = f'"{thing.version}"'


async def _expected_version(
    if_match: Annotated[
        str | None, Header(description="ETag of the version the change is based on", examples=['"3"'])
    ] = None,
) -> int:
    if if_match is None:
        raise PreconditionRequired
    match = _ETAG.fullmatch(if_match.strip())
    if match is None:
        raise MalformedEtag
    return int(match.group(1))


ExpectedVersion = Annotated[int, Depends(_expected_version)]


def ensure_version(thing: HasVersion, expected: int) -> None:
    """Refuse a change based on another version than the present one.

    The check is for a good answer; what makes it safe is SQLAlchemy's `WHERE version = …` on the update.

    Raises:
        StaleVersion: the versions differ.
    """
    if thing.version != expected:
        raise StaleVersion
