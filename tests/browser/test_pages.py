"""Every page: usable without a mouse and by a screen reader, within the policy, nothing cut off."""

import re

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import Watched
from tests.stack import Stack

PAGES = {"/": "好$", "/organisations": "^组织机构$", "/profile": "^我的$", "/no-such-page": "^页面不存在$"}
PAGES_OF = {
    "city": {
        "/organisation-marks": "^机构标识$",
        "/people": "^人员$",
        "/experts": "^专家库$",
        "/expert-reviews": "^专家年度考核$",
        "/expert-suggestions": "^为课程找专家$",
        "/corrections": "^信息更正$",
        "/duplicates": "^重复档案$",
        "/duplicates/merges": "^重复档案$",
        "/duplicates/dismissals": "^重复档案$",
        "/roster-imports": "^导入花名册$",
        "/programmes": "^培训项目$",
        "/programmes/new": "^新建培训项目$",
        "/course-desk": "^课程建设$",
        "/course-desk/new": "^新建课程$",
        "/course-desk/promotions": "^推荐评审$",
        "/figures": "^年度统计$",
        "/budgets": "^培训经费$",
        "/tiers": "^培养层次$",
        "/figures/findings": "^达标情况$",
        "/policies": "^培训政策$",
        "/policies/chain": "^培训政策$",
        "/policies/publish": "^发布政策包$",
        "/institutions": "^承训机构$",
        "/accounts": "^账号与授权$",
        "/accounts/activation": "^开通学校账号$",
        "/my-account": "^我的账号$",
    },
    "teacher": {
        "/": "好$",
        "/courses": "^课程$",
        "/courses/mine": "^课程$",
        "/library": "^课程库$",
        "/timetable": "^我的课表$",
        "/sign": "^签到签退$",
        "/surveys": "^我的问卷$",
        "/certificates": "^我的证书$",
        "/hours": "^学时台账$",
        "/growth": "^我的成长$",
        "/my-profile": "^我的档案$",
        "/my-account": "^我的账号$",
        "/policies": "^培训政策$",
        "/policies/chain": "^培训政策$",
    },
}


def _open(screen: Watched, stack: Stack, path: str, heading: str) -> None:
    screen.open(path)
    screen.sign_in(stack.logins["city"])
    expect(screen.page.get_by_role("heading", level=1, name=re.compile(heading))).to_be_visible()


class TestAccessibility:
    def test_login_page(self, screen: Watched) -> None:
        screen.open("/login")
        expect(screen.page.get_by_role("heading", name="登录")).to_be_visible()
        assert screen.accessibility_faults() == []
        assert screen.overflow() == 0

    @pytest.mark.parametrize(("path", "heading"), PAGES.items(), ids=list(PAGES))
    def test_page(self, screen: Watched, stack: Stack, path: str, heading: str) -> None:
        _open(screen, stack, path, heading)
        assert screen.accessibility_faults() == []
        assert screen.overflow() == 0

    @pytest.mark.parametrize("who", PAGES_OF)
    def test_pages_of(self, screen: Watched, stack: Stack, who: str) -> None:
        screen.open("/profile")
        screen.sign_in(stack.logins[who])
        expect(screen.page.get_by_role("heading", level=1, name="我的")).to_be_visible()
        for path, heading in PAGES_OF[who].items():
            screen.open(path)
            expect(screen.page.get_by_role("heading", level=1, name=re.compile(heading))).to_be_visible()
            assert screen.accessibility_faults() == [], path
            assert screen.overflow() == 0, path

    def test_public_verification(self, screen: Watched) -> None:
        screen.open("/verify")
        expect(screen.page.get_by_role("heading", level=1, name="证书查验")).to_be_visible()
        assert screen.accessibility_faults() == []
        assert screen.overflow() == 0

    def test_choosing_a_password_by_a_code(self, screen: Watched) -> None:
        screen.open("/login/code")
        expect(screen.page.get_by_role("heading", level=1, name="设置密码")).to_be_visible()
        assert screen.accessibility_faults() == []
        assert screen.overflow() == 0

    def test_dark_theme(self, screen: Watched, stack: Stack) -> None:
        screen.page.emulate_media(color_scheme="dark")
        _open(screen, stack, "/organisations", "^组织机构$")
        assert screen.page.evaluate("document.documentElement.dataset.theme") == "dark"
        assert screen.accessibility_faults() == []

    def test_dialogs_of_an_organisation(self, screen: Watched, stack: Stack) -> None:
        _open(screen, stack, "/organisations", "^组织机构$")
        screen.page.get_by_label("组织机构列表").get_by_role("link").first.click()
        expect(screen.page.get_by_role("dialog")).to_be_visible()
        assert screen.accessibility_faults() == []
        for button, text in (
            ("修改", "保存修改"),
            ("调整上级", "新的上级组织"),
            ("并入其他组织", "转入的人员"),
            ("添加标识", "起始日期"),
            ("撤销", "撤销原因"),
        ):
            screen.page.get_by_role("button", name=button, exact=True).click()
            expect(screen.page.get_by_text(text, exact=True)).to_be_visible()
            assert screen.accessibility_faults() == []
            screen.page.get_by_role("button", name="取消").click()


