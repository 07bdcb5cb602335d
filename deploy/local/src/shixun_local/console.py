"""What the launcher tells the person at the terminal."""

import sys
from collections.abc import Sequence

from servicekit.localised import Text
from shixun_local.demo.accounts import SHOWN
from shixun_local.language import current_language, say
from shixun_local.secret_store import ADMINISTRATOR, Secrets
from shixun_local.supervisor import ManagedProcess, State

_LOOP_REPORT = 5
"""After this many failures in a row, and each further multiple, the last words of a process are shown."""
_SHOWN_LINES = 10


def tell(line: str) -> None:
    """Print one line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def step(zh: str, en: str, **params: object) -> None:
    """Tell which step begins."""
    tell("▸ " + say(zh, en, **params))


def step_text(what: Text) -> None:
    """The same with a text in both languages."""
    step(what.zh, what.en)


def warn(zh: str, en: str, **params: object) -> None:
    """Tell what does not stop the start but will be missed."""
    tell("! " + say(zh, en, **params))


def report_change(process: ManagedProcess) -> None:
    """Tell when a process died, and, when it keeps dying, why."""
    if process.state is not State.WAITING:
        return
    params = {"name": process.spec.name, "code": process.exit_code, "times": process.failures}
    tell("! " + say("{name} 意外退出({code}),正在重启", "{name} ended ({code}), starting it again", **params))
    if process.failures % _LOOP_REPORT == 0:
        tell(
            "! "
            + say(
                "{name} 已连续 {times} 次启动后很快退出;最后的日志:",
                "{name} ended soon after its start {times} times in a row; its last lines:",
                **params,
            )
        )
        show_lines(process.output.tail[-_SHOWN_LINES:])


def show_lines(lines: Sequence[str]) -> None:
    """Print what another program wrote."""
    for line in lines:
        tell(f"  | {line}")


def welcome(address: str, secrets: Secrets, seconds: float, *, demonstration: bool) -> None:
    """Print the address and who can sign in."""
    tell("")
    tell(say("师训已就绪({s:.1f} 秒):{a}", "Shixun is ready ({s:.1f} s): {a}", s=seconds, a=address))
    tell(say("登录账号与初始密码:", "Logins and initial passwords:"))
    for login, title in _logins(demonstration=demonstration):
        name = title.render(current_language())
        tell(f"  {login:<10} {secrets.account_password(login)}  {name}")
    tell(say("接口文档:{a}/docs", "API documentation: {a}/docs", a=address))
    tell(say("按 Ctrl-C 停止;数据会保留。", "Stop with Ctrl-C; the data is kept."))
    tell("")


def _logins(*, demonstration: bool) -> list[tuple[str, Text]]:
    administrator = (ADMINISTRATOR, Text("平台管理员", "platform administrator"))
    others = list(SHOWN) if demonstration else []
    return [administrator, *others]
