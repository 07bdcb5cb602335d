"""Imports on the wire."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from registry.people.schemas import Reason
from registry.roster.findings import FindingCode, describe
from registry.roster.models import UNDO, ImportState, RosterChange, RosterFinding, RosterImport, UndoOutcome
from registry.roster.tally import Tally
from servicekit.jobs import Job
from servicekit.jobs_api import JobError, JobRead
from servicekit.localised import Language
from servicekit.pagination import ListQuery


class RosterCounts(BaseModel):
    """Rows by what they would do, or did once applied."""

    rows: int = Field(description="rows with somebody in them")
    new: int = Field(description="people who come onto the roster")
    changed: int = Field(description="people whose profile changes")
    unchanged: int = Field(description="rows that say what is on record")
    refused: int = Field(description="rows with something wrong, which are left out")

    @classmethod
    def of(cls, tally: Tally) -> "RosterCounts":
        """The counts of a tally."""
        return cls(
            rows=tally.rows,
            new=tally.new,
            changed=tally.changed,
            unchanged=tally.unchanged,
            refused=tally.refused,
        )


class RosterImportRead(BaseModel):
    """An import (花名册导入) as it stands."""

    id: UUID
    organisation_id: UUID
    organisation_name: str
    file_name: str
    file_bytes: int
    state: ImportState
    counts: RosterCounts | None = Field(description="null until it has been checked")
    error: JobError | None = Field(description="why the last check or the last attempt to apply failed")
    job_id: UUID | None = Field(description="the job that checks or applies it")
    created_by: str | None = Field(description="id of the account that uploaded it")
    created_at: datetime
    checked_at: datetime | None
    applied_at: datetime | None
    undone_at: datetime | None
    undone: dict[UndoOutcome, int] | None = Field(
        description="once undone: how many people it came to what with; null before"
    )

    @classmethod
    def of(cls, roster: RosterImport, job: Job | None, language: Language) -> "RosterImportRead":
        """The import told in `language`."""
        tally = roster.tally
        return cls(
            id=roster.id,
            organisation_id=roster.organisation.id,
            organisation_name=roster.organisation.name,
            file_name=roster.file_name,
            file_bytes=roster.file_bytes,
            state=roster.state(job),
            counts=None if tally is None else RosterCounts.of(tally),
            error=None if job is None else JobRead.of(job, language).error,
            job_id=roster.job_id,
            created_by=roster.created_by,
            created_at=roster.created_at,
            checked_at=roster.checked_at,
            applied_at=roster.applied_at,
            undone_at=roster.undone_at,
            undone=_undone(roster, job),
        )


class RosterImportStarted(BaseModel):
    """A new import and the job that checks it."""

    model_config = ConfigDict(serialize_by_alias=True, validate_by_name=True)

    roster: RosterImportRead = Field(alias="import")
    job: JobRead


class RosterImportQuery(ListQuery):
    """Filters of the list of imports."""

    organisation_id: UUID | None = Field(None, description="only imports for this organisation")


class FindingRead(BaseModel):
    """One thing wrong with one row; a row with any is left out."""

    sheet: str = Field(description="the name of the sheet; empty for text")
    row: int = Field(description="as the spreadsheet counts, from 1")
    column: str = Field(description="the heading in the file")
    code: FindingCode
    detail: str = Field(description="what is wrong and what to do, in the caller's language")
    value: str = Field(description="what stands there; masked where it identifies somebody")
    params: dict[str, Any] = Field(description="values that the detail mentions")

    @classmethod
    def of(cls, finding: RosterFinding, language: Language) -> "FindingRead":
        """The finding told in `language`."""
        return cls(
            sheet=finding.sheet,
            row=finding.row,
            column=finding.column,
            code=FindingCode(finding.code),
            detail=describe(finding.code, finding.params, language),
            value=finding.value,
            params=finding.params,
        )


class FindingQuery(ListQuery):
    """Filters of the list of findings."""

    code: FindingCode | None = Field(None, description="only findings of this sort")
    sheet: str | None = Field(None, max_length=100, description="only findings on the sheet of this name")


class FindingCount(BaseModel):
    """How often one sort of mistake was found."""

    code: FindingCode
    count: int
    detail: str = Field(description="what is wrong, in the caller's language")


class RosterUndo(BaseModel):
    """Why an import is undone."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"reason": "上传了去年的花名册"}]}
    )

    reason: Reason


class ChangeQuery(ListQuery):
    """Filters of the list of people that an import wrote."""

    outcome: UndoOutcome | None = Field(None, description="only those with whom undoing came to this")
    not_undone: bool = Field(False, description="only those whom undoing left as they were, wholly or partly")


class RosterChangeRead(BaseModel):
    """Somebody whom an import brought or changed."""

    person_id: UUID
    name: str | None = Field(description="null when they are outside the caller's reach")
    organisation_name: str | None
    is_new: bool = Field(description="whether the import brought them onto the roster")
    outcome: UndoOutcome | None = Field(description="of undoing it; null: not undone")
    kept: list[str] = Field(description="fields that undoing left, as somebody changed them since")

    @classmethod
    def of(cls, change: RosterChange, person: tuple[str, str] | None) -> "RosterChangeRead":
        """The change, with the name and the school of the person."""
        name, school = person or (None, None)
        return cls(
            person_id=change.person_id,
            name=name,
            organisation_name=school,
            is_new=change.before is None,
            outcome=change.outcome,
            kept=change.kept,
        )


def _undone(roster: RosterImport, job: Job | None) -> dict[UndoOutcome, int] | None:
    if roster.undone_at is None or job is None or job.kind != UNDO or not job.result:
        return None
    return {UndoOutcome(outcome): count for outcome, count in job.result.items()}
