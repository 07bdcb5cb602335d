"""All SQL about programmes; everything a caller sees passes through `_visible`."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, cast, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager, undefer_group

from scheduling.integration.organisations import OrganisationCopy, is_below
from scheduling.programmes.models import PLAN, Programme
from scheduling.programmes.schemas import ProgrammeQuery
from scheduling.programmes.states import OFFERED
from servicekit.access import Reach
from servicekit.audit import subject_of
from servicekit.db import LTree
from servicekit.pagination import Rows, Sorting, escape_like
from servicekit.states import StateChange


class ProgrammeRepository:
    """Programmes that one caller may see: run within their reach, or offered to it from above."""

    sorting = Sorting(
        Programme.id,
        title=Programme.title,
        code=Programme.code,
        starts_on=Programme.starts_on,
        created_at=Programme.created_at,
    )

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, programme: Programme) -> None:
        """Make it part of the transaction."""
        self._session.add(programme)

    async def find(self, programme_id: UUID, *, lock: bool = False) -> Programme | None:
        """The one with this id, with its plan; `lock` keeps its state and seats from changing meanwhile."""
        query = self._visible().where(Programme.id == programme_id).options(undefer_group(PLAN))
        return (await self._session.execute(_locked(query) if lock else query)).scalar_one_or_none()

    async def lock_seats(self, programme_id: UUID) -> Programme | None:
        """The one with this id, without its plan, locked."""
        query = _locked(self._visible().where(Programme.id == programme_id))
        return (await self._session.execute(query)).scalar_one_or_none()

    async def is_visible(self, programme_id: UUID) -> bool:
        """Whether there is one with this id."""
        query = self._visible().where(Programme.id == programme_id).with_only_columns(literal(1))
        return (await self._session.execute(query)).scalar_one_or_none() is not None

    async def page(self, wanted: ProgrammeQuery) -> Rows[Programme]:
        """One page of those that `wanted` asks for, without their plans."""
        return await self.sorting.page(self._session, self._filtered(wanted), wanted, wanted.sort)

    async def history(self, programme: Programme) -> Sequence[StateChange]:
        """Every step it has taken, in order."""
        query = (
            select(StateChange)
            .where(StateChange.subject == subject_of(programme))
            .order_by(StateChange.at, StateChange.id)
        )
        return (await self._session.scalars(query)).all()

    def _visible(self) -> Select[Programme]:
        return (
            select(Programme)
            .join(Programme.organisation)
            .where(
                or_(
                    self._reach.where(OrganisationCopy.path),
                    and_(Programme.state.in_(OFFERED), offered_to(*self._reach.paths)),
                )
            )
            .options(contains_eager(Programme.organisation))
        )

    def _filtered(self, wanted: ProgrammeQuery) -> Select[Programme]:
        query = self._visible()
        if wanted.below is not None:
            query = query.where(is_below(wanted.below))
        if wanted.state is not None:
            query = query.where(Programme.state == wanted.state)
        if wanted.level is not None:
            query = query.where(Programme.level == wanted.level)
        if wanted.from_on is not None:
            query = query.where(Programme.ends_on >= wanted.from_on)
        if wanted.until_on is not None:
            query = query.where(Programme.starts_on <= wanted.until_on)
        if wanted.q:
            query = query.where(titled(wanted.q))
        return query


async def lock_seats(session: AsyncSession, programme_id: UUID) -> Programme:
    """The one with this id, without its plan, locked: for who has found something of it before."""
    query = (
        select(Programme)
        .join(Programme.organisation)
        .where(Programme.id == programme_id)
        .options(contains_eager(Programme.organisation))
        .execution_options(populate_existing=True)
    )
    return (await session.execute(_locked(query))).scalar_one()


async def lock_offered(session: AsyncSession, programme_id: UUID, path: str) -> Programme | None:
    """The one with this id, without its plan, locked, if it is offered to who stands at `path`."""
    query = (
        select(Programme)
        .join(Programme.organisation)
        .where(Programme.id == programme_id, Programme.state.in_(OFFERED), offered_to(path))
        .options(contains_eager(Programme.organisation))
    )
    return (await session.execute(_locked(query))).scalar_one_or_none()


def _locked(query: Select[Programme]) -> Select[Programme]:
    # Not against foreign keys that point here: rows about a programme may be added meanwhile.
    return query.with_for_update(of=Programme, key_share=True)


def offered_to(*paths: str) -> ColumnElement[bool]:
    """Whether the organisation that runs it stands at or above one of these places in the tree."""
    return or_(False, *(OrganisationCopy.path.op("@>")(cast(path, LTree)) for path in paths))


def titled(written: str) -> ColumnElement[bool]:
    """Whether what somebody typed is part of the title or begins the code."""
    fragment = escape_like(written.strip())
    return or_(Programme.title.ilike(f"%{fragment}%"), Programme.code.ilike(f"{fragment}%"))
