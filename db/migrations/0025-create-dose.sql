create table youth_health.dose (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  vaccine text,
  given_on date,
  product text,
  batch text,
  batch_expires_on date,
  place text not null check (place in ('here', 'elsewhere')),
  given_by text,
  consent_ground text check (consent_ground in ('prevents-serious-harm', 'youth-keeps-wish', 'cannot-weigh')),
  supersedes uuid,
  reason text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id),
  foreign key (municipality, supersedes) references youth_health.dose (municipality, id),
  check ((vaccine is null) = (given_on is null)),
  check ((supersedes is null) = (reason is null)),
  check (vaccine is not null or supersedes is not null)
);
--@citus select create_distributed_table('youth_health.dose', 'municipality');
comment on table youth_health.dose is 'A dose of a vaccine, or of antibodies, that a child was given. Nothing is changed: a correction is a row that supersedes another, with its reason; without a vaccine it takes the other back. Kept 20 years from the last change of the record (BW 7:454).';
comment on column youth_health.dose.vaccine is 'An id of src/knowledge/vaccination/vaccines.ts.';
comment on column youth_health.dose.place is 'here: by this youth health care, with consent on record; elsewhere: taken over from a card or another record.';
comment on column youth_health.dose.given_by is 'The name of who gave it, when that is known.';
comment on column youth_health.dose.consent_ground is 'Why the usual people did not all have to consent (BW 7:450 lid 2, 7:465): a professional''s judgement.';
create unique index dose_superseded_once on youth_health.dose (municipality, supersedes) where supersedes is not null;
create index dose_of_child on youth_health.dose (municipality, child_id, given_on);
create index dose_by_day on youth_health.dose (municipality, given_on);
alter table youth_health.dose enable row level security;
alter table youth_health.dose force row level security;
create policy tenant on youth_health.dose using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.dose to cjg_app;
