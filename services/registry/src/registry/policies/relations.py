"""What must hold between the values of a pack, looked for in the plain document.

Plain, because each relation is to be checked as far as the values it needs are good, whatever else is wrong
with the document. A value that is missing or of the wrong kind is passed over here: the schema tells.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from registry.policies.metrics import METRICS, Metric
from registry.policies.pack import Requirement
from registry.policies.vocabulary import Pace, Scope
from servicekit.localised import Text

Location = tuple[str | int, ...]
THRESHOLDS = tuple(Requirement.model_fields)
_MINIMA = frozenset({"gte", "gt"})


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Values that do not go together, told at the one to look at first."""

    at: Location
    code: str
    text: Text


def contradictions(document: object) -> Iterator[Contradiction]:
    """Everything in the document that does not go together."""
    pack = _mapping(document)
    yield from _dates(_mapping(pack.get("effective")))
    written = pack.get("rules")
    rules = [_mapping(rule) for rule in written] if isinstance(written, list) else []
    yield from _ids(rules)
    for number, rule in enumerate(rules):
        yield from _rule(("rules", number), rule)


def _dates(effective: Mapping[str, Any]) -> Iterator[Contradiction]:
    first, last = _day(effective.get("from")), _day(effective.get("until"))
    if first and last and last < first:
        text = Text(f"截止日期早于起始日期 {first}", f"must not lie before the first day, {first}")
        yield Contradiction(("effective", "until"), "dates-out-of-order", text)


def _ids(rules: list[Mapping[str, Any]]) -> Iterator[Contradiction]:
    first_with: dict[str, int] = {}
    for number, rule in enumerate(rules):
        rule_id = rule.get("id")
        if isinstance(rule_id, str) and first_with.setdefault(rule_id, number) != number:
            text = Text(
                f"规则编号 {rule_id} 已用于第 {first_with[rule_id] + 1} 条规则",
                f"is already the id of rule number {first_with[rule_id] + 1}",
            )
            yield Contradiction(("rules", number, "id"), "rule-id-taken", text)


def _rule(at: Location, rule: Mapping[str, Any]) -> Iterator[Contradiction]:
    name = rule.get("metric")
    metric = METRICS.get(name) if isinstance(name, str) else None
    if isinstance(rule.get("require"), dict):
        yield from _threshold((*at, "require"), _mapping(rule["require"]), metric)
    scope = _scope_in(rule)
    if metric is not None and scope is not None:
        yield from _scope((*at, "scope"), scope, metric)
    if rule.get("pace") == Pace.LINEAR:
        yield from _pace((*at, "pace"), _mapping(rule.get("require")), metric)
    if rule.get("applies_when") is not None and scope not in {Scope.TEACHER, None}:
        text = Text(
            "applies_when 只能用于 scope 为 teacher 的规则", "is only for rules whose scope is teacher"
        )
        yield Contradiction((*at, "applies_when"), "filter-without-teachers", text)


def _threshold(at: Location, require: Mapping[str, Any], metric: Metric | None) -> Iterator[Contradiction]:
    given = [each for each in THRESHOLDS if each in require]
    if len(given) != 1:
        names = "、".join(THRESHOLDS), ", ".join(THRESHOLDS)
        text = Text(
            f"应恰好给出以下之一：{names[0]}（现有 {len(given)} 个）",
            f"must have exactly one of {names[1]} (it has {len(given)})",
        )
        yield Contradiction(at, "one-threshold", text)
    for each in given:
        if metric is not None and metric.is_number == (each == "one_of"):
            fitting = "gte, gt, lte, lt, eq, between" if metric.is_number else "one_of"
            text = Text(
                f"指标 {metric.name} 不能用 {each} 衡量，可用：{fitting}",
                f"does not fit the metric {metric.name}, which takes {fitting}",
            )
            yield Contradiction((*at, each), "threshold-does-not-fit", text)
    match require.get("between"):
        case [low, high] if _are_numbers(low, high) and high < low:
            text = Text("两个数应从小到大", "must be two numbers in rising order")
            yield Contradiction((*at, "between"), "numbers-out-of-order", text)


def _scope(at: Location, scope: Scope, metric: Metric) -> Iterator[Contradiction]:
    if scope not in metric.scopes:
        fitting = ", ".join(sorted(metric.scopes))
        text = Text(
            f"指标 {metric.name} 的适用对象只能是 {fitting}", f"must be one of {fitting} for {metric.name}"
        )
        yield Contradiction(at, "scope-does-not-fit", text)


def _pace(at: Location, require: Mapping[str, Any], metric: Metric | None) -> Iterator[Contradiction]:
    if metric is not None and not metric.accumulates:
        text = Text(
            f"指标 {metric.name} 不会逐步累积，不能要求匀速进度",
            f"cannot be linear: {metric.name} does not add up over time",
        )
        yield Contradiction(at, "pace-does-not-fit", text)
    elif require and not _MINIMA & require.keys():
        text = Text("只有下限（gte 或 gt）才能要求匀速进度", "needs a minimum (gte or gt) to be linear")
        yield Contradiction(at, "pace-does-not-fit", text)


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _scope_in(rule: Mapping[str, Any]) -> Scope | None:
    try:
        return Scope(rule["scope"])
    except (KeyError, ValueError):
        return None


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _are_numbers(*values: object) -> bool:
    return not any(isinstance(value, str | bool | list | dict) or value is None for value in values)
