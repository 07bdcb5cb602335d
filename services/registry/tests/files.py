"""Files to send, and somebody who sends them."""

import base64
import io
import zipfile
from collections.abc import AsyncIterator

import httpx
from services.registry.tests.conftest import Headers, Json

PIECE = "application/offset+octet-stream"
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + b"1 0 obj\n<<>>\nendobj\n" * 400 + b"%%EOF\n"


def zipped(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of these entries."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return made.getvalue()


DOCX = zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w:document/>"})


class Sender:
    """Sends files by the tus protocol as one person."""

    def __init__(self, client: httpx.AsyncClient, headers: Headers) -> None:
        self.client = client
        self.headers = {**headers, "Tus-Resumable": "1.0.0"}

    async def begin(self, name: str, size: int) -> httpx.Response:
        metadata = f"filename {base64.b64encode(name.encode()).decode()}"
        return await self.client.post(
            "/v1/uploads",
            headers={**self.headers, "Upload-Length": str(size), "Upload-Metadata": metadata},
        )

    async def address(self, name: str, size: int) -> str:
        answer = await self.begin(name, size)
        assert answer.status_code == 201, answer.text
        return f"/v1/{answer.headers['location']}"

    async def send(
        self, address: str, offset: int, piece: bytes | AsyncIterator[bytes], **more: str
    ) -> httpx.Response:
        headers = {**self.headers, "Content-Type": PIECE, "Upload-Offset": str(offset), **more}
        return await self.client.patch(address, content=piece, headers=headers)

    async def received(self, address: str) -> int:
        answer = await self.client.head(address, headers=self.headers)
        assert answer.status_code == 200, answer.status_code
        return int(answer.headers["upload-offset"])

    async def whole(self, name: str, content: bytes) -> httpx.Response:
        """Send a file in one piece; the answer to that piece."""
        return await self.send(await self.address(name, len(content)), 0, content)

    async def file(self, name: str, content: bytes) -> str:
        """The id of a file that was taken in."""
        address = await self.address(name, len(content))
        answer = await self.send(address, 0, content)
        assert answer.status_code == 204, answer.text
        return address.rpartition("/")[2]


async def read_link(client: httpx.AsyncClient, path: str, headers: Headers, **params: str) -> Json:
    """The link that a course or a resource gives to one of its files."""
    answer = await client.get(path, headers=headers, params=params)
    assert answer.status_code == 200, answer.text
    found: Json = answer.json()
    return found
