"""Texts and numbers that callers give about bases, studios and pairings."""

from typing import Annotated

from pydantic import Field, StringConstraints

from servicekit.wire import NOT_TRUTH

_LINE = r"\S"
_TEXT = r"\S[\s\S]*\S"
Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120, pattern=_LINE)]
Address = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=_LINE)
]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=2000, pattern=_TEXT)]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=500, pattern=_TEXT)]
Capacity = Annotated[int, Field(ge=1, le=100_000), NOT_TRUTH]
HeadCount = Annotated[int, Field(ge=1, le=100_000), NOT_TRUTH]
Quantity = Annotated[int, Field(ge=1, le=100_000), NOT_TRUTH]
Year = Annotated[int, Field(ge=2000, le=2199), NOT_TRUTH]
