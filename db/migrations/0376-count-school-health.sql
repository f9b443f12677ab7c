-- What is counted of the pupils of a school, once for each school year, when it is over. Counts, never a child.
create table youth_health.school_count (
  municipality char(4) not null,
  school_id uuid not null,
  school_year int not null check (school_year between 2000 and 2100),
  class_group text not null check (class_group in ('1-2', '3-4', '5-6', '7-8', 'class-1-2', 'class-3-4', 'class-5-6', 'other')),
  subject text not null check (subject in ('weight', 'hearing', 'vision', 'vaccination', 'questionnaire')),
  category text not null,
  count int not null check (count > 0),
  counted_at timestamptz not null,
  primary key (municipality, school_id, school_year, class_group, subject, category),
  foreign key (municipality, school_id) references people.school (municipality, id)
);
--@citus select create_distributed_table('youth_health.school_count', 'municipality');
comment on table youth_health.school_count is 'How many pupils of a school in a school year, named after the year in which it begins, by group of classes and by one finding of the record; every pupil is in one category of each subject. Counted once, when the year is over: who compares a count of today with that of yesterday would find a child. Small numbers are in it; what may be shown is decided in knowledge/healthy-school/profile.ts. Holds nothing personal.';
alter table youth_health.school_count enable row level security;
alter table youth_health.school_count force row level security;
create policy tenant on youth_health.school_count using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.school_count to cjg_app;
