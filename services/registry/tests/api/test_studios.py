"""Studios: members, tasks and yearly assessments; and what the policy asks to be built."""

from datetime import UTC, datetime
from importlib.resources import files
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from sqlalchemy import select

from registry.access import Role
from servicekit.clock import FixedClock
from servicekit.outbox import OutboxEvent
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

LIST = "/v1/studios"
LAIBIN = files("registry.policies").joinpath("packs/laibin-2022.yaml").read_bytes()


@pytest.fixture(autouse=True)
def today(app: FastAPI, client: httpx.AsyncClient) -> FixedClock:
    clock = FixedClock(datetime.now(UTC))
    clock.advance(datetime(2025, 6, 1, 4, tzinfo=UTC) - clock.now())
    runtime_of(app).database.clock = clock
    return clock


class Keeper:
    """Keeps studios through the API."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self.client = client
        self.headers = headers

    async def send(self, path: str, body: Json, version: int | None = None) -> httpx.Response:
        headers = self.headers if version is None else {**self.headers, "If-Match": f'"{version}"'}
        return await self.client.post(path, json=body, headers=headers)

    async def made(self, path: str, body: Json, version: int | None = None) -> Json:
        answer = await self.send(path, body, version)
        assert answer.status_code in {200, 201}, answer.text
        found: Json = answer.json()
        return found

    async def person(self, organisation: Json, name: str) -> Json:
        body = {"organisation_id": organisation["id"], "name": name, "stage": "primary", "subject": "chinese"}
        return await self.made("/v1/people", {**body, "sex": "female"})

    async def studio(self, organisation: Json, name: str = "韦春兰名师工作室", **more: Any) -> Json:
        host = more.pop("host", None) or await self.person(organisation, "韦春兰")
        body = {
            "organisation_id": organisation["id"],
            "name": name,
            "kind": "master_teacher",
            "level": "city",
            "host_id": host["id"],
            "established_on": "2025-03-01",
            **more,
        }
        return await self.made(LIST, body)

    async def get(self, path: str = LIST, **params: Any) -> Any:
        answer = await self.client.get(path, params=params, headers=self.headers)
        assert answer.status_code == 200, answer.text
        return answer.json()


@pytest.fixture
def keeper(client: httpx.AsyncClient, admin: Headers) -> Keeper:
    return Keeper(client, admin)


@pytest.fixture
async def city(tree: Tree) -> Json:
    return await tree.add("451300", name="来宾市教育体育局", division_code="451300")


@pytest.fixture
async def school(tree: Tree, city: Json) -> Json:
    return await tree.add("S1", city, kind="school", name="实验小学")


class TestStudios:
    @pytest.mark.clause("WH-18", parts="R")
    async def test_tasks_are_set_and_done_and_the_year_is_assessed_by_them(
        self, keeper: Keeper, school: Json, app: FastAPI
    ):
        made = await keeper.studio(school)
        tasks, assessments = f"{LIST}/{made['id']}/tasks", f"{LIST}/{made['id']}/assessments"
        done, dropped, left = [
            await keeper.made(tasks, {"kind": "outreach", "title": title, "due_on": "2025-05-30"})
            for title in ("送教", "微课", "课题")
        ]
        finished = await keeper.made(f"{tasks}/{done['id']}/finish", {"outcome": "送教两次"}, 1)
        assert (finished["state"], finished["outcome"]) == ("done", "送教两次")
        await keeper.made(f"{tasks}/{dropped['id']}/drop", {"outcome": "任务调整"}, 1)
        again = await keeper.send(f"{tasks}/{done['id']}/drop", {"outcome": "重复"}, 2)
        assert (again.status_code, again.json()["code"]) == (409, "illegal-transition")
        assert [each["id"] for each in (await keeper.get(tasks, state="open"))["items"]] == [left["id"]]
        body = {"year": 2025, "verdict": "qualified", "score": 80, "comment": "尚有任务未完成"}
        first = await keeper.made(assessments, body)
        assert (first["tasks_done"], first["tasks_due"]) == (1, 2)
        await keeper.made(f"{tasks}/{left['id']}/finish", {"outcome": "课题结题"}, 1)
        better = {**body, "verdict": "excellent", "score": 95, "comment": "补齐", "reward": "经费奖励"}
        await keeper.made(assessments, better)
        [counts] = await keeper.get(assessments)
        assert (counts["verdict"], counts["reward"], counts["tasks_done"]) == ("excellent", "经费奖励", 2)
        early = await keeper.send(assessments, {**body, "year": 2026})
        assert (early.status_code, early.json()["code"]) == (409, "studio-year-not-begun")
        told = await events(app, "registry.studio.assessed.v1")
        assert [each["verdict"] for each in told] == ["qualified", "excellent"]

    async def test_members_come_and_go_and_are_in_it_once(self, keeper: Keeper, school: Json):
        made = await keeper.studio(school)
        members, person = f"{LIST}/{made['id']}/members", await keeper.person(school, "覃雪梅")
        body = {"person_id": person["id"], "role": "core"}
        member = await keeper.made(members, body)
        twice = await keeper.send(members, body)
        assert (twice.status_code, twice.json()["code"]) == (409, "studio-member-exists")
        assert (await keeper.get(f"{LIST}/{made['id']}"))["member_count"] == 1
        gone = await keeper.made(f"{members}/{member['id']}/leave", {"reason": "调离"}, 1)
        assert (gone["left_on"], gone["left_reason"]) == ("2025-06-01", "调离")
        assert (await keeper.get(members))["items"] == []
        await keeper.made(members, body)
        assert len((await keeper.get(members, include_left=True))["items"]) == 2

    async def test_a_school_keeps_its_own_studios_members_and_assesses_nobody(
        self, keeper: Keeper, school: Json, tree: Tree, caller: CallerFactory, client: httpx.AsyncClient
    ):
        made = await keeper.studio(school)
        lead = Keeper(client, caller(Role.SCHOOL_OFFICER, school["path"]))
        person = {"person_id": (await keeper.person(school, "覃雪梅"))["id"], "role": "trainee"}
        await lead.made(f"{LIST}/{made['id']}/members", person)
        body = {"year": 2025, "verdict": "excellent", "comment": "自评优秀"}
        assert (await lead.send(f"{LIST}/{made['id']}/assessments", body)).status_code == 403
        other = await tree.add("S2", kind="school")
        stranger = Keeper(client, caller(Role.SCHOOL_OFFICER, other["path"]))
        assert (await stranger.get())["items"] == []
        assert (await stranger.send(f"{LIST}/{made['id']}/members", person)).status_code == 404
        teacher = Keeper(client, caller(Role.TEACHER, school["path"]))
        assert len((await teacher.get())["items"]) == 1
        assert (await teacher.send(f"{LIST}/{made['id']}/members", person)).status_code == 403

    async def test_a_suspended_one_takes_nobody_in(self, keeper: Keeper, school: Json):
        made = await keeper.studio(school)
        address = f"{LIST}/{made['id']}"
        await keeper.made(f"{address}/suspend", {"reason": "主持人病休"}, 1)
        task = await keeper.send(
            f"{address}/tasks", {"kind": "other", "title": "总结", "due_on": "2025-12-01"}
        )
        assert (task.status_code, task.json()["code"]) == (409, "studio-not-active")
        await keeper.made(f"{address}/resume", {"reason": "恢复"}, 2)
        await keeper.made(f"{address}/dissolve", {"reason": "周期届满"}, 3)
        history = await keeper.get(f"{address}/history")
        assert [each["target"] for each in history] == ["suspended", "active", "dissolved"]

    async def test_the_list_is_filtered_and_costs_the_same_however_long(
        self, keeper: Keeper, school: Json, app: FastAPI
    ):
        counts = []
        for size in (1, 3):
            for number in range(len((await keeper.get())["items"]), size):
                await keeper.studio(school, f"工作室{number}")
            with recorded_statements(runtime_of(app).database) as statements:
                assert len((await keeper.get())["items"]) == size
            counts.append(len(statements))
        assert counts[0] == counts[1]
        for wanted, number in (({"kind": "master_head"}, 0), ({"name": "室2"}, 1), ({"level": "city"}, 3)):
            assert len((await keeper.get(**wanted))["items"]) == number


class TestTargets:
    @pytest.mark.clause("LB-12", parts="R")
    async def test_both_ends_of_what_is_to_be_built_in_a_year(self, keeper: Keeper, city: Json, school: Json):
        answer = await keeper.client.post(
            "/v1/policy-packs",
            params={"organisation_id": city["id"]},
            content=LAIBIN,
            headers={**keeper.headers, "Content-Type": "application/yaml"},
        )
        assert answer.status_code == 201, answer.text

        async def target(year: int = 2025) -> Json:
            found = await keeper.get("/v1/building-targets", year=year, organisation_id=city["id"])
            metric = "organisation.new_subject_bases_and_studios"
            [one] = [each for each in found["items"] if each["metric"] == metric]
            assert (one["least"], one["most"]) == (2, 4)
            assert "每年重点建设2-4个" in one["clause"]
            return {key: one[key] for key in ("state", "bases", "studios")}

        assert await target(2024) == {"state": "breached", "bases": 0, "studios": 0}
        host = await keeper.person(school, "韦春兰")
        await keeper.studio(school, "一", host=host)
        assert await target() == {"state": "underway", "bases": 0, "studios": 1}
        base = {
            "organisation_id": school["id"],
            "name": "语文学科基地",
            "kind": "school",
            "functions": ["subject_research"],
            "level": "city",
            "capacity": 60,
            "established_on": "2025-04-01",
        }
        await keeper.made("/v1/bases", base)
        await keeper.made("/v1/bases", {**base, "name": "县级基地", "level": "county"})
        await keeper.made("/v1/bases", {**base, "name": "实践基地", "functions": ["practice"]})
        assert await target() == {"state": "met", "bases": 1, "studios": 1}
        for name in ("二", "三", "四"):
            await keeper.studio(school, name, host=host)
        assert await target() == {"state": "breached", "bases": 1, "studios": 4}


async def events(app: FastAPI, kind: str) -> list[Json]:
    query = select(OutboxEvent.data).where(OutboxEvent.type == kind).order_by(OutboxEvent.id)
    async with runtime_of(app).database.reading() as session:
        return list(await session.scalars(query))
