create table youth_health.finding (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  contact_moment_id uuid not null,
  screening text not null,
  outcome text not null check (outcome in ('doubtful', 'insufficient')),
  found_on date not null,
  step text not null check (step in ('repeat', 'refer', 'decide')),
  step_by date,
  rule text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id),
  foreign key (municipality, contact_moment_id) references youth_health.contact_moment (municipality, id)
);
--@citus select create_distributed_table('youth_health.finding', 'municipality');
comment on table youth_health.finding is 'What a screening showed that asks for a step, with the rule that says which and the last day where the rule gives one. In sight until a row of finding_step closes it. Kept with the record (BW 7:454).';
create index finding_of_child on youth_health.finding (municipality, child_id);
alter table youth_health.finding enable row level security;
alter table youth_health.finding force row level security;
create policy tenant on youth_health.finding using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.finding to cjg_app;

create table youth_health.finding_step (
  municipality char(4) not null,
  id uuid not null,
  finding_id uuid not null,
  child_id uuid not null,
  kind text not null check (kind in ('repeat', 'referred', 'closed')),
  due_on date,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, finding_id) references youth_health.finding (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id),
  check ((kind = 'repeat') = (due_on is not null))
);
--@citus select create_distributed_table('youth_health.finding_step', 'municipality');
comment on table youth_health.finding_step is 'What somebody did about a finding: planned to look again by a day, referred, or closed it with the reason. The last one stands; closed stays closed. Kept with the record (BW 7:454).';
create unique index finding_closed_once on youth_health.finding_step (municipality, finding_id) where kind = 'closed';
create index finding_step_of_child on youth_health.finding_step (municipality, child_id);
create index finding_step_of_finding on youth_health.finding_step (municipality, finding_id);
alter table youth_health.finding_step enable row level security;
alter table youth_health.finding_step force row level security;
create policy tenant on youth_health.finding_step using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.finding_step to cjg_app;

create table youth_health.screening_level (
  municipality char(4) not null,
  set_at timestamptz not null,
  set_by text not null,
  vision_from_42_months numeric check (vision_from_42_months > 0),
  vision_from_54_months numeric check (vision_from_54_months > 0),
  hearing_decibel int check (hearing_decibel between 0 and 100),
  primary key (municipality, set_at)
);
--@citus select create_distributed_table('youth_health.screening_level', 'municipality');
comment on table youth_health.screening_level is 'What a municipality agreed to call sufficient: the lowest line of the eye chart per age and the loudest threshold that passes. Null: nothing agreed. The last row counts. Holds nothing personal.';
alter table youth_health.screening_level enable row level security;
alter table youth_health.screening_level force row level security;
create policy tenant on youth_health.screening_level using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.screening_level to cjg_app;
