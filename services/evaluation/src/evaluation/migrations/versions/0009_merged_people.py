"""Whom somebody's record was merged into."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "person_copies",
        sa.Column("merged_into", sa.Uuid(), nullable=True, comment="the record that was kept in its stead"),
    )
    op.create_index(
        "ix_person_copies_merged_into",
        "person_copies",
        ["merged_into"],
        postgresql_where=sa.text("merged_into IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_column("person_copies", "merged_into")
