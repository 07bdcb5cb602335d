"""Every way in which the launcher can refuse, each with what was wrong, where, and what to do."""

import errno
from collections.abc import Sequence
from pathlib import Path

from servicekit.localised import Language, Text

_TAIL_LINES = 20


class LauncherError(Exception):
    """Something the person at the terminal can act on; shown without a traceback, exit code 1."""

    def __init__(self, code: str, problem: Text, remedy: Text, *, tail: Sequence[str] = (), **params: object):
        said = (text.render(Language.ENGLISH, dict(params)) for text in (problem, remedy))
        super().__init__(f"{code}: {' '.join(said)}")
        self.code = code
        self._problem = problem
        self._remedy = remedy
        self._params = dict(params)
        self.tail = list(tail)

    def render(self, language: Language) -> str:
        """Return the message, the remedy, and the last words of the program that failed."""
        heading, what_to_do = (
            ("Error: ", "What to do: ") if language is Language.ENGLISH else ("错误:", "办法:")
        )
        lines = [
            heading + self._problem.render(language, self._params),
            "  " + what_to_do + self._remedy.render(language, self._params),
            *(f"  | {line}" for line in self.tail[-_TAIL_LINES:]),
        ]
        return "\n".join(lines) + "\n"


def port_in_use(port: int, host: str, holder: str | None) -> LauncherError:
    """Tell that another process listens where the gateway should; `holder` describes it, where known."""
    by_zh, by_en = (f"(占用者:{holder})", f" (by {holder})") if holder else ("", "")
    return LauncherError(
        "port-in-use",
        Text("端口 {port}({host})已被占用{by_zh}。", "port {port} on {host} is in use{by_en}."),
        Text(
            "停止该程序,或换一个端口:SHIXUN_PORT={other} make run",
            "stop that program, or take another port: SHIXUN_PORT={other} make run",
        ),
        port=port,
        host=host,
        by_zh=by_zh,
        by_en=by_en,
        other=port + 1 if port < 65535 else 8080,
    )


def port_not_usable(port: int, host: str, reason: str) -> LauncherError:
    """Tell that the address cannot be listened on: no right to, or not an address of this machine."""
    return LauncherError(
        "port-not-usable",
        Text("无法监听 {host}:{port}:{reason}。", "cannot listen on {host}:{port}: {reason}."),
        Text(
            "1024 以下的端口需要 root;SHIXUN_HOST 须是本机地址(127.0.0.1 或 0.0.0.0)。",
            "ports below 1024 need root; SHIXUN_HOST must be an address of this machine, such as 127.0.0.1.",
        ),
        port=port,
        host=host,
        reason=reason,
    )


def already_running(pid: int | None, address: str | None) -> LauncherError:
    """Tell that a launcher already runs on this data folder."""
    return LauncherError(
        "already-running",
        Text("已有一个实例在运行:{address}(进程 {pid})。", "already running: {address} (process {pid})."),
        Text(
            "直接打开该地址;要停止:shixun down;要另开一个:设置 SHIXUN_DATA_DIR 和 SHIXUN_PORT。",
            "open that address; stop it with shixun down; for another set SHIXUN_DATA_DIR and SHIXUN_PORT.",
        ),
        pid=pid or "?",
        address=address or "?",
    )


def disk_full(path: Path | str) -> LauncherError:
    """Tell that nothing more can be written at `path`."""
    return LauncherError(
        "disk-full",
        Text("磁盘已满:无法写入 {path}。", "the disk is full: {path} cannot be written."),
        Text(
            "腾出空间(df -h 查看)后再运行;已有数据不受影响,未完成的步骤会自动重做。",
            "free some space (see df -h) and run again; existing data is safe, unfinished steps are redone.",
        ),
        path=path,
    )


