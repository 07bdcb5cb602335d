"""The course library: a reader finds a course and rates it; staff see what has happened to it."""

import re

from playwright.sync_api import expect
from tests.browser.conftest import Watched
from tests.stack import Stack


def test_a_reader_searches_and_rates(screen: Watched, stack: Stack) -> None:
    screen.open("/library")
    screen.sign_in(stack.logins["teacher"])
    courses = screen.page.get_by_role("list", name="课程列表")
    expect(courses).to_be_visible()
    screen.page.get_by_role("searchbox").fill("演示课程")
    expect(screen.page).to_have_url(re.compile("q="))
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0
    courses.get_by_role("link").first.click()
    expect(screen.page.get_by_role("heading", name="我的评价")).to_be_visible()
    screen.page.get_by_role("button", name="5 分").click()
    expect(screen.page.get_by_text("您打了 5 分", exact=False)).to_be_visible()
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0


def test_staff_see_versions_and_every_step(screen: Watched, stack: Stack) -> None:
    screen.open("/course-desk?state=published")
    screen.sign_in(stack.logins["city"])
    name = (
        screen.page.get_by_role("main").get_by_role("link", name=re.compile("班主任工作坊|教学|课堂")).first
    )
    name.click()
    expect(screen.page.get_by_role("heading", name="评审记录")).to_be_visible()
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0
    screen.page.get_by_role("button", name="下架").click()
    expect(screen.page.get_by_role("dialog")).to_be_visible()
    assert screen.accessibility_faults() == []
    screen.page.get_by_role("button", name="取消").click()
    screen.page.get_by_role("link", name="修改").click()
    expect(screen.page.get_by_role("heading", level=1, name="修改课程")).to_be_visible()
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0
