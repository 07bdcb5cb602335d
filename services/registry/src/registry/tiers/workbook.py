"""The figures of tiers as a workbook: a sheet that says what was counted, of whom and when."""

from tempfile import TemporaryFile
from typing import Any

import xlsxwriter

from registry.tiers.figures import TierFiguresRead, TierSums
from servicekit.localised import Language, Text

_SHEET = Text("培养层次", "Tiers")
_PART = Text("单位", "Organisation")
_BASE = Text("适用人数（基数）", "People on the ladder (base)")
_NO_TIER = Text("未定层次", "In no tier")
_TOTAL = Text("合计：{name}", "Total: {name}")
_LADDER = Text("培养体系：{ladder}（{pack}）", "Ladder: {ladder} ({pack})")
_AS_OF = Text("统计日期：{day}；花名册共 {people} 人", "As of {day}; {people} people on the roster")
_NAME_WIDTH, _COUNT_WIDTH = 32, 16


def workbook(figures: TierFiguresRead, language: Language) -> bytes:
    """One row for each part of the organisation, and the total."""

    def say(text: Text, **params: Any) -> str:
        return text.render(language, params)

    tiers = figures.ladder.tiers if figures.ladder else []
    with TemporaryFile() as made:
        with xlsxwriter.Workbook(made, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
            sheet, bold = book.add_worksheet(say(_SHEET)), book.add_format({"bold": True})
            sheet.set_column(0, 0, _NAME_WIDTH)
            sheet.set_column(1, len(tiers) + 2, _COUNT_WIDTH)
            ladder = figures.ladder.name if figures.ladder else "-"
            pack = figures.pack.title if figures.pack else "-"
            sheet.write_string(0, 0, say(_LADDER, ladder=ladder, pack=pack))
            sheet.write_string(1, 0, say(_AS_OF, day=figures.as_of or "-", people=figures.people))
            heading = [say(_PART), say(_BASE), *(tier.name for tier in tiers), say(_NO_TIER)]
            sheet.write_row(2, 0, heading, bold)
            rows: list[tuple[str, TierSums]] = [(part.name, part) for part in figures.parts]
            rows.append((say(_TOTAL, name=figures.name), figures.total))
            for number, (name, sums) in enumerate(rows, start=3):
                counts = [sums.tiers[tier.id] for tier in tiers]
                sheet.write_row(number, 0, [name, sums.on_ladder, *counts, sums.no_tier])
            sheet.freeze_panes(3, 1)
        made.seek(0)
        return made.read()
