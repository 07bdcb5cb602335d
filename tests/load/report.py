"""What was measured, as a table for people and as JSON for machines."""

import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from rich.table import Table

from tests.load.generator import CONNECTIONS, Load

TARGETS_OF_DIRECT = {"empty route": 0.6, "one row": 0.9}
"""The least share of the service's own rate that should come through the gateway."""
TARGETS_OF_DATABASE = {"sign in": 0.08, "my timetable": 0.06}
"""The least share of the database's rate for the same statements that should come through the gateway."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One round of one measurement. Processor times per request, in microseconds."""

    what: str
    way: str
    """`direct`, `gateway`, `database`, or an alternative to the gateway."""
    load: Load
    service_us: float | None = None
    gateway_us: float | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """The medians of all rounds of one measurement."""

    what: str
    way: str
    generator: str
    requests_per_second: float
    p50_ms: float
    p99_ms: float
    service_us: float | None
    gateway_us: float | None
    failures: int
    share_of_direct: float | None
    """Median over the rounds of this round's rate over the same round's direct rate."""
    share_of_database: float | None
    """The same over that of the database's own client."""


def summarise(rounds: Sequence[Sequence[Sample]]) -> list[Summary]:
    """One summary per measurement, in the order of the first round."""
    return [_summary(sample, rounds) for sample in rounds[0]]


def _summary(first: Sample, rounds: Sequence[Sequence[Sample]]) -> Summary:
    same = [
        sample
        for samples in rounds
        for sample in samples
        if (sample.what, sample.way) == (first.what, first.way)
    ]
    loads = [sample.load for sample in same]
    return Summary(
        what=first.what,
        way=first.way,
        generator=first.load.generator,
        requests_per_second=statistics.median(load.requests_per_second for load in loads),
        p50_ms=statistics.median(load.p50_ms for load in loads),
        p99_ms=statistics.median(load.p99_ms for load in loads),
        service_us=_median([sample.service_us for sample in same]),
        gateway_us=_median([sample.gateway_us for sample in same]),
        failures=sum(load.failures for load in loads),
        share_of_direct=_share(first, rounds, "direct") if first.way != "database" else None,
        share_of_database=_share(first, rounds, "database"),
    )


def _share(first: Sample, rounds: Sequence[Sequence[Sample]], way: str) -> float | None:
    """The median share of the rate in another way; none where that was not measured or is the same way."""
    if first.way == way or _find(rounds[0], first.what, way) is None:
        return None
    return statistics.median(
        _rate(samples, first.what, first.way) / _rate(samples, first.what, way) for samples in rounds
    )


def _rate(samples: Sequence[Sample], what: str, way: str) -> float:
    sample = _find(samples, what, way)
    assert sample is not None
    return sample.load.requests_per_second


def _find(samples: Sequence[Sample], what: str, way: str) -> Sample | None:
    return next((sample for sample in samples if (sample.what, sample.way) == (what, way)), None)


def _median(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return statistics.median(known) if known else None


def table(summaries: Sequence[Summary]) -> Table:
    """The table printed at the end."""
    made = Table(title=f"{CONNECTIONS} connections, medians of all rounds")
    made.add_column("what")
    made.add_column("way")
    for heading in (
        "requests/s",
        "p50 ms",
        "p99 ms",
        "of direct",
        "of database",
        "target",
        "service µs",
        "gateway µs",
        "failed",
    ):
        made.add_column(heading, justify="right")
    for each in summaries:
        targets = {**TARGETS_OF_DIRECT, **TARGETS_OF_DATABASE} if each.way == "gateway" else {}
        made.add_row(
            each.what,
            each.way,
            f"{each.requests_per_second:,.0f}",
            f"{each.p50_ms:.1f}",
            f"{each.p99_ms:.1f}",
            _shown(each.share_of_direct, ".2f"),
            _shown(each.share_of_database, ".3f"),
            _shown(targets.get(each.what), "g"),
            _shown(each.service_us, ".0f"),
            _shown(each.gateway_us, ".0f"),
            str(each.failures),
        )
    return made


def _shown(value: float | None, form: str) -> str:
    return "" if value is None else format(value, form)


def document(summaries: Sequence[Summary], rounds: int, seconds: float) -> dict[str, Any]:
    """The same for machines."""
    return {
        "machine": {"processors": os.cpu_count(), "python": platform.python_version()},
        "connections": CONNECTIONS,
        "rounds": rounds,
        "seconds_per_measurement": seconds,
        "targets": {"of_direct": TARGETS_OF_DIRECT, "of_database": TARGETS_OF_DATABASE},
        "measurements": [asdict(each) for each in summaries],
    }
