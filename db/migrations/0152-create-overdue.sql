create table youth_health.overdue (
  municipality char(4) not null,
  child_id uuid not null,
  list text not null check (list in ('vaccination', 'contact-moment')),
  since date not null,
  about text[] not null,
  born_on date not null,
  counted_at timestamptz not null,
  primary key (municipality, list, child_id),
  foreign key (municipality, child_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('youth_health.overdue', 'municipality');
comment on table youth_health.overdue is 'Which children are behind with their vaccinations or contact moments, counted every night from their records, so that a list of a whole municipality opens at once. A reckoning, no fact: whoever opens the list sees each child reckoned again. Written anew every night; goes with the record (BW 7:454).';
create index overdue_since on youth_health.overdue (municipality, list, since, child_id);
alter table youth_health.overdue enable row level security;
alter table youth_health.overdue force row level security;
create policy tenant on youth_health.overdue using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on youth_health.overdue to cjg_app;

create table youth_health.overdue_count (
  municipality char(4) not null,
  list text not null check (list in ('vaccination', 'contact-moment')),
  counted_at timestamptz not null,
  children int not null,
  primary key (municipality, list)
);
--@citus select create_distributed_table('youth_health.overdue_count', 'municipality');
comment on table youth_health.overdue_count is 'When the overdue children were last counted, and over how many children. Holds nothing personal.';
alter table youth_health.overdue_count enable row level security;
alter table youth_health.overdue_count force row level security;
create policy tenant on youth_health.overdue_count using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update on youth_health.overdue_count to cjg_app;
