-- The program's own role changes no row of a record. It may call these functions, which give everything of one child to another and
-- write down what they gave. Everything goes in one statement: only then are rows that point at each other never seen apart.
create function people.hold_children(children uuid[]) returns boolean
  language plpgsql security definer set search_path = ''
as $$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  place record;
begin
  perform from people.person p where p.municipality = tenant and p.id = any (children) order by p.id for update nowait;
  for place in select * from people.tables_of_a_child() t where t.holds_one loop
    execute pg_catalog.format('select from %s r where r.municipality = $1 and r.%I = any ($2) for update nowait', place.name, place.columns[1])
      using tenant, children;
  end loop;
  return true;
exception when lock_not_available then
  return false;
end
$$;
comment on function people.hold_children is 'Until the end of the transaction nobody adds anything to these children. False when somebody is doing so now: nobody waits for each other in a circle.';
revoke execute on function people.hold_children from public;
grant execute on function people.hold_children to cjg_app;

create function people.plan_moves(merge uuid, kept uuid, absorbed uuid) returns void
  language plpgsql set search_path = ''
as $$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  place record;
  tie record;
  staying constant text := 'delete from people.merge_move j using %1$s %2$s
    where j.municipality = $1 and j.merge_id = $2 and j.table_name = %3$L and j.row_key = %4$s and %2$s.municipality = $1 and %5$s
    and exists (select from %6$s %7$s where %8$s and %9$s and not exists (
      select from people.merge_move o where o.municipality = $1 and o.merge_id = $2 and o.table_name = %10$L and o.row_key = %11$s))';
  stayed bigint;
  more bigint;
begin
  for place in select * from people.tables_of_a_child() t where not t.holds_one loop
    execute pg_catalog.format(
      'insert into people.merge_move (municipality, merge_id, table_name, row_key, columns, what)
       select $1, $2, %L, %s, pg_catalog.array_remove(array[%s], null), ''moved'' from %s r
       where r.municipality = $1 and %s and not (%s) on conflict do nothing',
      place.name, people.words_of_key('r', place.key, place.columns),
      (select pg_catalog.string_agg(pg_catalog.format('case when r.%1$I = $3 then %1$L end', c), ', ') from pg_catalog.unnest(place.columns) c),
      place.name, people.words_naming('r', place.columns, '$3'), people.words_of_clash(place.name, place.columns, '$3', '$4'))
      using tenant, merge, absorbed, kept;
  end loop;
  loop
    stayed := 0;
    for tie in select i.*, f.key as of_key, f.columns as of_columns, t.key as to_key, t.columns as to_columns from people.ties_of_a_child() i
        join people.tables_of_a_child() f on f.name = i.of_table join people.tables_of_a_child() t on t.name = i.to_table loop
      -- What points at a row that stays, stays too.
      execute pg_catalog.format(staying, tie.of_table, 'f', tie.of_table, people.words_of_key('f', tie.of_key, tie.of_columns),
        people.words_naming('f', tie.of_columns, '$3'), tie.to_table, 't', tie.tie, people.words_naming('t', tie.to_columns, '$3'),
        tie.to_table, people.words_of_key('t', tie.to_key, tie.to_columns)) using tenant, merge, absorbed, kept;
      get diagnostics more = row_count;
      stayed := stayed + more;
      if tie.names_child then
        -- And what it points at, where the child is part of the pointing.
        execute pg_catalog.format(staying, tie.to_table, 't', tie.to_table, people.words_of_key('t', tie.to_key, tie.to_columns),
          people.words_naming('t', tie.to_columns, '$3'), tie.of_table, 'f', tie.tie, people.words_naming('f', tie.of_columns, '$3'),
          tie.of_table, people.words_of_key('f', tie.of_key, tie.of_columns)) using tenant, merge, absorbed, kept;
        get diagnostics more = row_count;
        stayed := stayed + more;
      end if;
    end loop;
    exit when stayed = 0;
  end loop;
