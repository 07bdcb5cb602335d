"""Writes people by the thousand: arrays unnested into one INSERT or UPDATE per table and chunk.

The session's own way keeps an object per row and every event in memory until the commit, and then builds
all their rows at once on the event loop. So what the unit of work does for single rows is done here for
many, chunk by chunk in the same transaction: the audit entry that names each change, and the event in the
outbox with the version that the row then has. A test holds the two ways against each other.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import ARRAY, LargeBinary, Table, TextClause, cast, func, select, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncSession

from registry.organisations.models import Organisation
from registry.people import events
from registry.people.models import CITIZEN_ID_COLUMN, PHONE_COLUMN, Person
from registry.roster import rules
from registry.roster.findings import Finding
from registry.roster.models import RosterFinding
from registry.roster.rules import Entry, Known
from servicekit.audit import MASK, AuditEntry
from servicekit.crypto import installed_cipher
from servicekit.ids import new_id
from servicekit.outbox import OutboxEvent

_KNOWN_COLUMNS = tuple(getattr(Person, name) for name in rules.PROFILE)
_BYTES = ARRAY(LargeBinary)
_DIALECT = postgresql.dialect()  # type: ignore[no-untyped-call]
_AS_TEXT = frozenset({"posts", "scope", "changes", "data", "params"})
"""Columns sent as text and read by the server; an array of arrays would have to be a rectangle."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Who makes the changes, for the audit trail and the events."""

    actor: str | None
    request_id: str


_ABOUT = ("id", "subject", "scope", "actor", "request_id")
_PEOPLE = ("id", *rules.PROFILE, "citizen_id", "citizen_id_index", "version")
_UPDATES = ("id", *rules.PROFILE, "version")
_AUDIT = (*_ABOUT, "action", "changes")
_OUTBOX = (*_ABOUT, "type", "aggregate_version", "data")
_FINDINGS = ("import_id", "row", "column", "code", "value", "params")


@dataclass(slots=True)
class Batch:
    """What one chunk of rows writes, row by row in the order of the columns above."""

    origin: Origin
    people: list[tuple[Any, ...]] = field(default_factory=list)
    updates: list[tuple[Any, ...]] = field(default_factory=list)
    audit: list[tuple[Any, ...]] = field(default_factory=list)
    outbox: list[tuple[Any, ...]] = field(default_factory=list)

    def register(self, entry: Entry, index: bytes) -> None:
        """Put somebody new on the roster; `index` is what their citizen id is looked up by."""
        person_id, profile = new_id(), rules.new_profile(entry)
        citizen_id = installed_cipher().encrypt(entry.citizen_id, CITIZEN_ID_COLUMN)
        self.people.append((person_id, *_stored(profile), citizen_id, index, 1))
        created = {"id": person_id, **profile, "citizen_id": MASK, "citizen_id_index": MASK}
        changes = {name: (None, _shown(name, value)) for name, value in created.items() if value is not None}
        self._tell(events.PersonRegistered, person_id, 1, entry.path, profile, "create", changes)

    def change(self, entry: Entry, known: Known, changed: Mapping[str, Any]) -> None:
        """Change the profile of somebody on record."""
        profile = {**known.profile, **changed}
        version = known.version + 1
        self.updates.append((known.id, *_stored(profile), version))
        changes = {
            name: (_shown(name, known.profile[name]), _shown(name, value)) for name, value in changed.items()
        }
        self._tell(events.PersonUpdated, known.id, version, entry.path, profile, "update", changes)

    def _tell(
        self,
        event: type[events.PersonRegistered | events.PersonUpdated],
        person_id: UUID,
        version: int,
        path: str,
        profile: Mapping[str, Any],
        action: str,
        changes: Mapping[str, tuple[Any, Any]],
    ) -> None:
        payload = event(
            person_id=person_id,
            name=profile["name"],
            sex=profile["sex"],
            organisation_id=profile["organisation_id"],
            path=path,
            stage=profile["stage"],
            subject=profile["subject"],
            title=profile["title"],
            posts=profile["posts"],
            teaching_since=profile["teaching_since"],
        )
        about = (f"{Person.__tablename__}/{person_id}", path, self.origin.actor, self.origin.request_id)
        self.audit.append((new_id(), *about, action, _json(changes)))
        self.outbox.append((new_id(), *about, event.event_type, version, payload.model_dump_json()))


