"""What PyYAML finds wrong with a text, in both languages.

PyYAML words its findings in English only, and stops at the first: after a fault of syntax nobody can know
what the rest was meant to be. The table covers what writers of a pack run into; what is missing from it
is shown in PyYAML's words.
"""

import yaml

from registry.policies.marks import MAX_DEPTH, Mark, mark_of
from servicekit.localised import Text

_TAB = Text("不能用制表符（Tab）缩进，请改用空格", "a tab cannot indent in YAML; use spaces")
_INDENT = Text(
    "缩进或符号有误：同一级的字段和列表项应左对齐",
    "is indented or punctuated wrongly: fields and items of one level must begin in the same column",
)
_WORDS: tuple[tuple[str, Text], ...] = (
    ("found character '\\t'", _TAB),
    (
        "mapping values are not allowed here",
        Text(
            "此处不能有“: ”；含有冒号的文本请加引号，并检查上一行的缩进",
            "there cannot be a ': ' here; put text with a colon in quotes and look at the indentation above",
        ),
    ),
    (
        "could not find expected ':'",
        Text("字段名后缺少半角冒号和空格（“: ”）", "the name of a field must be followed by ': '"),
    ),
    ("expected <block end>", _INDENT),
    (
        "expected ',' or",
        Text("括号内的各项应以半角逗号分隔，并以对应的括号结束", "a comma or the closing bracket is missing"),
    ),
    ("found unexpected end of stream", Text("文件在引号闭合之前结束", "the text ends inside quotes")),
    ("found unexpected document separator", Text("引号没有闭合", "the text ends inside quotes")),
    ("found unexpected ':'", Text("括号内含有冒号的文本请加引号", "put text with a colon in quotes")),
    ("found unknown escape character", Text("双引号内的反斜杠请写两次", "write a backslash in quotes twice")),
    ("but found another document", Text("一个文件只能有一个政策包", "a file holds one pack only")),
    (
        "found an alias",
        Text(
            "不支持 * 引用；以 * 开头的文本请加引号",
            "aliases are not allowed; put text that begins with * in quotes",
        ),
    ),
    ("nested too deeply", Text(f"嵌套超过 {MAX_DEPTH} 层", f"must not nest deeper than {MAX_DEPTH} levels")),
    (
        "cannot start any token",
        Text(
            "文本不能以此字符开头，请给整段文本加引号",
            "text cannot begin with this character; put it in quotes",
        ),
    ),
)


def explain(error: yaml.YAMLError, text: str) -> tuple[Mark, Text]:
    """Where the fault is and what it is."""
    if isinstance(error, yaml.reader.ReaderError):
        shown = f"U+{ord(text[error.position]):04X}"
        words = Text(
            f"含有不可见的控制字符 {shown}，请删除", f"holds a control character ({shown}); remove it"
        )
        return place_in(text, error.position), words
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        if mark is not None:
            return mark_of(mark), _words_for(error.problem or error.context or "")
    return Mark(1, 1), _words_for(str(error))


def place_in(text: str, position: int) -> Mark:
    """The place of the character at `position`."""
    before = text[:position]
    return Mark(before.count("\n") + 1, position - (before.rfind("\n") + 1) + 1)


def _words_for(problem: str) -> Text:
    for fragment, words in _WORDS:
        if fragment in problem:
            return words
    return Text(f"不符合 YAML 语法（{problem}）", f"is not valid YAML ({problem})")
