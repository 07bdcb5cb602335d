"""Facts about certificates that others rely on."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from evaluation.certificates.models import Certificate
from evaluation.vocabulary import HoursTold
from servicekit.cloudevents import EventPayload


class CertificateIssued(EventPayload):
    """Somebody was certified a programme."""

    event_type: ClassVar[str] = "evaluation.certificate.issued.v1"

    certificate_id: UUID
    number: str
    person_id: UUID
    organisation_id: UUID
    path: str
    programme_id: UUID
    hours: HoursTold
    issued_at: datetime

    @classmethod
    def of(cls, certificate: Certificate) -> "CertificateIssued":
        """The fact about `certificate`."""
        return cls(
            certificate_id=certificate.id,
            number=certificate.number,
            person_id=certificate.person_id,
            organisation_id=certificate.organisation_id,
            path=certificate.path,
            programme_id=certificate.programme_id,
            hours=certificate.hours,
            issued_at=certificate.issued_at,
        )
