"""The ladders that bind people below an organisation on a day, for one person or for all of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from sqlalchemy import cast, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from registry.organisations.models import Organisation
from registry.organisations.rules import depth
from registry.policies.ladders import Ladder, MilestonePath
from registry.policies.models import PolicyPack
from registry.policies.rules import Term, binding
from registry.tiers.rules import Scale
from servicekit.db import LTree


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


class Policies:
    """The packs attached above, at and below one organisation."""

    def __init__(self, on: date, attached: Iterable[tuple[str, Term, Policy]]) -> None:
        self._on = on
        self._attached = list(attached)
        self._bound: dict[str, Policy | None] = {}

    def binding(self, path: str) -> Policy | None:
        """The one in force for the organisation at a path."""
        if path not in self._bound:
            way_down = {
                term.pack_id: (term, policy)
                for place, term, policy in self._attached
                if path == place or path.startswith(f"{place}.")
            }
            term = binding([term for term, _ in way_down.values()], self._on)
            self._bound[path] = None if term is None else way_down[term.pack_id][1]
        return self._bound[path]


async def policies_around(session: AsyncSession, path: str, on: date) -> Policies:
    """Those that may bind the organisation at a path or one below it; one statement."""
    place = cast(path, LTree)
    query = (
        select(
            Organisation.path,
            PolicyPack.id,
            PolicyPack.code,
            PolicyPack.pack_version,
            PolicyPack.title,
            PolicyPack.effective_from,
            PolicyPack.effective_until,
            PolicyPack.content["ladders"].label("ladders"),
            PolicyPack.content["milestone_paths"].label("paths"),
        )
        .join(PolicyPack.organisation)
        .where(
            or_(Organisation.path.op("@>")(place), Organisation.path.op("<@")(place)),
            PolicyPack.effective_from <= on,
        )
    )
    return Policies(
        on,
        (
            (
                row.path,
                Term(
                    pack_id=row.id,
                    depth=depth(row.path),
                    code=row.code,
                    version=row.pack_version,
                    first_day=row.effective_from,
                    last_day=row.effective_until,
                ),
                Policy(
                    pack_id=row.id,
                    code=row.code,
                    version=row.pack_version,
                    title=row.title,
                    # Packs of before there were ladders hold no such list.
                    ladders=tuple(Ladder.model_validate(each) for each in row.ladders or ()),
                    paths=tuple(MilestonePath.model_validate(each) for each in row.paths or ()),
                ),
            )
            for row in await session.execute(query)
        ),
    )
