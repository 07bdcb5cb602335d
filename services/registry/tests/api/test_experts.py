"""The expert library: who comes in and goes, who sees whom, lists, files and many at once."""

import io
from datetime import UTC, datetime, timedelta

import httpx
import pytest
import xlsxwriter
from fastapi import FastAPI
from python_calamine import CalamineWorkbook
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.experts import LIST, Library, told
from services.registry.tests.people import Roster
from sqlalchemy import select

from registry.access import Role
from servicekit.audit import AuditEntry
from servicekit.ids import new_id
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of


@pytest.fixture
def library(client: httpx.AsyncClient, admin: Headers) -> Library:
    return Library(client, admin)


@pytest.fixture
def roster(client: httpx.AsyncClient, admin: Headers) -> Roster:
    return Roster(client, admin)


class TestIntake:
    async def test_somebody_from_outside_comes_in_and_goes_with_every_reason_kept(
        self, library: Library, tree: Tree
    ):
        city = await tree.add("451300")
        expert = await library.propose(city, phone="13800138000", subjects=["chinese"], themes=["大单元教学"])
        assert (expert["state"], expert["phone"], expert["workplace"]) == (
            "proposed", "138****8000", "广西师范大学",
        )  # fmt: skip
        expert = await library.step(expert, "review")
        expert = await library.step(expert, "admit", review_due_on="2199-12-31", term_ends_on="2199-12-31")
        assert (expert["state"], expert["legal_steps"]) == ("active", ["suspend", "retire"])
        assert expert["admitted_on"] is not None
        expert = await library.step(expert, "suspend")
        expert = await library.step(expert, "resume", review_due_on="2199-12-31")
        expert = await library.step(expert, "retire", reason="聘期届满")
        history = await library.get(f"{LIST}/{expert['id']}/steps")
        assert [each["step"] for each in history] == ["review", "admit", "suspend", "resume", "retire"]
        assert (history[-1]["target"], history[-1]["reason"]) == ("retired", "聘期届满")

    async def test_a_step_that_the_state_does_not_allow_names_those_it_does(
        self, library: Library, tree: Tree
    ):
        expert = await library.propose(await tree.add("1"))
        refused = await library.take(expert, "admit", review_due_on="2199-12-31")
        assert (refused.status_code, refused.json()["code"]) == (409, "illegal-transition")
        assert "review、decline" in refused.json()["detail"]
        reviewing = await library.step(expert, "review")
        undated = await library.take(reviewing, "admit")
        assert (undated.status_code, undated.json()["code"]) == (422, "expert-review-date-missing")
        assert (await library.take(expert, "review")).status_code == 412

    @pytest.mark.clause("LZ-37", parts="R")
    async def test_a_good_trainee_is_proposed_with_the_evidence(
        self, library: Library, tree: Tree, roster: Roster
    ):
        school = await tree.add("1", kind="school", name="兴宾一小")
        person = await roster.add(school, "韦春兰", phone="13900139000")
        expert = await library.propose(
            school, person_id=person["id"], kind="famous_teacher", level="county",
            source="trainee", evidence="2026年语文骨干培训结业评优，送教展示课获好评",
        )  # fmt: skip
        assert (expert["source"], expert["name"], expert["workplace"], expert["phone"]) == (
            "trainee", "韦春兰", "兴宾一小", "139****9000",
        )  # fmt: skip
        assert "结业评优" in expert["evidence"]
        assert await library.names(source="trainee") == ["韦春兰"]
        again = await library.send(school, person_id=person["id"])
        assert (again.status_code, again.json()["code"]) == (409, "expert-exists")

    async def test_the_roster_has_the_say_about_its_people(
        self, library: Library, tree: Tree, roster: Roster, client: httpx.AsyncClient, admin: Headers
    ):
        school = await tree.add("1", kind="school")
        person = await roster.add(school, "韦春兰")
        expert = await library.propose(school, person_id=person["id"])
        await roster.change(person, name="覃春兰")
        assert await library.names(q="qinchun") == ["覃春兰"]
        headers = {**admin, "If-Match": '"2"'}
        path = f"{LIST}/{expert['id']}"
        refused = await client.patch(path, json={"name": "别名"}, headers=headers)
        assert (refused.status_code, refused.json()["code"]) == (409, "expert-from-roster")
        changed = await client.patch(path, json={"themes": ["作业设计", "作业设计"]}, headers=headers)
        assert changed.status_code == 200, changed.text
        assert changed.json()["themes"] == ["作业设计"]

    @pytest.mark.parametrize(
        "more",
        [{"workplace": None}, {"person_id": str(new_id()), "workplace": "两个"}, {"themes": ["字" * 31]}],
    )
    async def test_what_makes_no_sense_is_refused(self, library: Library, tree: Tree, more: Json):
        answer = await library.send(await tree.add("1"), **more)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid-input")

    async def test_whoever_was_declined_may_be_proposed_again(self, library: Library, tree: Tree):
        expert = await library.step(await library.propose(await tree.add("1")), "decline")
        twin = await library.send(await tree.read({"id": expert["organisation_id"]}))
        assert (twin.status_code, twin.json()["code"]) == (409, "expert-exists")
        assert (await library.step(expert, "propose_again"))["state"] == "proposed"

    async def test_the_number_is_given_for_a_reason_only(self, library: Library, tree: Tree, app: FastAPI):
        expert = await library.propose(await tree.add("1"), phone="13800138000")
        answer = await library.post(f"{LIST}/{expert['id']}/contact", {"reason": "联系授课事宜"})
        assert answer.json() == {"phone": "13800138000"}
        async with runtime_of(app).database.reading() as session:
            query = select(AuditEntry).where(AuditEntry.subject == f"experts/{expert['id']}")
            [read] = [each for each in await session.scalars(query) if each.action == "read"]
        assert (read.reason, read.changes) == ("联系授课事宜", {"phone": [None, "***"]})


