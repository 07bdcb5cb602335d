"""Which packs bind the organisations around a place, for all of them at once."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Generic, TypeVar

from sqlalchemy import Row, cast, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from registry.organisations.models import Organisation
from registry.organisations.rules import depth
from registry.policies.models import PolicyPack
from registry.policies.rules import Term, binding
from servicekit.db import LTree

Told = TypeVar("Told")
"""What is read out of a pack."""


class Bindings(Generic[Told]):
    """What the packs attached above, at and below one organisation say."""

    def __init__(self, on: date, attached: Iterable[tuple[str, Term, Told]]) -> None:
        """`attached` are the packs with the path of the organisation that each is attached to."""
        self._on = on
        self._attached = list(attached)
        self._bound: dict[str, Told | None] = {}

    def binding(self, path: str) -> Told | None:
        """What the pack in force for the organisation at a path says; none is in force."""
        if path not in self._bound:
            way_down = {
                term.pack_id: (term, told)
                for place, term, told in self._attached
                if path == place or path.startswith(f"{place}.")
            }
            term = binding([term for term, _ in way_down.values()], self._on)
            self._bound[path] = None if term is None else way_down[term.pack_id][1]
        return self._bound[path]


async def bindings_around(
    session: AsyncSession,
    path: str,
    on: date,
    sections: Iterable[str],
    told: Callable[[Row[Any]], Told],
) -> Bindings[Told]:
    """What binds the organisation at a path, or one below it, on a day; one statement.

    `told` reads a pack: its `id`, `code`, `pack_version`, `title`, and each of the `sections` of its content
    by name. A section that a pack was published without is null.
    """
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
            *(PolicyPack.content[name].label(name) for name in sections),
        )
        .join(PolicyPack.organisation)
        .where(
            or_(Organisation.path.op("@>")(place), Organisation.path.op("<@")(place)),
            PolicyPack.effective_from <= on,
        )
    )
    return Bindings(on, ((row.path, _term(row), told(row)) for row in await session.execute(query)))


def _term(row: Row[Any]) -> Term:
    return Term(
        pack_id=row.id,
        depth=depth(row.path),
        code=row.code,
        version=row.pack_version,
        first_day=row.effective_from,
        last_day=row.effective_until,
    )
