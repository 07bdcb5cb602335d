"""Class hours (学时) as callers give them."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field, WithJsonSchema

HoursGiven = Annotated[
    Decimal,
    Field(gt=0, max_digits=8, decimal_places=2),
    WithJsonSchema({"type": "number", "minimum": 0.01, "maximum": 999_999.99, "multipleOf": 0.01}),
]
"""More than none, with two places, as a JSON number."""
