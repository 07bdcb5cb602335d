"""Policy packs (政策包)."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from servicekit.migration_steps import make_append_only

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "policy_packs",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column(
            "pack_version", sa.Integer(), nullable=False, comment="the pack's own count, not of changes"
        ),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("applies_to", sa.Text(), nullable=False, comment="GB/T 2260 division"),
        sa.Column("effective_from", sa.Date(), nullable=False),
        sa.Column("effective_until", sa.Date(), nullable=True),
        sa.Column("content", postgresql.JSONB(), nullable=False, comment="the pack as it was checked"),
        sa.Column("yaml", sa.Text(), nullable=False, comment="the pack as it was written"),
        sa.Column(
            "published_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_policy_packs_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policy_packs")),
    )
    op.create_index(
        "uq_policy_packs_organisation_code_version",
        "policy_packs",
        ["organisation_id", "code", "pack_version"],
        unique=True,
    )
    op.create_index("ix_policy_packs_code_id", "policy_packs", ["code", "id"])
    op.create_index("ix_policy_packs_effective_from", "policy_packs", ["effective_from", "id"])
    op.create_index("ix_policy_packs_published_at", "policy_packs", ["published_at", "id"])
    make_append_only("policy_packs")


def downgrade() -> None:
    op.drop_table("policy_packs")
