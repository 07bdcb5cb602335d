"""All SQL about people; everything a caller sees passes through `_visible`."""

from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import Select, func, literal, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager

from registry.identity.models import Account
from registry.organisations.models import Organisation
from registry.people.models import Person
from registry.people.schemas import PersonFilters, PersonQuery
from registry.people.search import matching
from servicekit.access import Reach
from servicekit.pagination import Rows, Sorting

_BATCH = 1000


class PersonRepository:
    """People within the reach of one caller."""

    sorting = Sorting(Person.id, name=Person.name_pinyin, created_at=Person.created_at)

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, person: Person) -> None:
        """Make them part of the transaction."""
        self._session.add(person)

    async def find(self, person_id: UUID, *, lock: bool = False) -> Person | None:
        """The one with this id; `lock` keeps others from changing their record meanwhile."""
        query = self._visible().where(Person.id == person_id)
        if lock:
            query = query.with_for_update(of=Person)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def locked(self, ids: Iterable[UUID]) -> Sequence[Person]:
        """Those of them within reach, kept from being changed by others meanwhile; one statement for all.

        Locked in the order of their ids, so that two who lock the same people wait for each other in turn.
        """
        query = self._visible().where(Person.id.in_(ids)).order_by(Person.id).with_for_update(of=Person)
        return (await self._session.execute(query)).scalars().all()

    async def page(self, wanted: PersonQuery, on: date) -> Rows[Person]:
        """One page of those that `wanted` asks for; `on` is today."""
        query = matching(self._visible(), wanted, on)
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    async def count(self, wanted: PersonFilters, on: date, *, up_to: int) -> int:
        """How many match; counting stops at `up_to`."""
        some = matching(self._visible(), wanted, on).with_only_columns(Person.id).limit(up_to)
        counted: int = (
            await self._session.execute(select(func.count()).select_from(some.subquery()))
        ).scalar_one()
        return counted

    async def batches(self, wanted: PersonFilters, on: date) -> AsyncIterator[Sequence[Person]]:
        """All who match, in the order of the list, a thousand with every statement."""
        query = matching(self._visible(), wanted, on).order_by(Person.name_pinyin, Person.id).limit(_BATCH)
        place = tuple_(Person.name_pinyin, Person.id)
        people = (await self._session.execute(query)).scalars().all()
        while people:
            yield people
            last = people[-1]
            following = query.where(place > tuple_(literal(last.name_pinyin), literal(last.id)))
            people = (await self._session.execute(following)).scalars().all()

    async def with_account(self, people: Iterable[Person]) -> set[UUID]:
        """Which of them can sign in; one statement for all."""
        ids = [person.id for person in people]
        query = select(Account.id).where(Account.id.in_(ids), Account.disabled.is_(False))
        return set((await self._session.execute(query)).scalars())

    async def open_organisation(self, organisation_id: UUID) -> Organisation | None:
        """The organisation, if it is open and within reach."""
        query = select(Organisation).where(
            Organisation.id == organisation_id,
            Organisation.closed_at.is_(None),
            self._reach.where(Organisation.path),
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    def _visible(self) -> Select[Person]:
        return (
            select(Person)
            .join(Person.organisation)
            .where(self._reach.where(Organisation.path))
            .options(contains_eager(Person.organisation))
        )
