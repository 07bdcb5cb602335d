"""The expert library: experts, their calendars and yearly reviews, and the sessions they teach."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ExcludeConstraint

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_NOW = sa.text("now()")
_TEXTS = sa.ARRAY(sa.Text())


def upgrade() -> None:
    _experts()
    _intervals()
    _reviews()
    op.create_table(
        "expert_sessions",
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False, comment="who teaches"),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("hours", sa.Numeric(8, 2), nullable=False, comment="class hours (学时)"),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        sa.Column(
            "version", sa.BigInteger(), nullable=False, comment="aggregateversion of the event it is from"
        ),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_expert_sessions")),
    )
    op.create_index(
        "ix_expert_sessions_person_id", "expert_sessions", ["person_id", "starts_at", "session_id"]
    )
    _follow_the_roster()


def _experts() -> None:
    op.create_table(
        "experts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False, comment="who keeps the row (维护单位)"),
        sa.Column("person_id", sa.Uuid(), nullable=True, comment="null: from outside the roster"),
        sa.Column(
            "name", sa.Text(), nullable=False, comment="of somebody on the roster: follows it by a trigger"
        ),
        sa.Column("name_pinyin", sa.Text(collation="C"), nullable=False),
        sa.Column("name_initials", sa.Text(collation="C"), nullable=False),
        sa.Column("workplace", sa.Text(), nullable=False, comment="of somebody from outside (工作单位)"),
        sa.Column("title", sa.Text(), nullable=True, comment="职称职务, as they write it"),
        sa.Column("phone", sa.LargeBinary(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("subjects", _TEXTS, nullable=False),
        sa.Column("stages", _TEXTS, nullable=False),
        sa.Column("themes", _TEXTS, nullable=False, comment="what they teach (专题)"),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False, comment="why they were proposed (推荐理由)"),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("admitted_on", sa.Date(), nullable=True, comment="day they last came in (入库日期)"),
        sa.Column("term_ends_on", sa.Date(), nullable=True, comment="last day of the appointment (聘期)"),
        sa.Column("review_due_on", sa.Date(), nullable=True, comment="to be reviewed by this day"),
        sa.Column("rating", sa.Numeric(3, 1), nullable=True, comment="0 to 10, of the last review"),
        *_stamps(),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_experts_organisation_id_organisations")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_experts_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_experts")),
    )
    op.create_index(
        "uq_experts_person_id",
        "experts",
        ["person_id"],
        unique=True,
        postgresql_where="person_id IS NOT NULL",
    )
    op.create_index(
        "uq_experts_outside",
        "experts",
        ["organisation_id", "name", "workplace"],
        unique=True,
        postgresql_where="person_id IS NULL",
    )
    for column in ("organisation_id", "state", "kind", "level", "source"):
        op.create_index(f"ix_experts_{column}", "experts", [column, "name_pinyin", "id"])
    op.create_index("ix_experts_name_pinyin", "experts", ["name_pinyin", "id"])
    op.create_index("ix_experts_name_initials", "experts", ["name_initials"])
    op.create_index(
        "ix_experts_name_characters",
        "experts",
        [sa.text("string_to_array(name, NULL)")],
        postgresql_using="gin",
    )
    for column in ("subjects", "stages", "themes"):
        op.create_index(f"ix_experts_{column}", "experts", [column], postgresql_using="gin")
    op.create_index(
        "ix_experts_review_due_on", "experts", ["review_due_on", "id"], postgresql_where="state = 'active'"
    )
    op.create_index("ix_experts_updated_at", "experts", ["updated_at", "id"])


def _stamps() -> tuple[sa.Column[object], sa.Column[object]]:
    return (
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
    )


def _intervals() -> None:
    op.create_table(
        "expert_intervals",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("expert_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False, comment="last day"),
        sa.Column("note", sa.Text(), nullable=True),
        *_stamps(),
        sa.CheckConstraint("ends_on >= starts_on", name="ends_after_it_starts"),
        ExcludeConstraint(
            (sa.column("expert_id"), "="),
            (sa.column("kind"), "="),
            (sa.func.daterange(sa.column("starts_on"), sa.column("ends_on"), "[]"), "&&"),
            using="gist",
            name="ex_expert_intervals_once_at_a_time",
        ),
        sa.ForeignKeyConstraint(
            ["expert_id"], ["experts.id"], name=op.f("fk_expert_intervals_expert_id_experts")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_expert_intervals")),
    )
    op.create_index("ix_expert_intervals_expert_id", "expert_intervals", ["expert_id", "starts_on", "id"])
    op.create_index(
        "ix_expert_intervals_days", "expert_intervals", ["kind", "starts_on", "ends_on", "expert_id"]
    )


def _reviews() -> None:
    op.create_table(
        "expert_review_rounds",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False, comment="last day to review by"),
        sa.Column(
            "valid_months", sa.Integer(), nullable=False, comment="how long a result lets somebody stay"
        ),
        sa.Column("document", sa.Text(), nullable=True, comment="the document that says so (依据文件)"),
        *_stamps(),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("valid_months > 0", name="valid_months_positive"),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_expert_review_rounds_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_expert_review_rounds")),
        sa.UniqueConstraint(
            "organisation_id", "year", name=op.f("uq_expert_review_rounds_organisation_id_year")
        ),
    )
    op.create_index("ix_expert_review_rounds_year", "expert_review_rounds", ["year", "id"])
    op.create_table(
        "expert_reviews",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("expert_id", sa.Uuid(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("hours", sa.Numeric(8, 2), nullable=False, comment="class hours taught in the year (学时)"),
        sa.Column("rating", sa.Numeric(3, 1), nullable=False, comment="0 to 10"),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reviewed_by", sa.Text(), nullable=True),
        sa.CheckConstraint("rating BETWEEN 0 AND 10", name="rating_of_ten"),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["expert_review_rounds.id"],
            name=op.f("fk_expert_reviews_round_id_expert_review_rounds"),
        ),
        sa.ForeignKeyConstraint(
            ["expert_id"], ["experts.id"], name=op.f("fk_expert_reviews_expert_id_experts")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_expert_reviews")),
        sa.UniqueConstraint("round_id", "expert_id", name=op.f("uq_expert_reviews_round_id_expert_id")),
    )
    op.create_index("ix_expert_reviews_expert_id", "expert_reviews", ["expert_id", "reviewed_at", "id"])


def _follow_the_roster() -> None:
    """Names are searched and sorted by here, so they are kept here too; the roster has the say."""
    op.execute(
        """
        CREATE FUNCTION experts_follow_people() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            UPDATE experts SET name = NEW.name, name_pinyin = NEW.name_pinyin,
                name_initials = NEW.name_initials, version = version + 1, updated_at = now()
            WHERE person_id = NEW.id;
            RETURN NULL;
        END $$
        """
    )
    op.execute(
        "CREATE TRIGGER people_rename_experts AFTER UPDATE OF name ON people FOR EACH ROW "
        "WHEN (NEW.name IS DISTINCT FROM OLD.name) EXECUTE FUNCTION experts_follow_people()"
    )


def downgrade() -> None:
    op.execute("DROP TRIGGER people_rename_experts ON people")
    op.execute("DROP FUNCTION experts_follow_people()")
    for table in ("expert_sessions", "expert_reviews", "expert_review_rounds", "expert_intervals", "experts"):
        op.drop_table(table)
