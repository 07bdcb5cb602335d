"""Passwords and keys of one installation: made once, at random, readable by their owner only."""

import base64
import os
import secrets
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from shixun_local.failures import from_os_error, secrets_lost

SERVICES = ("registry", "scheduling", "evaluation")
ADMINISTRATOR = "admin"


class Secrets(BaseModel):
    """Everything that must not be guessed and must not change between runs."""

    model_config = ConfigDict(frozen=True)

    role_passwords: dict[str, str]
    client_secrets: dict[str, str]
    encryption_key: str
    blind_index_key: str
    account_passwords: dict[str, str]

    def __repr__(self) -> str:
        return "Secrets(…)"

    def account_password(self, login: str) -> str:
        """Return the password of the administrator or of a demonstration account."""
        return self.account_passwords[login]


def make_secrets(logins: tuple[str, ...]) -> Secrets:
    """Return fresh secrets for the services and for the accounts with these logins."""
    return Secrets(
        role_passwords={service: secrets.token_urlsafe(24) for service in SERVICES},
        client_secrets={service: secrets.token_urlsafe(32) for service in SERVICES},
        encryption_key=_key(),
        blind_index_key=_key(),
        account_passwords={login: _password() for login in logins},
    )


def load_or_make(path: Path, logins: tuple[str, ...], *, data_exists: bool) -> Secrets:
    """Read the secrets file, or write it on the first run.

    Accounts that a newer version adds get their passwords now; nothing else in the file ever changes. Raises
    `secrets-lost` when the file is damaged, or missing although there is data (`data_exists`).
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        if data_exists:
            raise secrets_lost(path) from None
        made = make_secrets(logins)
        _write(path, made)
        return made
    except OSError as error:
        raise from_os_error(error) from error
    try:
        found = Secrets.model_validate_json(text)
    except ValidationError as error:
        raise secrets_lost(path) from error
    missing = {login: _password() for login in logins if login not in found.account_passwords}
    if missing:
        found = found.model_copy(update={"account_passwords": found.account_passwords | missing})
        _write(path, found)
    return found


def _key() -> str:
    return base64.b64encode(secrets.token_bytes(32)).decode()


def _password() -> str:
    """Return a password with about 95 bits that is easily copied by hand: no l, 1, O, 0."""
    alphabet = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
    return "-".join("".join(secrets.choice(alphabet) for _ in range(4)) for _ in range(4))


def _write(path: Path, content: Secrets) -> None:
    """Write the whole file or nothing, and to the disk before anything depends on it."""
    partial = path.with_name(path.name + ".partial")
    try:
        handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(content.model_dump_json(indent=2) + "\n")
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise from_os_error(error) from error
