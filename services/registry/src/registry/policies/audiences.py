"""How many people and organisations an entry of a pack is for: all SQL about that.

Counted are those that the pack would bind: at its organisation and below, in the caller's reach, not closed
and not gone, and not below an organisation that has a pack of its own in force, which binds in its place.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import ColumnElement, and_, false, func, not_, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from registry.organisations.models import Organisation, OrganisationKind
from registry.organisations.rules import depth
from registry.people.models import Person
from registry.people.rules import since_for_years
from registry.policies import rules
from registry.policies.difference import Audience, Condition, Touchable
from registry.policies.models import PolicyPack
from registry.policies.rules import Term
from servicekit.access import Reach

_COUNTS_A_QUERY = 500
"""PostgreSQL gives at most 1,664 columns."""
_COLUMNS: Mapping[str, InstrumentedAttribute[object]] = {
    "stage": Person.stage,
    "subject": Person.subject,
    "title": Person.title,
    "sex": Person.sex,
    "employment": Person.employment,
}
_DAYS: Mapping[str, InstrumentedAttribute[date | None]] = {
    "age": Person.birth_on,
    "years_of_service": Person.teaching_since,
}


@dataclass(frozen=True, slots=True)
class Bound:
    """Who is bound at an organisation and below: the base of every count."""

    where: ColumnElement[bool]
    on: date
    exempt: int
    """How many organisations below have a pack of their own in force."""


class AudienceRepository:
    """Counts for one caller."""

    def __init__(self, session: AsyncSession, reach: Reach) -> None:
        self._session = session
        self._reach = reach

    async def bound_at(self, organisation: Organisation, on: date) -> Bound:
        """Who a pack at `organisation` binds, as things stand on a day (one query)."""
        exempt = [
            path for path, terms in (await self._below(organisation)).items() if rules.binding(terms, on)
        ]
        where = and_(
            self._reach.where(Organisation.path),
            self._within((organisation.path,)),
            not_(self._within(tuple(exempt))),
        )
        return Bound(where, on, len(exempt))

    async def count(
        self, bound: Bound, wanted: Iterable[frozenset[Audience]]
    ) -> dict[frozenset[Audience], int]:
        """How many are in any of the audiences of each set, all of one sort; a query for each sort.

        Programmes are known to another service, and missing from the answer.
        """
        by_sort: dict[Touchable, list[frozenset[Audience]]] = defaultdict(list)
        for audiences in dict.fromkeys(wanted):
            by_sort[next(iter(audiences)).of].append(audiences)
        counts: dict[frozenset[Audience], int] = {}
        people = by_sort.pop(Touchable.TEACHERS, [])
        for start in range(0, len(people), _COUNTS_A_QUERY):
            counts |= await self._people(bound, people[start : start + _COUNTS_A_QUERY])
        if by_sort.keys() - {Touchable.PROGRAMMES}:
            organisations = await self._organisations(bound)
            counts |= {
                audiences: organisations[sort]
                for sort, sets in by_sort.items()
                if sort in organisations
                for audiences in sets
            }
        return counts

    async def _people(
        self, bound: Bound, wanted: list[frozenset[Audience]]
    ) -> dict[frozenset[Audience], int]:
        columns = [
            func.count().filter(or_(*(_meets(audience, bound.on) for audience in audiences)))
            for audiences in wanted
        ]
        query = (
            select(*columns)
            .select_from(Person)
            .join(Person.organisation)
            .where(Person.left_at.is_(None), bound.where)
        )
        return dict(zip(wanted, (await self._session.execute(query)).one(), strict=True))

    async def _organisations(self, bound: Bound) -> dict[Touchable, int]:
        code = Organisation.division_code
        is_authority = Organisation.kind == OrganisationKind.AUTHORITY
        # By the zeros that a code of GB/T 2260 ends with; two offices of one county are one county.
        levels = {
            Touchable.COUNTIES: not_(code.endswith("00")),
            Touchable.CITIES: and_(code.endswith("00"), not_(code.endswith("0000"))),
            Touchable.PROVINCES: code.endswith("0000"),
        }
        columns = [func.count().filter(Organisation.kind == OrganisationKind.SCHOOL)]
        columns += (func.count(code.distinct()).filter(is_authority, level) for level in levels.values())
        query = select(*columns).where(Organisation.closed_at.is_(None), bound.where)
        found = (await self._session.execute(query)).one()
        return dict(zip((Touchable.SCHOOLS, *levels), found, strict=True))

    async def _below(self, organisation: Organisation) -> dict[str, list[Term]]:
        query = (
            select(PolicyPack, Organisation.path)
            .join(PolicyPack.organisation)
            .where(self._within((organisation.path,)), Organisation.id != organisation.id)
        )
        terms: dict[str, list[Term]] = defaultdict(list)
        for pack, path in await self._session.execute(query):
            terms[path].append(pack.term(depth(path)))
        return terms

    def _within(self, paths: tuple[str, ...]) -> ColumnElement[bool]:
        return replace(self._reach, paths=paths).where(Organisation.path)


def is_counted_exactly(audience: Audience) -> bool:
    """Whether every condition can be looked up; otherwise the count is of those who may be meant."""
    known = {*_COLUMNS, *_DAYS, "post"}
    return all(condition.field in known for condition in audience.conditions)


def _meets(audience: Audience, on: date) -> ColumnElement[bool]:
    return and_(true(), *(_condition(condition, on) for condition in audience.conditions))


def _condition(condition: Condition, on: date) -> ColumnElement[bool]:
    if condition.field in _COLUMNS:
        return _COLUMNS[condition.field].in_(condition.one_of) if condition.one_of else false()
    if condition.field == "post":
        return or_(false(), *(Person.posts.any_() == post for post in condition.one_of))
    if condition.field in _DAYS:
        return and_(*_span(_DAYS[condition.field], condition, on))
    return true()


def _span(
    since: InstrumentedAttribute[date | None], condition: Condition, on: date
) -> Iterable[ColumnElement[bool]]:
    # Full years n are reached on the n-th anniversary: whoever began by that day of the year counts.
    yield since.is_not(None)
    if condition.at_least is not None:
        yield since <= since_for_years(condition.at_least, on)
    if condition.at_most is not None:
        yield since > since_for_years(condition.at_most + 1, on)
