-- Who has no record of a youth knows it by the words of the concern only: so does consent to the report.
alter table signalling.index_consent alter column child_id drop not null;
comment on column signalling.index_consent.child_id is 'Empty when the reporter knows the youth by the words of the concern only.';
