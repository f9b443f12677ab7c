create table care_coordination.goal (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  number int not null check (number >= 1),
  title text not null,
  life_area text not null,
  seen_by text not null,
  baseline text not null,
  feasible boolean,
  due_on date not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (municipality, id),
  unique (municipality, plan_id, number),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, added_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.goal', 'municipality');
comment on table care_coordination.goal is 'What will be different for the family. seen_by: how anyone can see that it is reached; baseline: how it is when the goal is set; feasible: whether those who must do it think they can, null while nobody asked.';
alter table care_coordination.goal enable row level security;
alter table care_coordination.goal force row level security;
create policy tenant on care_coordination.goal using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.goal to cjg_app;

create table care_coordination.goal_owner (
  municipality char(4) not null,
  goal_id uuid not null,
  participant_id uuid not null,
  primary key (municipality, goal_id, participant_id),
  foreign key (municipality, goal_id) references care_coordination.goal (municipality, id),
  foreign key (municipality, participant_id) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.goal_owner', 'municipality');
comment on table care_coordination.goal_owner is 'Whose goal it is.';
alter table care_coordination.goal_owner enable row level security;
alter table care_coordination.goal_owner force row level security;
create policy tenant on care_coordination.goal_owner using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.goal_owner to cjg_app;

create table care_coordination.action (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  goal_id uuid not null,
  title text not null,
  owner_id uuid not null,
  due_on date,
  rhythm text not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, goal_id) references care_coordination.goal (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, owner_id) references care_coordination.participant (municipality, id),
  foreign key (municipality, added_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.action', 'municipality');
comment on table care_coordination.action is 'Who does what for a goal. due_on: the last day; rhythm: how often, in words, for what comes back (''elke week'').';
create index action_of_plan on care_coordination.action (municipality, plan_id);
alter table care_coordination.action enable row level security;
alter table care_coordination.action force row level security;
create policy tenant on care_coordination.action using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.action to cjg_app;

create table care_coordination.action_move (
  municipality char(4) not null,
  action_id uuid not null,
  version int not null check (version >= 1),
  plan_id uuid not null,
  lane text not null check (lane in ('to-do', 'doing', 'done')),
  moved_at timestamptz not null,
  moved_by uuid not null,
  primary key (municipality, action_id, version),
  foreign key (municipality, action_id) references care_coordination.action (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, moved_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.action_move', 'municipality');
comment on table care_coordination.action_move is 'How far an action is: every move. The highest version counts; without any, it is still to do.';
create index action_move_of_plan on care_coordination.action_move (municipality, plan_id);
alter table care_coordination.action_move enable row level security;
alter table care_coordination.action_move force row level security;
create policy tenant on care_coordination.action_move using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.action_move to cjg_app;

create table care_coordination.safety_agreement (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  at_sign text not null,
  agreed text not null,
  watched_by uuid,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, watched_by) references care_coordination.participant (municipality, id),
  foreign key (municipality, written_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.safety_agreement', 'municipality');
comment on table care_coordination.safety_agreement is 'What happens when it gets tense at home: at which sign, who does what, who around the family keeps an eye on it.';
create index safety_agreement_of_plan on care_coordination.safety_agreement (municipality, plan_id);
alter table care_coordination.safety_agreement enable row level security;
alter table care_coordination.safety_agreement force row level security;
create policy tenant on care_coordination.safety_agreement using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.safety_agreement to cjg_app;

create table care_coordination.safety_agreement_end (
  municipality char(4) not null,
  agreement_id uuid not null,
  ended_at timestamptz not null,
  ended_by uuid not null,
  reason text not null,
  primary key (municipality, agreement_id),
  foreign key (municipality, agreement_id) references care_coordination.safety_agreement (municipality, id),
  foreign key (municipality, ended_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.safety_agreement_end', 'municipality');
comment on table care_coordination.safety_agreement_end is 'A safety agreement no longer holds, and why. It stays to be read.';
alter table care_coordination.safety_agreement_end enable row level security;
alter table care_coordination.safety_agreement_end force row level security;
create policy tenant on care_coordination.safety_agreement_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.safety_agreement_end to cjg_app;
