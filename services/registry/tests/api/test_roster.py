"""Roster imports over HTTP: upload, check, look, apply, on a real database with a real worker."""

import io
from uuid import UUID

import httpx
import openpyxl
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.rosters import HEADER, IDS, Imports, people, row, sheet, told
from sqlalchemy import select, text

from registry.access import Role
from registry.people.models import citizen_id_index
from registry.roster.reading import MAX_BYTES
from servicekit.audit import AuditEntry
from servicekit.jobs import Job
from servicekit.testing.feed import feed_settled
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
LOCKED = OLE + bytes(504) + "EncryptedPackage".encode("utf-16-le")


@pytest.fixture
def imports(imports: Imports, worker: None) -> Imports:
    return imports


class TestCheck:
    async def test_it_counts_and_writes_nobody(
        self, app: FastAPI, imports: Imports, county: Json, school: Json
    ):
        roster = await imports.checked(county, sheet(row(IDS[0]), row(IDS[1]), row("1")))
        assert roster["state"] == "checked"
        assert roster["counts"] == {"rows": 3, "new": 2, "changed": 0, "unchanged": 0, "refused": 1}
        assert roster["error"] is None
        assert (await people(app), await told(app)) == ({}, [])

    async def test_each_finding_says_where_and_what_in_the_callers_language(
        self, client: httpx.AsyncClient, imports: Imports, county: Json, school: Json
    ):
        content = sheet(row("451302198503070010"), row(IDS[1], school="试验小学"))
        roster = await imports.checked(county, content)
        found = await imports.findings(roster)
        assert [(each["row"], each["column"], each["code"], each["value"]) for each in found] == [
            (2, "身份证号", "citizen-id-check-digit", "451302********0010"),
            (3, "所在学校", "school-unknown", "试验小学"),
        ]
        assert found[1]["detail"].endswith("您是否要填：实验小学")
        answer = await client.get(
            f"/v1/roster-imports/{roster['id']}/findings",
            headers={**imports.headers, "Accept-Language": "en"},
        )
        assert answer.json()["items"][1]["detail"].endswith("Did you mean: 实验小学")

    async def test_findings_come_page_by_page_and_by_sort(
        self, client: httpx.AsyncClient, imports: Imports, county: Json, school: Json
    ):
        roster = await imports.checked(county, sheet(*[row("1") for _ in range(5)], row(IDS[0], "")))
        assert [each["row"] for each in await imports.findings(roster, code="required")] == [7]
        address, seen = f"/v1/roster-imports/{roster['id']}/findings", []
        cursor: dict[str, str] = {}
        while True:
            page = (await client.get(address, params={"limit": 4, **cursor}, headers=imports.headers)).json()
            seen += [each["row"] for each in page["items"]]
            if page["next_cursor"] is None:
                break
            cursor = {"cursor": page["next_cursor"]}
        assert seen == [2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7]

    async def test_the_same_number_twice_is_told_at_both_rows(
        self, imports: Imports, county: Json, school: Json
    ):
        content = sheet(row(IDS[0]), row(IDS[1]), row(f" {IDS[0].lower()}", "覃大山"))
        roster = await imports.checked(county, content)
        assert roster["counts"]["refused"] == 2
        assert [(each["row"], each["code"]) for each in await imports.findings(roster)] == [
            (2, "citizen-id-twice"),
            (4, "citizen-id-twice"),
        ]

    async def test_somebody_of_elsewhere_is_not_said_to_be_there(
        self, app: FastAPI, client: httpx.AsyncClient, admin: Headers, tree: Tree, imports: Imports,
        county: Json, school: Json,
    ):  # fmt: skip
        other = await tree.add("other", kind="school", name="远方小学")
        await Imports(client, admin).applied(other, sheet(row(IDS[0], school="远方小学")))
        roster = await imports.checked(county, sheet(row(IDS[0]), row(IDS[1])))
        assert roster["counts"] == {"rows": 2, "new": 1, "changed": 0, "unchanged": 0, "refused": 1}
        [finding] = await imports.findings(roster)
        assert (finding["row"], finding["code"]) == (2, "citizen-id-elsewhere")
        assert "远方" not in str(finding)
        assert (await imports.apply(roster)).status_code == 202

    async def test_a_school_of_another_county_is_unknown(
        self, tree: Tree, imports: Imports, county: Json, school: Json
    ):
        await tree.add("2145000009", kind="school", name="外县小学")
        roster = await imports.checked(county, sheet(row(IDS[0], school="外县小学")))
        assert [each["code"] for each in await imports.findings(roster)] == ["school-unknown"]

    async def test_the_place_comes_from_the_nearest_organisation_above_that_has_one(
        self, imports: Imports, school: Json
    ):
        content = (HEADER + ",县区\n" + row(IDS[0]) + ",合山市\n" + row(IDS[1]) + ",兴宾区\n").encode()
        roster = await imports.checked(school, content)
        assert [(each["row"], each["code"]) for each in await imports.findings(roster)] == [
            (2, "county-elsewhere")
        ]

    async def test_a_workbook_is_read_like_text(self, imports: Imports, county: Json, school: Json):
        book = openpyxl.Workbook()
        assert book.active is not None
        for line in ["教师花名册", HEADER, row(IDS[0])]:
            book.active.append(line.split(","))
        stored = io.BytesIO()
        book.save(stored)
        roster = await imports.checked(county, stored.getvalue(), "花名册.xlsx")
        assert roster["counts"]["new"] == 1


