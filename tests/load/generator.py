"""The load: a fixed number of connections, each asking again as soon as it is answered.

`wrk` when it is installed; otherwise processes of our own, which cost more and so show less of a fast
server. Either way the result says which it was.
"""

import asyncio
import json
import multiprocessing
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import urlsplit

CONNECTIONS = 32
_CLIENT_PROCESSES = 2
_SCRIPT_MARK = "BENCH "
_WRK_SCRIPT = """
wrk.method = {method}
wrk.body = {body}
{headers}
done = function(summary, latency, requests)
  local e = summary.errors
  io.write(string.format('BENCH {{"requests":%.0f,"us":%.0f,"p50":%.0f,"p99":%.0f,"failures":%.0f}}\\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    e.connect + e.read + e.write + e.status + e.timeout))
end
"""


@dataclass(frozen=True, slots=True)
class Ask:
    """The request to repeat."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Load:
    """What came of it. Latencies in milliseconds."""

    generator: str
    requests: int
    requests_per_second: float
    p50_ms: float
    p99_ms: float
    failures: int
    """Answers other than 2xx and 3xx, and connections that broke."""


def generate(ask: Ask, seconds: float) -> Load:
    """Repeat `ask` on every connection for `seconds`."""
    wrk = shutil.which("wrk")
    return _by_wrk(wrk, ask, seconds) if wrk else by_processes(ask, seconds)


def _by_wrk(wrk: str, ask: Ask, seconds: float) -> Load:
    headers = "\n".join(
        f"wrk.headers[{json.dumps(name)}] = {json.dumps(value)}" for name, value in ask.headers.items()
    )
    body = "nil" if ask.body is None else json.dumps(ask.body)
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(_WRK_SCRIPT.format(method=json.dumps(ask.method), body=body, headers=headers))
        script.flush()
        command = [wrk, "-t1", f"-c{CONNECTIONS}", f"-d{max(1, round(seconds))}s", "-s", script.name, ask.url]
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    [line] = [line for line in output.splitlines() if line.startswith(_SCRIPT_MARK)]
    told = json.loads(line.removeprefix(_SCRIPT_MARK))
    return Load(
        generator="wrk",
        requests=told["requests"],
        requests_per_second=told["requests"] / told["us"] * 1e6,
        p50_ms=told["p50"] / 1000,
        p99_ms=told["p99"] / 1000,
        failures=told["failures"],
    )


def by_processes(ask: Ask, seconds: float) -> Load:
    """The same with processes of our own."""
    share = CONNECTIONS // _CLIENT_PROCESSES
    with multiprocessing.get_context("spawn").Pool(_CLIENT_PROCESSES) as pool:
        parts = pool.map(partial(_run_client, ask, seconds), [share] * _CLIENT_PROCESSES)
    latencies = [latency for part in parts for latency in part[0]]
    percentiles = statistics.quantiles(latencies, n=100)
    return Load(
        generator=f"{_CLIENT_PROCESSES} asyncio processes",
        requests=len(latencies),
        requests_per_second=len(latencies) / seconds,
        p50_ms=percentiles[49] * 1000,
        p99_ms=percentiles[98] * 1000,
        failures=sum(part[1] for part in parts),
    )


def _run_client(ask: Ask, seconds: float, connections: int) -> tuple[list[float], int]:
    return asyncio.run(_client(ask, seconds, connections))


async def _client(ask: Ask, seconds: float, connections: int) -> tuple[list[float], int]:
    ends = time.perf_counter() + seconds
    parts = await asyncio.gather(*(_connection(ask, ends) for _ in range(connections)))
    return [latency for part in parts for latency in part[0]], sum(part[1] for part in parts)


async def _connection(ask: Ask, ends: float) -> tuple[list[float], int]:
    address = urlsplit(ask.url)
    body = (ask.body or "").encode()
    lines = [f"{ask.method} {address.path} HTTP/1.1", f"Host: {address.netloc}"]
    lines += [f"{name}: {value}" for name, value in ask.headers.items()]
    lines += [f"Content-Length: {len(body)}"] if body else []
    message = "\r\n".join([*lines, "", ""]).encode() + body
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    latencies, failures = [], 0
    while (began := time.perf_counter()) < ends:
        writer.write(message)
        head = await reader.readuntil(b"\r\n\r\n")
        await _read_body(reader, head.lower())
        latencies.append(time.perf_counter() - began)
        failures += head[9:10] not in {b"2", b"3"}
    writer.close()
    return latencies, failures


async def _read_body(reader: asyncio.StreamReader, head: bytes) -> None:
    _before, found, after = head.partition(b"content-length:")
    if found:
        await reader.readexactly(int(after.split(b"\r\n", 1)[0]))
        return
    while (size := int(await reader.readuntil(b"\r\n"), 16)) > 0:
        await reader.readexactly(size + 2)
    await reader.readexactly(2)
