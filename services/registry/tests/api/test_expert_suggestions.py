"""Who is suggested for a course, and why."""

from datetime import UTC, datetime

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.experts import SUGGESTIONS, Library, told
from services.registry.tests.people import Roster

from registry.access import Role
from servicekit.ids import new_id
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of


@pytest.fixture
def library(client: httpx.AsyncClient, admin: Headers) -> Library:
    return Library(client, admin)


def names(answer: Json) -> list[str]:
    return [each["expert"]["name"] for each in answer["panel"]]


def reasons(answer: Json, name: str) -> dict[str, str]:
    [found] = [each for each in answer["panel"] if each["expert"]["name"] == name]
    return {each["ground"]: each["text"] for each in found["grounds"]}


@pytest.mark.clause("LZ-19", parts="R")
async def test_who_fits_best_comes_first_and_the_panel_is_mixed(library: Library, tree: Tree):
    city = await tree.add("1")
    fitting = {"subjects": ["chinese"], "stages": ["primary"], "themes": ["大单元教学"]}
    await library.admit(city, "教授甲", kind="scholar", **fitting)
    await library.admit(city, "教授乙", kind="scholar", **fitting)
    await library.admit(city, "名师丙", kind="famous_teacher", **{**fitting, "themes": []}, level="city")
    await library.admit(city, "数学丁", kind="head", subjects=["mathematics"])
    course = {"subject": "chinese", "stage": "primary", "theme": "大单元教学", "level": "province"}
    answer = await library.suggest(**course, count=2)
    # The second professor fits the theme and the level, which a new kind cannot outweigh …
    assert names(answer) == ["教授甲", "教授乙"]
    # … until the mix is what matters.
    mixed = await library.suggest(**course, count=2, weight_mix=80)
    assert names(mixed) == ["教授甲", "名师丙"]
    assert {part["kind"]: part["count"] for part in mixed["mix"]} == {"scholar": 1, "famous_teacher": 1}
    assert mixed["weights"]["mix"] == 80
    why = reasons(mixed, "名师丙")
    assert (why["subject"], why["theme"]) == ("学科适配", "未登记该专题")
    assert why["mix"] == "为名单增加一类专家：一线名师"
    assert why["load"] == "本年已授课 0 学时"
    assert answer["considered"] == 3
    for each in answer["panel"]:
        assert each["points"] == pytest.approx(sum(ground["points"] for ground in each["grounds"]))
        assert all(0 <= ground["points"] <= ground["out_of"] for ground in each["grounds"])


async def test_only_whoever_is_free_and_active(library: Library, tree: Tree):
    city = await tree.add("1")
    free, busy = await library.admit(city, "有空"), await library.admit(city, "没空")
    await library.propose(city, "提名中")
    await library.block(busy, "2027-03-02", "2027-03-09")
    await library.block(free, "2027-02-01", "2027-03-31", "available")
    answer = await library.suggest()
    assert names(answer) == ["有空"]
    assert reasons(answer, "有空")["availability"] == "本人登记这些日期可授课"
    assert set(names(await library.suggest(ends_on="2027-03-01"))) == {"有空", "没空"}


async def test_ratings_and_load_count(
    library: Library, tree: Tree, client: httpx.AsyncClient, admin: Headers, app: FastAPI
):
    school = await tree.add("1", kind="school")
    roster = Roster(client, admin)
    people = [await roster.add(school, name) for name in ("忙碌", "清闲")]
    experts = [await library.admit(school, person_id=person["id"]) for person in people]
    now = datetime.now(UTC)
    await told(app, "planned", people[0]["id"], datetime(now.year, 1, 1, tzinfo=UTC), 1, new_id(), "60")
    assert names(await library.suggest()) == ["清闲", "忙碌"]
    held = await library.open_round(school, now.year, f"{now.year}-12-31")
    for expert, rating in zip(experts, (10, 2), strict=True):
        await library.review(held, expert, "keep", rating=rating)
    answer = await library.suggest()
    assert names(answer) == ["忙碌", "清闲"]
    assert reasons(answer, "忙碌")["load"] == "本年已授课 60 学时"
    assert reasons(answer, "忙碌")["rating"] == "最近考核评分 10"
    assert names(await library.suggest(weight_rating=0)) == ["清闲", "忙碌"]


async def test_a_session_on_the_days_takes_somebody_out(
    library: Library, tree: Tree, client: httpx.AsyncClient, admin: Headers, app: FastAPI
):
    school = await tree.add("1", kind="school")
    person = await Roster(client, admin).add(school)
    await library.admit(school, person_id=person["id"])
    await told(app, "planned", person["id"], datetime(2027, 3, 2, 1, tzinfo=UTC), 1, new_id())
    assert names(await library.suggest()) == []
    assert names(await library.suggest(ends_on="2027-03-01")) == ["韦春兰"]


async def test_what_is_above_lends_and_what_is_beside_does_not(
    library: Library, tree: Tree, client: httpx.AsyncClient, caller: CallerFactory
):
    city = await tree.add("city")
    ours, theirs = await tree.add("ours", city), await tree.add("theirs", city)
    for keeper, name in ((city, "市级"), (ours, "本县"), (theirs, "邻县")):
        await library.admit(keeper, name)
    officer = Library(client, caller(Role.COUNTY_OFFICER, ours["path"]))
    assert sorted(names(await officer.suggest())) == ["市级", "本县"]
    assert names(await library.suggest(below=theirs["id"])) == ["邻县"]
    teacher = caller(Role.TEACHER, ours["path"])
    params = {"starts_on": "2027-03-01", "ends_on": "2027-03-02"}
    assert (await client.get(SUGGESTIONS, params=params, headers=teacher)).status_code == 403


async def test_reasons_are_in_the_callers_language_and_days_in_order(
    library: Library, tree: Tree, client: httpx.AsyncClient, admin: Headers
):
    await library.admit(await tree.add("1"))
    params = {"starts_on": "2027-03-01", "ends_on": "2027-03-02"}
    english = await client.get(SUGGESTIONS, params=params, headers={**admin, "Accept-Language": "en"})
    assert "taught 0 class hours this year" in english.text
    wrong = await client.get(SUGGESTIONS, params={**params, "ends_on": "2027-02-01"}, headers=admin)
    assert wrong.status_code == 422


async def test_one_statement_however_many_there_are(library: Library, tree: Tree, app: FastAPI):
    city = await tree.add("1")
    for number in range(3):
        await library.admit(city, f"专家{number}")
        with recorded_statements(runtime_of(app).database) as statements:
            await library.suggest(count=20)
        assert len([each for each in statements if "FROM experts" in each]) == 1
