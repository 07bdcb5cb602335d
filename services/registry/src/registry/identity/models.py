"""Accounts, grants, sessions, API clients and signing keys as rows."""

import hashlib
import secrets
from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index, LargeBinary, Text, Uuid, func
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.access import Role
from registry.db import Base
from registry.identity.delegation.errors import GrantWithdrawn
from registry.identity.errors import ApiClientRevoked
from registry.organisations.models import Organisation
from servicekit.access import EVERYWHERE
from servicekit.audit import Audited
from servicekit.crypto import EncryptedText
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned


class Account(Identified, Timestamped, Versioned, Audited, Base):
    """Somebody who can sign in."""

    __tablename__ = "accounts"
    __table_args__ = (
        Index("uq_accounts_login", "login", unique=True),
        Index("ix_accounts_login_begins", "login", postgresql_ops={"login": "text_pattern_ops"}),
        Index(
            "ix_accounts_display_name_begins",
            "display_name",
            postgresql_ops={"display_name": "text_pattern_ops"},
        ),
    )
    audit_masked: ClassVar[frozenset[str]] = frozenset({"password_hash"})

    login: Mapped[str] = mapped_column(Text)
    display_name: Mapped[str] = mapped_column(Text)
    password_hash: Mapped[str | None] = mapped_column(Text, comment="none: a code lets them choose one")
    disabled: Mapped[bool] = mapped_column(Boolean, default=False)
    locked_at: Mapped[Instant | None] = mapped_column(comment="when failed sign-ins last locked it")
    unlocked_at: Mapped[Instant | None] = mapped_column(comment="when somebody last lifted that by hand")
    second_factor_at: Mapped[Instant | None] = mapped_column(comment="since when a code is asked for too")
    grants: Mapped[list["RoleGrant"]] = relationship(
        primaryjoin="and_(RoleGrant.account_id == Account.id, RoleGrant.withdrawn_at.is_(None))",
        back_populates="account",
        lazy="raise",
        cascade="all, delete-orphan",
        order_by="RoleGrant.id",
    )
    """those in force"""
    former_grants: Mapped[list["RoleGrant"]] = relationship(
        primaryjoin="and_(RoleGrant.account_id == Account.id, RoleGrant.withdrawn_at.is_not(None))",
        viewonly=True,
        lazy="raise",
        order_by="RoleGrant.id",
    )

    @property
    def placing_grants(self) -> list["RoleGrant"]:
        """What says who may see and manage it: the grants in force, or else those it once had."""
        return self.grants or self.former_grants


class RoleGrant(Identified, Timestamped, Versioned, Audited, Base):
    """A role of an account at an organisation, and therefore in everything below it."""

    __tablename__ = "role_grants"
    __table_args__ = (
        Index(
            "uq_role_grants_account_role_place",
            "account_id",
            "role",
            "organisation_id",
            unique=True,
            postgresql_where="withdrawn_at IS NULL",
            postgresql_nulls_not_distinct=True,
        ),
        Index("ix_role_grants_account_id", "account_id", "created_at", "id"),
        Index("ix_role_grants_organisation_id", "organisation_id"),
        CheckConstraint("(withdrawn_at IS NULL) = (withdrawn_reason IS NULL)", name="withdrawn_for_a_reason"),
    )

    account_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("accounts.id"))
    role: Mapped[Role] = mapped_column(StringEnum(Role))
    organisation_id: Mapped[UUID | None] = mapped_column(
        Uuid, ForeignKey("organisations.id"), comment="none: everywhere"
    )
    granted_by: Mapped[str | None] = mapped_column(Text, comment="id of the account")
    withdrawn_at: Mapped[Instant | None]
    withdrawn_by: Mapped[str | None] = mapped_column(Text, comment="id of the account")
    withdrawn_reason: Mapped[str | None] = mapped_column(Text)
    account: Mapped[Account] = relationship(back_populates="grants", lazy="raise")
    organisation: Mapped[Organisation | None] = relationship(lazy="raise")

    @property
    def path(self) -> str:
        """The label path of the organisation; everywhere where there is none."""
        return self.organisation.path if self.organisation else EVERYWHERE

    @property
    def audit_scope(self) -> str | None:
        """Whoever reaches the organisation may read who was given what there."""
        return self.organisation.path if self.organisation else None

    def withdraw(self, at: datetime, by: str | None, reason: str) -> None:
        """Let it hold no more, for a stated reason; it stays on record.

        Raises:
            GrantWithdrawn: it already was.
        """
        if self.withdrawn_at is not None:
            raise GrantWithdrawn
        self.withdrawn_at, self.withdrawn_by, self.withdrawn_reason = at, by, reason


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


class ApiClient(Identified, Versioned, Audited, Base):
    """A program of another system (接入方) that reads what changes within an organisation."""

    __tablename__ = "api_clients"
    __table_args__ = (
        Index("ix_api_clients_organisation_id", "organisation_id"),
        Index("ix_api_clients_name", "name", "id"),
        Index("ix_api_clients_created_at", "created_at", "id"),
    )
    audit_masked: ClassVar[frozenset[str]] = frozenset({"secret_hash"})

    name: Mapped[str] = mapped_column(Text)
    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisations.id"))
    secret_hash: Mapped[bytes] = mapped_column(LargeBinary, comment="SHA-256")
    created_at: Mapped[Instant] = mapped_column(server_default=func.now())
    last_used_at: Mapped[Instant | None] = mapped_column(comment="when it last got a token")
    revoked_at: Mapped[Instant | None]
    revoked_reason: Mapped[str | None] = mapped_column(Text)
    organisation: Mapped[Organisation] = relationship(lazy="raise")

    @property
    def client_id(self) -> UUID:
        """Its id, by the name that OAuth2 has for it."""
        return self.id

    @property
    def audit_scope(self) -> str:
        """Whoever reaches the organisation may read what was done to its clients."""
        return self.organisation.path

    def renew_secret(self) -> str:
        """Take a new secret, from now on the only one; it is returned here and kept nowhere.

        Raises:
            ApiClientRevoked: the client was revoked.
        """
        self._ensure_in_use()
        secret = secrets.token_urlsafe(32)
        self.secret_hash = digest(secret)
        return secret

    def revoke(self, at: datetime, reason: str) -> None:
        """Give it no token any more, for a stated reason.

        Raises:
            ApiClientRevoked: it already was.
        """
        self._ensure_in_use()
        self.revoked_at, self.revoked_reason = at, reason

    @property
    def may_read(self) -> bool:
        """Whether it gets a token: it was not revoked, and its organisation is open."""
        return self.revoked_at is None and not self.organisation.is_closed

    def _ensure_in_use(self) -> None:
        if self.revoked_at is not None:
            raise ApiClientRevoked(name=self.name)


def digest(secret: str) -> bytes:
    """What is kept of a secret of 32 random bytes: its SHA-256.

    A slow hash protects what people choose, of which there are lists. Of these there is none, so that
    guessing is hopeless however quick the hash; a slow one would only make asking for tokens costly.
    """
    return hashlib.sha256(secret.encode()).digest()


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
