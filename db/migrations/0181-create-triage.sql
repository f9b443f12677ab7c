create table signalling.concern_setting (
  municipality char(4) not null,
  id uuid not null,
  today_days int not null check (today_days between 0 and 60),
  this_week_days int not null check (this_week_days between 0 and 60),
  can_wait_days int not null check (can_wait_days between 0 and 60),
  kept_years int check (kept_years between 1 and 30),
  reason text not null,
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('signalling.concern_setting', 'municipality');
comment on table signalling.concern_setting is 'Within how many working days the centre decides on a concern, by how urgent its sender finds it, and how many years a closed concern is kept. No law gives either: a choice of the municipality. The row set last counts. Without kept_years nothing is destroyed.';
alter table signalling.concern_setting enable row level security;
alter table signalling.concern_setting force row level security;
create policy tenant on signalling.concern_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.concern_setting to cjg_app;

create table signalling.submission (
  municipality char(4) not null,
  concern_id uuid not null,
  version int not null,
  submitted_at timestamptz not null,
  due_on date not null,
  primary key (municipality, concern_id, version),
  foreign key (municipality, concern_id, version) references signalling.concern_version (municipality, concern_id, version)
);
--@citus select create_distributed_table('signalling.submission', 'municipality');
comment on table signalling.submission is 'These words were sent to the centre, which decides by this day. A concern without a row is its author''s alone. Of more rows the first says when it came and the earliest day counts.';
alter table signalling.submission enable row level security;
alter table signalling.submission force row level security;
create policy tenant on signalling.submission using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on signalling.submission to cjg_app;

create table signalling.concern_link (
  municipality char(4) not null,
  id uuid not null,
  concern_id uuid not null,
  child_id uuid not null,
  linked_at timestamptz not null,
  linked_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, concern_id) references signalling.concern (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, linked_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('signalling.concern_link', 'municipality');
comment on table signalling.concern_link is 'The centre found out which registered child a concern is about; the newest counts. Never shown to the sender.';
create index link_of_concern on signalling.concern_link (municipality, concern_id, linked_at desc);
alter table signalling.concern_link enable row level security;
alter table signalling.concern_link force row level security;
create policy tenant on signalling.concern_link using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on signalling.concern_link to cjg_app;

create table signalling.assignment (
  municipality char(4) not null,
  id uuid not null,
  concern_id uuid not null,
  professional_id uuid not null,
  assigned_at timestamptz not null,
  assigned_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, concern_id) references signalling.concern (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id),
  foreign key (municipality, assigned_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('signalling.assignment', 'municipality');
comment on table signalling.assignment is 'Who takes a concern up; the newest counts, and who was named before no longer reads it.';
create index assignment_of_concern on signalling.assignment (municipality, concern_id, assigned_at desc);
create index assignment_of_professional on signalling.assignment (municipality, professional_id);
alter table signalling.assignment enable row level security;
alter table signalling.assignment force row level security;
create policy tenant on signalling.assignment using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on signalling.assignment to cjg_app;

create table signalling.triage_decision (
  municipality char(4) not null,
  concern_id uuid not null,
  version int not null check (version > 0),
  level text not null check (level in ('universal', 'at-risk', 'individual')),
  steps text[] not null check (steps <@ array['advice-to-sender', 'call-family', 'help-offered', 'plan', 'care-team', 'reporting-code', 'report-to-index', 'nothing-needed']),
  words text not null check (words <> ''),
  decided_at timestamptz not null,
  decided_by uuid not null,
  primary key (municipality, concern_id, version),
  foreign key (municipality, concern_id) references signalling.concern (municipality, id),
  foreign key (municipality, decided_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('signalling.triage_decision', 'municipality');
comment on table signalling.triage_decision is 'What the centre decided on a concern and why; the highest version counts and none is lost. For the centre: the sender reads the answer.';
alter table signalling.triage_decision enable row level security;
alter table signalling.triage_decision force row level security;
create policy tenant on signalling.triage_decision using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on signalling.triage_decision to cjg_app;

create table signalling.answer (
  municipality char(4) not null,
  id uuid not null,
  concern_id uuid not null,
  words text not null check (words <> ''),
  answered_at timestamptz not null,
  answered_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, concern_id) references signalling.concern (municipality, id),
  foreign key (municipality, answered_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('signalling.answer', 'municipality');
comment on table signalling.answer is 'What the centre told the sender of a concern was done with it. Without one no concern is closed.';
create index answer_to_concern on signalling.answer (municipality, concern_id, answered_at);
alter table signalling.answer enable row level security;
alter table signalling.answer force row level security;
create policy tenant on signalling.answer using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on signalling.answer to cjg_app;

create table signalling.escalation (
  municipality char(4) not null,
  concern_id uuid not null,
  escalated_at timestamptz not null,
  told int not null,
  primary key (municipality, concern_id),
  foreign key (municipality, concern_id) references signalling.concern (municipality, id)
);
--@citus select create_distributed_table('signalling.escalation', 'municipality');
comment on table signalling.escalation is 'The day to decide on a concern passed, and everyone who decides was told so, once.';
alter table signalling.escalation enable row level security;
alter table signalling.escalation force row level security;
create policy tenant on signalling.escalation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on signalling.escalation to cjg_app;

create table signalling.concern_destruction (
  municipality char(4) not null,
  id uuid not null,
  destroyed_at timestamptz not null,
  destroyed_by text not null,
  kept_years int not null,
  concerns int not null check (concerns > 0),
  primary key (municipality, id)
);
--@citus select create_distributed_table('signalling.concern_destruction', 'municipality');
comment on table signalling.concern_destruction is 'That closed concerns were destroyed at the end of the term the municipality set, and how many.';
alter table signalling.concern_destruction enable row level security;
alter table signalling.concern_destruction force row level security;
create policy tenant on signalling.concern_destruction using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.concern_destruction to cjg_app;

-- At the end of the term of the municipality a closed concern goes, with all that hangs on it.
grant delete on signalling.concern to cjg_app;
grant delete on signalling.concern_version to cjg_app;
grant delete on signalling.concern_youth to cjg_app;
grant delete on signalling.weighing to cjg_app;
grant delete on signalling.concern_closure to cjg_app;
