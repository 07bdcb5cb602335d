"""Finding people over HTTP: the one box, the filters, and what each costs the database."""

from datetime import date, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Headers, Json, Tree
from services.registry.tests.people import Roster
from sqlalchemy import Text, cast, event, insert, select, text

from registry.access import Role
from registry.organisations.models import Organisation
from registry.people.models import Person, found_by
from registry.people.schemas import PersonFilters
from registry.people.search import matching
from registry.policies.loader import load_pack
from registry.policies.models import PolicyPack
from registry.policies.yaml_body import EXAMPLE
from registry.tiers.models import PersonTier
from servicekit.clock import SystemClock, today
from servicekit.ids import new_id
from servicekit.testing.queries import recorded_statements
from servicekit.testing.service import runtime_of
from servicekit.unit_of_work import Database

CITIZEN_ID = "45130219850307001X"
OTHER_CITIZEN_ID = "45130219900101002X"


@pytest.fixture
async def county(tree: Tree) -> Json:
    return await tree.add("451302", division_code="451302")


@pytest.fixture
async def school(tree: Tree, county: Json) -> Json:
    return await tree.add("school", county, kind="school")


@pytest.fixture
def roster(client: httpx.AsyncClient, admin: Headers) -> Roster:
    return Roster(client, admin)


class TestTheOneBox:
    @pytest.mark.parametrize(
        ("typed", "found"),
        [
            ("春", ["韦春兰"]),
            ("春兰", ["韦春兰"]),
            ("兰春", []),
            ("韦 春兰", ["韦春兰"]),
            ("weichunlan", ["韦春兰"]),
            ("Wei Chun", ["韦春兰"]),
            ("wei", ["韦春兰", "韦大山"]),
            ("wcl", ["韦春兰"]),
            ("W", ["韦春兰", "韦大山"]),
            ("chunlan", []),
            ("qin", ["覃秀英"]),
            ("451302001017", ["韦春兰"]),
            ("45130200101", []),
            ("001X", ["韦春兰"]),
            ("001x", ["韦春兰"]),
            ("002X", ["覃秀英"]),
            ("01X", []),
            ("%", []),
            ("_", []),
            ("　", ["覃秀英", "韦春兰", "韦大山"]),
        ],
    )
    async def test_a_name_its_pinyin_a_number_or_the_end_of_one(
        self, roster: Roster, school: Json, typed: str, found: list[str]
    ):
        await roster.add(school, "韦春兰", staff_number="451302001017", citizen_id=CITIZEN_ID)
        await roster.add(school, "韦大山")
        await roster.add(school, "覃秀英", citizen_id=OTHER_CITIZEN_ID)
        assert await roster.names(q=typed) == found

    async def test_what_somebody_is_found_by_follows_every_change(self, roster: Roster, school: Json):
        person = await roster.add(school, "韦春兰", citizen_id=CITIZEN_ID)
        await roster.change(person, name="覃秀英", citizen_id=OTHER_CITIZEN_ID)
        assert await roster.names(q="weichunlan") == await roster.names(q="001X") == []
        assert await roster.names(q="qxy") == await roster.names(q="002X") == ["覃秀英"]