class TestReach:
    async def test_what_is_above_lends_its_active_experts_and_no_others(
        self, library: Library, tree: Tree, client: httpx.AsyncClient, caller: CallerFactory
    ):
        city = await tree.add("city")
        ours, theirs = await tree.add("ours", city), await tree.add("theirs", city)
        lent = await library.admit(city, "市级专家")
        await library.propose(city, "未入库者")
        await library.admit(theirs, "邻县专家")
        await library.propose(ours, "本县提名")
        officer = Library(client, caller(Role.COUNTY_OFFICER, ours["path"]))
        assert sorted(await officer.names()) == ["市级专家", "本县提名"]
        assert (await officer.take(lent, "suspend")).status_code == 404
        assert (await officer.block(lent, "2027-01-01", "2027-01-02")).status_code == 404
        assert (await officer.post(f"{LIST}/{lent['id']}/contact", {"reason": "联系授课"})).status_code == 404

    async def test_a_school_proposes_and_does_not_decide(
        self, tree: Tree, client: httpx.AsyncClient, caller: CallerFactory
    ):
        school = await tree.add("1", kind="school")
        officer = Library(client, caller(Role.SCHOOL_OFFICER, school["path"]))
        expert = await officer.propose(school)
        assert (await officer.take(expert, "review")).status_code == 403
        teacher = Library(client, caller(Role.TEACHER, school["path"]))
        assert (await teacher.send(school)).status_code == 403


