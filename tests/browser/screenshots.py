"""Pictures of the main screens, taken from the running demonstration: `make screenshots`.

They land in docs/screenshots and are committed, so that a change of the look is seen in review.
"""

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright
from rich.console import Console
from tests import stack as stacks
from tests.browser.conftest import Watched, launch, watched_page

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "screenshots"
TEACHERS = 2_000
"""On the roster behind the pictures: enough for every list and chart to look as it does in use."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: whose screen, how large, and the way there."""

    name: str
    who: str | None
    size: str
    path: str
    ready: str
    """A text that stands there once the screen is complete."""
    on: Callable[[Page], None] = lambda _page: None
    """What is pressed after the address is open."""


def _to_first_row(page: Page) -> None:
    page.locator("main tbody").get_by_role("link").first.click()


def _to_big_screen(page: Page) -> None:
    _to_first_row(page)
    page.get_by_role("link", name="课表").first.click()
    page.get_by_role("link", name="签到大屏").first.click()


def _to_certificate(page: Page) -> None:
    page.locator("main article").first.get_by_role("link").first.click()


SHOTS = (
    Shot("login", None, "phone", "/login", "登录"),
    Shot("trainee-home", "teacher", "phone", "/", "学时进度"),
    Shot("trainee-courses", "teacher", "phone", "/courses", "剩余"),
    Shot("trainee-timetable", "teacher", "phone", "/timetable", "学时"),
    Shot("trainee-sign", "teacher", "phone", "/sign", "6 位签到码"),
    Shot("trainee-hours", "teacher", "phone", "/hours", "累计学时"),
    Shot("trainee-certificate", "teacher", "phone", "/certificates", "查验链接", _to_certificate),
    Shot("staff-home", "city", "desk", "/", "职责"),
    Shot("staff-people", "city", "desk", "/people", "工号"),
    Shot("staff-import", "city", "desk", "/roster-imports", "需要更正的地方", _to_first_row),
    Shot("staff-programmes", "city", "desk", "/programmes", "培训开始"),
    Shot("staff-programme", "city", "desk", "/programmes?state=open", "办理记录", _to_first_row),
    Shot("staff-roll-call", "city", "desk", "/programmes?state=running", "扫码签到", _to_big_screen),
    Shot("staff-figures", "city", "desk", "/figures", "兴宾区"),
    Shot("staff-findings", "city", "desk", "/figures/findings", "周期要求"),
)


def main() -> None:
    """Start a system with a demonstration of its own, and take every picture."""
    console = Console()
    with tempfile.TemporaryDirectory(prefix="shixun-screenshots-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # as root the database server runs as another user
        os.environ.setdefault("SHIXUN_TEST_POSTGRES", name)
        console.print("starting a system and loading its demonstration")
        data = folder / "data"
        data.mkdir(mode=0o755)
        stack = stacks.start(data, TEACHERS)
        try:
            with sync_playwright() as playwright:
                browser = launch(playwright)
                for shot in SHOTS:
                    console.print(shot.name)
                    _take(browser, stack, shot)
                browser.close()
        finally:
            stacks.stop(stack)


def _take(browser: Browser, stack: stacks.Stack, shot: Shot) -> None:
    with watched_page(browser, stack, shot.size) as screen:
        screen.open(shot.path)
        if shot.who is not None:
            screen.sign_in(stack.logins[shot.who])
        shot.on(screen.page)
        _complete(screen, shot.ready)
        FOLDER.mkdir(exist_ok=True)
        screen.page.screenshot(path=FOLDER / f"{shot.name}.png")


def _complete(screen: Watched, text: str) -> None:
    screen.page.get_by_text(text).first.wait_for()
    screen.page.evaluate("document.fonts.ready")
    # The roll call's screen asks again and again, so the network is never idle there.
    screen.page.wait_for_timeout(1500)


if __name__ == "__main__":
    main()
