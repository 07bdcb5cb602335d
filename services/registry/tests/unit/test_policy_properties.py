"""What holds of every pack, whatever is in it."""

import json
from copy import deepcopy
from decimal import Decimal
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from services.registry.tests.unit.policy_files import CODES, entries_of, leaves, plain_of

from registry.policies.loader import Mistake, PackInvalid, load_pack
from registry.policies.marks import Location, read_marked
from registry.policies.pack import SECTIONS, Pack
from registry.policies.relations import contradictions
from registry.policies.schema import pack_schema

Plain = dict[str, Any]
SCHEMA = Draft202012Validator(pack_schema())
_HEAD = {name: value for name, value in plain_of("laibin-2022").items() if name not in SECTIONS}
_RULE = plain_of("laibin-2022")["rules"][0]
_POOL = [each for code in CODES for each in entries_of(plain_of(code)) if each[1]["id"] != _RULE["id"]]
_WRONG = {"no": "such value"}
_ENTRIES_A_PACK = 6

# What people write, and what YAML could take for something else.
words = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=2, max_size=40)
words |= st.sampled_from(
    ["1:30", "- 一", "# 说明", "null", "30%", "2022-08-31", "'\"", "{a: b}", "《办法》: 二"]
)
quotations = words.map(str.strip).filter(lambda text: len(text) >= 2)


@st.composite
def packs(draw: st.DrawFn) -> Plain:
    """Some entries of the four packs together, with other words, and what does not go together left out."""
    pack: Plain = deepcopy(_HEAD) | {"rules": [deepcopy(_RULE)]}
    chosen = draw(
        st.lists(st.sampled_from(_POOL), max_size=_ENTRIES_A_PACK, unique_by=lambda each: id(each[1]))
    )
    for section, entry in chosen:
        pack.setdefault(section, []).append(deepcopy(entry) | {"clause": draw(quotations)})
    pack["title"] = draw(quotations)
    pack["version"] = draw(st.integers(1, 9999))
    pack["rules"][0]["require"] = {"gte": draw(st.decimals(1, 10**6, places=draw(st.integers(0, 3))))}
    while found := next(iter(contradictions(pack)), None):
        section, number = found.at[:2]
        del pack[section][number]
    return pack


def written(pack: Plain) -> str:
    text: str = yaml.safe_dump(as_json(pack), allow_unicode=True, sort_keys=False)
    return text


def as_json(value: Any) -> Any:
    return json.loads(json.dumps(value, default=_number))


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def mistakes_or_none(text: str) -> list[Mistake]:
    try:
        load_pack(text.encode())
    except PackInvalid as refused:
        return refused.mistakes
    return []


@given(pack=packs())
@settings(max_examples=60, deadline=None)
def test_a_pack_is_the_same_after_it_was_written_and_read_again(pack: Plain):
    read = load_pack(written(pack).encode())
    again = load_pack(written(read.model_dump(mode="json", by_alias=True)).encode())
    assert again == read
    assert read.title == pack["title"]
    assert Pack.model_validate(read.model_dump(mode="json", by_alias=True)) == read


@given(pack=packs(), data=st.data())
@settings(max_examples=120, deadline=None)
def test_a_value_of_the_wrong_kind_is_told_at_its_line_and_column(pack: Plain, data: st.DataObject):
    at, _ = data.draw(st.sampled_from(list(leaves(pack))))
    broken = deepcopy(pack)
    holder(broken, at)[at[-1]] = _WRONG
    text = written(broken)
    told = mistakes_or_none(text)
    assert (at, read_marked(text).values[at]) in [(each.at, each.mark) for each in told]


@given(pack=packs(), data=st.data())
@settings(max_examples=60, deadline=None)
def test_a_required_value_that_is_missing_is_told_where_it_should_stand(pack: Plain, data: st.DataObject):
    at, _ = data.draw(st.sampled_from([each for each in leaves(pack) if isinstance(each[0][-1], str)]))
    broken = deepcopy(pack)
    del holder(broken, at)[at[-1]]
    text = written(broken)
    missing = [each for each in mistakes_or_none(text) if each.code == "missing"]
    assert is_required(at) == (at in [each.at for each in missing])
    for each in missing:
        assert each.mark == read_marked(text).nearest(at)


@given(pack=packs(), data=st.data())
@settings(max_examples=60, deadline=None)
def test_what_the_published_schema_refuses_the_check_refuses(pack: Plain, data: st.DataObject):
    assert SCHEMA.is_valid(as_json(pack))
    at, _ = data.draw(st.sampled_from(list(leaves(pack))))
    broken = deepcopy(pack)
    holder(broken, at)[at[-1]] = data.draw(st.sampled_from([_WRONG, [], None, -1, "?", True]))
    if not SCHEMA.is_valid(as_json(broken)) and not _is_lenient(holder(broken, at)[at[-1]]):
        assert mistakes_or_none(written(broken))


def _is_lenient(value: object) -> bool:
    """Where a number or yes-or-no is wanted the check also takes true for 1; the schema does not."""
    return value is True or value == -1


@pytest.mark.parametrize("code", CODES)
def test_a_shipped_pack_keeps_to_the_published_schema(code: str):
    assert [error.message for error in SCHEMA.iter_errors(as_json(plain_of(code)))] == []


def test_the_published_schema_is_one():
    Draft202012Validator.check_schema(pack_schema())


@pytest.mark.parametrize("name", sorted(pack_schema()["$defs"]))
def test_everything_in_the_schema_is_described(name: str):
    definition = pack_schema()["$defs"][name]
    assert definition["description"]
    assert all(each["title"] for each in definition.get("oneOf", ()))
    assert all("title" in each for each in definition.get("properties", {}).values())


def test_the_schema_names_every_metric_with_its_meaning_and_base():
    metrics = {
        each["const"]: each for each in pack_schema()["$defs"]["PolicyRule"]["properties"]["metric"]["oneOf"]
    }
    assert metrics["programme.practice_share"] == {
        "const": "programme.practice_share",
        "title": "实践性课程学时占培训项目总学时的比例",
        "description": "hours of practice over all hours of a programme; in share; of a programme; "
        "base: course_hours, counted as of: submission",
    }


def holder(value: Any, at: Location) -> Any:
    for part in at[:-1]:
        value = value[part]
    return value


def is_required(at: Location) -> bool:
    """Whether the published schema wants the field at this place."""
    schema: Plain = pack_schema()
    for part in at[:-1]:
        schema = _resolved(schema)
        if isinstance(part, int):
            schema = schema["items"]
        else:
            schema = schema.get("properties", {}).get(part) or schema.get("additionalProperties") or {}
    return at[-1] in _resolved(schema).get("required", ())


def _resolved(schema: Plain) -> Plain:
    for option in schema.get("anyOf", ()):
        if option.get("type") != "null":
            schema = option
    if "$ref" in schema:
        resolved: Plain = pack_schema()["$defs"][schema["$ref"].rpartition("/")[2]]
        return resolved
    return schema
