create table care_coordination.measure_setting (
  municipality char(4) not null,
  id uuid not null,
  goal_scale text not null check (goal_scale in ('zero-to-ten', 'gas')),
  safety_low text not null,
  safety_high text not null,
  full_months int not null check (full_months between 1 and 12),
  reason text not null,
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('care_coordination.measure_setting', 'municipality');
comment on table care_coordination.measure_setting is 'How a municipality measures in plans, as no source settles it: which scale for goals, what the ends of the safety scale are called, and within how many months a plan of the full form is looked at again. The row set last counts; without any, a proposal does.';
alter table care_coordination.measure_setting enable row level security;
alter table care_coordination.measure_setting force row level security;
create policy tenant on care_coordination.measure_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.measure_setting to cjg_app;
