"""The kit's outbox loses an index that its feeds cannot use."""

from alembic import op

from servicekit.migration_steps import read_feed_in_order

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    read_feed_in_order()


def downgrade() -> None:
    op.create_index("ix_outbox_scope", "outbox", ["scope"], postgresql_using="gist")
