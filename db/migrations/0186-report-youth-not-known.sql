-- Who has no record of a youth reports by what is on the concern: family name, birth date and sex. The reporter never learns whether the
-- youth is known here, so no child is named.
alter table signalling.reported_concern alter column child_id drop not null;
comment on column signalling.reported_concern.child_id is 'Empty when the reporter knows the youth by the words of the concern only.';
