"""What an operator may set for the launcher, all under the one prefix `SHIXUN_`."""

from pathlib import Path
from typing import Any

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from servicekit.settings import ENV_PREFIX, Environment
from shixun_local.failures import settings_invalid

# These are for the launcher alone: a service must not see, for one, the login that may create roles.
OPERATOR_ONLY = frozenset({"DATABASE_URL", "DATA_DIR", "PORT", "HOST", "DEMO", "DEMO_TEACHERS"})


class LauncherSettings(BaseSettings):
    """Read once from the environment; everything has a default that works on a fresh machine."""

    model_config = SettingsConfigDict(env_prefix=ENV_PREFIX, extra="ignore", frozen=True)

    database_url: SecretStr | None = Field(None, description="use this server instead of the embedded one")
    data_dir: Path | None = Field(None, description="folder for database, secrets and logs")
    host: str = Field("127.0.0.1", description="address the gateway listens on; 0.0.0.0 for all")
    port: int = Field(8080, ge=1, le=65535, description="port the gateway listens on")
    issuer: str | None = Field(None, description="public address; default: built from host and port")
    spa_folder: Path | None = Field(None, description="the built web app; default: frontend/dist here")
    environment: Environment = Environment.DEVELOPMENT
    demo: bool | None = Field(None, description="load the demonstration; default: unless in production")
    demo_teachers: int = Field(
        20_000, ge=0, le=40_000, description="teachers on the demonstration's roster; 0: logins only"
    )

    @property
    def with_demonstration(self) -> bool:
        """Whether the demonstration is loaded."""
        return self.environment is not Environment.PRODUCTION if self.demo is None else self.demo

    @property
    def address(self) -> str:
        """The address to open in a browser."""
        if self.issuer is not None:
            return self.issuer
        host = "127.0.0.1" if self.host in ("0.0.0.0", "::", "") else self.host  # noqa: S104 - comparison
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}"

    def printable(self) -> dict[str, Any]:
        """Return every setting by its environment name, with the password in the database address hidden."""
        values = {f"{ENV_PREFIX}{name.upper()}": value for name, value in self.model_dump().items()}
        return {name: "********" if isinstance(value, SecretStr) else value for name, value in values.items()}


def read_settings() -> LauncherSettings:
    """Read the environment. Raises `LauncherError` that names each unusable variable."""
    try:
        return LauncherSettings()
    except ValidationError as error:
        # The value itself is not repeated: it may be a secret.
        lines = [f"{ENV_PREFIX}{'.'.join(map(str, e['loc'])).upper()}: {e['msg']}" for e in error.errors()]
        raise settings_invalid(lines) from error
