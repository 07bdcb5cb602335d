"""Remembers, from one import of an organisation to the next, how files with the same headings are read."""

from collections.abc import Sequence

from registry.roster.headings import header_at, top_texts
from registry.roster.layout import SheetUse, lay_out
from registry.roster.mapping import KeptMapping, KeptSheet, RosterMapping
from registry.roster.reading import Sheet, open_sheets


def kept(content: bytes, file_name: str, mapping: RosterMapping) -> KeptMapping:
    """A mapping with the headings that it is recognised by next time.

    Raises:
        Problem: as `open_sheets`.
    """
    sheets = {sheet.name: sheet for sheet in open_sheets(content, file_name)}
    return KeptMapping(
        sheets=[
            KeptSheet(**each.model_dump(), headings=list(_headings(sheets[each.sheet], each.header_row)))
            for each in mapping.sheets
            if each.sheet in sheets
        ]
    )


def remembered(content: bytes, file_name: str, earlier: Sequence[KeptMapping]) -> KeptMapping | None:
    """The mapping of the latest earlier file that had the same headings; none if no sheet has any of them.

    Raises:
        Problem: as `open_sheets`.
    """
    laid_out = [
        (each.sheet.name, top_texts(each.sheet.rows()))
        for each in lay_out(content, file_name).sheets
        if each.use not in {SheetUse.HIDDEN, SheetUse.EMPTY, SheetUse.COPY}
    ]
    for candidate in earlier:
        known = [each for each in candidate.sheets if not each.left_out and any(each.headings)]
        sheets: list[KeptSheet] = []
        for name, top in laid_out:
            for former in known:
                row = former.matches(top)
                if row is not None:
                    mapped = former.at(name, row).model_dump()
                    sheets.append(KeptSheet(**mapped, headings=former.headings))
                    break
        if sheets:
            return KeptMapping(sheets=sheets, remembered=True)
    return None


def _headings(sheet: Sheet, row: int) -> tuple[str, ...]:
    return header_at(sheet.rows(), row, 1, {}).headings
