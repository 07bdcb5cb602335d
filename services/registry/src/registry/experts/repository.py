"""All SQL about experts; what a caller sees passes through `_readable`, what they change through `_kept`."""

from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import Select, cast, func, literal, select, tuple_
from sqlalchemy import Text as SqlText
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, contains_eager

from registry.experts.conditions import matching, readable, start_of
from registry.experts.models import Expert, TaughtSession
from registry.experts.schemas import ExpertFilters, ExpertQuery, SessionQuery
from registry.identity.models import Account
from registry.organisations.models import Organisation
from registry.people.models import Person
from servicekit.access import Reach
from servicekit.audit import subject_of
from servicekit.pagination import Rows, Sorting
from servicekit.states import StateChange

_BATCH = 1000
_WORKPLACE = aliased(Organisation)


class ExpertRepository:
    """Experts within the reach of one caller."""

    sorting = Sorting(Expert.id, name=Expert.name_pinyin, updated_at=Expert.updated_at)
    _sessions = Sorting(TaughtSession.session_id, starts_at=TaughtSession.starts_at)

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, expert: Expert) -> None:
        """Make them part of the transaction."""
        self._session.add(expert)

    async def find(self, expert_id: UUID) -> Expert | None:
        """The one with this id that the caller may read."""
        query = self._readable().where(Expert.id == expert_id)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def locked(self, ids: Iterable[UUID]) -> Sequence[Expert]:
        """Those of them that the caller may change, kept from others meanwhile, in the order of their ids."""
        query = self._kept().where(Expert.id.in_(ids)).order_by(Expert.id).with_for_update(of=Expert)
        return (await self._session.execute(query)).scalars().all()

    async def page(self, wanted: ExpertQuery, on: date) -> Rows[Expert]:
        """One page of those that `wanted` asks for; `on` is today."""
        query = self._readable().where(*matching(wanted, on))
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    async def batches(self, wanted: ExpertFilters, on: date) -> AsyncIterator[Sequence[Expert]]:
        """All that match, by name, a thousand with every statement."""
        query = self._readable().where(*matching(wanted, on))
        query = query.order_by(Expert.name_pinyin, Expert.id).limit(_BATCH)
        place = tuple_(Expert.name_pinyin, Expert.id)
        experts = (await self._session.execute(query)).scalars().all()
        while experts:
            yield experts
            last = experts[-1]
            following = query.where(place > tuple_(literal(last.name_pinyin), literal(last.id)))
            experts = (await self._session.execute(following)).scalars().all()

    async def hours(
        self, experts: Iterable[Expert], since: date, until: datetime
    ) -> dict[UUID | None, Decimal]:
        """Class hours taught from a day to an instant, by person; one statement for all."""
        people = [expert.person_id for expert in experts if expert.person_id is not None]
        if not people:
            return {}
        query = (
            select(TaughtSession.person_id, func.sum(TaughtSession.hours))
            .where(
                TaughtSession.person_id.in_(people),
                TaughtSession.cancelled.is_(False),
                TaughtSession.starts_at >= start_of(since),
                TaughtSession.ends_at <= until,
            )
            .group_by(TaughtSession.person_id)
        )
        return {row[0]: row[1] for row in await self._session.execute(query)}

    async def sessions(self, person_id: UUID, wanted: SessionQuery) -> Rows[TaughtSession]:
        """One page of what somebody taught or is to teach, the latest first."""
        query = select(TaughtSession).where(
            TaughtSession.person_id == person_id, TaughtSession.cancelled.is_(False)
        )
        return await self._sessions.page(self._session, query, wanted, "-starts_at")

    async def history(self, expert: Expert) -> list[tuple[StateChange, str | None]]:
        """The steps of an expert with the names of who took them, the first first."""
        query = (
            select(StateChange, Account.display_name)
            .outerjoin(Account, cast(Account.id, SqlText) == StateChange.actor)
            .where(StateChange.subject == subject_of(expert))
            .order_by(StateChange.at, StateChange.id)
        )
        return [(row[0], row[1]) for row in await self._session.execute(query)]

    async def organisation(self, organisation_id: UUID) -> Organisation | None:
        """The organisation, if it is open and within reach."""
        query = select(Organisation).where(
            Organisation.id == organisation_id,
            Organisation.closed_at.is_(None),
            self._reach.where(Organisation.path),
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def person(self, person_id: UUID) -> Person | None:
        """Somebody on the roster within reach."""
        query = (
            select(Person)
            .join(Person.organisation)
            .where(Person.id == person_id, Person.left_at.is_(None), self._reach.where(Organisation.path))
            .options(contains_eager(Person.organisation))
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    def _readable(self) -> Select[Expert]:
        return experts_with_places().where(readable(self._reach))

    def _kept(self) -> Select[Expert]:
        return experts_with_places().where(self._reach.where(Organisation.path))


def experts_with_places() -> Select[Expert]:
    """Experts with who keeps them and, of those on the roster, where they work."""
    return (
        select(Expert)
        .join(Expert.organisation)
        .outerjoin(Expert.person)
        .outerjoin(Person.organisation.of_type(_WORKPLACE))
        .options(
            contains_eager(Expert.organisation),
            contains_eager(Expert.person).contains_eager(Person.organisation.of_type(_WORKPLACE)),
        )
    )
