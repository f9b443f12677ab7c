create schema subsidy;
grant usage on schema subsidy to cjg_app;

create table subsidy.package (
  municipality char(4) not null,
  id uuid not null,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, created_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.package', 'municipality');
comment on table subsidy.package is 'Products that belong together, for which a municipality gives subsidy. What it is called stands in its versions.';
alter table subsidy.package enable row level security;
alter table subsidy.package force row level security;
create policy tenant on subsidy.package using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.package to cjg_app;

create table subsidy.package_version (
  municipality char(4) not null,
  package_id uuid not null,
  version int not null check (version >= 1),
  name text not null check (name <> ''),
  words text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, package_id, version),
  foreign key (municipality, package_id) references subsidy.package (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.package_version', 'municipality');
comment on table subsidy.package_version is 'What a package is, each time it was written; the last counts. The key makes it one: of two who write the same version at once the first wins.';
alter table subsidy.package_version enable row level security;
alter table subsidy.package_version force row level security;
create policy tenant on subsidy.package_version using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.package_version to cjg_app;

create table subsidy.product (
  municipality char(4) not null,
  id uuid not null,
  package_id uuid not null,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, package_id) references subsidy.package (municipality, id),
  foreign key (municipality, created_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.product', 'municipality');
comment on table subsidy.product is 'Something an organisation delivers and the municipality pays for, in one package.';
alter table subsidy.product enable row level security;
alter table subsidy.product force row level security;
create policy tenant on subsidy.product using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.product to cjg_app;

create table subsidy.product_version (
  municipality char(4) not null,
  product_id uuid not null,
  version int not null check (version >= 1),
  name text not null check (name <> ''),
  definition text not null check (definition <> ''),
  unit text not null check (unit in ('talk', 'contact', 'meeting', 'participant', 'consultation', 'visit', 'dose', 'plan', 'hour')),
  norm_minutes int check (norm_minutes between 1 and 6000),
  age_from int not null check (age_from between 0 and 23),
  age_until int not null check (age_until between 0 and 23),
  task_field text not null check (task_field in ('6.2', '7.1')),
  level text not null check (level in ('basic', 'extra')),
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, product_id, version),
  foreign key (municipality, product_id) references subsidy.product (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id),
  check (age_from <= age_until),
  check (unit <> 'hour' or norm_minutes is not null)
);
--@citus select create_distributed_table('subsidy.product_version', 'municipality');
comment on table subsidy.product_version is 'What a product is, each time it was written. unit: what one of it is. norm_minutes: what one activity should take; of a product by the hour it makes the hours. task_field: of Iv3, the municipal accounts. Ages in whole years.';
alter table subsidy.product_version enable row level security;
alter table subsidy.product_version force row level security;
create policy tenant on subsidy.product_version using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.product_version to cjg_app;

create table subsidy.product_price (
  municipality char(4) not null,
  product_id uuid not null,
  version int not null check (version >= 1),
  from_month date not null check (extract(day from from_month) = 1),
  cents int not null check (cents between 1 and 100000000),
  reason text not null check (reason <> ''),
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, product_id, version),
  foreign key (municipality, product_id) references subsidy.product (municipality, id),
  foreign key (municipality, set_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.product_price', 'municipality');
comment on table subsidy.product_price is 'What one unit of a product costs from a month on; of one month the last row counts. Nothing here is changed, so what was reckoned can be reckoned again.';
alter table subsidy.product_price enable row level security;
alter table subsidy.product_price force row level security;
create policy tenant on subsidy.product_price using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.product_price to cjg_app;

create table subsidy.activity_choice (
  municipality char(4) not null,
  activity text not null,
  version int not null check (version >= 1),
  product_id uuid,
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, activity, version),
  foreign key (municipality, product_id) references subsidy.product (municipality, id),
  foreign key (municipality, set_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.activity_choice', 'municipality');
comment on table subsidy.activity_choice is 'Which product a sort of registered activity counts for; null for none. The last row counts, so that nothing is counted twice.';
alter table subsidy.activity_choice enable row level security;
alter table subsidy.activity_choice force row level security;
create policy tenant on subsidy.activity_choice using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.activity_choice to cjg_app;
