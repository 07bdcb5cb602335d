"""The database's own limit: how long COPY takes to write rows that are already there once more."""

import time
from collections.abc import AsyncIterator, Mapping

import asyncpg


async def copy_seconds(dsn: str, schema: str, rows: Mapping[str, str]) -> float:
    """Seconds that COPY takes to write the same rows into tables like theirs, in one transaction.

    Args:
        dsn: address of the role that owns the schema.
        schema: where the tables are.
        rows: a condition for each table, which of its rows are meant. The new tables have the same indexes
            and checks, but no foreign keys and no triggers.
    """
    connection = await asyncpg.connect(dsn, server_settings={"search_path": f"{schema},extensions"})
    try:
        read = {name: await _read(connection, name, condition) for name, condition in rows.items()}
        for name in rows:
            await connection.execute(f"CREATE TABLE bench_{name} (LIKE {name} INCLUDING ALL)")
        started = time.monotonic()
        async with connection.transaction():
            for name, parts in read.items():
                await connection.copy_to_table(f"bench_{name}", source=_each(parts), format="binary")
        return time.monotonic() - started
    finally:
        for name in rows:
            await connection.execute(f"DROP TABLE IF EXISTS bench_{name}")
        await connection.close()


async def _read(connection: asyncpg.Connection, name: str, condition: str) -> list[bytes]:
    parts: list[bytes] = []

    async def keep(part: bytes) -> None:
        parts.append(part)

    query = f"SELECT * FROM {name} WHERE {condition}"  # noqa: S608 - written in this folder
    await connection.copy_from_query(query, output=keep, format="binary")
    return parts


async def _each(parts: list[bytes]) -> AsyncIterator[bytes]:
    for part in parts:
        yield part
