"""What the policy asks authorities to build, over HTTP: LB-12."""

from typing import Annotated

from fastapi import APIRouter, Query

from registry.studios.guards import ReadStudios
from registry.studios.target_schemas import BuildingTargets, TargetQuery
from registry.studios.target_service import TargetService
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/building-targets", tags=["studios"], route_class=ServiceRoute)


@router.get("", summary="Hold bases and studios against the policy")
async def read_building_targets(
    wanted: Annotated[TargetQuery, Query()], reach: ReadStudios, uow: UowDep
) -> BuildingTargets:
    """How many bases and studios each authority has built, of what the policy in force asks for."""
    return await TargetService(uow, reach).read(wanted)
