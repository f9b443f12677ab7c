create table youth_health.programme_setting (
  municipality char(4) not null,
  id uuid not null,
  moment text not null,
  setting jsonb not null,
  reason text not null,
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('youth_health.programme_setting', 'municipality');
comment on table youth_health.programme_setting is 'How a municipality offers one contact moment: on or off, at which ages, with which contents (Wpg art. 5: the municipality has the care carried out). The row set last counts. Holds nothing personal of children.';
comment on column youth_health.programme_setting.setting is 'In the shape of src/features/youth-health/consultation/programme/setting.ts.';
create index programme_setting_of_moment on youth_health.programme_setting (municipality, moment, id);
alter table youth_health.programme_setting enable row level security;
alter table youth_health.programme_setting force row level security;
create policy tenant on youth_health.programme_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.programme_setting to cjg_app;
