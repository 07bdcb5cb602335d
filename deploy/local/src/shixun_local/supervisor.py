"""Runs processes, starts again what dies, stops everything in order.

Each process belongs to one `ManagedProcess`, a small state machine driven by one asyncio task. Children are
in sessions of their own, so that Ctrl-C reaches only the supervisor, and the kernel signals them when the
supervisor dies (`signal_when_parent_dies`), so that none is left behind even after kill -9.
"""

import asyncio
import os
import signal
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, BinaryIO

from servicekit.testing.embedded import signal_when_parent_dies
from shixun_local.backoff import Backoff
from shixun_local.child_output import ChildOutput
from shixun_local.failures import keeps_failing

_POLL_SECONDS = 0.1
_LAST_WORDS_SECONDS = 2
"""How long output is read after the end: a surviving grandchild may hold the pipe open for ever."""
FAILURES_BEFORE_GIVING_UP = 3
"""A process that ends this often without ever having been ready is not going to be."""


class State(StrEnum):
    """What a process is doing."""

    STOPPED = "stopped"
    STARTING = "starting"
    READY = "ready"
    WAITING = "waiting"
    """It died and is started again after a pause."""
    STOPPING = "stopping"


@dataclass(frozen=True)
class ProcessSpec:
    """How to run one process."""

    name: str
    command: Callable[[], Sequence[str]]
    is_ready: Callable[[], Awaitable[bool]]
    environment: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    """Further arguments for the process's creation: user, working directory."""
    before_start: Callable[[], None] = lambda: None
    """Heals what the previous run left; called before every start."""
    stop_signal: signal.Signals = signal.SIGTERM
    stop_seconds: float = 15
    """How long it may take to stop before it is killed."""


class ManagedProcess:
    """One process that is kept running until `stop()`."""

    def __init__(
        self,
        spec: ProcessSpec,
        output: ChildOutput,
        on_change: Callable[["ManagedProcess"], None],
        backoff: Backoff | None = None,
    ) -> None:
        self.spec = spec
        self.output = output
        self.state = State.STOPPED
        self.pid: int | None = None
        self.restarts = 0
        self.exit_code: int | None = None
        """Of the last run: negative for the signal that ended it."""
        self._on_change = on_change
        self._backoff = backoff or Backoff()
        self._stop = asyncio.Event()
        self._changed = asyncio.Condition()
        self._task: asyncio.Task[None] | None = None
        self._was_ready = False

    @property
    def failures(self) -> int:
        """How often in a row it ended soon after its start."""
        return self._backoff.failures

    def start(self) -> None:
        """Begin to keep it running; returns at once."""
        self._task = asyncio.create_task(self._keep_running(), name=f"supervise {self.spec.name}")

    async def wait_ready(self) -> None:
        """Wait until it is ready. Raises `keeps-failing` when it never gets there."""
        hopeless = FAILURES_BEFORE_GIVING_UP
        await self.wait_for(
            lambda: self.state is State.READY or (not self._was_ready and self.failures >= hopeless)
        )
        if self.state is not State.READY:
            raise keeps_failing(self.spec.name, self.output.tail, self.output.file)

    async def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait for a condition on this process's attributes; it is looked at on every change of state."""
        async with self._changed:
            await self._changed.wait_for(condition)

    async def stop(self) -> None:
        """Stop it and keep it stopped; returns when it is gone."""
        self._stop.set()
        self.output.quiet = True
        if self._task is not None:
            await self._task
            self._task = None

    def kill(self) -> None:
        """End it at once, with everything it started; for a second Ctrl-C."""
        if self.pid is not None:
            with suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)

    async def _keep_running(self) -> None:
        while not self._stop.is_set():
            started = time.monotonic()
            try:
                await self._run_once()
            except Exception as error:  # noqa: BLE001 - whatever went wrong, trying again is the job
                self.output.take(f"ERROR: cannot start {self.spec.name}: {error}")
            if self._stop.is_set():
                break
            pause = self._backoff.after_run(time.monotonic() - started)
            self.restarts += 1
            await self._enter(State.WAITING)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), pause)
        await self._enter(State.STOPPED)

    async def _run_once(self) -> None:
        self.spec.before_start()
        options = {
            "stdin": asyncio.subprocess.DEVNULL,
            "env": dict(self.spec.environment),
            "start_new_session": True,
            "preexec_fn": signal_when_parent_dies(signal.SIGTERM),
            **self.spec.options,
        }
        # A pipe of our own: with asyncio's, `wait()` returns only when it is closed, by grandchildren too.
        read_end, write_end = os.pipe()
        with open(read_end, "rb", buffering=0) as pipe:  # noqa: ASYNC230, PTH123 - a descriptor, not a path
            try:
                process = await asyncio.create_subprocess_exec(
                    *self.spec.command(), stdout=write_end, stderr=asyncio.subprocess.STDOUT, **options
                )
            finally:
                os.close(write_end)
            await self._accompany(process, pipe)

    async def _accompany(self, process: asyncio.subprocess.Process, pipe: BinaryIO) -> None:
        stream = asyncio.StreamReader()
        transport, _ = await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(stream), pipe
        )
        self.pid = process.pid
        await self._enter(State.STARTING)
        reader = asyncio.create_task(self.output.follow(stream))
        watcher = asyncio.create_task(self._watch_readiness())
        stopper = asyncio.create_task(self._stop_on_request(process))
        try:
            self.exit_code = await process.wait()
        finally:
            watcher.cancel()
            stopper.cancel()
            # What it started itself must not live on.
            self.kill()
            self.pid = None
            await asyncio.wait({watcher, stopper, reader}, timeout=_LAST_WORDS_SECONDS)
            reader.cancel()
            transport.close()

    async def _watch_readiness(self) -> None:
        while not await self.spec.is_ready():  # noqa: ASYNC110 - a process cannot set our events
            await asyncio.sleep(_POLL_SECONDS)
        self._was_ready = True
        await self._enter(State.READY)

    async def _stop_on_request(self, process: asyncio.subprocess.Process) -> None:
        await self._stop.wait()
        await self._enter(State.STOPPING)
        with suppress(ProcessLookupError):
            process.send_signal(self.spec.stop_signal)
        await asyncio.sleep(self.spec.stop_seconds)
        self.kill()

    async def _enter(self, state: State) -> None:
        async with self._changed:
            self.state = state
            self._on_change(self)
            self._changed.notify_all()


class Supervisor:
    """Groups of processes, stopped in the reverse order of their start."""

    def __init__(self) -> None:
        self._groups: list[list[ManagedProcess]] = []

    @property
    def processes(self) -> list[ManagedProcess]:
        """All processes in the order of their start."""
        return [process for group in self._groups for process in group]

    def start(self, *group: ManagedProcess) -> None:
        """Start processes that may also stop together."""
        self._groups.append(list(group))
        for process in group:
            process.start()

    async def stop(self) -> None:
        """Stop every group, the last started first."""
        for group in reversed(self._groups):
            await asyncio.gather(*(process.stop() for process in group))

    def kill(self) -> None:
        """End everything at once but the first group (the database), which has its own way to be quick."""
        for group in self._groups[1:]:
            for process in group:
                process.kill()
