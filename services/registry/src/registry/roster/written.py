"""The cells of one row by what they mean, and what is wrong with those that tell nothing of other cells."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Any, TypeVar, cast

from registry.people import rules as people_rules
from registry.people.vocabulary import POST_WORDS, SUBJECT_WORDS, Post, Subject, Words
from registry.roster.cells import AmbiguousDay, Cell, Day, NoDay, day_of, text_of
from registry.roster.fields import Field, Header
from registry.roster.findings import Finding, FindingCode, shown_value
from registry.roster.schools import plain_name

MASKED = "****"
"""What lists show in place of the middle of a number."""
_STAFF_NUMBER = re.compile(r"[A-Za-z0-9]{1,32}")
_BETWEEN_WORDS = re.compile(r"[\s、,，;；/]+")
_NONE = frozenset({"无", "/", "-", "—"})
_NO_POST = frozenset({*_NONE, "教师", "专任教师", "科任教师", "任课教师"})

Member = TypeVar("Member", bound=StrEnum)


class WrittenRow:
    """The cells of a row by what they mean, and what was found wrong with them."""

    __slots__ = ("_cells", "_columns", "_header", "_number", "doubts", "findings")

    def __init__(self, number: int, cells: Sequence[Cell], header: Header) -> None:
        self._cells = cells
        self._columns = header.columns
        self._number = number
        self._header = header
        self.findings: list[Finding] = []
        self.doubts: list[Finding] = []
        """mistakes only where the record does not say the same"""

    def cell(self, field: Field) -> Cell:
        """The cell of a field; empty where the file has no such column or the row ends before it."""
        column = self._columns.get(field)
        return self._cells[column] if column is not None and column < len(self._cells) else ""

    def text(self, field: Field) -> str:
        """The same as text."""
        return text_of(self.cell(field))

    def required(self, field: Field) -> str:
        """The text, and a finding when there is none."""
        text = self.text(field)
        if not text:
            self.wrong(field, FindingCode.REQUIRED)
        return text

    def word(self, field: Field, _of: type[Member], words: Words, *, required: bool = False) -> Member | None:
        """The member of a closed list that the cell means; a finding when it means none."""
        text = self.required(field) if required else self.text(field)
        if not text:
            return None
        member = words.find(text) or words.find(plain_name(text))
        if member is None:
            self.wrong(field, FindingCode.WORD_UNKNOWN, words=list(words.shown.values()))
            return None
        return cast("Member", member)

    def day(self, field: Field) -> Day | None:
        """The day that the cell means; a finding when it means none."""
        cell = self.cell(field)
        if cell == "":
            return None
        try:
            return day_of(cell)
        except AmbiguousDay:
            self.wrong(field, FindingCode.DATE_AMBIGUOUS)
        except NoDay:
            self.wrong(field, FindingCode.DATE_FORM)
        return None

    def wrong(self, field: Field, code: FindingCode, **params: Any) -> None:
        """Note a mistake."""
        self.findings.append(self._finding(field, code, params))

    def doubt(self, field: Field, code: FindingCode) -> None:
        """Note what is a mistake unless it is on record like that."""
        self.doubts.append(self._finding(field, code, {}))

    def is_wrong(self, field: Field) -> bool:
        """Whether a mistake in this field was noted."""
        return any(finding.field is field for finding in self.findings)

    def _finding(self, field: Field, code: FindingCode, params: dict[str, Any]) -> Finding:
        column, value = self._header.heading(field), shown_value(field, self.text(field))
        return Finding(self._number, field, column, code, value, params, self._header.sheet)


def posts(row: WrittenRow) -> tuple[Post, ...] | None:
    """The posts that the row names; none: it says nothing of them."""
    text = row.text(Field.POSTS)
    if not text:
        return None
    named: dict[Post, None] = {}
    for word in _BETWEEN_WORDS.split(text):
        post = POST_WORDS.find(word) or POST_WORDS.find(plain_name(word))
        if post is not None:
            named[Post(post)] = None
        elif word and word not in _NO_POST:
            row.wrong(Field.POSTS, FindingCode.WORD_UNKNOWN, words=[*POST_WORDS.shown.values(), "无"])
            return None
    return tuple(named)


def other_subjects(row: WrittenRow, main: Subject | None) -> tuple[Subject, ...] | None:
    """The subjects beside the main one that the row names; none: it says nothing of them."""
    text = row.text(Field.OTHER_SUBJECTS)
    if not text:
        return None
    subjects: dict[Subject, None] = {}
    for word in _BETWEEN_WORDS.split(text):
        subject = SUBJECT_WORDS.find(plain_name(word))
        if subject is not None:
            subjects[Subject(subject)] = None
        elif word and word not in _NONE:
            row.wrong(
                Field.OTHER_SUBJECTS, FindingCode.WORD_UNKNOWN, words=[*SUBJECT_WORDS.shown.values(), "无"]
            )
            return None
    if main in subjects:
        row.doubt(Field.OTHER_SUBJECTS, FindingCode.SUBJECT_TWICE)
    return tuple(subjects)


def phone(row: WrittenRow) -> str | None:
    """The mobile number, tidy."""
    text = row.text(Field.PHONE)
    if not text:
        return None
    number = people_rules.tidy_digits(text)
    if MASKED in text:
        row.wrong(Field.PHONE, FindingCode.PHONE_MASKED)
    elif not people_rules.is_mobile(number):
        row.wrong(Field.PHONE, FindingCode.PHONE)
    return number


def staff_number(row: WrittenRow) -> str | None:
    """The staff number, tidy."""
    text = row.text(Field.STAFF_NUMBER)
    if not text:
        return None
    number = people_rules.tidy_digits(text)
    if _STAFF_NUMBER.fullmatch(number) is None:
        row.wrong(Field.STAFF_NUMBER, FindingCode.STAFF_NUMBER)
    return number
