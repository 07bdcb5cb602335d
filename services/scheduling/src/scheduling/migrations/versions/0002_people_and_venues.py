"""What is known of people (教师), and venues (培训场地)."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "person_copies",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sex", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("posts", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False, comment="false once they left"),
        sa.Column(
            "version", sa.BigInteger(), nullable=False, comment="aggregateversion of the event it is from"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_person_copies")),
    )
    op.create_index(
        "ix_person_copies_organisation_id", "person_copies", ["organisation_id", "name", "person_id"]
    )
    op.create_table(
        "venues",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False, comment="how many people fit in"),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("close_reason", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("capacity > 0", name=op.f("ck_venues_somebody_fits_in")),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation_copies.organisation_id"],
            name=op.f("fk_venues_organisation_id_organisation_copies"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_venues")),
    )
    op.create_index("ix_venues_capacity_id", "venues", ["capacity", "id"])
    op.create_index("ix_venues_created_at", "venues", ["created_at", "id"])
    op.create_index("ix_venues_name_id", "venues", ["name", "id"])
    op.create_index("ix_venues_organisation_id", "venues", ["organisation_id", "id"])
    op.create_index(
        "uq_venues_open_name",
        "venues",
        ["organisation_id", "name"],
        unique=True,
        postgresql_where="closed_at IS NULL",
    )


def downgrade() -> None:
    op.drop_table("venues")
    op.drop_table("person_copies")
