"""The programmes of the demonstration: what each is about, who runs it, how far it has got."""

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any

from servicekit.clock import CHINA
from shixun_local.demo.walker import Json

_MORNING = time(9)
_SOON = timedelta(minutes=3)
"""A session may not begin in the past, and the request that plans it takes a moment."""
_CLASS_HOUR = timedelta(minutes=45)


@dataclass(frozen=True)
class Lesson:
    """A session of a programme."""

    title: str
    hours: int
    expert: int
    """index among the experts"""
    lasts: timedelta
    day: int = 0
    """counted from the day on which it is planned; on a later day it begins in the morning"""
    after: timedelta = timedelta(0)
    """on that day itself: how long after it is planned it begins"""

    def begins(self, now: datetime) -> datetime:
        """When it begins, planned now."""
        if self.day == 0:
            return (now + self.after).replace(second=0, microsecond=0) + timedelta(minutes=1)
        return datetime.combine(now.astimezone(CHINA).date() + timedelta(days=self.day), _MORNING, CHINA)


@dataclass(frozen=True)
class Programme:
    """One programme and how it comes about."""

    code: str
    title: str
    level: str
    organisation_code: str
    author: str
    """login of who makes and runs it"""
    approver: str
    """login of who approves it"""
    state: str
    """the state that it is brought to"""
    hours: int
    capacity: int
    days: tuple[int, int]
    """first and last day, counted from today"""
    enrolment_ends: int
    """days from now"""
    plan: dict[str, str]
    target: dict[str, list[str]] = field(default_factory=lambda: {"stages": [], "subjects": []})
    lessons: tuple[Lesson, ...] = ()

    def draft(self, organisation_id: str, now: datetime) -> Json:
        """What is sent to make it."""
        first, last = (now.date() + timedelta(days=day) for day in self.days)
        given: dict[str, Any] = {
            "organisation_id": organisation_id,
            "code": self.code,
            "title": self.title,
            "level": self.level,
            "hours": self.hours,
            "capacity": self.capacity,
            "enrol_from": (now - timedelta(days=1)).isoformat(),
            "enrol_until": (now + timedelta(days=self.enrolment_ends)).isoformat(),
            "starts_on": first.isoformat(),
            "ends_on": last.isoformat(),
            "target": self.target,
        }
        return given | self.plan


def _plan(theme: str, aims: str, content: str, modes: str) -> dict[str, str]:
    return {
        "theme": theme,
        "aims": aims,
        "content": content,
        "schedule": "按课次表进行，每课次签到、签退。",
        "modes": modes,
        "management": "教师发展中心负责实施，设班主任一名，学员所在学校协助管理。",
        "guarantees": "经费列入年度预算；设应急预案与学员反馈渠道。",
    }


def _in_turn(*lessons: tuple[str, int, int]) -> tuple[Lesson, ...]:
    """Lessons (title, hours, expert) one after the other, the first of them soon."""
    made: list[Lesson] = []
    after = _SOON
    for title, hours, expert in lessons:
        lasts = _CLASS_HOUR * hours
        made.append(Lesson(title, hours, expert, lasts, after=after))
        after += lasts
    return tuple(made)


FINISHED = Programme(
    code="LB-DEMO-01",
    title="来宾市中小学教师“新课标”全员研修",
    level="municipal",
    organisation_code="451300",
    author="city",
    approver="province",
    state="completed",
    hours=20,
    capacity=800,
    days=(0, 2),
    enrolment_ends=1,
    plan=_plan(
        "以新课标为纲的课堂教学改进",
        "理解核心素养导向的课程标准，能据此设计一个单元。",
        "课标解读、单元设计、课例研讨、成果展示。",
        "集中研修，专家讲座与工作坊相结合。",
    ),
    lessons=_in_turn(
        ("课程标准解读", 4, 0), ("大单元教学设计", 4, 1), ("课例观摩与研讨", 6, 0), ("成果展示与点评", 6, 1)
    ),
)
RUNNING = Programme(
    code="LB-DEMO-02",
    title="来宾市小学骨干教师提升班",
    level="municipal",
    organisation_code="451300",
    author="city",
    approver="province",
    state="running",
    hours=36,
    capacity=120,
    days=(0, 40),
    enrolment_ends=1,
    plan=_plan(
        "从熟练走向研究型教师",
        "能发现教学中的真问题，并以小课题的方式解决。",
        "课堂观察、作业设计、小课题研究。",
        "线下集中与校本实践交替。",
    ),
    target={"stages": ["primary"], "subjects": []},
    lessons=(
        # Its expert is one who does not teach in the finished programme on the same day.
        *_in_turn(("课堂观察的方法", 4, 2)),
        *(
            Lesson(title, 8, number % 2, _CLASS_HOUR * 8, day)
            for number, (title, day) in enumerate(
                (("作业设计工作坊", 2), ("小课题选题", 9), ("小课题研究方法", 16), ("中期汇报", 30))
            )
        ),
    ),
)
OPEN = Programme(
    code="LB-DEMO-03",
    title="小学语文“学习任务群”专题研修",
    level="municipal",
    organisation_code="451300",
    author="city",
    approver="province",
    state="open",
    hours=24,
    capacity=60,
    days=(20, 24),
    enrolment_ends=18,
    plan=_plan(
        "以学习任务群为抓手的单元整体教学",
        "会设计单元任务，会用评价改进教学。",
        "专家讲座、课例研讨、现场实践。",
        "集中研修。",
    ),
    target={"stages": ["primary"], "subjects": ["chinese"]},
)
SUBMITTED = Programme(
    code="XB-DEMO-04",
    title="兴宾区新入职教师规范化培训",
    level="county",
    organisation_code="451302",
    author="county",
    approver="city",
    state="submitted",
    hours=60,
    capacity=150,
    days=(30, 75),
    enrolment_ends=25,
    plan=_plan(
        "站稳讲台第一年",
        "熟悉教学常规，能独立完成备课、上课与评价。",
        "师德师风、教学常规、班级管理、跟岗实践。",
        "集中培训与跟岗相结合。",
    ),
)
DRAFT = Programme(
    code="XB-DEMO-05",
    title="示范小学校本研修：作业减负与提质",
    level="school",
    organisation_code="451302-01",
    author="school",
    approver="county",
    state="draft",
    hours=12,
    capacity=40,
    days=(14, 60),
    enrolment_ends=12,
    plan={"theme": "作业减负与提质", "aims": "减少机械重复，让作业有层次。"},
)
PROGRAMMES = (FINISHED, RUNNING, OPEN, SUBMITTED, DRAFT)
