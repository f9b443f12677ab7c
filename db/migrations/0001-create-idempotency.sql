-- A form sent twice happens once: a double click, or a connection that dropped after the first.
create schema web;
grant usage on schema web to cjg_app, cjg_jobs;

create table web.idempotency (
  municipality char(4) not null,
  key uuid not null,
  actor text not null,
  path text not null,
  location text,
  created_at timestamptz not null,
  primary key (municipality, key)
);
--@citus select create_distributed_table('web.idempotency', 'municipality');
comment on table web.idempotency is 'Which forms were handled, so that one sent twice happens once, and the second hears the answer of the first. Kept for a day. Holds no content.';
create index on web.idempotency (created_at);

alter table web.idempotency enable row level security;
alter table web.idempotency force row level security;
create policy tenant on web.idempotency
  using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update, delete on web.idempotency to cjg_app;
