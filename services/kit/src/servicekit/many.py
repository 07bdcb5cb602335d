"""Many rows in one statement: sent as one JSON text, which the server reads back as rows to select from.

Python writes the text in one call, where a statement with a parameter per value is compiled and encoded
value by value. And the statement stays the same however many rows there are, so that it is prepared once.

    statement = insert(table).from_select(["id", "name"], rows_of(table, ["id", "name"]))
    await session.execute(statement, sending([{"id": ..., "name": ...}]))
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import orjson
from sqlalchemy import JSON, Column, ColumnElement, Select, Table, Text, bindparam, cast, column, func, select
from sqlalchemy import literal_column as sql

Written = orjson.Fragment
_PARAMETER = "rows"
_JSON_NULL: ColumnElement[Any] = sql("'null'::jsonb")


def rows_of(table: Table, names: Iterable[str]) -> Select[Any]:
    """The rows that `sending` sends, in their order, with these columns of a table."""
    columns = [table.c[name] for name in names]
    sent = cast(bindparam(_PARAMETER, type_=Text), JSON)
    typed = [column(each.name, each.type) for each in columns]
    given = func.json_to_recordset(sent).table_valued(*typed).render_derived("given", with_types=True)
    return select(*(_value(given.c[each.name], each) for each in columns))


def sending(rows: Sequence[Mapping[str, Any] | Written]) -> dict[str, str]:
    """The parameter that carries rows: by column, UUIDs, days, numbers, bytes and what JSON knows."""
    return {_PARAMETER: orjson.dumps(rows, default=_as_text).decode()}


def written(row: Mapping[str, Any]) -> Written:
    """A row written down already: thousands kept as objects would keep the garbage collector busy."""
    return orjson.Fragment(orjson.dumps(row, default=_as_text))


def _value(given: ColumnElement[Any], stored: Column[Any]) -> ColumnElement[Any]:
    """The value to store; the server takes null for no value, also where a column holds JSON's own."""
    if isinstance(stored.type, JSON) and not stored.nullable:
        return func.coalesce(given, _JSON_NULL).label(stored.name)
    return given


def _as_text(value: object) -> str:
    """A value as PostgreSQL reads it from text."""
    return f"\\x{value.hex()}" if isinstance(value, bytes) else str(value)
