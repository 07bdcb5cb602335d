"""All SQL about imports; everything a caller sees passes through `_visible`."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Select, cast, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager

from registry.organisations.models import Organisation
from registry.people.models import Person
from registry.roster.models import RosterChange, RosterFile, RosterFinding, RosterImport, UndoOutcome
from registry.roster.schemas import ChangeQuery, FindingQuery, RosterImportQuery
from registry.roster.schools import School
from servicekit.access import Reach
from servicekit.db import LTree
from servicekit.jobs import Job
from servicekit.pagination import Rows, Sorting

_REMEMBERED = 20
"""The mappings of so many imports are looked at for one of the same make."""


class RosterRepository:
    """Imports for organisations within the reach of one caller."""

    sorting = Sorting(RosterImport.id, created_at=RosterImport.created_at)
    finding_sorting = Sorting(RosterFinding.id, row=RosterFinding.id)
    change_sorting = Sorting(RosterChange.person_id, person=RosterChange.person_id)

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, roster: RosterImport) -> None:
        """Make an import and its file part of the transaction."""
        self._session.add(roster)

    async def open_organisation(self, organisation_id: UUID) -> Organisation | None:
        """The organisation, if it is open and within reach."""
        query = select(Organisation).where(
            Organisation.id == organisation_id,
            Organisation.closed_at.is_(None),
            self._reach.where(Organisation.path),
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def find(self, import_id: UUID, *, lock: bool = False) -> RosterImport | None:
        """The one with this id; `lock` keeps two callers from applying it at once."""
        query = self._visible().where(RosterImport.id == import_id)
        if lock:
            query = query.with_for_update(of=RosterImport)
        return (await self._session.execute(query)).scalar_one_or_none()

    async def page(self, wanted: RosterImportQuery) -> Rows[RosterImport]:
        """One page of the imports, newest first."""
        query = self._visible()
        if wanted.organisation_id is not None:
            query = query.where(RosterImport.organisation_id == wanted.organisation_id)
        return await self.sorting.page(self._session, query, wanted, "-created_at")

    async def jobs_of(self, rosters: Iterable[RosterImport]) -> dict[UUID, Job]:
        """The last job of each, by the job's id; one statement for all."""
        ids = [roster.job_id for roster in rosters if roster.job_id is not None]
        jobs = (await self._session.execute(select(Job).where(Job.id.in_(ids)))).scalars()
        return {job.id: job for job in jobs}

    async def findings(self, roster: RosterImport, wanted: FindingQuery) -> Rows[RosterFinding]:
        """One page of what is wrong, row by row."""
        query = select(RosterFinding).where(RosterFinding.import_id == roster.id)
        if wanted.code is not None:
            query = query.where(RosterFinding.code == wanted.code.value)
        if wanted.sheet is not None:
            query = query.where(RosterFinding.sheet == wanted.sheet)
        return await self.finding_sorting.page(self._session, query, wanted, "row")

    async def all_findings(self, roster: RosterImport) -> list[RosterFinding]:
        """Everything that is wrong, row by row."""
        query = select(RosterFinding).where(RosterFinding.import_id == roster.id)
        ordered = query.order_by(RosterFinding.id)
        return list((await self._session.execute(ordered)).scalars())

    async def finding_counts(self, roster: RosterImport) -> list[tuple[str, int]]:
        """How many findings there are of each sort, the most frequent first."""
        query = (
            select(RosterFinding.code, func.count())
            .where(RosterFinding.import_id == roster.id)
            .group_by(RosterFinding.code)
            .order_by(func.count().desc(), RosterFinding.code)
        )
        return [(code, count) for code, count in await self._session.execute(query)]

    async def mappings(self, organisation_id: UUID) -> list[dict[str, Any]]:
        """What was set by hand for the latest imports of an organisation, the latest first."""
        query = (
            select(RosterImport.mapping)
            .where(RosterImport.organisation_id == organisation_id, RosterImport.mapping.is_not(None))
            .order_by(RosterImport.created_at.desc(), RosterImport.id.desc())
            .limit(_REMEMBERED)
        )
        return [mapping for mapping in (await self._session.execute(query)).scalars() if mapping is not None]

    async def changes(self, roster: RosterImport, wanted: ChangeQuery) -> Rows[RosterChange]:
        """One page of the people that an import wrote."""
        query = select(RosterChange).where(RosterChange.import_id == roster.id)
        if wanted.outcome is not None:
            query = query.where(RosterChange.outcome == wanted.outcome.value)
        if wanted.not_undone:
            query = query.where(RosterChange.outcome != UndoOutcome.UNDONE.value)
        return await self.change_sorting.page(self._session, query, wanted, "person")

    async def people_of(self, changes: Iterable[RosterChange]) -> dict[UUID, tuple[str, str]]:
        """The name and the school of each person, one statement for all; only those within reach."""
        query = (
            select(Person.id, Person.name, Organisation.name)
            .join(Person.organisation)
            .where(Person.id.in_([each.person_id for each in changes]), self._reach.where(Organisation.path))
        )
        return {person_id: (name, school) for person_id, name, school in await self._session.execute(query)}

    async def content(self, roster: RosterImport) -> bytes:
        """The stored (sealed) form of its file."""
        query = select(RosterFile.content).where(RosterFile.import_id == roster.id)
        return (await self._session.execute(query)).scalar_one()

    async def forget_findings(self, roster: RosterImport) -> None:
        """Make room for those of another look at the file."""
        await self._session.execute(delete(RosterFinding).where(RosterFinding.import_id == roster.id))

    async def schools(self, top: Organisation) -> list[School]:
        """The open organisations at and below one, those above before those below."""
        query = (
            select(
                Organisation.id,
                Organisation.code,
                Organisation.name,
                Organisation.path,
                Organisation.kind,
                Organisation.division_code,
            )
            .where(Organisation.path.op("<@")(cast(top.path, LTree)), Organisation.closed_at.is_(None))
            .order_by(Organisation.path)
        )
        return [School(*row) for row in await self._session.execute(query)]

    async def place(self, top: Organisation) -> str | None:
        """The division that an organisation belongs to: its own, or that of the nearest above it."""
        query = (
            select(Organisation.division_code)
            .where(Organisation.path.op("@>")(cast(top.path, LTree)), Organisation.division_code.is_not(None))
            .order_by(Organisation.path.desc())
            .limit(1)
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    def _visible(self) -> Select[RosterImport]:
        return (
            select(RosterImport)
            .join(RosterImport.organisation)
            .where(self._reach.where(Organisation.path))
            .options(contains_eager(RosterImport.organisation))
        )
