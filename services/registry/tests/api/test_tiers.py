"""Tiers over HTTP, on a real database."""

from datetime import UTC, date, datetime
from importlib import resources
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.ladders import FIVE_GE, HEADS, ON, pack
from sqlalchemy import select, text

from registry.access import Role
from registry.careers.models import PersonHonour, PersonPost
from registry.people.models import Person
from registry.people.vocabulary import Honour, Level
from registry.tiers import work
from registry.tiers.keeping import keep_tiers
from registry.tiers.models import PersonTier
from registry.tiers.work import compute
from servicekit.clock import FixedClock
from servicekit.ids import new_id
from servicekit.jobs import Job, JobContext
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

YAML = {"Content-Type": "application/yaml"}
WEIHAI = "371072"
TEACHER = {"stage": "primary", "subject": "chinese"}


@pytest.fixture
async def city(tree: Tree) -> Json:
    return await tree.add("451300", division_code="451300")


@pytest.fixture
async def county(tree: Tree, city: Json) -> Json:
    return await tree.add("451302", city, division_code="451302", name="兴宾区教育局")


@pytest.fixture
async def school(tree: Tree, county: Json) -> Json:
    return await tree.add("2145000001", county, kind="school", name="实验小学")


@pytest.fixture
def today(app: FastAPI) -> FixedClock:
    """The twenty-fifth of November 2026, in China."""
    clock = FixedClock(datetime.now(UTC))
    clock.advance(datetime(ON.year, ON.month, ON.day, 4, tzinfo=UTC) - clock.now())
    database = runtime_of(app).database
    database.clock = clock
    return clock


class Office:
    """Publishes packs, registers people and asks for tiers through the API."""

    def __init__(self, app: FastAPI, client: httpx.AsyncClient, headers: Headers) -> None:
        self._app = app
        self._client = client
        self.headers = headers

    async def publish(self, organisation: Json, document: str | None = None) -> Json:
        answer = await self._client.post(
            "/v1/policy-packs",
            params={"organisation_id": organisation["id"]},
            content=(document or pack()).encode(),
            headers={**self.headers, **YAML},
        )
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def add(self, school: Json, name: str = "韦春兰", **more: Any) -> Json:
        body = {"organisation_id": school["id"], "name": name, **TEACHER, **more}
        answer = await self._client.post("/v1/people", json=body, headers=self.headers)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def growth(self, person: Json, **query: Any) -> Json:
        address = f"/v1/people/{person['id']}/ladders"
        answer = await self._client.get(address, params=query, headers=self.headers)
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found

    async def figures(self, organisation: Json, **query: Any) -> Json:
        answer = await self._client.get(
            "/v1/tier-figures",
            params={"organisation_id": organisation["id"], **query},
            headers=self.headers,
        )
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found

    async def compute(self, organisation: Json) -> Json:
        """Ask for the job and run it."""
        answer = await self._client.post(
            "/v1/tier-computations", json={"organisation_id": organisation["id"]}, headers=self.headers
        )
        assert answer.status_code == 202, answer.text
        database = runtime_of(self._app).database
        async with database.reading() as session:
            job = await session.get(Job, UUID(answer.json()["id"]))
        assert job is not None
        return await compute(JobContext(database, job))

    async def award(self, person: Json, honour: Honour, level: Level, on: date) -> None:
        async with runtime_of(self._app).database.transaction() as uow:
            holder = await uow.session.get_one(Person, UUID(person["id"]))
            row = {"person_id": holder.id, "honour": honour, "level": level, "awarded_on": on}
            await uow.session.execute(PersonHonour.__table__.insert(), [{"id": new_id(), **row}])

    async def rows(self) -> dict[tuple[str, str], str | None]:
        """What is kept: the tier by name of the person and ladder."""
        query = select(Person.name, PersonTier.ladder, PersonTier.tier).join(
            PersonTier, PersonTier.person_id == Person.id
        )
        async with runtime_of(self._app).database.reading() as session:
            return {(name, ladder): tier for name, ladder, tier in await session.execute(query)}


@pytest.fixture
def office(app: FastAPI, client: httpx.AsyncClient, admin: Headers, today: FixedClock) -> Office:
    return Office(app, client, admin)


