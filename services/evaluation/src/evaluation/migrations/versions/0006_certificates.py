"""Certificates and the keys that sign them."""

import sqlalchemy as sa
from alembic import op

from servicekit.db import LTree

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "certificates",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("holder_name", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False, comment="where the holder belonged then"),
        sa.Column("path", LTree(), nullable=False, comment="where that stood then"),
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("programme_title", sa.Text(), nullable=False),
        sa.Column("hours", sa.Numeric(precision=8, scale=2), nullable=False, comment="of the programme"),
        sa.Column(
            "recognised",
            sa.Numeric(precision=8, scale=2),
            nullable=False,
            comment="hours recognised when it was issued",
        ),
        sa.Column("issuer_id", sa.Uuid(), nullable=False, comment="the organisation that ran the programme"),
        sa.Column("issuer_name", sa.Text(), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("jwt", sa.Text(), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoke_reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificates")),
    )
    op.create_index("ix_certificates_issued_at", "certificates", ["issued_at", "id"], unique=False)
    op.create_index("uq_certificates_number", "certificates", ["number"], unique=True)
    op.create_index(
        "uq_certificates_person_programme", "certificates", ["person_id", "programme_id"], unique=True
    )
    op.create_table(
        "credential_keys",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("private_pem", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_credential_keys")),
    )
    op.create_index(
        "uq_credential_keys_one_active",
        "credential_keys",
        ["state"],
        unique=True,
        postgresql_where="state = 'active'",
    )


def downgrade() -> None:
    op.drop_table("credential_keys")
    op.drop_table("certificates")
