"""The course library: written, reviewed, published, promoted, searched, rated."""

from importlib import resources
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree

from registry.access import Role
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

ALL, LIBRARY, PROMOTIONS, SERIES = (
    "/v1/courses",
    "/v1/course-library",
    "/v1/course-promotions",
    "/v1/course-series",
)
CONTENT: Json = {
    "name": "整本书阅读的教学设计",
    "summary": "以《朝花夕拾》为例，从选题到评价走一遍。",
    "keywords": ["名著导读"],
    "category": "practice",
    "domain": "curriculum",
    "origin": "local",
    "standards": ["义务教育语文课程标准（2022年版）"],
    "hours": 6,
}


class Courses:
    """Works with courses through the API as one person."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self._client = client
        self.headers = headers

    async def send(self, owner: Json, **more: Any) -> httpx.Response:
        body = {**CONTENT, "organisation_id": owner["id"], **more}
        return await self._client.post(ALL, json=body, headers=self.headers)

    async def write(self, owner: Json, **more: Any) -> Json:
        answer = await self.send(owner, **more)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def step(self, course: Json, step: str, reason: str | None = None) -> httpx.Response:
        return await self._client.post(
            f"{ALL}/{course['id']}/{step}",
            json=None if reason is None else {"reason": reason},
            headers={**self.headers, "If-Match": f'"{course["version"]}"'},
        )

    async def steps(self, course: Json, *steps: str) -> Json:
        for step in steps:
            answer = await self.step(course, step)
            assert answer.status_code == 200, answer.text
            course = answer.json()
        return course

    async def publish(self, owner: Json, **more: Any) -> Json:
        return await self.steps(await self.write(owner, **more), "submit", "review", "publish")

    async def edit(self, course: Json, **more: Any) -> httpx.Response:
        return await self._client.put(
            f"{ALL}/{course['id']}",
            json={**CONTENT, **more},
            headers={**self.headers, "If-Match": f'"{course["version"]}"'},
        )

    async def propose(self, course: Json) -> httpx.Response:
        return await self._client.post(
            f"{ALL}/{course['id']}/promotions", json={"reason": "教师评价高"}, headers=self.headers
        )

    async def decide(self, promotion: Json, step: str, reason: str | None = None) -> httpx.Response:
        return await self._client.post(
            f"{PROMOTIONS}/{promotion['id']}/{step}",
            json=None if reason is None else {"reason": reason},
            headers={**self.headers, "If-Match": f'"{promotion["version"]}"'},
        )

    async def get(self, path: str, **params: Any) -> Json:
        answer = await self._client.get(path, params=params, headers=self.headers)
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found

    async def names(self, path: str = LIBRARY, **params: Any) -> list[str]:
        return sorted(item["name"] for item in (await self.get(path, **params))["items"])


class Place:
    """A city with a county, a district and two schools; and somebody with a role at each."""

    def __init__(self, client: httpx.AsyncClient, caller: CallerFactory) -> None:
        self._client, self._caller = client, caller

    async def build(self, tree: Tree) -> "Place":
        self.province = await tree.add("450000", division_code="450000")
        self.city = await tree.add("451300", self.province, division_code="451300")
        self.county = await tree.add("451302", self.city, division_code="451302")
        self.district = await tree.add("451302-p", self.county, kind="district", division_code="451302")
        self.school = await tree.add("s1", self.district, kind="school")
        self.other = await tree.add("s2", self.county, kind="school")
        return self

    def as_(self, role: Role, organisation: Json) -> Courses:
        return Courses(self._client, self._caller(role, organisation["path"]))

    @property
    def lead(self) -> Courses:
        return self.as_(Role.SCHOOL_OFFICER, self.school)

    @property
    def county_officer(self) -> Courses:
        return self.as_(Role.COUNTY_OFFICER, self.county)

    @property
    def city_officer(self) -> Courses:
        return self.as_(Role.CITY_OFFICER, self.city)

    def teacher(self, organisation: Json) -> Courses:
        return self.as_(Role.TEACHER, organisation)


@pytest.fixture
async def place(client: httpx.AsyncClient, caller: CallerFactory, tree: Tree) -> Place:
    return await Place(client, caller).build(tree)


class TestVersions:
    async def test_a_draft_is_reviewed_and_published_and_every_step_is_kept(self, place: Place):
        lead = place.lead
        made = await lead.write(place.school)
        assert (made["state"], made["number"], made["level"]) == ("draft", 1, "school")
        assert made["library"]["id"] == place.school["id"]
        returned = await lead.step(await lead.steps(made, "submit", "review"), "return", "请补充评价标准")
        assert returned.json()["state"] == "draft"
        done = await lead.steps(returned.json(), "submit", "review", "publish")
        assert (done["state"], done["legal"]) == ("published", ["supersede", "withdraw"])
        taken = [(step["transition"], step["target"], step["number"]) for step in done["history"]]
        assert taken == [
            ("submit", "submitted", 1),
            ("review", "in_review", 1),
            ("return", "draft", 1),
            ("submit", "submitted", 1),
            ("review", "in_review", 1),
            ("publish", "published", 1),
        ]
        assert done["history"][2]["reason"] == "请补充评价标准"

    async def test_an_edit_of_a_published_course_makes_the_next_draft_and_readers_see_the_first(
        self, place: Place
    ):
        lead, reader = place.lead, place.teacher(place.school)
        course = await lead.publish(place.school)
        draft = (await lead.edit(course, name="整本书阅读（修订）")).json()
        assert (draft["number"], draft["state"]) == (2, "draft")
        assert await reader.names() == ["整本书阅读的教学设计"]
        assert await reader.names(q="修订") == []
        done = await lead.steps(draft, "submit", "review", "publish")
        assert [(each["number"], each["state"]) for each in done["versions"]] == [
            (2, "published"),
            (1, "superseded"),
        ]
        assert await reader.names() == ["整本书阅读（修订）"]
        first = await lead.get(f"{ALL}/{course['id']}/versions/1")
        assert (first["name"], first["state"]) == ("整本书阅读的教学设计", "superseded")

    async def test_an_illegal_step_lists_the_legal_ones(self, place: Place):
        made = await place.lead.write(place.school)
        refused = await place.lead.step(made, "publish")
        assert (refused.status_code, refused.json()["code"]) == (409, "illegal-transition")
        assert refused.json()["params"]["legal"] == "submit"

    async def test_what_waits_for_a_decision_is_not_edited_until_it_is_recalled(self, place: Place):
        lead = place.lead
        waiting = await lead.steps(await lead.write(place.school), "submit")
        refused = await lead.edit(waiting)
        assert (refused.status_code, refused.json()["code"]) == (409, "course-in-review")
        recalled = await lead.steps(waiting, "recall")
        assert (await lead.edit(recalled, hours="7.5")).json()["hours"] == 7.5

    async def test_a_stale_etag_changes_nothing(self, place: Place):
        made = await place.lead.write(place.school)
        await place.lead.steps(made, "submit")
        assert (await place.lead.step(made, "submit")).status_code == 412

    async def test_withdrawing_takes_it_from_readers_and_closes_its_promotion(self, place: Place):
        lead = place.lead
        course = await lead.publish(place.school)
        await lead.propose(course)
        gone = await lead.step(course, "withdraw", "内容过时")
        assert (gone.json()["state"], gone.json()["open_promotion"]) == ("withdrawn", None)
        assert await place.teacher(place.school).names() == []

    async def test_a_course_needs_a_library_above_its_owner(self, place: Place, admin: Headers, client: Any):
        refused = await Courses(client, admin).send(place.province)
        assert (refused.status_code, refused.json()["code"]) == (409, "course-no-library")


class TestPromotion:
    @pytest.mark.clause("LZ-12", parts="R")
    async def test_a_course_rises_from_school_to_district_county_and_city_by_review_at_each(
        self, place: Place
    ):
        course = await place.lead.publish(place.school)
        elsewhere = place.teacher(place.other)
        assert await elsewhere.names() == []
        seen = []
        for officer in (place.county_officer, place.county_officer, place.city_officer):
            proposed = (await place.lead.propose(course)).json()
            approved = await officer.decide(proposed, "approve")
            assert approved.status_code == 200, approved.text
            read = await place.lead.get(f"{ALL}/{course['id']}")
            seen.append((read["level"], await elsewhere.names() != []))
        assert seen == [("district", False), ("county", True), ("city", True)]
        assert read["history"][-1]["level"] == "city"
        refused = await place.lead.propose(course)
        assert (refused.status_code, refused.json()["code"]) == (409, "course-no-higher-library")

    async def test_the_next_level_returns_it_with_a_reason_and_it_stays_where_it_is(self, place: Place):
        course = await place.lead.publish(place.school)
        proposed = (await place.lead.propose(course)).json()
        again = await place.lead.propose(course)
        assert (again.status_code, again.json()["code"]) == (409, "course-promotion-open")
        returned = (await place.county_officer.decide(proposed, "return", "缺少实践环节")).json()
        assert (returned["state"], returned["decision_reason"]) == ("returned", "缺少实践环节")
        twice = await place.county_officer.decide(returned, "approve")
        assert (twice.status_code, twice.json()["params"]["legal"]) == (409, "—")
        read = await place.lead.get(f"{ALL}/{course['id']}")
        assert (read["level"], read["open_promotion"]) == ("school", None)

    async def test_the_school_cannot_decide_for_the_level_above(self, place: Place):
        course = await place.lead.publish(place.school)
        proposed = (await place.lead.propose(course)).json()
        assert (await place.lead.decide(proposed, "approve")).status_code == 404
        assert (await place.lead.decide(proposed, "withdraw", "还需修改")).json()["state"] == "withdrawn"

    async def test_a_draft_is_not_promoted(self, place: Place):
        refused = await place.lead.propose(await place.lead.write(place.school))
        assert (refused.status_code, refused.json()["code"]) == (409, "course-not-published")

    async def test_a_county_without_districts_takes_a_school_s_course_directly(self, place: Place):
        lead = place.as_(Role.SCHOOL_OFFICER, place.other)
        proposed = (await lead.propose(await lead.publish(place.other))).json()
        assert (proposed["level"], proposed["library"]["id"]) == ("county", place.county["id"])
        queue = await place.county_officer.get(PROMOTIONS, state="proposed", level="county", with_total=True)
        assert (queue["total"], queue["items"][0]["course_name"]) == (1, "整本书阅读的教学设计")


class TestReach:
    async def test_drafts_are_seen_by_their_staff_alone(self, place: Place, client: httpx.AsyncClient):
        made = await place.lead.write(place.school)
        assert await place.county_officer.names(ALL) == ["整本书阅读的教学设计"]
        assert await place.as_(Role.SCHOOL_OFFICER, place.other).names(ALL) == []
        reader = place.teacher(place.school)
        assert (await client.get(ALL, headers=reader.headers)).status_code == 403
        assert (await client.get(f"{LIBRARY}/{made['id']}", headers=reader.headers)).status_code == 404

    async def test_a_school_sees_what_the_county_and_the_city_publish(self, place: Place):
        await place.county_officer.publish(place.county, name="县级课程")
        await place.city_officer.publish(place.city, name="市级课程")
        await place.as_(Role.SCHOOL_OFFICER, place.other).publish(place.other, name="邻校课程")
        assert await place.teacher(place.school).names() == ["县级课程", "市级课程"]
        assert await place.teacher(place.school).names(level="city") == ["市级课程"]
        assert len(await place.city_officer.names()) == 3


class TestContent:
    @pytest.mark.clause("LZ-13")
    async def test_a_course_says_how_it_came_about_and_is_found_by_it(self, place: Place):
        lead = place.lead
        for origin, note in (("local", None), ("research", "市级课题 2026-17"), ("imported", "某大学")):
            await lead.publish(place.school, name=origin, origin=origin, origin_note=note)
        found = (await lead.get(LIBRARY, origin="research"))["items"]
        assert [(each["name"], each["origin_note"]) for each in found] == [("research", "市级课题 2026-17")]

    @pytest.mark.clause("LB-05", parts="R")
    async def test_courses_are_marked_with_the_six_new_and_found_by_each(self, place: Place):
        tags = ["standards", "curriculum", "textbooks", "ideas", "methods", "technology"]
        for tag in tags:
            await place.lead.publish(place.school, name=tag, six_new=[f"new_{tag}"])
        for tag in tags:
            assert await place.lead.names(six_new=f"new_{tag}") == [tag]

    @pytest.mark.clause("WH-04", parts="R")
    async def test_themed_series_hold_courses_to_choose_from(self, place: Place, client: httpx.AsyncClient):
        body = {
            "organisation_id": place.county["id"],
            "name": "单元整体教学系列",
            "theme": "单元整体教学",
            "research_topic": "市级课题 2026-17",
        }
        headers = place.county_officer.headers
        series = (await client.post(SERIES, json=body, headers=headers)).json()
        for name in ("第一讲", "第二讲"):
            await place.lead.publish(place.school, name=name, series_id=series["id"])
        reader = place.teacher(place.school)
        [listed] = (await reader.get(SERIES))["items"]
        assert (listed["theme"], listed["research_topic"]) == ("单元整体教学", "市级课题 2026-17")
        assert await reader.names(series_id=series["id"]) == ["第一讲", "第二讲"]
        stranger = await tree_series(client, place)
        refused = await place.lead.send(place.school, series_id=stranger)
        assert (refused.status_code, refused.json()["code"]) == (404, "course-series-not-found")

    async def test_contents_come_from_the_policy_in_force(self, place: Place):
        refused = await place.lead.send(place.school, contents=["compulsory.ethics"])
        assert (refused.status_code, refused.json()["code"]) == (422, "course-content-unknown")

    @pytest.mark.parametrize(
        "wrong", [{"hours": 0}, {"hours": "1.234"}, {"standards": []}, {"category": "art"}, {"name": "一"}]
    )
    async def test_a_wrong_field_is_pointed_at(self, place: Place, wrong: Json):
        refused = await place.lead.send(place.school, **wrong)
        assert refused.status_code == 422
        assert next(iter(wrong)) in refused.json()["errors"][0]["pointer"]


async def tree_series(client: httpx.AsyncClient, place: Place) -> str:
    """A series of a neighbour, which the school cannot use."""
    body = {"organisation_id": place.other["id"], "name": "邻校", "theme": "邻校", "research_topic": "邻校"}
    series_id: str = (await client.post(SERIES, json=body, headers=place.county_officer.headers)).json()["id"]
    return series_id


class TestSearch:
    @pytest.mark.parametrize(
        ("typed", "found"),
        [
            ("阅读", ["整本书阅读的教学设计"]),
            ("朝花夕拾", ["整本书阅读的教学设计"]),
            ("导读", ["整本书阅读的教学设计"]),
            ("教学 名著", ["整本书阅读的教学设计"]),
            ("主任", ["班主任工作坊"]),
            ("坊", ["班主任工作坊"]),
            ("ＡＩ", ["AI 与课堂"]),
            ("ai", ["AI 与课堂"]),
            ("读整", []),
            ("%", []),
            ("阅读 课堂", []),
            ("   ", ["AI 与课堂", "整本书阅读的教学设计", "班主任工作坊"]),
        ],
    )
    async def test_chinese_words_are_found_wherever_they_stand(
        self, place: Place, typed: str, found: list[str]
    ):
        await place.lead.publish(place.school)
        for name in ("班主任工作坊", "AI 与课堂"):
            await place.lead.publish(place.school, name=name, summary="无此", keywords=[])
        assert await place.teacher(place.school).names(q=typed) == found

    async def test_filters_narrow_down_and_what_is_for_everybody_is_for_each(self, place: Place):
        lead = place.lead
        await lead.publish(place.school, name="语文", subjects=["chinese"], stages=["junior"])
        await lead.publish(place.school, name="人人", category="theory", domain="ethics")
        assert await lead.names(subject="chinese") == ["人人", "语文"]
        assert await lead.names(subject="music", stage="primary") == ["人人"]
        assert await lead.names(category="practice") == ["语文"]
        assert await lead.names(domain="ethics") == ["人人"]

    async def test_pages_follow_each_other_and_take_as_many_statements_whatever_their_size(
        self, place: Place, app: FastAPI
    ):
        lead = place.lead
        counts = []
        for size in (1, 5):
            for number in range(len(await lead.names()), size):
                await lead.publish(place.school, name=f"课程{number}")
            for path in (LIBRARY, ALL):
                with recorded_statements(runtime_of(app).database) as statements:
                    assert len(await lead.names(path)) == size
                counts.append(len(statements))
        assert counts == [1, 1, 1, 1]
        for path in (LIBRARY, ALL):
            first = await lead.get(path, limit=3, with_total=True)
            second = await lead.get(path, limit=3, cursor=first["next_cursor"])
            assert (len(first["items"]), len(second["items"]), first["total"]) == (3, 2, 5)
        assert await lead.names(ALL, state="published", below=place.school["id"]) == await lead.names()


class TestRatings:
    async def test_each_account_counts_once_and_the_mean_is_shown(
        self, place: Place, client: httpx.AsyncClient
    ):
        course = await place.lead.publish(place.school)
        address = f"{LIBRARY}/{course['id']}/rating"
        one, two = place.teacher(place.school), place.teacher(place.school)
        for reader, stars in ((one, 1), (one, 5), (two, 4)):
            answer = await client.put(address, json={"stars": stars}, headers=reader.headers)
            assert answer.status_code == 200, answer.text
        assert answer.json() == {"mine": 4, "rating_mean": 4.5, "rating_count": 2}
        assert (await one.get(address))["mine"] == 5
        await place.lead.publish(place.school, name="无人评价")
        best = (await one.get(LIBRARY, sort="-rating"))["items"]
        assert [(each["name"], each["rating_mean"]) for each in best] == [
            ("整本书阅读的教学设计", 4.5),
            ("无人评价", None),
        ]
        # Readers do not stand in the way of whoever edits meanwhile.
        assert (await place.lead.edit(course)).status_code == 200

    async def test_what_one_cannot_see_one_cannot_rate(self, place: Place, client: httpx.AsyncClient):
        course = await place.lead.publish(place.school)
        stranger = place.teacher(place.other)
        address = f"{LIBRARY}/{course['id']}/rating"
        answer = await client.put(address, json={"stars": 5}, headers=stranger.headers)
        assert answer.status_code == 404


class TestMix:
    @pytest.mark.clause("LZ-10", parts="R")
    async def test_published_courses_are_counted_by_category_and_held_against_the_policy(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree
    ):
        city = await tree.add("620100", division_code="620100")
        text = (resources.files("registry.policies") / "packs" / "lanzhou-2019.yaml").read_text("utf-8")
        answer = await client.post(
            "/v1/policy-packs",
            params={"organisation_id": city["id"]},
            content=text.encode(),
            headers={**admin, "Content-Type": "application/yaml"},
        )
        assert answer.status_code == 201, answer.text
        courses = Courses(client, admin)
        await courses.publish(city, category="practice", hours=29)
        await courses.publish(city, category="theory", hours=51)
        await courses.publish(city, category="basic", hours=20)
        await courses.write(city, category="practice", hours=100)
        mix = await courses.get(f"{ALL}/mix", organisation_id=city["id"])
        assert (mix["count"], mix["hours"]) == (3, 100)
        shown = {part["category"]: (part["count"], part["share"], part["verdict"]) for part in mix["parts"]}
        assert shown == {
            "basic": (1, 0.2, "not_bound"),
            "professional": (0, 0, "not_bound"),
            "theory": (1, 0.51, "not_bound"),
            "practice": (1, 0.29, "too_low"),
        }
        assert "各类课程比例科学" in mix["clause"]
        await courses.publish(city, category="practice", hours=2)
        mix = await courses.get(f"{ALL}/mix", organisation_id=city["id"])
        assert mix["parts"][-1]["verdict"] == "met"
        words = await courses.get(f"{ALL}/vocabulary", organisation_id=city["id"])
        assert words["pack_title"] == mix["pack_title"]
