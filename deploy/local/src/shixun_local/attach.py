"""Talking to what a running supervisor started, from another terminal."""

from urllib.parse import urlsplit

from servicekit.localised import Text
from servicekit.testing.embedded import EmbeddedPostgres
from shixun_local.database import DatabaseServer
from shixun_local.demo.accounts import LOGINS
from shixun_local.failures import LauncherError
from shixun_local.layout import Layout
from shixun_local.run_state import RunState, is_locked, read_run_state
from shixun_local.secret_store import load_or_make
from shixun_local.services import Deployment, Endpoint
from shixun_local.settings import LauncherSettings


def running_state(layout: Layout) -> RunState | None:
    """Return what runs on this data folder now; what a killed supervisor wrote does not count."""
    return read_run_state(layout) if is_locked(layout) else None


def database_server(settings: LauncherSettings, layout: Layout) -> DatabaseServer:
    """Return the server that `up` uses or would use. Raises EmbeddedPostgresError before its first start."""
    if settings.database_url is not None:
        return DatabaseServer.of_url(settings.database_url.get_secret_value())
    return DatabaseServer(EmbeddedPostgres(layout.postgres).superuser_dsn())


def running_deployment(settings: LauncherSettings, layout: Layout) -> Deployment:
    """Return the running deployment. Raises `not-running`."""
    state = running_state(layout)
    endpoints = {
        record.name: Endpoint(urlsplit(record.url).hostname or "127.0.0.1", urlsplit(record.url).port or 80)
        for record in (state.processes if state else [])
        if record.url
    }
    if not endpoints:
        raise not_running(layout)
    secrets = load_or_make(layout.secrets, LOGINS, data_exists=True)
    return Deployment(settings, secrets, database_server(settings, layout), endpoints, layout.files)


def not_running(layout: Layout) -> LauncherError:
    """Tell that nothing runs on this data folder."""
    return LauncherError(
        "not-running",
        Text("没有正在运行的实例(数据文件夹 {path})。", "nothing is running (data folder {path})."),
        Text(
            "先运行 make run;若用了别的数据文件夹,设置 SHIXUN_DATA_DIR。",
            "start it with make run; if it uses another data folder, set SHIXUN_DATA_DIR.",
        ),
        path=layout.data,
    )
