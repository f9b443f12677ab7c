create schema care_coordination;
grant usage on schema care_coordination to cjg_app, cjg_reporting;

create table care_coordination.plan (
  municipality char(4) not null,
  id uuid not null,
  family_id uuid not null,
  family_name text not null,
  ordinal int not null check (ordinal >= 1),
  started_on date not null,
  clear_on date not null,
  match_id uuid,
  primary key (municipality, id),
  unique (municipality, family_id, ordinal),
  foreign key (municipality, family_id) references people.family (municipality, id)
);
--@citus select create_distributed_table('care_coordination.plan', 'municipality');
comment on table care_coordination.plan is 'One family, one plan, and the family owns it (Jeugdwet 4.1.2-4.1.3). ordinal: the family''s first, second … plan; unique, so that two never start at once. clear_on: the day it became clear that the family makes no plan of its own, from which the six weeks run. match_id: the match in the referral index it came from. Kept twenty years after the last change (Jeugdwet 7.3.8).';
alter table care_coordination.plan enable row level security;
alter table care_coordination.plan force row level security;
create policy tenant on care_coordination.plan using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.plan to cjg_app;

create table care_coordination.participant (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null check (kind in ('family', 'network', 'professional')),
  subject_id uuid,
  name text not null,
  part text not null,
  joined_at timestamptz not null,
  joined_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, joined_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.participant', 'municipality');
comment on table care_coordination.participant is 'Who takes part in a plan: family, people around it, professionals. subject_id: the person or professional, when known here; only they can open the plan. name and part as they were when joining.';
create index participant_of_plan on care_coordination.participant (municipality, plan_id);
create index participant_subject on care_coordination.participant (municipality, subject_id);
alter table care_coordination.participant enable row level security;
alter table care_coordination.participant force row level security;
create policy tenant on care_coordination.participant using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.participant to cjg_app;

create table care_coordination.departure (
  municipality char(4) not null,
  participant_id uuid not null,
  left_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, participant_id),
  foreign key (municipality, participant_id) references care_coordination.participant (municipality, id),
  foreign key (municipality, recorded_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.departure', 'municipality');
comment on table care_coordination.departure is 'A participant takes part no more, and can no longer open the plan. What was done stays.';
alter table care_coordination.departure enable row level security;
alter table care_coordination.departure force row level security;
create policy tenant on care_coordination.departure using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.departure to cjg_app;

create table care_coordination.coordination (
  municipality char(4) not null,
  plan_id uuid not null,
  version int not null check (version >= 1),
  participant_id uuid not null,
  since timestamptz not null,
  decided_by uuid not null,
  primary key (municipality, plan_id, version),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, participant_id) references care_coordination.participant (municipality, id),
  foreign key (municipality, decided_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.coordination', 'municipality');
comment on table care_coordination.coordination is 'Who coordinates the plan: the family''s one contact, who calls everyone together. The highest version counts.';
alter table care_coordination.coordination enable row level security;
alter table care_coordination.coordination force row level security;
create policy tenant on care_coordination.coordination using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.coordination to cjg_app;

create table care_coordination.family_words (
  municipality char(4) not null,
  about_id uuid not null,
  version int not null check (version >= 1),
  plan_id uuid not null,
  words text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (municipality, about_id, version),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, written_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.family_words', 'municipality');
comment on table care_coordination.family_words is 'What the family says in its own words, every version of it: why there is a plan (about_id is the plan) or what a goal means to them (about_id is the goal). The key makes a second writer of one version see the first.';
alter table care_coordination.family_words enable row level security;
alter table care_coordination.family_words force row level security;
create policy tenant on care_coordination.family_words using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.family_words to cjg_app;

create table care_coordination.plan_agreement (
  municipality char(4) not null,
  plan_id uuid not null,
  agreed_on date not null,
  manner text not null check (manner in ('spoken', 'written')),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, plan_id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, recorded_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.plan_agreement', 'municipality');
comment on table care_coordination.plan_agreement is 'The family agreed to the plan: within six weeks, by word of mouth or in writing (Jeugdwet 4.1.3).';
alter table care_coordination.plan_agreement enable row level security;
alter table care_coordination.plan_agreement force row level security;
create policy tenant on care_coordination.plan_agreement using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.plan_agreement to cjg_app;

create table care_coordination.plan_agreement_party (
  municipality char(4) not null,
  plan_id uuid not null,
  participant_id uuid not null,
  primary key (municipality, plan_id, participant_id),
  foreign key (municipality, plan_id) references care_coordination.plan_agreement (municipality, plan_id),
  foreign key (municipality, participant_id) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.plan_agreement_party', 'municipality');
comment on table care_coordination.plan_agreement_party is 'Who of the family agreed to the plan.';
alter table care_coordination.plan_agreement_party enable row level security;
alter table care_coordination.plan_agreement_party force row level security;
create policy tenant on care_coordination.plan_agreement_party using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.plan_agreement_party to cjg_app;

create table care_coordination.evaluation (
  municipality char(4) not null,
  plan_id uuid not null,
  version int not null check (version >= 1),
  planned_on date not null,
  findings text,
  set_at timestamptz not null,
  set_by uuid not null,
  primary key (municipality, plan_id, version),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, set_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.evaluation', 'municipality');
comment on table care_coordination.evaluation is 'When the plan is looked at again; the highest version counts. findings: what was seen when looking back on the day this next date was set.';
alter table care_coordination.evaluation enable row level security;
alter table care_coordination.evaluation force row level security;
create policy tenant on care_coordination.evaluation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.evaluation to cjg_app;

create table care_coordination.plan_closure (
  municipality char(4) not null,
  plan_id uuid not null,
  closed_on date not null,
  outcome text not null check (outcome in ('goals-reached', 'family-goes-on', 'other-help', 'family-stopped', 'moved')),
  words text not null,
  closed_at timestamptz not null,
  closed_by uuid not null,
  primary key (municipality, plan_id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, closed_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.plan_closure', 'municipality');
comment on table care_coordination.plan_closure is 'The plan ended, with how it ended. A closed plan can be read and no longer changed; the family may start another.';
alter table care_coordination.plan_closure enable row level security;
alter table care_coordination.plan_closure force row level security;
create policy tenant on care_coordination.plan_closure using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.plan_closure to cjg_app;

create table care_coordination.comment (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  words text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, written_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.comment', 'municipality');
comment on table care_coordination.comment is 'What a participant says to the others about the plan; everyone in the plan reads it, the family too.';
create index comment_of_plan on care_coordination.comment (municipality, plan_id, written_at desc);
alter table care_coordination.comment enable row level security;
alter table care_coordination.comment force row level security;
create policy tenant on care_coordination.comment using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.comment to cjg_app;
