-- What keeps a dose from being given although it is due: a postponement until a day, or a contra-indication. Refusals are answers.
create table youth_health.vaccination_hold (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  kind text not null check (kind in ('postponement', 'contra-indication')),
  vaccine text,
  because text not null,
  said_by text not null,
  since date not null,
  until date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id),
  check (kind = 'contra-indication' or until is not null),
  check (until > since)
);
--@citus select create_distributed_table('youth_health.vaccination_hold', 'municipality');
comment on table youth_health.vaccination_hold is 'A postponement or contra-indication: why a dose that is due is not given now, who said so, from when until when. Ends by itself, or is lifted by a row of its own. Kept with the record (BW 7:454).';
comment on column youth_health.vaccination_hold.vaccine is 'An id of src/knowledge/vaccination/vaccines.ts; null is every vaccine.';
comment on column youth_health.vaccination_hold.until is 'The first day on which the dose may be given again; null is without an end, which only a contra-indication may be.';
create index vaccination_hold_of_child on youth_health.vaccination_hold (municipality, child_id);
alter table youth_health.vaccination_hold enable row level security;
alter table youth_health.vaccination_hold force row level security;
create policy tenant on youth_health.vaccination_hold using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.vaccination_hold to cjg_app;

create table youth_health.vaccination_hold_lifting (
  municipality char(4) not null,
  hold_id uuid not null,
  child_id uuid not null,
  on_day date not null,
  because text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, hold_id),
  foreign key (municipality, hold_id) references youth_health.vaccination_hold (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.vaccination_hold_lifting', 'municipality');
comment on table youth_health.vaccination_hold_lifting is 'A hold that ended before its day: from which day, why, by whom. Kept with the record (BW 7:454).';
alter table youth_health.vaccination_hold_lifting enable row level security;
alter table youth_health.vaccination_hold_lifting force row level security;
create policy tenant on youth_health.vaccination_hold_lifting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.vaccination_hold_lifting to cjg_app;

alter table youth_health.vaccination_answer
  add column because text,
  add column until date,
  add constraint only_a_no_has_an_end check (until is null or (says = 'no' and until > said_on));
comment on column youth_health.vaccination_answer.because is 'Why somebody says no, in their words; null when it was not said.';
comment on column youth_health.vaccination_answer.until is 'The first day on which a no holds no longer ("not before the summer"); null until that person says something else.';
