"""Policy packs over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.policies import yaml_body
from registry.policies.guards import ManagePolicies, ReadPolicies
from registry.policies.schemas import EffectiveQuery, PolicyPackQuery, PolicyPackRead, PolicyPackSummary
from registry.policies.service import PolicyPackService
from registry.policies.yaml_body import YamlBody
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/policy-packs", tags=["policies"], route_class=ServiceRoute)


@router.get("", summary="List policy packs")
async def list_policy_packs(
    request: Request,
    response: Response,
    wanted: Annotated[PolicyPackQuery, Query()],
    reach: ReadPolicies,
    uow: UowDep,
) -> Page[PolicyPackSummary]:
    """The packs within the caller's reach and those that bind it from above, page by page."""
    rows = await PolicyPackService(uow, reach).page(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[PolicyPackSummary.of(pack) for pack in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.post("", summary="Publish a policy pack", status_code=201, openapi_extra=yaml_body.DESCRIBED)
async def publish_policy_pack(
    organisation_id: Annotated[UUID, Query(description="the organisation it is to bind, with all below it")],
    response: Response,
    reach: ManagePolicies,
    document: YamlBody,
    uow: UowDep,
) -> PolicyPackRead:
    """Attach a pack, sent as YAML, to an organisation within the caller's reach.

    A document with mistakes is refused with every one of them, by line and column. What is published does
    not change; a new version supersedes the older from its first day on.
    """
    pack = await PolicyPackService(uow, reach).publish(organisation_id, document)
    response.headers["Location"] = f"policy-packs/{pack.id}"
    return PolicyPackRead.of(pack)


@router.get("/effective", summary="Read the policy pack in force")
async def read_effective_policy_pack(
    wanted: Annotated[EffectiveQuery, Query()], reach: ReadPolicies, uow: UowDep
) -> PolicyPackRead:
    """The pack that binds an organisation on a day: its own, else that of the nearest organisation above."""
    return PolicyPackRead.of(await PolicyPackService(uow, reach).effective(wanted))


@router.get("/{pack_id}", summary="Read a policy pack")
async def read_policy_pack(pack_id: UUID, reach: ReadPolicies, uow: UowDep) -> PolicyPackRead:
    """One published version, with its rules and the YAML they were written in."""
    return PolicyPackRead.of(await PolicyPackService(uow, reach).read(pack_id))
