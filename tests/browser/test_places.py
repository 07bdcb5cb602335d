"""A base with its venue and use, in the browser."""

from uuid import uuid4

from playwright.sync_api import expect
from tests.browser.conftest import Watched
from tests.browser.office import api
from tests.stack import Stack

from servicekit.clock import SystemClock, today


def test_a_base_gets_a_venue_and_a_record_of_use(screen: Watched, stack: Stack) -> None:
    page, name = screen.page, f"学科基地{uuid4().hex[:6]}"
    with api(stack, "city") as city:
        place = city.get("/me").json()["grants"][0]["organisation"]["id"]
        body = {
            "organisation_id": place,
            "name": name,
            "kind": "school",
            "functions": ["subject_research", "practice"],
            "level": "city",
            "capacity": 200,
            "established_on": today(SystemClock()).isoformat(),
        }
        city.post("/bases", json=body, headers={"Idempotency-Key": str(uuid4())}).raise_for_status()
    screen.open("/bases")
    screen.sign_in(stack.logins["city"])
    expect(page.get_by_role("heading", level=1, name="基地")).to_be_visible()
    page.get_by_role("link", name=name).click()
    page.get_by_role("button", name="新增场地").click()
    dialog = page.get_by_role("dialog", name="新增场地")
    dialog.get_by_label("名称").fill("综合楼")
    dialog.get_by_label("可容纳人数").fill("200")
    assert screen.accessibility_faults() == []
    dialog.get_by_role("button", name="新增场地").click()
    expect(dialog).to_be_hidden()
    page.get_by_role("button", name="新增教室：综合楼").click()
    dialog = page.get_by_role("dialog", name="新增教室：综合楼")
    dialog.get_by_label("名称").fill("报告厅")
    dialog.get_by_label("可容纳人数").fill("201")
    dialog.get_by_role("button", name="新增教室").click()
    expect(dialog.get_by_text("教室容量超过场地容量")).to_be_visible()
    dialog.get_by_label("可容纳人数").fill("160")
    dialog.get_by_role("button", name="新增教室").click()
    expect(dialog).to_be_hidden()
    expect(page.get_by_text("报告厅（普通教室，160 人）")).to_be_visible()
    page.get_by_role("button", name="登记使用").click()
    dialog = page.get_by_role("dialog", name="登记使用")
    dialog.get_by_label("主题").fill("课堂观摩")
    dialog.get_by_label("参加人数").fill("42")
    dialog.get_by_role("button", name="登记使用").click()
    expect(dialog).to_be_hidden()
    expect(page.get_by_text("1 次 · 42 人次")).to_be_visible()
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0
    for address, heading in (("/studios", "名师工作室"), ("/pairings", "结对帮扶")):
        screen.open(address)
        expect(page.get_by_role("heading", level=1, name=heading)).to_be_visible()
        assert screen.accessibility_faults() == []
        assert screen.overflow() == 0
