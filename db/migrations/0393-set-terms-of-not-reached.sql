create table parenting_help.reach_terms (
  municipality char(4) not null,
  id uuid not null,
  answer_weeks int not null check (answer_weeks between 1 and 26),
  first_step_days int not null check (first_step_days between 1 and 60),
  reason text not null check (reason <> ''),
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('parenting_help.reach_terms', 'municipality');
comment on table parenting_help.reach_terms is 'After how many weeks an invitation without an answer is not reached, and within how many days somebody does something about who did not come, as this municipality set it; the newest counts. No national norm was found.';
alter table parenting_help.reach_terms enable row level security;
alter table parenting_help.reach_terms force row level security;
create policy tenant on parenting_help.reach_terms using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.reach_terms to cjg_app;
