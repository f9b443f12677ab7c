create schema neighbourhood_figures;
grant usage on schema neighbourhood_figures to cjg_app;

create table neighbourhood_figures.delivery (
  municipality char(4) not null,
  id uuid not null,
  year smallint not null check (year between 1990 and 2100),
  source text not null check (source <> ''),
  dated_on date not null,
  file_rows int not null check (file_rows > 0),
  missing_columns text[] not null,
  read_at timestamptz not null,
  read_by uuid not null,
  read_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, read_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('neighbourhood_figures.delivery', 'municipality');
comment on table neighbourhood_figures.delivery is 'A file of CBS with key figures of neighbourhoods that was read and found good: open data, never of persons. It counts from when it was taken in. file_rows: how many rows the whole file had; only those of the own municipality and of the country are kept, as a table of the whole country that one municipality may write would change what another sees.';
alter table neighbourhood_figures.delivery enable row level security;
alter table neighbourhood_figures.delivery force row level security;
create policy tenant on neighbourhood_figures.delivery using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on neighbourhood_figures.delivery to cjg_app;

create table neighbourhood_figures.area (
  municipality char(4) not null,
  delivery_id uuid not null,
  code text not null,
  name text not null,
  figures jsonb not null,
  primary key (municipality, delivery_id, code),
  foreign key (municipality, delivery_id) references neighbourhood_figures.delivery (municipality, id) on delete cascade
);
--@citus select create_distributed_table('neighbourhood_figures.area', 'municipality');
comment on table neighbourhood_figures.area is 'The figures of one area in a delivery. code as CBS writes it: NL00, GM and four digits, WK and six, BU and eight. figures: what was given, by our name of the column; what CBS left open is not there.';
alter table neighbourhood_figures.area enable row level security;
alter table neighbourhood_figures.area force row level security;
create policy tenant on neighbourhood_figures.area using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on neighbourhood_figures.area to cjg_app;

create table neighbourhood_figures.taking (
  municipality char(4) not null,
  delivery_id uuid not null,
  taken_at timestamptz not null,
  taken_by uuid not null,
  taken_by_name text not null,
  primary key (municipality, delivery_id),
  foreign key (municipality, delivery_id) references neighbourhood_figures.delivery (municipality, id),
  foreign key (municipality, taken_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('neighbourhood_figures.taking', 'municipality');
comment on table neighbourhood_figures.taking is 'A delivery was taken in after somebody looked at it. Of a year the last one taken in counts; earlier ones stay.';
alter table neighbourhood_figures.taking enable row level security;
alter table neighbourhood_figures.taking force row level security;
create policy tenant on neighbourhood_figures.taking using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on neighbourhood_figures.taking to cjg_app;
