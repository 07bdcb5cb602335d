"""Whether a file is what its name says, by its bytes and not by what the sender claims."""

import codecs
from pathlib import Path

import puremagic

from registry.files.archives import inspect_archive
from registry.files.errors import FileContentMismatch, FileNameUnsafe, FileTypeNotAllowed
from registry.files.kinds import KINDS, FileKind, Inside, extension_of
from registry.files.names import is_safe_name

_HEAD = 16 * 1024
_ENCODINGS = ("utf-8-sig", "gb18030", "utf-16")
"""What offices write texts and tables in."""
_PIECE = 256 * 1024


def kind_named(name: str) -> FileKind:
    """The type that a name promises.

    Raises:
        FileNameUnsafe, FileTypeNotAllowed: it cannot be taken in under this name.
    """
    if not is_safe_name(name):
        raise FileNameUnsafe
    extension = extension_of(name)
    kind = KINDS.get(extension)
    if kind is None:
        raise FileTypeNotAllowed(extension=extension or "—", allowed=", ".join(KINDS))
    return kind


def inspect(path: Path, name: str) -> FileKind:
    """The type of the file at `path`, which has passed every check for that type. Blocks.

    Raises:
        FileNameUnsafe, FileTypeNotAllowed: by its name.
        FileContentMismatch, ArchiveUnsafe, ArchiveTooLarge: by its bytes.
    """
    kind, extension = kind_named(name), extension_of(name)
    if kind.inside in (Inside.ZIP, Inside.ZIPPED):
        inspect_archive(path, extension, kind.member)
    elif kind.inside is Inside.TEXT:
        if not _is_text(path):
            raise FileContentMismatch(extension=extension)
    elif not kind.looks & _looks_like(path):
        raise FileContentMismatch(extension=extension)
    return kind


def _looks_like(path: Path) -> set[str]:
    with path.open("rb") as file:
        head = file.read(_HEAD)
    try:
        found = puremagic.magic_string(head)
    except (puremagic.PureError, ValueError):
        return set()
    return {match.extension.lstrip(".").lower() for match in found}


def _is_text(path: Path) -> bool:
    return any(_reads_as(path, encoding) for encoding in _ENCODINGS)


def _reads_as(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    with path.open("rb") as file:
        if encoding == "utf-16" and file.read(2) not in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            return False  # without its mark nearly everything reads as UTF-16
        file.seek(0)
        try:
            while piece := file.read(_PIECE):
                if "\0" in decoder.decode(piece):
                    return False
            decoder.decode(b"", final=True)
        except UnicodeError:
            return False
    return True
