"""Steps of every service's migrations that concern the kit's own tables: make, protect and change them."""

from alembic import op
from pgqueuer.adapters.persistence.schema_ddl import render_install

from servicekit.jobs import queue_settings
from servicekit.migrations import kit_metadata
from servicekit.outbox import OutboxEvent

_APPEND_ONLY = ("outbox", "audit_log", "state_history")


def create_kit_tables(schema: str) -> None:
    """Create the kit's tables and the job queue's, and make the append-only ones so.

    Later changes to the kit's tables come as further steps here, each called from a new migration of
    every service; this one is then left as it is. It makes the tables as they are now, so those steps
    change nothing where they find nothing to do.
    """
    connection = op.get_bind()
    kit_metadata().create_all(connection)
    make_append_only(*_APPEND_ONLY)
    _execute_script(render_install(queue_settings(schema), create_schema=False))


def let_outbox_relay() -> None:
    """Let an event say whose feed it was relayed from, and from where it moved its subject."""
    op.execute(
        "ALTER TABLE outbox ADD COLUMN IF NOT EXISTS source text, ADD COLUMN IF NOT EXISTS former_scope ltree"
    )
    for column in ("source", "former_scope"):
        comment = OutboxEvent.__table__.c[column].comment
        op.execute(f"COMMENT ON COLUMN outbox.{column} IS '{comment}'")


def order_by_scope() -> None:
    """Take away the slow indexes of scopes: the feed is read in order, the audit trail by range."""
    op.execute("DROP INDEX IF EXISTS ix_outbox_scope")
    op.execute("DROP INDEX IF EXISTS ix_audit_log_scope")
    op.create_index("ix_audit_log_scope", "audit_log", ["scope", "id"])


def make_append_only(*tables: str) -> None:
    """Let the database refuse every UPDATE and DELETE of rows in these tables."""
    op.execute(
        """
        CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END $$
        """
    )
    for table in tables:
        op.execute(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION refuse_change()"
        )


def _execute_script(script: str) -> None:
    """Run several statements at once inside the migration's transaction.

    asyncpg prepares what it gets with parameters, and a prepared statement is one statement only; its
    own `execute` without parameters uses the simple protocol, which takes a script.
    """
    raw = op.get_bind().connection.dbapi_connection
    if raw is None:
        raise RuntimeError("the migration has lost its connection")
    raw.run_async(lambda connection: connection.execute(script))
