"""What organisations were and since when, what they are marked as, and what else they are found by."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ExcludeConstraint

from servicekit.db import LTree

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_NOW = sa.text("now()")


def upgrade() -> None:
    _columns()
    _versions()
    _keep_versions()
    _marks()


def _columns() -> None:
    op.add_column("organisations", sa.Column("school_kind", sa.Text(), comment="JY/T 1001"))
    op.add_column(
        "organisations", sa.Column("rural_kind", sa.Text(), comment="乡村小规模学校, 乡镇寄宿制学校")
    )
    op.add_column("organisations", sa.Column("area", sa.Text(), comment="城区, 镇区, 乡村"))
    op.add_column("organisations", sa.Column("successor_id", sa.Uuid(), comment="what it was merged into"))
    op.add_column("organisations", sa.Column("name_pinyin", sa.Text(), server_default="", nullable=False))
    op.add_column("organisations", sa.Column("name_initials", sa.Text(), server_default="", nullable=False))
    op.create_foreign_key(
        op.f("fk_organisations_successor_id_organisations"),
        "organisations",
        "organisations",
        ["successor_id"],
        ["id"],
    )
    op.create_index("ix_organisations_school_kind", "organisations", ["school_kind", "id"])
    op.create_index("ix_organisations_rural_kind", "organisations", ["rural_kind", "id"])
    op.create_index("ix_organisations_area", "organisations", ["area", "id"])
    _trigram("organisations", "name_pinyin")
    _trigram("organisations", "name_initials")


def _versions() -> None:
    op.create_table(
        "organisation_versions",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True, comment="null: as it is now"),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("division_code", sa.Text(), nullable=True),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("path", LTree(), nullable=False),
        sa.Column("school_kind", sa.Text(), nullable=True),
        sa.Column("rural_kind", sa.Text(), nullable=True),
        sa.Column("area", sa.Text(), nullable=True),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("successor_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_organisation_versions_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation_versions")),
    )
    op.create_index(
        "ix_organisation_versions_organisation_id", "organisation_versions", ["organisation_id", "since"]
    )
    op.create_index("ix_organisation_versions_path", "organisation_versions", ["path"])
    op.create_index("ix_organisation_versions_parent_id", "organisation_versions", ["parent_id", "since"])


def _keep_versions() -> None:
    # By trigger: a move rewrites the paths of all below it in one statement, past the session.
    op.execute(
        """
        CREATE FUNCTION keep_organisation_version() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'UPDATE' THEN
                IF (OLD.code, OLD.name, OLD.kind, OLD.division_code, OLD.parent_id, OLD.path, OLD.school_kind,
                    OLD.rural_kind, OLD.area, OLD.closed_at, OLD.successor_id)
                   IS NOT DISTINCT FROM
                   (NEW.code, NEW.name, NEW.kind, NEW.division_code, NEW.parent_id, NEW.path, NEW.school_kind,
                    NEW.rural_kind, NEW.area, NEW.closed_at, NEW.successor_id) THEN
                    RETURN NULL;
                END IF;
                UPDATE organisation_versions SET until = now()
                WHERE organisation_id = NEW.id AND until IS NULL AND since < now();
                -- Changed twice in one transaction: only what it came to counts.
                DELETE FROM organisation_versions WHERE organisation_id = NEW.id AND until IS NULL;
            END IF;
            INSERT INTO organisation_versions
                (organisation_id, since, code, name, kind, division_code, parent_id, path, school_kind,
                 rural_kind, area, closed, successor_id)
            VALUES (NEW.id, now(), NEW.code, NEW.name, NEW.kind, NEW.division_code, NEW.parent_id, NEW.path,
                    NEW.school_kind, NEW.rural_kind, NEW.area, NEW.closed_at IS NOT NULL, NEW.successor_id);
            RETURN NULL;
        END $$
        """
    )
    op.execute(
        """
        INSERT INTO organisation_versions
            (organisation_id, since, code, name, kind, division_code, parent_id, path, school_kind,
             rural_kind, area, closed)
        SELECT id, created_at, code, name, kind, division_code, parent_id, path, school_kind,
               rural_kind, area, closed_at IS NOT NULL
        FROM organisations
        """
    )
    op.execute(
        "CREATE TRIGGER organisations_history AFTER INSERT OR UPDATE ON organisations "
        "FOR EACH ROW EXECUTE FUNCTION keep_organisation_version()"
    )


def _marks() -> None:
    op.create_table(
        "organisation_marks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("cohort", sa.Text(), nullable=True, comment="延续 or 新增, of a project county"),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True, comment="last day; null while none is foreseen"),
        sa.Column("document", sa.Text(), nullable=True, comment="the document that says so"),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("ends_on >= starts_on", name="ends_after_it_starts"),
        ExcludeConstraint(
            (sa.column("organisation_id"), "="),
            (sa.column("kind"), "="),
            (sa.func.daterange(sa.column("starts_on"), sa.column("ends_on"), "[]"), "&&"),
            where=sa.column("withdrawn_at").is_(None),
            using="gist",
            name="ex_organisation_marks_once_at_a_time",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_organisation_marks_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation_marks")),
    )
    op.create_index("ix_organisation_marks_organisation_id", "organisation_marks", ["organisation_id", "id"])
    op.create_index("ix_organisation_marks_kind", "organisation_marks", ["kind", "starts_on", "id"])


def _trigram(table: str, column: str) -> None:
    op.create_index(
        f"ix_{table}_{column}",
        table,
        [column],
        postgresql_using="gin",
        postgresql_ops={column: "gin_trgm_ops"},
    )


def downgrade() -> None:
    op.drop_table("organisation_marks")
    op.execute("DROP TRIGGER organisations_history ON organisations")
    op.execute("DROP FUNCTION keep_organisation_version()")
    op.drop_table("organisation_versions")
    for column in ("school_kind", "rural_kind", "area", "successor_id", "name_pinyin", "name_initials"):
        op.drop_column("organisations", column)
