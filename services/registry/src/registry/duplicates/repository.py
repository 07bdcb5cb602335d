"""All SQL about duplicates beside the statement that finds them."""

from collections.abc import Iterable
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, aliased, contains_eager, joinedload

from registry.careers.models import PersonHonour, PersonPost
from registry.duplicates.models import DuplicateDismissal, PersonMerge
from registry.duplicates.pairs import pairs
from registry.duplicates.schemas import DismissalQuery, DuplicateQuery, PersonMergeQuery
from registry.identity.models import Account
from registry.organisations.models import Organisation
from registry.people.models import Person
from servicekit.access import Reach
from servicekit.pagination import Rows, Sorting

Row = TypeVar("Row", PersonMerge, DuplicateDismissal)


class DuplicateRepository:
    """Records and their mergers within the reach of one caller."""

    sorting = Sorting(PersonMerge.id, created_at=PersonMerge.created_at)
    # Ids follow the time at which they were made.
    sorting_of_dismissals = Sorting(DuplicateDismissal.id, created_at=DuplicateDismissal.id)

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, row: PersonMerge | DuplicateDismissal) -> None:
        """Make it part of the transaction."""
        self._session.add(row)

    async def pairs(self, wanted: DuplicateQuery) -> Rows[Any]:
        """One page of the pairs that seem to be of one person, the surest first."""
        query, sorting = pairs(self._reach, wanted.below, wanted.strength)
        return await sorting.page(self._session, query, wanted, wanted.sort)

    async def dismissals(self, wanted: DismissalQuery) -> Rows[DuplicateDismissal]:
        """One page of the dismissals of pairs that are both within reach."""
        return await self.sorting_of_dismissals.page(self._session, self._dismissed(), wanted, wanted.sort)

    async def dismissal(self, dismissal_id: UUID) -> DuplicateDismissal | None:
        """The dismissal with this id, locked so that it is taken back once."""
        query = self._dismissed().where(DuplicateDismissal.id == dismissal_id)
        found = await self._session.execute(query.with_for_update(of=DuplicateDismissal))
        return found.scalar_one_or_none()

    async def remove(self, dismissal: DuplicateDismissal) -> None:
        """Let it go; the audit trail keeps what it said."""
        await self._session.delete(dismissal)

    async def people(self, ids: Iterable[UUID], *, lock: bool = False) -> dict[UUID, Person]:
        """Those of `ids` within reach; locked in the order of their ids, so that nobody waits in a circle."""
        query = (
            select(Person)
            .join(Person.organisation)
            .where(Person.id.in_(set(ids)), self._reach.where(Organisation.path))
            .options(contains_eager(Person.organisation))
            .order_by(Person.id)
        )
        if lock:
            query = query.with_for_update(of=Person)
        return {person.id: person for person in (await self._session.execute(query)).scalars()}

    async def posts(self, *people: UUID) -> list[PersonPost]:
        """Every post that these people hold or held, with whose it is."""
        query = (
            select(PersonPost)
            .where(PersonPost.person_id.in_(people))
            .options(joinedload(PersonPost.person))
            .order_by(PersonPost.id)
        )
        return list((await self._session.execute(query)).scalars())

    async def honours(self, *people: UUID) -> list[PersonHonour]:
        """Every honour of these people, with whose it is."""
        query = (
            select(PersonHonour)
            .where(PersonHonour.person_id.in_(people))
            .options(joinedload(PersonHonour.person))
            .order_by(PersonHonour.id)
        )
        return list((await self._session.execute(query)).scalars())

    async def accounts(self, *people: UUID) -> dict[UUID, Account]:
        """Their accounts, which have their ids."""
        query = select(Account).where(Account.id.in_(people))
        return {account.id: account for account in (await self._session.execute(query)).scalars()}

    async def find(self, merge_id: UUID) -> PersonMerge | None:
        """The merger with this id, locked so that it is undone once."""
        query = self._visible().where(PersonMerge.id == merge_id).with_for_update(of=PersonMerge)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page(self, wanted: PersonMergeQuery) -> Rows[PersonMerge]:
        """One page of the mergers of records that are both within reach."""
        query = self._visible()
        if wanted.person_id is not None:
            query = query.where(
                or_(PersonMerge.kept_id == wanted.person_id, PersonMerge.merged_id == wanted.person_id)
            )
        if wanted.undone is not None:
            undone = PersonMerge.undone_at.is_not(None)
            query = query.where(undone if wanted.undone else ~undone)
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    def _visible(self) -> Select[PersonMerge]:
        return self._both(select(PersonMerge), PersonMerge.kept, PersonMerge.merged)

    def _dismissed(self) -> Select[DuplicateDismissal]:
        both = DuplicateDismissal.first, DuplicateDismissal.second
        return self._both(select(DuplicateDismissal), *both)

    def _both(
        self,
        query: Select[Row],
        one: InstrumentedAttribute[Person],
        other: InstrumentedAttribute[Person],
    ) -> Select[Row]:
        """Those of the rows whose two records are within reach, with these and where they belong."""
        for record in (one, other):
            person, place = aliased(Person), aliased(Organisation)
            query = (
                query.join(record.of_type(person))
                .join(person.organisation.of_type(place))
                .where(self._reach.where(place.path))
                .options(
                    contains_eager(record.of_type(person)).contains_eager(person.organisation.of_type(place))
                )
            )
        return query