class TestGrowth:
    async def test_says_where_somebody_stands_why_and_what_is_next(
        self, office: Office, city: Json, school: Json
    ):
        published = await office.publish(city)
        person = await office.add(school, title="vice_senior", teaching_since="2010-09-01")
        growth = await office.growth(person)
        assert (growth["on"], growth["pack"]["id"]) == ("2026-11-25", published["id"])
        [standing] = growth["ladders"]
        assert (standing["ladder"]["id"], standing["tier"], standing["verdict"]) == (
            "five_ge",
            "raised",
            "agreed",
        )
        assert standing["ladder"]["clause"] == FIVE_GE["clause"]
        assert standing["text"] == (
            "教龄 16 年（要求：15 年及以上）对应“升格”；职称为高级教师（副高级）对应“升格”。"
        )
        assert standing["next"]["tier"] == "style"
        assert [option["text"] for option in standing["next"]["options"]] == [
            "职称：正高级教师（现为高级教师（副高级））",
            "荣誉：特级教师、优秀副高级职称教师",
        ]
        by_years, by_title = standing["pointers"]
        assert by_years["reasons"][0] == {
            "kind": "years_of_service",
            "holds": True,
            "wanted": {"gte": 15, "lte": None, "titles": None, "honours": None, "levels": None},
            "years": 16,
            "title": None,
            "honours": [],
            "text": "教龄 16 年（要求：15 年及以上）",
        }
        assert (by_title["kinds"], by_title["tiers"], by_title["counts"]) == (["title"], ["raised"], "raised")

    async def test_in_english_for_who_asks_in_english(
        self, client: httpx.AsyncClient, office: Office, city: Json, school: Json
    ):
        await office.publish(city)
        person = await office.add(school, teaching_since="2020-09-01")
        address = f"/v1/people/{person['id']}/ladders"
        answer = await client.get(address, headers={**office.headers, "Accept-Language": "en"})
        assert answer.json()["ladders"][0]["text"] == "6 years of service (asked for: 6 to 15): “定格”."

    async def test_on_another_day(self, office: Office, city: Json, school: Json):
        await office.publish(city)
        person = await office.add(school, teaching_since="2024-09-01")
        tiers = [
            (await office.growth(person, on=day))["ladders"][0]["tier"]
            for day in ("2026-11-25", "2027-09-01", "2030-09-01", "2042-09-01")
        ]
        assert tiers == ["enter", "qualified", "settled", "raised"]

    async def test_the_nearest_pack_in_force_counts(
        self, office: Office, city: Json, county: Json, school: Json
    ):
        person = await office.add(school, teaching_since="2010-09-01")
        assert (await office.growth(person))["pack"] is None
        await office.publish(city)
        upside_down = pack(pack="county", ladders=[{**FIVE_GE, "id": "ours", "conflict": "higher"}])
        nearer = await office.publish(county, upside_down)
        growth = await office.growth(person)
        assert growth["pack"]["id"] == nearer["id"]
        assert [standing["ladder"]["id"] for standing in growth["ladders"]] == ["ours"]

    async def test_posts_and_honours_put_a_head_on_a_ladder_of_their_own(
        self, app: FastAPI, office: Office, city: Json, school: Json
    ):
        await office.publish(city)
        person = await office.add(school, posts=["head"], teaching_since="2000-09-01")
        await date_spells(app, date(2019, 9, 1))
        heads = (await office.growth(person))["ladders"][1]
        assert (heads["ladder"]["id"], heads["tier"]) == ("heads", "raised")
        assert heads["text"] == "任职 7 年（要求：6 年及以上）对应“升格”。"
        await office.award(person, Honour.FAMOUS_HEAD, Level.CITY, date(2024, 5, 1))
        heads = (await office.growth(person))["ladders"][1]
        assert (heads["tier"], heads["verdict"], heads["next"]) == ("style", "honour", None)

    async def test_what_is_not_known_is_named(self, office: Office, city: Json, school: Json):
        await office.publish(city)
        person = await office.add(school)
        [standing] = (await office.growth(person))["ladders"]
        assert (standing["tier"], standing["verdict"], standing["next"]) == (None, "unknown", None)
        assert standing["unknown"] == [{"kind": "years_of_service", "text": "教龄未知：参加工作时间缺失"}]

    async def test_milestones_due_and_overdue(self, office: Office, city: Json, school: Json):
        await office.publish(city)
        person = await office.add(school, citizen_id="451302199805010017", teaching_since="2023-09-01")
        await office.award(person, Honour.FIRST_YEAR_PASSED, Level.COUNTY, date(2024, 8, 20))
        [walked] = (await office.growth(person))["milestone_paths"]
        assert [(each["id"], each["state"], each["due_on"]) for each in walked["milestones"]] == [
            ("one", "done", "2024-09-01"),
            ("three", "overdue", "2026-09-01"),
            ("ten", "upcoming", "2033-09-01"),
        ]
        assert walked["milestones"][1]["text"] == "已逾期 85 天：应于 2026 年 9 月 1 日前达成"

    async def test_who_is_out_of_reach_is_not_found(
        self,
        client: httpx.AsyncClient,
        caller: CallerFactory,
        tree: Tree,
        office: Office,
        school: Json,
    ):
        elsewhere = await tree.add("elsewhere")
        person = await office.add(school)
        answer = await client.get(
            f"/v1/people/{person['id']}/ladders",
            headers=caller(Role.COUNTY_OFFICER, elsewhere["path"]),
        )
        assert (answer.status_code, answer.json()["code"]) == (404, "person-not-found")


