"""Pure decisions about budgets, on plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from typing import Any

from registry.budgets.vocabulary import ShareState
from registry.policies.vocabulary import Scope

OVER_SALARY = "organisation.training_budget_over_salary"
OVER_PUBLIC_FUNDS = "organisation.training_budget_over_public_funds"
METRICS = frozenset({OVER_SALARY, OVER_PUBLIC_FUNDS})
_SHOWN = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class Figures:
    """What a share is computed of, in fen."""

    training_budget: int
    salary_total: int | None
    public_funds_total: int | None

    def base(self, metric: str) -> int | None:
        """What the training budget is measured against."""
        return self.salary_total if metric == OVER_SALARY else self.public_funds_total


@dataclass(frozen=True, slots=True)
class Share:
    """A share as measured."""

    state: ShareState
    value: Decimal | None
    """Rounded down to a hundredth of a percent: what falls short by a fen never looks as if it did not."""


def share(metric: str, least: Decimal, figures: Figures | None) -> Share:
    """How the training budget of a year stands to what it must at least be of its base (LB-44, WH-23)."""
    base = None if figures is None else figures.base(metric)
    if figures is None or base is None:
        return Share(ShareState.NOT_MEASURABLE, None)
    met = figures.training_budget >= least * base
    value = (Decimal(figures.training_budget) / base).quantize(_SHOWN, ROUND_DOWN)
    return Share(ShareState.MET if met else ShareState.BREACHED, value)


def least(require: Mapping[str, Any]) -> Decimal | None:
    """The share that a rule asks for at least; none where it asks for something else."""
    bound = require.get("gte")
    return None if bound is None else Decimal(str(bound))


def scope_of(division_code: str | None, *, is_school: bool) -> Scope | None:
    """What a rule would call an organisation: a school, or the authority of a county or a city."""
    if is_school:
        return Scope.SCHOOL
    if division_code is None or division_code.endswith("0000"):
        return None
    return Scope.CITY if division_code.endswith("00") else Scope.COUNTY


def change(before: int, now: int) -> Decimal | None:
    """By what share a budget grew from one year to the next, negative when it fell; none from nothing."""
    return None if before == 0 else (Decimal(now - before) / before).quantize(_SHOWN)
