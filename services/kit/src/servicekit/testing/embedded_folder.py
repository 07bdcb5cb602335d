"""The folder of an embedded PostgreSQL server: made whole or not at all, and healed after a crash.

cluster/             what PostgreSQL itself calls its data directory
superuser-password   made once, readable by its owner only
port                 the port of the last start
server.log           the server's output when started by `EmbeddedPostgres.start()`
lock                 held while the cluster is created or the server started
"""

import fcntl
import os
import secrets
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

import psutil

from servicekit.testing.embedded_binaries import (
    EmbeddedPostgresError,
    PostgresBinaries,
    ServerIdentity,
    first_blocked_folder,
    identity_for,
)

MAJOR_VERSION = "18"
SUPERUSER = "postgres"


class ServerFolder:
    """Creates, checks and reads the files of one server. Errors are `EmbeddedPostgresError`."""

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        self.cluster = self.path / "cluster"
        self.log_file = self.path / "server.log"

    @property
    def identity(self) -> ServerIdentity:
        """The user that owns the files and runs the server; never root."""
        return identity_for(self.path)

    def prepare(self) -> None:
        """Create the folder, or check that the one that exists can be used."""
        identity = self.identity
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            if os.geteuid() == 0:
                os.chown(self.path, identity.uid, identity.gid)
            self.path.chmod(0o700)
        except OSError as error:
            raise self.failure("data-dir-unusable", str(error)) from error
        blocked = first_blocked_folder(self.cluster, identity)
        if blocked is not None:
            raise EmbeddedPostgresError(
                "data-dir-blocked",
                f"user {identity.uid} may not enter {blocked}",
                path=str(blocked),
                uid=str(identity.uid),
            )

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Let one process at a time create or start this server; the lock ends with its holder."""
        with self.open("lock") as handle:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield

    def open(self, name: str, mode: str = "ab") -> BinaryIO:
        """Open a file of this folder so that it belongs to the server's user."""
        path = self.path / name
        try:
            handle = path.open(mode)
            os.fchmod(handle.fileno(), 0o600)
            if os.geteuid() == 0:
                os.fchown(handle.fileno(), self.identity.uid, self.identity.gid)
        except OSError as error:
            raise self.failure("data-dir-unusable", str(error), path=str(path)) from error
        return handle  # type: ignore[return-value]  # only binary modes are used

    def write(self, name: str, text: str) -> None:
        """Replace a file in one step, so that a crash leaves the old or the new one."""
        try:
            with self.open(f"{name}.new", "wb") as handle:
                handle.write(text.encode())
            (self.path / f"{name}.new").replace(self.path / name)
        except OSError as error:
            raise self.failure("data-dir-unusable", str(error), path=str(self.path / name)) from error

    def read_port(self) -> int | None:
        """Return the port of the last start."""
        try:
            return int((self.path / "port").read_text())
        except (OSError, ValueError):
            return None

    def read_password(self) -> str:
        """Return the superuser's password."""
        try:
            return (self.path / "superuser-password").read_text().strip()
        except OSError as error:
            raise EmbeddedPostgresError("not-initialised", str(error), path=str(self.path)) from error

    def initialise(self, binaries: PostgresBinaries, options: dict[str, Any], *, durable: bool) -> None:
        """Create the cluster beside its place and move it there when it is complete."""
        partial = self.path / "cluster.partial"
        shutil.rmtree(partial, ignore_errors=True)
        self.write("superuser-password", secrets.token_urlsafe(24))
        command = [
            *(str(binaries.initdb), "-D", str(partial), "--username", SUPERUSER, "--encoding", "UTF8"),
            # The built-in collation does not change when the operating system is upgraded.
            *("--locale-provider", "builtin", "--builtin-locale", "C.UTF-8", "--locale", "C.UTF-8"),
            *("--auth", "scram-sha-256", "--pwfile", str(self.path / "superuser-password")),
            *(() if durable else ("--no-sync",)),
        ]
        pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
        done = subprocess.run(command, check=False, **pipes, **options)
        if done.returncode != 0:
            shutil.rmtree(partial, ignore_errors=True)
            raise self.failure("init-failed", done.stdout[-2000:])
        with (partial / "postgresql.conf").open("a", encoding="utf-8") as handle:
            handle.write("\ninclude_if_exists = 'managed.conf'\n")
        partial.rename(self.cluster)

    def check_version(self) -> None:
        """Raise `data-dir-other-version` or `data-dir-corrupt` when this server cannot read the cluster."""
        try:
            found = (self.cluster / "PG_VERSION").read_text().strip()
        except OSError as error:
            raise EmbeddedPostgresError("data-dir-corrupt", str(error), path=str(self.cluster)) from error
        if found != MAJOR_VERSION:
            raise EmbeddedPostgresError(
                "data-dir-other-version",
                f"{self.cluster} belongs to PostgreSQL {found}, this is {MAJOR_VERSION}",
                path=str(self.cluster),
                found=found,
                expected=MAJOR_VERSION,
            )

    def write_configuration(self, values: Mapping[str, str]) -> None:
        """Write the parameters that the cluster's own configuration file includes."""
        lines = [f"{name} = '{value.replace(chr(39), chr(39) * 2)}'\n" for name, value in values.items()]
        self.write("cluster/managed.conf", "".join(lines))

    def pid_file_lines(self) -> list[str]:
        """Return the lines of `postmaster.pid`: the process number first, the state eighth."""
        try:
            return (self.cluster / "postmaster.pid").read_text().splitlines()
        except OSError:
            return []

    def server_process(self) -> psutil.Process | None:
        """Return the living server of this folder; a recycled process number is not mistaken for it."""
        try:
            process = psutil.Process(int(self.pid_file_lines()[0]))
            alive = process.status() != psutil.STATUS_ZOMBIE
            return process if alive and self._belongs_here(process) else None
        except (IndexError, ValueError, psutil.Error):
            return None

    def end_orphans(self) -> None:
        """End processes that outlived their server: they hold its shared memory and block a new one."""
        orphans = [process for process in psutil.process_iter() if self._belongs_here(process)]
        for process in orphans:
            with suppress(psutil.Error):
                process.kill()
        for process in orphans:
            wait_until_ended(process, timeout_seconds=10)

    def _belongs_here(self, process: psutil.Process) -> bool:
        """Every server process has the cluster as its working directory."""
        with suppress(psutil.Error, OSError):
            return process.name() == "postgres" and Path(process.cwd()) == self.cluster.resolve()
        return False

    def log_tail(self) -> str:
        """Return the end of the server's log."""
        with suppress(OSError):
            return self.log_file.read_bytes()[-2000:].decode(errors="replace")
        return ""

    def failure(self, code: str, detail: str, **params: str) -> EmbeddedPostgresError:
        """Build the error, recognising a full disk whoever met it."""
        if "No space left on device" in detail or "Disk quota exceeded" in detail:
            return EmbeddedPostgresError("disk-full", detail, path=str(self.path))
        return EmbeddedPostgresError(code, detail, **{"path": str(self.path), **params})


def wait_until_ended(process: psutil.Process, timeout_seconds: float) -> bool:
    """Wait for a process that is not our child; False when it still runs after the time.

    A dead process whose parent does not collect it (the first process of many containers) counts as ended,
    which `psutil.Process.wait` would wait for in vain.
    """
    deadline = time.monotonic() + timeout_seconds
    while True:
        try:
            if process.status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
