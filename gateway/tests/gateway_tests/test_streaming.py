"""Bodies that flow: both ways, piece by piece, and the end of one side is the end of the other."""

import asyncio
import hashlib

import httpx
import pytest


async def test_a_client_that_leaves_an_event_stream_ends_it_at_the_service(client, upstream):
    async with client.stream("GET", "/api/registry/v1/never_ending") as answer:
        assert await anext(answer.aiter_raw()) == b"data: 1\n\n"
    async with asyncio.timeout(20):
        await upstream.left.wait()


async def test_a_client_that_stops_waiting_ends_the_request_at_the_service(client, upstream):
    asking = asyncio.create_task(client.get("/api/registry/v1/never"))
    async with asyncio.timeout(20):
        await upstream.entered.wait()
        asking.cancel()
        await upstream.left.wait()
    with pytest.raises(asyncio.CancelledError):
        await asking


async def test_a_client_that_leaves_in_the_middle_of_an_upload_ends_it_at_the_service(client, upstream):
    async def half_of_it():
        yield b"x" * 1000
        await upstream.entered.wait()
        raise httpx.ReadError("the network is gone")

    with pytest.raises(httpx.ReadError):
        await client.post("/api/registry/v1/first_piece", content=half_of_it(), headers=UPLOAD)
    async with asyncio.timeout(20):
        await upstream.left.wait()


async def test_an_upload_reaches_the_service_before_it_ends(client, upstream):
    async def pieces():
        yield b"first"
        await upstream.entered.wait()  # the service has the first piece, or this waits for ever
        yield b"second"

    answer = await client.post("/api/registry/v1/first_piece", content=pieces(), headers=UPLOAD)
    assert answer.json() == {"size": len(b"firstsecond")}


async def test_an_upload_arrives_unchanged(client, upstream):
    content = bytes(range(256)) * 4096
    answer = await client.put("/api/registry/v1/file", content=content, headers=UPLOAD)
    assert answer.json() == {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    [seen] = upstream.seen
    assert seen.all("content-length") == [str(len(content))]
    assert seen.all("transfer-encoding") == []


async def test_an_upload_of_unknown_length_arrives_unchanged(client, upstream):
    async def pieces():
        for _ in range(100):
            yield b"abc" * 1000

    answer = await client.post("/api/registry/v1/file", content=pieces(), headers=UPLOAD)
    assert answer.json()["sha256"] == hashlib.sha256(b"abc" * 100_000).hexdigest()
    assert upstream.seen[0].all("transfer-encoding") == ["chunked"]


async def test_a_service_may_answer_before_the_upload_ends(client):
    # Only the first piece of an upload that never ends; the answer must come all the same.
    head = "POST /api/registry/v1/refuses HTTP/1.1\r\nHost: x\r\nContent-Type: image/png\r\n"
    reader, writer = await asyncio.open_connection(client.base_url.host, client.base_url.port)
    writer.write(f"{head}Transfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n".encode())
    async with asyncio.timeout(20):
        answer = await reader.readuntil(b"not a spreadsheet")
    assert answer.startswith(b"HTTP/1.1 422 ")
    writer.close()
    await writer.wait_closed()


async def test_an_answer_that_breaks_off_breaks_off_for_the_client(client):
    with pytest.raises(httpx.RemoteProtocolError):
        await client.get("/api/registry/v1/breaks")


@pytest.mark.parametrize("method", ["HEAD", "GET"])
async def test_an_answer_without_a_body_keeps_its_length_header(client, method):
    answer = await client.request(method, "/api/registry/v1/x")
    assert int(answer.headers["content-length"]) > 0
    assert bool(answer.content) is (method == "GET")


async def test_no_content_stays_without_content(client):
    answer = await client.delete("/api/registry/v1/gone")
    assert (answer.status_code, answer.content) == (204, b"")


UPLOAD = {"Content-Type": "application/octet-stream"}


async def test_a_piece_of_a_resumable_upload_passes_with_its_headers(client, upstream):
    headers = {
        "Content-Type": "application/offset+octet-stream",
        "Tus-Resumable": "1.0.0",
        "Upload-Offset": "4194304",
        "Upload-Metadata": "filename 5omL5YaMLnBkZg==",
    }
    content = b"x" * (4 * 1024 * 1024)  # more than a JSON body may have
    answer = await client.patch("/api/registry/v1/file", content=content, headers=headers)
    assert answer.json()["size"] == len(content)
    [seen] = upstream.seen
    assert seen.method == "PATCH"
    for name, value in headers.items():
        assert seen.all(name.lower()) == [value]
