"""Which tier somebody is in, and that what is said of it is so."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from services.registry.tests.ladders import HEADS, ON, ladder, record, tier, years

from registry.people.vocabulary import Honour, Level, Post, Stage, Title
from registry.policies.ladders import Ladder
from registry.tiers.record import Award, Facts, Record
from registry.tiers.rules import Kind, Scale, holds
from registry.tiers.standing import Standing, Verdict, stand


def served(full_years: int) -> date:
    return date(ON.year - full_years, 9, 1)


def standing(known: Record, on: Ladder | None = None) -> Standing:
    found = stand(on or ladder(), known, ON)
    assert found is not None
    return found


def awarded(honour: Honour, level: Level = Level.PROVINCE) -> Award:
    return Award(honour, level, date(2020, 1, 1))


class TestFiveGe:
    @pytest.mark.parametrize(
        ("full_years", "title", "tier_id", "verdict"),
        [
            (0, Title.NONE, "enter", Verdict.AGREED),
            (1, Title.NONE, "enter", Verdict.AGREED),
            # The spans of the document overlap at 2 and at 15: the lower counts.
            (2, Title.NONE, "enter", Verdict.LOWER),
            (3, Title.NONE, "qualified", Verdict.AGREED),
            (5, Title.SECOND_GRADE, "qualified", Verdict.AGREED),
            (6, Title.NONE, "settled", Verdict.AGREED),
            (15, Title.NONE, "settled", Verdict.LOWER),
            (16, Title.VICE_SENIOR, "raised", Verdict.AGREED),
            # Years and title point to two: the lower counts.
            (16, Title.FIRST_GRADE, "settled", Verdict.LOWER),
            (8, Title.VICE_SENIOR, "settled", Verdict.LOWER),
            (10, Title.SENIOR, "settled", Verdict.LOWER),
            # Years have no more to say than 升格, so they hold nobody back from 风格.
            (20, Title.SENIOR, "style", Verdict.BEYOND),
        ],
    )
    def test_years_and_title(self, full_years: int, title: Title, tier_id: str, verdict: Verdict):
        found = standing(record(teaching_since=served(full_years), title=title))
        assert (found.tier, found.verdict) == (tier_id, verdict)

    def test_an_honour_decides(self):
        known = record(
            teaching_since=served(8), title=Title.FIRST_GRADE, awards=(awarded(Honour.SPECIAL_GRADE),)
        )
        found = standing(known)
        assert (found.tier, found.verdict) == ("style", Verdict.HONOUR)
        assert [(pointer.ground, pointer.counts) for pointer in found.pointers] == [
            ((Kind.YEARS_OF_SERVICE,), "settled"),
            ((Kind.TITLE,), "settled"),
            ((Kind.HONOUR,), "style"),
        ]

    def test_where_the_pack_says_so_the_higher_counts(self):
        higher = ladder(conflict="higher")
        found = standing(record(teaching_since=served(16), title=Title.FIRST_GRADE), higher)
        assert (found.tier, found.verdict) == ("raised", Verdict.HIGHER)

    def test_what_is_not_known_is_named_and_not_guessed(self):
        found = standing(record())
        assert (found.tier, found.verdict, found.unknown) == (
            None,
            Verdict.UNKNOWN,
            (Kind.YEARS_OF_SERVICE,),
        )
        by_title = standing(record(title=Title.FIRST_GRADE))
        assert (by_title.tier, by_title.unknown) == ("settled", (Kind.YEARS_OF_SERVICE,))

    def test_others_do_not_stand_on_it(self):
        assert stand(ladder(), record(stage=Stage.VOCATIONAL), ON) is None

    def test_an_audience_by_age_is_not_guessed_either(self):
        young = ladder(audience={"age": years(lte=35)})
        assert stand(young, record(birth_on=date(1985, 1, 1)), ON) is None
        found = standing(record(teaching_since=served(3)), young)
        assert (found.is_member, found.unknown) == (False, (Kind.AGE,))


class TestNext:
    def test_says_each_way_in_and_whether_it_is_enough(self):
        found = standing(record(teaching_since=served(16), title=Title.FIRST_GRADE))
        assert found.next is not None
        assert found.next.tier == "raised"
        by_years, by_title = found.next.options
        assert ([reason.holds for reason in by_years.reasons], by_years.is_enough) == ([True], False)
        assert ([reason.holds for reason in by_title.reasons], by_title.is_enough) == ([False], True)

    def test_says_when_time_alone_is_enough(self):
        found = standing(record(teaching_since=served(10), title=Title.VICE_SENIOR))
        assert found.lift is not None
        # 15 full years point to 定格 still, so it is the sixteenth.
        assert (found.lift.tier, found.lift.on, found.lift.years) == ("raised", date(2032, 9, 1), 5)

    def test_a_way_in_that_somebody_is_past_is_not_offered(self):
        found = standing(record(teaching_since=served(10), title=Title.SENIOR))
        assert found.next is not None
        assert [option.reasons[0].kind for option in found.next.options] == [Kind.YEARS_OF_SERVICE]

    def test_nothing_is_above_the_highest(self):
        found = standing(record(awards=(awarded(Honour.SPECIAL_GRADE),)))
        assert (found.tier, found.next, found.lift) == ("style", None, None)


class TestHeads:
    def test_years_in_the_posts_of_the_ladder_count(self):
        posts = frozenset({Post.HEAD})
        assert stand(ladder(HEADS), record(), ON) is None
        found = standing(record(posts=posts), ladder(HEADS))
        assert (found.tier, found.unknown) == (None, (Kind.YEARS_IN_POST,))
        famous = record(posts=posts, awards=(awarded(Honour.FAMOUS_HEAD),))
        assert standing(famous, ladder(HEADS)).tier == "style"


SPANS = st.one_of(st.none(), st.integers(0, 45))
FACTS = st.builds(
    Facts,
    years_of_service=SPANS,
    years_in_post=SPANS,
    age=st.one_of(st.none(), st.integers(18, 60)),
    title=st.sampled_from(Title),
    honours=st.frozensets(st.tuples(st.sampled_from(Honour), st.sampled_from(Level)), max_size=3),
)
CRITERIA = st.fixed_dictionaries(
    {},
    optional={
        "years_of_service": st.builds(
            lambda low, more: years(low, low + more), st.integers(0, 30), st.integers(0, 9)
        ),
        "years_in_post": st.builds(years, st.integers(0, 20)),
        "title": st.lists(st.sampled_from([*Title][1:]), min_size=1, max_size=2),
        "honour": st.fixed_dictionaries(
            {"one_of": st.lists(st.sampled_from([*Honour]), min_size=1, max_size=2)},
            optional={"level": st.lists(st.sampled_from([*Level]), min_size=1, max_size=2)},
        ),
    },
).filter(bool)


@st.composite
def ladders(draw: Any) -> Ladder:
    tiers = draw(st.lists(st.lists(CRITERIA, min_size=1, max_size=3), min_size=1, max_size=5))
    conflict = draw(st.sampled_from(["lower", "higher"]))
    made = [tier(f"tier_{number}", f"层次{number}", *any_of) for number, any_of in enumerate(tiers)]
    return ladder(tiers=made, conflict=conflict, audience={})


RECORDS = st.builds(
    Record,
    stage=st.sampled_from(Stage),
    title=st.sampled_from(Title),
    teaching_since=st.one_of(st.none(), st.dates(date(1980, 1, 1), date(2030, 1, 1))),
    birth_on=st.one_of(st.none(), st.dates(date(1960, 1, 1), date(2004, 1, 1))),
    awards=st.lists(
        st.builds(Award, st.sampled_from(Honour), st.sampled_from(Level), st.dates(date(2000, 1, 1), ON)),
        max_size=3,
    ).map(tuple),
)


class TestProperties:
    @given(on=ladders(), known=RECORDS)
    def test_the_facts_stated_come_to_the_same_tier(self, on: Ladder, known: Record):
        found = standing(known, on)
        tiers = [each.id for each in on.tiers]
        placed = Scale(on).place(_stated(found))
        assert (None if placed.tier is None else tiers[placed.tier]) == found.tier

    @given(on=ladders(), known=RECORDS)
    def test_everybody_gets_a_tier_or_a_reason(self, on: Ladder, known: Record):
        found = standing(known, on)
        if found.tier is not None:
            assert found.tier in [counted.counts for counted in found.pointers]
            assert all(reason.holds for pointer in found.pointers for reason in pointer.reasons)
            assert all(pointer.reasons for pointer in found.pointers)
        elif found.verdict is Verdict.UNKNOWN:
            assert found.unknown
        else:
            assert found.verdict is Verdict.NO_TIER
            assert not any(holds(each, found.facts) for step in on.tiers for each in step.any_of)

    @given(on=ladders(), facts=FACTS, data=st.data())
    def test_the_order_of_criteria_does_not_matter(self, on: Ladder, facts: Facts, data: st.DataObject):
        shuffled = [
            {**step.model_dump(), "any_of": data.draw(st.permutations(step.model_dump()["any_of"]))}
            for step in on.tiers
        ]
        other = ladder(tiers=shuffled, conflict=on.conflict, audience={})
        assert Scale(other).place(facts) == Scale(on).place(facts)

    @given(
        known=FACTS.filter(lambda facts: facts.years_of_service is not None),
        lengths=st.lists(st.integers(1, 8), min_size=1, max_size=5),
        overlap=st.integers(0, 1),
        conflict=st.sampled_from(["lower", "higher"]),
    )
    def test_a_year_more_never_lowers_the_tier(
        self, known: Facts, lengths: list[int], overlap: int, conflict: str
    ):
        """In a ladder whose spans of years follow each other, whatever titles and honours it has besides."""
        scale = Scale(ladder(tiers=_ordered(lengths, overlap), conflict=conflict, audience={}))
        assert known.years_of_service is not None
        later = replace(known, years_of_service=known.years_of_service + 1)
        before, after = scale.place(known).tier, scale.place(later).tier
        assert before is None or (after is not None and after >= before)

    @given(on=ladders(), known=RECORDS)
    def test_the_day_of_the_next_tier_is_the_first_on_which_it_is_so(self, on: Ladder, known: Record):
        found = standing(known, on)
        if found.lift is not None:
            then = stand(on, known, found.lift.on)
            assert then is not None
            assert then.tier == found.lift.tier
            assert found.lift.on > ON

    @given(on=ladders(), known=RECORDS)
    def test_an_option_said_to_be_enough_is(self, on: Ladder, known: Record):
        found = standing(known, on)
        tiers = [each.id for each in on.tiers]
        for option in found.next.options if found.next else ():
            if option.is_enough and [reason.kind for reason in option.reasons] == [Kind.TITLE]:
                titles = option.reasons[0].wanted["titles"]
                reached = [stand(on, replace(known, title=title), ON) for title in titles]
                assert found.next is not None
                assert any(
                    each is not None
                    and each.tier is not None
                    and tiers.index(each.tier) >= tiers.index(found.next.tier)
                    for each in reached
                )

    @given(known=RECORDS)
    def test_somebody_of_the_five_ge_whose_years_are_known_is_in_one_of_them(self, known: Record):
        found = stand(ladder(audience={}), known, ON)
        assert found is not None
        assert known.teaching_since is None or found.tier is not None


def _stated(found: Standing) -> Facts:
    """The facts that the explanation states, and nothing else."""
    stated: dict[str, Any] = dict.fromkeys(("years_of_service", "years_in_post", "age")) | {
        "title": Title.NONE
    }
    honours: set[tuple[Honour, Level]] = set()
    for reason in (reason for pointer in found.pointers for reason in pointer.reasons):
        if reason.kind is Kind.HONOUR:
            honours |= {(each["honour"], each["level"]) for each in reason.value}
        else:
            stated[reason.kind] = reason.value
    return Facts(**stated, honours=frozenset(honours))


def _ordered(lengths: list[int], overlap: int) -> list[dict[str, Any]]:
    """Tiers by years one after the other from 0 on, the last without end, with titles that rise with them."""
    tiers, start = [], 0
    titles = [*Title][1:]
    for number, length in enumerate(lengths):
        is_last = number == len(lengths) - 1
        span = years(start, None if is_last else start + length)
        any_of = [{"years_of_service": span}, {"title": [titles[number]]}]
        tiers.append(tier(f"tier_{number}", f"层次{number}", *any_of))
        start += length + 1 - overlap
    return tiers
