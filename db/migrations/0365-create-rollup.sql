-- Counts of closed months, and what of them is told. Written once, by night, as cjg_reporting; pages read what is told and nothing else.
create schema rollup;
grant usage on schema rollup to cjg_app, cjg_reporting;

create table rollup.neighbourhood_setting (
  municipality char(4) not null,
  version int not null check (version > 0),
  reason text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, version)
);
--@citus select create_distributed_table('rollup.neighbourhood_setting', 'municipality');
comment on table rollup.neighbourhood_setting is 'How a municipality is divided in neighbourhoods for its figures: who chose it, when and why. The highest version counts, for months that are counted from then on.';
alter table rollup.neighbourhood_setting enable row level security;
alter table rollup.neighbourhood_setting force row level security;
create policy tenant on rollup.neighbourhood_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on rollup.neighbourhood_setting to cjg_app;

create table rollup.neighbourhood (
  municipality char(4) not null,
  version int not null,
  from_postcode int not null check (from_postcode between 1000 and 9999),
  until_postcode int not null check (until_postcode between from_postcode and 9999),
  name text not null check (name <> '' and name not like '%|%'),
  primary key (municipality, version, from_postcode),
  foreign key (municipality, version) references rollup.neighbourhood_setting (municipality, version)
);
--@citus select create_distributed_table('rollup.neighbourhood', 'municipality');
comment on table rollup.neighbourhood is 'The four digits of the postcodes of a neighbourhood, as ranges that do not overlap. A choice of the municipality: no register says it.';
alter table rollup.neighbourhood enable row level security;
alter table rollup.neighbourhood force row level security;
create policy tenant on rollup.neighbourhood using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on rollup.neighbourhood to cjg_app;

create table rollup.run (
  municipality char(4) not null,
  id uuid not null,
  ran_at timestamptz not null,
  started_by text not null,
  months int not null check (months >= 0),
  primary key (municipality, id)
);
--@citus select create_distributed_table('rollup.run', 'municipality');
comment on table rollup.run is 'The counting was done: when, started by whom (a name, or the night), and how many months of subjects were new. A run that fails leaves nothing.';
alter table rollup.run enable row level security;
alter table rollup.run force row level security;
create policy tenant on rollup.run using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on rollup.run to cjg_app;

create table rollup.month (
  municipality char(4) not null,
  subject text not null,
  month date not null,
  counted_at timestamptz not null,
  primary key (municipality, subject, month)
);
--@citus select create_distributed_table('rollup.month', 'municipality');
comment on table rollup.month is 'A month of a subject was counted, once, after it had closed: work that is written down later is not added (docs/decisions/0013-tell-once.md). The key lets one of two programs count it.';
alter table rollup.month enable row level security;
alter table rollup.month force row level security;
create policy tenant on rollup.month using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on rollup.month to cjg_reporting;

create table rollup.month_count (
  municipality char(4) not null,
  subject text not null,
  month date not null,
  area text not null,
  breakdown text not null,
  category text not null,
  count int not null check (count > 0),
  primary key (municipality, subject, month, area, breakdown, category),
  foreign key (municipality, subject, month) references rollup.month (municipality, subject, month)
);
--@citus select create_distributed_table('rollup.month_count', 'municipality');
comment on table rollup.month_count is 'How often in a closed month, per neighbourhood and category. Small numbers are in it: no page reads it, and the role of pages cannot. Counts only (AVG 5 lid 1 c); kept to found what was told.';
alter table rollup.month_count enable row level security;
alter table rollup.month_count force row level security;
create policy tenant on rollup.month_count using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on rollup.month_count to cjg_reporting;

create table rollup.told_stretch (
  municipality char(4) not null,
  subject text not null,
  first_month date not null,
  last_month date not null check (last_month >= first_month),
  count int not null check (count = 0 or count >= 5),
  told_at timestamptz not null,
  primary key (municipality, subject, first_month)
);
--@citus select create_distributed_table('rollup.told_stretch', 'municipality');
comment on table rollup.told_stretch is 'How often in a month, or in months that are told together because apart they are fewer than five. Told once and never again.';
alter table rollup.told_stretch enable row level security;
alter table rollup.told_stretch force row level security;
create policy tenant on rollup.told_stretch using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on rollup.told_stretch to cjg_reporting;
grant select on rollup.told_stretch to cjg_app;

create table rollup.told_term (
  municipality char(4) not null,
  subject text not null,
  first_month date not null,
  last_month date not null check (last_month >= first_month),
  count int not null check (count = 0 or count >= 5),
  told_at timestamptz not null,
  primary key (municipality, subject, first_month)
);
--@citus select create_distributed_table('rollup.told_term', 'municipality');
comment on table rollup.told_term is 'A term whose figures are divided by category and neighbourhood in told_line. Of what is counted once a year (children in care, coverage) the month in which it was counted.';
alter table rollup.told_term enable row level security;
alter table rollup.told_term force row level security;
create policy tenant on rollup.told_term using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on rollup.told_term to cjg_reporting;
grant select on rollup.told_term to cjg_app;

create table rollup.told_line (
  municipality char(4) not null,
  subject text not null,
  first_month date not null,
  breakdown text not null,
  areas text not null,
  is_withheld boolean not null,
  categories text[] not null,
  counts int[] not null check (cardinality(counts) = cardinality(categories)),
  primary key (municipality, subject, first_month, breakdown, areas),
  foreign key (municipality, subject, first_month) references rollup.told_term (municipality, subject, first_month)
);
--@citus select create_distributed_table('rollup.told_line', 'municipality');
comment on table rollup.told_line is 'One line of what is told of a term: of the whole (areas empty) or of a neighbourhood, by category. Names joined by | are told together, -1 is hidden, what is not there is nought unless the line is withheld. Made safe by src/knowledge/figures/tell-term.ts; told once and never again.';
alter table rollup.told_line enable row level security;
alter table rollup.told_line force row level security;
create policy tenant on rollup.told_line using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on rollup.told_line to cjg_reporting;
grant select on rollup.told_line to cjg_app;
