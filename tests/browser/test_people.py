"""People in the browser: the drawer with its dialogs, the filters, and where somebody stands."""

import re
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import Watched
from tests.browser.office import api, make_school
from tests.stack import Stack

from shixun_local.demo.roster import rows
from shixun_local.demo.schools import School

PASSWORD = "a-long-passphrase-of-a-test"


def _register(stack: Stack, school: dict[str, Any], name: str, **more: Any) -> dict[str, Any]:
    body = {"organisation_id": school["id"], "name": name, "stage": "primary", "subject": "chinese", **more}
    with api(stack, "city") as registry:
        made: dict[str, Any] = registry.post("/people", json=body).raise_for_status().json()
        return made


def _award(stack: Stack, person: dict[str, Any], honour: str, level: str) -> None:
    with api(stack, "city") as registry:
        registry.post(
            f"/people/{person['id']}/honours",
            json={"honour": honour, "level": level, "awarded_on": "2024-09-10"},
            headers={"If-Match": f'"{person["version"]}"'},
        ).raise_for_status()


def _account(stack: Stack, person: dict[str, Any]) -> tuple[str, str]:
    login = f"g.{uuid4().hex[:12]}"
    with api(stack, "city") as registry:
        body = {"login": login, "password": PASSWORD}
        registry.post(f"/people/{person['id']}/account", json=body).raise_for_status()
    return login, PASSWORD


class TestDrawer:
    def test_it_and_its_dialogs_can_be_used_by_everybody(self, screen: Watched, stack: Stack) -> None:
        person = _register(stack, make_school(stack, "抽屉小学"), "抽屉里的人", posts=["homeroom_teacher"])
        _award(stack, person, "subject_leader", "city")
        page = screen.page
        screen.open(f"/people/{person['id']}")
        screen.sign_in(stack.logins["city"])
        expect(page.get_by_role("region", name="任职经历").get_by_text("学科带头人")).to_be_visible()
        assert screen.accessibility_faults() == []
        assert screen.overflow() == 0
        for button, field in (
            ("添加任职", "开始日期"),
            ("结束“班主任”任职", "结束日期"),
            ("更正“班主任”任职", "原因"),
            ("登记荣誉", "授予日期"),
            ("撤销荣誉“学科带头人”", "原因"),
            ("开通账号", "初始密码"),
            ("办理离岗", "原因"),
            ("修改", "姓名"),
        ):
            page.get_by_role("button", name=button, exact=True).click()
            expect(page.get_by_label(field).last).to_be_visible()
            assert screen.accessibility_faults() == [], button
            assert screen.overflow() == 0, button
            page.get_by_role("button", name="取消").last.click()
            expect(page.get_by_role("button", name="取消")).to_have_count(0)


def test_people_are_found_by_their_tier_and_by_where_their_school_lies(screen: Watched, stack: Stack) -> None:
    name = f"层次{uuid4().hex[:6]}"
    school = make_school(stack, "筛选小学")
    _register(stack, school, f"{name}风格", title="senior")
    _register(stack, school, f"{name}合格", title="second_grade")
    page = screen.page
    screen.open(f"/people?below={school['id']}")
    screen.sign_in(stack.logins["city"])
    expect(page.get_by_text(f"{name}合格")).to_be_visible()
    _choose(page, "培养体系", "559分层分类、分科分岗“五格”递进式")
    _choose(page, "培养层次", "风格")
    expect(page.get_by_text(f"{name}合格")).to_be_hidden()
    expect(page.get_by_text(f"{name}风格")).to_be_visible()
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0
    _choose(page, "城乡类型", "乡村")
    expect(page.get_by_text("没有符合条件的记录")).to_be_visible()


STANDINGS = (
    ({"teaching_since": "2026-09-01", "title": "none"}, None, "入格", "教龄"),
    ({"teaching_since": "2016-09-01", "title": "first_grade"}, None, "定格", "一级教师"),
    ({"teaching_since": "2000-09-01", "title": "vice_senior"}, None, "升格", "高级教师"),
    ({"teaching_since": "2000-09-01", "title": "vice_senior"}, "special_grade", "风格", "特级教师"),
)
"""A profile, an honour or none, the step of the five that they are on, and a word of why."""


