"""`shixun up`: from nothing, or from whatever an interrupted run left, to four processes that answer."""

import asyncio
import os
import signal
import time

from servicekit.testing.embedded_binaries import PostgresBinaries
from shixun_local import console, tasks
from shixun_local.child_output import ChildOutput
from shixun_local.database import DatabaseServer, check_external, identify, set_up
from shixun_local.demo.accounts import LOGINS
from shixun_local.demonstration import Demonstration, Progress
from shixun_local.embedded_database import EmbeddedDatabase
from shixun_local.failures import LauncherError
from shixun_local.language import current_language
from shixun_local.layout import Layout, web_app_page
from shixun_local.migration import migrate
from shixun_local.ports import check_port
from shixun_local.run_state import (
    ProcessRecord,
    RunState,
    end_leftovers,
    exclusive,
    process_start,
    write_run_state,
)
from shixun_local.secret_store import ADMINISTRATOR, SERVICES, Secrets, load_or_make
from shixun_local.services import GATEWAY, Deployment, choose_endpoints
from shixun_local.settings import LauncherSettings
from shixun_local.steps import run_step
from shixun_local.supervisor import ManagedProcess, ProcessSpec, Supervisor

_ADMINISTRATOR = "administrator"
"""the part of what is loaded that every database needs, with or without a demonstration"""
_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Launcher:
    """One run on one data folder. Every method may raise `LauncherError`."""

    def __init__(self, settings: LauncherSettings, layout: Layout) -> None:
        self._settings = settings
        self._layout = layout
        self._supervisor = Supervisor()
        self._embedded: EmbeddedDatabase | None = None
        self._urls: dict[str, str] = {}
        self._stop = asyncio.Event()

    async def run(self) -> None:
        """Start everything, keep it running until a signal comes, stop everything."""
        self._listen_for_signals()
        with exclusive(self._layout):
            for name in end_leftovers(self._layout):
                console.step(
                    "已清理上次遗留的 {name}", "ended {name}, left over from the last run", name=name
                )
            starting = asyncio.create_task(self._start())
            stopping = asyncio.create_task(self._stop.wait())
            try:
                await asyncio.wait({starting, stopping}, return_when=asyncio.FIRST_COMPLETED)
                if starting.done():
                    starting.result()
                    await stopping
            finally:
                starting.cancel()
                stopping.cancel()
                await asyncio.wait({starting, stopping})
                console.step("正在停止,数据会保留", "stopping, the data is kept")
                await self._supervisor.stop()

    async def run_migrations(self) -> None:
        """Start the database alone, migrate, stop it."""
        with exclusive(self._layout):
            try:
                await migrate(await self._start_database(), self._layout, force=True)
            finally:
                await self._supervisor.stop()

    # Steps

    async def _start(self) -> None:
        began = time.monotonic()
        check_port(self._settings.host, self._settings.port)
        self._check_web_app()
        deployment = await self._start_database()
        if await migrate(deployment, self._layout):
            console.step("数据库结构已更新", "the database was migrated")
        console.step("启动服务", "starting the services")
        services = [self._manage(deployment.spec(name)) for name in SERVICES]
        gateway = self._manage(deployment.spec(GATEWAY))
        self._supervisor.start(*services)
        self._supervisor.start(gateway)
        await asyncio.gather(*(process.wait_ready() for process in (*services, gateway)))
        demonstration = await load_accounts(deployment, self._layout)
        console.welcome(
            self._settings.address,
            deployment.secrets,
            time.monotonic() - began,
            demonstration=self._settings.with_demonstration,
        )
        if demonstration is not None:
            try:
                await load_rest(demonstration)
            except LauncherError as error:
                # What runs can be used without the rest.
                console.tell(error.render(current_language()))

    def _check_web_app(self) -> None:
        page = web_app_page(self._settings)
        if not page.is_file():
            console.warn(
                "网页尚未构建({folder}),只有接口可用;停止后用 make run 启动,它会先构建",
                "the web app is not built ({folder}), only the API will be there; "
                "stop and start with make run, which builds it first",
                folder=page.parent,
            )

    async def _start_database(self) -> Deployment:
        url = self._settings.database_url
        if url is not None:
            secrets = self._load_secrets(data_exists=False)
            console.step("检查数据库服务器", "checking the database server")
            server = await check_external(DatabaseServer.of_url(url.get_secret_value()))
            binaries = None
        else:
            self._embedded = EmbeddedDatabase(self._layout.postgres)
            secrets = self._load_secrets(data_exists=self._embedded.exists)
            server, binaries = await self._start_embedded(self._embedded)
        console.step("准备数据库角色与模式", "preparing the database's roles and schemas")
        await set_up(server, secrets, binaries)
        endpoints = choose_endpoints(self._settings)
        self._urls = {name: endpoint.url for name, endpoint in endpoints.items()}
        return Deployment(self._settings, secrets, server, endpoints, self._layout.files)

    async def _start_embedded(self, embedded: EmbeddedDatabase) -> tuple[DatabaseServer, PostgresBinaries]:
        console.step(
            "启动内置数据库" if embedded.exists else "创建内置数据库",
            "starting the embedded database" if embedded.exists else "creating the embedded database",
        )
        embedded.prepare()
        process = self._manage(embedded.spec())
        self._supervisor.start(process)
        await process.wait_ready()
        embedded.keep_port()
        return DatabaseServer(embedded.server.superuser_dsn()), embedded.server.binaries

    def _load_secrets(self, *, data_exists: bool) -> Secrets:
        return load_or_make(self._layout.secrets, LOGINS, data_exists=data_exists)

    # The supervised processes

    def _manage(self, spec: ProcessSpec) -> ManagedProcess:
        output = ChildOutput(spec.name, self._layout.logs / f"{spec.name}.log", console.tell)
        return ManagedProcess(spec, output, self._on_change)

    def _on_change(self, process: ManagedProcess) -> None:
        console.report_change(process)
        self._publish()

    def _publish(self) -> None:
        records = [
            ProcessRecord(
                name=each.spec.name,
                pid=each.pid,
                started_at=process_start(each.pid),
                state=each.state.value,
                restarts=each.restarts,
                url=self._urls.get(each.spec.name),
            )
            for each in self._supervisor.processes
        ]
        write_run_state(
            self._layout, RunState(pid=os.getpid(), address=self._settings.address, processes=records)
        )

    def _listen_for_signals(self) -> None:
        loop = asyncio.get_running_loop()
        for number in _SIGNALS:
            loop.add_signal_handler(number, self._on_signal)

    def _on_signal(self) -> None:
        if self._stop.is_set():
            console.step("不再等待,立即结束", "not waiting any longer, ending everything at once")
            self._supervisor.kill()
        self._stop.set()


