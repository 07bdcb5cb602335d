"""Use cases: what changes from one pack to another and whom that touches, also before it is published."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from registry.policies.audiences import AudienceRepository, Bound, is_counted_exactly
from registry.policies.difference import Audience, Change, Touchable, audience_of, difference
from registry.policies.difference_schemas import (
    DifferenceQuery,
    PolicyCheckRead,
    PolicyDifferenceRead,
    PolicyTouchedRead,
    change_read,
)
from registry.policies.models import PolicyPack
from registry.policies.schemas import PolicyPackSummary, metrics_of
from registry.policies.service import PolicyPackService
from servicekit.access import Reach
from servicekit.unit_of_work import UnitOfWork

_Counts = dict[frozenset[Audience], int]


@dataclass(frozen=True, slots=True)
class _Compared:
    """A change with whom its entry was for and is for."""

    change: Change
    before: Audience | None
    after: Audience | None

    @classmethod
    def of(cls, change: Change) -> "_Compared":
        old, new = change.old, change.new
        return cls(change, audience_of(old) if old else None, audience_of(new) if new else None)

    @property
    def audiences(self) -> list[Audience]:
        return list(dict.fromkeys(each for each in (self.before, self.after) if each is not None))

    @property
    def sorts(self) -> list[Touchable]:
        return list(dict.fromkeys(each.of for each in self.audiences))

    def either(self, sort: Touchable) -> frozenset[Audience]:
        return frozenset(each for each in self.audiences if each.of is sort)


class PolicyComparison:
    """What one caller may know of what packs change."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._service = PolicyPackService(uow, reach)
        self._audiences = AudienceRepository(uow.session, reach)

    async def difference(self, pack_id: UUID, wanted: DifferenceQuery) -> PolicyDifferenceRead:
        """What changed from an older pack to this one.

        Raises:
            PolicyPackNotFound: one of them is not there, or no concern of the caller's.
        """
        pack = await self._service.read(pack_id)
        older = (
            await self._service.before(pack)
            if wanted.from_id is None
            else await self._service.read(wanted.from_id)
        )
        return await self._compared(older, pack)

    async def check(self, organisation_id: UUID, document: bytes) -> PolicyCheckRead:
        """What publishing the document would say and change, without publishing it.

        Raises:
            Problem: whatever `PolicyPackService.publish` raises.
        """
        pack = await self._service.prepared(organisation_id, document)
        content = pack.pack
        return PolicyCheckRead(
            organisation_id=pack.organisation.id,
            organisation_name=pack.organisation.name,
            content=content,
            metrics=metrics_of(content),
            difference=await self._compared(await self._service.before(pack), pack),
        )

    async def _compared(self, older: PolicyPack | None, newer: PolicyPack) -> PolicyDifferenceRead:
        on = self._service.today
        old, new = older.pack if older else None, newer.pack
        compared = [_Compared.of(change) for change in difference(old, new)]
        bound = await self._audiences.bound_at(newer.organisation, on)
        counts = await self._audiences.count(bound, _wanted(compared))
        return PolicyDifferenceRead(
            from_pack=older and PolicyPackSummary.of(older, on),
            organisation_id=newer.organisation.id,
            organisation_name=newer.organisation.name,
            as_of=on,
            exempt_organisations=bound.exempt,
            changes=[
                change_read(each.change, [_touched(each, sort, bound, counts) for sort in each.sorts])
                for each in compared
            ],
            metrics=metrics_of(*(pack for pack in (old, new) if pack)),
        )


def _wanted(compared: Iterable[_Compared]) -> Iterable[frozenset[Audience]]:
    for each in compared:
        yield from (frozenset({audience}) for audience in each.audiences)
        for sort in each.sorts:
            yield each.either(sort)
            yield frozenset({Audience(sort)})


def _touched(compared: _Compared, sort: Touchable, bound: Bound, counts: _Counts) -> PolicyTouchedRead:
    def count(audience: Audience | None) -> int | None:
        return counts.get(frozenset({audience})) if audience is not None and audience.of is sort else None

    either = compared.either(sort)
    return PolicyTouchedRead(
        of=sort,
        before=count(compared.before),
        after=count(compared.after),
        either=counts.get(either),
        base=counts.get(frozenset({Audience(sort)})),
        as_of=bound.on,
        at_most=not all(is_counted_exactly(audience) for audience in either),
    )
