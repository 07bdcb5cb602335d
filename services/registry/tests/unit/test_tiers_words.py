"""A standing in words: whole sentences in both languages, and a word for every code."""

from datetime import date

import pytest
from services.registry.tests.ladders import HEADS, ON, ladder, record

from registry.people.vocabulary import Honour, Level, Post, Title
from registry.tiers import words
from registry.tiers.milestones import MilestoneState
from registry.tiers.record import Award, Record, Spell
from registry.tiers.rules import SPANS
from registry.tiers.standing import Standing, Verdict, stand
from registry.tiers.words import HONOURS, LEVELS, TITLES, Teller
from servicekit.localised import Language

ZH, EN = Teller(Language.CHINESE), Teller(Language.ENGLISH)
EXPERIENCED = record(teaching_since=date(2010, 9, 1), title=Title.VICE_SENIOR)


def standing(known: Record = EXPERIENCED, on=None) -> Standing:
    found = stand(on or ladder(), known, ON)
    assert found is not None
    return found


@pytest.mark.parametrize("told", [TITLES, HONOURS, LEVELS])
def test_there_is_a_word_for_every_code(told):
    [kind] = {type(code) for code in told}
    assert set(told) == set(kind)


def test_there_is_a_sentence_for_every_verdict_and_state():
    assert set(words._VERDICTS) == set(Verdict)
    assert set(words._MILESTONES) == set(MilestoneState)
    assert set(words._MISSING) == set(SPANS)


def test_why_somebody_stands_where_they_stand():
    assert ZH.verdict(standing()) == (
        "教龄 16 年（要求：15 年及以上）对应“升格”；职称为高级教师（副高级）对应“升格”。"
    )
    assert EN.verdict(standing()) == (
        "16 years of service (asked for: 15 or more): “升格”; senior teacher (vice-senior grade): “升格”."
    )


def test_what_the_next_tier_needs():
    assert ZH.next(standing()) == (
        "进入“风格”需满足以下之一：职称：正高级教师（现为高级教师（副高级））；荣誉：特级教师、优秀副高级职称教师。"
    )
    assert EN.next(standing()) == (
        "“风格” needs one of: title: senior teacher of the highest grade (now: senior teacher (vice-senior "
        "grade)); honour: special-grade teacher, excellent vice-senior teacher."
    )


def test_why_the_lower_counts_and_when_time_changes_that():
    found = standing(record(teaching_since=date(2016, 9, 1), title=Title.VICE_SENIOR))
    assert ZH.verdict(found) == (
        "教龄 10 年（要求：6 至 15 年）对应“定格”；职称为高级教师（副高级）对应“升格”；"
        "对应的层次不一，就低取“定格”。"
    )
    assert ZH.lift(found) == "无须其他条件，2032 年 9 月 1 日起进入“升格”（还有 5 年）。"
    assert EN.lift(found) == "By time alone: “升格” from 2032-09-01 on, in 5 years."


def test_what_is_missing():
    found = standing(record())
    assert [ZH.missing(kind) for kind in found.unknown] == ["教龄未知：参加工作时间缺失"]
    assert ZH.verdict(found) == "资料不全，暂不能确定层次。"
    assert ZH.next(found) is None


def test_honours_with_their_levels():
    on = ladder(
        HEADS,
        audience={},
        tiers=[
            {
                **HEADS["tiers"][2],
                "any_of": [{"honour": {"one_of": ["famous_head"], "level": ["city", "province"]}}],
            }
        ],
    )
    assert ZH.next(standing(record(), on)) == "进入“风格”需满足以下之一：荣誉：市级/省级名校（园）长。"
    known = record(awards=(Award(Honour.FAMOUS_HEAD, Level.CITY, date(2020, 1, 1)),))
    assert ZH.verdict(standing(known, on)) == "市级名校（园）长对应“风格”。"
    assert ZH.next(standing(known, on)) == "已在最高层次。"


def test_one_year_is_no_years():
    known = record(posts=frozenset({Post.HEAD}), spells=(Spell(Post.HEAD, date(2025, 9, 1), None),))
    assert EN.verdict(standing(known, ladder(HEADS))).startswith("1 year in post (asked for: at most 5)")
