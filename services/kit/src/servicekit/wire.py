"""Values as callers give them, and only as the contract says; pydantic would take a number for a day."""

import re
from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, AwareDatetime, BeforeValidator
from pydantic_core import PydanticKnownError

from servicekit.localised import Text
from servicekit.validation import WrongValue

SOME_TEXT = r"[^\s\x85]"
"""For texts that are stripped: something is left. U+0085 is stripped too, yet is no `\\s` of JavaScript."""
TWO_OR_MORE = r"[^\s\x85][\s\S]*[^\s\x85]"
"""The same for those of which two characters or more are left."""
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_EARLIEST, _LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)


def _written_out(fault: Literal["date_parsing", "datetime_parsing"]) -> BeforeValidator:
    def check(value: Any) -> Any:
        if not isinstance(value, date) and not (isinstance(value, str) and _ISO_DAY.match(value)):
            raise PydanticKnownError(fault, {"error": "not in ISO 8601"})
        return value

    return BeforeValidator(check)


def _plausible(instant: datetime) -> datetime:
    if not _EARLIEST <= instant < _LATEST:
        raise WrongValue("implausible-instant", Text("应在 2000 至 2199 年之间", "must lie in 2000 to 2199"))
    return instant.astimezone(UTC)  # answers are in UTC, also the one to the request that gave it


def _number(value: Any) -> Any:
    if isinstance(value, bool):
        raise PydanticKnownError("int_type")
    return value


def _truth(value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        raise PydanticKnownError("bool_type")
    return value


Day = Annotated[date, _written_out("date_parsing")]
"""A day as a caller gives it."""
Instant = Annotated[AwareDatetime, _written_out("datetime_parsing"), AfterValidator(_plausible)]
"""An instant as a caller gives it: with an offset, and in years that every calendar can show."""
NOT_TRUTH = BeforeValidator(_number)
"""On a whole number, in an address or in JSON: true and false are none."""
Truth = Annotated[bool, BeforeValidator(_truth)]
"""True or false, in an address or in JSON; 0 and 1 as numbers are neither."""
