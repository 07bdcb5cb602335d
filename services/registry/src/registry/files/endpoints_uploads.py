"""Uploads over HTTP, by the tus protocol 1.0.0: any client of it can send files here."""

from collections.abc import AsyncIterator
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Header, Request, Response
from starlette.requests import ClientDisconnect

from registry.files import tus
from registry.files.errors import UploadHeaderWrong
from registry.files.guards import UploadFiles
from registry.files.store import FileStore
from registry.files.uploads import Files, UploadService
from servicekit.access import Reach, public
from servicekit.routing import ServiceRoute, UowDep

router = APIRouter(prefix="/v1/uploads", tags=["files"], route_class=ServiceRoute)
# Without the transaction of other routes, which would stay open as long as a slow sender takes.
pieces = APIRouter(prefix="/v1/uploads", tags=["files"])

_DONE: dict[int | str, dict[str, Any]] = {
    204: {"description": "Done; `Upload-Offset` says how much has been received"}
}
_NOTHING: dict[int | str, dict[str, Any]] = {204: {"description": "Done"}}


@router.options(
    "",
    summary="Read what uploads can do",
    status_code=204,
    response_class=Response,
    dependencies=[public("says no more than which version of an open protocol is spoken")],
)
async def read_upload_abilities(request: Request) -> Response:
    """Version, extensions and the largest size, as tus clients ask for them."""
    size = str(request.app.state.runtime.settings.file_max_bytes)
    headers = tus.said(tus_version=tus.VERSION, tus_extension=tus.EXTENSIONS, tus_max_size=size)
    return Response(status_code=204, headers=headers)


@router.post("", summary="Begin an upload", status_code=201, response_class=Response)
async def begin_upload(
    request: Request,
    reach: UploadFiles,
    uow: UowDep,
    upload_length: Annotated[str | None, Header(description="bytes", examples=["1048576"])] = None,
    upload_metadata: Annotated[
        str | None,
        Header(
            description="tus metadata: `filename` and its value in base64",
            examples=["filename 5omL5YaMLnBkZg=="],
        ),
    ] = None,
    _spoken: None = tus.Spoken,
) -> Response:
    """Announce a file by its name and size; `Location` says where its bytes go."""
    size = tus.count_of(upload_length, "Upload-Length")
    name = tus.metadata_of(upload_metadata or "").get("filename")
    if name is None:
        raise UploadHeaderWrong(header="Upload-Metadata")
    upload = await _service(request, reach).begin(uow, name, size)
    headers = tus.said(upload_expires=tus.expiry(upload.expires_at), upload_offset="0")
    # Relative to this address, which has another prefix outside.
    return Response(status_code=201, headers={**headers, "Location": f"uploads/{upload.id}"})


# Not in the contract, whose failures all have bodies: the protocol describes it.
@router.head(
    "/{upload_id:uuid}",
    summary="Read how far an upload is",
    response_class=Response,
    include_in_schema=False,
)
async def read_upload(
    upload_id: UUID, request: Request, reach: UploadFiles, uow: UowDep, _spoken: None = tus.Spoken
) -> Response:
    """How many bytes have been received: from there on it continues."""
    upload = await _service(request, reach).find(uow, upload_id)
    headers = tus.said(
        upload_offset=str(upload.received),
        upload_length=str(upload.size),
        upload_expires=tus.expiry(upload.expires_at),
    )
    return Response(headers=headers)


@pieces.patch(
    "/{upload_id:uuid}",
    summary="Go on with an upload",
    status_code=204,
    response_class=Response,
    responses=_DONE,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {tus.PIECE_TYPE: {"schema": {"type": "string", "format": "binary"}}},
        }
    },
)
async def continue_upload(
    upload_id: UUID,
    request: Request,
    reach: UploadFiles,
    upload_offset: Annotated[str | None, Header(description="bytes received before this piece")] = None,
    _spoken: None = tus.Spoken,
) -> Response:
    """Send a piece. With the last one the file is inspected, and refused or stored under the upload's id."""
    tus.ensure_piece(request.headers.get("content-type"))
    offset = tus.count_of(upload_offset, "Upload-Offset")
    length = request.headers.get("content-length")
    declared = None if length is None else tus.count_of(length, "Content-Length")
    upload = await _service(request, reach).receive(upload_id, offset, declared, _body(request))
    headers = tus.said(upload_offset=str(upload.received), upload_expires=tus.expiry(upload.expires_at))
    return Response(status_code=204, headers=headers)


@router.delete(
    "/{upload_id:uuid}",
    summary="Drop an upload",
    status_code=204,
    response_class=Response,
    responses=_NOTHING,
)
async def drop_upload(
    upload_id: UUID, request: Request, reach: UploadFiles, uow: UowDep, _spoken: None = tus.Spoken
) -> Response:
    """Give an unfinished upload up."""
    await _service(request, reach).drop(uow, upload_id)
    return Response(status_code=204, headers=tus.said())


def _service(request: Request, reach: Reach) -> UploadService:
    runtime = request.app.state.runtime
    return UploadService(Files(runtime.database, FileStore.of(request), runtime.settings), reach.actor)


async def _body(request: Request) -> AsyncIterator[bytes]:
    # A sender who leaves has ended the piece: what has come is worth keeping.
    try:
        async for piece in request.stream():
            yield piece
    except ClientDisconnect:
        return
