"""A pack as the list of its entries, whatever sections it has.

An *entry* is what can be named and quoted by itself: a rule, a ladder, one tier of it, or a section that is
one whole, such as the training cycle. The walk goes by form (a list of parts that have an `id`), not by
name, so that a section added to the schema is shown and compared without a word here.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from registry.policies.pack import SECTIONS, Pack

Value = Mapping[str, Any]
"""A part of the document as plain JSON."""

_ALWAYS_NEW = frozenset({"version"})
_FILTERS = ("applies_when", "audience")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. What stands in an entry above it, and not in itself, holds for it too."""

    section: str
    """Field of the pack: `rules`."""
    ids: tuple[str, ...]
    """Its id, after those of the entries it lies in; none for a section that is one whole."""
    value: Value
    """Its fields, without the entries that lie in it."""
    inner: Mapping[str, tuple[str, ...]]
    """The ids of the entries that lie in it, in order, by field."""
    clause: str | None
    source: str | None
    scope: str | None
    """Whom or what it is about, where the document says so."""
    audience: Value | None
    """Which people it is for; none where it does not say."""

    @property
    def key(self) -> tuple[str, tuple[str, ...]]:
        """The same for the same entry in every version of a pack."""
        return self.section, self.ids


def entries(pack: Pack) -> Iterator[Entry]:
    """Every entry, first what is said of the whole; sections without content are left out."""
    document = pack.model_dump(mode="json", by_alias=True)
    for section in sorted(document, key=lambda name: name in SECTIONS):
        content = document[section]
        if section in _ALWAYS_NEW or content is None or content == []:
            continue
        top = Entry(section, (), {}, {}, None, None, None, None)
        if _are_entries(content):
            for each in content:
                yield from _walk(each, top, (each["id"],))
        else:
            yield from _walk(content if isinstance(content, dict) else {section: content}, top, ())


def _walk(value: Value, above: Entry, ids: tuple[str, ...]) -> Iterator[Entry]:
    inner = {name: content for name, content in value.items() if _are_entries(content)}
    filters = (value[name] for name in _FILTERS if value.get(name) is not None)
    entry = Entry(
        section=above.section,
        ids=ids,
        value={name: content for name, content in value.items() if name not in inner},
        inner={name: tuple(each["id"] for each in content) for name, content in inner.items()},
        clause=value.get("clause") or above.clause,
        source=value.get("source") or above.source,
        scope=value.get("scope") or above.scope,
        audience=next(filters, above.audience),
    )
    yield entry
    for content in inner.values():
        for each in content:
            yield from _walk(each, entry, (*ids, each["id"]))


def _are_entries(content: object) -> bool:
    return (
        isinstance(content, list)
        and bool(content)
        and all(isinstance(each, dict) and isinstance(each.get("id"), str) for each in content)
    )
