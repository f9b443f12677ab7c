create schema youth_health;
grant usage on schema youth_health to cjg_app, cjg_reporting;

create table youth_health.record (
  municipality char(4) not null,
  child_id uuid not null,
  opened_at timestamptz not null,
  opened_by text not null,
  opened_by_name text not null,
  primary key (municipality, child_id),
  foreign key (municipality, child_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('youth_health.record', 'municipality');
comment on table youth_health.record is 'The youth health record of a child: that it was opened, when and by whom. Digital by law (Wpg art. 5); kept 20 years from the last change (BW 7:454).';
alter table youth_health.record enable row level security;
alter table youth_health.record force row level security;
create policy tenant on youth_health.record using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.record to cjg_app;
