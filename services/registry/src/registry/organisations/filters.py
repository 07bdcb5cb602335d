"""Conditions that lists of organisations share, as they are now and as they were."""

from collections.abc import AsyncIterator, Iterator
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ARRAY, ColumnElement, Select, Text, cast, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from registry.marks.conditions import in_force
from registry.marks.models import OrganisationMark
from registry.organisations.history import OrganisationVersion
from registry.organisations.models import Organisation
from registry.organisations.schemas import OrganisationFilter
from servicekit.db import LTree
from servicekit.pagination import escape_like

Table = type[Organisation] | type[OrganisationVersion]
ROWS_AT_ONCE = 500


class Listed(NamedTuple):
    """A row of a whole list, for a file."""

    organisation: Organisation | OrganisationVersion
    parent_code: str | None
    """none also where the parent is out of reach"""
    parent_name: str | None
    marks: list[str] | None


def narrowed_by(
    wanted: OrganisationFilter, table: Table, organisation_id: InstrumentedAttribute[UUID], day: date
) -> Iterator[ColumnElement[bool]]:
    """What a row of `table` must be; `organisation_id` is its column with the id, marks count on `day`."""
    columns: tuple[tuple[InstrumentedAttribute[Any], Any], ...] = (
        (table.kind, wanted.kind),
        (table.school_kind, wanted.school_kind),
        (table.rural_kind, wanted.rural_kind),
        (table.area, wanted.area),
        (table.parent_id, wanted.parent_id),
    )
    for column, value in columns:
        if value is not None:
            yield column == value
    if wanted.mark is not None:
        yield exists().where(
            OrganisationMark.organisation_id == organisation_id,
            OrganisationMark.kind == wanted.mark,
            in_force(day),
        )


async def whole(
    session: AsyncSession, query: Select[Any], path: InstrumentedAttribute[str]
) -> AsyncIterator[Listed]:
    """All rows of a query for `Listed`, by their paths, with so many of them in memory at once."""
    ordered = query.order_by(path).limit(ROWS_AT_ONCE)
    rows = (await session.execute(ordered)).all()
    while rows:
        for row in rows:
            yield Listed(*row)
        if len(rows) < ROWS_AT_ONCE:
            return
        further = ordered.where(path > cast(rows[-1][0].path, LTree))
        rows = (await session.execute(further)).all()


def marks_of(organisation_id: InstrumentedAttribute[UUID], day: date) -> ColumnElement[list[str] | None]:
    """The kinds of marks that hold on a day."""
    kinds = func.array_agg(cast(OrganisationMark.kind, Text), type_=ARRAY(Text))
    return (
        select(kinds)
        .where(OrganisationMark.organisation_id == organisation_id, in_force(day))
        .scalar_subquery()
    )


def found_by(text: str, table: Table) -> Iterator[ColumnElement[bool]]:
    """The ways in which a row may be what somebody typed; pinyin is that of the present name."""
    fragment = escape_like(text.strip())
    yield table.name.ilike(f"%{fragment}%")
    yield table.code.ilike(f"{fragment}%")
    spelt = "".join(text.lower().replace("'", "").split())
    if spelt.isascii() and spelt.isalnum():
        yield Organisation.name_pinyin.like(f"%{spelt}%")
        yield Organisation.name_initials.like(f"%{spelt}%")
