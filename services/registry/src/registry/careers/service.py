"""Use cases on careers: load, decide, change, announce.

Every change of a career counts as a change of the person: it is based on their ETag, raises their version
and is announced as `PersonUpdated`, so that two clerks cannot overwrite each other here either.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from registry.careers import rules
from registry.careers.errors import HonourAwarded, HonourNotFound, SpellNotFound, SpellOverlaps
from registry.careers.models import PersonHonour, PersonPost, PersonTransfer, shown
from registry.careers.repository import CareerRepository
from registry.careers.schemas import HonourCreate, SpellCorrection, SpellCreate, SpellEnd, TransferQuery
from registry.people import events
from registry.people.errors import PersonNotFound
from registry.people.models import Person
from registry.people.repository import PersonRepository
from registry.people.vocabulary import Post
from registry.tiers.keeping import keep_tiers
from servicekit.access import Reach
from servicekit.clock import today
from servicekit.concurrency import ensure_version
from servicekit.pagination import Rows
from servicekit.unit_of_work import UnitOfWork

SHOWN_TRANSFERS = 20


@dataclass(frozen=True, slots=True)
class Career:
    """What one person has been."""

    person: Person
    spells: Sequence[PersonPost]
    honours: Sequence[PersonHonour]
    transfers: Sequence[PersonTransfer]
    names: dict[UUID, str]
    """of the organisations that the transfers name"""


class CareerService:
    """What one caller may do with the careers of the people within their reach."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._people = PersonRepository(uow.session, reach)
        self._careers = CareerRepository(uow.session)

    async def read(self, person_id: UUID) -> Career:
        """What somebody has been, in five statements whatever they were.

        Raises:
            PersonNotFound: not there, or out of reach.
        """
        person = await self._person(person_id)
        transfers = (await self._careers.transfers(person_id, TransferQuery(limit=SHOWN_TRANSFERS))).items
        return Career(
            person=person,
            spells=await self._careers.spells(person_id),
            honours=await self._careers.honours(person_id),
            transfers=transfers,
            names=await self._careers.names_of(transfers),
        )

    async def transfers(
        self, person_id: UUID, wanted: TransferQuery
    ) -> tuple[Rows[PersonTransfer], dict[UUID, str]]:
        """One page of somebody's transfers, and what the schools are called.

        Raises:
            PersonNotFound: not there, or out of reach.
        """
        await self._person(person_id)
        rows = await self._careers.transfers(person_id, wanted)
        return rows, await self._careers.names_of(rows.items)

    async def begin(self, person_id: UUID, version: int, command: SpellCreate) -> Person:
        """Record a post that somebody holds or has held.

        Raises:
            PersonNotFound, PersonLeft, StaleVersion: they cannot be changed.
            SpellOverlaps, SpellOutOfOrder: the spell cannot be.
        """
        person = await self._locked(person_id, version)
        spell = PersonPost(person=person, person_id=person.id)
        span = rules.Span(command.since, command.until, ended=command.until is not None)
        spell.correct(command.post, span, today(self._uow.clock))
        await self._place(person, spell)
        self._careers.add(spell)
        return await self._settle(person)

    async def end(self, person_id: UUID, spell_id: UUID, version: int, command: SpellEnd) -> Person:
        """Let a post come to its end.

        Raises:
            PersonNotFound, PersonLeft, StaleVersion: they cannot be changed.
            SpellNotFound, SpellEnded, SpellOutOfOrder: it cannot end so.
        """
        person = await self._locked(person_id, version)
        (await self._spell(person, spell_id)).end(command.until, today(self._uow.clock))
        return await self._settle(person)

    async def correct(
        self, person_id: UUID, spell_id: UUID, version: int, command: SpellCorrection
    ) -> Person:
        """Say what a spell really was, for a stated reason.

        Raises:
            PersonNotFound, PersonLeft, StaleVersion: they cannot be changed.
            SpellNotFound, SpellOverlaps, SpellOutOfOrder: it cannot have been so.
        """
        person = await self._locked(person_id, version)
        spell = await self._spell(person, spell_id)
        given = command.model_dump(exclude={"reason"})  # fields not given are missing from the dump
        until = given.get("until", spell.until)
        ended = until is not None if "until" in given else spell.ended
        span = rules.Span(given.get("since", spell.since), until, ended)
        spell.correct(given.get("post", spell.post), span, today(self._uow.clock))
        await self._place(person, spell)
        self._uow.reason = command.reason
        return await self._settle(person)

    async def award(self, person_id: UUID, version: int, command: HonourCreate) -> Person:
        """Record an honour.

        Raises:
            PersonNotFound, PersonLeft, StaleVersion: they cannot be changed.
            HonourAwarded: it is on record.
        """
        person = await self._locked(person_id, version)
        if await self._careers.awarded(person.id, command.honour, command.level, command.awarded_on):
            raise HonourAwarded
        self._careers.add(PersonHonour(person=person, person_id=person.id, **command.model_dump()))
        return await self._announce(person)

    async def withdraw(self, person_id: UUID, honour_id: UUID, version: int, reason: str) -> Person:
        """Let an honour count no more.

        Raises:
            PersonNotFound, PersonLeft, StaleVersion: they cannot be changed.
            HonourNotFound, HonourWithdrawn: there is none to withdraw.
        """
        person = await self._locked(person_id, version)
        honour = await self._careers.honour(person, honour_id)
        if honour is None:
            raise HonourNotFound
        honour.withdraw(self._uow.clock.now(), reason)
        self._uow.reason = reason
        return await self._announce(person)

    async def _place(self, person: Person, spell: PersonPost) -> None:
        """Refuse a spell that shares days with another in the same post."""
        for other in await self._careers.spells(person.id):
            if other.id != spell.id and other.post == spell.post and rules.overlap(spell.span, other.span):
                raise SpellOverlaps(since=shown(other.since), until=shown(other.until))

    async def _settle(self, person: Person) -> Person:
        """Make the posts of the profile what the spells say."""
        await self._uow.session.flush()  # the spells first: a trigger begins those that the posts lack
        held = [spell.post for spell in await self._careers.spells(person.id) if not spell.ended]
        if set(held) != set(person.posts):
            person.posts = [post for post in Post if post in held]
        return await self._announce(person)

    async def _announce(self, person: Person) -> Person:
        person.touch(self._uow.clock.now())
        self._uow.record(events.PersonUpdated.of(person), person)
        await self._uow.session.flush()  # the answer shows the version the database gives
        await keep_tiers(self._uow, [person.id])
        return person

    async def _spell(self, person: Person, spell_id: UUID) -> PersonPost:
        spell = await self._careers.spell(person, spell_id)
        if spell is None:
            raise SpellNotFound
        return spell

    async def _person(self, person_id: UUID, *, lock: bool = False) -> Person:
        person = await self._people.find(person_id, lock=lock)
        if person is None:
            raise PersonNotFound
        return person

    async def _locked(self, person_id: UUID, version: int) -> Person:
        person = await self._person(person_id, lock=True)
        person.ensure_active()
        ensure_version(person, version)
        return person
