create table care_coordination.process_request (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  reason text not null check (reason <> ''),
  asked_at timestamptz not null,
  asked_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, asked_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.process_request', 'municipality');
comment on table care_coordination.process_request is 'Somebody in a plan asks the process coordinator in, with a reason that everyone in the plan reads. Before that a process coordinator sees no name and no content.';
create index process_request_of_plan on care_coordination.process_request (municipality, plan_id);
alter table care_coordination.process_request enable row level security;
alter table care_coordination.process_request force row level security;
create policy tenant on care_coordination.process_request using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.process_request to cjg_app;

create table care_coordination.process_entry (
  municipality char(4) not null,
  request_id uuid not null,
  participant_id uuid not null,
  entered_at timestamptz not null,
  primary key (municipality, request_id),
  foreign key (municipality, request_id) references care_coordination.process_request (municipality, id),
  foreign key (municipality, participant_id) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.process_entry', 'municipality');
comment on table care_coordination.process_entry is 'The process coordinator came to the table after a request; the leaving is a departure of this participant.';
alter table care_coordination.process_entry enable row level security;
alter table care_coordination.process_entry force row level security;
create policy tenant on care_coordination.process_entry using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.process_entry to cjg_app;

create table care_coordination.process_decision (
  municipality char(4) not null,
  id uuid not null,
  request_id uuid not null,
  plan_id uuid not null,
  words text not null check (words <> ''),
  decided_at timestamptz not null,
  decided_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, request_id) references care_coordination.process_request (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, decided_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.process_decision', 'municipality');
comment on table care_coordination.process_decision is 'What was decided to get a plan going again.';
create index process_decision_of_plan on care_coordination.process_decision (municipality, plan_id);
alter table care_coordination.process_decision enable row level security;
alter table care_coordination.process_decision force row level security;
create policy tenant on care_coordination.process_decision using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.process_decision to cjg_app;

create table care_coordination.stalled_plan_told (
  municipality char(4) not null,
  plan_id uuid not null,
  since date not null,
  party text not null check (party in ('coordinator', 'process-coordinator')),
  told_at timestamptz not null,
  primary key (municipality, plan_id, since, party),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id)
);
--@citus select create_distributed_table('care_coordination.stalled_plan_told', 'municipality');
comment on table care_coordination.stalled_plan_told is 'A step of the escalation was taken by itself: somebody was mailed that a plan stands still since this day. Once each.';
alter table care_coordination.stalled_plan_told enable row level security;
alter table care_coordination.stalled_plan_told force row level security;
create policy tenant on care_coordination.stalled_plan_told using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.stalled_plan_told to cjg_app;
