"""Passwords: argon2id (RFC 9106) by pwdlib, in a thread because one check takes tens of milliseconds."""

import asyncio
import secrets

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

_hasher = PasswordHash((Argon2Hasher(),))
_nobody: list[str] = []


async def hash_password(password: str) -> str:
    """The argon2id hash of `password`, with its parameters and salt."""
    return await asyncio.to_thread(_hasher.hash, password)


async def verify_password(password: str, stored: str | None) -> bool:
    """Whether `password` is the one behind `stored`.

    Without a stored hash (no such account) the work is done all the same, so that the time taken does
    not tell which logins exist.
    """
    if stored is None:
        if not _nobody:
            _nobody.append(await hash_password(secrets.token_urlsafe()))
        await asyncio.to_thread(_hasher.verify, password, _nobody[0])
        return False
    return await asyncio.to_thread(_hasher.verify, password, stored)
