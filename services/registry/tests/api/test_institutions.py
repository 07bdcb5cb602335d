"""Training institutions: registered, changed, suspended, their documents and the criteria they must meet."""

import io
from datetime import UTC, date, datetime
from importlib.resources import files
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from python_calamine import CalamineWorkbook
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from sqlalchemy import select
from stdnum.cn import uscc

from registry.access import Role
from registry.institutions.keeping import remind_daily
from servicekit.clock import FixedClock
from servicekit.outbox import OutboxEvent
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of

LIST, DOCUMENTS = "/v1/institutions", "/v1/institution-documents"
TODAY = date(2025, 6, 1)
LAIBIN = files("registry.policies").joinpath("packs/laibin-2022.yaml").read_bytes()
LICENCE = {"kind": "registration", "number": "桂民证字第 1 号", "issued_on": "2020-01-01"}


def credit_code(number: int) -> str:
    start = f"52451300{number:09}"
    return start + str(uscc.calc_check_digit(start))


@pytest.fixture(autouse=True)
def today(app: FastAPI, client: httpx.AsyncClient) -> FixedClock:
    clock = FixedClock(datetime.now(UTC))
    clock.advance(datetime(TODAY.year, TODAY.month, TODAY.day, 4, tzinfo=UTC) - clock.now())
    runtime_of(app).database.clock = clock
    return clock


class Office:
    """Keeps institutions through the API."""

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

    async def register(self, organisation: Json, number: int = 1, **more: Any) -> Json:
        body = {
            "organisation_id": organisation["id"],
            "credit_code": credit_code(number),
            "legal_form": "private_non_enterprise",
            **more,
        }
        return await self.made(LIST, body)

    async def document(self, institution: Json, **more: Any) -> Json:
        return await self.made(f"{LIST}/{institution['id']}/documents", {**LICENCE, **more})

    async def step(self, institution: Json, name: str, version: int) -> httpx.Response:
        return await self.send(f"{LIST}/{institution['id']}/{name}", {"reason": "绩效考评不合格"}, version)

    async def get(self, path: str = LIST, **params: Any) -> Any:
        answer = await self.client.get(path, params=params, headers=self.headers)
        assert answer.status_code == 200, answer.text
        return answer.json()


@pytest.fixture
def office(client: httpx.AsyncClient, admin: Headers) -> Office:
    return Office(client, admin)


@pytest.fixture
async def city(tree: Tree) -> Json:
    return await tree.add("451300", name="来宾市教育体育局", division_code="451300")


@pytest.fixture
async def centre(tree: Tree, city: Json) -> Json:
    return await tree.add("T1", city, kind="training_institution", name="来宾市教师培训中心")


class TestRegister:
    async def test_with_its_profile_and_a_masked_phone_number(self, office: Office, centre: Json):
        made = await office.register(
            centre, contact_name="覃老师", contact_phone="138 0013 8000", full_time_staff=24
        )
        assert (made["standing"], made["contact_phone"]) == ("good", "138****8000")
        assert made["organisation"]["name"] == centre["name"]
        assert await office.get(f"{LIST}/{made['id']}") == made

    @pytest.mark.parametrize("code", ["52451300000000001X", "5245130000000000", "OOOOOOOOOOOOOOOOOO"])
    async def test_a_wrong_credit_code_is_refused(self, office: Office, centre: Json, code: str):
        body = {"organisation_id": centre["id"], "credit_code": code, "legal_form": "company"}
        answer = await office.send(LIST, body)
        assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/credit_code")

    async def test_once_and_with_a_code_of_its_own(self, office: Office, tree: Tree, centre: Json):
        await office.register(centre)
        body = {"organisation_id": centre["id"], "credit_code": credit_code(2), "legal_form": "company"}
        again = await office.send(LIST, body)
        assert (again.status_code, again.json()["code"]) == (409, "institution-exists")
        other = await tree.add("U", kind="university")
        taken = await office.send(
            LIST, {**body, "organisation_id": other["id"], "credit_code": credit_code(1)}
        )
        assert (taken.status_code, taken.json()["code"]) == (409, "credit-code-taken")

    async def test_a_school_is_none(self, office: Office, tree: Tree):
        school = await tree.add("S", kind="school")
        body = {"organisation_id": school["id"], "credit_code": credit_code(1), "legal_form": "company"}
        answer = await office.send(LIST, body)
        assert (answer.status_code, answer.json()["code"]) == (409, "organisation-does-not-train")

    async def test_only_within_reach(
        self, office: Office, tree: Tree, centre: Json, caller: CallerFactory, client: httpx.AsyncClient
    ):
        made = await office.register(centre)
        elsewhere = await tree.add("other")
        stranger = Office(client, caller(Role.CITY_OFFICER, elsewhere["path"]))
        assert (await stranger.get())["items"] == []
        assert (await stranger.step(made, "suspend", 1)).status_code == 404
        assert (await stranger.send(f"{LIST}/{made['id']}/documents", LICENCE)).status_code == 404
        lead = Office(client, caller(Role.SCHOOL_OFFICER))
        assert len((await lead.get())["items"]) == 1
        assert (await lead.step(made, "suspend", 1)).status_code == 403
        teacher = caller(Role.TEACHER)
        assert (await client.get(LIST, headers=teacher)).status_code == 403

    async def test_a_change_needs_the_present_version(self, office: Office, centre: Json):
        made = await office.register(centre, contact_phone="13800138000")
        address, headers = f"{LIST}/{made['id']}", {**office.headers, "If-Match": '"1"'}
        changed = await office.client.patch(address, json={"full_time_staff": 30}, headers=headers)
        assert (changed.status_code, changed.json()["full_time_staff"]) == (200, 30)
        assert (changed.json()["contact_phone"], changed.json()["version"]) == ("138****8000", 2)
        stale = await office.client.patch(address, json={"full_time_staff": 31}, headers=headers)
        assert stale.status_code == 412


