"""Every failure at the edge becomes a problem: on a real server, through the sample service's API."""

import asyncio
from typing import Any

import asyncpg
import httpx
import pytest
from fastapi import APIRouter, FastAPI
from services.kit.tests.serving import (
    closed_port,
    end_connections,
    recorded_log,
    serving,
    serving_without_database,
)
from sqlalchemy import text
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException

from servicekit.access import public
from servicekit.routing import ServiceRoute, UowDep
from servicekit.settings import ServiceSettings
from servicekit.testing.service import runtime_of
from servicekit.testing.tokens import TokenMaker

router = APIRouter(
    prefix="/v1/fail", route_class=ServiceRoute, dependencies=[public("a test wants a failure")]
)


@router.get("/sqlstate/{state}")
async def fail_in_the_database(state: str, uow: UowDep) -> None:
    assert state.isalnum()
    await uow.session.execute(text(f"DO $$ BEGIN RAISE 'a secret' USING ERRCODE = '{state}'; END $$"))


@router.get("/status/{status}")
async def fail_with_a_status(status: int) -> None:
    raise HTTPException(status, "words of the framework")


@router.get("/pool")
async def fail_for_want_of_a_connection() -> None:
    raise PoolTimeout("QueuePool limit reached")


def told(answer: httpx.Response) -> tuple[int, str]:
    assert answer.headers["content-type"] == "application/problem+json"
    return answer.status_code, answer.json()["code"]


class TestInput:
    @pytest.mark.parametrize(
        ("body", "found"),
        [
            ({}, [("/title", "missing")]),
            ({"title": ""}, [("/title", "string-too-short")]),
            (
                {"title": "x" * 41, "path": "A"},
                [("/title", "string-too-long"), ("/path", "string-pattern-mismatch")],
            ),
            ({"title": 5}, [("/title", "string-type")]),
            ({"title": None}, [("/title", "string-type")]),
            ({"title": "x", "colour": "red"}, [("/colour", "extra-forbidden")]),
            ({"title": "x", "a/b~c": 1}, [("/a~1b~0c", "extra-forbidden")]),
            ({"title": "x", "": 1}, [("/", "extra-forbidden")]),
            ({"title": "x", "body": 1}, [("/body", "extra-forbidden")]),
            ([], [("", "model-attributes-type")]),
            ("text", [("", "model-attributes-type")]),
            (None, [("", "missing")]),
        ],
    )
    async def test_each_finding_has_its_json_pointer(
        self, client: httpx.AsyncClient, writer: dict[str, str], body: Any, found: list[tuple[str, str]]
    ):
        answer = await client.post("/v1/notes", json=body, headers=writer)
        assert told(answer) == (422, "invalid-input")
        assert [(error["pointer"], error["code"]) for error in answer.json()["errors"]] == found
        assert answer.json()["params"] == {"count": len(found)}

    @pytest.mark.parametrize(
        ("address", "pointer"),
        [
            ("/v1/notes?limit=many", "/query/limit"),
            ("/v1/notes?colour=red", "/query/colour"),
            ("/v1/notes?a/b~=red", "/query/a~1b~0"),
            ("/v1/jobs/not-a-uuid", "/path/job_id"),
        ],
    )
    async def test_a_parameter_is_pointed_at_by_its_place(
        self, client: httpx.AsyncClient, writer: dict[str, str], address: str, pointer: str
    ):
        answer = await client.get(address, headers=writer)
        assert told(answer) == (422, "invalid-input")
        assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]

    @pytest.mark.parametrize(
        ("language", "detail", "finding"),
        [
            ("zh-CN", "有 1 处输入不符合要求，请按提示修改后再提交。", "最多 40 个字符"),
            ("en", "1 of the values given are not acceptable; correct them as shown and try again.",
             "must have at most 40 characters"),
        ],
    )  # fmt: skip
    async def test_it_is_told_in_the_callers_language(
        self, client: httpx.AsyncClient, writer: dict[str, str], language: str, detail: str, finding: str
    ):
        headers = {**writer, "Accept-Language": language}
        body = (await client.post("/v1/notes", json={"title": "x" * 41}, headers=headers)).json()
        assert (body["detail"], body["errors"][0]["detail"]) == (detail, finding)

    @pytest.mark.parametrize(
        "body",
        [b"{", b"\xff\xfe", b'{"title": "\xff"}', b"[" * 100_000, b'{"title": ' + b"9" * 5000 + b"}"],
        ids=["cut off", "not text", "bad utf-8", "too deep", "too big a number"],
    )
    async def test_what_is_not_json_is_malformed(
        self, client: httpx.AsyncClient, writer: dict[str, str], body: bytes
    ):
        headers = {**writer, "Content-Type": "application/json"}
        assert told(await client.post("/v1/notes", content=body, headers=headers)) == (
            400,
            "malformed-request",
        )

    @pytest.mark.parametrize("body", [b'{"title": "\\ud800"}', b'{"title": "x", "\\ud800": 1}'])
    async def test_half_a_character_is_refused_like_any_other_input(
        self, client: httpx.AsyncClient, writer: dict[str, str], body: bytes
    ):
        headers = {**writer, "Content-Type": "application/json"}
        assert told(await client.post("/v1/notes", content=body, headers=headers)) == (422, "invalid-input")

    async def test_text_that_the_database_cannot_hold_is_refused(
        self, client: httpx.AsyncClient, writer: dict[str, str]
    ):
        answer = await client.post("/v1/notes", json={"title": "nul\x00"}, headers=writer)
        assert told(answer) == (422, "unacceptable-value")

    async def test_a_number_that_the_database_cannot_hold_is_refused(
        self, client: httpx.AsyncClient, tokens: TokenMaker
    ):
        answer = await client.post(f"/v1/consumers/parked/{10**30}/retry", headers=tokens.headers("operator"))
        assert told(answer) == (422, "unacceptable-value")


