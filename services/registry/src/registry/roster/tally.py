"""How many rows would do what."""

from dataclasses import dataclass

from registry.roster.rules import Verdict


@dataclass(slots=True)
class Tally:
    """Rows counted by what becomes of them."""

    rows: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: int = 0

    @property
    def writes(self) -> int:
        """How many people would be written."""
        return self.new + self.changed

    def count(self, verdict: Verdict | None) -> None:
        """Count one row; without a verdict it is refused."""
        self.rows += 1
        match verdict:
            case Verdict.NEW:
                self.new += 1
            case Verdict.CHANGED:
                self.changed += 1
            case Verdict.UNCHANGED:
                self.unchanged += 1
            case None:
                self.refused += 1
