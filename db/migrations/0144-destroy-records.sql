-- Destroying is the only deleting there is in this schema. The program's own role deletes nothing: it may call this function, which deletes
-- whole records only, and only of a list that two people approved. Which tables belong to a record it reads from the catalogue, so a table
-- that is added later is not forgotten: everything in this schema with a child_id (test/destruction.test.ts holds tables to that).
create function youth_health.tables_of_a_record() returns table (name text, step int)
  language plpgsql stable set search_path = ''
as $$
declare
  waiting oid[] := array(
    select t.oid from pg_catalog.pg_class t
    join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attname = 'child_id' and not a.attisdropped
    where t.relnamespace = 'youth_health'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition);
  free oid[];
begin
  step := 0;
  while pg_catalog.cardinality(waiting) > 0 loop
    step := step + 1;
    -- Free to go first: what no other table that still waits points at.
    free := array(
      select w from pg_catalog.unnest(waiting) w
      where not exists (
        select from pg_catalog.pg_constraint k
        where k.contype = 'f' and k.confrelid = w and k.conrelid <> w and k.conrelid = any (waiting)));
    if pg_catalog.cardinality(free) = 0 then
      raise exception 'tables that point at each other: %', waiting::regclass[];
    end if;
    return query select t.relname::text, tables_of_a_record.step from pg_catalog.pg_class t where t.oid = any (free) order by 1;
    waiting := array(select w from pg_catalog.unnest(waiting) w where w <> all (free));
  end loop;
end
$$;
comment on function youth_health.tables_of_a_record is 'Every table that holds something of one child''s record, in an order in which they can be emptied.';

create function youth_health.destroy_records(proposal uuid, children uuid[]) returns table (name text, rows_gone bigint)
  language plpgsql security definer set search_path = ''
as $$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
begin
  if (select pg_catalog.count(distinct a.approved_by) from youth_health.destruction_approval a
      where a.municipality = tenant and a.proposal_id = proposal) < 2 then
    raise exception 'two people have to approve';
  end if;
  if exists (select from youth_health.destruction_report r where r.municipality = tenant and r.proposal_id = proposal) then
    raise exception 'this list was carried out before';
  end if;
  if exists (select from pg_catalog.unnest(children) as c (child) where not exists (
      select from youth_health.destruction_candidate d
      where d.municipality = tenant and d.proposal_id = proposal and d.child_id = c.child)) then
    raise exception 'a child that is not on the list';
  end if;
  for name in select t.name from youth_health.tables_of_a_record() t order by t.step, t.name loop
    execute pg_catalog.format('delete from youth_health.%I where municipality = $1 and child_id = any ($2)', name) using tenant, children;
    get diagnostics rows_gone = row_count;
    return next;
  end loop;
end
$$;
comment on function youth_health.destroy_records is 'Deletes everything of these children in this schema. Refuses children that are not on the list, and a list without two approvals.';
revoke execute on function youth_health.destroy_records from public;
grant execute on function youth_health.destroy_records to cjg_app;

create function youth_health.last_changes(opened_before timestamptz) returns table (child_id uuid, changed_at timestamptz)
  language plpgsql stable set search_path = ''
as $$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  changes text;
begin
  select pg_catalog.string_agg(pg_catalog.format('select child_id, %I as changed_at from youth_health.%I where municipality = $1', a.attname, t.relname), ' union all ')
  into changes
  from pg_catalog.pg_class t
  join pg_catalog.pg_attribute c on c.attrelid = t.oid and c.attname = 'child_id' and not c.attisdropped
  join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attname in ('recorded_at', 'opened_at', 'imported_at') and not a.attisdropped
  where t.relnamespace = 'youth_health'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition;
  return query execute pg_catalog.format(
    'select r.child_id, pg_catalog.max(c.changed_at) from youth_health.record r join (%s) c on c.child_id = r.child_id
     where r.municipality = $1 and r.opened_at <= $2 group by 1', changes) using tenant, opened_before;
end
$$;
comment on function youth_health.last_changes is 'Of each record opened before this moment: when something was last added to it, in whichever table.';
revoke execute on function youth_health.last_changes from public;
grant execute on function youth_health.last_changes to cjg_app;
