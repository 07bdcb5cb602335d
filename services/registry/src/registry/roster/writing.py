"""Writes people by the thousand: one statement per table and chunk.

The session's own way keeps an object per row and every event in memory until the commit, and then builds
all their rows at once on the event loop. So what the unit of work does for single rows is done here for
many, chunk by chunk in the same transaction: the audit entry that names each change, and the event in the
outbox with the version that the row then has. A test holds the two ways against each other.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Executable,
    Insert,
    LargeBinary,
    Table,
    Text,
    Update,
    Uuid,
    bindparam,
    cast,
    func,
    insert,
    select,
    update,
)
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
from servicekit.many import Written, rows_of, sending, written
from servicekit.outbox import OutboxEvent

_KNOWN_COLUMNS = tuple(getattr(Person, name) for name in rules.PROFILE)
_BYTES = ARRAY(LargeBinary)
_MASKED = Person.audit_masked


@dataclass(frozen=True, slots=True)
class Origin:
    """Who makes the changes, for the audit trail and the events."""

    actor: str | None
    request_id: str


@dataclass(slots=True)
class Batch:
    """What one chunk of rows writes."""

    origin: Origin
    people: list[Written] = field(default_factory=list)
    updates: list[Written] = field(default_factory=list)
    audit: list[Written] = field(default_factory=list)
    outbox: list[Written] = field(default_factory=list)

    def register(self, entry: Entry, index: bytes) -> None:
        """Put somebody new on the roster; `index` is what their citizen id is looked up by."""
        person_id, profile = new_id(), rules.new_profile(entry)
        citizen_id = installed_cipher().encrypt(entry.citizen_id, CITIZEN_ID_COLUMN)
        identity = {"citizen_id": citizen_id, "citizen_id_index": index}
        self.people.append(written({"id": person_id, **_stored(profile), **identity, "version": 1}))
        created = {"id": person_id, **profile, **identity}
        changes = {name: (None, _shown(name, value)) for name, value in created.items() if value is not None}
        self._tell(events.PersonRegistered, person_id, 1, entry.path, profile, "create", changes)

    def change(self, entry: Entry, known: Known, changed: Mapping[str, Any]) -> None:
        """Change the profile of somebody on record."""
        profile = {**known.profile, **changed}
        version = known.version + 1
        self.updates.append(written({"id": known.id, **_stored(profile), "version": version}))
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
        about = {"subject": f"{Person.__tablename__}/{person_id}", "scope": path}
        self.audit.append(written({**about, "action": action, "changes": changes}))
        data = orjson.Fragment(payload.model_dump_json())
        told = {**about, "type": event.event_type, "aggregate_version": version, "data": data}
        self.outbox.append(written(told))


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
        origin = {"actor": batch.origin.actor, "request_id": batch.origin.request_id}
        await self._run(_INSERT_PEOPLE, batch.people)
        await self._run(_UPDATE_PEOPLE, batch.updates)
        await self._run(_INSERT_AUDIT, batch.audit, **origin)
        await self._run(_INSERT_OUTBOX, batch.outbox, **origin)

    async def note(self, import_id: UUID, findings: Iterable[Finding]) -> None:
        """Keep what is wrong with the rows of an import."""
        rows = [written({name: getattr(each, name) for name in _FINDINGS}) for each in findings]
        await self._run(_INSERT_FINDINGS, rows, import_id=import_id)

    async def _run(self, statement: Executable, rows: list[Written], **same: Any) -> None:
        """Send rows; `same` are the values that all of them have in common."""
        if rows:
            await self._session.execute(statement, {**sending(rows), **same})


def _insert_into(model: Any, names: Sequence[str], **same: ColumnElement[Any]) -> Insert:
    """The statement that adds rows with these columns; `same` are columns with one value for all."""
    table: Table = model.__table__
    return insert(table).from_select([*names, *same], rows_of(table, names).add_columns(*same.values()))


def _change_people() -> Update:
    """The statement that changes people, found by their id."""
    table: Table = Person.__table__  # type: ignore[assignment]
    names = (*rules.PROFILE, "version")
    given = rows_of(table, ("id", *names)).subquery()
    fresh = {name: given.c[name] for name in names}
    return update(table).where(table.c.id == given.c.id).values(**fresh, updated_at=func.now())


_FINDINGS = ("row", "column", "code", "value", "params")
_ABOUT = ("subject", "scope")
_ORIGIN = {
    "id": func.uuidv7(),
    "actor": bindparam("actor", type_=Text),
    "request_id": bindparam("request_id", type_=Text),
}
_INSERT_PEOPLE = _insert_into(Person, ("id", *rules.PROFILE, "citizen_id", "citizen_id_index", "version"))
_UPDATE_PEOPLE = _change_people()
_INSERT_AUDIT = _insert_into(AuditEntry, (*_ABOUT, "action", "changes"), **_ORIGIN)
_INSERT_OUTBOX = _insert_into(OutboxEvent, (*_ABOUT, "type", "aggregate_version", "data"), **_ORIGIN)
_INSERT_FINDINGS = _insert_into(RosterFinding, _FINDINGS, import_id=bindparam("import_id", type_=Uuid))


def _stored(profile: Mapping[str, Any]) -> dict[str, Any]:
    """A profile as the table holds it."""
    phone = profile["phone"]
    if phone is None:
        return dict(profile)
    return {**profile, "phone": installed_cipher().encrypt(phone, PHONE_COLUMN)}


def _shown(name: str, value: Any) -> Any:
    """A value as the audit trail repeats it."""
    return MASK if name in _MASKED and value is not None else value