@pytest.mark.clause("LB-26", parts="W")
def test_a_teacher_sees_their_step_of_the_five_and_why(screen: Watched, stack: Stack) -> None:
    """入格 to 风格 by years, title and honours: at an office's desk, then on the teacher's own screen."""
    school = make_school(stack, "五格小学")
    page = screen.page
    screen.open("/profile")
    screen.sign_in(stack.logins["city"])
    expect(page.get_by_role("heading", level=1, name="我的")).to_be_visible()
    for number, (profile, honour, step, why) in enumerate(STANDINGS):
        person = _register(stack, school, f"五格{number}", **profile)
        if honour is not None:
            _award(stack, person, honour, "province")
        screen.open(f"/people/{person['id']}/growth")
        expect(page.get_by_role("heading", level=1, name=f"五格{number}的培养层次")).to_be_visible()
        _expect_step(page, step, why)
        assert screen.accessibility_faults() == [], step
        assert screen.overflow() == 0, step

    login = _account(stack, person)
    screen.page.context.clear_cookies()
    screen.open("/growth")
    screen.sign_in(login)
    expect(page.get_by_role("heading", level=1, name="我的成长")).to_be_visible()
    _expect_step(page, step, why)
    page.get_by_text("查看各层次的对象与要求").first.click()
    expect(page.get_by_text("优秀副高级职称或特级、正高级教师")).to_be_visible()
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0


def _expect_step(page: Page, step: str, why: str) -> None:
    steps = page.get_by_role("list", name=re.compile("^559.*的层次，由低到高$"))
    expect(steps.get_by_role("listitem")).to_have_count(5)
    expect(steps.locator("[aria-current=step]")).to_contain_text(step)
    card = page.locator("article, section").filter(has=page.get_by_role("heading", name="为什么")).last
    expect(card.get_by_text(why).first).to_be_visible()


def _choose(page: Page, label: str, option: str) -> None:
    page.get_by_role("combobox", name=label).click()
    shown = page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option")
    shown.get_by_text(option, exact=True).click()


def test_a_roster_with_headings_of_its_own_is_mapped_and_applied(screen: Watched, stack: Stack) -> None:
    """From the file to the roster, by way of the columns that somebody has to set by hand."""
    place = make_school(stack, f"对应列小学{uuid4().hex[:6]}")
    of = [School(place["code"], place["name"], "451302", "兴宾区", ("小学",), 1.0)]
    seed = uuid4().int
    [row] = rows(1, seed % 1_000_000, of=of, after=seed % 5_000_000 + 6_000_000)
    cells = (row.name, row.citizen_id, place["name"], "小学", "语文", "备注一")
    # A heading that no file had before: how those were set is remembered.
    file = f"尊称,证件编码,任教单位全称,段,所教,{place['code']}\n{','.join(cells)}\n".encode()
    page = screen.page
    screen.open("/roster-imports")
    screen.sign_in(stack.logins["city"])
    page.get_by_label("花名册文件").set_input_files(
        {"name": "自拟表头.csv", "mimeType": "text/csv", "buffer": file}
    )
    page.get_by_role("button", name="上传并检查").click()
    expect(page.get_by_text("未找到表头").first).to_be_visible()
    expect(page.get_by_text(re.compile("^还缺少："))).to_be_visible()
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0
    for column, meaning in enumerate(("姓名", "身份证号", "所在学校", "学段", "任教学科")):
        letter = "ABCDE"[column]
        page.get_by_role("combobox", name=re.compile(f"^{letter} ")).click()
        shown = page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option")
        shown.filter(has_text=re.compile(f"^{meaning}")).first.click()
    page.get_by_role("button", name="按此重新检查").click()
    expect(page.get_by_text("已检查，待导入")).to_be_visible()
    expect(page.get_by_text("列的对应关系由人工指定")).to_be_visible()
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0
    page.get_by_role("button", name="导入 1 人").click()
    page.get_by_role("button", name="确认导入").click()
    expect(page.get_by_text("导入完成，名册已更新。")).to_be_visible()
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0
    with api(stack, "city") as registry:
        [person] = registry.get("/people", params={"below": place["id"]}).raise_for_status().json()["items"]
    assert (person["name"], person["subject"]) == (row.name, "chinese")
