"""Certificates on the wire."""

from datetime import date, datetime
from enum import StrEnum
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from evaluation.certificates import rules
from evaluation.certificates.credential import Fault
from evaluation.certificates.models import Certificate
from evaluation.vocabulary import NumberShown
from servicekit.localised import Text
from servicekit.pagination import ListQuery

LONGEST_TOKEN = 16_384

FAULT_WORDS = {
    Fault.MALFORMED: Text("这不是证书凭证（JWT 格式不正确）", "this is no certificate: not a JSON Web Token"),
    Fault.ALGORITHM: Text("凭证的签名算法不是 ES256", "the token is not signed with ES256"),
    Fault.UNKNOWN_KEY: Text("凭证不是由本系统的密钥签发", "the token names a key that is not ours"),
    Fault.SIGNATURE: Text(
        "签名不符：凭证签发后被改动过",
        "the signature does not match: the token was changed after it was signed",
    ),
    Fault.CLAIMS: Text("凭证内容前后不一致", "the token contradicts itself"),
    Fault.NOT_ISSUED: Text("没有签发过这份证书", "no such certificate was issued"),
    Fault.REVOKED: Text("证书已被撤销", "the certificate was revoked"),
}


class CertificateRead(BaseModel):
    """A certificate (结业证书) as its holder sees it."""

    id: UUID
    number: str
    holder_name: str
    programme_id: UUID
    programme_title: str
    hours: NumberShown = Field(description="class hours (学时) of the programme")
    recognised: NumberShown = Field(description="hours recognised when it was issued")
    issuer_name: str
    issued_on: date
    revoked_at: datetime | None
    jwt: str = Field(
        description="the credential: Open Badges 3.0 as VC-JWT, to be kept or imported elsewhere"
    )

    @classmethod
    def of(cls, certificate: Certificate) -> "CertificateRead":
        """The whole certificate."""
        return cls.model_validate(certificate, from_attributes=True)


class CertificateState(StrEnum):
    """What a number stands for."""

    VALID = "valid"
    REVOKED = "revoked"
    UNKNOWN = "unknown"


class CertificateFacts(BaseModel):
    """What everybody may know of a certificate."""

    number: str
    holder_name: str = Field(description="partly masked: 韦**")
    programme_title: str
    hours: NumberShown
    issuer_name: str
    issued_on: date
    revoked_at: datetime | None

    @classmethod
    def of(cls, certificate: Certificate) -> "CertificateFacts":
        """The certificate without what only its holder knows."""
        return cls(
            number=certificate.number,
            holder_name=rules.masked(certificate.holder_name),
            programme_title=certificate.programme_title,
            hours=certificate.hours,
            issuer_name=certificate.issuer_name,
            issued_on=certificate.issued_on,
            revoked_at=certificate.revoked_at,
        )


class NumberVerificationRead(BaseModel):
    """What became of looking a number up."""

    state: CertificateState
    certificate: CertificateFacts | None = Field(description="null when the number is unknown")


class TokenVerificationRequest(BaseModel):
    """A credential somebody presents."""

    model_config = ConfigDict(extra="forbid")

    jwt: str = Field(min_length=1, max_length=LONGEST_TOKEN)


class TokenVerificationRead(BaseModel):
    """Whether a presented credential is good."""

    valid: bool
    reason: Fault | None = Field(description="why it is not")
    detail: str | None = Field(description="the same in the caller's language")
    certificate: CertificateFacts | None = Field(
        description="what it certifies; null unless its signature is good"
    )


class CredentialKeyRead(BaseModel):
    """A public key (RFC 7517)."""

    kty: Literal["EC"]
    crv: Literal["P-256"]
    x: str
    y: str
    kid: str
    use: Literal["sig"]
    alg: Literal["ES256"]


class CredentialKeysRead(BaseModel):
    """The public keys that certificates are checked with (RFC 7517 `keys`)."""

    keys: list[CredentialKeyRead]


class MyCertificateQuery(ListQuery):
    """How the list is shown: newest first."""
