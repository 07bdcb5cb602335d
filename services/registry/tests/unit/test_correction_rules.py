"""What is a change, what is done already, and what was overtaken."""

from hypothesis import given
from hypothesis import strategies as st

from registry.corrections.rules import Change, ProfileField, overtaken, shown, still_to_do, wanted_changes

NAMES = st.sampled_from(["韦春兰", "覃春兰", "黄春兰"])


class TestWantedChanges:
    def test_what_the_profile_says_already_is_no_change(self):
        now = {ProfileField.NAME: "韦春兰", ProfileField.TITLE: "second_grade"}
        wanted = {ProfileField.NAME: "韦春兰", ProfileField.TITLE: "first_grade"}
        assert wanted_changes(now, wanted) == [Change(ProfileField.TITLE, "second_grade", "first_grade")]

    def test_the_order_of_posts_says_nothing(self):
        now = {ProfileField.POSTS: ["head", "researcher"]}
        assert wanted_changes(now, {ProfileField.POSTS: ["researcher", "head"]}) == []
        assert len(wanted_changes(now, {ProfileField.POSTS: ["researcher"]})) == 1

    def test_taking_a_value_away_is_a_change(self):
        [change] = wanted_changes({ProfileField.PHONE: "13800138000"}, {ProfileField.PHONE: None})
        assert (change.before, change.after) == ("13800138000", None)


class TestOvertaken:
    @given(before=NAMES, now=NAMES, after=NAMES)
    def test_only_a_third_value_overtakes(self, before: str, now: str, after: str):
        change = Change(ProfileField.NAME, before, after)
        assert overtaken({ProfileField.NAME: now}, change) == (now not in {before, after})

    @given(before=NAMES, now=NAMES, after=NAMES)
    def test_what_is_not_overtaken_is_done_or_can_be(self, before: str, now: str, after: str):
        change = Change(ProfileField.NAME, before, after)
        done = still_to_do({ProfileField.NAME: now}, [change]) == []
        assert done == (now == after)


class TestShown:
    def test_a_phone_number_is_masked_and_nothing_else_is(self):
        assert shown(ProfileField.PHONE, "13800138000") == "138****8000"
        assert shown(ProfileField.PHONE, None) is None
        assert shown(ProfileField.NAME, "韦春兰") == "韦春兰"
        assert shown(ProfileField.POSTS, ["head"]) == ["head"]
