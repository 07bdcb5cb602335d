"""The gateway as a process of its own, started as production starts it, on a port it picks itself."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from gateway.settings import GatewaySettings

_RUN = """
import socket, sys, uvicorn
from gateway.app import create_app
from gateway.settings import GatewaySettings
listening = socket.socket()
listening.bind(("127.0.0.1", 0))
listening.listen()
config = uvicorn.Config(
    create_app(GatewaySettings.model_validate_json(sys.argv[1])),
    loop="uvloop", http="gateway.joined_writes:JoinedWritesProtocol", log_config=None, access_log=False,
    proxy_headers=False, timeout_graceful_shutdown=int(sys.argv[2]),
)
print(listening.getsockname()[1], flush=True)
uvicorn.Server(config).run(sockets=[listening])
"""


@dataclass(frozen=True)
class GatewayProcess:
    """A running gateway."""

    process: asyncio.subprocess.Process
    base_url: str

    def peak_memory_bytes(self) -> int:
        """The most memory it ever had resident, by the kernel's own account."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        [line] = [line for line in status.splitlines() if line.startswith("VmHWM:")]
        return int(line.split()[1]) * 1024


@asynccontextmanager
async def gateway_process(
    settings: GatewaySettings, grace_seconds: int = 10
) -> AsyncIterator[GatewayProcess]:
    """Run a gateway until the block ends."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        _RUN,
        settings.model_dump_json(),
        str(grace_seconds),
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        port = int(await process.stdout.readline())
        yield GatewayProcess(process, f"http://127.0.0.1:{port}")
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
