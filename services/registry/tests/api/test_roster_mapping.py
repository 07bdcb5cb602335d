"""What the service understands of a file, what somebody sets by hand, and that it is remembered."""

import httpx
import pytest
from services.registry.tests.conftest import Json
from services.registry.tests.rosters import IDS, Imports

STRANGE = f"老师的名字,证号,在哪里,哪一段,教什么\n韦春兰,{IDS[0]},实验小学,小学,语文\n"
COLUMNS = {"name": 1, "citizen_id": 2, "school": 3, "stage": 4, "subject": 5}
SET = {"sheets": [{"sheet": "", "header_row": 1, "columns": COLUMNS}]}


class Mapped:
    """Uploads a file whose headings nobody knows, and says what they mean."""

    def __init__(self, client: httpx.AsyncClient, imports: Imports) -> None:
        self._client = client
        self._imports = imports

    async def upload(self, organisation: Json, content: str) -> Json:
        return await self._imports.checked(organisation, content.encode())

    async def set(self, roster: Json, mapping: Json) -> httpx.Response:
        address = f"/v1/roster-imports/{roster['id']}/mapping"
        answer = await self._client.put(address, json=mapping, headers=self._imports.headers)
        if answer.status_code == 202:
            await self._imports.over(answer.json()["job"])
        return answer

    async def layout(self, roster: Json) -> Json:
        address = f"/v1/roster-imports/{roster['id']}/layout"
        answer = await self._client.get(address, headers=self._imports.headers)
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found


@pytest.fixture
def mapped(client: httpx.AsyncClient, imports: Imports, worker: None) -> Mapped:
    return Mapped(client, imports)


async def test_the_layout_says_what_was_understood_and_shows_no_numbers(
    mapped: Mapped, county: Json, school: Json
):
    roster = await mapped.upload(county, f"姓名,身份证号,学段,任教学科,备注\n韦春兰,{IDS[0]},小学,语文,\n")
    [only] = (await mapped.layout(roster))["sheets"]
    assert (only["use"], only["header_row"], only["missing"]) == ("read", 1, [])
    understood = [(each["letter"], each["heading"], each["field"]) for each in only["columns"]]
    assert understood[1:] == [
        ("B", "身份证号", "citizen_id"),
        ("C", "学段", "stage"),
        ("D", "任教学科", "subject"),
        ("E", "备注", None),
    ]
    assert IDS[0] not in str(only)


@pytest.mark.parametrize("day", ["1985-03-07", "1985/3/7", "1985年3月7日", "19850307"])
async def test_the_layout_shows_no_birth_date_in_a_column_not_understood(
    mapped: Mapped, county: Json, school: Json, day: str
):
    roster = await mapped.upload(county, f"姓名,何时出生,学段,任教学科\n韦春兰,{day},小学,语文\n")
    layout = str(await mapped.layout(roster))
    assert "何时出生" in layout
    assert day not in layout
    assert "07" not in layout.split("198***", 1)[1][:3]


async def test_columns_are_set_by_hand_and_remembered_for_the_next_file(
    imports: Imports, mapped: Mapped, county: Json, school: Json
):
    roster = await mapped.upload(county, STRANGE)
    assert roster["counts"] is None
    [unknown] = (await mapped.layout(roster))["sheets"]
    assert (unknown["use"], unknown["top"][0][0]) == ("no_headings", "老师的名字")
    assert (await mapped.set(roster, SET)).status_code == 202
    assert (await imports.read(roster))["counts"]["new"] == 1
    job = await imports.over((await imports.apply(roster)).json())
    assert job["result"]["new"] == 1
    # The next has a title above the same headings.
    again = await mapped.upload(county, "二〇二六年教师名册\n" + STRANGE)
    assert again["counts"]["unchanged"] == 1
    layout = await mapped.layout(again)
    assert (layout["is_remembered"], layout["sheets"][0]["header_row"]) == (True, 2)


async def test_a_needed_column_that_is_missing_is_named(mapped: Mapped, county: Json, school: Json):
    roster = await mapped.upload(county, STRANGE)
    columns = {name: number for name, number in COLUMNS.items() if name != "subject"}
    answer = await mapped.set(roster, {"sheets": [{"sheet": "", "columns": columns}]})
    assert (answer.status_code, answer.json()["code"]) == (422, "roster-columns-missing")
    assert "任教学科" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("mapping", "status", "code"),
    [
        ({"sheets": [{"sheet": "没有", "columns": COLUMNS}]}, 422, "roster-sheet-unknown"),
        ({"sheets": [{"sheet": "", "columns": {"name": 1, "stage": 1}}]}, 422, "invalid-input"),
        ({"sheets": [{"sheet": "", "columns": {"name": 0}}]}, 422, "invalid-input"),
        ({"sheets": [{"sheet": "", "left_out": True}]}, 422, "roster-header-missing"),
    ],
)
async def test_what_cannot_be_meant_is_refused(
    mapped: Mapped, county: Json, school: Json, mapping: Json, status: int, code: str
):
    roster = await mapped.upload(county, STRANGE)
    answer = await mapped.set(roster, mapping)
    assert answer.status_code == status
    assert answer.json()["code"] == code


async def test_what_has_been_applied_is_read_no_other_way(
    imports: Imports, mapped: Mapped, county: Json, school: Json
):
    roster = await mapped.upload(county, STRANGE)
    await mapped.set(roster, SET)
    await imports.over((await imports.apply(roster)).json())
    answer = await mapped.set(roster, SET)
    assert (answer.status_code, answer.json()["code"]) == (409, "roster-applied")
