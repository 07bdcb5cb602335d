"""Pydantic's findings as field errors in the caller's language, each at its JSON pointer.

Pydantic words its findings in English only. The table covers the types our schemas can produce; one
that is missing falls back to a general Chinese sentence, and a test lists such gaps.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from servicekit.localised import Language, Text
from servicekit.problems import FieldError

_MESSAGES: dict[str, Text] = {
    "missing": Text("必填", "is required"),
    "extra_forbidden": Text("不支持的字段，请删除", "is not a known field; leave it out"),
    "string_type": Text("应为文本", "must be text"),
    "string_unicode": Text("含有不完整的字符", "holds half a character"),
    "string_too_short": Text("至少 {min_length} 个字符", "must have at least {min_length} characters"),
    "string_too_long": Text("最多 {max_length} 个字符", "must have at most {max_length} characters"),
    "string_pattern_mismatch": Text("格式不正确（应符合 {pattern}）", "does not have the form {pattern}"),
    "too_short": Text("至少 {min_length} 项", "must have at least {min_length} items"),
    "too_long": Text("最多 {max_length} 项", "must have at most {max_length} items"),
    "int_type": Text("应为整数", "must be a whole number"),
    "int_parsing": Text("应为整数", "must be a whole number"),
    "int_parsing_size": Text("数字过大", "is too large a number"),
    "int_from_float": Text("应为整数", "must be a whole number"),
    "float_type": Text("应为数字", "must be a number"),
    "float_parsing": Text("应为数字", "must be a number"),
    "finite_number": Text("应为有限的数字", "must be a finite number"),
    "decimal_type": Text("应为数字", "must be a number"),
    "decimal_parsing": Text("应为数字", "must be a number"),
    "decimal_max_places": Text(
        "最多 {decimal_places} 位小数", "takes at most {decimal_places} decimal places"
    ),
    "decimal_whole_digits": Text(
        "整数部分最多 {whole_digits} 位", "takes at most {whole_digits} digits before the decimal point"
    ),
    "decimal_max_digits": Text("最多 {max_digits} 位数字", "takes at most {max_digits} digits"),
    "greater_than": Text("应大于 {gt}", "must be greater than {gt}"),
    "greater_than_equal": Text("应不小于 {ge}", "must be at least {ge}"),
    "less_than": Text("应小于 {lt}", "must be less than {lt}"),
    "less_than_equal": Text("应不大于 {le}", "must be at most {le}"),
    "bool_type": Text("应为“是”或“否”", "must be true or false"),
    "bool_parsing": Text("应为“是”或“否”", "must be true or false"),
    "enum": Text("应为以下之一：{expected}", "must be one of {expected}"),
    "literal_error": Text("应为以下之一：{expected}", "must be one of {expected}"),
    "uuid_type": Text("应为 UUID 标识", "must be a UUID"),
    "uuid_parsing": Text("应为 UUID 标识", "must be a UUID"),
    "date_type": Text("应为日期，例如 2026-09-01", "must be a date such as 2026-09-01"),
    "date_parsing": Text("应为日期，例如 2026-09-01", "must be a date such as 2026-09-01"),
    "date_from_datetime_parsing": Text("应为日期，例如 2026-09-01", "must be a date such as 2026-09-01"),
    "date_from_datetime_inexact": Text("应为日期，不含时间", "must be a date without a time"),
    "datetime_type": Text("应为日期时间（ISO 8601）", "must be a date and time (ISO 8601)"),
    "datetime_parsing": Text("应为日期时间（ISO 8601）", "must be a date and time (ISO 8601)"),
    "datetime_from_date_parsing": Text("应为日期时间（ISO 8601）", "must be a date and time (ISO 8601)"),
    "timezone_aware": Text("日期时间须带时区，例如 +08:00", "needs a time zone offset such as +08:00"),
    "url_type": Text("应为网址", "must be a URL"),
    "url_parsing": Text("应为网址", "must be a URL"),
    "url_scheme": Text(
        "网址应以 {expected_schemes} 开头", "must be a URL that begins with {expected_schemes}"
    ),
    "url_too_long": Text("网址最多 {max_length} 个字符", "must be a URL of at most {max_length} characters"),
    "bytes_type": Text("应为文件", "must be a file"),
    "model_type": Text("应为对象", "must be an object"),
    "model_attributes_type": Text("应为对象", "must be an object"),
    "dict_type": Text("应为对象", "must be an object"),
    "invalid_key": Text("名称应为文本", "needs text as its name"),
    "list_type": Text("应为列表", "must be a list"),
    "json_invalid": Text("不是合法的 JSON", "is not valid JSON"),
    "value_error": Text("值不正确：{error}", "{error}"),
}
_OTHER = Text("值不符合要求", "is not acceptable: {message}")
# FastAPI names where a value came from first; the body is the document that pointers point into.
_BODY = "body"


class WrongValue(ValueError):
    """Raised by a validator that has its own words in both languages."""

    def __init__(self, code: str, text: Text) -> None:
        super().__init__(text.en)
        self.code = code
        self.text = text


def field_errors(findings: Iterable[Mapping[str, Any]], language: Language) -> tuple[FieldError, ...]:
    """Translate pydantic's (or FastAPI's) error list."""
    return tuple(_field_error(finding, language) for finding in findings)


def json_pointer(location: Iterable[str | int]) -> str:
    """RFC 6901 pointer of a pydantic location; `body` itself is the root of the document."""
    parts = list(location)
    if parts and parts[0] == _BODY:
        parts = parts[1:]
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def _field_error(finding: Mapping[str, Any], language: Language) -> FieldError:
    context = dict(finding.get("ctx") or {})
    cause = context.get("error")
    if isinstance(cause, WrongValue):
        return FieldError(json_pointer(finding["loc"]), cause.code, cause.text.render(language))
    text = _MESSAGES.get(finding["type"], _OTHER)
    context.setdefault("message", finding.get("msg", ""))
    return FieldError(
        pointer=json_pointer(finding["loc"]),
        code=str(finding["type"]).replace("_", "-"),
        detail=text.render(language, context),
    )
