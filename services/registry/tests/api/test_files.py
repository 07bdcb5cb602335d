"""Files: sent in pieces, inspected, kept, swept; and had by link."""

import hashlib
import io
import re
import struct
import zipfile
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from fastapi import FastAPI
from services.registry.tests.conftest import CallerFactory, Json, Tree
from services.registry.tests.files import DOCX, PDF, PIECE, Sender, read_link, zipped

from registry.access import PERMISSIONS_OF_ROLE, Permission, Role
from registry.files.sweeping import UNATTACHED_FOR, sweeping
from servicekit.clock import FixedClock
from servicekit.testing.service import runtime_of

GIBIBYTE = 1024**3


@pytest.fixture
def sender(client: httpx.AsyncClient, caller: CallerFactory) -> Sender:
    return Sender(client, caller(Role.COUNTY_OFFICER))


@pytest.fixture
def folder(app: FastAPI) -> Path:
    return Path(runtime_of(app).settings.files_url)  # type: ignore[attr-defined]


def stored(folder: Path) -> list[str]:
    return sorted(str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file())


async def attached(sender: Sender, tree: Tree, name: str, content: bytes) -> str:
    """Path of the link to a file of a resource."""
    city = await tree.add("451300", division_code="451300")
    body = {"kind": "guide", "title": "研修指南", "summary": "研修目标与安排", "organisation_id": city["id"]}
    made = await sender.client.post("/v1/resources", json=body, headers=sender.headers)
    assert made.status_code == 201, made.text
    file_id = await sender.file(name, content)
    answer = await sender.client.post(
        f"/v1/resources/{made.json()['id']}/files",
        json={"file_id": file_id},
        headers={**sender.headers, "If-Match": made.headers["etag"]},
    )
    assert answer.status_code == 201, answer.text
    return f"/v1/resources/{made.json()['id']}/files/{file_id}/link"


