"""What changed from one pack to another, entry by entry, and for whom each change matters. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, cast

from registry.policies.entries import Entry, Value, entries
from registry.policies.pack import Pack
from registry.policies.vocabulary import Scope

_FOR_EVERYBODY = frozenset({"effective", "cycle"})


class ChangeKind(StrEnum):
    """What happened to an entry (变化)."""

    ADDED = "added"
    """新增"""
    REMOVED = "removed"
    """删除"""
    CHANGED = "changed"
    """修改"""


class Touchable(StrEnum):
    """Who or what a pack binds (涉及对象)."""

    TEACHERS = "teachers"
    """在册人员"""
    SCHOOLS = "schools"
    """学校"""
    COUNTIES = "counties"
    """县（市、区）"""
    CITIES = "cities"
    """市"""
    PROVINCES = "provinces"
    """省（自治区、直辖市）"""
    PROGRAMMES = "programmes"
    """培训项目; known to the scheduling service, not counted here"""


_OF_SCOPE: Mapping[str, Touchable] = {
    Scope.TEACHER: Touchable.TEACHERS,
    Scope.SCHOOL: Touchable.SCHOOLS,
    Scope.COUNTY: Touchable.COUNTIES,
    Scope.CITY: Touchable.CITIES,
    "province": Touchable.PROVINCES,
    Scope.PROGRAMME: Touchable.PROGRAMMES,
}


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition on a person: one of some values, or a span of full years with both ends in it."""

    field: str
    one_of: tuple[str, ...] = ()
    at_least: int | None = None
    at_most: int | None = None


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom an entry is for: of this sort, those who meet every condition."""

    of: Touchable
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value of an entry before and after; none where it was not there."""

    field: str
    """Dotted: `require.gte`."""
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Change:
    """One entry before and after; one of them is none when it was added or removed."""

    old: Entry | None
    new: Entry | None
    fields: tuple[FieldChange, ...]

    @property
    def kind(self) -> ChangeKind:
        """What happened to it."""
        if self.old is None:
            return ChangeKind.ADDED
        return ChangeKind.REMOVED if self.new is None else ChangeKind.CHANGED

    @property
    def entry(self) -> Entry:
        """The entry as it is now; as it was, when it is gone."""
        return cast("Entry", self.new or self.old)


def difference(old: Pack | None, new: Pack) -> list[Change]:
    """What changed, in the order of the new document, what was removed last; no old one: all is new."""
    before = {entry.key: entry for entry in entries(old)} if old else {}
    after = {entry.key: entry for entry in entries(new)}
    changes = []
    for key, entry in after.items():
        was = before.get(key)
        fields = tuple(_changed_fields(was, entry)) if was else ()
        if was is None or fields:
            changes.append(Change(was, entry, fields))
    return changes + [Change(entry, None, ()) for key, entry in before.items() if key not in after]


def audience_of(entry: Entry) -> Audience | None:
    """Whom the entry is for; none when it says nothing of that."""
    touched = _OF_SCOPE.get(entry.scope) if entry.scope is not None else None
    if touched is Touchable.TEACHERS or (entry.scope is None and entry.audience is not None):
        return Audience(Touchable.TEACHERS, tuple(_conditions(entry.audience or {})))
    if touched is not None:
        return Audience(touched)
    return Audience(Touchable.TEACHERS) if entry.section in _FOR_EVERYBODY else None


def _conditions(wanted: Value) -> Iterator[Condition]:
    for field, value in sorted(wanted.items()):
        if isinstance(value, list):
            yield Condition(field, one_of=tuple(sorted(map(str, value))))
        elif isinstance(value, dict):
            yield Condition(field, at_least=value.get("gte"), at_most=value.get("lte"))
        elif value is not None:
            yield Condition(field, one_of=(str(value),))


def _changed_fields(was: Entry, now: Entry) -> Iterator[FieldChange]:
    before, after = dict(_leaves(was.value)), dict(_leaves(now.value))
    for field in {**before, **after}:
        if before.get(field) != after.get(field):
            yield FieldChange(field, before.get(field), after.get(field))
    for field in sorted(was.inner.keys() & now.inner.keys()):
        # Entries that came or went are told by themselves; here only the order of the others matters.
        old = [each for each in was.inner[field] if each in now.inner[field]]
        new = [each for each in now.inner[field] if each in was.inner[field]]
        if old != new:
            yield FieldChange(field, old, new)


def _leaves(value: Value, above: str = "") -> Iterator[tuple[str, Any]]:
    for name, content in value.items():
        if isinstance(content, dict):
            yield from _leaves(content, f"{above}{name}.")
        else:
            yield above + name, content
