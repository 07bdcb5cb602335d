"""What changes from one pack to another and whom it touches, over HTTP."""

from dataclasses import dataclass

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.desks import Desk, document, made

from registry.access import Role
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

LADDER = """\
ladders:
  - id: heads
    name: 校长
    source: 第三条
    clause: 校长分层培养
    audience: {post: [head]}
    tiers:
      - {id: low, name: 入格, clause: 任职不满三年, any_of: [{years_in_post: {lte: 2}}]}
"""
FUND = """\
  - id: FUND
    clause: 各学校按公用经费的5%安排
    source: 第二条
    metric: organisation.training_budget_over_public_funds
    scope: school
    period: fiscal_year
    require: {gte: 0.05}
"""


@dataclass
class Place:
    """A city with two counties, a school in each, and three people at the first."""

    city: Json
    county: Json
    school: Json
    other_county: Json
    other_school: Json


@pytest.fixture
async def place(tree: Tree, client: httpx.AsyncClient, admin: Headers) -> Place:
    city = await tree.add("city", division_code="451300")
    county = await tree.add("county", city, division_code="451302")
    other_county = await tree.add("other-county", city, division_code="451321")
    school = await tree.add("school", county, kind="school")
    other_school = await tree.add("other-school", other_county, kind="school")
    people = [
        {"stage": "primary", "posts": ["head"]},
        {"stage": "primary", "posts": []},
        {"stage": "junior", "posts": []},
    ]
    for organisation, several in ((school, people), (other_school, people[:1])):
        for number, more in enumerate(several):
            body = {
                "organisation_id": organisation["id"],
                "name": "甲乙丙"[number],
                "subject": "chinese",
                **more,
            }
            answer = await client.post("/v1/people", json=body, headers=admin)
            assert answer.status_code == 201, answer.text
    return Place(city, county, school, other_county, other_school)


@pytest.fixture
def desk(client: httpx.AsyncClient, admin: Headers) -> Desk:
    return Desk(client, admin)


def changes(told: Json) -> dict[str, Json]:
    return {"/".join([change["section"], *change["ids"]]): change for change in told["changes"]}


def touched(change: Json) -> tuple[str, int | None, int | None, int | None, int | None]:
    [one] = change["touched"]
    return one["of"], one["before"], one["after"], one["either"], one["base"]


async def publish(desk: Desk, organisation: Json, text: str) -> Json:
    return made(await desk.send(organisation, text))


class TestDifference:
    async def test_it_tells_what_changed_and_whom_it_touches(self, desk: Desk, place: Place):
        await publish(desk, place.city, document() + LADDER)
        newer = document(version=2, hours=400).replace(
            "    pace: linear\n", "    pace: linear\n    applies_when: {stage: [junior]}\n"
        )
        pack = await publish(desk, place.city, newer + FUND)
        told = await desk.told(f"/{pack['id']}/difference")
        assert (told["from_pack"]["version"], told["organisation_id"]) == (1, place.city["id"])
        found = changes(told)
        assert {key: change["kind"] for key, change in found.items()} == {
            "rules/LB-HOURS-CYCLE": "changed",
            "rules/FUND": "added",
            "ladders/heads": "removed",
            "ladders/heads/low": "removed",
        }
        hours = found["rules/LB-HOURS-CYCLE"]
        assert {"field": "require.gte", "old": 360, "new": 400} in hours["fields"]
        assert hours["new"]["clause"] == "五年一周期、不少于360学时的教师全员培训"
        # 4 people until now; the one of the junior stage from now on: whom it touches are all 4.
        assert touched(hours) == ("teachers", 4, 1, 4, 4)
        assert touched(found["rules/FUND"]) == ("schools", None, 2, 2, 2)
        assert touched(found["ladders/heads/low"]) == ("teachers", 2, None, 2, 4)
        assert hours["touched"][0]["as_of"] == told["as_of"]
        assert {metric["name"] for metric in told["metrics"]} == {
            "teacher.hours_in_cycle",
            "organisation.training_budget_over_public_funds",
        }

    async def test_who_has_a_pack_of_their_own_is_not_touched(self, desk: Desk, place: Place):
        await publish(desk, place.other_county, document(code="own", effective="{from: 2020-01-01}"))
        pack = await publish(desk, place.city, document())
        told = await desk.told(f"/{pack['id']}/difference")
        assert told["exempt_organisations"] == 1
        assert touched(changes(told)["rules/LB-HOURS-CYCLE"]) == ("teachers", None, 3, 3, 3)

    async def test_counties_and_cities_are_counted_by_their_codes(self, desk: Desk, place: Place):
        for_counties = """\
  - id: FUND-COUNTY
    clause: 各县按工资总额的2%安排
    source: 第二条
    metric: organisation.training_budget_over_salary
    scope: {scope}
    period: fiscal_year
    require: {gte: 0.02}
"""
        for number, (scope, of, count) in enumerate([("county", "counties", 2), ("city", "cities", 1)]):
            text = document(version=number + 1) + for_counties.replace("{scope}", scope)
            pack = await publish(desk, place.city, text)
            told = await desk.told(f"/{pack['id']}/difference")
            last = changes(told)["rules/FUND-COUNTY"]["touched"][-1]
            assert (last["of"], last["after"], last["base"]) == (of, count, count)

    async def test_counted_is_what_the_caller_reaches(
        self, client: httpx.AsyncClient, caller: CallerFactory, desk: Desk, place: Place
    ):
        pack = await publish(desk, place.city, document())
        officer = Desk(client, caller(Role.COUNTY_OFFICER, place.other_county["path"]))
        told = await officer.told(f"/{pack['id']}/difference")
        assert touched(changes(told)["rules/LB-HOURS-CYCLE"]) == ("teachers", None, 1, 1, 1)

    async def test_the_first_version_is_held_against_what_bound_before(self, desk: Desk, place: Place):
        of_city = await publish(desk, place.city, document(code="of-city"))
        own = await publish(
            desk, place.county, document(code="own", effective="{from: 2024-01-01}", hours=80)
        )
        told = await desk.told(f"/{own['id']}/difference")
        assert told["from_pack"]["id"] == of_city["id"]
        assert {"field": "require.gte", "old": 360, "new": 80} in changes(told)["rules/LB-HOURS-CYCLE"][
            "fields"
        ]

    async def test_any_two_can_be_compared(self, desk: Desk, place: Place):
        first = await publish(desk, place.city, document())
        await publish(desk, place.city, document(version=2, hours=400))
        third = await publish(desk, place.city, document(version=3))
        assert changes(await desk.told(f"/{third['id']}/difference", from_id=first["id"])) == {}
        assert (await desk.get(f"/{third['id']}/difference", from_id=place.city["id"])).status_code == 404

    async def test_it_costs_the_same_however_much_changed(self, app: FastAPI, desk: Desk, place: Place):
        more = "".join(FUND.replace("FUND", f"FUND-{number}") for number in range(40))
        costs = []
        for version, text in enumerate((document(hours=1), document(version=2) + more), start=1):
            pack = await publish(desk, place.city, text.replace("version: 2", f"version: {version}"))
            with recorded_statements(runtime_of(app).database) as statements:
                await desk.told(f"/{pack['id']}/difference")
            costs.append(len(statements))
        # The pack, its versions, the older one, packs below, people, organisations.
        assert max(costs) <= 6, costs


