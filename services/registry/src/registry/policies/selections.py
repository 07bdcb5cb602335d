"""Selections of people (评选), quotas, ratios, credits, and figures of the years before."""

from pydantic import Field

from registry.people.vocabulary import Honour, Level
from registry.policies.common import Group, Named, WholeNumbers
from registry.policies.ladders import HonourHeld
from registry.policies.values import Code, Number, Share
from registry.policies.vocabulary import AsOf, Base, Rounding, Scope, Unit


class Selection(Named):
    """People chosen again and again (评选): WH-03, WH-15 to WH-17, LB-43."""

    honours: list[Honour] = Field([], title="称号", description="what the chosen are awarded")
    level: Level = Field(title="级别", description="who chooses")
    every_years: int | None = Field(
        None, ge=1, le=20, title="届", description="one every so many years; once when null"
    )
    places: WholeNumbers | None = Field(None, title="名额", description="people in each")
    audience: Group = Field(title="对象")
    age_as_of: AsOf | None = Field(None, title="年龄统计日", description="when there is an age to keep to")
    prior: HonourHeld | None = Field(
        None, title="已有称号", description="only those who hold one of these already"
    )
    term_years: int | None = Field(None, ge=1, le=20, title="培养年限")
    assessed_every_years: int | None = Field(
        None, ge=1, le=20, title="动态管理", description="who fails the assessment is removed"
    )


class Quota(Named):
    """A share of the teachers that is to be selected (遴选比例): LB-30."""

    scope: Scope = Field(title="适用对象")
    share: Share = Field(title="比例")
    base: Base = Field(title="基数")
    as_of: AsOf = Field(title="基数统计日")
    rounding: Rounding = Field(title="取整")
    tier: Code | None = Field(
        None, title="培养层次", description="the tier that the selected are trained for"
    )


class Ratio(Named):
    """So many of one for so many of another (配比): SX-05."""

    scope: Scope = Field(title="适用对象")
    one_for: Number = Field(gt=0, title="每一名对应", description="one of the team for so many of the base")
    base: Base = Field(title="基数")
    as_of: AsOf = Field(title="基数统计日")
    rounding: Rounding = Field(title="取整")


class Credits(Named):
    """Hours, credits, and how many are asked for (学时与学分): WH-01."""

    minutes_per_hour: int = Field(
        ge=30, le=120, title="每学时分钟数", description="unless a programme says so"
    )
    hours_per_credit: Number | None = Field(None, gt=0, title="每学分学时数")
    required: Number | None = Field(None, gt=0, title="应修学分", description="over the training cycle")
    audience: Group = Field(title="适用对象")
    base: Base = Field(title="基数", description="of whom the share that meets it is counted")
    as_of: AsOf = Field(title="基数统计日")


class Baseline(Named):
    """What was reached before (基期数据): what growth is counted from."""

    value: Number = Field(title="数值")
    unit: Unit = Field(title="单位")
    from_year: int = Field(ge=1990, le=2100, title="起始年度")
    until_year: int = Field(ge=1990, le=2100, title="截止年度")
