"""What somebody has been, as rows."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Date,
    ForeignKey,
    Identity,
    Index,
    Text,
    Uuid,
    false,
    func,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.careers import rules
from registry.careers.errors import HonourWithdrawn, SpellEnded, SpellOutOfOrder
from registry.db import Base
from registry.people.models import Person
from registry.people.vocabulary import Honour, Level, Post
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, StringEnum


class PersonPost(Identified, Audited, Base):
    """A post (职务) held for a time; `people.posts` are those held now."""

    __tablename__ = "person_posts"
    __table_args__ = (
        Index("ix_person_posts_person_id", "person_id", "post"),
        CheckConstraint("until >= since", name="ends_after_it_begins"),
    )

    person_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("people.id"))
    post: Mapped[Post] = mapped_column(StringEnum(Post))
    since: Mapped[date | None] = mapped_column(Date, comment="null: not known")
    until: Mapped[date | None] = mapped_column(Date, comment="last day; null while held")
    ended: Mapped[bool] = mapped_column(Boolean, default=False, server_default=false())
    person: Mapped[Person] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """Where the person belongs."""
        return self.person.audit_scope

    @property
    def span(self) -> rules.Span:
        """Its days."""
        return rules.Span(self.since, self.until, self.ended)

    def end(self, until: date, today: date) -> None:
        """Let it end; `until` is its last day.

        Raises:
            SpellEnded: it has.
            SpellOutOfOrder: it would end before it begins, or in the future.
        """
        if self.ended:
            raise SpellEnded(until=shown(self.until))
        self.correct(self.post, rules.Span(self.since, until, ended=True), today)

    def correct(self, post: Post, span: rules.Span, today: date) -> None:
        """Say what it really was.

        Raises:
            SpellOutOfOrder: it would end before it begins, or lie in the future.
        """
        days = [day for day in (span.since, span.until) if day is not None]
        if days != sorted(days) or any(day > today for day in days):
            raise SpellOutOfOrder(since=shown(span.since), until=shown(span.until))
        self.post = post
        self.since, self.until, self.ended = span


def shown(day: date | None) -> str:
    """A day of a spell in a message."""
    return "?" if day is None else day.isoformat()


class PersonHonour(Identified, Audited, Base):
    """An honour (荣誉) or an assessment passed."""

    __tablename__ = "person_honours"
    __table_args__ = (
        Index("ix_person_honours_person_id", "person_id", "awarded_on"),
        Index("ix_person_honours_honour", "honour", "person_id", postgresql_where="withdrawn_at IS NULL"),
    )

    person_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("people.id"))
    honour: Mapped[Honour] = mapped_column(StringEnum(Honour))
    level: Mapped[Level] = mapped_column(StringEnum(Level), comment="国 省 市 县 校")
    awarded_on: Mapped[date] = mapped_column(Date)
    until: Mapped[date | None] = mapped_column(Date, comment="last day it counts; null: for good")
    document: Mapped[str | None] = mapped_column(Text, comment="the document that says so")
    withdrawn_at: Mapped[Instant | None]
    withdrawn_reason: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[Instant] = mapped_column(server_default=func.now())
    person: Mapped[Person] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """Where the person belongs."""
        return self.person.audit_scope

    def withdraw(self, at: datetime, reason: str) -> None:
        """Let it count no more, for a stated reason; that it was awarded stays on record.

        Raises:
            HonourWithdrawn: it counts no more already.
        """
        if self.withdrawn_at is not None:
            raise HonourWithdrawn
        self.withdrawn_at = at
        self.withdrawn_reason = reason


class PersonTransfer(Base):
    """A change of school (调动). The database keeps these rows by itself."""

    __tablename__ = "person_transfers"
    __table_args__ = (Index("ix_person_transfers_person_id", "person_id", "id"),)

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    person_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("people.id"))
    from_organisation_id: Mapped[UUID] = mapped_column(Uuid)
    to_organisation_id: Mapped[UUID] = mapped_column(Uuid)
    at: Mapped[Instant] = mapped_column(server_default=func.now())
