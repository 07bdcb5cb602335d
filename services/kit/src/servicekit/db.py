"""The database of one service: base class, mixins, column types, engine.

Tables are named without a schema. Each service connects with a `search_path` of its own schema and the
one that holds the extensions, so the kit's own tables (outbox, jobs, ...) are the same classes in every
service and still live in that service's schema.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

import asyncpg
import orjson
from sqlalchemy import BigInteger, DateTime, Dialect, MetaData, Text, TypeDecorator, Uuid, func
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import UserDefinedType

from servicekit.ids import new_id

EXTENSIONS_SCHEMA = "extensions"
NAMING_CONVENTION = {
    "pk": "pk_%(table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}


class LTree(UserDefinedType[str]):
    """Label path of PostgreSQL's `ltree`, for instance `a.b.c`; the empty path covers everything."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        """Type name in DDL."""
        return "ltree"


class Xid8(UserDefinedType[int]):
    """64-bit transaction id (`xid8`), which never wraps."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        """Type name in DDL."""
        return "xid8"


class StringEnum(TypeDecorator[Any]):
    """A `StrEnum` stored as text, so that a new member needs no migration of a database type."""

    impl = Text
    cache_ok = True

    def __init__(self, members: type[StrEnum]) -> None:
        super().__init__()
        self.members = members

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> Any:
        """Store the member's value; refuse what is not a member."""
        return None if value is None else self.members(value).value

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any:
        """Give the member back."""
        return None if value is None else self.members(value)


Instant = Annotated[datetime, mapped_column(DateTime(timezone=True))]
Json = Annotated[dict[str, Any], mapped_column(JSONB)]


def new_metadata() -> MetaData:
    """Metadata with the naming convention that migrations and error mapping rely on."""
    return MetaData(naming_convention=NAMING_CONVENTION)


class Base(DeclarativeBase):
    """Base of the kit's own tables; a service declares its own base with its own metadata."""

    metadata = new_metadata()


class Identified:
    """Primary key `id`, a UUIDv7 made when the object is, so that events and audit can name it at once.

    Derive from it before the declarative base, or the base's constructor hides this one.
    """

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True, sort_order=-1)

    def __init__(self, **values: Any) -> None:
        values.setdefault("id", new_id())
        super().__init__(**values)


class Timestamped:
    """When a row was made and last changed, by the database's clock."""

    created_at: Mapped[Instant] = mapped_column(server_default=func.now(), sort_order=90)
    updated_at: Mapped[Instant] = mapped_column(server_default=func.now(), onupdate=func.now(), sort_order=91)


class Versioned:
    """Optimistic concurrency: every update counts `version` up, and one based on an old version fails."""

    version: Mapped[int] = mapped_column(BigInteger, default=1, sort_order=92)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - SQLAlchemy calls it with the class
        """Let SQLAlchemy add `WHERE version = …` to every update and delete."""
        return {"version_id_col": cls.version, "eager_defaults": True}


def async_dsn(dsn: str) -> str:
    """A plain `postgresql://` address as SQLAlchemy's asyncpg dialect wants it."""
    scheme, separator, rest = dsn.partition("://")
    if scheme not in {"postgresql", "postgres", "postgresql+asyncpg"} or not separator:
        raise ValueError("the database address must begin with postgresql://")
    return f"postgresql+asyncpg://{rest}"


def server_settings(schema: str) -> dict[str, str]:
    """What every connection of a service sets: its own schema first, then the extensions; UTC."""
    return {
        "search_path": f"{schema},{EXTENSIONS_SCHEMA}",
        "application_name": schema,
        "timezone": "UTC",
    }


def create_engine(dsn: str, schema: str, *, read_only: bool = False, **options: Any) -> AsyncEngine:
    """An engine whose connections see `schema` and the extensions.

    A read-only engine lets the server refuse writes and runs each statement by itself: READ COMMITTED
    takes a new snapshot per statement anyway, so BEGIN and COMMIT would only cost two round trips.
    A connection is handed back only after commit or rollback, so the pool's own reset is off.
    """
    settings = server_settings(schema)
    if read_only:
        settings["default_transaction_read_only"] = "on"
        options["isolation_level"] = "AUTOCOMMIT"
    return create_async_engine(
        async_dsn(dsn),
        connect_args={"server_settings": settings, "timeout": 10, "async_creator_fn": _connect},
        pool_reset_on_return=None,
        json_serializer=_dump_json,
        json_deserializer=orjson.loads,
        # No overflow: such a connection is closed after use, and making one costs more than waiting for one.
        **({"pool_timeout": 10, "max_overflow": 0} | options),
    )


async def _connect(*arguments: Any, **options: Any) -> Any:
    """Connect; whatever hinders it (unknown host, refused, timed out) becomes one kind of error."""
    try:
        return await asyncpg.connect(*arguments, **options)
    except OSError as error:
        raise ConnectionError(f"the database cannot be reached: {error!r}") from error


def _dump_json(value: object) -> str:
    return orjson.dumps(value, default=str).decode()
