"""What somebody has been, as rows."""

from datetime import date
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


class PersonHonour(Identified, Audited, Base):
    """An honour (荣誉) or an assessment passed."""

    __tablename__ = "person_honours"
    __table_args__ = (Index("ix_person_honours_person_id", "person_id", "awarded_on"),)

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


class PersonTransfer(Base):
    """A change of school (调动). The database keeps these rows by itself."""

    __tablename__ = "person_transfers"
    __table_args__ = (Index("ix_person_transfers_person_id", "person_id", "id"),)

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    person_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("people.id"))
    from_organisation_id: Mapped[UUID] = mapped_column(Uuid)
    to_organisation_id: Mapped[UUID] = mapped_column(Uuid)
    at: Mapped[Instant] = mapped_column(server_default=func.now())
