create schema funding;
grant usage on schema funding to cjg_app;

create table funding.figures (
  municipality char(4) not null,
  fingerprint char(32) not null,
  year smallint not null check (year between 1990 and 2100),
  source text not null check (source <> ''),
  dated_on date not null,
  kept_at timestamptz not null,
  kept_by uuid not null,
  kept_by_name text not null,
  primary key (municipality, fingerprint),
  foreign key (municipality, kept_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('funding.figures', 'municipality');
comment on table funding.figures is 'Counts of the measures by which money for centres for youth and family is divided, as a municipality loaded them to reckon with: open data of CBS or made-up ones, never of persons. fingerprint: SHA-256 over year, source, day and counts, the first 32 digits, so that an address that names it always reckons with the same. No term: nothing personal but who loaded it.';
alter table funding.figures enable row level security;
alter table funding.figures force row level security;
create policy tenant on funding.figures using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on funding.figures to cjg_app;

create table funding.municipality_figures (
  municipality char(4) not null,
  fingerprint char(32) not null,
  code char(4) not null,
  name text not null,
  youths int not null check (youths >= 0),
  minorities int not null check (minorities >= 0),
  single_parents int not null check (single_parents >= 0),
  low_incomes int not null check (low_incomes >= 0),
  primary key (municipality, fingerprint, code),
  foreign key (municipality, fingerprint) references funding.figures (municipality, fingerprint)
);
--@citus select create_distributed_table('funding.municipality_figures', 'municipality');
comment on table funding.municipality_figures is 'The counts of one municipality in a set of figures. code: of CBS; 0000 is all other municipalities together, where only the own counts and those of the country were typed.';
alter table funding.municipality_figures enable row level security;
alter table funding.municipality_figures force row level security;
create policy tenant on funding.municipality_figures using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on funding.municipality_figures to cjg_app;

create table funding.scenario_version (
  municipality char(4) not null,
  scenario_id uuid not null,
  version int not null check (version >= 1),
  name text not null check (name <> ''),
  fingerprint char(32) not null,
  year smallint not null check (year between 1990 and 2100),
  total_euros bigint not null check (total_euros between 0 and 100000000000),
  weight_youths text not null,
  weight_minorities text not null,
  weight_single_parents text not null,
  weight_low_incomes text not null,
  weights_source text not null,
  weights_dated_on date,
  saved_at timestamptz not null,
  saved_by uuid not null,
  saved_by_name text not null,
  primary key (municipality, scenario_id, version),
  foreign key (municipality, fingerprint) references funding.figures (municipality, fingerprint),
  foreign key (municipality, saved_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('funding.scenario_version', 'municipality');
comment on table funding.scenario_version is 'A way to divide a national sum that somebody kept, each time it was saved: figures, total and weights, as decimals that were typed, with where they come from; an empty source means an assumption. The key makes it one: of two who save the same version at once the first wins. Nothing personal but who saved it.';
alter table funding.scenario_version enable row level security;
alter table funding.scenario_version force row level security;
create policy tenant on funding.scenario_version using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on funding.scenario_version to cjg_app;
