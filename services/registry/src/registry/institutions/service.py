"""Use cases on institutions: register, change, let stand otherwise, keep their documents."""

from collections.abc import Sequence
from datetime import date
from typing import IO
from uuid import UUID

from registry.institutions import rules
from registry.institutions.document_schemas import DocumentQuery, InstitutionDocumentCreate
from registry.institutions.errors import DocumentNotFound, InstitutionNotFound, OrganisationDoesNotTrain
from registry.institutions.events import InstitutionStandingChanged
from registry.institutions.models import Institution, InstitutionDocument
from registry.institutions.repository import InstitutionRepository
from registry.institutions.schemas import (
    InstitutionCreate,
    InstitutionFilter,
    InstitutionQuery,
    InstitutionUpdate,
)
from registry.institutions.states import MACHINE, Standing
from registry.institutions.workbook import workbook
from registry.organisations.errors import OrganisationNotFound
from servicekit.access import Reach
from servicekit.clock import today
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.states import StateChange, take
from servicekit.unit_of_work import UnitOfWork


class InstitutionService:
    """What one caller may do with the institutions within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._institutions = InstitutionRepository(uow.session, reach)

    @property
    def today(self) -> date:
        """The day for which is told what has expired."""
        return today(self._uow.clock)

    async def read(self, institution_id: UUID) -> Institution:
        """The institution with this id.

        Raises:
            InstitutionNotFound: not there, or out of reach.
        """
        return await self._found(institution_id)

    async def page(self, wanted: InstitutionQuery) -> Rows[Institution]:
        """One page of the list."""
        return await self._institutions.page(wanted)

    async def workbook(self, wanted: InstitutionFilter) -> IO[bytes]:
        """All that `wanted` asks for, as a workbook."""
        return await workbook(self._institutions.every(wanted))

    async def register(self, command: InstitutionCreate) -> Institution:
        """Make an organisation an institution, in good standing.

        Raises:
            OrganisationNotFound, OrganisationClosed, OrganisationDoesNotTrain: it cannot be one.
            InstitutionExists, CreditCodeTaken: it is one already, or another has its code.
        """
        organisation = await self._institutions.organisation(command.organisation_id)
        if organisation is None:
            raise OrganisationNotFound
        organisation.ensure_open()
        if not rules.can_train(organisation.kind):
            raise OrganisationDoesNotTrain(name=organisation.name)
        values = command.model_dump(exclude={"organisation_id"})
        institution = Institution(
            organisation=organisation,
            organisation_id=organisation.id,
            standing=Standing.GOOD,
            standing_reason=None,
            **values,
        )
        self._institutions.add(institution)
        await self._uow.session.flush()  # whether the code is taken is for the database to say
        self._uow.record(InstitutionStandingChanged.of(institution), institution)
        return institution

    async def update(self, institution_id: UUID, version: int, command: InstitutionUpdate) -> Institution:
        """Change an institution's profile.

        Raises:
            InstitutionNotFound, StaleVersion: it cannot be changed.
            CreditCodeTaken: another institution has the code.
        """
        institution = await self._found(institution_id, lock=True)
        ensure_version(institution, version)
        for name, value in command.model_dump().items():
            setattr(institution, name, value)
        await self._uow.session.flush()  # as above; and the answer shows the new version
        return institution

    async def step(self, institution_id: UUID, version: int, transition: str, reason: str) -> Institution:
        """Suspend, exclude or reinstate an institution.

        Raises:
            InstitutionNotFound, StaleVersion, IllegalTransition: the step cannot be taken.
        """
        institution = await self._found(institution_id, lock=True)
        ensure_version(institution, version)
        standing = take(self._uow, MACHINE, institution, institution.standing, transition, reason)
        institution.stand(standing, reason)
        self._uow.reason = reason
        await self._uow.session.flush()  # the answer shows the new version
        self._uow.record(InstitutionStandingChanged.of(institution), institution)
        return institution

    async def history(self, institution_id: UUID) -> Sequence[StateChange]:
        """Every step of its standing, the oldest first.

        Raises:
            InstitutionNotFound: not there, or out of reach.
        """
        return await self._institutions.history(await self._found(institution_id))

    async def documents(self, wanted: DocumentQuery) -> Rows[InstitutionDocument]:
        """One page of the documents."""
        return await self._institutions.page_of_documents(wanted, self.today)

    async def add_document(
        self, institution_id: UUID, command: InstitutionDocumentCreate
    ) -> InstitutionDocument:
        """Put a document on record.

        Raises:
            InstitutionNotFound: not there, or out of reach.
        """
        institution = await self._found(institution_id)
        document = InstitutionDocument(
            institution=institution, institution_id=institution.id, **command.model_dump()
        )
        self._institutions.add(document)
        await self._uow.session.flush()  # the answer shows the version the database gives
        return document

    async def withdraw_document(self, document_id: UUID, version: int, reason: str) -> InstitutionDocument:
        """Take a document out of use.

        Raises:
            DocumentNotFound, StaleVersion, DocumentWithdrawn: it cannot be withdrawn.
        """
        document = await self._institutions.document(document_id, lock=True)
        if document is None:
            raise DocumentNotFound
        ensure_version(document, version)
        document.withdraw(self._uow.clock.now(), reason)
        self._uow.reason = reason
        await self._uow.session.flush()  # the answer shows the new version
        return document

    async def _found(self, institution_id: UUID, *, lock: bool = False) -> Institution:
        institution = await self._institutions.find(institution_id, lock=lock)
        if institution is None:
            raise InstitutionNotFound
        return institution
