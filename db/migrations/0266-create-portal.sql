create schema if not exists portal;
grant usage on schema portal to cjg_app;

create table portal.calendar_feed (
  municipality char(4) not null,
  id uuid not null,
  person_id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  made_at timestamptz not null,
  primary key (municipality, id),
  unique (municipality, token_hash),
  foreign key (municipality, person_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('portal.calendar_feed', 'municipality');
comment on table portal.calendar_feed is 'A secret address with which the calendar of a parent or youth asks for their appointments; asked for by that person. What it gives names nobody and no care.';
comment on column portal.calendar_feed.token_hash is 'SHA-256 of the secret in the address; the secret itself was shown once and is nowhere here.';
create index feed_of_person on portal.calendar_feed (municipality, person_id, id desc);
alter table portal.calendar_feed enable row level security;
alter table portal.calendar_feed force row level security;
create policy tenant on portal.calendar_feed using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on portal.calendar_feed to cjg_app;

create table portal.calendar_feed_end (
  municipality char(4) not null,
  feed_id uuid not null,
  ended_at timestamptz not null,
  ended_by uuid not null,
  primary key (municipality, feed_id),
  foreign key (municipality, feed_id) references portal.calendar_feed (municipality, id)
);
--@citus select create_distributed_table('portal.calendar_feed_end', 'municipality');
comment on table portal.calendar_feed_end is 'A secret calendar address that opens nothing any more: withdrawn, or replaced by a new one.';
alter table portal.calendar_feed_end enable row level security;
alter table portal.calendar_feed_end force row level security;
create policy tenant on portal.calendar_feed_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on portal.calendar_feed_end to cjg_app;

create table portal.letter_reading (
  municipality char(4) not null,
  reader_id uuid not null,
  letter text not null,
  read_at timestamptz not null,
  primary key (municipality, reader_id, letter),
  foreign key (municipality, reader_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('portal.letter_reading', 'municipality');
comment on table portal.letter_reading is 'A parent or youth opened a letter for the first time. Says nothing of what it holds.';
comment on column portal.letter_reading.letter is 'The kind of the letter and its id where it is kept: document:…, referral:…, care-team:…, care-request:….';
alter table portal.letter_reading enable row level security;
alter table portal.letter_reading force row level security;
create policy tenant on portal.letter_reading using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on portal.letter_reading to cjg_app;
