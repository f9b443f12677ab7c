create table centre.part_agreement (
  municipality char(4) not null,
  id uuid not null,
  version int not null check (version > 0),
  parts text[] not null check (cardinality(parts) > 0),
  organisation_id uuid not null,
  title text not null,
  parties text not null,
  from_on date not null,
  until_on date check (until_on >= from_on),
  reason text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id, version),
  foreign key (municipality, organisation_id) references centre.organisation (municipality, id)
);
--@citus select create_distributed_table('centre.part_agreement', 'municipality');
comment on table centre.part_agreement is 'By which agreement, of whom and from when until when (both days included) an organisation fills parts of the basic model of a centre (Tijdelijke regeling CJG art. 1). The newest version of an agreement counts; earlier ones stay.';
alter table centre.part_agreement enable row level security;
alter table centre.part_agreement force row level security;
create policy tenant on centre.part_agreement using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.part_agreement to cjg_app;

create table centre.basic_model_setting (
  municipality char(4) not null,
  id uuid not null,
  months int not null check (months between 1 and 24),
  reason text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('centre.basic_model_setting', 'municipality');
comment on table centre.basic_model_setting is 'So many months before a part of the basic model would be without an agreement, administrators are warned. No rule sets this: a municipality chooses, and the newest row counts.';
alter table centre.basic_model_setting enable row level security;
alter table centre.basic_model_setting force row level security;
create policy tenant on centre.basic_model_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.basic_model_setting to cjg_app;

create table centre.part_warning (
  municipality char(4) not null,
  part text not null,
  until_on date not null,
  warned_at timestamptz not null,
  primary key (municipality, part, until_on)
);
--@citus select create_distributed_table('centre.part_warning', 'municipality');
comment on table centre.part_warning is 'That administrators were told that a part of the basic model is filled until this day only: once for each part and day.';
alter table centre.part_warning enable row level security;
alter table centre.part_warning force row level security;
create policy tenant on centre.part_warning using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.part_warning to cjg_app;
