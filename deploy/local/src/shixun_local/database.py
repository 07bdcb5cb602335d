"""The database the services use: roles, schemas and extensions made, addresses handed out."""

import os
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote, urlsplit, urlunsplit

import asyncpg

from servicekit.testing.embedded_binaries import PostgresBinaries, locate_binaries
from shixun_local.database_failures import database_lacks, database_refused
from shixun_local.layout import REPOSITORY
from shixun_local.secret_store import SERVICES, Secrets
from shixun_local.steps import run_step

DATABASE = "shixun"
_MAINTENANCE = "postgres"
MINIMUM_VERSION = 18
EXTENSIONS = ("btree_gist", "ltree", "pg_trgm")
_SCRIPT = REPOSITORY / "deploy" / "postgres" / "bootstrap.sql"
_CONNECT_SECONDS = 10


@dataclass(frozen=True)
class DatabaseServer:
    """A server, the login that sets it up, and the name of the database."""

    admin_dsn: str
    database: str = DATABASE

    @classmethod
    def of_url(cls, url: str) -> "DatabaseServer":
        """Read SHIXUN_DATABASE_URL: the database it names is used; `postgres` or none means `shixun`."""
        parts = urlsplit(url)
        named = unquote(parts.path.lstrip("/"))
        if named in ("", _MAINTENANCE):
            return cls(url, DATABASE).before_creation()
        return cls(url, named)

    def before_creation(self) -> "DatabaseServer":
        """Return the same set up from `postgres`, which every server has: the database is yet to be made."""
        parts = urlsplit(self.admin_dsn)
        return replace(self, admin_dsn=urlunsplit(parts._replace(path=f"/{_MAINTENANCE}")))

    def service_dsn(self, service: str, secrets: Secrets) -> str:
        """Return the address for one service's own role."""
        parts = urlsplit(self.admin_dsn)
        host = parts.netloc.rpartition("@")[2]
        login = f"shixun_{service}:{quote(secrets.role_passwords[service], safe='')}"
        path = "/" + quote(self.database, safe="")
        return urlunsplit(parts._replace(scheme="postgresql", netloc=f"{login}@{host}", path=path))


async def set_up(server: DatabaseServer, secrets: Secrets, binaries: PostgresBinaries | None = None) -> None:
    """Create what is missing of roles, database, extensions and schemas; set the roles' passwords."""
    passwords = {
        f"SHIXUN_{service.upper()}_PASSWORD": secrets.role_passwords[service] for service in SERVICES
    }
    psql = (binaries or locate_binaries()).psql
    await run_step(
        "准备数据库角色与模式",
        "preparing the database's roles and schemas",
        [str(psql), "--no-psqlrc", f"--variable=database={server.database}", f"--file={_SCRIPT}"],
        # The address holds a password, so it is not put on the command line, where every user can read it.
        {**os.environ, **_libpq_environment(server.admin_dsn), **passwords},
    )


def _libpq_environment(dsn: str) -> dict[str, str]:
    parts = urlsplit(dsn)
    values = {
        "PGHOST": parts.hostname,
        "PGPORT": str(parts.port) if parts.port else None,
        "PGUSER": unquote(parts.username) if parts.username else None,
        "PGPASSWORD": unquote(parts.password) if parts.password else None,
        "PGDATABASE": unquote(parts.path.lstrip("/")) or None,
        "PGCONNECT_TIMEOUT": str(_CONNECT_SECONDS),
    }
    for pair in parts.query.split("&"):
        name, _, value = pair.partition("=")
        if name in ("sslmode", "sslrootcert", "sslcert", "sslkey"):
            values[f"PG{name.upper()}"] = unquote(value)
    return {name: value for name, value in values.items() if value is not None}


async def check_external(server: DatabaseServer) -> DatabaseServer:
    """Check that the server of SHIXUN_DATABASE_URL can be set up with this login; return it to be set up.

    Raises `database-refused` when it cannot be reached, `database-lacks` with everything that is missing.
    """
    try:
        try:
            connection = await asyncpg.connect(server.admin_dsn, timeout=_CONNECT_SECONDS)
        except asyncpg.InvalidCatalogNameError:
            server = server.before_creation()
            connection = await asyncpg.connect(server.admin_dsn, timeout=_CONNECT_SECONDS)
    except (OSError, TimeoutError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise database_refused(str(error) or type(error).__name__) from error
    try:
        missing = await _missing(connection, server.database)
    finally:
        await connection.close()
    if missing:
        raise database_lacks(missing)
    return server


async def _missing(connection: "asyncpg.Connection[asyncpg.Record]", database: str) -> list[str]:
    missing = []
    version = connection.get_server_version()
    if version.major < MINIMUM_VERSION:
        missing.append(f"PostgreSQL {MINIMUM_VERSION} (found {version.major})")
    available = await connection.fetch(
        "SELECT name FROM pg_available_extensions WHERE name = ANY($1)", list(EXTENSIONS)
    )
    missing += [f"extension {name}" for name in sorted(set(EXTENSIONS) - {row["name"] for row in available})]
    row = await connection.fetchrow(
        """
        SELECT r.rolsuper OR r.rolcreaterole AS may_create_roles,
               r.rolsuper OR r.rolcreatedb AS may_create_databases,
               EXISTS (SELECT FROM pg_database WHERE datname = $1) AS has_database,
               r.rolsuper OR EXISTS (
                   SELECT FROM pg_database WHERE datname = $1 AND pg_has_role(datdba, 'USAGE')
               ) AS owns_database
        FROM pg_roles r WHERE r.rolname = current_user
        """,
        database,
    )
    assert row is not None  # noqa: S101 - the current user always has a row
    if not row["may_create_roles"]:
        missing.append("CREATEROLE")
    if row["has_database"] and not row["owns_database"]:
        missing.append(f"ownership of database {database}")
    if not row["has_database"] and not row["may_create_databases"]:
        missing.append("CREATEDB")
    return missing


async def identify(dsn: str) -> str:
    """Return what tells this database from every other one, however its server is addressed."""
    connection = await asyncpg.connect(dsn, timeout=_CONNECT_SECONDS)
    try:
        return str(
            await connection.fetchval(
                "SELECT system_identifier || '/' || d.oid FROM pg_control_system(), pg_database d"
                " WHERE d.datname = current_database()"
            )
        )
    finally:
        await connection.close()
