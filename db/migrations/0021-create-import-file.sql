create table youth_health.import_file (
  municipality char(4) not null,
  id uuid not null,
  fingerprint text not null,
  file_name text not null,
  child_id uuid not null,
  left_out jsonb not null,
  imported_at timestamptz not null,
  imported_by text not null,
  imported_by_name text not null,
  primary key (municipality, id),
  unique (municipality, fingerprint),
  foreign key (municipality, child_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('youth_health.import_file', 'municipality');
comment on table youth_health.import_file is 'A Basisdataset JGZ file that was taken into a record: which, when, by whom, and what of it was left out and why. The same content is taken in once.';
comment on column youth_health.import_file.fingerprint is 'SHA-256 of the content, spaces and order of keys left aside.';
create index import_file_at on youth_health.import_file (municipality, imported_at);
alter table youth_health.import_file enable row level security;
alter table youth_health.import_file force row level security;
create policy tenant on youth_health.import_file using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.import_file to cjg_app;
