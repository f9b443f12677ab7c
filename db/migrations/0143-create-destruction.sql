create table youth_health.retention_setting (
  municipality char(4) not null,
  id uuid not null,
  kept_until_age int check (kept_until_age between 18 and 120),
  ground text not null,
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('youth_health.retention_setting', 'municipality');
comment on table youth_health.retention_setting is 'A municipality may keep records longer than the twenty years of the law, until a set age (BW 7:454: as long as good care asks). The row set last counts; without any the law does.';
alter table youth_health.retention_setting enable row level security;
alter table youth_health.retention_setting force row level security;
create policy tenant on youth_health.retention_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.retention_setting to cjg_app;

create table youth_health.retention_extension (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  until_day date not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.retention_extension', 'municipality');
comment on table youth_health.retention_extension is 'One record is kept longer than its term, because good care asks it: until when and why (BW 7:454 lid 3).';
create index retention_extension_of_child on youth_health.retention_extension (municipality, child_id);
alter table youth_health.retention_extension enable row level security;
alter table youth_health.retention_extension force row level security;
create policy tenant on youth_health.retention_extension using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.retention_extension to cjg_app;

create table youth_health.destruction_request (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  asked_on date not null,
  asked_by_name text not null,
  decision text not null check (decision in ('granted', 'refused')),
  ground text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.destruction_request', 'municipality');
comment on table youth_health.destruction_request is 'The youth, or who represents a child under twelve, asked in writing to destroy the record, and what was decided (BW 7:455; Jeugdwet 7.3.9).';
create index destruction_request_of_child on youth_health.destruction_request (municipality, child_id);
alter table youth_health.destruction_request enable row level security;
alter table youth_health.destruction_request force row level security;
create policy tenant on youth_health.destruction_request using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.destruction_request to cjg_app;

create table youth_health.destruction_proposal (
  municipality char(4) not null,
  id uuid not null,
  proposed_at timestamptz not null,
  proposed_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('youth_health.destruction_proposal', 'municipality');
comment on table youth_health.destruction_proposal is 'A list of records whose term has ended, made at night, waiting for a youth doctor and an administrator.';
alter table youth_health.destruction_proposal enable row level security;
alter table youth_health.destruction_proposal force row level security;
create policy tenant on youth_health.destruction_proposal using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.destruction_proposal to cjg_app;

create table youth_health.destruction_candidate (
  municipality char(4) not null,
  proposal_id uuid not null,
  child_id uuid not null,
  last_changed_on date not null,
  kept_until date not null,
  because text not null check (because in ('term-ended', 'on-request')),
  primary key (municipality, proposal_id, child_id),
  foreign key (municipality, proposal_id) references youth_health.destruction_proposal (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('youth_health.destruction_candidate', 'municipality');
comment on table youth_health.destruction_candidate is 'A record on the list. Destroyed with the record itself, so that the list ends without anybody on it.';
create index destruction_candidate_of_child on youth_health.destruction_candidate (municipality, child_id);
alter table youth_health.destruction_candidate enable row level security;
alter table youth_health.destruction_candidate force row level security;
create policy tenant on youth_health.destruction_candidate using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.destruction_candidate to cjg_app;

create table youth_health.destruction_approval (
  municipality char(4) not null,
  proposal_id uuid not null,
  approved_as text not null check (approved_as in ('youth-doctor', 'administrator')),
  approved_at timestamptz not null,
  approved_by text not null,
  approved_by_name text not null,
  primary key (municipality, proposal_id, approved_as),
  unique (municipality, proposal_id, approved_by),
  foreign key (municipality, proposal_id) references youth_health.destruction_proposal (municipality, id)
);
--@citus select create_distributed_table('youth_health.destruction_approval', 'municipality');
comment on table youth_health.destruction_approval is 'Two different people agree to a destruction: a youth doctor and an administrator.';
alter table youth_health.destruction_approval enable row level security;
alter table youth_health.destruction_approval force row level security;
create policy tenant on youth_health.destruction_approval using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.destruction_approval to cjg_app;

create table youth_health.destruction_report (
  municipality char(4) not null,
  proposal_id uuid not null,
  destroyed_at timestamptz not null,
  records int not null,
  left_out int not null,
  rows_by_table jsonb not null,
  destroyed jsonb not null,
  primary key (municipality, proposal_id),
  foreign key (municipality, proposal_id) references youth_health.destruction_proposal (municipality, id)
);
--@citus select create_distributed_table('youth_health.destruction_report', 'municipality');
comment on table youth_health.destruction_report is 'What a destruction did: how many records and rows, of which references and terms. No name and no id of a person; kept as proof of destruction.';
comment on column youth_health.destruction_report.destroyed is 'Of each record the first half of the SHA-256 of the child''s id, the day of the last change and the last day it had to be kept.';
alter table youth_health.destruction_report enable row level security;
alter table youth_health.destruction_report force row level security;
create policy tenant on youth_health.destruction_report using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.destruction_report to cjg_app;
