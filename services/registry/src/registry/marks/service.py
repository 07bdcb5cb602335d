"""Use cases on marks: load, decide, change."""

from uuid import UUID

from registry.marks import events, rules
from registry.marks.errors import CohortDoesNotFit, MarkDoesNotFit, MarkNotFound
from registry.marks.models import OrganisationMark
from registry.marks.repository import MarkRepository, Total
from registry.marks.schemas import MarkCreate, MarkFilter, MarkQuery, OrganisationMarkQuery
from registry.organisations.errors import OrganisationNotFound
from registry.organisations.models import Organisation
from servicekit.access import Reach
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.unit_of_work import UnitOfWork


class MarkService:
    """What one caller may do with the marks of organisations within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._marks = MarkRepository(uow.session, reach)

    async def page(self, wanted: MarkQuery) -> Rows[OrganisationMark]:
        """One page of the list."""
        return await self._marks.page(wanted)

    async def every(self, wanted: MarkFilter) -> list[OrganisationMark]:
        """The whole list."""
        return await self._marks.every(wanted)

    async def totals(self, wanted: MarkFilter) -> list[Total]:
        """How many there are of each kind and cohort."""
        return await self._marks.totals(wanted)

    async def page_of(self, organisation_id: UUID, wanted: OrganisationMarkQuery) -> Rows[OrganisationMark]:
        """One page of the marks of an organisation, withdrawn ones too.

        Raises:
            OrganisationNotFound: not there, or out of reach.
        """
        await self._organisation(organisation_id)
        return await self._marks.page_of(organisation_id, wanted)

    async def give(self, organisation_id: UUID, command: MarkCreate) -> OrganisationMark:
        """Mark an organisation.

        Raises:
            OrganisationNotFound, OrganisationClosed: it cannot be marked.
            MarkDoesNotFit, CohortDoesNotFit: not as this.
            MarkOverlaps: it has the mark at that time.
        """
        organisation = await self._organisation(organisation_id)
        organisation.ensure_open()
        if not rules.fits(command.kind, organisation.kind):
            raise MarkDoesNotFit(name=organisation.name)
        if command.cohort is not None and not rules.has_cohort(command.kind):
            raise CohortDoesNotFit
        mark = OrganisationMark(
            organisation=organisation,
            kind=command.kind,
            cohort=command.cohort,
            starts_on=command.starts_on,
            ends_on=command.last_day,
            document=command.document,
        )
        self._marks.add(mark)
        await self._uow.session.flush()  # whether it overlaps is for the database to say
        self._uow.record(events.OrganisationMarked.of(mark), mark)
        return mark

    async def withdraw(self, mark_id: UUID, version: int, reason: str) -> OrganisationMark:
        """Take a mark back.

        Raises:
            MarkNotFound, MarkWithdrawn, StaleVersion: it cannot be withdrawn.
        """
        mark = await self._marks.find(mark_id, lock=True)
        if mark is None:
            raise MarkNotFound
        ensure_version(mark, version)
        mark.withdraw(self._uow.clock.now(), reason)
        self._uow.reason = reason
        self._uow.record(events.OrganisationUnmarked.of(mark, reason=reason), mark)
        await self._uow.session.flush()
        return mark

    async def _organisation(self, organisation_id: UUID) -> Organisation:
        organisation = await self._marks.organisation(organisation_id)
        if organisation is None:
            raise OrganisationNotFound
        return organisation
