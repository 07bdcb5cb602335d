"""Cells read as text and as days."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.roster.cells import AmbiguousDay, Cell, Day, NoDay, day_of, lost_digits, text_of

EPOCH = date(1899, 12, 30)


class TestText:
    @pytest.mark.parametrize(
        ("cell", "text"),
        [
            ("  韦春兰\n", "韦春兰"),
            ("韦\x00春\x07兰", "韦春兰"),
            (13800138000.0, "13800138000"),
            (2007.09, "2007.09"),
            (7, "7"),
            (date(2007, 9, 1), "2007-09-01"),
            (datetime(2007, 9, 1), "2007-09-01"),  # noqa: DTZ001 - a spreadsheet knows no zones
            (True, "True"),
            ("", ""),
        ],
    )
    def test_it_is_what_a_reader_sees(self, cell: Cell, text: str):
        assert text_of(cell) == text


class TestLostDigits:
    @pytest.mark.parametrize(
        ("cell", "lost"),
        [
            (451302198503070016.0, True),
            ("4.51302E+17", True),
            ("4.5130219850307e17", True),
            ("45130219850307001X", False),
            (13800138000.0, False),
            (True, False),
            (date(2007, 9, 1), False),
        ],
    )
    def test_a_long_number_is_told_from_text(self, cell: Cell, lost: bool):
        assert lost_digits(cell) is lost


class TestDay:
    @pytest.mark.parametrize(
        ("cell", "day"),
        [
            ("2007-09-01", Day(date(2007, 9, 1), exact=True)),
            ("2007.9.1", Day(date(2007, 9, 1), exact=True)),
            ("2007/9/1", Day(date(2007, 9, 1), exact=True)),
            ("2007年9月1日", Day(date(2007, 9, 1), exact=True)),
            ("２００７年９月", Day(date(2007, 9, 1), exact=False)),
            ("2007 - 09", Day(date(2007, 9, 1), exact=False)),
            ("2007.10", Day(date(2007, 10, 1), exact=False)),
            ("200709", Day(date(2007, 9, 1), exact=False)),
            ("20070901", Day(date(2007, 9, 1), exact=True)),
            ("2007-09-01 00:00:00", Day(date(2007, 9, 1), exact=True)),
            (200709.0, Day(date(2007, 9, 1), exact=False)),
            (20070901.0, Day(date(2007, 9, 1), exact=True)),
            (2007.09, Day(date(2007, 9, 1), exact=False)),
            (39326.0, Day(date(2007, 9, 1), exact=True)),
            (date(2007, 9, 1), Day(date(2007, 9, 1), exact=True)),
            (datetime(2007, 9, 1, 8), Day(date(2007, 9, 1), exact=True)),  # noqa: DTZ001
        ],
    )
    def test_offices_write_days_in_many_ways(self, cell: Cell, day: Day):
        assert day_of(cell) == day

    @pytest.mark.parametrize(
        "cell",
        [
            "",
            "去年",
            "2007",
            2007.0,
            "2007-13",
            "2007-02-30",
            "07-09-01",
            "207-9",
            True,
            time(8),
            timedelta(1),
            -1.0,
        ],
    )
    def test_what_is_no_day_is_refused(self, cell: Cell):
        with pytest.raises(NoDay):
            day_of(cell)

    def test_a_number_that_may_be_january_or_october_is_refused(self):
        with pytest.raises(AmbiguousDay):
            day_of(2007.1)

    @given(st.dates(date(1910, 1, 1), date(2099, 12, 31)))
    def test_every_day_comes_back_from_every_way_of_writing_it(self, day: date):
        written: list[Cell] = [
            day,
            float((day - EPOCH).days),
            day.isoformat(),
            f"{day:%Y%m%d}",
            f"{day.year}.{day.month}.{day.day}",
            f"{day.year}年{day.month}月{day.day}日",
        ]
        assert {day_of(cell) for cell in written} == {Day(day, exact=True)}

    @given(st.text(max_size=20))
    def test_no_text_brings_it_down(self, written: str):
        try:
            found = day_of(written)
        except NoDay:
            return
        assert found.on.year >= 1900
