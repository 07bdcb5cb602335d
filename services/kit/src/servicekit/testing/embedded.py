"""An embedded PostgreSQL server: one folder, one process, no installation.

Used by tests and by the launcher for a single machine. Whatever was interrupted heals: a half-made cluster is
thrown away (it is built beside its place and renamed last), a `postmaster.pid` left by a crash is removed
unless its server still lives, orphaned server processes are ended, and crash recovery is waited for.
"""

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Literal, Self

import psutil

from servicekit.testing.embedded_binaries import (
    EmbeddedPostgresError,
    PostgresBinaries,
    ServerIdentity,
    reachable_binaries,
)
from servicekit.testing.embedded_folder import SUPERUSER, ServerFolder, wait_until_ended

__all__ = ["THROWAWAY", "EmbeddedPostgres", "EmbeddedPostgresError", "PostgresBinaries", "StopMode"]

THROWAWAY: Mapping[str, str] = MappingProxyType(
    {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_wal_size": "1GB"}
)
"""Settings for data that need not survive a power cut: tests."""

StopMode = Literal["smart", "fast", "immediate"]
_STOP_SIGNALS: Mapping[StopMode, signal.Signals] = MappingProxyType(
    {"smart": signal.SIGTERM, "fast": signal.SIGINT, "immediate": signal.SIGQUIT}
)
_LONGEST_SOCKET_FOLDER = 107 - len("/.s.PGSQL.65535.lock")
_PR_SET_PDEATHSIG = 1
_POLL_SECONDS = 0.02
_START_ATTEMPTS = 5


class EmbeddedPostgres:
    """A server on `data_dir`, listening on 127.0.0.1 with scram passwords.

    `port` None takes a free one and keeps it as long as it stays free. `settings` are server parameters
    (`{"max_connections": "50"}`), written at each start; what an operator sets with ALTER SYSTEM wins.
    With `die_with_parent` the server shuts down when the thread that started it ends, however it ends, so
    start it from the main thread. Every method may raise `EmbeddedPostgresError`.
    """

    def __init__(
        self,
        data_dir: Path,
        *,
        port: int | None = None,
        settings: Mapping[str, str] = MappingProxyType({}),
        die_with_parent: bool = True,
    ) -> None:
        self.folder = ServerFolder(data_dir)
        self._fixed_port = port
        self._settings = dict(settings)
        self._die_with_parent = die_with_parent
        self._process: subprocess.Popen[bytes] | None = None
        self._binaries: PostgresBinaries | None = None

    # What it is

    @property
    def data_dir(self) -> Path:
        """The folder that holds everything of this server."""
        return self.folder.path

    @property
    def identity(self) -> ServerIdentity:
        """The user that owns the files and runs the server; never root."""
        return self.folder.identity

    @property
    def binaries(self) -> PostgresBinaries:
        """Paths of `psql`, `pgbench`, `pg_dump` and the others."""
        if self._binaries is None:
            self._binaries = reachable_binaries(self.data_dir, self.identity)
        return self._binaries

    @property
    def port(self) -> int:
        """The port the server listens on, known once it was started."""
        port = self.folder.read_port()
        if port is None:
            raise EmbeddedPostgresError("not-initialised", f"{self.data_dir} was never started")
        return port

    def superuser_dsn(self, database: str = "postgres") -> str:
        """Return the address of `database` for the superuser, password included."""
        return f"postgresql://{SUPERUSER}:{self.folder.read_password()}@127.0.0.1:{self.port}/{database}"

    def is_running(self) -> bool:
        """Whether a server, started by anyone, runs on this folder."""
        return self.folder.server_process() is not None

    def is_ready(self) -> bool:
        """Whether the server takes connections (crash recovery, if any, is over)."""
        lines = self.folder.pid_file_lines()
        return len(lines) > 7 and lines[7].strip() == "ready" and self.is_running()

    # Preparing

    def ensure_initialised(self) -> None:
        """Create the cluster if there is none; check the one that is there."""
        self.folder.prepare()
        with self.folder.locked():
            if self.folder.cluster.exists():
                self.folder.check_version()
                return
            durable = self._settings.get("fsync") != "off"
            self.folder.initialise(self.binaries, self.process_options(), durable=durable)

    def prepare_start(self) -> None:
        """Heal what a crash left, choose the port and write the configuration; the server must not run."""
        self.folder.end_orphans()
        (self.folder.cluster / "postmaster.pid").unlink(missing_ok=True)
        # Left by a crash, it blocks the start when its process number lives on: a zombie, or another process.
        for socket_lock in self.data_dir.glob(".s.PGSQL.*.lock"):
            socket_lock.unlink(missing_ok=True)
        port = self._choose_port()
        self.folder.write("port", str(port))
        socket_fits = len(os.fsencode(self.data_dir)) <= _LONGEST_SOCKET_FOLDER
        self.folder.write_configuration(
            {
                "listen_addresses": "127.0.0.1",
                "port": str(port),
                "unix_socket_directories": str(self.data_dir) if socket_fits else "",
                "timezone": "UTC",
                "log_timezone": "UTC",
                "lc_messages": "C",
                **self._settings,
            }
        )

    # Running

    def server_command(self) -> list[str]:
        """Return the command that runs the server in the foreground, for a caller that supervises it."""
        return [str(self.binaries.postgres), "-D", str(self.folder.cluster)]

    def process_options(self) -> dict[str, Any]:
        """Return the keyword arguments for `subprocess` (or asyncio's) to run `server_command()` with."""
        options: dict[str, Any] = {
            "cwd": "/",
            "env": {"LC_ALL": "C.UTF-8", "PATH": os.environ.get("PATH", os.defpath)},
            "stdin": subprocess.DEVNULL,
            # Ctrl-C in a terminal must reach the caller only, which then stops things in order.
            "start_new_session": True,
            "umask": 0o077,
        }
        if not self.identity.is_current_user:
            options |= {"user": self.identity.uid, "group": self.identity.gid, "extra_groups": []}
        if self._die_with_parent and sys.platform == "linux":
            options["preexec_fn"] = signal_when_parent_dies(signal.SIGINT)
        return options

    def start(self, timeout_seconds: float = 120) -> None:
        """Start the server and wait until it takes connections; do nothing if it already runs."""
        self.ensure_initialised()
        with self.folder.locked():
            if not self.is_running():
                self._start_on_a_free_port(timeout_seconds)
                return
        self.wait_until_ready(self.is_running, timeout_seconds)

    def wait_until_ready(self, is_alive: Callable[[], bool], timeout_seconds: float = 120) -> None:
        """Wait for the end of start-up and crash recovery; `start-failed` when the server ends first."""
        deadline = time.monotonic() + timeout_seconds
        while not self.is_ready():
            if not is_alive():
                raise self.folder.failure("start-failed", self.folder.log_tail())
            if time.monotonic() > deadline:
                raise EmbeddedPostgresError("start-failed", f"not ready after {timeout_seconds:.0f} s")
            time.sleep(_POLL_SECONDS)

    def stop(self, mode: StopMode = "fast", timeout_seconds: float = 60) -> None:
        """Stop the server, whoever started it; one that does not end in time is killed (and recovers)."""
        server = self.folder.server_process()
        if server is not None:
            server.send_signal(_STOP_SIGNALS[mode])
            if not self._ended(server, timeout_seconds):
                server.kill()
        if self._process is not None:
            self._process.wait()
            self._process = None
        if server is not None:
            self.folder.end_orphans()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    # Details

    def _start_on_a_free_port(self, timeout_seconds: float) -> None:
        for attempt in range(1, _START_ATTEMPTS + 1):
            self.prepare_start()
            if self._process is not None:
                self._process.wait()  # it crashed, or preparing ended it: collect it
            with self.folder.open("server.log", "wb") as log:
                self._process = subprocess.Popen(
                    self.server_command(), stdout=log, stderr=subprocess.STDOUT, **self.process_options()
                )
            try:
                self.wait_until_ready(self._is_own_process_alive, timeout_seconds)
            except EmbeddedPostgresError:
                self.stop("immediate")
                # Between choosing a free port and binding it, somebody else may have taken it.
                lost_race = self._fixed_port is None and "could not bind" in self.folder.log_tail()
                if not lost_race or attempt == _START_ATTEMPTS:
                    raise
            else:
                return

    def _is_own_process_alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def _choose_port(self) -> int:
        if self._fixed_port is not None:
            return self._fixed_port
        for candidate in (self.folder.read_port() or 0, 0):
            with socket.socket() as probe, suppress(OSError):
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind(("127.0.0.1", candidate))
                return int(probe.getsockname()[1])
        raise EmbeddedPostgresError("start-failed", "no free port on 127.0.0.1")

    def _ended(self, server: psutil.Process, timeout_seconds: float) -> bool:
        if self._process is None or self._process.pid != server.pid:
            return wait_until_ended(server, timeout_seconds)
        try:
            self._process.wait(timeout_seconds)
        except subprocess.TimeoutExpired:
            return False
        return True


def signal_when_parent_dies(number: signal.Signals) -> Callable[[], None]:
    """Return a `preexec_fn` after which the kernel sends `number` to the child when its parent is gone."""
    libc = ctypes.CDLL(None, use_errno=True)  # loaded here: between fork and exec nothing may be imported
    parent = os.getpid()

    def prepare() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, number)
        if os.getppid() != parent:
            os._exit(1)

    return prepare
