create table parenting_help.light_help (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  question text not null check (question <> ''),
  goal text not null check (goal <> ''),
  goal_by text not null check (goal_by in ('parent', 'youth', 'together')),
  score_before int not null check (score_before between 1 and 10),
  most_talks int not null check (most_talks between 1 and 20),
  started_on date not null,
  started_at timestamptz not null,
  started_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, started_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('parenting_help.light_help', 'municipality');
comment on table parenting_help.light_help is 'A short path of light help for a family (Jeugdwet 2.3, 2.5): the question, the goal in the family''s own words, and how near it is by its own account, 1-10 (score_before; a scale of our own, no instrument). most_talks: what the municipality had set that day. Kept twenty years after the last change (Jeugdwet 7.3.8).';
create index light_help_of_child on parenting_help.light_help (municipality, child_id);
alter table parenting_help.light_help enable row level security;
alter table parenting_help.light_help force row level security;
create policy tenant on parenting_help.light_help using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.light_help to cjg_app;

create table parenting_help.light_help_consent (
  municipality char(4) not null,
  light_help_id uuid not null,
  person_id uuid not null,
  party text not null check (party in ('youth', 'parents-with-custody', 'representative')),
  says text not null check (says in ('yes', 'no')),
  given_on date not null,
  recorded_by uuid not null,
  primary key (municipality, light_help_id, person_id),
  foreign key (municipality, light_help_id) references parenting_help.light_help (municipality, id),
  foreign key (municipality, person_id) references people.person (municipality, id),
  foreign key (municipality, recorded_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('parenting_help.light_help_consent', 'municipality');
comment on table parenting_help.light_help_consent is 'What each of the family said of this help: the parents with custody, from 12 the youth too, from 16 the youth alone (Jeugdwet 7.3.4, 7.3.5).';
alter table parenting_help.light_help_consent enable row level security;
alter table parenting_help.light_help_consent force row level security;
create policy tenant on parenting_help.light_help_consent using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.light_help_consent to cjg_app;

create table parenting_help.light_help_exception (
  municipality char(4) not null,
  light_help_id uuid not null,
  can_weigh text not null check (can_weigh in ('yes', 'no')),
  ground text check (ground in ('prevents-serious-harm', 'youth-keeps-wish')),
  reason text not null,
  recorded_by uuid not null,
  primary key (municipality, light_help_id),
  foreign key (municipality, light_help_id) references parenting_help.light_help (municipality, id),
  foreign key (municipality, recorded_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('parenting_help.light_help_exception', 'municipality');
comment on table parenting_help.light_help_exception is 'What was judged beside a plain yes: whether the youth can weigh this, or why it went on without the parents (Jeugdwet 7.3.4 lid 2). Absent when it was a plain yes.';
alter table parenting_help.light_help_exception enable row level security;
alter table parenting_help.light_help_exception force row level security;
create policy tenant on parenting_help.light_help_exception using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.light_help_exception to cjg_app;

create table parenting_help.light_help_holder (
  municipality char(4) not null,
  light_help_id uuid not null,
  version int not null check (version >= 1),
  professional_id uuid not null,
  since timestamptz not null,
  given_by uuid not null,
  primary key (municipality, light_help_id, version),
  foreign key (municipality, light_help_id) references parenting_help.light_help (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id),
  foreign key (municipality, given_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('parenting_help.light_help_holder', 'municipality');
comment on table parenting_help.light_help_holder is 'Who helps this family, and reads and writes here; the highest version counts. Who handed it over reads it no more.';
create index light_help_of_holder on parenting_help.light_help_holder (municipality, professional_id);
alter table parenting_help.light_help_holder enable row level security;
alter table parenting_help.light_help_holder force row level security;
create policy tenant on parenting_help.light_help_holder using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.light_help_holder to cjg_app;

create table parenting_help.light_help_talk (
  municipality char(4) not null,
  light_help_id uuid not null,
  ordinal int not null check (ordinal between 1 and 60),
  on_day date not null,
  way text not null check (way in ('centre', 'phone', 'home', 'video', 'elsewhere')),
  note text not null check (note <> ''),
  score int check (score between 1 and 10),
  why_more text check (why_more <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (municipality, light_help_id, ordinal),
  foreign key (municipality, light_help_id) references parenting_help.light_help (municipality, id),
  foreign key (municipality, recorded_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('parenting_help.light_help_talk', 'municipality');
comment on table parenting_help.light_help_talk is 'One talk, noted in brief; the family reads it. why_more: why one more than the most, when it was. The key makes two who write the same talk at once see each other.';
alter table parenting_help.light_help_talk enable row level security;
alter table parenting_help.light_help_talk force row level security;
create policy tenant on parenting_help.light_help_talk using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.light_help_talk to cjg_app;

create table parenting_help.light_help_end (
  municipality char(4) not null,
  light_help_id uuid not null,
  ended_on date not null,
  reason text not null check (reason in ('goal-reached', 'family-goes-on-alone', 'to-other-help', 'family-stopped', 'not-reached', 'moved')),
  result text not null check (result in ('reached', 'partly', 'not', 'unknown')),
  score_after int check (score_after between 1 and 10),
  words text not null,
  wants_call text not null check (wants_call in ('yes', 'no')),
  call_on date,
  ended_at timestamptz not null,
  ended_by uuid not null,
  primary key (municipality, light_help_id),
  foreign key (municipality, light_help_id) references parenting_help.light_help (municipality, id),
  foreign key (municipality, ended_by) references centre.professional (municipality, id),
  check ((wants_call = 'yes') = (call_on is not null))
);
--@citus select create_distributed_table('parenting_help.light_help_end', 'municipality');
comment on table parenting_help.light_help_end is 'How a short path ended: why, what became of the goal, how near the family finds it now (absent when it was not asked), and when somebody calls to hear whether it holds. The key makes it one.';
alter table parenting_help.light_help_end enable row level security;
alter table parenting_help.light_help_end force row level security;
create policy tenant on parenting_help.light_help_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.light_help_end to cjg_app;

create table parenting_help.light_help_call (
  municipality char(4) not null,
  light_help_id uuid not null,
  ordinal int not null check (ordinal between 1 and 60),
  called_on date not null,
  outcome text not null check (outcome in ('reached', 'not-reached', 'declines')),
  how text check (how in ('holds', 'slips', 'back')),
  score int check (score between 1 and 10),
  words text not null,
  called_at timestamptz not null,
  called_by uuid not null,
  called_by_name text not null,
  primary key (municipality, light_help_id, ordinal),
  foreign key (municipality, light_help_id) references parenting_help.light_help_end (municipality, light_help_id),
  foreign key (municipality, called_by) references centre.professional (municipality, id),
  check ((outcome = 'reached') = (how is not null))
);
--@citus select create_distributed_table('parenting_help.light_help_call', 'municipality');
comment on table parenting_help.light_help_call is 'A call after a short path, and how it goes: it holds, it slips, or the old trouble is back. Not reached: tried again.';
alter table parenting_help.light_help_call enable row level security;
alter table parenting_help.light_help_call force row level security;
create policy tenant on parenting_help.light_help_call using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.light_help_call to cjg_app;

create table parenting_help.light_help_terms (
  municipality char(4) not null,
  id uuid not null,
  most_talks int not null check (most_talks between 1 and 20),
  call_after_weeks int not null check (call_after_weeks between 1 and 52),
  reason text not null check (reason <> ''),
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('parenting_help.light_help_terms', 'municipality');
comment on table parenting_help.light_help_terms is 'How many talks a short path of light help takes at most, and after how many weeks a family is called, as this municipality set it; the newest counts for what begins or ends from then on. No national norm was found.';
alter table parenting_help.light_help_terms enable row level security;
alter table parenting_help.light_help_terms force row level security;
create policy tenant on parenting_help.light_help_terms using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.light_help_terms to cjg_app;
