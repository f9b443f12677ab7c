alter table youth_health.dose
  add column site text check (site in ('left-arm', 'right-arm', 'left-leg', 'right-leg', 'mouth'));
comment on column youth_health.dose.site is 'Where on the body it was given; null when that was not recorded.';

create table youth_health.vaccination_session (
  municipality char(4) not null,
  id uuid not null,
  on_day date not null,
  place text not null,
  school_id uuid,
  location_id uuid not null,
  vaccines text[] not null check (cardinality(vaccines) > 0),
  born_from date,
  born_until date check (born_until >= born_from),
  classes text[],
  follows uuid,
  planned_at timestamptz not null,
  planned_by text not null,
  planned_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, school_id) references people.school (municipality, id),
  foreign key (municipality, location_id) references centre.location (municipality, id),
  foreign key (municipality, follows) references youth_health.vaccination_session (municipality, id)
);
--@citus select create_distributed_table('youth_health.vaccination_session', 'municipality');
comment on table youth_health.vaccination_session is 'A day on which a group of children is vaccinated, at a school or elsewhere: which vaccines, for which birth dates or classes. follows is the session whose absent children it calls again. Kept with the doses given there (BW 7:454).';
comment on column youth_health.vaccination_session.location_id is 'The centre''s location whose stock is used.';
comment on column youth_health.vaccination_session.classes is 'Only these classes of the school; null is all of them.';
create index vaccination_session_by_day on youth_health.vaccination_session (municipality, on_day);
alter table youth_health.vaccination_session enable row level security;
alter table youth_health.vaccination_session force row level security;
create policy tenant on youth_health.vaccination_session using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.vaccination_session to cjg_app;

create table youth_health.session_child (
  municipality char(4) not null,
  session_id uuid not null,
  child_id uuid not null,
  class_name text,
  added_at timestamptz not null,
  added_by_name text not null,
  primary key (municipality, session_id, child_id),
  foreign key (municipality, session_id) references youth_health.vaccination_session (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.session_child', 'municipality');
comment on table youth_health.session_child is 'The list of a vaccination session: who was called, in which class they were that day. Kept with the record (BW 7:454).';
create index session_child_of_child on youth_health.session_child (municipality, child_id);
alter table youth_health.session_child enable row level security;
alter table youth_health.session_child force row level security;
create policy tenant on youth_health.session_child using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.session_child to cjg_app;

create table youth_health.session_outcome (
  municipality char(4) not null,
  session_id uuid not null,
  child_id uuid not null,
  turn int not null check (turn > 0),
  outcome text not null check (outcome in ('given', 'absent', 'refused', 'not-given', 'undone')),
  because text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, session_id, child_id, turn),
  foreign key (municipality, session_id, child_id)
    references youth_health.session_child (municipality, session_id, child_id),
  check (outcome <> 'not-given' or because is not null)
);
--@citus select create_distributed_table('youth_health.session_outcome', 'municipality');
comment on table youth_health.session_outcome is 'What happened with a child at a session; the last turn counts. The turn is part of the key: of two tables that register the same child at once, one is refused. Kept with the record (BW 7:454).';
alter table youth_health.session_outcome enable row level security;
alter table youth_health.session_outcome force row level security;
create policy tenant on youth_health.session_outcome using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.session_outcome to cjg_app;

create table youth_health.session_dose (
  municipality char(4) not null,
  dose_id uuid not null,
  session_id uuid not null,
  child_id uuid not null,
  turn int not null,
  primary key (municipality, dose_id),
  foreign key (municipality, dose_id) references youth_health.dose (municipality, id),
  foreign key (municipality, session_id, child_id, turn)
    references youth_health.session_outcome (municipality, session_id, child_id, turn)
);
--@citus select create_distributed_table('youth_health.session_dose', 'municipality');
comment on table youth_health.session_dose is 'Which doses were given at a session, and in which turn of the child. Kept with the dose (BW 7:454).';
alter table youth_health.session_dose enable row level security;
alter table youth_health.session_dose force row level security;
create policy tenant on youth_health.session_dose using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.session_dose to cjg_app;

create table youth_health.session_batch (
  municipality char(4) not null,
  id uuid not null,
  session_id uuid not null,
  batch_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, session_id) references youth_health.vaccination_session (municipality, id),
  foreign key (municipality, batch_id) references youth_health.vaccine_batch (municipality, id)
);
--@citus select create_distributed_table('youth_health.session_batch', 'municipality');
comment on table youth_health.session_batch is 'From which batch a professional vaccinates at a session; the one chosen last counts, one''s own before a colleague''s. Holds nothing personal of children.';
create index session_batch_of_session on youth_health.session_batch (municipality, session_id);
alter table youth_health.session_batch enable row level security;
alter table youth_health.session_batch force row level security;
create policy tenant on youth_health.session_batch using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.session_batch to cjg_app;
