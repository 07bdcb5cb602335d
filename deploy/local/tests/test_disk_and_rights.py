"""A full disk and a folder without rights: a clear message, and the next run goes on once it is solved."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from deploy.local.tests.launched import Launched

from shixun_local.layout import NEEDED_MEGABYTES

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can do this to itself")
not_as_root = pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")

Mount = Callable[..., None]


@pytest.fixture
def mount() -> Iterator[Mount]:
    """Mount a small file system of its own on a folder."""
    mounted: list[Path] = []

    def run(folder: Path, *options: str) -> None:
        folder.mkdir(exist_ok=True)
        command = ["mount", "-t", "tmpfs", "-o", ",".join(("mode=755", *options)), "tmpfs", str(folder)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode != 0:
            pytest.skip(f"this machine does not let root mount: {done.stderr.strip()}")
        mounted.append(folder)

    yield run
    for folder in mounted:
        subprocess.run(["umount", "--lazy", folder], check=True)


def fill(file: Path) -> None:
    """Take all the space that is left."""
    with suppress(OSError), file.open("wb", buffering=0) as sink:
        while True:
            sink.write(b"\0" * 65_536)


@as_root
def test_too_little_space_is_told_before_anything_is_made(launched: Launched, mount: Mount) -> None:
    mount(launched.data, f"size={NEEDED_MEGABYTES // 2}M")
    launched.start()
    assert launched.wait_ended() == 1
    assert "not enough disk space" in launched.output
    assert "set SHIXUN_DATA_DIR to a folder on another disk" in launched.output
    assert not (launched.data / "postgres").exists()


@as_root
def test_a_disk_that_fills_up_during_the_first_run_is_told_and_heals(
    launched: Launched, mount: Mount
) -> None:
    # Room for what the broken-off run leaves behind, or the next one would be told to free more.
    mount(launched.data, f"size={NEEDED_MEGABYTES + 150}M")
    launched.start()
    launched.wait_for("creating the embedded database")
    filler = launched.data / "filler"
    fill(filler)
    assert launched.wait_ended() == 1
    assert "the disk is full" in launched.output
    assert "free some space" in launched.output
    assert "Traceback" not in launched.output

    filler.unlink()
    launched.start_and_wait()
    assert launched.stop() == 0


@as_root
def test_a_read_only_folder_is_named(launched: Launched, mount: Mount) -> None:
    mount(launched.data, "ro")
    launched.start()
    assert launched.wait_ended() == 1
    assert f"the data folder {launched.data} cannot be used" in launched.output
    assert "set SHIXUN_DATA_DIR to another one" in launched.output


@as_root
def test_root_keeps_out_of_an_ordinary_users_folder(launched: Launched) -> None:
    launched.data.mkdir()
    os.chown(launched.data, 12345, 12345)
    launched.start()
    assert launched.wait_ended() == 1
    assert f"the data folder {launched.data} belongs to user 12345" in launched.output
    assert list(launched.data.iterdir()) == []


@as_root
def test_a_folder_that_the_databases_user_cannot_reach_is_named(launched: Launched) -> None:
    launched.data.parent.chmod(0o700)
    launched.start()
    assert launched.wait_ended() == 1
    assert f"may not enter {launched.data.parent}" in launched.output
    assert "set SHIXUN_DATA_DIR to a folder that user can reach" in launched.output


@not_as_root
def test_a_folder_without_rights_is_named(launched: Launched) -> None:
    launched.data.mkdir(mode=0o500)
    launched.start()
    assert launched.wait_ended() == 1
    assert f"the data folder {launched.data} cannot be used" in launched.output
    assert "chown -R" in launched.output
