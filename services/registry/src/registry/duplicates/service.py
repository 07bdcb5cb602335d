"""Use cases on duplicates: find them, say they are none, merge two records, undo that."""

from typing import Any
from uuid import UUID

from registry.corrections.overtaken import close_for_merger
from registry.duplicates import merging, rules
from registry.duplicates.errors import (
    AlreadyMerged,
    ChangedSinceMerge,
    DismissalNotFound,
    MergeNotFound,
    SameRecord,
)
from registry.duplicates.merging import Before
from registry.duplicates.models import DuplicateDismissal, PersonMerge
from registry.duplicates.repository import DuplicateRepository
from registry.duplicates.schemas import (
    DismissalQuery,
    DuplicateDismiss,
    DuplicateQuery,
    PersonMergeCreate,
    PersonMergeQuery,
)
from registry.duplicates.snapshot import record_of
from registry.identity.models import Account
from registry.people import events
from registry.people.errors import PersonNotFound, SchoolNotFound
from registry.people.models import Person
from registry.people.repository import PersonRepository
from registry.tiers.keeping import keep_tiers
from servicekit.access import Reach
from servicekit.cloudevents import EventPayload
from servicekit.concurrency import StaleVersion, ensure_version
from servicekit.pagination import Rows
from servicekit.unit_of_work import UnitOfWork