class TestApply:
    async def test_good_rows_are_written_and_faulty_ones_left_out(
        self, app: FastAPI, imports: Imports, county: Json, school: Json
    ):
        rows = [row(IDS[0], posts="校长、书记", phone="13800138000"), row(IDS[1], "覃大山"), row("1")]
        roster = await imports.applied(county, sheet(*rows))
        assert roster["state"] == "applied"
        assert roster["counts"] == {"rows": 3, "new": 2, "changed": 0, "unchanged": 0, "refused": 1}
        assert [each["row"] for each in await imports.findings(roster)] == [4]
        written = await people(app)
        person = written[IDS[0]]
        assert set(written) == set(IDS[:2])
        assert (person.name, person.phone, person.version) == ("韦春兰", "13800138000", 1)
        assert [post.value for post in person.posts] == ["head", "party_secretary"]
        assert person.citizen_id_index == citizen_id_index(IDS[0])
        assert (str(person.organisation_id), person.sex.value) == (school["id"], "male")

    async def test_people_are_like_those_registered_one_by_one(
        self, app: FastAPI, client: httpx.AsyncClient, admin: Headers, imports: Imports, county: Json,
        school: Json,
    ):  # fmt: skip
        await imports.applied(county, sheet(row(IDS[0], phone="13800138000")))
        body = {
            "organisation_id": school["id"], "name": "韦春兰", "citizen_id": IDS[1], "phone": "13800138000",
            "stage": "primary", "subject": "chinese", "title": "first_grade",
        }  # fmt: skip
        assert (await client.post("/v1/people", json=body, headers=admin)).status_code == 201
        async with runtime_of(app).database.reading() as session:
            audits = (
                (
                    await session.execute(
                        select(AuditEntry)
                        .where(AuditEntry.subject.startswith("people/"))
                        .order_by(AuditEntry.at)
                    )
                )
                .scalars()
                .all()
            )
        await feed_settled(runtime_of(app).database)
        headers = {"Authorization": admin["Authorization"]}
        feed = await client.get(
            "/v1/events", params={"type": "registry.person.registered.v1"}, headers=headers
        )
        imported, single = feed.json()["items"]
        own = {"id", "time", "subject", "actor", "requestid", "data"}
        assert {key: imported[key] for key in imported.keys() - own} == {
            key: single[key] for key in single.keys() - own
        }
        differing = {"person_id": "", "sex": ""}
        assert {**imported["data"], **differing} == {**single["data"], **differing}
        assert imported["data"]["path"] == school["path"]
        assert [entry.action for entry in audits] == ["create", "create"]
        # The session knows the organisation only once it has flushed; the import says it.
        assert audits[0].changes.keys() - {"organisation_id"} == audits[1].changes.keys()
        for entry in audits:
            assert entry.changes["citizen_id"] == [None, "***"]
            assert entry.changes["phone"] == [None, "***"]
            assert entry.scope == school["path"]
            assert entry.subject == f"people/{entry.changes['id'][1]}"
        assert IDS[0] not in str(audits[0].changes) + str(imported)

    async def test_a_second_time_changes_what_changed_and_nothing_else(
        self, app: FastAPI, tree: Tree, imports: Imports, county: Json, school: Json
    ):
        other = await tree.add("2145000002", county, kind="school", name="中心小学")
        await imports.applied(county, sheet(row(IDS[0], phone="13800138000"), row(IDS[1]), row(IDS[2])))
        again = sheet(row(IDS[0], title=""), row(IDS[1], title="高级教师"), row(IDS[2], school="中心小学"))
        roster = await imports.applied(county, again)
        assert roster["counts"] == {"rows": 3, "new": 0, "changed": 2, "unchanged": 1, "refused": 0}
        written = await people(app)
        assert [written[each].version for each in IDS[:3]] == [1, 2, 2]
        assert written[IDS[0]].phone == "13800138000"
        assert str(written[IDS[2]].organisation_id) == other["id"]
        registered, updated = "registry.person.registered.v1", "registry.person.updated.v1"
        assert await told(app) == [(registered, 1)] * 3 + [(updated, 2)] * 2
        async with runtime_of(app).database.reading() as session:
            query = select(AuditEntry.changes).where(
                AuditEntry.action == "update", AuditEntry.subject.startswith("people/")
            )
            changes = (await session.execute(query.order_by(AuditEntry.id))).scalars().all()
        assert changes == [
            {"title": ["first_grade", "vice_senior"]},
            {"organisation_id": [school["id"], other["id"]]},
        ]

    async def test_somebody_who_left_may_come_back_as_somebody_new(
        self, app: FastAPI, client: httpx.AsyncClient, imports: Imports, county: Json, school: Json
    ):
        await imports.applied(county, sheet(row(IDS[0])))
        [person] = (await people(app)).values()
        gone = await client.delete(
            f"/v1/people/{person.id}",
            params={"reason": "调出"},
            headers={**imports.headers, "If-Match": '"1"'},
        )
        assert gone.status_code == 204
        assert (await imports.applied(county, sheet(row(IDS[0]))))["counts"]["new"] == 1

    async def test_progress_is_told_in_both_languages(
        self, app: FastAPI, imports: Imports, county: Json, school: Json
    ):
        roster = await imports.applied(county, sheet(row(IDS[0]), row(IDS[1])))
        async with runtime_of(app).database.reading() as session:
            job = await session.get(Job, UUID(roster["job_id"]))
        assert job is not None
        assert job.result == roster["counts"]
        assert job.message is not None
        assert set(job.message) == {"zh-CN", "en"}

    async def test_it_is_refused_when_there_is_nothing_to_apply(
        self, imports: Imports, county: Json, school: Json
    ):
        await imports.applied(county, sheet(row(IDS[0])))
        roster = await imports.checked(county, sheet(row(IDS[0]), row("1")))
        answer = await imports.apply(roster)
        assert (answer.status_code, answer.json()["code"]) == (409, "roster-nothing-to-apply")
        assert answer.json()["params"] == {"unchanged": 1, "refused": 1}

    async def test_it_is_refused_a_second_time(self, imports: Imports, county: Json, school: Json):
        roster = await imports.applied(county, sheet(row(IDS[0])))
        answer = await imports.apply(roster)
        assert (answer.status_code, answer.json()["code"]) == (409, "roster-applied")

    async def test_an_import_is_audited(self, app: FastAPI, imports: Imports, county: Json, school: Json):
        roster = await imports.applied(county, sheet(row(IDS[0])))
        async with runtime_of(app).database.reading() as session:
            query = select(AuditEntry).where(AuditEntry.subject == f"roster_imports/{roster['id']}")
            entries = (await session.execute(query.order_by(AuditEntry.at))).scalars().all()
        assert {entry.actor for entry in entries} == {roster["created_by"]}
        assert "applied_at" in entries[-1].changes