end
$$;
comment on function people.plan_moves is 'Writes down what can go along: not what the kept child has already (a unique key), nor what hangs on such a row.';
revoke execute on function people.plan_moves from public;

create function people.make_moves(merge uuid, kept uuid, absorbed uuid) returns void
  language plpgsql set search_path = ''
as $$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  place record;
  moves text;
begin
  -- What others hang on, first: the kept child gets one of its own, and the absorbed child keeps its.
  for place in select * from people.tables_of_a_child() t where t.holds_one loop
    execute pg_catalog.format(
      'with copied as (
         insert into %1$s select (pg_catalog.jsonb_populate_record(r, pg_catalog.jsonb_build_object(%2$L, $4))).* from %1$s r
         where r.municipality = $1 and r.%2$I = $3 and not exists (select from %1$s k where k.municipality = $1 and k.%2$I = $4)
         returning 1)
       insert into people.merge_move (municipality, merge_id, table_name, row_key, columns, what)
       select $1, $2, %1$L, pg_catalog.jsonb_build_object(%2$L, $4), array[%2$L], ''copied'' from copied on conflict do nothing',
      place.name, place.columns[1]) using tenant, merge, absorbed, kept;
  end loop;
  select pg_catalog.string_agg(pg_catalog.format(
    'm%s as (update %s r set %s where r.municipality = $1 and %s and exists (select from people.merge_move j
       where j.municipality = $1 and j.merge_id = $2 and j.what = ''moved'' and j.table_name = %L and j.row_key = %s))',
    t.nth, t.name,
    (select pg_catalog.string_agg(pg_catalog.format('%1$I = case when r.%1$I = $3 then $4 else r.%1$I end', c), ', ') from pg_catalog.unnest(t.columns) c),
    people.words_naming('r', t.columns, '$3'), t.name, people.words_of_key('r', t.key, t.columns)), ', ')
  into moves
  from people.tables_of_a_child() with ordinality as t (name, columns, key, holds_one, nth)
  where t.name in (select j.table_name from people.merge_move j where j.municipality = tenant and j.merge_id = merge and j.what = 'moved');
  if moves is not null then
    execute 'with ' || moves || ' select' using tenant, merge, absorbed, kept;
  end if;
end
$$;
comment on function people.make_moves is 'Gives the kept child every row that was written down, in one statement.';
revoke execute on function people.make_moves from public;

create function people.is_absorbed(child uuid) returns boolean
  language sql stable set search_path = ''
as $$
  select exists (select from people.merge m
    where m.municipality = pg_catalog.current_setting('cjg.municipality', true)::char(4) and m.absorbed_id = child
      and not exists (select from people.merge_undone u where u.municipality = m.municipality and u.merge_id = m.id))
$$;
comment on function people.is_absorbed is 'This registration has become part of another one.';
revoke execute on function people.is_absorbed from public;

create function people.merge_children(merge uuid, kept uuid, absorbed uuid, reason text, at timestamptz, by_whom text, by_name text) returns void
  language plpgsql security definer set search_path = ''
as $$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  wanted text[] := '{bsn, expected_date, death_date, interpreter_language, phone, email}';
  old people.person;
  new people.person;
begin
  select * into strict old from people.person p where p.municipality = tenant and p.id = absorbed for update;
  select * into strict new from people.person p where p.municipality = tenant and p.id = kept for update;
  if people.is_absorbed(kept) or people.is_absorbed(absorbed) then
    raise exception 'one of these children has been absorbed before';
  end if;
  if old.birth_date <> new.birth_date or old.bsn_fingerprint <> new.bsn_fingerprint or (old.birth_date is not null and new.birth_date is null) then
    raise exception 'these are two children, or the other one has to be kept';
  end if;
  insert into people.merge values (tenant, merge, kept, absorbed, reason, array(
    select w from pg_catalog.unnest(wanted) w where case w
      when 'bsn' then new.bsn_sealed is null and old.bsn_sealed is not null
      else pg_catalog.to_jsonb(new) -> w = 'null' and pg_catalog.to_jsonb(old) -> w <> 'null' end), at, by_whom, by_name);
  perform people.plan_moves(merge, kept, absorbed);
  perform people.make_moves(merge, kept, absorbed);
  update people.person p set version = p.version + 1, bsn_sealed = null, bsn_fingerprint = null
  where p.municipality = tenant and p.id = absorbed and new.bsn_sealed is null;
  update people.person p set version = p.version + 1,
    bsn_sealed = coalesce(new.bsn_sealed, old.bsn_sealed), bsn_fingerprint = coalesce(new.bsn_fingerprint, old.bsn_fingerprint),
    expected_date = coalesce(new.expected_date, old.expected_date), death_date = coalesce(new.death_date, old.death_date),
    interpreter_language = coalesce(new.interpreter_language, old.interpreter_language),
    phone = coalesce(new.phone, old.phone), email = coalesce(new.email, old.email)
  where p.municipality = tenant and p.id = kept;
