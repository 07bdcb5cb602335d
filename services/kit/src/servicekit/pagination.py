"""Lists: keyset cursors, whitelisted sorts and filters, `Link` headers.

A cursor holds the sort values of the last row shown and the primary key that breaks ties, so that a page
costs the same wherever it lies and rows added meanwhile neither skip nor repeat others. It is sealed with
this service's own key: what comes back is what was given, so its values fit the columns.
"""

import base64
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

import orjson
from fastapi import Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import ColumnElement, Integer, Select, bindparam, cast, func, literal, select, tuple_
from sqlalchemy import Text as SqlText
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from servicekit.crypto import installed_cipher
from servicekit.localised import Text
from servicekit.problems import Kind, Problem

MAX_LIMIT = 200
DEFAULT_LIMIT = 50
_SEAL_BYTES = 12
_LIMIT, _VALUE, _KEY = "page_limit", "page_after_value", "page_after_key"

Item = TypeVar("Item")


class MalformedCursor(Problem):
    """The cursor is not one that this list gave, or belongs to another sort order."""

    kind = Kind.MALFORMED
    code = "malformed-cursor"
    title = Text("分页标记无效", "Malformed cursor")
    detail = Text(
        "分页标记 cursor 无效或与当前排序不符，请从第一页重新开始。",
        "The cursor is not valid for this list in this order; start again from the first page.",
    )


class ListQuery(BaseModel):
    """What every list takes. A list adds its own filters and its `sort` enumeration by deriving from it.

    Unknown parameters are refused: a misspelt filter must not silently show everything.
    """

    model_config = ConfigDict(extra="forbid")

    cursor: str | None = Field(None, description="`next_cursor` of the page before", max_length=2048)
    limit: int = Field(DEFAULT_LIMIT, ge=1, le=MAX_LIMIT, description="rows per page")
    with_total: bool = Field(False, description="also count all rows (costs a second query)")


class Page(BaseModel, Generic[Item]):
    """One page of a list."""

    items: list[Item]
    next_cursor: str | None = Field(description="ask for the next page with it; null on the last page")
    total: int | None = Field(description="number of rows on all pages, when `with_total` was asked for")


@dataclass(frozen=True, slots=True)
class Rows(Generic[Item]):
    """One page as the repository returns it, before it is made into its read model."""

    items: list[Item]
    next_cursor: str | None
    total: int | None


class Sorting:
    """The columns a list may be sorted by; every one must be NOT NULL and indexed."""

    def __init__(self, key: InstrumentedAttribute[Any], **columns: InstrumentedAttribute[Any]) -> None:
        self._key = key
        self._columns: Mapping[str, InstrumentedAttribute[Any]] = columns
        self._made: dict[tuple[Select[Any], str, bool], Select[Any]] = {}

    def names(self) -> list[str]:
        """Every accepted value of `sort`: each column rising and, with a minus, falling."""
        return [sign + name for name in self._columns for sign in ("", "-")]

    async def page(
        self,
        session: AsyncSession,
        query: Select[Item],
        request: ListQuery,
        sort: str,
        given: Mapping[str, Any] | None = None,
    ) -> Rows[Item]:
        """One page of `query` in the order `sort`, one statement (two with a total).

        A list that everybody asks for has a query that is made once, with parameters whose values are
        `given`; its statements are then made once too, which otherwise costs more than to run them.

        Raises:
            MalformedCursor: the cursor was made for another order or not by us.
        """
        values: dict[str, Any] = {**(given or {}), _LIMIT: request.limit + 1}
        if request.cursor is not None:
            values[_VALUE], values[_KEY] = _decode(request.cursor, sort)
        shown = self._made.get((query, sort, request.cursor is not None))
        if shown is None:
            shown = self._shown(query, sort, after=request.cursor is not None)
            if given is not None:
                self._made[query, sort, request.cursor is not None] = shown
        rows = (await session.execute(shown, values)).all()
        page = rows[: request.limit]
        more = len(rows) > request.limit
        return Rows(
            items=[row[0] for row in page],
            next_cursor=_encode(sort, page[-1][-2], page[-1][-1]) if more else None,
            total=await _count(session, query, given or {}) if request.with_total else None,
        )

    def _shown(self, query: Select[Any], sort: str, *, after: bool) -> Select[Any]:
        falling, column = sort.startswith("-"), self._columns[sort.removeprefix("-")]
        order = (column.desc(), self._key.desc()) if falling else (column.asc(), self._key.asc())
        shown = query.add_columns(column, self._key).order_by(*order).limit(bindparam(_LIMIT, type_=Integer))
        if not after:
            return shown
        place, last = tuple_(column, self._key), tuple_(_sent(_VALUE, column), _sent(_KEY, self._key))
        return shown.where(place < last if falling else place > last)


def escape_like(fragment: str) -> str:
    """What a caller typed, as the part of a LIKE pattern that means just that."""
    return fragment.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def link_pages(request: Request, response: Response, next_cursor: str | None) -> None:
    """Put `Link: <…>; rel="first"` and, unless this is the last page, `rel="next"` (RFC 8288)."""
    first = request.url.remove_query_params("cursor")
    links = [f'<{_relative(str(first.path), first.query)}>; rel="first"']
    if next_cursor is not None:
        following = request.url.include_query_params(cursor=next_cursor)
        links.append(f'<{_relative(following.path, following.query)}>; rel="next"')
    response.headers["Link"] = ", ".join(links)


def _relative(path: str, query: str) -> str:
    # Relative to the last path segment: behind a gateway the service does not know its public prefix.
    name = path.rsplit("/", 1)[-1]
    return f"{name}?{query}" if query else name


async def _count(session: AsyncSession, query: Select[Any], given: Mapping[str, Any]) -> int:
    narrowed = query.order_by(None).with_only_columns(literal(1), maintain_column_froms=True)
    counted = select(func.count()).select_from(narrowed.subquery())
    return (await session.execute(counted, given)).scalar_one()


def _sent(name: str, column: InstrumentedAttribute[Any]) -> ColumnElement[Any]:
    # Sent as text and read by the server, so that every type of column will do.
    return cast(bindparam(name, type_=SqlText), column.type)


def _encode(sort: str, value: Any, key: Any) -> str:
    content = orjson.dumps([sort, _plain(value), _plain(key)])
    return base64.urlsafe_b64encode(_seal(content) + content).decode().rstrip("=")


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _decode(cursor: str, sort: str) -> tuple[str, str]:
    try:
        sealed = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
    except ValueError as error:
        raise MalformedCursor from error
    seal, content = sealed[:_SEAL_BYTES], sealed[_SEAL_BYTES:]
    if not hmac.compare_digest(seal, _seal(content)):
        raise MalformedCursor
    made_for, value, key = orjson.loads(content)
    if made_for != sort:
        raise MalformedCursor
    return value, key


def _seal(content: bytes) -> bytes:
    return installed_cipher().blind_index(content.hex(), "cursor")[:_SEAL_BYTES]
