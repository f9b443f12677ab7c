create table care_coordination.section_choice (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  section text not null check (section in ('reason', 'people', 'strengths', 'worries', 'safety', 'earlier-help', 'analysis', 'result', 'goals', 'agreements', 'measures', 'meetings', 'comments', 'group-plan')),
  participant_id uuid not null,
  opens boolean not null,
  said_by uuid not null,
  said_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, participant_id) references care_coordination.participant (municipality, id),
  foreign key (municipality, said_by) references care_coordination.participant (municipality, id),
  foreign key (municipality, recorded_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.section_choice', 'municipality');
comment on table care_coordination.section_choice is 'Somebody of the family opens a section of the plan for a participant, or closes it (consent: Jeugdwet 7.3.11). said_by: whose choice it is; of each of them the newest counts (ids go up), and one no closes. recorded_by: who wrote it down.';
create index section_choice_of_plan on care_coordination.section_choice (municipality, plan_id);
alter table care_coordination.section_choice enable row level security;
alter table care_coordination.section_choice force row level security;
create policy tenant on care_coordination.section_choice using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.section_choice to cjg_app;
