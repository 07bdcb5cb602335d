"""Sessions as rows."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from registry.db import Base
from servicekit.audit import Audited
from servicekit.db import Identified, Instant


class SignInSession(Identified, Audited, Base):
    """One sign-in; its id is the family of its refresh tokens."""

    __tablename__ = "sign_in_sessions"
    __table_args__ = (
        Index("ix_sign_in_sessions_account_id", "account_id", "started_at", "id"),
        Index("ix_sign_in_sessions_last_used_at", "last_used_at"),
    )

    account_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("accounts.id"))
    started_at: Mapped[Instant]
    last_used_at: Mapped[Instant] = mapped_column(comment="when its access token was last renewed")
    browser: Mapped[str | None] = mapped_column(Text)
    system: Mapped[str | None] = mapped_column(Text)
    address: Mapped[str | None] = mapped_column(Text, comment="the network only")
    ended_at: Mapped[Instant | None]

    def end(self, at: datetime) -> None:
        """It is over; nothing happens when it was already."""
        self.ended_at = self.ended_at or at
