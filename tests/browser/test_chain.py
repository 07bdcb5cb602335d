"""The main job from end to end, as people do it: on phones, and the sign-in code on the big screen."""

import io
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Locator, Page, Playwright, expect
from tests.browser.camera import film
from tests.browser.conftest import Watched, launch, watched_page
from tests.browser.office import make_school
from tests.stack import Stack

from servicekit.clock import CHINA
from shixun_local.demo.roster import rows, write_rows
from shixun_local.demo.schools import School

PASSWORD = "a-passphrase-of-the-test"
PLAN = {
    "一、主题": "以学习任务群为抓手的单元整体教学",
    "二、目标": "会设计单元任务",
    "三、内容": "讲座、课例、实践",
    "四、时间安排": "一天",
    "五、方式": "集中研修",
    "六、组织管理": "设班主任一名",
    "七、保障措施": "经费列入预算",
}


@dataclass
class Day:
    """The names of one run."""

    stack: Stack
    mark: str = field(default_factory=lambda: uuid4().hex[:8])
    school_id: str = ""
    """known once it was made"""

    @property
    def school(self) -> str:
        return f"实验学校{self.mark}"

    @property
    def programme(self) -> str:
        return f"骨干研修{self.mark}"

    @property
    def trainee(self) -> tuple[str, str]:
        return f"trainee.{self.mark}", PASSWORD


@contextmanager
def somebody(
    browser: Browser, day: Day, login: tuple[str, str] | None, size: str = "phone"
) -> Iterator[Watched]:
    """A person with a browser of their own, signed in."""
    with watched_page(browser, day.stack, size) as screen:
        if login is not None:
            screen.open("/profile")
            screen.sign_in(login)
            expect(screen.page.get_by_role("heading", name="我的", level=1)).to_be_visible()
        yield screen


def until(page: Page, wanted: Callable[[], Locator]) -> None:
    """Load the page anew until it shows what other services are about to tell."""
    for _ in range(60):
        page.wait_for_load_state("networkidle")
        if wanted().first.is_visible():
            return
        page.wait_for_timeout(500)
        page.reload()
    expect(wanted().first).to_be_visible()


def choose(scope: Page | Locator, label: str, typed: str, option: str | None = None) -> None:
    """Type into a select that searches, and take the option."""
    control = scope.get_by_label(label)
    control.fill(typed)
    page = scope if isinstance(scope, Page) else scope.page
    shown = page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option")
    shown.filter(has_text=option or typed).first.click()


def local(moment: datetime) -> str:
    """As a control for date and time takes it."""
    return moment.astimezone(CHINA).strftime("%Y-%m-%dT%H:%M")


def import_roster(officer: Watched, day: Day) -> list[str]:
    """Import two teachers, and one whom the dry run refuses; the names on the roster, first the trainee's."""
    made = make_school(day.stack, day.school)
    day.school_id = made["id"]
    school = School(made["code"], day.school, "451302", "兴宾区", ("小学",), 1.0)
    seed = int(day.mark, 16)
    good, other, bad = rows(3, seed, of=[school], after=seed % 5_000_000 + 1_000_000)
    workbook = io.BytesIO()
    write_rows(workbook, [good, other, replace(bad, citizen_id=bad.citizen_id[:-1])], "花名册")

    page = officer.page
    officer.open("/roster-imports")
    page.get_by_label("花名册文件").set_input_files(
        {"name": "花名册.xlsx", "mimeType": "application/vnd.ms-excel", "buffer": workbook.getvalue()}
    )
    page.get_by_role("button", name="上传并检查").click()
    expect(page.get_by_text("已检查，待导入")).to_be_visible()
    expect(page.get_by_role("heading", name="需要更正的地方")).to_be_visible()
    page.get_by_role("button", name="导入 2 人").click()
    page.get_by_role("button", name="确认导入").click()
    expect(page.get_by_text("导入完成，名册已更新。")).to_be_visible()
    return [good.name, other.name]


