"""Traces go to a collector when there is one, and cost nothing when there is none."""

import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest

# A process of its own: the instrumentations change libraries for the whole process and cannot be undone.
PROGRAM = """
import asyncio, sys
import httpx
from fastapi import FastAPI
from servicekit.telemetry import instrument

app = FastAPI()

@app.get("/v1/hello/{name}")
async def hello(name: str) -> str:
    return name

@app.get("/livez")
async def livez() -> str:
    return "alive"

async def main() -> None:
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://service.test") as client:
        await client.get("/livez")
        assert (await client.get("/v1/hello/world")).json() == "world"

instrument(app, "sample-service", sys.argv[1] if len(sys.argv) > 1 else None)
asyncio.run(main())
if len(sys.argv) > 1:
    from opentelemetry import trace
    trace.get_tracer_provider().force_flush()
else:
    print([name for name in sys.modules if name.startswith("opentelemetry.sdk")])
"""


class Collector:
    """Takes traces over OTLP/HTTP."""

    def __init__(self) -> None:
        self.received: list[tuple[str, bytes]] = []
        collector = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                collector.received.append((self.path, body))
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def collector() -> Iterator[Collector]:
    collector = Collector()
    thread = Thread(target=collector.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield collector
    collector.server.shutdown()
    collector.server.server_close()
    thread.join()


def run(*arguments: str) -> str:
    finished = subprocess.run([sys.executable, "-c", PROGRAM, *arguments], check=True, capture_output=True)
    return finished.stdout.decode()


class TestInstrument:
    @pytest.mark.parametrize("slash", ["", "/"])
    def test_a_request_is_traced_under_its_route_and_service(self, collector: Collector, slash: str):
        run(collector.url + slash)
        assert {path for path, _ in collector.received} == {"/v1/traces"}
        spans = b"".join(body for _, body in collector.received)
        assert b"sample-service" in spans
        assert b"/v1/hello/{name}" in spans
        assert b"/livez" not in spans.replace(b"http://service.test/livez", b""), "probes are not traced"

    def test_without_a_collector_nothing_is_loaded(self):
        assert run() == "[]\n"
