"""Surveys over HTTP, on a real database."""

import asyncio

import httpx
import pytest
from fastapi import FastAPI
from services.evaluation.tests.conftest import Callers, Headers, Json, Region, World, read

from evaluation.surveys import template
from servicekit.testing.feed import feed_settled
from servicekit.testing.service import runtime_of


def answer_of(rating: int) -> Json:
    return {"ratings": dict.fromkeys(template.CODES, rating), "comment": "希望增加观课环节"}


async def surveys_of(client: httpx.AsyncClient, headers: Headers) -> list[Json]:
    found: list[Json] = (await read(client, "/v1/my/surveys", headers))["items"]
    return found


async def respond(
    client: httpx.AsyncClient, survey: Json, headers: Headers, rating: int = 5
) -> httpx.Response:
    url = f"/v1/my/surveys/{survey['id']}/response"
    return await client.post(url, json=answer_of(rating), headers=headers)


@pytest.fixture
def teacher(callers: Callers, region: Region) -> Headers:
    return callers.teacher(region.teacher)


@pytest.fixture
async def survey(client: httpx.AsyncClient, world: World, region: Region, teacher: Headers) -> Json:
    await world.enrol(region.teacher, region.programme)
    [found] = await surveys_of(client, teacher)
    return found


class TestOpen:
    @pytest.mark.parametrize(
        ("state", "surveys"), [("draft", 0), ("open", 0), ("running", 1), ("completed", 1), ("cancelled", 0)]
    )
    async def test_a_programme_that_runs_has_one(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        teacher: Headers,
        state: str,
        surveys: int,
    ):
        programme = await world.programme(region.county, state=state)
        await world.enrol(region.teacher, programme)
        assert len(await surveys_of(client, teacher)) == surveys

    async def test_it_stays_one_whatever_becomes_of_the_programme(
        self, client: httpx.AsyncClient, world: World, region: Region, teacher: Headers, survey: Json
    ):
        await world.set_state(region.programme, "running")
        await world.set_state(region.programme, "completed")
        assert [each["id"] for each in await surveys_of(client, teacher)] == [survey["id"]]


