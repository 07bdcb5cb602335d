"""Jobs on the real queue: done, watched, failed, cancelled, given back, and taken over from a dead worker."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.kit.tests.sample_service import SCHEMA, TitleTaken
from sqlalchemy import select, update

from servicekit.jobs import Job, JobContext, JobKind, JobState, enqueue
from servicekit.jobs_worker import JobWorker
from servicekit.localised import Text as Words
from servicekit.testing.service import runtime_of
from servicekit.testing.tokens import TokenMaker
from servicekit.unit_of_work import Database

ME = "01939f2a-6c1e-7b6a-9a43-2f3d6f1f9a10"


class Work:
    """Handlers whose progress a test can see and steer."""

    def __init__(self) -> None:
        self.started = asyncio.Event()
        self.may_finish = asyncio.Event()
        self.attempts: list[int] = []

    async def add_up(self, context: JobContext) -> dict[str, Any]:
        await context.report(0.5, Words("已完成 {percent}%", "{percent}% done"), percent=50)
        return {"sum": context.payload["a"] + context.payload["b"]}

    async def refuse(self, _context: JobContext) -> dict[str, Any]:
        raise TitleTaken

    async def break_down(self, _context: JobContext) -> dict[str, Any]:
        raise RuntimeError("a defect with a secret in it")

    async def linger(self, context: JobContext) -> dict[str, Any]:
        self.attempts.append(context.attempt)
        self.started.set()
        await self.may_finish.wait()
        return {"attempt": context.attempt}

    @property
    def kinds(self) -> dict[str, JobKind]:
        return {
            "add-up": JobKind(self.add_up),
            "refuse": JobKind(self.refuse),
            "break-down": JobKind(self.break_down),
            "linger": JobKind(self.linger),
        }


@pytest.fixture
def work() -> Work:
    return Work()


@pytest.fixture
def headers(tokens: TokenMaker) -> dict[str, str]:
    return tokens.headers("writer", actor_id=ME)


@asynccontextmanager
async def working(database: Database, work: Work, **options: Any) -> AsyncIterator[JobWorker]:
    worker = JobWorker(database, work.kinds, **options)
    task = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        worker.stop()
        await task


async def order(client: httpx.AsyncClient, headers: dict[str, str], kind: str, **payload: Any) -> str:
    answer = await client.post("/v1/orders", json={"kind": kind, "payload": payload}, headers=headers)
    assert answer.status_code == 202, answer.text
    job_id: str = answer.json()["id"]
    return job_id


async def until(
    client: httpx.AsyncClient, headers: dict[str, str], job_id: str, good: Callable[[dict[str, Any]], bool]
) -> dict[str, Any]:
    while True:
        job: dict[str, Any] = (await client.get(f"/v1/jobs/{job_id}", headers=headers)).json()
        if good(job):
            return job
        await asyncio.sleep(0.05)


def over(job: dict[str, Any]) -> bool:
    return JobState(job["state"]).final


class TestRun:
    async def test_a_job_runs_and_leaves_its_result(
        self, client: httpx.AsyncClient, app: FastAPI, headers: dict[str, str], work: Work
    ):
        async with working(runtime_of(app).database, work):
            job = await until(client, headers, await order(client, headers, "add-up", a=2, b=3), over)
        assert (job["state"], job["result"], job["progress"]) == ("succeeded", {"sum": 5}, 1.0)

    async def test_a_job_whose_transaction_fails_is_never_started(
        self, client: httpx.AsyncClient, app: FastAPI, headers: dict[str, str], work: Work
    ):
        database = runtime_of(app).database
        uow = database.unit_of_work(ME)
        await enqueue(uow, SCHEMA, "linger", {})
        await uow.close()
        async with working(database, work):
            await until(client, headers, await order(client, headers, "add-up", a=1, b=1), over)
        assert not work.started.is_set()

    async def test_progress_is_streamed_until_the_end(
        self, client: httpx.AsyncClient, app: FastAPI, headers: dict[str, str], work: Work
    ):
        job_id = await order(client, headers, "add-up", a=2, b=3)
        async with working(runtime_of(app).database, work):
            answer = await client.get(
                f"/v1/jobs/{job_id}/progress", headers={**headers, "Accept-Language": "en"}
            )
        assert answer.headers["content-type"].startswith("text/event-stream")
        states = [
            json.loads(line.removeprefix("data: "))
            for line in answer.text.splitlines()
            if line.startswith("data: ")
        ]
        assert states[-1]["state"] == "succeeded"
        assert states[-1]["message"] == "50% done"

    @pytest.mark.parametrize(
        ("kind", "code"), [("refuse", "title-taken"), ("break-down", "unexpected-failure")]
    )
    async def test_a_failure_is_told_in_the_callers_language(
        self,
        client: httpx.AsyncClient,
        app: FastAPI,
        headers: dict[str, str],
        work: Work,
        kind: str,
        code: str,
    ):
        async with working(runtime_of(app).database, work):
            job_id = await order(client, headers, kind)
            chinese = await until(client, {**headers, "Accept-Language": "zh"}, job_id, over)
            english = await until(client, {**headers, "Accept-Language": "en"}, job_id, over)
        assert (chinese["state"], chinese["error"]["code"], english["error"]["code"]) == (
            "failed",
            code,
            code,
        )
        assert chinese["error"]["title"] != english["error"]["title"]
        assert "secret" not in json.dumps([chinese, english])


class TestCancel:
    async def test_a_waiting_job_is_cancelled_at_once(
        self, client: httpx.AsyncClient, app: FastAPI, headers: dict[str, str], work: Work
    ):
        job_id = await order(client, headers, "linger")
        cancelled = await client.post(f"/v1/jobs/{job_id}/cancel", headers=headers)
        assert (cancelled.status_code, cancelled.json()["state"]) == (202, "cancelled")
        async with working(runtime_of(app).database, work):
            await until(client, headers, await order(client, headers, "add-up", a=1, b=1), over)
        assert not work.started.is_set()

    async def test_a_running_job_is_interrupted(
        self, client: httpx.AsyncClient, app: FastAPI, headers: dict[str, str], work: Work
    ):
        async with working(runtime_of(app).database, work):
            job_id = await order(client, headers, "linger")
            await work.started.wait()
            await client.post(f"/v1/jobs/{job_id}/cancel", headers=headers)
            job = await until(client, headers, job_id, over)
        assert job["state"] == "cancelled"

    async def test_a_job_that_is_over_cannot_be_cancelled(
        self, client: httpx.AsyncClient, app: FastAPI, headers: dict[str, str], work: Work
    ):
        async with working(runtime_of(app).database, work):
            job_id = await order(client, headers, "add-up", a=1, b=1)
            await until(client, headers, job_id, over)
        answer = await client.post(f"/v1/jobs/{job_id}/cancel", headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (409, "job-over")


class TestWorkerEnds:
    async def test_an_orderly_stop_gives_the_job_back_without_counting_it(
        self, client: httpx.AsyncClient, app: FastAPI, headers: dict[str, str], work: Work
    ):
        database = runtime_of(app).database
        async with working(database, work):
            job_id = await order(client, headers, "linger")
            await work.started.wait()
        waiting = (await client.get(f"/v1/jobs/{job_id}", headers=headers)).json()
        assert waiting["state"] == "queued"
        work.may_finish.set()
        async with working(database, work):
            job = await until(client, headers, job_id, over)
        assert (job["state"], job["result"]) == ("succeeded", {"attempt": 1})

    async def test_a_killed_workers_job_is_taken_over(
        self, client: httpx.AsyncClient, app: FastAPI, headers: dict[str, str], work: Work
    ):
        database = runtime_of(app).database
        job_id = await order(client, headers, "linger")
        doomed = await asyncio.create_subprocess_exec(
            sys.executable, "-c", _DOOMED_WORKER, database.dsn, stdout=asyncio.subprocess.PIPE
        )
        assert doomed.stdout is not None
        started = await doomed.stdout.readline()
        doomed.kill()
        await doomed.communicate()
        assert started == b"started\n"
        work.may_finish.set()
        async with working(database, work, heartbeat_timeout=timedelta(seconds=1)):
            job = await until(client, headers, job_id, over)
        assert (job["state"], job["result"]) == ("succeeded", {"attempt": 2})

    async def test_a_job_that_kills_its_workers_is_given_up(
        self, client: httpx.AsyncClient, app: FastAPI, headers: dict[str, str], work: Work
    ):
        database = runtime_of(app).database
        job_id = await order(client, headers, "linger")
        async with database.transaction() as uow:
            await uow.session.execute(update(Job).values(attempts=3, state=JobState.RUNNING))
        async with working(database, work):
            job = await until(client, headers, job_id, over)
        assert (job["state"], job["error"]["code"]) == ("failed", "job-abandoned")


class TestOwnership:
    async def test_somebody_elses_job_is_not_found(
        self, client: httpx.AsyncClient, tokens: TokenMaker, headers: dict[str, str]
    ):
        job_id = await order(client, headers, "add-up", a=1, b=1)
        stranger = tokens.headers("writer")
        for method, path in (("GET", ""), ("GET", "/progress"), ("POST", "/cancel")):
            answer = await client.request(method, f"/v1/jobs/{job_id}{path}", headers=stranger)
            assert (answer.status_code, answer.json()["code"]) == (404, "not-found")

    async def test_the_list_holds_my_jobs_newest_first(
        self, client: httpx.AsyncClient, tokens: TokenMaker, headers: dict[str, str], app: FastAPI
    ):
        mine = [await order(client, headers, "add-up", a=1, b=1) for _ in range(3)]
        await order(client, tokens.headers("writer"), "add-up", a=1, b=1)
        listed = (await client.get("/v1/jobs", headers=headers)).json()["items"]
        assert [job["id"] for job in listed] == mine[::-1]
        async with runtime_of(app).database.reading() as session:
            assert len((await session.execute(select(Job.id))).all()) == 4


_DOOMED_WORKER = """
import asyncio, sys
from datetime import timedelta
from servicekit.jobs import JobKind
from servicekit.jobs_worker import JobWorker
from servicekit.unit_of_work import Database

async def linger(context):
    print("started", flush=True)
    await asyncio.Event().wait()

async def main():
    database = Database(sys.argv[1], "sample")
    await JobWorker(database, {"linger": JobKind(linger)}, timedelta(seconds=1)).run()

asyncio.run(main())
"""
