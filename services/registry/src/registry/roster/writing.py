"""Writes people by the thousand: one COPY or statement per table and chunk.

The session's own way keeps an object per row and every event in memory until the commit, and then builds
all their rows at once on the event loop. So what the unit of work does for single rows is done here for
many, chunk by chunk in the same transaction: the audit entry that names each change, and the event in the
outbox with the version that the row then has. A test holds the two ways against each other.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, LargeBinary, Table, Update, and_, cast, false, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from registry.careers.models import PersonPost
from registry.organisations.models import Organisation
from registry.people import events
from registry.people.models import CITIZEN_ID_COLUMN, FOUND_BY, PHONE_COLUMN, Person, found_by
from registry.people.vocabulary import Post
from registry.roster import rules
from registry.roster.changes import Before, sealed_before
from registry.roster.findings import Finding
from registry.roster.models import RosterChange, RosterFinding
from registry.roster.rules import POSTS_SINCE, Entry, Known
from servicekit.audit import MASK, AuditEntry
from servicekit.bulk import Bulk, Line
from servicekit.crypto import installed_cipher
from servicekit.ids import new_id_text
from servicekit.many import Written, rows_of, sending, written
from servicekit.outbox import OutboxEvent

_KNOWN_COLUMNS = tuple(getattr(Person, name) for name in rules.PROFILE)
_BYTES = ARRAY(LargeBinary)
_MASKED = Person.audit_masked
_SUBJECT = f"{Person.__tablename__}/"


@dataclass(frozen=True, slots=True)
class Origin:
    """Who makes the changes and why, for the audit trail and the events."""

    actor: str | None
    request_id: str
    import_id: str = ""
    reason: str | None = None


@dataclass(slots=True)
class Batch:
    """What one chunk of rows writes."""

    origin: Origin
    people: list[Line] = field(default_factory=list)
    updates: list[Written] = field(default_factory=list)
    since: list[Written] = field(default_factory=list)
    """since when posts are held"""
    audit: list[Line] = field(default_factory=list)
    outbox: list[Line] = field(default_factory=list)
    before: list[Line] = field(default_factory=list)
    """what everybody was, so that the import can be undone"""

    def register(self, entry: Entry) -> None:
        """Put somebody new on the roster."""
        person_id, profile = new_id_text(), rules.new_profile(entry)
        found = found_by(entry.name, entry.citizen_id, entry.phone)
        sealed = installed_cipher().encrypt(entry.citizen_id, CITIZEN_ID_COLUMN)
        stored = _stored(profile)
        self.people.append(
            _PEOPLE.line_of(
                (person_id, *map(stored.get, rules.PROFILE), sealed, *map(found.get, FOUND_BY), 1)
            )
        )
        self._date(person_id, entry.posts_since)
        created = {"id": person_id, **profile, "citizen_id": MASK}
        changes = {name: (None, _shown(name, value)) for name, value in created.items() if value is not None}
        if entry.posts_since:
            changes[POSTS_SINCE] = (None, _by_word(entry.posts_since))
        self.before.append(_BEFORE.line_of((self.origin.import_id, person_id, None, 1)))
        self.tell(events.PersonRegistered, person_id, 1, entry.path, profile, "create", changes)

    def change(self, entry: Entry, known: Known, changed: Mapping[str, Any]) -> None:
        """Change the profile of somebody on record."""
        person_id = str(known.id)
        before: Before = {
            name: (_plain(name, _former(known, name, value)), _plain(name, value))
            for name, value in changed.items()
        }
        version = self.put(person_id, known, changed, entry.path, events.PersonUpdated)
        self.before.append(
            _BEFORE.line_of((self.origin.import_id, person_id, sealed_before(before), version))
        )

    def put(
        self,
        person_id: str,
        known: Known,
        changed: Mapping[str, Any],
        path: str,
        event: type[events.PersonUpdated],
    ) -> int:
        """Write new values of somebody on record; returns the version that they then have."""
        version = known.version + 1
        given = dict(changed)
        since = given.pop(POSTS_SINCE, None)
        profile = {**known.profile, **given}
        found = found_by(profile["name"], None, profile["phone"])
        found_now = {name: found[name] for name in _FOUND_ANEW}
        self.updates.append(written({"id": person_id, **_stored(profile), **found_now, "version": version}))
        self._date(person_id, since)
        changes = {
            name: (_shown(name, _former(known, name, value)), _shown(name, value))
            for name, value in changed.items()
        }
        self.tell(event, person_id, version, path, profile, "update", changes)
        return version

    def tell(
        self,
        event: type[events.PersonRegistered | events.PersonUpdated | events.PersonLeft],
        person_id: str,
        version: int,
        path: str,
        profile: Mapping[str, Any],
        action: str,
        changes: Mapping[str, tuple[Any, Any]],
        **more: str,
    ) -> None:
        """Keep who changed what, and tell of it."""
        origin, subject = self.origin, _SUBJECT + person_id
        about = (subject, path, origin.actor, origin.request_id)
        self.audit.append(_AUDIT.line_of((new_id_text(), *about, action, origin.reason, changes)))
        # As the event's own model would write it, which a test holds against this.
        data = {"person_id": person_id, "path": path, **{name: profile[name] for name in _TOLD}, **more}
        self.outbox.append(_OUTBOX.line_of((new_id_text(), *about, event.event_type, version, data)))

    def _date(self, person_id: str, since: Mapping[Post, date | None] | None) -> None:
        for post, on in (since or {}).items():
            self.since.append(written({"person_id": person_id, "post": post, "since": on}))


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
            select(
                Person.citizen_id_index, Person.id, Person.version, Organisation.path, SINCE, *_KNOWN_COLUMNS
            )
            .join(Person.organisation)
            .where(Person.citizen_id_index == func.any(cast(list(indexes), _BYTES)), Person.left_at.is_(None))
        )
        if lock:
            query = query.with_for_update(of=Person)
        return {
            index: known_of(person_id, version, path, since, profile)
            for index, person_id, version, path, since, *profile in await self._session.execute(query)
        }

    async def write(self, batch: Batch) -> None:
        """Write a batch: the people, what was done to them, and the events that tell of it."""
        await _PEOPLE.insert(self._session, batch.people)
        if batch.updates:
            await self._session.execute(_UPDATE_PEOPLE, sending(batch.updates))
        if batch.since:
            # The database has opened the spells of their posts by itself; only who asks knows since when.
            await self._session.execute(_DATE_POSTS, sending(batch.since))
        await _AUDIT.insert(self._session, batch.audit)
        await _OUTBOX.insert(self._session, batch.outbox)
        await _BEFORE.insert(self._session, batch.before)

    async def note(self, import_id: UUID, findings: Iterable[Finding]) -> None:
        """Keep what is wrong with the rows of an import, which come in the order of the file."""
        lines = [
            _FINDINGS.line_of(
                (import_id, each.sheet, each.row, each.column, each.code, each.value, each.params)
            )
            for each in findings
        ]
        await _FINDINGS.insert(self._session, lines)


def known_of(
    person_id: UUID, version: int, path: str, since: Mapping[str, str | None] | None, profile: Sequence[Any]
) -> Known:
    """Somebody on record, of the columns that are read of them."""
    held = {Post(post): date.fromisoformat(on) if on else None for post, on in (since or {}).items()}
    return Known(person_id, version, path, dict(zip(rules.PROFILE, profile, strict=True)), held)


def _former(known: Known, name: str, value: Any) -> Any:
    """What a field was: of the beginnings of posts, those of the posts in question that there were."""
    if name != POSTS_SINCE:
        return known.profile[name]
    return {post: known.since[post] for post in value if post in known.since}


def _change_people() -> Update:
    """The statement that changes people, found by their id."""
    table: Table = Person.__table__  # type: ignore[assignment]
    names = (*rules.PROFILE, *_FOUND_ANEW, "version")
    given = rows_of(table, ("id", *names)).subquery()
    fresh = {name: given.c[name] for name in names}
    return update(table).where(table.c.id == given.c.id).values(**fresh, updated_at=func.now())


def _date_posts() -> Update:
    """The statement that says since when posts are held, found by whose they are and which."""
    table: Table = PersonPost.__table__  # type: ignore[assignment]
    given = rows_of(table, ("person_id", "post", "since")).subquery()
    spell = and_(
        table.c.person_id == given.c.person_id, table.c.post == given.c.post, table.c.ended == false()
    )
    return update(table).where(spell).values(since=given.c.since)


SINCE = (
    select(func.jsonb_object_agg(PersonPost.post, PersonPost.since))
    .where(PersonPost.person_id == Person.id, PersonPost.ended == false())
    .correlate(Person)
    .scalar_subquery()
)
"""Since when somebody holds their posts: a column for a query of people."""
_FOUND_ANEW = ("name_pinyin", "name_initials", "phone_index")
"""Of what somebody is found by, that which a roster can change."""
_TOLD = tuple(name for name in events.PersonRegistered.model_fields if name not in {"person_id", "path"})
_ABOUT = ("id", "subject", "scope", "actor", "request_id")
_PEOPLE = Bulk(Person.__table__, ("id", *rules.PROFILE, "citizen_id", *FOUND_BY, "version"))
_UPDATE_PEOPLE = _change_people()
_DATE_POSTS = _date_posts()
_AUDIT = Bulk(AuditEntry.__table__, (*_ABOUT, "action", "reason", "changes"))
_OUTBOX = Bulk(OutboxEvent.__table__, (*_ABOUT, "type", "aggregate_version", "data"))
_FINDINGS = Bulk(RosterFinding.__table__, ("import_id", "sheet", "row", "column", "code", "value", "params"))
_BEFORE = Bulk(RosterChange.__table__, ("import_id", "person_id", "before", "version"))


def _stored(profile: Mapping[str, Any]) -> Mapping[str, Any]:
    """A profile as the table holds it."""
    phone = profile["phone"]
    if phone is None:
        return profile
    return {**profile, "phone": installed_cipher().encrypt(phone, PHONE_COLUMN)}


def _shown(name: str, value: Any) -> Any:
    """A value as the audit trail repeats it."""
    return MASK if name in _MASKED and value is not None else _plain(name, value)


def _plain(name: str, value: Any) -> Any:
    """A value as JSON takes it."""
    return _by_word(value) if name == POSTS_SINCE else value


def _by_word(since: Mapping[Post, date | None]) -> dict[str, date | None]:
    return {post.value: on for post, on in since.items()}
