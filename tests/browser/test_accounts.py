"""Accounts in the browser: a password by a code, and a session ended from another device."""

from uuid import uuid4

import httpx
import pytest
from playwright.sync_api import expect
from tests.browser.conftest import Watched, watched_page
from tests.browser.office import api, make_school
from tests.stack import Stack

_PASSWORD = "a-long-passphrase-of-a-test"
_OWN_PASSWORD = "chosen-by-its-owner-alone"


def _account(stack: Stack, name: str) -> tuple[str, str]:
    login = f"o.{uuid4().hex[:12]}"
    school = make_school(stack, "账号小学")
    with api(stack, "city") as registry:
        body = {
            "login": login,
            "display_name": name,
            "password": _PASSWORD,
            "grants": [{"role": "school_officer", "organisation_id": school["id"]}],
        }
        registry.post("/accounts", json=body).raise_for_status()
    return login, _PASSWORD


class TestReset:
    def test_an_officer_gives_a_code_and_its_owner_chooses_a_password(
        self, screen: Watched, stack: Stack
    ) -> None:
        name = f"重置{uuid4().hex[:6]}"
        login, _ = _account(stack, name)
        page = screen.page
        screen.open(f"/accounts?q={login}")
        screen.sign_in(stack.logins["city"])
        page.get_by_role("button", name=f"重置密码：{name}").click()
        page.get_by_role("button", name="重置密码", exact=True).last.click()
        dialog = page.get_by_role("dialog", name=f"“{name}”的一次性验证码")
        expect(dialog.get_by_text("有效期至")).to_be_visible()
        assert screen.accessibility_faults() == []
        code = dialog.locator("dd").nth(1).locator("span").first.inner_text()
        dialog.get_by_role("button", name="已记下，关闭").click()
        expect(page.get_by_text("待设置密码")).to_be_visible()

        browser = page.context.browser
        assert browser is not None
        with watched_page(browser, stack, screen.size) as owner:
            owner.open("/login")
            owner.page.get_by_role("link", name="用验证码设置密码").click()
            expect(owner.page.get_by_role("heading", level=1, name="设置密码")).to_be_visible()
            owner.page.get_by_label("账号").fill(login)
            owner.page.get_by_label("一次性验证码").fill(code.lower())
            owner.page.get_by_label("新密码", exact=True).fill(f"{login}-2026")
            owner.page.get_by_label("再次输入新密码").fill(f"{login}-2026")
            owner.page.get_by_role("button", name="设置密码并登录").click()
            expect(owner.page.get_by_text("不能包含您的账号").first).to_be_visible()
            assert owner.accessibility_faults() == []
            owner.page.get_by_label("新密码", exact=True).fill(_OWN_PASSWORD)
            owner.page.get_by_label("再次输入新密码").fill(_OWN_PASSWORD)
            owner.page.get_by_role("button", name="设置密码并登录").click()
            expect(owner.page.get_by_role("heading", level=1)).to_contain_text(name)


class TestSessions:
    def test_a_device_is_signed_out_from_another(
        self, screen: Watched, stack: Stack, request: pytest.FixtureRequest
    ) -> None:
        login, password = _account(stack, "两处登录")
        elsewhere = httpx.Client(base_url=stack.base_url)
        request.addfinalizer(elsewhere.close)
        elsewhere.post(
            "/api/registry/v1/session", json={"login": login, "password": password}
        ).raise_for_status()
        page = screen.page
        screen.open("/my-account")
        screen.sign_in((login, password))
        sessions = page.get_by_role("list", name="登录的设备")
        expect(sessions.get_by_role("listitem")).to_have_count(2)
        expect(sessions.get_by_text("本机")).to_have_count(1)
        assert screen.accessibility_faults() == []
        sessions.get_by_role("button").click()
        expect(sessions.get_by_role("listitem")).to_have_count(1)
        refused = elsewhere.post("/api/registry/v1/session/refresh")
        assert refused.status_code == 401
