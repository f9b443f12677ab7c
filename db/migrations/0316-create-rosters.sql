create table parenting_help.room (
  municipality char(4) not null,
  id uuid not null,
  location_id uuid not null,
  name text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  unique (municipality, location_id, name),
  foreign key (municipality, location_id) references centre.location (municipality, id)
);
--@citus select create_distributed_table('parenting_help.room', 'municipality');
comment on table parenting_help.room is 'A room of a location in which one appointment at a time is held. Nothing personal.';
alter table parenting_help.room enable row level security;
alter table parenting_help.room force row level security;
create policy tenant on parenting_help.room using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.room to cjg_app;

create table parenting_help.appointment_kind (
  municipality char(4) not null,
  id uuid not null,
  name text not null,
  words text not null,
  minutes int not null check (minutes between 5 and 180),
  from_months int not null check (from_months >= 0),
  until_months int not null check (until_months > from_months),
  is_open boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('parenting_help.appointment_kind', 'municipality');
comment on table parenting_help.appointment_kind is 'A kind of appointment that families may book: how long it takes and for which ages. A choice of the municipality. Nothing personal.';
comment on column parenting_help.appointment_kind.is_open is 'An open consultation hour: may be booked without an account and without a name.';
alter table parenting_help.appointment_kind enable row level security;
alter table parenting_help.appointment_kind force row level security;
create policy tenant on parenting_help.appointment_kind using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.appointment_kind to cjg_app;

create table parenting_help.appointment_kind_end (
  municipality char(4) not null,
  kind_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, kind_id),
  foreign key (municipality, kind_id) references parenting_help.appointment_kind (municipality, id)
);
--@citus select create_distributed_table('parenting_help.appointment_kind_end', 'municipality');
comment on table parenting_help.appointment_kind_end is 'A kind of appointment that is not offered any more; what was booked stands.';
alter table parenting_help.appointment_kind_end enable row level security;
alter table parenting_help.appointment_kind_end force row level security;
create policy tenant on parenting_help.appointment_kind_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.appointment_kind_end to cjg_app;

create table parenting_help.roster (
  municipality char(4) not null,
  id uuid not null,
  professional_id uuid not null,
  location_id uuid not null,
  room_id uuid,
  weekday int not null check (weekday between 1 and 7),
  from_time time not null,
  until_time time not null,
  starts_on date not null,
  ends_on date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id),
  foreign key (municipality, location_id) references centre.location (municipality, id),
  foreign key (municipality, room_id) references parenting_help.room (municipality, id),
  check (until_time > from_time),
  check (ends_on >= starts_on)
);
--@citus select create_distributed_table('parenting_help.roster', 'municipality');
comment on table parenting_help.roster is 'A professional receives families every week on this day and at these hours. Free times follow from it and are stored nowhere. Nothing personal of families.';
alter table parenting_help.roster enable row level security;
alter table parenting_help.roster force row level security;
create policy tenant on parenting_help.roster using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.roster to cjg_app;

create table parenting_help.roster_kind (
  municipality char(4) not null,
  roster_id uuid not null,
  kind_id uuid not null,
  primary key (municipality, roster_id, kind_id),
  foreign key (municipality, roster_id) references parenting_help.roster (municipality, id),
  foreign key (municipality, kind_id) references parenting_help.appointment_kind (municipality, id)
);
--@citus select create_distributed_table('parenting_help.roster_kind', 'municipality');
comment on table parenting_help.roster_kind is 'Which kinds of appointment are held in a roster.';
alter table parenting_help.roster_kind enable row level security;
alter table parenting_help.roster_kind force row level security;
create policy tenant on parenting_help.roster_kind using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.roster_kind to cjg_app;

create table parenting_help.roster_end (
  municipality char(4) not null,
  roster_id uuid not null,
  last_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, roster_id),
  foreign key (municipality, roster_id) references parenting_help.roster (municipality, id)
);
--@citus select create_distributed_table('parenting_help.roster_end', 'municipality');
comment on table parenting_help.roster_end is 'A roster stops after this day; what was booked stands.';
alter table parenting_help.roster_end enable row level security;
alter table parenting_help.roster_end force row level security;
create policy tenant on parenting_help.roster_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.roster_end to cjg_app;

create table parenting_help.absence (
  municipality char(4) not null,
  id uuid not null,
  professional_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text not null check (reason in ('free', 'ill', 'meeting', 'closed')),
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id),
  check (ends_at > starts_at)
);
--@citus select create_distributed_table('parenting_help.absence', 'municipality');
comment on table parenting_help.absence is 'An exception to the rosters: a professional, or everybody, receives nobody then. Kept with the rosters.';
comment on column parenting_help.absence.professional_id is 'Null: everybody; the centre is closed.';
create index absence_by_end on parenting_help.absence (municipality, ends_at);
alter table parenting_help.absence enable row level security;
alter table parenting_help.absence force row level security;
create policy tenant on parenting_help.absence using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.absence to cjg_app;

create table parenting_help.absence_withdrawal (
  municipality char(4) not null,
  absence_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, absence_id),
  foreign key (municipality, absence_id) references parenting_help.absence (municipality, id)
);
--@citus select create_distributed_table('parenting_help.absence_withdrawal', 'municipality');
comment on table parenting_help.absence_withdrawal is 'An exception to the rosters that does not hold after all.';
alter table parenting_help.absence_withdrawal enable row level security;
alter table parenting_help.absence_withdrawal force row level security;
create policy tenant on parenting_help.absence_withdrawal using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.absence_withdrawal to cjg_app;
