"""The `shixun` command."""

import asyncio
import errno
import os
import signal
import sys
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from servicekit.localised import Language
from servicekit.testing.embedded import EmbeddedPostgresError
from shixun_local import console, openapi, policy, status
from shixun_local.attach import not_running, running_deployment, running_state
from shixun_local.database_failures import from_postgres_error
from shixun_local.demo import command as demo
from shixun_local.doctor import Doctor, Verdict
from shixun_local.failures import LauncherError, from_os_error
from shixun_local.language import current_language, detect_language, say, use_language
from shixun_local.launcher import Launcher, load_demonstration
from shixun_local.layout import Layout, choose_layout, prepare_data_dir
from shixun_local.migration import migrate
from shixun_local.run_state import wait_until_unlocked
from shixun_local.settings import LauncherSettings, read_settings

_STOP_SECONDS = 90

app = typer.Typer(
    name="shixun",
    help="在本机运行师训 · Run Shixun on this machine.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
openapi_app = typer.Typer(help="接口描述 · The OpenAPI descriptions.", no_args_is_help=True)
app.add_typer(openapi_app, name="openapi")
app.add_typer(policy.app, name="policy")
app.add_typer(demo.app, name="demo")


def _context() -> tuple[LauncherSettings, Layout]:
    settings = read_settings()
    return settings, choose_layout(settings)


@app.callback()
def _choose_language(
    lang: Annotated[Language | None, typer.Option(help="信息语言 · language of messages")] = None,
) -> None:
    use_language(lang or detect_language())


@app.command()
def up() -> None:
    """启动全部,Ctrl-C 停止 · Start everything and keep it running; Ctrl-C stops it."""
    settings, layout = _context()
    prepare_data_dir(layout)
    asyncio.run(Launcher(settings, layout).run())


@app.command()
def down() -> None:
    """停止正在运行的实例 · Stop what runs in another terminal or in the background."""
    _, layout = _context()
    state = running_state(layout)
    if state is None:
        raise not_running(layout)
    os.kill(state.pid, signal.SIGTERM)
    if not wait_until_unlocked(layout, _STOP_SECONDS):
        console.tell(
            say("仍在停止,稍后用 shixun status 查看", "still stopping, look again with shixun status")
        )
        raise typer.Exit(1)
    console.tell(say("已停止,数据保留在 {d}", "stopped, the data is kept in {d}", d=layout.data))


@app.command("status")
def show_status() -> None:
    """列出各进程 · List the processes; exit code 3 when nothing runs, 1 when something is not ready."""
    _, layout = _context()
    state = running_state(layout)
    if state is None:
        console.tell(not_running(layout).render(current_language()).rstrip())
        raise typer.Exit(3)
    if not asyncio.run(status.show(state)):
        raise typer.Exit(1)


@app.command("migrate")
def run_migrations() -> None:
    """迁移数据库结构 · Bring the database to the newest version, whether the system runs or not."""
    settings, layout = _context()
    prepare_data_dir(layout)
    if running_state(layout) is not None:
        asyncio.run(migrate(running_deployment(settings, layout), layout, force=True))
    else:
        asyncio.run(Launcher(settings, layout).run_migrations())


@app.command()
def seed() -> None:
    """载入演示数据 · Load the demonstration into the running system."""
    settings, layout = _context()
    settings = settings.model_copy(update={"demo": True})
    asyncio.run(load_demonstration(running_deployment(settings, layout), layout))
    console.tell(say("演示数据已就绪", "the demonstration is in place"))


@app.command("doctor")
def run_doctor() -> None:
    """检查环境与设置 · Check what the system depends on and print the settings in force."""
    settings, layout = _context()
    findings = asyncio.run(Doctor(settings, layout).examine())
    marks = {Verdict.GOOD: "[green]✓[/]", Verdict.NOTE: "[yellow]–[/]", Verdict.BAD: "[red]✗[/]"}
    out = Console()
    table = Table(show_header=False, box=None)
    for finding in findings:
        table.add_row(marks[finding.verdict], finding.subject, finding.detail.rstrip())
    out.print(table)
    out.print(say("\n生效的设置:", "\nSettings in force:"))
    for name, value in settings.printable().items():
        out.print(f"  {name} = {'–' if value is None else value}", highlight=False, markup=False)
    if any(finding.verdict is Verdict.BAD for finding in findings):
        raise typer.Exit(1)


@openapi_app.command("export")
def export_openapi(
    check: Annotated[
        bool, typer.Option("--check", help="只比较,不写入 · compare only, exit code 1 on a difference")
    ] = False,
) -> None:
    """写出接口与事件描述 · Write services/*/openapi.json and contracts/events from the code."""
    contracts = asyncio.run(openapi.describe_all())
    if not check:
        openapi.write(contracts)
        return
    differences = openapi.drift(contracts)
    if differences:
        console.tell(differences)
        console.tell(
            say(
                "接口描述与代码不一致;请运行 make openapi 并提交结果",
                "the committed contracts differ from the code; run make openapi and commit the result",
            )
        )
        raise typer.Exit(1)


def main() -> int:
    """Run the command; every foreseen failure becomes a message in the terminal's language."""
    use_language(detect_language())
    try:
        app(standalone_mode=True)
    except LauncherError as error:
        return _fail(error)
    except EmbeddedPostgresError as error:
        return _fail(from_postgres_error(error))
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS):
            raise
        return _fail(from_os_error(error))
    except SystemExit as leave:
        return leave.code if isinstance(leave.code, int) else 1
    return 0


def _fail(error: LauncherError) -> int:
    sys.stderr.write(error.render(current_language()))
    return 1