end
$$;
comment on function people.merge_children is 'Everything of the absorbed child becomes the kept child''s, except what clashes. Never of two BSNs or two birth dates; who is born is kept, not who is expected.';
revoke execute on function people.merge_children from public;
grant execute on function people.merge_children to cjg_app;

create function people.bring_along(merge uuid) returns bigint
  language plpgsql security definer set search_path = ''
as $$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  which people.merge;
  before bigint;
begin
  select * into strict which from people.merge m where m.municipality = tenant and m.id = merge;
  if exists (select from people.merge_undone u where u.municipality = tenant and u.merge_id = merge) or people.is_absorbed(which.kept_id) then
    return 0;
  end if;
  select pg_catalog.count(*) into before from people.merge_move j where j.municipality = tenant and j.merge_id = merge;
  perform people.plan_moves(merge, which.kept_id, which.absorbed_id);
  perform people.make_moves(merge, which.kept_id, which.absorbed_id);
  return (select pg_catalog.count(*) from people.merge_move j where j.municipality = tenant and j.merge_id = merge) - before;
end
$$;
comment on function people.bring_along is 'What somebody was still saving for the absorbed child at the moment of the merge goes along after all.';
revoke execute on function people.bring_along from public;
grant execute on function people.bring_along to cjg_app;

create function people.weigh_merge(kept uuid, absorbed uuid) returns table (name text, of_kept bigint, of_absorbed bigint, staying bigint)
  language plpgsql security definer set search_path = ''
as $$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  trial constant uuid := pg_catalog.gen_random_uuid();
  place record;
  going jsonb;
begin
  begin
    insert into people.merge values (tenant, trial, kept, absorbed, 'trial', '{}', pg_catalog.now(), '', '');
    perform people.plan_moves(trial, kept, absorbed);
    select pg_catalog.jsonb_object_agg(g.table_name, g.rows) into going from (
      select j.table_name, pg_catalog.count(*) as rows from people.merge_move j where j.municipality = tenant and j.merge_id = trial group by 1) g;
    raise exception 'only a trial' using errcode = 'CJG01';
  exception when sqlstate 'CJG01' then
    null;
  end;
  for place in select * from people.tables_of_a_child() t where not t.holds_one loop
    name := place.name;
    execute pg_catalog.format('select pg_catalog.count(*) filter (where %s), pg_catalog.count(*) filter (where %s) from %s r where r.municipality = $1 and (%s or %s)',
      people.words_naming('r', place.columns, '$2'), people.words_naming('r', place.columns, '$3'), place.name,
      people.words_naming('r', place.columns, '$2'), people.words_naming('r', place.columns, '$3'))
      into of_kept, of_absorbed using tenant, kept, absorbed;
    staying := of_absorbed - coalesce((going ->> place.name)::bigint, 0);
    if of_kept + of_absorbed > 0 then
      return next;
    end if;
  end loop;
end
$$;
comment on function people.weigh_merge is 'How many rows each of two children has in each table, and how many would stay behind: counted by planning the merge and taking the plan back.';
revoke execute on function people.weigh_merge from public;
grant execute on function people.weigh_merge to cjg_app;