class TestStanding:
    async def test_suspended_reinstated_excluded_with_the_reasons_on_record(
        self, office: Office, centre: Json, app: FastAPI
    ):
        made = await office.register(centre)
        for number, (step, standing) in enumerate(
            [("suspend", "suspended"), ("reinstate", "good"), ("exclude", "excluded")], start=1
        ):
            answer = await office.step(made, step, number)
            assert (answer.status_code, answer.json()["standing"]) == (200, standing), answer.text
        history = await office.get(f"{LIST}/{made['id']}/history")
        assert [step["transition"] for step in history] == ["suspend", "reinstate", "exclude"]
        assert {step["reason"] for step in history} == {"绩效考评不合格"}
        told = [data["standing"] for data in await events(app, "registry.institution.standing_changed.v1")]
        assert told == ["good", "suspended", "good", "excluded"]

    async def test_a_step_that_does_not_leave_the_standing_is_refused(self, office: Office, centre: Json):
        made = await office.register(centre)
        answer = await office.step(made, "reinstate", 1)
        assert (answer.status_code, answer.json()["code"]) == (409, "illegal-transition")
        assert made["transitions"] == ["suspend", "exclude"]


class TestDocuments:
    async def test_those_that_expire_come_first_and_can_be_asked_for(self, office: Office, centre: Json):
        made = await office.register(centre)
        await office.document(made, number="forever")
        await office.document(made, number="later", expires_on="2027-06-01")
        await office.document(made, number="soon", expires_on="2025-06-30")
        await office.document(made, number="gone", expires_on="2025-05-31")
        shown = (await office.get(DOCUMENTS))["items"]
        assert [(each["number"], each["days_left"]) for each in shown] == [
            ("gone", -1), ("soon", 29), ("later", 730), ("forever", None),
        ]  # fmt: skip
        for days, numbers in ((0, ["gone"]), (28, ["gone"]), (29, ["gone", "soon"])):
            found = (await office.get(DOCUMENTS, expires_within_days=days))["items"]
            assert [each["number"] for each in found] == numbers

    async def test_a_withdrawn_one_stays_on_record(self, office: Office, centre: Json):
        document = await office.document(await office.register(centre))
        address = f"{DOCUMENTS}/{document['id']}/withdraw"
        withdrawn = await office.made(address, {"reason": "已换发新证"}, 1)
        assert (withdrawn["withdrawn_reason"], withdrawn["version"]) == ("已换发新证", 2)
        assert (await office.get(DOCUMENTS))["items"] == []
        assert len((await office.get(DOCUMENTS, include_withdrawn=True))["items"]) == 1
        again = await office.send(address, {"reason": "已换发新证"}, 2)
        assert (again.status_code, again.json()["code"]) == (409, "institution-document-withdrawn")

    async def test_days_out_of_order_are_refused(self, office: Office, centre: Json):
        made = await office.register(centre)
        body = {**LICENCE, "expires_on": "2019-12-31"}
        assert (await office.send(f"{LIST}/{made['id']}/documents", body)).status_code == 422

    async def test_what_expires_before_long_is_announced_once(
        self, office: Office, centre: Json, app: FastAPI
    ):
        made = await office.register(centre)
        await office.document(made, number="soon", expires_on="2025-07-31")
        await office.document(made, number="later", expires_on="2025-08-01")
        database = runtime_of(app).database
        for _ in range(2):
            await remind_daily(database)
        (told,) = await events(app, "registry.institution_document.expiring.v1")
        assert (told["number"], told["expires_on"]) == ("soon", "2025-07-31")
        (soon, later) = (await office.get(DOCUMENTS))["items"]
        assert soon["reminded_at"] is not None
        assert later["reminded_at"] is None