class TestSending:
    async def test_pieces_become_one_file_whose_bytes_and_name_are_kept(
        self, sender: Sender, tree: Tree, folder: Path
    ) -> None:
        address = await sender.address("研修手册（第1册）.pdf", len(PDF))
        for start in range(0, len(PDF), 3000):
            answer = await sender.send(address, start, PDF[start : start + 3000])
            assert answer.status_code == 204, answer.text
        assert answer.headers["upload-offset"] == str(len(PDF))
        assert await sender.received(address) == len(PDF)
        file_id = address.rpartition("/")[2]
        assert stored(folder) == [f"files/{file_id}"]
        assert (folder / "files" / file_id).read_bytes() == PDF

    async def test_the_upload_says_where_to_go_on_after_a_cut(self, app: FastAPI, sender: Sender) -> None:
        address = await sender.address("a.pdf", len(PDF))
        await cut_off(app, sender, address, PDF[:2000], declared=5000)
        assert await sender.received(address) == 2000
        answer = await sender.send(address, 2000, PDF[2000:])
        assert answer.status_code == 204, answer.text

    async def test_a_piece_at_the_wrong_place_is_refused(self, sender: Sender) -> None:
        address = await sender.address("a.pdf", len(PDF))
        await sender.send(address, 0, PDF[:2000])
        answer = await sender.send(address, 1000, PDF[1000:])
        assert answer.status_code == 409
        assert answer.json()["code"] == "upload-offset-wrong"
        assert answer.headers["upload-offset"] == "2000"
        assert await sender.received(address) == 2000

    async def test_an_upload_of_somebody_else_is_not_there(
        self, sender: Sender, client: httpx.AsyncClient, caller: CallerFactory
    ) -> None:
        address = await sender.address("a.pdf", len(PDF))
        other = Sender(client, caller(Role.COUNTY_OFFICER))
        assert (await other.send(address, 0, PDF)).json()["code"] == "upload-not-found"
        assert (await client.head(address, headers=other.headers)).status_code == 404
        assert (await client.delete(address, headers=other.headers)).status_code == 404
        assert await sender.received(address) == 0

    async def test_a_dropped_upload_is_gone_with_its_bytes(self, sender: Sender, folder: Path) -> None:
        address = await sender.address("a.pdf", len(PDF))
        await sender.send(address, 0, PDF[:2000])
        assert len(stored(folder)) == 1
        assert (await sender.client.delete(address, headers=sender.headers)).status_code == 204
        assert stored(folder) == []
        assert (await sender.send(address, 2000, PDF[2000:])).status_code == 404

    async def test_five_gigabytes_are_refused_when_announced(self, sender: Sender) -> None:
        answer = await sender.begin("a.mp4", 5 * GIBIBYTE)
        assert answer.status_code == 413
        assert answer.json()["code"] == "file-too-large"
        assert answer.json()["params"]["limit_mb"] == 512
        assert answer.headers["tus-max-size"] == str(512 * 1024**2)

    async def test_a_piece_announced_longer_than_the_rest_is_not_even_read(self, sender: Sender) -> None:
        address = await sender.address("a.pdf", len(PDF))
        endless = Endless()
        answer = await sender.send(address, 0, endless.body(), **{"Content-Length": str(5 * GIBIBYTE)})
        assert answer.status_code == 413
        assert answer.json()["code"] == "upload-too-long"
        assert endless.sent == 0

    async def test_a_piece_that_just_goes_on_is_cut_off(self, sender: Sender, folder: Path) -> None:
        address = await sender.address("a.pdf", len(PDF))
        endless = Endless()
        answer = await sender.send(address, 0, endless.body())
        assert answer.status_code == 413
        assert answer.json()["code"] == "upload-too-long"
        assert 0 < endless.sent <= len(PDF) + 2 * len(endless.piece)
        assert stored(folder) == []
        assert await sender.received(address) == 0

    @pytest.mark.parametrize(
        ("headers", "code"),
        [
            ({"Tus-Resumable": "0.2.2"}, "tus-version-unsupported"),
            ({"Upload-Offset": "minus one"}, "upload-header-wrong"),
            ({"Content-Type": "application/json"}, "upload-media-type-wrong"),
        ],
    )
    async def test_the_protocol_is_kept_to(self, sender: Sender, headers: dict[str, str], code: str) -> None:
        address = await sender.address("a.pdf", len(PDF))
        answer = await sender.send(address, 0, PDF, **headers)
        assert answer.json()["code"] == code
        assert await sender.received(address) == 0

    async def test_abilities_are_told_to_everybody(self, client: httpx.AsyncClient) -> None:
        answer = await client.options("/v1/uploads")
        assert answer.status_code == 204
        assert answer.headers["tus-version"] == "1.0.0"
        assert answer.headers["tus-extension"] == "creation,expiration,termination"

    async def test_a_teacher_sends_nothing(self, client: httpx.AsyncClient, caller: CallerFactory) -> None:
        answer = await Sender(client, caller(Role.TEACHER)).begin("a.pdf", 10)
        assert answer.status_code == 403

    def test_whoever_writes_courses_or_resources_may_send_files(self) -> None:
        writing = {Permission.COURSE_WRITE, Permission.RESOURCE_WRITE}
        for role, held in PERMISSIONS_OF_ROLE.items():
            assert (Permission.FILE_UPLOAD in held) == bool(writing & held), role


