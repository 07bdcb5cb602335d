"""Settings: one prefix, no default secret, nothing secret in what is printed."""

import base64
import os
from typing import Any

import pytest
from pydantic import SecretStr, ValidationError

from servicekit.settings import CommonSettings, Environment, ServiceSettings, key_bytes

RAW_KEY = b"0123456789abcdef0123456789abcdef"
KEY = base64.b64encode(RAW_KEY).decode()
OTHER_KEY = base64.b64encode(b"x" * 32).decode()
DSN = "postgresql://shixun_sample:do-not-print@127.0.0.1:5432/shixun"
COMPLETE = {
    "SHIXUN_DSN": DSN,
    "SHIXUN_ENCRYPTION_KEY": KEY,
    "SHIXUN_BLIND_INDEX_KEY": OTHER_KEY,
    "SHIXUN_CLIENT_SECRET": "client-secret-value",
}


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment that holds nothing of ours but the complete set."""
    for name in list(os.environ):
        if name.startswith("SHIXUN_"):
            monkeypatch.delenv(name)
    for name, value in COMPLETE.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("SHIXUN_CLIENT_ID", "sample")
    return monkeypatch


class TestReading:
    def test_variables_with_the_prefix_are_read(self, environment: pytest.MonkeyPatch):
        environment.setenv("SHIXUN_ENVIRONMENT", "production")
        environment.setenv("SHIXUN_DATABASE_POOL_SIZE", "7")
        settings = ServiceSettings()
        assert (settings.environment, settings.database_pool_size) == (Environment.PRODUCTION, 7)
        assert settings.dsn.get_secret_value() == DSN

    def test_variables_without_the_prefix_are_not(self, environment: pytest.MonkeyPatch):
        environment.setenv("ENVIRONMENT", "production")
        environment.setenv("LOG_LEVEL", "error")
        settings = ServiceSettings()
        assert (settings.environment, settings.log_level) == (Environment.DEVELOPMENT, "info")

    @pytest.mark.parametrize("name", ["dsn", "client_secret", "encryption_key", "blind_index_key"])
    def test_a_missing_secret_is_named(self, environment: pytest.MonkeyPatch, name: str):
        environment.delenv(f"SHIXUN_{name.upper()}")
        with pytest.raises(ValidationError) as refusal:
            ServiceSettings()
        assert [(error["loc"], error["type"]) for error in refusal.value.errors()] == [((name,), "missing")]

    def test_a_process_without_a_database_needs_no_secret(self, environment: pytest.MonkeyPatch):
        for name in COMPLETE:
            environment.delenv(name)
        assert CommonSettings().issuer == "http://127.0.0.1:8080"

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("ENVIRONMENT", "staging"),
            ("LOG_LEVEL", "loud"),
            ("LOG_FORMAT", "xml"),
            ("DATABASE_POOL_SIZE", "0"),
        ],
    )
    def test_a_value_out_of_range_is_refused(self, environment: pytest.MonkeyPatch, name: str, value: str):
        environment.setenv(f"SHIXUN_{name}", value)
        with pytest.raises(ValidationError, match=name.lower()):
            ServiceSettings()

    def test_settings_do_not_change(self, environment: pytest.MonkeyPatch):
        with pytest.raises(ValidationError, match="frozen"):
            ServiceSettings().log_level = "debug"


class TestKeys:
    def test_a_key_is_its_decoded_bytes(self, environment: pytest.MonkeyPatch):
        assert key_bytes(ServiceSettings().encryption_key) == RAW_KEY

    @pytest.mark.parametrize(
        ("value", "complaint"),
        [
            ("not/base64?", "must be base64"),
            ("钥匙", "must be base64"),
            (base64.b64encode(b"only sixteen byt").decode(), "must decode to 32 bytes, got 16"),
            (base64.b64encode(b"k" * 33).decode(), "must decode to 32 bytes, got 33"),
        ],
    )
    def test_a_bad_key_is_refused_with_the_reason_and_without_the_key(
        self, environment: pytest.MonkeyPatch, value: str, complaint: str
    ):
        environment.setenv("SHIXUN_ENCRYPTION_KEY", value)
        with pytest.raises(ValidationError, match="encryption_key") as refusal:
            ServiceSettings()
        assert complaint in str(refusal.value)
        assert value not in str(refusal.value)


class TestPrinting:
    def test_no_secret_is_printed(self, environment: pytest.MonkeyPatch):
        settings = ServiceSettings()
        printed = f"{settings} {settings!r} {settings.printable()}"
        assert [value for value in COMPLETE.values() if value in printed] == []
        assert "do-not-print" not in printed

    def test_names_are_those_of_the_environment(self, environment: pytest.MonkeyPatch):
        printed = ServiceSettings().printable()
        assert printed["SHIXUN_DSN"] == "********"
        assert printed["SHIXUN_LOG_LEVEL"] == "info"
        assert all(name.startswith("SHIXUN_") for name in printed)

    def test_an_empty_secret_shows_that_it_is_empty(self, environment: pytest.MonkeyPatch):
        environment.setenv("SHIXUN_CLIENT_SECRET", "")
        assert ServiceSettings().printable()["SHIXUN_CLIENT_SECRET"] == ""

    def test_secrets_inside_a_mapping_are_hidden_too(self):
        class WithClients(CommonSettings):
            service_clients: dict[str, SecretStr]

        clients: Any = {"registry": "hush", "scheduling": ""}
        shown = WithClients(service_clients=clients).printable()["SHIXUN_SERVICE_CLIENTS"]
        assert shown == {"registry": "********", "scheduling": ""}
