"""Careers, corrections and mergers of people, what else they are found by, tiers, and imports undone."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_NOW = sa.text("now()")


def upgrade() -> None:
    _people()
    _careers()
    _decisions()
    _tiers()
    _roster()


def _people() -> None:
    op.add_column(
        "people",
        sa.Column(
            "other_subjects",
            sa.ARRAY(sa.Text()),
            server_default="{}",
            nullable=False,
            comment="taught beside the main one (兼教学科)",
        ),
    )
    op.add_column(
        "people", sa.Column("employment", sa.Text(), nullable=True, comment="在编, 聘用 and the like")
    )
    for column in ("name_pinyin", "name_initials"):  # in the order of bytes, for how they begin
        op.add_column("people", sa.Column(column, sa.Text(collation="C"), server_default="", nullable=False))
    op.add_column("people", sa.Column("citizen_id_suffix_index", sa.LargeBinary(), nullable=True))
    op.add_column("people", sa.Column("phone_index", sa.LargeBinary(), nullable=True))
    op.add_column("people", sa.Column("merged_into_id", sa.Uuid(), nullable=True))
    op.create_foreign_key(
        op.f("fk_people_merged_into_id_people"), "people", "people", ["merged_into_id"], ["id"]
    )
    op.drop_index("ix_people_name_fragment", "people")
    op.drop_index("ix_people_name_id", "people")
    op.drop_index("ix_people_organisation_id", "people")
    op.create_index("ix_people_organisation_id", "people", ["organisation_id", "name_pinyin", "id"])
    op.create_index(
        "ix_people_name_characters",
        "people",
        [sa.text("string_to_array(name, NULL)")],
        postgresql_using="gin",
    )
    op.create_index("ix_people_name_pinyin", "people", ["name_pinyin", "id"])
    op.create_index("ix_people_name_initials", "people", ["name_initials"])
    op.create_index("ix_people_other_subjects", "people", ["other_subjects"], postgresql_using="gin")
    op.create_index("ix_people_employment", "people", ["employment", "id"])
    op.create_index("ix_people_teaching_since", "people", ["teaching_since", "id"])
    op.create_index("ix_people_citizen_id_suffix_index", "people", ["citizen_id_suffix_index"])
    # What duplicates share: the name and the day of birth, or the citizen id of somebody who left.
    op.create_index("ix_people_birth_on_name", "people", ["birth_on", "name", "id"])
    op.create_index(
        "ix_people_left_citizen_id_index",
        "people",
        ["citizen_id_index"],
        postgresql_where="left_at IS NOT NULL",
    )


def _careers() -> None:
    """What has a beginning and an end: posts, honours, places."""
    op.create_table(
        "person_posts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True, comment="null: not known"),
        sa.Column("until", sa.Date(), nullable=True, comment="last day; null while held"),
        sa.Column("ended", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.CheckConstraint("until >= since", name="ends_after_it_begins"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_person_posts_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_posts")),
    )
    op.create_index("ix_person_posts_person_id", "person_posts", ["person_id", "post"])
    op.create_table(
        "person_honours",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("honour", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False, comment="国 省 市 县 校"),
        sa.Column("awarded_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True, comment="last day it counts; null: for good"),
        sa.Column("document", sa.Text(), nullable=True, comment="the document that says so"),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_person_honours_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_honours")),
    )
    op.create_index("ix_person_honours_person_id", "person_honours", ["person_id", "awarded_on"])
    op.create_index(
        "ix_person_honours_honour",
        "person_honours",
        ["honour", "person_id"],
        postgresql_where="withdrawn_at IS NULL",
    )
    op.create_table(
        "person_transfers",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("from_organisation_id", sa.Uuid(), nullable=False),
        sa.Column("to_organisation_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_person_transfers_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_transfers")),
    )
    op.create_index("ix_person_transfers_person_id", "person_transfers", ["person_id", "id"])
    # By trigger: an import transfers thousands in one statement, and a merger whole schools.
    op.execute(
        """
        CREATE FUNCTION keep_person_transfer() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO person_transfers (person_id, from_organisation_id, to_organisation_id)
            VALUES (NEW.id, OLD.organisation_id, NEW.organisation_id);
            RETURN NULL;
        END $$
        """
    )
    op.execute(
        "CREATE TRIGGER people_transfers AFTER UPDATE OF organisation_id ON people FOR EACH ROW "
        "WHEN (OLD.organisation_id IS DISTINCT FROM NEW.organisation_id) "
        "EXECUTE FUNCTION keep_person_transfer()"
    )
    _keep_spells()


def _keep_spells() -> None:
    # By trigger, as the transfers: whoever writes `people.posts`, one person or thousands, the spells that
    # are open are those posts. Who knows since when writes the spell first, and nothing is left to do here.
    op.execute(
        """
        CREATE FUNCTION begin_person_posts() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO person_posts (id, person_id, post)
            SELECT uuidv7(), fresh.id, held.post FROM fresh, unnest(fresh.posts) AS held (post);
            RETURN NULL;
        END $$
        """
    )
    op.execute(
        """
        CREATE FUNCTION keep_person_posts() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            UPDATE person_posts AS spell
            SET ended = true, until = greatest(spell.since, (now() AT TIME ZONE 'Asia/Shanghai')::date)
            FROM fresh JOIN former USING (id)
            WHERE fresh.posts IS DISTINCT FROM former.posts AND spell.person_id = fresh.id
              AND NOT spell.ended AND spell.post <> ALL (fresh.posts);
            INSERT INTO person_posts (id, person_id, post)
            SELECT uuidv7(), fresh.id, held.post
            FROM fresh JOIN former USING (id), unnest(fresh.posts) AS held (post)
            WHERE fresh.posts IS DISTINCT FROM former.posts AND NOT EXISTS (
                SELECT FROM person_posts AS spell
                WHERE spell.person_id = fresh.id AND spell.post = held.post AND NOT spell.ended
            );
            RETURN NULL;
        END $$
        """
    )
    op.execute(
        "INSERT INTO person_posts (id, person_id, post) "
        "SELECT uuidv7(), people.id, held.post FROM people, unnest(people.posts) AS held (post)"
    )
    op.execute(
        "CREATE TRIGGER people_posts_begin AFTER INSERT ON people REFERENCING NEW TABLE AS fresh "
        "FOR EACH STATEMENT EXECUTE FUNCTION begin_person_posts()"
    )
    op.execute(
        "CREATE TRIGGER people_posts_change AFTER UPDATE ON people "
        "REFERENCING OLD TABLE AS former NEW TABLE AS fresh "
        "FOR EACH STATEMENT EXECUTE FUNCTION keep_person_posts()"
    )


def _decisions() -> None:
    """What one proposes and another decides: corrections of a profile, mergers of records."""
    op.create_table(
        "profile_corrections",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("changes", sa.LargeBinary(), nullable=False, comment="{field: [from, to]}, encrypted"),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("decision_reason", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_profile_corrections_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profile_corrections")),
    )
    op.create_index(
        "uq_profile_corrections_open_person_id",
        "profile_corrections",
        ["person_id"],
        unique=True,
        postgresql_where="state = 'proposed'",
    )
    op.create_index(
        "ix_profile_corrections_person_id", "profile_corrections", ["person_id", "created_at", "id"]
    )
    op.create_index("ix_profile_corrections_state", "profile_corrections", ["state", "created_at", "id"])
    op.create_index("ix_profile_corrections_created_at", "profile_corrections", ["created_at", "id"])
    op.create_table(
        "person_merges",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kept_id", sa.Uuid(), nullable=False),
        sa.Column("merged_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=True),
        sa.Column("before", sa.LargeBinary(), nullable=False, comment="both records as they were, encrypted"),
        sa.Column(
            "account_disabled",
            sa.Boolean(),
            server_default=sa.false(),
            nullable=False,
            comment="whether the merger disabled an account",
        ),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_reason", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["kept_id"], ["people.id"], name=op.f("fk_person_merges_kept_id_people")),
        sa.ForeignKeyConstraint(["merged_id"], ["people.id"], name=op.f("fk_person_merges_merged_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_merges")),
    )
    op.create_index("ix_person_merges_kept_id", "person_merges", ["kept_id"])
    op.create_index("ix_person_merges_created_at", "person_merges", ["created_at", "id"])
    op.create_index(
        "uq_person_merges_merged_id",
        "person_merges",
        ["merged_id"],
        unique=True,
        postgresql_where="undone_at IS NULL",
    )
    op.create_table(
        "duplicate_dismissals",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("first_id", sa.Uuid(), nullable=False),
        sa.Column("second_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.CheckConstraint("first_id < second_id", name="in_order"),
        sa.ForeignKeyConstraint(
            ["first_id"], ["people.id"], name=op.f("fk_duplicate_dismissals_first_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["second_id"], ["people.id"], name=op.f("fk_duplicate_dismissals_second_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duplicate_dismissals")),
    )
    op.create_index(
        "uq_duplicate_dismissals_pair", "duplicate_dismissals", ["first_id", "second_id"], unique=True
    )


def _tiers() -> None:
    op.create_table(
        "person_tiers",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("ladder", sa.Text(), nullable=False, comment="id of the ladder in the pack"),
        sa.Column("tier", sa.Text(), nullable=True, comment="id of the tier; null: on none yet"),
        sa.Column("pack_id", sa.Uuid(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_person_tiers_person_id_people")),
        sa.ForeignKeyConstraint(
            ["pack_id"], ["policy_packs.id"], name=op.f("fk_person_tiers_pack_id_policy_packs")
        ),
        sa.PrimaryKeyConstraint("person_id", "ladder", name=op.f("pk_person_tiers")),
    )
    op.create_index("ix_person_tiers_tier", "person_tiers", ["ladder", "tier", "person_id"])


def _roster() -> None:
    op.add_column(
        "roster_imports",
        sa.Column("mapping", JSONB(), nullable=True, comment="sheets and columns as somebody set them"),
    )
    op.add_column("roster_imports", sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "roster_findings",
        sa.Column("sheet", sa.Text(), server_default="", nullable=False, comment="its name; text has none"),
    )
    op.drop_index("ix_roster_findings_import_id", "roster_findings")
    op.create_index("ix_roster_findings_import_id", "roster_findings", ["import_id", "id"])
    op.create_table(
        "roster_changes",
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column(
            "before", sa.LargeBinary(), nullable=True, comment="as they were, encrypted; null: were not"
        ),
        sa.Column("version", sa.BigInteger(), nullable=False, comment="theirs after the import"),
        sa.Column("outcome", sa.Text(), nullable=True, comment="of undoing it; null: not undone"),
        sa.Column(
            "kept",
            sa.ARRAY(sa.Text()),
            server_default="{}",
            nullable=False,
            comment="fields that undoing left as they were",
        ),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["roster_imports.id"],
            name=op.f("fk_roster_changes_import_id_roster_imports"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("import_id", "person_id", name=op.f("pk_roster_changes")),
    )


def downgrade() -> None:
    for table in (
        "roster_changes",
        "person_tiers",
        "duplicate_dismissals",
        "person_merges",
        "profile_corrections",
        "person_transfers",
        "person_honours",
        "person_posts",
    ):
        op.drop_table(table)
    for trigger in ("people_transfers", "people_posts_begin", "people_posts_change"):
        op.execute(f"DROP TRIGGER {trigger} ON people")
    for function in ("keep_person_transfer", "begin_person_posts", "keep_person_posts"):
        op.execute(f"DROP FUNCTION {function}()")
    op.drop_index("ix_roster_findings_import_id", "roster_findings")
    op.create_index("ix_roster_findings_import_id", "roster_findings", ["import_id", "row", "id"])
    op.drop_column("roster_findings", "sheet")
    for column in ("mapping", "undone_at"):
        op.drop_column("roster_imports", column)
    for column in (
        "other_subjects",
        "employment",
        "name_pinyin",
        "name_initials",
        "citizen_id_suffix_index",
        "phone_index",
        "merged_into_id",
    ):
        op.drop_column("people", column)
    op.drop_index("ix_people_name_characters", "people")
    op.create_index("ix_people_organisation_id", "people", ["organisation_id", "name", "id"])
    op.create_index("ix_people_name_id", "people", ["name", "id"])
    op.create_index(
        "ix_people_name_fragment",
        "people",
        ["name"],
        postgresql_using="gin",
        postgresql_ops={"name": "gin_trgm_ops"},
    )
    op.drop_index("ix_people_teaching_since", "people")
