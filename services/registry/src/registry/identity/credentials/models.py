"""Codes as rows."""

import secrets
from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from registry.db import Base
from servicekit.audit import Audited
from servicekit.crypto import installed_cipher
from servicekit.db import Identified, Instant, StringEnum

_COLUMN = "password_codes.code"
_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Copied from paper by hand: without 0, 1, I, O."""
_LENGTH, _GROUP = 12, 4


class CodePurpose(StrEnum):
    """What a code was given for."""

    ACTIVATION = "activation"
    """the first password of a new account (开通)"""
    RESET = "reset"
    """a new password instead of a forgotten one (重置)"""


class PasswordCode(Identified, Audited, Base):
    """The one code of an account, good until used; 60 random bits, of which a keyed digest is kept."""

    __tablename__ = "password_codes"
    __table_args__ = (
        Index("uq_password_codes_account_id", "account_id", unique=True),
        Index("ix_password_codes_expires_at", "expires_at"),
    )
    audit_masked: ClassVar[frozenset[str]] = frozenset({"code_index"})

    account_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("accounts.id"))
    purpose: Mapped[CodePurpose] = mapped_column(StringEnum(CodePurpose))
    code_index: Mapped[bytes] = mapped_column(LargeBinary, comment="keyed digest")
    issued_at: Mapped[Instant]
    expires_at: Mapped[Instant]
    used_at: Mapped[Instant | None]

    @classmethod
    def of(
        cls, account_id: UUID, purpose: CodePurpose, code: str, at: datetime, until: datetime
    ) -> "PasswordCode":
        """What is kept of `code`."""
        return cls(
            account_id=account_id,
            purpose=purpose,
            code_index=code_index(code),
            issued_at=at,
            expires_at=until,
        )

    def opens(self, offered: str, now: datetime) -> bool:
        """Whether what was typed is this code, and it is still good."""
        good = secrets.compare_digest(self.code_index, code_index(offered))
        return good and self.used_at is None and self.expires_at > now


def new_code() -> str:
    """A code to print, in groups: `7KQ2-M9XD-4TRV`."""
    signs = "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
    return "-".join(signs[at : at + _GROUP] for at in range(0, _LENGTH, _GROUP))


def code_index(code: str) -> bytes:
    """What is kept of a code; neither case nor what stands between its groups counts."""
    signs = "".join(sign for sign in code.upper() if sign.isascii() and sign.isalnum())
    return installed_cipher().blind_index(signs, _COLUMN)
