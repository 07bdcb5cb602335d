"""Grants are withdrawn instead of deleted: who gave them, who withdrew them and why stays on record."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_TABLE = "role_grants"
_INDEX = "uq_role_grants_account_role_place"
_COLUMNS = ["account_id", "role", "organisation_id"]


def upgrade() -> None:
    op.add_column(_TABLE, sa.Column("granted_by", sa.Text(), nullable=True, comment="id of the account"))
    op.add_column(_TABLE, sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(_TABLE, sa.Column("withdrawn_by", sa.Text(), nullable=True, comment="id of the account"))
    op.add_column(_TABLE, sa.Column("withdrawn_reason", sa.Text(), nullable=True))
    op.add_column(_TABLE, sa.Column("version", sa.BigInteger(), nullable=False, server_default="1"))
    op.alter_column(_TABLE, "version", server_default=None)
    op.create_check_constraint(
        op.f("ck_role_grants_withdrawn_for_a_reason"),
        _TABLE,
        "(withdrawn_at IS NULL) = (withdrawn_reason IS NULL)",
    )
    op.drop_index(_INDEX, table_name=_TABLE)
    op.create_index(
        _INDEX,
        _TABLE,
        _COLUMNS,
        unique=True,
        postgresql_where="withdrawn_at IS NULL",
        postgresql_nulls_not_distinct=True,
    )
    op.create_index("ix_role_grants_account_id", _TABLE, ["account_id", "created_at", "id"])


def downgrade() -> None:
    op.drop_index("ix_role_grants_account_id", table_name=_TABLE)
    op.drop_index(_INDEX, table_name=_TABLE)
    # What was withdrawn would be in force again.
    op.execute(f"DELETE FROM {_TABLE} WHERE withdrawn_at IS NOT NULL")  # noqa: S608 - a constant
    op.create_index(_INDEX, _TABLE, _COLUMNS, unique=True)
    op.drop_constraint(op.f("ck_role_grants_withdrawn_for_a_reason"), _TABLE)
    for column in ("version", "withdrawn_reason", "withdrawn_by", "withdrawn_at", "granted_by"):
        op.drop_column(_TABLE, column)
