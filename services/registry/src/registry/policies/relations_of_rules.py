"""What must hold between the values of one rule, and between rules."""

from collections.abc import Iterator

from registry.policies.metrics import METRICS, Metric
from registry.policies.pack import Requirement
from registry.policies.plain import Contradiction, Location, Plain, each, mapping, number
from registry.policies.vocabulary import Pace, Period, Scope, Unit
from servicekit.localised import Text

THRESHOLDS = tuple(Requirement.model_fields)
_MINIMA = frozenset({"gte", "gt"})
_FILTERS = (
    ("applies_when", Scope.TEACHER, "filter-without-teachers"),
    ("for_programmes", Scope.PROGRAMME, "filter-without-programmes"),
)


def contradictions(pack: Plain) -> Iterator[Contradiction]:
    """Everything in the rules that does not go together."""
    yield from _ids(pack)
    has_cycle = pack.get("cycle") is not None
    for at, rule in each(pack.get("rules"), ("rules",)):
        yield from _rule(at, rule)
        yield from _period(at, rule, has_cycle)


def _ids(pack: Plain) -> Iterator[Contradiction]:
    first_with: dict[str, int] = {}
    for position, (at, rule) in enumerate(each(pack.get("rules"), ("rules",))):
        rule_id = rule.get("id")
        if isinstance(rule_id, str) and first_with.setdefault(rule_id, position) != position:
            text = Text(
                f"规则编号 {rule_id} 已用于第 {first_with[rule_id] + 1} 条规则",
                f"is already the id of rule number {first_with[rule_id] + 1}",
            )
            yield Contradiction((*at, "id"), "rule-id-taken", text)


def _rule(at: Location, rule: Plain) -> Iterator[Contradiction]:
    name = rule.get("metric")
    metric = METRICS.get(name) if isinstance(name, str) else None
    if isinstance(rule.get("require"), dict):
        yield from _threshold((*at, "require"), mapping(rule["require"]), metric)
    scope = _scope_in(rule)
    if metric is not None and scope is not None:
        yield from _scope((*at, "scope"), scope, metric)
    if rule.get("pace") == Pace.LINEAR:
        yield from _pace((*at, "pace"), mapping(rule.get("require")), metric)
    for field, fitting, code in _FILTERS:
        if rule.get(field) is not None and scope not in {fitting, None}:
            text = Text(
                f"{field} 只能用于 scope 为 {fitting} 的规则", f"is only for rules whose scope is {fitting}"
            )
            yield Contradiction((*at, field), code, text)
    if rule.get("as_of") is not None and metric is not None and metric.base is None:
        text = Text(
            f"指标 {metric.name} 不是比例，没有基数统计日",
            f"is only for shares, and {metric.name} is none",
        )
        yield Contradiction((*at, "as_of"), "no-base", text)


def _period(at: Location, rule: Plain, has_cycle: bool) -> Iterator[Contradiction]:
    period = rule.get("period", Period.CYCLE)
    if period == Period.CYCLE and not has_cycle:
        text = Text(
            "政策包没有 cycle，请给出 cycle 或改用其他 period",
            "needs a cycle, and the pack has none: give the pack a cycle or the rule another period",
        )
        yield Contradiction((*at, "period"), "no-cycle", text)
    if period == Period.ROLLING and rule.get("rolling_years") is None:
        text = Text("period 为 rolling 时必须给出 rolling_years", "needs rolling_years beside it")
        yield Contradiction((*at, "period"), "window-not-given", text)
    if period != Period.ROLLING and rule.get("rolling_years") is not None:
        text = Text("只用于 period 为 rolling 的规则", "is only for rules whose period is rolling")
        yield Contradiction((*at, "rolling_years"), "window-not-rolling", text)


def _threshold(at: Location, require: Plain, metric: Metric | None) -> Iterator[Contradiction]:
    given = [name for name in THRESHOLDS if name in require]
    if len(given) != 1:
        names = "、".join(THRESHOLDS), ", ".join(THRESHOLDS)
        text = Text(
            f"应恰好给出以下之一：{names[0]}（现有 {len(given)} 个）",
            f"must have exactly one of {names[1]} (it has {len(given)})",
        )
        yield Contradiction(at, "one-threshold", text)
    for name in given:
        if metric is not None and metric.is_number == (name == "one_of"):
            fitting = "gte, gt, lte, lt, eq, between" if metric.is_number else "one_of"
            text = Text(
                f"指标 {metric.name} 不能用 {name} 衡量，可用：{fitting}",
                f"does not fit the metric {metric.name}, which takes {fitting}",
            )
            yield Contradiction((*at, name), "threshold-does-not-fit", text)
        elif metric is not None and metric.unit is Unit.SHARE:
            yield from _share((*at, name), require[name])
    match require.get("between"):
        case [low, high] if _fall(low, high):
            text = Text("两个数应从小到大", "must be two numbers in rising order")
            yield Contradiction((*at, "between"), "numbers-out-of-order", text)


def _share(at: Location, threshold: object) -> Iterator[Contradiction]:
    places = (
        [((*at, position), value) for position, value in enumerate(threshold)]
        if isinstance(threshold, list)
        else [(at, threshold)]
    )
    for here, value in places:
        written = number(value)
        if written is not None and written > 1:
            text = Text(
                f"比例以 1 为全部：{written}% 请写作 {written / 100}",
                f"is a share, of which 1 is the whole: write {written}% as {written / 100}",
            )
            yield Contradiction(here, "share-above-one", text)


def _scope(at: Location, scope: Scope, metric: Metric) -> Iterator[Contradiction]:
    if scope not in metric.scopes:
        fitting = ", ".join(sorted(metric.scopes))
        text = Text(
            f"指标 {metric.name} 的适用对象只能是 {fitting}", f"must be one of {fitting} for {metric.name}"
        )
        yield Contradiction(at, "scope-does-not-fit", text)


def _pace(at: Location, require: Plain, metric: Metric | None) -> Iterator[Contradiction]:
    if metric is not None and not metric.accumulates:
        text = Text(
            f"指标 {metric.name} 不会逐步累积，不能要求匀速进度",
            f"cannot be linear: {metric.name} does not add up over time",
        )
        yield Contradiction(at, "pace-does-not-fit", text)
    elif require and not _MINIMA & require.keys():
        text = Text("只有下限（gte 或 gt）才能要求匀速进度", "needs a minimum (gte or gt) to be linear")
        yield Contradiction(at, "pace-does-not-fit", text)


def _scope_in(rule: Plain) -> Scope | None:
    try:
        return Scope(rule["scope"])
    except (KeyError, ValueError):
        return None


def _fall(low: object, high: object) -> bool:
    first, second = number(low), number(high)
    return first is not None and second is not None and second < first
