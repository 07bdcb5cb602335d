"""All SQL about budgets; everything a caller sees passes through `_visible`."""

from collections.abc import Collection
from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, contains_eager

from registry.budgets.models import Budget, BudgetEntry, BudgetFigures, BudgetLine
from registry.budgets.schemas import BudgetQuery, EntryQuery
from registry.budgets.vocabulary import EntryKind
from registry.organisations.models import Organisation, OrganisationKind
from registry.organisations.within import organisation_within
from servicekit.access import Reach
from servicekit.pagination import Rows, Sorting


class Sums(NamedTuple):
    """Of some lines, in fen."""

    set_aside: int = 0
    spent: int = 0


class Measured(NamedTuple):
    """An organisation that a share may be asked of, with its figures of a year."""

    id: UUID
    code: str
    name: str
    path: str
    division_code: str | None
    is_school: bool
    budget_id: UUID | None
    training_budget: int | None
    salary_total: int | None
    public_funds_total: int | None
    approved_on: date | None
    before: int | None


class BudgetRepository:
    """Budgets of organisations within the reach of one caller."""

    sorting = Sorting(Budget.id, fiscal_year=Budget.fiscal_year)
    entry_sorting = Sorting(BudgetEntry.id, id=BudgetEntry.id)

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    def add(self, thing: Budget | BudgetLine | BudgetEntry) -> None:
        """Make it part of the transaction."""
        self._session.add(thing)

    async def find(self, budget_id: UUID, *, lock: bool = False) -> Budget | None:
        """The one with this id and all its figures; `lock` keeps others from writing to it meanwhile."""
        query = self._visible().where(Budget.id == budget_id)
        if lock:
            query = query.with_for_update(of=Budget)
        budget = (await self._session.execute(query)).scalar_one_or_none()
        if budget is not None:
            await self._session.refresh(budget, ["figures"])
        return budget

    async def page(self, wanted: BudgetQuery) -> Rows[Budget]:
        """One page of those that `wanted` asks for."""
        query = self._visible()
        if wanted.fiscal_year is not None:
            query = query.where(Budget.fiscal_year == wanted.fiscal_year)
        if wanted.organisation_id is not None:
            query = query.where(Budget.organisation_id == wanted.organisation_id)
        if wanted.below is not None:
            query = query.where(_at_or_below(wanted.below))
        return await self.sorting.page(self._session, query, wanted, wanted.sort)

    async def current(self, budgets: Collection[Budget]) -> dict[UUID, BudgetFigures]:
        """The figures that hold, by budget."""
        query = (
            select(BudgetFigures)
            .join(BudgetFigures.budget)
            .where(Budget.id.in_([each.id for each in budgets]), BudgetFigures.revision == Budget.revision)
        )
        return {each.budget_id: each for each in await self._session.scalars(query)}

    async def sums(self, budgets: Collection[Budget]) -> dict[UUID, Sums]:
        """What is set aside and spent of each budget."""
        query = (
            select(BudgetLine.budget_id, *_sums())
            .join(BudgetEntry.line)
            .where(BudgetLine.budget_id.in_([each.id for each in budgets]))
            .group_by(BudgetLine.budget_id)
        )
        return {row[0]: Sums(int(row[1]), int(row[2])) for row in await self._session.execute(query)}

    async def lines(self, budget: Budget) -> list[tuple[BudgetLine, Sums]]:
        """The lines of a budget in the order they were made, with what is on them."""
        query = (
            select(BudgetLine, *_sums())
            .outerjoin(BudgetEntry, BudgetEntry.line_id == BudgetLine.id)
            .where(BudgetLine.budget_id == budget.id)
            .group_by(BudgetLine.id)
            .order_by(BudgetLine.id)
        )
        return [(row[0], Sums(int(row[1]), int(row[2]))) for row in await self._session.execute(query)]

    async def line(self, budget: Budget, line_id: UUID) -> tuple[BudgetLine, Sums] | None:
        """A line of a budget, with what is on it."""
        return next((each for each in await self.lines(budget) if each[0].id == line_id), None)

    async def entries(self, budget: Budget, wanted: EntryQuery) -> Rows[BudgetEntry]:
        """One page of the entries of a budget."""
        query = select(BudgetEntry).join(BudgetEntry.line).where(BudgetLine.budget_id == budget.id)
        if wanted.line_id is not None:
            query = query.where(BudgetEntry.line_id == wanted.line_id)
        if wanted.kind is not None:
            query = query.where(BudgetEntry.kind == wanted.kind)
        return await self.entry_sorting.page(self._session, query, wanted, wanted.sort)

    async def entry(self, budget: Budget, entry_id: UUID) -> BudgetEntry | None:
        """An entry of a budget, with its line."""
        query = (
            select(BudgetEntry)
            .join(BudgetEntry.line)
            .where(BudgetEntry.id == entry_id, BudgetLine.budget_id == budget.id)
            .options(contains_eager(BudgetEntry.line))
        )
        return (await self._session.execute(query)).scalar_one_or_none()

    async def organisation(self, organisation_id: UUID) -> Organisation | None:
        """The organisation, open or closed, if it is within reach."""
        return await organisation_within(self._session, organisation_id, self._reach)

    async def measured(self, top: Organisation, fiscal_year: int) -> list[Measured]:
        """The open schools and authorities at and below one, with their figures of a year; one statement."""
        budget, before = aliased(Budget), aliased(Budget)
        figures, figures_before = aliased(BudgetFigures), aliased(BudgetFigures)
        query = (
            select(
                Organisation.id,
                Organisation.code,
                Organisation.name,
                Organisation.path,
                Organisation.division_code,
                (Organisation.kind == OrganisationKind.SCHOOL).label("is_school"),
                budget.id.label("budget_id"),
                figures.training_budget,
                figures.salary_total,
                figures.public_funds_total,
                figures.approved_on,
                figures_before.training_budget.label("before"),
            )
            .outerjoin(budget, _of_year(budget, fiscal_year))
            .outerjoin(figures, and_(figures.budget_id == budget.id, figures.revision == budget.revision))
            .outerjoin(before, _of_year(before, fiscal_year - 1))
            .outerjoin(
                figures_before,
                and_(figures_before.budget_id == before.id, figures_before.revision == before.revision),
            )
            .where(
                self._reach.where(Organisation.path),
                Organisation.path.op("<@")(top.path),
                Organisation.closed_at.is_(None),
                Organisation.kind.in_([OrganisationKind.SCHOOL, OrganisationKind.AUTHORITY]),
            )
            .order_by(Organisation.path)
        )
        return [Measured._make(row) for row in await self._session.execute(query)]

    def _visible(self) -> Select[Budget]:
        return (
            select(Budget)
            .join(Budget.organisation)
            .where(self._reach.where(Organisation.path))
            .options(contains_eager(Budget.organisation))
        )


def _of_year(budget: type[Budget], fiscal_year: int) -> ColumnElement[bool]:
    return and_(budget.organisation_id == Organisation.id, budget.fiscal_year == fiscal_year)


def _at_or_below(organisation_id: UUID) -> ColumnElement[bool]:
    top = select(Organisation.path).where(Organisation.id == organisation_id).scalar_subquery()
    return Organisation.path.op("<@")(top)


def _sums() -> tuple[ColumnElement[int], ColumnElement[int]]:
    def of(kind: EntryKind) -> ColumnElement[int]:
        return func.coalesce(func.sum(case((BudgetEntry.kind == kind, BudgetEntry.amount), else_=0)), 0)

    return of(EntryKind.ALLOCATION), of(EntryKind.SPENDING)
