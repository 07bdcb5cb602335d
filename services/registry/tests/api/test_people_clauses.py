"""What the policies want the list of people to tell, shown through the API."""

import math
from typing import Any

import httpx
import pytest
from services.registry.tests.conftest import Headers, Json, Tree
from services.registry.tests.people import Roster
from services.registry.tests.unit.policy_files import pack_of

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


@pytest.mark.clause("SX-05", parts="R")
async def test_a_county_s_trainers_and_rural_teachers_are_counted_by_filters(
    client: httpx.AsyncClient, admin: Headers, roster: Roster, tree: Tree, county: Json, school: Json
):
    """Both sides of the ratio for a county at the boundary that the pack names, as of today."""
    [ratio] = [each for each in pack_of("shanxi-2018").ratios if each.id == "trainers_per_rural_teachers"]
    enough = int(ratio.one_for)
    village = await tree.add("village", county, kind="school", area="rural")
    other_county = await tree.add("451321", division_code="451321")
    elsewhere = await tree.add("elsewhere", other_county, kind="school", area="rural")
    centre = await tree.add("centre", county, kind="development_centre", area="urban")
    for number in range(enough):
        await roster.add(village, f"乡村{number}")
    await roster.add(school, "区域不详")
    await roster.add(elsewhere, "外县", posts=["part_time_trainer"])
    await roster.add(centre, "专职", posts=["full_time_trainer"])

    async def counted() -> tuple[int, int]:
        posts = (Post.FULL_TIME_TRAINER, Post.PART_TIME_TRAINER)
        trainers = [await total(client, admin, post=post.value, below=county["id"]) for post in posts]
        return sum(trainers), await total(client, admin, area="rural", below=county["id"])

    def is_kept(trainers: int, rural: int) -> bool:
        return trainers >= math.ceil(rural / enough)

    assert await counted() == (1, enough)
    assert is_kept(*await counted())
    await roster.add(village, "第三十一位")
    assert await counted() == (1, enough + 1)
    assert not is_kept(*await counted())
    await roster.add(centre, "兼职", posts=["part_time_trainer"])
    assert await counted() == (2, enough + 1)
    assert is_kept(*await counted())
