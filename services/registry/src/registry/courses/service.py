"""What staff do with the courses of their organisations: write, look, count."""

from collections.abc import Sequence
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select

from registry.courses import rules, states
from registry.courses.errors import (
    CourseInReview,
    CourseNotFound,
    CourseVersionNotFound,
    NoLibrary,
    SeriesNotFound,
)
from registry.courses.files import carry_files
from registry.courses.kinds import CourseCategory
from registry.courses.models import Course, CourseSeries, CourseVersion
from registry.courses.repository import CourseRepository
from registry.courses.schemas import (
    CourseContent,
    CourseCreate,
    CoursePlace,
    CourseQuery,
    SeriesCreate,
)
from registry.courses.schemas_review import CourseMixRead, MixPart, MixVerdict
from registry.courses.states import CourseState
from registry.courses.vocabulary import policy_words
from registry.organisations.errors import OrganisationNotFound
from registry.organisations.models import Organisation
from servicekit.access import Reach
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.unit_of_work import UnitOfWork

_WORDS = tuple(name for name in CourseContent.model_fields if name != "series_id")


class CourseService:
    """What one caller may do with the courses within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._courses = CourseRepository(uow.session, reach)

    async def page(self, wanted: CourseQuery) -> Rows[CourseVersion]:
        """One page of the list."""
        return await self._courses.page(wanted)

    async def version(self, course_id: UUID, number: int) -> CourseVersion:
        """One version as it was written.

        Raises:
            CourseVersionNotFound: not there, or out of reach.
        """
        found = await self._courses.version(course_id, number)
        if found is None:
            raise CourseVersionNotFound(number=number)
        return found

    async def create(self, command: CourseCreate) -> CourseVersion:
        """A course with its first draft, to stand in the library nearest to its owner.

        Raises:
            OrganisationNotFound, OrganisationClosed: it cannot be owned there.
            NoLibrary: nothing from the owner upward keeps one.
            SeriesNotFound, ContentUnknown: it cannot be described so.
        """
        owner = await self._organisation(command.organisation_id)
        owner.ensure_open()
        library = rules.home(await self._courses.upward(owner.path))
        level = library and rules.level_of(library)
        if library is None or level is None:
            raise NoLibrary(name=owner.name)
        course = Course(
            organisation=owner,
            organisation_id=owner.id,
            library=library,
            library_id=library.id,
            level=level,
            series=await self._series(command.series_id, owner),
            rating_count=0,
            rating_mean=Decimal(0),
            touched_at=self._uow.clock.now(),
        )
        first = CourseVersion(course=course, course_id=course.id, number=1, is_latest=True)
        first.state = CourseState.DRAFT
        await self._write(first, command, [])
        self._uow.session.add_all([course, first])
        await self._uow.session.flush()
        return first

    async def edit(self, course_id: UUID, version: int, command: CourseContent) -> CourseVersion:
        """Write the draft anew; what is published stays as it is, and its edit makes the next draft.

        Raises:
            CourseNotFound, StaleVersion: it cannot be edited.
            CourseInReview: it waits for a decision.
            SeriesNotFound, ContentUnknown: it cannot be described so.
        """
        latest = await self._courses.latest(course_id, lock=True)
        if latest is None:
            raise CourseNotFound
        ensure_version(latest.course, version)
        if latest.state not in states.EDITABLE:
            raise CourseInReview
        former = latest.contents
        if latest.state is not CourseState.DRAFT:
            latest.is_latest = False
            await self._uow.session.flush()  # there is one latest at a time, says the database
            published = latest
            latest = CourseVersion(
                course=latest.course, course_id=course_id, number=latest.number + 1, is_latest=True
            )
            latest.state = CourseState.DRAFT
            self._uow.session.add(latest)
            await carry_files(self._uow, published, latest)
        await self._write(latest, command, former)
        latest.course.series = await self._series(command.series_id, latest.course.organisation)
        latest.course.touched_at = self._uow.clock.now()
        await self._uow.session.flush()
        return latest

    async def add_series(self, command: SeriesCreate) -> CourseSeries:
        """A new themed series.

        Raises:
            OrganisationNotFound, OrganisationClosed: it cannot be there.
        """
        owner = await self._organisation(command.organisation_id)
        owner.ensure_open()
        series = CourseSeries(
            organisation=owner,
            name=command.name,
            theme=command.theme,
            research_topic=command.research_topic,
        )
        self._uow.session.add(series)
        await self._uow.session.flush()
        return series

    async def mix(self, organisation_id: UUID) -> CourseMixRead:
        """The published courses of an organisation and of all below it, by category (LZ-10).

        Raises:
            OrganisationNotFound: not there, or out of reach.
        """
        top = await self._organisation(organisation_id)
        rows = {row.category: row for row in await self._courses.mix(top)}
        words = await policy_words(self._uow, self._reach, organisation_id)
        mix = next(iter(words.mixes), None)
        bounds = {kind["id"]: kind for kind in mix["kinds"]} if mix else {}
        total = sum((row.hours for row in rows.values()), Decimal(0))
        parts = []
        for category in CourseCategory:
            row, bound = rows.get(category), bounds.get(category.value, {})
            hours = row.hours if row else Decimal(0)
            share = float(hours / total) if total else None
            gte, lte = bound.get("gte"), bound.get("lte")
            parts.append(
                MixPart(
                    category=category,
                    count=row.number if row else 0,
                    hours=float(hours),
                    share=share,
                    gte=gte,
                    lte=lte,
                    verdict=None if share is None else _verdict(share, gte, lte),
                )
            )
        return CourseMixRead(
            organisation=CoursePlace.model_validate(top),
            count=sum(part.count for part in parts),
            hours=float(total),
            parts=parts,
            pack_title=words.title if mix else None,
            clause=mix["clause"] if mix else None,
            source=mix["source"] if mix else None,
        )

    async def _write(self, version: CourseVersion, command: CourseContent, former: Sequence[str]) -> None:
        if command.contents:
            words = await policy_words(self._uow, self._reach, version.course.organisation_id)
            words.ensure_known(command.contents, [*former])
        for name in _WORDS:
            setattr(version, name, getattr(command, name))
        version.search_text = rules.searchable(command.name, " ".join(command.keywords), command.summary)
        version.search_grams = sorted(rules.grams(version.search_text))

    async def _series(self, series_id: UUID | None, owner: Organisation) -> CourseSeries | None:
        if series_id is None:
            return None
        query = (
            select(CourseSeries)
            .join(CourseSeries.organisation)
            .where(CourseSeries.id == series_id, Organisation.path.in_(rules.upward(owner.path)))
        )
        series = (await self._uow.session.execute(query)).scalar_one_or_none()
        if series is None:
            raise SeriesNotFound
        return series

    async def _organisation(self, organisation_id: UUID) -> Organisation:
        organisation = await self._courses.organisation(organisation_id)
        if organisation is None:
            raise OrganisationNotFound
        return organisation


def _verdict(share: float, gte: float | None, lte: float | None) -> MixVerdict:
    if gte is None and lte is None:
        return MixVerdict.NOT_BOUND
    if gte is not None and share < gte:
        return MixVerdict.TOO_LOW
    return MixVerdict.TOO_HIGH if lte is not None and share > lte else MixVerdict.MET
