"""Two clerks, one thing: nobody's change is overwritten unseen."""

import asyncio
from typing import Annotated
from uuid import UUID

import httpx
import pytest
from fastapi import APIRouter
from services.kit.tests.sample_service import Note, NoteState
from services.kit.tests.serving import serving
from sqlalchemy import select
from sqlalchemy.orm.exc import StaleDataError

from servicekit.access import Reach, requires
from servicekit.concurrency import StaleVersion, ensure_version
from servicekit.routing import ServiceRoute, UowDep
from servicekit.settings import ServiceSettings
from servicekit.testing.tokens import TokenMaker
from servicekit.unit_of_work import Database

router = APIRouter(prefix="/v1/races", route_class=ServiceRoute)
both_have_read = asyncio.Barrier(2)


@router.put("/{note_id}/{title}")
async def rename_when_both_have_read(
    note_id: UUID, title: str, _: Annotated[Reach, requires("note:write")], uow: UowDep
) -> None:
    note = (await uow.session.execute(select(Note).where(Note.id == note_id))).scalar_one()
    await both_have_read.wait()
    note.title = title


@pytest.fixture
async def note(client: httpx.AsyncClient, writer: dict[str, str]) -> str:
    """Address of a note at version 1."""
    answer = await client.post("/v1/notes", json={"title": "first"}, headers=writer)
    assert answer.headers["etag"] == '"1"'
    return f"/v1/notes/{answer.json()['id']}"


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


class TestIfMatch:
    async def test_the_version_read_is_accepted_and_counted_up(
        self, client: httpx.AsyncClient, writer: dict[str, str], note: str
    ):
        for version in (1, 2, 3):
            headers = {**writer, "If-Match": f'"{version}"'}
            answer = await client.put(note, json={"title": f"change {version}"}, headers=headers)
            assert (answer.status_code, answer.headers["etag"]) == (200, f'"{version + 1}"')
            assert answer.json()["version"] == version + 1

    async def test_surrounding_spaces_do_not_matter(
        self, client: httpx.AsyncClient, writer: dict[str, str], note: str
    ):
        answer = await client.put(note, json={"title": "x"}, headers={**writer, "If-Match": '  "1" '})
        assert answer.status_code == 200

    async def test_a_change_without_it_is_refused(
        self, client: httpx.AsyncClient, writer: dict[str, str], note: str
    ):
        answer = await client.put(note, json={"title": "x"}, headers=writer)
        assert told(answer) == (428, "precondition-required")

    @pytest.mark.parametrize("etag", ['"2"', '"0"', '"999999999999999999"'])
    async def test_another_version_is_refused(
        self, client: httpx.AsyncClient, writer: dict[str, str], note: str, etag: str
    ):
        answer = await client.put(note, json={"title": "x"}, headers={**writer, "If-Match": etag})
        assert told(answer) == (412, "stale-version")

    @pytest.mark.parametrize(
        "etag",
        ["1", "*", 'W/"1"', '"-1"', '"one"', '""', '"1", "2"', '"1', "'1'", '"' + "1" * 19 + '"', '"１"'],
    )
    async def test_what_is_not_one_of_our_etags_is_malformed(
        self, client: httpx.AsyncClient, writer: dict[str, str], note: str, etag: str
    ):
        headers = [(name.encode(), value.encode()) for name, value in {**writer, "If-Match": etag}.items()]
        answer = await client.put(note, json={"title": "x"}, headers=headers)
        assert told(answer) == (400, "malformed-etag")

    async def test_a_change_of_nothing_counts_nothing(
        self, client: httpx.AsyncClient, writer: dict[str, str], note: str
    ):
        answer = await client.put(note, json={"title": "first"}, headers={**writer, "If-Match": '"1"'})
        assert (answer.status_code, answer.headers["etag"]) == (200, '"1"')


class TestRace:
    async def test_of_two_clerks_exactly_one_wins(
        self, client: httpx.AsyncClient, db: Database, writer: dict[str, str], note: str
    ):
        headers = {**writer, "If-Match": '"1"'}
        answers = await asyncio.gather(
            *(client.put(note, json={"title": title}, headers=headers) for title in ("theirs", "ours"))
        )
        won, lost = sorted(answers, key=lambda answer: answer.status_code)
        assert (won.status_code, told(lost)) == (200, (412, "stale-version"))
        async with db.reading() as session:
            [kept] = (await session.scalars(select(Note))).all()
        assert (kept.title, kept.version) == (won.json()["title"], 2)

    async def test_so_it_is_when_both_had_read_before_either_wrote(
        self, settings: ServiceSettings, tokens: TokenMaker, db: Database, writer: dict[str, str]
    ):
        async with db.transaction() as uow:
            note = Note(title="first", path="a", state=NoteState.DRAFT)
            uow.session.add(note)
        async with serving(settings, tokens, router) as client:
            answers = await asyncio.gather(
                *(client.put(f"/v1/races/{note.id}/{title}", headers=writer) for title in ("theirs", "ours"))
            )
        lost = max(answers, key=lambda answer: answer.status_code)
        assert sorted(answer.status_code for answer in answers) == [200, 412]
        assert told(lost) == (412, "stale-version")

    async def test_the_database_itself_refuses_the_second_write(self, db: Database):
        async with db.transaction() as uow:
            note = Note(title="first", path="a", state=NoteState.DRAFT)
            uow.session.add(note)
        slow = db.unit_of_work()
        (await slow.session.get_one(Note, note.id)).title = "slow"
        async with db.transaction() as quick:
            (await quick.session.get_one(Note, note.id)).title = "quick"
        with pytest.raises(StaleDataError):
            await slow.commit()
        await slow.close()


class TestEnsureVersion:
    def test_the_same_version_passes(self):
        ensure_version(Note(version=3), 3)

    @pytest.mark.parametrize("expected", [2, 4])
    def test_any_other_is_stale(self, expected: int):
        with pytest.raises(StaleVersion):
            ensure_version(Note(version=3), expected)