class TestCriteria:
    async def check(self, office: Office, made: Json, result: str, **more: Any) -> httpx.Response:
        body = {
            "pack": "laibin-2022",
            "checklist": "host_standard",
            "criterion": "digital_management",
            "result": result,
            "evidence": "现场核验培训管理平台",
            **more,
        }
        return await office.send(f"{LIST}/{made['id']}/criteria", body)

    async def publish(self, office: Office, city: Json) -> None:
        answer = await office.client.post(
            "/v1/policy-packs",
            params={"organisation_id": city["id"]},
            content=LAIBIN,
            headers={**office.headers, "Content-Type": "application/yaml"},
        )
        assert answer.status_code == 201, answer.text

    @pytest.mark.clause("LB-24", parts="R")
    async def test_each_is_met_not_met_or_not_known_with_evidence_and_clause(
        self, office: Office, city: Json, centre: Json
    ):
        await self.publish(office, city)
        made = await office.register(centre)
        address = f"{LIST}/{made['id']}/criteria"
        before = await office.get(address)
        [standard] = before["checklists"]
        assert "利用信息化手段进行培训过程管理的条件和能力" in standard["clause"]
        assert (before["pack"]["code"], before["verdict"]) == ("laibin-2022", "not_known")
        assert (await self.check(office, made, "not_met")).json()["verdict"] == "not_met"
        proof = await office.document(made, kind="digital_management", expires_on="2025-12-01")
        after = await self.check(office, made, "met", document_id=proof["id"])
        assert (after.status_code, after.json()["verdict"]) == (201, "met")
        [criterion] = (await office.get(address))["checklists"][0]["criteria"]
        assert (criterion["result"], criterion["document_number"]) == ("met", proof["number"])
        assert criterion["evidence"] == "现场核验培训管理平台"

    async def test_a_finding_falls_with_its_document(
        self, office: Office, city: Json, centre: Json, today: FixedClock
    ):
        await self.publish(office, city)
        made = await office.register(centre)
        proof = await office.document(made, expires_on="2025-12-01")
        await self.check(office, made, "met", document_id=proof["id"])
        today.advance(datetime(2025, 12, 2, 4, tzinfo=UTC) - today.now())
        assert (await office.get(f"{LIST}/{made['id']}/criteria"))["verdict"] == "not_met"

    async def test_a_withdrawn_or_a_strangers_document_proves_nothing(
        self, office: Office, tree: Tree, city: Json, centre: Json
    ):
        await self.publish(office, city)
        made = await office.register(centre)
        proof = await office.document(made)
        await self.check(office, made, "met", document_id=proof["id"])
        await office.made(f"{DOCUMENTS}/{proof['id']}/withdraw", {"reason": "已换发新证"}, 1)
        assert (await office.get(f"{LIST}/{made['id']}/criteria"))["verdict"] == "not_met"
        again = await self.check(office, made, "met", document_id=proof["id"])
        assert again.json()["code"] == "institution-document-withdrawn"
        other = await office.register(await tree.add("T2", city, kind="university"), 2)
        strange = await self.check(office, other, "met", document_id=proof["id"])
        assert (strange.status_code, strange.json()["code"]) == (404, "institution-document-not-found")

    async def test_without_a_pack_there_are_none_and_none_can_be_checked(self, office: Office, centre: Json):
        made = await office.register(centre)
        found = await office.get(f"{LIST}/{made['id']}/criteria")
        assert (found["pack"], found["verdict"], found["checklists"]) == (None, None, [])
        answer = await self.check(office, made, "met")
        assert (answer.status_code, answer.json()["code"]) == (409, "criterion-not-found")


class TestList:
    async def test_it_is_filtered_paged_and_costs_the_same_however_long(
        self, office: Office, tree: Tree, city: Json, app: FastAPI
    ):
        counts = []
        for size in (1, 5):
            for number in range(len((await office.get())["items"]), size):
                place = await tree.add(f"T{number}", city, kind="university", name=f"第{number}师范学院")
                await office.document(await office.register(place, number + 1))
            database = runtime_of(app).database
            with recorded_statements(database) as statements:
                assert len((await office.get())["items"]) == size
                assert len((await office.get(DOCUMENTS))["items"]) == size
            counts.append(len(statements))
        assert counts == [2, 2]
        first = await office.get(limit=3, with_total=True)
        second = await office.get(limit=3, cursor=first["next_cursor"])
        assert (len(first["items"]), len(second["items"]), first["total"]) == (3, 2, 5)
        await office.step(first["items"][0], "suspend", 1)
        for wanted, number in (
            ({"standing": "suspended"}, 1),
            ({"standing": "good"}, 4),
            ({"name": "第3师范"}, 1),
            ({"legal_form": "company"}, 0),
            ({"below": city["id"]}, 5),
        ):
            assert len((await office.get(**wanted))["items"]) == number

    async def test_it_can_be_taken_away_as_a_workbook(self, office: Office, centre: Json):
        made = await office.register(centre, contact_phone="13800138000")
        file = await office.client.get(f"{LIST}/export", headers=office.headers)
        book = CalamineWorkbook.from_filelike(io.BytesIO(file.content))
        heading, row = list(book.get_sheet_by_index(0).iter_rows())
        assert dict(zip(heading, row, strict=True))["统一社会信用代码"] == made["credit_code"]
        assert "138****8000" in row


async def events(app: FastAPI, kind: str) -> list[Json]:
    query = select(OutboxEvent.data).where(OutboxEvent.type == kind).order_by(OutboxEvent.id)
    async with runtime_of(app).database.reading() as session:
        return list(await session.scalars(query))
