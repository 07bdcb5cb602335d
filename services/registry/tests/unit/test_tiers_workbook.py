"""The figures of tiers as a workbook."""

from datetime import date
from io import BytesIO
from uuid import UUID

from openpyxl import load_workbook
from services.registry.tests.ladders import ladder

from registry.tiers.figures import TierFiguresRead, TierPart, TierSums
from registry.tiers.schemas import LadderRead, PackRef
from registry.tiers.workbook import workbook
from servicekit.localised import Language

CITY = UUID(int=1)
COUNTS = {"enter": 1, "qualified": 2, "settled": 3, "raised": 4, "style": 0}
FIGURES = TierFiguresRead(
    organisation_id=CITY,
    name="来宾市教育局",
    people=20,
    pack=PackRef(id=CITY, code="laibin-2022", version=1, title="来宾市培训规划"),
    ladders=[],
    ladder=LadderRead.of(ladder()),
    as_of=date(2026, 11, 25),
    total=TierSums(on_ladder=12, tiers=COUNTS, no_tier=2),
    parts=[TierPart(organisation_id=CITY, name="=兴宾区", on_ladder=12, tiers=COUNTS, no_tier=2)],
)


def cells(language: Language) -> list[list[object]]:
    [sheet] = load_workbook(BytesIO(workbook(FIGURES, language))).worksheets
    return [[cell for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)]


def test_says_what_was_counted_of_whom_and_when():
    counts = [12, 1, 2, 3, 4, 0, 2]
    assert cells(Language.CHINESE) == [
        ["培养体系：559“五格”（来宾市培训规划）"],
        ["统计日期：2026-11-25；花名册共 20 人"],
        ["单位", "适用人数（基数）", "入格", "合格", "定格", "升格", "风格", "未定层次"],
        # A name that looks like a formula is a name.
        ["=兴宾区", *counts],
        ["合计：来宾市教育局", *counts],
    ]


def test_in_english_too():
    assert cells(Language.ENGLISH)[1] == ["As of 2026-11-25; 20 people on the roster"]
