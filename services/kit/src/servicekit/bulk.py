"""Rows by the thousand into a table: sent by COPY, which the server takes in without planning a statement.

    people = Bulk(Person.__table__, ("id", "name"))
    lines = [people.line({"id": new_id(), "name": "王芳"})]
    await people.insert(session, lines)

A line is written down at once, wherever that is convenient (a thread, say): thousands of rows kept as
objects would keep the garbage collector busy. Columns that are not named take the database's defaults.
"""

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from typing import Any

import asyncpg
import orjson
from sqlalchemy import ARRAY, JSON, Column, LargeBinary, Table, Text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.types import TypeDecorator, TypeEngine

_NULL = "\\N"

Line = bytes


class Bulk:
    """The way of many rows into some columns of one table."""

    def __init__(self, table: Any, names: Iterable[str]) -> None:
        """`table` with `names` of its columns; a value for an encrypted column comes encrypted."""
        self._table: Table = table
        self._names = tuple(names)
        self._writers = [_writer_of(self._table.c[name]) for name in self._names]

    def line(self, row: Mapping[str, Any]) -> Line:
        """One row written down; a column it does not have is null."""
        return self.line_of(map(row.get, self._names))

    def line_of(self, values: Iterable[Any]) -> Line:
        """One row written down; the values come in the order of the columns."""
        cells = [
            none if value is None else write(value)
            for value, (write, none) in zip(values, self._writers, strict=True)
        ]
        return ("\t".join(cells) + "\n").encode()

    async def insert(self, session: AsyncSession, lines: Sequence[Line]) -> None:
        """Add the rows in the session's transaction.

        Raises:
            DBAPIError: the database refuses one of them; as for any other statement, and none is added.
        """
        if not lines:
            return
        connection = await session.connection()
        # SQLAlchemy begins its transaction with the first statement; the rows belong inside it.
        await connection.exec_driver_sql("SELECT 1")
        driver: Any = (await connection.get_raw_connection()).driver_connection
        try:
            await driver.copy_to_table(self._table.name, columns=self._names, source=_once(b"".join(lines)))
        except asyncpg.PostgresError as error:
            broken = isinstance(error, asyncpg.IntegrityConstraintViolationError)
            kind = IntegrityError if broken else DBAPIError
            raise kind(f"COPY {self._table.name}", None, error) from error


async def _once(text: bytes) -> AsyncIterator[bytes]:
    yield text


def _writer_of(column: Column[Any]) -> tuple[Callable[[Any], str], str]:
    """How a value of the column is written as the server reads it from text, and what stands for none."""
    kind: TypeEngine[Any] = column.type
    if isinstance(kind, TypeDecorator):
        kind = kind.impl_instance
    if isinstance(kind, JSON):
        return _json, _NULL if column.nullable else "null"
    if isinstance(kind, ARRAY):
        return _array, _NULL
    if isinstance(kind, LargeBinary):
        return _hex, _NULL
    if isinstance(kind, Text):
        return _text, _NULL
    return str, _NULL


def _text(value: str) -> str:
    # https://www.postgresql.org/docs/18/sql-copy.html, "Text Format". (A translation table takes ten times
    # as long as these four; what has letters and digits only, as nearly all has, needs none of them.)
    if value.isalnum():
        return value
    escaped = value.replace("\\", "\\\\").replace("\t", "\\t")
    return escaped.replace("\n", "\\n").replace("\r", "\\r")


def _json(value: Any) -> str:
    return orjson.dumps(value, default=str).decode().replace("\\", "\\\\")


def _array(values: Iterable[Any]) -> str:
    return _text("{" + ",".join(map(_quoted, values)) + "}") if values else "{}"


def _quoted(value: Any) -> str:
    text = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'


def _hex(value: bytes) -> str:
    return f"\\\\x{value.hex()}"
