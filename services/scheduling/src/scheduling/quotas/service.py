"""Use cases on quotas: load, decide, change, announce."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from scheduling.access import Permission
from scheduling.enrolments.repository import count_by_school
from scheduling.integration.organisations import OrganisationCopy
from scheduling.programmes import events
from scheduling.programmes.models import Programme
from scheduling.programmes.repository import ProgrammeRepository
from scheduling.programmes.service import ProgrammeService, lock_programme
from scheduling.quotas import rules
from scheduling.quotas.errors import (
    QuotaBelowTaken,
    QuotaSchoolTwice,
    QuotaSchoolUnfit,
    QuotasExceedCapacity,
    QuotasFrozen,
)
from scheduling.quotas.models import ProgrammeQuota
from scheduling.quotas.repository import QuotaRepository
from scheduling.quotas.schemas import QuotaGiven
from servicekit.access import Reach
from servicekit.unit_of_work import UnitOfWork


class QuotaService:
    """What one caller may do with the quotas of programmes within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach

    async def read(self, programme_id: UUID) -> tuple[Programme, Sequence[ProgrammeQuota]]:
        """The quotas of a programme and the programme, whose version they are under.

        Raises:
            ProgrammeNotFound: not there, or neither within reach nor offered to it.
        """
        programme = await ProgrammeService(self._uow, self._reach).read(programme_id)
        return programme, await QuotaRepository(self._uow.session, programme).all(self._reach)

    async def replace(
        self, programme_id: UUID, version: int, wanted: Sequence[QuotaGiven]
    ) -> tuple[Programme, Sequence[ProgrammeQuota]]:
        """Give the schools listed so many seats each, and the others none.

            Raises:
                ProgrammeNotFound, Forbidden, StaleVersion, QuotasFrozen: the list cannot be changed.
                QuotaSchoolTwice,
        QuotaSchoolUnfit, QuotaSchoolTwice, QuotasExceedCapacity, QuotaBelowTaken: nor to this one.
        """
        programme = await lock_programme(
            ProgrammeRepository(self._uow.session, self._reach),
            self._reach,
            programme_id,
            version,
            Permission.QUOTA_MANAGE,
        )
        if not rules.may_change(programme.state):
            raise QuotasFrozen(state=programme.state.value)
        quotas = QuotaRepository(self._uow.session, programme)
        schools = await self._schools(quotas, wanted)
        seats = {quota.organisation_id: quota.seats for quota in wanted}
        taken = await count_by_school(self._uow.session, programme.id)
        await self._ensure_fit(quotas, seats, taken, programme.capacity)
        kept = await self._store(quotas, programme, schools, seats, taken)
        programme.set_quotas(present=bool(seats))
        self._uow.record(events.ProgrammeUpdated.of(programme), programme)
        await self._uow.session.flush()
        return programme, kept

    async def _schools(
        self, quotas: QuotaRepository, wanted: Sequence[QuotaGiven]
    ) -> dict[UUID, OrganisationCopy]:
        found = await quotas.open_schools(quota.organisation_id for quota in wanted)
        listed: set[UUID] = set()
        for position, quota in enumerate(wanted, start=1):
            school = found.get(quota.organisation_id)
            if school is None or not rules.takes_seats(school.kind):
                raise QuotaSchoolUnfit(position=position)
            if quota.organisation_id in listed:
                raise QuotaSchoolTwice(position=position)
            listed.add(quota.organisation_id)
        return found

    async def _ensure_fit(
        self, quotas: QuotaRepository, seats: Mapping[UUID, int], taken: Mapping[UUID, int], capacity: int
    ) -> None:
        fault = rules.quota_fault(seats, taken, capacity)
        if fault is None:
            return
        if fault.school is None:
            raise QuotasExceedCapacity(seats=sum(seats.values()), capacity=capacity)
        raise QuotaBelowTaken(
            organisation=await quotas.name_of(fault.school),
            taken=taken[fault.school],
            seats=seats.get(fault.school, 0),
        )

    async def _store(
        self,
        quotas: QuotaRepository,
        programme: Programme,
        schools: Mapping[UUID, OrganisationCopy],
        seats: Mapping[UUID, int],
        taken: Mapping[UUID, int],
    ) -> list[ProgrammeQuota]:
        """Bring the rows in line with `seats`; those of schools that stay keep their history."""
        rows = {quota.organisation_id: quota for quota in await quotas.all(self._reach)}
        for school, row in rows.items():
            if school not in seats:
                await quotas.remove(row)
        for school in seats.keys() - rows.keys():
            rows[school] = ProgrammeQuota(
                programme_id=programme.id, organisation_id=school, organisation=schools[school]
            )
            quotas.add(rows[school])
        for school, number in seats.items():
            rows[school].seats, rows[school].taken = number, taken.get(school, 0)
        return [rows[school] for school in seats]
