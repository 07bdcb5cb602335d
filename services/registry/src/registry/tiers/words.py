"""The words of a standing, in both languages. What is said is decided elsewhere; here is only how."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from registry.people.vocabulary import Honour, Level, Title
from registry.tiers.milestones import MilestoneStanding, MilestoneState
from registry.tiers.rules import Kind
from registry.tiers.standing import Option, Reason, Standing, Verdict
from servicekit.localised import Language, Text

TITLES: Mapping[Title, Text] = {
    Title.NONE: Text("未评职称", "no title"),
    Title.THIRD_GRADE: Text("三级教师", "third-grade teacher"),
    Title.SECOND_GRADE: Text("二级教师", "second-grade teacher"),
    Title.FIRST_GRADE: Text("一级教师", "first-grade teacher"),
    Title.VICE_SENIOR: Text("高级教师（副高级）", "senior teacher (vice-senior grade)"),
    Title.SENIOR: Text("正高级教师", "senior teacher of the highest grade"),
}
HONOURS: Mapping[Honour, Text] = {
    Honour.SPECIAL_GRADE: Text("特级教师", "special-grade teacher"),
    Honour.EXCELLENT_VICE_SENIOR: Text("优秀副高级职称教师", "excellent vice-senior teacher"),
    Honour.FAMOUS_TEACHER: Text("名师", "famous teacher"),
    Honour.FAMOUS_HEAD: Text("名校（园）长", "famous head"),
    Honour.FAMOUS_HOMEROOM_TEACHER: Text("名班主任", "famous homeroom teacher"),
    Honour.FAMOUS_COURSE_TEAM: Text("名课程团队", "famous course team"),
    Honour.SUBJECT_LEADER: Text("学科带头人", "subject leader"),
    Honour.TEACHING_EXPERT: Text("教学能手", "teaching expert"),
    Honour.BACKBONE: Text("骨干教师", "backbone teacher"),
    Honour.RISING_STAR: Text("教坛新秀", "rising star"),
    Honour.FIRST_YEAR_PASSED: Text("入职一年期满考核合格", "first-year assessment passed"),
    Honour.THIRD_YEAR_STANDARD: Text("三年期满达标", "third-year standard reached"),
}
LEVELS: Mapping[Level, Text] = {
    Level.NATIONAL: Text("国家级", "national"),
    Level.PROVINCE: Text("省级", "provincial"),
    Level.CITY: Text("市级", "municipal"),
    Level.COUNTY: Text("县级", "county"),
    Level.SCHOOL: Text("校级", "school"),
}
_VALUES: Mapping[Kind, Text] = {
    Kind.YEARS_OF_SERVICE: Text("教龄 {value} 年", "{value} years of service"),
    Kind.YEARS_IN_POST: Text("任职 {value} 年", "{value} years in post"),
    Kind.AGE: Text("{value} 周岁", "{value} years of age"),
    Kind.TITLE: Text("职称为{value}", "{value}"),
    Kind.HONOUR: Text("{value}", "{value}"),
}
_ONES: Mapping[Kind, Text] = {
    **_VALUES,
    Kind.YEARS_OF_SERVICE: Text("教龄 {value} 年", "{value} year of service"),
    Kind.YEARS_IN_POST: Text("任职 {value} 年", "{value} year in post"),
}
_MISSING: Mapping[Kind, Text] = {
    Kind.YEARS_OF_SERVICE: Text(
        "教龄未知：参加工作时间缺失", "years of service not known: the start of service is missing"
    ),
    Kind.YEARS_IN_POST: Text(
        "任职年限未知：任职起止时间缺失", "years in post not known: a beginning or end is missing"
    ),
    Kind.AGE: Text("年龄未知：出生日期缺失", "age not known: the date of birth is missing"),
}
_AT_LEAST = Text("{gte} 年及以上", "{gte} or more")
_AT_MOST = Text("不超过 {lte} 年", "at most {lte}")
_BETWEEN = Text("{gte} 至 {lte} 年", "{gte} to {lte}")
_EXACTLY = Text("{gte} 年", "{gte}")
_HELD = Text("{fact}（要求：{wanted}）", "{fact} (asked for: {wanted})")
_WANTED: Mapping[Kind, Text] = {
    Kind.YEARS_OF_SERVICE: Text("教龄 {wanted}", "years of service: {wanted}"),
    Kind.YEARS_IN_POST: Text("任职年限 {wanted}", "years in post: {wanted}"),
    Kind.AGE: Text("年龄 {wanted}", "age: {wanted}"),
    Kind.TITLE: Text("职称：{wanted}", "title: {wanted}"),
    Kind.HONOUR: Text("荣誉：{wanted}", "honour: {wanted}"),
}
_SHORT_BY = Text("{wanted}（现为 {value} 年，还差 {short} 年）", "{wanted} (now {value}, {short} more)")
_NOW = Text("{wanted}（现为{value}）", "{wanted} (now: {value})")
_AT_LEVEL = Text("{level}{honour}", "{honour} ({level})")
_POINTS = Text("{ground}对应“{tiers}”", "{ground}: “{tiers}”")
_VERDICTS: Mapping[Verdict, Text] = {
    Verdict.AGREED: Text("{pointers}。", "{pointers}."),
    Verdict.LOWER: Text(
        "{pointers}；对应的层次不一，就低取“{tier}”。",
        "{pointers}; they differ, so the lower counts: “{tier}”.",
    ),
    Verdict.HIGHER: Text(
        "{pointers}；对应的层次不一，就高取“{tier}”。",
        "{pointers}; they differ, so the higher counts: “{tier}”.",
    ),
    Verdict.BEYOND: Text(
        "{pointers}；其余依据已达其能对应的最高层次，不影响进入“{tier}”。",
        "{pointers}; the others are at the highest they can point to and hold nobody back: “{tier}”.",
    ),
    Verdict.HONOUR: Text(
        "{pointers}；以所获荣誉为准，为“{tier}”。", "{pointers}; the honour decides: “{tier}”."
    ),
    Verdict.NO_TIER: Text("现有情况不符合任何一个层次的条件。", "What is on record fits none of the tiers."),
    Verdict.UNKNOWN: Text("资料不全，暂不能确定层次。", "Too little is on record to tell the tier."),
}
_NEXT = Text("进入“{tier}”需满足以下之一：{options}。", "“{tier}” needs one of: {options}.")
_NOT_ENOUGH = Text("{option}（仅此一项尚不够）", "{option} (not enough by itself)")
_LIFT = Text(
    "无须其他条件，{on}起进入“{tier}”（还有 {years} 年）。",
    "By time alone: “{tier}” from {on} on, in {years} years.",
)
_LIFT_SOON = Text(
    "无须其他条件，{on}起进入“{tier}”（不到一年）。", "By time alone: “{tier}” from {on} on, within a year."
)
_HIGHEST = Text("已在最高层次。", "This is the highest tier.")
_MILESTONES: Mapping[MilestoneState, Text] = {
    MilestoneState.DONE: Text("{on}达成：{award}", "reached on {on}: {award}"),
    MilestoneState.UPCOMING: Text("应于 {due}前达成", "due by {due}"),
    MilestoneState.DUE_SOON: Text(
        "即将到期：应于 {due}前达成，还有 {days} 天", "due soon: by {due}, in {days} days"
    ),
    MilestoneState.OVERDUE: Text(
        "已逾期 {days} 天：应于 {due}前达成", "overdue by {days} days: was due by {due}"
    ),
    MilestoneState.MISSED: Text(
        "未按期达成：应于 {due}前达成，下一阶段已到期",
        "missed: was due by {due}, and the one after it is due by now",
    ),
    MilestoneState.UNKNOWN: Text(
        "无法判断：参加工作时间缺失", "cannot be told: the start of service is missing"
    ),
}
_DONE_LATE = Text("{on}达成（晚 {days} 天）：{award}", "reached on {on}, {days} days late: {award}")
_COMMA = Text("，", ", ")
_OR = Text("、", ", ")
_SEMICOLON = Text("；", "; ")


class Teller:
    """Tells standings in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def reason(self, reason: Reason) -> str:
        """One thing asked for and whether it is there: 教龄 16 年（要求：15 年及以上）."""
        if reason.holds:
            fact = self._fact(reason)
            if reason.kind in {Kind.TITLE, Kind.HONOUR}:
                return fact
            return self._say(_HELD, fact=fact, wanted=self._span(reason.wanted))
        wanted = self._say(_WANTED[reason.kind], wanted=self._asked(reason))
        if reason.kind is Kind.TITLE:
            return self._say(_NOW, wanted=wanted, value=self._say(TITLES[reason.value]))
        short = _short(reason)
        return self._say(_SHORT_BY, wanted=wanted, value=reason.value, short=short) if short else wanted

    def missing(self, kind: Kind) -> str:
        """What is not known, and why: 教龄未知：参加工作时间缺失."""
        return self._say(_MISSING[kind])

    def verdict(self, standing: Standing) -> str:
        """What each ground points to, and which of the tiers counts."""
        pointers = (
            self._say(
                _POINTS,
                ground=self._join(_COMMA, (self.reason(each) for each in pointer.reasons)),
                tiers=self._join(_OR, (standing.name_of(tier) for tier in pointer.tiers)),
            )
            for pointer in standing.pointers
        )
        tier = "" if standing.tier is None else standing.name_of(standing.tier)
        return self._say(_VERDICTS[standing.verdict], pointers=self._join(_SEMICOLON, pointers), tier=tier)

    def next(self, standing: Standing) -> str | None:
        """What the tier above needs; nothing while the present one cannot be told."""
        if standing.next is None:
            return None if standing.tier is None else self._say(_HIGHEST)
        options = self._join(_SEMICOLON, (self.option(option) for option in standing.next.options))
        return self._say(_NEXT, tier=standing.name_of(standing.next.tier), options=options)

    def option(self, option: Option) -> str:
        """One way into a tier."""
        words = self._join(_COMMA, (self.reason(reason) for reason in option.reasons))
        return words if option.is_enough else self._say(_NOT_ENOUGH, option=words)

    def lift(self, standing: Standing) -> str | None:
        """When time alone changes the tier."""
        lift = standing.lift
        if lift is None:
            return None
        words = _LIFT if lift.years else _LIFT_SOON
        return self._say(words, on=self.day(lift.on), tier=standing.name_of(lift.tier), years=lift.years)

    def milestone(self, standing: MilestoneStanding, on: date) -> str:
        """How it stands with one milestone."""
        if standing.award is not None:
            award = self._honour(standing.award.honour, standing.award.level)
            words = _DONE_LATE if standing.days_late else _MILESTONES[standing.state]
            reached = self.day(standing.award.awarded_on)
            return self._say(words, on=reached, award=award, days=standing.days_late)
        if standing.due_on is None:
            return self._say(_MILESTONES[standing.state])
        days = abs((standing.due_on - on).days)
        return self._say(_MILESTONES[standing.state], due=self.day(standing.due_on), days=days)

    def day(self, day: date) -> str:
        """A day as people write it."""
        if self._language is Language.CHINESE:
            return f"{day.year} 年 {day.month} 月 {day.day} 日"
        return day.isoformat()

    def _fact(self, reason: Reason) -> str:
        if reason.kind is Kind.TITLE:
            return self._say(_VALUES[reason.kind], value=self._say(TITLES[reason.value]))
        if reason.kind is Kind.HONOUR:
            held = (self._honour(each["honour"], each["level"]) for each in reason.value)
            return self._join(_OR, held)
        return self._say((_ONES if reason.value == 1 else _VALUES)[reason.kind], value=reason.value)

    def _asked(self, reason: Reason) -> str:
        if reason.kind is Kind.TITLE:
            return self._join(_OR, (self._say(TITLES[title]) for title in reason.wanted["titles"]))
        if reason.kind is Kind.HONOUR:
            levels = reason.wanted["levels"]
            named = [self._say(HONOURS[honour]) for honour in reason.wanted["honours"]]
            if levels is None:
                return self._join(_OR, named)
            level = "/".join(self._say(LEVELS[each]) for each in levels)
            return self._join(_OR, (self._say(_AT_LEVEL, honour=honour, level=level) for honour in named))
        return self._span(reason.wanted)

    def _span(self, wanted: Mapping[str, Any]) -> str:
        gte, lte = wanted["gte"], wanted["lte"]
        if gte is None:
            return self._say(_AT_MOST, lte=lte)
        if lte is None:
            return self._say(_AT_LEAST, gte=gte)
        return self._say(_EXACTLY if gte == lte else _BETWEEN, gte=gte, lte=lte)

    def _honour(self, honour: Honour, level: Level) -> str:
        return self._say(_AT_LEVEL, honour=self._say(HONOURS[honour]), level=self._say(LEVELS[level]))

    def _join(self, between: Text, parts: Iterable[str]) -> str:
        return self._say(between).join(parts)

    def _say(self, text: Text, **params: Any) -> str:
        return text.render(self._language, params)


def _short(reason: Reason) -> int | None:
    """How many years are missing; none when it is not for want of years."""
    least = reason.wanted.get("gte")
    if reason.value is None or least is None or reason.value >= least:
        return None
    return int(least - reason.value)
