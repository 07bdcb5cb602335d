"""A policy pack as a checked value: the schema of the YAML.

Only what can be said of one value stands here. What relates several of them (dates in order, ids told apart,
one threshold per rule) is for `relations`, which also looks at a document that fails here: its writer is
to see every mistake at once.
"""

import re
from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import (
    MISSING,
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
from registry.people.vocabulary import Post, Stage, Title
from registry.policies.metrics import METRICS, advice_on
from registry.policies.vocabulary import CycleKind, Pace, Period, Scope
from servicekit.localised import Text
from servicekit.validation import WrongValue

MAX_RULES = 500
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


PackCode = Annotated[str, StringConstraints(max_length=64), _of_form("[a-z0-9]+(-[a-z0-9]+)*", _NO_PACK_CODE)]
RuleId = Annotated[str, StringConstraints(max_length=64), _of_form("[A-Z0-9]+(-[A-Z0-9]+)*", _NO_RULE_ID)]
Quotation = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=1000)]
PackTitle = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)]
DivisionCode = Annotated[str, AfterValidator(_known_division)]
Day = Annotated[date, BeforeValidator(_written_as_a_day)]
MetricName = Annotated[str, AfterValidator(_known_metric)]
Number = Annotated[
    Decimal,
    Field(max_digits=14, decimal_places=6),
    BeforeValidator(_not_text),
    PlainSerializer(_as_json_number, when_used="json"),
    WithJsonSchema({"type": "number"}),
]
Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{1,64}$")]


class _Part(BaseModel):
    """A part of the document: nothing unknown in it, and in answers every field is there."""

    model_config = ConfigDict(extra="forbid", frozen=True, json_schema_serialization_defaults_required=True)


class Effective(_Part):
    """From when until when the policy is in force (有效期)."""

    from_: Day = Field(alias="from", description="first day")
    until: Day | None = Field(None, description="last day; null while none is foreseen")


class TrainingCycle(_Part):
    """The training cycle (培训周期)."""

    kind: CycleKind
    years: int = Field(ge=1, le=20)
    starts: Day = Field(description="first day of the first cycle")


class Requirement(BaseModel):
    """What a metric must come to: exactly one of these."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    gte: Number | MISSING = Field(MISSING, description="at least (不少于)")
    gt: Number | MISSING = Field(MISSING, description="more than (多于)")
    lte: Number | MISSING = Field(MISSING, description="at most (不超过)")
    lt: Number | MISSING = Field(MISSING, description="less than (少于)")
    eq: Number | MISSING = Field(MISSING, description="exactly (等于)")
    between: Annotated[list[Number], Field(min_length=2, max_length=2)] | MISSING = Field(
        MISSING, description="from the first to the second, both included (介于)"
    )
    one_of: Annotated[list[Code], Field(min_length=1, max_length=50)] | MISSING = Field(
        MISSING, description="one of these codes (属于)"
    )


class TeacherFilter(_Part):
    """Which teachers a rule is for: those with one of the values in each list given; all when none is."""

    stage: list[Stage] | None = Field(None, min_length=1)
    title: list[Title] | None = Field(None, min_length=1)
    post: list[Post] | None = Field(None, min_length=1)


class PolicyRule(_Part):
    """One promise of the policy that can be checked."""

    id: RuleId
    clause: Quotation = Field(description="the document's own words")
    source: Quotation = Field(description="where in the document they stand")
    metric: MetricName
    scope: Scope
    period: Period = Period.CYCLE
    require: Requirement
    pace: Pace = Pace.NONE
    applies_when: TeacherFilter | None = None


class Pack(_Part):
    """A policy document (政策文件) as rules."""

    pack: PackCode
    title: PackTitle
    version: int = Field(ge=1, le=9999)
    applies_to: DivisionCode = Field(description="division (GB/T 2260) whose policy it is")
    effective: Effective
    cycle: TrainingCycle
    rules: list[PolicyRule] = Field(min_length=1, max_length=MAX_RULES)
