"""What two records share and differ in, what a merger takes over, and records as plain values."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.duplicates.rules import (
    Likeness,
    MergeField,
    Side,
    changed_since,
    differing,
    likenesses,
    posts_of_both,
    taken_over,
)
from registry.duplicates.snapshot import columns_behind, record_of, restored
from registry.people.models import Person
from registry.people.vocabulary import Employment, Post, Sex, Stage, Subject, Title
from servicekit import crypto
from servicekit.ids import new_id

SIDES = st.dictionaries(st.sampled_from(MergeField), st.sampled_from(Side))
VALUES = st.sampled_from([None, "a", "b"])
RECORDS = st.fixed_dictionaries({field.value: VALUES for field in MergeField if field != "other_subjects"})


class TestDiffering:
    def test_the_order_of_other_subjects_says_nothing(self):
        one, other = {"other_subjects": ["music", "art"]}, {"other_subjects": ["art", "music"]}
        assert differing(one, other) == []
        assert differing(one, {"other_subjects": ["art"]}) == [MergeField.OTHER_SUBJECTS]

    @given(RECORDS, RECORDS)
    def test_it_is_the_same_from_both_sides(self, one: dict[str, Any], other: dict[str, Any]):
        assert differing(one, other) == differing(other, one)


class TestTakenOver:
    @given(RECORDS, RECORDS, SIDES)
    def test_nothing_is_taken_over_but_what_differs_and_was_chosen_or_was_not_known(
        self, kept: dict[str, Any], merged: dict[str, Any], choices: dict[MergeField, Side]
    ):
        for field in MergeField:
            mine, theirs = kept.get(field.value), merged.get(field.value)
            wanted = choices.get(field, Side.MERGED if mine is None else Side.KEPT) is Side.MERGED
            assert (field in taken_over(kept, merged, choices)) == (mine != theirs and wanted)

    def test_an_unknown_sex_gives_way(self):
        assert taken_over({"sex": "unknown"}, {"sex": "male"}, {}) == [MergeField.SEX]
        assert taken_over({"sex": "unknown"}, {"sex": "male"}, {MergeField.SEX: Side.KEPT}) == []


class TestPostsOfBoth:
    def test_each_is_held_once(self):
        assert posts_of_both(["head"], ["researcher", "head"], merged_left=False) == ["head", "researcher"]

    def test_what_somebody_held_when_they_left_is_held_no_more(self):
        assert posts_of_both(["head"], ["researcher"], merged_left=True) == ["head"]


def test_changed_since_names_the_columns_with_another_value():
    assert changed_since({"title": "senior", "phone": "x"}, {"title": "none", "phone": "x"}) == ["title"]


def test_likenesses_are_told_as_words():
    assert likenesses(citizen_id=False, name=True, birth_date=True, phone=False) == [
        Likeness.NAME,
        Likeness.BIRTH_DATE,
    ]


class TestRecord:
    @pytest.fixture
    def person(self, monkeypatch: pytest.MonkeyPatch) -> Person:
        monkeypatch.setattr(crypto, "_cipher", crypto.ColumnCipher(b"k" * 32, b"k" * 32))
        return Person(
            organisation_id=new_id(),
            name="韦春兰",
            name_pinyin="weichunlan",
            name_initials="wcl",
            sex=Sex.FEMALE,
            citizen_id="45130219850307001X",
            citizen_id_index=b"\x00\xff",
            birth_on=date(1985, 3, 7),
            stage=Stage.PRIMARY,
            subject=Subject.CHINESE,
            other_subjects=[Subject.MUSIC, Subject.ENGLISH],
            title=Title.SENIOR,
            posts=[Post.HEAD],
            employment=Employment.ROTATING,
            left_at=datetime(2026, 9, 1, 8, tzinfo=UTC),
        )

    def test_every_column_comes_back_as_it_was(self, person: Person):
        for column, value in record_of(person).items():
            assert restored(column, value) == getattr(person, column), column

    def test_every_column_but_the_bookkeeping_is_in_it(self, person: Person):
        columns = {column.key for column in Person.__table__.columns}
        assert columns - set(record_of(person)) == {"id", "created_at", "updated_at", "version"}

    def test_every_field_of_a_merger_has_its_columns(self, person: Person):
        for field in MergeField:
            assert set(columns_behind(field)) <= set(record_of(person))
