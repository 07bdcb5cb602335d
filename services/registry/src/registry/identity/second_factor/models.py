"""Second factors and recovery codes as rows."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from registry.db import Base
from servicekit.audit import Audited
from servicekit.crypto import EncryptedText, installed_cipher
from servicekit.db import Identified, Instant

_CODE_COLUMN = "recovery_codes.code"


class SecondFactor(Identified, Audited, Base):
    """The app of one account; it counts once a first code confirmed it."""

    __tablename__ = "second_factors"
    __table_args__ = (Index("uq_second_factors_account_id", "account_id", unique=True),)
    audit_masked: ClassVar[frozenset[str]] = frozenset({"secret", "last_step"})

    account_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("accounts.id"))
    secret: Mapped[str] = mapped_column(EncryptedText("second_factors.secret"))
    made_at: Mapped[Instant]
    confirmed_at: Mapped[Instant | None]
    last_step: Mapped[int | None] = mapped_column(
        BigInteger, comment="half minutes since 1970 of the code last taken; earlier ones are used up"
    )


class RecoveryCode(Identified, Audited, Base):
    """One of the codes that stand in for a lost app; a keyed digest of 60 random bits."""

    __tablename__ = "recovery_codes"
    __table_args__ = (Index("uq_recovery_codes_code_index", "account_id", "code_index", unique=True),)
    audit_masked: ClassVar[frozenset[str]] = frozenset({"code_index"})

    account_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("accounts.id"))
    code_index: Mapped[bytes] = mapped_column(LargeBinary, comment="keyed digest")
    used_at: Mapped[Instant | None]


def recovery_code_index(code: str) -> bytes:
    """What is kept of a recovery code; neither case nor what stands between its groups counts."""
    signs = "".join(sign for sign in code.upper() if sign.isascii() and sign.isalnum())
    return installed_cipher().blind_index(signs, _CODE_COLUMN)
