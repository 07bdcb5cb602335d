"""The whole system as an operator starts it: `shixun up` in a process of its own, on throwaway data."""

import fcntl
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

LOGINS = ("admin", "province", "city", "county", "school", "teacher")


@dataclass(frozen=True, slots=True)
class Stack:
    """A running system."""

    base_url: str
    logins: dict[str, tuple[str, str]]
    """role → (login, password)"""
    data: Path
    supervisor: "subprocess.Popen[bytes]"

    def process(self, name: str) -> psutil.Process:
        """The operating-system process of one of its parts: `registry`, `gateway`, ..."""
        state = json.loads((self.data / "run.json").read_text(encoding="utf-8"))
        [pid] = [each["pid"] for each in state["processes"] if each["name"] == name]
        return psutil.Process(pid)


def start(folder: Path) -> Stack:
    """Start a system on `folder`; one at a time, because each looks for free ports.

    Raises:
        RuntimeError: it did not get ready; the message is what it printed.
    """
    with _one_at_a_time():
        port = _free_port()
        environment = {
            **os.environ,
            "SHIXUN_DATA_DIR": str(folder),
            "SHIXUN_PORT": str(port),
        }
        output = folder.parent / f"{folder.name}.out"
        with output.open("wb") as sink:
            process = subprocess.Popen(
                [sys.executable, "-m", "shixun_local", "--lang", "en", "up"],
                env=environment,
                stdout=sink,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        _wait_until_ready(process, output)
    secrets = json.loads((folder / "secrets.json").read_text(encoding="utf-8"))
    logins = {login: (login, secrets["account_passwords"][login]) for login in LOGINS}
    return Stack(f"http://127.0.0.1:{port}", logins, folder, process)


def stop(stack: Stack) -> None:
    """Stop it the way Ctrl-C does and throw its data away."""
    stack.supervisor.terminate()
    stack.supervisor.wait()
    shutil.rmtree(stack.data, ignore_errors=True)


def _wait_until_ready(process: "subprocess.Popen[bytes]", output: Path) -> None:
    while "Stop with Ctrl-C" not in output.read_text(encoding="utf-8"):
        if process.poll() is not None:
            raise RuntimeError(f"the system did not start:\n{output.read_text(encoding='utf-8')}")
        time.sleep(0.1)


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    with (Path(os.environ["SHIXUN_TEST_POSTGRES"]) / "stack.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
