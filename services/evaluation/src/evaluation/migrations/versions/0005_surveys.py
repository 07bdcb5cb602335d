"""Satisfaction surveys."""

import sqlalchemy as sa
from alembic import op

from servicekit.db import LTree

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "surveys",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_surveys")),
    )
    op.create_index("uq_surveys_programme_id", "surveys", ["programme_id"], unique=True)
    op.create_index("ix_surveys_opened_at", "surveys", ["opened_at", "id"], unique=False)
    op.create_table(
        "survey_responses",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("survey_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False, comment="where the person belonged then"),
        sa.Column("path", LTree(), nullable=False, comment="where that stood then"),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["survey_id"], ["surveys.id"], name=op.f("fk_survey_responses_survey_id_surveys")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey_responses")),
    )
    op.create_index("uq_survey_responses_person", "survey_responses", ["survey_id", "person_id"], unique=True)
    op.create_table(
        "survey_ratings",
        sa.Column("response_id", sa.Uuid(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("rating", sa.SmallInteger(), nullable=False),
        sa.CheckConstraint("rating BETWEEN 1 AND 5", name=op.f("ck_survey_ratings_rating_on_the_scale")),
        sa.ForeignKeyConstraint(
            ["response_id"],
            ["survey_responses.id"],
            name=op.f("fk_survey_ratings_response_id_survey_responses"),
        ),
        sa.PrimaryKeyConstraint("response_id", "item", name=op.f("pk_survey_ratings")),
    )


def downgrade() -> None:
    op.drop_table("survey_ratings")
    op.drop_table("survey_responses")
    op.drop_table("surveys")