class TestKeyboard:
    def test_skip_link_and_focus_on_the_heading_of_a_new_page(self, screen: Watched, stack: Stack) -> None:
        _open(screen, stack, "/", "好$")
        screen.page.reload()
        expect(screen.page.get_by_role("heading", level=1)).to_be_visible()
        screen.page.keyboard.press("Tab")
        expect(screen.page.get_by_role("link", name="跳到正文")).to_be_focused()
        screen.page.keyboard.press("Enter")
        expect(screen.page.locator("main")).to_be_focused()
        navigation = screen.page.get_by_role("navigation", name="主导航")
        navigation.get_by_role("link", name="我的").press("Enter")
        expect(screen.page.get_by_role("heading", name="我的", level=1)).to_be_focused()
        expect(screen.page).to_have_title(re.compile("^我的"))

    def test_escape_closes_the_drawer_and_returns_the_focus(self, screen: Watched, stack: Stack) -> None:
        _open(screen, stack, "/organisations", "^组织机构$")
        link = screen.page.get_by_label("组织机构列表").get_by_role("link").first
        link.press("Enter")
        expect(screen.page.get_by_role("dialog")).to_be_visible()
        screen.settle()
        screen.page.keyboard.press("Escape")
        expect(screen.page.get_by_role("dialog")).to_be_hidden()
        expect(link).to_be_focused()

    def test_focus_returns_from_a_question_to_the_button_that_asked_it(
        self, screen: Watched, stack: Stack
    ) -> None:
        _open(screen, stack, "/organisations", "^组织机构$")
        screen.page.get_by_label("组织机构列表").get_by_role("link").first.click()
        for name in ("调整上级", "撤销"):
            button = screen.page.get_by_role("button", name=name, exact=True)
            button.press("Enter")
            question = screen.page.get_by_role("dialog", name=re.compile("^(调整|撤销)“"))
            question.get_by_role("button", name="取消").click()
            expect(question).to_be_hidden()
            expect(button).to_be_focused()


class TestOffline:
    def test_says_so_and_recovers(self, screen: Watched, stack: Stack) -> None:
        _open(screen, stack, "/organisations", "^组织机构$")
        screen.page.context.set_offline(True)
        expect(screen.page.get_by_text("网络已断开")).to_be_visible()
        screen.page.context.set_offline(False)
        expect(screen.page.get_by_text("网络已断开")).to_be_hidden()


class TestDocumentation:
    def test_is_rendered_from_our_own_files(self, screen: Watched) -> None:
        screen.open("/docs")
        # Only what is in sight is drawn of so many operations.
        screen.page.get_by_placeholder("Filter by tag or path").fill("organisations")
        expect(screen.page.locator("#docs").get_by_text("/v1/organisations").first).to_be_visible()
        expect(screen.page).to_have_title(re.compile("接口文档"))
        assert screen.page.evaluate("document.documentElement.lang") == "zh-CN"

    def test_an_operation_can_be_tried_as_the_signed_in_person(self, screen: Watched, stack: Stack) -> None:
        _open(screen, stack, "/", "好$")
        screen.open("/docs")
        path = screen.page.locator('[data-path$="/v1/me"]')
        operation = screen.page.locator(".opblock-get").filter(has=path)
        operation.get_by_role("button").first.click()
        operation.get_by_role("button", name="Try it out").click()
        with screen.page.expect_response(re.compile(r"/api/registry/v1/me$")) as answer:
            operation.get_by_role("button", name="Execute").click()
        assert answer.value.status == 200
        assert answer.value.json()["login"] == stack.logins["city"][0]