class TestInspection:
    @pytest.mark.parametrize(
        "name",
        [
            "../../etc/passwd.pdf",
            "a\\b.pdf",
            "C:a.pdf",
            "a\0.pdf",
            "a\u202efdp.pdf",
            " .pdf",
            "a" * 250 + ".pdf",
        ],
    )
    async def test_a_name_that_leads_elsewhere_or_misleads_is_refused(
        self, sender: Sender, name: str
    ) -> None:
        answer = await sender.begin(name, 10)
        assert answer.status_code == 422
        assert answer.json()["code"] == "file-name-unsafe"

    @pytest.mark.parametrize("name", ["setup.exe", "page.html", "picture.svg", "README", "macro.docm"])
    async def test_types_outside_the_list_are_refused_by_name(self, sender: Sender, name: str) -> None:
        answer = await sender.begin(name, 10)
        assert answer.status_code == 415
        assert answer.json()["code"] == "file-type-not-allowed"

    @pytest.mark.parametrize(
        "name", ["a.pdf", "a.doc", "a.docx", "a.png", "a.mp4", "a.zip", "a.txt", "a.csv"]
    )
    @pytest.mark.parametrize(
        "program", [b"MZ\x90\0" + b"\0" * 500, b"\x7fELF\x02\x01\x01" + b"\0" * 500], ids=["windows", "linux"]
    )
    async def test_a_renamed_program_is_refused(
        self, sender: Sender, folder: Path, name: str, program: bytes
    ) -> None:
        answer = await sender.whole(name, program)
        assert answer.status_code == 415
        assert answer.json()["code"] == "file-content-mismatch"
        assert stored(folder) == []

    async def test_a_document_of_another_program_is_refused(self, sender: Sender) -> None:
        assert (await sender.whole("a.xlsx", DOCX)).json()["code"] == "file-content-mismatch"
        assert (await sender.whole("a.docx", DOCX)).status_code == 204

    async def test_texts_in_the_encodings_of_offices_are_taken(self, sender: Sender) -> None:
        for encoding in ("utf-8", "utf-8-sig", "gb18030", "utf-16"):
            answer = await sender.whole("名单.csv", "姓名,学校\n韦海燕,第一小学\n".encode(encoding))
            assert answer.status_code == 204, encoding

    @pytest.mark.parametrize(
        "entry",
        ["../up.txt", "/etc/cron.txt", "a/../../b.txt", "..\\up.txt", "C:/x.txt", "setup.exe", "in.zip"],
    )
    async def test_an_archive_with_a_way_out_or_a_program_is_refused(
        self, sender: Sender, entry: str
    ) -> None:
        answer = await sender.whole("a.zip", renamed(zipped({"X" * len(entry): b"text"}), entry))
        assert answer.status_code == 422
        assert answer.json()["code"] == "archive-unsafe"

    async def test_a_document_with_a_macro_is_refused(self, sender: Sender) -> None:
        content = zipped({"word/document.xml": b"<x/>", "word/vbaProject.bin": b"macro"})
        assert (await sender.whole("a.docx", content)).json()["code"] == "archive-unsafe"

    async def test_a_zip_bomb_is_refused(self, sender: Sender, folder: Path) -> None:
        bomb = zipped({"zeros.txt": b"\0" * (60 * 1024**2)})
        assert len(bomb) < 100_000
        answer = await sender.whole("a.zip", bomb)
        assert answer.status_code == 422
        assert answer.json()["code"] == "archive-too-large"
        assert stored(folder) == []

    async def test_a_zip_bomb_that_lies_of_its_size_is_refused(self, sender: Sender) -> None:
        answer = await sender.whole("a.zip", lying(zipped({"zeros.txt": b"\0" * (60 * 1024**2)}), size=1000))
        assert answer.json()["code"] == "archive-too-large"

    async def test_an_ordinary_archive_is_taken(self, sender: Sender) -> None:
        content = zipped({"课例/教案.docx": DOCX, "课例/说明.txt": "说明".encode()})
        assert (await sender.whole("课例.zip", content)).status_code == 204

    async def test_what_was_refused_cannot_be_gone_on_with(self, sender: Sender) -> None:
        address = await sender.address("a.pdf", 10)
        await sender.send(address, 0, b"MZ" + b"\0" * 8)
        assert (await sender.client.head(address, headers=sender.headers)).status_code == 404

    async def test_an_empty_file_is_refused(self, sender: Sender) -> None:
        assert (await sender.begin("a.pdf", 0)).json()["code"] == "file-empty"


