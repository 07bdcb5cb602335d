"""Looks into archives without unpacking them to disk: bombs, ways out, programs."""

import stat
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from registry.files.errors import ArchiveTooLarge, ArchiveUnsafe, FileContentMismatch
from registry.files.kinds import extension_of
from registry.files.names import is_safe_entry

MEBIBYTE = 1024 * 1024
MAX_ENTRIES = 20_000
MAX_UNPACKED = 2048 * MEBIBYTE
_MAX_RATIO = 200
"""Of what is unpacked to what is packed; texts and tables come to 20, a bomb to 1000 and more."""
_RATIO_FROM = 50 * MEBIBYTE
"""Below this the ratio says nothing: a form of empty cells packs well."""
_ENCRYPTED = 0x1
_PIECE = 256 * 1024
_PROGRAMS = frozenset(
    {"exe", "dll", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta", "jar"}
    | {"apk", "lnk", "sh", "reg", "cpl", "iso", "img", "dmg", "deb", "rpm"}
)
_ARCHIVES = frozenset({"zip", "rar", "7z", "gz", "bz2", "xz", "tar", "tgz", "cab", "zst"})
_MACROS = "vbaproject.bin"


def inspect_archive(path: Path, extension: str, member: str | None) -> None:
    """Refuse an archive, or a document that is one, which would do harm.

    Args:
        path: of the file on disk.
        extension: what its name says it is.
        member: how the name of a part that such a document has begins; none for a mere archive.

    Raises:
        FileContentMismatch: it is no archive, or another sort of document.
        ArchiveUnsafe, ArchiveTooLarge: see there.
    """
    try:
        with ZipFile(path) as archive, path.open("rb") as raw:
            entries = archive.infolist()
            if member is not None and not any(each.filename.startswith(member) for each in entries):
                raise FileContentMismatch(extension=extension)
            _ensure_bounded(entries, path.stat().st_size)
            for entry in entries:
                _ensure_safe(entry, is_document=member is not None)
            _unpack_all(entries, raw)
    except (BadZipFile, zlib.error, OSError, ValueError, NotImplementedError) as error:
        raise FileContentMismatch(extension=extension) from error


def _too_large() -> ArchiveTooLarge:
    return ArchiveTooLarge(limit_mb=MAX_UNPACKED // MEBIBYTE)


def _ensure_bounded(entries: list[ZipInfo], packed: int) -> None:
    # By what it says of itself, overlapping entries counted each time: the cheap check comes first.
    unpacked = sum(entry.file_size for entry in entries)
    tight = unpacked > _RATIO_FROM and unpacked > packed * _MAX_RATIO
    if len(entries) > MAX_ENTRIES or unpacked > MAX_UNPACKED or tight:
        raise _too_large()


def _ensure_safe(entry: ZipInfo, *, is_document: bool) -> None:
    name, extension = entry.filename, extension_of(entry.filename.rstrip("/. "))
    refused = (
        # `orig_filename` is as it was written: Python mends the backslashes of the other.
        not is_safe_entry(entry.orig_filename)
        or entry.flag_bits & _ENCRYPTED
        or stat.S_ISLNK(entry.external_attr >> 16)
        or entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED)
        or name.lower().endswith(_MACROS)
        or extension in _PROGRAMS
        or (extension in _ARCHIVES and not is_document)
    )
    if refused:
        raise ArchiveUnsafe(entry=name[:100])


def _unpack_all(entries: list[ZipInfo], raw: IO[bytes]) -> None:
    """Unpack every entry to nowhere: what it says of its size may be a lie, and then it ends here."""
    total = 0
    for entry in entries:
        if entry.compress_type != ZIP_DEFLATED:
            continue
        size = 0
        for length in _inflated(entry, raw):
            size += length
            total += length
            if size > entry.file_size or total > MAX_UNPACKED:
                raise _too_large()


def _inflated(entry: ZipInfo, raw: IO[bytes]) -> Iterator[int]:
    raw.seek(entry.header_offset + 26)
    name_length = int.from_bytes(raw.read(2), "little")
    extra_length = int.from_bytes(raw.read(2), "little")
    raw.seek(name_length + extra_length, 1)
    left, unpacker = entry.compress_size, zlib.decompressobj(-zlib.MAX_WBITS)
    while left > 0 and not unpacker.eof:
        packed = raw.read(min(left, _PIECE))
        if not packed:
            raise BadZipFile("cut off")
        left -= len(packed)
        while packed and not unpacker.eof:
            yield len(unpacker.decompress(packed, _PIECE))
            packed = unpacker.unconsumed_tail
