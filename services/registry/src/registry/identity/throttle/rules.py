"""How long no sign-in is tried after so many failed ones."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Backoff:
    """The first `free` failures cost nothing, the next ones twice as long each, and then there is a lock."""

    free: int
    first_delay: timedelta
    lock_after: int
    lock_for: timedelta

    def pause(self, failures: int) -> timedelta:
        """How long to refuse whatever is offered after this many failures in a row."""
        if failures >= self.lock_after:
            return self.lock_for
        if failures <= self.free:
            return timedelta()
        return min(self.first_delay * (1 << (failures - self.free - 1)), self.lock_for)
