"""Budgets over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from registry.budgets import rules, tables
from registry.budgets.guards import ManageBudgets, ReadBudgets
from registry.budgets.models import Budget
from registry.budgets.policy import MoneyPolicy, Names
from registry.budgets.repository import Sums
from registry.budgets.schemas import (
    BudgetCreate,
    BudgetDetail,
    BudgetedOrganisation,
    BudgetQuery,
    BudgetRead,
    BudgetRevise,
    EntryCorrect,
    EntryCreate,
    EntryQuery,
    EntryRead,
    FiguresRead,
    FundRead,
    LineCreate,
    LineRead,
    NamedCode,
    PhaseRead,
    ShareCount,
    ShareQuery,
    ShareRead,
    Shares,
)
from registry.budgets.service import BudgetService, Held, categories_of
from servicekit.clock import today
from servicekit.concurrency import ExpectedVersion, set_etag
from servicekit.pagination import Page, link_pages
from servicekit.routing import ServiceRoute, UowDep
from servicekit.workbooks import WORKBOOK, workbook_answer

of_organisation = APIRouter(prefix="/v1/organisations", tags=["budgets"], route_class=ServiceRoute)
router = APIRouter(prefix="/v1/budgets", tags=["budgets"], route_class=ServiceRoute)
shares_router = APIRouter(prefix="/v1/budget-shares", tags=["budgets"], route_class=ServiceRoute)


@of_organisation.post("/{organisation_id}/budgets", summary="Record a year's budget", status_code=201)
async def record_budget(
    organisation_id: UUID, command: BudgetCreate, response: Response, reach: ManageBudgets, uow: UowDep
) -> BudgetRead:
    """Record what an organisation has for training in a fiscal year, as it was approved."""
    budget = await BudgetService(uow, reach).record(organisation_id, command)
    set_etag(response, budget)
    return BudgetRead.of(budget, budget.current, 0, 0)


@router.get("", summary="List budgets")
async def list_budgets(
    request: Request,
    response: Response,
    wanted: Annotated[BudgetQuery, Query()],
    reach: ReadBudgets,
    uow: UowDep,
) -> Page[BudgetRead]:
    """The budgets within the caller's reach that match every filter given."""
    rows = await BudgetService(uow, reach).page(wanted)
    link_pages(request, response, rows.next_cursor)
    items = [BudgetRead.of(each.budget, each.figures, *each.sums) for each in rows.items]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)


@router.get("/{budget_id:uuid}", summary="Read a budget")
async def read_budget(budget_id: UUID, response: Response, reach: ReadBudgets, uow: UowDep) -> BudgetDetail:
    """A budget with its lines, its earlier figures, and what the policy in force wants of it."""
    service = BudgetService(uow, reach)
    budget = await service.read(budget_id)
    set_etag(response, budget)
    return await _detail(service, budget)


@router.post("/{budget_id:uuid}/revisions", summary="Revise a budget", status_code=201)
async def revise_budget(
    budget_id: UUID,
    command: BudgetRevise,
    reach: ManageBudgets,
    version: ExpectedVersion,
    response: Response,
    uow: UowDep,
) -> BudgetDetail:
    """Record new figures for a stated reason; those before stay on record. Needs `If-Match`."""
    service = BudgetService(uow, reach)
    budget = await service.revise(budget_id, version, command)
    set_etag(response, budget)
    return await _detail(service, budget)


@router.post("/{budget_id:uuid}/lines", summary="Set money aside", status_code=201)
async def add_line(budget_id: UUID, command: LineCreate, reach: ManageBudgets, uow: UowDep) -> LineRead:
    """Make a line for a purpose and put money on it."""
    line, sums = await BudgetService(uow, reach).add_line(budget_id, command)
    return LineRead.of(line, *sums)


@router.get("/{budget_id:uuid}/entries", summary="List what was set aside and spent")
async def list_entries(
    budget_id: UUID,
    request: Request,
    response: Response,
    wanted: Annotated[EntryQuery, Query()],
    reach: ReadBudgets,
    uow: UowDep,
) -> Page[EntryRead]:
    """The entries of a budget, counter-entries too, the latest first."""
    rows = await BudgetService(uow, reach).entries(budget_id, wanted)
    link_pages(request, response, rows.next_cursor)
    items = [EntryRead.of(each) for each in rows.items]
    return Page(items=items, next_cursor=rows.next_cursor, total=rows.total)


