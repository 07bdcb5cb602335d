"""Sessions (课次) that cannot overlap."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ExcludeConstraint

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def _one_at_a_time(name: str, what: str) -> ExcludeConstraint:
    return ExcludeConstraint(
        (sa.column(what), "="),
        (sa.func.tstzrange(sa.column("starts_at"), sa.column("ends_at")), "&&"),
        where=sa.text("cancelled_at IS NULL"),
        using="gist",
        name=name,
    )


def upgrade() -> None:
    op.create_table(
        "sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("expert_id", sa.Uuid(), nullable=False),
        sa.Column("venue_id", sa.Uuid(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("hours", sa.Numeric(8, 2), nullable=False, comment="class hours (学时)"),
        sa.Column(
            "sign_secret", sa.LargeBinary(), nullable=False, comment="key of the rotating sign-in codes"
        ),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancel_reason", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_sessions_ends_after_it_starts")),
        sa.CheckConstraint("hours > 0", name=op.f("ck_sessions_hours_positive")),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["programmes.id"], name=op.f("fk_sessions_programme_id_programmes")
        ),
        sa.ForeignKeyConstraint(
            ["expert_id"], ["person_copies.person_id"], name=op.f("fk_sessions_expert_id_person_copies")
        ),
        sa.ForeignKeyConstraint(["venue_id"], ["venues.id"], name=op.f("fk_sessions_venue_id_venues")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessions")),
        _one_at_a_time("ex_sessions_expert", "expert_id"),
        _one_at_a_time("ex_sessions_venue", "venue_id"),
        _one_at_a_time("ex_sessions_programme", "programme_id"),
    )
    op.create_index("ix_sessions_programme_id", "sessions", ["programme_id", "starts_at", "id"])
    op.create_index("ix_sessions_expert_id", "sessions", ["expert_id", "starts_at", "id"])


def downgrade() -> None:
    op.drop_table("sessions")
