-- Whom a concern is about is said by a child that is known here, by a youth in the sender's own words, or by a few words.
alter table signalling.concern drop constraint concern_check;
alter table signalling.concern add constraint concern_is_about_one check (child_id is null or about = '');

create table signalling.concern_youth (
  municipality char(4) not null,
  concern_id uuid not null,
  version int not null,
  given_names text not null,
  family_name text not null,
  sex text not null check (sex in ('male', 'female', 'unknown')),
  birth_date date,
  expected_date date,
  mother text not null,
  postcode text,
  house_number text not null,
  primary key (municipality, concern_id, version),
  foreign key (municipality, concern_id, version) references signalling.concern_version (municipality, concern_id, version),
  check (birth_date is null or expected_date is null)
);
--@citus select create_distributed_table('signalling.concern_youth', 'municipality');
comment on table signalling.concern_youth is 'Who a concern is about when its sender has no record: a youth, born or expected, as the sender knows it. Never a BSN, and nothing is looked up: a sender never learns whether the youth is known here. Goes with the words of the same version.';
comment on column signalling.concern_youth.mother is 'The name of the mother of an unborn child.';
alter table signalling.concern_youth enable row level security;
alter table signalling.concern_youth force row level security;
create policy tenant on signalling.concern_youth using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.concern_youth to cjg_app;

create table signalling.concern_draft (
  municipality char(4) not null,
  professional_id uuid not null,
  subject text not null,
  typed jsonb not null,
  saved_at timestamptz not null,
  primary key (municipality, professional_id, subject),
  foreign key (municipality, professional_id) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('signalling.concern_draft', 'municipality');
comment on table signalling.concern_draft is 'What a professional is typing in the form of a concern, so that a dead battery loses nothing: kept here because a device may keep no personal data. Read by nobody else. Deleted when the concern is sent or thrown away, and after two weeks.';
comment on column signalling.concern_draft.subject is 'What is being written: new, new:<child>, or the concern that is being edited.';
create index concern_draft_by_age on signalling.concern_draft (municipality, saved_at);
alter table signalling.concern_draft enable row level security;
alter table signalling.concern_draft force row level security;
create policy tenant on signalling.concern_draft using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update, delete on signalling.concern_draft to cjg_app;
