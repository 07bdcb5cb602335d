"""`shixun openapi export`: the committed description of each service, written from its code."""

import asyncio
import base64
import difflib
import os
from pathlib import Path

from servicekit.settings import ENV_PREFIX, KEY_BYTES
from shixun_local import tasks
from shixun_local.layout import REPOSITORY
from shixun_local.secret_store import SERVICES
from shixun_local.steps import run_step


def contract_file(service: str) -> Path:
    """Return where a service's description is committed."""
    return REPOSITORY / "services" / service / "openapi.json"


async def describe(service: str) -> str:
    """Return the description as the code gives it. Raises `step-failed`."""
    return await run_step(
        f"导出 {service} 的接口描述",
        f"exporting the description of {service}",
        tasks.command("export-openapi", service),
        _environment(),
    )


async def describe_all() -> dict[str, str]:
    """Return the description of every service by its name."""
    texts = await asyncio.gather(*(describe(service) for service in SERVICES))
    return dict(zip(SERVICES, texts, strict=True))


def drift(service: str, current: str) -> str:
    """Return how the committed description differs from the code; empty when it does not."""
    file = contract_file(service)
    committed = file.read_text(encoding="utf-8") if file.exists() else ""
    name = str(file.relative_to(REPOSITORY))
    lines = difflib.unified_diff(
        committed.splitlines(keepends=True), current.splitlines(keepends=True), name, f"{name} (code)"
    )
    return "".join(lines)


def _environment() -> dict[str, str]:
    """Return settings that let an application be built but reach nothing, whatever this shell has set."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(ENV_PREFIX)}
    key = base64.b64encode(bytes(KEY_BYTES)).decode()
    values = {
        "DSN": "postgresql://nobody@127.0.0.1:1/nothing",
        "CLIENT_ID": "nobody",
        "CLIENT_SECRET": "",
        "ENCRYPTION_KEY": key,
        "BLIND_INDEX_KEY": key,
    }
    return inherited | {ENV_PREFIX + name: value for name, value in values.items()}
