"""The signing keys over HTTP."""

from fastapi import APIRouter, Request, Response

from registry.identity import keys
from registry.identity.guards import RotateKeys
from registry.identity.schemas import JwksRead, RotationRead, RotationRequest
from servicekit.access import public
from servicekit.routing import ServiceRoute, UowDep
from servicekit.tokens import JWKS_MAX_AGE_SECONDS

router = APIRouter(tags=["session"], route_class=ServiceRoute)


@router.get(
    "/.well-known/jwks.json",
    summary="Public signing keys",
    dependencies=[public("public keys are for everybody")],
)
async def read_jwks(request: Request, response: Response) -> JwksRead:
    """The keys that access tokens are checked with (RFC 7517)."""
    response.headers["Cache-Control"] = f"public, max-age={JWKS_MAX_AGE_SECONDS}"
    return JwksRead(keys=await request.app.state.runtime.keys.published())


@router.post("/v1/signing-keys/rotate", summary="Rotate the signing key", status_code=201)
async def rotate_signing_key(
    command: RotationRequest, request: Request, _: RotateKeys, uow: UowDep
) -> RotationRead:
    """Sign with a new key from now on; the old one still verifies for an hour, unless it is withdrawn."""
    kid = await keys.rotate(uow, withdraw=command.withdraw)
    uow.after_commit(request.app.state.runtime.keys.reload)
    return RotationRead(kid=kid)
