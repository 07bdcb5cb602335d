"""The load: a fixed number of connections, each asking again as soon as it is answered.

`wrk` when it is installed; otherwise processes of our own, which cost more and so show less of a fast
server. Either way the result says which it was.
"""

import asyncio
import itertools
import json
import multiprocessing
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from servicekit.idempotency import HEADER as IDEMPOTENCY_KEY

CONNECTIONS = 32
_CLIENT_PROCESSES = 2
_SCRIPT_MARK = "BENCH "
_WRK_SCRIPT = """
local function lines(path)
  local found = {{}}
  for line in io.lines(path) do found[#found + 1] = line end
  return found
end
local tokens, bodies, count = lines({tokens}), lines({bodies}), {first}
wrk.method = {method}
{headers}
request = function()
  local caller = count % #tokens
  local body = bodies[math.floor(count / #tokens) % math.max(#bodies, 1) + 1]
  count = count + 1
  wrk.headers["Authorization"] = "Bearer " .. tokens[caller + 1]
  if {keyed} then wrk.headers["Idempotency-Key"] = "bench-" .. count end
  return wrk.format(nil, nil, nil, body)
end
done = function(summary, latency, requests)
  local e = summary.errors
  io.write(string.format('BENCH {{"requests":%.0f,"us":%.0f,"p50":%.0f,"p99":%.0f,"failures":%.0f}}\\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    e.connect + e.read + e.write + e.status + e.timeout))
end
"""


def key_of(number: int) -> str:
    """The Idempotency-Key of a request, by its number."""
    return f"bench-{number + 1}"


@dataclass(frozen=True, slots=True)
class Request:
    """One request of many."""

    headers: Mapping[str, str]
    body: str | None


@dataclass(frozen=True, slots=True)
class Ask:
    """The request to repeat: by one caller after the other; when all had their turn, with the next body."""

    method: str
    url: str
    tokens: Sequence[str]
    headers: Mapping[str, str] = field(default_factory=dict)
    bodies: Sequence[str] = ()
    is_keyed: bool = False
    """Each request has an Idempotency-Key of its own, as those of the web app have."""
    first: int = 0
    """Number of the request to begin with, where what was asked before cannot be asked again."""

    def nth(self, number: int) -> Request:
        """The request that comes `number` after the first."""
        turn, caller = divmod(self.first + number, len(self.tokens))
        headers = {**self.headers, "Authorization": f"Bearer {self.tokens[caller]}"}
        if self.is_keyed:
            headers[IDEMPOTENCY_KEY] = key_of(self.first + number)
        return Request(headers, self.bodies[turn % len(self.bodies)] if self.bodies else None)


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
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tokens, bodies, script = folder / "tokens", folder / "bodies", folder / "script.lua"
        tokens.write_text("\n".join(ask.tokens))
        bodies.write_text("\n".join(ask.bodies))
        script.write_text(
            _WRK_SCRIPT.format(
                tokens=json.dumps(str(tokens)),
                bodies=json.dumps(str(bodies)),
                first=ask.first,
                method=json.dumps(ask.method),
                keyed=json.dumps(ask.is_keyed),
                headers=headers,
            )
        )
        command = [wrk, "-t1", f"-c{CONNECTIONS}", f"-d{max(1, round(seconds))}s", "-s", str(script), ask.url]
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
    with multiprocessing.get_context("spawn").Pool(_CLIENT_PROCESSES) as pool:
        parts = pool.map(partial(_run_client, ask, seconds), range(_CLIENT_PROCESSES))
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


def _run_client(ask: Ask, seconds: float, process: int) -> tuple[list[float], int]:
    return asyncio.run(_client(ask, seconds, process))


async def _client(ask: Ask, seconds: float, process: int) -> tuple[list[float], int]:
    ends = time.perf_counter() + seconds
    # Each process takes every so-manieth request, and its connections share them.
    numbers = itertools.count(process, _CLIENT_PROCESSES)
    share = CONNECTIONS // _CLIENT_PROCESSES
    parts = await asyncio.gather(*(_connection(ask, numbers, ends) for _ in range(share)))
    return [latency for part in parts for latency in part[0]], sum(part[1] for part in parts)


async def _connection(ask: Ask, numbers: Iterator[int], ends: float) -> tuple[list[float], int]:
    address = urlsplit(ask.url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    latencies, failures = [], 0
    while (began := time.perf_counter()) < ends:
        writer.write(_message(ask, next(numbers)))
        head = await reader.readuntil(b"\r\n\r\n")
        await _read_body(reader, head.lower())
        latencies.append(time.perf_counter() - began)
        failures += head[9:10] not in {b"2", b"3"}
    writer.close()
    return latencies, failures


def _message(ask: Ask, number: int) -> bytes:
    address, request = urlsplit(ask.url), ask.nth(number)
    body = (request.body or "").encode()
    target = address.path + (f"?{address.query}" if address.query else "")
    lines = [f"{ask.method} {target} HTTP/1.1", f"Host: {address.netloc}"]
    lines += [f"{name}: {value}" for name, value in request.headers.items()]
    lines += [f"Content-Length: {len(body)}"] if body else []
    return "\r\n".join([*lines, "", ""]).encode() + body


async def _read_body(reader: asyncio.StreamReader, head: bytes) -> None:
    _before, found, after = head.partition(b"content-length:")
    if found:
        await reader.readexactly(int(after.split(b"\r\n", 1)[0]))
        return
    while (size := int(await reader.readuntil(b"\r\n"), 16)) > 0:
        await reader.readexactly(size + 2)
    await reader.readexactly(2)
