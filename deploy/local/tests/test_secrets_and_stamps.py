"""Files that must be whole or not be: the secrets, the stamps of the bootstrap, the committed contracts."""

import errno
import importlib
import os
from pathlib import Path

import pytest

from shixun_local import openapi
from shixun_local.failures import LauncherError
from shixun_local.secret_store import load_or_make


def test_secrets_are_private_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "secrets.json"
    made = load_or_make(file, ("admin",), data_exists=False)
    assert file.stat().st_mode & 0o777 == 0o600
    grown = load_or_make(file, ("admin", "city"), data_exists=True)
    assert grown.account_passwords["admin"] == made.account_passwords["admin"]
    assert grown.encryption_key == made.encryption_key
    assert [entry.name for entry in tmp_path.iterdir()] == ["secrets.json"]


def test_a_full_disk_leaves_the_old_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "secrets.json"
    load_or_make(file, ("admin",), data_exists=False)
    before = file.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(file))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(LauncherError) as caught:
        load_or_make(file, ("admin", "city"), data_exists=True)
    assert caught.value.code == "disk-full"
    assert file.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["secrets.json"]


@pytest.mark.parametrize("content", [None, "{"])
def test_lost_secrets_are_never_made_anew(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "secrets.json"
    if content is not None:
        file.write_text(content)
    with pytest.raises(LauncherError) as caught:
        load_or_make(file, (), data_exists=True)
    assert caught.value.code == "secrets-lost"


def test_drift_shows_the_changed_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openapi, "REPOSITORY", tmp_path)
    file = tmp_path / "services/registry/openapi.json"
    openapi.write({file: '{\n "a": 1\n}\n'})
    assert openapi.drift({file: '{\n "a": 1\n}\n'}) == ""
    assert '+ "a": 2' in openapi.drift({file: '{\n "a": 2\n}\n'})


def test_a_contract_of_what_is_gone_is_shown_and_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openapi, "REPOSITORY", tmp_path)
    gone = tmp_path / "services/registry/contracts/events/registry.thing.made.v1.schema.json"
    openapi.write({gone: "{}\n"})
    assert "-{}" in openapi.drift({})
    openapi.write({})
    assert not gone.exists()


def test_a_damaged_stamp_counts_as_none(tmp_path: Path) -> None:
    project = importlib.import_module("bootstrapping.project")
    stamp = tmp_path / "stamp.json"
    project.write_stamp(stamp, {"key": "k"})
    assert project.read_stamp(stamp) == {"key": "k"}
    stamp.write_text('{"key": ')
    assert project.read_stamp(stamp) == {}


def test_an_old_python_is_told_in_both_languages(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bootstrap = importlib.import_module("bootstrap")
    monkeypatch.setattr(bootstrap, "MINIMUM", (99, 0))
    assert bootstrap.main() == 1
    told = capsys.readouterr().err
    assert "需要 Python 3.11" in told
    assert "Python 3.11 or newer is needed" in told


def test_an_incomplete_frontend_is_told_in_both_languages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli = importlib.import_module("bootstrapping.cli")
    assert cli.main(["frontend"], root=tmp_path) == 1
    told = capsys.readouterr().err
    assert "错误:" in told
    assert "Error: " in told
    assert "package-lock.json" in told
