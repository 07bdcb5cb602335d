"""`shixun demo chain`: the main job walked from end to end on the running system, step by step."""

import asyncio

import typer

from servicekit.localised import Text
from shixun_local import console
from shixun_local.attach import running_deployment
from shixun_local.demo.accounts import LOGINS
from shixun_local.failures import LauncherError
from shixun_local.language import current_language
from shixun_local.layout import choose_layout
from shixun_local.services import GATEWAY
from shixun_local.settings import read_settings

app = typer.Typer(help="演示 · Demonstrations on the running system.", no_args_is_help=True)


@app.callback()
def _group() -> None:
    """Keep `chain` a command of its own, which Typer would otherwise take for the only one."""


@app.command()
def chain() -> None:
    """从花名册到证书走一遍 · Walk from a roster to a certificate that verifies, printing each step."""
    # Imported here: no other command needs the spreadsheets and the names of invented teachers.
    from shixun_local.demo.chain import Chain
    from shixun_local.demo.walker import StepFailed

    settings = read_settings()
    deployment = running_deployment(settings, choose_layout(settings))
    logins = {login: (login, deployment.secrets.account_password(login)) for login in LOGINS}
    try:
        asyncio.run(Chain(deployment.endpoints[GATEWAY].url, logins, _tell).walk())
    except StepFailed as error:
        raise _broken(error) from error


def _tell(number: int, what: Text, result: str) -> None:
    console.tell(f"{number:>2}  {what.render(current_language())}\n      {result}")


def _broken(error: Exception) -> LauncherError:
    return LauncherError(
        "demo-chain-broken",
        Text("演示流程未能走完。", "the chain broke off."),
        Text(
            "原因见下。演示账号须可用；若系统刚启动，请稍后重试。",
            "the reason is below. The demonstration's accounts must be there; if the system has just "
            "started, try again in a moment.",
        ),
        tail=str(error).splitlines(),
    )
