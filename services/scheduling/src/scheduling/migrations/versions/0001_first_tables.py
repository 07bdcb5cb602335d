"""The first tables of the scheduling service, and the kit's."""

import sqlalchemy as sa
from alembic import op

from servicekit.db import LTree
from servicekit.migration_steps import create_kit_tables

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_kit_tables("scheduling")
    op.create_table(
        "organisation_copies",
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("path", LTree(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column(
            "version", sa.BigInteger(), nullable=False, comment="aggregateversion of the event it is from"
        ),
        sa.PrimaryKeyConstraint("organisation_id", name=op.f("pk_organisation_copies")),
    )
    op.create_index(
        "ix_organisation_copies_path", "organisation_copies", ["path"], unique=False, postgresql_using="gist"
    )


def downgrade() -> None:
    raise NotImplementedError("the first migration has nothing to go back to")
