"""State machines: only the legal steps, each with a row in the history."""

from collections.abc import Sequence

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from services.kit.tests.sample_service import MACHINE, NoteState
from sqlalchemy import select

from servicekit.states import IllegalTransition, StateChange
from servicekit.testing.tokens import TokenMaker
from servicekit.unit_of_work import Database

STEPS = st.sampled_from(["send", "recall", "file", "burn"])


async def history(db: Database) -> Sequence[StateChange]:
    async with db.reading() as session:
        return (await session.scalars(select(StateChange).order_by(StateChange.id))).all()


class TestMachine:
    @pytest.mark.parametrize(
        ("state", "legal"),
        [(NoteState.DRAFT, ["send"]), (NoteState.SENT, ["recall", "file"]), (NoteState.FILED, [])],
    )
    def test_legal_steps_are_those_that_leave_the_state(self, state: NoteState, legal: list[str]):
        assert MACHINE.legal(state) == legal

    @pytest.mark.parametrize(
        ("state", "step", "target"),
        [
            (NoteState.DRAFT, "send", NoteState.SENT),
            (NoteState.SENT, "recall", NoteState.DRAFT),
            (NoteState.SENT, "file", NoteState.FILED),
        ],
    )
    def test_a_legal_step_leads_to_its_target(self, state: NoteState, step: str, target: NoteState):
        assert MACHINE.target(state, step) is target

    @given(st.sampled_from(list(NoteState)), STEPS)
    def test_a_step_is_taken_or_refused_as_the_list_says(self, state: NoteState, step: str):
        if step in MACHINE.legal(state):
            assert MACHINE.target(state, step) is MACHINE.transitions[step].target
        else:
            with pytest.raises(IllegalTransition):
                MACHINE.target(state, step)

    @pytest.mark.parametrize(
        ("state", "legal"), [(NoteState.SENT, "recall、file"), (NoteState.FILED, "—")], ids=["some", "none"]
    )
    def test_the_refusal_lists_what_is_possible(self, state: NoteState, legal: str):
        with pytest.raises(IllegalTransition) as refusal:
            MACHINE.target(state, "send")
        assert refusal.value.params == {"state": state.value, "transition": "send", "legal": legal}


class TestTake:
    @pytest.fixture
    async def steps(self, client: httpx.AsyncClient, writer: dict[str, str]) -> str:
        """Where steps of a new note are asked for."""
        answer = await client.post("/v1/notes", json={"title": "x"}, headers=writer)
        return f"/v1/notes/{answer.json()['id']}/transitions"

    async def test_each_step_has_a_row(
        self, client: httpx.AsyncClient, db: Database, tokens: TokenMaker, steps: str
    ):
        headers = tokens.headers("writer", actor_id="clerk-7")
        for step, reason in (("send", None), ("recall", "写错了"), ("send", None)):
            body = {"transition": step, "reason": reason}
            assert (await client.post(steps, json=body, headers=headers)).status_code == 200
        rows = await history(db)
        assert [(row.transition, row.source, row.target, row.reason) for row in rows] == [
            ("send", "draft", "sent", None),
            ("recall", "sent", "draft", "写错了"),
            ("send", "draft", "sent", None),
        ]
        assert {row.actor for row in rows} == {"clerk-7"}
        assert {row.subject for row in rows} == {steps.removeprefix("/v1/").removesuffix("/transitions")}
        assert [row.at for row in rows] == sorted(row.at for row in rows)

    @pytest.mark.parametrize(
        ("language", "words"),
        [
            ("zh", "当前状态为“draft”，不能执行“file”；现在可以执行：send。"),
            ("en", "The state is draft, which file does not leave; possible now: send."),
        ],
    )
    async def test_an_illegal_one_is_a_409_that_says_what_is_legal(
        self,
        client: httpx.AsyncClient,
        db: Database,
        writer: dict[str, str],
        steps: str,
        language: str,
        words: str,
    ):
        headers = {**writer, "Accept-Language": language}
        answer = await client.post(steps, json={"transition": "file"}, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (409, "illegal-transition")
        assert answer.json()["params"] == {"state": "draft", "transition": "file", "legal": "send"}
        assert answer.json()["detail"] == words
        assert await history(db) == []
