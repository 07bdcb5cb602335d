"""One change of many people in one transaction: who cannot be changed is told so and left as they were."""

from uuid import UUID

from registry.careers.repository import CareerRepository
from registry.people import events
from registry.people.bulk_schemas import (
    BulkAnswer,
    BulkChange,
    BulkResult,
    EndPost,
    Leave,
    Outcome,
    SetEmployment,
    Transfer,
)
from registry.people.errors import PersonNotFound, SchoolNotFound
from registry.people.models import Person
from registry.people.repository import PersonRepository
from registry.people.vocabulary import Post
from registry.tiers.keeping import keep_tiers
from servicekit.access import Reach
from servicekit.clock import today
from servicekit.concurrency import ensure_version
from servicekit.localised import Language
from servicekit.problems import Problem
from servicekit.unit_of_work import UnitOfWork


class BulkService:
    """What one caller may do with many people within their reach at once."""

    def __init__(self, uow: UnitOfWork, reach: Reach) -> None:
        self._uow = uow
        self._people = PersonRepository(uow.session, reach)
        self._careers = CareerRepository(uow.session)

    async def change(self, command: BulkChange, language: Language) -> BulkAnswer:
        """Change each of the people; `language` is that of the refusals.

        What is read takes as many statements for two people as for five hundred.

        Raises:
            SchoolNotFound: there is no such school to transfer anybody to.
        """
        self._uow.reason = command.reason
        versions = {chosen.id: chosen.version for chosen in command.people}
        people = {person.id: person for person in await self._people.locked(versions)}
        refused = {
            person_id: problem
            for person_id, version in versions.items()
            if (problem := _hindrance(people.get(person_id), version)) is not None
        }
        free = [person for person in people.values() if person.id not in refused]
        changed = {person.id for person in await self._apply(command, free)}
        await keep_tiers(self._uow, changed)
        results = [
            _result(person_id, people.get(person_id), refused.get(person_id), person_id in changed, language)
            for person_id in versions
        ]
        return BulkAnswer(
            changed=len(changed),
            unchanged=len(free) - len(changed),
            refused=len(refused),
            results=results,
        )

    async def _apply(self, command: BulkChange, people: list[Person]) -> list[Person]:
        """Those of them that were changed; the others are so already."""
        match command.action:
            case Leave():
                return self._leave(people, command.reason)
            case EndPost(post=post):
                changed = await self._end_post(people, post)
            case SetEmployment(employment=employment):
                changed = [person for person in people if person.employment != employment]
                for person in changed:
                    person.employment = employment
            case Transfer(organisation_id=organisation_id):
                changed = await self._transfer(people, organisation_id)
        for person in changed:
            self._uow.record(events.PersonUpdated.of(person), person)
        return changed

    def _leave(self, people: list[Person], reason: str) -> list[Person]:
        for person in people:
            person.leave(self._uow.clock.now(), reason)
            self._uow.record(events.PersonLeft.of(person, reason=reason), person)
        return people

    async def _end_post(self, people: list[Person], post: Post) -> list[Person]:
        spells = await self._careers.open_spells(people, post)
        holders = [person for person in people if person.id in spells]
        day = today(self._uow.clock)
        for spell in spells.values():
            spell.end(day, day)
        await self._uow.session.flush()  # the spells first, or a trigger would end them by its own clock
        for person in holders:
            person.posts = [held for held in person.posts if held != post]
        return holders

    async def _transfer(self, people: list[Person], organisation_id: UUID) -> list[Person]:
        target = await self._people.open_organisation(organisation_id)
        if target is None:
            raise SchoolNotFound
        moving = [person for person in people if person.organisation_id != target.id]
        for person in moving:
            person.organisation = target
        return moving


def _hindrance(person: Person | None, version: int) -> Problem | None:
    """Why somebody cannot be changed; none when they can."""
    try:
        if person is None:
            raise PersonNotFound
        person.ensure_active()
        ensure_version(person, version)
    except Problem as problem:
        return problem
    return None


def _result(
    person_id: UUID, person: Person | None, problem: Problem | None, changed: bool, language: Language
) -> BulkResult:
    done = Outcome.CHANGED if changed else Outcome.UNCHANGED
    return BulkResult(
        id=person_id,
        name=None if person is None else person.name,
        outcome=done if problem is None else Outcome.REFUSED,
        code=None if problem is None else problem.code,
        detail=None if problem is None else problem.detail.render(language, problem.params),
    )
