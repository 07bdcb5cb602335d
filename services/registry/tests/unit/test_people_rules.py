"""Decisions about people, on plain values."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import ric

from registry.people import citizen_id, rules
from registry.people.citizen_id import CitizenIdFault
from registry.people.vocabulary import POST_WORDS, Post, Sex

GOOD = "45130219850307001X"


class TestCitizenId:
    @pytest.mark.parametrize(
        ("number", "fault"),
        [
            (GOOD, None),
            ("451302198503070010", CitizenIdFault.CHECK_DIGIT),
            ("451302198502300018", CitizenIdFault.BIRTH_DATE),
            ("45130219850307001", CitizenIdFault.FORM),
            ("45130219850307001A", CitizenIdFault.FORM),
            ("", CitizenIdFault.FORM),
            ("051302198503070018", CitizenIdFault.FORM),
        ],
    )
    def test_what_is_wrong_is_told(self, number: str, fault: CitizenIdFault | None):
        assert citizen_id.fault(number) is fault

    @pytest.mark.parametrize(
        "written",
        ["45130219850307001x", " 451302 19850307 001X ", "451302-19850307-001X", "４５１３０２19850307001X"],
    )
    def test_spellings_of_one_number_are_one(self, written: str):
        assert citizen_id.compact(written) == GOOD

    @given(
        st.dates(date(1930, 1, 1), date(2010, 1, 1)),
        st.integers(0, 999),
        st.integers(0, 16),
        st.integers(1, 9),
    )
    def test_no_single_wrong_digit_goes_unnoticed(self, born: date, order: int, place: int, shift: int):
        front = f"451302{born:%Y%m%d}{order:03}"
        number = front + ric.calc_check_digit(front + "0")
        assert citizen_id.fault(number) is None
        assert citizen_id.birth_date(number) == born
        assert citizen_id.sex(number) is (Sex.MALE if order % 2 else Sex.FEMALE)
        wrong = str((int(number[place]) + shift) % 10)
        assert citizen_id.fault(number[:place] + wrong + number[place + 1 :]) is not None

    def test_the_mask_hides_the_birth_date(self):
        assert citizen_id.masked(GOOD) == "451302********001X"


class TestNames:
    @pytest.mark.parametrize(
        ("written", "tidy"),
        [
            (" 张　三 ", "张三"),
            ("张 三", "张三"),
            ("阿迪力•买买提", "阿迪力·买买提"),
            ("John  Smith", "John Smith"),
            ("ＡＢ", "AB"),
        ],
    )
    def test_padding_and_variants_are_tidied(self, written: str, tidy: str):
        assert rules.tidy_name(written) == tidy


class TestPhones:
    @pytest.mark.parametrize(
        ("written", "good"),
        [("13800138000", True), ("１３８-0013 8000", True), ("12800138000", False), ("1380013800", False)],
    )
    def test_a_mobile_number_is_told_from_others(self, written: str, good: bool):
        assert rules.is_mobile(rules.tidy_digits(written)) is good


class TestYearsOfService:
    @pytest.mark.parametrize(
        ("since", "on", "years"),
        [
            (date(2007, 9, 1), date(2026, 8, 31), 18),
            (date(2007, 9, 1), date(2026, 9, 1), 19),
            (date(2026, 9, 1), date(2026, 8, 31), 0),
            (None, date(2026, 9, 1), None),
        ],
    )
    def test_only_full_years_count(self, since: date | None, on: date, years: int | None):
        assert rules.years_of_service(since, on) == years


class TestVocabulary:
    def test_a_word_of_the_roster_finds_its_member(self):
        assert POST_WORDS.find(" 园长 ") is Post.HEAD
        assert POST_WORDS.find("保安") is None
        assert POST_WORDS.shown[Post.HEAD] == "校长"


class TestSearched:
    @pytest.mark.parametrize(
        ("typed", "meant"),
        [
            (" 韦　春 ", ("韦春", None, None, None)),
            ("Wei Chunlan", (None, "weichunlan", "WeiChunlan", None)),
            ("lü", (None, "lv", "lv", None)),
            ("xi'an", (None, "xian", "xian", None)),
            ("ＷＣＬ", (None, "wcl", "WCL", None)),
            ("001x", (None, None, "001x", "001X")),
            ("1234", (None, None, "1234", "1234")),
            ("451302001017", (None, None, "451302001017", None)),
            ("%", (None, None, None, None)),
        ],
    )
    def test_what_somebody_may_have_meant(self, typed: str, meant: tuple[str | None, ...]):
        assert rules.searched(typed) == meant


class TestSinceForYears:
    @given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.integers(0, 60), st.integers(-400, 400))
    def test_it_bounds_exactly_those_with_so_many_years(self, on: date, years: int, shift: int):
        bound = rules.since_for_years(years, on)
        since = bound + timedelta(days=shift)
        served = rules.years_of_service(since, on)
        assert served is not None
        if since <= on:
            assert (since <= bound) == (served >= years)
