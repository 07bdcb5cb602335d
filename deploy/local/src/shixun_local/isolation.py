"""Whether the database keeps the services apart, asked as each service's own role."""

import asyncpg

from shixun_local.secret_store import SERVICES

_QUESTION = """
SELECT s.nspname AS schema, privilege
FROM pg_namespace s, unnest(ARRAY['USAGE', 'CREATE']) AS privilege
WHERE s.nspname = ANY($1) AND has_schema_privilege(s.oid, privilege)
UNION ALL
SELECT n.nspname || '.' || c.relname, privilege
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace,
     unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS privilege
WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND has_table_privilege(c.oid, privilege)
"""


async def breaches(dsn: str, service: str) -> list[str]:
    """Return every right that this service's role has on another service's schema, as the server sees it."""
    others = [name for name in SERVICES if name != service]
    connection = await asyncpg.connect(dsn, timeout=10)
    try:
        rows = await connection.fetch(_QUESTION, others)
    finally:
        await connection.close()
    return [f"shixun_{service}: {row['privilege']} {row['schema']}" for row in rows]
