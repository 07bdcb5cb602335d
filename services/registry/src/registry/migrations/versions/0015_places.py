"""Bases, venues, studios and pairings."""

import sqlalchemy as sa
from alembic import op

from servicekit.migration_steps import make_append_only

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_NOW = sa.text("now()")
_TABLES = (
    "bases",
    "base_uses",
    "venues",
    "venue_rooms",
    "venue_equipment",
    "studios",
    "studio_members",
    "studio_tasks",
    "studio_assessments",
    "pairings",
    "pairing_entries",
)


def upgrade() -> None:
    _bases()
    _base_uses()
    _venues()
    _venue_rooms()
    _venue_equipment()
    _studios()
    _studio_members()
    _studio_tasks()
    _studio_assessments()
    _pairings()
    _pairing_entries()
    make_append_only("studio_assessments")


def _bases() -> None:
    op.create_table(
        "bases",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("functions", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("level", sa.Text(), nullable=False, comment="who set it up"),
        sa.Column("subject", sa.Text(), nullable=True, comment="of a 学科基地"),
        sa.Column("capacity", sa.Integer(), nullable=False, comment="how many people it takes at once"),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("established_on", sa.Date(), nullable=False, comment="挂牌日期"),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("standing_reason", sa.Text(), nullable=True, comment="of the last step"),
        *_changing(),
        sa.CheckConstraint("capacity > 0", name=op.f("ck_bases_somebody_fits_in")),
        sa.CheckConstraint("cardinality(functions) > 0", name=op.f("ck_bases_is_for_something")),
        _reference("bases", "organisation_id", "organisations"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bases")),
    )
    op.create_index("ix_bases_established_on", "bases", ["established_on", "id"])
    op.create_index("ix_bases_functions", "bases", ["functions"], postgresql_using="gin")
    op.create_index("ix_bases_kind", "bases", ["kind", "established_on", "id"])
    op.create_index("ix_bases_level", "bases", ["level", "established_on", "id"])
    op.create_index("ix_bases_standing", "bases", ["standing", "established_on", "id"])
    op.create_index("ix_bases_subject", "bases", ["subject", "established_on", "id"])
    op.create_index(
        "uq_bases_open_name",
        "bases",
        ["organisation_id", "name"],
        unique=True,
        postgresql_where="standing <> 'closed'",
    )


def _base_uses() -> None:
    op.create_table(
        "base_uses",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("base_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("used_on", sa.Date(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False, comment="how many were there"),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=True),
        *_changing(),
        sa.CheckConstraint("people > 0", name=op.f("ck_base_uses_somebody_was_there")),
        _reference("base_uses", "base_id", "bases"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_base_uses")),
    )
    op.create_index("ix_base_uses_base_id", "base_uses", ["base_id", "used_on", "id"])


def _venues() -> None:
    op.create_table(
        "venues",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("base_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False, comment="how many people fit in"),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_reason", sa.Text(), nullable=True),
        *_changing(),
        sa.CheckConstraint("capacity > 0", name=op.f("ck_venues_somebody_fits_in")),
        _reference("venues", "base_id", "bases"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_venues")),
    )
    op.create_index("ix_venues_base_id", "venues", ["base_id", "capacity", "id"])
    op.create_index("ix_venues_capacity", "venues", ["capacity", "id"])
    op.create_index(
        "uq_venues_open_name",
        "venues",
        ["base_id", "name"],
        unique=True,
        postgresql_where="closed_at IS NULL",
    )


def _venue_rooms() -> None:
    op.create_table(
        "venue_rooms",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("venue_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False, comment="how many people fit in"),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_reason", sa.Text(), nullable=True),
        *_changing(),
        sa.CheckConstraint("capacity > 0", name=op.f("ck_venue_rooms_somebody_fits_in")),
        _reference("venue_rooms", "venue_id", "venues"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_venue_rooms")),
    )
    op.create_index(
        "uq_venue_rooms_open_name",
        "venue_rooms",
        ["venue_id", "name"],
        unique=True,
        postgresql_where="closed_at IS NULL",
    )


def _venue_equipment() -> None:
    op.create_table(
        "venue_equipment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("venue_id", sa.Uuid(), nullable=False),
        sa.Column("room_id", sa.Uuid(), nullable=True, comment="null: it is moved about"),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=True),
        *_changing(),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_venue_equipment_there_is_some")),
        _reference("venue_equipment", "room_id", "venue_rooms"),
        _reference("venue_equipment", "venue_id", "venues"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_venue_equipment")),
    )
    op.create_index("ix_venue_equipment_venue_id", "venue_equipment", ["venue_id", "kind"])


def _studios() -> None:
    op.create_table(
        "studios",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False, comment="who set it up"),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("host_id", sa.Uuid(), nullable=False, comment="主持人"),
        sa.Column("plan", sa.Text(), nullable=True, comment="工作规划"),
        sa.Column("established_on", sa.Date(), nullable=False, comment="挂牌日期"),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("standing_reason", sa.Text(), nullable=True, comment="of the last step"),
        *_changing(),
        _reference("studios", "host_id", "people"),
        _reference("studios", "organisation_id", "organisations"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_studios")),
    )
    op.create_index("ix_studios_established_on", "studios", ["established_on", "id"])
    op.create_index("ix_studios_kind", "studios", ["kind", "established_on", "id"])
    op.create_index("ix_studios_level", "studios", ["level", "established_on", "id"])
    op.create_index("ix_studios_standing", "studios", ["standing", "established_on", "id"])
    op.create_index("ix_studios_subject", "studios", ["subject", "established_on", "id"])
    op.create_index(
        "uq_studios_open_name",
        "studios",
        ["organisation_id", "name"],
        unique=True,
        postgresql_where="standing <> 'dissolved'",
    )


def _studio_members() -> None:
    op.create_table(
        "studio_members",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("studio_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("joined_on", sa.Date(), nullable=False),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("left_reason", sa.Text(), nullable=True),
        *_changing(),
        _reference("studio_members", "person_id", "people"),
        _reference("studio_members", "studio_id", "studios"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_studio_members")),
    )
    op.create_index("ix_studio_members_studio_id", "studio_members", ["studio_id", "joined_on", "id"])
    op.create_index(
        "uq_studio_members_present",
        "studio_members",
        ["studio_id", "person_id"],
        unique=True,
        postgresql_where="left_on IS NULL",
    )


def _studio_tasks() -> None:
    op.create_table(
        "studio_tasks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("studio_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True, comment="what came of it, or why it was dropped"),
        *_changing(),
        _reference("studio_tasks", "studio_id", "studios"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_studio_tasks")),
    )
    op.create_index("ix_studio_tasks_studio_id", "studio_tasks", ["studio_id", "due_on", "id"])


def _studio_assessments() -> None:
    op.create_table(
        "studio_assessments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("studio_id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True, comment="out of 100"),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("reward", sa.Text(), nullable=True, comment="激励: what the studio gets for it"),
        sa.Column(
            "tasks_done", sa.Integer(), nullable=False, comment="of those due in the year, when assessed"
        ),
        sa.Column("tasks_due", sa.Integer(), nullable=False),
        sa.Column("assessed_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.Column("assessed_by", sa.Text(), nullable=False, comment="id of the account"),
        sa.CheckConstraint(
            "score BETWEEN 0 AND 100", name=op.f("ck_studio_assessments_score_out_of_a_hundred")
        ),
        _reference("studio_assessments", "studio_id", "studios"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_studio_assessments")),
    )
    op.create_index("ix_studio_assessments_studio_id", "studio_assessments", ["studio_id", "year", "id"])


def _pairings() -> None:
    op.create_table(
        "pairings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("giver_organisation_id", sa.Uuid(), nullable=False),
        sa.Column("receiver_organisation_id", sa.Uuid(), nullable=False),
        sa.Column("giver_person_id", sa.Uuid(), nullable=True, comment="师傅"),
        sa.Column("receiver_person_id", sa.Uuid(), nullable=True, comment="徒弟"),
        sa.Column("plan", sa.Text(), nullable=False, comment="帮扶计划"),
        sa.Column("planned_visits", sa.Integer(), nullable=False),
        sa.Column("planned_researches", sa.Integer(), nullable=False, comment="联合教研次数"),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("state_reason", sa.Text(), nullable=True, comment="why it was ended before its time"),
        sa.Column("effect", sa.Text(), nullable=True, comment="帮扶成效"),
        sa.Column("effect_note", sa.Text(), nullable=True),
        *_changing(),
        sa.CheckConstraint(
            "(kind = 'teachers') = (giver_person_id IS NOT NULL) "
            "AND (kind = 'teachers') = (receiver_person_id IS NOT NULL)",
            name=op.f("ck_pairings_teachers_are_named"),
        ),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_pairings_ends_after_it_starts")),
        _reference("pairings", "giver_organisation_id", "organisations"),
        _reference("pairings", "giver_person_id", "people"),
        _reference("pairings", "receiver_organisation_id", "organisations"),
        _reference("pairings", "receiver_person_id", "people"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pairings")),
    )
    op.create_index("ix_pairings_giver_organisation_id", "pairings", ["giver_organisation_id"])
    op.create_index("ix_pairings_kind", "pairings", ["kind", "starts_on", "id"])
    op.create_index("ix_pairings_receiver_organisation_id", "pairings", ["receiver_organisation_id"])
    op.create_index("ix_pairings_starts_on", "pairings", ["starts_on", "id"])
    op.create_index("ix_pairings_state", "pairings", ["state", "starts_on", "id"])
    op.create_index(
        "uq_pairings_schools_active",
        "pairings",
        ["giver_organisation_id", "receiver_organisation_id"],
        unique=True,
        postgresql_where="state = 'active' AND kind = 'schools'",
    )
    op.create_index(
        "uq_pairings_teachers_active",
        "pairings",
        ["giver_person_id", "receiver_person_id"],
        unique=True,
        postgresql_where="state = 'active' AND kind = 'teachers'",
    )


def _pairing_entries() -> None:
    op.create_table(
        "pairing_entries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pairing_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False, comment="how many took part"),
        sa.Column("record", sa.Text(), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=True),
        *_changing(),
        sa.CheckConstraint("people > 0", name=op.f("ck_pairing_entries_somebody_took_part")),
        _reference("pairing_entries", "pairing_id", "pairings"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pairing_entries")),
    )
    op.create_index("ix_pairing_entries_pairing_id", "pairing_entries", ["pairing_id", "done_on", "id"])


def _reference(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}_{to}"))


def _changing() -> tuple[sa.Column[object], ...]:
    """When a row was made and last changed, and how often."""
    return (
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
    )


def downgrade() -> None:
    for table in reversed(_TABLES):
        op.drop_table(table)
