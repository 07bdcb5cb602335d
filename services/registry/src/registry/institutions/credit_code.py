"""The unified social credit code (统一社会信用代码, GB 32100-2015): eighteen places, a check digit last."""

import re

from stdnum.cn import uscc

from servicekit.localised import Text

FORM = r"^[0-9A-HJ-NP-RTUW-Y]{2}[0-9]{6}[0-9A-HJ-NP-RTUW-Y]{10}$"
_FORM = re.compile(FORM)
_SPACES = re.compile(r"[\s\-]")

WRONG_FORM = Text(
    "统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z）",
    "must have 18 digits or capital letters, without I, O, S, V and Z",
)
WRONG_CHECK_DIGIT = Text(
    "统一社会信用代码校验位不正确，请核对后重新填写", "has a wrong check digit; compare it with the document"
)


def compact(written: str) -> str:
    """The code as it was typed, without spaces and hyphens, in capitals."""
    return _SPACES.sub("", written).upper()


def has_form(code: str) -> bool:
    """Whether it is made of what a code can be made of."""
    return _FORM.fullmatch(code) is not None


def has_check_digit(code: str) -> bool:
    """Whether the last place of a code with the right form follows from the others."""
    return str(uscc.calc_check_digit(code[:-1])) == code[-1]
