"""What checks have read, kept for the applying that mostly follows within minutes.

To open a file, survey it and read its rows is a third of the work of applying it. Who is on record is never
kept: that is looked up anew, under locks. A reading is full of personal data, so it is gone once it has been
taken or its time is over, and it is only ever in the memory of the process that made it: another process,
or this one started anew, reads the file again.
"""

import asyncio
from dataclasses import dataclass
from uuid import UUID

from registry.roster.chunks import Against, Reading

MOST_ITEMS = 50_000  # good rows and findings, of about two thirds of a kibibyte each
MOST_READINGS = 8  # each with the schools that it was read against
KEPT_SECONDS = 15 * 60


@dataclass(frozen=True, slots=True)
class _Kept:
    against: Against
    reading: Reading
    items: int
    ending: asyncio.TimerHandle


class RecentReadings:
    """The latest readings of one application; used on its event loop only."""

    def __init__(self, most_items: int = MOST_ITEMS, most_readings: int = MOST_READINGS) -> None:
        self._most_items = most_items
        self._most_readings = most_readings
        self._kept: dict[UUID, _Kept] = {}  # the oldest first

    @property
    def items(self) -> int:
        """How many good rows and findings are kept."""
        return sum(each.items for each in self._kept.values())

    def takes(self, items: int) -> bool:
        """Whether a reading of so many good rows and findings is kept at all."""
        return items <= self._most_items

    def keep(self, import_id: UUID, against: Against, reading: Reading) -> None:
        """Keep what was read of an import's file, in the place of the oldest where there is too much.

        `reading` has its chunks at hand, and as often as they are asked for.
        """
        self._drop(import_id)
        items = sum(chunk.items for chunk in reading.chunks)
        if not self.takes(items):
            return
        while len(self._kept) >= self._most_readings or not self.takes(self.items + items):
            self._drop(next(iter(self._kept)))
        ending = asyncio.get_running_loop().call_later(KEPT_SECONDS, self._drop, import_id)
        self._kept[import_id] = _Kept(against, reading, items, ending)

    def take(self, import_id: UUID, against: Against) -> Reading | None:
        """What was read of an import's file, unless that was against anything else; it is kept no longer."""
        kept = self._drop(import_id)
        return kept.reading if kept is not None and kept.against == against else None

    def _drop(self, import_id: UUID) -> _Kept | None:
        kept = self._kept.pop(import_id, None)
        if kept is not None:
            kept.ending.cancel()
        return kept
