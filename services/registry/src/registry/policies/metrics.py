"""Every metric (指标) that a rule may name.

A service that computes one uses its name from here. Names are for good: packs that were published with one
are read for as long as their rules are looked up.
"""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass

from registry.policies.vocabulary import AsOf, Base, Scope, Unit
from servicekit.localised import Text


@dataclass(frozen=True, slots=True)
class Metric:
    """Something that can be measured of a teacher, an organisation or a programme."""

    name: str
    """`subject.what`"""
    meaning: Text
    unit: Unit
    scopes: frozenset[Scope]
    """What it can be measured of."""
    accumulates: bool = False
    """Whether it only grows during a period, so that a pace can be asked for."""
    base: Base | None = None
    """Of a share: what it is a share of."""
    as_of: AsOf | None = None
    """Of a share: when its base is counted, unless the rule says otherwise."""

    @property
    def is_number(self) -> bool:
        """Whether its values can be compared with a threshold; a code can only be one of several."""
        return self.unit is not Unit.CODE


_TEACHER = frozenset({Scope.TEACHER})
_PROGRAMME = frozenset({Scope.PROGRAMME})
_SCHOOL = frozenset({Scope.SCHOOL})
_AUTHORITIES = frozenset({Scope.COUNTY, Scope.CITY})
_ORGANISATIONS = _SCHOOL | _AUTHORITIES

