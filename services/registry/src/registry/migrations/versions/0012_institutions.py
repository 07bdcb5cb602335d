"""Training institutions, bases, studios and pairings."""

import sqlalchemy as sa
from alembic import op

from servicekit.migration_steps import make_append_only

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_NOW = sa.text("now()")


def upgrade() -> None:
    _institutions()
    _institution_documents()
    _institution_checks()


def _institutions() -> None:
    op.create_table(
        "institutions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("credit_code", sa.Text(), nullable=False, comment="GB 32100 unified social credit code"),
        sa.Column("legal_form", sa.Text(), nullable=False),
        sa.Column("contact_name", sa.Text(), nullable=True),
        sa.Column("contact_phone", sa.LargeBinary(), nullable=True),
        sa.Column("full_time_staff", sa.Integer(), nullable=True, comment="专职人员数"),
        sa.Column("part_time_staff", sa.Integer(), nullable=True, comment="兼职人员数"),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("standing_reason", sa.Text(), nullable=True, comment="of the last step"),
        *_changing(),
        _reference("institutions", "organisation_id", "organisations"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_institutions")),
    )
    op.create_index("uq_institutions_organisation_id", "institutions", ["organisation_id"], unique=True)
    op.create_index("uq_institutions_credit_code", "institutions", ["credit_code"], unique=True)
    op.create_index("ix_institutions_created_at", "institutions", ["created_at", "id"])
    op.create_index("ix_institutions_standing", "institutions", ["standing", "created_at", "id"])
    op.create_index("ix_institutions_legal_form", "institutions", ["legal_form", "created_at", "id"])


def _institution_documents() -> None:
    op.create_table(
        "institution_documents",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("institution_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("issuer", sa.Text(), nullable=True, comment="发证机关"),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True, comment="last day; null: it does not expire"),
        sa.Column(
            "expires_by",
            sa.Date(),
            sa.Computed("coalesce(expires_on, '9999-12-31'::date)", persisted=True),
            nullable=False,
            comment="what lists are sorted by",
        ),
        sa.Column(
            "reminded_at",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="when it was announced as expiring",
        ),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=True),
        *_changing(),
        sa.CheckConstraint(
            "expires_on >= issued_on", name=op.f("ck_institution_documents_expires_after_it_is_issued")
        ),
        _reference("institution_documents", "institution_id", "institutions"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_institution_documents")),
    )
    for name, columns in (
        ("institution_id", ["institution_id", "expires_by", "id"]),
        ("expires_by", ["expires_by", "id"]),
        ("kind", ["kind", "expires_by", "id"]),
    ):
        op.create_index(f"ix_institution_documents_{name}", "institution_documents", columns)


def _institution_checks() -> None:
    op.create_table(
        "institution_checks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("institution_id", sa.Uuid(), nullable=False),
        sa.Column("pack_code", sa.Text(), nullable=False, comment="the same in all versions of the pack"),
        sa.Column("checklist", sa.Text(), nullable=False),
        sa.Column("criterion", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=True),
        sa.Column("checked_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.Column("checked_by", sa.Text(), nullable=False, comment="id of the account"),
        _reference("institution_checks", "institution_id", "institutions"),
        _reference("institution_checks", "document_id", "institution_documents"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_institution_checks")),
    )
    op.create_index(
        "ix_institution_checks_institution_id",
        "institution_checks",
        ["institution_id", "checklist", "criterion", "id"],
    )
    make_append_only("institution_checks")


def _reference(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}_{to}"))


def _changing() -> tuple[sa.Column[object], ...]:
    """When a row was made and last changed, and how often."""
    return (
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=_NOW, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
    )


def downgrade() -> None:
    for table in ("institution_checks", "institution_documents", "institutions"):
        op.drop_table(table)
