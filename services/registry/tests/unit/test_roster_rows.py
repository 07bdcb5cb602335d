"""One row of a roster: what it says of somebody, and every mistake that can be in it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.organisations.models import OrganisationKind
from registry.people.vocabulary import Employment, Post, Sex, Stage, Subject, Title
from registry.roster import rules
from registry.roster.cells import Cell
from registry.roster.fields import HEADINGS, Field, Header
from registry.roster.findings import WORDS, Finding, FindingCode, describe
from registry.roster.places import Places
from registry.roster.rows import RowReader
from registry.roster.rules import PROFILE, Entry, Known
from registry.roster.schools import School, Schools
from servicekit.ids import new_id
from servicekit.localised import Language

TODAY = date(2026, 11, 25)
SINCE = date(2020, 9, 1)
CITIZEN_ID = "45130219850307001X"
GOOD: Mapping[Field, Cell] = {
    Field.NAME: "韦春兰",
    Field.CITIZEN_ID: CITIZEN_ID,
    Field.SEX: "",
    Field.BIRTH_DATE: "",
    Field.STAFF_NUMBER: "",
    Field.COUNTY: "兴宾区",
    Field.SCHOOL: "兴宾区实验小学",
    Field.SCHOOL_CODE: "",
    Field.STAGE: "小学",
    Field.SUBJECT: "语文",
    Field.TITLE: "",
    Field.POSTS: "",
    Field.TEACHING_SINCE: "",
    Field.PHONE: "",
    Field.OTHER_SUBJECTS: "",
    Field.EMPLOYMENT: "",
    Field.POST_SINCE: "",
    Field.HOMEROOM_SINCE: "",
}
HEADER = Header(
    1, tuple(HEADINGS[field][0] for field in GOOD), {field: column for column, field in enumerate(GOOD)}
)


def organisation(code: str, name: str, above: str = "", division: str | None = None) -> School:
    own = new_id()
    path = f"{above}.{own.hex}" if above else own.hex
    kind = OrganisationKind.SCHOOL if above else OrganisationKind.AUTHORITY
    return School(own, code, name, path, kind, division)


CITY = organisation("451300", "来宾市教育局", division="451300")
COUNTY = organisation("451302", "兴宾区教育局", CITY.path, "451302")
OTHER_COUNTY = organisation("451381", "合山市教育局", CITY.path, "451381")
SCHOOL = organisation("2145000001", "兴宾区实验小学", COUNTY.path)
TWINS = [
    organisation("2145000002", "中心小学", COUNTY.path),
    organisation("2145000003", "中心小学", OTHER_COUNTY.path),
]


def reader(
    schools: Sequence[School] = (CITY, COUNTY, OTHER_COUNTY, SCHOOL, *TWINS),
    twice: Mapping[str, Sequence[int]] | None = None,
) -> RowReader:
    return RowReader(HEADER, Schools(schools), Places("451300"), TODAY, twice or {})


def read(of: RowReader | None = None, **cells: Cell) -> Entry | list[Finding]:
    row = {**GOOD, **{Field(name): cell for name, cell in cells.items()}}
    return (of or reader()).read(7, list(row.values()))


def entry(**cells: Cell) -> Entry:
    found = read(**cells)
    assert isinstance(found, Entry), found
    return found


def codes(**cells: Cell) -> list[tuple[Field, FindingCode]]:
    found = read(**cells)
    assert isinstance(found, list), found
    return [(finding.field, finding.code) for finding in found]


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


class TestMistakes:
    @pytest.mark.parametrize(
        ("field", "cell", "code"),
        [
            ("name", "　", FindingCode.REQUIRED),
            ("name", "韦" * 61, FindingCode.TOO_LONG),
            ("citizen_id", "", FindingCode.REQUIRED),
            ("citizen_id", "4513021985030700", FindingCode.CITIZEN_ID_FORM),
            ("citizen_id", "451302198502300018", FindingCode.CITIZEN_ID_BIRTH_DATE),
            ("citizen_id", "451302198503070010", FindingCode.CITIZEN_ID_CHECK_DIGIT),
            ("citizen_id", 451302198503070016.0, FindingCode.CITIZEN_ID_LOST_DIGITS),
            ("citizen_id", "4.51302E+17", FindingCode.CITIZEN_ID_LOST_DIGITS),
            ("sex", "女", FindingCode.SEX_CONTRADICTS),
            ("sex", "雄", FindingCode.WORD_UNKNOWN),
            ("birth_date", "1985-03-08", FindingCode.BIRTH_DATE_CONTRADICTS),
            ("birth_date", "1985-04", FindingCode.BIRTH_DATE_CONTRADICTS),
            ("birth_date", "春天", FindingCode.DATE_FORM),
            ("staff_number", "工-1", FindingCode.STAFF_NUMBER),
            ("county", "星宾区", FindingCode.COUNTY_UNKNOWN),
            ("county", "环翠区", FindingCode.COUNTY_ELSEWHERE),
            ("county", "371002", FindingCode.COUNTY_ELSEWHERE),
            ("county", "合山市", FindingCode.COUNTY_CONTRADICTS),
            ("school", "", FindingCode.REQUIRED),
            ("school", "兴宾区实验小学校", FindingCode.SCHOOL_UNKNOWN),
            ("school_code", "999", FindingCode.SCHOOL_CODE_UNKNOWN),
            ("stage", "", FindingCode.REQUIRED),
            ("stage", "大学", FindingCode.WORD_UNKNOWN),
            ("subject", "语文、数学", FindingCode.WORD_UNKNOWN),
            ("title", "大师", FindingCode.WORD_UNKNOWN),
            ("posts", "班主任、保安", FindingCode.WORD_UNKNOWN),
            ("teaching_since", "2007", FindingCode.DATE_FORM),
            ("teaching_since", 2007.1, FindingCode.DATE_AMBIGUOUS),
            ("teaching_since", "2026-12", FindingCode.DATE_IN_FUTURE),
            ("teaching_since", "1999-03-06", FindingCode.DATE_TOO_EARLY),
            ("phone", "0772-4212345", FindingCode.PHONE),
            ("other_subjects", "数学、钓鱼", FindingCode.WORD_UNKNOWN),
            ("other_subjects", "数学、语文", FindingCode.SUBJECT_TWICE),
            ("employment", "临时", FindingCode.WORD_UNKNOWN),
            ("post_since", "2019-09", FindingCode.SINCE_WITHOUT_POST),
            ("homeroom_since", "2027-09", FindingCode.DATE_IN_FUTURE),
            ("homeroom_since", "1990-09", FindingCode.DATE_TOO_EARLY),
        ],
    )
    def test_each_is_found_where_it_is(self, field: str, cell: Cell, code: FindingCode):
        assert codes(**{field: cell}) == [(Field(field), code)]

    def test_one_name_of_two_schools_is_not_guessed(self):
        found = read(school="中心小学", county="来宾市")
        assert isinstance(found, list)
        assert [finding.code for finding in found] == [FindingCode.SCHOOL_AMBIGUOUS]
        assert found[0].params == {"codes": ["2145000002", "2145000003"]}

    def test_code_and_name_of_two_schools(self):
        assert codes(school_code="2145000003", school="兴宾区实验小学", county="") == [
            (Field.SCHOOL, FindingCode.SCHOOL_CONTRADICTS)
        ]

    def test_every_mistake_of_a_row_is_told(self):
        found = codes(name="", citizen_id="1", school="无", stage="x", subject="y", phone="1")
        assert [field for field, _ in found] == [
            Field.NAME, Field.CITIZEN_ID, Field.SCHOOL, Field.STAGE, Field.SUBJECT, Field.PHONE,
        ]  # fmt: skip

    def test_a_number_that_stands_twice_names_both_rows(self):
        found = read(reader(twice={CITIZEN_ID: [7, 19]}))
        assert isinstance(found, list)
        assert [(finding.code, finding.params) for finding in found] == [
            (FindingCode.CITIZEN_ID_TWICE, {"rows": [7, 19]})
        ]

    def test_the_nearest_schools_are_suggested(self):
        found = read(school="兴宾实验小学")
        assert isinstance(found, list)
        [finding] = found
        assert finding.params == {"near": ["兴宾区实验小学"]}
        for language, words in ((Language.CHINESE, "您是否要填"), (Language.ENGLISH, "Did you mean")):
            assert f"{words}" in describe(finding.code, finding.params, language)
            assert "兴宾区实验小学" in describe(finding.code, finding.params, language)

    def test_nothing_like_it_suggests_nothing(self):
        found = read(school="甲乙丙丁")
        assert isinstance(found, list)
        assert "您是否" not in describe(found[0].code, found[0].params, Language.CHINESE)

    @pytest.mark.parametrize(
        ("field", "cell", "shown"),
        [
            ("citizen_id", "451302198503070010", "451302********0010"),
            ("citizen_id", "12345", "***"),
            ("phone", "12345678901", "123****8901"),
            ("phone", "12345", "***"),
            ("birth_date", "1985-04-01", "1985***"),
            ("school", "校" * 200, "校" * 100 + "…"),
        ],
    )
    def test_what_identifies_somebody_is_masked(self, field: str, cell: Cell, shown: str):
        found = read(**{field: cell})
        assert isinstance(found, list)
        assert [finding.value for finding in found] == [shown]

    @given(st.dictionaries(st.sampled_from(list(Field)), st.text(max_size=30) | st.floats()))
    def test_nothing_written_brings_it_down(self, cells: dict[Field, Cell]):
        found = read(**{field.value: cell for field, cell in cells.items()})
        assert isinstance(found, Entry) or found

    @pytest.mark.parametrize("code", list(FindingCode))
    def test_every_mistake_has_words_in_both_languages(self, code: FindingCode):
        assert WORDS[code].zh
        assert WORDS[code].en.isascii() or code is FindingCode.COUNTY_UNKNOWN


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
