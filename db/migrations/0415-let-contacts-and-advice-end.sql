-- How long it stays known about which child a contact was, and how long a question of a colleague stays to be read: no law says either, so
-- each is a choice of the municipality. A contact itself is counted for good, about nobody: that may stay (Jeugdwet 2.6 asks no name).
create table parenting_help.contact_setting (
  municipality char(4) not null,
  id uuid not null,
  kept_years int not null check (kept_years between 1 and 20),
  reason text not null check (reason <> ''),
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('parenting_help.contact_setting', 'municipality');
comment on table parenting_help.contact_setting is 'How many years it stays known about which child a contact at the desk was, as this municipality chose; the newest counts, and before there is one nothing is let go.';
alter table parenting_help.contact_setting enable row level security;
alter table parenting_help.contact_setting force row level security;
create policy tenant on parenting_help.contact_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.contact_setting to cjg_app;

grant update (child_id) on parenting_help.contact to cjg_app;
grant delete on parenting_help.contact_link to cjg_app;

create table information.colleague_setting (
  municipality char(4) not null,
  id uuid not null,
  kept_months int not null check (kept_months between 1 and 120),
  reason text not null check (reason <> ''),
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('information.colleague_setting', 'municipality');
comment on table information.colleague_setting is 'How many months after the last word a question of a colleague stays to be read, as this municipality chose; the newest counts.';
alter table information.colleague_setting enable row level security;
alter table information.colleague_setting force row level security;
create policy tenant on information.colleague_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on information.colleague_setting to cjg_app;

grant delete on information.colleague_question to cjg_app;
alter table information.colleague_answer drop constraint colleague_answer_municipality_question_id_fkey, add constraint colleague_answer_municipality_question_id_fkey
  foreign key (municipality, question_id) references information.colleague_question (municipality, id) on delete cascade;
