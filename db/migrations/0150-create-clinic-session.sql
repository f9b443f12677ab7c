create table youth_health.clinic_session (
  municipality char(4) not null,
  id uuid not null,
  on_day date not null,
  from_time time not null,
  until_time time not null,
  place_minutes int not null check (place_minutes between 5 and 120),
  location_id uuid not null,
  professional_id uuid not null,
  remark text not null,
  planned_at timestamptz not null,
  planned_by text not null,
  planned_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, location_id) references centre.location (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id),
  check (until_time > from_time)
);
--@citus select create_distributed_table('youth_health.clinic_session', 'municipality');
comment on table youth_health.clinic_session is 'A stretch of a day on which a professional of youth health care sees children at a location, divided into places of equal length. Holds nothing personal of children; kept as long as what was planned in it.';
comment on column youth_health.clinic_session.professional_id is 'Who sees the children.';
create index clinic_session_by_day on youth_health.clinic_session (municipality, on_day);
alter table youth_health.clinic_session enable row level security;
alter table youth_health.clinic_session force row level security;
create policy tenant on youth_health.clinic_session using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.clinic_session to cjg_app;

create table youth_health.planned_contact (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  moment text not null,
  nth int not null check (nth > 0),
  session_id uuid not null,
  place int not null check (place > 0),
  turn int not null check (turn > 0),
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  unique (municipality, session_id, place, turn),
  unique (municipality, child_id, moment, nth),
  foreign key (municipality, session_id) references youth_health.clinic_session (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.planned_contact', 'municipality');
comment on table youth_health.planned_contact is 'A child has a place in a clinic session, for a contact moment. Never changed: what is moved or cancelled gets a row in planned_contact_end. Kept with the record (BW 7:454).';
comment on column youth_health.planned_contact.turn is 'How many times this place was given, this time included: it is given again only after the last one ended, and of two who give it at once one is refused.';
comment on column youth_health.planned_contact.nth is 'How many times this child was planned for this moment, this time included: of two who plan the same child at once one is refused.';
comment on column youth_health.planned_contact.place is 'Counted from 1; a place begins place_minutes after the one before it.';
create index planned_contact_of_session on youth_health.planned_contact (municipality, session_id);
alter table youth_health.planned_contact enable row level security;
alter table youth_health.planned_contact force row level security;
create policy tenant on youth_health.planned_contact using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.planned_contact to cjg_app;

create table youth_health.planned_contact_end (
  municipality char(4) not null,
  contact_id uuid not null,
  child_id uuid not null,
  because text not null check (because in ('moved', 'cancelled-by-family', 'cancelled-by-us')),
  note text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, contact_id),
  foreign key (municipality, contact_id) references youth_health.planned_contact (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.planned_contact_end', 'municipality');
comment on table youth_health.planned_contact_end is 'A planned contact was moved or cancelled, and its place is free again: why, and who said so. Kept with the record (BW 7:454).';
create index planned_contact_end_of_child on youth_health.planned_contact_end (municipality, child_id);
alter table youth_health.planned_contact_end enable row level security;
alter table youth_health.planned_contact_end force row level security;
create policy tenant on youth_health.planned_contact_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.planned_contact_end to cjg_app;

create table youth_health.planned_contact_arrival (
  municipality char(4) not null,
  contact_id uuid not null,
  child_id uuid not null,
  turn int not null check (turn > 0),
  arrived boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, contact_id, turn),
  foreign key (municipality, contact_id) references youth_health.planned_contact (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.planned_contact_arrival', 'municipality');
comment on table youth_health.planned_contact_arrival is 'A child that was planned is in the waiting room, or is not after all (a slip of the finger); the last turn counts. Kept with the record (BW 7:454).';
create index planned_contact_arrival_of_child on youth_health.planned_contact_arrival (municipality, child_id);
alter table youth_health.planned_contact_arrival enable row level security;
alter table youth_health.planned_contact_arrival force row level security;
create policy tenant on youth_health.planned_contact_arrival using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.planned_contact_arrival to cjg_app;
