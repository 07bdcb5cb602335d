"""What the loader says of a document: every mistake, at its line and column, in both languages."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.people.vocabulary import Stage
from registry.policies.loader import Mistake, PackInvalid, load_pack
from registry.policies.pack import Pack
from registry.policies.vocabulary import Pace, Period
from registry.policies.yaml_body import EXAMPLE

GOOD = """\
pack: some-city
title: 某市教师培训规划
version: 2
applies_to: "451300"
effective: {from: 2022-08-31, until: 2025-12-31}
cycle: {kind: fixed_years, years: 5, starts: 2021-01-01}
rules:
  - id: SC-HOURS
    clause: 五年不少于360学时
    source: 第一条
    metric: teacher.hours_in_cycle
    scope: teacher
    require: {gte: 360}
    pace: linear
"""
RULE = GOOD[GOOD.index("  - id") :]


def load(text: str) -> Pack:
    return load_pack(text.encode())


def mistakes_in(document: str | bytes) -> list[Mistake]:
    with pytest.raises(PackInvalid) as refused:
        load_pack(document.encode() if isinstance(document, str) else document)
    return refused.value.mistakes


def mistakes_or_none(text: str) -> list[Mistake]:
    try:
        load(text)
    except PackInvalid as refused:
        return refused.mistakes
    return []


def told(document: str | bytes) -> list[tuple[int, int, str, str]]:
    return [(each.mark.line, each.mark.column, each.place, each.code) for each in mistakes_in(document)]


class TestGoodPack:
    def test_it_is_read_with_the_defaults_of_a_rule(self):
        pack = load(GOOD.replace("    pace: linear\n", ""))
        [rule] = pack.rules
        assert (pack.pack, pack.version, pack.cycle.years) == ("some-city", 2, 5)
        assert (rule.period, rule.pace, rule.applies_when) == (Period.CYCLE, Pace.NONE, None)

    def test_numbers_are_as_exact_as_they_are_written(self):
        pack = load(GOOD.replace("{gte: 360}", "{gte: 0.1}"))
        assert pack.rules[0].require.gte == Decimal("0.1")
        assert pack.model_dump(mode="json")["rules"][0]["require"] == {"gte": 0.1}

    def test_only_the_threshold_given_is_in_it(self):
        assert load(GOOD).rules[0].require.model_dump(mode="json") == {"gte": 360}

    def test_it_is_the_same_after_it_was_stored(self):
        pack = load(GOOD + "    applies_when: {stage: [primary, junior], post: [head]}\n")
        assert Pack.model_validate(pack.model_dump(mode="json", by_alias=True)) == pack
        assert pack.rules[0].applies_when is not None
        assert pack.rules[0].applies_when.stage == [Stage.PRIMARY, Stage.JUNIOR]

    def test_a_byte_order_mark_is_passed_over(self):
        assert load_pack(b"\xef\xbb\xbf" + GOOD.encode()) == load(GOOD)

    def test_the_example_of_the_contract_is_good(self):
        assert load(EXAMPLE).pack == "laibin-example"


class TestOneMistake:
    @pytest.mark.parametrize(
        ("written", "instead", "mistake"),
        [
            ("some-city", "Some City", (1, 7, "pack", "form")),
            ("某市教师培训规划", "a", (2, 8, "title", "string-too-short")),
            ("version: 2", "version: 0", (3, 10, "version", "greater-than-equal")),
            ("version: 2", "version: two", (3, 10, "version", "int-parsing")),
            ('"451300"', "451300", (4, 13, "applies_to", "string-type")),
            ('"451300"', '"999999"', (4, 13, "applies_to", "unknown-division")),
            ("2022-08-31", "2022-02-30", (5, 19, "effective.from", "date-from-datetime-parsing")),
            ("2022-08-31", "20220831", (5, 19, "effective.from", "date-type")),
            ("2022-08-31", '"86400"', (5, 19, "effective.from", "date-type")),
            ("2022-08-31", "2022-08-31 08:00:00", (5, 19, "effective.from", "date-type")),
            ("2022-08-31", "2026-08-31", (5, 38, "effective.until", "dates-out-of-order")),
            ("{from: 2022-08-31, ", "{", (5, 12, "effective.from", "missing")),
            ("fixed_years", "rolling", (6, 15, "cycle.kind", "enum")),
            ("years: 5", "years: 5.5", (6, 35, "cycle.years", "int-from-float")),
            ("SC-HOURS", "hours", (8, 9, "rules[0].id", "form")),
            ("    source: 第一条\n", "", (8, 5, "rules[0].source", "missing")),
            ("hours_in_cycle", "hours_in_cycel", (11, 13, "rules[0].metric", "unknown-metric")),
            ("scope: teacher", "scope: pupil", (12, 12, "rules[0].scope", "enum")),
            ("scope: teacher", "scope: [teacher]", (12, 12, "rules[0].scope", "enum")),
            ("scope: teacher", "scope: school", (12, 12, "rules[0].scope", "scope-does-not-fit")),
            ("{gte: 360}", "{}", (13, 14, "rules[0].require", "one-threshold")),
            ("{gte: 360}", "{gte: 1, lte: 2}", (13, 14, "rules[0].require", "one-threshold")),
            ("{gte: 360}", "360", (13, 14, "rules[0].require", "model-type")),
            ("{gte: 360}", '{gte: "360"}', (13, 20, "rules[0].require.gte", "decimal-type")),
            ("{gte: 360}", "{gte: yes}", (13, 20, "rules[0].require.gte", "decimal-type")),
            ("{gte: 360}", "{gte: 2%}", (13, 20, "rules[0].require.gte", "percentage")),
            ("{gte: 360}", "{gte: .inf}", (13, 20, "rules[0].require.gte", "decimal-type")),
            ("{gte: 360}", "{gte: 1.0e+99}", (13, 20, "rules[0].require.gte", "decimal-max-digits")),
            ("{gte: 360}", "{gte: 0.0000001}", (13, 20, "rules[0].require.gte", "decimal-max-places")),
            ("linear", "brisk", (14, 11, "rules[0].pace", "enum")),
            ("{gte: 360}", "{lte: 360}", (14, 11, "rules[0].pace", "pace-does-not-fit")),
            ("    pace: linear\n", "    pase: none\n", (14, 5, "rules[0].pase", "extra-forbidden")),
            ("rules:", "rule: 1\nrules:", (7, 1, "rule", "extra-forbidden")),
            ("version: 2", "version: 2\nversion: 3", (4, 1, "version", "yaml-duplicate-key")),
            ("version: 2", "version: !!python/name:os.x 2", (3, 10, "version", "yaml-tag")),
            ("rules:", "? [a, b]\n: 1\nrules:", (7, 3, "", "yaml-key")),
        ],
    )
    def test_it_is_told_where_it_stands(self, written: str, instead: str, mistake: tuple[int, int, str, str]):
        assert GOOD.count(written) >= 1
        assert told(GOOD.replace(written, instead, 1)) == [mistake]

    @pytest.mark.parametrize(
        ("pace", "require", "mistake"),
        [
            ("", "{between: [2, 4]}", None),
            ("", "{between: [4, 2]}", (13, 24, "rules[0].require.between", "numbers-out-of-order")),
            ("", "{between: [2]}", (13, 24, "rules[0].require.between", "too-short")),
            ("", "{one_of: [a]}", (13, 23, "rules[0].require.one_of", "threshold-does-not-fit")),
            ("", "{gt: 0}", None),
        ],
    )
    def test_thresholds(self, pace: str, require: str, mistake: tuple[int, int, str, str] | None):
        text = GOOD.replace("{gte: 360}", require).replace("    pace: linear\n", pace)
        assert (told(text) if mistake else load(text) and []) == ([mistake] if mistake else [])

    def test_a_code_is_one_of_several_and_never_more_or_less(self):
        level = GOOD.replace("teacher.hours_in_cycle", "programme.level").replace("linear", "none")
        level = level.replace("scope: teacher", "scope: programme")
        assert load(level.replace("{gte: 360}", "{one_of: [county, school]}"))
        assert told(level) == [(13, 20, "rules[0].require.gte", "threshold-does-not-fit")]

    def test_what_does_not_add_up_has_no_pace(self):
        share = GOOD.replace("teacher.hours_in_cycle", "school.share_on_pace")
        text = share.replace("scope: teacher", "scope: school").replace("360", "0.9")
        assert told(text) == [(14, 11, "rules[0].pace", "pace-does-not-fit")]

    def test_only_rules_about_teachers_are_filtered(self):
        text = GOOD.replace("teacher.hours_in_cycle", "organisation.training_person_times")
        text = text.replace("scope: teacher", "scope: city") + "    applies_when: {stage: [primary]}\n"
        assert told(text) == [(15, 19, "rules[0].applies_when", "filter-without-teachers")]

    @pytest.mark.parametrize(
        ("document", "mistake"),
        [
            ("", (1, 1, "", "empty")),
            ("# 只有注释\n", (1, 1, "", "empty")),
            ("- a\n- b\n", (1, 1, "", "model-type")),
            ("pack: a\n\ttitle: b\n", (2, 1, "", "yaml-syntax")),
            ("pack: a: b\n", (1, 8, "", "yaml-syntax")),
            ("pack: a\n  title: b\n", (2, 8, "", "yaml-syntax")),
            ("rules: [1, 2\n", (2, 1, "", "yaml-syntax")),
            ('pack: "a\n', (2, 1, "", "yaml-syntax")),
            ("pack: @a\n", (1, 7, "", "yaml-syntax")),
            ("pack: a\n---\npack: b\n", (2, 1, "", "yaml-syntax")),
            ("pack: &a b\ntitle: *a\n", (2, 8, "", "yaml-syntax")),
            ("[" * 5000, (1, 17, "", "yaml-syntax")),
            ("pack: a\x07\n", (1, 8, "", "yaml-syntax")),
            (b"pack: a\n\xe6\xa0\x87\xff: b\n", (2, 2, "", "encoding")),
            (b"\xef\xbb\xbfab\xff", (1, 3, "", "encoding")),
            ("标题: 一\n".encode("gb18030"), (1, 1, "", "encoding")),
        ],
    )
    def test_what_cannot_be_read_is_told_where_reading_ends(
        self, document: str | bytes, mistake: tuple[int, int, str, str]
    ):
        assert told(document) == [mistake]


class TestManyMistakes:
    def test_all_are_told_in_the_order_of_the_text(self):
        text = (
            GOOD.replace("some-city", "Some City")
            .replace("until: 2025-12-31", "until: 2021-12-31")
            .replace("    source: 第一条\n", "")
            .replace("{gte: 360}", "{gte: many, lte: 3}")
        ) + RULE.replace("hours_in_cycle", "hours_in_cycel")
        assert told(text) == [
            (1, 7, "pack", "form"),
            (5, 38, "effective.until", "dates-out-of-order"),
            (8, 5, "rules[0].source", "missing"),
            (12, 14, "rules[0].require", "one-threshold"),
            (12, 20, "rules[0].require.gte", "decimal-type"),
            (14, 9, "rules[1].id", "rule-id-taken"),
            (17, 13, "rules[1].metric", "unknown-metric"),
        ]

    def test_each_has_a_pointer_and_words_in_both_languages(self):
        [mistake] = mistakes_in(GOOD.replace("hours_in_cycle", "hours_in_cycel"))
        assert mistake.pointer == "/rules/0/metric"
        assert "是否为 teacher.hours_in_cycle" in mistake.text.zh
        assert "is it teacher.hours_in_cycle" in mistake.text.en

    def test_a_name_like_no_other_gets_the_whole_list(self):
        [mistake] = mistakes_in(GOOD.replace("teacher.hours_in_cycle", "xyz"))
        assert "programme.level" in mistake.text.zh
        assert "programme.level" in mistake.text.en

    def test_what_looks_like_a_number_is_to_be_put_in_quotes(self):
        [mistake] = mistakes_in(GOOD.replace('"451300"', "451300"))
        assert (mistake.text.zh, mistake.text.en) == ("应为文本，请加引号", "must be text; put it in quotes")

    @pytest.mark.parametrize(
        "document", ["pack: a: b\n", "pack: @a\n", "- [\n", "a\n---\nb\n", "%a\n", "a: !\n b"]
    )
    def test_faults_of_syntax_have_chinese_words(self, document: str):
        for mistake in mistakes_in(document):
            assert any("一" <= character <= "鿿" for character in mistake.text.zh)
            assert mistake.text.en.isascii()


class TestAnything:
    @given(
        st.lists(
            st.sampled_from([*GOOD.splitlines(keepends=True), "a: b\n", "- ", "  ", ": ", "{", "]", '"'])
        )
    )
    def test_every_text_is_read_or_refused_with_mistakes_inside_it(self, parts: list[str]):
        text = "".join(parts)
        lines = [*text.splitlines(), ""]
        for mistake in mistakes_or_none(text):
            assert 1 <= mistake.mark.line <= len(lines)
            assert 1 <= mistake.mark.column <= len(lines[mistake.mark.line - 1]) + 1

    @given(st.binary(max_size=200))
    def test_bytes_of_any_kind_are_no_pack(self, content: bytes):
        assert mistakes_in(content)
