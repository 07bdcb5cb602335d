"""The library as readers see it: what is published for the place they are at, and their ratings."""

from uuid import UUID

from sqlalchemy import ColumnElement, Select, cast, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, contains_eager

from registry.courses.errors import CourseNotFound
from registry.courses.models import Course, CourseRating, CourseSeries, CourseVersion
from registry.courses.repository import LIBRARY, shown_versions
from registry.courses.rules import upward
from registry.courses.schemas import LibraryQuery, RatingRead, SeriesQuery
from registry.courses.search import conditions
from registry.courses.states import CourseState
from registry.organisations.models import Organisation
from servicekit.access import Reach
from servicekit.db import LTree
from servicekit.ids import new_id
from servicekit.pagination import Rows, Sorting
from servicekit.unit_of_work import UnitOfWork

_SORTING = Sorting(CourseVersion.id, published_at=CourseVersion.published_at, rating=Course.rating_mean)
_SERIES = Sorting(CourseSeries.id, name=CourseSeries.name)


def concerns(reach: Reach, path: InstrumentedAttribute[str]) -> ColumnElement[bool]:
    """What is at, below or above where the caller is: a library serves all below it, and is theirs to see."""
    above = sorted({place for root in reach.paths if root for place in upward(root)})
    return or_(reach.where(path), path.in_([cast(place, LTree) for place in above]))


class LibraryService:
    """What one reader may see and rate."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._session: AsyncSession = uow.session
        self._reach = reach

    async def page(self, wanted: LibraryQuery) -> Rows[CourseVersion]:
        """One page of the published versions that `wanted` asks for."""
        query = self._visible().where(*conditions(wanted))
        return await _SORTING.page(self._session, query, wanted, wanted.sort)

    async def read(self, course_id: UUID) -> CourseVersion:
        """The published version of a course.

        Raises:
            CourseNotFound: not there, not published, or in a library that is not the caller's.
        """
        query = self._visible().where(Course.id == course_id)
        found = (await self._session.execute(query)).scalar_one_or_none()
        if found is None:
            raise CourseNotFound
        return found

    async def rating(self, course_id: UUID) -> RatingRead:
        """What the caller and all others gave.

        Raises:
            CourseNotFound: see `read`.
        """
        course = (await self.read(course_id)).course
        query = select(CourseRating.stars).where(
            CourseRating.course_id == course_id, CourseRating.account_id == UUID(self._reach.actor.id)
        )
        mine = (await self._session.execute(query)).scalar_one_or_none()
        mean = float(course.rating_mean) if course.rating_count else None
        return RatingRead(mine=mine, rating_mean=mean, rating_count=course.rating_count)

    async def rate(self, course_id: UUID, stars: int) -> RatingRead:
        """Give stars, in place of those given before: an account counts once.

        Raises:
            CourseNotFound: see `read`.
        """
        await self.read(course_id)
        # Locked first: of two ratings at once each counts on what the other has left.
        await self._session.execute(select(Course.id).where(Course.id == course_id).with_for_update())
        row = {"id": new_id(), "course_id": course_id, "account_id": UUID(self._reach.actor.id)}
        given = insert(CourseRating).values(**row, stars=stars)
        keys = [CourseRating.course_id, CourseRating.account_id]
        await self._session.execute(
            given.on_conflict_do_update(index_elements=keys, set_={"stars": stars, "updated_at": func.now()})
        )
        counted = select(func.count(), func.avg(CourseRating.stars)).where(
            CourseRating.course_id == course_id
        )
        number, mean = (await self._session.execute(counted)).one()
        # By a statement of its own: the course's version, which its authors hold, does not move.
        await self._session.execute(
            update(Course)
            .where(Course.id == course_id)
            .values(rating_count=number, rating_mean=round(mean, 2), updated_at=Course.updated_at)
            .execution_options(synchronize_session=False)
        )
        self._session.expire_all()
        return await self.rating(course_id)

    async def series(self, wanted: SeriesQuery) -> Rows[CourseSeries]:
        """One page of the series of the caller's place, of those above and below it."""
        query = (
            select(CourseSeries)
            .join(CourseSeries.organisation)
            .options(contains_eager(CourseSeries.organisation))
            .where(concerns(self._reach, Organisation.path))
        )
        return await _SERIES.page(self._session, query, wanted, wanted.sort)

    def _visible(self) -> Select[CourseVersion]:
        return shown_versions().where(
            CourseVersion.state == CourseState.PUBLISHED, concerns(self._reach, LIBRARY.path)
        )
