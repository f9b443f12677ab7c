create table youth_health.care_area (
  municipality char(4) not null,
  id uuid not null,
  organisation_id uuid not null,
  from_months int not null check (from_months >= 0),
  until_months int check (until_months > from_months),
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, organisation_id) references centre.organisation (municipality, id)
);
--@citus select create_distributed_table('youth_health.care_area', 'municipality');
comment on table youth_health.care_area is 'Which ages an organisation for youth health care looks after, where a municipality has more than one (0 to 4 and 4 to 18). The row set last counts; without any, every such organisation looks after all ages.';
alter table youth_health.care_area enable row level security;
alter table youth_health.care_area force row level security;
create policy tenant on youth_health.care_area using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.care_area to cjg_app;

create table youth_health.glass_breaking (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  because text not null check (because in ('danger', 'stands-in', 'asked-by-family', 'other')),
  explanation text not null,
  broken_at timestamptz not null,
  until timestamptz not null check (until > broken_at),
  broken_by text not null,
  broken_by_name text not null,
  organisation_id uuid,
  primary key (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('youth_health.glass_breaking', 'municipality');
comment on table youth_health.glass_breaking is 'Somebody of youth health care opened a record without looking after the child: why, and until when (NEN 7513, emergency procedure; BW 7:457). The family sees it in its log and an administrator reviews it.';
create index glass_breaking_of_child on youth_health.glass_breaking (municipality, child_id);
alter table youth_health.glass_breaking enable row level security;
alter table youth_health.glass_breaking force row level security;
create policy tenant on youth_health.glass_breaking using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.glass_breaking to cjg_app;

create table youth_health.glass_review (
  municipality char(4) not null,
  breaking_id uuid not null,
  child_id uuid not null,
  finding text not null check (finding in ('justified', 'not-justified')),
  explanation text not null,
  reviewed_at timestamptz not null,
  reviewed_by text not null,
  reviewed_by_name text not null,
  primary key (municipality, breaking_id),
  foreign key (municipality, breaking_id) references youth_health.glass_breaking (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('youth_health.glass_review', 'municipality');
comment on table youth_health.glass_review is 'What an administrator found of a record opened without a care relation. Kept with the record.';
alter table youth_health.glass_review enable row level security;
alter table youth_health.glass_review force row level security;
create policy tenant on youth_health.glass_review using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.glass_review to cjg_app;
