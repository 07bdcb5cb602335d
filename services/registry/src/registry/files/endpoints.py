"""The bytes of stored files over HTTP, to whoever has a link."""

from typing import Annotated, Any
from urllib.parse import quote
from uuid import UUID

from fastapi import APIRouter, Header, Query, Request, Response
from starlette.responses import StreamingResponse

from registry.files.errors import StoredFileNotFound
from registry.files.kinds import INLINE
from registry.files.links import FileLinks
from registry.files.models import StoredFile, key_of
from registry.files.ranges import NotSatisfiable, range_of
from registry.files.repository import find_file
from registry.files.store import FileStore
from servicekit.access import public
from servicekit.routing import ServiceRoute, UowDep
from servicekit.unit_of_work import UnitOfWork

router = APIRouter(prefix="/v1/files", tags=["files"], route_class=ServiceRoute)

_BY_LINK = [public("the address is signed for one file and some minutes; browsers send no token with it")]
_BYTES: dict[str, Any] = {"content": {"application/octet-stream": {"schema": {"type": "string"}}}}
_ANSWERS: dict[int | str, dict[str, Any]] = {
    200: {"description": "The file", **_BYTES},
    206: {"description": "The part that was asked for", **_BYTES},
    304: {"description": "The caller has it already"},
    416: {"description": "The part that was asked for begins behind its end"},
}
Until = Annotated[int, Query(ge=0, le=10**12, description="from the link")]
Signature = Annotated[str, Query(max_length=64, description="from the link")]
ToOpen = Annotated[bool, Query(description="from the link: show it rather than save it")]


@router.get(
    "/{file_id:uuid}/content",
    summary="Download a file",
    response_class=StreamingResponse,
    responses=_ANSWERS,
    dependencies=_BY_LINK,
)
async def download_file(
    file_id: UUID,
    request: Request,
    uow: UowDep,
    until: Until,
    signature: Signature,
    to_open: ToOpen = False,
    byte_range: Annotated[str | None, Header(alias="Range", examples=["bytes=0-1023"])] = None,
) -> Response:
    """The bytes, or one range of them; get the address from the course or resource that has the file."""
    FileLinks.of(request).ensure_good(file_id, until, signature, to_open=to_open)
    file, store = await _file(uow, file_id), FileStore.of(request)
    headers = _headers(file, to_open=to_open)
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    if request.headers.get("if-range", headers["ETag"]) != headers["ETag"]:
        byte_range = None
    try:
        span = range_of(byte_range, file.size)
    except NotSatisfiable:
        return Response(status_code=416, headers={"Content-Range": f"bytes */{file.size}"})
    if not await store.has(key_of(file_id)):
        raise StoredFileNotFound
    start, end = span or (0, file.size)
    headers["Content-Length"] = str(end - start)
    if span is not None:
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{file.size}"
    return StreamingResponse(
        store.read(key_of(file_id), span),
        status_code=200 if span is None else 206,
        media_type=file.media_type,
        headers=headers,
    )


@router.head(
    "/{file_id:uuid}/content",
    summary="Read what a download would bring",
    response_class=Response,
    include_in_schema=False,
    dependencies=_BY_LINK,
)
async def measure_file(
    file_id: UUID, request: Request, uow: UowDep, until: Until, signature: Signature, to_open: ToOpen = False
) -> Response:
    """Size and type without the bytes."""
    FileLinks.of(request).ensure_good(file_id, until, signature, to_open=to_open)
    file = await _file(uow, file_id)
    headers = {**_headers(file, to_open=to_open), "Content-Length": str(file.size)}
    return Response(headers=headers, media_type=file.media_type)


async def _file(uow: UnitOfWork, file_id: UUID) -> StoredFile:
    file = await find_file(uow.session, file_id)
    if file is None:
        raise StoredFileNotFound
    return file


def _headers(file: StoredFile, *, to_open: bool) -> dict[str, str]:
    shown = to_open and file.media_type in INLINE
    headers = {
        "Content-Disposition": f"{'inline' if shown else 'attachment'}; "
        f"filename*=UTF-8''{quote(file.name, safe='')}",
        "X-Content-Type-Options": "nosniff",
        "Accept-Ranges": "bytes",
        "ETag": f'"{file.sha256}"',
        "Cache-Control": "private, max-age=1800, immutable",
    }
    if not shown:
        headers["Content-Security-Policy"] = "sandbox"
    return headers
