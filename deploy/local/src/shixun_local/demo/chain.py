"""The main job from end to end, over the public API: from a roster to a certificate that verifies.

Each run makes things of its own, so it can be repeated on a running system. What is needed of it: the
demonstration's accounts and policy, and sign-out windows that are open at once (`SHIXUN_SIGN_OUT_OPENS`,
which the launcher sets wherever it loads the demonstration).
"""

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import xlsxwriter

from servicekit.clock import CHINA
from servicekit.localised import Text
from shixun_local.demo.exchange import let_in_and_out
from shixun_local.demo.roster import HEADINGS, rows
from shixun_local.demo.walker import Json, StepFailed, Walker

PASSWORD = "demo-chain-passphrase"  # noqa: S105 - of accounts that the chain makes for itself
TEACHERS = 3
HOURS = 2
_REGISTRY, _SCHEDULING, _EVALUATION = (f"/api/{name}/v1" for name in ("registry", "scheduling", "evaluation"))
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PLAN = {
    "theme": "以学习任务群为抓手的单元整体教学",
    "aims": "会设计单元任务，会用评价改进教学。",
    "content": "专家讲座、课例研讨、现场实践。",
    "schedule": "一天，一个课次。",
    "modes": "集中研修。",
    "management": "教师发展中心负责，设班主任一名。",
    "guarantees": "经费列入年度预算，设应急预案。",
}
Tell = Callable[[int, Text, str], None]
"""Called after each step with its number, what it was, and what came of it."""


