"""`shixun openapi export`: the committed contracts of each service, written from its code."""

import asyncio
import base64
import difflib
import json
import os
from collections.abc import Mapping
from pathlib import Path

from servicekit.settings import ENV_PREFIX, KEY_BYTES
from shixun_local import event_schemas, tasks
from shixun_local.layout import REPOSITORY
from shixun_local.secret_store import SERVICES
from shixun_local.steps import run_step


async def describe_all() -> dict[Path, str]:
    """Return the contracts as the code gives them: file → text. Raises `step-failed`."""
    of_services = await asyncio.gather(*(_describe(service) for service in SERVICES))
    return {file: text for contracts in of_services for file, text in contracts.items()}


def write(contracts: Mapping[Path, str]) -> None:
    """Write these contracts, and remove those committed of what is no longer there."""
    for file in _committed() - contracts.keys():
        file.unlink()
    for file, text in contracts.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def drift(contracts: Mapping[Path, str]) -> str:
    """Return how the committed contracts differ from these; empty when they do not."""
    return "".join(
        _difference(file, contracts.get(file, "")) for file in sorted(_committed() | contracts.keys())
    )


async def _describe(service: str) -> dict[Path, str]:
    output = await run_step(
        f"导出 {service} 的接口描述",
        f"exporting the contracts of {service}",
        tasks.command("export-contracts", service),
        _environment(),
    )
    texts: dict[str, str] = json.loads(output)
    return {_folder(service) / name: text for name, text in texts.items()}


def _folder(service: str) -> Path:
    return REPOSITORY / "services" / service


def _committed() -> set[Path]:
    patterns = ("openapi.json", event_schemas.schema_file("*"))
    return {file for service in SERVICES for each in patterns for file in _folder(service).glob(each)}


def _difference(file: Path, current: str) -> str:
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
