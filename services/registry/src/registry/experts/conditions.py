"""Which experts match: conditions of the list and of suggestions, each served by an index."""

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Text, and_, cast, exists, false, or_, select
from sqlalchemy import literal_column as sql

from registry.experts.models import Expert, ExpertInterval, TaughtSession
from registry.experts.schemas import ExpertFilters
from registry.experts.states import ExpertState
from registry.experts.vocabulary import IntervalKind
from registry.organisations.models import Organisation
from registry.people import rules
from servicekit.access import Reach
from servicekit.clock import CHINA
from servicekit.db import LTree
from servicekit.pagination import escape_like

_DAY = timedelta(days=1)
_FIRST, _LAST = date(1900, 1, 1), date(2999, 12, 31)
# As the index has it, to the letter: a parameter in place of the NULL would be another expression.
_CHARACTERS: ColumnElement[Any] = sql("string_to_array(experts.name, NULL)")


def readable(reach: Reach) -> ColumnElement[bool]:
    """Experts kept within reach, and the active ones that an organisation above lends (可供调配)."""
    above = [Organisation.path.op("@>")(cast(path, LTree)) for path in reach.paths if path]
    lent = and_(Expert.state == ExpertState.ACTIVE, or_(false(), *above))
    return or_(reach.where(Organisation.path), lent)


def matching(wanted: ExpertFilters, on: date) -> list[ColumnElement[bool]]:
    """What `wanted` asks for; `on` is today."""
    found: list[ColumnElement[bool]] = []
    for column, value in (
        (Expert.state, wanted.state),
        (Expert.kind, wanted.kind),
        (Expert.level, wanted.level),
        (Expert.source, wanted.source),
    ):
        if value is not None:
            found.append(column == value)
    for held, member in (
        (Expert.subjects, wanted.subject),
        (Expert.stages, wanted.stage),
        (Expert.themes, wanted.theme),
    ):
        if member is not None:
            found.append(has(held, member))
    if wanted.below is not None:
        top = select(Organisation.path).where(Organisation.id == wanted.below).scalar_subquery()
        found.append(Organisation.path.op("<@")(top))
    if wanted.free_on is not None:
        found.append(Expert.state == ExpertState.ACTIVE)
        found.extend(free(wanted.free_on, wanted.free_on))
    if wanted.review_due:
        due = or_(Expert.review_due_on.is_(None), Expert.review_due_on < on)
        found.append(and_(Expert.state == ExpertState.ACTIVE, due))
    if wanted.untouched_since is not None:
        found.append(Expert.updated_at < start_of(wanted.untouched_since))
    if wanted.q and wanted.q.strip():
        found.append(_typed(rules.searched(wanted.q)))
    return found


def free(starts_on: date, ends_on: date) -> list[ColumnElement[bool]]:
    """Nothing in the calendar says no, and no session is planned, on any of the days."""
    refused = exists().where(
        ExpertInterval.expert_id == Expert.id,
        ExpertInterval.kind == IntervalKind.UNAVAILABLE,
        ExpertInterval.starts_on <= ends_on,
        ExpertInterval.ends_on >= starts_on,
    )
    teaching = exists().where(
        TaughtSession.person_id == Expert.person_id,
        TaughtSession.cancelled.is_(False),
        TaughtSession.starts_at < start_of(_next(ends_on)),
        TaughtSession.ends_at > start_of(starts_on),
    )
    return [~refused, ~teaching]


def has(column: Any, member: str) -> ColumnElement[bool]:
    """Whether the list in `column` holds `member`."""
    held: ColumnElement[bool] = column.bool_op("@>")(cast([str(member)], ARRAY(Text)))
    return held


def start_of(day: date) -> datetime:
    """The instant at which a day begins in China; of days no calendar needs, the nearest that it has."""
    return datetime.combine(min(max(day, _FIRST), _LAST), time.min, CHINA)


def _next(day: date) -> date:
    return day if day == date.max else day + _DAY


def _typed(searched: rules.Searched) -> ColumnElement[bool]:
    if searched.fragment is not None:
        characters = cast(list(dict.fromkeys(searched.fragment)), ARRAY(Text))
        return and_(_CHARACTERS.op("@>")(characters), Expert.name.like(f"%{escape_like(searched.fragment)}%"))
    if searched.spelt is None:
        return false()
    beginning = f"{searched.spelt}%"
    return or_(Expert.name_pinyin.like(beginning), Expert.name_initials.like(beginning))
