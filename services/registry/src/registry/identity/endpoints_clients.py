"""API clients over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from pydantic import StringConstraints

from registry.identity.api_clients import ApiClientService
from registry.identity.guards import ManageApiClients, ReadApiClients
from registry.identity.models import ApiClient
from registry.identity.schemas import ApiClientCreate, ApiClientQuery, ApiClientRead, ApiClientSecretRead
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep

Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=500)]

router = APIRouter(prefix="/v1/api-clients", tags=["api-clients"], route_class=ServiceRoute)


@router.get("", summary="List API clients")
async def list_api_clients(
    request: Request,
    response: Response,
    wanted: Annotated[ApiClientQuery, Query()],
    reach: ReadApiClients,
    uow: UowDep,
) -> Page[ApiClientRead]:
    """The API clients of the organisations within the caller's reach."""
    rows = await ApiClientService(uow, reach).page(wanted)
    link_pages(request, response, rows.next_cursor)
    return Page(
        items=[ApiClientRead.model_validate(client) for client in rows.items],
        next_cursor=rows.next_cursor,
        total=rows.total,
    )


@router.post("", summary="Register an API client", status_code=201)
async def create_api_client(
    command: ApiClientCreate, response: Response, reach: ManageApiClients, uow: UowDep
) -> ApiClientSecretRead:
    """Let another system read what changes within an organisation.

    The secret is in this answer only. An answer that holds one is not kept: sent again with the same
    `Idempotency-Key`, the request registers another client.
    """
    client, secret = await ApiClientService(uow, reach).register(command)
    response.headers["Location"] = f"api-clients/{client.id}"
    return _with_secret(client, secret, response)


@router.get("/{client_id}", summary="Read an API client")
async def read_api_client(
    client_id: UUID, response: Response, reach: ReadApiClients, uow: UowDep
) -> ApiClientRead:
    """One API client, in use or revoked; its ETag is what a change needs."""
    client = await ApiClientService(uow, reach).read(client_id)
    set_etag(response, client)
    return ApiClientRead.model_validate(client)


@router.post("/{client_id}/secret", summary="Give an API client a new secret")
async def renew_api_client_secret(
    client_id: UUID, reach: ManageApiClients, version: ExpectedVersion, response: Response, uow: UowDep
) -> ApiClientSecretRead:
    """The old secret is good no more, tokens it got are until they expire. Needs `If-Match`."""
    client, secret = await ApiClientService(uow, reach).renew_secret(client_id, version)
    return _with_secret(client, secret, response)


@router.delete("/{client_id}", summary="Revoke an API client", status_code=204)
async def revoke_api_client(
    client_id: UUID,
    reach: ManageApiClients,
    version: ExpectedVersion,
    reason: Annotated[Reason, Query(description="why; kept with the client and in the audit trail")],
    uow: UowDep,
) -> None:
    """It gets no token any more, those it got are good until they expire. Needs `If-Match`."""
    await ApiClientService(uow, reach).revoke(client_id, version, reason)


def _with_secret(client: ApiClient, secret: str, response: Response) -> ApiClientSecretRead:
    set_etag(response, client)
    response.headers["Cache-Control"] = "no-store"
    shown = ApiClientRead.model_validate(client)
    return ApiClientSecretRead(**shown.model_dump(), client_secret=secret)
