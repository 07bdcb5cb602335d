"""Corrections as a workbook: a row for each field that somebody wants changed."""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import IO

from registry.corrections import rules
from registry.corrections.models import ProfileCorrection
from registry.corrections.rules import ProfileField, Value
from registry.corrections.states import CorrectionState
from registry.people.vocabulary import (
    EMPLOYMENT_WORDS,
    POST_WORDS,
    STAGE_WORDS,
    SUBJECT_WORDS,
    TITLE_WORDS,
    Employment,
    Post,
    Stage,
    Subject,
    Title,
)
from servicekit.clock import CHINA
from servicekit.workbooks import Column, text_table

_COLUMNS = (
    Column("姓名", 12),
    Column("所在单位", 30),
    Column("更正项目", 16),
    Column("原内容", 24),
    Column("申请内容", 24),
    Column("申请原因", 36),
    Column("申请时间", 18),
    Column("状态", 10),
    Column("处理时间", 18),
    Column("处理说明", 36),
)
_FIELDS = {
    ProfileField.NAME: "姓名",
    ProfileField.PHONE: "手机号",
    ProfileField.STAGE: "学段",
    ProfileField.SUBJECT: "任教学科",
    ProfileField.OTHER_SUBJECTS: "兼教学科",
    ProfileField.TITLE: "职称",
    ProfileField.POSTS: "职务",
    ProfileField.EMPLOYMENT: "用人形式",
    ProfileField.TEACHING_SINCE: "参加工作时间",
}
_STATES = {
    CorrectionState.PROPOSED: "待审核",
    CorrectionState.APPROVED: "已通过",
    CorrectionState.REJECTED: "已退回",
    CorrectionState.WITHDRAWN: "已撤回",
}
_WORDS: Mapping[ProfileField, Mapping[str, str]] = {
    ProfileField.STAGE: {code.value: STAGE_WORDS.shown[code] for code in Stage},
    ProfileField.SUBJECT: {code.value: SUBJECT_WORDS.shown[code] for code in Subject},
    ProfileField.OTHER_SUBJECTS: {code.value: SUBJECT_WORDS.shown[code] for code in Subject},
    ProfileField.TITLE: {code.value: TITLE_WORDS.shown[code] for code in Title},
    ProfileField.POSTS: {code.value: POST_WORDS.shown[code] for code in Post},
    ProfileField.EMPLOYMENT: {code.value: EMPLOYMENT_WORDS.shown[code] for code in Employment},
}


async def workbook(corrections: AsyncIterator[ProfileCorrection]) -> IO[bytes]:
    """The corrections, in a file without a name."""
    cells = (row async for correction in corrections for row in _rows(correction))
    return await text_table("信息更正", _COLUMNS, cells)


def _rows(correction: ProfileCorrection) -> Iterator[tuple[str, ...]]:
    person, decided = correction.person, correction.decided_at
    for change in correction.changes:
        yield (
            person.name,
            person.organisation.name,
            _FIELDS[change.field],
            _words(change.field, change.before),
            _words(change.field, change.after),
            correction.reason,
            f"{correction.created_at.astimezone(CHINA):%Y-%m-%d %H:%M}",
            _STATES[correction.state],
            "" if decided is None else f"{decided.astimezone(CHINA):%Y-%m-%d %H:%M}",
            correction.decision_reason or "",
        )


def _words(field: ProfileField, value: Value) -> str:
    shown = rules.shown(field, value)
    codes = shown if isinstance(shown, list) else [] if shown is None else [shown]
    return "、".join(_WORDS.get(field, {}).get(code, code) for code in codes)
