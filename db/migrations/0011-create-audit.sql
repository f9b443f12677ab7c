create schema audit;
grant usage on schema audit to cjg_app, cjg_audit;

create table audit.event (
  municipality char(4) not null,
  number bigint not null,
  id uuid not null,
  at timestamptz not null,
  event text not null,
  outcome text not null,
  object text not null,
  subject_id uuid,
  actor_kind text not null,
  actor_id text not null,
  actor_name text not null,
  actor_roles text not null,
  organisation_id uuid,
  request_id text not null,
  detail text not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (municipality, number)
);
comment on table audit.event is 'The access log of NEN 7513: who did or saw what of whom, when. Append only; each row carries the hash of the row before it. Kept 5 to 20 years.';
create index event_of_subject on audit.event (municipality, subject_id, number desc) where subject_id is not null;
alter table audit.event enable row level security;
alter table audit.event force row level security;
create policy tenant on audit.event using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on audit.event to cjg_app, cjg_audit;
