"""Unit of work: one request or one handled message is one transaction, committed by the kit alone.

Application code changes objects and records events; the audit trail is taken from the session itself.
Nothing is sent to the database before the first statement, so a request refused early costs no
connection.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import structlog
from sqlalchemy import event, insert
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlalchemy.orm import Session

from servicekit.audit import Audited, AuditEntry, changes_in, subject_of
from servicekit.clock import Clock, SystemClock
from servicekit.cloudevents import EventPayload
from servicekit.db import create_engine
from servicekit.ids import new_id
from servicekit.outbox import OutboxEvent
from servicekit.requests import current_request

AfterCommit = Callable[[], Awaitable[None]]

_COLLECTOR = "audit_collector"
# Of the tables, not of the classes: nothing is read back, so the mapper has nothing to do.
_KEEP_AUDIT = insert(AuditEntry.__table__)  # type: ignore[arg-type]
_KEEP_EVENTS = insert(OutboxEvent.__table__)  # type: ignore[arg-type]

log = structlog.get_logger("servicekit.unit_of_work")


class _AuditedSession(Session):
    """A session that shows its unit of work what each flush is about to change."""


# Once for the class: a listener registered for every session costs a twelfth of a small request.
@event.listens_for(_AuditedSession, "before_flush")
def _show_changes(session: Session, _context: object, _instances: Sequence[object] | None) -> None:
    session.info[_COLLECTOR](session)


@dataclass(frozen=True, slots=True)
class _Recorded:
    payload: EventPayload
    about: Audited


class UnitOfWork:
    """A session, the events to announce with it, and who is doing all this."""

    def __init__(
        self,
        engine: AsyncEngine,
        clock: Clock,
        actor: str | None = None,
        announce: Callable[[], None] | None = None,
    ) -> None:
        self._engine = engine
        self._announce = announce
        self._session: AsyncSession | None = None
        self._events: list[_Recorded] = []
        self._wrote_events = False
        self._audit: list[dict[str, Any]] = []
        self._after_commit: list[AfterCommit] = []
        self._clock = clock
        self.actor = actor
        self.reason: str | None = None
        """Why the change is made, for the audit trail, where the caller was asked for a reason."""

    @property
    def clock(self) -> Clock:
        """The clock that use cases ask."""
        return self._clock

    @property
    def session(self) -> AsyncSession:
        """The session of this transaction, opened on first use."""
        if self._session is None:
            self._session = AsyncSession(
                self._engine,
                sync_session_class=_AuditedSession,
                info={_COLLECTOR: self._collect_audit},
                expire_on_commit=False,
                autoflush=False,
            )
        return self._session

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """A part that can fail by itself: then its rows, its events, its audit and its notices are undone."""
        await self.session.flush()  # or what was pending before would be taken for this part's
        marks = [(kept, len(kept)) for kept in (self._events, self._audit, self._after_commit)]
        try:
            async with self.session.begin_nested():
                yield
        except BaseException:
            for kept, length in marks:
                del kept[length:]
            raise

    def record(self, payload: EventPayload, about: Audited) -> None:
        """Announce a fact about `about` with this transaction; its version and scope are read at commit."""
        self._events.append(_Recorded(payload, about))

    def wrote_events(self) -> None:
        """Say that events were written with this transaction past `record`, so that readers are woken."""
        self._wrote_events = True

    def after_commit(self, callback: AfterCommit) -> None:
        """Run `callback` once the transaction is durable; for notices that must not precede it."""
        self._after_commit.append(callback)

    async def commit(self) -> None:
        """Write what is pending, its audit entries and its events, and commit. Only the kit calls this."""
        if self._session is not None or self._events:
            await self._write(self.session)
        if (self._events or self._wrote_events) and self._announce is not None:
            self._announce()
        for callback in self._after_commit:
            try:
                await callback()
            except Exception:
                # The change is durable; an answer that says otherwise would have it made twice.
                log.exception("a notice after the commit failed")

    async def _write(self, session: AsyncSession) -> None:
        await session.flush()
        if self._audit:
            await session.execute(_KEEP_AUDIT, self._audit)
        if self._events:
            await session.execute(_KEEP_EVENTS, [self._row(item) for item in self._events])
        await session.commit()

    async def close(self) -> None:
        """Roll back whatever was not committed and give the connection back."""
        if self._session is not None:
            await self._session.close()

    def _collect_audit(self, session: Session) -> None:
        for action, thing, changes in changes_in(session):
            self._audit.append(
                {
                    "id": new_id(),
                    "actor": self.actor,
                    "action": action,
                    "subject": subject_of(thing),
                    "scope": thing.audit_scope,
                    "request_id": current_request().request_id,
                    "reason": self.reason,
                    "changes": changes,
                }
            )

    def _row(self, item: _Recorded) -> dict[str, Any]:
        return {
            "id": new_id(),
            "type": item.payload.event_type,
            "subject": subject_of(item.about),
            "aggregate_version": getattr(item.about, "version", None),
            "scope": item.about.audit_scope,
            "actor": self.actor,
            "request_id": current_request().request_id,
            "data": item.payload.model_dump(mode="json"),
        }


class Database:
    """A service's database: one pool that writes and one that only reads."""

    def __init__(self, dsn: str, schema: str, *, clock: Clock | None = None, **pool: Any) -> None:
        self.schema = schema
        self.dsn = dsn
        self.clock: Clock = clock or SystemClock()
        self.announce: Callable[[], None] | None = None
        """Called after each commit that recorded events; wakes readers waiting in this process."""
        self.engine = create_engine(dsn, schema, **pool)
        self.read_engine = create_engine(dsn, schema, read_only=True, **pool)

    def unit_of_work(self, actor: str | None = None, *, read_only: bool = False) -> UnitOfWork:
        """A new unit of work; whoever makes it commits and closes it."""
        engine = self.read_engine if read_only else self.engine
        return UnitOfWork(engine, self.clock, actor, self.announce)

    @asynccontextmanager
    async def transaction(self, actor: str | None = None) -> AsyncIterator[UnitOfWork]:
        """A unit of work committed at the end of the block, rolled back when it raises."""
        uow = self.unit_of_work(actor)
        try:
            yield uow
            await uow.commit()
        finally:
            await uow.close()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncSession]:
        """A session that can only read, for streams and background readers."""
        async with AsyncSession(self.read_engine, expire_on_commit=False, autoflush=False) as session:
            yield session

    async def dispose(self) -> None:
        """Close every connection."""
        await self.engine.dispose()
        await self.read_engine.dispose()
