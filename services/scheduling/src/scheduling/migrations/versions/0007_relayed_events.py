"""Relayed events: nothing is relayed here, but the kit's outbox is the same everywhere."""

from alembic import op

from servicekit.migration_steps import let_outbox_relay

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    let_outbox_relay()


def downgrade() -> None:
    op.drop_column("outbox", "former_scope")
    op.drop_column("outbox", "source")
