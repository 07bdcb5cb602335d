"""Lists as workbooks: every row is there, and whatever a cell begins with, it is text."""

from collections.abc import AsyncIterator
from io import BytesIO

from openpyxl import load_workbook
from starlette.responses import StreamingResponse

from servicekit.workbooks import XLSX, Cells, Column, attachment, text_table, workbook_answer

COLUMNS = (Column("姓名", 12), Column("备注", 30))


async def rows_of(*rows: Cells) -> AsyncIterator[Cells]:
    for row in rows:
        yield row


async def sent(answer: StreamingResponse) -> bytes:
    return b"".join([part async for part in answer.body_iterator])  # type: ignore[misc]


async def test_every_row_stands_below_the_headings():
    given = [(f"教师{number}", None if number % 2 else "一") for number in range(1201)]
    made = await text_table("人员", COLUMNS, rows_of(*given))
    content = await sent(workbook_answer(made, "x.xlsx"))
    sheet = load_workbook(BytesIO(content), read_only=True)["人员"]
    assert list(sheet.iter_rows(values_only=True)) == [("姓名", "备注"), *given]


async def test_a_formula_is_text():
    made = await text_table("s", COLUMNS, rows_of(("=1+1", "https://example.org")))
    cells = load_workbook(BytesIO(await sent(workbook_answer(made, "x.xlsx"))))["s"][2]
    assert [(cell.value, cell.data_type, cell.hyperlink) for cell in cells] == [
        ("=1+1", "s", None),
        ("https://example.org", "s", None),
    ]


async def test_the_answer_says_what_it_is_and_closes_the_file():
    made = await text_table("s", COLUMNS, rows_of())
    answer = workbook_answer(made, "人员 1.xlsx")
    assert answer.media_type == XLSX
    assert answer.headers["content-disposition"] == attachment("人员 1.xlsx")["Content-Disposition"]
    assert answer.headers["content-disposition"].endswith("''%E4%BA%BA%E5%91%98%201.xlsx")
    await sent(answer)
    assert made.closed
