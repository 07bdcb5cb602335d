"""The request's id and language, and what the one middleware does around every request."""

from collections.abc import Iterator
from uuid import UUID

import httpx
import pytest
from fastapi import APIRouter, FastAPI
from prometheus_client import REGISTRY
from services.kit.tests.serving import LogLines, recorded_log, serving
from starlette.types import Message, Receive, Scope, Send

from servicekit.access import public
from servicekit.localised import Language
from servicekit.middleware import RequestMiddleware
from servicekit.requests import choose_request_id, current_request, enter_request, leave_request
from servicekit.settings import ServiceSettings
from servicekit.testing.tokens import TokenMaker


@pytest.fixture
def log_lines(app: FastAPI) -> Iterator[LogLines]:
    with recorded_log() as lines:
        yield lines


class TestChooseRequestId:
    @pytest.mark.parametrize(
        "offered", ["abcdefgh", "A.b_c-12", "0" * 64, "0192f3c1-7d3e-7000-8000-000000000000"]
    )
    def test_a_well_formed_one_is_kept(self, offered: str):
        assert choose_request_id(offered.encode()) == offered

    @pytest.mark.parametrize(
        "offered",
        [
            None,
            b"",
            b"seven77",
            b"x" * 65,
            b"with space",
            b"line\nbreak",
            b"trailing-break\n",
            b"carriage\r\nreturn",
            b"null\x00byte",
            b"<script>alert(1)</script>",
            b"../../etc/passwd",
            b'{"json": "log forging"}',
            "请求编号甲乙丙".encode(),
            b"\xff\xfe\xfd\xfc\xfb\xfa\xf9\xf8",
        ],
    )
    def test_anything_else_is_replaced_by_a_new_uuid(self, offered: bytes | None):
        assert UUID(choose_request_id(offered)).version == 7


class TestCurrentRequest:
    def test_outside_any_request_it_is_neutral(self):
        assert (current_request().request_id, current_request().language) == ("-", Language.CHINESE)

    def test_leaving_restores_what_was_before(self):
        outer = enter_request(b"outer-request", b"en")
        inner = enter_request(b"inner-request", b"zh")
        assert current_request().request_id == "inner-request"
        leave_request(inner)
        assert (current_request().request_id, current_request().language) == (
            "outer-request",
            Language.ENGLISH,
        )
        leave_request(outer)
        assert current_request().request_id == "-"


class TestRequestId:
    async def test_the_callers_own_is_echoed(self, client: httpx.AsyncClient):
        answer = await client.get("/livez", headers={"X-Request-ID": "callers-own-id"})
        assert answer.headers.get_list("x-request-id") == ["callers-own-id"]

    async def test_one_is_made_for_each_request_that_brings_none(self, client: httpx.AsyncClient):
        first, second = await client.get("/livez"), await client.get("/livez")
        assert UUID(first.headers["x-request-id"]) != UUID(second.headers["x-request-id"])

    async def test_a_hostile_one_is_not_echoed(self, client: httpx.AsyncClient):
        answer = await client.get("/livez", headers=[(b"x-request-id", b"x\r\nSet-Cookie: stolen=1")])
        assert UUID(answer.headers["x-request-id"]).version == 7
        assert "set-cookie" not in answer.headers

    async def test_a_problem_names_the_same_one(self, client: httpx.AsyncClient):
        answer = await client.get("/nowhere", headers={"X-Request-ID": "callers-own-id"})
        assert answer.json()["request_id"] == answer.headers["x-request-id"] == "callers-own-id"

    async def test_nothing_of_a_request_is_left_after_it(self, client: httpx.AsyncClient):
        await client.get("/nowhere", headers={"X-Request-ID": "callers-own-id", "Accept-Language": "en"})
        assert (current_request().request_id, current_request().language) == ("-", Language.CHINESE)


class TestLanguage:
    @pytest.mark.parametrize(
        ("asked", "language", "title"),
        [(None, "zh-CN", "未找到"), ("en-US,en;q=0.9", "en", "Not found"), ("fr", "zh-CN", "未找到")],
    )
    async def test_problems_are_told_in_the_callers(
        self, client: httpx.AsyncClient, asked: str | None, language: str, title: str
    ):
        headers = {} if asked is None else {"Accept-Language": asked}
        answer = await client.get("/nowhere", headers=headers)
        assert (answer.headers["content-language"], answer.json()["title"]) == (language, title)