class TestBadFiles:
    @pytest.mark.parametrize(
        ("content", "name", "status", "code"),
        [
            (b"%PDF-1.7", "花名册.pdf", 415, "roster-file-type"),
            (b"<html><table>", "花名册.xls", 415, "roster-file-type"),
            (LOCKED, "花名册.xlsx", 422, "roster-locked"),
            (b"", "花名册.csv", 422, "roster-empty"),
            (b"x" * (MAX_BYTES + 1), "花名册.csv", 413, "roster-too-large"),
        ],
    )
    @pytest.mark.parametrize("language", ["zh-CN", "en"])
    async def test_what_can_be_seen_at_once_is_refused_at_once(
        self, imports: Imports, county: Json, content: bytes, name: str, status: int, code: str,
        language: str,
    ):  # fmt: skip
        answer = await imports.send(county, content, name, language)
        assert (answer.status_code, answer.json()["code"]) == (status, code)
        assert answer.headers["content-language"] == language
        assert answer.json()["detail"].replace(name, "").isascii() is (language == "en")

    @pytest.mark.parametrize(
        ("content", "name", "code", "words"),
        [
            (b"PK\x03\x04xl/workbook.xml", "花名册.xlsx", "roster-unreadable", "花名册.xlsx"),
            (OLE + bytes(600), "花名册.xls", "roster-unreadable", "花名册.xls"),
            (HEADER.encode(), "花名册.csv", "roster-empty", "花名册.csv"),
            (b"1,2\n3,4\n", "花名册.csv", "roster-header-missing", "身份证号"),
            ("姓名,身份证号\n".encode(), "花名册.csv", "roster-columns-missing", "学段"),
        ],
    )
    async def test_what_the_check_finds_is_told_by_the_job_and_the_import(
        self, imports: Imports, county: Json, content: bytes, name: str, code: str, words: str
    ):
        answer = await imports.send(county, content, name)
        job = await imports.over(answer.json()["job"])
        assert (job["state"], job["error"]["code"]) == ("failed", code)
        roster = await imports.read(answer.json()["import"])
        assert (roster["state"], roster["counts"], roster["error"]["code"]) == ("failed", None, code)
        assert words in roster["error"]["detail"]
        english = await imports.read(answer.json()["import"], "en")
        assert english["error"]["detail"] != roster["error"]["detail"]
        refused = await imports.apply(roster)
        assert (refused.status_code, refused.json()["code"]) == (409, "roster-check-failed")

    async def test_an_organisation_that_is_closed_or_out_of_reach(
        self, client: httpx.AsyncClient, admin: Headers, tree: Tree, imports: Imports, county: Json
    ):
        elsewhere = await tree.add("other")
        closed = await tree.add("closed", county)
        await client.delete(
            f"/v1/organisations/{closed['id']}",
            params={"reason": "撤销"},
            headers={**admin, "If-Match": '"1"'},
        )
        for organisation in (elsewhere, closed):
            answer = await imports.send(organisation, sheet(row(IDS[0])))
            assert (answer.status_code, answer.json()["code"]) == (409, "person-organisation-not-found")

    async def test_a_form_without_its_parts(self, client: httpx.AsyncClient, admin: Headers):
        answer = await client.post("/v1/roster-imports", headers=admin)
        assert answer.status_code == 422
        assert {error["pointer"] for error in answer.json()["errors"]} == {"/file", "/organisation_id"}


