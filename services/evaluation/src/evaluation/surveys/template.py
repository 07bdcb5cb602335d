"""The template of the satisfaction survey (满意度调查问卷): six items and an open question."""

from dataclasses import dataclass

from servicekit.localised import Text

LOWEST, HIGHEST = 1, 5


@dataclass(frozen=True, slots=True)
class Item:
    """One statement, rated from 1 (strongly disagree) to 5 (strongly agree)."""

    code: str
    words: Text


ITEMS = (
    Item(
        "aims",
        Text("培训目标明确，切合我的工作需要", "The aims were clear and met the needs of my work"),
    ),
    Item("content", Text("培训内容实用、有针对性", "The content was practical and to the point")),
    Item("experts", Text("授课专家讲解清楚、专业水平高", "The experts explained well and knew their field")),
    Item(
        "methods", Text("培训方式合理，互动充分", "The methods suited the content and left room to take part")
    ),
    Item("organisation", Text("组织管理有序，服务周到", "It was well organised and we were looked after")),
    Item("gain", Text("学到的内容能用到我的教学中", "I can use what I learnt in my own teaching")),
)
CODES = tuple(item.code for item in ITEMS)
QUESTION = Text("您对本次培训还有哪些意见或建议？", "What else would you like to say or suggest?")
INTRODUCTION = Text(
    "请根据您的真实感受为以下各项打分：1 非常不同意，5 非常同意。结果只以汇总形式公布。",
    "Please rate each statement from 1 (strongly disagree) to 5 (strongly agree). "
    "Results are published in total only.",
)
