"""Policy packs over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.policies import yaml_body
from registry.policies.comparison import PolicyComparison
from registry.policies.difference_schemas import DifferenceQuery, PolicyCheckRead, PolicyDifferenceRead
from registry.policies.guards import ManagePolicies, ReadPolicies
from registry.policies.labels import labels
from registry.policies.schemas import (
    BindingRead,
    EffectiveQuery,
    LabelsRead,
    PolicyChainRead,
    PolicyPackQuery,
    PolicyPackRead,
    PolicyPackSummary,
)
from registry.policies.service import PolicyPackService
from registry.policies.yaml_body import YamlBody
from servicekit.pagination import Page, link_pages
from servicekit.requests import current_request
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
    service = PolicyPackService(uow, reach)
    rows = await service.page(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[PolicyPackSummary.of(pack, service.today) for pack in rows.items],
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
    service = PolicyPackService(uow, reach)
    pack = await service.publish(organisation_id, document)
    response.headers["Location"] = f"policy-packs/{pack.id}"
    return PolicyPackRead.of(pack, service.today)


@router.post("/check", summary="Check a policy pack", openapi_extra=yaml_body.DESCRIBED)
async def check_policy_pack(
    organisation_id: Annotated[UUID, Query(description="the organisation it would bind, with all below it")],
    reach: ManagePolicies,
    document: YamlBody,
    uow: UowDep,
) -> PolicyCheckRead:
    """What publishing would answer, without publishing it.

    Every mistake by line and column (`params.places`), or else the pack as it was understood, and what it
    would change for whom.
    """
    return await PolicyComparison(uow, reach).check(organisation_id, document)


@router.get("/labels", summary="Read the labels of a pack's fields")
async def read_policy_pack_labels(_: ReadPolicies) -> LabelsRead:
    """What each field is called, for a screen that shows whatever sections a pack has."""
    return LabelsRead(labels=labels(current_request().language))


@router.get("/chain", summary="Read the policy packs above an organisation")
async def read_policy_chain(
    wanted: Annotated[EffectiveQuery, Query()], reach: ReadPolicies, uow: UowDep
) -> PolicyChainRead:
    """Every pack on the way from the root down to an organisation, and which of them binds it, since when."""
    chain = await PolicyPackService(uow, reach).chain(wanted)
    spell = chain.spell
    return PolicyChainRead(
        organisation_id=chain.organisation.id,
        organisation_name=chain.organisation.name,
        on=chain.on,
        binding=spell and BindingRead(pack_id=spell.term.pack_id, since=spell.since, until=spell.until),
        packs=[PolicyPackSummary.of(pack, chain.on) for pack in chain.packs],
    )


@router.get("/effective", summary="Read the policy pack in force")
async def read_effective_policy_pack(
    wanted: Annotated[EffectiveQuery, Query()], reach: ReadPolicies, uow: UowDep
) -> PolicyPackRead:
    """The pack that binds an organisation on a day: its own, else that of the nearest organisation above."""
    service = PolicyPackService(uow, reach)
    return PolicyPackRead.of(await service.effective(wanted), wanted.on or service.today)


@router.get("/{pack_id:uuid}", summary="Read a policy pack")
async def read_policy_pack(pack_id: UUID, reach: ReadPolicies, uow: UowDep) -> PolicyPackRead:
    """One published version, with its rules and the YAML they were written in."""
    service = PolicyPackService(uow, reach)
    return PolicyPackRead.of(await service.read(pack_id), service.today)


@router.get("/{pack_id}/difference", summary="Compare a policy pack with an older one")
async def read_policy_difference(
    pack_id: UUID, wanted: Annotated[DifferenceQuery, Query()], reach: ReadPolicies, uow: UowDep
) -> PolicyDifferenceRead:
    """What was added, removed and changed, entry by entry, and how many it touches within the caller's reach.

    Without `from_id` the older one is the version before, else what bound the organisation until this began.
    """
    return await PolicyComparison(uow, reach).difference(pack_id, wanted)
