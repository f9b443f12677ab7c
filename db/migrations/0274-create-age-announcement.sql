create table portal.age_setting (
  municipality char(4) not null,
  id uuid not null,
  days_ahead int not null check (days_ahead between 7 and 365),
  source text not null,
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('portal.age_setting', 'municipality');
comment on table portal.age_setting is 'How many days before the twelfth and sixteenth birthday a family hears what changes. No law sets it: a municipality chooses, and the newest row counts.';
alter table portal.age_setting enable row level security;
alter table portal.age_setting force row level security;
create policy tenant on portal.age_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on portal.age_setting to cjg_app;

create table portal.age_announcement (
  municipality char(4) not null,
  child_id uuid not null,
  age int not null check (age in (12, 16)),
  moment text not null check (moment in ('ahead', 'on-the-day')),
  person_id uuid not null,
  told_at timestamptz not null,
  primary key (municipality, child_id, age, moment, person_id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, person_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('portal.age_announcement', 'municipality');
comment on table portal.age_announcement is 'Who of a family was told, before a birthday and on it, that something changes in what they see and decide. Once each.';
alter table portal.age_announcement enable row level security;
alter table portal.age_announcement force row level security;
create policy tenant on portal.age_announcement using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on portal.age_announcement to cjg_app;
