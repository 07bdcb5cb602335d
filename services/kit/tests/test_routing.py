"""A request's transaction: committed before the answer leaves, and never when the answer is a failure."""

from collections.abc import AsyncIterator
from typing import Annotated

import httpx
import pytest
from fastapi import APIRouter
from services.kit.tests.sample_service import Note, NoteState
from services.kit.tests.serving import serving
from sqlalchemy import select, text

from servicekit.access import Reach, requires
from servicekit.localised import Text
from servicekit.problems import Kind, Problem
from servicekit.routing import ServiceRoute, UowDep
from servicekit.settings import ServiceSettings
from servicekit.testing.tokens import TokenMaker
from servicekit.unit_of_work import Database

Writer = Annotated[Reach, requires("note:write")]
router = APIRouter(prefix="/v1/odd", route_class=ServiceRoute)


class Refused(Problem):
    kind = Kind.CONFLICT
    code = "refused"
    title = Text("已拒绝", "Refused")
    detail = Text("已拒绝", "Refused")


class RefusedAndNoted(Refused):
    code = "refused-and-noted"
    keeps_changes = True


def note(title: str) -> Note:
    return Note(title=title, path="a", state=NoteState.DRAFT)


@router.post("/{title}/{how}", status_code=201)
async def write_and_end(title: str, how: str, _: Writer, uow: UowDep) -> str:
    uow.session.add(note(title))  # not flushed: the database first hears of it at the commit
    match how:
        case "refuse":
            await uow.session.flush()
            raise Refused
        case "refuse-and-note":
            raise RefusedAndNoted
        case "break":
            await uow.session.flush()
            raise RuntimeError("broken")
        case "break-at-commit":
            await uow.session.execute(text(DEFERRED))
            await uow.session.execute(text("INSERT INTO pledges VALUES (1), (1)"))
    return title


@router.get("/write")
async def write_while_reading(_: Writer, uow: UowDep) -> None:
    uow.session.add(note("x"))
    await uow.session.flush()


DEFERRED = """
CREATE TEMPORARY TABLE pledges (
    number int CONSTRAINT uq_pledges_number UNIQUE DEFERRABLE INITIALLY DEFERRED
) ON COMMIT DROP
"""


@pytest.fixture
async def odd(settings: ServiceSettings, tokens: TokenMaker) -> AsyncIterator[httpx.AsyncClient]:
    async with serving(settings, tokens, router) as client:
        yield client


async def titles(db: Database) -> list[str]:
    async with db.reading() as session:
        return list(await session.scalars(select(Note.title).order_by(Note.title)))


class TestWriting:
    async def test_it_is_committed_when_the_answer_arrives(
        self, odd: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        answer = await odd.post("/v1/odd/a/return", headers=writer)
        assert (answer.status_code, answer.json()) == (201, "a")
        assert await titles(db) == ["a"]

    @pytest.mark.parametrize("key", [None, "key-1"])
    async def test_a_commit_that_fails_is_a_failure_and_not_a_lost_success(
        self, odd: httpx.AsyncClient, db: Database, writer: dict[str, str], key: str | None
    ):
        """The endpoint has returned 201 by then; the constraint is checked when the transaction ends."""
        headers = writer if key is None else {**writer, "Idempotency-Key": key}
        answer = await odd.post("/v1/odd/a/break-at-commit", headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (409, "constraint-violated")
        assert answer.json()["params"] == {"constraint": "uq_pledges_number"}
        assert await titles(db) == []

    async def test_a_constraint_met_only_at_the_commit_has_its_words_too(
        self, odd: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        await odd.post("/v1/odd/a/return", headers=writer)
        answer = await odd.post("/v1/odd/a/return", headers=writer)
        assert (answer.status_code, answer.json()["code"]) == (409, "title-taken")
        assert await titles(db) == ["a"]

    @pytest.mark.parametrize(
        ("how", "status", "kept"),
        [("refuse", 409, []), ("refuse-and-note", 409, ["a"]), ("break", 500, [])],
    )
    async def test_a_failure_is_undone_unless_it_keeps_its_changes(
        self,
        odd: httpx.AsyncClient,
        db: Database,
        writer: dict[str, str],
        how: str,
        status: int,
        kept: list[str],
    ):
        answer = await odd.post(f"/v1/odd/a/{how}", headers=writer)
        assert answer.status_code == status
        assert await titles(db) == kept


class TestReading:
    async def test_the_server_refuses_a_write(
        self, odd: httpx.AsyncClient, db: Database, writer: dict[str, str]
    ):
        answer = await odd.get("/v1/odd/write", headers=writer)
        assert (answer.status_code, answer.json()["code"]) == (500, "unexpected-failure")
        assert await titles(db) == []
