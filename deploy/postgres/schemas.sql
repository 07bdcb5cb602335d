-- Run inside the database. Extensions where every service finds them, and one schema per service, owned by its
-- role. No role has any right on another's schema: PostgreSQL grants none by default, and none is granted here.
BEGIN;

REVOKE ALL ON SCHEMA public FROM PUBLIC;

CREATE SCHEMA IF NOT EXISTS extensions;
CREATE EXTENSION IF NOT EXISTS ltree WITH SCHEMA extensions;       -- organisation paths
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA extensions;  -- exclusion constraints against double booking
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA extensions;     -- search in names
GRANT USAGE ON SCHEMA extensions TO shixun_registry, shixun_scheduling, shixun_evaluation;

CREATE SCHEMA IF NOT EXISTS registry AUTHORIZATION shixun_registry;
CREATE SCHEMA IF NOT EXISTS scheduling AUTHORIZATION shixun_scheduling;
CREATE SCHEMA IF NOT EXISTS evaluation AUTHORIZATION shixun_evaluation;

COMMIT;