class TestFilters:
    @pytest.mark.parametrize(
        ("filters", "found"),
        [
            ({"subject": "music"}, ["陆音", "蒙兼"]),
            ({"employment": "established"}, ["蒙兼"]),
            ({"post": "head"}, ["陆音"]),
            ({"min_years": 10}, ["陆音"]),
            ({"min_years": 9, "max_years": 9}, []),
            ({"max_years": 2}, ["蒙兼"]),
            ({"min_years": 2, "max_years": 20}, ["陆音", "蒙兼"]),
            ({"subject": "music", "employment": "established", "stage": "primary"}, ["蒙兼"]),
        ],
    )
    async def test_those_who_match_all_of_them(
        self, roster: Roster, school: Json, filters: Json, found: list[str]
    ):
        def began(years: int) -> str:
            return (today(SystemClock()) - timedelta(days=years * 366)).isoformat()

        await roster.add(school, "陆音", subject="music", posts=["head"], teaching_since=began(10))
        await roster.add(
            school, "蒙兼", other_subjects=["music"], employment="established", teaching_since=began(2)
        )
        assert await roster.names(**filters) == found

    async def test_the_very_school_or_all_below(self, roster: Roster, tree: Tree, county: Json, school: Json):
        district = await tree.add("district", county, kind="district")
        below = await tree.add("below", district, kind="school")
        await roster.add(school, "本校")
        await roster.add(below, "片内")
        assert await roster.names(organisation_id=school["id"]) == ["本校"]
        assert await roster.names(organisation_id=district["id"]) == []
        assert await roster.names(below=district["id"]) == ["片内"]
        assert await roster.names(below=county["id"]) == ["本校", "片内"]

    async def test_where_the_school_lies_and_of_what_sort_it_is(
        self, roster: Roster, tree: Tree, county: Json
    ):
        marks = {"rural_kind": "small_rural", "area": "rural"}
        village = await tree.add("village", county, kind="school", school_kind="primary", **marks)
        town = await tree.add("town", county, kind="school", school_kind="primary", area="town")
        unknown = await tree.add("unknown", county, kind="school", school_kind="primary")
        for place, name in ((village, "乡村"), (town, "镇区"), (unknown, "不详")):
            await roster.add(place, name)
        assert await roster.names(area="rural") == ["乡村"]
        assert await roster.names(area="town", below=county["id"]) == ["镇区"]
        assert await roster.names(area="urban") == []
        assert await roster.names(rural_kind="small_rural") == ["乡村"]
        assert await roster.names(rural_kind="township_boarding") == []

    async def test_where_somebody_stands_on_a_ladder(
        self, app: FastAPI, client: httpx.AsyncClient, admin: Headers, roster: Roster, school: Json
    ):
        person, other = await roster.add(school, "升格"), await roster.add(school, "入格")
        async with runtime_of(app).database.transaction() as uow:
            query = select(Organisation).where(Organisation.id == school["id"])
            organisation = (await uow.session.execute(query)).scalar_one()
            pack = PolicyPack.publish(load_pack(EXAMPLE.encode()), EXAMPLE, organisation)
            uow.session.add(pack)
            await uow.session.flush()
            for each, tier in ((person, "shengge"), (other, "ruge")):
                values = {"person_id": each["id"], "ladder": "wuge", "tier": tier, "pack_id": pack.id}
                await uow.session.execute(insert(PersonTier).values(**values, as_of=date(2026, 1, 1)))
        assert await roster.names(ladder="wuge", tier="shengge") == ["升格"]
        assert await roster.names(ladder="wuge") == ["入格", "升格"]
        assert await roster.names(ladder="other", tier="shengge") == []
        answer = await client.get("/v1/people", params={"tier": "shengge"}, headers=admin)
        assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "tier-without-ladder")


class TestOrder:
    async def test_names_stand_in_the_order_of_their_pinyin(self, roster: Roster, school: Json):
        for name in ("赵一", "白二", "覃三", "安四"):
            await roster.add(school, name)
        assert await roster.names() == ["安四", "白二", "覃三", "赵一"]
        assert await roster.names(sort="-name") == ["赵一", "覃三", "白二", "安四"]


ENOUGH = 20_000
"""So many rows that reading them all is the worse plan."""
SERVED_BY = {
    "q=韦春": ({"q": "珺琇"}, "ix_people_name_characters"),
    "q=pinyin": ({"q": "ouyangjunxiu"}, "ix_people_name_pinyin"),
    "q=initials": ({"q": "oyjx"}, "ix_people_name_initials"),
    "q=staff number": ({"q": "451302001017"}, "ix_people_staff_number"),
    "q=suffix": ({"q": "001X"}, "ix_people_citizen_id_suffix_index"),
    "stage": ({"stage": "special"}, "ix_people_stage"),
    "subject": ({"subject": "labour"}, "ix_people_other_subjects"),
    "title": ({"title": "senior"}, "ix_people_title"),
    "post": ({"post": "young_pioneers_counsellor"}, "ix_people_posts"),
    "employment": ({"employment": "rotating"}, "ix_people_employment"),
    "honour": ({"honour": "famous_head"}, "ix_person_honours_honour"),
    "tier": ({"ladder": "wuge", "tier": "fengge"}, "ix_person_tiers_tier"),
    "years": ({"min_years": 45}, "ix_people_teaching_since"),
    "nothing": ({}, "ix_people_name_pinyin"),
}


