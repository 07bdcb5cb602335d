"""The embedded server heals what a crash left and says plainly what it cannot heal."""

import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from servicekit.testing.embedded import THROWAWAY, EmbeddedPostgres, EmbeddedPostgresError
from servicekit.testing.embedded_binaries import UNPRIVILEGED_ID
from servicekit.testing.embedded_folder import wait_until_ended


@pytest.fixture
def data_dir() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="shixun-embedded-"))
    folder.chmod(0o755)
    yield folder / "pg"
    EmbeddedPostgres(folder / "pg").stop("immediate")
    shutil.rmtree(folder, ignore_errors=True)


def test_interrupted_init_and_a_stale_pid_file_heal(data_dir: Path) -> None:
    server = EmbeddedPostgres(data_dir, settings=THROWAWAY)
    (data_dir / "cluster.partial").mkdir(parents=True)
    (data_dir / "cluster.partial" / "junk").touch()
    server.ensure_initialised()
    assert not (data_dir / "cluster.partial").exists()
    assert not (data_dir / "cluster" / "junk").exists()
    # The number of a living process that is no server: this one.
    (data_dir / "cluster" / "postmaster.pid").write_text(f"{os.getpid()}\n")
    assert not server.is_running()
    server.start()
    process = server.folder.server_process()
    assert process is not None
    expected = UNPRIVILEGED_ID if os.geteuid() == 0 else os.geteuid()
    assert process.uids().real == expected
    process.kill()
    assert wait_until_ended(process, 30)
    server.start()
    assert server.is_ready()
    server.stop()
    assert not server.is_running()
    assert not psutil.pid_exists(process.pid)


def test_a_fixed_port_in_use_is_a_failure_with_the_servers_words(data_dir: Path) -> None:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        server = EmbeddedPostgres(data_dir, port=holder.getsockname()[1], settings=THROWAWAY)
        with pytest.raises(EmbeddedPostgresError, match="could not bind") as caught:
            server.start()
    assert caught.value.code == "start-failed"
    assert not server.is_running()


def test_another_major_version_is_named(data_dir: Path) -> None:
    (data_dir / "cluster").mkdir(parents=True)
    (data_dir / "cluster" / "PG_VERSION").write_text("15\n")
    with pytest.raises(EmbeddedPostgresError) as caught:
        EmbeddedPostgres(data_dir).start()
    assert caught.value.code == "data-dir-other-version"
    assert (caught.value.params["found"], caught.value.params["expected"]) == ("15", "18")


def test_a_folder_that_is_no_cluster_is_left_alone(data_dir: Path) -> None:
    (data_dir / "cluster").mkdir(parents=True)
    with pytest.raises(EmbeddedPostgresError) as caught:
        EmbeddedPostgres(data_dir).start()
    assert caught.value.code == "data-dir-corrupt"
    assert list((data_dir / "cluster").iterdir()) == []
