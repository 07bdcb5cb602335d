"""Whether institutions meet the criteria of the policy in force (准入标准, LB-24)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from registry.institutions import rules
from registry.institutions.document_schemas import (
    CheckCreate,
    CriteriaListRead,
    CriteriaPack,
    CriteriaRead,
    CriterionRead,
)
from registry.institutions.errors import CriterionNotFound, DocumentNotFound, InstitutionNotFound
from registry.institutions.models import Institution, InstitutionCheck, InstitutionDocument
from registry.institutions.repository import InstitutionRepository
from registry.institutions.vocabulary import CheckResult
from registry.policies.contents import Check, Checklist
from registry.policies.models import PolicyPack
from servicekit.access import Reach
from servicekit.clock import today
from servicekit.unit_of_work import UnitOfWork

Key = tuple[str, str]
"""A checklist and one of its criteria, by their ids."""


@dataclass(frozen=True, slots=True)
class _InForce:
    """What binds an institution on a day, and what was found of it."""

    institution: Institution
    on: date
    pack: PolicyPack | None
    checklists: list[Checklist]

    def has(self, command: CheckCreate) -> bool:
        return (
            self.pack is not None
            and self.pack.code == command.pack
            and any(
                each.id == command.checklist and any(item.id == command.criterion for item in each.items)
                for each in self.checklists
            )
        )


class CriteriaService:
    """What one caller may find about the institutions within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._actor = reach.actor.id
        self._institutions = InstitutionRepository(uow.session, reach)

    async def read(self, institution_id: UUID) -> CriteriaRead:
        """Every criterion in force today, and whether it is met.

        Raises:
            InstitutionNotFound: not there, or out of reach.
        """
        return await self._read(await self._in_force(institution_id))

    async def check(self, institution_id: UUID, command: CheckCreate) -> CriteriaRead:
        """Say whether a criterion is met; an earlier finding stays on record and counts no more.

        Raises:
            InstitutionNotFound: not there, or out of reach.
            CriterionNotFound: the pack in force has no such criterion.
            DocumentNotFound, DocumentWithdrawn: the document is not to be relied on.
        """
        known = await self._in_force(institution_id)
        if not known.has(command):
            raise CriterionNotFound(name=known.institution.organisation.name)
        document = await self._document(known.institution, command.document_id)
        self._institutions.add(
            InstitutionCheck(
                institution=known.institution,
                pack_code=command.pack,
                checklist=command.checklist,
                criterion=command.criterion,
                result=command.result,
                evidence=command.evidence,
                document=document,
                checked_by=self._actor,
            )
        )
        await self._uow.session.flush()  # the answer is read from the database
        return await self._read(known)

    async def _in_force(self, institution_id: UUID) -> _InForce:
        institution = await self._institutions.find(institution_id)
        if institution is None:
            raise InstitutionNotFound
        on = today(self._uow.clock)
        pack, checklists = await self._institutions.criteria(institution.organisation.path, on)
        return _InForce(institution, on, pack, checklists)

    async def _document(
        self, institution: Institution, document_id: UUID | None
    ) -> InstitutionDocument | None:
        if document_id is None:
            return None
        document = await self._institutions.document(document_id)
        if document is None or document.institution_id != institution.id:
            raise DocumentNotFound
        document.ensure_in_use()
        return document

    async def _read(self, known: _InForce) -> CriteriaRead:
        pack, checks = known.pack, await self._institutions.latest_checks(known.institution.id)
        found = {
            (check.checklist, check.criterion): check
            for check in checks
            if pack is not None and check.pack_code == pack.code
        }
        checklists = [_list(each, found, known.on) for each in known.checklists]
        results = [criterion.result for each in checklists for criterion in each.criteria]
        return CriteriaRead(
            institution_id=known.institution.id,
            on=known.on,
            pack=None
            if pack is None
            else CriteriaPack(id=pack.id, code=pack.code, version=pack.pack_version, title=pack.title),
            verdict=rules.verdict(results),
            checklists=checklists,
        )


def _list(checklist: Checklist, found: Mapping[Key, InstitutionCheck], on: date) -> CriteriaListRead:
    return CriteriaListRead(
        id=checklist.id,
        name=checklist.name,
        clause=checklist.clause,
        source=checklist.source,
        weight=checklist.weight,
        criteria=[_criterion(item, found.get((checklist.id, item.id)), on) for item in checklist.items],
    )


def _criterion(item: Check, check: InstitutionCheck | None, on: date) -> CriterionRead:
    document = check.document if check else None
    # One that was withdrawn carries a finding no longer than one that expired.
    ended = None if document is None else _ended(document)
    return CriterionRead(
        id=item.id,
        name=item.name,
        criterion=item.criterion,
        result=rules.result_on(check.result, ended, on) if check else CheckResult.NOT_KNOWN,
        evidence=check.evidence if check else None,
        document_id=document.id if document else None,
        document_number=document.number if document else None,
        document_expires_on=document.expires_on if document else None,
        checked_at=check.checked_at if check else None,
    )


def _ended(document: InstitutionDocument) -> date | None:
    return date.min if document.withdrawn_at is not None else document.expires_on
