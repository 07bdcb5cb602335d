"""`make test`: runs the web app's tests (vitest) and all others (pytest), and ends with one count.

Both run whatever the other says; the exit code is 0 only when nothing failed. Arguments go to
pytest, which then runs alone: they name what somebody wants to see.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]
_VITEST_COUNTS = {"passed": "numPassedTests", "failed": "numFailedTests", "skipped": "numPendingTests"}
_PYTEST_COUNTS = {
    "passed": ("passed",),
    "failed": ("failed", "error", "xpassed"),
    "skipped": ("skipped", "xfailed"),
}


class _Outcomes:
    """A pytest plugin that keeps what the run ended with."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        for outcome, names in _PYTEST_COUNTS.items():
            self.counts[outcome] = sum(len(terminalreporter.stats.get(name, [])) for name in names)


def main(arguments: list[str]) -> int:
    """Run everything; the exit code."""
    web = Counter[str]() if arguments else _run_vitest()
    outcomes = _Outcomes()
    code = pytest.main(arguments or ["-n", "2", "--dist", "worksteal"], plugins=[outcomes])
    total = web + outcomes.counts
    if code not in {pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED}:
        total["failed"] += 1  # it broke off, however its tests went
    sys.stdout.write(
        f"web app: {_told(web)}\nservices, gateway, launcher, whole system: {_told(outcomes.counts)}\n"
        f"all tests: {_told(total)}\n"
    )
    return 1 if total["failed"] else 0


def _run_vitest() -> Counter[str]:
    """The web app's tests, once more if they broke off though no test failed, as when a worker died."""
    counts = _vitest_once()
    if _broke_off(counts):
        sys.stdout.write("web app: the run broke off and no test failed; it is run once more\n")
        counts = _vitest_once()
        counts["failed"] += _broke_off(counts)
    del counts["broken off"]
    return counts


def _broke_off(counts: Counter[str]) -> bool:
    return not counts["failed"] and (counts["broken off"] > 0 or not counts["passed"])


def _vitest_once() -> Counter[str]:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "vitest.json")
        bootstrap = REPOSITORY / "deploy/local/bootstrap.py"
        command = [sys.executable, str(bootstrap), "--npm", "test"]
        environment = {**os.environ, "VITEST_REPORT": str(report)}
        code = subprocess.run(command, check=False, env=environment).returncode
        told = json.loads(report.read_text()) if report.exists() else {}
    counts = Counter({outcome: told.get(name, 0) for outcome, name in _VITEST_COUNTS.items()})
    counts["broken off"] = int(code != 0)
    return counts


def _told(counts: Counter[str]) -> str:
    return ", ".join(f"{counts[outcome]} {outcome}" for outcome in _VITEST_COUNTS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
