"""All SQL about careers; whose career it is has been found within reach before."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar
from uuid import UUID

from sqlalchemy import nulls_last, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.attributes import set_committed_value

from registry.careers.models import PersonHonour, PersonPost, PersonTransfer
from registry.careers.schemas import TransferQuery
from registry.organisations.models import Organisation
from registry.people.models import Person
from registry.people.vocabulary import Honour, Level, Post
from servicekit.pagination import Rows, Sorting

Part = TypeVar("Part", PersonPost, PersonHonour)


class CareerRepository:
    """What people have been."""

    sorting = Sorting(PersonTransfer.id, id=PersonTransfer.id)

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def add(self, part: PersonPost | PersonHonour) -> None:
        """Make it part of the transaction."""
        self._session.add(part)

    async def spells(self, person_id: UUID) -> Sequence[PersonPost]:
        """Every spell of one person: open ones first, then from the latest to the first."""
        query = (
            select(PersonPost)
            .where(PersonPost.person_id == person_id)
            .order_by(PersonPost.ended, nulls_last(PersonPost.since.desc()), PersonPost.id)
        )
        return (await self._session.execute(query)).scalars().all()

    async def honours(self, person_id: UUID) -> Sequence[PersonHonour]:
        """Every honour of one person, from the latest to the first."""
        query = (
            select(PersonHonour)
            .where(PersonHonour.person_id == person_id)
            .order_by(PersonHonour.awarded_on.desc(), PersonHonour.id)
        )
        return (await self._session.execute(query)).scalars().all()

    async def transfers(self, person_id: UUID, wanted: TransferQuery) -> Rows[PersonTransfer]:
        """One page of the transfers of one person, from the latest to the first."""
        query = select(PersonTransfer).where(PersonTransfer.person_id == person_id)
        return await self.sorting.page(self._session, query, wanted, "-id")

    async def names_of(self, transfers: Iterable[PersonTransfer]) -> dict[UUID, str]:
        """What the organisations of transfers are called, also those out of reach or closed since."""
        ids = {each for move in transfers for each in (move.from_organisation_id, move.to_organisation_id)}
        if not ids:
            return {}
        query = select(Organisation.id, Organisation.name).where(Organisation.id.in_(ids))
        return {row.id: row.name for row in await self._session.execute(query)}

    async def spell(self, person: Person, spell_id: UUID) -> PersonPost | None:
        """One spell of somebody."""
        query = select(PersonPost).where(PersonPost.id == spell_id, PersonPost.person_id == person.id)
        spell = (await self._session.execute(query)).scalar_one_or_none()
        return None if spell is None else _belonging(spell, person)

    async def honour(self, person: Person, honour_id: UUID) -> PersonHonour | None:
        """One honour of somebody."""
        query = select(PersonHonour).where(PersonHonour.id == honour_id, PersonHonour.person_id == person.id)
        honour = (await self._session.execute(query)).scalar_one_or_none()
        return None if honour is None else _belonging(honour, person)

    async def awarded(self, person_id: UUID, honour: Honour, level: Level, on: date) -> bool:
        """Whether somebody has this very honour on record and it was not withdrawn."""
        query = select(PersonHonour.id).where(
            PersonHonour.person_id == person_id,
            PersonHonour.honour == honour,
            PersonHonour.level == level,
            PersonHonour.awarded_on == on,
            PersonHonour.withdrawn_at.is_(None),
        )
        return (await self._session.execute(query)).first() is not None

    async def open_spells(self, people: Iterable[Person], post: Post) -> dict[UUID, PersonPost]:
        """The spells in a post that last, by person; one statement for all."""
        known = {person.id: person for person in people}
        query = select(PersonPost).where(
            PersonPost.person_id.in_(known), PersonPost.post == post, PersonPost.ended.is_(False)
        )
        spells = (await self._session.execute(query)).scalars().all()
        return {spell.person_id: _belonging(spell, known[spell.person_id]) for spell in spells}


def _belonging(part: Part, person: Person) -> Part:
    """Give a part of a career its person, loaded already with the organisation that the audit asks for."""
    set_committed_value(part, "person", person)
    return part