def plan_programme(officer: Watched, approver: Watched, day: Day) -> str:
    """Write a programme, have somebody else approve it, open it for enrolment; its address."""
    page, now = officer.page, datetime.now(CHINA)
    officer.open("/programmes/new")
    page.get_by_label("项目名称").fill(day.programme)
    page.get_by_label("项目编号").fill(f"C-{day.mark}")
    choose(page, "级别", "市级")
    page.get_by_label("学时").fill("2")
    page.get_by_label("人数上限").fill("20")
    page.get_by_label("报名开始").fill(local(now - timedelta(hours=1)))
    page.get_by_label("报名截止").fill(local(now + timedelta(hours=12)))
    page.get_by_label("培训开始").fill(now.date().isoformat())
    page.get_by_label("培训结束").fill((now.date() + timedelta(days=1)).isoformat())
    for section, text in PLAN.items():
        page.get_by_label(section).fill(text)
    page.get_by_role("button", name="保存草稿").click()
    expect(page.get_by_role("heading", level=1, name=day.programme)).to_be_visible()
    address = page.url
    page.get_by_role("button", name="提交审批").click()
    expect(page.get_by_text("等待审批人处理")).to_be_visible()
    approver.page.goto(address)
    approver.page.get_by_role("button", name="批准", exact=True).click()
    expect(approver.page.get_by_text("已批准", exact=True).first).to_be_visible()
    page.reload()
    page.get_by_role("button", name="开放报名").click()
    expect(page.get_by_text("报名中", exact=True).first).to_be_visible()
    return address


def open_account(officer: Watched, day: Day, name: str) -> None:
    """Let the trainee sign in."""
    page = officer.page
    # At their school: elsewhere somebody may have the same name, and an account.
    officer.open(f"/people?below={day.school_id}")
    page.get_by_label("查找人员").fill(name)
    page.get_by_role("link", name=name).first.click()
    page.get_by_role("button", name="开通账号").click()
    form = page.get_by_role("dialog", name=f"为“{name}”开通账号")
    form.get_by_label("账号", exact=True).fill(day.trainee[0])
    form.get_by_label("初始密码").fill(day.trainee[1])
    form.get_by_role("button", name="开通", exact=True).click()
    expect(page.get_by_text("账号已开通").first).to_be_visible()


def plan_session(officer: Watched, day: Day, address: str, expert: str) -> None:
    """Plan the one session, which begins in a moment, in a venue made on the spot; then start the class."""
    page, begins = officer.page, datetime.now(CHINA) + timedelta(minutes=2)
    page.goto(f"{address}/sessions")
    page.get_by_role("button", name="安排课次").click()
    form = page.get_by_role("dialog", name="安排课次")
    form.get_by_label("课次名称").fill("单元整体教学")
    form.get_by_label("开始时间").fill(local(begins))
    form.get_by_label("结束时间").fill(local(begins + timedelta(minutes=90)))
    form.get_by_label("学时").fill("2")
    choose(form, "授课专家", expert)
    form.get_by_role("button", name="新建").click()
    venue = page.get_by_role("dialog", name="新建场地")
    venue.get_by_label("场地名称").fill(f"报告厅{day.mark}")
    venue.get_by_label("容纳人数").fill("100")
    venue.get_by_role("button", name="新建并选用").click()
    expect(venue).to_be_hidden()
    form.get_by_role("button", name="保存课次").click()
    expect(page.get_by_text("单元整体教学").first).to_be_visible()
    page.get_by_role("button", name="开班").click()
    page.get_by_role("dialog").get_by_role("button", name="开班").click()
    expect(page.get_by_text("进行中", exact=True).first).to_be_visible()


def enrol(trainee: Watched, day: Day) -> None:
    """Find the programme and take a place."""
    page = trainee.page
    trainee.open("/courses")
    until(page, lambda: page.get_by_role("link", name=day.programme))
    page.get_by_role("link", name=day.programme).click()
    page.get_by_role("button", name="报名", exact=True).click()
    page.get_by_role("button", name="确认报名").click()
    expect(page.get_by_text("报名成功，课次已列入您的课表。")).to_be_visible()


def sign_in_by_camera(trainee: Watched, room: Watched, camera: Path) -> None:
    """Hold the phone up to the screen in the room; again, should the code have changed meanwhile."""
    page = trainee.page
    for _ in range(5):
        trainee.open("/sign")
        film(room.page.get_by_role("img", name=re.compile("签到二维码")), camera)
        page.get_by_role("button", name="打开摄像头扫码").click()
        outcome = page.get_by_role("heading", name="签到成功").or_(page.get_by_text("重新扫码或输入数字"))
        expect(outcome).to_be_visible()
        if page.get_by_role("heading", name="签到成功").is_visible():
            return
    pytest.fail("every code was outdated when it arrived")


