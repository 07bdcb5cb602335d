"""Local copies of what other services tell: how they are written, so that the newest version wins."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import BigInteger, Table
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Mapped, mapped_column

from servicekit.many import rows_of, sending
from servicekit.unit_of_work import UnitOfWork


class Copied:
    """Mark of a table that holds copies; `version` is that of the event a row is from."""

    __table__: ClassVar[Any]

    version: Mapped[int] = mapped_column(
        BigInteger, comment="aggregateversion of the event it is from", sort_order=99
    )


@dataclass(frozen=True, slots=True)
class Told:
    """What one event tells of its subject."""

    key: UUID
    values: dict[str, Any]
    """every column but the primary key and the version"""
    version: int | None
    """none: the subject counts no versions, and is taken as the feed tells it, in order"""


async def keep_newest(uow: UnitOfWork, copy: type[Copied], told: Iterable[Told]) -> set[UUID]:
    """Write the rows told of unless newer ones are there, in one statement; says which were written.

    As if told one after the other: of several about one subject the newest stays, of equals the last.
    """
    newest: dict[UUID, Told] = {}
    for each in told:
        if each.key not in newest or (newest[each.key].version or 0) <= (each.version or 0):
            newest[each.key] = each
    if not newest:
        return set()
    table: Table = copy.__table__
    [key] = table.primary_key.columns
    # In order of their keys, so that two who write the same rows wait for, and never block, each other.
    rows = [
        {key.name: each.key, **each.values, "version": each.version or 0}
        for each in sorted(newest.values(), key=lambda each: each.key)
    ]
    statement = insert(table).from_select(list(rows[0]), rows_of(table, rows[0]))
    fresh = {name: statement.excluded[name] for name in rows[0] if name != key.name}
    written = await uow.session.execute(
        statement.on_conflict_do_update(
            index_elements=[key], set_=fresh, where=table.c.version <= statement.excluded.version
        ).returning(key),
        sending(rows),
    )
    return set(written.scalars())
