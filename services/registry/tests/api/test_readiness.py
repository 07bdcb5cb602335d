"""Ready only on a schema that this version of the service can work with."""

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import text

from servicekit.testing.service import runtime_of


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ("DELETE FROM alembic_version", 503),  # nothing was migrated
        ("UPDATE alembic_version SET version_num = 'from-the-future'", 200),  # an upgrade is under way
    ],
)
async def test_it_goes_by_the_migrations_applied(
    app: FastAPI, client: httpx.AsyncClient, change: str, status: int
):
    engine = runtime_of(app).database.engine
    async with engine.begin() as connection:
        applied = await connection.scalar(text("SELECT version_num FROM alembic_version"))
        await connection.execute(text(change))
    try:
        answer = await client.get("/readyz")
    finally:
        async with engine.begin() as connection:
            await connection.execute(text("DELETE FROM alembic_version"))
            await connection.execute(text("INSERT INTO alembic_version VALUES (:v)"), {"v": applied})
    assert answer.status_code == status
    assert answer.json().get("params") == (None if status == 200 else {"failing": "schema"})
    assert (await client.get("/readyz")).status_code == 200
