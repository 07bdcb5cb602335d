"""Which people match: every condition of the list, each served by an index."""

from datetime import date
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Select, Text, and_, cast, exists, false, or_, select
from sqlalchemy import literal_column as sql

from registry.careers.models import PersonHonour
from registry.organisations.models import Organisation
from registry.people import rules
from registry.people.models import Person, suffix_index
from registry.people.schemas import PersonFilters
from registry.tiers.models import PersonTier
from servicekit.pagination import escape_like

# As the index has it, to the letter: a parameter in place of the NULL would be another expression.
_CHARACTERS: ColumnElement[Any] = sql("string_to_array(people.name, NULL)")


def matching(query: Select[Person], wanted: PersonFilters, on: date) -> Select[Person]:
    """`query`, which joins the organisations, narrowed to those that `wanted` asks for; `on` is today."""
    return query.where(*_conditions(wanted, on))


def _conditions(wanted: PersonFilters, on: date) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if not wanted.include_left:
        found.append(Person.left_at.is_(None))
    if wanted.organisation_id is not None:
        found.append(Person.organisation_id == wanted.organisation_id)
    if wanted.below is not None:
        top = select(Organisation.path).where(Organisation.id == wanted.below).scalar_subquery()
        found.append(Organisation.path.op("<@")(top))
    for column, value in (
        (Person.stage, wanted.stage),
        (Person.title, wanted.title),
        (Person.employment, wanted.employment),
        (Organisation.area, wanted.area),
        (Organisation.rural_kind, wanted.rural_kind),
    ):
        if value is not None:
            found.append(column == value)
    if wanted.subject is not None:
        found.append(or_(Person.subject == wanted.subject, _has(Person.other_subjects, wanted.subject)))
    if wanted.post is not None:
        found.append(_has(Person.posts, wanted.post))
    found.extend(_career(wanted, on))
    if wanted.q and wanted.q.strip():
        found.append(_typed(rules.searched(wanted.q)))
    return found


def _career(wanted: PersonFilters, on: date) -> list[ColumnElement[bool]]:
    """Conditions on what somebody has been."""
    found: list[ColumnElement[bool]] = []
    if wanted.honour is not None:
        counts = or_(PersonHonour.until.is_(None), PersonHonour.until >= on)
        held = and_(PersonHonour.honour == wanted.honour, PersonHonour.withdrawn_at.is_(None), counts)
        found.append(Person.id.in_(select(PersonHonour.person_id).where(held)))
    if wanted.ladder is not None or wanted.tier is not None:
        stands = [PersonTier.person_id == Person.id]
        if wanted.ladder is not None:
            stands.append(PersonTier.ladder == wanted.ladder)
        if wanted.tier is not None:
            stands.append(PersonTier.tier == wanted.tier)
        found.append(exists().where(*stands))
    if wanted.min_years is not None:
        found.append(Person.teaching_since <= rules.since_for_years(wanted.min_years, on))
    if wanted.max_years is not None:
        found.append(Person.teaching_since > rules.since_for_years(wanted.max_years + 1, on))
    return found


def _typed(searched: rules.Searched) -> ColumnElement[bool]:
    """Whoever may be meant by what was typed."""
    if searched.fragment is not None:
        characters = cast(list(dict.fromkeys(searched.fragment)), ARRAY(Text))
        return and_(
            _CHARACTERS.op("@>")(characters),
            Person.name.like(f"%{escape_like(searched.fragment)}%"),
        )
    meant: list[ColumnElement[bool]] = []
    if searched.spelt is not None:
        beginning = f"{searched.spelt}%"
        meant += [Person.name_pinyin.like(beginning), Person.name_initials.like(beginning)]
    if searched.staff_number is not None:
        meant.append(Person.staff_number == searched.staff_number)
    if searched.citizen_id_suffix is not None:
        meant.append(Person.citizen_id_suffix_index == suffix_index(searched.citizen_id_suffix))
    return or_(false(), *meant)


def _has(column: Any, member: str) -> ColumnElement[bool]:
    held: ColumnElement[bool] = column.op("@>")(cast([str(member)], ARRAY(Text)))
    return held
