"""Local copies of what the registry and scheduling tell."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from servicekit.db import LTree

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
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
    op.create_table(
        "person_copies",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("posts", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False, comment="false once they have left"),
        sa.Column(
            "version", sa.BigInteger(), nullable=False, comment="aggregateversion of the event it is from"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_person_copies")),
    )
    op.create_index("ix_person_copies_organisation_id", "person_copies", ["organisation_id"], unique=False)
    op.create_table(
        "programme_copies",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False, comment="who runs it"),
        sa.Column("hours", sa.Numeric(precision=8, scale=2), nullable=True, comment="class hours (学时)"),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column(
            "version", sa.BigInteger(), nullable=False, comment="aggregateversion of the event it is from"
        ),
        sa.PrimaryKeyConstraint("programme_id", name=op.f("pk_programme_copies")),
    )
    op.create_table(
        "enrolment_copies",
        sa.Column("enrolment_id", sa.Uuid(), nullable=False),
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False, comment="where the person belonged then"),
        sa.Column("path", LTree(), nullable=False, comment="where that stood then"),
        sa.Column("active", sa.Boolean(), nullable=False, comment="false once withdrawn"),
        sa.Column(
            "version", sa.BigInteger(), nullable=False, comment="aggregateversion of the event it is from"
        ),
        sa.PrimaryKeyConstraint("enrolment_id", name=op.f("pk_enrolment_copies")),
    )
    op.create_index(
        "ix_enrolment_copies_person_id", "enrolment_copies", ["person_id", "programme_id"], unique=False
    )
    op.create_index("ix_enrolment_copies_programme_id", "enrolment_copies", ["programme_id"], unique=False)
    op.create_table(
        "policy_copies",
        sa.Column("pack_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column(
            "pack_version", sa.BigInteger(), nullable=False, comment="newer ones of a code supersede it"
        ),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("effective_from", sa.Date(), nullable=False),
        sa.Column("effective_until", sa.Date(), nullable=True),
        sa.Column("cycle", postgresql.JSONB(), nullable=False, comment="as published: {kind, years, starts}"),
        sa.Column("rules", postgresql.JSONB(), nullable=False, comment="as published"),
        sa.Column(
            "version", sa.BigInteger(), nullable=False, comment="aggregateversion of the event it is from"
        ),
        sa.PrimaryKeyConstraint("pack_id", name=op.f("pk_policy_copies")),
    )
    op.create_index("ix_policy_copies_organisation_id", "policy_copies", ["organisation_id"], unique=False)


def downgrade() -> None:
    op.drop_table("policy_copies")
    op.drop_table("enrolment_copies")
    op.drop_table("programme_copies")
    op.drop_table("person_copies")
    op.drop_table("organisation_copies")