async def load_accounts(deployment: Deployment, layout: Layout) -> Demonstration | None:
    """Create the administrator and the demonstration's logins, unless this database has them.

    Returns the demonstration, whose rest may follow, where one is wanted.
    """
    database = await identify(deployment.database.service_dsn("registry", deployment.secrets))
    progress = Progress(layout.demonstration, database)
    if not progress.has(_ADMINISTRATOR):
        console.step("创建管理员", "creating the administrator")
        account = {
            tasks.ADMIN_LOGIN_VARIABLE: ADMINISTRATOR,
            tasks.ADMIN_PASSWORD_VARIABLE: deployment.secrets.account_password(ADMINISTRATOR),
        }
        await run_step(
            "创建管理员",
            "creating the administrator",
            tasks.command("ensure-administrator", "registry"),
            deployment.environment("registry") | account,
        )
        progress.note(_ADMINISTRATOR)
    if not deployment.settings.with_demonstration:
        return None
    demonstration = Demonstration(
        deployment.endpoints[GATEWAY].url, deployment.secrets, progress, deployment.settings.demo_teachers
    )
    await demonstration.load_logins(console.step_text)
    return demonstration


async def load_rest(demonstration: Demonstration) -> None:
    """Load what is not needed to sign in and look around, and tell how far it is."""
    began = time.monotonic()
    if await demonstration.load_rest(console.step_text):
        seconds = time.monotonic() - began
        console.step("演示数据已全部载入({s:.0f} 秒)", "the demonstration is loaded ({s:.0f} s)", s=seconds)


async def load_demonstration(deployment: Deployment, layout: Layout) -> None:
    """Load all of it, on what runs. Raises `LauncherError` at what is refused."""
    demonstration = await load_accounts(deployment, layout)
    if demonstration is not None:
        await load_rest(demonstration)
