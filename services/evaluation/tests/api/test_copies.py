"""What is kept of the other services, from their events."""

from typing import Any

from fastapi import FastAPI
from services.evaluation.tests.conftest import Region, World
from sqlalchemy import select

from evaluation.app import SPEC
from evaluation.integration.enrolments import EnrolmentCopy
from evaluation.integration.organisations import OrganisationCopy
from evaluation.integration.people import PersonCopy
from evaluation.integration.policies import PolicyCopy
from evaluation.integration.programmes import ProgrammeCopy
from servicekit.copies import Copied
from servicekit.testing.service import runtime_of


async def rows(app: FastAPI, copy: type[Copied], column: Any) -> list[Any]:
    async with runtime_of(app).database.reading() as session:
        return list((await session.execute(select(column).select_from(copy).order_by(column))).scalars())


def test_both_other_services_are_followed():
    assert set(SPEC.subscriptions) == {"registry", "scheduling"}


class TestKeep:
    async def test_an_older_event_changes_nothing(self, app: FastAPI, world: World, region: Region):
        subject = f"organisations/{region.school['organisation_id']}"
        for version, name in ((5, "新名"), (4, "旧名")):
            data = {**region.school, "name": name}
            await world.tell("registry.organisation.updated.v1", subject, data, version)
        assert "新名" in await rows(app, OrganisationCopy, OrganisationCopy.name)
        assert "旧名" not in await rows(app, OrganisationCopy, OrganisationCopy.name)

    async def test_everything_applied_twice_is_there_once(self, app: FastAPI, world: World, region: Region):
        pack = await world.pack(region.city)
        enrolment = await world.enrol(region.teacher, region.programme)
        await world.tell("registry.policy_pack.published.v1", f"policy_packs/{pack['pack_id']}", pack, 1)
        subject = f"enrolments/{enrolment['enrolment_id']}"
        await world.tell("scheduling.enrolment.placed.v1", subject, enrolment, 1)
        assert len(await rows(app, PolicyCopy, PolicyCopy.pack_id)) == 1
        assert len(await rows(app, EnrolmentCopy, EnrolmentCopy.enrolment_id)) == 1

    async def test_a_withdrawn_enrolment_is_kept_as_such(self, app: FastAPI, world: World, region: Region):
        await world.withdraw(await world.enrol(region.teacher, region.programme))
        assert await rows(app, EnrolmentCopy, EnrolmentCopy.active) == [False]

    async def test_who_left_is_kept_as_such(self, app: FastAPI, world: World, region: Region):
        data = {**region.teacher, "reason": "退休"}
        await world.tell("registry.person.left.v1", f"people/{data['person_id']}", data)
        assert await rows(app, PersonCopy, PersonCopy.active) == [False]

    async def test_a_draft_may_have_no_hours_yet(self, app: FastAPI, world: World, region: Region):
        subject = f"programmes/{region.programme['programme_id']}"
        await world.tell("scheduling.programme.updated.v1", subject, {**region.programme, "hours": None})
        assert await rows(app, ProgrammeCopy, ProgrammeCopy.hours) == [None]


class TestMove:
    async def test_what_stands_below_follows_and_twice_is_once(
        self, app: FastAPI, world: World, region: Region
    ):
        county = region.county
        new_path = f"{region.other_county['path']}.{county['organisation_id'].replace('-', '')}"
        moved = {**county, "path": new_path, "previous_path": county["path"]}
        subject = f"organisations/{county['organisation_id']}"
        event = await world.tell("registry.organisation.moved.v1", subject, moved)
        await world.apply(event)
        own = region.school["organisation_id"].replace("-", "")
        assert f"{new_path}.{own}" in await rows(app, OrganisationCopy, OrganisationCopy.path)

    async def test_a_closed_organisation_is_kept_as_such(self, app: FastAPI, world: World, region: Region):
        data = {**region.other_county, "reason": "合并"}
        subject = f"organisations/{data['organisation_id']}"
        await world.tell("registry.organisation.closed.v1", subject, data)
        assert (await rows(app, OrganisationCopy, OrganisationCopy.closed)).count(True) == 1