def sign_out_by_digits(trainee: Watched, room: Watched) -> None:
    """Type the six digits that stand beside the picture."""
    page = trainee.page
    room.page.get_by_text("签退", exact=True).click()
    expect(room.page.get_by_role("heading", name="扫码签退")).to_be_visible()
    trainee.open("/sign")
    digits = room.page.locator("p", has_text=re.compile(r"^\d{6}$")).inner_text()
    page.get_by_label("6 位签到码").fill(digits.strip())
    page.get_by_role("button", name="签退", exact=True).click()
    expect(page.get_by_role("heading", name="签退成功")).to_be_visible()
    expect(page.get_by_text("本次课计 2 学时")).to_be_visible()


def answer_survey(trainee: Watched, day: Day) -> None:
    """Rate everything with the highest number."""
    page = trainee.page
    trainee.open("/surveys")
    until(page, lambda: page.get_by_role("link", name=day.programme))
    page.get_by_role("link", name=day.programme).click()
    expect(page.get_by_role("button", name="提交问卷")).to_be_visible()
    for item in page.locator("fieldset").all():
        item.locator("label").last.click()
    page.get_by_role("button", name="提交问卷").click()
    expect(page.get_by_role("heading", name="感谢您的反馈")).to_be_visible()


def open_certificate(trainee: Watched, day: Day) -> tuple[str, str]:
    """The address at which anybody can verify it, and the credential itself."""
    page = trainee.page
    trainee.open("/certificates")
    until(page, lambda: page.get_by_role("link", name=day.programme))
    page.get_by_role("link", name=day.programme).click()
    address = page.get_by_role("link", name=re.compile("verify")).inner_text()
    with page.expect_download() as download:
        page.get_by_role("button", name="下载凭证").click()
    return address, download.value.path().read_text(encoding="utf-8")


def tampered(credential: str) -> str:
    """The credential with other contents under the same signature."""
    header, payload, signature = credential.split(".")
    middle = len(payload) // 2
    other = "A" if payload[middle] != "A" else "B"
    return ".".join((header, payload[:middle] + other + payload[middle + 1 :], signature))


@pytest.mark.clause("CR-02")
@pytest.mark.clause("LZ-27", "LB-15", parts="W")
@pytest.mark.usefixtures("frontend")
def test_from_the_roster_to_a_certificate_that_verifies(
    playwright: Playwright, stack: Stack, tmp_path: Path
) -> None:
    day, camera = Day(stack), tmp_path / "camera.y4m"
    flags = ("--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream")
    browser = launch(playwright, *flags, f"--use-file-for-fake-video-capture={camera}")
    with (
        somebody(browser, day, stack.logins["city"]) as officer,
        somebody(browser, day, stack.logins["province"]) as approver,
    ):
        trainee_name, expert_name = import_roster(officer, day)
        address = plan_programme(officer, approver, day)
        open_account(officer, day, trainee_name)
        with somebody(browser, day, day.trainee) as trainee:
            enrol(trainee, day)
            plan_session(officer, day, address, expert_name)
            with somebody(browser, day, stack.logins["city"], size="desk") as room:
                room.page.goto(f"{address}/sessions")
                room.page.get_by_role("link", name="签到大屏").click()
                expect(room.page.get_by_role("heading", name="扫码签到")).to_be_visible()
                sign_in_by_camera(trainee, room, camera)
                sign_out_by_digits(trainee, room)
            trainee.open("/hours")
            until(trainee.page, lambda: trainee.page.get_by_text(day.programme))
            officer.page.goto(address)
            officer.page.get_by_role("button", name="结项").click()
            officer.page.get_by_role("dialog").get_by_role("button", name="结项").click()
            expect(officer.page.get_by_text("已结束", exact=True).first).to_be_visible()
            answer_survey(trainee, day)
            verify_at, credential = open_certificate(trainee, day)
    with somebody(browser, day, None) as stranger:
        page = stranger.page
        page.goto(verify_at)
        expect(page.get_by_role("heading", name="证书有效")).to_be_visible()
        for text, verdict in ((credential, "凭证有效"), (tampered(credential), "凭证无效")):
            page.get_by_label("凭证内容（JWT）").fill(text)
            page.get_by_role("button", name="查验凭证").click()
            expect(page.get_by_role("heading", name=verdict)).to_be_visible()
    browser.close()
