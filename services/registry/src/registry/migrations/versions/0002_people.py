"""People (教师)."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("staff_number", sa.Text(), nullable=True, comment="the school's own number (工号)"),
        sa.Column("sex", sa.Text(), nullable=False),
        sa.Column("citizen_id", sa.LargeBinary(), nullable=True),
        sa.Column("citizen_id_index", sa.LargeBinary(), nullable=True),
        sa.Column("birth_on", sa.Date(), nullable=True),
        sa.Column("phone", sa.LargeBinary(), nullable=True),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("posts", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("teaching_since", sa.Date(), nullable=True, comment="start of service (参加工作时间)"),
        sa.Column("left_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("left_reason", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_people_organisation_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
    )
    op.create_index(
        "uq_people_active_citizen_id",
        "people",
        ["citizen_id_index"],
        unique=True,
        postgresql_where="left_at IS NULL",
    )
    op.create_index("ix_people_organisation_id", "people", ["organisation_id", "name", "id"])
    op.create_index("ix_people_name_id", "people", ["name", "id"])
    op.create_index("ix_people_created_at", "people", ["created_at", "id"])
    op.create_index("ix_people_stage", "people", ["stage", "id"])
    op.create_index("ix_people_subject", "people", ["subject", "id"])
    op.create_index("ix_people_title", "people", ["title", "id"])
    op.create_index("ix_people_posts", "people", ["posts"], postgresql_using="gin")
    op.create_index("ix_people_staff_number", "people", ["staff_number"])
    op.create_index(
        "ix_people_name_fragment",
        "people",
        ["name"],
        postgresql_using="gin",
        postgresql_ops={"name": "gin_trgm_ops"},
    )


def downgrade() -> None:
    op.drop_table("people")