@dataclass
class Chain:
    """One walk through the chain; `found` has what later steps, and whoever looks on, need."""

    base_url: str
    logins: Mapping[str, tuple[str, str]]
    """role → (login, password) of the demonstration"""
    tell: Tell
    found: Json = field(default_factory=dict)
    _step: int = 0
    _walkers: dict[str, Walker] = field(default_factory=dict)

    async def walk(self) -> Json:
        """Take every step; returns what was found.

        Raises:
            StepFailed: a step did not come out as it must.
        """
        try:
            for step in (
                self._school,
                self._roster,
                self._policy,
                self._programme,
                self._accounts,
                self._enrolment,
                self._session,
                self._attendance,
                self._hours,
                self._survey,
                self._certificate,
                self._forgery,
                self._figures,
                self._exchange,
            ):
                await step()
        finally:
            for walker in self._walkers.values():
                await walker.close()
        return self.found

    async def _school(self) -> None:
        me = await self._as("city").ask("GET", f"{_REGISTRY}/me")
        city = me["grants"][0]["organisation"]["id"]
        mark = uuid4().hex[:8]
        body = {"code": f"D-{mark}", "name": f"演示学校{mark}", "kind": "school", "parent_id": city}
        self.found["city"] = await self._as("city").ask("GET", f"{_REGISTRY}/organisations/{city}")
        self.found["school"] = await self._as("city").ask("POST", f"{_REGISTRY}/organisations", json=body)
        self.found["mark"] = mark
        self._done(Text("市级管理员新建学校", "the city officer adds a school"), body["name"])

    async def _roster(self) -> None:
        school, city = self.found["school"], self._as("city")
        started = await city.ask(
            "POST",
            f"{_REGISTRY}/roster-imports",
            data={"organisation_id": school["id"]},
            files={"file": ("花名册.xlsx", self._workbook(), _XLSX)},
        )
        checked = (await city.job("registry", started["job"]))["result"]
        self._expect(checked["new"] == TEACHERS and checked["refused"] == 1, f"the dry run counted {checked}")
        address = f"{_REGISTRY}/roster-imports/{started['import']['id']}"
        findings = (await city.ask("GET", f"{address}/findings"))["items"]
        words = f"{checked['new']} / {checked['refused']}: {findings[0]['detail']}"
        self._done(Text("花名册试导入", "the roster's dry run"), words)
        applied = await city.job("registry", await city.ask("POST", f"{address}/apply"))
        self._expect(applied["result"]["new"] == TEACHERS, f"the import wrote {applied['result']}")
        people = await city.ask("GET", f"{_REGISTRY}/people", params={"below": school["id"]})
        self.found["people"] = people["items"]
        names = "、".join(person["name"] for person in people["items"])
        self._done(Text("花名册导入", "the roster is imported"), names)

    async def _policy(self) -> None:
        query = {"organisation_id": self.found["city"]["id"]}
        pack = await self._as("city").ask("GET", f"{_REGISTRY}/policy-packs/effective", params=query)
        self._done(Text("现行政策", "the policy in force"), pack["title"])

    async def _programme(self) -> None:
        now = datetime.now(CHINA)
        body = {
            "organisation_id": self.found["city"]["id"],
            "code": f"D-{self.found['mark']}",
            "title": f"演示研修{self.found['mark']}",
            "level": "municipal",
            "hours": HOURS,
            "capacity": 20,
            "enrol_from": (now - timedelta(hours=1)).isoformat(),
            "enrol_until": (now + timedelta(hours=12)).isoformat(),
            "starts_on": now.date().isoformat(),
            "ends_on": (now + timedelta(days=1)).date().isoformat(),
            "target": {"stages": [], "subjects": []},
            **PLAN,
        }
        # The organisations reach this service by events; until then it does not know the city.
        self.found["programme"] = await self._as("city").until(
            bool, "POST", f"{_SCHEDULING}/programmes", json=body, headers={"Idempotency-Key": str(uuid4())}
        )
        await self._take("city", "submit")
        own = await self._as("city").answer("POST", f"{self._address}/approve", headers=self._matching)
        self._expect(own.status_code == 403, f"the author's own approval was answered {own.status_code}")
        await self._take("province", "approve")
        await self._take("city", "open")
        self._done(Text("编制、审批并开放项目", "a programme is written, approved and opened"), body["title"])

    async def _accounts(self) -> None:
        trainee, expert = self.found["people"][:2]
        for role, person in (("trainee", trainee), ("expert", expert)):
            login = f"{role}.{self.found['mark']}"
            body = {"login": login, "password": PASSWORD}
            await self._as("city").ask("POST", f"{_REGISTRY}/people/{person['id']}/account", json=body)
            self._walkers[role] = Walker(self.base_url, login, PASSWORD)
        self.found |= {"trainee": trainee, "expert": expert}
        self._done(Text("学校为教师开通账号", "teachers can sign in"), f"{trainee['name']}、{expert['name']}")

    async def _enrolment(self) -> None:
        trainee, programme = self._as("trainee"), self.found["programme"]
        await trainee.until(
            lambda page: any(item["programme_id"] == programme["id"] for item in page["items"]),
            "GET",
            f"{_SCHEDULING}/my/catalogue",
        )
        placed = await trainee.ask("POST", f"{self._address}/enrolments", json={})
        again = await trainee.answer("POST", f"{self._address}/enrolments", json={})
        self._expect(again.status_code == 409, f"enrolling twice was answered {again.status_code}")
        self.found["enrolment"] = placed
        self._done(Text("教师自主选学报名", "the teacher enrols"), placed["state"])

    async def _session(self) -> None:
        city = self._as("city")
        venue = await city.ask(
            "POST",
            f"{_SCHEDULING}/venues",
            json={
                "organisation_id": self.found["city"]["id"],
                "name": f"报告厅{self.found['mark']}",
                "capacity": 100,
            },
        )
        begins = datetime.now(CHINA) + timedelta(seconds=30)
        body = {
            "title": "单元整体教学",
            "expert_id": self.found["expert"]["id"],
            "venue_id": venue["id"],
            "starts_at": begins.isoformat(),
            "ends_at": (begins + timedelta(minutes=45 * HOURS)).isoformat(),
            "hours": HOURS,
        }
        self.found["session"] = await city.ask("POST", f"{self._address}/sessions", json=body)
        twice = await city.answer("POST", f"{self._address}/sessions", json=body)
        self._expect(twice.status_code == 409, f"the double booking was answered {twice.status_code}")
        await self._take("city", "start")
        detail = twice.json()["detail"]
        self._done(Text("安排课次；重复安排被拒绝", "a session is planned; a double booking refused"), detail)

    async def _attendance(self) -> None:
        session, trainee = self.found["session"]["id"], self._as("trainee")
        forged = await trainee.answer("POST", f"{_SCHEDULING}/sign-records", json={"token": "forged"})
        self._expect(forged.status_code == 422, f"the forged code was answered {forged.status_code}")
        signed: Json = {}
        for direction in ("in", "out"):
            query = {"direction": direction}
            code = await self._as("expert").ask(
                "GET", f"{_SCHEDULING}/sessions/{session}/sign-code", params=query
            )
            body = {"token": code["token"]}
            signed = await trainee.ask("POST", f"{_SCHEDULING}/sign-records", json=body)
        self._expect(signed["hours"] == HOURS, f"signing earned {signed['hours']} hours")
        self._done(Text("扫码签到、签退", "the teacher signs in and out"), f"{signed['hours']} 学时")

    async def _hours(self) -> None:
        trainee = self._as("trainee")
        ledger = await trainee.until(lambda page: bool(page["items"]), "GET", f"{_EVALUATION}/my/ledger")
        person = self.found["trainee"]["id"]
        # The hours come from scheduling and the person from the registry, so the hours may be there first.
        chain = await self._as("city").until(
            bool, "GET", f"{_EVALUATION}/people/{person}/ledger/verification"
        )
        self._expect(chain["valid"], f"the ledger's chain is broken: {chain}")
        progress = await trainee.until(
            lambda found: found["hours"] == HOURS and found["required"] is not None,
            "GET",
            f"{_EVALUATION}/my/progress",
        )
        self.found["entry"] = ledger["items"][0]
        words = f"{progress['hours']:g} / {progress['required']:g}（{progress['state']}）"
        self._done(Text("学时记入台账，对照政策", "hours are in the ledger, held against the policy"), words)

    async def _survey(self) -> None:
        await self._take("city", "complete")
        trainee = self._as("trainee")
        surveys = await trainee.until(lambda page: bool(page["items"]), "GET", f"{_EVALUATION}/my/surveys")
        address = f"{_EVALUATION}/my/surveys/{surveys['items'][0]['id']}"
        survey = await trainee.ask("GET", address)
        answers = {
            "ratings": {item["code"]: survey["highest"] for item in survey["items"]},
            "comment": "很有收获",
        }
        await trainee.ask("POST", f"{address}/response", json=answers)
        self._done(Text("填写满意度问卷", "the survey is answered"), survey["programme_title"])

    async def _certificate(self) -> None:
        page = await self._as("trainee").until(
            lambda page: bool(page["items"]), "GET", f"{_EVALUATION}/my/certificates"
        )
        certificate = page["items"][0]
        public = await self._as("city").ask(
            "GET", f"{_EVALUATION}/certificates/{certificate['number']}/verification"
        )
        self._expect(public["state"] == "valid", f"the certificate's state is {public['state']}")
        verified = await self._verify(certificate["jwt"])
        self._expect(verified["valid"], f"the certificate does not verify: {verified}")
        self.found["certificate"] = certificate
        self._done(Text("颁发证书并公开核验", "a certificate is issued and verifies"), certificate["number"])

    async def _forgery(self) -> None:
        token: str = self.found["certificate"]["jwt"]
        header, payload, signature = token.split(".")
        changed = payload[:-4] + ("AAAA" if payload[-4:] != "AAAA" else "BBBB")
        verified = await self._verify(".".join((header, changed, signature)))
        self._expect(not verified["valid"], "a changed certificate verifies")
        self._done(Text("篡改的证书被识破", "a tampered certificate does not"), str(verified["detail"]))

    async def _figures(self) -> None:
        query: Json = {"year": datetime.now(CHINA).year, "organisation_id": self.found["city"]["id"]}
        figures = await self._as("city").ask("GET", f"{_EVALUATION}/figures/annual", params=query)
        self.found["figures"] = figures
        total = figures["total"]
        words = "，".join(f"{name}={value}" for name, value in total.items() if not isinstance(value, dict))
        self._done(Text("年度数据", "the annual figures"), words)

    async def _exchange(self) -> None:
        told, refusal = await let_in_and_out(self.base_url, self._as("city"), self.found)
        self.found["changes"] = told
        types = "、".join(changes[0]["type"] for changes in told.values())
        what = Text(
            "省级系统读取变更，停用后被拒绝", "a provincial system reads the changes, then is shut out"
        )
        self._done(what, f"{types}；{refusal}")

    async def _verify(self, token: str) -> Json:
        body = {"jwt": token}
        answer: Json = await self._as("city").ask(
            "POST", f"{_EVALUATION}/certificates/verification", json=body
        )
        return answer

    async def _take(self, role: str, step: str) -> None:
        self.found["programme"] = await self._as(role).ask(
            "POST", f"{self._address}/{step}", headers=self._matching
        )

    @property
    def _address(self) -> str:
        return f"{_SCHEDULING}/programmes/{self.found['programme']['id']}"

    @property
    def _matching(self) -> dict[str, str]:
        return {"If-Match": f'"{self.found["programme"]["version"]}"'}

    def _as(self, role: str) -> Walker:
        if role not in self._walkers:
            self._walkers[role] = Walker(self.base_url, *self.logins[role])
        return self._walkers[role]

    def _workbook(self) -> bytes:
        """A roster with good rows and one whose citizen id has a wrong check digit."""
        school, buffer = self.found["school"], io.BytesIO()
        seed = int(self.found["mark"], 16)
        with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
            sheet = book.add_worksheet("教师花名册")
            sheet.write_row(0, 0, HEADINGS[1:])
            for number, row in enumerate(rows(TEACHERS + 1, seed), start=1):
                given: list[Any] = list(_cells(row, school))
                if number > TEACHERS:
                    wrong = "0" if given[6][-1] != "0" else "1"
                    given[6] = given[6][:-1] + wrong
                sheet.write_row(number, 0, given)
        return buffer.getvalue()

    def _done(self, what: Text, result: str) -> None:
        self._step += 1
        self.tell(self._step, what, result)

    def _expect(self, met: bool, otherwise: str) -> None:
        if not met:
            raise StepFailed(otherwise)


def _cells(row: Any, school: Json) -> list[str]:
    return [
        "",
        school["code"],
        school["name"],
        row.staff_number,
        row.name,
        row.sex,
        row.citizen_id,
        row.stage,
        row.subject,
        row.title,
        row.post,
        row.teaching_since.isoformat(),
        row.phone,
    ]
