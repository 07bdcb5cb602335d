"""The closed lists and the kinds of values that several modules of this service use on the wire.

Sources: levels (国培、省培、市培、县培、校培) the policy documents; stages (学段) and subjects the national
curriculum plans for compulsory (2022) and senior secondary (2020) education, by the registry's codes.
"""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import (
    AfterValidator,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
)

from servicekit.wire import SOME_TEXT, TWO_OR_MORE

_TWO_PLACES = Decimal("0.01")
_MOST_HOURS = 999_999.99


class Level(StrEnum):
    """Whose programme it is (项目级别)."""

    NATIONAL = "national"
    """国家级（国培）"""
    PROVINCIAL = "provincial"
    """省级（省培）"""
    MUNICIPAL = "municipal"
    """市级（市培）"""
    COUNTY = "county"
    """县级（县培）"""
    SCHOOL = "school"
    """校级（校本研修）"""


class Stage(StrEnum):
    """学段."""

    PRESCHOOL = "preschool"
    """学前"""
    PRIMARY = "primary"
    """小学"""
    JUNIOR = "junior"
    """初中"""
    SENIOR = "senior"
    """普通高中"""
    VOCATIONAL = "vocational"
    """中等职业"""
    SPECIAL = "special"
    """特殊教育"""


class Subject(StrEnum):
    """任教学科."""

    CHINESE = "chinese"
    """语文"""
    MATHEMATICS = "mathematics"
    """数学"""
    ENGLISH = "english"
    """英语"""
    MORALITY_AND_LAW = "morality_and_law"
    """道德与法治（思想政治）"""
    PHYSICS = "physics"
    """物理"""
    CHEMISTRY = "chemistry"
    """化学"""
    BIOLOGY = "biology"
    """生物学"""
    HISTORY = "history"
    """历史"""
    GEOGRAPHY = "geography"
    """地理"""
    SCIENCE = "science"
    """科学"""
    PHYSICAL_EDUCATION = "physical_education"
    """体育与健康"""
    MUSIC = "music"
    """音乐"""
    FINE_ARTS = "fine_arts"
    """美术"""
    INFORMATION_TECHNOLOGY = "information_technology"
    """信息科技（信息技术）"""
    LABOUR = "labour"
    """劳动"""
    PRACTICE = "practice"
    """综合实践活动"""
    MENTAL_HEALTH = "mental_health"
    """心理健康"""
    PRESCHOOL_EDUCATION = "preschool_education"
    """学前教育（五大领域）"""
    VOCATIONAL = "vocational"
    """职业专业课"""
    OTHER = "other"
    """其他"""


HoursShown = Annotated[Decimal, PlainSerializer(float, return_type=float, when_used="json")]
"""Class hours (学时) as a JSON number: two decimal places survive a float unharmed."""
HoursGiven = Annotated[
    Decimal,
    Field(ge=0, max_digits=8, decimal_places=2),
    AfterValidator(lambda hours: hours.quantize(_TWO_PLACES)),
    WithJsonSchema({"type": "number", "minimum": 0, "maximum": _MOST_HOURS, "multipleOf": 0.01}),
]
"""Class hours as a caller gives them; kept with two places, as the database and events have them."""
Line = StringConstraints(strip_whitespace=True, min_length=1, max_length=120, pattern=SOME_TEXT)
"""A name or title: something other than white space."""
Reason = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=500, pattern=TWO_OR_MORE)
]
"""Why something is done, in somebody's own words."""