class TestList:
    @pytest.mark.clause("LZ-18", parts="R")
    async def test_the_library_is_classified_kept_fresh_and_ready_to_be_called_on(
        self, library: Library, tree: Tree
    ):
        city = await tree.add("1")
        first = await library.admit(city, "甲", kind="scholar", subjects=["chinese"], stages=["primary"])
        await library.admit(
            city, "乙", kind="head", level="city", subjects=["mathematics"], themes=["校本研修"]
        )
        await library.admit(city, "丙", kind="teaching_researcher", due="2020-01-01")
        await library.propose(city, "丁", kind="society", level="abroad")
        assert await library.names(kind="head") == ["乙"]
        assert await library.names(level="abroad") == ["丁"]
        assert await library.names(subject="chinese", stage="primary") == ["甲"]
        assert await library.names(theme="校本研修") == ["乙"]
        assert sorted(await library.names(state="active")) == sorted(["甲", "乙", "丙"])
        assert await library.names(review_due=True) == ["丙"]
        assert await library.names(untouched_since="2020-01-01") == []
        assert len(await library.names(untouched_since="2199-01-01")) == 4
        assert (await library.block(first, "2027-03-01", "2027-03-05")).status_code == 201
        assert sorted(await library.names(free_on="2027-03-03")) == sorted(["乙", "丙"])
        assert sorted(await library.names(free_on="2027-03-06")) == sorted(["甲", "乙", "丙"])

    async def test_by_name_pinyin_and_initials(self, library: Library, tree: Tree):
        city = await tree.add("1")
        for name in ("韦春兰", "蒙建华"):
            await library.propose(city, name)
        assert await library.names(q="春") == ["韦春兰"]
        assert await library.names(q="mengjian") == ["蒙建华"]
        assert await library.names(q="wcl") == ["韦春兰"]
        assert await library.names(q="123") == []

    async def test_a_page_takes_as_many_statements_for_one_as_for_many(
        self, library: Library, tree: Tree, app: FastAPI, roster: Roster
    ):
        school = await tree.add("1", kind="school")
        counts = []
        for names in (["甲"], ["乙", "丙", "丁"]):
            for name in names:
                person = await roster.add(school, name)
                await library.propose(school, person_id=person["id"])
            with recorded_statements(runtime_of(app).database) as statements:
                assert await library.names()
            counts.append(len([each for each in statements if "FROM expert" in each]))
        assert counts == [2, 2]

    async def test_pages(self, library: Library, tree: Tree):
        city = await tree.add("1")
        for number in range(5):
            await library.propose(city, f"专家{number}")
        seen: list[str] = []
        cursor: dict[str, str] = {}
        while True:
            page = await library.get(limit=2, sort="-updated_at", with_total=True, **cursor)
            seen += [item["name"] for item in page["items"]]
            assert page["total"] == 5
            if page["next_cursor"] is None:
                break
            cursor = {"cursor": page["next_cursor"]}
        assert sorted(seen) == [f"专家{number}" for number in range(5)]


class TestTeaching:
    async def test_hours_follow_from_the_sessions_that_scheduling_tells_of(
        self, library: Library, tree: Tree, roster: Roster, app: FastAPI
    ):
        school = await tree.add("1", kind="school")
        person = await roster.add(school)
        expert = await library.admit(school, person_id=person["id"])
        now = datetime.now(UTC)
        past, coming = now - timedelta(hours=4), now + timedelta(days=2)
        one, two = new_id(), new_id()
        for _ in range(2):  # told twice, counted once
            await told(app, "planned", person["id"], past, 1, one)
        await told(app, "planned", person["id"], coming, 1, two)
        taught = "4.00" if past.astimezone().year == now.year else "0"
        read = await library.get(f"{LIST}/{expert['id']}")
        assert float(read["hours_this_year"]) == float(taught)
        sessions = await library.get(f"{LIST}/{expert['id']}/sessions")
        assert [each["session_id"] for each in sessions["items"]] == [str(two), str(one)]
        day = (coming + timedelta(hours=8)).date().isoformat()
        assert await library.names(free_on=day) == []
        await told(app, "cancelled", person["id"], coming, 2, two)
        await told(app, "changed", person["id"], coming, 1, two)  # late, and older than what is known
        assert await library.names(free_on=day) == ["韦春兰"]

    async def test_of_somebody_from_outside_no_session_is_known(self, library: Library, tree: Tree):
        expert = await library.propose(await tree.add("1"))
        assert (await library.get(f"{LIST}/{expert['id']}/sessions"))["items"] == []


class TestCalendar:
    async def test_days_of_one_kind_do_not_overlap_and_the_refusal_says_with_what(
        self, library: Library, tree: Tree, client: httpx.AsyncClient, admin: Headers
    ):
        expert = await library.propose(await tree.add("1"))
        made = await library.block(expert, "2027-03-01", "2027-03-05")
        refused = await library.block(expert, "2027-03-05", "2027-03-09")
        assert (refused.status_code, refused.json()["code"]) == (409, "expert-interval-overlaps")
        assert "2027-03-01" in refused.json()["detail"]
        assert (await library.block(expert, "2027-03-05", "2027-03-09", "available")).status_code == 201
        path = f"{LIST}/{expert['id']}/intervals"
        assert len((await library.get(path))["items"]) == 2
        gone = await client.delete(f"{path}/{made.json()['id']}", headers=admin)
        assert gone.status_code == 204
        assert (await client.delete(f"{path}/{made.json()['id']}", headers=admin)).status_code == 404
        assert (await library.block(expert, "2027-03-05", "2027-03-04")).status_code == 422


