"""A profile in the browser: corrected on request, merged with its double, and put back."""

from typing import Any
from uuid import uuid4

from playwright.sync_api import expect
from tests.browser.conftest import Watched, watched_page
from tests.browser.office import api, make_school
from tests.stack import Stack

_PASSWORD = "a-long-passphrase-of-a-test"


def _register(stack: Stack, school: dict[str, Any], name: str, **more: Any) -> dict[str, Any]:
    body = {
        "organisation_id": school["id"],
        "name": name,
        "stage": "primary",
        "subject": "chinese",
        "title": "second_grade",
        **more,
    }
    with api(stack, "city") as registry:
        made: dict[str, Any] = registry.post("/people", json=body).raise_for_status().json()
        return made


def _open_account(stack: Stack, person: dict[str, Any]) -> tuple[str, str]:
    login = f"t.{uuid4().hex[:12]}"
    with api(stack, "city") as registry:
        body = {"login": login, "password": _PASSWORD}
        registry.post(f"/people/{person['id']}/account", json=body).raise_for_status()
    return login, _PASSWORD


def _leave(stack: Stack, person: dict[str, Any]) -> None:
    with api(stack, "city") as registry:
        registry.delete(
            f"/people/{person['id']}",
            params={"reason": "调出本校"},
            headers={"If-Match": f'"{person["version"]}"'},
        ).raise_for_status()


def _choose(screen: Watched, label: str, option: str) -> None:
    screen.page.get_by_role("combobox", name=label).click()
    screen.page.locator(".ant-select-item-option").get_by_text(option, exact=True).click()


class TestCorrection:
    def test_a_teacher_proposes_the_school_approves_and_the_teacher_sees_it(
        self, screen: Watched, stack: Stack
    ) -> None:
        name = f"更正{uuid4().hex[:6]}"
        teacher = _register(stack, make_school(stack, "更正小学"), name)
        screen.open("/my-profile")
        screen.sign_in(_open_account(stack, teacher))
        page = screen.page
        page.get_by_role("button", name="信息有误，申请更正").click()
        _choose(screen, "职称", "一级教师")
        page.get_by_label("更正原因").fill("2026 年 6 月评审通过")
        summary = page.get_by_role("list", name="将提交的更正")
        expect(summary).to_contain_text("二级教师")
        expect(summary).to_contain_text("一级教师")
        assert screen.accessibility_faults() == []
        page.get_by_role("button", name="提交申请").click()
        expect(page.get_by_role("heading", name="待学校审核的更正")).to_be_visible()
        expect(page.get_by_text("等待学校审核", exact=True)).to_be_visible()
        assert screen.accessibility_faults() == []

        browser = page.context.browser
        assert browser is not None
        with watched_page(browser, stack, screen.size) as office:
            office.open("/corrections")
            office.sign_in(stack.logins["city"])
            expect(office.page.get_by_role("heading", level=1, name="信息更正")).to_be_visible()
            assert office.accessibility_faults() == []
            office.page.get_by_role("button", name=f"通过 {name}").click()
            expect(office.page.get_by_text(f"已通过“{name}”的更正")).to_be_visible()
            expect(office.page.get_by_role("button", name=f"通过 {name}")).to_have_count(0)

        page.reload()
        expect(page.get_by_text("学校已通过，档案已更新")).to_be_visible()
        expect(page.locator("dd").filter(has_text="一级教师").first).to_be_visible()


class TestDuplicates:
    def test_two_records_are_merged_by_keyboard_and_put_back(self, screen: Watched, stack: Stack) -> None:
        name = f"重复{uuid4().hex[:6]}"
        school = make_school(stack, "重复小学")
        number = _citizen_id()
        _leave(stack, _register(stack, school, name, citizen_id=number, title="first_grade"))
        _register(stack, school, name, citizen_id=number)
        screen.open(f"/duplicates?below={school['id']}")
        screen.sign_in(stack.logins["city"])
        page = screen.page
        expect(page.get_by_text("同一身份证号").first).to_be_visible()
        assert screen.accessibility_faults() == []
        page.get_by_role("radio", name="职称取自档案一").focus()
        page.keyboard.press("Space")
        page.get_by_role("button", name="合并", exact=True).press("Enter")
        page.get_by_label("原因").fill("重复建档，核对为同一人")
        page.get_by_role("dialog").get_by_role("button", name="合并", exact=True).press("Enter")
        expect(page.get_by_text(f"已合并“{name}”的档案").first).to_be_visible()
        with api(stack, "city") as registry:
            [kept] = registry.get("/people", params={"q": name}).raise_for_status().json()["items"]
        assert kept["title"] == "first_grade"

        page.get_by_role("link", name="合并记录").click()
        page.get_by_role("button", name=f"撤销合并 {name}").click()
        assert screen.accessibility_faults() == []
        page.get_by_label("原因").fill("经核实为两人")
        page.get_by_role("dialog").get_by_role("button", name="撤销合并").click()
        expect(page.get_by_text("已撤销合并，两份档案已恢复")).to_be_visible()
        with api(stack, "city") as registry:
            [kept] = registry.get("/people", params={"q": name}).raise_for_status().json()["items"]
        assert kept["title"] == "second_grade"

    def test_two_people_are_told_apart_and_that_is_taken_back(self, screen: Watched, stack: Stack) -> None:
        name = f"同名{uuid4().hex[:6]}"
        school = make_school(stack, "同名小学")
        number = _citizen_id()
        _leave(stack, _register(stack, school, name, citizen_id=number))
        _register(stack, school, name, citizen_id=number)
        screen.open(f"/duplicates?below={school['id']}")
        screen.sign_in(stack.logins["city"])
        page = screen.page
        page.get_by_role("button", name="不是同一人").click()
        page.get_by_label("原因").fill("两位同名教师")
        page.get_by_role("dialog").get_by_role("button", name="确认不是同一人").click()
        expect(page.get_by_role("heading", name=f"{name}：同名小学")).to_have_count(0)
        page.get_by_role("link", name="非同一人").click()
        assert screen.accessibility_faults() == []
        assert screen.overflow() == 0
        page.get_by_role("button", name=f"收回对“{name}”的确认").click()
        assert screen.accessibility_faults() == []
        page.get_by_label("原因").fill("核对有误")
        page.get_by_role("dialog").get_by_role("button", name="收回确认").click()
        expect(page.get_by_text("已收回确认").first).to_be_visible()
        screen.open(f"/duplicates?below={school['id']}")
        expect(page.get_by_role("heading", name=f"{name}：同名小学")).to_be_visible()


def _citizen_id() -> str:
    """A good number that nobody on the roster is likely to have."""
    weights = [2 ** (17 - place) % 11 for place in range(17)]
    body = f"45130219850307{uuid4().int % 1000:03d}"
    total = sum(int(digit) * weight for digit, weight in zip(body, weights, strict=True))
    return body + "10X98765432"[total % 11]
