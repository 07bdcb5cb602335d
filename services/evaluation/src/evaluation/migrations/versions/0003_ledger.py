"""The credit ledger, append-only."""

import sqlalchemy as sa
from alembic import op

from servicekit.db import LTree
from servicekit.migration_steps import make_append_only

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "ledger_entries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("hours", sa.Numeric(precision=8, scale=2), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False, comment="where the person belonged then"),
        sa.Column(
            "path",
            LTree(),
            nullable=False,
            comment="where that stood then; reach goes by where it stands now",
        ),
        sa.Column("programme_id", sa.Uuid(), nullable=True),
        sa.Column("session_id", sa.Uuid(), nullable=True),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("earned_on", sa.Date(), nullable=False, comment="the day it counts for"),
        sa.Column("recognised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reverses", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("previous_hash", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(kind = 'earned') = (hours > 0)", name=op.f("ck_ledger_entries_hours_have_the_sign_of_the_kind")
        ),
        sa.CheckConstraint(
            "(kind = 'reversal') = (reverses IS NOT NULL)",
            name=op.f("ck_ledger_entries_reversal_names_an_entry"),
        ),
        sa.ForeignKeyConstraint(
            ["reverses"], ["ledger_entries.id"], name=op.f("fk_ledger_entries_reverses_ledger_entries")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_entries")),
    )
    op.create_index(
        "ix_ledger_entries_organisation_id", "ledger_entries", ["organisation_id", "earned_on"], unique=False
    )
    op.create_index(
        "ix_ledger_entries_programme_id", "ledger_entries", ["programme_id", "person_id"], unique=False
    )
    op.create_index(
        "ix_ledger_entries_reverses",
        "ledger_entries",
        ["reverses"],
        unique=False,
        postgresql_where="reverses IS NOT NULL",
    )
    op.create_index(
        "uq_ledger_entries_person_sequence", "ledger_entries", ["person_id", "sequence"], unique=True
    )
    op.create_index("uq_ledger_entries_source", "ledger_entries", ["source"], unique=True)
    op.create_table(
        "ledger_heads",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_ledger_heads")),
    )
    make_append_only("ledger_entries")


def downgrade() -> None:
    op.drop_table("ledger_heads")
    op.drop_table("ledger_entries")
