"""Facts about institutions that other services rely on; their schemas stand in `contracts/events`."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from registry.institutions.models import Institution, InstitutionDocument
from servicekit.cloudevents import EventPayload


class InstitutionStandingChanged(EventPayload):
    """An institution was registered, suspended, excluded or reinstated."""

    event_type: ClassVar[str] = "registry.institution.standing_changed.v1"
    institution_id: UUID
    organisation_id: UUID
    standing: str
    reason: str | None

    @classmethod
    def of(cls, institution: Institution) -> "InstitutionStandingChanged":
        """The fact about `institution` as it now stands."""
        return cls(
            institution_id=institution.id,
            organisation_id=institution.organisation_id,
            standing=institution.standing.value,
            reason=institution.standing_reason,
        )


class InstitutionDocumentExpiring(EventPayload):
    """A document of an institution expires before long; told once."""

    event_type: ClassVar[str] = "registry.institution_document.expiring.v1"
    document_id: UUID
    institution_id: UUID
    organisation_id: UUID
    kind: str
    number: str
    expires_on: date

    @classmethod
    def of(cls, document: InstitutionDocument, expires_on: date) -> "InstitutionDocumentExpiring":
        """The fact about `document`."""
        return cls(
            document_id=document.id,
            institution_id=document.institution_id,
            organisation_id=document.institution.organisation_id,
            kind=document.kind.value,
            number=document.number,
            expires_on=expires_on,
        )
