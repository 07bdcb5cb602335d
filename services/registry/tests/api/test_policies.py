"""Policy packs over HTTP, on a real database."""

import asyncio
from datetime import datetime
from importlib import resources

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.desks import Desk, made
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from registry.access import Role
from registry.policies.yaml_body import EXAMPLE, MAX_KILOBYTES
from servicekit.audit import AuditEntry
from servicekit.clock import FixedClock
from servicekit.testing.feed import feed_settled
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

LAIBIN = (resources.files("registry.policies") / "packs" / "laibin-2022.yaml").read_text("utf-8")


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


class TestPublish:
    async def test_the_pack_of_laibin_is_published_and_read_again(self, desk: Desk, city: Json):
        answer = await desk.send(city, LAIBIN)
        pack = made(answer)
        assert answer.headers["Location"] == f"policy-packs/{pack['id']}"
        assert (pack["code"], pack["version"], pack["applies_to"]) == ("laibin-2022", 1, "451300")
        assert pack["content"]["cycle"] == {"kind": "fixed_years", "years": 5, "starts": "2021-01-01"}
        rule = pack["content"]["rules"][0]
        assert {name: value for name, value in rule.items() if value is not None} == {
            "id": "LB-HOURS-CYCLE",
            "clause": "持续推进新一轮五年一周期、不少于360学时的教师全员培训工作",
            "source": "五、重点任务（一）1.全员培训提质增效行动",
            "metric": "teacher.hours_in_cycle",
            "scope": "teacher",
            "period": "cycle",
            "require": {"gte": 360},
            "pace": "linear",
        }
        assert pack["metrics"][0] == {
            "name": "teacher.hours_in_cycle",
            "meaning": "教师在本培训周期内获认定的学时",
            "unit": "class_hours",
        }
        read = await desk.get(f"/{pack['id']}")
        assert read.json() == pack
        assert read.json()["yaml"] == LAIBIN

    @pytest.mark.parametrize("media_type", ["application/yaml", "text/yaml; charset=utf-8", "text/x-yaml"])
    async def test_every_name_of_yaml_is_taken(self, desk: Desk, city: Json, media_type: str):
        made(await desk.send(city, EXAMPLE, **{"Content-Type": media_type}))

    async def test_mistakes_are_told_by_line_and_column_in_the_callers_language(self, desk: Desk, city: Json):
        document = EXAMPLE.replace("version: 1", "version: 0").replace("{gte: 360}", "{gte: many}")
        english = await desk.send(city, document, **{"Accept-Language": "en"})
        assert english.status_code == 422
        assert english.json()["code"] == "policy-pack-invalid"
        assert english.json()["params"] == {"count": 2, "places": [[3, 10], [14, 20]]}
        assert english.json()["errors"] == [
            {
                "pointer": "/version",
                "code": "greater-than-equal",
                "detail": "line 3, column 10: must be at least 1",
            },
            {
                "pointer": "/rules/0/require/gte",
                "code": "decimal-type",
                "detail": "line 14, column 20: must be a number",
            },
        ]
        chinese = await desk.send(city, document)
        assert chinese.json()["errors"][1]["detail"] == "第 14 行第 20 列：应为数字"
        assert await desk.codes() == []

    @pytest.mark.parametrize(
        ("document", "code"),
        [
            (b"", "empty"),
            (b"\xff", "encoding"),
            (b"pack: a: b", "yaml-syntax"),
            (b"{a: \x00}", "yaml-syntax"),
        ],
    )
    async def test_what_cannot_be_read_is_refused(self, desk: Desk, city: Json, document: bytes, code: str):
        answer = await desk.send(city, document)
        assert answer.status_code == 422
        assert [error["code"] for error in answer.json()["errors"]] == [code]

    async def test_the_same_version_is_published_once_at_an_organisation(
        self, desk: Desk, city: Json, county: Json
    ):
        await desk.publish(city)
        again = await desk.send(city, EXAMPLE.replace("laibin-example", "plan"))
        assert (again.status_code, again.json()["code"]) == (409, "policy-pack-version-taken")
        await desk.publish(city, version=2)
        await desk.publish(county)

    async def test_of_two_who_publish_the_same_version_at_once_one_succeeds(self, desk: Desk, city: Json):
        answers = await asyncio.gather(*(desk.send(city, EXAMPLE) for _ in range(4)))
        assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
        assert await desk.codes() == ["laibin-example"]

    async def test_a_repeated_request_publishes_once(self, desk: Desk, city: Json):
        first = await desk.send(city, EXAMPLE, **{"Idempotency-Key": "publish-1"})
        again = await desk.send(city, EXAMPLE, **{"Idempotency-Key": "publish-1"})
        assert made(again) == made(first)
        assert await desk.codes() == ["laibin-example"]

    async def test_another_divisions_policy_is_refused(self, desk: Desk, tree: Tree):
        lanzhou = await tree.add("lanzhou", division_code="620100")
        answer = await desk.send(lanzhou, EXAMPLE)
        assert (answer.status_code, answer.json()["code"]) == (409, "policy-pack-out-of-place")
        assert "广西壮族自治区来宾市" in answer.json()["detail"]

    async def test_what_is_not_declared_yaml_is_refused(self, desk: Desk, city: Json):
        answer = await desk.send(city, "{}", **{"Content-Type": "application/json"})
        assert (answer.status_code, answer.json()["code"]) == (415, "policy-pack-not-yaml")

    async def test_what_is_too_long_is_refused_unread(self, desk: Desk, city: Json):
        answer = await desk.send(city, b"#" * (MAX_KILOBYTES * 1024 + 1))
        assert (answer.status_code, answer.json()["code"]) == (413, "policy-pack-too-large")

    async def test_a_closed_organisation_gets_no_policy(
        self, client: httpx.AsyncClient, admin: Headers, desk: Desk, city: Json
    ):
        await client.delete(
            f"/v1/organisations/{city['id']}", params={"reason": "撤销"}, headers={**admin, "If-Match": '"1"'}
        )
        answer = await desk.send(city, EXAMPLE)
        assert (answer.status_code, answer.json()["code"]) == (409, "organisation-closed")

    async def test_what_is_published_cannot_be_changed_in_the_database(
        self, app: FastAPI, desk: Desk, city: Json
    ):
        await desk.publish(city)
        with pytest.raises(IntegrityError, match="append-only"):
            async with runtime_of(app).database.transaction() as uow:
                await uow.session.execute(text("UPDATE policy_packs SET title = 'x'"))

    async def test_the_audit_trail_tells_who_published_what_but_not_the_text(
        self, app: FastAPI, desk: Desk, city: Json
    ):
        pack = await desk.publish(city)
        async with runtime_of(app).database.reading() as session:
            query = select(AuditEntry).where(AuditEntry.subject == f"policy_packs/{pack['id']}")
            [entry] = (await session.execute(query)).scalars()
        assert (entry.action, entry.scope) == ("create", city["path"])
        assert entry.changes["code"] == [None, "plan"]
        assert entry.changes["yaml"] == [None, "***"]

    async def test_the_event_tells_the_whole_pack(
        self, app: FastAPI, client: httpx.AsyncClient, caller: CallerFactory, desk: Desk, city: Json
    ):
        pack = made(await desk.send(city, LAIBIN))
        await feed_settled(runtime_of(app).database)
        feed = await client.get("/v1/events", headers=caller(Role.SERVICE))
        event = feed.json()["items"][-1]
        assert (event["type"], event["scope"]) == ("registry.policy_pack.published.v1", city["path"])
        data = event["data"]
        assert (data["pack_id"], data["code"], data["version"]) == (pack["id"], "laibin-2022", 1)
        assert (data["organisation_id"], data["path"]) == (city["id"], city["path"])
        assert (data["effective_from"], data["effective_until"]) == ("2022-08-31", "2025-12-31")
        told, published = data["rules"], pack["content"]["rules"]
        assert data["cycle"] == pack["content"]["cycle"]
        assert told == [{name: rule[name] for name in told[0]} for rule in published]
        required = {rule["id"]: rule["require"] for rule in data["rules"]}
        assert required["LB-SUBJECT-BASES-YEAR"] == {"between": [2, 4]}
        assert required["LB-FUND-COUNTY"] == {"gte": 0.02}


