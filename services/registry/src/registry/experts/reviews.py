"""Yearly reviews (年度考核): rounds, who is in them, and what they say. LB-13."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import aliased, contains_eager, joinedload

from registry.experts import rules
from registry.experts.errors import ExpertNotFound, NotInRound, ReviewedAlready, RoundNotFound
from registry.experts.models import Expert, ExpertReview, ReviewRound
from registry.experts.repository import ExpertRepository, experts_with_places
from registry.experts.review_schemas import (
    BoardQuery,
    Progress,
    ReviewCreate,
    ReviewQuery,
    RoundCreate,
    RoundQuery,
)
from registry.experts.schemas import StepTake
from registry.experts.service import take_step
from registry.experts.states import ExpertState, ExpertStep
from registry.experts.vocabulary import ReviewResult
from registry.organisations.errors import OrganisationNotFound
from registry.organisations.models import Organisation
from servicekit.access import Reach
from servicekit.pagination import Rows, Sorting
from servicekit.unit_of_work import UnitOfWork

_ON_TRIAL = (ExpertState.ACTIVE, ExpertState.SUSPENDED)
_STEPS = {ReviewResult.SUSPEND: ExpertStep.SUSPEND, ReviewResult.OUT: ExpertStep.RETIRE}
_KEEPER = aliased(Organisation)
_REVIEWER = aliased(Organisation)


class Counted(NamedTuple):
    """How far a round has come."""

    reviewed: int
    open: int


class ReviewService:
    """What one caller may do with the rounds within their reach."""

    _rounds = Sorting(ReviewRound.id, year=ReviewRound.year)
    _board = Sorting(Expert.id, name=Expert.name_pinyin)
    _reviews = Sorting(ExpertReview.id, reviewed_at=ExpertReview.reviewed_at)

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._session = uow.session
        self._reach = reach
        self._experts = ExpertRepository(uow.session, reach)

    async def page(self, wanted: RoundQuery) -> Rows[ReviewRound]:
        """One page of the rounds, the latest year first."""
        query = self._visible()
        if wanted.year is not None:
            query = query.where(ReviewRound.year == wanted.year)
        return await self._rounds.page(self._session, query, wanted, "-year")

    async def read(self, round_id: UUID) -> ReviewRound:
        """The round with this id.

        Raises:
            RoundNotFound: not there, or out of reach.
        """
        query = self._visible().where(ReviewRound.id == round_id)
        found = (await self._session.execute(query)).scalar_one_or_none()
        if found is None:
            raise RoundNotFound
        return found

    async def counted(self, rounds: Sequence[ReviewRound]) -> dict[UUID, Counted]:
        """How far each has come; one statement for all."""
        reviewed = exists().where(
            ExpertReview.round_id == ReviewRound.id, ExpertReview.expert_id == Expert.id
        )
        query = (
            select(
                ReviewRound.id,
                func.count().filter(reviewed),
                func.count().filter(and_(~reviewed, Expert.state.in_(_ON_TRIAL))),
            )
            .join(_REVIEWER, _REVIEWER.id == ReviewRound.organisation_id)
            .join(_KEEPER, _KEEPER.path.op("<@")(_REVIEWER.path))
            .join(Expert, Expert.organisation_id == _KEEPER.id)
            .where(ReviewRound.id.in_([each.id for each in rounds]))
            .group_by(ReviewRound.id)
        )
        return {row[0]: Counted(row[1], row[2]) for row in await self._session.execute(query)}

    async def open_round(self, command: RoundCreate) -> ReviewRound:
        """Begin the review of a year.

        Raises:
            OrganisationNotFound: nobody to review.
            RoundExists: the year has its round.
        """
        organisation = await self._experts.organisation(command.organisation_id)
        if organisation is None:
            raise OrganisationNotFound
        fields = command.model_dump(exclude={"organisation_id"})
        begun = ReviewRound(organisation=organisation, organisation_id=organisation.id, **fields)
        self._session.add(begun)
        await self._session.flush()  # whether the year has one is for the database to say
        return begun

    async def board(self, held: ReviewRound, wanted: BoardQuery) -> Rows[Expert]:
        """One page of the experts of a round, by name."""
        done = self._has_result(held)
        query = experts_with_places().where(Organisation.path.op("<@")(held.organisation.path))
        match wanted.progress:
            case Progress.OPEN:
                query = query.where(Expert.state.in_(_ON_TRIAL), ~done)
            case Progress.DONE:
                query = query.where(done)
            case None:
                query = query.where(or_(Expert.state.in_(_ON_TRIAL), done))
        return await self._board.page(self._session, query, wanted, "name")

    async def results(self, held: ReviewRound, experts: Sequence[Expert]) -> dict[UUID, ExpertReview]:
        """What the round says of some of its experts; one statement for all."""
        query = _whole().where(
            ExpertReview.round_id == held.id, ExpertReview.expert_id.in_([each.id for each in experts])
        )
        return {each.expert_id: each for each in await self._session.scalars(query)}

    async def hours(self, held: ReviewRound, experts: Sequence[Expert]) -> dict[UUID | None, Decimal]:
        """Class hours taught in the year of the round, by person."""
        until = min(self._uow.clock.now(), rules.end_of(held.year))
        return await self._experts.hours(experts, date(held.year, 1, 1), until)

    async def reviews_of(self, expert_id: UUID, wanted: ReviewQuery) -> Rows[ExpertReview]:
        """One page of what the years said of an expert, the latest first.

        Raises:
            ExpertNotFound: not there, or out of reach.
        """
        if await self._experts.find(expert_id) is None:
            raise ExpertNotFound
        query = _whole().where(ExpertReview.expert_id == expert_id)
        return await self._reviews.page(self._session, query, wanted, "-reviewed_at")

    async def review(self, round_id: UUID, command: ReviewCreate) -> ExpertReview:
        """Give an expert the result of the year, which keeps, suspends or retires them.

        Raises:
            RoundNotFound, ExpertNotFound: there is nothing to review.
            NotInRound, ReviewedAlready: not in this round, or not again.
            IllegalTransition: the result does not fit the state.
        """
        held = await self.read(round_id)
        found = await self._experts.locked([command.expert_id])
        if not found:
            raise ExpertNotFound
        [expert] = found
        if await self.results(held, found):
            raise ReviewedAlready
        if expert.state not in _ON_TRIAL or not _within(expert, held):
            raise NotInRound
        hours = command.hours
        if hours is None:
            hours = (await self.hours(held, found)).get(expert.person_id, Decimal(0))
        review = ExpertReview(
            round=held,
            round_id=held.id,
            expert=expert,
            expert_id=expert.id,
            result=command.result,
            hours=hours,
            rating=command.rating,
            note=command.note,
            reviewed_at=self._uow.clock.now(),
            reviewed_by=self._reach.actor.id,
        )
        self._session.add(review)
        self._uow.reason = command.note
        expert.rating = command.rating
        self._apply(expert, held, command)
        await self._session.flush()  # once each in a round is for the database to say
        return review

    def _apply(self, expert: Expert, held: ReviewRound, command: ReviewCreate) -> None:
        if command.result is ReviewResult.KEEP:
            expert.review_due_on = rules.next_review(held.due_on, held.valid_months)
            if expert.state is ExpertState.ACTIVE:
                return
            resumed = StepTake(
                step=ExpertStep.RESUME, reason=command.note, review_due_on=expert.review_due_on
            )
            take_step(self._uow, expert, resumed)
        elif command.result is ReviewResult.OUT or expert.state is ExpertState.ACTIVE:
            take_step(self._uow, expert, StepTake(step=_STEPS[command.result], reason=command.note))

    def _has_result(self, held: ReviewRound) -> ColumnElement[bool]:
        return exists().where(ExpertReview.round_id == held.id, ExpertReview.expert_id == Expert.id)

    def _visible(self) -> Select[ReviewRound]:
        return (
            select(ReviewRound)
            .join(ReviewRound.organisation)
            .where(self._reach.where(Organisation.path))
            .options(contains_eager(ReviewRound.organisation))
        )


def _whole() -> Select[ExpertReview]:
    return select(ExpertReview).options(joinedload(ExpertReview.round).joinedload(ReviewRound.organisation))


def _within(expert: Expert, held: ReviewRound) -> bool:
    top = held.organisation.path
    return f"{expert.organisation.path}.".startswith(f"{top}.")
