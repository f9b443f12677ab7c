create table youth_health.measurement_to_repeat (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  measure text not null check (measure in ('height', 'weight', 'head-circumference')),
  before_day date,
  because text not null,
  supersedes uuid,
  noted_on date not null,
  noted_by text not null,
  noted_by_name text not null,
  recorded_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id),
  foreign key (municipality, supersedes) references youth_health.measurement_to_repeat (municipality, id),
  check (before_day is not null or supersedes is not null)
);
--@citus select create_distributed_table('youth_health.measurement_to_repeat', 'municipality');
comment on table youth_health.measurement_to_repeat is 'That something is to be measured again before a day, by whom and why. It is open until the same is measured on a later day than it was noted, or another row supersedes it; without a day that row takes it back. Kept with the record (BW 7:454).';
create unique index measurement_to_repeat_superseded_once on youth_health.measurement_to_repeat (municipality, supersedes) where supersedes is not null;
create index measurement_to_repeat_of_child on youth_health.measurement_to_repeat (municipality, child_id);
create index measurement_to_repeat_by_day on youth_health.measurement_to_repeat (municipality, before_day);
alter table youth_health.measurement_to_repeat enable row level security;
alter table youth_health.measurement_to_repeat force row level security;
create policy tenant on youth_health.measurement_to_repeat using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.measurement_to_repeat to cjg_app;
