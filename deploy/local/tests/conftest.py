"""What the launcher's tests share: a folder the database's user can reach, and the command as a process."""

import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from deploy.local.tests.launched import Launched, clean_environment

# bootstrap.py and its package belong to no installed distribution: they run before anything is installed.
sys.path.insert(0, str(Path(__file__).parents[1]))

Shixun = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder below which the unprivileged database user may work; pytest's own is closed to it."""
    folder = Path(tempfile.mkdtemp(prefix="shixun-launcher-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def shixun(open_folder: Path, free_port: int) -> Shixun:
    """Run the command to its end on a data folder of its own."""

    def run(
        *arguments: str, language: str = "en", data: Path | None = None, **settings: str
    ) -> "subprocess.CompletedProcess[str]":
        environment = clean_environment(
            data or open_folder / "data", language, **{"PORT": str(free_port), **settings}
        )
        return subprocess.run(
            [sys.executable, "-m", "shixun_local", *arguments],
            check=False,
            capture_output=True,
            text=True,
            timeout=60,
            env=environment,
        )

    return run


@pytest.fixture
def launched(open_folder: Path, free_port: int) -> Iterator[Launched]:
    """`shixun up` with stub services, not yet started, on a data folder of its own."""
    up = Launched(open_folder, free_port)
    yield up
    up.clean_up()
