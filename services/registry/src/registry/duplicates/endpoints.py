"""Duplicates and mergers over HTTP."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.duplicates import rules
from registry.duplicates.guards import MergePeople
from registry.duplicates.rules import STRENGTHS, Rank
from registry.duplicates.schemas import (
    DismissalQuery,
    DismissalRead,
    DuplicateDismiss,
    DuplicateQuery,
    DuplicateRead,
    PersonMergeCreate,
    PersonMerged,
    PersonMergeQuery,
    PersonMergeRead,
    PersonMergeUndo,
)
from registry.duplicates.service import DuplicateService
from registry.duplicates.snapshot import record_of
from registry.people.models import Person
from registry.people.schemas import PersonRead, Reason
from servicekit.clock import today
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/person-duplicates", tags=["duplicates"], route_class=ServiceRoute)
merges_router = APIRouter(prefix="/v1/person-merges", tags=["duplicates"], route_class=ServiceRoute)


@router.get("", summary="List records that seem to be of one person")
async def list_duplicates(
    request: Request,
    response: Response,
    wanted: Annotated[DuplicateQuery, Query()],
    reach: MergePeople,
    uow: UowDep,
) -> Page[DuplicateRead]:
    """Pairs of records within the caller's reach, the surest first, without those dismissed."""
    rows, people, accounts = await DuplicateService(uow, reach).candidates(wanted)
    link_pages(request, response, rows.next_cursor)
    day = today(uow.clock)
    reads = {
        person_id: PersonRead.of(person, day, has_account=person_id in accounts)
        for person_id, person in people.items()
    }
    return Page(
        items=[_pair(pair, people, reads) for pair in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.post("/dismiss", summary="Say that two records are of two people", status_code=204)
async def dismiss_duplicate(command: DuplicateDismiss, reach: MergePeople, uow: UowDep) -> None:
    """Both stay as they are, and the pair is shown no more."""
    await DuplicateService(uow, reach).dismiss(command)


@router.get("/dismissals", summary="List pairs of records found to be of two people")
async def list_dismissals(
    request: Request,
    response: Response,
    wanted: Annotated[DismissalQuery, Query()],
    reach: MergePeople,
    uow: UowDep,
) -> Page[DismissalRead]:
    """The pairs within the caller's reach that are shown no more, and why."""
    rows = await DuplicateService(uow, reach).dismissals(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[DismissalRead.of(dismissal) for dismissal in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.delete("/dismissals/{dismissal_id:uuid}", summary="Take a dismissal back", status_code=204)
async def take_dismissal_back(
    dismissal_id: UUID,
    reach: MergePeople,
    reason: Annotated[Reason, Query(description="why; kept in the audit trail")],
    uow: UowDep,
) -> None:
    """The pair is looked for again, and shown while the two records are alike."""
    await DuplicateService(uow, reach).take_back(dismissal_id, reason)


@merges_router.get("", summary="List mergers")
async def list_person_merges(
    request: Request,
    response: Response,
    wanted: Annotated[PersonMergeQuery, Query()],
    reach: MergePeople,
    uow: UowDep,
) -> Page[PersonMergeRead]:
    """The mergers of records within the caller's reach, those undone too."""
    rows = await DuplicateService(uow, reach).page(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[PersonMergeRead.of(merge) for merge in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@merges_router.post("", summary="Merge two records", status_code=201)
async def merge_people(
    command: PersonMergeCreate, response: Response, reach: MergePeople, uow: UowDep
) -> PersonMerged:
    """One takes what was chosen, and the posts and honours of both; the other leaves, its account too."""
    merge, kept_has_account = await DuplicateService(uow, reach).merge(command)
    set_etag(response, merge)
    return PersonMerged(**PersonMergeRead.of(merge).model_dump(), kept_has_account=kept_has_account)


@merges_router.post("/{merge_id}/undo", summary="Undo a merger")
async def undo_person_merge(
    merge_id: UUID,
    command: PersonMergeUndo,
    reach: MergePeople,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> PersonMergeRead:
    """Put both records back as they were, unless what it changed was changed again; needs `If-Match`."""
    merge = await DuplicateService(uow, reach).undo(merge_id, version, command.reason)
    set_etag(response, merge)
    return PersonMergeRead.of(merge)


def _pair(pair: Any, people: dict[UUID, Person], reads: dict[UUID, PersonRead]) -> DuplicateRead:
    first, second = people[pair.first_id], people[pair.second_id]
    return DuplicateRead(
        first=reads[first.id],
        second=reads[second.id],
        strength=STRENGTHS[Rank(pair.rank)],
        shared=rules.likenesses(
            citizen_id=pair.rank == Rank.CERTAIN,
            name=pair.same_name,
            birth_date=pair.same_birth_date,
            phone=pair.same_phone,
        ),
        differing=rules.differing(record_of(first), record_of(second)),
    )
