"""All SQL about corrections: those within the reach of a caller, and a caller's own."""

from collections.abc import AsyncIterator, Iterable
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager

from registry.careers.models import PersonHonour, PersonPost
from registry.corrections.models import ProfileCorrection
from registry.corrections.schemas import CorrectionFilters, CorrectionQuery, MyCorrectionQuery
from registry.corrections.states import CorrectionState
from registry.identity.names import account_names
from registry.organisations.models import Organisation
from registry.people.models import Person
from servicekit.access import Reach
from servicekit.pagination import Rows, Sorting

_BATCH = 500
_SORTING = Sorting(ProfileCorrection.id, created_at=ProfileCorrection.created_at)


def _corrections() -> Select[ProfileCorrection]:
    return (
        select(ProfileCorrection)
        .join(ProfileCorrection.person)
        .join(Person.organisation)
        .options(contains_eager(ProfileCorrection.person).contains_eager(Person.organisation))
    )


class CorrectionRepository:
    """Corrections of people within the reach of one caller."""

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    async def find(self, correction_id: UUID, *, lock: bool = False) -> ProfileCorrection | None:
        """The one with this id; `lock` keeps others from changing it or the person meanwhile."""
        query = self._visible().where(ProfileCorrection.id == correction_id)
        if lock:
            query = query.with_for_update(of=(ProfileCorrection, Person))
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page(self, wanted: CorrectionQuery) -> Rows[ProfileCorrection]:
        """One page of those that `wanted` asks for."""
        return await _SORTING.page(self._session, self._filtered(wanted), wanted, wanted.sort)

    async def every(self, wanted: CorrectionFilters) -> AsyncIterator[ProfileCorrection]:
        """All that `wanted` asks for, the oldest first, some hundreds with every statement."""
        key = ProfileCorrection.id  # made when the correction was, so in the order of time
        query = self._filtered(wanted).order_by(key).limit(_BATCH)
        found = (await self._session.execute(query)).scalars().all()
        while found:
            for correction in found:
                yield correction
            found = (await self._session.execute(query.where(key > found[-1].id))).scalars().all()

    def _filtered(self, wanted: CorrectionFilters) -> Select[ProfileCorrection]:
        query = self._visible()
        if wanted.state is not None:
            query = query.where(ProfileCorrection.state == wanted.state)
        if wanted.below is not None:
            top = select(Organisation.path).where(Organisation.id == wanted.below).scalar_subquery()
            query = query.where(Organisation.path.op("<@")(top))
        return query

    def _visible(self) -> Select[ProfileCorrection]:
        return _corrections().where(self._reach.where(Organisation.path))


class OwnProfileRepository:
    """The profile of one person, and their corrections."""

    def __init__(self, session: AsyncSession, person_id: UUID) -> None:
        self._session = session
        self._person_id = person_id

    def add(self, correction: ProfileCorrection) -> None:
        """Make it part of the transaction."""
        self._session.add(correction)

    async def person(self) -> Person | None:
        """Whose profile it is."""
        query = (
            select(Person)
            .join(Person.organisation)
            .options(contains_eager(Person.organisation))
            .where(Person.id == self._person_id)
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def posts(self) -> list[PersonPost]:
        """What they were and are, the latest first; what began at an unknown time comes last."""
        query = (
            select(PersonPost)
            .where(PersonPost.person_id == self._person_id)
            .order_by(PersonPost.since.desc().nulls_last(), PersonPost.id.desc())
        )
        return list((await self._session.execute(query)).scalars())

    async def honours(self) -> list[PersonHonour]:
        """What they were honoured with, the latest first."""
        query = (
            select(PersonHonour)
            .where(PersonHonour.person_id == self._person_id, PersonHonour.withdrawn_at.is_(None))
            .order_by(PersonHonour.awarded_on.desc(), PersonHonour.id.desc())
        )
        return list((await self._session.execute(query)).scalars())

    async def open_correction(self) -> ProfileCorrection | None:
        """The one that waits for a decision."""
        query = self._own().where(ProfileCorrection.state == CorrectionState.PROPOSED)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def find(self, correction_id: UUID) -> ProfileCorrection | None:
        """One of theirs, locked so that nobody decides on it meanwhile."""
        query = self._own().where(ProfileCorrection.id == correction_id)
        return (await self._session.execute(query.with_for_update(of=ProfileCorrection))).scalar_one_or_none()

    async def page(self, wanted: MyCorrectionQuery) -> Rows[ProfileCorrection]:
        """One page of theirs."""
        return await _SORTING.page(self._session, self._own(), wanted, wanted.sort)

    def _own(self) -> Select[ProfileCorrection]:
        return _corrections().where(ProfileCorrection.person_id == self._person_id)


async def names_of_deciders(
    session: AsyncSession, corrections: Iterable[ProfileCorrection]
) -> dict[str, str]:
    """The names on the accounts of those who decided, by account id; one statement for all."""
    return await account_names(session, [correction.decided_by for correction in corrections])
