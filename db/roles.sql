-- The program's database roles. Read at every start, so every statement may be repeated.
--
-- They have LOGIN, because Citus connects to its workers under the role of the session, and no password, so that nobody
-- signs in with them: the program signs in as the user of DATABASE_URL and takes a role per transaction (`set local role`).
--
--   cjg_migrate    owns schemas and tables; used by migrations only
--   cjg_app        what a professional or a family does, within one municipality
--   cjg_index      the referral index, national and by pseudonym; sees no person
--   cjg_reporting  numbers only: the views and tables of `reporting`
--   cjg_audit      writes and reads the log, and can change nothing in it
--   cjg_jobs       takes jobs from the queue, of every municipality
--   cjg_search     owns the search functions, which row-level security would make slow (db/README.md); no work runs as it
do $$
declare
  name text;
begin
  foreach name in array array['cjg_migrate', 'cjg_app', 'cjg_index', 'cjg_reporting', 'cjg_audit', 'cjg_jobs', 'cjg_search'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I login', name);
    end if;
    -- Superusers take any role; other users only those they belong to, and who makes a role does not yet belong to it.
    if not pg_has_role(current_user, name, 'usage') then
      execute format('grant %I to current_user', name);
    end if;
  end loop;

  if not pg_has_role('cjg_migrate', 'cjg_search', 'usage') then
    grant cjg_search to cjg_migrate;
  end if;
  if not has_database_privilege('cjg_migrate', current_database(), 'create') then
    execute format('grant create on database %I to cjg_migrate', current_database());
  end if;
end
$$;
