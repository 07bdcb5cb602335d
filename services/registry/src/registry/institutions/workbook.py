"""Institutions as a workbook."""

from collections.abc import AsyncIterator
from typing import IO

from registry.institutions.models import Institution
from registry.institutions.states import STANDING_WORDS
from registry.institutions.vocabulary import LEGAL_FORM_WORDS
from registry.people.rules import masked_phone
from servicekit.workbooks import Column, text_table

_COLUMNS = (
    Column("机构代码", 16),
    Column("机构名称", 36),
    Column("统一社会信用代码", 24),
    Column("单位性质", 16),
    Column("专职人员", 10),
    Column("兼职人员", 10),
    Column("联系人", 12),
    Column("联系电话", 16),
    Column("资格状态", 12),
    Column("状态说明", 36),
)


async def workbook(institutions: AsyncIterator[Institution]) -> IO[bytes]:
    """The institutions, phone numbers masked, in a file without a name."""
    return await text_table("承训机构", _COLUMNS, (_cells(each) async for each in institutions))


def _cells(institution: Institution) -> tuple[str | None, ...]:
    return (
        institution.organisation.code,
        institution.organisation.name,
        institution.credit_code,
        LEGAL_FORM_WORDS[institution.legal_form],
        _number(institution.full_time_staff),
        _number(institution.part_time_staff),
        institution.contact_name,
        masked_phone(institution.contact_phone) if institution.contact_phone else None,
        STANDING_WORDS[institution.standing],
        institution.standing_reason,
    )


def _number(number: int | None) -> str | None:
    return None if number is None else str(number)
