create table care_coordination.measure (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null check (kind in ('self-reliance', 'safety', 'goal', 'satisfaction')),
  subject_id uuid,
  version text check (version in ('adult', 'youth', 'household')),
  domain text,
  goal_id uuid,
  goal_scale text check (goal_scale in ('zero-to-ten', 'gas')),
  value int not null,
  measured_on date not null,
  given_by uuid not null,
  words text not null,
  audience text not null check (audience in ('everyone', 'professionals')),
  replaces uuid,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, id),
  unique (municipality, replaces),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, subject_id) references care_coordination.participant (municipality, id),
  foreign key (municipality, goal_id) references care_coordination.goal (municipality, id),
  foreign key (municipality, given_by) references care_coordination.participant (municipality, id),
  foreign key (municipality, recorded_by) references care_coordination.participant (municipality, id),
  foreign key (municipality, replaces) references care_coordination.measure (municipality, id),
  check ((kind = 'self-reliance') = (subject_id is not null and version is not null and domain is not null)),
  check ((kind = 'goal') = (goal_id is not null and goal_scale is not null)),
  check ((replaces is null) = (reason = ''))
);
--@citus select create_distributed_table('care_coordination.measure', 'municipality');
comment on table care_coordination.measure is 'How it goes, as a figure that somebody gave on a day: self-reliance (ZRM 2017, level 1-5 in a domain), a safety scale (0-10), a goal, satisfaction (1-10). given_by: whose figure it is; recorded_by: who wrote it down. Never changed: a newer one replaces it, with the reason. audience: who of the others in the plan may see it.';
create index measure_of_plan on care_coordination.measure (municipality, plan_id, measured_on);
alter table care_coordination.measure enable row level security;
alter table care_coordination.measure force row level security;
create policy tenant on care_coordination.measure using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.measure to cjg_app;
