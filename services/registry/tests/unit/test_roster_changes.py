"""What rows of a roster change of who is on record, and which numbers stand in several rows."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from services.registry.tests.rows import SCHOOL, SINCE, TWINS, entry

from registry.people.vocabulary import Employment, Post, Sex, Stage, Subject, Title
from registry.roster import rules
from registry.roster.cells import Cell
from registry.roster.rules import PROFILE, Known
from servicekit.ids import new_id


class TestChanges:
    KNOWN = Known(
        new_id(),
        1,
        SCHOOL.path,
        {
            "organisation_id": SCHOOL.id,
            "name": "韦春兰",
            "staff_number": "1",
            "sex": Sex.MALE,
            "birth_on": date(1985, 3, 7),
            "phone": "13800138000",
            "stage": Stage.PRIMARY,
            "subject": Subject.CHINESE,
            "title": Title.SENIOR,
            "posts": [Post.HEAD, Post.PARTY_SECRETARY],
            "teaching_since": date(2007, 9, 1),
            "other_subjects": [Subject.LABOUR],
            "employment": Employment.ESTABLISHED,
        },
        {Post.HEAD: date(2020, 9, 1), Post.PARTY_SECRETARY: None},
    )

    def test_the_profile_has_every_field(self):
        assert tuple(self.KNOWN.profile) == PROFILE

    @pytest.mark.parametrize(
        ("cells", "changed"),
        [
            ({}, {}),
            ({"posts": "书记、校长"}, {}),
            ({"title": "高级"}, {"title": Title.VICE_SENIOR}),
            ({"posts": "无"}, {"posts": []}),
            ({"phone": "13900139000"}, {"phone": "13900139000"}),
            ({"school": "中心小学"}, {"organisation_id": TWINS[0].id}),
            ({"teaching_since": "2007-09"}, {}),
            ({"other_subjects": "劳动"}, {}),
            ({"other_subjects": "无"}, {"other_subjects": []}),
            ({"employment": "聘用"}, {"employment": Employment.CONTRACT}),
            (
                {"posts": "校长、书记", "post_since": "2020-09"},
                {"posts_since": {Post.PARTY_SECRETARY: SINCE}},
            ),
            (
                {"homeroom_since": "2020-09"},
                {
                    "posts": [Post.HEAD, Post.PARTY_SECRETARY, Post.HOMEROOM_TEACHER],
                    "posts_since": {Post.HOMEROOM_TEACHER: SINCE},
                },
            ),
        ],
    )
    def test_only_what_the_row_says_otherwise(self, cells: dict[str, Cell], changed: dict[str, Any]):
        assert rules.changes(entry(**cells), self.KNOWN) == changed

    def test_somebody_new_has_no_title_and_no_posts_unless_told(self):
        profile = rules.new_profile(entry())
        assert (profile["title"], profile["posts"]) == (Title.NONE, [])


class TestTwice:
    @given(st.lists(st.sampled_from("abcdef")))
    def test_exactly_those_that_stand_twice_with_all_their_rows(self, numbers: list[str]):
        rows = list(enumerate(numbers))
        expected = {
            number: [row for row, each in rows if each == number]
            for number in numbers
            if numbers.count(number) > 1
        }
        assert rules.twice(rows) == expected
