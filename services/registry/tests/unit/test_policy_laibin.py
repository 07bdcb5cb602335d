"""The pack of Laibin's policy says what the policy says."""

import re
from datetime import date
from decimal import Decimal
from importlib import resources

import pytest

from registry.policies.loader import load_pack
from registry.policies.pack import PolicyRule
from registry.policies.vocabulary import Pace, Period, Scope

PACKS = resources.files("registry.policies") / "packs"
PACK = load_pack((PACKS / "laibin-2022.yaml").read_bytes())
SOURCE = (PACKS / "laibin-2022.source.txt").read_text("utf-8")
RULES = {rule.id: rule for rule in PACK.rules}

_CHINESE_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九十")}
_NUMBER = re.compile(r"([0-9]+(?:\.[0-9]+)?)(%|万)?")
_FACTOR = {"%": Decimal("0.01"), "万": Decimal(10000), "": Decimal(1)}


def numbers_in(clause: str) -> set[Decimal]:
    """Every number that the words of a clause name."""
    written = {Decimal(number) * _FACTOR[unit] for number, unit in _NUMBER.findall(clause)}
    return written | {Decimal(_CHINESE_DIGITS[each]) for each in clause if each in _CHINESE_DIGITS}


def thresholds_of(rule: PolicyRule) -> list[Decimal]:
    [value] = rule.require.model_dump().values()
    return value if isinstance(value, list) else [value]


@pytest.mark.parametrize("rule", PACK.rules, ids=lambda rule: rule.id)
def test_a_clause_is_quoted_literally(rule: PolicyRule):
    assert any(rule.clause in paragraph for paragraph in SOURCE.splitlines())


@pytest.mark.parametrize("rule", PACK.rules, ids=lambda rule: rule.id)
def test_every_number_stands_in_the_clause(rule: PolicyRule):
    assert set(thresholds_of(rule)) <= numbers_in(rule.clause)


@pytest.mark.parametrize(
    ("clause", "numbers"),
    [
        ("五年一周期、不少于360学时", {"5", "1", "360"}),
        ("不少于1.5万人次", {"15000"}),
        ("总额的2%、5%", {"0.02", "0.05"}),
        ("建设2-4个", {"2", "4"}),
        ("全覆盖", set()),
    ],
)
def test_the_numbers_of_a_clause_are_recognised(clause: str, numbers: set[str]):
    assert numbers_in(clause) == {Decimal(number) for number in numbers}


def test_the_cycle_rule_asks_for_360_hours_in_five_years():
    rule = RULES["LB-HOURS-CYCLE"]
    assert (rule.metric, rule.scope, rule.period) == ("teacher.hours_in_cycle", Scope.TEACHER, Period.CYCLE)
    assert (thresholds_of(rule), rule.pace) == ([Decimal(360)], Pace.LINEAR)
    assert (PACK.cycle.years, PACK.cycle.starts) == (5, date(2021, 1, 1))
    assert "五年一周期、不少于360学时" in rule.clause


@pytest.mark.parametrize(
    ("rule_id", "share", "scope"),
    [
        ("LB-FUND-COUNTY", "0.02", Scope.COUNTY),
        ("LB-FUND-SCHOOL", "0.05", Scope.SCHOOL),
        ("LB-BACKBONE-SHARE-CITY", "0.1", Scope.CITY),
        ("LB-BACKBONE-SHARE-COUNTY", "0.2", Scope.COUNTY),
    ],
)
def test_of_two_shares_in_one_clause_each_level_has_its_own(rule_id: str, share: str, scope: Scope):
    assert (thresholds_of(RULES[rule_id]), RULES[rule_id].scope) == ([Decimal(share)], scope)


def test_it_is_in_force_from_the_day_of_the_document_to_the_end_of_the_plan():
    assert (PACK.effective.from_, PACK.effective.until) == (date(2022, 8, 31), date(2025, 12, 31))
    assert "2022年8月31日" in SOURCE
