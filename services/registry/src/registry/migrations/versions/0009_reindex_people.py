"""How people and organisations from before are spelt; the job `people.reindex` does the rest.

What people are also found by, the ends of their citizen ids and their phones, takes the cipher, which
migrations do not have. The index made here tells that job, at no cost, whether there is anybody left.
"""

from collections.abc import Callable

import sqlalchemy as sa
from alembic import op

from registry.spelling import Spelling, spelling, spelling_of_person

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

BATCH_ROWS = 5000
_FIRST = "00000000-0000-0000-0000-000000000000"


def upgrade() -> None:
    connection = op.get_bind()
    spell(connection, "people", spelling_of_person)
    spell(connection, "organisations", spelling)
    op.create_index(
        "ix_people_to_reindex",
        "people",
        ["id"],
        postgresql_where=sa.text(
            "citizen_id IS NOT NULL AND citizen_id_suffix_index IS NULL"
            " OR phone IS NOT NULL AND phone_index IS NULL"
        ),
    )


def downgrade() -> None:
    op.drop_index("ix_people_to_reindex", "people")


def spell(connection: sa.Connection, table: str, spelt: Callable[[str], Spelling]) -> None:
    """Fill in how the names in a table are spelt, where that is empty; some thousand rows at a time."""
    unspelt = sa.text(
        f"SELECT id, name FROM {table} WHERE name_pinyin = '' AND id > :last ORDER BY id LIMIT :count"  # noqa: S608
    )
    change = sa.text(
        f"UPDATE {table} SET name_pinyin = given.pinyin, name_initials = given.initials"  # noqa: S608
        " FROM unnest(CAST(:ids AS uuid[]), CAST(:pinyin AS text[]), CAST(:initials AS text[]))"
        f" AS given (id, pinyin, initials) WHERE {table}.id = given.id"
    )
    last = _FIRST
    while rows := connection.execute(unspelt, {"last": last, "count": BATCH_ROWS}).all():
        names = [spelt(row.name) for row in rows]
        given = {
            "ids": [row.id for row in rows],
            "pinyin": [name.pinyin for name in names],
            "initials": [name.initials for name in names],
        }
        connection.execute(change, given)
        last = rows[-1].id
