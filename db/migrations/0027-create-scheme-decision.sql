create table youth_health.pregnancy_fact (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  maternal_vaccination_on date,
  maternal_vaccination_gestation_days int check (maternal_vaccination_gestation_days between 0 and 310),
  pertussis_gestation_days int check (pertussis_gestation_days between 0 and 310),
  mother_carries_hepatitis_b text not null check (mother_carries_hepatitis_b in ('yes', 'no', 'unknown')),
  other_circumstance text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id),
  check ((maternal_vaccination_on is null) = (maternal_vaccination_gestation_days is null))
);
--@citus select create_distributed_table('youth_health.pregnancy_fact', 'municipality');
comment on table youth_health.pregnancy_fact is 'What is known of the pregnancy, as far as the choice of the vaccination scheme needs it. The row recorded last counts; what was known before stays. Kept with the record (BW 7:454).';
comment on column youth_health.pregnancy_fact.pertussis_gestation_days is 'How far the pregnancy was when a laboratory proved whooping cough; null is no such proof.';
create index pregnancy_fact_of_child on youth_health.pregnancy_fact (municipality, child_id);
alter table youth_health.pregnancy_fact enable row level security;
alter table youth_health.pregnancy_fact force row level security;
create policy tenant on youth_health.pregnancy_fact using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.pregnancy_fact to cjg_app;

create table youth_health.scheme_decision (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  scheme text not null check (scheme in ('2+1', '3+1')),
  because text not null,
  decided_on date not null,
  decided_by text not null,
  decided_by_name text not null,
  recorded_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.scheme_decision', 'municipality');
comment on table youth_health.scheme_decision is 'The youth doctor''s choice between the schemes for DKTP-Hib-HepB, and why (Basisdataset 1584: 01 is 2+1, 02 is 3+1). The row recorded last counts. Kept with the record (BW 7:454).';
create index scheme_decision_of_child on youth_health.scheme_decision (municipality, child_id);
alter table youth_health.scheme_decision enable row level security;
alter table youth_health.scheme_decision force row level security;
create policy tenant on youth_health.scheme_decision using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.scheme_decision to cjg_app;
