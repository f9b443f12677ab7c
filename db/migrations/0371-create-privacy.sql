create schema privacy;
grant usage on schema privacy to cjg_app;

create table privacy.processing_words (
  municipality char(4) not null,
  processing text not null check (processing ~ '^[a-z-]+$'),
  version int not null check (version >= 1),
  words text not null check (words <> ''),
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, processing, version)
);
--@citus select create_distributed_table('privacy.processing_words', 'municipality');
comment on table privacy.processing_words is 'What the municipality itself says in the register of processing (AVG art. 30): who is responsible, who watches over privacy, and its own words at each processing. The highest version counts. Holds nothing of families.';
alter table privacy.processing_words enable row level security;
alter table privacy.processing_words force row level security;
create policy tenant on privacy.processing_words using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on privacy.processing_words to cjg_app;

create table privacy.watch_setting (
  municipality char(4) not null,
  id uuid not null,
  own_times int not null check (own_times between 2 and 20),
  peer_times int not null check (peer_times between 2 and 20),
  fewest_files int not null check (fewest_files between 5 and 500),
  late_from int not null check (late_from between 0 and 23),
  late_until int not null check (late_until between 0 and 23),
  fewest_late int not null check (fewest_late between 1 and 100),
  reason text not null check (reason <> ''),
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('privacy.watch_setting', 'municipality');
comment on table privacy.watch_setting is 'From when a day of opened files is worth a look, as this municipality set it; the newest row counts. No source sets it.';
alter table privacy.watch_setting enable row level security;
alter table privacy.watch_setting force row level security;
create policy tenant on privacy.watch_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on privacy.watch_setting to cjg_app;

create table privacy.opened_files (
  municipality char(4) not null,
  on_day date not null,
  actor_id uuid not null,
  roles text not null,
  files int not null check (files >= 0),
  primary key (municipality, on_day, actor_id)
);
--@citus select create_distributed_table('privacy.opened_files', 'municipality');
comment on table privacy.opened_files is 'Of how many different people a professional opened something on a day, from the access log (NEN 7513): to know a usual day by. Whose files is not in it. Forgotten after 90 days.';
alter table privacy.opened_files enable row level security;
alter table privacy.opened_files force row level security;
create policy tenant on privacy.opened_files using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on privacy.opened_files to cjg_app;

create table privacy.finding (
  municipality char(4) not null,
  id uuid not null,
  on_day date not null,
  actor_id uuid not null,
  actor_name text not null,
  roles text not null,
  kind text not null check (kind in ('many-files', 'out-of-hours', 'own-family')),
  files int not null check (files >= 1),
  own_median numeric(8, 1),
  peer_median numeric(8, 1),
  found_at timestamptz not null,
  primary key (municipality, id),
  unique (municipality, on_day, actor_id, kind)
);
--@citus select create_distributed_table('privacy.finding', 'municipality');
comment on table privacy.finding is 'A day of opened files that is worth a look (AVG art. 32; NEN 7510). Read by who answers for privacy, never by who it is about.';
alter table privacy.finding enable row level security;
alter table privacy.finding force row level security;
create policy tenant on privacy.finding using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on privacy.finding to cjg_app;

create table privacy.finding_outcome (
  municipality char(4) not null,
  finding_id uuid not null,
  outcome text not null check (outcome in ('explained', 'talked-about', 'unjustified')),
  words text not null check (words <> ''),
  decided_at timestamptz not null,
  decided_by uuid not null,
  decided_by_name text not null,
  primary key (municipality, finding_id),
  foreign key (municipality, finding_id) references privacy.finding (municipality, id)
);
--@citus select create_distributed_table('privacy.finding_outcome', 'municipality');
comment on table privacy.finding_outcome is 'What a finding turned out to be, in words, by somebody other than who it is about: none is put away in silence.';
alter table privacy.finding_outcome enable row level security;
alter table privacy.finding_outcome force row level security;
create policy tenant on privacy.finding_outcome using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on privacy.finding_outcome to cjg_app;
