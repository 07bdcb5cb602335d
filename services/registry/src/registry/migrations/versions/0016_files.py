"""Stored files and resources."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "uploads",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False, comment="as it will be shown"),
        sa.Column("size", sa.BigInteger(), nullable=False, comment="bytes, as announced"),
        sa.Column("received", sa.BigInteger(), nullable=False, comment="bytes"),
        sa.Column("pieces", sa.ARRAY(sa.Text()), nullable=False, comment="their keys in the store, in order"),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("refusal", sa.Text(), nullable=True, comment="code of the problem that it was refused for"),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("received BETWEEN 0 AND size", name=op.f("ck_uploads_received_within_size")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_uploads")),
    )
    op.create_index(
        "ix_uploads_expires_at", "uploads", ["expires_at"], unique=False, postgresql_where="state = 'open'"
    )
    op.create_table(
        "stored_files",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False, comment="as it is shown"),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False, comment="bytes"),
        sa.Column("sha256", sa.Text(), nullable=False, comment="hexadecimal"),
        sa.Column(
            "attached_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="null: nothing has taken it up yet",
        ),
        sa.Column(
            "deleted_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when its bytes were removed from the store",
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("size > 0", name=op.f("ck_stored_files_size_positive")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stored_files")),
    )
    op.create_index(
        "ix_stored_files_unattached",
        "stored_files",
        ["created_at"],
        unique=False,
        postgresql_where="attached_at IS NULL AND deleted_at IS NULL",
    )
    op.create_table(
        "course_files",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version_id", sa.Uuid(), nullable=False),
        sa.Column("file_id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("removed_reason", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["file_id"], ["stored_files.id"], name=op.f("fk_course_files_file_id_stored_files")
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["course_versions.id"], name=op.f("fk_course_files_version_id_course_versions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_course_files")),
    )
    op.create_index("ix_course_files_file_id", "course_files", ["file_id"], unique=False)
    op.create_index(
        "uq_course_files_version_id_file_id",
        "course_files",
        ["version_id", "file_id"],
        unique=True,
        postgresql_where="removed_at IS NULL",
    )
    op.create_table(
        "resources",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("library_id", sa.Uuid(), nullable=False, comment="in whose library it stands"),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column(
            "recommended_to_id", sa.Uuid(), nullable=True, comment="whose library is asked to take it in"
        ),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=True, comment="who wrote, compiled or published it"),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("stages", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("subjects", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("link", sa.Text(), nullable=True, comment="where else it can be read"),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "touched_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="any change of it or its files, so that the ETag tells",
        ),
        sa.Column(
            "search_text",
            sa.Text(),
            nullable=False,
            comment="title, author and summary, as they are searched",
        ),
        sa.Column(
            "search_grams", sa.ARRAY(sa.Text()), nullable=False, comment="its characters and pairs of them"
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["library_id"], ["organisations.id"], name=op.f("fk_resources_library_id_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_resources_organisation_id_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["recommended_to_id"],
            ["organisations.id"],
            name=op.f("fk_resources_recommended_to_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resources")),
    )
    op.create_index("ix_resources_created_at", "resources", ["created_at", "id"], unique=False)
    op.create_index("ix_resources_kind", "resources", ["kind", "created_at", "id"], unique=False)
    op.create_index("ix_resources_level", "resources", ["level", "created_at", "id"], unique=False)
    op.create_index(
        "ix_resources_library_id", "resources", ["library_id", "published_at", "id"], unique=False
    )
    op.create_index(
        "ix_resources_organisation_id", "resources", ["organisation_id", "created_at", "id"], unique=False
    )
    op.create_index(
        "ix_resources_published_at",
        "resources",
        ["published_at", "id"],
        unique=False,
        postgresql_where="state IN ('published', 'recommended')",
    )
    op.create_index("ix_resources_recommended_to_id", "resources", ["recommended_to_id"], unique=False)
    op.create_index(
        "ix_resources_search_grams", "resources", ["search_grams"], unique=False, postgresql_using="gin"
    )
    op.create_index("ix_resources_stages", "resources", ["stages"], unique=False, postgresql_using="gin")
    op.create_index("ix_resources_state", "resources", ["state", "created_at", "id"], unique=False)
    op.create_index("ix_resources_subjects", "resources", ["subjects"], unique=False, postgresql_using="gin")
    op.create_table(
        "resource_files",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("resource_id", sa.Uuid(), nullable=False),
        sa.Column("file_id", sa.Uuid(), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("removed_reason", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["file_id"], ["stored_files.id"], name=op.f("fk_resource_files_file_id_stored_files")
        ),
        sa.ForeignKeyConstraint(
            ["resource_id"], ["resources.id"], name=op.f("fk_resource_files_resource_id_resources")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resource_files")),
    )
    op.create_index("ix_resource_files_file_id", "resource_files", ["file_id"], unique=False)
    op.create_index(
        "uq_resource_files_resource_id_file_id",
        "resource_files",
        ["resource_id", "file_id"],
        unique=True,
        postgresql_where="removed_at IS NULL",
    )


def downgrade() -> None:
    for table in ("resource_files", "resources", "course_files", "stored_files", "uploads"):
        op.drop_table(table)
