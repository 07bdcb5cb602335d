"""The printable sheet of an activation, as a workbook."""

from collections.abc import AsyncIterator
from typing import IO

from registry.identity.credentials.schemas import ActivationRead
from servicekit.clock import CHINA
from servicekit.workbooks import Cells, Column, text_table

_COLUMNS = (Column("姓名", 14), Column("账号", 26), Column("一次性验证码", 20), Column("有效期至", 18))


async def sheet_of(made: ActivationRead) -> IO[bytes]:
    """One line per person: name, login, code, until when; hours are those of China."""

    async def rows() -> AsyncIterator[Cells]:
        for item in made.items:
            until = item.expires_at.astimezone(CHINA).strftime("%Y-%m-%d %H:%M")
            yield (item.display_name, item.login, item.code, until)

    return await text_table("账号开通单", _COLUMNS, rows())
