"""The kit's tables for the evaluation service, which has none of its own yet."""

from servicekit.migration_steps import create_kit_tables

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_kit_tables("evaluation")


def downgrade() -> None:
    raise NotImplementedError("the first migration has nothing to go back to")
