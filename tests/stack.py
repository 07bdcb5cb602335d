"""The whole system as an operator starts it: `shixun up` in a process of its own, on throwaway data."""

import asyncio
import fcntl
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import psutil

TEACHERS = 60
"""On the demonstration's roster where a test looks at what is loaded; small, so that it is soon there."""
READY = "Stop with Ctrl-C"
LOADED = "the demonstration is loaded"
LOGINS = ("admin", "province", "city", "county", "school", "teacher")
PATIENCE_SECONDS = 240
"""After this something is taken to have hung: far more than the slowest machine needs."""
_SHOWN_LINES = 40

_Seen = TypeVar("_Seen")


@dataclass(frozen=True, slots=True)
class Stack:
    """A running system."""

    base_url: str
    logins: dict[str, tuple[str, str]]
    """role → (login, password)"""
    data: Path
    supervisor: "subprocess.Popen[bytes]"
    output: Path
    """What the supervisor prints."""

    def process(self, name: str) -> psutil.Process:
        """The operating-system process of one of its parts: `registry`, `gateway`, ...

        Raises:
            psutil.NoSuchProcess: it is not running at the moment.
        """
        state = json.loads((self.data / "run.json").read_text(encoding="utf-8"))
        [record] = [each for each in state["processes"] if each["name"] == name]
        if record["pid"] is None:
            raise psutil.NoSuchProcess(0, name)
        return psutil.Process(record["pid"])

    def dsn(self, service: str) -> str:
        """The database as this service's own role sees it."""
        secrets = json.loads((self.data / "secrets.json").read_text(encoding="utf-8"))
        port = (self.data / "postgres" / "port").read_text(encoding="utf-8").strip()
        return f"postgresql://shixun_{service}:{secrets['role_passwords'][service]}@127.0.0.1:{port}/shixun"

    async def eventually(
        self, what: str, look: Callable[[], Awaitable[_Seen]], wanted: Callable[[_Seen], bool]
    ) -> _Seen:
        """Look until what is seen is wanted, and return it.

        Raises:
            AssertionError: it never was; the message says what was seen and what the supervisor printed.
        """
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not wanted(seen := await look()):
            if time.monotonic() > deadline:
                raise AssertionError(f"{what}: last seen {seen!r}\n{_tail(self.output)}")
            await asyncio.sleep(0.1)
        return seen


def start(folder: Path, teachers: int = 0) -> Stack:
    """Start a system on `folder`; one at a time, because each looks for free ports.

    With a number of teachers, the demonstration has a roster of that size and all that hangs on it;
    without, its logins only.

    Raises:
        RuntimeError: it did not get ready; the message is what it printed.
    """
    with _one_at_a_time():
        port = free_port()
        process, output = launch(folder, port, teachers)
        wait_for(READY, process, output)
    if teachers:
        wait_for(LOADED, process, output)
    secrets = json.loads((folder / "secrets.json").read_text(encoding="utf-8"))
    logins = {login: (login, secrets["account_passwords"][login]) for login in LOGINS}
    return Stack(f"http://127.0.0.1:{port}", logins, folder, process, output)


def launch(folder: Path, port: int, teachers: int) -> tuple["subprocess.Popen[bytes]", Path]:
    """Run `shixun up` on `folder`; returns its process at once, and the file of what it prints."""
    output = folder.parent / f"{folder.name}.out"
    environment = {
        **os.environ,
        "SHIXUN_DATA_DIR": str(folder),
        "SHIXUN_PORT": str(port),
        "SHIXUN_DEMO_TEACHERS": str(teachers),
    }
    with output.open("wb") as sink:
        process = subprocess.Popen(
            [sys.executable, "-m", "shixun_local", "--lang", "en", "up"],
            env=environment,
            stdout=sink,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    return process, output


def wait_for(words: str, process: "subprocess.Popen[bytes]", output: Path) -> None:
    """Wait until a supervisor has printed these words; one that does not is ended.

    Raises:
        RuntimeError: it ended before, or never did; the message is what it printed.
    """
    deadline = time.monotonic() + PATIENCE_SECONDS
    while words not in output.read_text(encoding="utf-8"):
        if process.poll() is not None or time.monotonic() > deadline:
            ended = f"exit code {process.returncode}" if process.returncode is not None else "still trying"
            end(process)
            raise RuntimeError(f"never printed {words!r} ({ended}):\n{_tail(output)}")
        time.sleep(0.1)


def stop(stack: Stack) -> None:
    """Stop it the way Ctrl-C does and throw its data away.

    Raises:
        RuntimeError: it did not stop; the message is what it printed.
    """
    stopped = end(stack.supervisor)
    shutil.rmtree(stack.data, ignore_errors=True)
    if not stopped:
        raise RuntimeError(f"the system did not stop:\n{_tail(stack.output)}")


def end(process: "subprocess.Popen[bytes]") -> bool:
    """Ask a supervisor to stop; kill it, and with it what it runs, when it does not. Whether it did."""
    process.terminate()
    try:
        process.wait(PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return False
    return True


def _tail(output: Path) -> str:
    return "\n".join(output.read_text(encoding="utf-8", errors="replace").splitlines()[-_SHOWN_LINES:])


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    with (Path(os.environ["SHIXUN_TEST_POSTGRES"]) / "stack.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
