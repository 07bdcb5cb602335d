"""`shixun status`: what runs, since when, and how far behind the event consumers are."""

import asyncio
import time
from dataclasses import dataclass

import httpx
from prometheus_client.parser import text_string_to_metric_families
from rich.console import Console
from rich.table import Table

from shixun_local.language import say
from shixun_local.run_state import ProcessRecord, RunState

_TIMEOUT_SECONDS = 5
_LAG_METRIC = "event_consumer_lag_seconds"
_PARKED_METRIC = "event_consumer_parked_events"


@dataclass(frozen=True)
class Health:
    """What a process says about itself; None where it has nothing to say."""

    ready: bool | None
    lag_seconds: float | None
    parked_events: int | None


async def probe(record: ProcessRecord) -> Health:
    """Ask one process; one that does not answer is not ready."""
    if record.url is None:
        return Health(record.state == "ready", None, None)
    async with httpx.AsyncClient(base_url=record.url, timeout=_TIMEOUT_SECONDS, trust_env=False) as client:
        try:
            ready = (await client.get("/readyz")).status_code == httpx.codes.OK
            metrics = await client.get("/metrics")
        except httpx.HTTPError:
            return Health(False, None, None)
    text = metrics.text if metrics.is_success else ""
    parked = _sum_or_none(text, _PARKED_METRIC)
    return Health(ready, _max_or_none(text, _LAG_METRIC), None if parked is None else int(parked))


async def show(state: RunState) -> bool:
    """Print the table; return whether everything is ready."""
    healths = await asyncio.gather(*(probe(record) for record in state.processes))
    titles = (
        say("进程", "process"),
        say("进程号", "pid"),
        say("状态", "state"),
        say("就绪", "ready"),
        say("重启", "restarts"),
        say("已运行", "up for"),
        say("事件滞后", "lag"),
        say("搁置事件", "parked"),
    )
    table = Table(*titles, title=f"{state.address} (pid {state.pid})", title_justify="left")
    for record, health in zip(state.processes, healths, strict=True):
        table.add_row(
            record.name,
            str(record.pid or "–"),
            _state_name(record.state),
            say("是", "yes") if health.ready else say("否", "no"),
            str(record.restarts),
            "–" if record.started_at is None else _duration(time.time() - record.started_at),
            "–" if health.lag_seconds is None else f"{health.lag_seconds:.1f} s",
            "–" if health.parked_events is None else str(health.parked_events),
        )
    Console().print(table)
    return all(health.ready for health in healths)


def _state_name(state: str) -> str:
    names = {
        "stopped": say("已停止", "stopped"),
        "starting": say("启动中", "starting"),
        "ready": say("运行中", "running"),
        "waiting": say("等待重启", "waiting to restart"),
        "stopping": say("停止中", "stopping"),
    }
    return names.get(state, state)


def _duration(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    return f"{days}d {hours:02}:{minutes:02}:{rest:02}" if days else f"{hours:02}:{minutes:02}:{rest:02}"


def _samples(text: str, name: str) -> list[float]:
    return [
        sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
        if sample.name == name
    ]


def _max_or_none(text: str, name: str) -> float | None:
    return max(_samples(text, name), default=None)


def _sum_or_none(text: str, name: str) -> float | None:
    values = _samples(text, name)
    return sum(values) if values else None
