"""The single values of a policy pack: their forms, and what is said when one is not kept to."""

import re
from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticKnownError

from registry.divisions.table import divisions
from registry.policies.metrics import METRICS, advice_on
from servicekit.localised import Text
from servicekit.validation import WrongValue

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NO_PERCENTAGE = Text("百分比请写成小数，例如 2% 写作 0.02", "must be a plain number: write 2% as 0.02")
_NO_DIVISION = Text(
    '应为 GB/T 2260 行政区划代码，例如 "451300"', 'must be a division code of GB/T 2260, such as "451300"'
)
_NO_PACK_CODE = Text(
    "应为小写字母、数字和连字符，例如 laibin-2022",
    "must be of small letters, digits and hyphens, such as laibin-2022",
)
_NO_RULE_ID = Text(
    "应为大写字母、数字和连字符，例如 LB-HOURS-CYCLE",
    "must be of capital letters, digits and hyphens, such as LB-HOURS-CYCLE",
)


def _of_form(pattern: str, words: Text) -> AfterValidator:
    form = re.compile(pattern)

    def check(value: str) -> str:
        if form.fullmatch(value) is None:
            raise WrongValue("form", words)
        return value

    return AfterValidator(check)


def _known_division(code: str) -> str:
    if divisions().find(code) is None:
        raise WrongValue("unknown-division", _NO_DIVISION)
    return code


def _known_metric(name: str) -> str:
    if name not in METRICS:
        raise WrongValue("unknown-metric", advice_on(name))
    return name


def _not_text(value: object) -> object:
    # Pydantic would take "360" and even true for numbers; a reader of the document would not.
    if isinstance(value, str) and value.endswith("%"):
        raise WrongValue("percentage", _NO_PERCENTAGE)
    if isinstance(value, str | bool):
        raise PydanticKnownError("decimal_type")
    return value


def _written_as_a_day(value: object) -> object:
    # Pydantic would take 20220831 for seconds since 1970.
    if not isinstance(value, date) and not (isinstance(value, str) and _DAY.fullmatch(value)):
        raise PydanticKnownError("date_type")
    return value


def _as_json_number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _described(pattern: str, **more: int) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "pattern": f"^{pattern}$", **more})


_PACK_CODE = "[a-z0-9]+(-[a-z0-9]+)*"
_RULE_ID = "[A-Z0-9]+(-[A-Z0-9]+)*"
_MOST = 64
PackCode = Annotated[
    str,
    StringConstraints(max_length=_MOST),
    _of_form(_PACK_CODE, _NO_PACK_CODE),
    _described(_PACK_CODE, maxLength=_MOST),
]
RuleId = Annotated[
    str,
    StringConstraints(max_length=_MOST),
    _of_form(_RULE_ID, _NO_RULE_ID),
    _described(_RULE_ID, maxLength=_MOST),
]
Quotation = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=1000)]
PackTitle = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)]
DivisionCode = Annotated[str, AfterValidator(_known_division), _described("[0-9]{6}")]
Day = Annotated[date, BeforeValidator(_written_as_a_day)]
MetricName = Annotated[str, AfterValidator(_known_metric)]
Number = Annotated[
    Decimal,
    Field(max_digits=14, decimal_places=6),
    BeforeValidator(_not_text),
    PlainSerializer(_as_json_number, when_used="json"),
    WithJsonSchema({"type": "number"}),
]
Share = Annotated[
    Number,
    Field(gt=0, le=1),
    WithJsonSchema({"type": "number", "exclusiveMinimum": 0, "maximum": 1}),
]
Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{1,64}$")]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]


class Part(BaseModel):
    """A part of the document: nothing unknown in it, and in answers every field is there."""

    model_config = ConfigDict(extra="forbid", frozen=True, json_schema_serialization_defaults_required=True)
