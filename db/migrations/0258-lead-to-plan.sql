create table care_coordination.origin (
  municipality char(4) not null,
  plan_id uuid not null,
  kind text not null check (kind in ('concern', 'match', 'care-team-item', 'request', 'referral')),
  source_id uuid not null,
  laid_at timestamptz not null,
  laid_by uuid not null,
  primary key (municipality, plan_id, kind, source_id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, laid_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.origin', 'municipality');
comment on table care_coordination.origin is 'What a plan came from, or what was laid by it later: a concern, a match, an item of a care team, a request to youth care or a referral. Only which one: its content stays where it is.';
alter table care_coordination.origin enable row level security;
alter table care_coordination.origin force row level security;
create policy tenant on care_coordination.origin using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.origin to cjg_app;

create table care_coordination.join_request (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  professional_id uuid not null,
  name text not null,
  organisation text not null,
  reason text not null,
  kind text check (kind in ('concern', 'match', 'care-team-item', 'request', 'referral')),
  source_id uuid,
  asked_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id),
  check ((kind is null) = (source_id is null))
);
--@citus select create_distributed_table('care_coordination.join_request', 'municipality');
comment on table care_coordination.join_request is 'A professional without a seat asks to take part in a plan, not knowing whether there is one. The family and the coordinator read the reason. kind and source_id: what is laid by the plan when the answer is yes.';
create index join_request_of_plan on care_coordination.join_request (municipality, plan_id, asked_at);
alter table care_coordination.join_request enable row level security;
alter table care_coordination.join_request force row level security;
create policy tenant on care_coordination.join_request using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.join_request to cjg_app;

create table care_coordination.join_answer (
  municipality char(4) not null,
  request_id uuid not null,
  answer text not null check (answer in ('yes', 'no')),
  answered_at timestamptz not null,
  answered_by uuid not null,
  primary key (municipality, request_id),
  foreign key (municipality, request_id) references care_coordination.join_request (municipality, id),
  foreign key (municipality, answered_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.join_answer', 'municipality');
comment on table care_coordination.join_answer is 'The answer of the family or the coordinator. After a no the asker hears nothing: not even that there is a plan.';
alter table care_coordination.join_answer enable row level security;
alter table care_coordination.join_answer force row level security;
create policy tenant on care_coordination.join_answer using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.join_answer to cjg_app;

create table care_coordination.record_notice (
  municipality char(4) not null,
  plan_id uuid not null,
  version int not null check (version >= 1),
  answer text not null check (answer in ('shown', 'hidden')),
  decided_at timestamptz not null,
  decided_by uuid not null,
  primary key (municipality, plan_id, version),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, decided_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.record_notice', 'municipality');
comment on table care_coordination.record_notice is 'Whether the record of youth health care of the children tells that there is a plan, who coordinates it and when it is looked at again. The family decides; the highest version counts, and without any it is hidden. Nothing of a record ever comes into a plan.';
alter table care_coordination.record_notice enable row level security;
alter table care_coordination.record_notice force row level security;
create policy tenant on care_coordination.record_notice using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.record_notice to cjg_app;
