"""What the caller may do in this service, so that a screen shows only what they can use."""

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from servicekit.access import SignedIn
from servicekit.routing import ServiceRoute


class PermissionsRead(BaseModel):
    """The permissions of the caller in one service."""

    permissions: list[str] = Field(description="every permission held anywhere, in order of name")


def permissions_router() -> APIRouter:
    """`/v1/my/permissions`: the caller's own, by this service's table of roles."""
    router = APIRouter(prefix="/v1/my", tags=["my"], route_class=ServiceRoute)

    @router.get("/permissions", summary="List my permissions")
    async def list_my_permissions(request: Request, actor: SignedIn) -> PermissionsRead:
        """What I may do in this service, at least somewhere; how far it reaches is each route's business."""
        policy = request.app.state.runtime.policy
        return PermissionsRead(permissions=sorted(policy.permissions(actor)))

    return router
