"""Links by which a file is opened or saved for some minutes, without a token in a header.

A browser opens a video or saves a large file by itself only from an address; its requests carry no access
token. The address therefore carries a signature over the file, what is done with it and until when.
"""

import hashlib
import hmac
from datetime import datetime, timedelta
from urllib.parse import urlencode
from uuid import UUID

from fastapi import Request

from registry.files.errors import FileLinkUnusable
from servicekit.clock import Clock
from servicekit.settings import key_bytes

LIFETIME = timedelta(minutes=30)
"""Long enough for a video that is paused; whoever has the link has the file that long."""
_PURPOSE = b"registry.files.links"


class FileLinks:
    """Makes links and checks them."""

    def __init__(self, key: bytes, clock: Clock) -> None:
        self._key = hmac.digest(key, _PURPOSE, hashlib.sha256)  # a key of its own: one use, one key
        self._clock = clock

    @classmethod
    def of(cls, request: Request) -> "FileLinks":
        """Those of the application that serves a request."""
        runtime = request.app.state.runtime
        return cls(key_bytes(runtime.settings.blind_index_key), runtime.clock)

    def make(self, file_id: UUID, *, to_open: bool) -> tuple[str, datetime]:
        """The address of a file below the service's root, and until when it is good."""
        until = self._clock.now().replace(microsecond=0) + LIFETIME
        seconds = int(until.timestamp())
        query = {
            "until": seconds,
            "to_open": str(to_open).lower(),
            "signature": self._sign(file_id, seconds, to_open=to_open),
        }
        return f"/v1/files/{file_id}/content?{urlencode(query)}", until

    def ensure_good(self, file_id: UUID, until: int, signature: str, *, to_open: bool) -> None:
        """Refuse a link that was not made here, was changed, or is past its time.

        Raises:
            FileLinkUnusable: see above.
        """
        expected = self._sign(file_id, until, to_open=to_open)
        given = signature.encode(errors="replace")  # it may hold anything
        if not hmac.compare_digest(expected.encode(), given) or until < self._clock.now().timestamp():
            raise FileLinkUnusable

    def _sign(self, file_id: UUID, until: int, *, to_open: bool) -> str:
        told = f"{file_id}|{until}|{to_open}".encode()
        return hmac.new(self._key, told, hashlib.sha256).hexdigest()
