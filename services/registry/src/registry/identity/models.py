"""Accounts, grants, sessions and signing keys as rows."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Boolean, ForeignKey, Index, LargeBinary, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.access import Role
from registry.db import Base
from registry.organisations.models import Organisation
from servicekit.audit import Audited
from servicekit.crypto import EncryptedText
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned


class Account(Identified, Timestamped, Versioned, Audited, Base):
    """Somebody who can sign in."""

    __tablename__ = "accounts"
    __table_args__ = (Index("uq_accounts_login", "login", unique=True),)
    audit_masked: ClassVar[frozenset[str]] = frozenset({"password_hash"})

    login: Mapped[str] = mapped_column(Text)
    display_name: Mapped[str] = mapped_column(Text)
    password_hash: Mapped[str] = mapped_column(Text)
    disabled: Mapped[bool] = mapped_column(Boolean, default=False)
    grants: Mapped[list["RoleGrant"]] = relationship(
        back_populates="account", lazy="raise", cascade="all, delete-orphan", order_by="RoleGrant.id"
    )


class RoleGrant(Identified, Timestamped, Audited, Base):
    """A role of an account at an organisation, and therefore in everything below it."""

    __tablename__ = "role_grants"
    __table_args__ = (
        Index("uq_role_grants_account_role_place", "account_id", "role", "organisation_id", unique=True),
        Index("ix_role_grants_organisation_id", "organisation_id"),
    )

    account_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("accounts.id"))
    role: Mapped[Role] = mapped_column(StringEnum(Role))
    organisation_id: Mapped[UUID | None] = mapped_column(
        Uuid, ForeignKey("organisations.id"), comment="none: everywhere"
    )
    account: Mapped[Account] = relationship(back_populates="grants", lazy="raise")
    organisation: Mapped[Organisation | None] = relationship(lazy="raise")


class RefreshToken(Identified, Base):
    """One link of a session's chain; only the SHA-256 of the token is kept."""

    __tablename__ = "refresh_tokens"
    __table_args__ = (
        Index("uq_refresh_tokens_token_hash", "token_hash", unique=True),
        Index("ix_refresh_tokens_family", "family"),
        Index("ix_refresh_tokens_expires_at", "expires_at"),
    )

    account_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("accounts.id"))
    family: Mapped[UUID] = mapped_column(Uuid, comment="the session: all tokens that came from one sign-in")
    token_hash: Mapped[bytes] = mapped_column(LargeBinary)
    issued_at: Mapped[Instant]
    expires_at: Mapped[Instant]
    used_at: Mapped[Instant | None]
    revoked_at: Mapped[Instant | None]

    def expired(self, now: datetime) -> bool:
        """Whether its time is over."""
        return self.expires_at <= now


class KeyState(StrEnum):
    """What a signing key is good for."""

    ACTIVE = "active"
    """signs and verifies; there is one"""
    RETIRING = "retiring"
    """verifies the tokens it signed until they expire"""
    WITHDRAWN = "withdrawn"
    """neither; what it signed is refused"""


class SigningKeyRow(Identified, Timestamped, Base):
    """A key that signs access tokens; its id is the `kid`."""

    __tablename__ = "signing_keys"
    __table_args__ = (
        Index("uq_signing_keys_one_active", "state", unique=True, postgresql_where="state = 'active'"),
    )

    private_pem: Mapped[str] = mapped_column(EncryptedText("signing_keys.private_pem"))
    state: Mapped[KeyState] = mapped_column(StringEnum(KeyState))
    retired_at: Mapped[Instant | None]
