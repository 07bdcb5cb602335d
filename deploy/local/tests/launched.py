"""`shixun up` as a process of its own, with services small enough to start at once (`stubs/`)."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from servicekit.testing.embedded_folder import wait_until_ended

STUBS = Path(__file__).parent / "stubs"
LOCALES = {"zh": "zh_CN.UTF-8", "en": "en_GB.UTF-8"}
READY = "Stop with Ctrl-C"
PATIENCE_SECONDS = 120
"""After this something is taken to have hung: far more than the slowest machine needs."""


def clean_environment(data: Path, language: str = "en", **settings: str) -> dict[str, str]:
    """The environment of a `shixun` process that sees nothing of this shell's settings."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SHIXUN_", "LC_"))}
    ours = {f"SHIXUN_{name}": value for name, value in {"DATA_DIR": str(data), **settings}.items()}
    return {**kept, "LC_ALL": LOCALES[language], "COLUMNS": "200", "PYTHONUTF8": "1", **ours}


class Launched:
    """One data folder, and the `shixun up` that runs on it."""

    def __init__(self, folder: Path, port: int) -> None:
        self.data = folder / "data"
        self.address = f"http://127.0.0.1:{port}"
        self._port = port
        self._output = folder / "output"
        self._process: psutil.Popen | None = None
        self._seen: set[psutil.Process] = set()

    @property
    def output(self) -> str:
        """What the present or last run printed."""
        return self._output.read_text(encoding="utf-8", errors="replace")

    def start(self, **settings: str) -> None:
        """Start it; returns at once."""
        # The stub services know of the demonstration's logins only.
        ours = {"PORT": str(self._port), "DEMO_TEACHERS": "0"}
        environment = clean_environment(self.data, **{**ours, **settings})
        with self._output.open("wb") as sink:
            self._process = psutil.Popen(
                [sys.executable, "-m", "shixun_local", "up"],
                env={**environment, "PYTHONPATH": str(STUBS)},
                stdout=sink,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def start_and_wait(self, **settings: str) -> None:
        """Start it and wait until everything answers."""
        self.start(**settings)
        self.wait_for(READY)

    def wait_for(self, text: str) -> None:
        """Wait until it has printed `text`."""
        self.wait_until(lambda: text in self.output, f"printed {text!r}")

    def wait_for_step(self, *arguments: str) -> None:
        """Wait until it runs a helper program with these arguments."""
        self.wait_until(lambda: any(_runs(each, arguments) for each in self.family()), f"ran {arguments}")

    def wait_until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for `condition`. Raises AssertionError when the launcher ends first or nothing happens."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            self.family()
            ended = self.process.poll() is not None and not condition()
            if ended or time.monotonic() > deadline:
                raise AssertionError(f"never {what}; exit code {self.process.poll()}:\n{self.output}")
            time.sleep(0.01)

    @property
    def process(self) -> psutil.Popen:
        """The launcher's process."""
        assert self._process is not None, "not started"
        return self._process

    def family(self) -> set[psutil.Process]:
        """Everything that was ever seen to run below the launcher."""
        if self.process.is_running():
            self._seen |= set(self.process.children(recursive=True))
        return self._seen

    def send(self, number: signal.Signals, *, to_group: bool = False) -> None:
        """Send a signal to the launcher, or as a terminal does to its whole process group."""
        self.family()
        if to_group:
            os.killpg(self.process.pid, number)
        else:
            self.process.send_signal(number)

    def wait_ended(self) -> int:
        """Wait until it ended and return the exit code; nothing it started may outlive it by long."""
        code: int = self.process.wait(PATIENCE_SECONDS)
        alive = [each for each in self._seen if not wait_until_ended(each, PATIENCE_SECONDS)]
        assert alive == [], self.output
        return code

    def stop(self) -> int:
        """Stop it as `kill` does."""
        self.send(signal.SIGTERM)
        return self.wait_ended()

    def clean_up(self) -> None:
        """End what a failed test left running."""
        if self._process is not None and self._process.is_running():
            self.send(signal.SIGKILL)
            self.wait_ended()


def _runs(process: psutil.Process, arguments: tuple[str, ...]) -> bool:
    try:
        return set(arguments) <= set(process.cmdline())
    except psutil.Error:
        return False
