"""Imports on the wire."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from registry.roster.findings import FindingCode, describe
from registry.roster.models import ImportState, RosterFinding, RosterImport
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
