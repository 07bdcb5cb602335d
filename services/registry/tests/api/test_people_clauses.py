"""What the policies want the list of people to tell, shown through the API."""

from typing import Any

import httpx
import pytest
from services.registry.tests.conftest import Headers, Json, Tree
from services.registry.tests.people import Roster

from registry.people.vocabulary import Post, Stage


@pytest.fixture
async def county(tree: Tree) -> Json:
    return await tree.add("451302", division_code="451302")


@pytest.fixture
async def school(tree: Tree, county: Json) -> Json:
    return await tree.add("school", county, kind="school")


@pytest.fixture
def roster(client: httpx.AsyncClient, admin: Headers) -> Roster:
    return Roster(client, admin)


async def total(client: httpx.AsyncClient, headers: Headers, **filters: Any) -> int:
    """How many match, as the list tells it."""
    params = {**filters, "with_total": True, "limit": 1}
    answer = await client.get("/v1/people", params=params, headers=headers)
    assert answer.status_code == 200, answer.text
    count: int = answer.json()["total"]
    return count


@pytest.mark.clause("LB-04")
async def test_every_stage_has_its_teachers_special_education_among_them(
    client: httpx.AsyncClient, admin: Headers, roster: Roster, county: Json, school: Json
):
    for stage in Stage:
        await roster.add(school, stage.value, stage=stage.value)
    for stage in Stage:
        assert await roster.names(stage=stage.value, below=county["id"]) == [stage.value]
        assert await total(client, admin, stage=stage.value) == 1


@pytest.mark.clause("LB-41", parts="R")
@pytest.mark.parametrize(
    "post", [Post.HOMEROOM_TEACHER, Post.IDEOLOGY_TEACHER, Post.YOUNG_PIONEERS_COUNSELLOR]
)
async def test_the_target_groups_of_special_trainings_are_found_by_their_post(
    roster: Roster, school: Json, post: Post
):
    await roster.add(school, "对象", posts=[post.value, Post.RESEARCH_LEADER.value])
    await roster.add(school, "其他", posts=[Post.HEAD.value])
    assert await roster.names(post=post.value) == ["对象"]


@pytest.mark.clause("LB-37", parts="R")
@pytest.mark.parametrize(
    "post", [Post.FULL_TIME_TRAINER, Post.PART_TIME_TRAINER, Post.RESEARCHER, Post.TRAINING_MANAGER]
)
async def test_trainers_and_managers_are_kept_and_found(roster: Roster, school: Json, post: Post):
    await roster.add(school, "队伍", posts=[post.value])
    await roster.add(school, "教师")
    assert await roster.names(post=post.value) == ["队伍"]


async def test_the_base_of_the_yearly_credits_is_those_in_established_posts_who_have_not_left(
    client: httpx.AsyncClient, admin: Headers, roster: Roster, county: Json, school: Json
):
    people = [await roster.add(school, name, employment="established") for name in ("在编", "调出")]
    await roster.add(school, "聘用", employment="contract")
    await roster.add(school, "不详")
    headers = {**admin, "If-Match": '"1"'}
    left = await client.delete(f"/v1/people/{people[1]['id']}", params={"reason": "调出"}, headers=headers)
    assert left.status_code == 204
    assert await total(client, admin, employment="established", below=county["id"]) == 1
