"""All SQL about institutions; everything a caller sees passes through `_visible` or `_documents`."""

from collections.abc import AsyncIterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, cast, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager, joinedload

from registry.institutions import rules
from registry.institutions.document_schemas import DocumentQuery
from registry.institutions.models import Institution, InstitutionCheck, InstitutionDocument
from registry.institutions.schemas import InstitutionFilter, InstitutionQuery
from registry.organisations.models import Organisation
from registry.organisations.rules import depth
from registry.organisations.within import organisation_within
from registry.policies.contents import Checklist
from registry.policies.models import PolicyPack
from registry.policies.rules import Term, binding
from registry.policies.vocabulary import ChecklistSubject
from servicekit.access import Reach
from servicekit.audit import subject_of
from servicekit.db import LTree
from servicekit.pagination import Rows, Sorting, escape_like
from servicekit.states import StateChange

_BATCH = 500
_INSTITUTIONS = Sorting(Institution.id, created_at=Institution.created_at)
_DOCUMENTS = Sorting(InstitutionDocument.id, expires_by=InstitutionDocument.expires_by)


class InstitutionRepository:
    """Institutions within the reach of one caller."""

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, row: Institution | InstitutionDocument | InstitutionCheck) -> None:
        """Make it part of the transaction."""
        self._session.add(row)

    async def find(self, institution_id: UUID, *, lock: bool = False) -> Institution | None:
        """The one with this id; `lock` keeps others from changing it meanwhile."""
        query = self._visible().where(Institution.id == institution_id)
        if lock:
            query = query.with_for_update(of=Institution)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def organisation(self, organisation_id: UUID) -> Organisation | None:
        """The organisation, open or closed, if it is within reach."""
        return await organisation_within(self._session, organisation_id, self._reach)

    async def page(self, wanted: InstitutionQuery) -> Rows[Institution]:
        """One page of those that `wanted` asks for."""
        return await _INSTITUTIONS.page(self._session, self._filtered(wanted), wanted, wanted.sort)

    async def every(self, wanted: InstitutionFilter) -> AsyncIterator[Institution]:
        """All that `wanted` asks for, some hundreds with every statement."""
        query = self._filtered(wanted).order_by(Institution.id).limit(_BATCH)
        found = (await self._session.scalars(query)).all()
        while found:
            for institution in found:
                yield institution
            found = (await self._session.scalars(query.where(Institution.id > found[-1].id))).all()

    async def history(self, institution: Institution) -> Sequence[StateChange]:
        """Every step of its standing, in order."""
        query = (
            select(StateChange)
            .where(StateChange.subject == subject_of(institution))
            .order_by(StateChange.at, StateChange.id)
        )
        return (await self._session.scalars(query)).all()

    async def document(self, document_id: UUID, *, lock: bool = False) -> InstitutionDocument | None:
        """The document with this id; `lock` keeps others from changing it meanwhile."""
        query = self._documents().where(InstitutionDocument.id == document_id)
        if lock:
            query = query.with_for_update(of=InstitutionDocument)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page_of_documents(self, wanted: DocumentQuery, on: date) -> Rows[InstitutionDocument]:
        """One page of the documents that `wanted` asks for, as of a day."""
        query = self._documents()
        if not wanted.include_withdrawn:
            query = query.where(InstitutionDocument.withdrawn_at.is_(None))
        if wanted.institution_id is not None:
            query = query.where(InstitutionDocument.institution_id == wanted.institution_id)
        if wanted.kind is not None:
            query = query.where(InstitutionDocument.kind == wanted.kind)
        if wanted.expires_within_days is not None:
            last_day = rules.last_day_within(on, wanted.expires_within_days)
            query = query.where(InstitutionDocument.expires_on <= last_day)
        if wanted.below is not None:
            query = query.where(_below(wanted.below))
        return await _DOCUMENTS.page(self._session, query, wanted, wanted.sort)

    async def latest_checks(self, institution_id: UUID) -> Sequence[InstitutionCheck]:
        """The latest check of each criterion, with the document it rests on."""
        key = (InstitutionCheck.pack_code, InstitutionCheck.checklist, InstitutionCheck.criterion)
        query = (
            select(InstitutionCheck)
            .where(InstitutionCheck.institution_id == institution_id)
            .ext(distinct_on(*key))
            .order_by(*key, InstitutionCheck.id.desc())
            .options(joinedload(InstitutionCheck.document))
        )
        return (await self._session.scalars(query)).all()

    async def criteria(self, path: str, on: date) -> tuple[PolicyPack | None, list[Checklist]]:
        """The pack that binds the organisation at a path on a day, and its criteria for institutions."""
        query = (
            select(PolicyPack, Organisation.path, PolicyPack.content["checklists"])
            .join(PolicyPack.organisation)
            .where(Organisation.path.op("@>")(cast(path, LTree)), PolicyPack.effective_from <= on)
        )
        rows = {pack.id: (pack, place, lists) for pack, place, lists in await self._session.execute(query)}
        term = binding([_term(pack, place) for pack, place, _ in rows.values()], on)
        if term is None:
            return None, []
        pack, _, lists = rows[term.pack_id]
        # Packs of before there were checklists hold no such list.
        read = (Checklist.model_validate(each) for each in lists or ())
        return pack, [each for each in read if each.of is ChecklistSubject.TRAINING_INSTITUTION]

    def _visible(self) -> Select[Institution]:
        return (
            select(Institution)
            .join(Institution.organisation)
            .where(self._reach.where(Organisation.path))
            .options(contains_eager(Institution.organisation))
        )

    def _documents(self) -> Select[InstitutionDocument]:
        return _with_institution().where(self._reach.where(Organisation.path))

    def _filtered(self, wanted: InstitutionFilter) -> Select[Institution]:
        query = self._visible()
        if wanted.standing is not None:
            query = query.where(Institution.standing == wanted.standing)
        if wanted.legal_form is not None:
            query = query.where(Institution.legal_form == wanted.legal_form)
        if wanted.name:
            query = query.where(Organisation.name.ilike(f"%{escape_like(wanted.name.strip())}%"))
        if wanted.below is not None:
            query = query.where(_below(wanted.below))
        return query


async def expiring_untold(session: AsyncSession, last_day: date) -> list[tuple[InstitutionDocument, date]]:
    """The documents in use that expire by a day and were not announced, which nobody else is announcing."""
    query = (
        _with_institution()
        .where(
            InstitutionDocument.expires_on <= last_day,
            InstitutionDocument.reminded_at.is_(None),
            InstitutionDocument.withdrawn_at.is_(None),
        )
        .order_by(InstitutionDocument.id)
        .limit(_BATCH)
        .with_for_update(of=InstitutionDocument, skip_locked=True)
    )
    found = (await session.scalars(query)).all()
    return [(each, each.expires_on) for each in found if each.expires_on is not None]


def _with_institution() -> Select[InstitutionDocument]:
    return (
        select(InstitutionDocument)
        .join(InstitutionDocument.institution)
        .join(Institution.organisation)
        .options(
            contains_eager(InstitutionDocument.institution).contains_eager(Institution.organisation),
        )
    )


def _below(organisation_id: UUID) -> Any:
    top = select(Organisation.path).where(Organisation.id == organisation_id).scalar_subquery()
    return Organisation.path.op("<@")(top)


def _term(pack: PolicyPack, place: str) -> Term:
    return Term(
        pack_id=pack.id,
        depth=depth(place),
        code=pack.code,
        version=pack.pack_version,
        first_day=pack.effective_from,
        last_day=pack.effective_until,
    )
