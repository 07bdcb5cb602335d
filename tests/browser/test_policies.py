"""An officer publishes a policy pack, and a teacher reads it, in a browser on the whole system."""

import re
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, expect
from tests.browser.conftest import SIZES, Watched, watched_page
from tests.browser.office import api
from tests.stack import Stack

TITLE = "来宾市教师培训补充规定"
PACK = """\
pack: {code}
title: {title}
version: {version}
applies_to: "451300"
effective: {{from: 2001-01-01, until: 2001-12-31}}
cycle: {{kind: fixed_years, years: 5, starts: 2001-01-01}}
rules:
  - id: LB-HOURS-CYCLE
    clause: 五年一周期、不少于{hours}学时的教师全员培训
    source: 五、重点任务（一）1
    metric: teacher.hours_in_cycle
    scope: teacher
    require: {{gte: {hours}}}
    pace: linear
"""
LINE, COLUMN = 13, 20
"""Where the hours stand."""


def _pack(code: str, version: int, hours: str) -> str:
    return PACK.format(code=code, title=TITLE, version=version, hours=hours)


@pytest.fixture
def code(stack: Stack) -> str:
    """A pack of this code stands at the city already; it was in force long ago, and disturbs nobody."""
    code = f"t-{uuid4().hex[:12]}"
    with api(stack, "city") as city:
        place = city.get("/me").json()["grants"][0]["organisation"]["id"]
        city.post(
            "/policy-packs",
            params={"organisation_id": place},
            content=_pack(code, 1, "360").encode(),
            headers={"Content-Type": "application/yaml"},
        ).raise_for_status()
    return code


def test_a_mistake_is_found_mended_and_the_pack_published(screen: Watched, stack: Stack, code: str) -> None:
    page = screen.page
    screen.open("/policies/publish")
    screen.sign_in(stack.logins["city"])
    expect(page.get_by_role("heading", level=1, name="发布政策包")).to_be_visible()
    text = page.get_by_label("YAML 文本")
    text.fill(_pack(code, 2, "许多"))
    page.get_by_role("button", name="检查").click()

    mistake = page.get_by_role("alert").get_by_role("button", name=f"第 {LINE} 行第 {COLUMN} 列")
    expect(mistake).to_contain_text("应为数字")
    assert screen.accessibility_faults() == []
    mistake.click()
    expect(text).to_be_focused()
    assert text.evaluate("area => area.value.slice(area.selectionStart, area.selectionEnd)") == "许多}"

    text.fill(_pack(code, 2, "400"))
    page.get_by_role("button", name="检查").click()
    expect(page.get_by_text(f"检查通过：《{TITLE}》第 2 版")).to_be_visible()
    change = page.get_by_role("article").filter(has_text="LB-HOURS-CYCLE")
    expect(change.locator("del").filter(has_text=re.compile("^360$"))).to_be_visible()
    expect(change.locator("ins").filter(has_text=re.compile("^400$"))).to_be_visible()
    expect(change.get_by_text(re.compile(r"\d+ 人（共 \d+）"))).to_be_visible()
    assert screen.accessibility_faults() == []

    page.get_by_role("button", name="发布", exact=True).click()
    page.get_by_role("dialog").get_by_role("button", name="发布").click()
    expect(page.get_by_role("heading", level=1, name=TITLE)).to_be_visible()
    expect(page.get_by_role("main").get_by_text("第 2 版")).to_be_visible()
    expect(page.get_by_text("不少于 400 学时")).to_be_visible()


def test_what_was_edited_since_the_check_is_not_published(screen: Watched, stack: Stack, code: str) -> None:
    page = screen.page
    screen.open("/policies/publish")
    screen.sign_in(stack.logins["city"])
    text = page.get_by_label("YAML 文本")
    text.fill(_pack(code, 2, "400"))
    page.get_by_role("button", name="检查").click()
    publish = page.get_by_role("button", name="发布", exact=True)
    expect(publish).to_be_enabled()
    text.fill(_pack(code, 2, "500"))
    expect(publish).to_be_disabled()
    expect(page.get_by_text("请重新检查后再发布")).to_be_visible()


@pytest.mark.parametrize("size", SIZES)
def test_a_teacher_finds_and_reads_the_policy_behind_the_hours(
    browser: Browser, frontend: None, stack: Stack, size: str, code: str
) -> None:
    with watched_page(browser, stack, size) as screen:
        page = screen.page
        screen.open("/hours")
        screen.sign_in(stack.logins["teacher"])
        page.get_by_role("link", name="依据的培训政策").click()
        expect(page.get_by_role("heading", name="从上到下的全部政策包")).to_be_visible()
        page.get_by_role("link", name=TITLE).first.click()
        expect(page.get_by_role("heading", level=1, name=TITLE)).to_be_visible()
        expect(page.get_by_text("五年一周期、不少于360学时的教师全员培训")).to_be_visible()
        expect(page.get_by_text("每名教师")).to_be_visible()
        expect(page.get_by_text("匀速进度")).to_be_visible()
        assert screen.accessibility_faults() == []
        expect(page.get_by_role("link", name="发布政策包")).to_have_count(0)
