"""The way of a course through review and up the levels (LZ-12); every step is kept, with who and why."""

from collections.abc import Sequence
from uuid import UUID

from registry.courses import rules, states
from registry.courses.errors import CourseNotFound, CourseNotPublished, NoHigherLibrary, PromotionNotFound
from registry.courses.models import CoursePromotion, CourseVersion
from registry.courses.repository import CourseRepository
from registry.courses.schemas import fields_of
from registry.courses.schemas_review import (
    CourseDetail,
    CourseStep,
    PromotionQuery,
    PromotionRead,
    VersionLine,
)
from registry.courses.states import CourseState, PromotionState
from registry.identity.names import account_names
from servicekit.access import Reach
from servicekit.audit import subject_of
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.states import take
from servicekit.unit_of_work import UnitOfWork


class ReviewService:
    """What one caller may do to move courses on."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._courses = CourseRepository(uow.session, reach)

    async def detail(self, course_id: UUID) -> CourseDetail:
        """A course with its versions and all that has happened to it.

        Raises:
            CourseNotFound: not there, or out of reach.
        """
        latest = await self._courses.latest(course_id)
        if latest is None:
            raise CourseNotFound
        versions = await self._courses.versions(course_id)
        waiting = await self._courses.open_promotion(course_id)
        return CourseDetail(
            **fields_of(latest),
            versions=[VersionLine.model_validate(each, from_attributes=True) for each in versions],
            legal=states.VERSIONS.legal(latest.state),
            open_promotion=waiting and PromotionRead.of(waiting, latest.name),
            history=await self._history(course_id, versions),
        )

    async def step(
        self, course_id: UUID, version: int, transition: str, reason: str | None = None, *, review: bool
    ) -> None:
        """Take the latest version one step on; a reviewer's reach is over the library, an author's the owner.

        Raises:
            CourseNotFound, StaleVersion, IllegalTransition: it cannot be taken.
        """
        latest = await self._courses.latest(course_id, lock=True, of_library=review)
        if latest is None:
            raise CourseNotFound
        ensure_version(latest.course, version)
        now = self._uow.clock.now()
        state = take(self._uow, states.VERSIONS, latest, latest.state, transition, reason)
        if state is CourseState.PUBLISHED:
            await self._supersede(course_id)
            latest.publish(now)
        latest.state = state
        latest.course.touched_at = now
        self._uow.reason = reason
        await self._uow.session.flush()

    async def withdraw(self, course_id: UUID, version: int, reason: str) -> None:
        """Take the published version out of the library, also while a next draft is in the making.

        Raises:
            CourseNotFound, StaleVersion, IllegalTransition: it cannot be withdrawn.
        """
        latest = await self._courses.latest(course_id, lock=True, of_library=True)
        if latest is None:
            raise CourseNotFound
        ensure_version(latest.course, version)
        shown = await self._courses.published(course_id) or latest
        shown.state = take(self._uow, states.VERSIONS, shown, shown.state, states.WITHDRAW, reason)
        latest.course.touched_at = self._uow.clock.now()
        waiting = await self._courses.open_promotion(course_id)
        if waiting is not None:  # what readers no longer see is not taken in elsewhere
            self._close(waiting, states.WITHDRAW, reason)
        self._uow.reason = reason
        await self._uow.session.flush()

    async def propose(self, course_id: UUID, reason: str) -> PromotionRead:
        """Propose a published course to the library of the next level.

        Raises:
            CourseNotFound, CourseNotPublished, NoHigherLibrary: it cannot be proposed.
            PromotionOpen: it is already.
        """
        latest = await self._courses.latest(course_id, lock=True)
        if latest is None:
            raise CourseNotFound
        course = latest.course
        published = await self._courses.published(course_id)
        if published is None:
            raise CourseNotPublished
        target = rules.next_library(await self._courses.upward(course.library.path), course.level)
        level = target and rules.level_of(target)
        if target is None or level is None:
            raise NoHigherLibrary
        promotion = CoursePromotion(
            course=course,
            course_id=course.id,
            library=target,
            library_id=target.id,
            level=level,
            state=PromotionState.PROPOSED,
            reason=reason,
        )
        self._uow.session.add(promotion)
        await self._uow.session.flush()
        return PromotionRead.of(promotion, published.name)

    async def promotions(self, wanted: PromotionQuery) -> Rows[PromotionRead]:
        """One page of the promotions that the caller decides on."""
        rows = await self._courses.promotions(wanted)
        names = await self._courses.names(each.course_id for each in rows.items)
        items = [PromotionRead.of(each, names[each.course_id]) for each in rows.items]
        return Rows(items, rows.next_cursor, rows.total)

    async def decide(
        self, promotion_id: UUID, version: int, transition: str, reason: str | None
    ) -> PromotionRead:
        """Take the course into the library, return it with a reason, or, as its owner, withdraw the wish.

        Raises:
            PromotionNotFound, StaleVersion, IllegalTransition: it cannot be decided on.
        """
        by_owner = transition == states.WITHDRAW
        promotion = await self._courses.promotion(promotion_id, by_owner=by_owner)
        if promotion is None:
            raise PromotionNotFound
        ensure_version(promotion, version)
        self._close(promotion, transition, reason)
        course = promotion.course
        if promotion.state is PromotionState.APPROVED:
            course.library_id, course.level = promotion.library_id, promotion.level
        course.touched_at = self._uow.clock.now()
        self._uow.reason = reason
        await self._uow.session.flush()
        names = await self._courses.names([course.id])
        return PromotionRead.of(promotion, names[course.id])

    def _close(self, promotion: CoursePromotion, transition: str, reason: str | None) -> None:
        promotion.state = take(self._uow, states.PROMOTIONS, promotion, promotion.state, transition, reason)
        promotion.decided_at, promotion.decision_reason = self._uow.clock.now(), reason

    async def _supersede(self, course_id: UUID) -> None:
        before = await self._courses.published(course_id)
        if before is not None:
            before.state = take(self._uow, states.VERSIONS, before, before.state, states.SUPERSEDE)
            await self._uow.session.flush()  # one is published at a time, says the database

    async def _history(self, course_id: UUID, versions: Sequence[CourseVersion]) -> list[CourseStep]:
        numbers = {subject_of(each): each.number for each in versions}
        promotions = await self._courses.promotions_of(course_id)
        levels = {subject_of(each): each.level for each in promotions}
        steps = await self._courses.steps([*versions, *promotions])
        names = await account_names(self._uow.session, (step.actor for step in steps))
        return [
            CourseStep(
                transition=step.transition,
                source=step.source,
                target=step.target,
                number=numbers.get(step.subject),
                level=levels.get(step.subject),
                actor_name=names.get(step.actor or ""),
                reason=step.reason,
                at=step.at,
            )
            for step in steps
        ]
