"""Appends to several people's chains at once."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from evaluation.ledger import rules
from evaluation.ledger.events import HoursRecognised
from evaluation.ledger.models import LedgerEntry
from evaluation.ledger.repository import LedgerRepository
from servicekit.unit_of_work import UnitOfWork


class Chains:
    """The chains of some people, held so that nobody else appends to them in this transaction."""

    def __init__(self, uow: UnitOfWork, ledger: LedgerRepository, heads: dict[UUID, tuple[int, str]]) -> None:
        self._uow = uow
        self._ledger = ledger
        self._heads = heads
        self._added: list[LedgerEntry] = []

    @classmethod
    async def hold(cls, uow: UnitOfWork, ledger: LedgerRepository, people: Collection[UUID]) -> "Chains":
        """Hold the chains of these people."""
        return cls(uow, ledger, await ledger.lock_heads(people))

    def add(self, **fields: Any) -> LedgerEntry:
        """An entry at the end of its person's chain; written with `write`."""
        sequence, previous_hash = self._heads[fields["person_id"]]
        entry = LedgerEntry(
            sequence=sequence + 1,
            previous_hash=previous_hash,
            recognised_at=self._uow.clock.now(),
            **fields,
        )
        entry.hash = rules.digest(entry.record)
        self._heads[entry.person_id] = (entry.sequence, entry.hash)
        self._added.append(entry)
        return entry

    def take_back(self, entry: LedgerEntry, **fields: Any) -> LedgerEntry:
        """A counter-entry to `entry`; `fields` say by which source, how many hours (negative) and why."""
        return self.add(**{**_same(entry), "kind": rules.EntryKind.REVERSAL, "reverses": entry.id, **fields})

    def copy(self, entry: LedgerEntry, **fields: Any) -> LedgerEntry:
        """The hours of `entry` once more, with other `fields`."""
        return self.add(**{**_same(entry), "kind": rules.EntryKind.EARNED, **fields})

    async def write(self) -> list[LedgerEntry]:
        """Write what was added, and announce it."""
        await self._ledger.append(self._added)
        for entry in self._added:
            self._uow.record(HoursRecognised.of(entry), entry)
        return self._added


def _same(entry: LedgerEntry) -> dict[str, Any]:
    return {
        "person_id": entry.person_id,
        "organisation_id": entry.organisation_id,
        "path": entry.path,
        "programme_id": entry.programme_id,
        "session_id": entry.session_id,
        "level": entry.level,
        "earned_on": entry.earned_on,
    }
