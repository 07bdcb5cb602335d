"""What ratings come to, on plain values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.surveys import rules, template
from servicekit.localised import Language


@given(st.dictionaries(st.integers(1, 5), st.integers(1, 50)))
def test_the_distribution_adds_up_and_the_mean_lies_on_the_scale(counts: dict[int, int]):
    found = rules.summary(counts, 1, 5)
    assert list(found.distribution) == [1, 2, 3, 4, 5]
    assert found.n == sum(counts.values())
    assert (found.mean is None) == (found.n == 0)
    assert found.mean is None or min(counts) <= found.mean <= max(counts)


@pytest.mark.parametrize(("answers", "shown"), [(0, False), (2, False), (3, True)])
def test_results_are_shown_from_three_answers_on(answers: int, shown: bool):
    assert rules.may_be_shown(answers) is shown


def test_every_item_of_the_template_has_words_in_both_languages():
    assert len(template.ITEMS) == 6
    for item in template.ITEMS:
        assert item.words.render(Language.CHINESE) != item.words.render(Language.ENGLISH)
