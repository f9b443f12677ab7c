create table youth_health.rivm_sharing_answer (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
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
--@citus select create_distributed_table('youth_health.rivm_sharing_answer', 'municipality');
comment on table youth_health.rivm_sharing_answer is 'Consent to share vaccinations of the national programme with RIVM, or its withdrawal, per person (Basisdataset G115: 1533, 1536, 1541; asked since 1-1-2022). Apart from consent to a dose: without it the dose is given and sent without a name. The last word of each person counts. Kept with the record (BW 7:454).';
create index rivm_sharing_answer_of_child on youth_health.rivm_sharing_answer (municipality, child_id);
alter table youth_health.rivm_sharing_answer enable row level security;
alter table youth_health.rivm_sharing_answer force row level security;
create policy tenant on youth_health.rivm_sharing_answer using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.rivm_sharing_answer to cjg_app;
