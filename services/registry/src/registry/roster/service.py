"""Use cases on imports: upload, look, map, apply, undo. The work itself is done by the jobs in `work`."""

import asyncio
from pathlib import PurePath
from typing import Any
from uuid import UUID

from registry.people.errors import SchoolNotFound
from registry.roster import memory
from registry.roster.errors import RosterImportNotFound, RosterSheetUnknown
from registry.roster.layout import Roster, lay_out, open_roster
from registry.roster.mapping import KeptMapping, RosterMapping
from registry.roster.models import (
    APPLY,
    CHECK,
    UNDO,
    RosterChange,
    RosterFile,
    RosterFinding,
    RosterImport,
    sealed,
    unsealed,
)
from registry.roster.reading import format_of, open_sheets
from registry.roster.repository import RosterRepository
from registry.roster.schemas import ChangeQuery, FindingQuery, RosterImportQuery
from servicekit.access import Reach
from servicekit.jobs import Job, enqueue
from servicekit.pagination import Rows
from servicekit.unit_of_work import UnitOfWork

_SCHEMA = "registry"
_NAME_LENGTH = 200


class RosterService:
    """What one caller may do with the imports within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._rosters = RosterRepository(uow.session, reach)

    async def upload(self, organisation_id: UUID, file_name: str, content: bytes) -> tuple[RosterImport, Job]:
        """Take a file in and have it checked.

        Raises:
            SchoolNotFound: the organisation is none that the caller may import for.
            RosterTooLarge, RosterEmpty, RosterFileType, RosterLocked: the file is none that can be read.
        """
        name = _tidy(file_name)
        organisation = await self._rosters.open_organisation(organisation_id)
        if organisation is None:
            raise SchoolNotFound
        format_of(content, name)
        roster = RosterImport(
            organisation=organisation,
            organisation_id=organisation.id,
            file_name=name,
            file_bytes=len(content),
            created_by=self._uow.actor,
            file=RosterFile(content=await asyncio.to_thread(sealed, content)),
        )
        self._rosters.add(roster)
        job = await self._start(CHECK, roster)
        await self._uow.session.flush()
        return roster, job

    async def read(self, import_id: UUID) -> tuple[RosterImport, Job | None]:
        """The import with this id and the last job that worked on it.

        Raises:
            RosterImportNotFound: not there, or out of reach.
        """
        return await self._found(import_id)

    async def page(self, wanted: RosterImportQuery) -> Rows[RosterImport]:
        """One page of the list, newest first."""
        return await self._rosters.page(wanted)

    async def jobs_of(self, rosters: list[RosterImport]) -> dict[UUID, Job]:
        """The last job of each import, by the job's id."""
        return await self._rosters.jobs_of(rosters)

    async def findings(self, import_id: UUID, wanted: FindingQuery) -> Rows[RosterFinding]:
        """One page of what is wrong with an import's rows.

        Raises:
            RosterImportNotFound: not there, or out of reach.
        """
        roster, _job = await self._found(import_id)
        return await self._rosters.findings(roster, wanted)

    async def file_with_findings(self, import_id: UUID) -> tuple[RosterImport, bytes, list[RosterFinding]]:
        """The file as it came, and all that is wrong with it.

        Raises:
            RosterImportNotFound: not there, or out of reach.
        """
        roster, _job = await self._found(import_id)
        stored = await self._rosters.content(roster)
        content = await asyncio.to_thread(unsealed, stored)
        return roster, content, await self._rosters.all_findings(roster)

    async def apply(self, import_id: UUID) -> Job:
        """Have every row that is not refused written.

        Raises:
            RosterImportNotFound: not there, or out of reach.
            RosterBeingChecked, RosterBeingApplied, RosterApplied, RosterCheckFailed, RosterNothingToApply:
                there is nothing to apply, or not now.
        """
        roster, job = await self._found(import_id, lock=True)
        roster.ensure_applicable(job)
        job = await self._start(APPLY, roster)
        await self._uow.session.flush()
        return job

    async def finding_counts(self, import_id: UUID) -> list[tuple[str, int]]:
        """How many findings there are of each sort.

        Raises:
            RosterImportNotFound: not there, or out of reach.
        """
        roster, _job = await self._found(import_id)
        return await self._rosters.finding_counts(roster)

    async def layout(self, import_id: UUID) -> tuple[Roster, KeptMapping | None]:
        """How the file of an import is read.

        Raises:
            RosterImportNotFound: not there, or out of reach.
            Problem: the file cannot be read, as `open_sheets`.
        """
        roster, _job = await self._found(import_id)
        stored = await self._rosters.content(roster)
        return await asyncio.to_thread(_laid_out, stored, roster.file_name, roster.mapping)

    async def map(self, import_id: UUID, mapping: RosterMapping) -> tuple[RosterImport, Job]:
        """Have the file read as somebody says, and checked anew.

        Raises:
            RosterImportNotFound: not there, or out of reach.
            RosterSheetUnknown: the file has no such sheet.
            Problem: as `RosterImport.ensure_mappable`; a sheet that is read lacks a needed column.
        """
        roster, job = await self._found(import_id, lock=True)
        roster.ensure_mappable(job)
        stored = await self._rosters.content(roster)
        kept = await asyncio.to_thread(_kept, stored, roster.file_name, mapping)
        roster.map(kept.model_dump(mode="json"))
        job = await self._start(CHECK, roster)
        await self._uow.session.flush()
        return roster, job

    async def undo(self, import_id: UUID, reason: str) -> Job:
        """Have everybody made what they were before the import.

        Raises:
            RosterImportNotFound: not there, or out of reach.
            RosterNotApplied, RosterBeingUndone, RosterUndone: there is nothing to undo.
        """
        roster, job = await self._found(import_id, lock=True)
        roster.ensure_undoable(job)
        job = await self._start(UNDO, roster, reason=reason)
        await self._uow.session.flush()
        return job

    async def changes(
        self, import_id: UUID, wanted: ChangeQuery
    ) -> tuple[Rows[RosterChange], dict[UUID, tuple[str, str]]]:
        """One page of the people that an import wrote, and their names and schools.

        Raises:
            RosterImportNotFound: not there, or out of reach.
        """
        roster, _job = await self._found(import_id)
        rows = await self._rosters.changes(roster, wanted)
        return rows, await self._rosters.people_of(rows.items)

    async def _found(self, import_id: UUID, *, lock: bool = False) -> tuple[RosterImport, Job | None]:
        roster = await self._rosters.find(import_id, lock=lock)
        if roster is None:
            raise RosterImportNotFound
        jobs = await self._rosters.jobs_of([roster])
        return roster, None if roster.job_id is None else jobs.get(roster.job_id)

    async def _start(self, kind: str, roster: RosterImport, **more: str) -> Job:
        # The job acts with the reach that its caller has now.
        payload = {"import_id": str(roster.id), "reach": list(self._reach.paths), **more}
        job = await enqueue(self._uow, _SCHEMA, kind, payload, scope=roster.organisation.path)
        roster.job_id = job.id
        return job


def _tidy(file_name: str) -> str:
    """The name alone, as some browsers send a path; of a bearable length, its ending kept."""
    name = PurePath(file_name.replace("\\", "/")).name.replace("\x00", "") or "roster"
    return name if len(name) <= _NAME_LENGTH else name[-_NAME_LENGTH:]


def _laid_out(
    stored: bytes, file_name: str, mapping: dict[str, Any] | None
) -> tuple[Roster, KeptMapping | None]:
    kept = None if mapping is None else KeptMapping.model_validate(mapping)
    return lay_out(unsealed(stored), file_name, None if kept is None else kept.mapping()), kept


def _kept(stored: bytes, file_name: str, mapping: RosterMapping) -> KeptMapping:
    content = unsealed(stored)
    names = [sheet.name for sheet in open_sheets(content, file_name)]
    for each in mapping.sheets:
        if each.sheet not in names:
            raise RosterSheetUnknown(sheet=each.sheet, sheets="、".join(names))
    open_roster(content, file_name, mapping)
    return memory.kept(content, file_name, mapping)
