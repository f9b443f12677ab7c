-- Undoing gives back the rows that went along, and nothing else: what was added since stays with the kept child, unless it hangs on a row
-- that goes back (the correction of a measurement follows the measurement).
create function people.plan_return(merge uuid, kept uuid, absorbed uuid) returns void
  language plpgsql set search_path = ''
as $$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  following constant text := 'insert into people.merge_move (municipality, merge_id, table_name, row_key, columns, what)
    select distinct $1, $2, %1$L, %2$s, pg_catalog.array_remove(array[%3$s], null), ''followed''
    from %1$s %4$s join %5$s %6$s on %7$s
    join people.merge_move j on j.municipality = $1 and j.merge_id = $2 and j.what <> ''copied'' and j.table_name = %5$L and j.row_key = %8$s
    where %4$s.municipality = $1 and %9$s and %10$s and ($3 is not null) on conflict do nothing';
  tie record;
  followed bigint;
  more bigint;
begin
  loop
    followed := 0;
    for tie in select i.*, f.key as of_key, f.columns as of_columns, t.key as to_key, t.columns as to_columns from people.ties_of_a_child() i
        join people.tables_of_a_child() f on f.name = i.of_table join people.tables_of_a_child() t on t.name = i.to_table loop
      execute pg_catalog.format(following, tie.of_table, people.words_of_key('f', tie.of_key, tie.of_columns),
        (select pg_catalog.string_agg(pg_catalog.format('case when f.%1$I = $4 then %1$L end', c), ', ') from pg_catalog.unnest(tie.of_columns) c),
        'f', tie.to_table, 't', tie.tie, people.words_of_key('t', tie.to_key, tie.to_columns), people.words_naming('f', tie.of_columns, '$4'),
        people.words_naming('t', tie.to_columns, '$4')) using tenant, merge, absorbed, kept;
      get diagnostics more = row_count;
      followed := followed + more;
      if tie.names_child then
        execute pg_catalog.format(following, tie.to_table, people.words_of_key('t', tie.to_key, tie.to_columns),
          (select pg_catalog.string_agg(pg_catalog.format('case when t.%1$I = $4 then %1$L end', c), ', ') from pg_catalog.unnest(tie.to_columns) c),
          't', tie.of_table, 'f', tie.tie, people.words_of_key('f', tie.of_key, tie.of_columns), people.words_naming('t', tie.to_columns, '$4'),
          people.words_naming('f', tie.of_columns, '$4')) using tenant, merge, absorbed, kept;
        get diagnostics more = row_count;
        followed := followed + more;
      end if;
    end loop;
    exit when followed = 0;
  end loop;
end
$$;
comment on function people.plan_return is 'Writes down what came later and hangs on a row that goes back.';
revoke execute on function people.plan_return from public;

create function people.undo_merge(merge uuid, reason text, at timestamptz, by_whom text, by_name text) returns void
  language plpgsql security definer set search_path = ''
as $$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  which people.merge;
  place record;
  moves text;
begin
  select * into strict which from people.merge m where m.municipality = tenant and m.id = merge for update;
  if at > which.merged_at + interval '31 days' then
    raise exception 'a merge can be undone for 30 days';
  end if;
  if exists (select from people.merge m where m.municipality = tenant and m.id <> merge and m.merged_at >= which.merged_at
      and which.kept_id in (m.kept_id, m.absorbed_id)
      and not exists (select from people.merge_undone u where u.municipality = tenant and u.merge_id = m.id)
      and (m.merged_at, m.id) > (which.merged_at, which.id)) then
    raise exception 'a later merge has to be undone first';
  end if;
  insert into people.merge_undone values (tenant, merge, reason, at, by_whom, by_name);
  perform people.plan_return(merge, which.kept_id, which.absorbed_id);
  select pg_catalog.string_agg(pg_catalog.format(
    'm%s as (update %s r set %s from people.merge_move j where r.municipality = $1 and %s
       and j.municipality = $1 and j.merge_id = $2 and j.what <> ''copied'' and j.table_name = %L and j.row_key = %s and not (%s))',
    t.nth, t.name,
    (select pg_catalog.string_agg(pg_catalog.format('%1$I = case when %1$L = any (j.columns) then $3 else r.%1$I end', c), ', ') from pg_catalog.unnest(t.columns) c),
    people.words_naming('r', t.columns, '$4'), t.name, people.words_of_key('r', t.key, t.columns),
    people.words_of_clash(t.name, t.columns, '$4', '$3')), ', ')
  into moves
  from people.tables_of_a_child() with ordinality as t (name, columns, key, holds_one, nth)
  where t.name in (select j.table_name from people.merge_move j where j.municipality = tenant and j.merge_id = merge and j.what <> 'copied');
  if moves is not null then
    execute 'with ' || moves || ' select' using tenant, merge, which.absorbed_id, which.kept_id;
  end if;
  perform people.return_what_was_copied(merge, which.kept_id);
  perform people.return_what_was_taken(which);
end
$$;
comment on function people.undo_merge is 'Everything that went along with this merge goes back, for 30 days and the last merge first.';
revoke execute on function people.undo_merge from public;
grant execute on function people.undo_merge to cjg_app;

create function people.return_what_was_copied(merge uuid, kept uuid) returns void
  language plpgsql set search_path = ''
as $$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  copied record;
begin
  for copied in select * from people.merge_move j where j.municipality = tenant and j.merge_id = merge and j.what = 'copied' loop
    begin
      execute pg_catalog.format('delete from %s r where r.municipality = $1 and r.%I = $2', copied.table_name, copied.columns[1]) using tenant, kept;
    exception when foreign_key_violation then
      null; -- Something was added since the merge, and hangs on it.
    end;
  end loop;
end
$$;
comment on function people.return_what_was_copied is 'What the kept child got because it had none, and nothing hangs on, is gone again.';
revoke execute on function people.return_what_was_copied from public;

create function people.return_what_was_taken(which people.merge) returns void
  language plpgsql set search_path = ''
as $$
declare
  new people.person;
  old people.person;
begin
  select * into strict new from people.person p where p.municipality = which.municipality and p.id = which.kept_id;
  select * into strict old from people.person p where p.municipality = which.municipality and p.id = which.absorbed_id;
  -- What was changed since is no longer what was taken.
  update people.person p set version = p.version + 1,
    bsn_sealed = case when 'bsn' = any (which.taken) then null else p.bsn_sealed end,
    bsn_fingerprint = case when 'bsn' = any (which.taken) then null else p.bsn_fingerprint end,
    expected_date = case when 'expected_date' = any (which.taken) then nullif(p.expected_date, old.expected_date) else p.expected_date end,
    death_date = case when 'death_date' = any (which.taken) then nullif(p.death_date, old.death_date) else p.death_date end,
    interpreter_language = case when 'interpreter_language' = any (which.taken)
      then nullif(p.interpreter_language, old.interpreter_language) else p.interpreter_language end,
    phone = case when 'phone' = any (which.taken) then nullif(p.phone, old.phone) else p.phone end,
    email = case when 'email' = any (which.taken) then nullif(p.email, old.email) else p.email end
  where p.municipality = which.municipality and p.id = which.kept_id;
  update people.person p set version = p.version + 1, bsn_sealed = new.bsn_sealed, bsn_fingerprint = new.bsn_fingerprint
  where p.municipality = which.municipality and p.id = which.absorbed_id and 'bsn' = any (which.taken);
end
$$;
comment on function people.return_what_was_taken is 'The person itself: a BSN goes back, and what the kept one did not have is empty again.';
revoke execute on function people.return_what_was_taken from public;
