"""A real Chromium on the running system, at the sizes of a desk and of a phone, watched for trouble."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Playwright, Request, expect, sync_playwright
from tests.stack import Stack

_CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SIZES = {"desk": (1440, 900), "phone": (390, 844)}
_REPOSITORY = Path(__file__).parents[2]
_AXE = _REPOSITORY / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
_STILL = """Promise.all(document.getAnimations()
  .filter(each => each.effect.getComputedTiming().endTime !== Infinity)
  .map(each => each.finished.catch(() => null)))"""


# A busy machine takes its time; what never comes is still found out.
expect.set_options(timeout=20_000)


@dataclass
class Watched:
    """A page, with what went wrong behind it and where it went for data."""

    page: Page
    base_url: str
    size: str
    violations: list[str] = field(default_factory=list)
    """Content-Security-Policy refusals and uncaught errors."""
    foreign: list[str] = field(default_factory=list)
    """Requests that left the origin."""

    def open(self, path: str) -> None:
        """Go to an address of the application."""
        self.page.goto(self.base_url + path)

    def sign_in(self, login: tuple[str, str]) -> None:
        """Fill in the login form that is on the screen."""
        self.page.get_by_label("账号").fill(login[0])
        self.page.get_by_role("textbox", name="密码").fill(login[1])
        self.page.get_by_role("button", name="登录", exact=True).click()

    def settle(self) -> None:
        """Wait until nothing moves or loads: checks of colour contrast would meet half-faded text."""
        self.page.wait_for_load_state("networkidle")
        self.page.evaluate(_STILL)

    def accessibility_faults(self, exclude: str | None = None) -> list[str]:
        """What axe finds against WCAG 2.1 A and AA, one line per rule and element."""
        self.settle()
        # Injected by the test's own means: a script element would need the page's policy to admit it.
        self.page.evaluate(_AXE.read_text(encoding="utf-8"))
        found = self.page.evaluate(
            """async (exclude) => (await axe.run(
                 exclude ? {exclude: [exclude]} : document,
                 {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']},
               )).violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target} ${n.failureSummary}`))""",
            exclude,
        )
        return [str(line) for line in found]

    def overflow(self) -> int:
        """Pixels by which the page is wider than the screen."""
        root = "document.documentElement"
        return int(self.page.evaluate(f"{root}.scrollWidth - {root}.clientWidth"))

    def _on_console(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            self.violations.append(message.text)

    def _on_request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme in {"http", "https", "ws", "wss"} and not request.url.startswith(self.base_url):
            self.foreign.append(request.url)

    def watch(self) -> None:
        """Begin to note trouble."""
        self.page.on("console", self._on_console)
        self.page.on("request", self._on_request)
        self.page.on("pageerror", lambda error: self.violations.append(str(error)))


# By module, not by session: while it runs, its event loop counts as the thread's own, and no asynchronous
# test of another module could run.
@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


def launch(playwright: Playwright, *flags: str) -> Browser:
    """Start a Chromium of one's own; without one on this machine the test is skipped."""
    if _CHROMIUM is None:
        pytest.skip("no chromium on this machine: apt-get install chromium fonts-noto-cjk")
    return playwright.chromium.launch(executable_path=_CHROMIUM, args=[*_FLAGS, *flags])


@pytest.fixture(scope="module")
def browser(playwright: Playwright) -> Iterator[Browser]:
    running = launch(playwright)
    yield running
    running.close()


@pytest.fixture(scope="session")
def frontend() -> None:
    """The built application, made anew when a source changed; a running gateway notices."""
    bootstrap = _REPOSITORY / "deploy" / "local" / "bootstrap.py"
    subprocess.run([sys.executable, bootstrap, "frontend"], check=True)


@contextmanager
def watched_page(browser: Browser, stack: Stack, size: str) -> Iterator[Watched]:
    """A fresh browser profile at this size; at the end it fails when the browser refused something.

    Raises:
        AssertionError: there was an error in the page, or a request to somewhere else.
    """
    width, height = SIZES[size]
    context = browser.new_context(
        viewport={"width": width, "height": height}, locale="zh-CN", reduced_motion="reduce"
    )
    context.set_default_timeout(20_000)
    watched = Watched(context.new_page(), stack.base_url, size)
    watched.watch()
    yield watched
    context.close()
    assert watched.violations == []
    assert watched.foreign == []


@pytest.fixture(params=SIZES)
def screen(
    request: pytest.FixtureRequest, browser: Browser, frontend: None, stack: Stack
) -> Iterator[Watched]:
    """A fresh browser profile, once per screen size."""
    with watched_page(browser, stack, request.param) as watched:
        yield watched