class TestReach:
    async def test_an_officer_publishes_within_reach_only(
        self, client: httpx.AsyncClient, caller: CallerFactory, city: Json, county: Json, school: Json
    ):
        officer = Desk(client, caller(Role.COUNTY_OFFICER, county["path"]))
        await officer.publish(county)
        await officer.publish(school)
        above = await officer.send(city, EXAMPLE)
        assert (above.status_code, above.json()["code"]) == (404, "organisation-not-found")

    @pytest.mark.parametrize("role", [Role.SCHOOL_OFFICER, Role.TEACHER])
    async def test_who_is_bound_does_not_publish(
        self, client: httpx.AsyncClient, caller: CallerFactory, school: Json, role: Role
    ):
        answer = await Desk(client, caller(role, school["path"])).send(school, EXAMPLE)
        assert (answer.status_code, answer.json()["params"]) == (403, {"permission": "policy:manage"})

    async def test_packs_above_and_below_are_read_and_those_beside_are_not(
        self,
        client: httpx.AsyncClient,
        caller: CallerFactory,
        desk: Desk,
        tree: Tree,
        city: Json,
        county: Json,
    ):
        beside = await tree.add("beside", city)
        school = await tree.add("below", county, kind="school")
        of_city = await desk.publish(city, pack="of-city")
        of_beside = await desk.publish(beside, pack="of-beside")
        await desk.publish(county, pack="of-county")
        await desk.publish(school, pack="of-school")
        officer = Desk(client, caller(Role.COUNTY_OFFICER, county["path"]))
        assert await officer.codes(sort="code") == ["of-city", "of-county", "of-school"]
        assert (await officer.get(f"/{of_city['id']}")).status_code == 200
        hidden = await officer.get(f"/{of_beside['id']}")
        assert (hidden.status_code, hidden.json()["code"]) == (404, "policy-pack-not-found")

    async def test_a_teacher_reads_what_binds_their_school(
        self,
        client: httpx.AsyncClient,
        caller: CallerFactory,
        desk: Desk,
        city: Json,
        county: Json,
        school: Json,
    ):
        await desk.publish(city)
        teacher = Desk(client, caller(Role.TEACHER, school["path"]))
        assert await teacher.binding(school, "2023-05-01") == ("plan", 1)
        elsewhere = await teacher.get("/effective", organisation_id=county["id"], on="2023-05-01")
        assert (elsewhere.status_code, elsewhere.json()["code"]) == (404, "organisation-not-found")


