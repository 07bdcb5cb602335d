"""Institutions, their documents and the checks of criteria, as rows."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, Computed, Date, ForeignKey, Index, Integer, Text, Uuid, func
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.db import Base
from registry.institutions.errors import DocumentWithdrawn
from registry.institutions.states import Standing
from registry.institutions.vocabulary import CheckResult, InstitutionDocumentKind, LegalForm
from registry.organisations.models import Organisation
from servicekit.audit import Audited
from servicekit.crypto import EncryptedText
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned


class Institution(Identified, Timestamped, Versioned, Audited, Base):
    """What an organisation is as one that trains."""

    __tablename__ = "institutions"
    __table_args__ = (
        Index("uq_institutions_organisation_id", "organisation_id", unique=True),
        Index("uq_institutions_credit_code", "credit_code", unique=True),
        Index("ix_institutions_created_at", "created_at", "id"),
        Index("ix_institutions_standing", "standing", "created_at", "id"),
        Index("ix_institutions_legal_form", "legal_form", "created_at", "id"),
    )
    audit_masked: ClassVar[frozenset[str]] = frozenset({"contact_phone"})

    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisations.id"))
    credit_code: Mapped[str] = mapped_column(Text, comment="GB 32100 unified social credit code")
    legal_form: Mapped[LegalForm] = mapped_column(StringEnum(LegalForm))
    contact_name: Mapped[str | None] = mapped_column(Text)
    contact_phone: Mapped[str | None] = mapped_column(EncryptedText("institutions.contact_phone"))
    full_time_staff: Mapped[int | None] = mapped_column(Integer, comment="专职人员数")
    part_time_staff: Mapped[int | None] = mapped_column(Integer, comment="兼职人员数")
    standing: Mapped[Standing] = mapped_column(StringEnum(Standing), default=Standing.GOOD)
    standing_reason: Mapped[str | None] = mapped_column(Text, comment="of the last step")
    organisation: Mapped[Organisation] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """The path of the organisation it is."""
        return self.organisation.path

    def stand(self, standing: Standing, reason: str) -> None:
        """Take on the standing that a step led to."""
        self.standing, self.standing_reason = standing, reason


class InstitutionDocument(Identified, Timestamped, Versioned, Audited, Base):
    """One document that an institution holds; without the file itself."""

    __tablename__ = "institution_documents"
    __table_args__ = (
        Index("ix_institution_documents_institution_id", "institution_id", "expires_by", "id"),
        Index("ix_institution_documents_expires_by", "expires_by", "id"),
        Index("ix_institution_documents_kind", "kind", "expires_by", "id"),
        CheckConstraint("expires_on >= issued_on", name="expires_after_it_is_issued"),
    )
    audit_derived: ClassVar[frozenset[str]] = frozenset({"expires_by"})

    institution_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("institutions.id"))
    kind: Mapped[InstitutionDocumentKind] = mapped_column(StringEnum(InstitutionDocumentKind))
    number: Mapped[str] = mapped_column(Text)
    issuer: Mapped[str | None] = mapped_column(Text, comment="发证机关")
    issued_on: Mapped[date] = mapped_column(Date)
    expires_on: Mapped[date | None] = mapped_column(Date, comment="last day; null: it does not expire")
    expires_by: Mapped[date] = mapped_column(
        Date,
        Computed("coalesce(expires_on, '9999-12-31'::date)", persisted=True),
        comment="what lists are sorted by",
    )
    reminded_at: Mapped[Instant | None] = mapped_column(comment="when it was announced as expiring")
    withdrawn_at: Mapped[Instant | None]
    withdrawn_reason: Mapped[str | None] = mapped_column(Text)
    institution: Mapped[Institution] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """That of the institution."""
        return self.institution.audit_scope

    def withdraw(self, at: datetime, reason: str) -> None:
        """Take it out of use, for a stated reason; it stays on record.

        Raises:
            DocumentWithdrawn: it already was.
        """
        self.ensure_in_use()
        self.withdrawn_at, self.withdrawn_reason = at, reason

    def ensure_in_use(self) -> None:
        """Refuse to go on with one that was withdrawn.

        Raises:
            DocumentWithdrawn: it was.
        """
        if self.withdrawn_at is not None:
            raise DocumentWithdrawn


class InstitutionCheck(Identified, Audited, Base):
    """What somebody found on one criterion; append-only, the latest counts."""

    __tablename__ = "institution_checks"
    __table_args__ = (
        Index("ix_institution_checks_institution_id", "institution_id", "checklist", "criterion", "id"),
    )

    institution_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("institutions.id"))
    pack_code: Mapped[str] = mapped_column(Text, comment="the same in all versions of the pack")
    checklist: Mapped[str] = mapped_column(Text)
    criterion: Mapped[str] = mapped_column(Text)
    result: Mapped[CheckResult] = mapped_column(StringEnum(CheckResult))
    evidence: Mapped[str] = mapped_column(Text)
    document_id: Mapped[UUID | None] = mapped_column(Uuid, ForeignKey("institution_documents.id"))
    checked_at: Mapped[Instant] = mapped_column(server_default=func.now())
    checked_by: Mapped[str] = mapped_column(Text, comment="id of the account")
    institution: Mapped[Institution] = relationship(lazy="raise")
    document: Mapped[InstitutionDocument | None] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """That of the institution."""
        return self.institution.audit_scope
