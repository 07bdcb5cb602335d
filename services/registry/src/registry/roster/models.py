"""An import as rows: what was uploaded, what came of it, what was wrong with it."""

import base64
import re
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, ForeignKey, Identity, Index, Integer, LargeBinary, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.db import Base
from registry.organisations.models import Organisation
from registry.roster.errors import (
    RosterApplied,
    RosterBeingApplied,
    RosterBeingChecked,
    RosterBeingUndone,
    RosterCheckFailed,
    RosterNotApplied,
    RosterNothingToApply,
    RosterUndone,
)
from registry.roster.tally import Tally
from servicekit.audit import Audited
from servicekit.crypto import EncryptedText, installed_cipher
from servicekit.db import Identified, Instant, Json, StringEnum, Timestamped, Versioned
from servicekit.jobs import Job
from servicekit.problems import Problem

_FILE_COLUMN = "roster_files.content"
_BASE64 = re.compile(rb"(?:[A-Za-z0-9+/]{4})*[A-Za-z0-9+/]{2}(?:[A-Za-z0-9+/]{2}|[A-Za-z0-9+/]=|==)")


class ImportState(StrEnum):
    """Where an import stands."""

    CHECKING = "checking"
    CHECKED = "checked"
    APPLYING = "applying"
    APPLIED = "applied"
    FAILED = "failed"
    """the file could not be checked"""
    UNDOING = "undoing"
    UNDONE = "undone"


class RosterImport(Identified, Timestamped, Versioned, Audited, Base):
    """One file uploaded for one organisation.

    How far it got stands here, what is going on stands with its job: so a job that was cancelled, or whose
    every worker died, leaves no import behind that says for ever that it is being worked on.
    """

    __tablename__ = "roster_imports"
    __table_args__ = (
        Index("ix_roster_imports_created_at", "created_at", "id"),
        Index("ix_roster_imports_organisation_id", "organisation_id", "created_at", "id"),
    )

    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisations.id"))
    file_name: Mapped[str] = mapped_column(Text)
    file_bytes: Mapped[int] = mapped_column(Integer)
    created_by: Mapped[str | None] = mapped_column(Text, comment="the account that uploaded it")
    job_id: Mapped[UUID | None] = mapped_column(Uuid, comment="the job that checks or applies it (jobs.id)")
    rows: Mapped[int | None] = mapped_column(Integer, comment="with somebody in them")
    new: Mapped[int | None] = mapped_column(Integer)
    changed: Mapped[int | None] = mapped_column(Integer)
    unchanged: Mapped[int | None] = mapped_column(Integer)
    refused: Mapped[int | None] = mapped_column(Integer)
    mapping: Mapped[dict[str, Any] | None] = mapped_column(
        JSONB(none_as_null=True), comment="sheets and columns as somebody set them"
    )
    undone_at: Mapped[Instant | None]
    checked_at: Mapped[Instant | None]
    applied_at: Mapped[Instant | None]
    organisation: Mapped[Organisation] = relationship(lazy="raise")
    file: Mapped["RosterFile"] = relationship(back_populates="roster", lazy="raise")

    @property
    def audit_scope(self) -> str:
        """The path of the organisation imported for."""
        return self.organisation.path

    @property
    def tally(self) -> Tally | None:
        """How many rows would do (or, once applied, did) what; none before the check."""
        if (
            self.rows is None
            or self.new is None
            or self.changed is None
            or self.unchanged is None
            or self.refused is None
        ):
            return None
        return Tally(self.rows, self.new, self.changed, self.unchanged, self.refused)

    def state(self, job: Job | None) -> ImportState:
        """Where it stands, given the last job that worked on it."""
        going_on = None if job is None or job.state.final else job.kind
        if self.undone_at is not None:
            return ImportState.UNDONE
        if self.applied_at is not None:
            return ImportState.UNDOING if going_on == UNDO else ImportState.APPLIED
        if self.checked_at is None:
            return ImportState.FAILED if going_on is None else ImportState.CHECKING
        # The check is done a moment before its job says so.
        return ImportState.APPLYING if going_on == APPLY else ImportState.CHECKED

    def ensure_applicable(self, job: Job | None) -> None:
        """Refuse to apply what cannot be.

        Raises:
            Problem: one of `_REFUSALS`, or RosterCheckFailed, RosterNothingToApply.
        """
        self._refuse(job, {ImportState.CHECKED})
        tally = self.tally
        if tally is not None and not tally.writes:
            raise RosterNothingToApply(unchanged=tally.unchanged, refused=tally.refused)

    def ensure_mappable(self, job: Job | None) -> None:
        """Refuse to have another look at what has been applied, or while a job is at it.

        Raises:
            Problem: one of `_REFUSALS`.
        """
        self._refuse(job, {ImportState.CHECKED, ImportState.FAILED})

    def ensure_undoable(self, job: Job | None) -> None:
        """Refuse to undo what has not been applied, or has been undone.

        Raises:
            RosterNotApplied, RosterBeingUndone, RosterUndone
        """
        if self.applied_at is None:
            raise RosterNotApplied
        self._refuse(job, {ImportState.APPLIED})

    def _refuse(self, job: Job | None, but: set[ImportState]) -> None:
        state = self.state(job)
        if state not in but:
            raise _REFUSALS[state]

    def map(self, mapping: dict[str, Any]) -> None:
        """Have it read in another way; what the check found counts no more."""
        self.mapping = mapping
        self.checked_at = None
        self.rows = self.new = self.changed = self.unchanged = self.refused = None

    def finish_check(self, at: datetime, tally: Tally) -> None:
        """Note what the check found."""
        self.checked_at = at
        self._count(tally)

    def finish_apply(self, at: datetime, tally: Tally) -> None:
        """Note what was written."""
        self.applied_at = at
        self._count(tally)

    def _count(self, tally: Tally) -> None:
        self.rows, self.new, self.changed = tally.rows, tally.new, tally.changed
        self.unchanged, self.refused = tally.unchanged, tally.refused


