"""The four packs that are shipped say what their documents say."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from services.registry.tests.unit.policy_files import (
    CODES,
    entries_of,
    leaves,
    numbers_in,
    pack_of,
    plain_of,
    source_of,
    squeezed,
)

from registry.divisions.table import divisions
from registry.people.vocabulary import Honour, Post
from registry.policies.ladders import Ladder
from registry.policies.pack import PolicyRule
from registry.policies.rules import is_place_for
from registry.policies.vocabulary import (
    ContentDuty,
    Pace,
    Period,
    Rounding,
    Scope,
    SelectionRoute,
    TrainingForm,
    Weight,
)

_QUOTED = {"clause", "aim", "area", "form_clause", "addressees", "number"}
_OUR_WORDS = {"note"}
_NOT_IN_THE_WORDS = {"from_year", "until_year"}
"""Fields whose numbers are known otherwise: the years of a five-year plan."""

PACKS = {code: pack_of(code) for code in CODES}
LAIBIN, LANZHOU, SHANXI, WEIHAI = (PACKS[code] for code in CODES)


def quotations() -> Iterator[Any]:
    for code in CODES:
        for at, value in leaves(plain_of(code)):
            if at[-1] in _QUOTED:
                yield pytest.param(code, value, id=f"{code}-{'.'.join(map(str, at))}")


def numbered() -> Iterator[Any]:
    """What has numbers: each entry, and each tier and milestone apart, for these have words of their own."""
    for code in CODES:
        for section, entry in entries_of(plain_of(code)):
            inner = [*entry.get("tiers", ()), *entry.get("milestones", ())]
            outer = {name: value for name, value in entry.items() if name not in {"tiers", "milestones"}}
            for each in (outer, *inner):
                yield pytest.param(each, id=f"{code}-{section}-{entry['id']}-{each['id']}")


@pytest.mark.parametrize(("code", "quotation"), list(quotations()))
def test_a_clause_is_quoted_literally(code: str, quotation: str):
    assert squeezed(quotation) in source_of(code)


@pytest.mark.parametrize("entry", list(numbered()))
def test_every_number_stands_in_the_words(entry: dict[str, Any]):
    words = "".join(str(value) for at, value in leaves(entry) if at[-1] in _QUOTED | _OUR_WORDS)
    given = {
        Decimal(value)
        for at, value in leaves(entry)
        if isinstance(value, int | Decimal) and not isinstance(value, bool)
        if at[-1] not in _NOT_IN_THE_WORDS
    }
    assert given <= numbers_in(words)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("五年一周期、不少于360学时", {"5", "1", "360"}),
        ("不少于1.5万人次", {"1.5", "15000"}),
        ("累计培训教师11多万人次", {"110000"}),
        ("总额的2%、5%", {"0.02", "0.05"}),
        ("建设2-4个", {"2", "4"}),
        ("两年一届的“百名”", {"2", "1", "100"}),
        ("设置全覆盖", {"1"}),
        ("师德师风", set()),
    ],
)
def test_the_numbers_of_a_clause_are_recognised(words: str, numbers: set[str]):
    assert numbers_in(words) == {Decimal(number) for number in numbers}


@pytest.mark.parametrize("code", CODES)
def test_an_item_is_named_in_the_words_of_its_entry(code: str):
    for section, entry in entries_of(plain_of(code)):
        for name in ("items", "modules", "kinds"):
            for item in entry.get(name, ()):
                if (section, entry["id"]) not in _LISTED_ELSEWHERE:
                    assert squeezed(item["name"]) in squeezed(entry["clause"]), item


_LISTED_ELSEWHERE = {
    ("contents", "ethics"),
    ("contents", "unified_textbooks"),
    ("checklists", "plan_sections"),
    ("checklists", "demonstration_school_plan"),
    ("checklists", "five_haves"),
}
"""Entries whose items are shortened, or taken from two places of the clause."""


@pytest.mark.parametrize("code", CODES)
def test_an_answer_holds_the_pack_as_it_was_read(code: str):
    pack = PACKS[code]
    stored = json.loads(pack.model_dump_json(by_alias=True))
    assert type(pack).model_validate(stored) == pack


def rule_of(code: str, rule_id: str) -> PolicyRule:
    return next(rule for rule in PACKS[code].rules if rule.id == rule_id)


def threshold(rule: PolicyRule) -> Any:
    [value] = rule.require.model_dump().values()
    return value


class TestLaibin:
    def test_the_cycle_rule_asks_for_360_hours_in_five_years(self):
        rule = rule_of("laibin-2022", "LB-HOURS-CYCLE")
        assert (rule.metric, rule.scope, rule.period) == (
            "teacher.hours_in_cycle",
            Scope.TEACHER,
            Period.CYCLE,
        )
        assert (threshold(rule), rule.pace) == (Decimal(360), Pace.LINEAR)
        assert LAIBIN.cycle is not None
        assert (LAIBIN.cycle.years, LAIBIN.cycle.starts) == (5, date(2021, 1, 1))

    @pytest.mark.parametrize(
        ("rule_id", "share", "scope"),
        [
            ("LB-FUND-COUNTY", "0.02", Scope.COUNTY),
            ("LB-FUND-SCHOOL", "0.05", Scope.SCHOOL),
            ("LB-BACKBONE-SHARE-CITY", "0.1", Scope.CITY),
            ("LB-BACKBONE-SHARE-COUNTY", "0.2", Scope.COUNTY),
        ],
    )
    def test_of_two_shares_in_one_clause_each_level_has_its_own(self, rule_id: str, share: str, scope: Scope):
        rule = rule_of("laibin-2022", rule_id)
        assert (threshold(rule), rule.scope) == (Decimal(share), scope)

    def test_it_is_in_force_from_the_day_of_the_document_to_the_end_of_the_plan(self):
        assert (LAIBIN.effective.from_, LAIBIN.effective.until) == (date(2022, 8, 31), date(2025, 12, 31))
        assert "2022年8月31日" in source_of("laibin-2022")

    @pytest.mark.parametrize(
        ("ladder", "mixes"),
        [
            ("teachers_559", [("0.3", "0.7"), ("0.4", "0.6"), ("0.5", "0.5"), ("0.6", "0.4"), None]),
            ("heads_353", [("0.4", "0.6"), ("0.6", "0.4"), None]),
            ("homeroom_pyramid", [("0.4", "0.6"), ("0.5", "0.5"), ("0.6", "0.4")]),
        ],
    )
    def test_each_tier_has_its_mix_of_centralised_training_and_practice(
        self, ladder: str, mixes: list[tuple[str, str] | None]
    ):
        found = [tier.form_mix and tuple(tier.form_mix.values()) for tier in ladder_of(ladder).tiers]
        assert found == [mix and tuple(Decimal(share) for share in mix) for mix in mixes]

    def test_the_frame_is_of_5_tiers_5_audiences_and_9_domains(self):
        [frame] = LAIBIN.coverage
        assert (len(frame.audiences), len(frame.domains)) == (5, 9)
        assert frame.ladder is not None
        assert len(ladder_of(frame.ladder).tiers) == 5

    def test_quotas_of_backbone_teachers_are_rounded_down_from_full_time_teachers(self):
        assert [(quota.scope, quota.share, quota.base, quota.rounding) for quota in LAIBIN.quotas] == [
            (Scope.CITY, Decimal("0.1"), "full_time_teachers", Rounding.DOWN),
            (Scope.COUNTY, Decimal("0.2"), "full_time_teachers", Rounding.DOWN),
        ]

    def test_contents_by_duty(self):
        counts = {content.id: (content.duty, len(content.items)) for content in LAIBIN.contents}
        assert counts["first_course"] == (ContentDuty.FIRST, 1)
        assert counts["ethics"] == (ContentDuty.COMPULSORY, 3)
        assert counts["required_themes"] == (ContentDuty.THEME, 8)
        assert counts["six_new"] == (ContentDuty.EMPHASIS, 6)

    def test_induction_has_four_modules_and_leading_teachers_three_classes(self):
        types = {each.id: each for each in LAIBIN.programme_types}
        assert len(types["induction"].modules) == 4
        cohorts = types["leading_teachers"].cohorts
        assert cohorts is not None
        assert (cohorts.count, cohorts.about, cohorts.staged) == (3, 100, True)
        assert types["leading_teachers"].from_tier == "shengge"

    def test_leaders_of_research_are_at_least_60_and_at_most_50_years_old(self):
        [selection] = LAIBIN.selections
        assert selection.places is not None
        assert selection.audience.age is not None
        assert (selection.places.gte, selection.audience.age.lte, selection.term_years) == (60, 50, 3)


def ladder_of(ladder_id: str) -> Ladder:
    return next(ladder for ladder in LAIBIN.ladders if ladder.id == ladder_id)


class TestLanzhou:
    def test_the_sample_is_refused_as_a_whole_and_warned_of_by_stratum(self):
        [sampling] = LANZHOU.samplings
        assert (sampling.share, sampling.rounding) == (Decimal("0.3"), Rounding.UP)
        assert (sampling.whole, sampling.stratum) == (Weight.REFUSED, Weight.WARNED)

    def test_a_plan_has_seven_sections_and_a_survey_four_questions(self):
        assert {each.id: len(each.items) for each in LANZHOU.checklists} == {
            "plan_sections": 7,
            "four_questions": 4,
            "four_levels": 4,
            "five_programme_levels": 5,
        }

    def test_full_time_trainers_have_100_hours_a_year(self):
        rule = rule_of("lanzhou-2019", "LZ-TRAINER-HOURS")
        assert (threshold(rule), rule.period) == (Decimal(100), Period.CALENDAR_YEAR)
        assert rule.applies_when is not None
        assert rule.applies_when.post == [Post.FULL_TIME_TRAINER]

    def test_it_has_no_cycle_and_no_last_day(self):
        assert (LANZHOU.cycle, LANZHOU.effective.until) == (None, None)


class TestWeihai:
    def test_homeroom_teachers_have_18_themed_hours_in_any_three_years(self):
        rule = rule_of("weihai-2017", "WH-HOMEROOM-HOURS")
        assert (rule.period, rule.rolling_years, threshold(rule)) == (Period.ROLLING, 3, Decimal(18))
        assert rule.counting is not None
        assert rule.counting.theme == ["homeroom_work"]

    def test_what_the_province_decides_is_not_made_up(self):
        [of_province] = WEIHAI.credits
        assert (of_province.required, of_province.hours_per_credit) == (None, None)
        assert set(of_province.not_given) == {"required", "hours_per_credit"}

    def test_milestones_after_1_3_and_10_years(self):
        [path] = WEIHAI.milestone_paths
        assert [each.after_years for each in path.milestones] == [1, 3, 10]

    @pytest.mark.parametrize(
        ("selection_id", "every_years", "places"),
        [("four_names", 3, None), ("rising_stars", 2, 50), ("backbone_hundred", 2, 100)],
    )
    def test_selections_have_a_cadence(self, selection_id: str, every_years: int, places: int | None):
        selection = next(each for each in WEIHAI.selections if each.id == selection_id)
        assert selection.every_years == every_years
        assert (selection.places and selection.places.lte) == places

    def test_the_four_names_are_for_those_who_have_a_name_already(self):
        four = WEIHAI.selections[0]
        assert four.prior is not None
        assert Honour.RISING_STAR in four.prior.one_of

    def test_the_zone_is_a_division_below_its_city(self):
        division = divisions().find(WEIHAI.applies_to)
        assert division is not None
        assert (division.name, division.parent_code) == ("威海经济技术开发区", "371000")
        assert is_place_for(WEIHAI.applies_to, None)


class TestShanxi:
    def test_30_counties_are_19_and_11(self):
        project = SHANXI.projects[0]
        assert (project.counties, [group.counties for group in project.groups]) == (30, [19, 11])
        assert [group.cycle_years for group in project.groups] == [None, 2]
        assert SHANXI.projects[1].counties == 42

    def test_ranks_1_to_5_get_tasks_and_rank_6_none_in_counties_new_to_either_project(self):
        [allocation] = SHANXI.allocations
        assert (allocation.candidates, allocation.receive.first, allocation.receive.last) == (6, 1, 5)
        assert allocation.eliminated is not None
        assert (allocation.eliminated.ranks.first, allocation.eliminated.ranks.last) == (6, 6)
        assert allocation.eliminated.projects == ["project_counties", "it_counties"]

    def test_four_kinds_of_programmes_exempt_from_50_remote_hours_and_never_from_school_based(self):
        [exemption] = SHANXI.exemptions
        assert (len(exemption.programmes), exemption.form, exemption.hours) == (4, TrainingForm.ONLINE, 50)
        assert exemption.never == [TrainingForm.SCHOOL_BASED]

    def test_the_county_decides_who_brings_training_to_the_villages(self):
        routes = {each.id: each.institution for each in SHANXI.programme_types if each.institution}
        assert (routes["outreach"].route, routes["outreach"].decided_by) == (
            SelectionRoute.APPOINTMENT,
            "county",
        )
        assert len(routes) == 5

    def test_one_trainer_for_30_rural_teachers_counted_up(self):
        [ratio] = SHANXI.ratios
        assert (ratio.one_for, ratio.base, ratio.rounding) == (30, "rural_teachers", Rounding.UP)

    def test_its_floor_of_practice_is_for_the_national_plan_and_stricter_than_lanzhous(self):
        mine, theirs = (
            rule_of("shanxi-2018", "SX-PRACTICE-SHARE"),
            rule_of("lanzhou-2019", "LZ-PRACTICE-SHARE"),
        )
        assert mine.metric == theirs.metric
        assert (threshold(mine), threshold(theirs)) == (Decimal("0.5"), Decimal("0.3"))
        assert mine.for_programmes is not None
        assert mine.for_programmes.level == ["national"]
