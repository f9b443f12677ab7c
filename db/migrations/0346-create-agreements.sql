create table centre.agreement (
  municipality char(4) not null,
  id uuid not null,
  agreed_at timestamptz not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('centre.agreement', 'municipality');
comment on table centre.agreement is 'A covenant or agreement of the centre, by an id that others refer to. What it says stands in centre.agreement_text.';
alter table centre.agreement enable row level security;
alter table centre.agreement force row level security;
create policy tenant on centre.agreement using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.agreement to cjg_app;

create table centre.agreement_text (
  municipality char(4) not null,
  agreement_id uuid not null,
  nth int not null check (nth > 0),
  kind text not null check (kind in ('covenant', 'processing', 'exchange', 'cooperation')),
  title text not null check (title <> ''),
  organisations uuid[] not null,
  other_parties text not null,
  purpose text not null,
  legal_ground text not null,
  ground_seen_on date,
  which_data text not null,
  from_day date not null,
  until_day date,
  signed_on date,
  signed_by text not null,
  document text not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (municipality, agreement_id, nth),
  foreign key (municipality, agreement_id) references centre.agreement (municipality, id),
  check (until_day >= from_day)
);
--@citus select create_distributed_table('centre.agreement_text', 'municipality');
comment on table centre.agreement_text is 'What an agreement says: parties, purpose, legal ground (and on which day that was looked up), which data, from when until its last day, who signed, and where the paper is. The last nth counts, the others are its history; of two who save the same nth the second is told. AVG art. 26, 28 and 30.';
alter table centre.agreement_text enable row level security;
alter table centre.agreement_text force row level security;
create policy tenant on centre.agreement_text using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.agreement_text to cjg_app;

create table centre.agreement_end (
  municipality char(4) not null,
  agreement_id uuid not null,
  ended_on date not null,
  why text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (municipality, agreement_id),
  foreign key (municipality, agreement_id) references centre.agreement (municipality, id)
);
--@citus select create_distributed_table('centre.agreement_end', 'municipality');
comment on table centre.agreement_end is 'That an agreement was ended before its last day, from which day and why.';
alter table centre.agreement_end enable row level security;
alter table centre.agreement_end force row level security;
create policy tenant on centre.agreement_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.agreement_end to cjg_app;

create table centre.agreement_warning (
  municipality char(4) not null,
  agreement_id uuid not null,
  until_day date not null,
  warned_at timestamptz not null,
  primary key (municipality, agreement_id, until_day),
  foreign key (municipality, agreement_id) references centre.agreement (municipality, id)
);
--@citus select create_distributed_table('centre.agreement_warning', 'municipality');
comment on table centre.agreement_warning is 'That administrators were warned by mail that an agreement ends on this day: once for each last day.';
alter table centre.agreement_warning enable row level security;
alter table centre.agreement_warning force row level security;
create policy tenant on centre.agreement_warning using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.agreement_warning to cjg_app;

create table centre.agreement_setting (
  municipality char(4) not null,
  id uuid not null,
  warn_days int not null check (warn_days between 1 and 730),
  reason text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('centre.agreement_setting', 'municipality');
comment on table centre.agreement_setting is 'How many days before the end of an agreement its administrators are warned. A choice of the municipality; the newest row counts.';
alter table centre.agreement_setting enable row level security;
alter table centre.agreement_setting force row level security;
create policy tenant on centre.agreement_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.agreement_setting to cjg_app;
