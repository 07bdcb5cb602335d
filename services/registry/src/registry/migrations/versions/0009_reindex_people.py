"""How people from before are found: pinyin, initials and the indexes of ids and phones."""

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None: ...


def downgrade() -> None: ...
