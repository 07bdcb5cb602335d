"""Tiers over HTTP."""

import asyncio
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from registry.policies.difference_schemas import DifferenceQuery
from registry.tiers.figures import TierFiguresQuery, TierFiguresRead
from registry.tiers.guards import ComputeTiers, ReadTiers
from registry.tiers.schemas import GrowthQuery, GrowthRead, TierComputationCreate
from registry.tiers.service import TierService, own_growth
from registry.tiers.shifts import ask_for_shifts
from registry.tiers.workbook import workbook
from servicekit.access import SignedIn
from servicekit.jobs_api import JobRead
from servicekit.requests import current_request
from servicekit.routing import ServiceRoute, UowDep
from servicekit.workbooks import WORKBOOK, XLSX, attachment

router = APIRouter(prefix="/v1", tags=["tiers"], route_class=ServiceRoute)


@router.get("/people/{person_id}/ladders", summary="Read where a person stands")
async def read_person_ladders(
    person_id: UUID, wanted: Annotated[GrowthQuery, Query()], reach: ReadTiers, uow: UowDep
) -> GrowthRead:
    """Their tier on every ladder of the pack in force that is for them, why, and what the next one needs.

    Computed now from what is on record. Their title and stage are those of today, whatever the day asked
    for.
    """
    growth = await TierService(uow, reach).growth(person_id, wanted.on)
    return GrowthRead.of(growth, current_request().language)


@router.get("/my/ladders", summary="Read where I stand")
async def read_my_ladders(
    wanted: Annotated[GrowthQuery, Query()], actor: SignedIn, uow: UowDep
) -> GrowthRead:
    """My tier on every ladder that is for me, why, what the next one needs, and my milestones."""
    return GrowthRead.of(await own_growth(uow, actor, wanted.on), current_request().language)


@router.get("/tier-figures", summary="Count people by tier")
async def read_tier_figures(
    wanted: Annotated[TierFiguresQuery, Query()], reach: ReadTiers, uow: UowDep
) -> TierFiguresRead:
    """How many people below an organisation are in each tier of a ladder, and of each of its parts.

    Counted from the tiers last computed: `as_of` is the day of the oldest.
    """
    return TierFiguresRead.of(await TierService(uow, reach).figures(wanted.organisation_id, wanted.ladder))


@router.get(
    "/tier-figures/workbook",
    summary="Download the counts of people by tier",
    responses=WORKBOOK,
    response_class=Response,
)
async def download_tier_figures(
    wanted: Annotated[TierFiguresQuery, Query()], reach: ReadTiers, uow: UowDep
) -> Response:
    """The same counts as a workbook, with the base and the day they are of."""
    figures = await TierService(uow, reach).figures(wanted.organisation_id, wanted.ladder)
    language = current_request().language
    content = await asyncio.to_thread(workbook, TierFiguresRead.of(figures), language)
    return Response(
        content, media_type=XLSX, headers=attachment(f"培养层次-{figures.organisation.name}.xlsx")
    )


@router.post("/tier-computations", summary="Compute tiers", status_code=202)
async def compute_tiers(
    command: TierComputationCreate, response: Response, reach: ComputeTiers, uow: UowDep
) -> JobRead:
    """Place everybody below an organisation anew; figures and lists tell what it comes to."""
    job = await TierService(uow, reach).compute(command.organisation_id)
    response.headers["Location"] = f"jobs/{job.id}"
    return JobRead.of(job, current_request().language)


@router.post(
    "/policy-packs/{pack_id:uuid}/tier-shifts", summary="Compare tiers under two packs", status_code=202
)
async def compare_tiers(
    pack_id: UUID,
    wanted: Annotated[DifferenceQuery, Query()],
    response: Response,
    reach: ComputeTiers,
    uow: UowDep,
) -> JobRead:
    """Place everybody within reach by this pack and by an older one; nothing is kept of it but the answer.

    The result of the job tells for each ladder how many people move from which step to which, and how many
    stay (`unmoved`); `member` false: the ladder is not for them, `tier` null: they are in none of its tiers.
    """
    job = await ask_for_shifts(uow, reach, pack_id, wanted.from_id)
    response.headers["Location"] = f"jobs/{job.id}"
    return JobRead.of(job, current_request().language)
