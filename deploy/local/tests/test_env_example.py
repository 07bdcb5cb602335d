""".env.example tells the truth: what is in it exists and takes the value shown, and nothing is left out."""

import base64
import subprocess
from collections.abc import Mapping
from typing import Any

import pytest
from pydantic_settings import BaseSettings

from evaluation.settings import Settings as EvaluationSettings
from gateway.settings import GatewaySettings
from registry.settings import Settings as RegistrySettings
from scheduling.settings import Settings as SchedulingSettings
from shixun_local.layout import REPOSITORY
from shixun_local.settings import LauncherSettings

_KEY = base64.b64encode(bytes(32)).decode()
_OF_A_SERVICE = {
    "dsn": "postgresql://role@host/database",
    "client_id": "service",
    "client_secret": "secret",
    "encryption_key": _KEY,
    "blind_index_key": _KEY,
}
# With what each class needs besides; the launcher makes these.
CLASSES: Mapping[type[BaseSettings], Mapping[str, Any]] = {
    LauncherSettings: {},
    GatewaySettings: {},
    RegistrySettings: _OF_A_SERVICE,
    SchedulingSettings: _OF_A_SERVICE,
    EvaluationSettings: _OF_A_SERVICE,
}


def shown() -> dict[str, str]:
    """The variables of the file with every line switched on, as a shell reads them."""
    text = (REPOSITORY / ".env.example").read_text(encoding="utf-8").replace("#SHIXUN_", "SHIXUN_")
    script = f"set -a\n{text}\nenv -0"
    done = subprocess.run(["env", "-i", "sh", "-c", script], check=True, capture_output=True, text=True)
    pairs = [pair.partition("=") for pair in done.stdout.split("\0") if pair.startswith("SHIXUN_")]
    return {name: value for name, _, value in pairs}


@pytest.mark.parametrize("name", sorted(shown()))
def test_a_variable_exists_and_takes_the_value_shown(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    field = name.removeprefix("SHIXUN_").lower()
    owners = [each for each in CLASSES if field in each.model_fields]
    assert owners, f"nothing reads {name}"
    monkeypatch.setenv(name, shown()[name])
    for owner in owners:
        assert field in owner(**CLASSES[owner]).model_fields_set


def test_every_variable_of_the_launcher_is_shown() -> None:
    assert {f"SHIXUN_{field.upper()}" for field in LauncherSettings.model_fields} <= shown().keys()