class DuplicateService:
    """What one caller may do with the records within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._reach = reach
        self._records = DuplicateRepository(uow.session, reach)

    async def candidates(self, wanted: DuplicateQuery) -> tuple[Rows[Any], dict[UUID, Person], set[UUID]]:
        """One page of pairs, the records they name, and which of those can sign in."""
        rows = await self._records.pairs(wanted)
        ids = {person_id for pair in rows.items for person_id in (pair.first_id, pair.second_id)}
        people = await self._records.people(ids) if ids else {}
        accounts = await PersonRepository(self._uow.session, self._reach).with_account(people.values())
        return rows, people, accounts

    async def dismiss(self, command: DuplicateDismiss) -> None:
        """Keep that two records are of two people, so that nobody is asked again.

        Raises:
            SameRecord, PersonNotFound: there are no two records.
            AlreadyDismissed: somebody said so before.
        """
        people = await self._two(command.first_id, command.second_id)
        first, second = sorted(people, key=lambda person: person.id)
        self._uow.reason = command.reason
        self._records.add(
            DuplicateDismissal(
                first_id=first.id,
                second_id=second.id,
                first=first,
                second=second,
                reason=command.reason,
                actor=self._uow.actor,
            )
        )

    async def dismissals(self, wanted: DismissalQuery) -> Rows[DuplicateDismissal]:
        """One page of the pairs that somebody found to be of two people."""
        return await self._records.dismissals(wanted)

    async def take_back(self, dismissal_id: UUID, reason: str) -> None:
        """Let a pair be shown again. The audit trail keeps who dismissed it and who took that back, and why.

        Raises:
            DismissalNotFound: there is nothing to take back.
        """
        dismissal = await self._records.dismissal(dismissal_id)
        if dismissal is None:
            raise DismissalNotFound
        self._uow.reason = reason
        await self._records.remove(dismissal)

    async def page(self, wanted: PersonMergeQuery) -> Rows[PersonMerge]:
        """One page of the mergers."""
        return await self._records.page(wanted)

    async def merge(self, command: PersonMergeCreate) -> tuple[PersonMerge, bool]:
        """Let one record take what was chosen of both, and the other go; also, whether the first can sign in.

        Raises:
            SameRecord, PersonNotFound, StaleVersion: these are no two records as the caller saw them.
            PersonLeft: the record to keep is of somebody who left.
            AlreadyMerged: the record to go went before.
        """
        kept, merged = await self._two(command.kept_id, command.merged_id, lock=True)
        if (kept.version, merged.version) != (command.kept_version, command.merged_version):
            raise StaleVersion
        kept.ensure_active()
        if merged.merged_into_id is not None:
            raise AlreadyMerged(name=merged.name)
        self._uow.reason = command.reason
        moved = [
            *merging.move(
                merging.posts_to_move(await self._records.posts(kept.id, merged.id), kept, merged), kept
            ),
            *merging.move(
                merging.honours_to_move(await self._records.honours(kept.id, merged.id), kept, merged), kept
            ),
        ]
        await close_for_merger(self._uow, merged, self._reach.actor)
        merged_left = merged.has_left
        gone = merging.take_leave(merged, kept, self._uow.clock.now(), command.reason)
        # First the one goes: only then is its citizen id free, and are its posts those of the other.
        await self._uow.session.flush()
        before, after = merging.take_values(kept, merged, command.choices, merged_left=merged_left)
        accounts = await self._records.accounts(kept.id, merged.id)
        merge = PersonMerge(
            kept=kept,
            merged=merged,
            kept_id=kept.id,
            merged_id=merged.id,
            reason=command.reason,
            actor=self._uow.actor,
            before=Before(kept=before, kept_after=after, merged=gone, moved=moved).sealed(),
            account_disabled=_disable(accounts.get(merged.id)),
        )
        self._records.add(merge)
        self._uow.record(events.PersonUpdated.of(kept), kept)
        left = {"reason": merged.left_reason or command.reason, "merged_into": str(kept.id)}
        self._uow.record(events.PersonLeft.of(merged, **left), merged)
        await self._uow.session.flush()  # the answer shows the version and times the database gives
        await keep_tiers(self._uow, [kept.id, merged.id])
        account = accounts.get(kept.id)
        return merge, account is not None and not account.disabled

    async def undo(self, merge_id: UUID, version: int, reason: str) -> PersonMerge:
        """Put both records back as they were.

        Raises:
            MergeNotFound, StaleVersion, MergeUndone: there is nothing to undo.
            PersonLeft: the record kept has left since, or went into another one.
            ChangedSinceMerge: the record kept was changed since in a field that would be overwritten.
            SchoolNotFound: where somebody would go back to is closed or out of reach.
            CitizenIdTaken: somebody else is registered under the number meanwhile.
        """
        merge = await self._records.find(merge_id)
        if merge is None:
            raise MergeNotFound
        ensure_version(merge, version)
        self._uow.reason = reason
        merge.undo(self._uow.clock.now(), reason)
        people = await self._records.people((merge.kept_id, merge.merged_id), lock=True)
        kept, merged = people[merge.kept_id], people[merge.merged_id]
        before = Before.opened(merge.before)
        kept.ensure_active()
        _ensure_unchanged(kept, before)
        # Each step before the next: the posts go back before the database compares them with those held,
        # and a citizen id is given up before another takes it.
        await self._move_back(before.moved, kept, merged)
        await self._uow.session.flush()
        merging.put_back(kept, before.kept)
        await self._place_back(kept, before)
        await self._uow.session.flush()
        merging.put_back(merged, before.merged)
        if not merged.has_left and merged.organisation.is_closed:
            raise SchoolNotFound
        if merge.account_disabled:
            for account in (await self._records.accounts(merged.id)).values():
                account.disabled = False
        self._uow.record(events.PersonUpdated.of(kept), kept)
        self._uow.record(_as_it_is_again(merged), merged)
        await self._uow.session.flush()  # the answer shows the version the database gives
        await keep_tiers(self._uow, [kept.id, merged.id])
        return merge

    async def _two(self, first: UUID, second: UUID, *, lock: bool = False) -> tuple[Person, Person]:
        if first == second:
            raise SameRecord
        people = await self._records.people((first, second), lock=lock)
        if len(people) < 2:
            raise PersonNotFound
        return people[first], people[second]

    async def _move_back(self, moved: list[str], kept: Person, merged: Person) -> None:
        for rows in (await self._records.posts(kept.id), await self._records.honours(kept.id)):
            merging.move([row for row in rows if str(row.id) in moved], merged)

    async def _place_back(self, kept: Person, before: Before) -> None:
        place = merging.organisation_before(before.kept)
        if place is None:
            return
        organisation = await PersonRepository(self._uow.session, self._reach).open_organisation(place)
        if organisation is None:
            raise SchoolNotFound
        kept.organisation = organisation


def _disable(account: Account | None) -> bool:
    if account is None or account.disabled:
        return False
    account.disabled = True
    return True


def _ensure_unchanged(kept: Person, before: Before) -> None:
    fields = rules.changed_since(before.kept_after, record_of(kept))
    shown = [field for field in fields if not field.endswith(("_index", "_pinyin", "_initials"))]
    if fields:
        raise ChangedSinceMerge(name=kept.name, count=len(shown), fields=shown)


def _as_it_is_again(person: Person) -> EventPayload:
    if person.has_left:
        return events.PersonLeft.of(person, reason=person.left_reason or "")
    return events.PersonUpdated.of(person)
