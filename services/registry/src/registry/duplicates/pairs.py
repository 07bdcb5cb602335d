"""Which records seem to be of one person: one statement, in the database.

Two arms, which no pair is in twice. Equal citizen ids: of two active records the database refuses them,
so one of the two has left, and those who left are few. Equal names and birth dates: unless both have a
citizen id, which then are of two people, or one was mistyped, which only an equal phone number suggests.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    SQLColumnExpression,
    Text,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    not_,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import Bundle, aliased

from registry.duplicates.models import DuplicateDismissal
from registry.duplicates.rules import RANKS, Rank, Strength
from registry.organisations.models import Organisation
from registry.people.models import Person
from servicekit.access import EVERYWHERE, Reach
from servicekit.pagination import Sorting


def pairs(reach: Reach, below: UUID | None, strength: Strength | None) -> tuple[Select[Bundle[Any]], Sorting]:
    """The pairs within reach that nobody dismissed, and how they are sorted.

    Each row holds one thing, the pair: its two ids, its rank, and whether name, birth date and phone agree.
    """
    arms = [
        *([] if strength in {Strength.STRONG, Strength.WEAK} else [_of_one_citizen_id(reach, below)]),
        *([] if strength is Strength.CERTAIN else [_of_one_name(reach, below)]),
    ]
    found: Any = union_all(*arms).subquery("likely").c
    query: Select[Bundle[Any]] = select(
        Bundle(
            "pair",
            found.first_id,
            found.second_id,
            found.rank,
            found.same_name,
            found.same_birth_date,
            found.same_phone,
        )
    ).where(not_(_dismissed(found.first_id, found.second_id)))
    if strength is not None:
        query = query.where(found.rank == RANKS[strength])
    return query, Sorting(found.key, strength=found.rank)


def _of_one_citizen_id(reach: Reach, below: UUID | None) -> Select[Any]:
    left, active = aliased(Person, name="former"), aliased(Person, name="active")
    return (
        select(
            *_row(func.least(left.id, active.id), func.greatest(left.id, active.id)),
            literal(Rank.CERTAIN.value, Integer).label("rank"),
            (left.name == active.name).label("same_name"),
            func.coalesce(left.birth_on == active.birth_on, False).label("same_birth_date"),
            func.coalesce(left.phone_index == active.phone_index, False).label("same_phone"),
        )
        .join(active, left.citizen_id_index == active.citizen_id_index)
        .where(
            left.left_at.is_not(None),
            active.left_at.is_(None),
            left.merged_into_id.is_(None),
            *_within(reach, below, left.organisation_id, active.organisation_id),
        )
    )


def _of_one_name(reach: Reach, below: UUID | None) -> Select[Any]:
    one, other = aliased(Person, name="one"), aliased(Person, name="other")
    same_phone = func.coalesce(one.phone_index == other.phone_index, False)
    return (
        select(
            *_row(one.id, other.id),
            case((same_phone, Rank.STRONG.value), else_=Rank.WEAK.value).label("rank"),
            literal(True).label("same_name"),
            literal(True).label("same_birth_date"),
            same_phone.label("same_phone"),
        )
        .join(other, and_(one.birth_on == other.birth_on, one.name == other.name, one.id < other.id))
        .where(
            or_(
                one.citizen_id_index.is_(None),
                other.citizen_id_index.is_(None),
                and_(one.citizen_id_index != other.citizen_id_index, same_phone),
            ),
            or_(one.left_at.is_(None), other.left_at.is_(None)),
            one.merged_into_id.is_(None),
            other.merged_into_id.is_(None),
            *_within(reach, below, one.organisation_id, other.organisation_id),
        )
    )


def _row(
    first: SQLColumnExpression[UUID], second: SQLColumnExpression[UUID]
) -> tuple[ColumnElement[Any], ...]:
    # The key breaks ties between pairs of equal rank: one text, since the last column of an order is one.
    key = func.concat(cast(first, Text), cast(second, Text))
    return first.label("first_id"), second.label("second_id"), key.label("key")


def _within(
    reach: Reach, below: UUID | None, *places: SQLColumnExpression[UUID]
) -> list[ColumnElement[bool]]:
    conditions = [] if EVERYWHERE in reach.paths else [reach.where(Organisation.path)]
    if below is not None:
        top = select(Organisation.path).where(Organisation.id == below).scalar_subquery()
        conditions.append(Organisation.path.op("<@")(top))
    if not conditions:
        return []
    organisations = select(Organisation.id).where(*conditions)
    return [place.in_(organisations) for place in places]


def _dismissed(first: SQLColumnExpression[UUID], second: SQLColumnExpression[UUID]) -> ColumnElement[bool]:
    return exists().where(DuplicateDismissal.first_id == first, DuplicateDismissal.second_id == second)
