"""Second factors, locked accounts, activation and reset of passwords, sessions that are shown."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_Instant = sa.DateTime(timezone=True)


def upgrade() -> None:
    _let_accounts_wait_and_be_locked()
    op.create_table(
        "sign_in_throttles",
        sa.Column(
            "subject_index",
            sa.LargeBinary(),
            nullable=False,
            comment="keyed digest of the login or the address",
        ),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_failed_at", _Instant, nullable=False),
        sa.Column("blocked_until", _Instant, nullable=True),
        sa.PrimaryKeyConstraint("subject_index", name=op.f("pk_sign_in_throttles")),
    )
    op.create_index("ix_sign_in_throttles_last_failed_at", "sign_in_throttles", ["last_failed_at"])
    _show_sessions()
    op.create_table(
        "password_codes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("code_index", sa.LargeBinary(), nullable=False, comment="keyed digest"),
        sa.Column("issued_at", _Instant, nullable=False),
        sa.Column("expires_at", _Instant, nullable=False),
        sa.Column("used_at", _Instant, nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_password_codes_account_id_accounts")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_password_codes")),
    )
    op.create_index("uq_password_codes_account_id", "password_codes", ["account_id"], unique=True)
    op.create_index("ix_password_codes_expires_at", "password_codes", ["expires_at"])


def _let_accounts_wait_and_be_locked() -> None:
    op.alter_column("accounts", "password_hash", nullable=True, comment="none: a code lets them choose one")
    op.add_column(
        "accounts",
        sa.Column("locked_at", _Instant, nullable=True, comment="when failed sign-ins last locked it"),
    )
    op.add_column(
        "accounts",
        sa.Column("unlocked_at", _Instant, nullable=True, comment="when somebody last lifted that by hand"),
    )
    for column in ("login", "display_name"):
        op.create_index(
            f"ix_accounts_{column}_begins",
            "accounts",
            [column],
            postgresql_ops={column: "text_pattern_ops"},
        )


def _show_sessions() -> None:
    op.create_table(
        "sign_in_sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("started_at", _Instant, nullable=False),
        sa.Column("last_used_at", _Instant, nullable=False, comment="when its access token was last renewed"),
        sa.Column("browser", sa.Text(), nullable=True),
        sa.Column("system", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True, comment="the network only"),
        sa.Column("ended_at", _Instant, nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_sign_in_sessions_account_id_accounts")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in_sessions")),
    )
    op.create_index("ix_sign_in_sessions_account_id", "sign_in_sessions", ["account_id", "started_at", "id"])
    op.create_index("ix_sign_in_sessions_last_used_at", "sign_in_sessions", ["last_used_at"])
    # Whoever is signed in stays so, and sees it.
    op.execute(
        """
        INSERT INTO sign_in_sessions (id, account_id, started_at, last_used_at)
        SELECT family, account_id, min(issued_at), max(issued_at)
        FROM refresh_tokens
        GROUP BY family, account_id
        HAVING bool_or(revoked_at IS NULL AND expires_at > now())
        """
    )


def downgrade() -> None:
    op.drop_table("password_codes")
    op.drop_table("sign_in_sessions")
    op.drop_table("sign_in_throttles")
    op.drop_index("ix_accounts_login_begins", "accounts")
    op.drop_index("ix_accounts_display_name_begins", "accounts")
    op.drop_column("accounts", "unlocked_at")
    op.drop_column("accounts", "locked_at")
    # An account that waits for its first password gets one that nothing matches.
    op.execute("UPDATE accounts SET password_hash = '!' WHERE password_hash IS NULL")
    op.alter_column("accounts", "password_hash", nullable=False, comment=None)
