"""What the policy in force says about money: the shares asked for, the funds, the phases to be paid for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncSession

from registry.budgets import rules
from registry.budgets.vocabulary import Category
from registry.policies.around import Bindings, bindings_around
from registry.policies.vocabulary import ChecklistSubject, Scope

Names = Mapping[str, str]
"""By their ids."""


@dataclass(frozen=True, slots=True)
class ShareRule:
    """What the training budget must at least come to."""

    id: str
    clause: str
    source: str
    metric: str
    scope: Scope
    least: Decimal


@dataclass(frozen=True, slots=True)
class Fund:
    """Money that is bound to a purpose."""

    name: str
    clause: str
    categories: Names | None
    """What it may be spent on; none where the document does not list that."""


@dataclass(frozen=True, slots=True)
class MoneyPolicy:
    """What one pack says."""

    pack_id: UUID
    title: str
    shares: tuple[ShareRule, ...]
    funds: Mapping[str, Fund]
    phases: Names
    """环节 that a budget must hold money for: LB-45"""

    def share_for(self, scope: Scope | None) -> ShareRule | None:
        """The rule for an organisation of this sort."""
        return next((rule for rule in self.shares if rule.scope is scope), None)

    def categories(self, fund: str | None) -> Names:
        """What a line of this fund may be spent on."""
        known = self.funds.get(fund or "")
        return GENERAL if known is None or known.categories is None else known.categories


GENERAL: Names = {
    Category.TEACHING: "师资费",
    Category.LODGING: "住宿费",
    Category.MEALS: "伙食费",
    Category.VENUE: "培训场地费",
    Category.MATERIALS: "培训资料费",
    Category.TRANSPORT: "交通费",
    Category.OTHER: "其他费用",
}
"""Where no document lists others: 财行〔2016〕540号."""


async def money_policies(session: AsyncSession, path: str, on: date) -> Bindings[MoneyPolicy]:
    """What binds the organisation at a path, or one below it, on a day; one statement."""
    return await bindings_around(session, path, on, ("rules", "funds", "checklists"), _read)


def _read(row: Row[Any]) -> MoneyPolicy:
    return MoneyPolicy(
        pack_id=row.id,
        title=row.title,
        shares=tuple(
            ShareRule(each["id"], each["clause"], each["source"], each["metric"], Scope(each["scope"]), least)
            for each in row.rules or ()
            if each["metric"] in rules.METRICS and (least := rules.least(each["require"])) is not None
        ),
        funds={
            each["id"]: Fund(each["name"], each["clause"], _items(each.get("categories")))
            for each in row.funds or ()
        },
        phases={
            item["id"]: item["name"]
            for each in row.checklists or ()
            if each["of"] == ChecklistSubject.PROGRAMME_BUDGET
            for item in each["items"]
        },
    )


def _items(items: list[dict[str, str]] | None) -> Names | None:
    return None if items is None else {item["id"]: item["name"] for item in items}
