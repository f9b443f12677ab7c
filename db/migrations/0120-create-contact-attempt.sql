create table youth_health.contact_attempt (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  moment text not null,
  on_day date not null,
  reason text not null check (reason in ('absent', 'cancelled', 'cancelled-late', 'not-interested', 'agreed', 'cancelled-by-us', 'not-reached', 'message-only')),
  note text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.contact_attempt', 'municipality');
comment on table youth_health.contact_attempt is 'A contact moment that was not held: on which day, why, and who noted it (Basisdataset 1605). A message that was only sent is one too: it is no contact. Kept with the record (BW 7:454).';
comment on column youth_health.contact_attempt.moment is 'Which moment, by its code in src/knowledge/contact-moments.';
create index contact_attempt_of_child on youth_health.contact_attempt (municipality, child_id);
alter table youth_health.contact_attempt enable row level security;
alter table youth_health.contact_attempt force row level security;
create policy tenant on youth_health.contact_attempt using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.contact_attempt to cjg_app;

create table youth_health.open_action (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  kind text not null check (kind in ('invite', 'call', 'home-visit', 'discuss', 'concern', 'repeat-measurement', 'refer', 'task')),
  about text not null,
  due_on date not null,
  attempt_id uuid,
  contact_moment_id uuid,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id),
  foreign key (municipality, attempt_id) references youth_health.contact_attempt (municipality, id),
  foreign key (municipality, contact_moment_id) references youth_health.contact_moment (municipality, id)
);
--@citus select create_distributed_table('youth_health.open_action', 'municipality');
comment on table youth_health.open_action is 'What somebody has to do for a child by a day: after a moment that was not held, or agreed at one that was. It stays open until a row of action_outcome closes it. Kept with the record (BW 7:454).';
create index open_action_of_child on youth_health.open_action (municipality, child_id);
create index open_action_by_day on youth_health.open_action (municipality, due_on);
alter table youth_health.open_action enable row level security;
alter table youth_health.open_action force row level security;
create policy tenant on youth_health.open_action using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.open_action to cjg_app;

create table youth_health.action_outcome (
  municipality char(4) not null,
  action_id uuid not null,
  child_id uuid not null,
  outcome text not null check (outcome in ('done', 'not-needed')),
  note text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, action_id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id),
  foreign key (municipality, action_id) references youth_health.open_action (municipality, id)
);
--@citus select create_distributed_table('youth_health.action_outcome', 'municipality');
comment on table youth_health.action_outcome is 'An open action was done, or turned out not to be needed: who says so, when, and what came of it. Kept with the record (BW 7:454).';
create index action_outcome_of_child on youth_health.action_outcome (municipality, child_id);
alter table youth_health.action_outcome enable row level security;
alter table youth_health.action_outcome force row level security;
create policy tenant on youth_health.action_outcome using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.action_outcome to cjg_app;