class TestAddress:
    async def test_an_unknown_one_is_not_found(self, client: httpx.AsyncClient):
        answer = await client.get("/v1/nowhere")
        assert told(answer) == (404, "not-found")
        assert answer.json()["instance"] == "/v1/nowhere"

    async def test_a_method_it_does_not_take_is_refused_with_those_it_does(self, client: httpx.AsyncClient):
        answer = await client.delete("/v1/broken")
        assert told(answer) == (405, "method-not-allowed")
        assert answer.headers["allow"] == "GET"
        assert answer.json()["params"] == {"method": "DELETE", "allowed": "GET"}

    async def test_all_methods_of_an_address_are_offered(self, client: httpx.AsyncClient):
        answer = await client.delete("/v1/notes")
        assert answer.headers["allow"] == "GET, POST"


class TestFrameworkFailure:
    @pytest.mark.parametrize(
        ("status", "expected"),
        [
            (400, (400, "malformed-request")),
            (404, (404, "not-found")),
            (413, (413, "http-error")),
            (415, (415, "http-error")),
            (429, (429, "http-error")),
            (503, (503, "http-error")),
            (406, (400, "http-error")),
            (418, (400, "http-error")),
            (501, (500, "http-error")),
        ],
    )
    async def test_it_keeps_its_status_where_we_have_one(
        self, settings: ServiceSettings, tokens: TokenMaker, status: int, expected: tuple[int, str]
    ):
        async with serving(settings, tokens, router) as client:
            assert told(await client.get(f"/v1/fail/status/{status}")) == expected


class TestConstraint:
    @pytest.mark.parametrize(("language", "title"), [("zh", "标题已被使用"), ("en", "Title taken")])
    async def test_a_known_one_is_told_as_the_problem_it_means(
        self, client: httpx.AsyncClient, writer: dict[str, str], language: str, title: str
    ):
        await client.post("/v1/notes", json={"title": "once"}, headers=writer)
        headers = {**writer, "Accept-Language": language}
        answer = await client.post("/v1/notes", json={"title": "once"}, headers=headers)
        assert told(answer) == (409, "title-taken")
        assert answer.json()["title"] == title

    async def test_one_without_words_is_told_by_name(
        self, settings: ServiceSettings, tokens: TokenMaker, writer: dict[str, str]
    ):
        async with serving(settings, tokens, constraints={}) as client:
            await client.post("/v1/notes", json={"title": "once"}, headers=writer)
            answer = await client.post("/v1/notes", json={"title": "once"}, headers=writer)
        assert told(answer) == (409, "constraint-violated")
        assert answer.json()["params"] == {"constraint": "uq_notes_title"}
        assert "once" not in answer.text, "the driver's message quotes values"


