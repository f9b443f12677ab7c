create schema people;
grant usage on schema people to cjg_app;
create extension if not exists pg_trgm;

create table people.person (
  municipality char(4) not null,
  id uuid not null,
  given_names text not null,
  family_name text not null,
  search_name text not null,
  sex text not null check (sex in ('male', 'female', 'unknown')),
  birth_date date,
  expected_date date,
  death_date date,
  bsn_sealed bytea,
  bsn_fingerprint bytea,
  language text not null,
  interpreter_language text,
  phone text,
  email text,
  version int not null,
  registered_at timestamptz not null,
  primary key (municipality, id),
  unique (municipality, bsn_fingerprint),
  check (birth_date is null or death_date is null or death_date >= birth_date),
  check ((bsn_sealed is null) = (bsn_fingerprint is null))
);
comment on table people.person is 'Who is who: youths from before birth (expected_date) to 23, parents and guardians. Identity only; no health, no worries. Jeugdwet 7.2.1: the BSN makes sure it is the same youth.';
comment on column people.person.bsn_sealed is 'BSN, AES-256-GCM with a key outside the database; shown on demand and each showing is logged.';
comment on column people.person.bsn_fingerprint is 'HMAC-SHA-256 of the BSN, to look it up without opening it.';
comment on column people.person.search_name is 'Given and family name in lower case without accents, for search that forgives typing errors.';
create index person_search_name on people.person using gin (search_name gin_trgm_ops);
create index person_birth_date on people.person (municipality, birth_date);
alter table people.person enable row level security;
alter table people.person force row level security;
create policy tenant on people.person using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update on people.person to cjg_app;

create table people.guardianship (
  municipality char(4) not null,
  child_id uuid not null,
  guardian_id uuid not null,
  relation text not null check (relation in ('mother', 'father', 'parent', 'step-parent', 'foster-parent', 'guardian')),
  custody text not null check (custody in ('with-custody', 'without-custody')),
  since date not null,
  until date,
  primary key (municipality, child_id, guardian_id, since),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, guardian_id) references people.person (municipality, id)
);
comment on table people.guardianship is 'Who is parent or guardian of whom, with or without custody (gezag), from when to when. Decides who may see and consent (Jeugdwet 7.3.4, BW 1:377c).';
create index guardianship_of_guardian on people.guardianship (municipality, guardian_id);
alter table people.guardianship enable row level security;
alter table people.guardianship force row level security;
create policy tenant on people.guardianship using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update on people.guardianship to cjg_app;

create table people.household (
  municipality char(4) not null,
  id uuid not null,
  street text not null,
  house_number text not null,
  postcode text not null,
  town text not null,
  kind text not null check (kind in ('home', 'institution')),
  primary key (municipality, id)
);
comment on table people.household is 'An address where people live together. An institution is no home: it never makes a match in the referral index (Jeugdwet 7.1.2.3).';
create index household_postcode on people.household (municipality, postcode, house_number);
alter table people.household enable row level security;
alter table people.household force row level security;
create policy tenant on people.household using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on people.household to cjg_app;

create table people.residence (
  municipality char(4) not null,
  person_id uuid not null,
  household_id uuid not null,
  since date not null,
  until date,
  primary key (municipality, person_id, household_id, since),
  foreign key (municipality, person_id) references people.person (municipality, id),
  foreign key (municipality, household_id) references people.household (municipality, id)
);
comment on table people.residence is 'Who lives where, from when to when. A child of separated parents may live at two addresses.';
create index residence_of_household on people.residence (municipality, household_id);
alter table people.residence enable row level security;
alter table people.residence force row level security;
create policy tenant on people.residence using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update on people.residence to cjg_app;

create table people.family (
  municipality char(4) not null,
  id uuid not null,
  name text not null,
  primary key (municipality, id)
);
comment on table people.family is 'People who call themselves one family, over one or more households: the owner of the plan (one family, one plan).';
alter table people.family enable row level security;
alter table people.family force row level security;
create policy tenant on people.family using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update on people.family to cjg_app;

create table people.family_member (
  municipality char(4) not null,
  family_id uuid not null,
  person_id uuid not null,
  since date not null,
  primary key (municipality, family_id, person_id),
  foreign key (municipality, family_id) references people.family (municipality, id),
  foreign key (municipality, person_id) references people.person (municipality, id)
);
comment on table people.family_member is 'Who belongs to which family.';
create index family_member_of_person on people.family_member (municipality, person_id);
alter table people.family_member enable row level security;
alter table people.family_member force row level security;
create policy tenant on people.family_member using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on people.family_member to cjg_app;

create table people.school (
  municipality char(4) not null,
  id uuid not null,
  name text not null,
  brin text,
  kind text not null check (kind in ('childcare', 'primary', 'special', 'secondary', 'vocational')),
  primary key (municipality, id)
);
comment on table people.school is 'Schools and childcare of this municipality; brin is the number of the Ministry of Education.';
alter table people.school enable row level security;
alter table people.school force row level security;
create policy tenant on people.school using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update on people.school to cjg_app;

create table people.enrolment (
  municipality char(4) not null,
  child_id uuid not null,
  school_id uuid not null,
  since date not null,
  until date,
  primary key (municipality, child_id, school_id, since),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, school_id) references people.school (municipality, id)
);
comment on table people.enrolment is 'Which child goes to which school, from when to when.';
alter table people.enrolment enable row level security;
alter table people.enrolment force row level security;
create policy tenant on people.enrolment using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update on people.enrolment to cjg_app;
