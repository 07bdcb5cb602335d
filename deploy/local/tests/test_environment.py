"""The bootstrap's Python environment, made for real from packages on this disk: half-made ones heal."""

import hashlib
import importlib
import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile, ZipInfo

import pytest

cli: Any = importlib.import_module("bootstrapping.cli")
Project: Any = importlib.import_module("bootstrapping.project").Project

ROOT_PROJECT = """
[project]
name = "workspace"
version = "0"
[tool.uv.workspace]
members = ["member"]
"""
MEMBER_PROJECT = """
[project]
name = "member"
version = "0"
scripts = {greet = "member:greet"}
"""


def wheel(folder: Path, name: str, files: dict[str, str]) -> str:
    """Make the smallest package pip accepts; return the locked requirement for it."""
    path = folder / f"{name}-1.0-py3-none-any.whl"
    info = f"{name}-1.0.dist-info"
    contents = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    contents[f"{info}/RECORD"] = "".join(f"{file},,\n" for file in [*contents, f"{info}/RECORD"])
    with ZipFile(path, "w") as archive:
        for file, text in contents.items():
            entry = ZipInfo(file)
            entry.external_attr = (stat.S_IFREG | 0o755) << 16
            archive.writestr(entry, text)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return f"{name} @ {path.as_uri()} --hash=sha256:{digest}\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of one package with its environment made; the locked installer hands over to ours."""
    root = tmp_path_factory.mktemp("repository")
    (root / "requirements").mkdir()
    (root / "pyproject.toml").write_text(ROOT_PROJECT)
    (root / "member" / "src" / "member").mkdir(parents=True)
    (root / "member" / "pyproject.toml").write_text(MEMBER_PROJECT)
    (root / "member" / "src" / "member" / "__init__.py").write_text(
        "def greet():\n    import needed\n    print(needed.WORD)\n"
    )
    uv = Path(sys.prefix) / "tools/bin/uv"
    script = f'#!/bin/sh\nexec "{uv}" --offline "$@"\n'
    (root / "requirements" / "bootstrap.txt").write_text(
        wheel(root, "installer", {"installer-1.0.data/scripts/uv": script})
    )
    (root / "requirements" / "base.txt").write_text(wheel(root, "needed", {"needed.py": 'WORD = "hello"\n'}))
    assert cli.main(["env"], root) == 0
    return root


@pytest.fixture
def repository(made: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, whole at the start of each test."""
    monkeypatch.delenv("PYTHONPATH", raising=False)
    assert cli.main(["env"], made) == 0
    return made


def greeting(root: Path) -> str:
    done = subprocess.run(
        [root / ".venv" / "bin" / "greet"], check=False, capture_output=True, text=True, env=os.environ
    )
    return done.stdout.strip() or done.stderr


def installed(root: Path) -> Path:
    return next((root / ".venv" / "lib").glob("python3.*/site-packages/needed.py"))


def test_a_whole_environment_is_left_alone(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert greeting(repository) == "hello"
    capsys.readouterr()
    assert cli.main(["env"], repository) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("stamp", [None, '{"group": "base", "founda'])
def test_an_installation_that_broke_off_is_completed(repository: Path, stamp: str | None) -> None:
    file = repository / ".venv" / "environment.json"
    file.unlink() if stamp is None else file.write_text(stamp)
    installed(repository).unlink()
    assert "No module named 'needed'" in greeting(repository)
    assert cli.main(["env"], repository) == 0
    assert greeting(repository) == "hello"
    assert json.loads(file.read_text())["group"] == "base"


@pytest.mark.parametrize("lost", ["bin", "lib"])
def test_an_environment_with_parts_missing_is_made_again(repository: Path, lost: str) -> None:
    shutil.rmtree(repository / ".venv" / lost)
    (repository / ".venv" / "environment.json").unlink()
    assert cli.main(["env"], repository) == 0
    assert greeting(repository) == "hello"


def test_an_environment_moved_here_from_elsewhere_is_made_again(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = repository / ".venv" / "environment.json"
    stamp = json.loads(file.read_text())
    stamp["foundation"]["root"] = "/somewhere/else"
    file.write_text(json.dumps(stamp))
    assert cli.main(["env"], repository) == 0
    assert "the environment is incomplete or outdated" in capsys.readouterr().err
    assert greeting(repository) == "hello"


def test_a_package_that_is_not_the_locked_one_is_refused(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = repository / "requirements" / "base.txt"
    right = lock.read_text()
    try:
        lock.write_text(f"{right.partition('sha256:')[0]}sha256:{'0' * 64}\n")
        installed(repository).unlink()
        shutil.rmtree(installed_info(repository))
        assert cli.main(["env"], repository) == 1
        told = capsys.readouterr().err
        assert "a downloaded file does not have the locked hash and was refused" in told
        assert "校验值不符" in told
    finally:
        lock.write_text(right)
    assert cli.main(["env"], repository) == 0
    assert greeting(repository) == "hello"


def installed_info(root: Path) -> Path:
    return next((root / ".venv" / "lib").glob("python3.*/site-packages/needed-*.dist-info"))


def test_a_mirror_and_its_certificate_are_passed_from_pip_to_uv(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment: Any = importlib.import_module("bootstrapping.environment")
    for name in ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_CONFIG_FILE", "SSL_CERT_FILE", "PIP_CERT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(repository))
    configuration = repository / "pip.conf"
    configuration.write_text("[global]\nindex-url = https://mirror.example/simple\ncert = /etc/mirror.pem\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(configuration))
    passed = environment._tool_environment(Project(repository))
    assert passed["UV_DEFAULT_INDEX"] == "https://mirror.example/simple"
    assert passed["SSL_CERT_FILE"] == "/etc/mirror.pem"

    monkeypatch.setenv("PIP_INDEX_URL", "https://nearer.example/simple")
    monkeypatch.setenv("SSL_CERT_FILE", "/etc/own.pem")
    passed = environment._tool_environment(Project(repository))
    assert passed["UV_DEFAULT_INDEX"] == "https://nearer.example/simple"
    assert passed["SSL_CERT_FILE"] == "/etc/own.pem"