@router.post("/{budget_id:uuid}/lines/{line_id:uuid}/entries", summary="Enter money", status_code=201)
async def enter_money(
    budget_id: UUID, line_id: UUID, command: EntryCreate, reach: ManageBudgets, uow: UowDep
) -> EntryRead:
    """Put more on a line, or spend from it; no line is overspent."""
    return EntryRead.of(await BudgetService(uow, reach).enter(budget_id, line_id, command))


@router.post(
    "/{budget_id:uuid}/entries/{entry_id:uuid}/correction", summary="Take an entry back", status_code=201
)
async def take_entry_back(
    budget_id: UUID, entry_id: UUID, command: EntryCorrect, reach: ManageBudgets, uow: UowDep
) -> EntryRead:
    """Record a counter-entry for a stated reason; once for an entry."""
    return EntryRead.of(await BudgetService(uow, reach).take_back(budget_id, entry_id, command.reason))


@shares_router.get("", summary="Hold a year's budgets against the policy")
async def read_shares(wanted: Annotated[ShareQuery, Query()], reach: ReadBudgets, uow: UowDep) -> Shares:
    """What each authority and school sets aside for training, of what the policy in force today asks."""
    held = await BudgetService(uow, reach).shares(wanted)
    return Shares(
        fiscal_year=wanted.fiscal_year,
        counts=[
            ShareCount(scope=scope, state=state, count=number)
            for (scope, state), number in sorted(held.counts.items())
        ],
        items=[_share(each) for each in held.listed],
        more=held.more,
    )


@shares_router.get("/export", summary="Download the shares", responses=WORKBOOK, response_class=Response)
async def export_shares(wanted: Annotated[ShareQuery, Query()], reach: ReadBudgets, uow: UowDep) -> Response:
    """The same as a workbook."""
    held = await BudgetService(uow, reach).shares(wanted)
    made = await tables.shares([_share(each) for each in held.listed])
    return workbook_answer(made, f"培训经费占比-{wanted.fiscal_year}-{today(uow.clock)}.xlsx")


async def _detail(service: BudgetService, budget: Budget) -> BudgetDetail:
    lines, policy = await service.lines(budget), await service.policy(budget.organisation)
    whole = Sums(sum(each.set_aside for _, each in lines), sum(each.spent for _, each in lines))
    read = BudgetRead.of(budget, budget.current, *whole)
    phases: Names = {} if policy is None else policy.phases
    return BudgetDetail(
        **read.model_dump(),
        lines=[LineRead.of(line, *sums) for line, sums in lines],
        history=[FiguresRead.model_validate(each) for each in budget.figures],
        policy=None if policy is None else policy.title,
        phases=[
            PhaseRead(
                code=code,
                name=name,
                set_aside=sum(sums.set_aside for line, sums in lines if line.phase == code),
            )
            for code, name in phases.items()
        ],
        funds=_funds(policy),
        categories=_named(categories_of(policy, None)),
    )


def _funds(policy: MoneyPolicy | None) -> list[FundRead]:
    if policy is None:
        return []
    return [
        FundRead(
            code=code, name=fund.name, clause=fund.clause, categories=_named(categories_of(policy, code))
        )
        for code, fund in policy.funds.items()
    ]


def _named(names: Names) -> list[NamedCode]:
    return [NamedCode(code=code, name=name) for code, name in names.items()]


def _share(held: Held) -> ShareRead:
    each, rule = held.organisation, held.rule
    known = each.training_budget is not None and each.before is not None
    return ShareRead(
        organisation=BudgetedOrganisation(id=each.id, code=each.code, name=each.name),
        budget_id=each.budget_id,
        scope=rule.scope,
        state=held.share.state,
        value=held.share.value,
        required=rule.least,
        training_budget=each.training_budget,
        base=each.salary_total if rule.metric == rules.OVER_SALARY else each.public_funds_total,
        approved_on=each.approved_on,
        rule=rule.id,
        clause=rule.clause,
        source=rule.source,
        before=each.before,
        change=rules.change(each.before or 0, each.training_budget or 0) if known else None,
    )
