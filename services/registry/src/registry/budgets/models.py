"""Budgets, their figures, lines and entries as rows."""

from datetime import date
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Date, ForeignKey, Index, Integer, Text, Uuid, func
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry.budgets.vocabulary import EntryKind
from registry.db import Base
from registry.organisations.models import Organisation
from servicekit.audit import Audited
from servicekit.db import Identified, Instant, StringEnum, Timestamped, Versioned


class Budget(Identified, Timestamped, Versioned, Audited, Base):
    """What one organisation has for training in one fiscal year."""

    __tablename__ = "budgets"
    __table_args__ = (
        Index("uq_budgets_organisation_id_fiscal_year", "organisation_id", "fiscal_year", unique=True),
        Index("ix_budgets_fiscal_year", "fiscal_year", "id"),
        CheckConstraint("revision > 0", name="revision_counts"),
    )

    organisation_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("organisations.id"))
    fiscal_year: Mapped[int] = mapped_column(Integer, comment="财政年度")
    revision: Mapped[int] = mapped_column(Integer, comment="of the figures that hold")
    organisation: Mapped[Organisation] = relationship(lazy="raise")
    figures: Mapped[list["BudgetFigures"]] = relationship(
        lazy="raise", order_by="BudgetFigures.revision", back_populates="budget"
    )

    @property
    def audit_scope(self) -> str:
        """The path of the organisation it belongs to."""
        return self.organisation.path

    def approve(self, figures: "BudgetFigures") -> None:
        """Let these figures hold from now on; those before stay on record."""
        self.revision = (self.revision or 0) + 1
        figures.revision = self.revision
        self.figures.append(figures)

    @property
    def current(self) -> "BudgetFigures":
        """The figures that hold."""
        return self.figures[-1]


class BudgetFigures(Identified, Audited, Base):
    """The figures of a budget as they were approved once, in fen (分)."""

    __tablename__ = "budget_figures"
    __table_args__ = (
        Index("uq_budget_figures_budget_id_revision", "budget_id", "revision", unique=True),
        CheckConstraint("training_budget >= 0", name="training_budget_not_negative"),
        CheckConstraint("salary_total > 0", name="salary_total_positive"),
        CheckConstraint("public_funds_total > 0", name="public_funds_total_positive"),
    )

    budget_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("budgets.id"))
    revision: Mapped[int] = mapped_column(Integer, comment="1 for the first, and so on")
    training_budget: Mapped[int] = mapped_column(BigInteger, comment="教师培训经费")
    salary_total: Mapped[int | None] = mapped_column(BigInteger, comment="教师年度工资总额, of an authority")
    public_funds_total: Mapped[int | None] = mapped_column(
        BigInteger, comment="公用经费预算总额, of a school"
    )
    approved_on: Mapped[date] = mapped_column(Date)
    document: Mapped[str] = mapped_column(Text, comment="批复文件")
    reason: Mapped[str | None] = mapped_column(Text, comment="why the figures before were revised")
    recorded_at: Mapped[Instant] = mapped_column(server_default=func.now())
    budget: Mapped[Budget] = relationship(back_populates="figures", lazy="raise")

    @property
    def audit_scope(self) -> str:
        """The path of the organisation whose budget it is."""
        return self.budget.organisation.path


class BudgetLine(Identified, Timestamped, Audited, Base):
    """A purpose that money is set aside for."""

    __tablename__ = "budget_lines"
    __table_args__ = (Index("uq_budget_lines_budget_id_name", "budget_id", "name", unique=True),)

    budget_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("budgets.id"))
    name: Mapped[str] = mapped_column(Text)
    fund: Mapped[str | None] = mapped_column(Text, comment="id of a fund of the policy (专项)")
    phase: Mapped[str | None] = mapped_column(Text, comment="id of a phase that the policy wants paid for")
    # A line is read with its budget at hand.
    budget: Mapped[Budget] = relationship(lazy="raise_on_sql")

    @property
    def audit_scope(self) -> str:
        """The path of the organisation whose budget it is."""
        return self.budget.organisation.path


class BudgetEntry(Identified, Audited, Base):
    """Money put on a line or taken off it, in fen (分); a counter-entry has the amount negative."""

    __tablename__ = "budget_entries"
    __table_args__ = (
        Index("ix_budget_entries_line_id", "line_id", "id"),
        Index("uq_budget_entries_corrects_id", "corrects_id", unique=True),
        CheckConstraint("(corrects_id IS NULL) = (amount > 0)", name="only_corrections_are_negative"),
        CheckConstraint(
            "kind <> 'spending' OR (category IS NOT NULL AND voucher IS NOT NULL)",
            name="spending_has_a_voucher",
        ),
    )

    line_id: Mapped[UUID] = mapped_column(Uuid, ForeignKey("budget_lines.id"))
    kind: Mapped[EntryKind] = mapped_column(StringEnum(EntryKind))
    amount: Mapped[int] = mapped_column(BigInteger)
    on: Mapped[date] = mapped_column("happened_on", Date)
    category: Mapped[str | None] = mapped_column(Text, comment="what was bought (开支范围)")
    voucher: Mapped[str | None] = mapped_column(Text, comment="of the document that proves it (凭证号)")
    note: Mapped[str | None] = mapped_column(Text)
    corrects_id: Mapped[UUID | None] = mapped_column(Uuid, ForeignKey("budget_entries.id"))
    recorded_at: Mapped[Instant] = mapped_column(server_default=func.now())
    line: Mapped[BudgetLine] = relationship(lazy="raise")

    @property
    def audit_scope(self) -> str:
        """The path of the organisation whose money it is."""
        return self.line.budget.organisation.path
