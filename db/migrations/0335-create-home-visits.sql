create table youth_health.visit_package (
  municipality char(4) not null,
  id uuid not null,
  professional_id uuid not null,
  professional_name text not null,
  on_day date not null,
  given_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > given_at),
  bytes integer not null check (bytes > 0),
  primary key (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('youth_health.visit_package', 'municipality');
comment on table youth_health.visit_package is 'The home visits of one day, given to the browser of the professional who makes them: when, until when, and how large. What was in it is not kept: it stands in the records. Kept as the access log is, to say where data of a child have been.';
create index visit_package_of_professional on youth_health.visit_package (municipality, professional_id, on_day);
alter table youth_health.visit_package enable row level security;
alter table youth_health.visit_package force row level security;
create policy tenant on youth_health.visit_package using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.visit_package to cjg_app;

create table youth_health.visit_package_child (
  municipality char(4) not null,
  package_id uuid not null,
  place smallint not null check (place > 0),
  child_id uuid not null,
  moment text not null,
  primary key (municipality, package_id, place),
  foreign key (municipality, package_id) references youth_health.visit_package (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('youth_health.visit_package_child', 'municipality');
comment on table youth_health.visit_package_child is 'Whom a package was about, by its place in it: what comes back names the place, so that no child is named twice on the way. Destroyed with the record of the child.';
create index visit_package_child_of_child on youth_health.visit_package_child (municipality, child_id);
alter table youth_health.visit_package_child enable row level security;
alter table youth_health.visit_package_child force row level security;
create policy tenant on youth_health.visit_package_child using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.visit_package_child to cjg_app;

create table youth_health.visit_package_end (
  municipality char(4) not null,
  package_id uuid not null,
  because text not null check (because in ('wiped', 'ended', 'clock-moved', 'not-heard')),
  ended_at timestamptz not null,
  primary key (municipality, package_id),
  foreign key (municipality, package_id) references youth_health.visit_package (municipality, id)
);
--@citus select create_distributed_table('youth_health.visit_package_end', 'municipality');
comment on table youth_health.visit_package_end is 'The package is gone from the browser. wiped: by the professional; ended: its time was over; clock-moved: the clock of the device was set back; not-heard: its time was over and the browser did not say so. The key makes it one.';
alter table youth_health.visit_package_end enable row level security;
alter table youth_health.visit_package_end force row level security;
create policy tenant on youth_health.visit_package_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.visit_package_end to cjg_app;

create table youth_health.visit_part (
  municipality char(4) not null,
  key uuid not null,
  package_id uuid not null,
  place smallint not null,
  child_id uuid not null,
  part text not null check (part in ('talk', 'growth', 'development')),
  document_id uuid,
  left_out_id uuid,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, key),
  foreign key (municipality, package_id) references youth_health.visit_package (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('youth_health.visit_part', 'municipality');
comment on table youth_health.visit_part is 'A part of a home visit that came in, by the key its browser gave it: sent again, it is stored once. document_id: the contact moment it became; left_out_id: the one that tells what was measured and not taken over. Destroyed with the record of the child.';
create index visit_part_of_child on youth_health.visit_part (municipality, child_id);
alter table youth_health.visit_part enable row level security;
alter table youth_health.visit_part force row level security;
create policy tenant on youth_health.visit_part using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.visit_part to cjg_app;
