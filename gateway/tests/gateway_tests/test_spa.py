"""The web app's files: what is cached how, and what a browser is told to refuse."""

import re

import pytest

HTML = {"Accept": "text/html,application/xhtml+xml"}


@pytest.mark.parametrize("path", ["/", "/organisations/42", "/index.html"])
async def test_navigations_get_the_start_page_which_is_asked_for_each_time(client, path):
    answer = await client.get(path, headers=HTML)
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-cache")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.text.endswith("app")


async def test_each_page_has_a_nonce_of_its_own_that_its_policy_names(client):
    nonces = set()
    for _ in range(2):
        answer = await client.get("/", headers=HTML)
        [nonce] = re.findall(r'nonce="([^"]+)"', answer.text)
        assert f"style-src 'self' 'nonce-{nonce}';" in answer.headers["content-security-policy"]
        nonces.add(nonce)
    assert len(nonces) == 2


async def test_pages_come_with_strict_browser_rules(client):
    headers = (await client.get("/", headers=HTML)).headers
    policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'self'"
    assert policy["script-src"] == "'self'"
    assert policy["frame-ancestors"] == "'none'"
    assert policy["object-src"] == "'none'"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
    assert "camera=(self)" in headers["permissions-policy"]


@pytest.mark.parametrize("path", ["/docs", "/docs/"])
async def test_docs_is_the_documentation_page(client, path):
    answer = await client.get(path)
    assert (answer.status_code, answer.text) == (200, "docs")
    assert "style-src 'self';" in answer.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("accepted", "coding", "content"),
    [
        ("gzip, deflate, br", "br", b"brotli"),
        ("gzip", "gzip", b"gzipped"),
        ("br;q=0, gzip;q=0.5", "gzip", b"gzipped"),
        ("identity", None, b"plain"),
    ],
)
async def test_hashed_files_are_kept_for_ever_in_the_best_form(client, accepted, coding, content):
    headers = {"Accept-Encoding": accepted}
    async with client.stream("GET", "/assets/app-1a2b.js", headers=headers) as answer:
        body = b"".join([piece async for piece in answer.aiter_raw()])
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert answer.headers["vary"] == "Accept-Encoding"
    assert (answer.headers.get("content-encoding"), body) == (coding, content)
    assert answer.headers["content-length"] == str(len(content))


@pytest.mark.parametrize("path", ["/", "/assets/app-1a2b.js", "/icon.svg"])
async def test_what_the_browser_has_is_not_sent_again(client, path):
    first = await client.get(path, headers={"Accept-Encoding": "identity"})
    headers = {"If-None-Match": f'"other", W/{first.headers["etag"]}', "Accept-Encoding": "identity"}
    again = await client.get(path, headers=headers)
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    assert again.headers["cache-control"] == first.headers["cache-control"]
    # The page the browser has goes with the policy it came with; a new nonce would break it.
    assert "content-security-policy" not in again.headers


async def test_the_forms_of_a_file_have_different_tags(client):
    tags = {
        (await client.head("/assets/app-1a2b.js", headers={"Accept-Encoding": coding})).headers["etag"]
        for coding in ("br", "gzip", "identity")
    }
    assert len(tags) == 3


async def test_other_files_are_asked_for_each_time(client):
    answer = await client.get("/icon.svg")
    assert (answer.headers["cache-control"], answer.text) == ("no-cache", "<svg/>")
    assert answer.headers["content-type"] == "image/svg+xml; charset=utf-8"


@pytest.mark.parametrize(
    ("path", "accept"),
    [
        ("/assets/gone-0000.js", "*/*"),
        ("/assets/gone-0000.js", "text/html"),
        ("/nowhere", "application/json"),
    ],
)
async def test_what_is_not_there_is_a_404_problem_and_not_the_start_page(client, path, accept):
    answer = await client.get(path, headers={"Accept": accept})
    assert (answer.status_code, answer.json()["code"]) == (404, "no-such-address")


async def test_head_gives_the_headers_only(client):
    answer = await client.head("/assets/app-1a2b.js", headers={"Accept-Encoding": "identity"})
    assert (answer.status_code, answer.headers["content-length"], answer.content) == (200, "5", b"")


async def test_a_link_out_of_the_folder_in_the_address_finds_nothing(client, spa_folder, send_raw):
    (spa_folder.parent / "secret.txt").write_text("secret")
    head = "GET /..%2fsecret.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    status, answer = await send_raw(client, head)
    assert status == 400
    assert "secret\n" not in answer


async def test_a_new_build_is_noticed(running_gateway, tmp_path):
    async with running_gateway(spa_folder=tmp_path) as client:
        missing = await client.get("/", headers=HTML)
        (tmp_path / "assets").mkdir()
        (tmp_path / "assets/new-1.css").write_text("a{}")
        (tmp_path / "index.html").write_text("built")
        assert (await client.get("/", headers=HTML)).text == "built"
        assert (await client.get("/assets/new-1.css")).text == "a{}"
    assert missing.status_code == 503


async def test_a_file_that_a_build_took_away_is_a_404(running_gateway, tmp_path):
    (tmp_path / "index.html").write_text("built")
    (tmp_path / "old.js").write_text("old")
    async with running_gateway(spa_folder=tmp_path) as client:
        assert (await client.get("/old.js")).text == "old"
        (tmp_path / "old.js").unlink()
        assert (await client.get("/old.js")).status_code == 404


@pytest.mark.parametrize(
    ("language", "first"), [("zh-CN", "网页尚未构建"), ("en", "The web app has not been built")]
)
async def test_without_a_build_a_page_says_what_to_do_in_both_languages(
    running_gateway, tmp_path, language, first
):
    async with running_gateway(spa_folder=tmp_path / "nothing") as client:
        answer = await client.get("/", headers={**HTML, "Accept-Language": language})
        docs = await client.get("/docs")
    assert (answer.status_code, docs.status_code) == (503, 503)
    page = answer.text
    assert page.index(f"<h1>{first}") == min(page.index("<h1>网页"), page.index("<h1>The web app"))
    assert "make run" in page
