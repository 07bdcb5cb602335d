"""`Idempotency-Key`: sent twice, done once, answered the same."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

import httpx
import pytest
from fastapi import APIRouter, UploadFile
from services.kit.tests.sample_service import SCHEMA, Note, NoteState
from services.kit.tests.serving import serving
from sqlalchemy import func, select, text
from sqlalchemy import table as sql_table
from starlette.responses import FileResponse, Response, StreamingResponse

from servicekit.access import Reach, public, requires
from servicekit.clock import FixedClock
from servicekit.idempotency import KEPT_FOR, IdempotencyRecord, forget_old
from servicekit.localised import Text
from servicekit.problems import Kind, Problem
from servicekit.routing import ServiceRoute, UowDep
from servicekit.settings import ServiceSettings
from servicekit.testing.tokens import TokenMaker
from servicekit.unit_of_work import Database

Writer = Annotated[Reach, requires("note:write")]
router = APIRouter(prefix="/v1/odd", route_class=ServiceRoute)


class Noted(Problem):
    """A refusal that is written down."""

    kind = Kind.FORBIDDEN
    code = "noted"
    title = Text("已记录", "Noted")
    detail = Text("已记录", "Noted")
    keeps_changes = True


@router.post("/refusals")
async def refuse(_: Writer, uow: UowDep) -> None:
    await add_note(uow)
    raise Noted


@router.post("/streams")
async def stream(_: Writer, uow: UowDep) -> StreamingResponse:
    await add_note(uow)

    async def lines() -> AsyncIterator[bytes]:
        yield b"line"

    return StreamingResponse(lines())


@router.post("/files")
async def send_file(_: Writer, uow: UowDep) -> FileResponse:
    await add_note(uow)
    return FileResponse(__file__)


@router.post("/secrets")
async def tell_a_secret(_: Writer, uow: UowDep, response: Response) -> str:
    await add_note(uow)
    response.headers["Cache-Control"] = "no-store"
    return "a secret"


@router.post("/uploads")
async def take_upload(_: Writer, uow: UowDep, file: UploadFile) -> str:
    await add_note(uow)
    return (await file.read()).decode()


@router.post("/nothing", status_code=204)
async def answer_nothing(_: Writer, uow: UowDep) -> None:
    await add_note(uow)


@router.post("/open", dependencies=[public("a test wants to be nobody")])
async def open_to_all(uow: UowDep) -> Response:
    await add_note(uow)
    return Response("a token")


async def add_note(uow: UowDep) -> None:
    count = (await uow.session.execute(select(func.count()).select_from(Note))).scalar_one()
    uow.session.add(Note(title=f"{count}", path="a", state=NoteState.DRAFT))


@pytest.fixture
async def odd(settings: ServiceSettings, tokens: TokenMaker) -> AsyncIterator[httpx.AsyncClient]:
    async with serving(settings, tokens, router) as client:
        yield client


async def count(db: Database, table: str = "notes") -> int:
    async with db.reading() as session:
        return int((await session.execute(select(func.count()).select_from(sql_table(table)))).scalar_one())


def keyed(headers: dict[str, str], key: str = "key-1") -> dict[str, str]:
    return {**headers, "Idempotency-Key": key}


class TestSameKey:
    async def test_the_second_answer_is_the_first(
        self, client: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        first = await client.post("/v1/notes", json={"title": "x"}, headers=keyed(writer))
        second = await client.post("/v1/notes", json={"title": "x"}, headers=keyed(writer))
        assert (first.status_code, second.status_code) == (201, 201)
        assert first.content == second.content
        assert first.headers["etag"] == second.headers["etag"] == '"1"'
        assert first.headers["content-type"] == second.headers["content-type"]
        assert ("idempotency-replayed" in first.headers, second.headers["idempotency-replayed"]) == (
            False,
            "true",
        )
        assert (await count(db), await count(db, "outbox"), await count(db, "audit_log")) == (1, 1, 1)

    async def test_an_answer_without_content_is_repeated_too(
        self, odd: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        answers = [await odd.post("/v1/odd/nothing", headers=keyed(writer)) for _ in range(2)]
        assert [(answer.status_code, answer.content) for answer in answers] == [(204, b"")] * 2
        assert await count(db) == 1

    async def test_each_answer_has_a_request_id_of_its_own(
        self, client: httpx.AsyncClient, writer: dict[str, str]
    ):
        ids = {
            (await client.post("/v1/notes", json={"title": "x"}, headers=keyed(writer))).headers[
                "x-request-id"
            ]
            for _ in range(2)
        }
        assert len(ids) == 2

    @pytest.mark.parametrize(
        ("method", "address", "body"),
        [
            ("POST", "/v1/notes", {"title": "y"}),
            ("POST", "/v1/notes?x=1", {"title": "x"}),
            ("POST", "/v1/orders", {"title": "x"}),
            ("PUT", "/v1/notes/0192f3c1-7d3e-7000-8000-000000000000", {"title": "x"}),
        ],
    )
    async def test_a_different_request_is_refused(
        self,
        client: httpx.AsyncClient,
        db: Database,
        writer: dict[str, str],
        method: str,
        address: str,
        body: Any,
    ):
        await client.post("/v1/notes", json={"title": "x"}, headers=keyed(writer))
        answer = await client.request(method, address, json=body, headers=keyed(writer))
        assert (answer.status_code, answer.json()["code"]) == (422, "idempotency-key-reused")
        assert await count(db) == 1

    async def test_somebody_else_s_is_another_key(
        self, client: httpx.AsyncClient, db: Database, tokens: TokenMaker
    ):
        for title in ("mine", "yours"):
            headers = keyed(tokens.headers("writer"))
            answer = await client.post("/v1/notes", json={"title": title}, headers=headers)
            assert (answer.status_code, answer.json()["title"]) == (201, title)
        assert await count(db) == 2

    async def test_who_is_not_signed_in_learns_nothing(
        self, client: httpx.AsyncClient, writer: dict[str, str]
    ):
        await client.post("/v1/notes", json={"title": "x"}, headers=keyed(writer))
        answer = await client.post("/v1/notes", json={"title": "x"}, headers=keyed({}))
        assert answer.status_code == 401

    async def test_many_at_once_make_one_row_and_get_one_answer(
        self, client: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        answers = await asyncio.gather(
            *(client.post("/v1/notes", json={"title": "x"}, headers=keyed(writer)) for _ in range(5))
        )
        assert {answer.status_code for answer in answers} == {201}
        assert len({answer.json()["id"] for answer in answers}) == 1
        assert sum("idempotency-replayed" in answer.headers for answer in answers) == 4
        assert await count(db) == 1

    async def test_uploads_are_told_apart_by_their_length(
        self, odd: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        async def upload(content: bytes) -> httpx.Response:
            headers = {**keyed(writer), "Content-Type": "multipart/form-data; boundary=edge"}
            head = b'--edge\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n'
            return await odd.post(
                "/v1/odd/uploads", content=head + content + b"\r\n--edge--\r\n", headers=headers
            )

        assert (await upload(b"rows")).json() == "rows"
        assert (await upload(b"rows")).headers["idempotency-replayed"] == "true"
        assert (await upload(b"more rows")).json()["code"] == "idempotency-key-reused"
        assert await count(db) == 1


class TestFailure:
    async def test_it_is_not_remembered(
        self, client: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        blocking = await client.post("/v1/notes", json={"title": "x"}, headers=writer)
        refused = await client.post("/v1/notes", json={"title": "x"}, headers=keyed(writer))
        assert refused.status_code == 409
        await client.put(
            f"/v1/notes/{blocking.json()['id']}", json={"title": "y"}, headers={**writer, "If-Match": '"1"'}
        )
        retried = await client.post("/v1/notes", json={"title": "x"}, headers=keyed(writer))
        assert retried.status_code == 201
        assert "idempotency-replayed" not in retried.headers
        assert await count(db) == 2

    async def test_a_refusal_is_not_remembered_either(
        self, client: httpx.AsyncClient, db: Database, tokens: TokenMaker
    ):
        for role, status in (("reader", 403), ("writer", 201)):
            headers = keyed(tokens.headers(role, actor_id="clerk-7"))
            answer = await client.post("/v1/notes", json={"title": "x"}, headers=headers)
            assert answer.status_code == status
        assert await count(db) == 1

    @pytest.mark.parametrize("body", [{}, {"title": "x" * 99}], ids=str)
    async def test_a_faulty_request_may_be_corrected_under_the_same_key(
        self, client: httpx.AsyncClient, writer: dict[str, str], body: Any
    ):
        assert (await client.post("/v1/notes", json=body, headers=keyed(writer))).status_code == 422
        corrected = await client.post("/v1/notes", json={"title": "x"}, headers=keyed(writer))
        assert corrected.status_code == 201

    async def test_one_that_keeps_its_changes_is_not_repeated_as_a_success(
        self, odd: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        for _ in range(2):
            answer = await odd.post("/v1/odd/refusals", headers=keyed(writer))
            assert (answer.status_code, answer.json()["code"]) == (403, "noted")
        assert (await count(db), await count(db, "idempotency_keys")) == (2, 0)


class TestNotKept:
    @pytest.mark.parametrize("what", ["streams", "files", "secrets"])
    async def test_an_answer_that_cannot_or_must_not_be_stored_is_made_again(
        self, odd: httpx.AsyncClient, db: Database, writer: dict[str, str], what: str
    ):
        answers = [await odd.post(f"/v1/odd/{what}", headers=keyed(writer)) for _ in range(2)]
        assert {answer.status_code for answer in answers} == {200}
        assert answers[0].content == answers[1].content != b""
        assert (await count(db), await count(db, "idempotency_keys")) == (2, 0)

    @pytest.mark.parametrize("signed_in", [False, True])
    async def test_a_public_route_has_nobody_to_keep_it_for(
        self, odd: httpx.AsyncClient, db: Database, writer: dict[str, str], signed_in: bool
    ):
        """Signing in is such a route: its answer is a token, which must not lie in a table."""
        headers = keyed(writer if signed_in else {})
        answer = await odd.post("/v1/odd/open", headers=headers)
        assert (answer.status_code, answer.text) == (200, "a token")
        assert await count(db, "idempotency_keys") == 0

    async def test_reading_ignores_it(self, client: httpx.AsyncClient, db: Database, writer: dict[str, str]):
        assert (await client.get("/v1/notes", headers=keyed(writer, "x" * 300))).status_code == 200
        assert await count(db, "idempotency_keys") == 0


class TestKey:
    @pytest.mark.parametrize("key", ["", " ", "x" * 256], ids=["empty", "blank", "too long"])
    async def test_a_malformed_one_is_refused(
        self, client: httpx.AsyncClient, writer: dict[str, str], key: str
    ):
        answer = await client.post("/v1/notes", json={"title": "x"}, headers=keyed(writer, key))
        assert (answer.status_code, answer.json()["code"]) == (400, "idempotency-key-malformed")
        assert answer.json()["params"] == {"max_length": 255}

    @pytest.mark.parametrize("key", ["x", "x" * 255, "a b/c~%'"])
    async def test_any_other_will_do(self, client: httpx.AsyncClient, writer: dict[str, str], key: str):
        for _ in range(2):
            answer = await client.post("/v1/notes", json={"title": "x"}, headers=keyed(writer, key))
            assert answer.status_code == 201
        assert answer.headers["idempotency-replayed"] == "true"


class TestForgetOld:
    async def test_a_key_is_kept_for_a_day_and_then_forgotten(self, db: Database, sample_dsn: str):
        async with db.transaction() as uow:
            uow.session.add(
                IdempotencyRecord(actor="a", key="k", fingerprint=b"", created_at=datetime.now(UTC))
            )
        async with db.reading() as session:
            made_at = (await session.execute(select(IdempotencyRecord.created_at))).scalar_one()
        clock = FixedClock(made_at + KEPT_FOR)
        late = Database(sample_dsn, SCHEMA, clock=clock)
        try:
            async with late.transaction() as uow:
                assert await forget_old(uow) == 0
            clock.advance(timedelta(microseconds=1))
            async with late.transaction() as uow:
                assert await forget_old(uow) == 1
        finally:
            await late.dispose()
        assert await count(db, "idempotency_keys") == 0

    async def test_a_forgotten_key_may_be_used_again(
        self, client: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        await client.post("/v1/notes", json={"title": "x"}, headers=keyed(writer))
        async with db.transaction() as uow:
            await uow.session.execute(
                text("UPDATE idempotency_keys SET created_at = now() - interval '25 hours'")
            )
            assert await forget_old(uow) == 1
        answer = await client.post("/v1/notes", json={"title": "y"}, headers=keyed(writer))
        assert (answer.status_code, answer.json()["title"]) == (201, "y")