class TestReach:
    async def test_an_import_is_seen_only_within_reach(
        self, client: httpx.AsyncClient, caller: CallerFactory, tree: Tree, imports: Imports, county: Json,
        school: Json,
    ):  # fmt: skip
        roster = await imports.checked(county, sheet(row(IDS[0])))
        other = await tree.add("other")
        address = f"/v1/roster-imports/{roster['id']}"
        for stranger in (
            caller(Role.COUNTY_OFFICER, other["path"]),
            caller(Role.SCHOOL_OFFICER, school["path"]),
        ):
            assert (await client.get("/v1/roster-imports", headers=stranger)).json()["items"] == []
            for method, path in (
                ("GET", ""), ("GET", "/findings"), ("GET", "/annotated"), ("POST", "/apply"),
            ):  # fmt: skip
                answer = await client.request(method, address + path, headers=stranger)
                assert (answer.status_code, answer.json()["code"]) == (404, "roster-import-not-found")

    async def test_a_teacher_may_not(self, client: httpx.AsyncClient, caller: CallerFactory, school: Json):
        teacher = caller(Role.TEACHER, school["path"])
        assert (await Imports(client, teacher).send(school, sheet(row(IDS[0])))).status_code == 403
        assert (await client.get("/v1/roster-template", headers=teacher)).status_code == 403

    async def test_the_list_costs_the_same_however_long_it_is(
        self, app: FastAPI, client: httpx.AsyncClient, imports: Imports, county: Json, school: Json
    ):
        counts = []
        for number in range(1, 4):
            await imports.checked(county, sheet(row(IDS[0])))
            if number in {1, 3}:
                with recorded_statements(runtime_of(app).database) as statements:
                    answer = await client.get(
                        "/v1/roster-imports",
                        params={"organisation_id": county["id"]},
                        headers=imports.headers,
                    )
                assert [each["state"] for each in answer.json()["items"]] == ["checked"] * number
                counts.append(
                    len([each for each in statements if "roster_imports" in each or "FROM jobs" in each])
                )
        assert counts == [2, 2]

    async def test_the_file_is_stored_encrypted(
        self, app: FastAPI, imports: Imports, county: Json, school: Json
    ):
        await imports.checked(county, sheet(row(IDS[0])))
        async with runtime_of(app).database.reading() as session:
            [content] = (await session.execute(text("SELECT content FROM roster_files"))).scalars()
        assert IDS[0].encode() not in bytes(content)


