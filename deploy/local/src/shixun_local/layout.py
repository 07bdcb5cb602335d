"""Where the launcher keeps things, and whether it can."""

import hashlib
import os
import pwd
import shutil
from dataclasses import dataclass
from pathlib import Path

from servicekit.testing.embedded_binaries import UNPRIVILEGED_ID, ServerIdentity, first_blocked_folder
from shixun_local.failures import data_dir_foreign, data_dir_unusable, from_os_error, low_disk
from shixun_local.settings import LauncherSettings

REPOSITORY = Path(__file__).resolve().parents[4]
NEEDED_MEGABYTES = 300


@dataclass(frozen=True)
class Layout:
    """The files below one data folder."""

    data: Path

    @property
    def postgres(self) -> Path:
        """Everything of the embedded server."""
        return self.data / "postgres"

    @property
    def files(self) -> Path:
        """What people upload, unless it goes to a store elsewhere."""
        return self.data / "files"

    @property
    def logs(self) -> Path:
        """One log file per process."""
        return self.data / "logs"

    @property
    def secrets(self) -> Path:
        """Passwords and keys, made once."""
        return self.data / "secrets.json"

    @property
    def run_state(self) -> Path:
        """What runs now; written by the supervisor, read by `shixun status`."""
        return self.data / "run.json"

    @property
    def run_lock(self) -> Path:
        """Locked as long as a supervisor lives."""
        return self.data / "run.lock"

    @property
    def migrations(self) -> Path:
        """Says which version the database was brought to, by which code."""
        return self.data / "migrations.json"

    @property
    def demonstration(self) -> Path:
        """Says which database the demonstration was loaded into."""
        return self.data / "demonstration.json"


def choose_layout(settings: LauncherSettings, repository: Path = REPOSITORY) -> Layout:
    """Return the data folder: the one set, else `.data` in the repository.

    Root's database runs under an unprivileged id. Where that id cannot reach the repository, as below a home
    folder that only its owner may enter, the folder lies in /var/lib under a name made from the repository's.
    """
    if settings.data_dir is not None:
        return Layout(settings.data_dir.expanduser().absolute())
    inside = repository / ".data"
    if os.geteuid() != 0 or settings.database_url is not None:
        return Layout(inside)
    blocked = first_blocked_folder(inside / "postgres", ServerIdentity(UNPRIVILEGED_ID, UNPRIVILEGED_ID))
    if blocked in (None, inside):
        return Layout(inside)
    name = hashlib.sha256(os.fsencode(repository)).hexdigest()[:8]
    return Layout(Path("/var/lib") / f"shixun-{name}")


def web_app_page(settings: LauncherSettings) -> Path:
    """Return the start page of the built web app; whether it is there tells whether the app was built."""
    return (settings.spa_folder or REPOSITORY / "frontend" / "dist") / "index.html"


def prepare_data_dir(layout: Layout) -> None:
    """Create the data folder, or check that this user can use it and that there is room to work."""
    try:
        layout.data.mkdir(mode=0o755, parents=True, exist_ok=True)
        owner = layout.data.stat().st_uid
        if os.geteuid() == 0 and owner not in (0, UNPRIVILEGED_ID):
            raise data_dir_foreign(layout.data, _user_name(owner))
        if not os.access(layout.data, os.R_OK | os.W_OK | os.X_OK):
            raise data_dir_unusable(layout.data, os.strerror(13))
        layout.logs.mkdir(mode=0o700, exist_ok=True)
        free = shutil.disk_usage(layout.data).free // 1_000_000
    except OSError as error:
        raise from_os_error(error) from error
    if free < NEEDED_MEGABYTES:
        raise low_disk(layout.data, free, NEEDED_MEGABYTES)


def _user_name(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)
