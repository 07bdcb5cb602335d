"""What files the built web app consists of, and how each is offered."""

import mimetypes
from dataclasses import dataclass, field
from pathlib import Path

_ENCODINGS = ((b"br", ".br"), (b"gzip", ".gz"))  # in the order of preference
_HASHED_FOLDER = "assets/"
_TYPES = {
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".map": "application/json",
}
_TEXTUAL = ("text/", "application/json", "application/manifest+json", "image/svg+xml")


@dataclass(frozen=True, slots=True)
class Variant:
    """One stored form of a file."""

    path: Path
    size: int
    etag: bytes


@dataclass(frozen=True, slots=True)
class SpaFile:
    """A file of the web app and its precompressed forms by content coding."""

    plain: Variant
    media_type: bytes
    immutable: bool
    """The name holds a hash of the content, so a browser need never ask again."""
    compressed: dict[bytes, Variant] = field(default_factory=dict)

    @property
    def is_page(self) -> bool:
        """Whether it is HTML, which gets a nonce and is asked for anew each time."""
        return self.media_type.startswith(b"text/html")

    def choose(self, accept_encoding: bytes) -> tuple[bytes | None, Variant]:
        """The content coding to use and the stored form that has it."""
        accepted = _accepted(accept_encoding) if self.compressed else frozenset()
        for coding, _suffix in _ENCODINGS:
            if coding in self.compressed and coding in accepted:
                return coding, self.compressed[coding]
        return None, self.plain


def index_folder(folder: Path) -> dict[str, SpaFile]:
    """Every file below `folder` by its path in the address (`/assets/app-1a2b.js`); empty if not built.

    Only what is found here is ever served, so no request can name a path outside the folder.
    """
    if not (folder / "index.html").is_file():
        return {}
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    files: dict[str, SpaFile] = {}
    for name, path in paths.items():
        base = name.rpartition(".")[0]
        if name.endswith((".br", ".gz")) and base in paths:
            continue
        compressed = {
            coding: _variant(paths[name + suffix]) for coding, suffix in _ENCODINGS if name + suffix in paths
        }
        files[f"/{name}"] = SpaFile(
            plain=_variant(path),
            media_type=_media_type(path),
            immutable=name.startswith(_HASHED_FOLDER),
            compressed=compressed,
        )
    return files


def _variant(path: Path) -> Variant:
    found = path.stat()
    # The suffix tells the stored forms apart: each is a representation of its own (RFC 9110 §8.8.3).
    etag = f'"{found.st_mtime_ns:x}-{found.st_size:x}{path.suffix}"'
    return Variant(path, found.st_size, etag.encode())


def _media_type(path: Path) -> bytes:
    guessed = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    textual = guessed.startswith(_TEXTUAL)
    return f"{guessed}; charset=utf-8".encode() if textual else guessed.encode()


def _accepted(accept_encoding: bytes) -> frozenset[bytes]:
    codings = set()
    for part in accept_encoding.lower().split(b","):
        coding, _, quality = part.partition(b";")
        if quality.replace(b" ", b"") not in {b"q=0", b"q=0.0", b"q=0.00", b"q=0.000"}:
            codings.add(coding.strip())
    return frozenset(codings)
