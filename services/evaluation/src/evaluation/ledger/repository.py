"""All SQL about the ledger."""

from collections.abc import Iterable
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from evaluation.integration.organisations import OrganisationCopy
from evaluation.integration.people import PersonCopy
from evaluation.integration.programmes import ProgrammeCopy
from evaluation.ledger.models import LedgerEntry, LedgerHead
from evaluation.ledger.rules import GENESIS
from evaluation.ledger.schemas import LedgerQuery
from servicekit.access import Reach
from servicekit.pagination import Rows, Sorting


class LedgerRepository:
    """Everybody's ledger; what a caller may see of it is asked for with their reach."""

    sorting = Sorting(LedgerEntry.id, sequence=LedgerEntry.sequence)

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def lock_head(self, person_id: UUID) -> tuple[int, str]:
        """Where the person's chain ends; keeps others from appending until this transaction is over."""
        statement = insert(LedgerHead).values(person_id=person_id, sequence=0, hash=GENESIS)
        locked = await self._session.execute(
            statement.on_conflict_do_update(
                index_elements=[LedgerHead.person_id], set_={"person_id": statement.excluded.person_id}
            ).returning(LedgerHead.sequence, LedgerHead.hash)
        )
        sequence, last_hash = locked.one()
        return sequence, last_hash

    async def head(self, person_id: UUID) -> tuple[int, str]:
        """The same without holding it."""
        query = select(LedgerHead.sequence, LedgerHead.hash).where(LedgerHead.person_id == person_id)
        row = (await self._session.execute(query)).one_or_none()
        return (row.sequence, row.hash) if row is not None else (0, GENESIS)

    async def append(self, entry: LedgerEntry) -> None:
        """Write the entry and move the head on; the head is locked."""
        self._session.add(entry)
        await self._session.flush()  # what is computed next in this transaction sums over the entries
        await self._session.execute(
            update(LedgerHead)
            .where(LedgerHead.person_id == entry.person_id)
            .values(sequence=entry.sequence, hash=entry.hash)
            .execution_options(synchronize_session=False)
        )

    async def is_recognised(self, source: str) -> bool:
        """Whether this has its entry already."""
        query = select(LedgerEntry.id).where(LedgerEntry.source == source)
        return (await self._session.execute(query)).first() is not None

    async def find(self, entry_id: UUID, reach: Reach) -> LedgerEntry | None:
        """The entry, if its person is within reach."""
        query = (
            select(LedgerEntry)
            .join(PersonCopy, PersonCopy.person_id == LedgerEntry.person_id)
            .join(OrganisationCopy, OrganisationCopy.organisation_id == PersonCopy.organisation_id)
            .where(LedgerEntry.id == entry_id, reach.where(OrganisationCopy.path))
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def taken_back(self, entry_id: UUID) -> Decimal:
        """How many hours reversals took from the entry, as a positive number."""
        query = select(func.coalesce(-func.sum(LedgerEntry.hours), 0)).where(LedgerEntry.reverses == entry_id)
        return Decimal((await self._session.execute(query)).scalar_one())

    async def is_within(self, person_id: UUID, reach: Reach) -> bool:
        """Whether there is such a person within reach."""
        query = (
            select(PersonCopy.person_id)
            .join(OrganisationCopy, OrganisationCopy.organisation_id == PersonCopy.organisation_id)
            .where(PersonCopy.person_id == person_id, reach.where(OrganisationCopy.path))
        )
        return (await self._session.execute(query)).first() is not None

    async def page(self, person_id: UUID, wanted: LedgerQuery) -> Rows[LedgerEntry]:
        """One page of somebody's ledger."""
        query = select(LedgerEntry).where(LedgerEntry.person_id == person_id)
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    async def titles(self, entries: Iterable[LedgerEntry]) -> dict[UUID | None, str]:
        """The titles of their programmes; one statement for all."""
        ids = {entry.programme_id for entry in entries}
        query = select(ProgrammeCopy.programme_id, ProgrammeCopy.title)
        found = await self._session.execute(query.where(ProgrammeCopy.programme_id.in_(ids)))
        return dict(found.all())

    async def chain(self, person_id: UUID) -> list[LedgerEntry]:
        """Somebody's whole ledger, oldest first."""
        query = select(LedgerEntry).where(LedgerEntry.person_id == person_id)
        return list((await self._session.execute(query.order_by(LedgerEntry.sequence))).scalars())
