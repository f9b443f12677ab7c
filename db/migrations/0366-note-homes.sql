create table rollup.home (
  municipality char(4) not null,
  person_id uuid not null,
  area text not null,
  primary key (municipality, person_id),
  foreign key (municipality, person_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('rollup.home', 'municipality');
comment on table rollup.home is 'In which neighbourhood somebody lives, for as long as a counting lasts: filled and emptied in one transaction, so that nobody ever sees a row. Without it every view would look up every address again. May be read by nobody but the views of counts.';
alter table rollup.home enable row level security;
alter table rollup.home force row level security;
create policy tenant on rollup.home using (municipality = current_setting('cjg.municipality', true)::char(4));
grant delete on rollup.home to cjg_reporting;

-- Of more homes the one where they have lived the longest. Who lives at no known postcode of a neighbourhood is not noted.
create function rollup.note_homes() returns void
  language sql security definer set search_path = ''
  as $$
    insert into rollup.home (municipality, person_id, area)
    select distinct on (r.person_id) r.municipality, r.person_id, n.name
    from people.residence r
    join people.household h on h.municipality = r.municipality and h.id = r.household_id
    join (
      select n.name, pg_catalog.generate_series(n.from_postcode, n.until_postcode)::text as digits
      from rollup.neighbourhood n
      where n.municipality = current_setting('cjg.municipality', true)::char(4)
        and n.version = (select max(s.version) from rollup.neighbourhood_setting s
          where s.municipality = current_setting('cjg.municipality', true)::char(4))
    ) n on n.digits = pg_catalog.substr(h.postcode, 1, 4)
    where r.municipality = current_setting('cjg.municipality', true)::char(4) and r.until is null
    order by r.person_id, r.since, r.household_id;
    analyze rollup.home
  $$;
revoke execute on function rollup.note_homes from public;
grant execute on function rollup.note_homes to cjg_reporting;
