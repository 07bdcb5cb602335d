"""All SQL about sessions: those within reach, and what stands in the way of a plan."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Select, Uuid, bindparam, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, contains_eager

from scheduling.integration.organisations import OrganisationCopy
from scheduling.programmes.models import Programme
from scheduling.sessions.models import ClassSession
from scheduling.sessions.schemas import SessionQuery
from scheduling.venues.models import Venue
from servicekit.access import Reach
from servicekit.pagination import Rows, Sorting

_sorting = Sorting(ClassSession.id, starts_at=ClassSession.starts_at)
_organiser = aliased(OrganisationCopy, name="organiser")


class SessionRepository:
    """Sessions of the programmes that one caller may see or manage."""

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, session: ClassSession) -> None:
        """Make it part of the transaction."""
        self._session.add(session)

    async def find(self, session_id: UUID, *, lock: bool = False) -> ClassSession | None:
        """The one with this id, if its programme is run within reach."""
        query = _whole().where(ClassSession.id == session_id, self._reach.where(_organiser.path))
        if lock:
            query = query.with_for_update(of=ClassSession)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page(self, programme_id: UUID, wanted: SessionQuery) -> Rows[ClassSession]:
        """One page of a programme's sessions; whether the caller may see it is asked before."""
        query = _whole().where(ClassSession.programme_id == programme_id)
        if not wanted.include_cancelled:
            query = query.where(ClassSession.cancelled_at.is_(None))
        return await _sorting.page(self._session, query, wanted, wanted.sort)

    async def usable_venue(self, venue_id: UUID) -> Venue | None:
        """The venue, if it is open and of an organisation within reach."""
        query = (
            select(Venue)
            .join(Venue.organisation)
            .where(Venue.id == venue_id, Venue.closed_at.is_(None), self._reach.where(OrganisationCopy.path))
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def in_the_way(self, planned: ClassSession) -> Sequence[ClassSession]:
        """The sessions that need the same expert, venue or class at the same time."""
        query = select(ClassSession).where(
            ClassSession.id != planned.id,
            ClassSession.cancelled_at.is_(None),
            ClassSession.starts_at < planned.ends_at,
            ClassSession.ends_at > planned.starts_at,
            or_(
                ClassSession.expert_id == planned.expert_id,
                ClassSession.venue_id == planned.venue_id,
                ClassSession.programme_id == planned.programme_id,
            ),
        )
        return (await self._session.scalars(query.order_by(ClassSession.starts_at).limit(3))).all()


async def find_with_programme(session: AsyncSession, session_id: UUID) -> ClassSession | None:
    """The session whoever asks, for a participant who proves by other means that it concerns them."""
    return (await session.execute(_by_id, {"session": session_id})).scalar_one_or_none()


def _whole() -> Select[ClassSession]:
    return (
        select(ClassSession)
        .join(ClassSession.programme)
        .join(Programme.organisation.of_type(_organiser))
        .join(ClassSession.expert)
        .join(ClassSession.venue)
        .options(
            contains_eager(ClassSession.programme).contains_eager(Programme.organisation.of_type(_organiser)),
            contains_eager(ClassSession.expert),
            contains_eager(ClassSession.venue),
        )
    )


# Made once: everybody in a room asks for it in the same minute.
_by_id = _whole().where(ClassSession.id == bindparam("session", type_=Uuid))
