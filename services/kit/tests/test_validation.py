"""Findings of pydantic in both languages; no contract of ours can produce one that has no words."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, HttpUrl, TypeAdapter, ValidationError
from pydantic import field_validator as checks

from servicekit.localised import Language, Text
from servicekit.validation import WrongValue, field_errors, json_pointer

CONTRACTS = sorted(Path(__file__).parents[2].glob("*/openapi.json"))
JUNK: list[Any] = [
    None, True, 7, -1, 2.5, float("nan"), float("inf"), 10**30, "", "x", "7", "12.345", "2.5", "9" * 5000,
    "2026-09-01", "2026-09-01T08:00:00", "2026-13-45", "2026-09-01T08:00:00+08:00", "x" * 99, "x" * 3000,
    "\ud800", "ftp://x", b"\xff", [], [1, 1, 1, 1], ["a"], {}, {"a": 1}, {1: 1},
]  # fmt: skip


_PLAIN: dict[tuple[str, str | None], Any] = {
    ("string", None): str,
    ("string", "uuid"): UUID,
    ("string", "date"): date,
    ("string", "date-time"): AwareDatetime | datetime,
    ("string", "password"): str,
    ("string", "uri"): HttpUrl,
    ("string", "binary"): bytes,
    ("integer", None): int,
    ("number", None): float | Decimal,
    ("boolean", None): bool,
}
_LIMITS = {
    "minimum": "ge",
    "maximum": "le",
    "exclusiveMinimum": "gt",
    "exclusiveMaximum": "lt",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_length",
    "maxItems": "max_length",
    "pattern": "pattern",
}


class TestJsonPointer:
    @pytest.mark.parametrize(
        ("location", "pointer"),
        [
            ((), ""),
            (("body",), ""),
            (("body", "title"), "/title"),
            (("body", "rows", 3, "name"), "/rows/3/name"),
            (("body", "body"), "/body"),
            (("query", "limit"), "/query/limit"),
            (("path", "note_id"), "/path/note_id"),
            (("header", "if-match"), "/header/if-match"),
            (("body", "a/b"), "/a~1b"),
            (("body", "a~b"), "/a~0b"),
            (("body", "~1"), "/~01"),
            (("body", ""), "/"),
        ],
    )
    def test_it_follows_rfc_6901(self, location: tuple[str | int, ...], pointer: str):
        assert json_pointer(location) == pointer


class Season(StrEnum):
    SPRING = "spring"
    AUTUMN = "autumn"


class Inner(BaseModel):
    name: str


class Form(BaseModel):
    model_config = ConfigDict(extra="forbid")

    season: Season = Season.SPRING
    places: int = Field(3, ge=1, le=5)
    price: Decimal = Field(Decimal(1), max_digits=4, decimal_places=2)
    rows: list[int] = Field([1], max_length=2)
    inner: Inner = Inner(name="x")
    code: str = "ok"
    mood: Literal["good", "bad"] = "good"

    @checks("code")
    @classmethod
    def _check_code(cls, value: str) -> str:
        if value == "plain":
            raise ValueError("the plain reason")
        if value == "ours":
            raise WrongValue("code-check-digit", Text("校验位不正确", "the check digit is wrong"))
        return value


def findings(**values: Any) -> list[Any]:
    with pytest.raises(ValidationError) as refusal:
        Form(**values)
    return list(refusal.value.errors())


class TestFieldErrors:
    @pytest.mark.parametrize(
        ("values", "pointer", "code", "zh", "en"),
        [
            ({"season": "winter"}, "/season", "enum", "应为以下之一：'spring' or 'autumn'",
             "must be one of 'spring' or 'autumn'"),
            ({"mood": "odd"}, "/mood", "literal-error", "应为以下之一：'good' or 'bad'",
             "must be one of 'good' or 'bad'"),
            ({"places": 0}, "/places", "greater-than-equal", "应不小于 1", "must be at least 1"),
            ({"places": 6}, "/places", "less-than-equal", "应不大于 5", "must be at most 5"),
            ({"places": 1.5}, "/places", "int-from-float", "应为整数", "must be a whole number"),
            ({"price": "1.234"}, "/price", "decimal-max-places", "最多 2 位小数",
             "takes at most 2 decimal places"),
            ({"rows": [1, 2, 3]}, "/rows", "too-long", "最多 2 项", "must have at most 2 items"),
            ({"rows": [1, "x"]}, "/rows/1", "int-parsing", "应为整数", "must be a whole number"),
            ({"inner": {}}, "/inner/name", "missing", "必填", "is required"),
            ({"colour": 1}, "/colour", "extra-forbidden", "不支持的字段，请删除",
             "is not a known field; leave it out"),
            ({"code": "plain"}, "/code", "value-error", "值不正确：the plain reason", "the plain reason"),
            ({"code": "ours"}, "/code", "code-check-digit", "校验位不正确", "the check digit is wrong"),
        ],
    )  # fmt: skip
    def test_a_finding_has_a_pointer_a_code_and_words_in_both_languages(
        self, values: dict[str, Any], pointer: str, code: str, zh: str, en: str
    ):
        found = findings(**values)
        [chinese] = field_errors(found, Language.CHINESE)
        [english] = field_errors(found, Language.ENGLISH)
        assert (chinese.pointer, chinese.code, chinese.detail) == (pointer, code, zh)
        assert (english.pointer, english.code, english.detail) == (pointer, code, en)

    def test_all_are_told_at_once(self):
        found = field_errors(findings(places=0, rows=[1, 2, 3], colour=1), Language.ENGLISH)
        assert {each.pointer for each in found} == {"/places", "/rows", "/colour"}

    def test_one_that_has_no_words_is_told_generally(self):
        unknown = [{"type": "some_new_type", "loc": ("body", "x"), "msg": "Input is odd"}]
        assert field_errors(unknown, Language.CHINESE)[0].detail == "值不符合要求"
        assert field_errors(unknown, Language.ENGLISH)[0].detail == "is not acceptable: Input is odd"

    def test_what_was_entered_is_not_repeated(self):
        found = field_errors(findings(season="a-secret-value"), Language.ENGLISH)
        assert "a-secret-value" not in str(found)


class TestContracts:
    """Each input schema of the committed contracts is fed junk; whatever pydantic finds must have words."""

    def test_the_contracts_are_there(self):
        assert {path.parent.name for path in CONTRACTS} == {"registry", "scheduling", "evaluation"}

    @pytest.mark.parametrize("contract", CONTRACTS, ids=lambda path: path.parent.name)
    def test_no_input_can_be_refused_without_chinese_words(self, contract: Path):
        wordless = {
            f"{where}: {finding['type']}"
            for where, schema in inputs(json.loads(contract.read_text()))
            for finding in refusals(where, schema)
            if not said_in_chinese(finding)
        }
        assert wordless == set()

    @pytest.mark.parametrize(("kind", "form"), list(_PLAIN), ids=str)
    def test_a_new_contract_can_use_every_plain_type(self, kind: str, form: str | None):
        found = refusals("here", {"type": kind, "format": form})
        assert {finding["type"] for finding in found if not said_in_chinese(finding)} == set()

    @pytest.mark.parametrize(
        ("schema", "types"),
        [
            ({"type": "integer", "minimum": 1}, {"int_parsing", "greater_than_equal", "int_from_float"}),
            ({"type": "string", "format": "uuid"}, {"uuid_type", "uuid_parsing"}),
            ({"type": "string", "format": "date-time"}, {"datetime_from_date_parsing"}),
            ({"type": "array", "items": {"type": "boolean"}}, {"list_type", "bool_parsing"}),
            ({"type": "object", "properties": {}, "additionalProperties": False}, {"extra_forbidden"}),
        ],
    )
    def test_junk_does_provoke_the_findings_it_is_for(self, schema: dict[str, Any], types: set[str]):
        assert types <= {finding["type"] for finding in refusals("here", schema)}

    def test_a_schema_that_the_probe_does_not_know_fails_rather_than_passes(self):
        with pytest.raises(KeyError):
            list(refusals("here", {"type": "string", "format": "new-format"}))


def said_in_chinese(finding: Mapping[str, Any]) -> bool:
    [error] = field_errors([finding], Language.CHINESE)
    return error.detail != "值不符合要求" and re.search(r"[\u4e00-\u9fff]", error.detail) is not None


def inputs(contract: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema that a caller's values are checked against, with all that it refers to put in place."""
    for path, operations in contract["paths"].items():
        for method, operation in operations.items():
            for parameter in operation.get("parameters", []):
                yield f"{method} {path} {parameter['name']}", resolved(parameter["schema"], contract)
            for content in operation.get("requestBody", {}).get("content", {}).values():
                yield f"{method} {path}", resolved(content["schema"], contract)


