"""Use cases on budgets: record a year, revise it, set money aside, spend it, see what was promised."""

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from registry.budgets import rules
from registry.budgets.errors import (
    BudgetBelowLines,
    BudgetExceeded,
    BudgetLineNotFound,
    BudgetNotFound,
    CategoryRefused,
    EntryCorrected,
    EntryNotFound,
    FundUnknown,
    LineOverspent,
)
from registry.budgets.events import BudgetApproved
from registry.budgets.models import Budget, BudgetEntry, BudgetFigures, BudgetLine
from registry.budgets.policy import GENERAL, MoneyPolicy, Names, ShareRule, money_policies
from registry.budgets.repository import BudgetRepository, Measured, Sums
from registry.budgets.schemas import (
    BudgetCreate,
    BudgetQuery,
    BudgetRevise,
    EntryCreate,
    EntryQuery,
    FiguresWrite,
    LineCreate,
    ShareQuery,
)
from registry.budgets.vocabulary import EntryKind, ShareState
from registry.organisations.errors import OrganisationNotFound
from registry.organisations.models import Organisation
from registry.policies.vocabulary import Scope
from servicekit.access import Reach
from servicekit.clock import today
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.unit_of_work import UnitOfWork

_FEN = Decimal(100)
_MOST_LISTED = 500


@dataclass(frozen=True, slots=True)
class Shown:
    """A budget with what a list shows of it."""

    budget: Budget
    figures: BudgetFigures
    sums: Sums


@dataclass(frozen=True, slots=True)
class Held:
    """One organisation held against the rule that binds it."""

    organisation: Measured
    rule: ShareRule
    share: rules.Share


@dataclass(frozen=True, slots=True)
class HeldAll:
    """All of a place, counted, and the first of those asked for."""

    counts: dict[tuple[Scope, ShareState], int]
    listed: list[Held]
    more: bool


