"""All SQL about findings."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Row,
    Select,
    Subquery,
    Table,
    Uuid,
    and_,
    any_,
    case,
    cast,
    delete,
    func,
    literal,
    or_,
    select,
    text,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from evaluation.integration.organisations import OrganisationCopy
from evaluation.integration.people import PersonCopy
from evaluation.integration.policies import PolicyCopy
from evaluation.ledger.models import LedgerEntry, LedgerHead
from evaluation.ledger.repository import LedgerRepository
from evaluation.progress.models import Finding, SubjectKind
from evaluation.progress.rules import FindingState, HoursRule, Profile, Shares, Term, hours_rules
from evaluation.progress.schemas import FindingQuery
from servicekit.access import Reach
from servicekit.db import LTree
from servicekit.many import rows_of, sending
from servicekit.pagination import Rows, Sorting

_MEMO = "evaluation.progress"
SCHOOL = "school"
"""What the registry calls a school among the kinds of organisations."""


@dataclass(frozen=True, slots=True)
class Pack:
    """A published pack, as far as findings need it."""

    pack_id: UUID
    code: str
    title: str
    rules: tuple[HoursRule, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """What the finding about a school stands on; it is written anew only when this changes."""

    pack_id: UUID | None
    rule_id: str | None
    threshold: Decimal | None
    cycle_starts_on: date | None


@dataclass(slots=True)
class _Memo:
    """What one transaction has read and nobody else can change before it is over."""

    packs: dict[str, list[Term[Pack]]] = field(default_factory=dict)
    schools: dict[UUID, Ground] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Subject:
    """Somebody on the roster and where they belong."""

    person_id: UUID
    organisation_id: UUID
    path: str
    kind: str
    profile: Profile


class ProgressRepository:
    """What findings are computed from, and the findings."""

    sorting = Sorting(Finding.id, value=Finding.value)

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @property
    def _memo(self) -> _Memo:
        memo: _Memo = self._session.info.setdefault(_MEMO, _Memo())
        return memo

    async def hold_people(self, person_ids: Collection[UUID]) -> set[UUID]:
        """Keep others from appending to these people's ledgers until this is over; says who has any entry."""
        heads = await LedgerRepository(self._session).lock_heads(person_ids)
        return {person_id for person_id, (sequence, _hash) in heads.items() if sequence > 0}

    async def hold_everybody(self) -> None:
        """The same for everybody's ledger: whoever appends writes a head, which this keeps them from."""
        self._session.info.pop(_MEMO, None)
        await self._session.execute(text(f"LOCK TABLE {LedgerHead.__tablename__} IN SHARE MODE"))

    async def subjects(self, person_ids: Collection[UUID]) -> list[Subject]:
        """Those of these people who are still on the roster and whose organisation is known."""
        query = _subjects().where(PersonCopy.person_id == any_(cast(list(person_ids), ARRAY(Uuid))))
        return [_subject(row) for row in await self._session.execute(query)]

    async def subjects_below(self, path: str) -> list[Subject]:
        """Everybody on the roster at and below `path`."""
        below = OrganisationCopy.path.op("<@")(cast(path, LTree))
        return [_subject(row) for row in await self._session.execute(_subjects().where(below))]

    async def packs_above(self, paths: Collection[str]) -> dict[str, list[Term[Pack]]]:
        """The packs of the organisation at each path and of those above it, newest first.

        Read once per transaction: what changes packs holds everybody and so waits for it.
        """
        known = self._memo.packs
        missing = [path for path in paths if path not in known]
        if missing:
            terms = await self._packs(OrganisationCopy.path.op("@>")(cast(missing, ARRAY(LTree))))
            known |= {path: [term for term in terms if term.is_about(path)] for path in missing}
        return {path: known[path] for path in paths}

    async def packs_around(self, path: str) -> list[Term[Pack]]:
        """The packs of the organisation at `path`, of those above it and of those below it, newest first."""
        own = cast(path, LTree)
        return await self._packs(
            or_(OrganisationCopy.path.op("@>")(own), OrganisationCopy.path.op("<@")(own))
        )

    async def _packs(self, attached: ColumnElement[bool]) -> list[Term[Pack]]:
        query = (
            select(
                PolicyCopy.pack_id,
                PolicyCopy.code,
                PolicyCopy.pack_version,
                PolicyCopy.title,
                PolicyCopy.cycle,
                PolicyCopy.rules,
                PolicyCopy.effective_from,
                PolicyCopy.effective_until,
                OrganisationCopy.path,
            )
            .join(OrganisationCopy, OrganisationCopy.organisation_id == PolicyCopy.organisation_id)
            .where(attached)
            .order_by(PolicyCopy.pack_id.desc())
        )
        return [
            Term(
                path=row.path,
                code=row.code,
                version=row.pack_version,
                since=row.effective_from,
                until=row.effective_until,
                content=Pack(row.pack_id, row.code, row.title, hours_rules(row.cycle, row.rules)),
            )
            for row in await self._session.execute(query)
        ]

    async def path_of(self, organisation_id: UUID) -> str | None:
        """Where an organisation stands; none when it is not known."""
        query = select(OrganisationCopy.path).where(OrganisationCopy.organisation_id == organisation_id)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def hours_between(
        self, person_ids: Sequence[UUID], since: date, until: date
    ) -> dict[UUID, Decimal]:
        """The hours of these people that count for days between the two, both included."""
        query = (
            select(LedgerEntry.person_id, func.sum(LedgerEntry.hours))
            .where(
                LedgerEntry.person_id == any_(cast(list(person_ids), ARRAY(Uuid))),
                LedgerEntry.earned_on.between(since, until),
            )
            .group_by(LedgerEntry.person_id)
        )
        return dict((await self._session.execute(query)).all())

    async def hours_in_all(self, person_id: UUID) -> Decimal:
        """Everything in somebody's ledger."""
        query = select(func.coalesce(func.sum(LedgerEntry.hours), 0))
        total = await self._session.execute(query.where(LedgerEntry.person_id == person_id))
        return Decimal(total.scalar_one())

    async def write(self, findings: Sequence[dict[str, Any]]) -> None:
        """Put these in the place of what was found about the same subjects, each of which is there once."""
        if findings:
            # In one order, so that two who write about the same subjects do not block each other.
            rows = sorted(findings, key=lambda finding: finding["subject_id"])
            await self._session.execute(_WRITE, sending(rows))

    async def school_grounds(self, organisation_ids: Collection[UUID]) -> dict[UUID, Ground]:
        """What the findings about these schools stand on, as far as there are any."""
        known = self._memo.schools
        missing = [key for key in organisation_ids if key not in known]
        if missing:
            known |= await self._school_grounds(missing)
        return dict(known)

    async def _school_grounds(self, organisation_ids: list[UUID]) -> dict[UUID, Ground]:
        query = select(
            Finding.subject_id, Finding.pack_id, Finding.rule_id, Finding.threshold, Finding.cycle_starts_on
        ).where(Finding.subject_kind == SubjectKind.SCHOOL, Finding.subject_id.in_(organisation_ids))
        return {
            row.subject_id: Ground(row.pack_id, row.rule_id, row.threshold, row.cycle_starts_on)
            for row in await self._session.execute(query)
        }

    async def forget(self, person_ids: Collection[UUID]) -> None:
        """These people are no longer on the roster."""
        if person_ids:
            await self._session.execute(
                delete(Finding).where(
                    Finding.subject_kind == SubjectKind.TEACHER,
                    Finding.subject_id == any_(cast(list(person_ids), ARRAY(Uuid))),
                )
            )

    async def of_teacher(self, person_id: UUID) -> Finding | None:
        """The finding about a teacher."""
        query = select(Finding).where(
            Finding.subject_kind == SubjectKind.TEACHER, Finding.subject_id == person_id
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page(self, wanted: FindingQuery, reach: Reach, day: date) -> Rows[Finding]:
        """One page of the findings within reach."""
        query = (
            select(Finding)
            .join(OrganisationCopy, OrganisationCopy.organisation_id == Finding.organisation_id)
            .where(reach.where(OrganisationCopy.path))
        )
        if wanted.subject_kind is not None:
            query = query.where(Finding.subject_kind == wanted.subject_kind)
        if wanted.below is not None:
            top = select(OrganisationCopy.path).where(OrganisationCopy.organisation_id == wanted.below)
            query = query.where(OrganisationCopy.path.op("<@")(top.scalar_subquery()))
        if wanted.state is not None:
            query = _in_state(query, wanted.state, day)
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    async def shares(self, organisation_ids: Iterable[UUID], day: date) -> dict[UUID, Shares]:
        """How the teachers of these schools stand; one statement for all."""
        counted = _shares(day, Finding.organisation_id.in_(list(organisation_ids)))
        return {
            row.organisation_id: Shares(row.measurable, row.met, row.breached)
            for row in await self._session.execute(select(counted))
        }

    async def names(self, findings: Sequence[Finding]) -> tuple[dict[UUID, str], dict[UUID, str]]:
        """What the people and the organisations of these findings are called; two statements for all."""
        people = select(PersonCopy.person_id, PersonCopy.name).where(
            PersonCopy.person_id.in_([finding.subject_id for finding in findings])
        )
        organisations = select(OrganisationCopy.organisation_id, OrganisationCopy.name).where(
            OrganisationCopy.organisation_id.in_([finding.organisation_id for finding in findings])
        )
        return (
            dict((await self._session.execute(people)).all()),
            dict((await self._session.execute(organisations)).all()),
        )


_FINDINGS: Table = Finding.__table__  # type: ignore[assignment]
_KEY = ("subject_kind", "subject_id")
_COLUMNS = _FINDINGS.columns.keys()
_fresh = insert(_FINDINGS).from_select(_COLUMNS, rows_of(_FINDINGS, _COLUMNS))
_WRITE = _fresh.on_conflict_do_update(
    index_elements=_KEY,
    set_={name: _fresh.excluded[name] for name in _COLUMNS if name not in {"id", *_KEY}},
)


def teacher_state(day: date) -> ColumnElement[str]:
    """`rules.state_on` in SQL."""
    return case(
        (Finding.threshold.is_(None) | Finding.cycle_ends_on.is_(None), FindingState.NOT_MEASURABLE.value),
        (Finding.value >= Finding.threshold, FindingState.MET.value),
        (Finding.cycle_ends_on < day, FindingState.BREACHED.value),
        (Finding.at_risk_from <= day, FindingState.AT_RISK.value),
        else_=FindingState.MET.value,
    )


def _shares(day: date, *conditions: ColumnElement[bool]) -> Subquery:
    """Per organisation: for how many teachers the rule is measurable, met and breached."""
    state = teacher_state(day)
    return (
        select(
            Finding.organisation_id,
            func.count().filter(state != FindingState.NOT_MEASURABLE.value).label("measurable"),
            func.count().filter(state == FindingState.MET.value).label("met"),
            func.count().filter(state == FindingState.BREACHED.value).label("breached"),
        )
        .where(Finding.subject_kind == SubjectKind.TEACHER, *conditions)
        .group_by(Finding.organisation_id)
        .subquery("shares")
    )


def _in_state(query: Select[Finding], state: FindingState, day: date) -> Select[Finding]:
    shares = _shares(day)
    measurable = func.coalesce(shares.c.measurable, 0)
    of_school = case(  # `Shares.state` in SQL
        (measurable == 0, FindingState.NOT_MEASURABLE.value),
        (shares.c.met == measurable, FindingState.MET.value),
        (shares.c.breached > 0, FindingState.BREACHED.value),
        else_=FindingState.AT_RISK.value,
    )
    of_subject = case((Finding.subject_kind == SubjectKind.TEACHER, teacher_state(day)), else_=of_school)
    joined = query.outerjoin(
        shares,
        and_(shares.c.organisation_id == Finding.organisation_id, Finding.subject_kind == SubjectKind.SCHOOL),
    )
    return joined.where(of_subject == literal(state.value))


def _subjects() -> Select[UUID, UUID, str, str, list[str], str, str]:
    return (
        select(
            PersonCopy.person_id,
            PersonCopy.organisation_id,
            PersonCopy.stage,
            PersonCopy.title,
            PersonCopy.posts,
            OrganisationCopy.path,
            OrganisationCopy.kind,
        )
        .join(OrganisationCopy, OrganisationCopy.organisation_id == PersonCopy.organisation_id)
        .where(PersonCopy.active)
    )


def _subject(row: Row[UUID, UUID, str, str, list[str], str, str]) -> Subject:
    profile = Profile(row.stage, row.title, frozenset(row.posts))
    return Subject(row.person_id, row.organisation_id, row.path, row.kind, profile)
