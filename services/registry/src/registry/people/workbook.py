"""The list as a workbook, under the headings that a roster import takes, to be mended and sent back."""

from collections.abc import Callable, Iterable, Mapping
from typing import BinaryIO

import xlsxwriter

from registry.people import citizen_id, rules
from registry.people.models import Person
from registry.people.vocabulary import (
    EMPLOYMENT_WORDS,
    POST_WORDS,
    SEX_WORDS,
    STAGE_WORDS,
    SUBJECT_WORDS,
    TITLE_WORDS,
)
from registry.roster.fields import HEADINGS, Field
from servicekit.localised import Language, Text

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_SHEET = Text("人员", "People")
_HEADING_COLOUR = "#DDEBF7"
_NARROW, _WIDE = 14, 24
_NO_POST = "无"  # an empty cell would say nothing of the posts
_BETWEEN = "、"


def _citizen_id(person: Person, *, masked: bool) -> str | None:
    number = person.citizen_id
    return citizen_id.masked(number) if masked and number is not None else number


def _phone(person: Person, *, masked: bool) -> str | None:
    number = person.phone
    return rules.masked_phone(number) if masked and number is not None else number


def _posts(person: Person) -> str:
    return _BETWEEN.join(POST_WORDS.shown[post] for post in person.posts) or _NO_POST


def _columns(*, masked: bool) -> Mapping[str, Callable[[Person], str | None]]:
    """What stands in each column, by its heading."""
    return {
        HEADINGS[Field.SCHOOL][0]: lambda person: person.organisation.name,
        HEADINGS[Field.SCHOOL_CODE][0]: lambda person: person.organisation.code,
        HEADINGS[Field.NAME][0]: lambda person: person.name,
        HEADINGS[Field.CITIZEN_ID][0]: lambda person: _citizen_id(person, masked=masked),
        HEADINGS[Field.SEX][0]: lambda person: SEX_WORDS.shown[person.sex],
        HEADINGS[Field.STAFF_NUMBER][0]: lambda person: person.staff_number,
        HEADINGS[Field.STAGE][0]: lambda person: STAGE_WORDS.shown[person.stage],
        HEADINGS[Field.SUBJECT][0]: lambda person: SUBJECT_WORDS.shown[person.subject],
        "兼教学科": lambda person: _BETWEEN.join(
            SUBJECT_WORDS.shown[subject] for subject in person.other_subjects
        ),
        HEADINGS[Field.TITLE][0]: lambda person: TITLE_WORDS.shown[person.title],
        HEADINGS[Field.POSTS][0]: _posts,
        "用人形式": lambda person: (
            None if person.employment is None else EMPLOYMENT_WORDS.shown[person.employment]
        ),
        HEADINGS[Field.TEACHING_SINCE][0]: lambda person: (
            None if person.teaching_since is None else person.teaching_since.isoformat()
        ),
        HEADINGS[Field.PHONE][0]: lambda person: _phone(person, masked=masked),
    }


class PeopleWorkbook:
    """Writes people into a sheet, some at a time; rows wait on disk and not in memory."""

    def __init__(self, target: BinaryIO, language: Language, *, masked: bool) -> None:
        """`masked` hides most of the citizen ids and phone numbers."""
        self._book = xlsxwriter.Workbook(target, {"constant_memory": True, "strings_to_formulas": False})
        self._cells = list(_columns(masked=masked).values())
        self._row = 0
        self._text = self._book.add_format({"num_format": "@"})
        heading = self._book.add_format({"bold": True, "bg_color": _HEADING_COLOUR})
        self._sheet = self._book.add_worksheet(_SHEET.render(language))
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_column(0, len(self._cells) - 1, _NARROW, self._text)
        for wide in (0, 3):  # the school and the citizen id
            self._sheet.set_column(wide, wide, _WIDE, self._text)
        for column, text in enumerate(_columns(masked=masked)):
            self._sheet.write_string(0, column, text, heading)

    def add(self, people: Iterable[Person]) -> None:
        """Add a row for each; whatever a cell begins with, it is text and never runs as a formula."""
        for person in people:
            self._row += 1
            for column, cell in enumerate(self._cells):
                value = cell(person)
                if value:
                    self._sheet.write_string(self._row, column, value, self._text)

    def close(self) -> None:
        """Finish the file."""
        self._book.close()
