"""How long to wait before starting a process again."""

from dataclasses import dataclass, field


@dataclass
class Backoff:
    """Doubles the wait at each failure and forgets them after a run that lasted (all in seconds)."""

    first_seconds: float = 0.5
    longest_seconds: float = 30
    stable_seconds: float = 60
    failures: int = field(default=0, init=False)
    """Failures in a row, each after a run shorter than `stable_seconds`."""

    def after_run(self, ran_seconds: float) -> float:
        """Count the end of a run and return how long to wait before the next."""
        if ran_seconds >= self.stable_seconds:
            self.failures = 0
        self.failures += 1
        # The exponent is bounded because 2.0**1024 overflows in a process that fails for days.
        return min(self.first_seconds * 2.0 ** min(self.failures - 1, 32), self.longest_seconds)
