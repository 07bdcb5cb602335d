"""Encrypted columns: AES-256-GCM for the value, HMAC-SHA-256 as a blind index to look it up by.

The ciphertext is `version (1 byte) ‖ nonce (12) ‖ ciphertext and tag`; the column's name is authenticated
with it, so that a value moved to another column does not decrypt. A blind index reveals only that two
values are equal.
"""

import hmac
import secrets
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Dialect, LargeBinary, TypeDecorator

_VERSION = b"\x01"
_NONCE_BYTES = 12


class DecryptionFailed(Exception):
    """The stored bytes were not made with this key for this column, or were changed since."""


class ColumnCipher:
    """Encrypts and indexes the values of this process's encrypted columns."""

    def __init__(self, encryption_key: bytes, blind_index_key: bytes) -> None:
        self._aead = AESGCM(encryption_key)
        # Prepared once: a copy costs a third of beginning with the key each time.
        self._index = hmac.new(blind_index_key, digestmod="sha256")

    def encrypt(self, value: str, column: str) -> bytes:
        """The stored form of `value` for the column named `column`."""
        return self.encrypt_bytes(value.encode(), column)

    def encrypt_bytes(self, value: bytes, column: str) -> bytes:
        """The stored form of what is no text, such as a file."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return _VERSION + nonce + self._aead.encrypt(nonce, value, column.encode())

    def decrypt(self, stored: bytes, column: str) -> str:
        """The text behind `stored`.

        Raises:
            DecryptionFailed: wrong key, wrong column, or changed bytes.
        """
        try:
            return self.decrypt_bytes(stored, column).decode()
        except UnicodeDecodeError as error:
            raise DecryptionFailed(column) from error

    def decrypt_bytes(self, stored: bytes, column: str) -> bytes:
        """What is behind `stored`; takes no more memory than its size beside it.

        Raises:
            DecryptionFailed: as `decrypt`.
        """
        if stored[:1] != _VERSION:
            raise DecryptionFailed(f"{column}: unknown format")
        view = memoryview(stored)
        nonce, body = view[1 : 1 + _NONCE_BYTES], view[1 + _NONCE_BYTES :]
        try:
            return self._aead.decrypt(nonce, body, column.encode())
        except (InvalidTag, ValueError) as error:  # ValueError: too short to hold a nonce
            raise DecryptionFailed(column) from error

    def blind_index(self, value: str, column: str) -> bytes:
        """A 32-byte keyed digest, equal for equal values of the same column and for nothing else."""
        index = self._index.copy()
        index.update(f"{column}\x00{value}".encode())
        return index.digest()


_cipher: ColumnCipher | None = None


def install_cipher(cipher: ColumnCipher) -> None:
    """Make `cipher` the one this process's encrypted columns use; called once by the application factory."""
    global _cipher
    _cipher = cipher


def installed_cipher() -> ColumnCipher:
    """The cipher of this process."""
    if _cipher is None:
        raise RuntimeError("no cipher installed: create_service_app() has not run")
    return _cipher


class EncryptedText(TypeDecorator[str]):
    """A text column stored encrypted; cannot be filtered on (use a blind index column beside it)."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, column: str) -> None:
        """`column` is the authenticated name, `table.column`; renaming it makes old values unreadable."""
        super().__init__()
        self.column = column

    def process_bind_param(self, value: str | None, dialect: Dialect) -> Any:
        """Encrypt on the way in."""
        return None if value is None else installed_cipher().encrypt(value, self.column)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> str | None:
        """Decrypt on the way out."""
        return None if value is None else installed_cipher().decrypt(bytes(value), self.column)
