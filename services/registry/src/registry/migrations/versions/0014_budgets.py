"""Budgets and spending."""

import sqlalchemy as sa
from alembic import op

from servicekit.migration_steps import make_append_only

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_NOW = sa.text("now()")


def upgrade() -> None:
    _budgets()
    _lines()
    make_append_only("budget_figures", "budget_entries")


def _budgets() -> None:
    op.create_table(
        "budgets",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("organisation_id", sa.Uuid(), sa.ForeignKey("organisations.id"), nullable=False),
        sa.Column("fiscal_year", sa.Integer(), nullable=False, comment="财政年度"),
        sa.Column("revision", sa.Integer(), nullable=False, comment="of the figures that hold"),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("revision > 0", name="revision_counts"),
    )
    op.create_index(
        "uq_budgets_organisation_id_fiscal_year", "budgets", ["organisation_id", "fiscal_year"], unique=True
    )
    op.create_index("ix_budgets_fiscal_year", "budgets", ["fiscal_year", "id"])
    op.create_table(
        "budget_figures",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("budget_id", sa.Uuid(), sa.ForeignKey("budgets.id"), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False, comment="1 for the first, and so on"),
        sa.Column("training_budget", sa.BigInteger(), nullable=False, comment="教师培训经费"),
        sa.Column(
            "salary_total", sa.BigInteger(), nullable=True, comment="教师年度工资总额, of an authority"
        ),
        sa.Column(
            "public_funds_total", sa.BigInteger(), nullable=True, comment="公用经费预算总额, of a school"
        ),
        sa.Column("approved_on", sa.Date(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False, comment="批复文件"),
        sa.Column("reason", sa.Text(), nullable=True, comment="why the figures before were revised"),
        sa.Column("recorded_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.CheckConstraint("training_budget >= 0", name="training_budget_not_negative"),
        sa.CheckConstraint("salary_total > 0", name="salary_total_positive"),
        sa.CheckConstraint("public_funds_total > 0", name="public_funds_total_positive"),
    )
    op.create_index(
        "uq_budget_figures_budget_id_revision", "budget_figures", ["budget_id", "revision"], unique=True
    )


def _lines() -> None:
    op.create_table(
        "budget_lines",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("budget_id", sa.Uuid(), sa.ForeignKey("budgets.id"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("fund", sa.Text(), nullable=True, comment="id of a fund of the policy (专项)"),
        sa.Column("phase", sa.Text(), nullable=True, comment="id of a phase that the policy wants paid for"),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
    )
    op.create_index("uq_budget_lines_budget_id_name", "budget_lines", ["budget_id", "name"], unique=True)
    op.create_table(
        "budget_entries",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("line_id", sa.Uuid(), sa.ForeignKey("budget_lines.id"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("category", sa.Text(), nullable=True, comment="what was bought (开支范围)"),
        sa.Column("voucher", sa.Text(), nullable=True, comment="of the document that proves it (凭证号)"),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("corrects_id", sa.Uuid(), sa.ForeignKey("budget_entries.id"), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.CheckConstraint("(corrects_id IS NULL) = (amount > 0)", name="only_corrections_are_negative"),
        sa.CheckConstraint(
            "kind <> 'spending' OR (category IS NOT NULL AND voucher IS NOT NULL)",
            name="spending_has_a_voucher",
        ),
    )
    op.create_index("ix_budget_entries_line_id", "budget_entries", ["line_id", "id"])
    op.create_index("uq_budget_entries_corrects_id", "budget_entries", ["corrects_id"], unique=True)


def downgrade() -> None:
    for table in ("budget_entries", "budget_lines", "budget_figures", "budgets"):
        op.drop_table(table)
