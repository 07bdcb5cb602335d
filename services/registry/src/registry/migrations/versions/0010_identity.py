"""Second factors, locked accounts, activation and reset of passwords, sessions that are shown."""

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None: ...


def downgrade() -> None: ...
