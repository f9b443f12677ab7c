create table parenting_help.course_draft (
  municipality char(4) not null,
  professional_id uuid not null,
  subject text not null check (length(subject) <= 36),
  typed jsonb not null,
  saved_at timestamptz not null,
  primary key (municipality, professional_id, subject),
  foreign key (municipality, professional_id) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('parenting_help.course_draft', 'municipality');
comment on table parenting_help.course_draft is 'What somebody is typing about a course: ''new'', or the course that is changed. Read by nobody else; forgotten when it is saved, or after two weeks.';
create index course_draft_by_age on parenting_help.course_draft (municipality, saved_at);
alter table parenting_help.course_draft enable row level security;
alter table parenting_help.course_draft force row level security;
create policy tenant on parenting_help.course_draft using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update, delete on parenting_help.course_draft to cjg_app;
