"""Names within a pack: none stands for two things, and whatever is named is there."""

from collections.abc import Iterator

from registry.policies.pack import SECTIONS
from registry.policies.plain import Contradiction, Location, Plain, each, ids_in, mapping, words
from servicekit.localised import Text

_WITH_IDS = tuple(section for section in SECTIONS if section != "rules")
"""Sections whose entries have ids; rules have theirs checked with the rest of a rule."""
_INNER = (
    "tiers",
    "milestones",
    "items",
    "kinds",
    "audiences",
    "domains",
    "modules",
    "judged_by",
    "grades",
    "categories",
)
"""Lists within an entry whose members have ids."""


def repeated(pack: Plain) -> Iterator[Contradiction]:
    """Ids that stand for two things. Courses are marked with items of contents, whichever entry has them."""
    for section in _WITH_IDS:
        yield from _taken(list(each(pack.get(section), (section,))))
        for at, entry in each(pack.get(section), (section,)):
            if section == "contents":
                continue
            for name in _INNER:
                yield from _taken(list(each(entry.get(name), (*at, name))))
    contents = each(pack.get("contents"), ("contents",))
    yield from _taken([item for at, entry in contents for item in each(entry.get("items"), (*at, "items"))])


def _taken(entries: list[tuple[Location, Plain]]) -> Iterator[Contradiction]:
    seen: set[str] = set()
    for at, entry in entries:
        name = entry.get("id")
        if not isinstance(name, str):
            continue
        if name in seen:
            text = Text(f"编号 {name} 已被前面的条目使用", f"is already the id of another entry: {name}")
            yield Contradiction((*at, "id"), "id-taken", text)
        seen.add(name)


def unknown(pack: Plain) -> Iterator[Contradiction]:
    """Names of things that are not in the pack."""
    known = {
        "programme_types": ids_in(pack.get("programme_types")),
        "projects": ids_in(pack.get("projects")),
        "allocations": ids_in(pack.get("allocations")),
        "ladders": ids_in(pack.get("ladders")),
        "tiers": {
            tier for _, ladder in each(pack.get("ladders"), ()) for tier in ids_in(ladder.get("tiers"))
        },
        "contents": {
            item for _, entry in each(pack.get("contents"), ()) for item in ids_in(entry.get("items"))
        },
    }
    for at, name, section in _named(pack):
        if name not in known[section]:
            choices = "、".join(sorted(known[section])), ", ".join(sorted(known[section]))
            text = Text(
                f"没有编号为 {name} 的条目（{section}），可用：{choices[0] or '无'}",
                f"there is no {name} among {section}; known are {choices[1] or 'none'}",
            )
            yield Contradiction(at, "unknown-id", text)


def _named(pack: Plain) -> Iterator[tuple[Location, str, str]]:
    """Every place that names an entry, with the name and the section it must be in."""
    for at, rule in each(pack.get("rules"), ("rules",)):
        yield from _listed(mapping(rule.get("for_programmes")), (*at, "for_programmes"), "type")
        for here, name in words(mapping(rule.get("counting")).get("theme"), (*at, "counting", "theme")):
            yield here, name, "contents"
    for section in ("allocations", "exemptions", "workloads"):
        for at, entry in each(pack.get(section), (section,)):
            yield from _listed(entry, at, "programmes")
    for at, entry in each(pack.get("allocations"), ("allocations",)):
        lost = mapping(entry.get("eliminated"))
        yield from _listed(lost, (*at, "eliminated"), "programmes")
        for here, name in words(lost.get("projects"), (*at, "eliminated", "projects")):
            yield here, name, "projects"
    for at, entry in each(pack.get("programme_types"), ("programme_types",)):
        institution = mapping(entry.get("institution"))
        yield from _single(institution, (*at, "institution"), "allocation", "allocations")
        yield from _single(entry, at, "from_tier", "tiers")
    for at, entry in each(pack.get("quotas"), ("quotas",)):
        yield from _single(entry, at, "tier", "tiers")
    for at, entry in each(pack.get("coverage"), ("coverage",)):
        yield from _single(entry, at, "ladder", "ladders")


def _listed(entry: Plain, at: Location, field: str) -> Iterator[tuple[Location, str, str]]:
    for here, name in words(entry.get(field), (*at, field)):
        yield here, name, "programme_types"


def _single(entry: Plain, at: Location, field: str, section: str) -> Iterator[tuple[Location, str, str]]:
    name = entry.get(field)
    if isinstance(name, str):
        yield (*at, field), name, section
