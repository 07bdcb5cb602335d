"""All SQL about people; everything a caller sees passes through `_visible`."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import ARRAY, Select, Text, cast, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager

from registry.identity.models import Account
from registry.organisations.models import Organisation
from registry.people.models import Person
from registry.people.schemas import PersonQuery
from servicekit.access import Reach
from servicekit.pagination import Rows, Sorting, escape_like


class PersonRepository:
    """People within the reach of one caller."""

    sorting = Sorting(Person.id, name=Person.name, created_at=Person.created_at)

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

    async def page(self, wanted: PersonQuery) -> Rows[Person]:
        """One page of those that `wanted` asks for."""
        return await self.sorting.page(self._session, self._filtered(wanted), wanted, wanted.sort)

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

    def _filtered(self, wanted: PersonQuery) -> Select[Person]:
        query = self._visible()
        if not wanted.include_left:
            query = query.where(Person.left_at.is_(None))
        if wanted.below is not None:
            top = select(Organisation.path).where(Organisation.id == wanted.below).scalar_subquery()
            query = query.where(Organisation.path.op("<@")(top))
        for column, value in (
            (Person.stage, wanted.stage),
            (Person.subject, wanted.subject),
            (Person.title, wanted.title),
        ):
            if value is not None:
                query = query.where(column == value)
        if wanted.post is not None:
            query = query.where(Person.posts.op("@>")(cast([wanted.post.value], ARRAY(Text))))
        if wanted.q:
            fragment = wanted.q.strip()
            query = query.where(
                or_(Person.name.ilike(f"%{escape_like(fragment)}%"), Person.staff_number == fragment)
            )
        return query
