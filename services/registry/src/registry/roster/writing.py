"""Writes people by the thousand: one COPY or statement per table and chunk.

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
from sqlalchemy import ARRAY, LargeBinary, Table, Update, cast, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from registry.organisations.models import Organisation
from registry.people import events
from registry.people.models import CITIZEN_ID_COLUMN, PHONE_COLUMN, Person
from registry.roster import rules
from registry.roster.findings import Finding
from registry.roster.models import RosterFinding
from registry.roster.rules import Entry, Known
from servicekit.audit import MASK, AuditEntry
from servicekit.bulk import Bulk, Line
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
    people: list[Line] = field(default_factory=list)
    updates: list[Written] = field(default_factory=list)
    audit: list[Line] = field(default_factory=list)
    outbox: list[Line] = field(default_factory=list)

    def register(self, entry: Entry, index: bytes) -> None:
        """Put somebody new on the roster; `index` is what their citizen id is looked up by."""
        person_id, profile = new_id(), rules.new_profile(entry)
        citizen_id = installed_cipher().encrypt(entry.citizen_id, CITIZEN_ID_COLUMN)
        identity = {"citizen_id": citizen_id, "citizen_id_index": index}
        self.people.append(_PEOPLE.line({"id": person_id, **_stored(profile), **identity, "version": 1}))
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
        about = {
            "subject": f"{Person.__tablename__}/{person_id}",
            "scope": path,
            "actor": self.origin.actor,
            "request_id": self.origin.request_id,
        }
        self.audit.append(_AUDIT.line({"id": new_id(), **about, "action": action, "changes": changes}))
        data = orjson.Fragment(payload.model_dump_json())
        told = {"id": new_id(), **about, "type": event.event_type, "aggregate_version": version, "data": data}
        self.outbox.append(_OUTBOX.line(told))


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
        await _PEOPLE.insert(self._session, batch.people)
        if batch.updates:
            await self._session.execute(_UPDATE_PEOPLE, sending(batch.updates))
        await _AUDIT.insert(self._session, batch.audit)
        await _OUTBOX.insert(self._session, batch.outbox)

    async def note(self, import_id: UUID, findings: Iterable[Finding]) -> None:
        """Keep what is wrong with the rows of an import."""
        lines = [
            _FINDINGS.line({"import_id": import_id, **{name: getattr(each, name) for name in _FINDING}})
            for each in findings
        ]
        await _FINDINGS.insert(self._session, lines)


def _change_people() -> Update:
    """The statement that changes people, found by their id."""
    table: Table = Person.__table__  # type: ignore[assignment]
    names = (*rules.PROFILE, "version")
    given = rows_of(table, ("id", *names)).subquery()
    fresh = {name: given.c[name] for name in names}
    return update(table).where(table.c.id == given.c.id).values(**fresh, updated_at=func.now())


_ABOUT = ("id", "subject", "scope", "actor", "request_id")
_FINDING = ("row", "column", "code", "value", "params")
_PEOPLE = Bulk(Person.__table__, ("id", *rules.PROFILE, "citizen_id", "citizen_id_index", "version"))
_UPDATE_PEOPLE = _change_people()
_AUDIT = Bulk(AuditEntry.__table__, (*_ABOUT, "action", "changes"))
_OUTBOX = Bulk(OutboxEvent.__table__, (*_ABOUT, "type", "aggregate_version", "data"))
_FINDINGS = Bulk(RosterFinding.__table__, ("import_id", *_FINDING))


def _stored(profile: Mapping[str, Any]) -> dict[str, Any]:
    """A profile as the table holds it."""
    phone = profile["phone"]
    if phone is None:
        return dict(profile)
    return {**profile, "phone": installed_cipher().encrypt(phone, PHONE_COLUMN)}


def _shown(name: str, value: Any) -> Any:
    """A value as the audit trail repeats it."""
    return MASK if name in _MASKED and value is not None else value