class TestCheck:
    async def test_it_tells_what_publishing_would_change_and_publishes_nothing(
        self, desk: Desk, place: Place
    ):
        await publish(desk, place.city, document())
        answer = await desk.check(place.city, document(version=2, hours=400))
        assert answer.status_code == 200, answer.text
        told = answer.json()
        assert told["content"]["version"] == 2
        assert told["difference"]["from_pack"]["version"] == 1
        assert touched(changes(told["difference"])["rules/LB-HOURS-CYCLE"]) == ("teachers", 4, 4, 4, 4)
        assert [item["version"] for item in (await desk.told(""))["items"]] == [1]

    @pytest.mark.parametrize(
        ("spoil", "status"),
        [
            (("version: 1", "version: 2"), 200),
            (("version: 1", "version: 0"), 422),
            (("{gte: 360}", "{gte: many}"), 422),
            (("id: LB-HOURS-CYCLE", "id: lb"), 422),
            (("pack: plan", "pack: a: b"), 422),
            (('"451300"', '"620100"'), 409),
            (("version: 1", "version: 1"), 409),
        ],
    )
    async def test_what_it_says_is_what_publishing_says(
        self, desk: Desk, place: Place, spoil: tuple[str, str], status: int
    ):
        await publish(desk, place.city, document())
        text = document().replace(*spoil)
        checked, published = await desk.check(place.city, text), await desk.send(place.city, text)
        assert checked.status_code == status
        if status == 200:
            assert published.status_code == 201
            assert published.json()["content"] == checked.json()["content"]
        else:
            told, refused = checked.json(), published.json()
            for each in (told, refused):
                each.pop("request_id"), each.pop("instance")
            assert told == refused

    async def test_mistakes_are_told_by_line_and_column(self, desk: Desk, place: Place):
        answer = await desk.check(place.city, document().replace("{gte: 360}", "{gte: many}"))
        assert answer.json()["params"] == {"count": 1, "places": [[14, 20]]}

    @pytest.mark.parametrize("role", [Role.SCHOOL_OFFICER, Role.TEACHER])
    async def test_only_who_may_publish_checks(
        self, client: httpx.AsyncClient, caller: CallerFactory, place: Place, role: Role
    ):
        answer = await Desk(client, caller(role, place.school["path"])).check(place.school, document())
        assert (answer.status_code, answer.json()["params"]) == (403, {"permission": "policy:manage"})

    async def test_it_is_for_what_one_reaches(
        self, client: httpx.AsyncClient, caller: CallerFactory, place: Place
    ):
        officer = Desk(client, caller(Role.COUNTY_OFFICER, place.county["path"]))
        answer = await officer.check(place.other_county, document())
        assert (answer.status_code, answer.json()["code"]) == (404, "organisation-not-found")
