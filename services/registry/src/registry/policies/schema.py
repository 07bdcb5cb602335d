"""The JSON Schema of a policy pack, for editors and for programs that write packs.

It says of every value what the schema in Python says, with the words of each closed list in Chinese. What
relates several values is told by the check alone.
"""

import ast
import inspect
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import Any

from registry.people import vocabulary as of_people
from registry.policies import vocabulary as of_policies
from registry.policies.metrics import METRICS
from registry.policies.pack import Pack

DIALECT = "https://json-schema.org/draft/2020-12/schema"
IDENTIFIER = "urn:shixun:policy-pack"
MEDIA_TYPE = "application/schema+json"
_DESCRIPTION = (
    "A policy document (政策文件) as rules. `shixun policy check FILE` also tells what no schema can."
)
_VOCABULARIES = (of_people, of_policies)


@cache
def pack_schema() -> dict[str, Any]:
    """The schema (draft 2020-12) of the document that a pack's YAML stands for."""
    schema = Pack.model_json_schema(mode="validation", by_alias=True)
    for name, definition in schema["$defs"].items():
        enumeration = _closed_list(name)
        if enumeration is not None:
            _with_words(definition, enumeration)
    rule = schema["$defs"]["PolicyRule"]["properties"]
    rule["metric"] = {"title": rule["metric"]["title"], "oneOf": [_metric(name) for name in METRICS]}
    return {
        "$schema": DIALECT,
        "$id": IDENTIFIER,
        **schema,
        "title": "政策包",
        "description": _DESCRIPTION,
    }


def _closed_list(name: str) -> type[StrEnum] | None:
    for module in _VOCABULARIES:
        found = getattr(module, name, None)
        if isinstance(found, type) and issubclass(found, StrEnum):
            return found
    return None


def _with_words(definition: dict[str, Any], enumeration: type[StrEnum]) -> None:
    words = _words_of(enumeration)
    del definition["enum"]
    definition["oneOf"] = [{"const": member.value, "title": words[member.name]} for member in enumeration]


def _words_of(enumeration: type[StrEnum]) -> dict[str, str]:
    """What the docstring below each member says."""
    body: list[ast.stmt] = getattr(ast.parse(inspect.getsource(enumeration)).body[0], "body", [])
    return {
        ast.unparse(member.targets[0]): str(ast.literal_eval(below.value))
        for member, below in pairwise(body)
        if isinstance(member, ast.Assign) and isinstance(below, ast.Expr)
    }


def _metric(name: str) -> dict[str, Any]:
    metric = METRICS[name]
    described = f"{metric.meaning.en}; in {metric.unit}; of a {', '.join(sorted(metric.scopes))}"
    if metric.base is not None:
        described += f"; base: {metric.base}, counted as of: {metric.as_of}"
    return {"const": name, "title": metric.meaning.zh, "description": described}
