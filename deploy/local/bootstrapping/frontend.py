"""The browser application: its packages installed and its files built when something changed."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from bootstrapping.console import BootstrapError, describe_os_error, run_tool, say
from bootstrapping.node import Node, ensure_node
from bootstrapping.project import Project, digest, read_stamp, write_stamp

_NOT_SOURCES = {"node_modules", "dist", "coverage", "test-results", "playwright-report"}


def ensure_packages(project: Project) -> Node:
    """Install what package-lock.json names, unless that was done; return the Node.js to use."""
    if not (project.frontend / "package-lock.json").is_file():
        raise BootstrapError(
            f"缺少 {project.frontend}/package-lock.json:代码不完整。\n  办法:重新获取完整的代码仓库。",
            f"{project.frontend}/package-lock.json is missing: the checkout is incomplete.\n"
            "  What to do: get the complete repository.",
        )
    node = ensure_node(project)
    stamp, key = _packages_stamp(project), _packages_key(project, node)
    if read_stamp(stamp).get("key") == key:
        return node
    with project.locked():
        if read_stamp(stamp).get("key") != key:
            stamp.unlink(missing_ok=True)
            say("安装前端依赖(首次需要几分钟)", "installing the frontend's packages (minutes the first time)")
            _npm(
                project,
                node,
                "安装前端依赖",
                "installing the frontend's packages",
                "ci",
                "--no-audit",
                "--no-fund",
            )
            write_stamp(stamp, {"key": key})
    return node


def ensure_built(project: Project) -> bool:
    """Build `frontend/dist` when a source changed since the last build; return whether it was built."""
    node = ensure_packages(project)
    stamp, key = project.frontend / "node_modules" / ".build.json", _sources_key(project)
    if _is_built(project, stamp, key):
        return False
    try:
        with project.locked():
            if _is_built(project, stamp, key):
                return False
            stamp.unlink(missing_ok=True)
            say("构建前端页面", "building the frontend")
            _npm(project, node, "构建前端页面", "building the frontend", "run", "build")
            write_stamp(stamp, {"key": key})
    except OSError as error:
        raise describe_os_error(error) from error
    return True


def _is_built(project: Project, stamp: Path, key: str) -> bool:
    return read_stamp(stamp).get("key") == key and (project.frontend / "dist" / "index.html").is_file()


def _packages_stamp(project: Project) -> Path:
    return project.frontend / "node_modules" / ".packages.json"


def _packages_key(project: Project, node: Node) -> str:
    files = [project.frontend / name for name in ("package.json", "package-lock.json", ".npmrc")]
    # A package may have chosen its binary by the Node.js it was installed with.
    return digest(files, node.version.partition(".")[0])


def _sources(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in _NOT_SOURCES)
        yield from (Path(parent) / name for name in sorted(files))


def _sources_key(project: Project) -> str:
    return digest(_sources(project.frontend))


def _npm(project: Project, node: Node, zh: str, en: str, *arguments: str) -> None:
    run_tool(
        [node.folder / "npm", *arguments],
        cwd=project.frontend,
        environment={**node.environment(), "CI": "1"},
        zh=zh,
        en=en,
    )


def remove_built(project: Project) -> None:
    """Delete the built files and the installed packages."""
    for name in ("dist", "node_modules"):
        shutil.rmtree(project.frontend / name, ignore_errors=True)
