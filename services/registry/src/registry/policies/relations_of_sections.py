"""What must hold within the other sections of a pack."""

from collections.abc import Iterator

from registry.policies.pack import Sections, fields_of
from registry.policies.plain import Contradiction, Location, Plain, each, ids_in, mapping, number
from servicekit.localised import Text


def contradictions(pack: Plain) -> Iterator[Contradiction]:
    """Everything in the other sections that does not go together."""
    for section in Sections.model_fields:
        fields = fields_of(section)
        for at, entry in each(pack.get(section), (section,)):
            yield from _not_given((*at, "not_given"), entry, fields)
    for at, project in each(pack.get("projects"), ("projects",)):
        yield from _counties(at, project)
    for at, allocation in each(pack.get("allocations"), ("allocations",)):
        yield from _ranks(at, allocation)
    for at, mix in each(pack.get("course_mixes"), ("course_mixes",)):
        yield from _kinds((*at, "kinds"), mix)
    for at, grading in each(pack.get("gradings"), ("gradings",)):
        yield from _grades(at, grading)
    for at, baseline in each(pack.get("baselines"), ("baselines",)):
        yield from _years(at, baseline)
    yield from _ages(pack)
    yield from _quotas(pack)


def _not_given(at: Location, entry: Plain, fields: frozenset[str]) -> Iterator[Contradiction]:
    for name in mapping(entry.get("not_given")):
        if name not in fields:
            choices = ", ".join(sorted(fields))
            text = Text(f"没有字段 {name}，可用：{choices}", f"there is no field {name}; known are {choices}")
            yield Contradiction((*at, name), "unknown-field", text)
        elif entry.get(name) is not None:
            text = Text(
                f"{name} 已经给出，请从 not_given 中删除",
                f"names {name}, which is given; take it out of here",
            )
            yield Contradiction((*at, name), "given-after-all", text)


def _counties(at: Location, project: Plain) -> Iterator[Contradiction]:
    whole = number(project.get("counties"))
    parts = [number(group.get("counties")) for _, group in each(project.get("groups"), ())]
    known = [part for part in parts if part is not None]
    if whole is not None and known and len(known) == len(parts) and sum(known) != whole:
        text = Text(
            f"各批次合计 {sum(known)}，与总数 {whole} 不符", f"must be the sum of the groups, {sum(known)}"
        )
        yield Contradiction((*at, "counties"), "groups-do-not-add-up", text)


def _ranks(at: Location, allocation: Plain) -> Iterator[Contradiction]:
    candidates = number(allocation.get("candidates"))
    receive = mapping(allocation.get("receive"))
    lost = mapping(mapping(allocation.get("eliminated")).get("ranks"))
    for here, ranks in (((*at, "receive"), receive), ((*at, "eliminated", "ranks"), lost)):
        first, last = number(ranks.get("first")), number(ranks.get("last"))
        if first is not None and last is not None and last < first:
            text = Text(f"应不小于起始名次 {first}", f"must not lie before the first rank, {first}")
            yield Contradiction((*here, "last"), "numbers-out-of-order", text)
        if candidates is not None and last is not None and last > candidates:
            text = Text(f"参评机构只有 {candidates} 家", f"is beyond the {candidates} candidates")
            yield Contradiction((*here, "last"), "rank-beyond-candidates", text)
    last, first_lost = number(receive.get("last")), number(lost.get("first"))
    if last is not None and first_lost is not None and first_lost <= last:
        text = Text(f"第 {first_lost} 名既得任务又被淘汰", f"rank {first_lost} also receives tasks")
        yield Contradiction((*at, "eliminated", "ranks", "first"), "ranks-overlap", text)


def _kinds(at: Location, mix: Plain) -> Iterator[Contradiction]:
    least = [number(kind.get("gte")) for _, kind in each(mix.get("kinds"), at)]
    total = sum(share for share in least if share is not None)
    if total > 1:
        text = Text(f"各类下限合计 {total}，超过 1", f"must leave room: the minima add up to {total}")
        yield Contradiction(at, "mix-does-not-add-up", text)


def _grades(at: Location, grading: Plain) -> Iterator[Contradiction]:
    name, known = grading.get("exempt_from"), ids_in(grading.get("grades"))
    if isinstance(name, str) and name not in known:
        choices = ", ".join(sorted(known))
        text = Text(
            f"没有等级 {name}，可用：{choices or '无'}",
            f"there is no grade {name}; known are {choices or 'none'}",
        )
        yield Contradiction((*at, "exempt_from"), "unknown-id", text)


def _years(at: Location, baseline: Plain) -> Iterator[Contradiction]:
    first, last = number(baseline.get("from_year")), number(baseline.get("until_year"))
    if first is not None and last is not None and last < first:
        text = Text(f"应不早于起始年度 {first}", f"must not lie before the first year, {first}")
        yield Contradiction((*at, "until_year"), "numbers-out-of-order", text)


def _ages(pack: Plain) -> Iterator[Contradiction]:
    for at, selection in each(pack.get("selections"), ("selections",)):
        aged = mapping(selection.get("audience")).get("age") is not None
        if aged and selection.get("age_as_of") is None:
            text = Text("有年龄要求时应给出 age_as_of", "needs age_as_of: on which day the age is counted")
            yield Contradiction((*at, "audience", "age"), "age-without-a-day", text)


def _quotas(pack: Plain) -> Iterator[Contradiction]:
    seen: set[tuple[object, object]] = set()
    for at, quota in each(pack.get("quotas"), ("quotas",)):
        key = (quota.get("scope"), quota.get("tier"))
        if not all(isinstance(part, str) for part in key):
            continue
        if key in seen:
            text = Text(f"{key[0]} 对 {key[1]} 的比例已经给出", f"{key[0]} has a share for {key[1]} already")
            yield Contradiction((*at, "scope"), "quota-taken", text)
        seen.add(key)
