"""Organisations in the browser: merged, marked, looked at as they were."""

import re
from typing import Any
from uuid import uuid4

from playwright.sync_api import expect
from tests.browser.conftest import Watched
from tests.browser.office import api, make_school
from tests.stack import Stack


def test_a_school_is_merged_after_what_moves_was_seen(screen: Watched, stack: Stack) -> None:
    mark = uuid4().hex[:6]
    old, new = (make_school(stack, f"{name}{mark}") for name in ("旧校", "新校"))
    _add_person(stack, old)
    page = screen.page
    screen.open(f"/organisations/{old['id']}")
    screen.sign_in(stack.logins["city"])
    page.get_by_role("button", name="并入其他组织").click()
    dialog = page.get_by_role("dialog", name=re.compile("^将“"))
    expect(dialog.get_by_text("转入的人员")).to_be_visible()
    dialog.get_by_role("combobox", name="并入").fill(new["name"])
    page.get_by_title(new["name"]).click()
    dialog.get_by_label("原因").fill("学校撤并")
    dialog.get_by_role("button", name="确认并入").click()
    expect(dialog.get_by_text("请先勾选确认")).to_be_visible()
    assert _read(stack, old)["closed_at"] is None
    dialog.get_by_role("checkbox").check()
    dialog.get_by_role("button", name="确认并入").click()
    expect(page.get_by_role("dialog", name=new["name"])).to_be_visible()
    assert _read(stack, old)["successor_id"] == new["id"]
    with api(stack, "city") as registry:
        people = registry.get("/people", params={"below": new["id"]}).json()["items"]
    assert [person["name"] for person in people] == ["并校的人"]
    screen.open(f"/organisations/{old['id']}")
    expect(page.get_by_text(f"并入“{new['name']}”")).to_be_visible()


def test_a_mark_is_given_and_withdrawn_with_a_reason(screen: Watched, stack: Stack) -> None:
    school = make_school(stack, f"示范校{uuid4().hex[:6]}")
    page = screen.page
    screen.open(f"/organisations/{school['id']}")
    screen.sign_in(stack.logins["city"])
    page.get_by_role("button", name="添加标识").click()
    dialog = page.get_by_role("dialog", name=re.compile("添加标识$"))
    dialog.get_by_label("周期年数").fill("3")
    dialog.get_by_role("button", name="添加标识").click()
    expect(dialog).to_be_hidden()
    marks = page.get_by_role("region", name="标识")
    expect(marks.get_by_text("校本研修示范学校")).to_be_visible()
    expect(marks.get_by_text("有效")).to_be_visible()
    page.get_by_role("button", name="撤销标识：校本研修示范学校").click()
    page.get_by_label("原因").fill("考核不合格")
    page.get_by_role("button", name="撤销标识", exact=True).last.click()
    expect(marks.get_by_text("撤销原因：考核不合格")).to_be_visible()


def test_the_past_is_marked_as_such_and_cannot_be_changed(screen: Watched, stack: Stack) -> None:
    page = screen.page
    screen.open("/organisations")
    screen.sign_in(stack.logins["city"])
    expect(page.get_by_label("组织机构列表").get_by_role("link").first).to_be_visible()
    page.get_by_role("button", name="查看过去").click()
    page.get_by_label("日期").fill("2020-01-01")
    page.get_by_role("button", name="查看", exact=True).click()
    expect(page.get_by_text("您看到的是 2020年1月1日 的组织机构。")).to_be_visible()
    expect(page.get_by_role("heading", name="这里还没有组织")).to_be_visible()
    expect(page.get_by_role("button", name="新建组织")).to_be_disabled()
    assert screen.accessibility_faults() == []
    page.get_by_role("button", name="回到现在").click()
    expect(page.get_by_label("组织机构列表").get_by_role("link").first).to_be_visible()


def _add_person(stack: Stack, school: dict[str, Any]) -> None:
    profile = {"name": "并校的人", "stage": "primary", "subject": "chinese"}
    with api(stack, "city") as registry:
        body = {**profile, "organisation_id": school["id"]}
        registry.post("/people", json=body, headers={"Idempotency-Key": str(uuid4())}).raise_for_status()


def _read(stack: Stack, organisation: dict[str, Any]) -> dict[str, Any]:
    with api(stack, "city") as registry:
        found: dict[str, Any] = registry.get(f"/organisations/{organisation['id']}").raise_for_status().json()
        return found