_METRICS = (
    Metric(
        "teacher.hours_in_cycle",
        Text("教师在本培训周期内获认定的学时", "class hours recognised for a teacher in the current cycle"),
        Unit.CLASS_HOURS,
        _TEACHER,
        accumulates=True,
    ),
    Metric(
        "teacher.hours_in_year",
        Text("教师在一年内获认定的学时", "class hours recognised for a teacher in a year"),
        Unit.CLASS_HOURS,
        _TEACHER,
        accumulates=True,
    ),
    Metric(
        "teacher.hours_in_window",
        Text(
            "教师在最近若干年内获认定的学时，可限专题和方式",
            "class hours recognised for a teacher in the last years; of some themes and modes if so said",
        ),
        Unit.CLASS_HOURS,
        _TEACHER,
        accumulates=True,
    ),
    Metric(
        "programme.hours",
        Text("培训项目计划学时", "class hours that a programme is planned for"),
        Unit.CLASS_HOURS,
        _PROGRAMME,
    ),
    Metric(
        "programme.level",
        Text(
            "培训项目级别（国省市县校）",
            "level of a programme, from national down to school",
        ),
        Unit.CODE,
        _PROGRAMME,
    ),
    Metric(
        "programme.practice_share",
        Text("实践性课程学时占培训项目总学时的比例", "hours of practice over all hours of a programme"),
        Unit.SHARE,
        _PROGRAMME,
        base=Base.COURSE_HOURS,
        as_of=AsOf.SUBMISSION,
    ),
    Metric(
        "school.share_on_pace",
        Text("学校中学时进度达标教师的占比", "share of a school's teachers who keep pace with the hours"),
        Unit.SHARE,
        _SCHOOL,
        base=Base.TEACHERS_WITH_A_RULE,
        as_of=AsOf.TODAY,
    ),
    Metric(
        "organisation.training_person_times",
        Text("完成培训的人次", "person-times trained"),
        Unit.PERSON_TIMES,
        _ORGANISATIONS,
        accumulates=True,
    ),
    Metric(
        "organisation.training_budget_over_salary",
        Text("教师培训经费占教师年度工资总额的比例", "training budget over the yearly salary total"),
        Unit.SHARE,
        _AUTHORITIES,
        base=Base.SALARY_TOTAL,
        as_of=AsOf.BUDGET,
    ),
    Metric(
        "organisation.training_budget_over_public_funds",
        Text(
            "教师培训经费占年度公用经费预算总额的比例",
            "training budget over the yearly public funds",
        ),
        Unit.SHARE,
        _SCHOOL,
        base=Base.PUBLIC_FUNDS,
        as_of=AsOf.BUDGET,
    ),
    Metric(
        "organisation.backbone_teacher_share",
        Text(
            "遴选培训的骨干教师占专任教师总数的比例",
            "backbone teachers over all full-time teachers",
        ),
        Unit.SHARE,
        _AUTHORITIES,
        base=Base.FULL_TIME_TEACHERS,
        as_of=AsOf.DECISION,
    ),
    Metric(
        "organisation.training_bases",
        Text("示范性教师教育培训基地数", "model training bases built"),
        Unit.COUNT,
        _AUTHORITIES,
        accumulates=True,
    ),
    Metric(
        "organisation.master_studios",
        Text("名师工作室（坊）数", "studios of master teachers built"),
        Unit.COUNT,
        _AUTHORITIES,
        accumulates=True,
    ),
    Metric(
        "organisation.new_subject_bases_and_studios",
        Text("当年新建校本研修学科基地及名师工作室数", "subject bases and studios built in the year"),
        Unit.COUNT,
        _AUTHORITIES,
        accumulates=True,
    ),
    Metric(
        "organisation.educator_teachers",
        Text("培养的教育家型教师人数", "teachers trained to the standing of an educator"),
        Unit.COUNT,
        _AUTHORITIES,
        accumulates=True,
    ),
    Metric(
        "organisation.master_teachers_and_heads",
        Text("培养的名师名校（园）长人数", "master teachers and heads trained"),
        Unit.COUNT,
        _AUTHORITIES,
        accumulates=True,
    ),
    Metric(
        "organisation.backbone_teachers",
        Text("培养的骨干教师人数", "backbone teachers trained"),
        Unit.COUNT,
        _AUTHORITIES,
        accumulates=True,
    ),
    Metric(
        "organisation.leading_teacher_classes",
        Text("举办的领航教师高端研修班期数", "advanced classes held for leading teachers"),
        Unit.COUNT,
        _AUTHORITIES,
        accumulates=True,
    ),
    Metric(
        "organisation.demonstration_schools",
        Text("校本研修示范学校数", "demonstration schools of school-based training"),
        Unit.COUNT,
        _AUTHORITIES,
        accumulates=True,
    ),
    Metric(
        "organisation.research_leaders_selected",
        Text("遴选进入教科研领军培养工程的人数", "people selected to be trained as leaders of research"),
        Unit.COUNT,
        _AUTHORITIES,
        accumulates=True,
    ),
    Metric(
        "organisation.advanced_trainings",
        Text(
            "举办的高端专题培训次数，可限参训人员的职务",
            "advanced trainings held, for people in some posts only if so said",
        ),
        Unit.COUNT,
        _ORGANISATIONS,
        accumulates=True,
    ),
    Metric(
        "organisation.counties_with_training_body",
        Text("设有教师培训管理机构的县（市、区）占比", "share of counties with a body that manages training"),
        Unit.SHARE,
        frozenset({Scope.CITY}),
        base=Base.COUNTIES,
        as_of=AsOf.TODAY,
    ),
    Metric(
        "organisation.counties_with_leading_teachers",
        Text("有领航人才辐射的县（市、区）占比", "share of counties that leading teachers reach"),
        Unit.SHARE,
        frozenset({Scope.CITY}),
        base=Base.COUNTIES,
        as_of=AsOf.TODAY,
    ),
)
METRICS: Mapping[str, Metric] = {metric.name: metric for metric in _METRICS}


def advice_on(unknown: str) -> Text:
    """What to write instead of a name that no metric has: the nearest ones, or else all of them."""
    near = difflib.get_close_matches(unknown, METRICS, n=3)
    if near:
        names = "、".join(near), ", ".join(near)
        return Text(
            f"没有指标“{unknown}”，是否为 {names[0]}？", f"there is no metric {unknown}; is it {names[1]}?"
        )
    names = "、".join(METRICS), ", ".join(METRICS)
    return Text(
        f"没有指标“{unknown}”，可用的指标：{names[0]}", f"there is no metric {unknown}; known are {names[1]}"
    )
