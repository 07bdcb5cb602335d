"""The Python environment: created, filled with exactly the locked packages, and linked to the workspace.

The workspace's packages are linked by one path file and small start scripts, not by an editable install: that
needs a build backend, which would have to be downloaded outside the lock, and gains nothing for packages
whose dependencies the lock already gives.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bootstrapping.console import BootstrapError, describe_os_error, run_tool, say
from bootstrapping.project import Project, digest, read_stamp, write_stamp

_STAMP = "environment.json"
_LAYOUT = "1"  # raised when this module lays the environment out differently
_NEEDED_BYTES = 1_500_000_000
_PATH_FILE = "workspace.pth"


def ensure_environment(project: Project, *, dev: bool) -> bool:
    """Bring `.venv` to the state of the lock files; return whether anything had to be done.

    An environment with the development packages also serves where only the base ones are asked for, so that
    testing and running in turn does not install and remove packages each time.
    """
    if _is_current(project, dev=dev):
        return False
    with project.locked():
        if _is_current(project, dev=dev):
            return False
        try:
            _make(project, dev=dev)
        except OSError as error:
            raise describe_os_error(error) from error
    return True


def _stamp(project: Project) -> dict[str, Any]:
    return read_stamp(project.venv / _STAMP)


def _foundation(project: Project) -> dict[str, str]:
    """Return what an environment cannot be adapted to: another place or another interpreter."""
    version = ".".join(str(part) for part in sys.version_info[:3])
    return {"layout": _LAYOUT, "root": str(project.root), "python": version}


def _key(project: Project, group: str) -> str:
    files = [project.lock_file("bootstrap"), project.lock_file(group), project.root / "pyproject.toml"]
    return digest([*files, *(member / "pyproject.toml" for member in project.members())], group)


def _is_current(project: Project, *, dev: bool) -> bool:
    stamp = _stamp(project)
    group = stamp.get("group")
    return (
        (group == "dev" or (group == "base" and not dev))
        and stamp.get("foundation") == _foundation(project)
        and stamp.get("key") == _key(project, str(group))
        and project.python.exists()
    )


def _make(project: Project, *, dev: bool) -> None:
    stamp = _stamp(project)
    group = "dev" if dev or stamp.get("group") == "dev" else "base"
    key = _key(project, group)
    if not os.access(project.root, os.W_OK):
        raise describe_os_error(PermissionError(13, "not writable", str(project.root)))
    healthy = stamp.get("foundation") == _foundation(project) and project.python.exists()
    if not healthy:
        _create(project)
    (project.venv / _STAMP).unlink(missing_ok=True)
    environment = _tool_environment(project)
    _install_uv(project, environment)
    say("安装锁定的依赖(首次需要几分钟)", "installing the locked packages (minutes the first time)")
    run_tool(
        [project.uv, "pip", "sync", "--require-hashes", "--python", project.python, project.lock_file(group)],
        cwd=project.root,
        environment=environment,
        zh="安装依赖",
        en="installing the packages",
    )
    _link_workspace(project)
    write_stamp(project.venv / _STAMP, {"group": group, "foundation": _foundation(project), "key": key})


def _create(project: Project) -> None:
    """Make an empty environment; what is left of an interrupted or foreign one goes first."""
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        install = f"sudo apt-get install {package}"
        raise BootstrapError(
            f"缺少 Python 的 venv 模块。\n  办法:{install}(或 python3-venv),再运行同一命令。",
            "Python's venv module is missing.\n"
            f"  What to do: {install} (or python3-venv), then run the same command again.",
        )
    _check_space(project.root)
    if project.venv.is_symlink() or project.venv.exists():
        say("环境不完整或已过时,重新创建", "the environment is incomplete or outdated, making it again")
        if project.venv.is_symlink():
            project.venv.unlink()
        else:
            shutil.rmtree(project.venv)
    say("创建 Python 环境 .venv", "creating the Python environment .venv")
    run_tool(
        [sys.executable, "-m", "venv", project.venv],
        cwd=project.root,
        environment=os.environ,
        zh="创建 Python 环境",
        en="creating the Python environment",
    )


def _check_space(folder: Path) -> None:
    free = shutil.disk_usage(folder).free
    if free < _NEEDED_BYTES:
        raise BootstrapError(
            f"磁盘空间不足:{folder} 所在磁盘只剩 {free // 1_000_000} MB,需要约 "
            f"{_NEEDED_BYTES // 1_000_000} MB。\n  办法:腾出空间后再运行同一命令。",
            f"not enough disk space: {free // 1_000_000} MB left where {folder} lies, about "
            f"{_NEEDED_BYTES // 1_000_000} MB are needed.\n  What to do: free some space and run it again.",
        )


def _install_uv(project: Project, environment: Mapping[str, str]) -> None:
    """Fetch the installer with pip, unless the one that is there has the locked version."""
    stamp = project.uv.parents[1] / "stamp.json"
    key = digest([project.lock_file("bootstrap")])
    if read_stamp(stamp).get("key") == key and project.uv.exists():
        return
    say("下载安装器 uv", "fetching the installer uv")
    target = project.uv.parents[1]
    shutil.rmtree(target, ignore_errors=True)
    pip: list[str | Path] = [
        project.python,
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--no-input",
        "--no-deps",
    ]
    run_tool(
        [*pip, "--require-hashes", "--target", target, "--requirement", project.lock_file("bootstrap")],
        cwd=project.root,
        environment=environment,
        zh="下载安装器 uv",
        en="fetching the installer uv",
    )
    write_stamp(stamp, {"key": key})


def _tool_environment(project: Project) -> dict[str, str]:
    """Return the environment for pip and uv, with pip's configured mirror and certificates passed on to uv.

    uv does not read pip's configuration, where both are usually set; uv's own settings win when present.
    """
    environment = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    configured = _pip_configuration(project, environment)
    if "cert" in configured:
        environment.setdefault("SSL_CERT_FILE", configured["cert"])
    own = [Path("/etc/uv/uv.toml"), Path.home() / ".config" / "uv" / "uv.toml"]
    chosen = ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_CONFIG_FILE")
    if "index-url" in configured and not any(
        [*(file.exists() for file in own), *(name in environment for name in chosen)]
    ):
        environment["UV_DEFAULT_INDEX"] = configured["index-url"]
    return environment


def _pip_configuration(project: Project, environment: Mapping[str, str]) -> dict[str, str]:
    """Return what pip would install with: its files' settings, then the environment's, which win."""
    listed = subprocess.run(
        [project.python, "-m", "pip", "--disable-pip-version-check", "config", "list"],
        check=False,
        capture_output=True,
        text=True,
        env=environment,
    ).stdout
    found: dict[str, dict[str, str]] = {"global": {}, "install": {}, ":env:": {}}
    for line in listed.splitlines():
        name, _, value = line.partition("=")
        section, _, key = name.rpartition(".")
        if section in found:
            found[section][key] = value.strip("'\"")
    return {**found["global"], **found["install"], **found[":env:"]}


def _link_workspace(project: Project) -> None:
    """Make the workspace's packages importable and their commands runnable."""
    members = project.members()
    site_packages = next((project.venv / "lib").glob("python3.*/site-packages"))
    sources = [str(member / "src") for member in members]
    (site_packages / _PATH_FILE).write_text("".join(f"{source}\n" for source in sources), encoding="utf-8")
    for member in members:
        with (member / "pyproject.toml").open("rb") as handle:
            scripts = tomllib.load(handle)["project"].get("scripts", {})
        for name, target in scripts.items():
            _write_script(project, name, target)


def _write_script(project: Project, name: str, target: str) -> None:
    module, _, function = target.partition(":")
    script = project.venv / "bin" / name
    # Started through sh because a shebang line can hold neither a long path nor one with a space.
    script.write_text(
        "#!/bin/sh\n"
        f"'''exec' '{project.python}' \"$0\" \"$@\"\n' '''\n"
        "import sys\n"
        f"from {module} import {function}\n"
        f"sys.exit({function}())\n",
        encoding="utf-8",
    )
    script.chmod(0o755)
