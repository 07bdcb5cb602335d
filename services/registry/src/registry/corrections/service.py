"""What a school does with the corrections of its people: look, approve, reject."""

from collections.abc import Iterable
from typing import IO
from uuid import UUID

from registry.corrections import rules
from registry.corrections.errors import CorrectionNotFound, CorrectionOvertaken, OwnCorrection
from registry.corrections.models import ProfileCorrection
from registry.corrections.repository import CorrectionRepository, names_of_deciders
from registry.corrections.rules import Change
from registry.corrections.schemas import CorrectionFilters, CorrectionQuery, CorrectionRead
from registry.corrections.states import APPROVE, MACHINE, REJECT
from registry.corrections.values import profile_values
from registry.corrections.workbook import workbook
from registry.people.schemas import PersonUpdate
from registry.people.service import PersonService
from servicekit.access import Reach
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.states import take
from servicekit.unit_of_work import UnitOfWork


class CorrectionService:
    """What one caller may do with the corrections within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._corrections = CorrectionRepository(uow.session, reach)

    async def read(self, correction_id: UUID) -> ProfileCorrection:
        """The correction with this id.

        Raises:
            CorrectionNotFound: not there, or out of reach.
        """
        correction = await self._corrections.find(correction_id)
        if correction is None:
            raise CorrectionNotFound
        return correction

    async def page(self, wanted: CorrectionQuery) -> Rows[ProfileCorrection]:
        """One page of the list."""
        return await self._corrections.page(wanted)

    async def workbook(self, wanted: CorrectionFilters) -> IO[bytes]:
        """All that `wanted` asks for, as a workbook."""
        return await workbook(self._corrections.every(wanted))

    async def answers(self, corrections: Iterable[ProfileCorrection]) -> list[CorrectionRead]:
        """The corrections with the names of who decided on them."""
        known = list(corrections)
        names = await names_of_deciders(self._uow.session, known)
        return [CorrectionRead.of(correction, names) for correction in known]

    async def approve(self, correction_id: UUID, version: int, reason: str | None) -> ProfileCorrection:
        """Make the change that was proposed, as an update of the person.

        Raises:
            CorrectionNotFound, StaleVersion, IllegalTransition, OwnCorrection: it cannot be decided on.
            CorrectionOvertaken: a field has got another value since it was proposed.
            PersonLeft: there is no profile to correct any more.
        """
        correction = await self._decide(correction_id, version, APPROVE, reason)
        person, now = correction.person, profile_values(correction.person)
        conflicts = [change for change in correction.changes if rules.overtaken(now, change)]
        if conflicts:
            raise CorrectionOvertaken(
                count=len(conflicts), conflicts=[_conflict(change, now[change.field]) for change in conflicts]
            )
        self._uow.reason = reason or correction.reason
        wanted = {change.field.value: change.after for change in rules.still_to_do(now, correction.changes)}
        await PersonService(self._uow, self._reach).update(
            person.id, person.version, PersonUpdate.model_validate(wanted)
        )
        return correction

    async def reject(self, correction_id: UUID, version: int, reason: str) -> ProfileCorrection:
        """Leave the profile as it is, and say why.

        Raises:
            CorrectionNotFound, StaleVersion, IllegalTransition, OwnCorrection: it cannot be decided on.
        """
        correction = await self._decide(correction_id, version, REJECT, reason)
        self._uow.reason = reason
        await self._uow.session.flush()  # the answer shows the version the database gives
        return correction

    async def _decide(
        self, correction_id: UUID, version: int, transition: str, reason: str | None
    ) -> ProfileCorrection:
        correction = await self._corrections.find(correction_id, lock=True)
        if correction is None:
            raise CorrectionNotFound
        if str(correction.person_id) == self._reach.actor.id:
            raise OwnCorrection
        ensure_version(correction, version)
        state = take(self._uow, MACHINE, correction, correction.state, transition, reason)
        correction.close(state, self._uow.clock.now(), self._reach.actor.id, reason)
        return correction


def _conflict(change: Change, now: rules.Value) -> dict[str, rules.Value]:
    return {
        "field": change.field.value,
        "before": rules.shown(change.field, change.before),
        "now": rules.shown(change.field, now),
        "after": rules.shown(change.field, change.after),
    }
