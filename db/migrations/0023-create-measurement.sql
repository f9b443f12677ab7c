create table youth_health.measurement (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  contact_moment_id uuid not null,
  on_day date not null,
  measure text not null check (measure in ('height', 'weight', 'head-circumference')),
  value numeric check (value > 0),
  position text check (position in ('lying', 'standing')),
  supersedes uuid,
  reason text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, contact_moment_id) references youth_health.contact_moment (municipality, id),
  foreign key (municipality, supersedes) references youth_health.measurement (municipality, id),
  check (position is null or measure = 'height'),
  check ((supersedes is null) = (reason is null)),
  check (value is not null or supersedes is not null)
);
--@citus select create_distributed_table('youth_health.measurement', 'municipality');
comment on table youth_health.measurement is 'Height and head circumference in cm, weight in kg, as plotted; the contact moment holds the document. Nothing is changed: a correction is a row that supersedes another, with its reason; without a value it takes the other back.';
create unique index measurement_superseded_once on youth_health.measurement (municipality, supersedes) where supersedes is not null;
create index measurement_of_child on youth_health.measurement (municipality, child_id, on_day);
alter table youth_health.measurement enable row level security;
alter table youth_health.measurement force row level security;
create policy tenant on youth_health.measurement using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.measurement to cjg_app;
