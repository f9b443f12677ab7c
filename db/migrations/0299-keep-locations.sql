alter table centre.location
  add column about text not null default '',
  add column closed_on date,
  add column version int not null default 1;
comment on table centre.location is 'A place of the centre where people can walk in (Tijdelijke regeling CJG art. 1: at least one per municipality). about: what a visitor should know of it. closed_on: from that day it is not one of them any more. version: of two who change one at once the second is told.';

create table centre.opening_exception (
  municipality char(4) not null,
  id uuid not null,
  location_id uuid not null,
  on_day date not null,
  kind text not null check (kind in ('closed', 'hours', 'as-usual')),
  opens_at time,
  closes_at time,
  reason text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, location_id) references centre.location (municipality, id),
  check ((kind = 'hours') = (opens_at is not null) and (kind = 'hours') = (closes_at is not null)),
  check (closes_at > opens_at)
);
--@citus select create_distributed_table('centre.opening_exception', 'municipality');
comment on table centre.opening_exception is 'A day on which a location is closed, open at other hours, or open as usual although it would be closed (a holiday). The newest row of a day counts. reason is read by visitors.';
create index opening_exception_of_day on centre.opening_exception (municipality, location_id, on_day, id desc);
alter table centre.opening_exception enable row level security;
alter table centre.opening_exception force row level security;
create policy tenant on centre.opening_exception using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.opening_exception to cjg_app;

create table centre.holiday_setting (
  municipality char(4) not null,
  id uuid not null,
  closed_on text[] not null,
  reason text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('centre.holiday_setting', 'municipality');
comment on table centre.holiday_setting is 'On which public holidays the locations are closed, by their names in src/knowledge/ages/named-holidays.ts. A choice of the municipality; the newest row counts.';
alter table centre.holiday_setting enable row level security;
alter table centre.holiday_setting force row level security;
create policy tenant on centre.holiday_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.holiday_setting to cjg_app;

create table centre.postcode_area (
  municipality char(4) not null,
  id uuid not null,
  location_id uuid not null,
  areas text not null,
  valid_from date not null,
  reason text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, location_id) references centre.location (municipality, id)
);
--@citus select create_distributed_table('centre.postcode_area', 'municipality');
comment on table centre.postcode_area is 'Which postcodes a location serves, as ranges of their four digits (1234-1236, 1240), from a day on. Of a location the row of the latest day that has come counts, and of one day the newest.';
alter table centre.postcode_area enable row level security;
alter table centre.postcode_area force row level security;
create policy tenant on centre.postcode_area using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.postcode_area to cjg_app;