class TestClauses:
    """The ladders of the packs that ship, on a day on which each is in force."""

    @pytest.mark.clause("LB-26", parts="RP")
    @pytest.mark.parametrize(
        ("since", "title", "tier", "says"),
        [
            ("2024-09-01", "none", "ruge", "教龄 1 年（要求：不超过 2 年）对应“入格”。"),
            (
                "2022-09-01",
                "second_grade",
                "hege",
                "教龄 3 年（要求：2 至 5 年）对应“合格”；职称为二级教师对应“合格”。",
            ),
            (
                "2009-09-01",
                "first_grade",
                "dingge",
                (
                    "教龄 16 年（要求：15 年及以上）对应“升格”；职称为一级教师对应“定格”；"
                    "对应的层次不一，就低取“定格”。"
                ),
            ),
            (
                "2009-09-01",
                "vice_senior",
                "shengge",
                "教龄 16 年（要求：15 年及以上）对应“升格”；职称为高级教师（副高级）对应“升格”。",
            ),
            (
                "2004-09-01",
                "senior",
                "fengge",
                (
                    "教龄 21 年（要求：15 年及以上）对应“升格”；职称为正高级教师对应“风格”；"
                    "其余依据已达其能对应的最高层次，不影响进入“风格”。"
                ),
            ),
        ],
    )
    async def test_five_ge_of_a_teacher(
        self, office: Office, city: Json, school: Json, since: str, title: str, tier: str, says: str
    ):
        await office.publish(city, shipped("laibin-2022"))
        person = await office.add(school, title=title, teaching_since=since)
        [standing] = (await office.growth(person, on="2025-11-25"))["ladders"]
        assert standing["ladder"]["id"] == "teachers_559"
        assert (standing["tier"], standing["text"]) == (tier, says)

    @pytest.mark.clause("LB-26", parts="RP")
    async def test_an_excellent_vice_senior_teacher_is_in_the_highest_of_the_five(
        self, office: Office, city: Json, school: Json
    ):
        await office.publish(city, shipped("laibin-2022"))
        person = await office.add(school, title="vice_senior", teaching_since="2009-09-01")
        before = (await office.growth(person, on="2025-11-25"))["ladders"][0]
        assert [option["text"] for option in before["next"]["options"] if option["is_enough"]] == [
            "职称为高级教师（副高级），荣誉：优秀副高级职称教师",
            "荣誉：特级教师",
            "职称：正高级教师（现为高级教师（副高级））",
        ]
        await office.award(person, Honour.EXCELLENT_VICE_SENIOR, Level.CITY, date(2025, 5, 1))
        after = (await office.growth(person, on="2025-11-25"))["ladders"][0]
        assert (after["tier"], after["verdict"], after["next"]) == ("fengge", "honour", None)

    @pytest.mark.clause("LB-33", parts="RP")
    @pytest.mark.parametrize(("since", "tier"), [("2022-09-01", "head_hege"), ("2018-09-01", "head_shengge")])
    async def test_heads_and_party_secretaries_by_their_years_in_post(
        self, app: FastAPI, office: Office, city: Json, school: Json, since: str, tier: str
    ):
        await office.publish(city, shipped("laibin-2022"))
        person = await office.add(school, posts=["party_secretary"], teaching_since="2000-09-01")
        await date_spells(app, date.fromisoformat(since))
        _, heads = (await office.growth(person, on="2025-11-25"))["ladders"]
        assert (heads["ladder"]["id"], heads["tier"]) == ("heads_353", tier)
        mixes = {each["id"]: each["form_mix"] for each in heads["ladder"]["tiers"]}
        assert mixes["head_hege"] == {"centralised": 0.4, "shadowing": 0.6}
        assert mixes["head_shengge"] == {"centralised": 0.6, "shadowing": 0.4}
        await office.award(person, Honour.FAMOUS_HEAD, Level.PROVINCE, date(2024, 5, 1))
        _, heads = (await office.growth(person, on="2025-11-25"))["ladders"]
        assert heads["tier"] == "head_fengge"

    @pytest.mark.clause("LB-34", parts="RP")
    @pytest.mark.parametrize(
        ("since", "tier"),
        [
            ("2024-09-01", "homeroom_new"),
            # The spans of the document overlap at three years: the lower counts.
            ("2022-09-01", "homeroom_new"),
            ("2020-09-01", "homeroom_backbone"),
            ("2015-09-01", "homeroom_master"),
        ],
    )
    async def test_the_pyramid_of_homeroom_teachers(
        self, app: FastAPI, office: Office, city: Json, school: Json, since: str, tier: str
    ):
        await office.publish(city, shipped("laibin-2022"))
        person = await office.add(school, posts=["homeroom_teacher"], teaching_since="2000-09-01")
        await date_spells(app, date.fromisoformat(since))
        _, homeroom = (await office.growth(person, on="2025-11-25"))["ladders"]
        assert (homeroom["ladder"]["id"], homeroom["tier"]) == ("homeroom_pyramid", tier)

    @pytest.mark.clause("WH-02", parts="RP")
    async def test_growth_talent_fame(self, office: Office, tree: Tree):
        zone = await tree.add("weihai", division_code=WEIHAI)
        school = await tree.add("weihai-school", zone, kind="school")
        await office.publish(zone, shipped("weihai-2017"))
        person = await office.add(school, citizen_id="451302199805010017", teaching_since="2017-09-01")
        tiers = []
        for honour in (None, Honour.BACKBONE, Honour.FAMOUS_TEACHER):
            if honour is not None:
                await office.award(person, honour, Level.COUNTY, date(2019, 5, 1))
            [standing] = (await office.growth(person, on="2020-06-01"))["ladders"]
            tiers.append(standing["tier"])
        assert tiers == ["growth", "talent", "fame"]

    @pytest.mark.clause("WH-14", parts="P")
    async def test_one_three_ten_due_done_and_overdue(self, office: Office, tree: Tree):
        zone = await tree.add("weihai", division_code=WEIHAI)
        school = await tree.add("weihai-school", zone, kind="school")
        await office.publish(zone, shipped("weihai-2017"))
        person = await office.add(school, teaching_since="2017-09-01")
        await office.award(person, Honour.FIRST_YEAR_PASSED, Level.COUNTY, date(2018, 8, 20))
        told = {}
        for day in ("2018-03-01", "2018-06-01", "2020-06-01", "2020-11-01"):
            [walked] = (await office.growth(person, on=day))["milestone_paths"]
            told[day] = [each["state"] for each in walked["milestones"]]
        assert told == {
            "2018-03-01": ["upcoming", "upcoming", "upcoming"],
            "2018-06-01": ["due_soon", "upcoming", "upcoming"],
            "2020-06-01": ["done", "due_soon", "upcoming"],
            "2020-11-01": ["done", "overdue", "upcoming"],
        }
        assert [each["due_on"] for each in walked["milestones"]] == [
            "2018-09-01",
            "2020-09-01",
            "2027-09-01",
        ]


