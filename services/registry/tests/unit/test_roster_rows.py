"""One row of a roster: what it says of somebody."""

from datetime import date
from typing import Any

import pytest
from services.registry.tests.rows import CITIZEN_ID, SCHOOL, TWINS, entry, organisation, read, reader

from registry.people.vocabulary import Employment, Post, Sex, Stage, Subject, Title
from registry.roster.cells import Cell
from registry.roster.rules import Entry
from registry.roster.schools import School


class TestGoodRows:
    def test_what_it_does_not_say_stays_open(self):
        found = entry()
        assert (found.name, found.sex, found.birth_on) == ("韦春兰", Sex.MALE, date(1985, 3, 7))
        assert (found.stage, found.subject) == (Stage.PRIMARY, Subject.CHINESE)
        assert found.organisation_id == SCHOOL.id
        assert (found.title, found.posts, found.phone, found.staff_number, found.teaching_since) == (
            None,
        ) * 5

    @pytest.mark.parametrize(
        ("field", "cell", "attribute", "value"),
        [
            ("name", "韦　春兰", "name", "韦春兰"),
            ("citizen_id", " ４５１３０２19850307001x", "citizen_id", CITIZEN_ID),
            ("sex", "男", "sex", Sex.MALE),
            ("birth_date", "1985.03", "birth_on", date(1985, 3, 7)),
            ("staff_number", 451302001017.0, "staff_number", "451302001017"),
            ("stage", " 初级中学 ", "stage", Stage.JUNIOR),
            ("subject", "思想政治", "subject", Subject.MORALITY_AND_LAW),
            ("title", "副高", "title", Title.VICE_SENIOR),
            ("posts", "校长、党支部书记", "posts", (Post.HEAD, Post.PARTY_SECRETARY)),
            ("posts", "班主任 班主任", "posts", (Post.HOMEROOM_TEACHER,)),
            ("posts", "无", "posts", ()),
            ("posts", "专任教师", "posts", ()),
            ("teaching_since", "2007年9月", "teaching_since", date(2007, 9, 1)),
            ("other_subjects", "数学、 劳动教育", "other_subjects", (Subject.MATHEMATICS, Subject.LABOUR)),
            ("other_subjects", "无", "other_subjects", ()),
            ("employment", "特岗教师", "employment", Employment.SPECIAL_POST),
            ("homeroom_since", "2019年9月", "posts_since", {Post.HOMEROOM_TEACHER: date(2019, 9, 1)}),
            ("phone", 13800138000.0, "phone", "13800138000"),
            ("phone", "138-0013-8000", "phone", "13800138000"),
        ],
    )
    def test_each_field_in_the_ways_offices_write_it(
        self, field: str, cell: Cell, attribute: str, value: Any
    ):
        assert getattr(entry(**{field: cell}), attribute) == value

    @pytest.mark.parametrize(
        ("cells", "school"),
        [
            ({"school": "兴宾区 实验小学"}, SCHOOL),
            ({"school_code": 2145000001.0, "school": ""}, SCHOOL),
            ({"school_code": "２１４５000001"}, SCHOOL),
            ({"school": "中心小学", "county": "兴宾区"}, TWINS[0]),
            ({"school": "中心小学", "county": "合山市"}, TWINS[1]),
            ({"county": "451302"}, SCHOOL),
            ({"county": "广西壮族自治区来宾市兴宾区"}, SCHOOL),
            ({"county": "来宾市"}, SCHOOL),
            ({"county": ""}, SCHOOL),
        ],
    )
    def test_schools_are_found(self, cells: dict[str, Cell], school: School):
        assert entry(**cells).organisation_id == school.id

    def test_a_school_that_imports_its_own_roster_need_not_name_itself(self):
        alone = organisation("2145000009", "独立小学", "a")
        found = read(reader([alone]), school="", county="")
        assert isinstance(found, Entry)
        assert found.path == alone.path
