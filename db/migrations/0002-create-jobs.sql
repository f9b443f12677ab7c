-- Work for later, put in the queue by the transaction that causes it. One table on one server: on Citus it stays on the
-- coordinator, because workers take jobs of all municipalities at once.
create schema jobs;
grant usage on schema jobs to cjg_app, cjg_index, cjg_jobs;

create table jobs.job (
  municipality char(4) not null,
  id uuid not null,
  queue text not null,
  dedupe text,
  payload jsonb not null,
  run_at timestamptz not null,
  attempts int not null default 0,
  locked_until timestamptz,
  failed_at timestamptz,
  last_error text,
  created_at timestamptz not null default now(),
  primary key (municipality, id)
);
comment on table jobs.job is 'Work that waits. A finished job is removed; one that failed too often stays, with failed_at, for a person to look at. Retries: src/platform/jobs/worker.ts.';
comment on column jobs.job.municipality is 'For whom the work is done; 0000 (no CBS code) is work of no municipality.';
comment on column jobs.job.dedupe is 'Of jobs with the same key in a queue only one waits; another may be asked for while one runs.';
comment on column jobs.job.payload is 'Names the work by id; never holds what is confidential.';
create unique index one_waits on jobs.job (municipality, queue, dedupe) where locked_until is null and failed_at is null;
create index on jobs.job (run_at) where failed_at is null;

alter table jobs.job enable row level security;
alter table jobs.job force row level security;
create policy tenant on jobs.job
  using (municipality = current_setting('cjg.municipality', true)::char(4));
create policy every_municipality on jobs.job to cjg_jobs using (true);
grant select, insert on jobs.job to cjg_app, cjg_index;
grant select, insert, update, delete on jobs.job to cjg_jobs;