class TestHaving:
    async def test_a_link_brings_the_bytes_under_the_name_they_came_with(
        self, sender: Sender, tree: Tree, client: httpx.AsyncClient
    ) -> None:
        path = await attached(sender, tree, "研修 指南.pdf", PDF)
        link = await read_link(client, path, sender.headers)
        answer = await client.get(link["address"])
        assert answer.content == PDF
        assert answer.headers["content-type"] == "application/pdf"
        assert answer.headers["content-disposition"] == (
            f"attachment; filename*=UTF-8''{quote('研修 指南.pdf')}"
        )
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["etag"] == f'"{hashlib.sha256(PDF).hexdigest()}"'
        assert answer.headers["content-length"] == str(len(PDF))
        assert (await client.head(link["address"])).headers["content-length"] == str(len(PDF))

    @pytest.mark.parametrize(
        ("asked", "status", "start", "end"),
        [
            ("bytes=0-99", 206, 0, 100),
            ("bytes=100-", 206, 100, None),
            ("bytes=-50", 206, -50, None),
            ("bytes=0-1,5-6", 200, 0, None),
            ("lines=1-2", 200, 0, None),
            ("bytes=9-3", 200, 0, None),
        ],
    )
    async def test_a_range_brings_that_part(
        self,
        sender: Sender,
        tree: Tree,
        client: httpx.AsyncClient,
        asked: str,
        status: int,
        start: int,
        end: int | None,
    ) -> None:
        link = await read_link(client, await attached(sender, tree, "a.pdf", PDF), sender.headers)
        answer = await client.get(link["address"], headers={"Range": asked})
        assert answer.status_code == status
        assert answer.content == PDF[start:end]
        if status == 206:
            first = start % len(PDF)
            assert answer.headers["content-range"] == (
                f"bytes {first}-{first + len(answer.content) - 1}/{len(PDF)}"
            )

    async def test_a_range_behind_the_end_is_refused(
        self, sender: Sender, tree: Tree, client: httpx.AsyncClient
    ) -> None:
        link = await read_link(client, await attached(sender, tree, "a.pdf", PDF), sender.headers)
        answer = await client.get(link["address"], headers={"Range": f"bytes={len(PDF)}-"})
        assert answer.status_code == 416
        assert answer.headers["content-range"] == f"bytes */{len(PDF)}"

    async def test_only_what_cannot_carry_a_script_is_shown(
        self, sender: Sender, tree: Tree, client: httpx.AsyncClient
    ) -> None:
        path = await attached(sender, tree, "a.docx", DOCX)
        link = await read_link(client, path, sender.headers, to_open="true")
        answer = await client.get(link["address"])
        assert answer.headers["content-disposition"].startswith("attachment")
        assert answer.headers["content-security-policy"] == "sandbox"

    async def test_a_pdf_is_shown_when_asked_for(
        self, sender: Sender, tree: Tree, client: httpx.AsyncClient
    ) -> None:
        path = await attached(sender, tree, "a.pdf", PDF)
        link = await read_link(client, path, sender.headers, to_open="true")
        answer = await client.get(link["address"])
        assert answer.headers["content-disposition"].startswith("inline")

    async def test_a_changed_link_and_a_late_one_are_refused(
        self, app: FastAPI, sender: Sender, tree: Tree, client: httpx.AsyncClient
    ) -> None:
        link = await read_link(client, await attached(sender, tree, "a.pdf", PDF), sender.headers)
        changed = link["address"].replace("to_open=false", "to_open=true")
        assert changed != link["address"]
        assert (await client.get(changed)).json()["code"] == "file-link-unusable"
        foreign = re.sub("signature=[0-9a-f]+", f"signature={quote('签名')}", link["address"])
        assert (await client.get(foreign)).json()["code"] == "file-link-unusable"
        runtime = runtime_of(app)
        runtime.clock = FixedClock(runtime.clock.now() + timedelta(hours=1))
        late = await client.get(link["address"])
        assert late.status_code == 410
        assert late.json()["code"] == "file-link-unusable"

    async def test_another_persons_file_cannot_be_attached(
        self, sender: Sender, client: httpx.AsyncClient, caller: CallerFactory, tree: Tree
    ) -> None:
        file_id = await Sender(client, caller(Role.COUNTY_OFFICER)).file("a.pdf", PDF)
        city = await tree.add("451300", division_code="451300")
        body = {"kind": "guide", "title": "指南", "summary": "研修目标", "organisation_id": city["id"]}
        made = await client.post("/v1/resources", json=body, headers=sender.headers)
        answer = await client.post(
            f"/v1/resources/{made.json()['id']}/files",
            json={"file_id": file_id},
            headers={**sender.headers, "If-Match": made.headers["etag"]},
        )
        assert answer.status_code == 404
        assert answer.json()["code"] == "file-not-found"


