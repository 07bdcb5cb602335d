"""The command line of `bootstrap.py`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from bootstrapping.console import BootstrapError, describe_os_error
from bootstrapping.environment import ensure_environment
from bootstrapping.frontend import ensure_built, ensure_packages
from bootstrapping.node import ensure_node, run_npm
from bootstrapping.project import Project
from bootstrapping.system import ensure_system_packages

_STEPS = ("env", "node", "frontend", "system-deps")
_ROOT = Path(__file__).resolve().parents[3]


def main(arguments: Sequence[str], root: Path = _ROOT) -> int:
    """Run the steps named on the command line, in their order; return the exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    project = Project(root)
    try:
        if options.npm is not None:
            return run_npm(project, ensure_packages(project), options.npm)
        if not options.steps or not set(options.steps) <= set(_STEPS):
            parser.error(f"STEP: 可选 / one or more of {', '.join(_STEPS)}")
        for step in options.steps:
            _run_step(project, step, dev=options.dev)
    except BootstrapError as error:
        sys.stderr.write(error.render())
        return 1
    except OSError as error:
        sys.stderr.write(describe_os_error(error).render())
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("\n已中断;再次运行会自动继续。 · Interrupted; the next run picks up cleanly.\n")
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bootstrap.py", description="准备运行环境 · make the environment that everything else runs in"
    )
    parser.add_argument(
        "steps",
        nargs="*",
        metavar="STEP",
        help="env: Python 环境 Python environment · node: Node.js ≥ 20 · "
        "frontend: 构建前端 build the frontend · system-deps: 浏览器测试用 for the browser tests",
    )
    parser.add_argument("--dev", action="store_true", help="含测试与检查工具 · with test and check tools")
    parser.add_argument(
        "--npm",
        nargs=argparse.REMAINDER,
        metavar="ARG",
        help="在 frontend/ 中运行 npm · run npm in frontend/ with these arguments (must come last)",
    )
    return parser


def _run_step(project: Project, step: str, *, dev: bool) -> None:
    if step == "env":
        ensure_environment(project, dev=dev)
    elif step == "node":
        node = ensure_node(project)
        sys.stdout.write(f"{node.folder / 'node'}\n")
    elif step == "frontend":
        ensure_built(project)
    else:
        ensure_system_packages()
