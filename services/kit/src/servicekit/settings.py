"""Settings every process reads, all under the one prefix `SHIXUN_`.

Importing reads nothing: an application factory instantiates its settings class once. Secrets have no
default, so a process that lacks one refuses to start and says which.
"""

import base64
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

ENV_PREFIX = "SHIXUN_"
KEY_BYTES = 32


class Environment(StrEnum):
    """Where a process runs; decides nothing but how strict and how chatty it is."""

    DEVELOPMENT = "development"
    TEST = "test"
    PRODUCTION = "production"


def _require_key(value: SecretStr) -> SecretStr:
    try:
        raw = base64.b64decode(value.get_secret_value(), validate=True)
    except ValueError as error:
        raise ValueError("must be base64") from error
    if len(raw) != KEY_BYTES:
        raise ValueError(f"must decode to {KEY_BYTES} bytes, got {len(raw)}")
    return value


SecretKey = Annotated[SecretStr, AfterValidator(_require_key)]


class CommonSettings(BaseSettings):
    """What every process has, with or without a database."""

    # A refused value may be a secret with a typing error, and the refusal goes to the log.
    model_config = SettingsConfigDict(
        env_prefix=ENV_PREFIX, extra="ignore", frozen=True, hide_input_in_errors=True
    )

    environment: Environment = Environment.DEVELOPMENT
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["json", "console"] = "json"
    issuer: str = Field("http://127.0.0.1:8080", description="`iss` of the access tokens")
    jwks_url: str = Field(
        "http://127.0.0.1:8101/.well-known/jwks.json", description="where the signing keys are published"
    )
    registry_url: str = "http://127.0.0.1:8101"
    scheduling_url: str = "http://127.0.0.1:8102"
    evaluation_url: str = "http://127.0.0.1:8103"
    otlp_endpoint: str | None = Field(None, description="OTLP/HTTP collector; no traces are made without it")

    def printable(self) -> dict[str, Any]:
        """Every setting by its environment name, with secrets hidden."""
        return {f"{ENV_PREFIX}{name.upper()}": _hide(value) for name, value in self.model_dump().items()}


class ServiceSettings(CommonSettings):
    """What a process with its own database schema has on top."""

    dsn: SecretStr = Field(description="postgresql:// address of this service's own role")
    database_pool_size: int = Field(
        16, ge=1, le=200, description="connections that each of the two pools (writing, reading) keeps open"
    )
    client_id: str = Field(description="OAuth2 client that this service is to the others")
    client_secret: SecretStr = Field(description="secret of that client")
    encryption_key: SecretKey = Field(description="base64, 32 bytes: AES-256-GCM of encrypted columns")
    blind_index_key: SecretKey = Field(description="base64, 32 bytes: HMAC of their look-up index")
    run_consumers: bool = Field(True, description="follow the other services' event feeds in this process")
    run_jobs: bool = Field(True, description="work off the job queue in this process")
    run_duties: bool = Field(True, description="forget what is past keeping, and do the like, every hour")


def key_bytes(key: SecretStr) -> bytes:
    """The raw bytes of a validated base64 key."""
    return base64.b64decode(key.get_secret_value())


def _hide(value: object) -> object:
    if isinstance(value, SecretStr):
        return "********" if value.get_secret_value() else ""
    if isinstance(value, dict):
        return {name: _hide(inner) for name, inner in value.items()}
    return value
