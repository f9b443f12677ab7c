create table care_coordination.aftercare_wish (
  municipality char(4) not null,
  plan_id uuid not null,
  version int not null check (version >= 1),
  wants text not null check (wants in ('yes', 'no')),
  caller_id uuid not null,
  words text not null,
  said_at timestamptz not null,
  written_by uuid not null,
  primary key (municipality, plan_id, version),
  foreign key (municipality, plan_id) references care_coordination.plan_closure (municipality, plan_id),
  foreign key (municipality, caller_id) references centre.professional (municipality, id),
  foreign key (municipality, written_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.aftercare_wish', 'municipality');
comment on table care_coordination.aftercare_wish is 'Whether the family wants to be called some months after its plan was closed, and who calls; the highest version counts.';
create index aftercare_of_caller on care_coordination.aftercare_wish (municipality, caller_id);
alter table care_coordination.aftercare_wish enable row level security;
alter table care_coordination.aftercare_wish force row level security;
create policy tenant on care_coordination.aftercare_wish using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.aftercare_wish to cjg_app;

create table care_coordination.aftercare_call (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  month int not null check (month between 1 and 60),
  called_on date not null,
  outcome text not null check (outcome in ('reached', 'not-reached', 'declines')),
  how text check (how in ('holds', 'slips', 'back')),
  score int check (score between 0 and 10),
  words text not null,
  called_at timestamptz not null,
  called_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan_closure (municipality, plan_id),
  foreign key (municipality, called_by) references centre.professional (municipality, id),
  check ((outcome = 'reached') = (how is not null))
);
--@citus select create_distributed_table('care_coordination.aftercare_call', 'municipality');
comment on table care_coordination.aftercare_call is 'A call some months after closing, and how it goes: it holds, it slips, or the old trouble is back (relapse). score: how the family itself finds it goes, 0-10, when it said so. Not reached: tried again.';
create index call_of_plan on care_coordination.aftercare_call (municipality, plan_id);
alter table care_coordination.aftercare_call enable row level security;
alter table care_coordination.aftercare_call force row level security;
create policy tenant on care_coordination.aftercare_call using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.aftercare_call to cjg_app;

create table care_coordination.aftercare_settled (
  municipality char(4) not null,
  plan_id uuid not null,
  month int not null,
  call_id uuid not null,
  primary key (municipality, plan_id, month),
  foreign key (municipality, call_id) references care_coordination.aftercare_call (municipality, id)
);
--@citus select create_distributed_table('care_coordination.aftercare_settled', 'municipality');
comment on table care_coordination.aftercare_settled is 'The call that settled this month: reached, or the family wants no more. The key makes two who call at once one.';
alter table care_coordination.aftercare_settled enable row level security;
alter table care_coordination.aftercare_settled force row level security;
create policy tenant on care_coordination.aftercare_settled using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.aftercare_settled to cjg_app;

create table care_coordination.aftercare_reopening (
  municipality char(4) not null,
  plan_id uuid not null,
  new_plan_id uuid not null,
  reopened_at timestamptz not null,
  reopened_by uuid not null,
  primary key (municipality, plan_id),
  foreign key (municipality, plan_id) references care_coordination.plan_closure (municipality, plan_id),
  foreign key (municipality, new_plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, reopened_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('care_coordination.aftercare_reopening', 'municipality');
comment on table care_coordination.aftercare_reopening is 'A closed plan went on in a new one, in one step. The key makes it one.';
alter table care_coordination.aftercare_reopening enable row level security;
alter table care_coordination.aftercare_reopening force row level security;
create policy tenant on care_coordination.aftercare_reopening using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.aftercare_reopening to cjg_app;

create table care_coordination.aftercare_terms (
  municipality char(4) not null,
  id uuid not null,
  months int[] not null check (cardinality(months) between 1 and 6),
  reason text not null check (reason <> ''),
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('care_coordination.aftercare_terms', 'municipality');
comment on table care_coordination.aftercare_terms is 'After how many months a family is called, as this municipality set it; the newest counts for plans that close from then on. No national norm was found.';
alter table care_coordination.aftercare_terms enable row level security;
alter table care_coordination.aftercare_terms force row level security;
create policy tenant on care_coordination.aftercare_terms using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.aftercare_terms to cjg_app;
