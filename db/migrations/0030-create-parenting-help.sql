create schema parenting_help;
grant usage on schema parenting_help to cjg_app, cjg_reporting;

create table parenting_help.contact (
  municipality char(4) not null,
  id uuid not null,
  location_id uuid,
  registered_at timestamptz not null,
  registered_by uuid not null,
  on_day date not null,
  channel text not null,
  asker text not null,
  age_band text,
  kind text not null,
  follow_up text not null,
  minutes int not null check (minutes > 0 and minutes <= 480),
  language text,
  child_id uuid,
  primary key (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id)
);
comment on table parenting_help.contact is 'Somebody asked the centre something. Works without a person: advice is free and may be anonymous (Jeugdwet 2.6). child_id only when the asker wishes.';
create index contact_on_day on parenting_help.contact (municipality, on_day desc);
alter table parenting_help.contact enable row level security;
alter table parenting_help.contact force row level security;
create policy tenant on parenting_help.contact using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.contact to cjg_app;

create table parenting_help.contact_topic (
  municipality char(4) not null,
  contact_id uuid not null,
  topic text not null,
  primary key (municipality, contact_id, topic),
  foreign key (municipality, contact_id) references parenting_help.contact (municipality, id)
);
comment on table parenting_help.contact_topic is 'What a contact was about: one or more topics of the centre''s list.';
alter table parenting_help.contact_topic enable row level security;
alter table parenting_help.contact_topic force row level security;
create policy tenant on parenting_help.contact_topic using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.contact_topic to cjg_app;
