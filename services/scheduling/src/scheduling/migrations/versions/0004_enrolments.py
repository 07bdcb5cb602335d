"""Enrolments (报名)."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "enrolments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column(
            "organisation_id",
            sa.Uuid(),
            nullable=False,
            comment="school of the person when it was placed; its quota gave the seat",
        ),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True, comment="why the school sent them"),
        sa.Column("placed_by", sa.Text(), nullable=False, comment="account"),
        sa.Column("placed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_by", sa.Text(), nullable=True, comment="account"),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawal_reason", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation_copies.organisation_id"],
            name=op.f("fk_enrolments_organisation_id_organisation_copies"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person_copies.person_id"], name=op.f("fk_enrolments_person_id_person_copies")
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["programmes.id"], name=op.f("fk_enrolments_programme_id_programmes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolments")),
    )
    op.create_index("ix_enrolments_organisation_id", "enrolments", ["organisation_id"])
    op.create_index("ix_enrolments_person_id", "enrolments", ["person_id", "placed_at", "id"])
    op.create_index("ix_enrolments_person_programme", "enrolments", ["person_id", "programme_id", "id"])
    op.create_index("ix_enrolments_programme_id", "enrolments", ["programme_id", "placed_at", "id"])
    op.create_index(
        "uq_enrolments_active",
        "enrolments",
        ["programme_id", "person_id"],
        unique=True,
        postgresql_where="state = 'placed'",
    )


def downgrade() -> None:
    op.drop_table("enrolments")
