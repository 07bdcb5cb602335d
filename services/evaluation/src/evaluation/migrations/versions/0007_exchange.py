"""Events relayed to other systems."""

from alembic import op

from servicekit.migration_steps import let_outbox_relay

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    let_outbox_relay()
    # The other services' feeds are read once more from their beginning, so that what happened before this
    # version is relayed too. To apply an event again changes nothing.
    op.execute("DELETE FROM consumer_cursors")


def downgrade() -> None:
    op.drop_column("outbox", "former_scope")
    op.drop_column("outbox", "source")
