"""The credential itself: Open Badges 3.0 as a JSON Web Token, made and checked.

Data model: https://www.imsglobal.org/spec/ob/v3p0/ (AchievementCredential, whose IRI in the context is
`OpenBadgeCredential`); JSON Web Token proof format, section 8.2: the payload is the credential with the
claims `iss`, `jti`, `nbf` and `sub` beside it, the header's `kid` is an address where the key is found.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

import orjson
from jose import jws
from jose.exceptions import JOSEError

from servicekit.tokens import ALGORITHM, SigningKey

CONTEXT = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
)
TYPE = ("VerifiableCredential", "OpenBadgeCredential")


@dataclass(frozen=True, slots=True)
class Award:
    """Who is certified what by whom."""

    number: str
    person_id: UUID
    holder_name: str
    programme_id: UUID
    programme_title: str
    hours: Decimal
    recognised: Decimal
    issuer_id: UUID
    issuer_name: str
    issued_at: datetime


class Fault(StrEnum):
    """Why a token is not a good certificate."""

    MALFORMED = "malformed"
    """it is no JSON Web Token"""
    ALGORITHM = "algorithm"
    """it is not signed the way ours are"""
    UNKNOWN_KEY = "unknown-key"
    """it names a key that is not ours"""
    SIGNATURE = "signature"
    """its content is not what was signed"""
    CLAIMS = "claims"
    """what it says in two places does not agree"""
    NOT_ISSUED = "not-issued"
    """there is no such certificate on record"""
    REVOKED = "revoked"
    """it was taken back"""


class TokenFault(Exception):
    """The token does not stand by itself."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


def key_address(address: str, kid: str) -> str:
    """Where the public key is found; the `kid` of the header."""
    return f"{address}/v1/credential-keys/{kid}"


def credential_of(award: Award, address: str) -> dict[str, Any]:
    """The credential, without its proof."""
    return {
        "@context": list(CONTEXT),
        "id": f"{address}/v1/certificates/{award.number}/verification",
        "type": list(TYPE),
        "name": award.programme_title,
        "issuer": {"id": award.issuer_id.urn, "type": ["Profile"], "name": award.issuer_name, "url": address},
        "validFrom": _instant(award.issued_at),
        "credentialSubject": {
            "id": award.person_id.urn,
            "type": ["AchievementSubject"],
            "identifier": [
                {
                    "type": "IdentityObject",
                    "hashed": False,
                    "identityHash": award.holder_name,
                    "identityType": "name",
                }
            ],
            "creditsEarned": float(award.recognised),
            "achievement": {
                "id": award.programme_id.urn,
                "type": ["Achievement"],
                "achievementType": "CertificateOfCompletion",
                "name": award.programme_title,
                "description": f"{award.programme_title}（{_hours(award.hours)} 学时）",
                "criteria": {
                    "narrative": "完成培训项目规定的学时并提交满意度问卷。 "
                    "Attended the programme's required class hours and answered its survey."
                },
                "creditsAvailable": float(award.hours),
                "humanCode": award.number,
            },
        },
    }


def sign(award: Award, key: SigningKey, address: str) -> str:
    """The credential as a signed token."""
    credential = credential_of(award, address)
    claims = {
        **credential,
        "iss": credential["issuer"]["id"],
        "jti": credential["id"],
        "nbf": int(award.issued_at.timestamp()),
        "sub": credential["credentialSubject"]["id"],
    }
    headers = {"kid": key_address(address, key.kid)}
    token: str = jws.sign(orjson.dumps(claims), key.private_pem, headers=headers, algorithm=ALGORITHM)
    return token


def kid_of(token: str) -> str:
    """The id of the key that a token says it is signed with.

    Whether it is a key of ours is for the key store to say: the address before it is not believed, and may
    be one that we have moved away from since.

    Raises:
        TokenFault: it names none, or is no token.
    """
    try:
        header = jws.get_unverified_header(token)
    except JOSEError as error:
        raise TokenFault(Fault.MALFORMED) from error
    if header.get("alg") != ALGORITHM:
        raise TokenFault(Fault.ALGORITHM)
    kid = header.get("kid")
    if not isinstance(kid, str):
        raise TokenFault(Fault.UNKNOWN_KEY)
    return kid.rpartition("/")[2]


def number_in(token: str, public_jwk: Mapping[str, str]) -> str:
    """The number of the certificate that a token is, after its signature and its claims were checked.

    Raises:
        TokenFault: it was changed, or contradicts itself.
    """
    try:
        claims = orjson.loads(jws.verify(token, dict(public_jwk), algorithms=[ALGORITHM]))
    except (JOSEError, ValueError) as error:
        raise TokenFault(Fault.SIGNATURE) from error
    try:
        agreed = (
            claims["iss"] == claims["issuer"]["id"]
            and claims["sub"] == claims["credentialSubject"]["id"]
            and claims["jti"] == claims["id"]
            and _instant(datetime.fromtimestamp(claims["nbf"], UTC)) == claims["validFrom"]
        )
        number = str(claims["credentialSubject"]["achievement"]["humanCode"])
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise TokenFault(Fault.CLAIMS) from error
    if not agreed:
        raise TokenFault(Fault.CLAIMS)
    return number


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _hours(hours: Decimal) -> str:
    return f"{hours.normalize():f}"
