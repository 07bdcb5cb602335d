"""What goes wrong along the chain is told in the caller's language, through the gateway: what and where."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
from tests.stack import Stack

from shixun_local.demo.chain import PLAN
from shixun_local.demo.roster import HEADINGS, rows
from shixun_local.demo.walker import Walker

LANGUAGES = ("zh-CN", "en")
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
LOCKED = _OLE + bytes(504) + "EncryptedPackage".encode("utf-16-le")
"""As spreadsheet programs save a workbook that needs a password."""
IMPORTS = "/api/registry/v1/roster-imports"


@pytest.fixture
async def city(stack: Stack) -> AsyncIterator[Walker]:
    walker = Walker(stack.base_url, *stack.logins["city"])
    yield walker
    await walker.close()


@pytest.fixture
async def organisation(city: Walker) -> str:
    me = await city.ask("GET", "/api/registry/v1/me")
    return str(me["grants"][0]["organisation"]["id"])


def ensure_told(answer: httpx.Response, status: int, code: str, language: str) -> None:
    problem = answer.json()
    assert (answer.status_code, problem["code"]) == (status, code), answer.text
    assert answer.headers["content-language"] == language
    for words in (problem["title"], problem["detail"], *(each["detail"] for each in problem["errors"])):
        assert words
        assert _is_english(words) is (language == "en"), words


def _is_english(words: str) -> bool:
    return not any("\u4e00" <= letter <= "\u9fff" for letter in words)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("content", "name", "status", "code"),
    [
        (b"%PDF-1.7", "roster.pdf", 415, "roster-file-type"),
        (LOCKED, "roster.xlsx", 422, "roster-locked"),
        (b"", "roster.csv", 422, "roster-empty"),
    ],
)
async def test_a_file_that_is_no_roster(
    city: Walker, organisation: str, content: bytes, name: str, status: int, code: str, language: str
):
    answer = await city.answer(
        "POST",
        IMPORTS,
        data={"organisation_id": organisation},
        files={"file": (name, content)},
        headers={"Accept-Language": language},
    )
    ensure_told(answer, status, code, language)


async def test_an_unknown_county_is_named_by_row_and_column(city: Walker, organisation: str):
    [row] = rows(1, seed=7, after=9_000_000)
    cells = ["1", "不存在县", *(str(getattr(row, name)) for name in row.__slots__[1:])]
    content = "\n".join(",".join(line) for line in (HEADINGS, cells)).encode()
    started = await city.ask(
        "POST", IMPORTS, data={"organisation_id": organisation}, files={"file": ("花名册.csv", content)}
    )
    checked = (await city.job("registry", started["job"]))["result"]
    assert (checked["new"], checked["refused"]) == (0, 1)
    address = f"{IMPORTS}/{started['import']['id']}/findings"
    for language, words in (("zh-CN", "区划"), ("en", "is no division")):
        page = await city.ask("GET", address, headers={"Accept-Language": language})
        [finding] = [each for each in page["items"] if each["code"] == "county-unknown"]
        assert (finding["row"], finding["column"], finding["value"]) == (2, "县（市、区）", "不存在县")
        assert words in finding["detail"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_programme_in_the_past(city: Walker, organisation: str, language: str):
    now = datetime.now(UTC)
    body: dict[str, Any] = {
        "organisation_id": organisation,
        "code": f"P-{uuid4().hex[:8]}",
        "title": "2020",
        "level": "municipal",
        "hours": 8,
        "capacity": 10,
        "enrol_from": (now - timedelta(days=2)).isoformat(),
        "enrol_until": (now - timedelta(days=1)).isoformat(),
        "starts_on": (now - timedelta(days=1)).date().isoformat(),
        "ends_on": now.date().isoformat(),
        "target": {"stages": [], "subjects": []},
        **PLAN,
    }
    programme = await city.ask("POST", "/api/scheduling/v1/programmes", json=body)
    answer = await city.answer(
        "POST",
        f"/api/scheduling/v1/programmes/{programme['id']}/submit",
        headers={"Accept-Language": language, "If-Match": f'"{programme["version"]}"'},
    )
    ensure_told(answer, 409, "programme-plan-incomplete", language)
    assert {(each["pointer"], each["code"]) for each in answer.json()["errors"]} == {
        ("/starts_on", "plan-past"),
        ("/enrol_until", "plan-past"),
    }


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_forged_code_and_a_forged_token(stack: Stack, language: str):
    teacher = Walker(stack.base_url, *stack.logins["teacher"])
    headers = {"Accept-Language": language}
    sign = "/api/scheduling/v1/sign-records"
    ensure_told(
        await teacher.answer("POST", sign, json={"token": "forged"}, headers=headers),
        422,
        "sign-code-forged",
        language,
    )
    await teacher.close()
    async with httpx.AsyncClient(base_url=stack.base_url, trust_env=False) as client:
        stale = {"Authorization": "Bearer eyJhbGciOiJFUzI1NiJ9.e30.AAAA", **headers}
        ensure_told(
            await client.get("/api/scheduling/v1/my/timetable", headers=stale),
            401,
            "unauthenticated",
            language,
        )