class TestWorkbooks:
    async def test_the_annotated_copy_has_the_rows_to_mend_on_top(
        self, client: httpx.AsyncClient, caller: CallerFactory, imports: Imports, county: Json, school: Json
    ):
        roster = await imports.checked(county, sheet(row(IDS[0]), row("451302198503070010", "覃大山")))
        address = f"/v1/roster-imports/{roster['id']}/annotated"
        answer = await client.get(address, headers=imports.headers)
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("application/vnd.openxmlformats")
        assert answer.headers["content-disposition"].endswith("-annotated.xlsx")
        refused, everything = openpyxl.load_workbook(io.BytesIO(answer.content)).worksheets
        assert [list(line)[:2] for line in refused.values][1:] == [["覃大山", "451302198503070010"]]
        assert str(refused["I2"].value).startswith("身份证号：身份证号校验位不符")
        assert everything.max_row == 3
        colleague = caller(Role.COUNTY_OFFICER, county["path"])
        answer = await client.get(address, headers={**colleague, "Accept-Language": "en"})
        refused, everything = openpyxl.load_workbook(io.BytesIO(answer.content)).worksheets
        assert (everything["B2"].value, everything["I1"].value) == ("451302********001X", "Problems")

    async def test_the_template_can_be_filled_in_and_imported(
        self, client: httpx.AsyncClient, imports: Imports, county: Json, school: Json
    ):
        answer = await client.get("/v1/roster-template", headers=imports.headers)
        assert answer.status_code == 200
        book = openpyxl.load_workbook(io.BytesIO(answer.content))
        headings = [cell.value for cell in book.worksheets[0][1]]
        filled = {
            "姓名": "韦春兰",
            "身份证号": IDS[0],
            "所在学校": "实验小学",
            "学段": "小学",
            "任教学科": "语文",
        }
        for column, heading in enumerate(headings, start=1):
            book.worksheets[0].cell(3, column, filled.get(str(heading), ""))
        stored = io.BytesIO()
        book.save(stored)
        roster = await imports.checked(county, stored.getvalue(), "模板.xlsx")
        assert roster["counts"] == {"rows": 1, "new": 1, "changed": 0, "unchanged": 0, "refused": 0}
