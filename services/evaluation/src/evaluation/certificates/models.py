"""Certificates and the keys that sign them, as rows."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, Numeric, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from evaluation.db import Base
from servicekit.audit import Audited
from servicekit.clock import CHINA
from servicekit.crypto import EncryptedText
from servicekit.db import Identified, Instant, LTree, StringEnum, Timestamped


class Certificate(Identified, Audited, Base):
    """One person's certificate of one programme, as it was when it was issued."""

    __tablename__ = "certificates"
    __table_args__ = (
        Index("uq_certificates_number", "number", unique=True),
        Index("uq_certificates_person_programme", "person_id", "programme_id", unique=True),
        Index("ix_certificates_issued_at", "issued_at", "id"),
    )
    audit_masked: ClassVar[frozenset[str]] = frozenset({"jwt"})

    number: Mapped[str] = mapped_column(Text)
    person_id: Mapped[UUID] = mapped_column(Uuid)
    holder_name: Mapped[str] = mapped_column(Text)
    organisation_id: Mapped[UUID] = mapped_column(Uuid, comment="where the holder belonged then")
    path: Mapped[str] = mapped_column(LTree, comment="where that stood then")
    programme_id: Mapped[UUID] = mapped_column(Uuid)
    programme_title: Mapped[str] = mapped_column(Text)
    hours: Mapped[Decimal] = mapped_column(Numeric(8, 2), comment="of the programme")
    recognised: Mapped[Decimal] = mapped_column(Numeric(8, 2), comment="hours recognised when it was issued")
    issuer_id: Mapped[UUID] = mapped_column(Uuid, comment="the organisation that ran the programme")
    issuer_name: Mapped[str] = mapped_column(Text)
    issued_at: Mapped[Instant]
    jwt: Mapped[str] = mapped_column(Text)
    revoked_at: Mapped[Instant | None]
    revoke_reason: Mapped[str | None] = mapped_column(Text)

    @property
    def audit_scope(self) -> str:
        """The path of the organisation the holder belonged to."""
        return self.path

    @property
    def issued_on(self) -> date:
        """The calendar day in China."""
        return self.issued_at.astimezone(CHINA).date()

    def revoke(self, at: datetime, reason: str) -> None:
        """Take it back, for a stated reason; once revoked it stays so."""
        if self.revoked_at is None:
            self.revoked_at, self.revoke_reason = at, reason


class KeyState(StrEnum):
    """What a key is good for."""

    ACTIVE = "active"
    """signs and verifies; there is one"""
    RETIRED = "retired"
    """verifies for good what it signed"""


class CredentialKey(Identified, Timestamped, Base):
    """A key that signs certificates; its id is the last part of the `kid`."""

    __tablename__ = "credential_keys"
    __table_args__ = (
        Index("uq_credential_keys_one_active", "state", unique=True, postgresql_where="state = 'active'"),
    )

    private_pem: Mapped[str] = mapped_column(EncryptedText("credential_keys.private_pem"))
    state: Mapped[KeyState] = mapped_column(StringEnum(KeyState))
