create table parenting_help.light_help_begin_draft (
  municipality char(4) not null,
  professional_id uuid not null,
  child_id uuid not null,
  typed jsonb not null,
  saved_at timestamptz not null,
  primary key (municipality, professional_id, child_id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('parenting_help.light_help_begin_draft', 'municipality');
comment on table parenting_help.light_help_begin_draft is 'What a professional is typing to begin a short path with a family. No part of a file and read by nobody else: forgotten when it begins, or after two weeks.';
create index light_help_begin_draft_by_age on parenting_help.light_help_begin_draft (municipality, saved_at);
alter table parenting_help.light_help_begin_draft enable row level security;
alter table parenting_help.light_help_begin_draft force row level security;
create policy tenant on parenting_help.light_help_begin_draft using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update, delete on parenting_help.light_help_begin_draft to cjg_app;

create table parenting_help.light_help_draft (
  municipality char(4) not null,
  professional_id uuid not null,
  light_help_id uuid not null,
  form text not null check (form in ('talk', 'end', 'call')),
  typed jsonb not null,
  saved_at timestamptz not null,
  primary key (municipality, professional_id, light_help_id, form),
  foreign key (municipality, professional_id) references centre.professional (municipality, id),
  foreign key (municipality, light_help_id) references parenting_help.light_help (municipality, id) on delete cascade
);
--@citus select create_distributed_table('parenting_help.light_help_draft', 'municipality');
comment on table parenting_help.light_help_draft is 'What a professional is typing on a short path: a talk, its end, a call afterwards. No part of the file and read by nobody else: forgotten when it is noted, or after two weeks.';
create index light_help_draft_by_age on parenting_help.light_help_draft (municipality, saved_at);
alter table parenting_help.light_help_draft enable row level security;
alter table parenting_help.light_help_draft force row level security;
create policy tenant on parenting_help.light_help_draft using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update, delete on parenting_help.light_help_draft to cjg_app;
