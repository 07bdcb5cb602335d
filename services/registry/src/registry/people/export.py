"""Use case: everybody on a list as a workbook, in rows of a thousand at a time."""

from typing import IO

from registry.people.errors import TooManyToExport
from registry.people.repository import PersonRepository
from registry.people.schemas import PeopleExport, PersonFilters
from registry.people.workbook import workbook
from servicekit.access import EVERYWHERE, Reach
from servicekit.audit import AuditEntry
from servicekit.clock import today
from servicekit.ids import new_id
from servicekit.localised import Language
from servicekit.requests import current_request
from servicekit.unit_of_work import UnitOfWork

MOST_EXPORTED = 50_000
"""More would keep a browser waiting longer than the way to it allows."""


class ExportService:
    """What one caller may take away of the people within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._people = PersonRepository(uow.session, reach)

    async def masked(self, wanted: PersonFilters, language: Language) -> IO[bytes]:
        """A workbook of those that `wanted` asks for, with most of each number hidden.

        Raises:
            TooManyToExport: more than a workbook is made of at once.
        """
        await self._ensure_few_enough(wanted)
        return await self._written(wanted, language, masked=True)

    async def with_ids(self, command: PeopleExport, language: Language) -> IO[bytes]:
        """The same with whole numbers, to be mended and imported again; the audit trail keeps who and why.

        Raises:
            TooManyToExport: more than a workbook is made of at once.
        """
        count = await self._ensure_few_enough(command.filters)
        self._uow.session.add(
            AuditEntry(
                actor=self._uow.actor,
                action="export",
                subject=f"people/{new_id()}",
                scope=self._scope(),
                request_id=current_request().request_id,
                reason=command.reason,
                changes={
                    "people": [None, count],
                    "filters": [None, command.filters.model_dump(mode="json", exclude_defaults=True)],
                },
            )
        )
        return await self._written(command.filters, language, masked=False)

    async def _ensure_few_enough(self, wanted: PersonFilters) -> int:
        count = await self._people.count(wanted, today(self._uow.clock), up_to=MOST_EXPORTED + 1)
        if count > MOST_EXPORTED:
            raise TooManyToExport(limit=MOST_EXPORTED)
        return count

    async def _written(self, wanted: PersonFilters, language: Language, *, masked: bool) -> IO[bytes]:
        people = self._people.batches(wanted, today(self._uow.clock))
        return await workbook(people, language, masked=masked, left=wanted.include_left)

    def _scope(self) -> str | None:
        """Who may read of it: whoever reaches all that the caller reaches."""
        paths = self._reach.paths
        return paths[0] if len(paths) == 1 and paths[0] != EVERYWHERE else None
