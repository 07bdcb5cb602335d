"""Where things are in the repository, and the small file operations every step needs."""

import fcntl
import hashlib
import json
import os
import tomllib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bootstrapping.console import say


@dataclass(frozen=True)
class Project:
    """The repository at `root` and the places in it that the steps read and make."""

    root: Path

    @property
    def venv(self) -> Path:
        """The Python environment."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.venv / "bin" / "python"

    @property
    def uv(self) -> Path:
        """The installer; outside site-packages, so that syncing the packages does not remove it."""
        return self.venv / "tools" / "bin" / "uv"

    @property
    def frontend(self) -> Path:
        """The browser application."""
        return self.root / "frontend"

    def lock_file(self, group: str) -> Path:
        """Return the hashed requirements of one group: bootstrap, base, dev or node."""
        return self.root / "requirements" / f"{group}.txt"

    def members(self) -> list[Path]:
        """Return the folders of the workspace's packages, as the root pyproject.toml names them."""
        with (self.root / "pyproject.toml").open("rb") as handle:
            patterns = tomllib.load(handle)["tool"]["uv"]["workspace"]["members"]
        found = {folder for pattern in patterns for folder in self.root.glob(pattern)}
        return sorted(folder for folder in found if (folder / "pyproject.toml").is_file())

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Let one process at a time change the environment; a second one waits and then finds it done.

        The lock is on the folder itself: it needs no file of its own and ends with its holder.
        """
        handle = os.open(self.root, os.O_RDONLY | os.O_DIRECTORY)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("另一个安装正在进行,等待其完成", "another installation is under way, waiting for it")
                fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)


def digest(files: Iterable[Path], *extra: str) -> str:
    """Return a hash over names and contents; a missing file counts as such."""
    total = hashlib.sha256("\0".join(extra).encode())
    for file in files:
        total.update(b"\0" + os.fsencode(file) + b"\0")
        total.update(hashlib.sha256(file.read_bytes()).digest() if file.is_file() else b"-")
    return total.hexdigest()


def read_stamp(file: Path) -> dict[str, Any]:
    """Return what the last completed run wrote; nothing when it was interrupted or never ran."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def write_stamp(file: Path, content: dict[str, Any]) -> None:
    """Record a completed run, in one step and last of all."""
    partial = file.with_name(file.name + ".partial")
    with partial.open("w", encoding="utf-8") as handle:
        json.dump(content, handle)
        handle.flush()
        os.fsync(handle.fileno())
    partial.replace(file)
