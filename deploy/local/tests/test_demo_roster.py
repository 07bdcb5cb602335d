"""The roster of the demonstration: always the same, of believable size, and of nobody real."""

from collections import Counter
from datetime import date
from itertools import islice
from pathlib import Path

from python_calamine import CalamineWorkbook
from stdnum.cn import ric

from shixun_local.demo import people, roster
from shixun_local.demo.mistakes import MISTAKES, mistakes_in, spoilt
from shixun_local.demo.schools import COUNTIES, schools


def test_a_seed_makes_one_roster_and_another_seed_another(tmp_path: Path) -> None:
    assert list(roster.rows(300)) == list(roster.rows(300))
    assert list(roster.rows(300)) != list(roster.rows(300, seed=1))
    for name in ("one", "two"):
        roster.write(tmp_path / name, 50)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_it_is_of_the_size_of_the_city() -> None:
    made = list(roster.rows())
    assert len(made) == roster.TEACHERS
    assert 380 <= len(schools()) <= 450
    assert {row.county for row in made} == set(COUNTIES.values())
    assert min(Counter(row.school_code for row in made).values()) >= 3


def test_citizen_ids_are_valid_distinct_and_of_no_place() -> None:
    numbers = [row.citizen_id for row in roster.rows()]
    assert len(set(numbers)) == len(numbers)
    assert all(number.startswith("4599") and ric.calc_check_digit(number) == number[-1] for number in numbers)


def test_sex_and_service_agree_with_the_citizen_id() -> None:
    for row in islice(roster.rows(), 2000):
        assert (int(row.citizen_id[16]) % 2 == 1) == (row.sex == "男")
        assert 20 <= row.teaching_since.year - ric.get_birth_date(row.citizen_id).year <= 26


def test_the_columns_that_not_every_roster_has_are_filled_in() -> None:
    made = list(roster.rows(4000))
    assert {row.employment for row in made} == {"在编", "聘用", "特岗", "交流"}
    assert 0.05 < sum(row.other_subjects != "" for row in made) / len(made) < 0.3
    assert all(row.other_subjects != row.subject for row in made)
    for row in made:
        held = [day for day in (row.post_since, row.homeroom_since) if isinstance(day, date)]
        assert len(held) == (1 if row.post else 0)
        assert all(row.teaching_since <= day <= date(2026, 9, 1) for day in held)
        assert isinstance(row.homeroom_since, date) == (row.post == "班主任")


def test_the_workbook_has_a_title_the_headings_and_the_rows(tmp_path: Path) -> None:
    roster.write(tmp_path / "roster.xlsx", 30)
    sheet = CalamineWorkbook.from_path(tmp_path / "roster.xlsx").get_sheet_by_index(0).to_python()
    assert sheet[0][0] == roster.TITLE
    assert tuple(sheet[1]) == roster.HEADINGS
    assert len(sheet) == 32
    assert sheet[2][7] == next(roster.rows(30)).citizen_id


def test_a_small_roster_has_a_few_schools_of_every_county() -> None:
    chosen = people.city_schools(60)
    assert {school.county_code for school in chosen} == set(COUNTIES)
    assert len(chosen) == 2 * len(COUNTIES)
    assert people.city_schools(roster.TEACHERS) == schools()


def test_every_mistake_is_made_once_and_the_other_rows_stay() -> None:
    good = list(roster.rows(200))
    wrong = list(spoilt(good, len(good)))
    changed = [place for place, row in enumerate(wrong) if row != good[place]]
    assert len(changed) == len(MISTAKES) == mistakes_in(len(good))


def test_the_rosters_of_the_regions_have_nobody_in_common_with_the_citys() -> None:
    numbers = [row.citizen_id for row in roster.rows(40_000)]
    for region in people.REGIONS:
        numbers += [row.citizen_id for row in people.rows_of(region)]
    assert len(set(numbers)) == len(numbers) == 40_000 + 3 * people.TEACHERS_OF_A_REGION
