"""A year's training budget: recorded, set aside and spent, in the browser."""

import re
from datetime import datetime

from playwright.sync_api import expect
from tests.browser.conftest import Watched
from tests.stack import Stack

from servicekit.clock import CHINA


def test_a_budget_is_recorded_set_aside_and_spent(screen: Watched, stack: Stack) -> None:
    page = screen.page
    # One budget a year: each size of screen has a year to itself.
    screen.open(f"/budgets?year={datetime.now(CHINA).year - (screen.size == 'phone')}")
    screen.sign_in(stack.logins["city"])
    expect(page.get_by_role("heading", level=1, name="培训经费")).to_be_visible()
    page.get_by_role("button", name="登记预算").click()
    dialog = page.get_by_role("dialog", name="登记年度预算")
    dialog.get_by_label("教师培训经费").fill("1000.5")
    dialog.get_by_label("教师年度工资总额").fill("很多")
    dialog.get_by_label("批复文件").fill("来财教〔2026〕1号")
    dialog.get_by_role("button", name="登记预算").click()
    expect(dialog.get_by_text("请填写金额").first).to_be_visible()
    assert screen.accessibility_faults() == []
    dialog.get_by_label("教师年度工资总额").fill("50000")
    dialog.get_by_role("button", name="登记预算").click()
    expect(dialog).to_be_hidden()

    page.get_by_role("region", name="已登记的预算").get_by_role("link").first.click()
    expect(page.get_by_role("heading", level=1, name=re.compile("年培训经费$"))).to_be_visible()
    page.get_by_role("button", name="新增明细").first.click()
    dialog = page.get_by_role("dialog", name="新增明细并安排经费")
    dialog.get_by_label("明细名称").fill("骨干教师培训")
    dialog.get_by_label("金额").fill("800")
    assert screen.accessibility_faults() == []
    dialog.get_by_role("button", name="新增明细").click()
    expect(dialog).to_be_hidden()

    page.get_by_role("button", name="登记支出").click()
    dialog = page.get_by_role("dialog", name=re.compile("支出$"))
    dialog.get_by_label("金额").fill("900")
    dialog.get_by_label("开支类别").click()
    page.get_by_title("师资费").click()
    dialog.get_by_label("凭证号").fill("记-0512")
    dialog.get_by_role("button", name="登记支出").click()
    expect(dialog.get_by_text("余额不足")).to_be_visible()
    dialog.get_by_label("金额").fill("300.25")
    dialog.get_by_role("button", name="登记支出").click()
    expect(dialog).to_be_hidden()
    lines = page.get_by_role("region", name="经费明细")
    expect(lines.get_by_text("余额 ¥499.75")).to_be_visible()
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0

    entries = page.get_by_role("region", name="收支记录")
    entries.get_by_role("button", name="冲销").first.click()
    dialog = page.get_by_role("dialog", name="冲销这一笔")
    dialog.get_by_label("原因").fill("凭证录入错误")
    dialog.get_by_role("button", name="冲销").click()
    expect(dialog).to_be_hidden()
    expect(lines.get_by_text("余额 ¥800.00")).to_be_visible()
    assert screen.violations == []
