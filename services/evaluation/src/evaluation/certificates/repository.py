"""All SQL about certificates."""

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from evaluation.certificates.models import Certificate
from evaluation.integration.enrolments import EnrolmentCopy
from evaluation.integration.organisations import OrganisationCopy
from evaluation.integration.people import PersonCopy
from evaluation.integration.programmes import COMPLETED, ProgrammeCopy
from evaluation.ledger.models import LedgerEntry
from evaluation.surveys.models import Survey, SurveyResponse
from servicekit.pagination import ListQuery, Rows, Sorting


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who took part in a completed programme, answered its survey and has no certificate of it."""

    person_id: UUID
    name: str
    organisation_id: UUID
    path: str
    title: str
    hours: Decimal | None
    recognised: Decimal
    issuer_id: UUID
    issuer_name: str


class CertificateRepository:
    """Certificates, and who may be due one."""

    sorting = Sorting(Certificate.id, issued_at=Certificate.issued_at)

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def add(self, certificate: Certificate) -> None:
        """Make it part of the transaction."""
        self._session.add(certificate)

    async def lock_completed(self, programme_id: UUID) -> bool:
        """Whether it is completed; transactions that may each bring what a certificate waits for queue here.

        Each looks for who is due after it has written its own part and got the lock, so that the last of
        them sees every part. Scheduling's news of the programme holds the same row.
        """
        query = select(ProgrammeCopy.state).where(ProgrammeCopy.programme_id == programme_id)
        state = (await self._session.execute(query.with_for_update())).scalar_one_or_none()
        return state == COMPLETED

    async def candidates(self, programme_id: UUID, person_id: UUID | None) -> list[Candidate]:
        """Who may be due a certificate of the completed programme, or whether this one person is."""
        issuer = aliased(OrganisationCopy)
        recognised = (
            select(func.coalesce(func.sum(LedgerEntry.hours), 0))
            .where(LedgerEntry.programme_id == programme_id, LedgerEntry.person_id == PersonCopy.person_id)
            .scalar_subquery()
        )
        enrolled = select(EnrolmentCopy.person_id).where(
            EnrolmentCopy.programme_id == programme_id, EnrolmentCopy.active
        )
        certified = select(Certificate.person_id).where(Certificate.programme_id == programme_id)
        query = (
            select(
                PersonCopy.person_id,
                PersonCopy.name,
                PersonCopy.organisation_id,
                OrganisationCopy.path,
                ProgrammeCopy.title,
                ProgrammeCopy.hours,
                recognised.label("recognised"),
                issuer.organisation_id.label("issuer_id"),
                issuer.name.label("issuer_name"),
            )
            .select_from(Survey)
            .join(ProgrammeCopy, ProgrammeCopy.programme_id == Survey.programme_id)
            .join(SurveyResponse, SurveyResponse.survey_id == Survey.id)
            .join(PersonCopy, PersonCopy.person_id == SurveyResponse.person_id)
            .join(OrganisationCopy, OrganisationCopy.organisation_id == PersonCopy.organisation_id)
            .join(issuer, issuer.organisation_id == ProgrammeCopy.organisation_id)
            .where(
                Survey.programme_id == programme_id,
                PersonCopy.person_id.in_(enrolled),
                PersonCopy.person_id.not_in(certified),
            )
        )
        if person_id is not None:
            query = query.where(PersonCopy.person_id == person_id)
        return [Candidate(**row._mapping) for row in await self._session.execute(query)]

    async def page_of(self, person_id: UUID, wanted: ListQuery) -> Rows[Certificate]:
        """One page of somebody's certificates, and of records merged into theirs; newest first."""
        merged = select(PersonCopy.person_id).where(PersonCopy.merged_into == person_id)
        query = select(Certificate).where(
            or_(Certificate.person_id == person_id, Certificate.person_id.in_(merged))
        )
        return await self.sorting.page(self._session, query, wanted, "-issued_at")

    async def find(self, number: str) -> Certificate | None:
        """The certificate with this number."""
        query = select(Certificate).where(Certificate.number == number)
        return (await self._session.execute(query)).scalar_one_or_none()