def resolved(schema: Any, contract: dict[str, Any]) -> Any:
    if isinstance(schema, list):
        return [resolved(each, contract) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return resolved(contract["components"]["schemas"][schema["$ref"].rpartition("/")[2]], contract)
    return {name: resolved(inner, contract) for name, inner in schema.items()}


def refusals(where: str, schema: dict[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Everything that pydantic finds wrong with junk given for `schema` and for each of its parts."""
    if "anyOf" in schema:
        for option in schema["anyOf"]:
            if option != {"type": "null"}:  # what may be null is never refused for not being null
                yield from refusals(where, option)
        return
    yield from _provoked(_type_for(schema))
    for inner in schema.get("properties", {}).values():
        yield from refusals(where, inner)
    if isinstance(schema.get("items"), dict):
        yield from refusals(where, schema["items"])
    if isinstance(schema.get("additionalProperties"), dict):
        yield from refusals(where, schema["additionalProperties"])


def _provoked(kind: Any) -> Iterator[Mapping[str, Any]]:
    adapter: TypeAdapter[Any] = TypeAdapter(kind)
    for value in JUNK:
        try:
            adapter.validate_python(value)
        except ValidationError as refusal:
            yield from refusal.errors()


def _type_for(schema: dict[str, Any]) -> Any:
    """The python type whose check a schema stands for, as our models would write it."""
    if "enum" in schema or "const" in schema:
        values = schema.get("enum") or [schema["const"]]
        return StrEnum("Option", {f"option_{number}": value for number, value in enumerate(values)})
    if schema.get("type") == "object" and "properties" in schema:
        forbids = schema.get("additionalProperties") is False
        config = ConfigDict(extra="forbid" if forbids else "ignore", from_attributes=True)
        fields: dict[str, Any] = dict.fromkeys(schema.get("required", []), Any)
        return type("Probe", (BaseModel,), {"__annotations__": fields, "model_config": config})
    limits = {_LIMITS[word]: value for word, value in schema.items() if word in _LIMITS}
    if schema.get("type") == "array":
        return Annotated[list[Any], Field(**limits)]
    if schema.get("type") == "object":
        return Annotated[dict[str, Any], Field(**limits)]
    if "type" not in schema:
        return Any
    plain = _PLAIN[schema["type"], schema.get("format")]
    return Annotated[plain, Field(**limits)] if limits else plain
