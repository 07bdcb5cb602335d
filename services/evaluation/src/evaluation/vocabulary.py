"""Class hours (学时) on the wire, the same way in every module."""

from decimal import Decimal
from typing import Annotated

from annotated_types import Interval
from pydantic import Field, PlainSerializer, WithJsonSchema

_MOST_HOURS = Decimal("999999.99")

NumberShown = Annotated[Decimal, PlainSerializer(float, return_type=float, when_used="json")]
"""Hours, or a share, as a JSON number: few decimal places survive a float unharmed."""
HoursTold = Annotated[Decimal, Interval(ge=-_MOST_HOURS, le=_MOST_HOURS)]
"""Hours in an event: an exact decimal, which JSON has as text."""
HoursGiven = Annotated[
    Decimal,
    Field(gt=0, max_digits=8, decimal_places=2),
    WithJsonSchema(
        {"type": "number", "exclusiveMinimum": 0, "maximum": float(_MOST_HOURS), "multipleOf": 0.01}
    ),
]
"""Hours as a caller gives them: more than none, with two places at most."""
