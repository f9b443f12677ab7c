create table care_coordination.plan_draft (
  municipality char(4) not null,
  plan_id uuid not null,
  place text not null,
  professional_id uuid not null,
  typed jsonb not null,
  saved_at timestamptz not null,
  primary key (municipality, plan_id, place, professional_id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id)
);
--@citus select create_distributed_table('care_coordination.plan_draft', 'municipality');
comment on table care_coordination.plan_draft is 'What somebody is typing in a plan, so that a dead battery loses nothing: kept here because a device may keep no personal data. Read by its writer alone (professional_id: whoever types, also of the family); no part of the plan. place: which form. Deleted when it is saved for good or thrown away, and after two weeks.';
create index plan_draft_by_age on care_coordination.plan_draft (municipality, saved_at);
alter table care_coordination.plan_draft enable row level security;
alter table care_coordination.plan_draft force row level security;
create policy tenant on care_coordination.plan_draft using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update, delete on care_coordination.plan_draft to cjg_app;

-- A remark may be about one part, and may answer another.
alter table care_coordination.comment add column part_id uuid;
alter table care_coordination.comment add column answers_id uuid;
alter table care_coordination.comment
  add foreign key (municipality, answers_id) references care_coordination.comment (municipality, id);
comment on column care_coordination.comment.part_id is 'The part of the plan it is about: a goal, an action, a worry; null when it is about the plan. Seen by who may see that part.';
comment on column care_coordination.comment.answers_id is 'The comment it answers.';

create table care_coordination.comment_settlement (
  municipality char(4) not null,
  comment_id uuid not null,
  plan_id uuid not null,
  settled_at timestamptz not null,
  settled_by uuid not null,
  primary key (municipality, comment_id),
  foreign key (municipality, comment_id) references care_coordination.comment (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, settled_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.comment_settlement', 'municipality');
comment on table care_coordination.comment_settlement is 'A comment was talked about enough. It stays to be read.';
create index comment_settlement_of_plan on care_coordination.comment_settlement (municipality, plan_id);
alter table care_coordination.comment_settlement enable row level security;
alter table care_coordination.comment_settlement force row level security;
create policy tenant on care_coordination.comment_settlement using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.comment_settlement to cjg_app;

create table care_coordination.suggestion (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  part_id uuid not null,
  line text not null,
  read_version int not null check (read_version >= 0),
  words text not null,
  why text not null,
  proposed_at timestamptz not null,
  proposed_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, proposed_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.suggestion', 'municipality');
comment on table care_coordination.suggestion is 'Somebody proposes other words for a part of the plan: for which line of it, as a change of the version they read. Seen by who may see that part. Changes nothing until it is accepted.';
create index suggestion_of_plan on care_coordination.suggestion (municipality, plan_id);
alter table care_coordination.suggestion enable row level security;
alter table care_coordination.suggestion force row level security;
create policy tenant on care_coordination.suggestion using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.suggestion to cjg_app;

create table care_coordination.suggestion_decision (
  municipality char(4) not null,
  suggestion_id uuid not null,
  plan_id uuid not null,
  decision text not null check (decision in ('accepted', 'declined', 'withdrawn')),
  reason text not null,
  version int,
  decided_at timestamptz not null,
  decided_by uuid not null,
  primary key (municipality, suggestion_id),
  foreign key (municipality, suggestion_id) references care_coordination.suggestion (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, decided_by) references care_coordination.participant (municipality, id),
  check ((decision = 'accepted') = (version is not null))
);
--@citus select create_distributed_table('care_coordination.suggestion_decision', 'municipality');
comment on table care_coordination.suggestion_decision is 'What became of a proposal: accepted, as which version of the part; declined, with why; or withdrawn by whoever made it. The key makes that it is decided once.';
create index suggestion_decision_of_plan on care_coordination.suggestion_decision (municipality, plan_id);
alter table care_coordination.suggestion_decision enable row level security;
alter table care_coordination.suggestion_decision force row level security;
create policy tenant on care_coordination.suggestion_decision using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.suggestion_decision to cjg_app;
