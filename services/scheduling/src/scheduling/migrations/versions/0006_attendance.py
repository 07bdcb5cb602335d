"""Attendance (考勤) and its append-only records."""

import sqlalchemy as sa
from alembic import op

from servicekit.migration_steps import make_append_only

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "attendances",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column(
            "organisation_id",
            sa.Uuid(),
            nullable=False,
            comment="school that the enrolment counts for",
        ),
        sa.Column("signed_in_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("signed_out_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_attendances_session_id_sessions")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person_copies.person_id"], name=op.f("fk_attendances_person_id_person_copies")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation_copies.organisation_id"],
            name=op.f("fk_attendances_organisation_id_organisation_copies"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendances")),
    )
    op.create_index("ix_attendances_person_id", "attendances", ["person_id"])
    op.create_index("uq_attendances_session_person", "attendances", ["session_id", "person_id"], unique=True)
    op.create_table(
        "sign_records",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("attendance_id", sa.Uuid(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "recorded_by",
            sa.Text(),
            nullable=False,
            comment="account; the person's own, or who called the roll",
        ),
        sa.ForeignKeyConstraint(
            ["attendance_id"], ["attendances.id"], name=op.f("fk_sign_records_attendance_id_attendances")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_records")),
    )
    op.create_index("uq_sign_records_once", "sign_records", ["attendance_id", "direction"], unique=True)
    make_append_only("sign_records")
    op.create_table(
        "wrong_codes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wrong_codes")),
    )
    op.create_index("ix_wrong_codes_person_id", "wrong_codes", ["person_id", "at"])


def downgrade() -> None:
    for table in ("wrong_codes", "sign_records", "attendances"):
        op.drop_table(table)
