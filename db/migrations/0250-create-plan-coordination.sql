create table care_coordination.coordination_setting (
  municipality char(4) not null,
  id uuid not null,
  never_lead text not null,
  family_leads text not null check (family_leads in ('yes', 'no')),
  without_coordinator_days int not null check (without_coordinator_days >= 0),
  evaluation_days int not null check (evaluation_days >= 0),
  late_actions int not null check (late_actions >= 1),
  late_days int not null check (late_days >= 0),
  still_weeks int not null check (still_weeks >= 1),
  remind_before_days int not null check (remind_before_days >= 0),
  remind_after_days int not null check (remind_after_days >= 1),
  escalation jsonb not null,
  reason text not null check (reason <> ''),
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('care_coordination.coordination_setting', 'municipality');
comment on table care_coordination.coordination_setting is 'How a municipality coordinates plans: kinds of organisation that never lead (one per line), whether a family may lead its own plan, when a plan counts as stalled, when owners of actions are reminded, and who is told of a stalled plan after how many days. None of it is law; the newest counts, and before one is set a proposal does. Holds nothing personal of families.';
alter table care_coordination.coordination_setting enable row level security;
alter table care_coordination.coordination_setting force row level security;
create policy tenant on care_coordination.coordination_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.coordination_setting to cjg_app;

create table care_coordination.coordination_request (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  for_version int not null check (for_version >= 1),
  participant_id uuid not null,
  words text not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, participant_id) references care_coordination.participant (municipality, id),
  foreign key (municipality, asked_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.coordination_request', 'municipality');
comment on table care_coordination.coordination_request is 'Somebody in the plan was asked to coordinate it from now on: as the for_version-th. Nobody becomes coordinator without saying yes.';
create index coordination_request_of_plan on care_coordination.coordination_request (municipality, plan_id);
alter table care_coordination.coordination_request enable row level security;
alter table care_coordination.coordination_request force row level security;
create policy tenant on care_coordination.coordination_request using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.coordination_request to cjg_app;

create table care_coordination.coordination_answer (
  municipality char(4) not null,
  request_id uuid not null,
  answer text not null check (answer in ('accepted', 'declined', 'withdrawn')),
  words text not null,
  answered_at timestamptz not null,
  answered_by uuid not null,
  primary key (municipality, request_id),
  foreign key (municipality, request_id) references care_coordination.coordination_request (municipality, id),
  foreign key (municipality, answered_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.coordination_answer', 'municipality');
comment on table care_coordination.coordination_answer is 'What was said to a request to coordinate. The key makes a second answer see the first.';
alter table care_coordination.coordination_answer enable row level security;
alter table care_coordination.coordination_answer force row level security;
create policy tenant on care_coordination.coordination_answer using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.coordination_answer to cjg_app;

create table care_coordination.coordinator_wish (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  words text not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, asked_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.coordinator_wish', 'municipality');
comment on table care_coordination.coordinator_wish is 'The family asks for another coordinator, in its own words.';
create index coordinator_wish_of_plan on care_coordination.coordinator_wish (municipality, plan_id);
alter table care_coordination.coordinator_wish enable row level security;
alter table care_coordination.coordinator_wish force row level security;
create policy tenant on care_coordination.coordinator_wish using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.coordinator_wish to cjg_app;

create table care_coordination.coordinator_wish_answer (
  municipality char(4) not null,
  wish_id uuid not null,
  words text not null check (words <> ''),
  answered_at timestamptz not null,
  answered_by uuid not null,
  primary key (municipality, wish_id),
  foreign key (municipality, wish_id) references care_coordination.coordinator_wish (municipality, id),
  foreign key (municipality, answered_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.coordinator_wish_answer', 'municipality');
comment on table care_coordination.coordinator_wish_answer is 'What was done with the wish of the family for another coordinator.';
alter table care_coordination.coordinator_wish_answer enable row level security;
alter table care_coordination.coordinator_wish_answer force row level security;
create policy tenant on care_coordination.coordinator_wish_answer using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.coordinator_wish_answer to cjg_app;
