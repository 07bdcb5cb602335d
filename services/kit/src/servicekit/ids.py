"""Identifiers: UUIDv7 (RFC 9562), whose order is the order of creation, so that an index stays compact."""

from uuid import UUID

from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """A new UUIDv7."""
    return uuid7()
