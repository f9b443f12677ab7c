create table parenting_help.queue_ticket (
  municipality char(4) not null,
  id uuid not null,
  location_id uuid not null,
  on_day date not null,
  number int not null check (number >= 1),
  way text not null check (way in ('desk', 'self')),
  code_hash bytea,
  taken_at timestamptz not null,
  primary key (municipality, id),
  unique (municipality, location_id, on_day, number),
  unique (municipality, code_hash),
  foreign key (municipality, location_id) references centre.location (municipality, id),
  check ((way = 'self') = (code_hash is not null))
);
--@citus select create_distributed_table('parenting_help.queue_ticket', 'municipality');
comment on table parenting_help.queue_ticket is 'A number in the waiting line of a location on a day. Says nothing about who holds it: advice is free and may be anonymous (Jeugdwet 2.6). code_hash: what the secret code of somebody who checked in by telephone comes to; it opens the own place in the line on that day.';
alter table parenting_help.queue_ticket enable row level security;
alter table parenting_help.queue_ticket force row level security;
create policy tenant on parenting_help.queue_ticket using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.queue_ticket to cjg_app;

create table parenting_help.queue_call (
  municipality char(4) not null,
  ticket_id uuid not null,
  ordinal int not null check (ordinal >= 1),
  desk int not null check (desk between 1 and 20),
  called_at timestamptz not null,
  called_by uuid not null,
  primary key (municipality, ticket_id, ordinal),
  foreign key (municipality, ticket_id) references parenting_help.queue_ticket (municipality, id),
  foreign key (municipality, called_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('parenting_help.queue_call', 'municipality');
comment on table parenting_help.queue_call is 'A desk calls a number. The key lets a number be called once at a time, however many desks call at once.';
alter table parenting_help.queue_call enable row level security;
alter table parenting_help.queue_call force row level security;
create policy tenant on parenting_help.queue_call using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.queue_call to cjg_app;

create table parenting_help.queue_outcome (
  municipality char(4) not null,
  ticket_id uuid not null,
  ordinal int not null,
  kind text not null check (kind in ('helped', 'no-show', 'back')),
  contact_id uuid,
  settled_at timestamptz not null,
  settled_by uuid not null,
  primary key (municipality, ticket_id, ordinal),
  foreign key (municipality, ticket_id, ordinal) references parenting_help.queue_call (municipality, ticket_id, ordinal),
  foreign key (municipality, contact_id) references parenting_help.contact (municipality, id),
  foreign key (municipality, settled_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('parenting_help.queue_outcome', 'municipality');
comment on table parenting_help.queue_outcome is 'What came of a call: helped, nobody came, or back in the line. contact_id: the contact that was registered of it.';
alter table parenting_help.queue_outcome enable row level security;
alter table parenting_help.queue_outcome force row level security;
create policy tenant on parenting_help.queue_outcome using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.queue_outcome to cjg_app;

create table parenting_help.queue_return (
  municipality char(4) not null,
  ticket_id uuid not null,
  ordinal int not null,
  returned_at timestamptz not null,
  returned_by uuid not null,
  primary key (municipality, ticket_id, ordinal),
  foreign key (municipality, ticket_id, ordinal) references parenting_help.queue_outcome (municipality, ticket_id, ordinal),
  foreign key (municipality, returned_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('parenting_help.queue_return', 'municipality');
comment on table parenting_help.queue_return is 'Who did not come when called came after all, and stands in the line again at the own place.';
alter table parenting_help.queue_return enable row level security;
alter table parenting_help.queue_return force row level security;
create policy tenant on parenting_help.queue_return using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.queue_return to cjg_app;

create table parenting_help.queue_departure (
  municipality char(4) not null,
  ticket_id uuid not null,
  left_at timestamptz not null,
  primary key (municipality, ticket_id),
  foreign key (municipality, ticket_id) references parenting_help.queue_ticket (municipality, id)
);
--@citus select create_distributed_table('parenting_help.queue_departure', 'municipality');
comment on table parenting_help.queue_departure is 'Somebody gave the own number back: waits no more.';
alter table parenting_help.queue_departure enable row level security;
alter table parenting_help.queue_departure force row level security;
create policy tenant on parenting_help.queue_departure using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.queue_departure to cjg_app;

create table parenting_help.queue_day (
  municipality char(4) not null,
  location_id uuid not null,
  on_day date not null,
  version int not null check (version >= 1),
  standing text not null check (standing in ('open', 'closed')),
  set_at timestamptz not null,
  set_by uuid not null,
  primary key (municipality, location_id, on_day, version),
  foreign key (municipality, location_id) references centre.location (municipality, id),
  foreign key (municipality, set_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('parenting_help.queue_day', 'municipality');
comment on table parenting_help.queue_day is 'Whether numbers are given at a location on a day, as the desk said; the highest version counts. Without a row the opening hours tell.';
alter table parenting_help.queue_day enable row level security;
alter table parenting_help.queue_day force row level security;
create policy tenant on parenting_help.queue_day using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.queue_day to cjg_app;

create table parenting_help.desk_seat (
  municipality char(4) not null,
  professional_id uuid not null,
  on_day date not null,
  version int not null check (version >= 1),
  location_id uuid not null,
  desk int not null check (desk between 1 and 20),
  taken_at timestamptz not null,
  primary key (municipality, professional_id, on_day, version),
  foreign key (municipality, professional_id) references centre.professional (municipality, id),
  foreign key (municipality, location_id) references centre.location (municipality, id)
);
--@citus select create_distributed_table('parenting_help.desk_seat', 'municipality');
comment on table parenting_help.desk_seat is 'At which desk of which location somebody sits on a day; the highest version counts.';
alter table parenting_help.desk_seat enable row level security;
alter table parenting_help.desk_seat force row level security;
create policy tenant on parenting_help.desk_seat using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.desk_seat to cjg_app;

create table parenting_help.contact_link (
  municipality char(4) not null,
  contact_id uuid not null,
  version int not null check (version >= 1),
  child_id uuid,
  linked_at timestamptz not null,
  linked_by uuid not null,
  linked_by_name text not null,
  primary key (municipality, contact_id, version),
  foreign key (municipality, contact_id) references parenting_help.contact (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, linked_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('parenting_help.contact_link', 'municipality');
comment on table parenting_help.contact_link is 'About which child a contact was, as was told afterwards with the consent of who asked; the highest version counts, without a child it is about nobody in particular. The contact itself stays as it was registered.';
create index contact_link_of_child on parenting_help.contact_link (municipality, child_id);
alter table parenting_help.contact_link enable row level security;
alter table parenting_help.contact_link force row level security;
create policy tenant on parenting_help.contact_link using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.contact_link to cjg_app;
create index contact_of_child on parenting_help.contact (municipality, child_id) where child_id is not null;
create index contact_of_registrar on parenting_help.contact (municipality, registered_by, on_day desc);
