"""What can be wrong with one row of a roster."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from services.registry.tests.rows import CITIZEN_ID, codes, read, reader

from registry.roster.cells import Cell
from registry.roster.fields import Field
from registry.roster.findings import WORDS, FindingCode, describe
from registry.roster.rules import Entry
from servicekit.localised import Language


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
            ("citizen_id", "451302********001X", FindingCode.CITIZEN_ID_MASKED),
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
            ("phone", "138****8000", FindingCode.PHONE_MASKED),
            ("left_at", "2026-07-31", FindingCode.HAS_LEFT),
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
