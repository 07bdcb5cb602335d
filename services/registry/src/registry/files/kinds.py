"""Which types of file are taken in, and what their bytes must look like."""

from dataclasses import dataclass
from enum import Enum, auto


class Inside(Enum):
    """What a type is made of, which decides how it is inspected."""

    BINARY = auto()
    TEXT = auto()
    ZIP = auto()
    """an archive that somebody unpacks"""
    ZIPPED = auto()
    """a document that is technically an archive"""


@dataclass(frozen=True, slots=True)
class FileKind:
    """One type: `looks` are the extensions that its bytes may be recognised as."""

    media_type: str
    inside: Inside
    looks: frozenset[str] = frozenset()
    inline: bool = False
    """Whether a browser may show it; never what could carry a script (HTML, SVG)."""
    member: str | None = None
    """Of a zipped document: how the name of one part begins, by which it is told from others."""


def _binary(media_type: str, *looks: str, inline: bool = False) -> FileKind:
    return FileKind(media_type, Inside.BINARY, frozenset(looks), inline)


def _zipped(media_type: str, member: str) -> FileKind:
    return FileKind(media_type, Inside.ZIPPED, member=member)


_OFFICE = "application/vnd.openxmlformats-officedocument"

KINDS: dict[str, FileKind] = {
    "pdf": _binary("application/pdf", "pdf", inline=True),
    "doc": _binary("application/msword", "doc"),
    "xls": _binary("application/vnd.ms-excel", "xls"),
    "ppt": _binary("application/vnd.ms-powerpoint", "ppt"),
    "docx": _zipped(f"{_OFFICE}.wordprocessingml.document", "word/"),
    "xlsx": _zipped(f"{_OFFICE}.spreadsheetml.sheet", "xl/"),
    "pptx": _zipped(f"{_OFFICE}.presentationml.presentation", "ppt/"),
    "epub": _zipped("application/epub+zip", "META-INF/container.xml"),
    "txt": FileKind("text/plain", Inside.TEXT, inline=True),
    "md": FileKind("text/markdown", Inside.TEXT),
    "csv": FileKind("text/csv", Inside.TEXT),
    "png": _binary("image/png", "png", inline=True),
    "jpg": _binary("image/jpeg", "jpg", "jpeg", inline=True),
    "jpeg": _binary("image/jpeg", "jpg", "jpeg", inline=True),
    "gif": _binary("image/gif", "gif", inline=True),
    "webp": _binary("image/webp", "webp", inline=True),
    "mp4": _binary("video/mp4", "mp4", inline=True),
    "mp3": _binary("audio/mpeg", "mp3", "mpga", inline=True),
    "zip": FileKind("application/zip", Inside.ZIP),
}
INLINE = frozenset(kind.media_type for kind in KINDS.values() if kind.inline)


def extension_of(name: str) -> str:
    """The extension in small letters without the dot; empty where there is none."""
    stem, dot, extension = name.rpartition(".")
    return extension.lower() if dot and stem else ""
