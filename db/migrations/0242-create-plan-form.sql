create table care_coordination.plan_form (
  municipality char(4) not null,
  plan_id uuid not null,
  version int not null check (version >= 1),
  form text not null check (form in ('light', 'full')),
  reason text not null,
  chosen_at timestamptz not null,
  chosen_by uuid not null,
  primary key (municipality, plan_id, version),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, chosen_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.plan_form', 'municipality');
comment on table care_coordination.plan_form is 'The form of a plan, chosen with a reason: light, or full with a safety plan when basic care, safety or violence is at stake. The highest version counts.';
alter table care_coordination.plan_form enable row level security;
alter table care_coordination.plan_form force row level security;
create policy tenant on care_coordination.plan_form using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.plan_form to cjg_app;

create table care_coordination.group_plan_step (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  step text not null check (step in ('offered', 'makes', 'declined', 'wants-it-written')),
  taken_on date not null,
  ready_by date check ((step = 'makes') = (ready_by is not null)),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, recorded_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.group_plan_step', 'municipality');
comment on table care_coordination.group_plan_step is 'The family group plan comes first (Jeugdwet 4.1.2): offered, being made and ready by a day, or not wanted, from which day the six weeks run (4.1.3). wants-it-written: somebody wished the plan on paper, within fourteen days. The newest counts (ids go up).';
create index group_plan_step_of_plan on care_coordination.group_plan_step (municipality, plan_id);
alter table care_coordination.group_plan_step enable row level security;
alter table care_coordination.group_plan_step force row level security;
create policy tenant on care_coordination.group_plan_step using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.group_plan_step to cjg_app;
