create table care_coordination.language_choice (
  municipality char(4) not null,
  subject_id uuid not null,
  chosen_at timestamptz not null,
  language text not null check (language in ('nl', 'en', 'tr', 'ar', 'pl', 'uk', 'fr', 'es')),
  primary key (municipality, subject_id, chosen_at)
);
--@citus select create_distributed_table('care_coordination.language_choice', 'municipality');
comment on table care_coordination.language_choice is 'In which language a reader wants the fixed words of a plan; the newest counts. subject_id: the person or professional who reads.';
alter table care_coordination.language_choice enable row level security;
alter table care_coordination.language_choice force row level security;
create policy tenant on care_coordination.language_choice using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.language_choice to cjg_app;