class PeopleWriter:
    """Reads and writes the people of one chunk after another inside one transaction."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def one_at_a_time(self) -> None:
        """Wait until no other import is being applied; two that lock the same people could block both."""
        await self._session.execute(select(func.pg_advisory_xact_lock(func.hashtext("roster.apply"))))

    async def known(self, indexes: Sequence[bytes], *, lock: bool) -> dict[bytes, Known]:
        """Who on the roster has one of these citizen ids, by its index, wherever they are."""
        query = (
            select(Person.citizen_id_index, Person.id, Person.version, Organisation.path, *_KNOWN_COLUMNS)
            .join(Person.organisation)
            .where(Person.citizen_id_index == func.any(cast(list(indexes), _BYTES)), Person.left_at.is_(None))
        )
        if lock:
            query = query.with_for_update(of=Person)
        return {
            index: Known(person_id, version, path, dict(zip(rules.PROFILE, profile, strict=True)))
            for index, person_id, version, path, *profile in await self._session.execute(query)
        }

    async def write(self, batch: Batch) -> None:
        """Write a batch: the people, what was done to them, and the events that tell of it."""
        await self._run(_INSERT_PEOPLE, _PEOPLE, batch.people)
        await self._run(_UPDATE_PEOPLE, _UPDATES, batch.updates)
        await self._run(_INSERT_AUDIT, _AUDIT, batch.audit)
        await self._run(_INSERT_OUTBOX, _OUTBOX, batch.outbox)

    async def note(self, import_id: UUID, findings: Iterable[Finding]) -> None:
        """Keep what is wrong with the rows of an import."""
        rows = [
            (import_id, each.row, each.column, each.code, each.value, _json(each.params)) for each in findings
        ]
        await self._run(_INSERT_FINDINGS, _FINDINGS, rows)

    async def _run(self, statement: TextClause, names: Sequence[str], rows: list[tuple[Any, ...]]) -> None:
        if rows:
            columns = zip(*rows, strict=True)
            await self._session.execute(statement, dict(zip(names, columns, strict=True)))


def _insert_into(model: Any, names: Sequence[str]) -> TextClause:
    table: Table = model.__table__
    quoted = ", ".join(f'"{name}"' for name in names)
    values = ", ".join(_read_back(table, name) for name in names)
    return text(f"INSERT INTO {table.name} ({quoted}) SELECT {values} FROM {_unnested(table, names)}")  # noqa: S608 - names of our own columns


def _update(model: Any, names: Sequence[str]) -> TextClause:
    table: Table = model.__table__
    changes = ", ".join(f'"{name}" = {_read_back(table, name)}' for name in names if name != "id")
    return text(
        f"UPDATE {table.name} SET {changes}, updated_at = now() "  # noqa: S608 - names of our own columns
        f"FROM {_unnested(table, names)} WHERE {table.name}.id = given.id"
    )


def _unnested(table: Table, names: Sequence[str]) -> str:
    arrays = ", ".join(f"CAST(:{name} AS {_sent_as(table, name)}[])" for name in names)
    quoted = ", ".join(f'"{name}"' for name in names)
    return f"unnest({arrays}) AS given({quoted})"


def _sent_as(table: Table, name: str) -> str:
    return "text" if name in _AS_TEXT else _type_of(table, name)


def _read_back(table: Table, name: str) -> str:
    return f'CAST(given."{name}" AS {_type_of(table, name)})' if name in _AS_TEXT else f'given."{name}"'


def _type_of(table: Table, name: str) -> str:
    return str(table.c[name].type.compile(dialect=_DIALECT))


_INSERT_PEOPLE = _insert_into(Person, _PEOPLE)
_UPDATE_PEOPLE = _update(Person, _UPDATES)
_INSERT_AUDIT = _insert_into(AuditEntry, _AUDIT)
_INSERT_OUTBOX = _insert_into(OutboxEvent, _OUTBOX)
_INSERT_FINDINGS = _insert_into(RosterFinding, _FINDINGS)


def _stored(profile: Mapping[str, Any]) -> Iterator[Any]:
    """A profile as the table holds it."""
    for name, value in profile.items():
        if name == "phone" and value is not None:
            yield installed_cipher().encrypt(value, PHONE_COLUMN)
        elif name == "posts":
            yield "{" + ",".join(value) + "}"
        else:
            yield value


def _shown(name: str, value: Any) -> Any:
    """A value as the audit trail repeats it."""
    return MASK if name in Person.audit_masked and value is not None else value


def _json(value: object) -> str:
    return orjson.dumps(value, default=str).decode()  # the driver has UUIDs of its own