class TestFiles:
    async def test_what_is_taken_away_has_masked_numbers_and_the_reasons(
        self, library: Library, tree: Tree, client: httpx.AsyncClient, admin: Headers
    ):
        await library.admit(await tree.add("1"), phone="13800138000", subjects=["chinese", "labour"])
        answer = await client.get(f"{LIST}/export", params={"state": "active"}, headers=admin)
        [heading, row] = (
            CalamineWorkbook.from_filelike(io.BytesIO(answer.content)).get_sheet_by_index(0).to_python()
        )
        shown = dict(zip(heading, row, strict=True))
        assert (shown["姓名"], shown["手机号"], shown["学科"], shown["状态"]) == (
            "蒙建华", "138****8000", "语文、劳动", "在库",
        )  # fmt: skip

    async def test_a_list_is_taken_whole_or_not_at_all(
        self, library: Library, tree: Tree, client: httpx.AsyncClient, admin: Headers
    ):
        city = await tree.add("1")
        heading = ["姓名", "工作单位", "类别", "层级", "学科", "专题", "入库途径", "推荐理由"]
        good = [
            "蒙建华",
            "广西师范大学",
            "专家学者",
            "省级",
            "语文、数学",
            "大单元教学",
            "单位推荐",
            "省级课题",
        ]
        bad = ["韦春兰", "", "名人", "市级", "", "", "单位推荐", "市级教研"]
        sent = await self._take(client, admin, city, [heading, good, bad, good])
        faults = {(each["row"], each["column"]) for each in sent["faults"]}
        assert faults == {(3, "工作单位"), (3, "类别"), (4, "姓名")} or faults == {(3, "类别"), (4, "姓名")}
        assert sent["taken"] == 0
        assert await library.names() == []
        tried = await self._take(client, admin, city, [heading, good], dry_run="true")
        assert (tried["taken"], tried["faults"]) == (0, [])
        assert (await self._take(client, admin, city, [heading, good]))["taken"] == 1
        assert (await library.get())["items"][0]["subjects"] == ["chinese", "mathematics"]
        again = await self._take(client, admin, city, [heading, good])
        assert [each["column"] for each in again["faults"]] == ["姓名"]

    async def test_the_template_is_read_back(self, client: httpx.AsyncClient, admin: Headers, tree: Tree):
        city = await tree.add("1")
        empty = await client.get(f"{LIST}/template", headers=admin)
        answer = await client.post(
            f"{LIST}/import",
            files={"file": ("专家.xlsx", empty.content)},
            data={"organisation_id": city["id"]},
            headers=admin,
        )
        assert (answer.status_code, answer.json()["rows"]) == (200, 0)
        other = await client.post(
            f"{LIST}/import",
            files={"file": ("专家.csv", "甲,乙\n1,2\n".encode())},
            data={"organisation_id": city["id"]},
            headers=admin,
        )
        assert (other.status_code, other.json()["code"]) == (422, "expert-file-unreadable")

    async def _take(
        self, client: httpx.AsyncClient, admin: Headers, city: Json, rows: list[list[str]], **more: str
    ) -> Json:
        stored = io.BytesIO()
        with xlsxwriter.Workbook(stored, {"in_memory": True}) as book:
            sheet = book.add_worksheet()
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
        answer = await client.post(
            f"{LIST}/import",
            files={"file": ("专家.xlsx", stored.getvalue())},
            data={"organisation_id": city["id"], **more},
            headers=admin,
        )
        assert answer.status_code == 200, answer.text
        taken: Json = answer.json()
        return taken


async def test_many_take_a_step_and_the_others_are_told_why(library: Library, tree: Tree):
    city = await tree.add("1")
    one, two, three = [await library.propose(city, name) for name in ("甲", "乙", "丙")]
    await library.step(two, "review")
    chosen = [{"id": each["id"], "version": each["version"]} for each in (one, two, three)]
    chosen.append({"id": str(new_id()), "version": 1})
    answer = await library.post(f"{LIST}/bulk", {"step": "review", "reason": "第一批评审", "experts": chosen})
    assert answer.status_code == 200, answer.text
    done = answer.json()
    assert (done["changed"], done["refused"]) == (2, 2)
    assert [each["code"] for each in done["results"]] == [None, "stale-version", None, "expert-not-found"]
    assert sorted(await library.names(state="reviewing")) == sorted(["甲", "乙", "丙"])