class BudgetService:
    """What one caller may do with the budgets of organisations within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._budgets = BudgetRepository(uow.session, reach)

    async def page(self, wanted: BudgetQuery) -> Rows[Shown]:
        """One page of the list."""
        rows = await self._budgets.page(wanted)
        figures, sums = await self._budgets.current(rows.items), await self._budgets.sums(rows.items)
        shown = [Shown(each, figures[each.id], sums.get(each.id, Sums())) for each in rows.items]
        return Rows(shown, rows.next_cursor, rows.total)

    async def read(self, budget_id: UUID) -> Budget:
        """The budget with this id and its figures.

        Raises:
            BudgetNotFound: not there, or out of reach.
        """
        return await self._find(budget_id, lock=False)

    async def lines(self, budget: Budget) -> list[tuple[BudgetLine, Sums]]:
        """Its lines, with what is on them."""
        return await self._budgets.lines(budget)

    async def policy(self, organisation: Organisation) -> MoneyPolicy | None:
        """What the policy in force today says about the organisation's money."""
        path = organisation.path
        return (await money_policies(self._uow.session, path, today(self._uow.clock))).binding(path)

    async def record(self, organisation_id: UUID, command: BudgetCreate) -> Budget:
        """Record a year's budget.

        Raises:
            OrganisationNotFound, OrganisationClosed: there is nobody to record it for.
            BudgetExists: the year has one.
        """
        organisation = await self._organisation(organisation_id)
        organisation.ensure_open()
        budget = Budget(organisation=organisation, fiscal_year=command.fiscal_year, figures=[])
        budget.approve(_figures(command))
        self._budgets.add(budget)
        return await self._approved(budget)

    async def revise(self, budget_id: UUID, version: int, command: BudgetRevise) -> Budget:
        """Record new figures; those before stay.

        Raises:
            BudgetNotFound, StaleVersion: it cannot be revised.
            BudgetBelowLines: more than that has been set aside.
        """
        budget = await self._find(budget_id, lock=True)
        ensure_version(budget, version)
        set_aside = (await self._budgets.sums([budget])).get(budget.id, Sums()).set_aside
        if command.training_budget < set_aside:
            raise BudgetBelowLines(set_aside=_yuan(set_aside), wanted=_yuan(command.training_budget))
        budget.approve(_figures(command, command.reason))
        self._uow.reason = command.reason
        return await self._approved(budget)

    async def add_line(self, budget_id: UUID, command: LineCreate) -> tuple[BudgetLine, Sums]:
        """Set money aside for a purpose.

        Raises:
            BudgetNotFound: it is not there, or out of reach.
            FundUnknown: the policy in force has no such fund or phase.
            BudgetExceeded: there is not so much left.
            BudgetLineExists: another line has the name.
        """
        budget = await self._find(budget_id, lock=True)
        policy = await self.policy(budget.organisation)
        funds = {} if policy is None else {code: fund.name for code, fund in policy.funds.items()}
        _ensure_known(command.fund, funds)
        _ensure_known(command.phase, {} if policy is None else policy.phases)
        await self._ensure_left(budget, command.amount)
        line = BudgetLine(budget=budget, name=command.name, fund=command.fund, phase=command.phase)
        self._budgets.add(line)
        entry = BudgetEntry(line=line, kind=EntryKind.ALLOCATION, amount=command.amount, on=command.on)
        self._budgets.add(entry)
        await self._uow.session.flush()
        return line, Sums(set_aside=command.amount)

    async def enter(self, budget_id: UUID, line_id: UUID, command: EntryCreate) -> BudgetEntry:
        """Put money on a line or spend it.

        Raises:
            BudgetNotFound, BudgetLineNotFound: it is not there.
            BudgetExceeded, LineOverspent: there is not so much left.
            CategoryRefused: the line's money may not be spent on that.
        """
        budget = await self._find(budget_id, lock=True)
        line, sums = await self._line(budget, line_id)
        if command.kind is EntryKind.ALLOCATION:
            await self._ensure_left(budget, command.amount)
        else:
            _ensure_on_line(line, sums, command.amount)
            await self._ensure_payable(budget, line, command.category)
        entry = BudgetEntry(line=line, **command.model_dump())
        self._budgets.add(entry)
        await self._uow.session.flush()
        return entry

    async def take_back(self, budget_id: UUID, entry_id: UUID, reason: str) -> BudgetEntry:
        """Correct an entry by a counter-entry, for a stated reason.

        Raises:
            BudgetNotFound, EntryNotFound: it is not there.
            EntryCorrected: it was taken back before, or is a counter-entry itself.
            LineOverspent: what was set aside has been spent.
        """
        budget = await self._find(budget_id, lock=True)
        entry = await self._budgets.entry(budget, entry_id)
        if entry is None:
            raise EntryNotFound
        if entry.corrects_id is not None:
            raise EntryCorrected
        line, sums = await self._line(budget, entry.line_id)
        if entry.kind is EntryKind.ALLOCATION:
            _ensure_on_line(line, sums, entry.amount)
        counter = BudgetEntry(
            line=line,
            kind=entry.kind,
            amount=-entry.amount,
            on=today(self._uow.clock),
            category=entry.category,
            voucher=entry.voucher,
            note=reason,
            corrects_id=entry.id,
        )
        self._budgets.add(counter)
        self._uow.reason = reason
        await self._uow.session.flush()
        return counter

    async def entries(self, budget_id: UUID, wanted: EntryQuery) -> Rows[BudgetEntry]:
        """One page of the entries of a budget.

        Raises:
            BudgetNotFound: not there, or out of reach.
        """
        return await self._budgets.entries(await self._find(budget_id, lock=False), wanted)

    async def shares(self, wanted: ShareQuery) -> HeldAll:
        """How the training budgets of a year stand to the policy in force today: LB-44, WH-23.

        Raises:
            OrganisationNotFound: not there, or out of reach.
        """
        top = await self._organisation(wanted.organisation_id)
        policies = await money_policies(self._uow.session, top.path, today(self._uow.clock))
        held: list[Held] = []
        for each in await self._budgets.measured(top, wanted.fiscal_year):
            policy = policies.binding(each.path)
            scope = rules.scope_of(each.division_code, is_school=each.is_school)
            rule = None if policy is None else policy.share_for(scope)
            if rule is not None:
                held.append(Held(each, rule, rules.share(rule.metric, rule.least, _measured(each))))
        counts = Counter((each.rule.scope, each.share.state) for each in held)
        asked = [each for each in held if wanted.state is None or each.share.state is wanted.state]
        return HeldAll(dict(counts), asked[:_MOST_LISTED], len(asked) > _MOST_LISTED)

    async def _approved(self, budget: Budget) -> Budget:
        await self._uow.session.flush()
        self._uow.record(BudgetApproved.of(budget), budget)
        await self._uow.session.flush()
        await self._uow.session.refresh(budget.current, ["recorded_at"])
        return budget

    async def _find(self, budget_id: UUID, *, lock: bool) -> Budget:
        budget = await self._budgets.find(budget_id, lock=lock)
        if budget is None:
            raise BudgetNotFound
        return budget

    async def _organisation(self, organisation_id: UUID) -> Organisation:
        organisation = await self._budgets.organisation(organisation_id)
        if organisation is None:
            raise OrganisationNotFound
        return organisation

    async def _line(self, budget: Budget, line_id: UUID) -> tuple[BudgetLine, Sums]:
        found = await self._budgets.line(budget, line_id)
        if found is None:
            raise BudgetLineNotFound
        return found

    async def _ensure_left(self, budget: Budget, wanted: int) -> None:
        set_aside = (await self._budgets.sums([budget])).get(budget.id, Sums()).set_aside
        left = budget.current.training_budget - set_aside
        if wanted > left:
            raise BudgetExceeded(left=_yuan(left), wanted=_yuan(wanted))

    async def _ensure_payable(self, budget: Budget, line: BudgetLine, category: str | None) -> None:
        policy = await self.policy(budget.organisation)
        allowed = categories_of(policy, line.fund)
        if category not in allowed:
            raise CategoryRefused(category=category or "", allowed="、".join(allowed.values()))


def categories_of(policy: MoneyPolicy | None, fund: str | None) -> Names:
    """What may be paid from a line of a fund."""
    return GENERAL if policy is None else policy.categories(fund)


def _measured(each: Measured) -> rules.Figures | None:
    if each.training_budget is None:
        return None
    return rules.Figures(each.training_budget, each.salary_total, each.public_funds_total)


def _figures(command: FiguresWrite, reason: str | None = None) -> BudgetFigures:
    return BudgetFigures(
        training_budget=command.training_budget,
        salary_total=command.salary_total,
        public_funds_total=command.public_funds_total,
        approved_on=command.approved_on,
        document=command.document,
        reason=reason,
    )


def _ensure_known(code: str | None, known: Names) -> None:
    if code is not None and code not in known:
        raise FundUnknown(name=code, allowed="、".join(known.values()) or "—")


def _ensure_on_line(line: BudgetLine, sums: Sums, wanted: int) -> None:
    left = sums.set_aside - sums.spent
    if wanted > left:
        raise LineOverspent(name=line.name, left=_yuan(left), wanted=_yuan(wanted))


def _yuan(fen: int) -> str:
    return f"{fen / _FEN:,.2f}"
