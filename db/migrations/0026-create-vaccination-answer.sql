create table youth_health.vaccination_answer (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  vaccine text not null,
  ordinal int check (ordinal > 0),
  person_id uuid not null,
  person_name text not null,
  says text not null check (says in ('yes', 'no')),
  said_on date not null,
  route text not null check (route in ('in-person', 'phone', 'writing', 'online')),
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id),
  foreign key (municipality, person_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('youth_health.vaccination_answer', 'municipality');
comment on table youth_health.vaccination_answer is 'Consent to a dose, or refusal of it: what a parent or the youth said, when and how. The last word of each person counts; whose word is needed follows from age and custody (BW 7:447, 7:450, 7:465).';
comment on column youth_health.vaccination_answer.ordinal is 'Which dose of this vaccine in the child''s plan; null is all of them.';
create index vaccination_answer_of_child on youth_health.vaccination_answer (municipality, child_id);
alter table youth_health.vaccination_answer enable row level security;
alter table youth_health.vaccination_answer force row level security;
create policy tenant on youth_health.vaccination_answer using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.vaccination_answer to cjg_app;
