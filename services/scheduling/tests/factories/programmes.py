"""Makes programmes through the API and takes them through their life."""

from collections.abc import Sequence
from typing import Any

import httpx
from services.scheduling.tests.factories.registry import Organisation

Headers = dict[str, str]
Json = dict[str, Any]

PLAN = {
    "theme": "以学习任务群为抓手的单元整体教学",
    "aims": "会设计单元任务",
    "content": "理论、课例、实践",
    "schedule": "四天，每天六学时",
    "modes": "集中研修与跟岗实践",
    "management": "教师发展中心负责，设班主任",
    "guarantees": "经费列入预算，设应急预案",
}
STEPS_TO = {
    "draft": [],
    "submitted": ["submit"],
    "approved": ["submit", "approve"],
    "open": ["submit", "approve", "open"],
    "running": ["submit", "approve", "open", "start"],
    "completed": ["submit", "approve", "open", "start", "complete"],
    "cancelled": ["cancel"],
}


def body(organisation: Organisation, **more: Any) -> Json:
    return {
        "organisation_id": str(organisation.id),
        "code": "LB-2026-017",
        "title": "小学语文骨干教师研修",
        "level": "municipal",
        "hours": 24,
        "capacity": 60,
        "enrol_from": "2026-09-01T00:00:00+08:00",
        "enrol_until": "2026-09-20T18:00:00+08:00",
        "starts_on": "2026-10-10",
        "ends_on": "2026-10-13",
        "target": {"stages": ["primary"], "subjects": []},
        **PLAN,
        **more,
    }


def matching(thing: Json, headers: Headers) -> Headers:
    return {**headers, "If-Match": f'"{thing["version"]}"'}


class Programmes:
    """One officer who writes programmes and another who approves them, both reaching everything."""

    def __init__(self, client: httpx.AsyncClient, writer: Headers, approver: Headers) -> None:
        self._client = client
        self.writer = writer
        self.approver = approver
        self._made = 0

    async def draft(self, organisation: Organisation, **more: Any) -> Json:
        self._made += 1
        sent = body(organisation, **{"code": f"LB-2026-{self._made:03}", **more})
        answer = await self._client.post("/v1/programmes", json=sent, headers=self.writer)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def send(
        self, programme: Json, step: str, headers: Headers | None = None, **more: Any
    ) -> httpx.Response:
        by = headers or (self.approver if step in {"approve", "return"} else self.writer)
        return await self._client.post(
            f"/v1/programmes/{programme['id']}/{step}", headers=matching(programme, by), **more
        )

    async def take(self, programme: Json, steps: Sequence[str]) -> Json:
        for step in steps:
            reason = {"json": {"reason": "情况有变"}} if step in {"return", "cancel"} else {}
            answer = await self.send(programme, step, **reason)
            assert answer.status_code == 200, answer.text
            programme = answer.json()
        return programme

    async def in_state(self, state: str, organisation: Organisation, **more: Any) -> Json:
        return await self.take(await self.draft(organisation, **more), STEPS_TO[state])

    async def open(self, organisation: Organisation, **more: Any) -> Json:
        return await self.in_state("open", organisation, **more)

    async def read(self, programme: Json) -> Json:
        answer = await self._client.get(f"/v1/programmes/{programme['id']}", headers=self.writer)
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found

    async def set_quotas(self, programme: Json, *quotas: tuple[Organisation, int]) -> httpx.Response:
        wanted = [{"organisation_id": str(school.id), "seats": seats} for school, seats in quotas]
        return await self._client.put(
            f"/v1/programmes/{programme['id']}/quotas",
            json={"quotas": wanted},
            headers=matching(await self.read(programme), self.writer),
        )

    async def give(self, programme: Json, *quotas: tuple[Organisation, int]) -> None:
        answer = await self.set_quotas(programme, *quotas)
        assert answer.status_code == 200, answer.text
