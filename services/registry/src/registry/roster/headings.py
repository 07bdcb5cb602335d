"""Finds the headings of a sheet: below titles and dates, in one row or in two with merged groups.

| 序号 | 基本信息      ||      职务情况      ||
|      | 姓名 | 身份证号 | 职务 | 任职时间   |
"""

from collections.abc import Iterable, Mapping, Sequence

from registry.roster.cells import Cell, text_of
from registry.roster.fields import TELLING, Field, Header, field_of

HEADER_ROWS = 30
"""Headings are looked for in so many rows; titles, dates and remarks may stand above them."""

Numbered = tuple[int, Sequence[Cell]]


def find_header(rows: Iterable[Numbered], sheet: str = "", sheet_number: int = 1) -> Header | None:
    """The headings; their first sure sign is a name or a citizen id, and one more that is known."""
    above: tuple[str, ...] = ()
    top = _top(rows)
    for place, (number, cells) in enumerate(top):
        texts = tuple(map(text_of, cells))
        columns = _meanings(texts)
        if len(columns) > 1 and not TELLING.isdisjoint(columns):
            below = _below(top, place + 1)
            if below is not None and _go_on(columns, below[1]):
                return _joined(below[0], texts, below[1], sheet, sheet_number)
            merged = _joined(number, above, texts, sheet, sheet_number)
            if len(merged.columns) > len(columns) or (above and _has_groups(above, texts)):
                return merged
            return Header(number, texts, columns, 1, sheet, sheet_number)
        above = texts
    return None


def header_at(
    rows: Iterable[Numbered],
    row: int,
    count: int,
    columns: Mapping[Field, int],
    sheet: str = "",
    sheet_number: int = 1,
) -> Header:
    """The headings as somebody set them: they end in `row`, take `count` rows, and mean `columns`."""
    found = {number: tuple(map(text_of, cells)) for number, cells in _top(rows)}
    texts = found.get(row, ())
    headings = _headings(found.get(row - 1, ()), texts) if count > 1 else texts
    width = max((*columns.values(), -1)) + 1
    padded = (*headings, *("" for _ in range(width - len(headings))))
    return Header(row, padded, dict(columns), count, sheet, sheet_number)


def top_texts(rows: Iterable[Numbered], count: int = HEADER_ROWS) -> list[tuple[int, tuple[str, ...]]]:
    """The first rows of a sheet as people read them."""
    return [(number, tuple(map(text_of, cells))) for number, cells in _top(rows, count)]


def _top(rows: Iterable[Numbered], count: int = HEADER_ROWS) -> list[Numbered]:
    top = []
    for number, cells in rows:
        if number > count:
            break
        top.append((number, cells))
    return top


def _meanings(texts: Sequence[str]) -> dict[Field, int]:
    columns: dict[Field, int] = {}
    for index, heading in enumerate(texts):
        field = field_of(heading)
        if field is not None:
            columns.setdefault(field, index)
    return columns


def _below(top: Sequence[Numbered], place: int) -> tuple[int, tuple[str, ...]] | None:
    if place >= len(top):
        return None
    number, cells = top[place]
    return number, tuple(map(text_of, cells))


def _go_on(columns: Mapping[Field, int], below: Sequence[str]) -> bool:
    """Whether the row below has more headings: it says nothing where somebody's name and id would be."""
    said = [below[index] for field in TELLING if (index := columns.get(field, len(below))) < len(below)]
    return not any(said) and bool(_meanings(below))


def _has_groups(above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether the row above groups the headings: several words, each over one or more of them."""
    return len({text for text in above if text}) > 1 and any(
        text and index < len(below) and not below[index] for index, text in enumerate(above)
    )


def _joined(row: int, above: Sequence[str], below: Sequence[str], sheet: str, sheet_number: int) -> Header:
    columns: dict[Field, int] = {}
    for index, (group, own) in enumerate(_pairs(above, below)):
        field = _meaning(group, own)
        if field is not None:
            columns.setdefault(field, index)
    return Header(row, _headings(above, below), columns, 2, sheet, sheet_number)


def _meaning(group: str, own: str) -> Field | None:
    if not own:
        return field_of(group)
    together, alone, over = field_of(group + own), field_of(own), field_of(group)
    if together is None and alone is Field.POST_SINCE and over not in {None, Field.POSTS}:
        return None  # 职称 | 任职时间 tells since when they have the title
    return together or alone


def _headings(above: Sequence[str], below: Sequence[str]) -> tuple[str, ...]:
    return tuple(own or group for group, own in _pairs(above, below))


def _pairs(above: Sequence[str], below: Sequence[str]) -> list[tuple[str, str]]:
    """For each column the group over it and its own heading; a group reaches to the next one."""
    pairs: list[tuple[str, str]] = []
    group = ""
    for index in range(max(len(above), len(below))):
        over = above[index] if index < len(above) else ""
        own = below[index] if index < len(below) else ""
        group = over or (group if own else "")
        pairs.append((group, own))
    return pairs
