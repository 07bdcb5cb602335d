"""Stored files on the wire."""

from datetime import datetime
from typing import Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from registry.files.kinds import INLINE
from registry.files.models import StoredFile


class StoredFileRead(BaseModel):
    """A file of a course or a resource."""

    id: UUID
    name: str
    media_type: str
    size: int = Field(description="bytes")
    sha256: str = Field(description="of its bytes, hexadecimal")
    can_open: bool = Field(description="whether a browser may show it; others are only saved")
    uploaded_at: datetime

    @classmethod
    def of(cls, file: StoredFile) -> Self:
        """A file as the caller sees it."""
        return cls(
            id=file.id,
            name=file.name,
            media_type=file.media_type,
            size=file.size,
            sha256=file.sha256,
            can_open=file.media_type in INLINE,
            uploaded_at=file.created_at,
        )


class StoredFileAttach(BaseModel):
    """Which of the caller's uploads it takes up."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"file_id": "01939f2a-6c1e-7b6a-9a43-0000000f0001"}]}
    )

    file_id: UUID = Field(description="of a finished upload of the caller, not attached before")


class StoredFileLink(BaseModel):
    """Where a file can be had for some minutes by whoever has the address."""

    address: str = Field(description="path on this host, query included")
    good_until: datetime
