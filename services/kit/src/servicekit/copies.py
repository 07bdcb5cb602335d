"""Local copies of what other services tell: how each is written, so that the newest version wins."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import BigInteger, Table
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Mapped, mapped_column

from servicekit.unit_of_work import UnitOfWork


class Copied:
    """Mark of a table that holds copies; `version` is that of the event a row is from."""

    __table__: ClassVar[Any]

    version: Mapped[int] = mapped_column(
        BigInteger, comment="aggregateversion of the event it is from", sort_order=99
    )


async def keep_newest(
    uow: UnitOfWork, copy: type[Copied], key: UUID, values: dict[str, Any], version: int | None
) -> bool:
    """Write the row with this primary key unless a newer one is there; says whether it was written.

    A subject that counts no versions is taken as the feed tells it, in order.
    """
    table: Table = copy.__table__
    [key_column] = table.primary_key.columns
    values = {**values, "version": version or 0}
    statement = insert(table).values({key_column.name: key, **values})
    written = await uow.session.execute(
        statement.on_conflict_do_update(
            index_elements=[key_column],
            set_=values,
            where=table.c.version <= statement.excluded.version,
        ).returning(key_column)
    )
    return written.first() is not None
