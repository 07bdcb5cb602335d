"""Resources: written with files, published, searched, read; cases promoted; files of courses."""

from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.api.test_courses import Courses, Place
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.files import PDF, Sender, read_link

from registry.access import Role
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

ALL, LIBRARY = "/v1/resources", "/v1/resource-library"
CONTENT: Json = {
    "kind": "guide",
    "title": "骨干教师研修指南",
    "author": "市教师发展中心",
    "summary": "研修目标、阶段安排与任务要求。",
    "link": "https://example.org/guide",
}


class Resources:
    """Works with resources through the API as one person."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self.client = client
        self.headers = headers

    async def send(self, owner: Json, **more: Any) -> httpx.Response:
        body = {**CONTENT, "organisation_id": owner["id"], **more}
        return await self.client.post(ALL, json=body, headers=self.headers)

    async def write(self, owner: Json, **more: Any) -> Json:
        answer = await self.send(owner, **more)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def post(self, resource: Json, path: str, body: Json | None = None) -> httpx.Response:
        return await self.client.post(
            f"{ALL}/{resource['id']}/{path}",
            json=body,
            headers={**self.headers, "If-Match": f'"{resource["version"]}"'},
        )

    async def step(self, resource: Json, step: str, reason: str | None = None) -> httpx.Response:
        return await self.post(resource, step, None if reason is None else {"reason": reason})

    async def stepped(self, resource: Json, step: str, reason: str | None = None) -> Json:
        answer = await self.step(resource, step, reason)
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found

    async def attach(self, resource: Json, name: str = "指南.pdf") -> Json:
        file_id = await Sender(self.client, self.headers).file(name, PDF)
        answer = await self.post(resource, "files", {"file_id": file_id})
        assert answer.status_code == 201, answer.text
        found: Json = answer.json()
        return found

    async def get(self, path: str, **params: Any) -> Json:
        answer = await self.client.get(path, params=params, headers=self.headers)
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found

    async def titles(self, path: str = LIBRARY, **params: Any) -> list[str]:
        return sorted(item["title"] for item in (await self.get(path, **params))["items"])


class Desk:
    """People at the places of the course tests."""

    def __init__(self, client: httpx.AsyncClient, caller: CallerFactory, place: Place) -> None:
        self.place = place
        self._client, self._caller = client, caller
        # One account each: what one uploads, another cannot attach.
        self.lead = self.as_(Role.SCHOOL_OFFICER, place.school)
        self.county = self.as_(Role.COUNTY_OFFICER, place.county)
        self.city = self.as_(Role.CITY_OFFICER, place.city)
        self.teacher = self.as_(Role.TEACHER, place.school)

    def as_(self, role: Role, organisation: Json) -> Resources:
        return Resources(self._client, self._caller(role, organisation["path"]))

    async def publish(self, owner: Json, **more: Any) -> Json:
        made = await self.city.write(owner, **more)
        submitted = await self.city.stepped(made, "submit")
        return await self.city.stepped(submitted, "publish")


@pytest.fixture
async def desk(client: httpx.AsyncClient, caller: CallerFactory, tree: Tree) -> Desk:
    return Desk(client, caller, await Place(client, caller).build(tree))


class TestWritingAndReading:
    @pytest.mark.clause("LZ-23")
    @pytest.mark.clause("WH-07")
    @pytest.mark.parametrize("kind", ["guide", "handbook", "book", "magazine"])
    async def test_what_is_published_is_found_and_downloaded_by_teachers(self, desk: Desk, kind: str) -> None:
        made = await desk.city.write(desk.place.city, kind=kind, title="研修手册", link=None)
        made = await desk.city.attach(made, "研修手册.pdf")
        assert await desk.teacher.titles() == []
        submitted = await desk.city.stepped(made, "submit")
        published = await desk.city.stepped(submitted, "publish")
        assert published["level"] == "city"
        [found] = (await desk.teacher.get(LIBRARY, kind=kind))["items"]
        [file] = found["files"]
        assert (file["name"], file["size"], file["can_open"]) == ("研修手册.pdf", len(PDF), True)
        path = f"{LIBRARY}/{found['id']}/files/{file['id']}/link"
        link = await read_link(desk.teacher.client, path, desk.teacher.headers)
        assert (await desk.teacher.client.get(link["address"])).content == PDF

    async def test_an_author_has_the_files_of_a_draft_and_readers_have_not(self, desk: Desk) -> None:
        made = await desk.lead.attach(await desk.lead.write(desk.place.school))
        tail = f"{made['id']}/files/{made['files'][0]['id']}/link"
        await read_link(desk.lead.client, f"{ALL}/{tail}", desk.lead.headers)
        answer = await desk.teacher.client.get(f"{LIBRARY}/{tail}", headers=desk.teacher.headers)
        assert answer.status_code == 404
        stranger = desk.as_(Role.SCHOOL_OFFICER, desk.place.other)
        answer = await stranger.client.get(f"{ALL}/{tail}", headers=stranger.headers)
        assert answer.json()["code"] == "resource-not-found"

    async def test_an_edit_replaces_the_draft_and_needs_its_version(self, desk: Desk) -> None:
        made = await desk.lead.write(desk.place.school)
        path, body = f"{ALL}/{made['id']}", {**CONTENT, "title": "新的题目"}
        missing = await desk.lead.client.put(path, json=body, headers=desk.lead.headers)
        assert missing.status_code == 428
        headers = {**desk.lead.headers, "If-Match": f'"{made["version"]}"'}
        assert (await desk.lead.client.put(path, json=body, headers=headers)).json()["title"] == "新的题目"
        assert (await desk.lead.client.put(path, json=body, headers=headers)).status_code == 412

    async def test_a_file_is_added_and_taken_out_for_a_reason(self, desk: Desk) -> None:
        made = await desk.lead.attach(await desk.lead.write(desk.place.school))
        [file] = made["files"]
        answer = await desk.lead.post(made, f"files/{file['id']}/remove", {"reason": "传错了"})
        assert answer.json()["files"] == []
        again = await desk.lead.post(answer.json(), f"files/{file['id']}/remove", {"reason": "传错了"})
        assert again.json()["code"] == "file-not-found"
        twice = await desk.lead.post(answer.json(), "files", {"file_id": file["id"]})
        assert twice.json()["code"] == "file-already-attached"

    async def test_nothing_to_read_is_not_submitted(self, desk: Desk) -> None:
        made = await desk.lead.write(desk.place.school, link=None)
        assert (await desk.lead.step(made, "submit")).json()["code"] == "resource-empty"

    async def test_what_is_submitted_or_published_does_not_change(self, desk: Desk) -> None:
        made = await desk.lead.stepped(await desk.lead.write(desk.place.school), "submit")
        headers = {**desk.lead.headers, "If-Match": f'"{made["version"]}"'}
        answer = await desk.lead.client.put(f"{ALL}/{made['id']}", json=CONTENT, headers=headers)
        assert answer.json()["code"] == "resource-not-draft"

    @pytest.mark.parametrize("link", ["javascript:alert(1)", "ftp://example.org", "https://a b", "示例"])
    async def test_a_link_is_a_web_address(self, desk: Desk, link: str) -> None:
        answer = await desk.lead.send(desk.place.school, link=link)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/link"

    async def test_a_province_keeps_no_library(self, desk: Desk) -> None:
        province = desk.as_(Role.PROVINCE_OFFICER, desk.place.province)
        answer = await province.send(desk.place.province)
        assert answer.json()["code"] == "resource-no-library"


class TestPublishing:
    async def test_a_school_writes_and_an_officer_publishes(self, desk: Desk) -> None:
        submitted = await desk.lead.stepped(await desk.lead.write(desk.place.school), "submit")
        assert (await desk.lead.step(submitted, "publish")).status_code == 403
        published = await desk.county.stepped(submitted, "publish")
        assert [step["transition"] for step in published["history"]] == ["submit", "publish"]

    async def test_a_return_says_why(self, desk: Desk) -> None:
        submitted = await desk.lead.stepped(await desk.lead.write(desk.place.school), "submit")
        returned = await desk.county.stepped(submitted, "return", "请补充适用学段")
        assert returned["state"] == "draft"
        assert returned["history"][-1]["reason"] == "请补充适用学段"

    async def test_a_withdrawn_one_is_read_no_more_and_can_be_revised(self, desk: Desk) -> None:
        published = await desk.publish(desk.place.city)
        assert await desk.teacher.titles() == [CONTENT["title"]]
        withdrawn = await desk.city.stepped(published, "withdraw", "内容过时")
        assert await desk.teacher.titles() == []
        assert (await desk.city.stepped(withdrawn, "revise"))["state"] == "draft"

    async def test_a_discarded_draft_is_shown_only_when_asked_for(self, desk: Desk) -> None:
        made = await desk.lead.write(desk.place.school)
        await desk.lead.stepped(made, "discard", "重复")
        assert await desk.lead.titles(ALL) == []
        assert await desk.lead.titles(ALL, state="discarded") == [CONTENT["title"]]

    async def test_a_step_too_early_is_refused_with_the_legal_ones(self, desk: Desk) -> None:
        made = await desk.city.write(desk.place.city)
        answer = await desk.city.step(made, "publish")
        assert answer.status_code == 409
        assert answer.json()["params"]["legal"] == "submit、discard"

    async def test_who_follows_the_feed_is_told(
        self, desk: Desk, client: httpx.AsyncClient, admin: Headers
    ) -> None:
        published = await desk.publish(desk.place.city)
        await desk.city.stepped(published, "withdraw", "内容过时")
        feed = (await client.get("/v1/events", params={"limit": 500}, headers=admin)).json()
        told = [each["type"] for each in feed["items"] if each["type"].startswith("registry.resource.")]
        assert told == ["registry.resource.published.v1", "registry.resource.withdrawn.v1"]


class TestCases:
    @pytest.mark.clause("LB-07")
    async def test_a_recommended_case_moves_up_and_is_read_by_all_below(self, desk: Desk) -> None:
        elsewhere = desk.as_(Role.TEACHER, desk.place.other)
        case = await desk.lead.write(desk.place.school, kind="school_case", title="大单元校本教研案例")
        published = await desk.county.stepped(await desk.lead.stepped(case, "submit"), "publish")
        assert published["level"] == "school"
        assert await elsewhere.titles() == []
        recommended = await desk.lead.stepped(published, "recommend", "全片区可借鉴")
        assert recommended["recommended_to"]["id"] == desk.place.district["id"]
        in_district = await desk.county.stepped(recommended, "promote")
        assert (in_district["level"], in_district["state"]) == ("district", "published")
        again = await desk.lead.stepped(in_district, "recommend", "全县可借鉴")
        in_county = await desk.county.stepped(again, "promote")
        assert in_county["level"] == "county"
        assert in_county["recommended_to"] is None
        assert await elsewhere.titles(kind="school_case") == ["大单元校本教研案例"]
        assert [step["transition"] for step in in_county["history"]] == [
            *("submit", "publish", "recommend", "promote", "recommend", "promote")
        ]

    async def test_a_library_out_of_reach_is_not_decided_for(self, desk: Desk) -> None:
        case = await desk.publish(desk.place.county, kind="school_case")
        recommended = await desk.county.stepped(case, "recommend", "可借鉴")
        assert recommended["recommended_to"]["id"] == desk.place.city["id"]
        assert (await desk.county.step(recommended, "promote")).status_code == 404
        assert (await desk.city.stepped(recommended, "promote"))["level"] == "city"

    async def test_a_declined_case_stays_where_it_is(self, desk: Desk) -> None:
        case = await desk.publish(desk.place.county, kind="school_case")
        recommended = await desk.county.stepped(case, "recommend", "可借鉴")
        assert await desk.teacher.titles() == [CONTENT["title"]]
        declined = await desk.city.stepped(recommended, "decline", "与已有案例重复")
        assert (declined["level"], declined["state"]) == ("county", "published")

    async def test_only_cases_are_recommended_and_not_above_the_city(self, desk: Desk) -> None:
        guide = await desk.publish(desk.place.county)
        assert (await desk.county.step(guide, "recommend", "好")).status_code == 422
        assert (await desk.county.step(guide, "recommend", "很好")).json()["code"] == "resource-not-a-case"
        case = await desk.publish(desk.place.city, kind="school_case")
        answer = await desk.city.step(case, "recommend", "很好")
        assert answer.json()["code"] == "resource-no-higher-library"


class TestSearching:
    async def test_chinese_words_are_found_in_title_author_and_summary(self, desk: Desk) -> None:
        await desk.publish(
            desk.place.city, title="双减背景下的作业设计", author="韦海燕", summary="三校联合教研"
        )
        await desk.publish(desk.place.city, title="班主任工作手册", author="陈志远", summary="家校沟通")
        for word in ("作业", "双减", "韦海燕", "联合教研", "作业 三校"):
            assert await desk.teacher.titles(q=word) == ["双减背景下的作业设计"], word
        assert await desk.teacher.titles(q="任主") == []

    @pytest.mark.parametrize(
        ("asked", "found"),
        [
            ({"kind": "book"}, ["书"]),
            ({"stage": "junior"}, ["书", "指南"]),
            ({"stage": "primary"}, ["指南"]),
            ({"subject": "chinese"}, ["书", "指南"]),
            ({"subject": "english"}, ["指南"]),
            ({"level": "county"}, ["书"]),
        ],
    )
    async def test_filters_narrow_and_what_is_for_all_stays(
        self, desk: Desk, asked: Json, found: list[str]
    ) -> None:
        book = {"kind": "book", "title": "名师书", "stages": ["junior"], "subjects": ["chinese"]}
        await desk.publish(desk.place.county, **book)
        await desk.publish(desk.place.city, title="通用指南")
        assert sorted(each[2:] for each in await desk.teacher.titles(**asked)) == sorted(found)

    async def test_pages_follow_one_another(self, desk: Desk) -> None:
        for number in range(3):
            await desk.publish(desk.place.city, title=f"指南{number}")
        first = await desk.teacher.client.get(LIBRARY, params={"limit": 2}, headers=desk.teacher.headers)
        assert [item["title"] for item in first.json()["items"]] == ["指南2", "指南1"]
        assert 'rel="next"' in first.headers["link"]
        rest = await desk.teacher.get(LIBRARY, limit=2, cursor=first.json()["next_cursor"])
        assert [item["title"] for item in rest["items"]] == ["指南0"]

    async def test_a_list_takes_as_many_statements_for_many_as_for_one(
        self, app: FastAPI, desk: Desk
    ) -> None:
        counts = []
        for _ in range(2):
            for number in range(3):
                made = await desk.city.attach(await desk.city.write(desk.place.city), f"{number}.pdf")
                await desk.city.stepped(await desk.city.stepped(made, "submit"), "publish")
            with recorded_statements(runtime_of(app).database) as statements:
                await desk.city.get(ALL)
                await desk.teacher.get(LIBRARY)
            counts.append(len(statements))
        assert counts[0] == counts[1]


class TestFilesOfCourses:
    @pytest.fixture
    def lead(self, desk: Desk) -> Courses:
        return Courses(desk.lead.client, desk.county.headers)

    async def attach(self, lead: Courses, course: Json, name: str) -> httpx.Response:
        client = lead._client
        file_id = await Sender(client, lead.headers).file(name, PDF)
        return await client.post(
            f"/v1/courses/{course['id']}/files", json={"file_id": file_id}, headers=lead.headers
        )

    @pytest.mark.clause("LZ-12")
    async def test_files_of_a_published_course_are_downloaded_in_the_library(
        self, desk: Desk, lead: Courses
    ) -> None:
        course = await lead.write(desk.place.county)
        attached = await self.attach(lead, course, "课件.pdf")
        assert attached.status_code == 201, attached.text
        library = f"/v1/course-library/{course['id']}/files"
        hidden = await desk.teacher.client.get(library, headers=desk.teacher.headers)
        assert hidden.status_code == 404
        course = await lead.steps(
            await lead.get(f"/v1/courses/{course['id']}"), "submit", "review", "publish"
        )
        files = (await desk.teacher.client.get(library, headers=desk.teacher.headers)).json()
        assert [file["name"] for file in files] == ["课件.pdf"]
        link = await read_link(
            desk.teacher.client, f"{library}/{files[0]['id']}/link", desk.teacher.headers, to_open="true"
        )
        assert (await desk.teacher.client.get(link["address"])).content == PDF

    async def test_a_published_version_keeps_its_files_and_the_next_draft_begins_with_them(
        self, desk: Desk, lead: Courses
    ) -> None:
        course = await lead.write(desk.place.county)
        await self.attach(lead, course, "一.pdf")
        course = await lead.steps(
            await lead.get(f"/v1/courses/{course['id']}"), "submit", "review", "publish"
        )
        refused = await self.attach(lead, course, "二.pdf")
        assert refused.json()["code"] == "course-no-draft"
        course = (await lead.edit(course)).json()
        assert (await self.attach(lead, course, "二.pdf")).status_code == 201
        [first, _] = await lead.get(f"/v1/courses/{course['id']}/versions/2/files")
        removed = await desk.county.client.post(
            f"/v1/courses/{course['id']}/files/{first['id']}/remove",
            json={"reason": "换新课件"},
            headers=lead.headers,
        )
        assert removed.status_code == 204
        kept = await lead.get(f"/v1/courses/{course['id']}/versions/1/files")
        left = await lead.get(f"/v1/courses/{course['id']}/versions/2/files")
        assert ([each["name"] for each in kept], [each["name"] for each in left]) == (["一.pdf"], ["二.pdf"])

    async def test_files_of_a_course_out_of_reach_are_not_there(self, desk: Desk, lead: Courses) -> None:
        course = await lead.write(desk.place.county)
        file = (await self.attach(lead, course, "一.pdf")).json()
        stranger = desk.lead
        base = f"/v1/courses/{course['id']}"
        for path in (f"{base}/versions/1/files", f"{base}/versions/1/files/{file['id']}/link"):
            assert (await stranger.client.get(path, headers=stranger.headers)).status_code == 404
