"""Counts the statements a piece of code sends, so that a query in a loop fails a test."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from servicekit.unit_of_work import Database


@contextmanager
def recorded_statements(database: Database) -> Iterator[list[str]]:
    """The SQL sent through either engine of `database` while the block runs."""
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        statements.append(statement)

    engines = (database.engine.sync_engine, database.read_engine.sync_engine)
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", note)
