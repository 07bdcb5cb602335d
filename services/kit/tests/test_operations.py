"""What an operator sees and does about parked events."""

import httpx
import pytest
from sqlalchemy import select

from servicekit.consumer import ParkedEvent
from servicekit.ids import new_id
from servicekit.testing.tokens import TokenMaker
from servicekit.unit_of_work import Database


@pytest.fixture
def operator(tokens: TokenMaker) -> dict[str, str]:
    return tokens.headers("operator")


async def park(db: Database, *subjects: str) -> None:
    async with db.transaction() as uow:
        for subject in subjects:
            uow.session.add(
                ParkedEvent(
                    consumer="sample",
                    source="registry",
                    event_id=new_id(),
                    subject=subject,
                    event={"data": {"subject": subject}},
                    error="boom",
                    attempts=9,
                )
            )
            await uow.session.flush()


class TestListParked:
    async def test_all_are_shown_page_by_page_oldest_first(
        self, client: httpx.AsyncClient, db: Database, operator: dict[str, str]
    ):
        await park(db, "a", "b", "c")
        first = (await client.get("/v1/consumers/parked?limit=2&with_total=true", headers=operator)).json()
        query = {"limit": 2, "cursor": first["next_cursor"]}
        second = (await client.get("/v1/consumers/parked", params=query, headers=operator)).json()
        shown = [item["subject"] for item in first["items"] + second["items"]]
        assert (shown, first["total"], second["next_cursor"]) == (["a", "b", "c"], 3, None)

    async def test_each_says_what_is_wrong(
        self, client: httpx.AsyncClient, db: Database, operator: dict[str, str]
    ):
        await park(db, "a")
        [item] = (await client.get("/v1/consumers/parked", headers=operator)).json()["items"]
        assert (item["error"], item["attempts"], item["next_attempt_at"]) == ("boom", 9, None)
        assert item["event"] == {"data": {"subject": "a"}}


class TestRetry:
    async def test_it_is_due_at_once_with_all_its_attempts(
        self, client: httpx.AsyncClient, db: Database, operator: dict[str, str]
    ):
        await park(db, "a", "b")
        [item, _] = (await client.get("/v1/consumers/parked", headers=operator)).json()["items"]
        answer = await client.post(f"/v1/consumers/parked/{item['position']}/retry", headers=operator)
        assert (answer.status_code, answer.json()) == (202, {"subject": "a"})
        async with db.reading() as session:
            rows = (await session.scalars(select(ParkedEvent).order_by(ParkedEvent.position))).all()
        assert [(row.attempts, row.next_attempt_at is not None) for row in rows] == [(0, True), (9, False)]


class TestPermission:
    @pytest.mark.parametrize(
        ("method", "address"),
        [("GET", "/v1/consumers"), ("GET", "/v1/consumers/parked"), ("POST", "/v1/consumers/parked/1/retry")],
    )
    async def test_it_is_for_operators(
        self, client: httpx.AsyncClient, writer: dict[str, str], method: str, address: str
    ):
        assert (await client.request(method, address, headers=writer)).status_code == 403