class TestCost:
    async def test_every_filter_is_served_by_an_index(self, app: FastAPI, school: Json):
        database = runtime_of(app).database
        await _crowd(database, school)
        plans = {
            name: await _plan(database, PersonFilters(**given)) for name, (given, _) in SERVED_BY.items()
        }
        assert {name: plan for name, plan in plans.items() if SERVED_BY[name][1] not in plan} == {}

    async def test_a_school_s_people_are_read_by_its_index(self, app: FastAPI, school: Json, county: Json):
        database = runtime_of(app).database
        await _crowd(database, school)
        plan = await _plan(database, PersonFilters(organisation_id=county["id"]))
        assert "ix_people_organisation_id" in plan

    @pytest.mark.parametrize("filters", [{"area": "rural"}, {"rural_kind": "small_rural"}])
    @pytest.mark.usefixtures("client")
    async def test_the_people_of_rare_schools_are_read_by_two_indexes(self, app: FastAPI, filters: Json):
        database = runtime_of(app).database
        await _many_schools(database)
        plan = await _plan(database, PersonFilters(**filters))
        [filtered] = filters
        assert f"ix_organisations_{filtered}" in plan
        assert "ix_people_organisation_id" in plan

    async def test_a_page_costs_the_same_however_many_are_on_it(
        self, app: FastAPI, client: httpx.AsyncClient, caller: CallerFactory, roster: Roster, school: Json
    ):
        officer = caller(Role.SCHOOL_OFFICER, school["path"])
        counts = []
        for number in range(1, 4):
            await roster.add(school, f"教师{number}", posts=["head"], subject="music")
            with recorded_statements(runtime_of(app).database) as statements:
                filters = {"q": "jiaoshi", "post": "head", "subject": "music", "with_total": True}
                answer = await client.get("/v1/people", params=filters, headers=officer)
                assert len(answer.json()["items"]) == number
            counts.append(len(statements))
        assert counts == [3, 3, 3]


async def _crowd(database: Database, school: Json) -> None:
    """Fill the school with people of whom few match any of `SERVED_BY`."""
    identity = found_by("欧阳珺琇", CITIZEN_ID, None)
    rare = {
        "organisation_id": school["id"], "name": "欧阳珺琇", "sex": "female", "stage": "special",
        "subject": "labour", "title": "senior", "posts": ["young_pioneers_counsellor"],
        "employment": "rotating", "teaching_since": date(1970, 9, 1), "staff_number": "451302001017",
        **identity,
    }  # fmt: skip
    async with database.transaction() as uow:
        await uow.session.execute(insert(Person).values(id=new_id(), version=1, **rare))
        await uow.session.execute(
            text(
                """
                INSERT INTO people (id, organisation_id, name, name_pinyin, name_initials, sex, stage,
                    subject, title, posts, employment, teaching_since, staff_number,
                    citizen_id_suffix_index, version)
                SELECT uuidv7(), :school, chr(20000 + n % 5000) || chr(30000 + n % 3000),
                    'wei' || n, 'w' || n, 'female', 'primary', 'chinese', 'none',
                    CASE WHEN n % 10 = 0 THEN '{homeroom_teacher}' ELSE '{}' END::text[], 'established',
                    date '2000-01-01' + n % 9000, n::text, sha256(n::text::bytea), 1
                FROM generate_series(1, :count) AS n
                """
            ),
            {"school": school["id"], "count": ENOUGH},
        )
    async with database.engine.connect() as connection:
        vacuum = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await vacuum.execute(text("VACUUM ANALYZE people"))


async def _many_schools(database: Database) -> None:
    """Make many schools, one of the countryside among them, with so many people each."""
    async with database.transaction() as uow:
        await uow.session.execute(
            text(
                """
                WITH schools AS (
                    INSERT INTO organisations (id, code, name, kind, path, area, rural_kind, version)
                    SELECT uuidv7(), 's' || n, 's' || n, 'school', ('s' || n)::ltree,
                        CASE n WHEN 1 THEN 'rural' ELSE 'urban' END,
                        CASE n WHEN 1 THEN 'small_rural' END, 1
                    FROM generate_series(1, :schools) AS n
                    RETURNING id, code
                )
                INSERT INTO people (id, organisation_id, name, name_pinyin, name_initials, sex, stage,
                    subject, title, posts, version)
                SELECT uuidv7(), schools.id, '韦' || n, 'wei' || code || n, 'w', 'female', 'primary',
                    'chinese', 'none', '{}', 1
                FROM schools, generate_series(1, 10) AS n
                """
            ),
            {"schools": ENOUGH // 10},
        )
    async with database.engine.connect() as connection:
        vacuum = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await vacuum.execute(text("VACUUM ANALYZE organisations, people"))


async def _plan(database: Database, wanted: PersonFilters) -> str:
    """How the database would read the first page of a list."""
    query = matching(select(Person).join(Person.organisation), wanted, today(SystemClock()))
    shown = query.with_only_columns(cast(Person.id, Text)).order_by(Person.name_pinyin, Person.id).limit(51)
    async with database.read_engine.connect() as connection:
        event.listen(connection.sync_connection, "before_cursor_execute", _explained, retval=True)
        return "\n".join((await connection.execute(shown)).scalars())


def _explained(
    connection: object, cursor: object, statement: str, parameters: Any, context: object, many: bool
) -> tuple[str, Any]:
    return f"EXPLAIN {statement}", parameters
