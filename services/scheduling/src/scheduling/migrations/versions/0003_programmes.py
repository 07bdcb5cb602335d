"""Programmes (培训项目) and their quotas (名额分配)."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "programmes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("hours", sa.Numeric(precision=8, scale=2), nullable=False, comment="class hours (学时)"),
        sa.Column("capacity", sa.Integer(), nullable=False, comment="seats"),
        sa.Column(
            "taken",
            sa.Integer(),
            nullable=False,
            comment="seats taken; counted under the row's lock, without a new version",
        ),
        sa.Column("enrol_from", sa.DateTime(timezone=True), nullable=False),
        sa.Column("enrol_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("target_stages", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("target_subjects", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("theme", sa.Text(), nullable=False, comment="主题"),
        sa.Column("aims", sa.Text(), nullable=False, comment="目标"),
        sa.Column("content", sa.Text(), nullable=False, comment="内容"),
        sa.Column("schedule", sa.Text(), nullable=False, comment="时间安排"),
        sa.Column("modes", sa.Text(), nullable=False, comment="方式"),
        sa.Column("management", sa.Text(), nullable=False, comment="组织管理"),
        sa.Column("guarantees", sa.Text(), nullable=False, comment="保障措施"),
        sa.Column("author", sa.Text(), nullable=False, comment="account that made it"),
        sa.Column("submitter", sa.Text(), nullable=True, comment="account that last submitted it"),
        sa.Column("has_quotas", sa.Boolean(), nullable=False, comment="seats only for schools listed"),
        sa.Column("quota_revision", sa.Integer(), nullable=False, comment="counts the lists of quotas set"),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("hours >= 0", name=op.f("ck_programmes_hours_not_negative")),
        sa.CheckConstraint("taken BETWEEN 0 AND capacity", name=op.f("ck_programmes_seats_suffice")),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation_copies.organisation_id"],
            name=op.f("fk_programmes_organisation_id_organisation_copies"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programmes")),
    )
    op.create_index("ix_programmes_code_id", "programmes", ["code", "id"])
    op.create_index("ix_programmes_created_at", "programmes", ["created_at", "id"])
    op.create_index("ix_programmes_level", "programmes", ["level", "id"])
    op.create_index("ix_programmes_organisation_id", "programmes", ["organisation_id", "id"])
    op.create_index("ix_programmes_starts_on", "programmes", ["starts_on", "id"])
    op.create_index("ix_programmes_state_enrol_until", "programmes", ["state", "enrol_until", "id"])
    op.create_index("ix_programmes_state_starts_on", "programmes", ["state", "starts_on", "id"])
    op.create_index(
        "ix_programmes_title_fragment",
        "programmes",
        ["title"],
        postgresql_using="gin",
        postgresql_ops={"title": "gin_trgm_ops"},
    )
    op.create_index("ix_programmes_title_id", "programmes", ["title", "id"])
    op.create_index(
        "uq_programmes_code",
        "programmes",
        ["organisation_id", "code"],
        unique=True,
        postgresql_where="state <> 'cancelled'",
    )
    op.create_table(
        "programme_quotas",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column(
            "taken",
            sa.Integer(),
            nullable=False,
            comment="seats taken; counted under the lock of the programme's row",
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("taken BETWEEN 0 AND seats", name=op.f("ck_programme_quotas_seats_suffice")),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation_copies.organisation_id"],
            name=op.f("fk_programme_quotas_organisation_id_organisation_copies"),
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["programmes.id"], name=op.f("fk_programme_quotas_programme_id_programmes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_quotas")),
    )
    op.create_index("ix_programme_quotas_organisation_id", "programme_quotas", ["organisation_id"])
    op.create_index(
        "uq_programme_quotas_school", "programme_quotas", ["programme_id", "organisation_id"], unique=True
    )


def downgrade() -> None:
    op.drop_table("programme_quotas")
    op.drop_table("programmes")
