"""The list as a workbook, under the headings that a roster import takes, to be mended and sent back."""

from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from typing import IO

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
from servicekit.clock import CHINA
from servicekit.localised import Language, Text
from servicekit.workbooks import Column, text_table

_SHEET = Text("人员", "People")
_NARROW, _WIDE = 14, 24
_LONG = (HEADINGS[Field.SCHOOL][0], HEADINGS[Field.CITIZEN_ID][0])
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


def _left_at(person: Person) -> str | None:
    return None if person.left_at is None else person.left_at.astimezone(CHINA).date().isoformat()


def _columns(*, masked: bool, left: bool) -> Mapping[str, Callable[[Person], str | None]]:
    """What stands in each column, by its heading."""
    # An import takes nobody who has a day there: they would come onto the roster again.
    more = {HEADINGS[Field.LEFT_AT][0]: _left_at} if left else {}
    return {
        HEADINGS[Field.SCHOOL][0]: lambda person: person.organisation.name,
        HEADINGS[Field.SCHOOL_CODE][0]: lambda person: person.organisation.code,
        HEADINGS[Field.NAME][0]: lambda person: person.name,
        HEADINGS[Field.CITIZEN_ID][0]: lambda person: _citizen_id(person, masked=masked),
        HEADINGS[Field.SEX][0]: lambda person: SEX_WORDS.shown[person.sex],
        HEADINGS[Field.STAFF_NUMBER][0]: lambda person: person.staff_number,
        HEADINGS[Field.STAGE][0]: lambda person: STAGE_WORDS.shown[person.stage],
        HEADINGS[Field.SUBJECT][0]: lambda person: SUBJECT_WORDS.shown[person.subject],
        HEADINGS[Field.OTHER_SUBJECTS][0]: lambda person: _BETWEEN.join(
            SUBJECT_WORDS.shown[subject] for subject in person.other_subjects
        ),
        HEADINGS[Field.TITLE][0]: lambda person: TITLE_WORDS.shown[person.title],
        HEADINGS[Field.POSTS][0]: _posts,
        HEADINGS[Field.EMPLOYMENT][0]: lambda person: (
            None if person.employment is None else EMPLOYMENT_WORDS.shown[person.employment]
        ),
        HEADINGS[Field.TEACHING_SINCE][0]: lambda person: (
            None if person.teaching_since is None else person.teaching_since.isoformat()
        ),
        HEADINGS[Field.PHONE][0]: lambda person: _phone(person, masked=masked),
        **more,
    }


async def workbook(
    batches: AsyncIterator[Iterable[Person]], language: Language, *, masked: bool, left: bool = False
) -> IO[bytes]:
    """The people, in a file without a name.

    `masked` hides most of the citizen ids and phone numbers; `left` has a column that says when they left.
    """
    columns = _columns(masked=masked, left=left)
    rows = ([cell(person) for cell in columns.values()] async for people in batches for person in people)
    widths = (Column(heading, _WIDE if heading in _LONG else _NARROW) for heading in columns)
    return await text_table(_SHEET.render(language), widths, rows)
