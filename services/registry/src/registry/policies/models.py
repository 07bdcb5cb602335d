"""The published pack as a row; the database refuses to change or delete one."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Date, ForeignKey, Index, Integer, Text, Uuid, func
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column, query_expression, relationship

from registry.db import Base
from registry.organisations.models import Organisation
from registry.policies.pack import Pack
from registry.policies.rules import PackState, Term, state
from servicekit.audit import Audited
from servicekit.db import Identified, Instant


class PolicyPack(Identified, Audited, Base):
    """One version of a pack, attached to an organisation."""

    __tablename__ = "policy_packs"
    __table_args__ = (
        Index(
            "uq_policy_packs_organisation_code_version",
            "organisation_id",
            "code",
            "pack_version",
            unique=True,
        ),
        Index("ix_policy_packs_code_id", "code", "id"),
        Index("ix_policy_packs_effective_from", "effective_from", "id"),
        Index("ix_policy_packs_published_at", "published_at", "id"),
    )
    # Both are kept here for good; the audit trail need not hold them a second time.
    audit_masked: ClassVar[frozenset[str]] = frozenset({"content", "yaml"})

    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisations.id"))
    code: Mapped[str] = mapped_column(Text)
    pack_version: Mapped[int] = mapped_column(Integer, comment="the pack's own count, not of changes")
    title: Mapped[str] = mapped_column(Text)
    applies_to: Mapped[str] = mapped_column(Text, comment="GB/T 2260 division")
    effective_from: Mapped[date] = mapped_column(Date)
    effective_until: Mapped[date | None] = mapped_column(Date)
    content: Mapped[dict[str, Any]] = mapped_column(
        JSONB, deferred=True, deferred_raiseload=True, comment="the pack as it was checked"
    )
    yaml: Mapped[str] = mapped_column(
        Text, deferred=True, deferred_raiseload=True, comment="the pack as it was written"
    )
    published_at: Mapped[Instant] = mapped_column(server_default=func.now())
    organisation: Mapped[Organisation] = relationship(lazy="raise")
    superseded_on: Mapped[date | None] = query_expression()
    """First day of the next version of the same pack there; the repository's queries tell it."""

    @classmethod
    def publish(cls, pack: Pack, yaml: str, organisation: Organisation) -> "PolicyPack":
        """Attach a checked pack, with its text, to an organisation."""
        return cls(
            organisation=organisation,
            code=pack.pack,
            pack_version=pack.version,
            title=pack.title,
            applies_to=pack.applies_to,
            effective_from=pack.effective.from_,
            effective_until=pack.effective.until,
            content=pack.model_dump(mode="json", by_alias=True),
            yaml=yaml,
        )

    @property
    def audit_scope(self) -> str:
        """The path of the organisation it is attached to."""
        return self.organisation.path

    @property
    def pack(self) -> Pack:
        """The rules in it."""
        return Pack.model_validate(self.content)

    def term(self, depth: int) -> Term:
        """When it is meant to be in force, with how many organisations stand above its own."""
        return Term(self.id, depth, self.code, self.pack_version, self.effective_from, self.effective_until)

    def state(self, on: date) -> PackState:
        """Where it stands on a day."""
        return state(self.effective_from, self.effective_until, self.superseded_on, on)
