"""Reads a policy pack from YAML and tells every mistake in it by line and column."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml
from pydantic import ValidationError

from registry.policies.marks import Location, Mark, Marked, read_marked
from registry.policies.pack import Pack
from registry.policies.relations import contradictions
from registry.policies.syntax import explain, place_in
from servicekit.localised import Language, Text
from servicekit.validation import field_errors, json_pointer

_NOT_UTF8 = Text("文件不是 UTF-8 编码，请另存为 UTF-8", "the file is not in UTF-8; save it as UTF-8")
_EMPTY = Text("文件是空的", "the file is empty")
_KEY = "[key]"
"""What pydantic adds to the place of a name that is wrong."""
_QUOTE_IT = Text("应为文本，请加引号", "must be text; put it in quotes")


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One thing wrong with a pack."""

    mark: Mark
    at: Location
    """Which value it is about; empty for the document."""
    code: str
    text: Text

    @property
    def pointer(self) -> str:
        """RFC 6901 pointer to the value, as if the document were JSON."""
        return json_pointer(self.at)

    @property
    def place(self) -> str:
        """The value as a person would name it: `rules[2].require`; empty for the document."""
        named = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in self.at)
        return named.removeprefix(".")


class PackInvalid(Exception):
    """A text is no policy pack; `mistakes` says why, in the order of the text, at least one."""

    def __init__(self, mistakes: list[Mistake]) -> None:
        super().__init__(f"{len(mistakes)} mistakes")
        self.mistakes = sorted(mistakes, key=lambda mistake: mistake.mark)


def load_pack(content: bytes) -> Pack:
    """Read a pack from the bytes of a file.

    Raises:
        PackInvalid: there are mistakes. A fault of encoding or of YAML's syntax is told alone, since what
            comes after it cannot be read; otherwise all are told.
    """
    text = _decoded(content)
    try:
        marked = read_marked(text)
    except yaml.YAMLError as error:
        mark, words = explain(error, text)
        raise PackInvalid([Mistake(mark, (), "yaml-syntax", words)]) from error
    if marked.value is None:
        raise PackInvalid([Mistake(Mark(1, 1), (), "empty", _EMPTY)])
    mistakes = [Mistake(fault.mark, fault.at, fault.code, fault.text) for fault in marked.faults]
    pack = None
    try:
        pack = Pack.model_validate(marked.value)
    except ValidationError as error:
        mistakes += (_of_schema(finding, marked) for finding in error.errors())
    mistakes += _of_relations(marked)
    if pack is None or mistakes:
        raise PackInvalid(mistakes)
    return pack


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8")  # without the byte order mark
        mark = place_in(before, len(before))
        raise PackInvalid([Mistake(mark, (), "encoding", _NOT_UTF8)]) from error


def _of_schema(finding: Any, marked: Marked) -> Mistake:
    at: Location = finding["loc"]
    of_a_name = at[-1:] == (_KEY,)
    if of_a_name:
        at = at[:-1]
    if finding["type"] == "string_type" and at in marked.unquoted:
        return Mistake(marked.nearest(at), at, "string-type", _QUOTE_IT)
    [chinese], [english] = (field_errors([finding], language) for language in Language)
    mark = marked.keys.get(at) if of_a_name or finding["type"] == "extra_forbidden" else None
    return Mistake(mark or marked.nearest(at), at, chinese.code, Text(chinese.detail, english.detail))


def _of_relations(marked: Marked) -> Iterator[Mistake]:
    for each in contradictions(marked.value):
        yield Mistake(marked.nearest(each.at), each.at, each.code, each.text)
