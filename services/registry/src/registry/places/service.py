"""Use cases on bases: set up, change, let stand otherwise, record how they are used."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import IO
from uuid import UUID

from registry.organisations.errors import OrganisationNotFound
from registry.places.errors import BaseNotFound, BaseUseInFuture, BaseUseNotFound
from registry.places.events import BaseStandingChanged
from registry.places.models import BaseUse, TrainingBase
from registry.places.repository import BaseRepository
from registry.places.schemas import (
    BaseCreate,
    BaseFilter,
    BaseQuery,
    BaseUpdate,
    BaseUsage,
    BaseUseCreate,
    BaseUseQuery,
)
from registry.places.states import MACHINE, BaseStanding
from registry.places.workbook import workbook
from servicekit.access import Reach
from servicekit.clock import today
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.states import StateChange, take
from servicekit.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ShownBase:
    """A base with what is shown of its use."""

    base: TrainingBase
    used: BaseUsage


class BaseService:
    """What one caller may do with the bases within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._bases = BaseRepository(uow.session, reach)
        self._year = today(uow.clock).year

    async def read(self, base_id: UUID) -> ShownBase:
        """The base with this id.

        Raises:
            BaseNotFound: not there, or out of reach.
        """
        return await self._shown(await self._found(base_id))

    async def page(self, wanted: BaseQuery) -> Rows[ShownBase]:
        """One page of the list."""
        rows = await self._bases.page(wanted)
        used = await self._bases.usage(rows.items, self._year)
        shown = [ShownBase(each, used[each.id]) for each in rows.items]
        return Rows(items=shown, next_cursor=rows.next_cursor, total=rows.total)

    async def workbook(self, wanted: BaseFilter) -> IO[bytes]:
        """All that `wanted` asks for, as a workbook."""

        async def shown() -> AsyncIterator[tuple[TrainingBase, BaseUsage]]:
            async for batch in self._bases.batches(wanted):
                used = await self._bases.usage(batch, self._year)
                for each in batch:
                    yield each, used[each.id]

        return await workbook(shown())

    async def set_up(self, command: BaseCreate) -> ShownBase:
        """Set up a base.

        Raises:
            OrganisationNotFound, OrganisationClosed: it cannot run one.
            BaseNameTaken: it runs one of this name.
        """
        organisation = await self._bases.organisation(command.organisation_id)
        if organisation is None:
            raise OrganisationNotFound
        organisation.ensure_open()
        values = command.model_dump(exclude={"organisation_id", "functions"})
        base = TrainingBase(
            organisation=organisation,
            organisation_id=organisation.id,
            functions=_once_each(command.functions),
            standing=BaseStanding.ACTIVE,
            standing_reason=None,
            **values,
        )
        self._bases.add(base)
        await self._uow.session.flush()  # whether the name is taken is for the database to say
        self._uow.record(BaseStandingChanged.of(base), base)
        return await self._shown(base)

    async def update(self, base_id: UUID, version: int, command: BaseUpdate) -> ShownBase:
        """Change what is known of a base.

        Raises:
            BaseNotFound, StaleVersion, BaseClosed: it cannot be changed.
            BaseNameTaken: the organisation runs another of this name.
        """
        base = await self._kept(base_id)
        ensure_version(base, version)
        base.ensure_kept()
        for name, value in command.model_dump().items():
            setattr(base, name, _once_each(value) if name == "functions" else value)
        await self._uow.session.flush()  # as above; and the answer shows the new version
        return await self._shown(base)

    async def step(self, base_id: UUID, version: int, transition: str, reason: str) -> ShownBase:
        """Suspend, resume or close a base.

        Raises:
            BaseNotFound, StaleVersion, IllegalTransition: the step cannot be taken.
            BaseNameTaken: resumed under a name that another has meanwhile.
        """
        base = await self._kept(base_id)
        ensure_version(base, version)
        standing = take(self._uow, MACHINE, base, base.standing, transition, reason)
        base.stand(standing, reason)
        self._uow.reason = reason
        await self._uow.session.flush()  # the answer shows the new version
        self._uow.record(BaseStandingChanged.of(base), base)
        return await self._shown(base)

    async def history(self, base_id: UUID) -> Sequence[StateChange]:
        """Every step of its standing, the oldest first.

        Raises:
            BaseNotFound: not there, or out of reach.
        """
        return await self._bases.history(await self._found(base_id))

    async def uses(self, base_id: UUID, wanted: BaseUseQuery) -> Rows[BaseUse]:
        """One page of the uses of a base.

        Raises:
            BaseNotFound: not there, or out of reach.
        """
        return await self._bases.page_of_uses(await self._found(base_id), wanted)

    async def record_use(self, base_id: UUID, command: BaseUseCreate) -> BaseUse:
        """Record that people were at a base.

        Raises:
            BaseNotFound, BaseNotInUse, BaseUseInFuture: they cannot have been.
        """
        base = await self._kept(base_id)
        base.ensure_in_use()
        if command.used_on > today(self._uow.clock):
            raise BaseUseInFuture
        use = BaseUse(base=base, base_id=base.id, **command.model_dump())
        self._bases.add(use)
        await self._uow.session.flush()  # the answer shows the version the database gives
        return use

    async def withdraw_use(self, use_id: UUID, version: int, reason: str) -> BaseUse:
        """Let a use count no more.

        Raises:
            BaseUseNotFound, StaleVersion, BaseUseWithdrawn: it cannot be withdrawn.
        """
        use = await self._bases.kept_use(use_id)
        if use is None:
            raise BaseUseNotFound
        ensure_version(use, version)
        use.withdraw(self._uow.clock.now(), reason)
        self._uow.reason = reason
        await self._uow.session.flush()  # the answer shows the new version
        return use

    async def _shown(self, base: TrainingBase) -> ShownBase:
        return ShownBase(base, (await self._bases.usage([base], self._year))[base.id])

    async def _found(self, base_id: UUID) -> TrainingBase:
        base = await self._bases.find(base_id)
        if base is None:
            raise BaseNotFound
        return base

    async def _kept(self, base_id: UUID) -> TrainingBase:
        base = await self._bases.kept(base_id)
        if base is None:
            raise BaseNotFound
        return base


def _once_each(functions: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(functions))
