"""What is offered to one person, in one statement: programmes, their enrolment and their school's seats."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, any_, func, literal, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Bundle, aliased

from scheduling.enrolments import rules
from scheduling.enrolments.models import Enrolment
from scheduling.enrolments.schemas import CatalogueQuery
from scheduling.enrolments.states import EnrolmentState
from scheduling.integration.organisations import OrganisationCopy
from scheduling.integration.people import PersonCopy
from scheduling.programmes.models import Programme
from scheduling.programmes.repository import offered_to, titled
from scheduling.programmes.rules import SECTIONS
from scheduling.programmes.states import OFFERED, ProgrammeState
from scheduling.quotas.models import ProgrammeQuota
from scheduling.vocabulary import Level, Stage, Subject
from servicekit.pagination import Rows, Sorting


@dataclass(frozen=True, slots=True)
class Offer:
    """A programme as it is offered to one person."""

    programme_id: UUID
    title: str
    code: str
    level: Level
    state: ProgrammeState
    organiser_name: str
    hours: Decimal
    enrol_from: datetime
    enrol_until: datetime
    starts_on: date
    ends_on: date
    stages: list[Stage]
    subjects: list[Subject]
    capacity: int
    taken: int
    has_quotas: bool
    school_seats: int | None
    school_taken: int | None
    enrolment_id: UUID | None
    enrolment_state: EnrolmentState | None
    enrolment_version: int | None
    withdrawn_by: str | None
    person: PersonCopy

    @property
    def terms(self) -> rules.Terms:
        """What it asks of the person."""
        quota = None
        if self.school_seats is not None and self.school_taken is not None:
            quota = rules.Seats(self.school_seats, self.school_taken)
        return rules.Terms(
            state=self.state,
            enrol_from=self.enrol_from,
            enrol_until=self.enrol_until,
            stages=self.stages,
            subjects=self.subjects,
            seats=rules.Seats(self.capacity, self.taken),
            has_quotas=self.has_quotas,
            school_seats=quota,
        )

    @property
    def candidate(self) -> rules.Candidate:
        """What is known of the person."""
        return rules.Candidate(
            stage=self.person.stage,
            subject=self.person.subject,
            offered=True,
            enrolled=self.enrolment_state is EnrolmentState.PLACED,
            withdrawn_by_others=rules.withdrawn_by_others(self.withdrawn_by, str(self.person.person_id)),
        )


class Catalogue:
    """What is offered to one person."""

    sorting = Sorting(
        Programme.id, starts_on=Programme.starts_on, enrol_until=Programme.enrol_until, title=Programme.title
    )

    def __init__(self, session: AsyncSession, person: PersonCopy) -> None:
        self._session = session
        self._person = person
        last = (
            select(Enrolment)
            .where(Enrolment.programme_id == Programme.id, Enrolment.person_id == person.person_id)
            .order_by(Enrolment.id.desc())
            .limit(1)
            .lateral()
        )
        self._last = aliased(Enrolment, last)

    async def page(self, wanted: CatalogueQuery, now: datetime) -> Rows[Offer]:
        """One page of the programmes that are open."""
        query = self._offers().where(Programme.state == ProgrammeState.OPEN, offered_to(self._person.path))
        if wanted.level is not None:
            query = query.where(Programme.level == wanted.level)
        if wanted.q:
            query = query.where(titled(wanted.q))
        if wanted.enrollable:
            query = query.where(*self._without_obstacles(now))
        rows = await self.sorting.page(self._session, query, wanted, wanted.sort)
        return Rows([self._offer(row) for row in rows.items], rows.next_cursor, rows.total)

    async def find(self, programme_id: UUID) -> tuple[Offer, dict[str, str]] | None:
        """One programme that is or was offered to the person, or that they enrolled in, with its plan."""
        sections = [getattr(Programme, name) for name in SECTIONS]
        offered = and_(Programme.state.in_(OFFERED), offered_to(self._person.path))
        query = (
            self._offers()
            .add_columns(*sections)
            .where(Programme.id == programme_id, or_(offered, self._last.id.is_not(None)))
        )
        row = (await self._session.execute(query)).one_or_none()
        if row is None:
            return None
        offer, *texts = row
        return self._offer(offer), dict(zip(SECTIONS, texts, strict=True))

    def _without_obstacles(self, now: datetime) -> Iterator[ColumnElement[bool]]:
        """The same as `rules.obstacles`, for the database; a test holds them against each other."""
        yield from (Programme.enrol_from <= now, Programme.enrol_until > now)
        for targets, own in (
            (Programme.target_stages, self._person.stage),
            (Programme.target_subjects, self._person.subject),
        ):
            yield or_(func.cardinality(targets) == 0, literal(own) == any_(targets))
        yield Programme.taken < Programme.capacity
        yield or_(~Programme.has_quotas, ProgrammeQuota.seats > ProgrammeQuota.taken)
        left_by_themselves = and_(
            self._last.state != EnrolmentState.PLACED,
            self._last.withdrawn_by == str(self._person.person_id),
        )
        yield or_(self._last.id.is_(None), left_by_themselves)

    def _offers(self) -> Select[Any]:
        quota = and_(
            ProgrammeQuota.programme_id == Programme.id,
            ProgrammeQuota.organisation_id == self._person.organisation_id,
        )
        shown: Bundle[Any] = Bundle(
            "offer",
            Programme.id.label("programme_id"),
            Programme.title,
            Programme.code,
            Programme.level,
            Programme.state,
            OrganisationCopy.name.label("organiser_name"),
            Programme.hours,
            Programme.enrol_from,
            Programme.enrol_until,
            Programme.starts_on,
            Programme.ends_on,
            Programme.target_stages.label("stages"),
            Programme.target_subjects.label("subjects"),
            Programme.capacity,
            Programme.taken,
            Programme.has_quotas,
            ProgrammeQuota.seats.label("school_seats"),
            ProgrammeQuota.taken.label("school_taken"),
            self._last.id.label("enrolment_id"),
            self._last.state.label("enrolment_state"),
            self._last.version.label("enrolment_version"),
            self._last.withdrawn_by,
        )
        return (
            select(shown)
            .select_from(Programme)
            .join(Programme.organisation)
            .outerjoin(ProgrammeQuota, quota)
            .outerjoin(self._last, true())
        )

    def _offer(self, row: Any) -> Offer:
        return Offer(**row._asdict(), person=self._person)
