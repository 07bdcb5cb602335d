"""What runs on a data folder: a lock that lives as long as the supervisor, and a file of its processes."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
from pydantic import BaseModel, ValidationError

from servicekit.testing.embedded_folder import wait_until_ended
from shixun_local.failures import already_running, from_os_error
from shixun_local.layout import Layout

_GRACE_SECONDS = 12


class ProcessRecord(BaseModel):
    """One process, as the supervisor last saw it."""

    name: str
    pid: int | None
    started_at: float | None
    """When the process began (seconds since 1970), which tells it from a later one with the same number."""
    state: str
    restarts: int
    url: str | None
    """Base address on the loopback interface, where it has one."""


class RunState(BaseModel):
    """One supervisor and its processes."""

    pid: int
    address: str
    processes: list[ProcessRecord]


def read_run_state(layout: Layout) -> RunState | None:
    """Return what the last supervisor wrote; None when there is nothing readable."""
    try:
        return RunState.model_validate_json(layout.run_state.read_text(encoding="utf-8"))
    except (OSError, ValidationError):
        return None


def write_run_state(layout: Layout, state: RunState) -> None:
    """Replace the file in one step. A full disk is no reason to stop what runs."""
    partial = layout.run_state.with_suffix(".partial")
    with suppress(OSError):
        partial.write_text(state.model_dump_json(), encoding="utf-8")
        partial.replace(layout.run_state)


def process_start(pid: int | None) -> float | None:
    """Return when a process began; None when there is none."""
    try:
        return psutil.Process(pid).create_time() if pid is not None else None
    except psutil.Error:
        return None


@contextmanager
def exclusive(layout: Layout) -> Iterator[None]:
    """Hold the data folder for this supervisor. Raises `already-running`.

    The kernel releases the lock when its holder ends, however it ends.
    """
    try:
        handle = os.open(layout.run_lock, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise from_os_error(error) from error
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            state = read_run_state(layout)
            raise already_running(state.pid if state else None, state.address if state else None) from None
        yield
        layout.run_state.unlink(missing_ok=True)
    finally:
        os.close(handle)


def is_locked(layout: Layout) -> bool:
    """Whether a supervisor lives."""
    return _try_lock(layout.run_lock) is False


def wait_until_unlocked(layout: Layout, timeout_seconds: float) -> bool:
    """Wait for the supervisor to end; False when it still lives after the time."""
    deadline = time.monotonic() + timeout_seconds
    while is_locked(layout):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def end_leftovers(layout: Layout) -> list[str]:
    """End processes of a supervisor that was killed; return their names. Call it with the lock held."""
    state = read_run_state(layout)
    ended = []
    for record in state.processes if state else []:
        if record.pid is None or record.started_at is None:
            continue
        with suppress(psutil.Error):
            process = psutil.Process(record.pid)
            if process.create_time() != record.started_at or process.status() == psutil.STATUS_ZOMBIE:
                continue
            process.terminate()
            if not wait_until_ended(process, _GRACE_SECONDS):
                process.kill()
            ended.append(record.name)
    return ended


def _try_lock(path: Path) -> bool | None:
    """Whether the lock can be had right now; None when there is no lock file to read."""
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    finally:
        os.close(handle)
    return True
