"""Every section of a pack is checked, each mistake told where it stands."""

import pytest
from services.registry.tests.unit.policy_files import text_of

from registry.policies.loader import Mistake, PackInvalid, load_pack
from registry.policies.marks import Mark

GRADES_NOT_GIVEN = """\
    not_given:
      grades: 由市教育体育局在项目管理办法中规定
      exempt_from: 条款只说“绩效考评优良”，等级由市教育体育局规定
"""


def mistakes_in(text: str) -> list[Mistake]:
    with pytest.raises(PackInvalid) as refused:
        load_pack(text.encode())
    return refused.value.mistakes


def place_of(text: str, position: int) -> Mark:
    before = text[:position]
    return Mark(before.count("\n") + 1, position - before.rfind("\n"))


@pytest.mark.parametrize(
    ("code", "written", "instead", "place", "mistake"),
    [
        # Pointed at with | is where the mistake is to be told.
        # names
        ("laibin-2022", "id: heads_353", "id: |teachers_559", "ladders[1].id", "id-taken"),
        ("laibin-2022", "id: head_shengge", "id: |head_hege", "ladders[1].tiers[1].id", "id-taken"),
        ("laibin-2022", "id: six_new\n", "id: |ethics\n", "contents[3].id", "id-taken"),
        (
            "laibin-2022",
            "id: new_standards",
            "id: |bullying_prevention",
            "contents[3].items[0].id",
            "id-taken",
        ),
        ("laibin-2022", "id: LB-LEADING-REACH", "id: |LB-COUNTY-BODIES", "rules[16].id", "rule-id-taken"),
        ("laibin-2022", "ladder: teachers_559", "ladder: |teachers", "coverage[0].ladder", "unknown-id"),
        (
            "laibin-2022",
            "from_tier: shengge",
            "from_tier: |master",
            "programme_types[1].from_tier",
            "unknown-id",
        ),
        ("laibin-2022", "tier: dingge", "tier: |middle", "quotas[0].tier", "unknown-id"),
        (
            "weihai-2017",
            "theme: [homeroom_work]",
            "theme: [|homeroom]",
            "rules[0].counting.theme[0]",
            "unknown-id",
        ),
        (
            "shanxi-2018",
            "allocation: workshop_tasks",
            "allocation: |tasks",
            "programme_types[2].institution.allocation",
            "unknown-id",
        ),
        (
            "shanxi-2018",
            "programmes: [online_and",
            "programmes: [|offline_and",
            "exemptions[0].programmes[0]",
            "unknown-id",
        ),
        (
            "shanxi-2018",
            "programmes: [famous_schools, heads]",
            "programmes: [famous_schools, |head]",
            "workloads[0].programmes[1]",
            "unknown-id",
        ),
        (
            "shanxi-2018",
            "projects: [project_counties",
            "projects: [|project",
            "allocations[0].eliminated.projects[0]",
            "unknown-id",
        ),
        (
            "shanxi-2018",
            "{level: [national]}",
            "{type: [|bus]}",
            "rules[0].for_programmes.type[0]",
            "unknown-id",
        ),
        # rules
        ("lanzhou-2019", "period: calendar_year", "period: |cycle", "rules[0].period", "no-cycle"),
        ("weihai-2017", "    rolling_years: 3\n", "", "rules[0].period", "window-not-given"),
        ("weihai-2017", "period: rolling", "period: once", "rules[0].rolling_years", "window-not-rolling"),
        ("lanzhou-2019", "{gte: 0.3}", "{gte: |30}", "rules[1].require.gte", "share-above-one"),
        (
            "lanzhou-2019",
            "{gte: 0.3}",
            "{between: [0.3, |50]}",
            "rules[1].require.between[1]",
            "share-above-one",
        ),
        (
            "shanxi-2018",
            "for_programmes: {",
            "applies_when: |{post: [head]}\n    for_programmes: {",
            "rules[0].applies_when",
            "filter-without-teachers",
        ),
        (
            "lanzhou-2019",
            "applies_when: {",
            "for_programmes: |{level: [city]}\n    applies_when: {",
            "rules[0].for_programmes",
            "filter-without-programmes",
        ),
        (
            "lanzhou-2019",
            "    pace: linear",
            "    as_of: |today\n    pace: linear",
            "rules[0].as_of",
            "no-base",
        ),
        # ladders and milestones
        (
            "laibin-2022",
            "{centralised: 0.3, shadowing: 0.7}",
            "|{centralised: 0.3, shadowing: 0.6}",
            "ladders[0].tiers[0].form_mix",
            "mix-does-not-add-up",
        ),
        (
            "laibin-2022",
            "{centralised: 0.3, shadowing: 0.7}",
            "{centralised: 0.3, |watching: 0.7}",
            "ladders[0].tiers[0].form_mix.watching",
            "enum",
        ),
        (
            "laibin-2022",
            "{gte: 6, lte: 15}",
            "{gte: |1, lte: 15}",
            "ladders[0].tiers[2].any_of[0].years_of_service.gte",
            "out-of-order",
        ),
        (
            "laibin-2022",
            "{gte: 6, lte: 15}",
            "{gte: 6, lte: |5}",
            "ladders[0].tiers[2].any_of[0].years_of_service.lte",
            "numbers-out-of-order",
        ),
        (
            "laibin-2022",
            "{years_of_service: {lte: 2}}",
            "{years_of_service: |{}}",
            "ladders[0].tiers[0].any_of[0].years_of_service",
            "no-bound",
        ),
        (
            "laibin-2022",
            "[{years_of_service: {lte: 2}}]",
            "[|{}]",
            "ladders[0].tiers[0].any_of[0]",
            "no-condition",
        ),
        (
            "weihai-2017",
            "after_years: 3",
            "after_years: |0",
            "milestone_paths[0].milestones[1].after_years",
            "out-of-order",
        ),
        # contents, checklists, course kinds, samples, certificates
        ("laibin-2022", "duty: emphasis", "duty: |stress", "contents[3].duty", "enum"),
        ("lanzhou-2019", "of: programme_plan", "of: |plan", "checklists[0].of", "enum"),
        (
            "lanzhou-2019",
            "name: 理论}",
            "name: 理论, gte: 0.8}",
            "course_mixes[0].kinds",
            "mix-does-not-add-up",
        ),
        ("lanzhou-2019", "share: 0.3", "share: |30", "samplings[0].share", "less-than-equal"),
        ("lanzhou-2019", "share: 0.3", "share: |30%", "samplings[0].share", "percentage"),
        ("lanzhou-2019", "    base: target_group\n", "", "samplings[0].base", "missing"),
        (
            "lanzhou-2019",
            "requires: [theory, practice]",
            "requires: |[]",
            "certificates[0].requires",
            "too-short",
        ),
        (
            "lanzhou-2019",
            "{practice_credit_share: ",
            "{practice_share: |",
            "certificates[0].not_given.practice_share",
            "unknown-field",
        ),
        # programmes, counties, ranks, money
        ("shanxi-2018", "counties: 30", "counties: |31", "projects[0].counties", "groups-do-not-add-up"),
        (
            "shanxi-2018",
            "candidates: 6",
            "candidates: 5",
            "allocations[0].eliminated.ranks.last",
            "rank-beyond-candidates",
        ),
        (
            "shanxi-2018",
            "ranks: {first: 6, last: 6}",
            "ranks: {first: |5, last: 6}",
            "allocations[0].eliminated.ranks.first",
            "ranks-overlap",
        ),
        (
            "shanxi-2018",
            "ranks: {first: 6, last: 6}",
            "ranks: {first: 6, last: |7}",
            "allocations[0].eliminated.ranks.last",
            "rank-beyond-candidates",
        ),
        (
            "shanxi-2018",
            "receive: {first: 1, last: 5}",
            "receive: {first: 3, last: |2}",
            "allocations[0].receive.last",
            "numbers-out-of-order",
        ),
        (
            "shanxi-2018",
            "decided_by: county",
            "decided_by: |village",
            "programme_types[1].institution.decided_by",
            "enum",
        ),
        ("shanxi-2018", "earmarked: true", "earmarked: |maybe", "funds[0].earmarked", "bool-parsing"),
        ("shanxi-2018", "one_for: 30", "one_for: |0", "ratios[0].one_for", "greater-than"),
        (
            "laibin-2022",
            GRADES_NOT_GIVEN,
            "    exempt_from: |a\n",
            "gradings[0].exempt_from",
            "unknown-id",
        ),
        (
            "laibin-2022",
            "until_year: 2020",
            "until_year: |2010",
            "baselines[0].until_year",
            "numbers-out-of-order",
        ),
        # selections, quotas, credits
        ("weihai-2017", "    age_as_of: decision\n", "", "selections[1].audience.age", "age-without-a-day"),
        (
            "weihai-2017",
            "places: {gte: 50, lte: 50}",
            "places: {gte: 50, lte: |49}",
            "selections[1].places.lte",
            "numbers-out-of-order",
        ),
        (
            "weihai-2017",
            "not_given: {places: 由区",
            "places: {gte: 1}\n    not_given: {places: |由区",
            "selections[0].not_given.places",
            "given-after-all",
        ),
        (
            "laibin-2022",
            "scope: county\n    share: 0.2",
            "scope: |city\n    share: 0.2",
            "quotas[1].scope",
            "quota-taken",
        ),
        (
            "weihai-2017",
            "minutes_per_hour: 45",
            "minutes_per_hour: |5",
            "credits[0].minutes_per_hour",
            "greater-than-equal",
        ),
        # the document, the effective time, the cycle
        (
            "lanzhou-2019",
            "published_on: 2019-05-27",
            "published_on: |2019-05-14",
            "document.published_on",
            "dates-out-of-order",
        ),
        ("laibin-2022", "starts: 2021-01-01", "starts: |2026-01-01", "cycle.starts", "dates-out-of-order"),
        ("lanzhou-2019", "  issuers: [兰州市教育局]\n", "", "document.issuers", "missing"),
    ],
)
def test_a_mistake_is_told_where_it_stands(code: str, written: str, instead: str, place: str, mistake: str):
    text = text_of(code)
    assert written in text
    position = text.index(written) + instead.find("|")
    broken = text.replace(written, instead.replace("|", "", 1), 1)
    [told] = mistakes_in(broken)
    assert (told.place, told.code) == (place, mistake)
    if "|" in instead:
        assert told.mark == place_of(broken, position)


def test_mistakes_have_words_in_both_languages():
    broken = (
        text_of("shanxi-2018").replace("counties: 30", "counties: 31").replace("one_for: 30", "one_for: 0")
    )
    for mistake in mistakes_in(broken):
        assert mistake.text.en.isascii()
        assert not mistake.text.zh.isascii()


def test_a_share_written_in_per_cent_is_shown_as_it_should_be():
    [mistake] = mistakes_in(text_of("lanzhou-2019").replace("{gte: 0.3}", "{gte: 30}"))
    assert mistake.text.zh == "比例以 1 为全部：30% 请写作 0.3"
    assert mistake.text.en == "is a share, of which 1 is the whole: write 30% as 0.3"
