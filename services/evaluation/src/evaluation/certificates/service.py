"""Use cases on certificates: issue what is due, show, verify."""

from dataclasses import asdict
from uuid import UUID

from evaluation.certificates import credential, keys, rules
from evaluation.certificates.credential import Award, Fault, TokenFault
from evaluation.certificates.events import CertificateIssued
from evaluation.certificates.models import Certificate
from evaluation.certificates.repository import Candidate, CertificateRepository
from evaluation.certificates.schemas import (
    FAULT_WORDS,
    CertificateFacts,
    CertificateState,
    NumberVerificationRead,
    TokenVerificationRead,
)
from evaluation.certificates.terms import CertificateTerms
from servicekit.clock import today
from servicekit.localised import Language
from servicekit.pagination import ListQuery, Rows
from servicekit.tokens import SigningKey
from servicekit.unit_of_work import UnitOfWork


class CertificateService:
    """Certificates on given terms."""

    def __init__(self, uow: UnitOfWork, terms: CertificateTerms) -> None:
        self._uow = uow
        self._terms = terms
        self._certificates = CertificateRepository(uow.session)

    async def issue_due(self, programme_id: UUID, person_id: UUID | None = None) -> None:
        """Issue what is due of a programme, to everybody or to one person; issued once, whoever asks."""
        if not await self._certificates.lock_completed(programme_id):
            return
        candidates = await self._certificates.candidates(programme_id, person_id)
        due = [each for each in candidates if rules.enough(each.recognised, each.hours, self._terms.share)]
        if not due:
            return
        key = await keys.signing_key(self._uow)
        issued = [self._issue(programme_id, candidate, key) for candidate in due]
        await self._uow.session.flush()  # asked again in this transaction, none of them is due any more
        for certificate in issued:
            self._uow.record(CertificateIssued.of(certificate), certificate)

    async def page_of(self, person_id: UUID, wanted: ListQuery) -> Rows[Certificate]:
        """One page of somebody's certificates."""
        return await self._certificates.page_of(person_id, wanted)

    async def verify_number(self, number: str) -> NumberVerificationRead:
        """What a number stands for."""
        certificate = await self._certificates.find(number)
        if certificate is None:
            return NumberVerificationRead(state=CertificateState.UNKNOWN, certificate=None)
        state = CertificateState.VALID if certificate.revoked_at is None else CertificateState.REVOKED
        return NumberVerificationRead(state=state, certificate=CertificateFacts.of(certificate))

    async def verify_token(self, token: str, language: Language) -> TokenVerificationRead:
        """Whether a presented credential is one of ours, unchanged and not revoked."""
        try:
            certificate = await self._certificate_in(token)
        except TokenFault as error:
            return _verdict(error.fault, None, language)
        if certificate.revoked_at is not None:
            return _verdict(Fault.REVOKED, certificate, language)
        return _verdict(None, certificate, language)

    async def _certificate_in(self, token: str) -> Certificate:
        jwk = await keys.find(self._uow.session, credential.kid_of(token))
        if jwk is None:
            raise TokenFault(Fault.UNKNOWN_KEY)
        certificate = await self._certificates.find(credential.number_in(token, jwk))
        # The last character of a base64 text has bits that mean nothing, so that two texts can hold one
        # signature; the one that was issued is the one on record.
        if certificate is None or certificate.jwt != token:
            raise TokenFault(Fault.NOT_ISSUED)
        return certificate

    def _issue(self, programme_id: UUID, candidate: Candidate, key: SigningKey) -> Certificate:
        now = self._uow.clock.now()
        award = Award(
            number=rules.new_number(today(self._uow.clock).year),
            person_id=candidate.person_id,
            holder_name=candidate.name,
            programme_id=programme_id,
            programme_title=candidate.title,
            hours=candidate.hours or candidate.recognised,  # nobody is due without hours of the programme
            recognised=candidate.recognised,
            issuer_id=candidate.issuer_id,
            issuer_name=candidate.issuer_name,
            issued_at=now,
        )
        certificate = Certificate(
            **asdict(award),
            organisation_id=candidate.organisation_id,
            path=candidate.path,
            jwt=credential.sign(award, key, self._terms.address),
        )
        self._certificates.add(certificate)
        return certificate


def _verdict(
    fault: Fault | None, certificate: Certificate | None, language: Language
) -> TokenVerificationRead:
    return TokenVerificationRead(
        valid=fault is None,
        reason=fault,
        detail=FAULT_WORDS[fault].render(language) if fault is not None else None,
        certificate=CertificateFacts.of(certificate) if certificate is not None else None,
    )
