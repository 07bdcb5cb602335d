"""Audit trail: who changed what, from which value to which, in the same transaction as the change.

A model that derives from `Audited` is covered without a call: the unit of work reads SQLAlchemy's own
record of what changed just before each flush. Rows cannot be updated or deleted (database trigger).
"""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index, Text, func, inspect
from sqlalchemy.orm import Mapped, Session, mapped_column

from servicekit.db import Base, Identified, Instant, Json, LTree

MASK = "***"
_BOOKKEEPING = frozenset({"version", "created_at", "updated_at"})


class AuditEntry(Identified, Base):
    """One change of one thing by one actor."""

    __tablename__ = "audit_log"
    __table_args__ = (
        Index("ix_audit_log_subject", "subject", "id"),
        Index("ix_audit_log_actor", "actor", "id"),
        Index("ix_audit_log_scope", "scope", "id"),
    )

    at: Mapped[Instant] = mapped_column(server_default=func.clock_timestamp())
    actor: Mapped[str | None] = mapped_column(Text)
    action: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)
    scope: Mapped[str | None] = mapped_column(LTree)
    request_id: Mapped[str | None] = mapped_column(Text)
    reason: Mapped[str | None] = mapped_column(Text)
    changes: Mapped[Json] = mapped_column(comment="{field: [from, to]}")


class Audited:
    """Mark of a model whose changes are audited; needs an `id`.

    `audit_masked` names fields whose values are replaced by `***`: that they changed is recorded, what
    they were is not. `audit_derived` names fields that follow from others, whose changes say nothing more
    and are left out. `audit_scope` may give the label path of the organisation the thing belongs to.
    """

    id: Mapped[UUID]
    audit_masked: ClassVar[frozenset[str]] = frozenset()
    audit_derived: ClassVar[frozenset[str]] = frozenset()

    @property
    def audit_scope(self) -> str | None:
        """Label path that decides who may read the entry; none means only those who see everything."""
        return None


def changes_in(session: Session) -> Iterator[tuple[str, Audited, dict[str, list[Any]]]]:
    """The audited changes that the next flush will write: `(action, thing, {field: [from, to]})`."""
    for action, things in (("create", session.new), ("update", session.dirty), ("delete", session.deleted)):
        for thing in things:
            if isinstance(thing, Audited):
                changes = _last_values_of(thing) if action == "delete" else _changes_of(thing)
                if changes:
                    yield action, thing, changes


def subject_of(thing: Audited) -> str:
    """`table/id`, the name under which a thing's entries are found."""
    return f"{thing.__tablename__}/{thing.id}"  # type: ignore[attr-defined]


def _changes_of(thing: Audited) -> dict[str, list[Any]]:
    state = inspect(thing)
    changes: dict[str, list[Any]] = {}
    for attribute in state.mapper.column_attrs:
        if attribute.key in _BOOKKEEPING or attribute.key in thing.audit_derived:
            continue
        history = state.attrs[attribute.key].history
        if not history.has_changes():
            continue
        before = _plain(history.deleted[0]) if history.deleted else None
        after = _plain(history.added[0]) if history.added else None
        if before != after:
            masked = attribute.key in thing.audit_masked
            changes[attribute.key] = [_mask(before), _mask(after)] if masked else [before, after]
    return changes


def _last_values_of(thing: Audited) -> dict[str, list[Any]]:
    state = inspect(thing)
    known = {
        attribute.key: _plain(state.dict.get(attribute.key))
        for attribute in state.mapper.column_attrs
        if attribute.key not in _BOOKKEEPING and attribute.key not in thing.audit_derived
    }
    return {
        key: [_mask(value) if key in thing.audit_masked else value, None]
        for key, value in known.items()
        if value is not None
    }


def _mask(value: Any) -> Any:
    return None if value is None else MASK


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, UUID | Decimal | bytes):
        return str(value)
    return value
