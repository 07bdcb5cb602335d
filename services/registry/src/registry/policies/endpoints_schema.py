"""The JSON Schema of a policy pack over HTTP."""

from typing import Any

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from registry.policies.schema import DIALECT, IDENTIFIER, MEDIA_TYPE, pack_schema
from servicekit.access import public
from servicekit.routing import ServiceRoute

router = APIRouter(prefix="/v1/policy-packs", tags=["policies"], route_class=ServiceRoute)
_MAX_AGE_SECONDS = 3600
_ANSWER: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "JSON Schema, draft 2020-12",
        "content": {
            MEDIA_TYPE: {
                "schema": {"type": "object", "additionalProperties": True},
                "example": {"$schema": DIALECT, "$id": IDENTIFIER, "title": "政策包", "type": "object"},
            }
        },
    }
}


class SchemaResponse(JSONResponse):
    """A JSON Schema."""

    media_type = MEDIA_TYPE


@router.get(
    "/schema",
    summary="Read the schema of policy packs",
    dependencies=[public("how a pack is written is for everybody")],
    response_class=SchemaResponse,
    responses=_ANSWER,
)
async def read_policy_pack_schema() -> SchemaResponse:
    """The JSON Schema that the YAML of a policy pack keeps to; editors complete and check by it."""
    return SchemaResponse(pack_schema(), headers={"Cache-Control": f"public, max-age={_MAX_AGE_SECONDS}"})
