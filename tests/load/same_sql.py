"""The statements of one request, noted as the service sends them, and made again by `pgbench`.

What the requests differ in (the person, the session, the ids of new rows) is counted up from transaction to
transaction; everything else is repeated as it was. So the database does the same work, without HTTP, tokens,
Python and the driver: the limit that the service's rate is held against.
"""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

import httpx
from fastapi import FastAPI
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

from servicekit.requests import current_request
from servicekit.testing.service import running, runtime_of
from tests.load.generator import Ask


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement with the values of its parameters."""

    sql: str
    values: tuple[Any, ...]
    in_transaction: bool


def statements_of(app: FastAPI, ask: Ask) -> list[Statement]:
    """What `app` sends to its database to answer the first request of `ask`.

    Raises:
        RuntimeError: it refuses the request; the message is the answer.
    """
    return asyncio.run(_statements_of(app, ask))


async def _statements_of(app: FastAPI, ask: Ask) -> list[Statement]:
    noted: list[Statement] = []
    request = ask.nth(0)
    async with running(app) as client:
        database = runtime_of(app).database
        note(database.engine, noted, in_transaction=True)
        note(database.read_engine, noted, in_transaction=False)
        path = httpx.URL(ask.url).raw_path.decode()
        answer = await client.request(ask.method, path, headers=request.headers, content=request.body)
    if not answer.is_success:
        raise RuntimeError(f"{ask.method} {path}: {answer.status_code} {answer.text}")
    return noted


def note(engine: AsyncEngine, noted: list[Statement], *, in_transaction: bool) -> None:
    """From now on, add to `noted` what requests send to the database through `engine`."""

    def add(_connection: Any, _cursor: Any, sql: str, parameters: Any, _context: Any, many: bool) -> None:
        if current_request().request_id == "-":
            return  # the application's own housekeeping
        every = parameters if many else [parameters]
        noted.extend(Statement(sql, tuple(values), in_transaction) for values in every)

    event.listen(engine.sync_engine, "before_cursor_execute", add)


def as_pgbench(statements: list[Statement], counted: Mapping[Any, str]) -> str:
    """A script for `pgbench` in which each of the `counted` values is replaced by its expression.

    Ids that are in none of them are those of new rows: they are counted up with `:n`, which is different in
    every transaction of every client.
    """
    lines = [r"\set n :n + 1", r"\set row :client_id * 1000000000 + :n"]
    known = {**counted, **{str(value): f"({expression})::text" for value, expression in counted.items()}}
    for statement in statements:
        for value in statement.values:
            if isinstance(value, UUID) and value not in known:
                made = f"('{value.hex[:8]}-0000-7000-8000-' || lpad(to_hex(:row::bigint), 12, '0'))::uuid"
                known |= {value: made, str(value): f"({made})::text"}
    is_open = False
    for statement in statements:
        if statement.in_transaction and not is_open:
            lines.append("BEGIN;")
            is_open = True
        lines.append(_filled_in(statement, known))
    if is_open:
        lines.append("COMMIT;")
    return "\n".join(lines) + "\n"


def _filled_in(statement: Statement, known: Mapping[Any, str]) -> str:
    sql = " ".join(statement.sql.split())
    # From the last on, or `$1` would be found in `$12`.
    for number, value in reversed(list(enumerate(statement.values, start=1))):
        sql = sql.replace(f"${number}", known[value] if _is_known(value, known) else _literal(value))
    return sql + ";"


def _is_known(value: Any, known: Mapping[Any, str]) -> bool:
    return isinstance(value, UUID | str) and value in known


def _literal(value: Any) -> str:
    match value:
        case None:
            return "NULL"
        case bool():
            return str(value).lower()
        case int() | float() | Decimal():
            return str(value)
        case bytes():
            return rf"'\x{value.hex()}'"
        case list() | tuple():
            return f"ARRAY[{', '.join(_literal(each) for each in value)}]"
        case dict():
            # With a blank after each colon: pgbench takes `:word` for a variable of its own.
            return _literal(json.dumps(value, default=str))
        case datetime():
            return f"'{value.isoformat()}'"
        case StrEnum():
            return _literal(value.value)
        case _:
            return "'" + str(value).replace("'", "''") + "'"
