create schema centre;
grant usage on schema centre to cjg_app, cjg_reporting;

create table centre.municipality (
  code char(4) primary key,
  name text not null,
  province text not null,
  youth_care_region text not null,
  safety_region text not null,
  fictional boolean not null
);
comment on table centre.municipality is 'All municipalities of the Netherlands by CBS code (342 on 1-1-2026), and the invented ones of the demo. Reference data, not a tenant''s. Source: CBS gemeentelijke indeling 2026.';
grant select, insert on centre.municipality to cjg_app, cjg_reporting;

create table centre.centre (
  municipality char(4) primary key references centre.municipality (code),
  host text not null unique,
  theme text not null,
  phone text not null,
  opened_on date not null
);
comment on table centre.centre is 'A municipality whose CJG runs on this server: at which host name, in which colours. Read before the tenant is known, so without row-level security; holds nothing personal.';
grant select, insert, update on centre.centre to cjg_app;

create table centre.organisation (
  municipality char(4) not null references centre.municipality (code),
  id uuid not null,
  name text not null,
  kind text not null,
  phone text,
  email text,
  ended_on date,
  primary key (municipality, id)
);
comment on table centre.organisation is 'A partner of the centre. kind decides what it may do (school and police never lead: see knowledge/referral-index).';
alter table centre.organisation enable row level security;
alter table centre.organisation force row level security;
create policy tenant on centre.organisation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update on centre.organisation to cjg_app;

create table centre.professional (
  municipality char(4) not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  profession text not null,
  phone text,
  email text,
  left_on date,
  primary key (municipality, id),
  foreign key (municipality, organisation_id) references centre.organisation (municipality, id)
);
comment on table centre.professional is 'Who works here, as what, for whom. These contact data are what two reporters see of each other after a match (Jeugdwet 7.1.4.3).';
alter table centre.professional enable row level security;
alter table centre.professional force row level security;
create policy tenant on centre.professional using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update on centre.professional to cjg_app;

create table centre.location (
  municipality char(4) not null references centre.municipality (code),
  id uuid not null,
  name text not null,
  street text not null,
  postcode text not null,
  town text not null,
  ordinal int not null,
  primary key (municipality, id)
);
comment on table centre.location is 'A place of the centre where people can walk in (Tijdelijke regeling CJG art. 1: at least one per municipality).';
alter table centre.location enable row level security;
alter table centre.location force row level security;
create policy tenant on centre.location using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update on centre.location to cjg_app;

create table centre.opening (
  municipality char(4) not null,
  location_id uuid not null,
  weekday int not null check (weekday between 1 and 7),
  opens_at time not null,
  closes_at time not null check (closes_at > opens_at),
  primary key (municipality, location_id, weekday, opens_at),
  foreign key (municipality, location_id) references centre.location (municipality, id)
);
comment on table centre.opening is 'Weekly opening hours, Monday is 1; times of the clock in the Netherlands.';
alter table centre.opening enable row level security;
alter table centre.opening force row level security;
create policy tenant on centre.opening using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on centre.opening to cjg_app;

create table centre.module_switch (
  municipality char(4) not null references centre.municipality (code),
  module text not null,
  switched_at timestamptz not null,
  switched_on boolean not null,
  switched_by uuid not null,
  legal_ground text not null,
  primary key (municipality, module, switched_at)
);
comment on table centre.module_switch is 'Local customisation: each time a module was switched on or off, by whom and on which ground. The newest row counts.';
alter table centre.module_switch enable row level security;
alter table centre.module_switch force row level security;
create policy tenant on centre.module_switch using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.module_switch to cjg_app;

create table centre.offer (
  municipality char(4) not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  description text not null,
  minimum_age numeric(4, 2) not null,
  maximum_age numeric(4, 2) not null check (maximum_age >= minimum_age),
  cost text not null,
  languages text[] not null,
  waiting_weeks int,
  checked_on date not null,
  available_until date,
  primary key (municipality, id),
  foreign key (municipality, organisation_id) references centre.organisation (municipality, id)
);
comment on table centre.offer is 'The social map: what a partner offers, for which ages (in years), at what cost, in which languages, how long the wait, and when that was checked. Fields follow Open Referral HSDS 3.';
alter table centre.offer enable row level security;
alter table centre.offer force row level security;
create policy tenant on centre.offer using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update on centre.offer to cjg_app;
