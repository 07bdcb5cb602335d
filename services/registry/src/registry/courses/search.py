"""Which courses match: every condition of the lists, each served by an index.

Chinese text is searched by its single characters and pairs of neighbours, kept in an array with a GIN index;
the text itself is then compared, as pairs alone would also find them scattered. Chosen over
- `pg_trgm`, which needs three characters before its index helps, where most Chinese words have two;
- words cut by a dictionary (jieba) in a `tsvector`, which miss what is cut otherwise in the question than
  in the text (“班主任工作坊” for “主任”, new words as “双减”), and tie rows to a dictionary's version.
Pairs find every substring, need neither dictionary nor extension, and are as many as the text has characters.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, ColumnElement, Text, and_, cast, func, or_

from registry.courses import rules
from registry.courses.models import Course, CourseVersion
from registry.courses.schemas import CourseFilter
from servicekit.pagination import escape_like


def conditions(wanted: CourseFilter) -> list[ColumnElement[bool]]:
    """What `wanted` asks of a version and its course."""
    found: list[ColumnElement[bool]] = []
    equal: tuple[tuple[Any, str | UUID | None], ...] = (
        (Course.level, wanted.level),
        (Course.series_id, wanted.series_id),
        (CourseVersion.category, wanted.category),
        (CourseVersion.domain, wanted.domain),
        (CourseVersion.origin, wanted.origin),
    )
    found.extend(column == value for column, value in equal if value is not None)
    if wanted.six_new is not None:
        found.append(_has(CourseVersion.six_new, [wanted.six_new]))
    if wanted.content is not None:
        found.append(_has(CourseVersion.contents, [wanted.content]))
    if wanted.stage is not None:
        found.append(_for(CourseVersion.stages, wanted.stage))
    if wanted.subject is not None:
        found.append(_for(CourseVersion.subjects, wanted.subject))
    found.extend(_says(word) for word in rules.sought(wanted.q or ""))
    return found


def _says(word: str) -> ColumnElement[bool]:
    return and_(
        _has(CourseVersion.search_grams, sorted(rules.grams_of_word(word))),
        CourseVersion.search_text.like(f"%{escape_like(word)}%"),
    )


def _has(column: Any, members: list[str]) -> ColumnElement[bool]:
    held: ColumnElement[bool] = column.op("@>")(cast([str(each) for each in members], ARRAY(Text)))
    return held


def _for(column: Any, member: str) -> ColumnElement[bool]:
    return or_(_has(column, [member]), func.cardinality(column) == 0)
