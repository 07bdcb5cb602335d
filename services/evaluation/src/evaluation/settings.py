"""Settings of the evaluation service on top of those of every service."""

from decimal import Decimal

from pydantic import Field

from evaluation.certificates.terms import CertificateTerms
from servicekit.settings import ServiceSettings


class Settings(ServiceSettings):
    """What only the evaluation service needs: it is the one that issues certificates."""

    certificate_share: Decimal = Field(
        CertificateTerms().share,
        gt=0,
        le=1,
        description="share of a programme's hours that a certificate needs, until the policy pack says it",
    )
    public_url: str | None = Field(
        None,
        description="address of this service from outside, which credentials name; "
        "the issuer's address and /api/evaluation unless given",
    )

    @property
    def certificate_terms(self) -> CertificateTerms:
        """On what terms certificates are issued."""
        address = self.public_url or f"{self.issuer.rstrip('/')}/api/evaluation"
        return CertificateTerms(share=self.certificate_share, address=address.rstrip("/"))