class TestUnexpectedFailure:
    async def test_the_answer_is_a_problem_that_gives_nothing_away(self, client: httpx.AsyncClient):
        answer = await client.get("/v1/broken", headers={"X-Request-ID": "callers-own-id"})
        assert (answer.status_code, answer.headers["content-type"]) == (500, "application/problem+json")
        assert (answer.json()["code"], answer.json()["request_id"]) == (
            "unexpected-failure",
            "callers-own-id",
        )
        assert "secret" not in answer.text
        assert "RuntimeError" not in answer.text

    async def test_the_log_has_the_cause_once_under_the_same_id(
        self, client: httpx.AsyncClient, log_lines: LogLines
    ):
        await client.get("/v1/broken", headers={"X-Request-ID": "callers-own-id"})
        [failure] = log_lines.named("unexpected failure")
        assert (failure["request_id"], failure["path"], failure["level"]) == (
            "callers-own-id",
            "/v1/broken",
            "error",
        )
        assert "a defect with a secret in it" in failure["exception"]
        [request] = log_lines.named("request")
        assert (request["status"], request["method"], request["request_id"]) == (500, "GET", "callers-own-id")

    async def test_after_the_answer_began_the_connection_is_given_up(self, app: FastAPI, log_lines: LogLines):
        async def half_an_answer(_scope: Scope, _receive: Receive, send: Send) -> None:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            raise RuntimeError("mid-stream")

        sent: list[Message] = []

        async def send(message: Message) -> None:
            sent.append(message)

        with pytest.raises(RuntimeError, match="mid-stream"):
            await RequestMiddleware(half_an_answer)(http_scope(), never, send)
        assert [message["type"] for message in sent] == ["http.response.start"]
        assert len(log_lines.named("unexpected failure")) == 1


class TestOtherProtocols:
    @pytest.mark.parametrize("protocol", ["lifespan", "websocket"])
    async def test_they_pass_through_untouched(self, protocol: str):
        seen: list[str] = []

        async def inner(scope: Scope, _receive: Receive, _send: Send) -> None:
            seen.append(f"{scope['type']} {current_request().request_id}")

        await RequestMiddleware(inner)({"type": protocol}, never, never_send)
        assert seen == [f"{protocol} -"]


class TestAccount:
    """Requests are counted by route template, which are few, and not by path, which are endless."""

    async def test_the_label_is_the_whole_template(self, client: httpx.AsyncClient, writer: dict[str, str]):
        labels = {"method": "PUT", "route": "/v1/notes/{note_id}", "status": "422"}
        before = counted(**labels)
        await client.put("/v1/notes/not-a-uuid", json={}, headers={**writer, "If-Match": '"1"'})
        assert counted(**labels) == before + 1

    async def test_prefixes_of_enclosing_routers_belong_to_it(
        self, settings: ServiceSettings, tokens: TokenMaker
    ):
        leaf, branch, root = APIRouter(prefix="/leaves"), APIRouter(prefix="/branches"), APIRouter()

        @leaf.get("/{leaf_id}", dependencies=[public("a test looks at its label")])
        async def read_leaf(leaf_id: int) -> int:
            return leaf_id

        branch.include_router(leaf, prefix="/{branch_id}")
        root.include_router(branch, prefix="/v1")
        labels = {"method": "GET", "route": "/v1/branches/{branch_id}/leaves/{leaf_id}", "status": "200"}
        async with serving(settings, tokens, root) as client:
            before = counted(**labels)
            assert (await client.get("/v1/branches/7/leaves/8")).json() == 8
            assert counted(**labels) == before + 1

    async def test_addresses_that_do_not_exist_share_one_label(self, client: httpx.AsyncClient):
        labels = {"method": "GET", "route": "(none)", "status": "404"}
        before = counted(**labels)
        await client.get("/no/such/1")
        await client.get("/no/such/2")
        assert counted(**labels) == before + 2

    async def test_an_unexpected_failure_counts_as_500(self, client: httpx.AsyncClient):
        labels = {"method": "GET", "route": "/v1/broken", "status": "500"}
        before = counted(**labels)
        await client.get("/v1/broken")
        assert counted(**labels) == before + 1

    async def test_a_refused_method_counts_under_its_route(self, client: httpx.AsyncClient):
        labels = {"method": "DELETE", "route": "/v1/notes", "status": "405"}
        before = counted(**labels)
        await client.delete("/v1/notes")
        assert counted(**labels) == before + 1

    async def test_seconds_are_observed_per_route(self, client: httpx.AsyncClient, tokens: TokenMaker):
        name, labels = "http_request_duration_seconds_count", {"method": "GET", "route": "/v1/notes"}
        before = REGISTRY.get_sample_value(name, labels) or 0
        await client.get("/v1/notes", headers=tokens.headers("reader"))
        assert REGISTRY.get_sample_value(name, labels) == before + 1

    async def test_probes_are_neither_counted_nor_logged(
        self, client: httpx.AsyncClient, log_lines: LogLines
    ):
        for path in ("/livez", "/readyz", "/metrics"):
            assert (await client.get(path)).status_code == 200
            assert counted(method="GET", route=path, status="200") == 0
        assert log_lines.named("request") == []


def counted(**labels: str) -> float:
    return REGISTRY.get_sample_value("http_requests_total", labels) or 0


def http_scope() -> Scope:
    return {"type": "http", "method": "GET", "path": "/stream", "headers": []}


async def never() -> Message:
    raise AssertionError("nobody should ask")


async def never_send(_message: Message) -> None:
    raise AssertionError("nothing should be sent")
