"""How a file was understood, on the wire."""

from uuid import UUID

from pydantic import BaseModel
from pydantic import Field as Described

from registry.roster.cells import text_of
from registry.roster.fields import HEADINGS, REQUIRED, Field
from registry.roster.findings import shown_value
from registry.roster.headings import top_texts
from registry.roster.layout import Roster, RosterSheet, SheetUse
from registry.roster.mapping import KeptMapping

_TOP_ROWS = 12
_SHOWN_COLUMNS = 60


class ColumnRead(BaseModel):
    """One column of a sheet."""

    number: int = Described(description="from 1")
    letter: str = Described(description="as the spreadsheet calls it")
    heading: str = Described(description="as written; empty where there is none")
    field: Field | None = Described(description="what it is understood to hold; null: it is not read")
    samples: list[str] = Described(
        description="what its first rows hold; masked where it identifies somebody"
    )


class SheetRead(BaseModel):
    """One sheet of a file and what was made of it."""

    number: int = Described(description="its place in the file, from 1")
    name: str = Described(description="empty for text")
    use: SheetUse
    header_row: int | None = Described(description="the last row of headings; null where none was found")
    header_rows: int | None
    columns: list[ColumnRead]
    missing: list[Field] = Described(description="needed fields that no column is understood to hold")
    top: list[list[str]] = Described(
        description="the first rows as they are, to choose the headings from; digits of long numbers hidden"
    )

    @classmethod
    def of(cls, sheet: RosterSheet) -> "SheetRead":
        """The sheet as it was made out; one that is hidden shows nothing."""
        header = sheet.header
        hidden = sheet.use is SheetUse.HIDDEN
        top = [] if hidden else top_texts(sheet.sheet.rows(), _TOP_ROWS)
        by_row = dict(top)
        last = max(by_row, default=0)
        return cls(
            number=sheet.sheet.number,
            name=sheet.sheet.name,
            use=sheet.use,
            header_row=None if header is None else header.row,
            header_rows=None if header is None else header.rows,
            columns=_columns(sheet),
            missing=[] if header is None else [each for each in REQUIRED if each not in header.columns],
            top=[
                [_without_numbers(text) for text in by_row.get(row, ())[:_SHOWN_COLUMNS]]
                for row in range(1, last + 1)
            ],
        )


class FieldRead(BaseModel):
    """Something that a column can hold."""

    field: Field
    heading: str = Described(description="the usual heading")
    required: bool


class RosterLayout(BaseModel):
    """How the file of an import is read."""

    import_id: UUID
    is_set: bool = Described(description="whether somebody set it, for this file or an earlier one")
    is_remembered: bool = Described(
        description="whether it was taken over from an earlier file of the same make"
    )
    sheets: list[SheetRead]
    fields: list[FieldRead] = Described(description="all that columns can hold")

    @classmethod
    def of(cls, import_id: UUID, roster: Roster, kept: KeptMapping | None) -> "RosterLayout":
        """How a file was made out."""
        return cls(
            import_id=import_id,
            is_set=kept is not None,
            is_remembered=kept is not None and kept.remembered,
            sheets=[SheetRead.of(sheet) for sheet in roster.sheets],
            fields=[
                FieldRead(field=field, heading=headings[0], required=field in REQUIRED)
                for field, headings in HEADINGS.items()
            ],
        )


def _columns(sheet: RosterSheet) -> list[ColumnRead]:
    header = sheet.header
    if header is None:
        return []
    field_of = {column: field for field, column in header.columns.items()}
    samples = sheet.samples()
    width = max([len(header.headings), *(len(cells) for cells in samples)])
    return [
        ColumnRead(
            number=column + 1,
            letter=letter(column),
            heading=header.headings[column] if column < len(header.headings) else "",
            field=field_of.get(column),
            samples=[
                _sample(field_of.get(column), text_of(cells[column]))
                for cells in samples
                if column < len(cells)
            ],
        )
        for column in range(min(width, _SHOWN_COLUMNS))
    ]


def letter(column: int) -> str:
    """What a spreadsheet calls a column, counted from 0: A, B, …, Z, AA."""
    name, rest = "", column + 1
    while rest:
        rest, place = divmod(rest - 1, 26)
        name = chr(ord("A") + place) + name
    return name


_DIGITS_OF_A_DAY, _MOST_DIGITS_OF_A_DAY = 6, 8
"""From `1985/3/7` to `1985-03-07`."""


def _sample(field: Field | None, text: str) -> str:
    return _without_numbers(text) if field is None else shown_value(field, text)


def _without_numbers(text: str) -> str:
    """What may be a birth date, a phone number or a citizen id in a column that is not understood yet."""
    digits = sum(character.isdigit() for character in text)
    if digits < _DIGITS_OF_A_DAY:
        return text
    return text[:3] + "***" + (text[-2:] if digits > _MOST_DIGITS_OF_A_DAY else "")
