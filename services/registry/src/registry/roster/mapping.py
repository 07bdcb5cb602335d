"""What somebody set by hand: which sheets are read, where their headings are, what the columns mean."""

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, JsonValue, model_validator
from pydantic import Field as Described

from registry.roster.bounds import MAX_COLUMNS
from registry.roster.fields import Field, plain_heading
from registry.roster.headings import HEADER_ROWS
from servicekit.localised import Text
from servicekit.validation import WrongValue

_EXAMPLE: dict[str, JsonValue] = {
    "sheets": [
        {
            "sheet": "教师花名册",
            "header_row": 3,
            "header_rows": 2,
            "columns": {"name": 2, "citizen_id": 4, "school": 1, "stage": 6, "subject": 7},
        },
        {"sheet": "离退休", "left_out": True},
    ]
}
_TWICE = Text("同一列不能对应两项", "one column cannot hold two things")


class SheetMapping(BaseModel):
    """How one sheet is read."""

    model_config = ConfigDict(extra="forbid")

    sheet: str = Described(max_length=100, description="its name; empty for text")
    left_out: bool = Described(False, description="not read at all")
    header_row: int = Described(1, ge=1, le=HEADER_ROWS, description="the last row of headings, from 1")
    header_rows: int = Described(1, ge=1, le=2, description="2: the row above groups the headings")
    columns: dict[Field, Annotated[int, Described(ge=1, le=MAX_COLUMNS)]] = Described(
        default_factory=dict, description="for each field the number of its column, from 1"
    )

    @model_validator(mode="after")
    def _ensure_sound(self) -> "SheetMapping":
        numbers = list(self.columns.values())
        if len(set(numbers)) < len(numbers):
            raise WrongValue("column-twice", _TWICE)
        return self


class RosterMapping(BaseModel):
    """How a file is read; a sheet that is not named is read as it is understood."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_EXAMPLE]})

    sheets: list[SheetMapping] = Described(max_length=50)


class KeptSheet(SheetMapping):
    """How a sheet was read, with the headings by which another file of the same make is recognised."""

    headings: list[str]

    def matches(self, top: Sequence[tuple[int, Sequence[str]]]) -> int | None:
        """In which row of another sheet the same headings stand; none when they do not."""
        for row, texts in top:
            if _trimmed(texts) == _trimmed(self.headings):
                return row
        return None

    def at(self, sheet: str, row: int) -> SheetMapping:
        """The same for another sheet."""
        values = {**self.model_dump(exclude={"headings"}), "sheet": sheet, "header_row": row}
        return SheetMapping.model_validate(values)


class KeptMapping(BaseModel):
    """A mapping as it is kept with its import."""

    sheets: list[KeptSheet]
    remembered: bool = False
    """was taken over from an earlier import of the same make"""

    def mapping(self) -> RosterMapping:
        """What was set."""
        return RosterMapping(
            sheets=[
                SheetMapping.model_validate(each.model_dump(exclude={"headings"})) for each in self.sheets
            ]
        )


def _trimmed(texts: Sequence[str]) -> list[str]:
    plain = [plain_heading(text) for text in texts]
    while plain and not plain[-1]:
        plain.pop()
    return plain


def mapping_of(kept: dict[str, Any] | None) -> RosterMapping | None:
    """What was set for an import, of the form it is kept in."""
    return None if kept is None else KeptMapping.model_validate(kept).mapping()
