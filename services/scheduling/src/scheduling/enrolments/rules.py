"""Who may take part, and who may leave again: pure decisions on plain values."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scheduling.programmes.states import OVER, ProgrammeState


class Obstacle(StrEnum):
    """What keeps somebody from enrolling, in the order in which a refusal names one."""

    ENROLLED = "enrolled"
    """they already are"""
    ORGANISATION = "organisation"
    """it is not offered where they work"""
    STATE = "state"
    """it is not open"""
    WINDOW = "window"
    """enrolment has not begun, or is over"""
    STAGE = "stage"
    """it is for other stages"""
    SUBJECT = "subject"
    """it is for other subjects"""
    WITHDRAWN_BY_OTHERS = "withdrawn-by-others"
    """their school took them out, so their own wish is not enough"""
    QUOTA = "quota"
    """their school was given no seats"""
    QUOTA_USED_UP = "quota-used-up"
    """their school's seats are taken"""
    FULL = "full"
    """all seats are taken"""


@dataclass(frozen=True, slots=True)
class Seats:
    """So many seats, of which so many are taken."""

    number: int
    taken: int

    @property
    def left(self) -> int:
        """How many are free."""
        return max(0, self.number - self.taken)


@dataclass(frozen=True, slots=True)
class Terms:
    """What a programme asks of whoever takes part."""

    state: ProgrammeState
    enrol_from: datetime
    enrol_until: datetime
    stages: Collection[str]
    """Empty: all."""
    subjects: Collection[str]
    seats: Seats
    has_quotas: bool
    school_seats: Seats | None
    """Of the candidate's school; none when it was given none."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is known of somebody who would take part."""

    stage: str
    subject: str
    offered: bool
    """Whether their school lies below the organisation that runs the programme."""
    enrolled: bool
    withdrawn_by_others: bool


def obstacles(terms: Terms, candidate: Candidate, now: datetime) -> list[Obstacle]:
    """Everything that keeps the candidate from enrolling now, the first to be named first."""
    found = {*_of_person(terms, candidate), *_of_time(terms, now), *_of_seats(terms)}
    return [obstacle for obstacle in Obstacle if obstacle in found]


def _of_person(terms: Terms, candidate: Candidate) -> Iterator[Obstacle]:
    if candidate.enrolled:
        yield Obstacle.ENROLLED
    if not candidate.offered:
        yield Obstacle.ORGANISATION
    if terms.stages and candidate.stage not in terms.stages:
        yield Obstacle.STAGE
    if terms.subjects and candidate.subject not in terms.subjects:
        yield Obstacle.SUBJECT
    if candidate.withdrawn_by_others:
        yield Obstacle.WITHDRAWN_BY_OTHERS


def _of_time(terms: Terms, now: datetime) -> Iterator[Obstacle]:
    if terms.state is not ProgrammeState.OPEN:
        yield Obstacle.STATE
    if not terms.enrol_from <= now < terms.enrol_until:
        yield Obstacle.WINDOW


def _of_seats(terms: Terms) -> Iterator[Obstacle]:
    if terms.has_quotas and terms.school_seats is None:
        yield Obstacle.QUOTA
    if terms.school_seats is not None and terms.school_seats.left == 0:
        yield Obstacle.QUOTA_USED_UP
    if terms.seats.left == 0:
        yield Obstacle.FULL


def is_offered(organiser_path: str, school_path: str) -> bool:
    """Whether a school lies at or below the organisation that runs a programme."""
    return school_path == organiser_path or school_path.startswith(organiser_path + ".")


def withdrawn_by_others(withdrawn_by: str | None, person: str) -> bool:
    """Whether somebody else withdrew the last enrolment of the person whose account has this id."""
    return withdrawn_by is not None and withdrawn_by != person


def seats_left(terms: Terms) -> int:
    """How many seats are free for people of the candidate's school."""
    if not terms.has_quotas:
        return terms.seats.left
    return min(terms.seats.left, terms.school_seats.left) if terms.school_seats else 0


class Refusal(StrEnum):
    """What keeps an enrolment from being withdrawn."""

    OVER = "over"
    """the programme has ended"""
    RUNNING = "running"
    """it has begun, so that leaving is the school's decision"""


def withdrawal_refusal(state: ProgrammeState, *, by_themselves: bool) -> Refusal | None:
    """Why an enrolment in a programme of this state cannot be withdrawn; none when it can."""
    if state in OVER:
        return Refusal.OVER
    if by_themselves and state is ProgrammeState.RUNNING:
        return Refusal.RUNNING
    return None
