create schema signalling;
grant usage on schema signalling to cjg_app, cjg_reporting;

create table signalling.concern (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid,
  about text not null,
  noted_by uuid not null,
  organisation_id uuid not null,
  noted_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, noted_by) references centre.professional (municipality, id),
  foreign key (municipality, organisation_id) references centre.organisation (municipality, id),
  check ((child_id is null) = (about <> ''))
);
--@citus select create_distributed_table('signalling.concern', 'municipality');
comment on table signalling.concern is 'A professional is worried about a youth, born or expected. Belongs to the file of whoever noted it and is kept as that file is (Jeugdwet 7.3.8). Never leaves the municipality: the referral index gets no word of it.';
comment on column signalling.concern.about is 'Who it is about, in the words of whoever noted it, when the youth is not known here.';
create index concern_of_author on signalling.concern (municipality, noted_by, noted_at desc);
alter table signalling.concern enable row level security;
alter table signalling.concern force row level security;
create policy tenant on signalling.concern using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.concern to cjg_app;

create table signalling.concern_version (
  municipality char(4) not null,
  concern_id uuid not null,
  version int not null check (version > 0),
  written_at timestamptz not null,
  seen text not null,
  interpretation text not null,
  since text not null,
  areas text[] not null check (areas <@ array['material', 'health', 'upbringing-and-family', 'school-and-work', 'surroundings']),
  strengths text[] not null,
  risks text[] not null,
  urgency text not null check (urgency in ('can-wait', 'this-week', 'today')),
  talked_with text not null check (talked_with in ('parents', 'youth', 'both', 'nobody')),
  why_not_talked text not null,
  next_step text not null,
  primary key (municipality, concern_id, version),
  foreign key (municipality, concern_id) references signalling.concern (municipality, id),
  check ((talked_with = 'nobody') = (why_not_talked <> ''))
);
--@citus select create_distributed_table('signalling.concern_version', 'municipality');
comment on table signalling.concern_version is 'What a concern said, each time it was written; the highest version counts and none is lost. What was seen stands apart from what was made of it.';
alter table signalling.concern_version enable row level security;
alter table signalling.concern_version force row level security;
create policy tenant on signalling.concern_version using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.concern_version to cjg_app;

create table signalling.weighing (
  municipality char(4) not null,
  id uuid not null,
  concern_id uuid not null,
  weighed_at timestamptz not null,
  weighed_by uuid not null,
  decision text not null check (decision in ('report', 'do-not-report')),
  family_told text not null check (family_told in ('yes', 'not-yet')),
  why_not_told text not null,
  primary key (municipality, id),
  foreign key (municipality, concern_id) references signalling.concern (municipality, id),
  check ((family_told = 'not-yet') = (why_not_told <> ''))
);
--@citus select create_distributed_table('signalling.weighing', 'municipality');
comment on table signalling.weighing is 'That a concern was weighed before a report, by whom, when, and what was decided; the newest counts. Which of the twelve risks of Jeugdwet 7.1.4.1 were weighed is not kept, here or anywhere.';
create index weighing_of_concern on signalling.weighing (municipality, concern_id, weighed_at desc);
alter table signalling.weighing enable row level security;
alter table signalling.weighing force row level security;
create policy tenant on signalling.weighing using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.weighing to cjg_app;

create table signalling.concern_closure (
  municipality char(4) not null,
  concern_id uuid not null,
  closed_at timestamptz not null,
  closed_by uuid not null,
  outcome text not null check (outcome in ('concern-gone', 'help-runs', 'passed-on')),
  primary key (municipality, concern_id),
  foreign key (municipality, concern_id) references signalling.concern (municipality, id)
);
--@citus select create_distributed_table('signalling.concern_closure', 'municipality');
comment on table signalling.concern_closure is 'A concern that no longer waits for its author: when it was closed and how it ended.';
alter table signalling.concern_closure enable row level security;
alter table signalling.concern_closure force row level security;
create policy tenant on signalling.concern_closure using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.concern_closure to cjg_app;