class TestSweeping:
    async def test_what_nobody_goes_on_with_is_removed_and_the_rest_stays(
        self, app: FastAPI, sender: Sender, tree: Tree, folder: Path, client: httpx.AsyncClient
    ) -> None:
        path = await attached(sender, tree, "kept.pdf", PDF)
        kept = path.split("/")[5]
        await sender.file("forgotten.pdf", PDF)
        unfinished = await sender.address("cut.pdf", len(PDF))
        await sender.send(unfinished, 0, PDF[:1000])
        database = runtime_of(app).database
        sweep = sweeping(app.state.files)
        await sweep(database)
        assert len(stored(folder)) == 3
        database.clock = FixedClock(database.clock.now() + UNATTACHED_FOR + timedelta(hours=1))
        await sweep(database)
        assert stored(folder) == [f"files/{kept}"]
        assert (await client.head(unfinished, headers=sender.headers)).status_code == 404


class Endless:
    """A body without an end, that counts what was taken of it."""

    piece = b"x" * 65536

    def __init__(self) -> None:
        self.sent = 0

    async def body(self) -> AsyncIterator[bytes]:
        while self.sent < 5 * GIBIBYTE:
            self.sent += len(self.piece)
            yield self.piece


async def cut_off(app: FastAPI, sender: Sender, address: str, piece: bytes, declared: int) -> None:
    """Send a piece whose connection breaks before it is all there."""
    told = {**sender.headers, "Content-Type": PIECE, "Upload-Offset": "0", "Content-Length": str(declared)}
    messages: list[Json] = [
        {"type": "http.request", "body": piece, "more_body": True},
        {"type": "http.disconnect"},
    ]

    async def receive() -> Any:
        return messages.pop(0) if len(messages) > 1 else messages[0]

    async def send(_message: Any) -> None:
        """Nobody is there to hear."""

    await app(
        {
            "type": "http",
            "http_version": "1.1",
            "method": "PATCH",
            "path": address,
            "raw_path": address.encode(),
            "query_string": b"",
            "headers": [(name.lower().encode(), value.encode()) for name, value in told.items()],
            "scheme": "http",
            "server": ("service.test", 80),
            "client": ("127.0.0.1", 1),
            "root_path": "",
        },
        receive,
        send,
    )


def renamed(archive: bytes, name: str) -> bytes:
    """The archive with its one entry, named XXX, under another name, past what Python would mend."""
    return archive.replace(b"X" * len(name), name.encode())


def lying(archive: bytes, size: int) -> bytes:
    """The archive with an entry that says it is smaller than it is."""
    with zipfile.ZipFile(io.BytesIO(archive)) as read:
        [entry] = read.infolist()
    told = struct.pack("<I", entry.file_size)
    assert archive.count(told) >= 2
    return archive.replace(told, struct.pack("<I", size))
