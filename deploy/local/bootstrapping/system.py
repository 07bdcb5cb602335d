"""Debian packages that only the browser tests need."""

import os
import shutil
from pathlib import Path

from bootstrapping.console import BootstrapError, run_tool, say

_PACKAGES = ("chromium", "fonts-noto-cjk")
_FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))


def ensure_system_packages() -> bool:
    """Install Chromium and Chinese fonts when they are missing; return whether anything was installed.

    Only root can install; anybody else is told the command to have run.
    """
    if not _missing():
        return False
    names = " ".join(_PACKAGES)
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise BootstrapError(
            "浏览器测试需要 Chromium 和中文字体。\n"
            f"  办法:sudo apt-get install --no-install-recommends {names}",
            "the browser tests need Chromium and Chinese fonts.\n"
            f"  What to do: sudo apt-get install --no-install-recommends {names}",
        )
    say(f"安装系统软件包 {names}", f"installing the system packages {names}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (("update",), ("install", "--yes", "--no-install-recommends", *_PACKAGES)):
        run_tool(
            ["apt-get", *arguments],
            cwd=Path("/"),
            environment=environment,
            zh="安装系统软件包",
            en="installing system packages",
        )
    return True


def _missing() -> bool:
    fonts = any(next(folder.rglob("NotoSansCJK*"), None) for folder in _FONT_FOLDERS)
    return shutil.which("chromium") is None or not fonts
