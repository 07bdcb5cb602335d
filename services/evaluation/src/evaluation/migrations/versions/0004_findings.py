"""Findings about teachers and schools."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "findings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("subject_kind", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False, comment="person or organisation"),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("pack_id", sa.Uuid(), nullable=True),
        sa.Column("pack_code", sa.Text(), nullable=True),
        sa.Column("pack_title", sa.Text(), nullable=True),
        sa.Column("rule_id", sa.Text(), nullable=True),
        sa.Column("clause", sa.Text(), nullable=True),
        sa.Column(
            "threshold",
            sa.Numeric(precision=8, scale=2),
            nullable=True,
            comment="hours; none: not measurable",
        ),
        sa.Column(
            "value",
            sa.Numeric(precision=8, scale=2),
            nullable=False,
            comment="hours in the cycle; 0 for schools",
        ),
        sa.Column("cycle_starts_on", sa.Date(), nullable=True),
        sa.Column("cycle_ends_on", sa.Date(), nullable=True),
        sa.Column("at_risk_from", sa.Date(), nullable=True, comment="the first day behind the straight line"),
        sa.Column("computed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_findings")),
    )
    op.create_index(
        "ix_findings_organisation_id", "findings", ["organisation_id", "subject_kind"], unique=False
    )
    op.create_index("ix_findings_value", "findings", ["value", "id"], unique=False)
    op.create_index("uq_findings_subject", "findings", ["subject_kind", "subject_id"], unique=True)


def downgrade() -> None:
    op.drop_table("findings")
