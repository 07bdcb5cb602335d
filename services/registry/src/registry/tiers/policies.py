"""The ladders that bind people below an organisation on a day, for one person or for all of them."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncSession

from registry.policies.around import Bindings, bindings_around
from registry.policies.ladders import Ladder, MilestonePath
from registry.tiers.rules import Scale


@dataclass(frozen=True)
class Policy:
    """What one published pack says about growing."""

    pack_id: UUID
    code: str
    version: int
    title: str
    ladders: tuple[Ladder, ...]
    paths: tuple[MilestonePath, ...]

    @cached_property
    def scales(self) -> tuple[Scale, ...]:
        """The ladders ready to place people by the thousand."""
        return tuple(Scale(ladder) for ladder in self.ladders)

    def ladder(self, ladder_id: str) -> Ladder | None:
        """The ladder with this id."""
        return next((ladder for ladder in self.ladders if ladder.id == ladder_id), None)


Policies = Bindings[Policy]
"""The packs attached above, at and below one organisation, by what they say about growing."""


async def policies_around(session: AsyncSession, path: str, on: date) -> Policies:
    """Those that may bind the organisation at a path or one below it; one statement."""
    return await bindings_around(session, path, on, ("ladders", "milestone_paths"), _policy)


def _policy(row: Row[Any]) -> Policy:
    return Policy(
        pack_id=row.id,
        code=row.code,
        version=row.pack_version,
        title=row.title,
        # Packs of before there were ladders hold no such list.
        ladders=tuple(Ladder.model_validate(each) for each in row.ladders or ()),
        paths=tuple(MilestonePath.model_validate(each) for each in row.milestone_paths or ()),
    )
