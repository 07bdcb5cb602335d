"""What changed between two packs and for whom, on plain values."""

from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.policies.difference import (
    Audience,
    Change,
    ChangeKind,
    Condition,
    Touchable,
    audience_of,
    difference,
)
from registry.policies.entries import entries
from registry.policies.labels import labels
from registry.policies.loader import load_pack
from registry.policies.pack import Pack
from servicekit.localised import Language

BASE = """\
pack: plan
title: 某市教师培训规划
version: 1
applies_to: "451300"
effective: {from: 2026-01-01}
cycle: {kind: fixed_years, years: 5, starts: 2026-01-01}
rules:
  - id: HOURS
    clause: 五年不少于360学时
    source: 第一条
    metric: teacher.hours_in_cycle
    scope: teacher
    require: {gte: 360}
  - id: FUND
    clause: 学校按公用经费5%安排
    source: 第二条
    metric: organisation.training_budget_over_public_funds
    scope: school
    period: fiscal_year
    require: {gte: 0.05}
ladders:
  - id: heads
    name: 校长
    source: 第三条
    clause: 校长分层培养
    audience: {post: [head], years_of_service: {gte: 3}}
    tiers:
      - {id: low, name: 入格, clause: 任职不满三年, any_of: [{years_in_post: {lte: 2}}]}
      - {id: high, name: 升格, clause: 任职满三年, any_of: [{years_in_post: {gte: 3}}]}
"""


def pack(document: str = BASE, **replaced: str) -> Pack:
    for old, new in replaced.items():
        document = document.replace(old, new)
    return load_pack(document.encode())


def changed(before: str, after: str) -> list[Change]:
    assert before in BASE
    return difference(pack(), pack(BASE.replace(before, after)))


class TestEntries:
    def test_every_entry_is_found_with_what_holds_for_it_from_above(self):
        found = {entry.key: entry for entry in entries(pack())}
        assert ("rules", ("FUND",)) in found
        tier = found["ladders", ("heads", "low")]
        assert (tier.clause, tier.source) == ("任职不满三年", "第三条")
        assert tier.audience is not None
        assert tier.audience["post"] == ["head"]
        ladder = found["ladders", ("heads",)]
        assert ladder.inner == {"tiers": ("low", "high")}
        assert "tiers" not in ladder.value
        assert found["cycle", ()].value["years"] == 5

    def test_no_key_comes_twice_and_the_version_is_none(self):
        keys = [entry.key for entry in entries(pack())]
        assert len(keys) == len(set(keys))
        assert "version" not in {section for section, _ in keys}

    @pytest.mark.parametrize(
        "name",
        [
            each.name
            for each in (resources.files("registry.policies") / "packs").iterdir()
            if each.name.endswith(".yaml")
        ],
    )
    def test_the_packs_that_ship_are_taken_apart_without_loss(self, name: str):
        shipped = load_pack((resources.files("registry.policies") / "packs" / name).read_bytes())
        found = list(entries(shipped))
        assert len({entry.key for entry in found}) == len(found)
        assert {("rules", (rule.id,)) for rule in shipped.rules} <= {entry.key for entry in found}


class TestDifference:
    def test_the_same_has_none(self):
        assert difference(pack(), pack()) == []

    def test_of_a_changed_value_both_are_told(self):
        [change] = changed("gte: 360", "gte: 400")
        assert (change.kind, change.entry.key) == (ChangeKind.CHANGED, ("rules", ("HOURS",)))
        [field] = change.fields
        assert (field.field, field.old, field.new) == ("require.gte", 360, 400)

    def test_another_kind_of_threshold_is_one_gone_and_one_come(self):
        [change] = changed("{gte: 360}", "{between: [360, 400]}")
        assert {each.field: (each.old, each.new) for each in change.fields} == {
            "require.gte": (360, None),
            "require.between": (None, [360, 400]),
        }

    def test_what_came_and_what_went(self):
        came, went = changed("id: FUND", "id: FUND-SCHOOL")
        assert (came.kind, came.entry.ids, came.old) == (ChangeKind.ADDED, ("FUND-SCHOOL",), None)
        assert (went.kind, went.entry.ids, went.new) == (ChangeKind.REMOVED, ("FUND",), None)

    def test_a_tier_is_told_by_itself(self):
        [change] = changed("{years_in_post: {lte: 2}}", "{years_in_post: {lte: 4}}")
        assert change.entry.key == ("ladders", ("heads", "low"))

    def test_a_new_tier_does_not_change_its_ladder_but_another_order_does(self):
        lines = BASE.splitlines(keepends=True)
        third = "      - {id: top, name: 风格, clause: 任职满十年, any_of: [{years_in_post: {gte: 10}}]}\n"
        added = difference(pack(), pack(BASE + third))
        assert [change.entry.key for change in added] == [("ladders", ("heads", "top"))]
        turned = difference(pack(), pack("".join([*lines[:-2], lines[-1], lines[-2]])))
        assert [change.entry.key for change in turned] == [("ladders", ("heads",))]
        assert turned[0].fields[0].new == ["high", "low"]

    def test_the_order_of_rules_says_nothing(self):
        rules = pack().rules
        assert difference(pack(), pack().model_copy(update={"rules": rules[::-1]})) == []

    def test_sections_that_are_no_lists_are_compared_too(self):
        [change] = changed("years: 5", "years: 3")
        assert (change.entry.key, change.fields[0].field) == (("cycle", ()), "years")

    def test_without_an_older_one_all_is_new(self):
        assert {change.kind for change in difference(None, pack())} == {ChangeKind.ADDED}

    @given(st.integers(1, 999), st.integers(1, 999))
    def test_back_is_the_mirror_of_forth(self, first: int, second: int):
        old = pack(**{"gte: 360": f"gte: {first}"})
        new = pack(**{"gte: 360": f"gte: {second}", "id: FUND": f"id: FUND-{second}"})
        forth, back = difference(old, new), difference(new, old)
        assert {_keys(change) for change in forth} == {_keys(change)[::-1] for change in back}


def _keys(change: Change) -> tuple[object, object]:
    old, new = change.old, change.new
    return old.key if old else None, new.key if new else None


class TestAudience:
    def test_it_is_the_scope_with_the_filter(self):
        of = {entry.key: audience_of(entry) for entry in entries(pack())}
        assert of["rules", ("HOURS",)] == Audience(Touchable.TEACHERS)
        assert of["rules", ("FUND",)] == Audience(Touchable.SCHOOLS)
        heads = Audience(
            Touchable.TEACHERS,
            (Condition("post", one_of=("head",)), Condition("years_of_service", at_least=3)),
        )
        assert of["ladders", ("heads",)] == of["ladders", ("heads", "low")] == heads
        assert of["cycle", ()] == Audience(Touchable.TEACHERS)
        assert of["title", ()] is None


class TestLabels:
    def test_every_field_has_one_in_both_languages(self):
        chinese, english = labels(Language.CHINESE), labels(Language.ENGLISH)
        assert chinese.keys() == english.keys()
        assert chinese["rules.applies_when.stage"] == "学段"
        assert english["rules.applies_when.stage"] == "Stage"
        assert "effective.from" in chinese
