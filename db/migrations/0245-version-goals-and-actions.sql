create table care_coordination.goal_version (
  municipality char(4) not null,
  goal_id uuid not null,
  version int not null check (version >= 2),
  plan_id uuid not null,
  title text not null,
  life_area text not null,
  seen_by text not null,
  baseline text not null,
  feasible boolean,
  due_on date not null,
  owner_ids uuid[] not null,
  written_at timestamptz not null,
  written_by uuid not null,
  proposed_by uuid,
  primary key (municipality, goal_id, version),
  foreign key (municipality, goal_id) references care_coordination.goal (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, written_by) references care_coordination.participant (municipality, id),
  foreign key (municipality, proposed_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.goal_version', 'municipality');
comment on table care_coordination.goal_version is 'What a goal says since it was changed: every version from the second on; the first is the goal as it was added. The highest counts. The key makes a second writer of one version see the first. owner_ids: participants whose goal it is; proposed_by: who proposed these words, when another took them over.';
create index goal_version_of_plan on care_coordination.goal_version (municipality, plan_id);
alter table care_coordination.goal_version enable row level security;
alter table care_coordination.goal_version force row level security;
create policy tenant on care_coordination.goal_version using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.goal_version to cjg_app;

create table care_coordination.goal_withdrawal (
  municipality char(4) not null,
  goal_id uuid not null,
  plan_id uuid not null,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null,
  reason text not null,
  primary key (municipality, goal_id),
  foreign key (municipality, goal_id) references care_coordination.goal (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, withdrawn_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.goal_withdrawal', 'municipality');
comment on table care_coordination.goal_withdrawal is 'A goal is no longer strived for, and why. It stays to be read, with its actions.';
create index goal_withdrawal_of_plan on care_coordination.goal_withdrawal (municipality, plan_id);
alter table care_coordination.goal_withdrawal enable row level security;
alter table care_coordination.goal_withdrawal force row level security;
create policy tenant on care_coordination.goal_withdrawal using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.goal_withdrawal to cjg_app;

create table care_coordination.action_version (
  municipality char(4) not null,
  action_id uuid not null,
  version int not null check (version >= 2),
  plan_id uuid not null,
  title text not null,
  owner_id uuid not null,
  due_on date,
  rhythm text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  proposed_by uuid,
  primary key (municipality, action_id, version),
  foreign key (municipality, action_id) references care_coordination.action (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, owner_id) references care_coordination.participant (municipality, id),
  foreign key (municipality, written_by) references care_coordination.participant (municipality, id),
  foreign key (municipality, proposed_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.action_version', 'municipality');
comment on table care_coordination.action_version is 'What an action says since it was changed: every version from the second on; the first is the action as it was added. The highest counts. How far it is stands in action_move and has versions of its own, so that moving and rewording do not stand in each other''s way.';
create index action_version_of_plan on care_coordination.action_version (municipality, plan_id);
alter table care_coordination.action_version enable row level security;
alter table care_coordination.action_version force row level security;
create policy tenant on care_coordination.action_version using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.action_version to cjg_app;

create table care_coordination.action_withdrawal (
  municipality char(4) not null,
  action_id uuid not null,
  plan_id uuid not null,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null,
  reason text not null,
  primary key (municipality, action_id),
  foreign key (municipality, action_id) references care_coordination.action (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, withdrawn_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.action_withdrawal', 'municipality');
comment on table care_coordination.action_withdrawal is 'An action is not going to be done, and why. It stays to be read.';
create index action_withdrawal_of_plan on care_coordination.action_withdrawal (municipality, plan_id);
alter table care_coordination.action_withdrawal enable row level security;
alter table care_coordination.action_withdrawal force row level security;
create policy tenant on care_coordination.action_withdrawal using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.action_withdrawal to cjg_app;

-- The words of a family may be taken over from somebody's proposal.
alter table care_coordination.family_words add column proposed_by uuid;
alter table care_coordination.family_words
  add foreign key (municipality, proposed_by) references care_coordination.participant (municipality, id);
create index family_words_of_plan on care_coordination.family_words (municipality, plan_id);

create table care_coordination.plan_change (
  municipality char(4) not null,
  plan_id uuid not null,
  revision int not null check (revision >= 1),
  object text not null,
  part_id uuid,
  about uuid[] not null,
  home_of uuid,
  is_new boolean not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (municipality, plan_id, revision),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id)
);
--@citus select create_distributed_table('care_coordination.plan_change', 'municipality');
comment on table care_coordination.plan_change is 'Every change of a plan, numbered in the order in which they became visible to others: what kind of part, which one, when, by whom. Holds no words: those stand where they were written, at the same moment. From this everyone is told what changed since they looked, cut to what they may see: about and home_of are those of the part at that moment. changed_by: a participant of the plan; of the family also one who is only added to the list at this very moment.';
alter table care_coordination.plan_change enable row level security;
alter table care_coordination.plan_change force row level security;
create policy tenant on care_coordination.plan_change using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.plan_change to cjg_app;

create table care_coordination.plan_look (
  municipality char(4) not null,
  plan_id uuid not null,
  looked_by uuid not null,
  revision int not null check (revision >= 0),
  looked_at timestamptz not null,
  primary key (municipality, plan_id, looked_by, revision),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id)
);
--@citus select create_distributed_table('care_coordination.plan_look', 'municipality');
comment on table care_coordination.plan_look is 'Somebody opened a plan and saw it up to this change. One row for each change that was the newest when somebody looked, so that a second look at the same adds nothing. looked_by: the person or professional. The access log says when a plan was opened; this says how far it was read.';
alter table care_coordination.plan_look enable row level security;
alter table care_coordination.plan_look force row level security;
create policy tenant on care_coordination.plan_look using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.plan_look to cjg_app;
