"""Turns the cells of a row into what it says of somebody, or into what is wrong with it."""

from collections.abc import Mapping, Sequence
from datetime import date

from registry.people import citizen_id
from registry.people import rules as people_rules
from registry.people.vocabulary import (
    EMPLOYMENT_WORDS,
    SEX_WORDS,
    STAGE_WORDS,
    SUBJECT_WORDS,
    TITLE_WORDS,
    Employment,
    Post,
    Sex,
    Stage,
    Subject,
    Title,
)
from registry.roster import rules, written
from registry.roster.cells import Cell, lost_digits, text_of
from registry.roster.fields import Field, Header
from registry.roster.findings import OF_CITIZEN_ID_FAULT, Finding, FindingCode
from registry.roster.places import Places, agree
from registry.roster.rules import Entry
from registry.roster.schools import School, Schools, plain_name
from registry.roster.written import WrittenRow

EXAMPLE_MARK = "示例"
"""A name that begins with it is the template's example row."""
_NAME_LENGTH = 60
_MOST_TWICE_SHOWN = 10


class RowReader:
    """Reads the rows of one file."""

    def __init__(
        self,
        header: Header,
        schools: Schools,
        places: Places,
        today: date,
        twice: Mapping[str, Sequence[int | str]],
    ) -> None:
        """`twice` are the citizen ids that stand in several rows, each with its rows."""
        self._header = header
        self._schools = schools
        self._places = places
        self._today = today
        self._twice = twice
        self._tells_since = not {Field.POST_SINCE, Field.HOMEROOM_SINCE}.isdisjoint(header.columns)

    def read(self, number: int, cells: Sequence[Cell]) -> Entry | list[Finding]:
        """What the row says, or every mistake in it, from left to right."""
        columns = self._header.columns
        row = WrittenRow(number, cells, self._header)
        citizen = self._citizen_id(row)
        born = citizen_id.birth_date(citizen) if citizen else None
        name = self._name(row)
        sex = self._sex(row, citizen)
        self._check_birth_date(row, born)
        school = self._school(row)
        stage = row.word(Field.STAGE, Stage, STAGE_WORDS, required=True)
        subject = row.word(Field.SUBJECT, Subject, SUBJECT_WORDS, required=True)
        title = row.word(Field.TITLE, Title, TITLE_WORDS)
        others = written.other_subjects(row, subject) if Field.OTHER_SUBJECTS in columns else None
        employment = (
            row.word(Field.EMPLOYMENT, Employment, EMPLOYMENT_WORDS) if Field.EMPLOYMENT in columns else None
        )
        posts = written.posts(row)
        posts_since = self._posts_since(row, born, posts) if self._tells_since else None
        since = self._since(row, Field.TEACHING_SINCE, born)
        phone = written.phone(row)
        staff_number = written.staff_number(row)
        if row.text(Field.LEFT_AT):
            row.wrong(Field.LEFT_AT, FindingCode.HAS_LEFT)
        if row.findings or not (name and citizen and born and school and stage and subject and sex):
            found = (*row.findings, *row.doubts)
            return sorted(found, key=lambda finding: columns.get(finding.field, 0))
        return Entry(
            row=number,
            name=name,
            citizen_id=citizen,
            organisation_id=school.id,
            path=school.path,
            sex=sex,
            birth_on=born,
            stage=stage,
            subject=subject,
            staff_number=staff_number,
            phone=phone,
            title=title,
            posts=posts,
            teaching_since=since,
            other_subjects=others,
            employment=employment,
            posts_since=posts_since,
            doubts=tuple(row.doubts),
        )

    def _name(self, row: WrittenRow) -> str | None:
        name = people_rules.tidy_name(row.required(Field.NAME))
        if len(name) > _NAME_LENGTH:
            row.wrong(Field.NAME, FindingCode.TOO_LONG, limit=_NAME_LENGTH)
        return name or None

    def _citizen_id(self, row: WrittenRow) -> str | None:
        said = row.required(Field.CITIZEN_ID)
        if not said:
            return None
        if written.MASKED in said:
            row.wrong(Field.CITIZEN_ID, FindingCode.CITIZEN_ID_MASKED)
            return None
        if lost_digits(row.cell(Field.CITIZEN_ID)):
            row.wrong(Field.CITIZEN_ID, FindingCode.CITIZEN_ID_LOST_DIGITS)
            return None
        number = citizen_id.compact(said)
        fault = citizen_id.fault(number)
        if fault is not None:
            row.wrong(Field.CITIZEN_ID, OF_CITIZEN_ID_FAULT[fault])
        if number in self._twice:
            rows = self._twice[number]
            shown = [*rows[:_MOST_TWICE_SHOWN], *(["…"] if len(rows) > _MOST_TWICE_SHOWN else [])]
            row.wrong(Field.CITIZEN_ID, FindingCode.CITIZEN_ID_TWICE, rows=shown)
        return number if fault is None else None

    def _sex(self, row: WrittenRow, citizen: str | None) -> Sex | None:
        stated = row.word(Field.SEX, Sex, SEX_WORDS)
        if citizen is None:
            return None
        true = citizen_id.sex(citizen)
        if stated in {Sex.MALE, Sex.FEMALE} and stated is not true:
            row.wrong(Field.SEX, FindingCode.SEX_CONTRADICTS)
        return true

    def _check_birth_date(self, row: WrittenRow, born: date | None) -> None:
        stated = row.day(Field.BIRTH_DATE)
        if stated is None or born is None:
            return
        same_month = (stated.on.year, stated.on.month) == (born.year, born.month)
        if not same_month or (stated.exact and stated.on != born):
            row.wrong(Field.BIRTH_DATE, FindingCode.BIRTH_DATE_CONTRADICTS)

    def _since(self, row: WrittenRow, field: Field, born: date | None) -> date | None:
        """A day on which something in somebody's working life began."""
        since = row.day(field)
        if since is None:
            return None
        note = row.doubt if field is Field.TEACHING_SINCE else row.wrong
        if since.on > self._today:
            note(field, FindingCode.DATE_IN_FUTURE)
        elif born is not None and rules.began_too_young(born, since.on):
            note(field, FindingCode.DATE_TOO_EARLY)
        return since.on

    def _posts_since(
        self, row: WrittenRow, born: date | None, posts: tuple[Post, ...] | None
    ) -> dict[Post, date] | None:
        found: dict[Post, date] = {}
        held = self._since(row, Field.POST_SINCE, born)
        if held is not None:
            if not posts and not row.is_wrong(Field.POSTS):
                row.wrong(Field.POST_SINCE, FindingCode.SINCE_WITHOUT_POST)
            found = dict.fromkeys(posts or (), held)
        homeroom = self._since(row, Field.HOMEROOM_SINCE, born)
        if homeroom is not None:
            found[Post.HOMEROOM_TEACHER] = homeroom
        return found or None

    def _school(self, row: WrittenRow) -> School | None:
        county = self._county(row)
        code, name = row.text(Field.SCHOOL_CODE), row.text(Field.SCHOOL)
        if code:
            school = self._schools.by_code(code)
            if school is None:
                row.wrong(Field.SCHOOL_CODE, FindingCode.SCHOOL_CODE_UNKNOWN)
            elif name and plain_name(name) != plain_name(school.name):
                row.wrong(Field.SCHOOL, FindingCode.SCHOOL_CONTRADICTS, name=school.name)
        elif name:
            school = self._named(row, name, county)
        else:
            # A school that sends its own roster need not say its name in every row.
            school = self._schools.only()
            if school is None:
                row.required(Field.SCHOOL)
        if school is not None and county is not None:
            place = self._schools.place(school)
            if place is not None and not agree(place, county):
                row.wrong(Field.COUNTY, FindingCode.COUNTY_CONTRADICTS)
        return school

    def _named(self, row: WrittenRow, name: str, county: str | None) -> School | None:
        found = self._schools.named(name)
        if len(found) > 1 and county is not None:
            found = [each for each in found if agree(self._schools.place(each) or county, county)] or found
        if len(found) == 1:
            return found[0]
        if found:
            codes = sorted(each.code for each in found)
            row.wrong(Field.SCHOOL, FindingCode.SCHOOL_AMBIGUOUS, codes=codes)
        else:
            row.wrong(Field.SCHOOL, FindingCode.SCHOOL_UNKNOWN, near=self._schools.near(name))
        return None

    def _county(self, row: WrittenRow) -> str | None:
        said = plain_name(row.text(Field.COUNTY))
        if not said:
            return None
        code = self._places.find(said)
        if code is None:
            if self._places.exists(said):
                row.wrong(Field.COUNTY, FindingCode.COUNTY_ELSEWHERE)
            else:
                row.wrong(Field.COUNTY, FindingCode.COUNTY_UNKNOWN, near=self._places.near(said))
        return code


def is_example(cells: Sequence[Cell], header: Header) -> bool:
    """Whether the row is the one that the template shows how to fill in."""
    column = header.columns.get(Field.NAME)
    if column is None or column >= len(cells):
        return False
    return text_of(cells[column]).startswith(EXAMPLE_MARK)


def citizen_id_in(cells: Sequence[Cell], header: Header) -> str | None:
    """The compact citizen id of a row, good or not; none when there is none to compare."""
    column = header.columns.get(Field.CITIZEN_ID)
    if column is None or column >= len(cells) or lost_digits(cells[column]):
        return None
    return citizen_id.compact(text_of(cells[column])) or None
