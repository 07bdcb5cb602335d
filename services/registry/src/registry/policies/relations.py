"""What must hold between the values of a pack, looked for in the plain document.

Plain, because each relation is to be checked as far as the values it needs are good, whatever else is wrong
with the document. A value that is missing or of the wrong kind is passed over here: the schema tells.
"""

from collections.abc import Iterator

from registry.policies import relations_of_ladders, relations_of_rules, relations_of_sections
from registry.policies.names import repeated, unknown
from registry.policies.plain import Contradiction, Plain, day, mapping
from servicekit.localised import Text


def contradictions(document: object) -> Iterator[Contradiction]:
    """Everything in the document that does not go together."""
    pack = mapping(document)
    yield from _dates(pack)
    yield from repeated(pack)
    yield from unknown(pack)
    yield from relations_of_rules.contradictions(pack)
    yield from relations_of_ladders.contradictions(pack)
    yield from relations_of_sections.contradictions(pack)


def _dates(pack: Plain) -> Iterator[Contradiction]:
    effective = mapping(pack.get("effective"))
    first, last = day(effective.get("from")), day(effective.get("until"))
    if first and last and last < first:
        text = Text(f"截止日期早于起始日期 {first}", f"must not lie before the first day, {first}")
        yield Contradiction(("effective", "until"), "dates-out-of-order", text)
    starts = day(mapping(pack.get("cycle")).get("starts"))
    if starts and last and last < starts:
        text = Text(
            f"首个周期起始于政策截止日期 {last} 之后", f"must not lie after the policy's last day, {last}"
        )
        yield Contradiction(("cycle", "starts"), "dates-out-of-order", text)
    document = mapping(pack.get("document"))
    signed, published = day(document.get("signed_on")), day(document.get("published_on"))
    if signed and published and published < signed:
        text = Text(f"发布日期早于成文日期 {signed}", f"must not lie before the day it was signed, {signed}")
        yield Contradiction(("document", "published_on"), "dates-out-of-order", text)
