"""One's own profile over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.corrections.own import OwnProfileService
from registry.corrections.schemas import (
    CorrectionCreate,
    CorrectionRead,
    MyCorrectionQuery,
    MyProfileRead,
    ProfileHonour,
    ProfilePost,
    SchoolRead,
)
from registry.people.schemas import PersonRead
from servicekit.access import SignedIn
from servicekit.clock import today
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/my/profile", tags=["my"], route_class=ServiceRoute)


@router.get("", summary="Read my profile")
async def read_my_profile(actor: SignedIn, uow: UowDep) -> MyProfileRead:
    """What the roster says of me, my posts and honours, and my correction that waits for a decision."""
    service = OwnProfileService(uow, actor)
    person = await service.person()
    posts, honours = await service.career()
    return MyProfileRead(
        person=PersonRead.of(person, today(uow.clock), has_account=True),
        school=SchoolRead.model_validate(person.organisation),
        posts=[ProfilePost.model_validate(post) for post in posts],
        honours=[ProfileHonour.model_validate(honour) for honour in honours],
        open_correction=await service.open_correction(),
    )


@router.get("/corrections", summary="List my corrections")
async def list_my_corrections(
    request: Request,
    response: Response,
    wanted: Annotated[MyCorrectionQuery, Query()],
    actor: SignedIn,
    uow: UowDep,
) -> Page[CorrectionRead]:
    """What I proposed and what came of it, the newest first."""
    page = await OwnProfileService(uow, actor).page(wanted)
    link_pages(request, response, page.next_cursor)
    return page


@router.post("/corrections", summary="Propose a correction of my profile", status_code=201)
async def propose_my_correction(
    command: CorrectionCreate, response: Response, actor: SignedIn, uow: UowDep
) -> CorrectionRead:
    """Say how my profile should read, and why; my school decides. One at a time."""
    correction = await OwnProfileService(uow, actor).propose(command)
    set_etag(response, correction)
    return CorrectionRead.of(correction, {})


@router.post("/corrections/{correction_id}/withdraw", summary="Withdraw my correction")
async def withdraw_my_correction(
    correction_id: UUID, actor: SignedIn, version: ExpectedVersion, response: Response, uow: UowDep
) -> CorrectionRead:
    """Take it back before the school decides; needs `If-Match`."""
    correction = await OwnProfileService(uow, actor).withdraw(correction_id, version)
    set_etag(response, correction)
    return CorrectionRead.of(correction, {actor.id: actor.name})
