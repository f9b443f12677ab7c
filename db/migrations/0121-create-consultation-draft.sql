create table youth_health.consultation_draft (
  municipality char(4) not null,
  child_id uuid not null,
  professional_id uuid not null,
  typed jsonb not null,
  saved_at timestamptz not null,
  primary key (municipality, child_id, professional_id),
  foreign key (municipality, child_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('youth_health.consultation_draft', 'municipality');
comment on table youth_health.consultation_draft is 'What a professional is typing at a consultation, so that a dead battery loses nothing: kept here because a device may keep no personal data. No part of the record: deleted when the consultation is saved or thrown away, and after two weeks (BW 7:454 asks for notes, not for drafts).';
create index consultation_draft_by_age on youth_health.consultation_draft (municipality, saved_at);
alter table youth_health.consultation_draft enable row level security;
alter table youth_health.consultation_draft force row level security;
create policy tenant on youth_health.consultation_draft using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update, delete on youth_health.consultation_draft to cjg_app;
