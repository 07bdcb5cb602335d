"""A service on the real kit with as little of its own as possible: what it costs is what the kit costs.

Run by the bench with `uvicorn tests.load.service:create_app --factory`.
"""

import json
import os
from typing import Annotated, ClassVar
from uuid import UUID

from fastapi import APIRouter, FastAPI
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from servicekit.access import AccessPolicy, Reach, public, requires
from servicekit.app import KitPermissions, ServiceSpec, create_service_app
from servicekit.audit import Audited
from servicekit.cloudevents import EventPayload
from servicekit.db import Identified, Timestamped, Versioned, new_metadata
from servicekit.routing import ServiceRoute, UowDep
from servicekit.settings import ServiceSettings
from servicekit.tokens import StaticKeySource

SCHEMA = "bench"
ROLE = "bench"
KEYS_VARIABLE = "BENCH_SIGNING_KEYS"


class Base(DeclarativeBase):
    metadata = new_metadata()


class Row(Identified, Timestamped, Base):
    """One plain row."""

    __tablename__ = "rows"

    name: Mapped[str] = mapped_column(Text)


class Record(Identified, Timestamped, Versioned, Audited, Base):
    """A row as the domain modules write it: versioned, audited, announced."""

    __tablename__ = "records"

    name: Mapped[str] = mapped_column(Text)


class RecordWritten(EventPayload):
    event_type: ClassVar[str] = "bench.record.written.v1"
    record_id: UUID


class Write(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str = Field(min_length=1, max_length=200)


class Read(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: UUID
    name: str


MayRead = Annotated[Reach, requires("bench:read")]
MayWrite = Annotated[Reach, requires("bench:write")]
router = APIRouter(prefix="/v1", tags=["bench"], route_class=ServiceRoute)


@router.get("/empty")
async def empty(reach: MayRead) -> dict[str, bool]:
    return {"ok": True}


@router.post("/rows", status_code=201)
async def write_row(command: Write, reach: MayWrite, uow: UowDep) -> Read:
    row = Row(name=command.name)
    uow.session.add(row)
    return Read.model_validate(row)


@router.post("/records", status_code=201)
async def write_record(command: Write, reach: MayWrite, uow: UowDep) -> Read:
    record = Record(name=command.name)
    uow.session.add(record)
    uow.record(RecordWritten(record_id=record.id), record)
    return Read.model_validate(record)


keys_router = APIRouter(include_in_schema=False, dependencies=[public("signing keys are public")])


@keys_router.get("/.well-known/jwks.json")
async def signing_keys() -> dict[str, list[dict[str, str]]]:
    return {"keys": _keys()}


SPEC = ServiceSpec(
    name=SCHEMA,
    title="Bench",
    description="A service for measurements.",
    routers=[router, keys_router],
    policy=AccessPolicy({ROLE: frozenset({"bench:read", "bench:write"})}),
    permissions=KitPermissions("feed:read", "operations:read", "operations:manage"),
    has_migrations=False,
)


def _keys() -> list[dict[str, str]]:
    keys: list[dict[str, str]] = json.loads(os.environ[KEYS_VARIABLE])
    return keys


def create_app() -> FastAPI:
    """The application, with its settings from the environment as in production."""
    return create_service_app(SPEC, ServiceSettings(), keys=lambda _database: StaticKeySource(_keys()))
