"""Every failure this service tells of, in both languages."""

import importlib
import re
import string
from collections.abc import Iterator

import pytest

from servicekit.problems import Problem

importlib.import_module("scheduling.app")


def problems(base: type[Problem] = Problem) -> Iterator[type[Problem]]:
    for each in base.__subclasses__():
        if each.__module__.startswith("scheduling.") and "code" in vars(each):
            yield each
        yield from problems(each)


def placeholders(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


ALL = sorted(set(problems()), key=lambda problem: problem.code)


def test_each_has_a_code_of_its_own():
    codes = [problem.code for problem in ALL]
    assert len(codes) > 20
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("problem", ALL, ids=lambda problem: problem.code)
def test_it_says_the_same_in_both_languages(problem: type[Problem]):
    for text in (problem.title, problem.detail):
        assert re.search("[\u4e00-\u9fff]", text.zh)
        assert text.en.isascii()
        assert placeholders(text.zh) == placeholders(text.en)