def low_disk(path: Path, free_megabytes: int, needed_megabytes: int) -> LauncherError:
    """Tell that there is too little space left to start safely."""
    return LauncherError(
        "low-disk",
        Text(
            "磁盘空间不足:{path} 只剩 {free} MB,至少需要 {needed} MB。",
            "not enough disk space: {free} MB left at {path}, at least {needed} MB are needed.",
        ),
        Text(
            "腾出空间,或用 SHIXUN_DATA_DIR 指定另一块磁盘上的文件夹。",
            "free some space, or set SHIXUN_DATA_DIR to a folder on another disk.",
        ),
        path=path,
        free=free_megabytes,
        needed=needed_megabytes,
    )


def data_dir_unusable(path: Path | str, reason: str) -> LauncherError:
    """Tell that the data folder cannot be read or written by this user."""
    return LauncherError(
        "data-dir-unusable",
        Text("无法使用数据文件夹 {path}:{reason}。", "the data folder {path} cannot be used: {reason}."),
        Text(
            "改用拥有它的用户运行,或 chown -R 交还给当前用户,或用 SHIXUN_DATA_DIR 指定另一个文件夹。",
            "run as its owner, give it to this user with chown -R, or set SHIXUN_DATA_DIR to another one.",
        ),
        path=path,
        reason=reason,
    )


def data_dir_foreign(path: Path, owner: str) -> LauncherError:
    """Tell that root would mix its files into an ordinary user's data folder and lock that user out."""
    return LauncherError(
        "data-dir-foreign",
        Text("数据文件夹 {path} 属于用户 {owner}。", "the data folder {path} belongs to user {owner}."),
        Text(
            "以该用户运行:sudo -u {owner} make run;或用 SHIXUN_DATA_DIR 指定 root 自己的文件夹。",
            "run as that user: sudo -u {owner} make run; or set SHIXUN_DATA_DIR to a folder of root's own.",
        ),
        path=path,
        owner=owner,
    )


def secrets_lost(path: Path) -> LauncherError:
    """Tell that the keys are gone while their data is there; new ones would lose it for good."""
    return LauncherError(
        "secrets-lost",
        Text(
            "数据还在,但密钥文件 {path} 丢失或损坏;没有它,加密的内容无法读取。",
            "the data is there, but its secrets file {path} is missing or damaged; encrypted values need it.",
        ),
        Text(
            "从备份恢复该文件;若数据可以丢弃,删除整个数据文件夹后重新运行。",
            "restore the file from a backup; if the data may go, delete the whole data folder and run again.",
        ),
        path=path,
    )


def settings_invalid(lines: Sequence[str]) -> LauncherError:
    """Tell that an environment variable holds something unusable."""
    return LauncherError(
        "settings-invalid",
        Text("环境变量的值不正确。", "an environment variable has an unusable value."),
        Text("改正下列变量后再运行。", "correct the variables below and run again."),
        tail=lines,
    )


def step_failed(zh: str, en: str, tail: Sequence[str]) -> LauncherError:
    """Tell that a helper program failed; its last words say why."""
    text = "\n".join(tail)
    if "No space left on device" in text or "Errno 28" in text:
        return disk_full(".")
    return LauncherError(
        "step-failed",
        Text(zh + "失败。", en + " failed."),
        Text(
            "原因见下;解决后再次运行会从这一步继续。",
            "the reason is below; once solved, the next run continues from this step.",
        ),
        tail=tail,
    )


def keeps_failing(name: str, tail: Sequence[str], log_file: Path) -> LauncherError:
    """Tell that a process ended again and again before it was ever ready."""
    if any("No space left on device" in line for line in tail):
        return disk_full(log_file.parent.parent)
    return LauncherError(
        "keeps-failing",
        Text("{name} 反复启动失败。", "{name} fails to start, again and again."),
        Text("最后几行日志见下,全部在 {log}。", "its last lines are below, all of them in {log}."),
        tail=tail,
        name=name,
        log=log_file,
    )


def from_os_error(error: OSError) -> LauncherError:
    """Turn a failed file operation into a message."""
    where = str(error.filename or "?")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(where)
    return data_dir_unusable(where, error.strerror or str(error))
