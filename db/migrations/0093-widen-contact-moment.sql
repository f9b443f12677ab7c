-- Screening, questionnaires and history (of the family, of the pregnancy) are documents of a moment too.
alter table youth_health.contact_moment drop constraint contact_moment_kind_check;
alter table youth_health.contact_moment add constraint contact_moment_kind_check
  check (kind in ('contact', 'measuring', 'development', 'screening', 'questionnaire', 'history', 'birth', 'correction', 'exchanged'));
