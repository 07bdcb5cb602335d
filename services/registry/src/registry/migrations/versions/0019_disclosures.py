"""Who was shown whose numbers, and why."""

import sqlalchemy as sa
from alembic import op

from servicekit.migration_steps import make_append_only

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "disclosures",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False
        ),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("seen_by_id", sa.Uuid(), nullable=False, comment="the account"),
        sa.Column("seen_by", sa.Text(), nullable=False, comment="what it was called then"),
        sa.Column("fields", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_disclosures_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disclosures")),
    )
    op.create_index("ix_disclosures_person_id", "disclosures", ["person_id", "at", "id"])
    op.create_index("ix_disclosures_at", "disclosures", ["at", "id"])
    op.create_index("ix_disclosures_seen_by_id", "disclosures", ["seen_by_id", "at", "id"])
    make_append_only("disclosures")


def downgrade() -> None:
    op.drop_table("disclosures")
