"""All SQL about courses for those who write and review them; all passes through `_within`."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Select, cast, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, aliased, contains_eager, joinedload

from registry.courses.kinds import CourseCategory
from registry.courses.models import Course, CoursePromotion, CourseVersion
from registry.courses.rules import upward
from registry.courses.schemas import CourseQuery
from registry.courses.schemas_review import PromotionQuery
from registry.courses.search import conditions
from registry.courses.states import CourseState, PromotionState
from registry.organisations.models import Organisation
from registry.organisations.within import organisation_within
from servicekit.access import Reach
from servicekit.audit import subject_of
from servicekit.db import LTree
from servicekit.pagination import Rows, Sorting
from servicekit.states import StateChange

OWNER, LIBRARY = aliased(Organisation), aliased(Organisation)


class MixRow(NamedTuple):
    """The published courses of one category."""

    category: CourseCategory
    number: int
    hours: Decimal


def shown_versions() -> Select[CourseVersion]:
    """Versions with their course, its owner, its library and its series; one statement."""
    of = contains_eager(CourseVersion.course)
    return (
        select(CourseVersion)
        .join(CourseVersion.course)
        .join(OWNER, Course.organisation_id == OWNER.id)
        .join(LIBRARY, Course.library_id == LIBRARY.id)
        .outerjoin(Course.series)
        .options(
            of.contains_eager(Course.organisation.of_type(OWNER)),
            of.contains_eager(Course.library.of_type(LIBRARY)),
            of.contains_eager(Course.series),
        )
    )


class CourseRepository:
    """Courses within the reach of one caller."""

    sorting = Sorting(CourseVersion.id, created_at=CourseVersion.created_at)
    promotion_sorting = Sorting(CoursePromotion.id, created_at=CoursePromotion.created_at)

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    async def latest(
        self, course_id: UUID, *, lock: bool = False, of_library: bool = False
    ) -> CourseVersion | None:
        """The latest version of a course whose owner, or else whose library, is within reach."""
        query = shown_versions().where(
            CourseVersion.is_latest,
            Course.id == course_id,
            self._reach.where(LIBRARY.path if of_library else OWNER.path),
        )
        if lock:
            query = query.with_for_update(of=(Course, CourseVersion))
        return (await self._session.execute(query)).scalar_one_or_none()

    async def versions(self, course_id: UUID) -> Sequence[CourseVersion]:
        """Every version, the latest first."""
        query = select(CourseVersion).where(CourseVersion.course_id == course_id)
        return (await self._session.scalars(query.order_by(CourseVersion.number.desc()))).all()

    async def version(self, course_id: UUID, number: int) -> CourseVersion | None:
        """One version of a course within reach."""
        query = shown_versions().where(
            Course.id == course_id, CourseVersion.number == number, self._reach.where(OWNER.path)
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def published(self, course_id: UUID) -> CourseVersion | None:
        """The version that readers see."""
        query = shown_versions().where(Course.id == course_id, CourseVersion.state == CourseState.PUBLISHED)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page(self, wanted: CourseQuery) -> Rows[CourseVersion]:
        """One page of the latest versions that `wanted` asks for."""
        query = shown_versions().where(
            CourseVersion.is_latest, self._reach.where(OWNER.path), *conditions(wanted)
        )
        if wanted.state is not None:
            query = query.where(CourseVersion.state == wanted.state)
        if wanted.below is not None:
            query = query.where(_below(OWNER.path, wanted.below))
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    async def mix(self, top: Organisation) -> list[MixRow]:
        """The published courses owned at and below an organisation, by category."""
        query = (
            select(CourseVersion.category, func.count(), func.sum(CourseVersion.hours))
            .join(CourseVersion.course)
            .join(OWNER, Course.organisation_id == OWNER.id)
            .where(
                CourseVersion.state == CourseState.PUBLISHED,
                OWNER.path.op("<@")(cast(top.path, LTree)),
                self._reach.where(OWNER.path),
            )
            .group_by(CourseVersion.category)
        )
        return [MixRow(*row) for row in await self._session.execute(query)]

    async def organisation(self, organisation_id: UUID) -> Organisation | None:
        """The organisation, open or closed, if it is within reach."""
        return await organisation_within(self._session, organisation_id, self._reach)

    async def upward(self, path: str) -> Sequence[Organisation]:
        """The organisation at `path` and those above it, the nearest first."""
        query = select(Organisation).where(Organisation.path.in_(upward(path)))
        return (await self._session.scalars(query.order_by(func.nlevel(Organisation.path).desc()))).all()

    async def promotion(self, promotion_id: UUID, *, by_owner: bool = False) -> CoursePromotion | None:
        """A promotion, locked, that the caller decides on or, as the owner, made."""
        reached = OWNER.path if by_owner else LIBRARY.path
        query = _promotions().where(CoursePromotion.id == promotion_id, self._reach.where(reached))
        query = query.with_for_update(of=(CoursePromotion, Course))
        return (await self._session.execute(query)).scalar_one_or_none()

    async def open_promotion(self, course_id: UUID) -> CoursePromotion | None:
        """The one that waits for a decision."""
        query = _promotions().where(Course.id == course_id, CoursePromotion.state == PromotionState.PROPOSED)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def promotions(self, wanted: PromotionQuery) -> Rows[CoursePromotion]:
        """One page of those that the caller decides on."""
        query = _promotions().where(self._reach.where(LIBRARY.path))
        if wanted.state is not None:
            query = query.where(CoursePromotion.state == wanted.state)
        if wanted.level is not None:
            query = query.where(CoursePromotion.level == wanted.level)
        return await self.promotion_sorting.page(self._session, query, wanted, wanted.sort)

    async def promotions_of(self, course_id: UUID) -> Sequence[CoursePromotion]:
        """Every promotion of a course."""
        query = select(CoursePromotion).where(CoursePromotion.course_id == course_id)
        return (await self._session.scalars(query.options(joinedload(CoursePromotion.library)))).all()

    async def names(self, course_ids: Iterable[UUID]) -> dict[UUID, str]:
        """What the courses are called now, one statement for all."""
        query = select(CourseVersion.course_id, CourseVersion.name).where(
            CourseVersion.is_latest, CourseVersion.course_id.in_([*course_ids])
        )
        return {row.course_id: row.name for row in await self._session.execute(query)}

    async def steps(self, things: Iterable[CourseVersion | CoursePromotion]) -> Sequence[StateChange]:
        """Every step of these, from the first."""
        query = select(StateChange).where(StateChange.subject.in_([subject_of(thing) for thing in things]))
        return (await self._session.scalars(query.order_by(StateChange.at, StateChange.id))).all()


def _promotions() -> Select[CoursePromotion]:
    of = contains_eager(CoursePromotion.course)
    return (
        select(CoursePromotion)
        .join(CoursePromotion.course)
        .join(OWNER, Course.organisation_id == OWNER.id)
        .join(LIBRARY, CoursePromotion.library_id == LIBRARY.id)
        .options(
            of.contains_eager(Course.organisation.of_type(OWNER)),
            contains_eager(CoursePromotion.library.of_type(LIBRARY)),
        )
    )


def _below(path: InstrumentedAttribute[str], organisation_id: UUID) -> ColumnElement[bool]:
    top = select(Organisation.path).where(Organisation.id == organisation_id).scalar_subquery()
    within: ColumnElement[bool] = path.op("<@")(top)
    return within
