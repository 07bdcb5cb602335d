"""Reads the tree of organisations: as it is now, or as it was at an instant."""

from collections.abc import AsyncIterator, Iterator
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from registry.organisations.errors import OrganisationNotFound
from registry.organisations.filters import Listed
from registry.organisations.history import OrganisationVersion
from registry.organisations.past import PastRepository
from registry.organisations.repository import OrganisationRepository
from registry.organisations.schemas import (
    HistoryQuery,
    OrganisationChange,
    OrganisationFilter,
    OrganisationQuery,
    OrganisationRead,
    OrganisationVersionRead,
)
from servicekit.access import Reach
from servicekit.clock import CHINA, today
from servicekit.pagination import Rows
from servicekit.unit_of_work import UnitOfWork

_KEPT = (
    "name",
    "code",
    "kind",
    "division_code",
    "parent_id",
    "school_kind",
    "rural_kind",
    "area",
    "closed",
    "successor_id",
)
"""What a version says of an organisation; its path is told only where nothing else of it changed."""


class OrganisationReader:
    """What one caller sees of the organisations within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._now = OrganisationRepository(uow.session, reach)
        self._past = PastRepository(uow.session, reach)

    async def read(self, organisation_id: UUID, as_of: datetime | None = None) -> OrganisationRead:
        """The organisation with this id, as it is or as it was at an instant.

        Raises:
            OrganisationNotFound: not there, not yet there then, or out of reach.
        """
        if as_of is None:
            organisation = await self._now.find(organisation_id)
            if organisation is None:
                raise OrganisationNotFound
            counts = await self._now.count_children([organisation_id])
            return OrganisationRead.of(organisation, counts.get(organisation_id, 0))
        version = await self._past.find(organisation_id, as_of)
        if version is None:
            raise OrganisationNotFound
        counts = await self._past.count_children([organisation_id], as_of)
        return OrganisationRead.of_past(version, counts.get(organisation_id, 0), as_of)

    async def page(self, wanted: OrganisationQuery) -> Rows[OrganisationRead]:
        """One page of the list, as it is or as it was."""
        at, day = wanted.as_of, self._day(wanted.as_of)
        if at is None:
            rows = await self._now.page(wanted, day)
            counts = await self._now.count_children([row.id for row in rows.items])
            items = [OrganisationRead.of(row, counts.get(row.id, 0)) for row in rows.items]
            return Rows(items, rows.next_cursor, rows.total)
        former = await self._past.page(wanted, at, day)
        counts = await self._past.count_children([row.organisation_id for row in former.items], at)
        items = [
            OrganisationRead.of_past(row, counts.get(row.organisation_id, 0), at) for row in former.items
        ]
        return Rows(items, former.next_cursor, former.total)

    def every(self, wanted: OrganisationFilter) -> AsyncIterator[Listed]:
        """The whole list, as it is or as it was, in the order of the tree."""
        day = self._day(wanted.as_of)
        if wanted.as_of is None:
            return self._now.every(wanted, day)
        return self._past.every(wanted, wanted.as_of, day)

    async def history(self, organisation_id: UUID, wanted: HistoryQuery) -> Rows[OrganisationVersionRead]:
        """One page of what an organisation was and what changed from one time to the next.

        Raises:
            OrganisationNotFound: not there, or never within reach.
        """
        rows = await self._past.history(organisation_id, wanted)
        if not rows.items:
            raise OrganisationNotFound
        before = await self._past.before(rows.items)
        pairs = [(version, before.get(version.id)) for version in rows.items]
        names = await self._past.names({each for pair in pairs for each in _places_in(*pair)})
        items = [
            OrganisationVersionRead(
                since=version.since,
                until=version.until,
                name=version.name,
                changes=[] if former is None else list(_changes(former, version, names)),
            )
            for version, former in pairs
        ]
        return Rows(items, rows.next_cursor, rows.total)

    def _day(self, as_of: datetime | None) -> date:
        return today(self._uow.clock) if as_of is None else as_of.astimezone(CHINA).date()


def _places_in(*versions: OrganisationVersion | None) -> Iterator[UUID]:
    for version in versions:
        if version is not None:
            yield from (each for each in (version.parent_id, version.successor_id) if each is not None)


def _changes(
    before: OrganisationVersion, after: OrganisationVersion, names: dict[UUID, str]
) -> Iterator[OrganisationChange]:
    changed = [field for field in _KEPT if getattr(before, field) != getattr(after, field)]
    for field in changed or ["path"]:
        old, new = getattr(before, field), getattr(after, field)
        yield OrganisationChange(
            field=field,
            before=_plain(old),
            after=_plain(new),
            before_name=names.get(old) if isinstance(old, UUID) else None,
            after_name=names.get(new) if isinstance(new, UUID) else None,
        )


def _plain(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool):
        return str(value).lower()
    return str(value.value) if isinstance(value, Enum) else str(value)
