create table youth_health.contact_moment (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  on_day date not null,
  kind text not null check (kind in ('contact', 'measuring', 'development', 'birth', 'correction', 'exchanged')),
  source text not null check (source in ('here', 'import')),
  import_file_id uuid,
  observations jsonb not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id),
  foreign key (municipality, import_file_id) references youth_health.import_file (municipality, id),
  check ((source = 'import') = (import_file_id is not null))
);
--@citus select create_distributed_table('youth_health.contact_moment', 'municipality');
comment on table youth_health.contact_moment is 'What was seen, measured or told of a child at one moment: one document, never changed. Kept 20 years from the last change of the record (BW 7:454).';
comment on column youth_health.contact_moment.observations is 'The observations, in the shape of src/features/youth-health/record/observations.ts.';
create index contact_moment_of_child on youth_health.contact_moment (municipality, child_id, on_day);
alter table youth_health.contact_moment enable row level security;
alter table youth_health.contact_moment force row level security;
create policy tenant on youth_health.contact_moment using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.contact_moment to cjg_app;
