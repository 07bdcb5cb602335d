"""Inheritance and effective dates of packs, over HTTP."""

from datetime import datetime

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.desks import Desk, document, made

from registry.access import Role
from servicekit.clock import FixedClock
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of


@pytest.fixture
async def city(tree: Tree) -> Json:
    return await tree.add("city", division_code="451300")


@pytest.fixture
async def county(tree: Tree, city: Json) -> Json:
    return await tree.add("county", city, division_code="451302")


@pytest.fixture
async def school(tree: Tree, county: Json) -> Json:
    return await tree.add("school", county, kind="school")


@pytest.fixture
def desk(client: httpx.AsyncClient, admin: Headers) -> Desk:
    return Desk(client, admin)


async def publish_four(desk: Desk, city: Json, county: Json) -> dict[str, str]:
    """A plan of the city in two versions, one of the county for a year, and one that is to come."""
    published = [
        ("first", city, document(effective="{from: 2021-01-01}")),
        ("second", city, document(version=2, effective="{from: 2024-01-01}")),
        ("own", county, document(code="own", effective="{from: 2022-01-01, until: 2022-12-31}")),
        ("next", city, document(version=3, effective="{from: 2030-01-01}")),
    ]
    return {name: made(await desk.send(where, text))["id"] for name, where, text in published}


class TestChain:
    @pytest.mark.parametrize(
        ("on", "binding", "since", "until", "states"),
        [
            ("2020-12-31", None, None, None, ["upcoming"] * 4),
            ("2021-06-01", "first", "2021-01-01", "2021-12-31", ["in_force", *["upcoming"] * 3]),
            (
                "2022-01-01",
                "own",
                "2022-01-01",
                "2022-12-31",
                ["in_force", "upcoming", "upcoming", "in_force"],
            ),
            (
                "2023-01-01",
                "first",
                "2023-01-01",
                "2023-12-31",
                ["in_force", "upcoming", "upcoming", "expired"],
            ),
            (
                "2024-01-01",
                "second",
                "2024-01-01",
                "2029-12-31",
                ["superseded", "in_force", "upcoming", "expired"],
            ),
            ("2030-01-01", "next", "2030-01-01", None, ["superseded", "superseded", "in_force", "expired"]),
        ],
    )
    async def test_it_tells_what_binds_since_when_and_what_of_the_others(
        self,
        desk: Desk,
        city: Json,
        county: Json,
        school: Json,
        on: str,
        binding: str | None,
        since: str | None,
        until: str | None,
        states: list[str],
    ):
        ids = await publish_four(desk, city, county)
        told = await desk.told("/chain", organisation_id=school["id"], on=on)
        assert told["on"] == on
        expected = {"pack_id": ids[binding], "since": since, "until": until} if binding else None
        assert told["binding"] == expected
        # From the root down, then by first day.
        assert [pack["id"] for pack in told["packs"]] == [
            ids[name] for name in ("first", "second", "next", "own")
        ]
        by_id = {pack["id"]: pack["state"] for pack in told["packs"]}
        in_order = ["first", "second", "next", "own"]
        assert [by_id[ids[name]] for name in in_order] == states
        assert told["packs"][0]["superseded_on"] == "2024-01-01"

    async def test_what_is_below_or_beside_is_no_part_of_it(self, desk: Desk, city: Json, county: Json):
        await publish_four(desk, city, county)
        told = await desk.told("/chain", organisation_id=city["id"])
        assert {pack["organisation_id"] for pack in told["packs"]} == {city["id"]}

    async def test_without_packs_it_is_empty(self, desk: Desk, school: Json):
        told = await desk.told("/chain", organisation_id=school["id"])
        assert (told["binding"], told["packs"]) == (None, [])

    async def test_a_teacher_reads_that_of_their_school_only(
        self,
        client: httpx.AsyncClient,
        caller: CallerFactory,
        desk: Desk,
        city: Json,
        county: Json,
        school: Json,
    ):
        await publish_four(desk, city, county)
        teacher = Desk(client, caller(Role.TEACHER, school["path"]))
        assert len((await teacher.told("/chain", organisation_id=school["id"]))["packs"]) == 4
        answer = await teacher.get("/chain", organisation_id=county["id"])
        assert (answer.status_code, answer.json()["code"]) == (404, "organisation-not-found")

    async def test_it_costs_the_same_however_many_there_are(
        self, app: FastAPI, desk: Desk, city: Json, school: Json
    ):
        costs = []
        for version in (1, 2, 3):
            await desk.publish(city, version=version)
            with recorded_statements(runtime_of(app).database) as statements:
                await desk.told("/chain", organisation_id=school["id"])
            costs.append(len(statements))
        assert costs == [2, 2, 2]


class TestThresholdFromADate:
    async def test_before_it_the_old_one_holds_and_from_it_the_new_one(
        self, desk: Desk, city: Json, school: Json
    ):
        made(await desk.send(city, document(effective="{from: 2022-01-01}", hours=360)))
        made(await desk.send(city, document(version=2, effective="{from: 2026-01-01}", hours=400)))

        async def asked_on(day: str) -> int:
            pack = await desk.told("/effective", organisation_id=school["id"], on=day)
            hours: int = pack["content"]["rules"][0]["require"]["gte"]
            return hours

        assert [await asked_on(day) for day in ("2022-01-01", "2025-12-31", "2026-01-01", "2031-01-01")] == [
            360,
            360,
            400,
            400,
        ]


class TestStateOfTheList:
    @pytest.mark.parametrize("on", ["2020-12-31", "2022-06-01", "2023-01-01", "2024-01-01", "2030-01-01"])
    async def test_the_filter_finds_just_those_that_the_list_says_so_of(
        self, app: FastAPI, desk: Desk, city: Json, county: Json, monkeypatch: pytest.MonkeyPatch, on: str
    ):
        await publish_four(desk, city, county)
        noon = datetime.fromisoformat(f"{on}T12:00:00+08:00")
        monkeypatch.setattr(runtime_of(app).database, "clock", FixedClock(noon))
        everything = (await desk.told(""))["items"]
        for state in ("upcoming", "in_force", "superseded", "expired"):
            found = (await desk.told("", state=state))["items"]
            assert [each["id"] for each in found] == [
                each["id"] for each in everything if each["state"] == state
            ]


class TestLabels:
    async def test_the_fields_are_called_in_the_callers_language(
        self, client: httpx.AsyncClient, admin: Headers
    ):
        for language, word in (("zh-CN", "学段"), ("en", "Stage")):
            answer = await client.get(
                "/v1/policy-packs/labels", headers={**admin, "Accept-Language": language}
            )
            assert answer.json()["labels"]["rules.applies_when.stage"] == word
