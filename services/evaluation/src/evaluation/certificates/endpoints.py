"""Certificates over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from evaluation.certificates import keys
from evaluation.certificates.errors import KeyNotFound
from evaluation.certificates.schemas import (
    CertificateRead,
    CredentialKeyRead,
    CredentialKeysRead,
    MyCertificateQuery,
    NumberVerificationRead,
    TokenVerificationRead,
    TokenVerificationRequest,
)
from evaluation.certificates.service import CertificateService
from evaluation.certificates.terms import TermsDep
from evaluation.integration.people import person_of
from servicekit.access import SignedIn, public
from servicekit.pagination import Page, link_pages
from servicekit.requests import current_request
from servicekit.routing import ServiceRoute, UowDep
from servicekit.tokens import JWKS_MAX_AGE_SECONDS

router = APIRouter(prefix="/v1", tags=["certificates"], route_class=ServiceRoute)
_CACHE = f"public, max-age={JWKS_MAX_AGE_SECONDS}"
_ANYBODY = public("whoever is shown a certificate must be able to check it")


@router.get("/my/certificates", summary="List one's own certificates")
async def list_my_certificates(
    request: Request,
    response: Response,
    wanted: Annotated[MyCertificateQuery, Query()],
    actor: SignedIn,
    terms: TermsDep,
    uow: UowDep,
) -> Page[CertificateRead]:
    """The caller's certificates with their credentials, newest first."""
    rows = await CertificateService(uow, terms).page_of(person_of(actor), wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[CertificateRead.of(certificate) for certificate in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.get("/certificates/{number}/verification", summary="Check a number", dependencies=[_ANYBODY])
async def verify_certificate_number(
    number: Annotated[str, Path(max_length=64, description="as printed on the certificate")],
    terms: TermsDep,
    uow: UowDep,
) -> NumberVerificationRead:
    """Whether a certificate with this number is valid, revoked or unknown; the name is partly masked."""
    return await CertificateService(uow, terms).verify_number(number)


@router.post("/certificates/verification", summary="Check a credential", dependencies=[_ANYBODY])
async def verify_certificate_token(
    command: TokenVerificationRequest, terms: TermsDep, uow: UowDep
) -> TokenVerificationRead:
    """Whether a credential (VC-JWT) was issued here, is unchanged and was not revoked; if not, why not."""
    service = CertificateService(uow, terms)
    return await service.verify_token(command.jwt.strip(), current_request().language)


@router.get("/credential-keys", summary="Public certificate keys", dependencies=[_ANYBODY])
async def list_credential_keys(response: Response, uow: UowDep) -> CredentialKeysRead:
    """The keys that certificates are checked with (RFC 7517)."""
    response.headers["Cache-Control"] = _CACHE
    found = await keys.published(uow.session)
    return CredentialKeysRead(keys=[CredentialKeyRead.model_validate(key) for key in found])


@router.get("/credential-keys/{key_id}", summary="Public certificate key", dependencies=[_ANYBODY])
async def read_credential_key(key_id: UUID, response: Response, uow: UowDep) -> CredentialKeyRead:
    """One of them: what the `kid` of a credential is the address of."""
    key = await keys.find(uow.session, str(key_id))
    if key is None:
        raise KeyNotFound
    response.headers["Cache-Control"] = _CACHE
    return CredentialKeyRead.model_validate(key)