class TestAnswer:
    async def test_the_questions_come_in_the_callers_language(
        self, client: httpx.AsyncClient, teacher: Headers, survey: Json
    ):
        url = f"/v1/my/surveys/{survey['id']}"
        chinese = await read(client, url, teacher)
        english = await read(client, url, {**teacher, "Accept-Language": "en"})
        assert [item["code"] for item in chinese["items"]] == list(template.CODES)
        assert chinese["items"][0]["text"] == "培训目标明确，切合我的工作需要"
        assert english["items"][0]["text"].startswith("The aims were clear")
        assert chinese["question"] != english["question"]

    async def test_everybody_answers_once(self, client: httpx.AsyncClient, teacher: Headers, survey: Json):
        assert (await respond(client, survey, teacher)).status_code == 204
        again = await respond(client, survey, teacher)
        assert (again.status_code, again.json()["code"]) == (409, "survey-already-answered")
        [shown] = await surveys_of(client, teacher)
        assert shown["answered_at"] is not None

    async def test_of_two_answers_at_once_one_counts(
        self, client: httpx.AsyncClient, teacher: Headers, survey: Json
    ):
        answers = await asyncio.gather(*(respond(client, survey, teacher) for _ in range(2)))
        assert sorted(answer.status_code for answer in answers) == [204, 409]
        assert {each.json()["code"] for each in answers if each.status_code == 409} == {
            "survey-already-answered"
        }

    async def test_who_is_not_enrolled_sees_none(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers, survey: Json
    ):
        other = await world.person(region.school, "覃大山")
        headers = callers.teacher(other)
        for answer in (
            await client.get(f"/v1/my/surveys/{survey['id']}", headers=headers),
            await respond(client, survey, headers),
        ):
            assert (answer.status_code, answer.json()["code"]) == (404, "survey-not-found")
        await world.withdraw(await world.enrol(other, region.programme))
        assert await surveys_of(client, headers) == []

    @pytest.mark.parametrize(
        ("ratings", "pointer", "code"),
        [
            ({**answer_of(5)["ratings"], "aims": 6}, "/ratings/aims", "less-than-equal"),
            ({**answer_of(5)["ratings"], "aims": 0}, "/ratings/aims", "greater-than-equal"),
            ({"aims": 5}, "/ratings", "survey-items"),
            ({**answer_of(5)["ratings"], "food": 1}, "/ratings", "survey-items"),
        ],
    )
    async def test_every_item_is_rated_on_the_scale(
        self,
        client: httpx.AsyncClient,
        teacher: Headers,
        survey: Json,
        ratings: Json,
        pointer: str,
        code: str,
    ):
        url = f"/v1/my/surveys/{survey['id']}/response"
        answer = await client.post(url, json={"ratings": ratings}, headers=teacher)
        assert answer.status_code == 422
        assert [(each["pointer"], each["code"]) for each in answer.json()["errors"]] == [(pointer, code)]

    async def test_the_event_says_that_and_not_what(
        self,
        app: FastAPI,
        client: httpx.AsyncClient,
        region: Region,
        callers: Callers,
        teacher: Headers,
        survey: Json,
    ):
        await respond(client, survey, teacher, rating=2)
        await feed_settled(runtime_of(app).database)
        answer = await client.get("/v1/events", headers=callers.service())
        [event] = [each for each in answer.json()["items"] if each["type"] == "evaluation.survey.answered.v1"]
        assert event["data"] == {
            "survey_id": survey["id"],
            "programme_id": region.programme["programme_id"],
            "person_id": region.teacher["person_id"],
            "organisation_id": region.school["organisation_id"],
            "path": region.school["path"],
        }
        assert "希望增加观课环节" not in answer.text


class TestResults:
    def url(self, region: Region) -> str:
        return f"/v1/programmes/{region.programme['programme_id']}/survey-results"

    async def answers(
        self,
        client: httpx.AsyncClient,
        world: World,
        region: Region,
        callers: Callers,
        ratings: list[int],
    ) -> None:
        for number, rating in enumerate(ratings):
            person = await world.person(region.school, f"教师{number}")
            await world.enrol(person, region.programme)
            headers = callers.teacher(person)
            [survey] = await surveys_of(client, headers)
            assert (await respond(client, survey, headers, rating)).status_code == 204

    async def test_they_are_summed_up_per_item(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers
    ):
        await self.answers(client, world, region, callers, [5, 4, 4])
        await world.enrol(region.teacher, region.programme)
        found = await read(client, self.url(region), callers.officer(region.county))
        assert (found["answered"], found["invited"], found["suppressed"]) == (3, 4, False)
        assert [item["code"] for item in found["items"]] == list(template.CODES)
        for item in found["items"]:
            assert (item["n"], item["mean"]) == (3, 4.33)
            assert item["distribution"] == {"1": 0, "2": 0, "3": 0, "4": 2, "5": 1}

    async def test_below_three_answers_nothing_is_shown(
        self, client: httpx.AsyncClient, world: World, region: Region, callers: Callers
    ):
        await self.answers(client, world, region, callers, [1, 5])
        found = await read(client, self.url(region), callers.officer(region.county))
        assert (found["answered"], found["suppressed"], found["items"]) == (2, True, [])

    async def test_only_within_reach(self, client: httpx.AsyncClient, region: Region, callers: Callers):
        for headers, status in (
            (callers.officer(region.city, "city_officer"), 200),
            (callers.officer(region.other_county), 404),
            (callers.officer(region.school, "school_officer"), 404),
            (callers.teacher(region.teacher), 403),
        ):
            assert (await client.get(self.url(region), headers=headers)).status_code == status
