-- Where a child is named, in whichever schema. Read from the catalogue at work, so a table that is added later is not forgotten
-- (src/people/merge/tables.test.ts holds tables to that).
create function people.tables_left_alone() returns table (name text, because text)
  language sql immutable set search_path = ''
as $$ values
  ('audit.event', 'The access log never changes: it says what was seen under which name.'),
  ('people.merge', 'Says itself who became one.'),
  ('youth_health.destruction_candidate', 'Who was listed to be destroyed is not exchanged for somebody else. The term is counted anew before anything goes.')
$$;
comment on function people.tables_left_alone is 'Tables that name a child and stay as they are when two registrations of it become one. The referral index knows no child: its pseudonym goes along with the BSN.';
revoke execute on function people.tables_left_alone from public;
grant execute on function people.tables_left_alone to cjg_app;

create function people.tables_of_a_child() returns table (name text, columns text[], key text[], holds_one boolean)
  language sql stable set search_path = ''
as $$
  with named as (
    select t.oid, pg_catalog.array_agg(a.attname::text order by a.attnum) as columns
    from pg_catalog.pg_class t
    join pg_catalog.pg_namespace n on n.oid = t.relnamespace and n.nspname not in ('pg_catalog', 'information_schema')
    join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype
    where t.relkind in ('r', 'p') and not t.relispartition
      and exists (select from pg_catalog.pg_attribute m where m.attrelid = t.oid and m.attname = 'municipality' and not m.attisdropped)
      and (a.attname in ('child_id', 'subject_id') or exists (
        select from pg_catalog.pg_constraint k
        where k.contype = 'f' and k.conrelid = t.oid and k.confrelid = 'people.person'::regclass and a.attnum = any (k.conkey)))
      and t.oid::regclass::text not in (select l.name from people.tables_left_alone() l)
    group by t.oid
  ), keyed as (
    select w.oid, w.columns,
      array(select a.attname::text from pg_catalog.pg_attribute a
        where a.attrelid = w.oid and a.attnum = any (p.indkey) and a.attname <> 'municipality' order by a.attnum) as key
    from named w
    join pg_catalog.pg_index p on p.indrelid = w.oid and p.indisprimary
  )
  select k.oid::regclass::text, k.columns, k.key, k.key = k.columns from keyed k order by 1
$$;
comment on function people.tables_of_a_child is 'Every table that names a child by its own column (child_id, subject_id) or by a foreign key to people.person. holds_one: one row per child, on which others hang (youth_health.record): both children keep theirs.';
revoke execute on function people.tables_of_a_child from public;
grant execute on function people.tables_of_a_child to cjg_app;

create function people.ties_of_a_child() returns table (of_table text, to_table text, tie text, names_child boolean)
  language sql stable set search_path = ''
as $$
  select f.name, t.name,
    (select pg_catalog.string_agg(pg_catalog.format('f.%I = t.%I', a.attname, b.attname), ' and ')
      from unnest(k.conkey, k.confkey) as pair (own, other)
      join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.own
      join pg_catalog.pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.other),
    exists (select from pg_catalog.pg_attribute a
      where a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname::text = any (f.columns))
  from pg_catalog.pg_constraint k
  join people.tables_of_a_child() f on f.name = k.conrelid::regclass::text
  join people.tables_of_a_child() t on t.name = k.confrelid::regclass::text and not t.holds_one
  where k.contype = 'f' order by 1, 2
$$;
comment on function people.ties_of_a_child is 'Which of those tables point at each other: a row and what it points at stay with one child. names_child: the child is in the key itself, so that they can only move together.';
revoke execute on function people.ties_of_a_child from public;

-- Pieces of the statements that are put together below. In them $1 is the municipality, $2 the merge, $3 the absorbed child, $4 the kept one.
create function people.words_of_key(alias text, key text[], columns text[]) returns text
  language sql immutable set search_path = ''
as $$
  select 'pg_catalog.jsonb_build_object(' || pg_catalog.string_agg(pg_catalog.format(
    case when k = any (columns) then '%1$L, case when %2$I.%1$I = $3 then $4 else %2$I.%1$I end' else '%1$L, %2$I.%1$I' end, k, alias), ', ') || ')'
  from pg_catalog.unnest(key) as k
$$;
comment on function people.words_of_key is 'The key of a row as it is when the row is the kept child''s.';
revoke execute on function people.words_of_key from public;

create function people.words_naming(alias text, columns text[], child text) returns text
  language sql immutable set search_path = ''
as $$ select '(' || pg_catalog.string_agg(pg_catalog.format('%I.%I = %s', alias, c, child), ' or ') || ')' from pg_catalog.unnest(columns) as c $$;
comment on function people.words_naming is 'This row names this child.';
revoke execute on function people.words_naming from public;

create function people.words_of_clash(name text, columns text[], gone text, there text) returns text
  language sql stable set search_path = ''
as $$
  select coalesce(pg_catalog.string_agg(pg_catalog.format('exists (select from %s c where %s)', name, same), ' or '), 'false')
  from (
    select i.indexrelid, pg_catalog.string_agg(pg_catalog.format(
      case when a.attname::text = any (columns) then 'c.%1$I = case when r.%1$I = %2$s then %3$s else r.%1$I end' else 'c.%1$I = r.%1$I' end,
      a.attname, gone, there), ' and ') as same
    from pg_catalog.pg_index i
    join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indisunique and i.indrelid = name::regclass
    group by i.indexrelid
    having pg_catalog.bool_or(a.attname::text = any (columns))
  ) u
$$;
comment on function people.words_of_clash is 'Row r cannot become the other child''s, who has one like it already.';
revoke execute on function people.words_of_clash from public;