class TestDatabaseFailure:
    @pytest.mark.parametrize(
        ("sqlstate", "expected"),
        [
            ("40001", (409, "concurrent-change")),
            ("40P01", (409, "concurrent-change")),
            ("55P03", (409, "concurrent-change")),
            ("22021", (422, "unacceptable-value")),
            ("22003", (422, "unacceptable-value")),
            ("22P02", (422, "unacceptable-value")),
            ("22012", (500, "unexpected-failure")),  # a division by zero is nobody's input
            ("53300", (503, "temporarily-unavailable")),
            ("57014", (503, "temporarily-unavailable")),
            ("08006", (503, "temporarily-unavailable")),
            ("23P01", (409, "constraint-violated")),
            ("42P01", (500, "unexpected-failure")),
            ("XX000", (500, "unexpected-failure")),
        ],
    )
    async def test_it_is_judged_by_its_code(
        self, settings: ServiceSettings, tokens: TokenMaker, sqlstate: str, expected: tuple[int, str]
    ):
        async with serving(settings, tokens, router) as client:
            with recorded_log() as log:
                answer = await client.get(f"/v1/fail/sqlstate/{sqlstate}")
        assert told(answer) == expected
        assert "a secret" not in answer.text
        assert len(log.named("database failure")) == (1 if expected[0] >= 500 else 0)
        assert ("retry-after" in answer.headers) == (expected[0] == 503)

    async def test_a_lost_connection_is_told_and_the_next_request_is_served(
        self, app: FastAPI, client: httpx.AsyncClient, writer: dict[str, str]
    ):
        assert (await client.post("/v1/notes", json={"title": "before"}, headers=writer)).status_code == 201
        await end_connections(runtime_of(app).database.dsn)
        answer = await client.post("/v1/notes", json={"title": "during"}, headers=writer)
        assert told(answer) == (503, "temporarily-unavailable")
        answer = await client.post("/v1/notes", json={"title": "during"}, headers=writer)
        assert answer.status_code == 201

    async def test_no_free_connection_is_told_as_unavailable(
        self, settings: ServiceSettings, tokens: TokenMaker
    ):
        async with serving(settings, tokens, router) as client:
            assert told(await client.get("/v1/fail/pool")) == (503, "temporarily-unavailable")


class TestNoDatabase:
    @pytest.mark.parametrize(
        "host",
        ["127.0.0.1", "localhost", "no-such-host.invalid"],
        ids=["refused", "refused twice", "unknown host"],
    )
    @pytest.mark.parametrize("method", ["GET", "POST"])
    async def test_it_is_unavailable_for_reading_and_writing(
        self, settings: ServiceSettings, tokens: TokenMaker, writer: dict[str, str], host: str, method: str
    ):
        dsn = f"postgresql://nobody:secret-password@{host}:{closed_port()}/nothing"
        async with serving_without_database(settings, tokens, dsn) as client:
            body = {"title": "x"} if method == "POST" else None
            answer = await client.request(method, "/v1/notes", json=body, headers=writer)
        assert told(answer) == (503, "temporarily-unavailable")
        assert answer.headers["retry-after"] == "2"
        assert "secret-password" not in answer.text

    async def test_a_server_that_hangs_up_is_unavailable(
        self, settings: ServiceSettings, tokens: TokenMaker, writer: dict[str, str]
    ):
        async def hang_up(_reader: asyncio.StreamReader, stream: asyncio.StreamWriter) -> None:
            stream.close()

        server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with (
            server,
            serving_without_database(settings, tokens, f"postgresql://x@127.0.0.1:{port}/x") as client,
        ):
            assert told(await client.get("/v1/notes", headers=writer)) == (503, "temporarily-unavailable")

    async def test_a_server_that_takes_no_more_is_unavailable(
        self, settings: ServiceSettings, tokens: TokenMaker, writer: dict[str, str], sample_dsn: str
    ):
        """The server refuses during the handshake, so that no driver error is wrapped by SQLAlchemy."""
        dsn = await make_role_without_connections(sample_dsn)
        async with serving_without_database(settings, tokens, dsn) as client:
            assert told(await client.get("/v1/notes", headers=writer)) == (503, "temporarily-unavailable")

    async def test_who_may_not_call_is_told_so_all_the_same(
        self, settings: ServiceSettings, tokens: TokenMaker
    ):
        dsn = f"postgresql://x@127.0.0.1:{closed_port()}/x"
        async with serving_without_database(settings, tokens, dsn) as client:
            assert told(await client.post("/v1/notes", json={"title": "x"})) == (401, "unauthenticated")


async def make_role_without_connections(dsn: str) -> str:
    connection = await asyncpg.connect(dsn)
    try:
        database = await connection.fetchval("SELECT current_database()")
        role = f"{database}_turned_away"
        await connection.execute(f"DROP ROLE IF EXISTS {role}")
        await connection.execute(f"CREATE ROLE {role} LOGIN PASSWORD 'x' CONNECTION LIMIT 0")
        await connection.execute(f"GRANT CONNECT ON DATABASE {database} TO {role}")
    finally:
        await connection.close()
    return dsn.partition("://")[0] + f"://{role}:x@" + dsn.rpartition("@")[2]
