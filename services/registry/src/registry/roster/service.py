"""Use cases on imports: upload, look, apply. The work itself is done by the jobs in `work`."""

import asyncio
from pathlib import PurePath
from uuid import UUID

from registry.people.errors import SchoolNotFound
from registry.roster.errors import RosterImportNotFound
from registry.roster.models import APPLY, CHECK, RosterFile, RosterFinding, RosterImport, sealed, unsealed
from registry.roster.reading import format_of
from registry.roster.repository import RosterRepository
from registry.roster.schemas import FindingQuery, RosterImportQuery
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

    async def _found(self, import_id: UUID, *, lock: bool = False) -> tuple[RosterImport, Job | None]:
        roster = await self._rosters.find(import_id, lock=lock)
        if roster is None:
            raise RosterImportNotFound
        jobs = await self._rosters.jobs_of([roster])
        return roster, None if roster.job_id is None else jobs.get(roster.job_id)

    async def _start(self, kind: str, roster: RosterImport) -> Job:
        # The job acts with the reach that its caller has now.
        payload = {"import_id": str(roster.id), "reach": list(self._reach.paths)}
        job = await enqueue(self._uow, _SCHEMA, kind, payload, scope=roster.organisation.path)
        roster.job_id = job.id
        return job


def _tidy(file_name: str) -> str:
    """The name alone, as some browsers send a path; of a bearable length, its ending kept."""
    name = PurePath(file_name.replace("\\", "/")).name.replace("\x00", "") or "roster"
    return name if len(name) <= _NAME_LENGTH else name[-_NAME_LENGTH:]
