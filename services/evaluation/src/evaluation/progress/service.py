"""Use cases on findings: compute them anew, show them."""

from collections import defaultdict
from collections.abc import Collection, Container
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any
from uuid import UUID

from evaluation.progress import rules
from evaluation.progress.models import SubjectKind
from evaluation.progress.repository import SCHOOL, Ground, Pack, ProgressRepository, Subject
from evaluation.progress.rules import Cycle, HoursRule, Profile, Term
from evaluation.progress.schemas import FindingQuery, FindingRead, ProgressRead
from servicekit.access import Reach
from servicekit.clock import today
from servicekit.ids import new_id
from servicekit.pagination import Rows
from servicekit.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a finding stands on; without it nothing is measurable."""

    pack: Pack
    rule: HoursRule
    cycle: Cycle


class FindingService:
    """Computes findings and reads them."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow
        self._progress = ProgressRepository(uow.session)
        self._day = today(uow.clock)

    async def refresh_people(self, person_ids: Collection[UUID]) -> None:
        """Compute the findings about some people, and those about their schools, anew.

        In a fixed number of statements, but for one for each cycle that their rules are in.
        """
        if not person_ids:
            return
        have_hours = await self._progress.hold_people(person_ids)
        subjects = await self._progress.subjects(person_ids)
        await self._progress.forget(set(person_ids) - {each.person_id for each in subjects})
        packs = await self._progress.packs_above({each.path for each in subjects})
        terms = {path: rules.binding(packs[path], path, self._day) for path in packs}
        await self._refresh(subjects, terms, have_hours)

    async def refresh_below(self, organisation_id: UUID) -> None:
        """Compute every finding at and below an organisation anew, in a fixed number of statements."""
        await self._progress.hold_everybody()
        path = await self._progress.path_of(organisation_id)
        if path is None:
            return
        packs = await self._progress.packs_around(path)
        subjects = await self._progress.subjects_below(path)
        terms = {each.path: rules.binding(packs, each.path, self._day) for each in subjects}
        await self._refresh(subjects, terms, {each.person_id for each in subjects})

    async def progress(self, person_id: UUID) -> ProgressRead:
        """How far somebody is."""
        finding = await self._progress.of_teacher(person_id)
        in_all = await self._progress.hours_in_all(person_id)
        return ProgressRead.of(person_id, finding, in_all, self._day)

    async def page(self, wanted: FindingQuery, reach: Reach) -> Rows[FindingRead]:
        """One page of the findings within reach, as they are today."""
        rows = await self._progress.page(wanted, reach, self._day)
        names, organisations = await self._progress.names(rows.items)
        schools = [each.subject_id for each in rows.items if each.subject_kind is SubjectKind.SCHOOL]
        shares = await self._progress.shares(schools, self._day)
        items = [
            FindingRead.of_teacher(each, names, organisations, self._day)
            if each.subject_kind is SubjectKind.TEACHER
            else FindingRead.of_school(each, shares.get(each.subject_id, rules.Shares()), organisations)
            for each in rows.items
        ]
        return Rows(items, rows.next_cursor, rows.total)

    async def _refresh(
        self, subjects: list[Subject], terms: dict[str, Term[Pack] | None], may_have_hours: Container[UUID]
    ) -> None:
        grounds = {each.person_id: self._ground(terms[each.path], each.profile) for each in subjects}
        hours = await self._hours(
            {person_id: ground for person_id, ground in grounds.items() if person_id in may_have_hours}
        )
        await self._progress.write(
            [
                self._finding(
                    SubjectKind.TEACHER,
                    each.person_id,
                    each,
                    grounds[each.person_id],
                    hours.get(each.person_id, Decimal(0)),
                )
                for each in subjects
            ]
        )
        await self._progress.write(await self._changed_schools(subjects, terms))

    def _ground(self, term: Term[Pack] | None, teacher: Profile | None) -> _Ground | None:
        """What a finding stands on; about a school it is the first rule, whoever that is for."""
        if term is None:
            return None
        pack = term.content
        rule = rules.rule_for(pack.rules, teacher) if teacher else next(iter(pack.rules), None)
        cycle = rule.cycle_on(term.judged_on(self._day)) if rule is not None else None
        return _Ground(pack, rule, cycle) if rule is not None and cycle is not None else None

    async def _hours(self, grounds: dict[UUID, _Ground | None]) -> dict[UUID, Decimal]:
        """Everybody's hours in their own cycle: one statement for each cycle there is."""
        of_cycle: dict[Cycle, list[UUID]] = defaultdict(list)
        for person_id, ground in grounds.items():
            if ground is not None:
                of_cycle[ground.cycle].append(person_id)
        hours: dict[UUID, Decimal] = {}
        for cycle, people in of_cycle.items():
            hours |= await self._progress.hours_between(people, cycle.starts_on, cycle.ends_on)
        return hours

    async def _changed_schools(
        self, subjects: list[Subject], terms: dict[str, Term[Pack] | None]
    ) -> list[dict[str, Any]]:
        """What is to be written about schools: their share is counted when read, so mostly nothing.

        To write it all the same would let everybody who learns something about a school's teachers wait
        for each other.
        """
        schools = {each.organisation_id: each for each in subjects if each.kind == SCHOOL}
        known = await self._progress.school_grounds(schools)
        fresh = {
            key: self._finding(
                SubjectKind.SCHOOL, key, each, self._ground(terms[each.path], None), Decimal(0)
            )
            for key, each in schools.items()
        }
        return [finding for key, finding in fresh.items() if known.get(key) != _stands_on(finding)]

    def _finding(
        self, kind: SubjectKind, subject_id: UUID, place: Subject, ground: _Ground | None, value: Decimal
    ) -> dict[str, Any]:
        return {
            "id": new_id(),
            "subject_kind": kind,
            "subject_id": subject_id,
            "organisation_id": place.organisation_id,
            "value": value,
            "computed_at": self._uow.clock.now(),
            **(_columns(ground, value) if ground else _NO_GROUND),
        }


def _columns(ground: _Ground, value: Decimal) -> dict[str, Any]:
    pack, rule, cycle = ground.pack, ground.rule, ground.cycle
    return {
        "pack_id": pack.pack_id,
        "pack_code": pack.code,
        "pack_title": pack.title,
        "rule_id": rule.rule_id,
        "clause": rule.clause,
        "threshold": rule.required,
        "cycle_starts_on": cycle.starts_on,
        "cycle_ends_on": cycle.ends_on,
        "at_risk_from": rules.at_risk_from(rule.required, value, cycle) if rule.linear else None,
    }


_NO_GROUND: dict[str, Any] = dict.fromkeys(
    (
        "pack_id",
        "pack_code",
        "pack_title",
        "rule_id",
        "clause",
        "threshold",
        "cycle_starts_on",
        "cycle_ends_on",
        "at_risk_from",
    )
)


def _stands_on(finding: dict[str, Any]) -> Ground:
    return Ground(*(finding[name.name] for name in fields(Ground)))
