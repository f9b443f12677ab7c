create schema advice;
grant usage on schema advice to cjg_app;

create table advice.drawing (
  municipality char(4) not null,
  year int not null check (year between 2008 and 2100),
  ordinal int not null check (ordinal >= 1),
  figures jsonb not null,
  drawn_at timestamptz not null,
  drawn_by uuid not null,
  drawn_by_name text not null,
  primary key (municipality, year, ordinal)
);
--@citus select create_distributed_table('advice.drawing', 'municipality');
comment on table advice.drawing is 'The figures on which the advice of a year stands, with the sentences that were drafted from them, as they were told that day: counts under five are in none of them. A later drawing replaces the earlier in the draft. Holds nobody.';
alter table advice.drawing enable row level security;
alter table advice.drawing force row level security;
create policy tenant on advice.drawing using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on advice.drawing to cjg_app;

create table advice.chapter (
  municipality char(4) not null,
  year int not null,
  chapter text not null check (chapter in ('youth', 'reach', 'health', 'questions', 'signals', 'help', 'waiting', 'money', 'recommendations')),
  version int not null check (version >= 1),
  words text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, year, chapter, version)
);
--@citus select create_distributed_table('advice.chapter', 'municipality');
comment on table advice.chapter is 'What people made of a chapter of the advice; every version stays, the highest counts. Without any the drafted sentences stand.';
alter table advice.chapter enable row level security;
alter table advice.chapter force row level security;
create policy tenant on advice.chapter using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on advice.chapter to cjg_app;

create table advice.submission (
  municipality char(4) not null,
  year int not null,
  ordinal int not null check (ordinal >= 1),
  drawing int not null,
  content jsonb not null,
  submitted_at timestamptz not null,
  submitted_by uuid not null,
  submitted_by_name text not null,
  primary key (municipality, year, ordinal),
  foreign key (municipality, year, drawing) references advice.drawing (municipality, year, ordinal)
);
--@citus select create_distributed_table('advice.submission', 'municipality');
comment on table advice.submission is 'The whole advice as somebody offered it to be published: words and figures together, so that what is published is what was read.';
alter table advice.submission enable row level security;
alter table advice.submission force row level security;
create policy tenant on advice.submission using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on advice.submission to cjg_app;

create table advice.publication (
  municipality char(4) not null,
  year int not null,
  ordinal int not null,
  published_at timestamptz not null,
  published_by uuid not null,
  published_by_name text not null,
  primary key (municipality, year, ordinal),
  foreign key (municipality, year, ordinal) references advice.submission (municipality, year, ordinal)
);
--@citus select create_distributed_table('advice.publication', 'municipality');
comment on table advice.publication is 'That somebody other than who offered it read an advice and published it. The last one of a year is the public page.';
alter table advice.publication enable row level security;
alter table advice.publication force row level security;
create policy tenant on advice.publication using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on advice.publication to cjg_app;
