create table parenting_help.appointment (
  municipality char(4) not null,
  id uuid not null,
  visit_id uuid not null,
  calendar_id uuid not null,
  sequence int not null check (sequence >= 0),
  kind_id uuid not null,
  professional_id uuid not null,
  location_id uuid not null,
  room_id uuid,
  starts_at timestamptz not null,
  minutes int not null check (minutes > 0),
  child_id uuid,
  person_id uuid,
  instead_of uuid,
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, kind_id) references parenting_help.appointment_kind (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id),
  foreign key (municipality, location_id) references centre.location (municipality, id),
  foreign key (municipality, room_id) references parenting_help.room (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, person_id) references people.person (municipality, id),
  foreign key (municipality, instead_of) references parenting_help.appointment (municipality, id)
);
--@citus select create_distributed_table('parenting_help.appointment', 'municipality');
comment on table parenting_help.appointment is 'A time that somebody holds or has with a professional. Only with a row in appointment_confirmation is it an appointment: before that it is held for minutes, and taken away by night. Jeugdwet 2.3, 2.6. What was talked about stands elsewhere.';
comment on column parenting_help.appointment.visit_id is 'Those who come together, one after the other: siblings share it.';
comment on column parenting_help.appointment.calendar_id is 'What calendars know it by: kept when it is moved, with a higher sequence.';
comment on column parenting_help.appointment.person_id is 'The parent or youth who booked in Mijn CJG; null when somebody else did, or nobody with a name.';
create index appointment_by_day on parenting_help.appointment (municipality, starts_at);
create index appointment_of_child on parenting_help.appointment (municipality, child_id);
create index appointment_of_person on parenting_help.appointment (municipality, person_id);
create index appointment_of_visit on parenting_help.appointment (municipality, visit_id);
alter table parenting_help.appointment enable row level security;
alter table parenting_help.appointment force row level security;
create policy tenant on parenting_help.appointment using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on parenting_help.appointment to cjg_app;

create table parenting_help.appointment_confirmation (
  municipality char(4) not null,
  appointment_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, appointment_id),
  foreign key (municipality, appointment_id) references parenting_help.appointment (municipality, id)
);
--@citus select create_distributed_table('parenting_help.appointment_confirmation', 'municipality');
comment on table parenting_help.appointment_confirmation is 'What was held is an appointment from then on. Kept as long as the appointment.';
alter table parenting_help.appointment_confirmation enable row level security;
alter table parenting_help.appointment_confirmation force row level security;
create policy tenant on parenting_help.appointment_confirmation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.appointment_confirmation to cjg_app;

create table parenting_help.appointment_end (
  municipality char(4) not null,
  appointment_id uuid not null,
  because text not null check (because in ('moved', 'cancelled-by-family', 'cancelled-by-us')),
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, appointment_id),
  foreign key (municipality, appointment_id) references parenting_help.appointment (municipality, id)
);
--@citus select create_distributed_table('parenting_help.appointment_end', 'municipality');
comment on table parenting_help.appointment_end is 'An appointment was moved or cancelled, and its time is free again. Kept as long as the appointment.';
alter table parenting_help.appointment_end enable row level security;
alter table parenting_help.appointment_end force row level security;
create policy tenant on parenting_help.appointment_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.appointment_end to cjg_app;

create table parenting_help.appointment_attendance (
  municipality char(4) not null,
  appointment_id uuid not null,
  turn int not null check (turn > 0),
  came boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, appointment_id, turn),
  foreign key (municipality, appointment_id) references parenting_help.appointment (municipality, id)
);
--@citus select create_distributed_table('parenting_help.appointment_attendance', 'municipality');
comment on table parenting_help.appointment_attendance is 'Who had an appointment came, or did not; the last turn counts. Kept as long as the appointment.';
alter table parenting_help.appointment_attendance enable row level security;
alter table parenting_help.appointment_attendance force row level security;
create policy tenant on parenting_help.appointment_attendance using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.appointment_attendance to cjg_app;

create table parenting_help.overbooking (
  municipality char(4) not null,
  appointment_id uuid not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, appointment_id),
  foreign key (municipality, appointment_id) references parenting_help.appointment (municipality, id)
);
--@citus select create_distributed_table('parenting_help.overbooking', 'municipality');
comment on table parenting_help.overbooking is 'A professional gave a time that was given already, or outside the roster: who, and why. Kept as long as the appointment.';
alter table parenting_help.overbooking enable row level security;
alter table parenting_help.overbooking force row level security;
create policy tenant on parenting_help.overbooking using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.overbooking to cjg_app;

create table parenting_help.visitor (
  municipality char(4) not null,
  visit_id uuid not null,
  code_hash bytea not null check (length(code_hash) = 32),
  name text not null,
  email text,
  phone text,
  until_at timestamptz not null,
  primary key (municipality, visit_id),
  unique (municipality, code_hash)
);
--@citus select create_distributed_table('parenting_help.visitor', 'municipality');
comment on table parenting_help.visitor is 'Who booked an open consultation hour without an account: what that one wished to leave, perhaps nothing. Taken away the night after (Jeugdwet 2.6: anonymous advice).';
comment on column parenting_help.visitor.code_hash is 'SHA-256 of the code with which it can be moved or cancelled; the code was shown and is nowhere here.';
comment on column parenting_help.visitor.email is 'Null: no reminder by mail was asked. The same for the telephone number.';
alter table parenting_help.visitor enable row level security;
alter table parenting_help.visitor force row level security;
create policy tenant on parenting_help.visitor using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on parenting_help.visitor to cjg_app;

create table parenting_help.reminder_wish (
  municipality char(4) not null,
  person_id uuid not null,
  channel text not null check (channel in ('mail', 'text')),
  turn int not null check (turn > 0),
  wants boolean not null,
  recorded_at timestamptz not null,
  primary key (municipality, person_id, channel, turn),
  foreign key (municipality, person_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('parenting_help.reminder_wish', 'municipality');
comment on table parenting_help.reminder_wish is 'Whether somebody wants to be reminded of appointments this way; the last turn counts, and without one nobody is reminded. Kept while the person has an account (consent, AVG 6.1.a).';
alter table parenting_help.reminder_wish enable row level security;
alter table parenting_help.reminder_wish force row level security;
create policy tenant on parenting_help.reminder_wish using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.reminder_wish to cjg_app;

create table parenting_help.reminder (
  municipality char(4) not null,
  appointment_id uuid not null,
  channel text not null check (channel in ('mail', 'text')),
  sent_at timestamptz not null,
  primary key (municipality, appointment_id, channel),
  foreign key (municipality, appointment_id) references parenting_help.appointment (municipality, id)
);
--@citus select create_distributed_table('parenting_help.reminder', 'municipality');
comment on table parenting_help.reminder is 'A reminder was written, once for each way. Kept as long as the appointment.';
alter table parenting_help.reminder enable row level security;
alter table parenting_help.reminder force row level security;
create policy tenant on parenting_help.reminder using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.reminder to cjg_app;
