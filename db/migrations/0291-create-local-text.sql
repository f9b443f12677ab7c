create table information.local_version (
  municipality char(4) not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ordinal int not null check (ordinal > 0),
  kind text not null check (kind in ('addition', 'article')),
  title text not null check (title <> ''),
  summary text not null,
  theme text,
  audience text[] not null,
  from_age int check (from_age between 0 and 23),
  until_age int check (until_age between from_age and 23),
  keywords text not null,
  sources text[] not null,
  review_by date not null,
  body text not null check (body <> ''),
  plain text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  search tsvector not null generated always as (
    setweight(to_tsvector('dutch', title || ' ' || keywords), 'A')
    || setweight(to_tsvector('dutch', summary), 'B')
    || setweight(to_tsvector('dutch', plain), 'C')
  ) stored,
  primary key (municipality, slug, ordinal),
  unique (municipality, slug, ordinal, written_by),
  check ((kind = 'article') = (theme is not null) and (kind = 'article') = (from_age is not null) and (kind = 'article') = (until_age is not null))
);
--@citus select create_distributed_table('information.local_version', 'municipality');
comment on table information.local_version is 'What a centre wrote itself: an article of its own, or what it adds to the national article of the same slug (title is then that of the article). Every time it was saved is a row of its own and is never changed; of two who save the same ordinal the second is told so. Public only when local_decision says which version is. Holds nothing of a person but who wrote it.';
comment on column information.local_version.plain is 'The words of body without marks, for search and excerpts.';
alter table information.local_version enable row level security;
alter table information.local_version force row level security;
create policy tenant on information.local_version using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on information.local_version to cjg_app;

create table information.local_decision (
  municipality char(4) not null,
  slug text not null,
  ordinal int not null check (ordinal > 0),
  version int,
  written_by uuid,
  reason text not null,
  decided_at timestamptz not null,
  decided_by uuid not null,
  decided_by_name text not null,
  decided_by_profession text not null,
  primary key (municipality, slug, ordinal),
  foreign key (municipality, slug, version, written_by) references information.local_version (municipality, slug, ordinal, written_by),
  constraint four_eyes check (decided_by <> written_by),
  check ((version is null) = (written_by is null)),
  check (version is not null or reason <> '')
);
--@citus select create_distributed_table('information.local_decision', 'municipality');
comment on table information.local_decision is 'Which version of a local text the public reads: the latest decision counts, and version null withdraws the text. Who wrote a version never publishes it (four_eyes). Of two who decide at once the second is told so.';
alter table information.local_decision enable row level security;
alter table information.local_decision force row level security;
create policy tenant on information.local_decision using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on information.local_decision to cjg_app;
