"""How Chinese names are spelt in pinyin (拼音), by which people and organisations are also found.

Character by character, as nobody can tell which reading somebody's given name has; only characters that are
read differently as a surname are known. A name as a whole would cost fifty times as much to spell.
"""

from functools import lru_cache
from typing import NamedTuple

from pypinyin import lazy_pinyin

# Source: 通用规范汉字表 and 现代汉语词典, entries marked 姓.
_AS_SURNAME = {
    "单": "shan",
    "曾": "zeng",
    "解": "xie",
    "查": "zha",
    "仇": "qiu",
    "任": "ren",
    "盖": "ge",
    "区": "ou",
    "朴": "piao",
    "缪": "miao",
    "种": "chong",
    "召": "shao",
    "员": "yun",
    "乜": "nie",
    "华": "hua",
    "纪": "ji",
    "覃": "qin",
    "尉": "wei",
    "洗": "xian",
    "冼": "xian",
    "折": "she",
    "黑": "he",
    "秘": "bi",
    "宓": "mi",
    "祭": "zhai",
    "长": "zhang",
}
_COMPOUND = {"尉迟": ("yu", "chi"), "万俟": ("mo", "qi"), "单于": ("chan", "yu"), "澹台": ("tan", "tai")}


class Spelling(NamedTuple):
    """A name in small Latin letters, without tones and spaces."""

    pinyin: str
    """`weichunlan`"""
    initials: str
    """`wcl`"""


def spelling(name: str) -> Spelling:
    """How the name of an organisation, or a word of it, is spelt."""
    return _joined([_reading(character) for character in name])


def spelling_of_person(name: str) -> Spelling:
    """How somebody's name is spelt; its first character, or two, is the surname."""
    syllables = [_reading(character) for character in name]
    if name[:2] in _COMPOUND:
        syllables[:2] = _COMPOUND[name[:2]]
    elif name[:1] in _AS_SURNAME:
        syllables[0] = _AS_SURNAME[name[0]]
    return _joined(syllables)


def _joined(syllables: list[str]) -> Spelling:
    return Spelling("".join(syllables), "".join(syllable[:1] for syllable in syllables))


@lru_cache(maxsize=16_384)
def _reading(character: str) -> str:
    if not character.isalnum():
        return ""
    spelt: str = lazy_pinyin(character, v_to_u=False)[0]
    return spelt.lower() if spelt.isascii() else ""
