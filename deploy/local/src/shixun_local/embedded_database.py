"""The embedded server as one of the supervised processes."""

import signal
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import psutil

from servicekit.testing.embedded import EmbeddedPostgres, EmbeddedPostgresError
from shixun_local.database_failures import from_postgres_error
from shixun_local.supervisor import ProcessSpec

_STOP_SECONDS = 60


def server_settings() -> Mapping[str, str]:
    """Return parameters for one machine that also runs everything else: a quarter of its memory at most."""
    memory = psutil.virtual_memory().total // 1_048_576
    shared = max(64, min(memory // 8, 1024))
    return MappingProxyType(
        {
            "max_connections": "120",
            "shared_buffers": f"{shared}MB",
            "effective_cache_size": f"{max(256, memory // 2)}MB",
            "maintenance_work_mem": "128MB",
            "work_mem": "8MB",
            "wal_compression": "on",
            "max_wal_size": "1GB",
            "random_page_cost": "1.1",
            "idle_in_transaction_session_timeout": "5min",
            "log_min_messages": "warning",
            "log_min_error_statement": "panic",  # statements hold personal data, which must not reach a log
            "log_lock_waits": "on",
            "log_line_prefix": "%m [%p] %u@%d ",
        }
    )


class EmbeddedDatabase:
    """Creates, heals and describes the server for the supervisor."""

    def __init__(self, data_dir: Path) -> None:
        self.server = EmbeddedPostgres(data_dir, settings=server_settings())

    @property
    def exists(self) -> bool:
        """Whether there is a complete cluster, and so perhaps data."""
        return self.server.folder.cluster.exists()

    def prepare(self) -> bool:
        """Create the cluster if there is none and end a server that outlived its supervisor.

        Returns whether there was such a server. Raises `LauncherError`.
        """
        try:
            self.server.ensure_initialised()
            leftover = self.server.is_running()
            if leftover:
                self.server.stop("fast")
        except EmbeddedPostgresError as error:
            raise from_postgres_error(error) from error
        return leftover

    def spec(self) -> ProcessSpec:
        """Return how the supervisor runs it."""
        return ProcessSpec(
            name="postgres",
            command=self.server.server_command,
            is_ready=self._is_ready,
            options=self.server.process_options(),
            before_start=self._before_start,
            stop_signal=signal.SIGINT,
            stop_seconds=_STOP_SECONDS,
        )

    def keep_port(self) -> None:
        """From now on restart on the same port: others hold its address."""
        self.server = EmbeddedPostgres(
            self.server.data_dir, port=self.server.port, settings=server_settings()
        )

    def _before_start(self) -> None:
        try:
            self.server.prepare_start()
        except EmbeddedPostgresError as error:
            raise from_postgres_error(error) from error

    async def _is_ready(self) -> bool:
        return self.server.is_ready()
