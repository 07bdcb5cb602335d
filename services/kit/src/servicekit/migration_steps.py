"""Steps that the first migration of every service takes: the kit's own tables and their protection."""

from alembic import op
from pgqueuer.adapters.persistence.schema_ddl import render_install

from servicekit.jobs import queue_settings
from servicekit.migrations import kit_metadata

_APPEND_ONLY = ("outbox", "audit_log", "state_history")


def create_kit_tables(schema: str) -> None:
    """Create the kit's tables and the job queue's, and make the append-only ones so.

    Later changes to the kit's tables come as further steps here, each called from a new migration of
    every service; this one is then left as it is.
    """
    connection = op.get_bind()
    kit_metadata().create_all(connection)
    make_append_only(*_APPEND_ONLY)
    _execute_script(render_install(queue_settings(schema), create_schema=False))


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
