"""Facts about budgets that other services rely on."""

from datetime import date
from typing import ClassVar, Self
from uuid import UUID

from registry.budgets.models import Budget
from servicekit.cloudevents import EventPayload


class BudgetApproved(EventPayload):
    """An organisation's training budget of a year was approved, or revised; all money in fen."""

    event_type: ClassVar[str] = "registry.budget.approved.v1"

    budget_id: UUID
    organisation_id: UUID
    path: str
    fiscal_year: int
    revision: int
    training_budget: int
    salary_total: int | None
    public_funds_total: int | None
    approved_on: date

    @classmethod
    def of(cls, budget: Budget) -> Self:
        """The fact that the figures of `budget` hold."""
        figures = budget.current
        return cls(
            budget_id=budget.id,
            organisation_id=budget.organisation.id,
            path=budget.organisation.path,
            fiscal_year=budget.fiscal_year,
            revision=budget.revision,
            training_budget=figures.training_budget,
            salary_total=figures.salary_total,
            public_funds_total=figures.public_funds_total,
            approved_on=figures.approved_on,
        )
