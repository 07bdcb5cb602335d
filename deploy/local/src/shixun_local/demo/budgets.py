"""Training budgets of the demonstration: most keep what the policy promises, one falls short."""

from datetime import datetime
from typing import NamedTuple

from servicekit.clock import CHINA
from shixun_local.demo.office import REGISTRY, Office
from shixun_local.demo.places import known
from shixun_local.secret_store import ADMINISTRATOR

_FEN_A_YUAN = 100
_TEN_THOUSAND = 10_000 * _FEN_A_YUAN


class _Money(NamedTuple):
    """Of one organisation, in 万元."""

    code: str
    training: int
    base: int


_COUNTIES = (
    _Money("451302", 1_020, 48_600),
    _Money("451321", 610, 30_200),
    _Money("451322", 690, 33_900),
    _Money("451323", 660, 34_800),  # 1.90 %
    _Money("451324", 240, 11_500),
)
_PHASES = (("培训需求调研", "needs_survey"), ("训后跟踪指导", "follow_up"))
_FOR_PHASES = 20  # a part of the budget in so many
_FOR_BACKBONE = 3


async def create(office: Office) -> None:
    """Record this year's budgets of the counties, and what they are set aside for."""
    ids = await known(office)
    year = datetime.now(CHINA).year
    for money in _COUNTIES:
        await office.ensure(
            ADMINISTRATOR,
            "POST",
            f"{REGISTRY}/organisations/{ids[money.code]}/budgets",
            json={
                "fiscal_year": year,
                "training_budget": money.training * _TEN_THOUSAND,
                "salary_total": money.base * _TEN_THOUSAND,
                "approved_on": f"{year}-01-20",
                "document": f"演示：财教〔{year}〕3号",
            },
        )
    for budget in await office.all(ADMINISTRATOR, f"{REGISTRY}/budgets", fiscal_year=year):
        await _set_aside(office, budget["id"], budget["figures"]["training_budget"], f"{year}-02-10")


async def _set_aside(office: Office, budget_id: str, whole: int, on: str) -> None:
    lines = [{"name": "骨干教师培训", "amount": whole // _FOR_BACKBONE, "fund": "training_fund"}]
    lines += [{"name": name, "amount": whole // _FOR_PHASES, "phase": phase} for name, phase in _PHASES]
    for line in lines:
        address = f"{REGISTRY}/budgets/{budget_id}/lines"
        await office.ensure(ADMINISTRATOR, "POST", address, json={**line, "on": on})
