"""The tus resumable upload protocol 1.0.0: its headers, read and written (https://tus.io/protocols)."""

import base64
import binascii
from datetime import datetime
from email.utils import format_datetime
from typing import Annotated

from fastapi import Depends, Header

from registry.files.errors import (
    TusVersionUnsupported,
    UploadHeaderWrong,
    UploadMediaTypeWrong,
)

VERSION = "1.0.0"
EXTENSIONS = "creation,expiration,termination"
PIECE_TYPE = "application/offset+octet-stream"
_MAX_DIGITS = 18
_MAX_METADATA = 4096


def metadata_of(header: str) -> dict[str, str]:
    """The pairs in `Upload-Metadata`: a key, a space, a value in base64, comma, and so on.

    Raises:
        UploadHeaderWrong: it cannot be read.
    """
    found: dict[str, str] = {}
    if len(header) > _MAX_METADATA:
        raise UploadHeaderWrong(header="Upload-Metadata")
    for pair in header.split(","):
        key, _, value = pair.strip().partition(" ")
        try:
            found[key] = base64.b64decode(value.strip(), validate=True).decode()
        except (binascii.Error, UnicodeDecodeError) as error:
            raise UploadHeaderWrong(header="Upload-Metadata") from error
    return found


def count_of(value: str | None, header: str) -> int:
    """A number of bytes in a header.

    Raises:
        UploadHeaderWrong: missing, or none.
    """
    if value is None or not (value.isascii() and value.isdigit()) or len(value) > _MAX_DIGITS:
        raise UploadHeaderWrong(header=header)
    return int(value)


def ensure_piece(content_type: str | None) -> None:
    """Refuse a piece of another media type than the protocol's.

    Raises:
        UploadMediaTypeWrong: see above.
    """
    if (content_type or "").partition(";")[0].strip().lower() != PIECE_TYPE:
        raise UploadMediaTypeWrong(expected=PIECE_TYPE)


def said(**more: str) -> dict[str, str]:
    """The headers of an answer; `upload_offset` is written `Upload-Offset`."""
    headers = {name.replace("_", "-").title(): value for name, value in more.items()}
    return {"Tus-Resumable": VERSION, "Cache-Control": "no-store", **headers}


def expiry(at: datetime) -> str:
    """An instant as `Upload-Expires` has it."""
    return format_datetime(at, usegmt=True)


async def _spoken(
    tus_resumable: Annotated[
        str | None, Header(description="version of the tus protocol", examples=[VERSION])
    ] = None,
) -> None:
    if tus_resumable != VERSION:
        raise TusVersionUnsupported(version=VERSION, headers={"Tus-Version": VERSION})


Spoken = Depends(_spoken)
"""On a route: both sides must speak the same version."""
