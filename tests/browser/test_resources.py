"""Resources in the browser: written, uploaded through a cut, published, and had on the phone."""

import os
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Request, Route, expect
from tests.browser.conftest import Watched
from tests.stack import Stack

MEBIBYTE = 1024 * 1024


def _pdf(folder: Path, name: str, size: int) -> Path:
    """A file that begins as a PDF and is as large as wanted; its bytes do not repeat."""
    file = folder / name
    file.write_bytes(b"%PDF-1.7\n" + os.urandom(size) + b"\n%%EOF\n")
    return file


@pytest.mark.clause("LZ-23")
def test_a_guide_is_uploaded_through_a_cut_and_read_on_the_phone(
    screen: Watched, stack: Stack, tmp_path: Path
) -> None:
    page = screen.page
    title = f"骨干教师研修指南（{screen.size}）"
    guide = _pdf(tmp_path, f"指南-{screen.size}.pdf", 9 * MEBIBYTE)
    screen.open("/resources/new")
    screen.sign_in(stack.logins["city"])
    page.get_by_role("textbox", name="题目").fill(title)
    page.get_by_role("textbox", name="简介").fill("研修目标、阶段安排与任务要求。")
    page.get_by_role("textbox", name="链接").fill("javascript:alert(1)")
    page.get_by_role("button", name="保存").click()
    expect(page.get_by_text("请填写以 http:// 或 https:// 开头的网址。")).to_be_visible()
    assert screen.accessibility_faults() == []
    page.get_by_role("textbox", name="链接").fill("")
    page.get_by_role("button", name="保存").click()
    expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()

    # A renamed program is refused in words, and the page goes on working.
    program = tmp_path / "setup.pdf"
    program.write_bytes(b"MZ" + os.urandom(3000))
    page.get_by_label("上传文件", exact=True).first.set_input_files(program)
    expect(page.get_by_text("文件内容与类型不符")).to_be_visible()
    page.get_by_role("button", name="取消上传").click()

    sent: list[int] = []

    def cut_second_piece(route: Route) -> None:
        offset = int(route.request.headers["upload-offset"])
        sent.append(offset)
        if offset > 0 and sent.count(offset) == 1:
            route.abort("connectionreset")
        else:
            route.continue_()

    page.route(re.compile(r"/v1/uploads/"), lambda route: _on_pieces(route, cut_second_piece))
    page.get_by_label("上传文件", exact=True).first.set_input_files(guide)
    files = page.get_by_role("region", name="文件")
    expect(files.get_by_role("button", name=f"下载“{guide.name}”")).to_be_visible()
    page.unroute_all()
    first = 4 * MEBIBYTE
    assert sent[:3] == [0, first, first], "the cut piece is sent again, and not those before it"
    assert sent.count(0) == 1
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0

    page.get_by_role("button", name="提交审核").click()
    page.get_by_role("button", name="发布", exact=True).click()
    expect(page.get_by_text("已发布", exact=True)).to_be_visible()

    screen.open("/library/resources?kind=guide")
    page.get_by_role("searchbox").fill(screen.size)
    page.get_by_role("link", name=title).click()
    with page.expect_download() as downloading:
        page.get_by_role("button", name=f"下载“{guide.name}”").click()
    assert downloading.value.suggested_filename == guide.name
    assert Path(downloading.value.path()).read_bytes() == guide.read_bytes()
    assert screen.accessibility_faults() == []
    assert screen.overflow() == 0


def test_an_upload_is_paused_and_goes_on_where_it_was(screen: Watched, stack: Stack, tmp_path: Path) -> None:
    page = screen.page
    held: list[Route] = []
    handbook = _pdf(tmp_path, "手册.pdf", 5 * MEBIBYTE)
    screen.open("/resources/new")
    screen.sign_in(stack.logins["city"])
    page.get_by_role("textbox", name="题目").fill("研修手册")
    page.get_by_role("textbox", name="简介").fill("记录研修过程。")
    page.get_by_role("button", name="保存").click()
    expect(page.get_by_role("region", name="文件")).to_be_visible()

    def hold_second_piece(route: Route) -> None:
        if int(route.request.headers["upload-offset"]) > 0 and not held:
            held.append(route)
        else:
            route.continue_()

    page.route(re.compile(r"/v1/uploads/"), lambda route: _on_pieces(route, hold_second_piece))
    with page.expect_request(_is_second_piece):
        page.get_by_label("上传文件", exact=True).first.set_input_files(handbook)
    expect(page.get_by_role("progressbar", name="正在上传“手册.pdf”")).to_be_visible()
    page.get_by_role("button", name="暂停").click()
    expect(page.get_by_text("已暂停：“手册.pdf”")).to_be_visible()
    assert screen.accessibility_faults() == []
    page.get_by_role("button", name="继续").click()
    expect(page.get_by_role("button", name="下载“手册.pdf”")).to_be_visible()


def _is_second_piece(request: Request) -> bool:
    return request.method == "PATCH" and int(request.headers["upload-offset"]) > 0


def _on_pieces(route: Route, do: Any) -> None:
    if route.request.method == "PATCH":
        do(route)
    else:
        route.continue_()
