"""The course library and resources."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "course_series",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("theme", sa.Text(), nullable=False),
        sa.Column(
            "research_topic", sa.Text(), nullable=False, comment="the research (课题) that it grew out of"
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_course_series_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_course_series")),
    )
    op.create_index(
        "ix_course_series_organisation_id", "course_series", ["organisation_id", "name", "id"], unique=False
    )
    op.create_table(
        "courses",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("library_id", sa.Uuid(), nullable=False, comment="in whose library it stands"),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("series_id", sa.Uuid(), nullable=True),
        sa.Column("rating_count", sa.Integer(), server_default="0", nullable=False),
        sa.Column(
            "rating_mean",
            sa.Numeric(precision=3, scale=2),
            server_default="0",
            nullable=False,
            comment="stars; 0 while nobody has rated",
        ),
        sa.Column(
            "touched_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="any step of any version, so that the ETag tells",
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["library_id"], ["organisations.id"], name=op.f("fk_courses_library_id_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_courses_organisation_id_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["series_id"], ["course_series.id"], name=op.f("fk_courses_series_id_course_series")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_courses")),
    )
    op.create_index("ix_courses_level", "courses", ["level", "id"], unique=False)
    op.create_index("ix_courses_library_id", "courses", ["library_id", "id"], unique=False)
    op.create_index("ix_courses_organisation_id", "courses", ["organisation_id"], unique=False)
    op.create_index("ix_courses_rating_mean", "courses", ["rating_mean", "id"], unique=False)
    op.create_index("ix_courses_series_id", "courses", ["series_id", "id"], unique=False)
    op.create_table(
        "course_versions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("course_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("is_latest", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column(
            "keywords", sa.ARRAY(sa.Text()), nullable=False, comment="words that teachers look for it by"
        ),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("domain", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("origin_note", sa.Text(), nullable=True, comment="which research, or where from"),
        sa.Column("six_new", sa.ARRAY(sa.Text()), nullable=False, comment="六新"),
        sa.Column(
            "contents", sa.ARRAY(sa.Text()), nullable=False, comment="entry.item of the policy in force"
        ),
        sa.Column(
            "standards", sa.ARRAY(sa.Text()), nullable=False, comment="the course standards it follows"
        ),
        sa.Column("stages", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("subjects", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("hours", sa.Numeric(precision=8, scale=2), nullable=False, comment="class hours (学时)"),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "search_text", sa.Text(), nullable=False, comment="name, words and summary, as they are searched"
        ),
        sa.Column(
            "search_grams", sa.ARRAY(sa.Text()), nullable=False, comment="its characters and pairs of them"
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("hours > 0", name=op.f("ck_course_versions_hours_positive")),
        sa.ForeignKeyConstraint(
            ["course_id"], ["courses.id"], name=op.f("fk_course_versions_course_id_courses")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_course_versions")),
    )
    op.create_index(
        "ix_course_versions_category", "course_versions", ["category", "published_at", "id"], unique=False
    )
    op.create_index(
        "ix_course_versions_contents", "course_versions", ["contents"], unique=False, postgresql_using="gin"
    )
    op.create_index("ix_course_versions_created_at", "course_versions", ["created_at", "id"], unique=False)
    op.create_index(
        "ix_course_versions_domain", "course_versions", ["domain", "published_at", "id"], unique=False
    )
    op.create_index(
        "ix_course_versions_origin", "course_versions", ["origin", "published_at", "id"], unique=False
    )
    op.create_index(
        "ix_course_versions_published_at",
        "course_versions",
        ["published_at", "id"],
        unique=False,
        postgresql_where="state = 'published'",
    )
    op.create_index(
        "ix_course_versions_search_grams",
        "course_versions",
        ["search_grams"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(
        "ix_course_versions_six_new", "course_versions", ["six_new"], unique=False, postgresql_using="gin"
    )
    op.create_index(
        "ix_course_versions_stages", "course_versions", ["stages"], unique=False, postgresql_using="gin"
    )
    op.create_index(
        "ix_course_versions_state", "course_versions", ["state", "created_at", "id"], unique=False
    )
    op.create_index(
        "ix_course_versions_subjects", "course_versions", ["subjects"], unique=False, postgresql_using="gin"
    )
    op.create_index(
        "uq_course_versions_course_id_number", "course_versions", ["course_id", "number"], unique=True
    )
    op.create_index(
        "uq_course_versions_latest",
        "course_versions",
        ["course_id"],
        unique=True,
        postgresql_where="is_latest",
    )
    op.create_index(
        "uq_course_versions_published",
        "course_versions",
        ["course_id"],
        unique=True,
        postgresql_where="state = 'published'",
    )
    op.create_table(
        "course_promotions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("course_id", sa.Uuid(), nullable=False),
        sa.Column("library_id", sa.Uuid(), nullable=False, comment="whose library is to take it in"),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False, comment="why it should be taken in"),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decision_reason", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["course_id"], ["courses.id"], name=op.f("fk_course_promotions_course_id_courses")
        ),
        sa.ForeignKeyConstraint(
            ["library_id"], ["organisations.id"], name=op.f("fk_course_promotions_library_id_organisations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_course_promotions")),
    )
    op.create_index("ix_course_promotions_course_id", "course_promotions", ["course_id", "id"], unique=False)
    op.create_index(
        "ix_course_promotions_created_at", "course_promotions", ["created_at", "id"], unique=False
    )
    op.create_index(
        "ix_course_promotions_library_id",
        "course_promotions",
        ["library_id", "created_at", "id"],
        unique=False,
    )
    op.create_index(
        "ix_course_promotions_state", "course_promotions", ["state", "created_at", "id"], unique=False
    )
    op.create_index(
        "uq_course_promotions_open_course_id",
        "course_promotions",
        ["course_id"],
        unique=True,
        postgresql_where="state = 'proposed'",
    )
    op.create_table(
        "course_ratings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("course_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("stars", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("stars BETWEEN 1 AND 5", name=op.f("ck_course_ratings_one_to_five_stars")),
        sa.ForeignKeyConstraint(
            ["course_id"], ["courses.id"], name=op.f("fk_course_ratings_course_id_courses")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_course_ratings")),
    )
    op.create_index(
        "uq_course_ratings_course_id_account_id", "course_ratings", ["course_id", "account_id"], unique=True
    )


def downgrade() -> None:
    for table in ("course_ratings", "course_promotions", "course_versions", "courses", "course_series"):
        op.drop_table(table)
