"""Every field and word of a policy pack as one page, docs/policy-packs/reference.md, made from the schema.

python -m services.registry.tests.unit.policy_reference     write the page anew
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from registry.policies.schema import pack_schema

PAGE = Path(__file__).parents[4] / "docs/policy-packs/reference.md"
_HEAD = """\
# Every field of a policy pack

Made from the [JSON Schema](policy-pack.schema.json) by
`python -m services.registry.tests.unit.policy_reference`; a test keeps it true. How to write a pack:
[guide.md](guide.md). Fields in **bold** must be given. `null` is the same as leaving a field out.
"""
Schema = dict[str, Any]


def page() -> str:
    """The page as it should be."""
    schema = pack_schema()
    definitions: Schema = schema["$defs"]
    objects = {name: each for name, each in definitions.items() if each.get("type") == "object"}
    lists = {name: each for name, each in definitions.items() if "oneOf" in each}
    return "".join(
        [
            _HEAD,
            _section("The document", schema),
            *(_section(name, each) for name, each in objects.items()),
            "\n## Closed lists\n",
            *(_words(name, each) for name, each in lists.items()),
            "\n## Metrics\n\n| name | 含义 | meaning, unit, scopes |\n|---|---|---|\n",
            *_metrics(definitions["PolicyRule"]["properties"]["metric"]["oneOf"]),
        ]
    )


def _section(name: str, schema: Schema) -> str:
    required = schema.get("required", ())
    rows = "".join(
        f"| {f'**`{field}`**' if field in required else f'`{field}`'} | {each.get('title', '')} "
        f"| {_type(each)} | {each.get('description', '')} |\n"
        for field, each in schema["properties"].items()
    )
    heading = f"\n## {name}\n\n{_one_line(schema['description'])}\n"
    return f"{heading}\n| field | 中文 | value | meaning |\n|---|---|---|---|\n{rows}"


def _type(schema: Schema) -> str:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in schema:
        return " or ".join(_type(each) for each in schema["anyOf"] if each.get("type") != "null")
    if "oneOf" in schema:
        return "a [metric](#metrics)"
    if schema["type"] == "array":
        return f"list of {_type(schema['items'])}"
    return " ".join([schema.get("format", schema["type"]), *_bounds(schema)])


def _bounds(schema: Schema) -> Iterator[str]:
    for name, sign in (
        ("minimum", "≥"),
        ("exclusiveMinimum", ">"),
        ("maximum", "≤"),
        ("exclusiveMaximum", "<"),
    ):
        if name in schema:
            yield f"{sign} {schema[name]}"


def _words(name: str, schema: Schema) -> str:
    rows = "".join(f"| `{each['const']}` | {_one_line(each['title'])} |\n" for each in schema["oneOf"])
    return f"\n### {name}\n\n{_one_line(schema['description'])}\n\n| word | meaning |\n|---|---|\n{rows}"


def _metrics(metrics: list[Schema]) -> Iterator[str]:
    for each in metrics:
        yield f"| `{each['const']}` | {each['title']} | {each['description']} |\n"


def _one_line(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
