"""Levels of libraries, what is searched, and that the closed lists are those of the policies."""

from dataclasses import dataclass
from enum import StrEnum
from importlib import resources
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from registry.courses import rules
from registry.courses.kinds import ContentDomain, CourseCategory, CourseLevel, SixNew
from registry.organisations.models import OrganisationKind as Kind


@dataclass
class Place:
    kind: Kind
    division_code: str | None = None


SCHOOL, DISTRICT = Place(Kind.SCHOOL, "451302"), Place(Kind.DISTRICT, "451302")
COUNTY, CITY = Place(Kind.AUTHORITY, "451302"), Place(Kind.AUTHORITY, "451300")
PROVINCE, CENTRE = Place(Kind.AUTHORITY, "450000"), Place(Kind.DEVELOPMENT_CENTRE, "451300")


@pytest.mark.parametrize(
    ("place", "level"),
    [
        (SCHOOL, CourseLevel.SCHOOL),
        (DISTRICT, CourseLevel.DISTRICT),
        (COUNTY, CourseLevel.COUNTY),
        (CITY, CourseLevel.CITY),
        (PROVINCE, None),
        (CENTRE, None),
        (Place(Kind.AUTHORITY), None),
    ],
)
def test_the_kind_and_the_division_tell_the_level(place: Place, level: CourseLevel | None):
    assert rules.level_of(place) is level


def test_a_centre_s_courses_begin_in_the_library_of_the_authority_above_it():
    assert rules.home([CENTRE, CITY, PROVINCE]) is CITY
    assert rules.home([PROVINCE]) is None


def test_the_next_library_is_the_nearest_of_a_higher_level():
    assert rules.next_library([SCHOOL, DISTRICT, COUNTY], CourseLevel.SCHOOL) is DISTRICT
    assert rules.next_library([SCHOOL, COUNTY, CITY], CourseLevel.SCHOOL) is COUNTY
    assert rules.next_library([COUNTY, PROVINCE], CourseLevel.COUNTY) is None


def test_paths_upward_begin_with_one_s_own():
    assert rules.upward("a.b.c") == ["a.b.c", "a.b", "a"]


@given(st.text(min_size=1, max_size=30), st.data())
def test_every_part_of_a_text_is_found_by_its_grams(text: str, data: st.DataObject):
    searched = rules.searchable(text)
    for word in searched.split():
        start = data.draw(st.integers(0, len(word) - 1))
        part = word[start : data.draw(st.integers(start + 1, len(word)))]
        assert rules.grams_of_word(part) <= rules.grams(searched)


def shipped(pack: str) -> dict[str, Any]:
    text = (resources.files("registry.policies") / "packs" / f"{pack}.yaml").read_text("utf-8")
    content: dict[str, Any] = yaml.safe_load(text)
    return content


def codes(members: type[StrEnum]) -> list[str]:
    return [member.value for member in members]


def test_the_closed_lists_are_those_of_the_policies():
    laibin, lanzhou = shipped("laibin-2022"), shipped("lanzhou-2019")
    [frame] = laibin["coverage"]
    assert [item["id"] for item in frame["domains"]] == codes(ContentDomain)
    assert len(ContentDomain) == 9
    six_new = next(entry for entry in laibin["contents"] if entry["id"] == "six_new")
    assert [item["id"] for item in six_new["items"]] == codes(SixNew)
    assert [kind["id"] for kind in lanzhou["course_mixes"][0]["kinds"]] == codes(CourseCategory)
