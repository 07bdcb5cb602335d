"""Real child processes: what dies comes back after a growing pause, what is stopped stays stopped."""

import asyncio
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest

from servicekit.localised import Language
from servicekit.testing.embedded_folder import wait_until_ended
from shixun_local.backoff import Backoff
from shixun_local.child_output import ChildOutput
from shixun_local.failures import LauncherError
from shixun_local.supervisor import FAILURES_BEFORE_GIVING_UP, ManagedProcess, ProcessSpec, State, Supervisor

SLEEPER = ("sleep", "600")


@dataclass
class RecordedBackoff(Backoff):
    """Short pauses, remembered; no run counts as stable however slow the machine is."""

    first_seconds: float = 0.001
    longest_seconds: float = 0.008
    stable_seconds: float = float("inf")
    pauses: list[float] = field(default_factory=list)

    def after_run(self, ran_seconds: float) -> float:
        self.pauses.append(super().after_run(ran_seconds))
        return self.pauses[-1]


class Workshop:
    """Makes managed processes and remembers every state they went through."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.history: list[tuple[str, State]] = []
        self.outputs: list[ChildOutput] = []

    def make(
        self,
        name: str,
        command: Sequence[str],
        *,
        ready_line: str | None = None,
        backoff: Backoff | None = None,
        stop_seconds: float = 15,
        before_start: Callable[[], None] = lambda: None,
    ) -> ManagedProcess:
        output = ChildOutput(name, self.folder / f"{name}.log", lambda _: None)
        self.outputs.append(output)

        async def is_ready() -> bool:
            return ready_line is None or ready_line in output.tail

        spec = ProcessSpec(
            name=name,
            command=lambda: command,
            is_ready=is_ready,
            environment=dict(os.environ),
            stop_seconds=stop_seconds,
            before_start=before_start,
        )
        return ManagedProcess(spec, output, self._record, backoff or RecordedBackoff())

    def _record(self, process: ManagedProcess) -> None:
        self.history.append((process.spec.name, process.state))


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    shop = Workshop(tmp_path)
    yield shop
    for output in shop.outputs:
        output.close()


def is_gone(pid: int) -> bool:
    try:
        return wait_until_ended(psutil.Process(pid), timeout_seconds=30)
    except psutil.NoSuchProcess:
        return True


async def test_a_killed_child_comes_back_after_growing_pauses(workshop: Workshop) -> None:
    backoff = RecordedBackoff()
    process = workshop.make("victim", SLEEPER, backoff=backoff)
    process.start()
    pids = []
    for kills in range(5):
        await process.wait_for(lambda kills=kills: process.state is State.READY and process.restarts == kills)
        assert process.pid is not None
        pids.append(process.pid)
        os.kill(process.pid, signal.SIGKILL)
    await process.wait_for(lambda: process.restarts == 5)
    assert process.exit_code == -signal.SIGKILL
    await process.stop()
    assert len(set(pids)) == 5
    assert backoff.pauses == [0.001, 0.002, 0.004, 0.008, 0.008]
    assert process.state is State.STOPPED


def test_pauses_double_up_to_the_longest_and_a_stable_run_is_forgiven() -> None:
    backoff = Backoff(first_seconds=1, longest_seconds=5, stable_seconds=60)
    assert [backoff.after_run(0) for _ in range(5)] == [1, 2, 4, 5, 5]
    assert backoff.failures == 5
    assert backoff.after_run(60) == 1
    assert backoff.failures == 1


def test_a_process_that_fails_for_days_does_not_overflow() -> None:
    backoff = Backoff(longest_seconds=30)
    assert {backoff.after_run(0) for _ in range(2000)} <= {0.5, 1, 2, 4, 8, 16, 30}


async def test_what_heals_runs_before_every_start(workshop: Workshop) -> None:
    healed: list[int] = []
    process = workshop.make("healed", SLEEPER, before_start=lambda: healed.append(1))
    process.start()
    await process.wait_ready()
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    await process.wait_for(lambda: process.state is State.READY and process.restarts == 1)
    await process.stop()
    assert len(healed) == 2


@pytest.mark.parametrize(
    "command", [("sh", "-c", "echo not today; exit 3"), ("/nonexistent/program",)], ids=["fails", "missing"]
)
async def test_a_process_that_never_gets_ready_is_reported_with_its_last_words(
    workshop: Workshop, command: Sequence[str]
) -> None:
    process = workshop.make("hopeless", command, ready_line="never printed")
    process.start()
    with pytest.raises(LauncherError) as caught:
        await process.wait_ready()
    await process.stop()
    assert caught.value.code == "keeps-failing"
    assert process.failures >= FAILURES_BEFORE_GIVING_UP
    words = "not today" if command[0] == "sh" else "cannot start hopeless"
    for language in Language:
        text = caught.value.render(language)
        assert words in text
        assert str(workshop.folder / "hopeless.log") in text


async def test_groups_stop_in_the_reverse_order_of_their_start(workshop: Workshop) -> None:
    supervisor = Supervisor()
    database, one, two, gateway = (
        workshop.make(name, SLEEPER) for name in ("database", "one", "two", "gateway")
    )
    supervisor.start(database)
    supervisor.start(one, two)
    supervisor.start(gateway)
    await asyncio.gather(*(process.wait_ready() for process in supervisor.processes))
    pids = [process.pid for process in supervisor.processes]
    await supervisor.stop()
    relevant = [entry for entry in workshop.history if entry[1] in (State.STOPPING, State.STOPPED)]
    position = {entry: index for index, entry in enumerate(relevant)}
    for earlier, later in (("gateway", "one"), ("gateway", "two"), ("one", "database"), ("two", "database")):
        assert position[earlier, State.STOPPED] < position[later, State.STOPPING]
    assert all(pid is not None and is_gone(pid) for pid in pids)


async def test_a_child_that_ignores_the_stop_signal_is_killed(workshop: Workshop) -> None:
    script = "trap '' TERM; echo armed; while :; do sleep 600; done"
    process = workshop.make("stubborn", ("sh", "-c", script), ready_line="armed", stop_seconds=0.01)
    process.start()
    await process.wait_ready()
    pid = process.pid
    assert pid is not None
    await process.stop()
    assert process.exit_code == -signal.SIGKILL
    assert is_gone(pid)
    assert process.restarts == 0


async def test_what_a_dead_child_started_does_not_live_on(workshop: Workshop) -> None:
    script = 'sleep 600 & echo "$!"; echo armed; wait'
    process = workshop.make("parent", ("sh", "-c", script), ready_line="armed")
    process.start()
    await process.wait_ready()
    grandchild = int(process.output.tail[0])
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    await process.wait_for(lambda: process.restarts == 1)
    assert is_gone(grandchild)
    await process.stop()


async def test_stopping_ends_the_pause_before_a_restart(workshop: Workshop) -> None:
    hour = Backoff(first_seconds=3600, longest_seconds=3600)
    process = workshop.make("paused", ("false",), ready_line="never printed", backoff=hour)
    process.start()
    await process.wait_for(lambda: process.state is State.WAITING)
    await process.stop()
    assert process.state is State.STOPPED
    assert process.restarts == 1


async def test_output_is_kept_in_a_file_and_only_complaints_are_shown(tmp_path: Path) -> None:
    shown: list[str] = []
    output = ChildOutput("talker", tmp_path / "talker.log", shown.append)
    lines = ["all is well", "ERROR: the roof leaks", '{"level": "warning", "event": "rain", "mm": 3}']
    for line in lines:
        output.take(line)
    output.quiet = True
    output.take("ERROR: not while stopping")
    output.close()
    assert shown == ["[talker] ERROR: the roof leaks", "[talker] warning: rain mm=3"]
    assert (tmp_path / "talker.log").read_text().splitlines() == [*lines, "ERROR: not while stopping"]
