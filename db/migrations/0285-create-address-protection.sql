create table people.address_protection (
  municipality char(4) not null,
  id uuid not null,
  person_id uuid not null,
  since date not null,
  reason text not null check (reason <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, person_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('people.address_protection', 'municipality');
comment on table people.address_protection is 'Where this person lives is kept secret, as the person asked or for safety. Whoever lives there with them is hidden with them: an address is secret when one of those who live there has such a row that did not end. reason: for those who keep the register, never shown to a family.';
create index address_protection_of_person on people.address_protection (municipality, person_id);
alter table people.address_protection enable row level security;
alter table people.address_protection force row level security;
create policy tenant on people.address_protection using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on people.address_protection to cjg_app;

create table people.address_protection_end (
  municipality char(4) not null,
  protection_id uuid not null,
  ended_on date not null,
  reason text not null check (reason <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, protection_id),
  foreign key (municipality, protection_id) references people.address_protection (municipality, id)
);
--@citus select create_distributed_table('people.address_protection_end', 'municipality');
comment on table people.address_protection_end is 'The address of this person is no longer kept secret. The key makes it one: of two who end it at once the first wins.';
alter table people.address_protection_end enable row level security;
alter table people.address_protection_end force row level security;
create policy tenant on people.address_protection_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on people.address_protection_end to cjg_app;
