"""On a real server: no service's role reaches another's schema, and each can work in its own."""

import os
from itertools import permutations

import asyncpg
import pytest

from servicekit.testing.database import PASSWORD, TestDatabase, create_database
from servicekit.testing.embedded import EmbeddedPostgres
from shixun_local.database import REPOSITORY
from shixun_local.isolation import breaches
from shixun_local.secret_store import SERVICES

PAIRS = list(permutations(SERVICES, 2))


@pytest.mark.parametrize(("service", "other"), PAIRS)
@pytest.mark.parametrize(
    "statement",
    [
        "SELECT version_num FROM {other}.alembic_version",
        "INSERT INTO {other}.alembic_version VALUES ('forged')",
        "DELETE FROM {other}.alembic_version",
        "CREATE TABLE {other}.intruder (id integer)",
        "DROP SCHEMA {other} CASCADE",
        "GRANT USAGE ON SCHEMA {other} TO PUBLIC",
        "SET ROLE shixun_{other}",
    ],
)
@pytest.mark.clause("CR-01")
async def test_another_services_schema_is_refused(
    database: TestDatabase, service: str, other: str, statement: str
) -> None:
    connection = await asyncpg.connect(database.dsn(service))
    try:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(statement.format(other=other))
    finally:
        await connection.close()


@pytest.mark.parametrize(("service", "other"), PAIRS)
async def test_no_privilege_on_another_schema_is_recorded(
    database: TestDatabase, service: str, other: str
) -> None:
    connection = await asyncpg.connect(database.dsn(service))
    try:
        rights = await connection.fetchrow(
            "SELECT has_schema_privilege($1, 'USAGE') AS usage, has_schema_privilege($1, 'CREATE') AS make,"
            " pg_has_role($2, 'MEMBER') AS member",
            other,
            f"shixun_{other}",
        )
    finally:
        await connection.close()
    assert rights is not None
    assert dict(rights) == {"usage": False, "make": False, "member": False}


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE public.intruder (id integer)",
        "CREATE TABLE extensions.intruder (id integer)",
        "CREATE SCHEMA intruder",
        "CREATE ROLE intruder",
        "CREATE DATABASE intruder",
    ],
)
async def test_nothing_can_be_made_outside_the_own_schema(
    database: TestDatabase, service: str, statement: str
) -> None:
    connection = await asyncpg.connect(database.dsn(service))
    try:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(statement)
    finally:
        await connection.close()


@pytest.mark.parametrize("service", SERVICES)
async def test_own_schema_is_the_default_and_has_the_extensions(database: TestDatabase, service: str) -> None:
    connection = await asyncpg.connect(database.dsn(service))
    work = connection.transaction()
    await work.start()
    try:
        await connection.execute("CREATE TABLE probe (path ltree, name text)")
        await connection.execute("CREATE INDEX ON probe USING gin (name gin_trgm_ops)")
        await connection.execute("INSERT INTO probe VALUES ('450000.451300', '来宾市')")
        row = await connection.fetchrow(
            "SELECT nlevel(path) AS depth, current_schema() AS schema, current_user AS role,"
            " (SELECT relnamespace::regnamespace::text FROM pg_class WHERE oid = 'probe'::regclass) AS home"
            " FROM probe"
        )
    finally:
        await work.rollback()
        await connection.close()
    assert row is not None
    assert dict(row) == {"depth": 2, "schema": service, "role": f"shixun_{service}", "home": service}


async def test_roles_have_no_attributes_beyond_login(database: TestDatabase) -> None:
    connection = await asyncpg.connect(database.superuser_dsn)
    try:
        rows = await connection.fetch(
            "SELECT rolname, rolcanlogin AND NOT (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication"
            " OR rolbypassrls) AS plain FROM pg_roles WHERE rolname LIKE 'shixun\\_%' ORDER BY rolname"
        )
    finally:
        await connection.close()
    assert [(row["rolname"], row["plain"]) for row in rows] == [
        (f"shixun_{service}", True) for service in sorted(SERVICES)
    ]


async def test_a_role_of_somebody_else_may_not_even_connect(
    database: TestDatabase, postgres_server: EmbeddedPostgres
) -> None:
    outsider = f"outsider_{database.name}_{os.getpid()}"
    admin = await asyncpg.connect(database.superuser_dsn)
    try:
        await admin.execute(f"CREATE ROLE {outsider} LOGIN PASSWORD '{PASSWORD}'")
        try:
            with pytest.raises(asyncpg.InsufficientPrivilegeError, match="CONNECT"):
                await asyncpg.connect(
                    f"postgresql://{outsider}:{PASSWORD}@127.0.0.1:{postgres_server.port}/{database.name}"
                )
        finally:
            await admin.execute(f"DROP ROLE {outsider}")
    finally:
        await admin.close()


async def test_the_doctors_check_sees_a_right_that_should_not_be(database: TestDatabase) -> None:
    assert [await breaches(database.dsn(service), service) for service in SERVICES] == [[], [], []]
    admin = await asyncpg.connect(database.superuser_dsn)
    try:
        await admin.execute("GRANT USAGE ON SCHEMA registry TO shixun_scheduling")
        await admin.execute("GRANT SELECT ON registry.alembic_version TO shixun_scheduling")
        try:
            found = await breaches(database.dsn("scheduling"), "scheduling")
        finally:
            await admin.execute("REVOKE ALL ON registry.alembic_version FROM shixun_scheduling")
            await admin.execute("REVOKE USAGE ON SCHEMA registry FROM shixun_scheduling")
    finally:
        await admin.close()
    assert sorted(found) == [
        "shixun_scheduling: SELECT registry.alembic_version",
        "shixun_scheduling: USAGE registry",
    ]


async def test_running_the_script_again_changes_no_right_and_no_data(
    database: TestDatabase, postgres_server: EmbeddedPostgres
) -> None:
    before = await _rights(database)
    create_database(postgres_server, database.name, REPOSITORY / "deploy/postgres/bootstrap.sql")
    assert await _rights(database) == before


async def _rights(database: TestDatabase) -> list[tuple[object, ...]]:
    connection = await asyncpg.connect(database.superuser_dsn)
    try:
        rows = await connection.fetch(
            "SELECT nspname, nspowner::regrole::text, nspacl::text FROM pg_namespace"
            " WHERE nspname !~ '^pg_(toast_)?temp' UNION ALL"
            " SELECT datname, datdba::regrole::text, datacl::text FROM pg_database"
            " WHERE datname = current_database() UNION ALL"
            " SELECT s, (SELECT count(*)::text FROM pg_class WHERE relnamespace = s::regnamespace), NULL"
            " FROM unnest($1::text[]) AS s ORDER BY 1, 2, 3",
            list(SERVICES),
        )
    finally:
        await connection.close()
    return [tuple(row) for row in rows]
