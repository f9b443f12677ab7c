create table youth_health.transfer_answer (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  says text not null check (says in ('consents', 'objects')),
  said_on date not null,
  route text not null check (route in ('in-person', 'phone', 'writing', 'online')),
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id),
  foreign key (municipality, person_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('youth_health.transfer_answer', 'municipality');
comment on table youth_health.transfer_answer is 'What a parent or the youth said of handing the record over to another organisation (Basisdataset G010 objection, G011 consent). The last word of each person counts.';
create index transfer_answer_of_child on youth_health.transfer_answer (municipality, child_id);
alter table youth_health.transfer_answer enable row level security;
alter table youth_health.transfer_answer force row level security;
create policy tenant on youth_health.transfer_answer using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.transfer_answer to cjg_app;

create table youth_health.transfer_out (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  recipient text not null,
  because text not null check (because in ('moved', 'other-organisation', 'asked-by-family')),
  fingerprint text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.transfer_out', 'municipality');
comment on table youth_health.transfer_out is 'The record was handed over as a file: to whom, why, and the SHA-256 of what was in it. Kept with the record.';
create index transfer_out_of_child on youth_health.transfer_out (municipality, child_id);
alter table youth_health.transfer_out enable row level security;
alter table youth_health.transfer_out force row level security;
create policy tenant on youth_health.transfer_out using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.transfer_out to cjg_app;

create table youth_health.transfer_parcel (
  municipality char(4) not null,
  transfer_id uuid not null,
  child_id uuid not null,
  content bytea not null,
  made_at timestamptz not null,
  primary key (municipality, transfer_id),
  foreign key (municipality, transfer_id) references youth_health.transfer_out (municipality, id)
);
--@citus select create_distributed_table('youth_health.transfer_parcel', 'municipality');
comment on table youth_health.transfer_parcel is 'The locked file, to be fetched within a week. The words that open it are kept nowhere.';
alter table youth_health.transfer_parcel enable row level security;
alter table youth_health.transfer_parcel force row level security;
create policy tenant on youth_health.transfer_parcel using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on youth_health.transfer_parcel to cjg_app;

create table youth_health.transfer_inbox (
  municipality char(4) not null,
  id uuid not null,
  fingerprint text not null,
  file_name text not null,
  content jsonb not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('youth_health.transfer_inbox', 'municipality');
comment on table youth_health.transfer_inbox is 'A record that another organisation handed over, opened and waiting for somebody to look and take it in. Goes when it is taken in or put aside, and else after a week.';
alter table youth_health.transfer_inbox enable row level security;
alter table youth_health.transfer_inbox force row level security;
create policy tenant on youth_health.transfer_inbox using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on youth_health.transfer_inbox to cjg_app;

create table youth_health.transfer_in (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  sender text not null,
  fingerprint text not null,
  row_counts jsonb not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  unique (municipality, fingerprint),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.transfer_in', 'municipality');
comment on table youth_health.transfer_in is 'A record that was handed over by another organisation was taken in: from whom, what was in it, by whom. The same content is taken in once.';
create index transfer_in_of_child on youth_health.transfer_in (municipality, child_id);
alter table youth_health.transfer_in enable row level security;
alter table youth_health.transfer_in force row level security;
create policy tenant on youth_health.transfer_in using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.transfer_in to cjg_app;

create table youth_health.transfer_model (
  municipality char(4) not null,
  id uuid not null,
  model text not null check (model in ('consent', 'objection')),
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('youth_health.transfer_model', 'municipality');
comment on table youth_health.transfer_model is 'How this municipality hands records over: after consent, or after telling the family and giving it time to object. The row set last counts; without any, consent is asked.';
alter table youth_health.transfer_model enable row level security;
alter table youth_health.transfer_model force row level security;
create policy tenant on youth_health.transfer_model using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.transfer_model to cjg_app;