class TestEffective:
    async def test_it_is_inherited_from_the_nearest_organisation_that_has_one_in_force(
        self, desk: Desk, city: Json, county: Json, school: Json
    ):
        await desk.publish(city, pack="of-city", effective="{from: 2021-01-01}")
        await desk.publish(county, pack="of-county", effective="{from: 2022-01-01, until: 2022-12-31}")
        assert await desk.binding(school, "2021-12-31") == ("of-city", 1)
        assert await desk.binding(school, "2022-01-01") == ("of-county", 1)
        assert await desk.binding(school, "2023-01-01") == ("of-city", 1)
        assert await desk.binding(city, "2022-06-01") == ("of-city", 1)

    async def test_a_new_version_supersedes_the_older_from_its_first_day_on(
        self, desk: Desk, city: Json, school: Json
    ):
        await desk.publish(city)
        await desk.publish(city, version=2, effective="{from: 2024-01-01, until: 2024-12-31}")
        assert await desk.binding(school, "2023-12-31") == ("plan", 1)
        assert await desk.binding(school, "2024-01-01") == ("plan", 2)
        assert await desk.binding(school, "2025-01-01") is None

    async def test_a_pack_beside_binds_nobody(self, desk: Desk, tree: Tree, city: Json, school: Json):
        await desk.publish(await tree.add("beside", city))
        assert await desk.binding(school, "2023-01-01") is None

    async def test_that_there_is_none_is_said_in_clear_words(self, desk: Desk, city: Json):
        answer = await desk.get("/effective", organisation_id=city["id"], on="2020-01-01")
        assert answer.status_code == 404
        assert "“机构city”及其上级机构在 2020-01-01 没有生效的政策包" in answer.json()["detail"]

    async def test_without_a_day_it_is_today_in_china(
        self, app: FastAPI, desk: Desk, city: Json, monkeypatch: pytest.MonkeyPatch
    ):
        await desk.publish(city, effective="{from: 2026-03-01}")
        days = [("2026-02-28T15:59:00+00:00", 404), ("2026-02-28T16:00:00+00:00", 200)]
        for now, status in days:
            monkeypatch.setattr(runtime_of(app).database, "clock", FixedClock(datetime.fromisoformat(now)))
            answer = await desk.get("/effective", organisation_id=city["id"])
            assert answer.status_code == status

    @pytest.mark.parametrize("params", [{}, {"on": "2026-13-01"}, {"day": "2026-01-01"}])
    async def test_a_wrong_question_is_refused(self, desk: Desk, city: Json, params: Json):
        asked = {"organisation_id": city["id"], **params} if params else {}
        assert (await desk.get("/effective", **asked)).status_code == 422


class TestList:
    async def test_filters_and_orders(self, desk: Desk, city: Json, county: Json):
        await desk.publish(city, pack="b", effective="{from: 2022-01-01}")
        await desk.publish(city, pack="a", effective="{from: 2023-01-01}")
        await desk.publish(county, pack="c", effective="{from: 2021-01-01}")
        assert await desk.codes() == ["a", "b", "c"]
        assert await desk.codes(sort="effective_from") == ["c", "b", "a"]
        assert await desk.codes(sort="-code") == ["c", "b", "a"]
        assert await desk.codes(sort="published_at") == ["b", "a", "c"]
        assert await desk.codes(organisation_id=city["id"]) == ["a", "b"]
        assert await desk.codes(code="b") == ["b"]

    async def test_it_is_paged(self, desk: Desk, city: Json):
        for version in (1, 2, 3):
            await desk.publish(city, version=version)
        first = (await desk.get("", limit=2, with_total=True)).json()
        second = (await desk.get("", limit=2, cursor=first["next_cursor"])).json()
        assert [item["version"] for item in first["items"] + second["items"]] == [3, 2, 1]
        assert (first["total"], second["next_cursor"]) == (3, None)

    async def test_a_page_costs_the_same_however_many_are_on_it(self, app: FastAPI, desk: Desk, city: Json):
        counts = []
        for version in (1, 2, 3, 4):
            await desk.publish(city, version=version)
            if version in {1, 4}:
                with recorded_statements(runtime_of(app).database) as statements:
                    assert len(await desk.codes()) == version
                counts.append(len(statements))
                assert not any("yaml" in statement for statement in statements)
        assert counts == [1, 1]
