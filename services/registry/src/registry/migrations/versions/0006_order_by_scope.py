"""The kit's tables lose their slow indexes of scopes."""

from alembic import op

from servicekit.migration_steps import order_by_scope

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    order_by_scope()


def downgrade() -> None:
    op.drop_index("ix_audit_log_scope", "audit_log")
    op.create_index("ix_audit_log_scope", "audit_log", ["scope"], postgresql_using="gist")
    op.create_index("ix_outbox_scope", "outbox", ["scope"], postgresql_using="gist")
