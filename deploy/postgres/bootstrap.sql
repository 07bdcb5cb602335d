-- Everything the services need before they can migrate; see README.md. Changes nothing when run again.
-- Variables: database. Environment: SHIXUN_{REGISTRY,SCHEDULING,EVALUATION}_PASSWORD.
\set ON_ERROR_STOP on
\set QUIET on
SET client_min_messages = warning;
-- Two launchers (or test workers) at once would trip over each other's catalogue rows.
SELECT pg_advisory_lock(hashtextextended('shixun/bootstrap', 0)) \g /dev/null
\ir roles.sql
\ir database.sql
SELECT pg_advisory_unlock(hashtextextended('shixun/bootstrap', 0)) \g /dev/null
\connect :"database"
SET client_min_messages = warning;
\ir schemas.sql