class TestMine:
    async def test_a_teacher_sees_their_own(
        self,
        client: httpx.AsyncClient,
        caller: CallerFactory,
        office: Office,
        city: Json,
        school: Json,
    ):
        await office.publish(city)
        person = await office.add(school, teaching_since="2020-09-01")
        mine = caller(Role.TEACHER, school["path"], actor_id=person["id"])
        answer = await client.get("/v1/my/ladders", headers=mine)
        assert answer.json() == await office.growth(person)

    async def test_who_is_not_on_the_roster_is_told_so(self, client: httpx.AsyncClient, office: Office):
        answer = await client.get("/v1/my/ladders", headers=office.headers)
        assert (answer.status_code, answer.json()["code"]) == (404, "not-on-roster")


class TestCompute:
    async def test_everybody_below_is_placed_and_counted_with_base_and_day(
        self, office: Office, tree: Tree, city: Json, county: Json, school: Json
    ):
        await office.publish(city)
        other = await tree.add("2145000002", city, kind="school", name="直属小学")
        await office.add(school, "一", teaching_since="2025-09-01")
        await office.add(school, "二", teaching_since="2010-09-01")
        await office.add(other, "三", teaching_since="2010-09-01", posts=["head"])
        await office.add(other, "四")
        await office.add(other, "五", stage="vocational")
        assert await office.compute(city) == {"people": 5, "rows": 5, "as_of": "2026-11-25"}
        figures = await office.figures(city)
        assert (figures["people"], figures["as_of"]) == (5, "2026-11-25")
        assert figures["ladders"] == [
            {"id": "five_ge", "name": FIVE_GE["name"]},
            {"id": "heads", "name": HEADS["name"]},
        ]
        none_yet = {"enter": 0, "qualified": 0, "settled": 0, "raised": 0, "style": 0}
        assert figures["total"] == {
            "on_ladder": 4,
            "no_tier": 1,
            "tiers": {**none_yet, "enter": 1, "raised": 2},
        }
        assert {part["name"]: (part["on_ladder"], part["no_tier"]) for part in figures["parts"]} == {
            "兴宾区教育局": (2, 0),
            "直属小学": (2, 1),
        }
        heads = await office.figures(city, ladder="heads")
        assert (heads["total"]["on_ladder"], heads["total"]["no_tier"]) == (1, 1)
        below = await office.figures(county)
        assert [(part["name"], part["on_ladder"]) for part in below["parts"]] == [("实验小学", 2)]

    async def test_what_is_kept_is_what_each_person_is_told(self, office: Office, city: Json, school: Json):
        await office.publish(city)
        people = [
            await office.add(school, f"教师{year}", title=title, teaching_since=f"{year}-09-01")
            for year in (2005, 2015, 2022)
            for title in ("none", "first_grade", "senior")
        ]
        await office.compute(city)
        kept = await office.rows()
        for person in people[::3]:
            [standing] = (await office.growth(person))["ladders"]
            assert kept[person["name"], "five_ge"] is not None
            assert standing["tier"] is not None

    async def test_in_chunks_and_again_it_comes_to_the_same(
        self, office: Office, city: Json, school: Json, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(work, "CHUNK_PEOPLE", 2)
        await office.publish(city)
        for number in range(5):
            await office.add(school, f"教师{number}", teaching_since="2010-09-01")
        first = await office.compute(city)
        kept = await office.rows()
        assert (first["people"], len(kept)) == (5, 5)
        assert await office.compute(city) == first
        assert await office.rows() == kept

    async def test_a_new_pack_and_somebody_leaving_take_their_rows_away(
        self, client: httpx.AsyncClient, office: Office, city: Json, school: Json
    ):
        await office.publish(city)
        leaver = await office.add(school, "走", teaching_since="2010-09-01")
        await office.add(school, "留", teaching_since="2010-09-01")
        await office.compute(city)
        assert len(await office.rows()) == 2
        left = await client.delete(
            f"/v1/people/{leaver['id']}",
            params={"reason": "退休了"},
            headers={**office.headers, "If-Match": '"1"'},
        )
        assert left.status_code == 204
        await office.publish(city, pack(version=2, ladders=[{**FIVE_GE, "id": "renamed"}]))
        await office.compute(city)
        assert await office.rows() == {("留", "renamed"): "raised"}

    async def test_who_is_being_changed_is_not_waited_for(
        self, app: FastAPI, office: Office, city: Json, school: Json
    ):
        held = await office.add(school, "被锁", teaching_since="2010-09-01")
        await office.add(school, "空闲", teaching_since="2010-09-01")
        await office.publish(city)
        async with runtime_of(app).database.transaction() as uow:
            await uow.session.execute(
                select(Person.id).where(Person.id == UUID(held["id"])).with_for_update()
            )
            result = await office.compute(city)
        assert result["people"] == 1
        assert set(await office.rows()) == {("空闲", "five_ge")}

    async def test_publishing_a_pack_with_ladders_asks_for_it(
        self, client: httpx.AsyncClient, office: Office, city: Json
    ):
        await office.publish(city, pack(ladders=[], milestone_paths=[]))
        await office.publish(city, pack(version=2))
        jobs = (await client.get("/v1/jobs", headers=office.headers)).json()["items"]
        assert [(job["kind"], job["state"]) for job in jobs] == [("tiers.compute", "queued")]


class TestKeep:
    async def test_somebody_changed_by_hand_is_placed_at_once(
        self, client: httpx.AsyncClient, office: Office, city: Json, school: Json
    ):
        await office.publish(city)
        person = await office.add(school, teaching_since="2010-09-01")
        assert await office.rows() == {("韦春兰", "five_ge"): "raised"}
        address = f"/v1/people/{person['id']}"
        changed = await client.patch(
            address, json={"title": "first_grade"}, headers={**office.headers, "If-Match": '"1"'}
        )
        assert changed.status_code == 200
        assert await office.rows() == {("韦春兰", "five_ge"): "settled"}
        left = await client.delete(
            address, params={"reason": "退休了"}, headers={**office.headers, "If-Match": '"2"'}
        )
        assert left.status_code == 204
        assert await office.rows() == {}

    async def test_several_people_of_places_with_different_packs(
        self, app: FastAPI, office: Office, tree: Tree, city: Json, county: Json, school: Json
    ):
        other = await tree.add("2145000002", city, kind="school")
        people = [await office.add(place, name=place["name"]) for place in (school, other)]
        await office.publish(city)
        await office.publish(county, pack(pack="county", ladders=[{**FIVE_GE, "id": "ours"}]))
        async with runtime_of(app).database.transaction() as uow:
            await keep_tiers(uow, [UUID(person["id"]) for person in people])
        assert set(await office.rows()) == {("实验小学", "ours"), (other["name"], "five_ge")}


class TestAsking:
    async def test_out_of_reach_and_without_the_right(
        self, client: httpx.AsyncClient, caller: CallerFactory, city: Json, county: Json, school: Json
    ):
        body = {"organisation_id": city["id"]}
        county_officer = caller(Role.COUNTY_OFFICER, county["path"])
        answer = await client.post("/v1/tier-computations", json=body, headers=county_officer)
        assert (answer.status_code, answer.json()["code"]) == (404, "organisation-not-found")
        teacher = caller(Role.TEACHER, school["path"])
        answer = await client.post("/v1/tier-computations", json=body, headers=teacher)
        assert answer.status_code == 403


class TestFigures:
    async def test_a_ladder_the_pack_does_not_have(
        self, client: httpx.AsyncClient, office: Office, city: Json
    ):
        await office.publish(city)
        answer = await client.get(
            "/v1/tier-figures",
            params={"organisation_id": city["id"], "ladder": "stairs"},
            headers=office.headers,
        )
        assert (answer.status_code, answer.json()["code"]) == (404, "ladder-not-found")
        assert answer.json()["params"]["known"] == "five_ge、heads"

    async def test_without_a_pack_there_is_no_ladder(self, office: Office, city: Json):
        figures = await office.figures(city)
        assert (figures["pack"], figures["ladder"], figures["ladders"]) == (None, None, [])
        assert (figures["as_of"], figures["total"]) == (None, {"on_ladder": 0, "tiers": {}, "no_tier": 0})

    async def test_as_many_statements_however_many_parts_there_are(
        self, app: FastAPI, office: Office, tree: Tree, city: Json, school: Json
    ):
        await office.publish(city)
        database = runtime_of(app).database
        with recorded_statements(database) as few:
            await office.figures(city)
        for number in range(5):
            await tree.add(f"214500001{number}", city, kind="school")
        with recorded_statements(database) as many:
            await office.figures(city)
        assert len(many) == len(few)


def shipped(name: str) -> str:
    return (resources.files("registry.policies") / "packs" / f"{name}.yaml").read_text("utf-8")


async def date_spells(app: FastAPI, since: date) -> None:
    """Say since when the posts that are held have been held."""
    async with runtime_of(app).database.transaction() as uow:
        people = (await uow.session.execute(select(Person.id, Person.posts))).all()
        await uow.session.execute(text("DELETE FROM person_posts"))
        rows = [
            {"id": person_id, "person_id": person_id, "post": post, "since": since}
            for person_id, posts in people
            for post in posts
        ]
        await uow.session.execute(PersonPost.__table__.insert(), rows)
