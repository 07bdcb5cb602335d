"""What is kept of the registry: applied once or twice, late or in order, it comes to the same."""

from services.scheduling.tests.conftest import World
from services.scheduling.tests.factories.registry import Person, Registry
from sqlalchemy import select
from sqlalchemy.orm import joinedload

from scheduling.integration.people import PersonCopy
from servicekit.unit_of_work import Database


async def copy_of(db: Database, person: Person) -> PersonCopy:
    async with db.reading() as session:
        query = select(PersonCopy).where(PersonCopy.person_id == person.id)
        return (await session.scalars(query.options(joinedload(PersonCopy.organisation)))).one()


class TestPeople:
    async def test_somebody_registered_is_known_with_what_matters_here(
        self, registry: Registry, world: World, db: Database
    ):
        person = await registry.person(world.school, "韦春兰", stage="primary", subject="music")
        copy = await copy_of(db, person)
        assert (copy.name, copy.stage, copy.subject, copy.posts) == (
            "韦春兰",
            "primary",
            "music",
            ["homeroom_teacher"],
        )
        assert (copy.active, copy.path) == (True, world.school.path)

    async def test_a_change_is_taken_over_and_an_older_event_that_comes_later_is_not(
        self, registry: Registry, world: World, db: Database
    ):
        person = await registry.person(world.school)
        person.name, person.version = "韦春兰（新）", 3
        await registry.tell_person("updated", person)
        await registry.tell_person("updated", person)
        person.name, person.version = "旧名", 2
        await registry.tell_person("updated", person)
        assert ((await copy_of(db, person)).name, (await copy_of(db, person)).version) == ("韦春兰（新）", 3)

    async def test_who_left_stays_known_but_inactive(self, registry: Registry, world: World, db: Database):
        person = await registry.person(world.school)
        person.version = 2
        await registry.tell_person("left", person, reason="退休")
        assert (await copy_of(db, person)).active is False

    async def test_a_transfer_puts_them_elsewhere(self, registry: Registry, world: World, db: Database):
        person = await registry.person(world.school)
        person.organisation, person.version = world.other_school, 2
        await registry.tell_person("updated", person)
        assert (await copy_of(db, person)).path == world.other_school.path

    async def test_people_move_with_their_school_and_what_is_above_it(
        self, registry: Registry, world: World, db: Database
    ):
        person = await registry.person(world.school)
        previous = world.county.path
        world.county.path = f"{world.other_county.path}.{world.county.id.hex}"
        world.county.version = 2
        await registry.tell_organisation("moved", world.county, previous_path=previous)
        assert (await copy_of(db, person)).path == f"{world.county.path}.{world.school.id.hex}"

    async def test_a_word_that_is_not_known_here_is_kept_as_it_comes(
        self, registry: Registry, world: World, db: Database
    ):
        person = await registry.person(world.school, stage="nursery", subject="robotics")
        assert (await copy_of(db, person)).stage == "nursery"
