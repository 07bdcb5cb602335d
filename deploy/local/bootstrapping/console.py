"""Messages in both languages at once: before anything is installed nobody has chosen one."""

import errno
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

_TAIL_LINES = 20


class BootstrapError(Exception):
    """A step cannot be done. Says in both languages what is wrong and what to do; shown without traceback."""

    def __init__(self, zh: str, en: str, *, detail: str = "") -> None:
        super().__init__(en)
        self.zh = zh
        self.en = en
        self.detail = detail

    def render(self) -> str:
        """Return the whole message, ending with the failing program's own last words."""
        detail = "".join(f"  | {line}\n" for line in self.detail.splitlines()[-_TAIL_LINES:])
        return f"错误:{self.zh}\nError: {self.en}\n{detail}"


def say(zh: str, en: str) -> None:
    """Tell what is being done."""
    sys.stderr.write(f"▸ {zh} · {en}\n")
    sys.stderr.flush()


def run_tool(
    command: Sequence[str | Path], *, cwd: Path, environment: Mapping[str, str], zh: str, en: str
) -> str:
    """Run a program and return its output. Raises `BootstrapError` with a diagnosis when it fails.

    `zh` and `en` name the step, as in "安装依赖" and "installing the packages".
    """
    try:
        done = subprocess.run(
            [str(part) for part in command],
            check=False,
            cwd=cwd,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
    except OSError as error:
        raise describe_os_error(error) from error
    if done.returncode != 0:
        raise diagnose(done.stdout, zh, en)
    return done.stdout


_DISK_SIGNS = ("no space left on device", "disk quota exceeded", "enospc", "os error 28")
_NETWORK_SIGNS = (
    "name resolution",
    "dns error",
    "failed to lookup address",
    "connection refused",
    "connection reset",
    "network is unreachable",
    "no route to host",
    "timed out",
    "error sending request",
    "failed to fetch",
    "could not connect",
    "newconnectionerror",
    "proxyerror",
    "certificate verify failed",
    "invalid peer certificate",
    "enotfound",
    "eai_again",
    "econnrefused",
    "econnreset",
    "etimedout",
    "no matching distribution found",
)
_PERMISSION_SIGNS = ("permission denied", "eacces", "read-only file system", "erofs")
_HASH_SIGNS = ("hash mismatch", "do not match the hashes", "eintegrity")


def diagnose(output: str, zh: str, en: str) -> BootstrapError:
    """Tell from a failed program's output what the person at the terminal can do about it."""
    lower = output.lower()
    if any(sign in lower for sign in _DISK_SIGNS):
        return _disk_full(zh, en, output)
    if any(sign in lower for sign in _HASH_SIGNS):
        return BootstrapError(
            f"{zh}失败:下载的文件与锁定的校验值不符,已拒绝安装。\n"
            "  办法:多为镜像或代理改动了文件;换一个软件源再试,不要跳过校验。",
            f"{en} failed: a downloaded file does not have the locked hash and was refused.\n"
            "  What to do: usually a mirror or proxy altered it; use another one, do not skip the check.",
            detail=output,
        )
    if any(sign in lower for sign in _PERMISSION_SIGNS):
        return _not_permitted(zh, en, output)
    if any(sign in lower for sign in _NETWORK_SIGNS):
        return BootstrapError(
            f"{zh}失败:无法从软件源下载。\n"
            "  办法:检查网络与代理(HTTPS_PROXY);内网请在 pip 配置(index-url)和 npm 配置(registry)中"
            "填写镜像,然后重新运行同一命令,已完成的部分会保留。",
            f"{en} failed: nothing could be downloaded from the package registry.\n"
            "  What to do: check the network and proxy (HTTPS_PROXY); on a closed network set a mirror in\n"
            "  pip's (index-url) and npm's (registry) configuration; then run the same command again.",
            detail=output,
        )
    return BootstrapError(f"{zh}失败。", f"{en} failed.", detail=output)


def describe_os_error(error: OSError) -> BootstrapError:
    """Turn a failed file operation into a message."""
    where = str(error.filename or "")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _disk_full(f"写入 {where}", f"writing {where}", "")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return _not_permitted(f"访问 {where}", f"access to {where}", "")
    return BootstrapError(f"文件操作失败:{where}。", f"a file operation failed: {where}.", detail=str(error))


def _disk_full(zh: str, en: str, detail: str) -> BootstrapError:
    return BootstrapError(
        f"{zh}失败:磁盘已满。\n  办法:腾出至少 2 GB 空间(df -h 查看),再运行同一命令;半成品会自动重做。",
        f"{en} failed: the disk is full.\n"
        "  What to do: free at least 2 GB (see df -h), then run the same command again; it heals itself.",
        detail=detail,
    )


def _not_permitted(zh: str, en: str, detail: str) -> BootstrapError:
    return BootstrapError(
        f"{zh}失败:没有权限。\n"
        "  办法:项目文件夹须由当前用户拥有;若曾用 root 运行过,请 chown -R 改回,或删除 .venv 后重试。",
        f"{en} failed: permission denied.\n"
        "  What to do: the project folder must belong to you; if root ran here before, give it back\n"
        "  with chown -R, or delete .venv and try again.",
        detail=detail,
    )
