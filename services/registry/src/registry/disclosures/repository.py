"""All SQL about disclosures."""

from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager

from registry.disclosures.models import Disclosure
from registry.disclosures.schemas import DisclosureQuery, MyDisclosureQuery
from registry.organisations.models import Organisation
from registry.people.models import Person
from servicekit.access import Reach
from servicekit.clock import CHINA
from servicekit.pagination import Rows, Sorting


class DisclosureRepository:
    """Who saw what of whom."""

    sorting = Sorting(Disclosure.id, at=Disclosure.at)

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def add(self, made: Disclosure) -> None:
        """Make it part of the transaction."""
        self._session.add(made)

    async def page(self, wanted: DisclosureQuery, reach: Reach) -> Rows[Disclosure]:
        """One page of those made of people within `reach`."""
        query = _with_person().where(reach.where(Organisation.path), *_conditions(wanted))
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    async def page_of(self, person_id: UUID, wanted: MyDisclosureQuery) -> Rows[Disclosure]:
        """One page of those made of one person."""
        query = _with_person().where(Disclosure.person_id == person_id)
        return await self.sorting.page(self._session, query, wanted, wanted.sort)


def _with_person() -> Select[Disclosure]:
    return (
        select(Disclosure)
        .join(Disclosure.person)
        .join(Person.organisation)
        .options(contains_eager(Disclosure.person))
    )


def _conditions(wanted: DisclosureQuery) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.person_id is not None:
        found.append(Disclosure.person_id == wanted.person_id)
    if wanted.seen_by_id is not None:
        found.append(Disclosure.seen_by_id == wanted.seen_by_id)
    if wanted.since is not None:
        found.append(Disclosure.at >= _start_of(wanted.since))
    if wanted.until is not None:
        found.append(Disclosure.at < _start_of(wanted.until + timedelta(days=1)))
    return found


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time.min, CHINA)
