"""Training institutions, bases, studios and pairings."""

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None: ...


def downgrade() -> None: ...
