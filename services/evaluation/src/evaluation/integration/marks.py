"""Marks of organisations: nothing here hangs on them, but the readers of the exchange hear of them."""

from uuid import UUID

from pydantic import BaseModel


class MarkFact(BaseModel):
    """What is read of the registry's mark events."""

    organisation_id: UUID
