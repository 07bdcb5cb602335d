"""Which pack binds an organisation, as laws that hold for any packs on the way down to it."""

from datetime import date, timedelta
from itertools import pairwise
from random import Random
from uuid import UUID

from hypothesis import assume, given
from hypothesis import strategies as st

from registry.policies import rules
from registry.policies.rules import PackState, Term

FIRST, LAST = date(2020, 1, 1), date(2020, 3, 1)
DAYS = st.dates(FIRST, LAST)
EVERY_DAY = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 2)]
A_DAY = timedelta(days=1)


@st.composite
def _term(draw: st.DrawFn) -> Term:
    first = draw(DAYS)
    return Term(
        pack_id=draw(st.uuids()),
        depth=draw(st.integers(0, 3)),
        code=draw(st.sampled_from(["a", "b"])),
        version=draw(st.integers(1, 4)),
        first_day=first,
        last_day=draw(st.none() | st.dates(first, LAST)),
    )


TERMS = st.lists(_term(), max_size=8, unique_by=lambda each: (each.depth, each.code, each.version))


def _in_force(terms: list[Term], on: date) -> list[Term]:
    def state(term: Term) -> PackState:
        return rules.state(term.first_day, term.last_day, rules.superseded_on(term, terms), on)

    return [term for term in terms if state(term) is PackState.IN_FORCE]


class TestBinding:
    @given(TERMS, DAYS)
    def test_it_is_one_of_those_in_force_or_none_when_none_is(self, terms: list[Term], on: date):
        found, in_force = rules.binding(terms, on), _in_force(terms, on)
        assert (found is None) == (not in_force)
        assert found is None or found in in_force

    @given(TERMS, DAYS)
    def test_the_nearest_wins(self, terms: list[Term], on: date):
        found = rules.binding(terms, on)
        assert found is None or found.depth == max(term.depth for term in _in_force(terms, on))

    @given(TERMS, DAYS, st.randoms())
    def test_the_order_in_which_they_are_told_does_not_matter(
        self, terms: list[Term], on: date, random: Random
    ):
        shuffled = list(terms)
        random.shuffle(shuffled)
        assert rules.binding(shuffled, on) == rules.binding(terms, on)

    @given(TERMS, DAYS, DAYS)
    def test_what_a_newer_version_superseded_never_comes_back(
        self, terms: list[Term], begun: date, later: date
    ):
        assume(begun <= later)
        newest = {
            (term.depth, term.code): max(
                each.version
                for each in terms
                if (each.depth, each.code) == (term.depth, term.code) and each.first_day <= begun
            )
            for term in terms
            if term.first_day <= begun
        }
        found = rules.binding(terms, later)
        assert found is None or found.version >= newest.get((found.depth, found.code), 0)

    @given(_term())
    def test_both_days_of_a_term_belong_to_it(self, term: Term):
        assert rules.binding([term], term.first_day) == term
        assert rules.binding([term], term.first_day - A_DAY) is None
        if term.last_day is not None:
            assert rules.binding([term], term.last_day) == term
            assert rules.binding([term], term.last_day + A_DAY) is None

    @given(TERMS, _term(), DAYS)
    def test_what_is_attached_farther_up_changes_nothing_for_who_has_one_nearer(
        self, terms: list[Term], other: Term, on: date
    ):
        found = rules.binding(terms, on)
        assume(found is not None and other.depth < found.depth)
        assert rules.binding([*terms, other], on) == found


class TestSpell:
    @given(TERMS)
    def test_spells_are_just_the_runs_of_days_with_the_same_binding(self, terms: list[Term]):
        for on in EVERY_DAY:
            spell = rules.spell(terms, on)
            bound = rules.binding(terms, on)
            assert (spell.term if spell else None) == bound
            if spell is None:
                continue
            assert spell.since <= on
            assert rules.binding(terms, spell.since) == bound
            assert rules.binding(terms, spell.since - A_DAY) != bound
            if spell.until is None:
                assert rules.binding(terms, LAST + 400 * A_DAY) == bound
            else:
                assert rules.binding(terms, spell.until) == bound
                assert rules.binding(terms, spell.until + A_DAY) != bound

    @given(TERMS)
    def test_all_days_of_a_spell_tell_the_same_spell(self, terms: list[Term]):
        for before, after in pairwise(EVERY_DAY):
            if rules.binding(terms, before) == rules.binding(terms, after):
                assert rules.spell(terms, before) == rules.spell(terms, after)

    def test_a_term_until_the_end_of_the_calendar_has_no_day_after_it(self):
        term = Term(
            pack_id=UUID(int=1),
            depth=0,
            code="a",
            version=1,
            first_day=FIRST,
            last_day=date.max,
        )
        spell = rules.spell([term], LAST)
        assert spell is not None
        assert spell.until is None
