-- When something was last added to a record is also asked of one child, on the page about how long its record is kept.
drop function youth_health.last_changes(timestamptz);
create function youth_health.last_changes(opened_before timestamptz, only_child uuid)
  returns table (child_id uuid, changed_at timestamptz)
  language plpgsql stable set search_path = ''
as $$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  condition constant text := case when only_child is null then '' else ' and child_id = $3' end;
  changes text;
begin
  select pg_catalog.string_agg(
    pg_catalog.format('select child_id, %I as changed_at from youth_health.%I where municipality = $1%s', a.attname, t.relname, condition),
    ' union all ')
  into changes
  from pg_catalog.pg_class t
  join pg_catalog.pg_attribute c on c.attrelid = t.oid and c.attname = 'child_id' and not c.attisdropped
  join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attname in ('recorded_at', 'opened_at', 'imported_at') and not a.attisdropped
  where t.relnamespace = 'youth_health'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition;
  return query execute pg_catalog.format(
    'select r.child_id, pg_catalog.max(c.changed_at) from youth_health.record r join (%s) c on c.child_id = r.child_id
     where r.municipality = $1 and r.opened_at <= $2 group by 1', changes) using tenant, opened_before, only_child;
end
$$;
comment on function youth_health.last_changes is 'Of each record opened before this moment, or of one: when something was last added to it, in whichever table.';
revoke execute on function youth_health.last_changes from public;
grant execute on function youth_health.last_changes to cjg_app;
