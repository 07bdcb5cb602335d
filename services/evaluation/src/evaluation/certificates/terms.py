"""On what terms certificates are issued, and at which address they are found."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from fastapi import Depends, Request


@dataclass(frozen=True, slots=True)
class CertificateTerms:
    """A setting for now; the policy pack is to say it later."""

    share: Decimal = Decimal("0.8")
    """Which share of a programme's hours must be recognised."""
    address: str = "http://127.0.0.1:8080/api/evaluation"
    """Where this service is reached from outside; credentials name their keys and themselves by it."""


async def _terms(request: Request) -> CertificateTerms:
    terms: CertificateTerms = request.app.state.runtime.settings.certificate_terms
    return terms


TermsDep = Annotated[CertificateTerms, Depends(_terms)]
