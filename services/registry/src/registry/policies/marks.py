"""YAML as plain values that remember where they stood.

The document is only composed into nodes, never constructed: tags make no objects, and a date or a number is
what is written. Values are those of JSON, with decimals as they are written and dates as text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

import yaml

from servicekit.localised import Text

MAX_DEPTH = 16
"""Levels of lists and mappings in each other; a pack needs six."""
_TAG = "tag:yaml.org,2002:"
_KINDS = frozenset({"map", "seq", "str", "null", "bool", "int", "float", "timestamp", "merge", "value"})
_WHOLE_NUMBER = re.compile(r"[-+]?[0-9]{1,30}")
Location = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A place in the text, counted from 1 as editors do."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Fault:
    """Something YAML allows, or leaves to its reader, and a pack may not have."""

    at: Location
    mark: Mark
    code: str
    text: Text


@dataclass(slots=True)
class Marked:
    """A document and the places of its parts."""

    value: Any = None
    values: dict[Location, Mark] = field(default_factory=dict)
    """Where each value begins."""
    keys: dict[Location, Mark] = field(default_factory=dict)
    """Where the name of each field begins."""
    unquoted: set[Location] = field(default_factory=set)
    """Values that would have been text in quotes and were read as something else."""
    faults: list[Fault] = field(default_factory=list)

    def nearest(self, at: Location) -> Mark:
        """Where the value at `at` begins, or, where there is none, the innermost one around it."""
        while at and at not in self.values:
            at = at[:-1]
        return self.values.get(at, Mark(1, 1))


def read_marked(text: str) -> Marked:
    """Read one document.

    Raises:
        yaml.YAMLError: the text is not YAML, holds several documents, an alias, or nests too deeply.
    """
    composer = _Composer(text)
    try:
        root = composer.get_single_node()
    finally:
        composer.dispose()
    marked = Marked()
    if root is not None:
        marked.value = _plain(root, (), marked)
    return marked


class _Composer(yaml.SafeLoader):
    """Refuses what lets a short text stand for an endless document."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise self._refusal("found an alias")
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self._refusal("nested too deeply")
        node = super().compose_node(parent, index)
        self._depth -= 1
        return node

    def _refusal(self, problem: str) -> yaml.YAMLError:
        event: Any = self.peek_event()  # type: ignore[no-untyped-call]
        return yaml.composer.ComposerError(None, None, problem, event.start_mark)


def mark_of(mark: yaml.Mark) -> Mark:
    """The place as editors count it."""
    return Mark(mark.line + 1, mark.column + 1)


def _plain(node: yaml.Node, at: Location, marked: Marked) -> Any:
    marked.values[at] = mark_of(node.start_mark)
    kind = node.tag.removeprefix(_TAG)
    if kind not in _KINDS:
        text = Text(f"不支持标签 {node.tag}，请删除", f"must not have the tag {node.tag}")
        marked.faults.append(Fault(at, mark_of(node.start_mark), "yaml-tag", text))
    if isinstance(node, yaml.MappingNode):
        return dict(_fields(node, at, marked))
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, (*at, number), marked) for number, item in enumerate(node.value)]
    value = _scalar(kind, node.value)
    if not isinstance(value, str) and node.value:
        marked.unquoted.add(at)
    return value


def _fields(node: yaml.MappingNode, at: Location, marked: Marked) -> Iterator[tuple[str, Any]]:
    for key, value in node.value:
        mark = mark_of(key.start_mark)
        if not isinstance(key, yaml.ScalarNode):
            text = Text("字段名应为文本", "the name of a field must be text")
            marked.faults.append(Fault(at, mark, "yaml-key", text))
            continue
        here = (*at, key.value)
        if here in marked.keys:
            first = marked.keys[here].line
            text = Text(f"字段已在第 {first} 行给出", f"was already given on line {first}")
            marked.faults.append(Fault(here, mark, "yaml-duplicate-key", text))
            continue
        marked.keys[here] = mark
        yield key.value, _plain(value, here, marked)


def _scalar(kind: str, written: str) -> Any:
    # YAML 1.1 also reads 1:30 as a number of base 60 and the like: such values stay text.
    match kind:
        case "null":
            return None
        case "bool":
            return written.lower() in {"yes", "true", "on"}
        case "int" if _WHOLE_NUMBER.fullmatch(written):
            return int(written)
        case "float":
            try:
                return Decimal(written)
            except InvalidOperation:
                return written
    return written
