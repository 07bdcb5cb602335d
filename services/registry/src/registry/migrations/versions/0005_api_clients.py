"""API clients (接入方), and the kit's outbox as it is now."""

import sqlalchemy as sa
from alembic import op

from servicekit.migration_steps import let_outbox_relay

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    let_outbox_relay()
    op.create_table(
        "api_clients",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False, comment="SHA-256"),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column(
            "last_used_at", sa.DateTime(timezone=True), nullable=True, comment="when it last got a token"
        ),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_reason", sa.Text(), nullable=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_api_clients_organisation_id_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_clients")),
    )
    op.create_index("ix_api_clients_organisation_id", "api_clients", ["organisation_id"])
    op.create_index("ix_api_clients_name", "api_clients", ["name", "id"])
    op.create_index("ix_api_clients_created_at", "api_clients", ["created_at", "id"])


def downgrade() -> None:
    op.drop_table("api_clients")
    op.drop_column("outbox", "former_scope")
    op.drop_column("outbox", "source")
