"""Roles given, previewed and withdrawn, and other systems let in, in the browser."""

import re
from uuid import uuid4

from playwright.sync_api import Page, expect
from tests.browser.conftest import Watched
from tests.browser.office import api
from tests.stack import Stack


def _account(stack: Stack) -> str:
    """A new account in the county, without anything to do yet but be a teacher; its login."""
    login = f"grants.{uuid4().hex[:8]}"
    with api(stack, "county") as county:
        place = county.get("/me").json()["grants"][0]["organisation"]["id"]
        body = {
            "login": login,
            "display_name": "凌晓梅",
            "password": uuid4().hex,
            "grants": [{"role": "teacher", "organisation_id": place}],
        }
        county.post("/accounts", json=body).raise_for_status()
    return login


def _choose_county(page: Page, stack: Stack, label: str) -> None:
    with api(stack, "county") as county:
        name = county.get("/me").json()["grants"][0]["organisation"]["name"]
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("combobox", name=label).fill(name)
    page.get_by_title(name, exact=True).click()


def test_a_role_is_given_after_a_preview_and_withdrawn_for_a_reason(screen: Watched, stack: Stack) -> None:
    page = screen.page
    screen.open(f"/accounts?q={_account(stack)}")
    screen.sign_in(stack.logins["county"])
    page.get_by_role("link", name="凌晓梅").click()
    expect(page.get_by_role("heading", level=1, name="凌晓梅")).to_be_visible()
    reach = page.get_by_role("region", name="这个人能看到什么")
    expect(reach.get_by_text("看不到教师档案")).to_be_visible()
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0

    page.get_by_role("button", name="授予角色").click()
    dialog = page.get_by_role("dialog", name="授予“凌晓梅”角色")
    dialog.get_by_role("combobox", name="角色").click()
    expect(page.get_by_title("平台管理员")).to_have_count(0)
    page.get_by_title("学校培训负责人").click()
    _choose_county(page, stack, "组织机构")
    preview = dialog.get_by_role("region", name="授予后能看到什么")
    expect(preview.get_by_text("管理教师档案")).to_be_visible()
    assert screen.accessibility_faults() == []
    dialog.get_by_role("button", name="授予角色").click()
    expect(dialog).to_be_hidden()
    expect(reach.get_by_text("管理教师档案")).to_be_visible()

    page.get_by_role("button", name=re.compile("^撤销：学校培训负责人")).click()
    dialog = page.get_by_role("dialog", name=re.compile("^撤销“学校培训负责人"))
    dialog.get_by_label("原因").fill("岗位调整")
    dialog.get_by_role("button", name="撤销").click()
    expect(dialog).to_be_hidden()
    former = page.get_by_role("region", name="已撤销的角色")
    expect(former.get_by_text("岗位调整")).to_be_visible()
    expect(reach.get_by_text("管理教师档案")).to_have_count(0)
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0


def test_another_system_is_let_in_and_shut_out(screen: Watched, stack: Stack) -> None:
    page = screen.page
    name = f"省平台 {uuid4().hex[:8]}"
    screen.open("/api-clients")
    screen.sign_in(stack.logins["county"])
    expect(page.get_by_role("heading", level=1, name="接入方")).to_be_visible()
    page.get_by_role("button", name="登记接入方").click()
    dialog = page.get_by_role("dialog", name="登记接入方")
    dialog.get_by_label("名称").fill(name)
    _choose_county(page, stack, "可读范围")
    assert screen.accessibility_faults() == []
    dialog.get_by_role("button", name="登记并显示密钥").click()
    shown = page.get_by_role("dialog", name=f"“{name}”的密钥")
    expect(shown.get_by_role("button", name="复制 client_secret")).to_be_visible()
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0
    shown.get_by_role("button", name="已保存，关闭").click()
    expect(shown).to_be_hidden()

    page.get_by_role("button", name=f"停用：{name}").click()
    dialog = page.get_by_role("dialog", name=f"停用“{name}”？")
    dialog.get_by_label("原因").fill("合同到期")
    dialog.get_by_role("button", name=re.compile(r"停\s*用")).click()
    expect(dialog).to_be_hidden()
    expect(page.get_by_text("合同到期").first).to_be_visible()
    expect(page.get_by_role("button", name=f"停用：{name}")).to_have_count(0)
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0
