"""Failed sign-ins as rows."""

from sqlalchemy import Index, Integer, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from registry.db import Base
from servicekit.db import Instant


class SignInThrottle(Base):
    """The failures of one login or one address since it last succeeded or fell quiet."""

    __tablename__ = "sign_in_throttles"
    __table_args__ = (Index("ix_sign_in_throttles_last_failed_at", "last_failed_at"),)

    subject_index: Mapped[bytes] = mapped_column(
        LargeBinary, primary_key=True, comment="keyed digest of the login or the address"
    )
    failures: Mapped[int] = mapped_column(Integer)
    last_failed_at: Mapped[Instant]
    blocked_until: Mapped[Instant | None]
