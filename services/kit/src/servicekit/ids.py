"""Identifiers: UUIDv7 (RFC 9562), whose order is the order of creation, so that an index stays compact."""

from uuid import UUID

from uuid_utils import uuid7 as fast_uuid7
from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """A new UUIDv7."""
    return uuid7()


def new_id_text() -> str:
    """A new UUIDv7 as text: for rows by the thousand, of which writing down a `UUID` would be a good part."""
    return str(fast_uuid7())
