alter table centre.public_profile
  add column professional_id uuid,
  add column topics text[] not null default '{}',
  add column organisation text not null default '';
comment on column centre.public_profile.professional_id is 'Of which professional this profile is, who alone keeps it; null for a director or alderman, whom an administrator presents.';
comment on column centre.public_profile.topics is 'About what this person may be asked: names of src/centre/who-is-who/topics.ts.';
create index public_profile_of_professional on centre.public_profile (municipality, professional_id);
