"""The packs that are shipped, with the documents they are made of."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import Any

from registry.policies.loader import load_pack
from registry.policies.marks import Location, read_marked
from registry.policies.pack import SECTIONS, Pack

PACKS = resources.files("registry.policies") / "packs"
CODES = ("laibin-2022", "lanzhou-2019", "shanxi-2018", "weihai-2017")

_CHINESE_NUMBERS = {each: value for value, each in enumerate("零一二三四五六七八九十")} | {"两": 2, "百": 100}
_NUMBER = re.compile(r"([0-9]+(?:\.[0-9]+)?)(%|多?万)?")
_FACTOR = {"%": Decimal("0.01"), "万": Decimal(10000), "多万": Decimal(10000), "": Decimal(1)}


def text_of(code: str) -> str:
    return (PACKS / f"{code}.yaml").read_text("utf-8")


@cache
def pack_of(code: str) -> Pack:
    return load_pack(text_of(code).encode())


@cache
def plain_of(code: str) -> dict[str, Any]:
    """The document as plain values; shared, so copy what is to be changed."""
    plain: dict[str, Any] = read_marked(text_of(code)).value
    return plain


def source_of(code: str) -> str:
    """The document without white space, which the sites that it was taken from did not keep."""
    return squeezed((PACKS / f"{code}.source.txt").read_text("utf-8"))


def squeezed(text: str) -> str:
    return "".join(text.split())


def entries_of(plain: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every entry of every section, with the name of the section."""
    for section in SECTIONS:
        for entry in plain.get(section, []):
            yield section, entry


def leaves(value: Any, at: Location = ()) -> Iterator[tuple[Location, Any]]:
    """Every single value with its place."""
    if isinstance(value, dict):
        for name, item in value.items():
            yield from leaves(item, (*at, name))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from leaves(item, (*at, number))
    else:
        yield at, value


def numbers_in(words: str) -> set[Decimal]:
    """Every number that the words name; what is asked of all without exception is the whole, 1."""
    written = {Decimal(number) * _FACTOR[unit] for number, unit in _NUMBER.findall(words)}
    written |= {Decimal(number) for number, unit in _NUMBER.findall(words) if unit == "万"}
    written |= {Decimal(_CHINESE_NUMBERS[each]) for each in words if each in _CHINESE_NUMBERS}
    return written | ({Decimal(1)} if "全覆盖" in words else set())