CHECK = "roster.check"
APPLY = "roster.apply"
UNDO = "roster.undo"
_REFUSALS: dict[ImportState, type[Problem]] = {
    ImportState.CHECKING: RosterBeingChecked,
    ImportState.APPLYING: RosterBeingApplied,
    ImportState.APPLIED: RosterApplied,
    ImportState.FAILED: RosterCheckFailed,
    ImportState.UNDOING: RosterBeingUndone,
    ImportState.UNDONE: RosterUndone,
}


class RosterFile(Base):
    """The uploaded file itself, encrypted: it is full of citizen ids."""

    __tablename__ = "roster_files"

    import_id: Mapped[UUID] = mapped_column(
        Uuid, ForeignKey("roster_imports.id", ondelete="CASCADE"), primary_key=True
    )
    content: Mapped[bytes] = mapped_column(LargeBinary)
    roster: Mapped[RosterImport] = relationship(back_populates="file", lazy="raise")


class UndoOutcome(StrEnum):
    """What undoing did for one person, or why it did nothing."""

    UNDONE = "undone"
    """they are as they were before, or off the roster if they were not on it"""
    PARTLY = "partly"
    """some fields were changed since and left as they are"""
    CHANGED_SINCE = "changed_since"
    """somebody changed all that the import had changed, or somebody whom it had brought"""
    LEFT_SINCE = "left_since"
    """they have left the roster"""
    OUT_OF_REACH = "out_of_reach"
    """they belong to an organisation outside the reach of who undoes it"""
    SCHOOL_CLOSED = "school_closed"
    """the school that they came from is closed"""


class RosterChange(Base):
    """What an import changed of one person, so that it can be undone."""

    __tablename__ = "roster_changes"

    import_id: Mapped[UUID] = mapped_column(
        Uuid, ForeignKey("roster_imports.id", ondelete="CASCADE"), primary_key=True
    )
    person_id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    before: Mapped[str | None] = mapped_column(
        EncryptedText("roster_changes.before"), comment="as they were, encrypted; null: were not"
    )
    version: Mapped[int] = mapped_column(BigInteger, comment="theirs after the import")
    outcome: Mapped[UndoOutcome | None] = mapped_column(
        StringEnum(UndoOutcome), comment="of undoing it; null: not undone"
    )
    kept: Mapped[list[str]] = mapped_column(
        ARRAY(Text), default=list, server_default="{}", comment="fields that undoing left as they were"
    )


class RosterFinding(Base):
    """One thing wrong with one row of an import; ids rise from sheet to sheet and from row to row."""

    __tablename__ = "roster_findings"
    __table_args__ = (Index("ix_roster_findings_import_id", "import_id", "id"),)

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    import_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("roster_imports.id", ondelete="CASCADE"))
    sheet: Mapped[str] = mapped_column(Text, server_default="", comment="its name; text has none")
    row: Mapped[int] = mapped_column(Integer)
    column: Mapped[str] = mapped_column(Text, comment="the heading in the file")
    code: Mapped[str] = mapped_column(Text)
    value: Mapped[str] = mapped_column(Text, comment="masked where it identifies somebody")
    params: Mapped[Json] = mapped_column(JSONB)


def sealed(content: bytes) -> bytes:
    """The stored form of a file; takes time in proportion to its size."""
    return installed_cipher().encrypt_bytes(content, _FILE_COLUMN)


def unsealed(stored: bytes) -> bytes:
    """The file behind its stored form."""
    content = installed_cipher().decrypt_bytes(stored, _FILE_COLUMN)
    # Files stored at first are base64. No roster is written in its 65 characters alone: a workbook has
    # others, and text has something between its columns.
    return base64.b64decode(content) if _BASE64.fullmatch(content) else content
