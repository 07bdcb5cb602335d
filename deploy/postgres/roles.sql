-- One login per service. A new role can do nothing: no superuser, no further roles, no databases.
\getenv registry_password SHIXUN_REGISTRY_PASSWORD
\getenv scheduling_password SHIXUN_SCHEDULING_PASSWORD
\getenv evaluation_password SHIXUN_EVALUATION_PASSWORD

-- Passwords must not reach the server's log; only a superuser may say so.
SELECT 'SET log_statement = ''none''' FROM pg_roles WHERE rolname = current_user AND rolsuper \gexec

SELECT format('CREATE ROLE %I LOGIN', role)
FROM unnest(ARRAY['shixun_registry', 'shixun_scheduling', 'shixun_evaluation']) AS role
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) \gexec

ALTER ROLE shixun_registry PASSWORD :'registry_password';
ALTER ROLE shixun_scheduling PASSWORD :'scheduling_password';
ALTER ROLE shixun_evaluation PASSWORD :'evaluation_password';

ALTER ROLE shixun_registry SET search_path = registry, extensions;
ALTER ROLE shixun_scheduling SET search_path = scheduling, extensions;
ALTER ROLE shixun_evaluation SET search_path = evaluation, extensions;

-- Who is not superuser may hand a schema to a role only while able to act as that role.
SELECT format('GRANT %I TO CURRENT_USER WITH INHERIT FALSE, SET TRUE', role)
FROM unnest(ARRAY['shixun_registry', 'shixun_scheduling', 'shixun_evaluation']) AS role
WHERE NOT pg_has_role(role, 'SET') \gexec
