create table care_coordination.evaluation_decision (
  municipality char(4) not null,
  plan_id uuid not null,
  version int not null,
  decision text not null check (decision in ('go-on', 'scale-down', 'scale-up', 'stop')),
  reason text not null,
  primary key (municipality, plan_id, version),
  foreign key (municipality, plan_id, version) references care_coordination.evaluation (municipality, plan_id, version)
);
--@citus select create_distributed_table('care_coordination.evaluation_decision', 'municipality');
comment on table care_coordination.evaluation_decision is 'What was decided when looking back: go on, less help, more help, or stop. version: of the evaluation that was set on that day.';
alter table care_coordination.evaluation_decision enable row level security;
alter table care_coordination.evaluation_decision force row level security;
create policy tenant on care_coordination.evaluation_decision using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.evaluation_decision to cjg_app;

create table care_coordination.evaluation_goal (
  municipality char(4) not null,
  plan_id uuid not null,
  version int not null,
  goal_id uuid not null,
  outcome text not null check (outcome in ('reached', 'partly', 'not')),
  primary key (municipality, plan_id, version, goal_id),
  foreign key (municipality, plan_id, version) references care_coordination.evaluation (municipality, plan_id, version),
  foreign key (municipality, goal_id) references care_coordination.goal (municipality, id)
);
--@citus select create_distributed_table('care_coordination.evaluation_goal', 'municipality');
comment on table care_coordination.evaluation_goal is 'How far a goal was when looking back.';
alter table care_coordination.evaluation_goal enable row level security;
alter table care_coordination.evaluation_goal force row level security;
create policy tenant on care_coordination.evaluation_goal using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.evaluation_goal to cjg_app;

create table care_coordination.evaluation_voice (
  municipality char(4) not null,
  plan_id uuid not null,
  version int not null,
  participant_id uuid not null,
  ordinal int not null check (ordinal >= 1),
  words text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (municipality, plan_id, version, participant_id, ordinal),
  foreign key (municipality, plan_id, version) references care_coordination.evaluation (municipality, plan_id, version),
  foreign key (municipality, participant_id) references care_coordination.participant (municipality, id),
  foreign key (municipality, written_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.evaluation_voice', 'municipality');
comment on table care_coordination.evaluation_voice is 'What somebody in the plan wants to say when looking back, in the own words. version: of the evaluation it was said for. The highest ordinal counts; the others stay to be read.';
alter table care_coordination.evaluation_voice enable row level security;
alter table care_coordination.evaluation_voice force row level security;
create policy tenant on care_coordination.evaluation_voice using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.evaluation_voice to cjg_app;

create table care_coordination.closure_goal (
  municipality char(4) not null,
  plan_id uuid not null,
  goal_id uuid not null,
  outcome text not null check (outcome in ('reached', 'partly', 'not')),
  primary key (municipality, plan_id, goal_id),
  foreign key (municipality, plan_id) references care_coordination.plan_closure (municipality, plan_id),
  foreign key (municipality, goal_id) references care_coordination.goal (municipality, id)
);
--@citus select create_distributed_table('care_coordination.closure_goal', 'municipality');
comment on table care_coordination.closure_goal is 'How far a goal was when the plan was closed.';
alter table care_coordination.closure_goal enable row level security;
alter table care_coordination.closure_goal force row level security;
create policy tenant on care_coordination.closure_goal using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.closure_goal to cjg_app;

create table care_coordination.closure_agreement (
  municipality char(4) not null,
  plan_id uuid not null,
  help_after text not null check (help_after in ('same-or-heavier', 'lighter', 'none-for-now', 'none')),
  family_does text not null,
  help_goes_on text not null,
  whom_to_call text not null,
  primary key (municipality, plan_id),
  foreign key (municipality, plan_id) references care_coordination.plan_closure (municipality, plan_id)
);
--@citus select create_distributed_table('care_coordination.closure_agreement', 'municipality');
comment on table care_coordination.closure_agreement is 'How the family goes on after the plan: what help it still needs (the four answers of the youth policy information, outcome 3.1), what it does itself, what help goes on, and whom it calls.';
alter table care_coordination.closure_agreement enable row level security;
alter table care_coordination.closure_agreement force row level security;
create policy tenant on care_coordination.closure_agreement using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.closure_agreement to cjg_app;

create table care_coordination.plan_continuation (
  municipality char(4) not null,
  plan_id uuid not null,
  continues_id uuid not null,
  primary key (municipality, plan_id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, continues_id) references care_coordination.plan (municipality, id)
);
--@citus select create_distributed_table('care_coordination.plan_continuation', 'municipality');
comment on table care_coordination.plan_continuation is 'A plan goes on from an earlier one of the same family.';
alter table care_coordination.plan_continuation enable row level security;
alter table care_coordination.plan_continuation force row level security;
create policy tenant on care_coordination.plan_continuation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.plan_continuation to cjg_app;

create table care_coordination.goal_continuation (
  municipality char(4) not null,
  goal_id uuid not null,
  continues_id uuid not null,
  primary key (municipality, goal_id),
  foreign key (municipality, goal_id) references care_coordination.goal (municipality, id),
  foreign key (municipality, continues_id) references care_coordination.goal (municipality, id)
);
--@citus select create_distributed_table('care_coordination.goal_continuation', 'municipality');
comment on table care_coordination.goal_continuation is 'A goal was carried over from an earlier plan of the same family, by choice.';
alter table care_coordination.goal_continuation enable row level security;
alter table care_coordination.goal_continuation force row level security;
create policy tenant on care_coordination.goal_continuation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.goal_continuation to cjg_app;
