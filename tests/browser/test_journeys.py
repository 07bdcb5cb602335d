"""What a city officer does with the organisations, in a browser on the whole system."""

import re
from uuid import uuid4

import pytest
from playwright.sync_api import expect
from python_calamine import CalamineWorkbook
from tests.browser.conftest import Watched
from tests.browser.office import api, make_school
from tests.stack import Stack


def _rename(stack: Stack, organisation_id: str, name: str) -> None:
    """Somebody else saves a change."""
    with api(stack, "province") as registry:
        etag = registry.get(f"/organisations/{organisation_id}").headers["ETag"]
        answer = registry.patch(
            f"/organisations/{organisation_id}", json={"name": name}, headers={"If-Match": etag}
        )
        answer.raise_for_status()


def _read(stack: Stack, organisation_id: str) -> dict[str, object]:
    with api(stack, "city") as registry:
        answer = registry.get(f"/organisations/{organisation_id}").raise_for_status()
        found: dict[str, object] = answer.json()
        return found


class TestSigningIn:
    def test_wrong_password_is_told_and_the_right_one_opens_the_address_asked_for(
        self, screen: Watched, stack: Stack
    ) -> None:
        login, password = stack.logins["city"]
        screen.open("/organisations?kind=school")
        expect(screen.page.get_by_role("heading", name="登录")).to_be_visible()
        screen.sign_in((login, "not-the-password"))
        expect(screen.page.get_by_role("alert").get_by_text("账号或密码不正确")).to_be_visible()
        screen.sign_in((login, password))
        expect(screen.page.get_by_role("heading", name="组织机构", level=1)).to_be_visible()
        assert screen.page.url.endswith("/organisations?kind=school")

    def test_reload_keeps_the_session_and_leaves_no_token_in_storage(
        self, screen: Watched, stack: Stack
    ) -> None:
        screen.open("/")
        screen.sign_in(stack.logins["teacher"])
        heading = screen.page.get_by_role("heading", level=1, name=re.compile("好$"))
        expect(heading).to_be_visible()
        screen.page.reload()
        expect(heading).to_be_visible()
        stored = screen.page.evaluate("JSON.stringify([localStorage, sessionStorage]) + document.cookie")
        assert "eyJ" not in stored

    def test_signing_out_ends_it_in_every_tab(self, screen: Watched, stack: Stack) -> None:
        screen.open("/profile")
        screen.sign_in(stack.logins["school"])
        expect(screen.page.get_by_role("heading", name="我的", level=1)).to_be_visible()
        second = screen.page.context.new_page()
        second.goto(f"{screen.base_url}/profile")
        expect(second.get_by_role("heading", name="我的", level=1)).to_be_visible()
        screen.page.locator("main").get_by_role("button", name="退出登录").click()
        expect(screen.page.get_by_role("heading", name="登录")).to_be_visible()
        expect(second.get_by_role("heading", name="登录")).to_be_visible()


class TestOrganisations:
    def test_create_edit_and_close(self, screen: Watched, stack: Stack) -> None:
        page, mark = screen.page, uuid4().hex[:8]
        screen.open("/organisations")
        screen.sign_in(stack.logins["city"])

        page.get_by_role("button", name="新建组织").click()
        form = page.get_by_role("dialog")
        form.get_by_label("名称").fill(f"实验学校{mark}")
        form.get_by_label("代码", exact=True).fill(f"T-{mark}")
        form.get_by_role("button", name="新建", exact=True).click()
        drawer = page.get_by_role("dialog", name=f"实验学校{mark}")
        expect(drawer.get_by_text(f"T-{mark}")).to_be_visible()

        drawer.get_by_role("button", name="修改").click()
        drawer.get_by_label("名称").fill(f"中心学校{mark}")
        drawer.get_by_role("button", name="保存修改").click()
        drawer = page.get_by_role("dialog", name=f"中心学校{mark}")
        expect(drawer.get_by_role("button", name="修改")).to_be_visible()

        drawer.get_by_role("button", name="撤销").click()
        question = page.get_by_role("dialog", name=f"撤销“中心学校{mark}”")
        question.get_by_role("button", name="确认撤销").click()
        expect(question.get_by_text("请写明原因")).to_be_visible()
        question.get_by_label("撤销原因").fill("测试后撤销")
        question.get_by_role("button", name="确认撤销").click()
        expect(page).to_have_url(re.compile("/organisations$"))
        page.get_by_label("查找组织").fill(mark)
        expect(page.get_by_role("heading", name="没有符合条件的记录")).to_be_visible()

    @pytest.mark.parametrize(
        ("choice", "outcome"), [("保留我的修改", "我的学校"), ("采用最新内容", "他的学校")]
    )
    def test_two_people_change_the_same_school(
        self, screen: Watched, stack: Stack, choice: str, outcome: str
    ) -> None:
        page, mark = screen.page, uuid4().hex[:8]
        organisation_id = make_school(stack, f"学校{mark}")["id"]
        screen.open(f"/organisations/{organisation_id}")
        screen.sign_in(stack.logins["city"])
        page.get_by_role("button", name="修改").click()
        page.get_by_label("名称").fill(f"我的学校{mark}")
        _rename(stack, organisation_id, f"他的学校{mark}")
        page.get_by_role("button", name="保存修改").click()

        question = page.get_by_role("dialog", name="内容已被他人修改")
        question.get_by_role("button", name="查看差异").click()
        row = question.get_by_role("row", name="名称")
        expect(row).to_contain_text(f"学校{mark}我的学校{mark}他的学校{mark}")
        question.get_by_role("button", name=choice).click()
        expect(question).to_be_hidden()
        if choice == "采用最新内容":
            expect(page.get_by_label("名称")).to_have_value(f"他的学校{mark}")
        else:
            expect(page.get_by_role("dialog", name=f"{outcome}{mark}")).to_be_visible()
        assert _read(stack, organisation_id)["name"] == f"{outcome}{mark}"

    def test_a_teacher_may_look_but_not_change(self, screen: Watched, stack: Stack) -> None:
        screen.open("/organisations")
        screen.sign_in(stack.logins["teacher"])
        listed = screen.page.get_by_label("组织机构列表").get_by_role("link").first
        listed.click()
        expect(screen.page.get_by_role("dialog").get_by_text("上级组织")).to_be_visible()
        expect(screen.page.get_by_role("button", name="修改")).to_have_count(0)
        expect(screen.page.get_by_role("button", name="新建组织")).to_have_count(0)

    def test_export_holds_every_row_within_reach(self, screen: Watched, stack: Stack) -> None:
        screen.open("/organisations")
        screen.sign_in(stack.logins["county"])
        with screen.page.expect_download() as download:
            screen.page.get_by_role("button", name="导出 Excel").click()
        sheet = CalamineWorkbook.from_path(download.value.path()).get_sheet_by_index(0)
        _, *rows = sheet.iter_rows()
        with api(stack, "county") as registry:
            listed = registry.get("/organisations", params={"limit": 200}).json()
        assert {row[0] for row in rows} == {each["code"] for each in listed["items"]}
