create schema if not exists portal;
grant usage on schema portal to cjg_app;

create table portal.look_question (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  kind text not null check (kind in ('question', 'objection')),
  words text not null,
  event_number bigint not null,
  looked_on date not null,
  deeds text not null,
  looker_id uuid not null,
  looker_name text not null,
  looker_roles text not null,
  organisation_id uuid,
  asked_by uuid not null,
  asked_on date not null,
  asked_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, asked_by) references people.person (municipality, id)
);
--@citus select create_distributed_table('portal.look_question', 'municipality');
comment on table portal.look_question is 'A youth or parent asks why somebody looked at the file, or objects to it (Wabvpz 15e: who looked and when; AVG 15, 21, 77). Stays as account of what was answered. How long was not found in a source.';
comment on column portal.look_question.event_number is 'The line of the access log from which it was asked: the latest of that day by that person.';
comment on column portal.look_question.deeds is 'What the log said in words, as the family read it.';
create index look_question_of_child on portal.look_question (municipality, child_id);
create index look_question_to_looker on portal.look_question (municipality, looker_id);
create index look_question_by_day on portal.look_question (municipality, asked_on);
alter table portal.look_question enable row level security;
alter table portal.look_question force row level security;
create policy tenant on portal.look_question using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on portal.look_question to cjg_app;

create table portal.look_explanation (
  municipality char(4) not null,
  question_id uuid not null,
  words text not null,
  given_at timestamptz not null,
  given_by uuid not null,
  primary key (municipality, question_id),
  foreign key (municipality, question_id) references portal.look_question (municipality, id),
  foreign key (municipality, given_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('portal.look_explanation', 'municipality');
comment on table portal.look_explanation is 'Why somebody looked, in their own words: for the privacy desk, which answers the family.';
alter table portal.look_explanation enable row level security;
alter table portal.look_explanation force row level security;
create policy tenant on portal.look_explanation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on portal.look_explanation to cjg_app;

create table portal.look_extension (
  municipality char(4) not null,
  question_id uuid not null,
  reason text not null,
  extended_on date not null,
  extended_by uuid not null,
  primary key (municipality, question_id),
  foreign key (municipality, question_id) references portal.look_question (municipality, id),
  foreign key (municipality, extended_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('portal.look_extension', 'municipality');
comment on table portal.look_extension is 'That the answer comes up to two months later, once, with the reason that who asked is told (AVG 12 lid 3).';
alter table portal.look_extension enable row level security;
alter table portal.look_extension force row level security;
create policy tenant on portal.look_extension using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on portal.look_extension to cjg_app;

create table portal.look_answer (
  municipality char(4) not null,
  question_id uuid not null,
  finding text not null check (finding in ('justified', 'not-justified')),
  words text not null,
  done text not null,
  answered_on date not null,
  answered_at timestamptz not null,
  answered_by uuid not null,
  answered_by_name text not null,
  primary key (municipality, question_id),
  foreign key (municipality, question_id) references portal.look_question (municipality, id),
  foreign key (municipality, answered_by) references centre.professional (municipality, id),
  check (finding = 'justified' or done <> '')
);
--@citus select create_distributed_table('portal.look_answer', 'municipality');
comment on table portal.look_answer is 'What the privacy desk found of a look and told the family; of one that was not justified, what was done about it.';
alter table portal.look_answer enable row level security;
alter table portal.look_answer force row level security;
create policy tenant on portal.look_answer using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on portal.look_answer to cjg_app;

create table portal.look_end (
  municipality char(4) not null,
  question_id uuid not null,
  because text not null check (because in ('withdrawn', 'turned-16')),
  ended_at timestamptz not null,
  ended_by text not null,
  primary key (municipality, question_id),
  foreign key (municipality, question_id) references portal.look_question (municipality, id)
);
--@citus select create_distributed_table('portal.look_end', 'municipality');
comment on table portal.look_end is 'A question that was taken back, or that a parent asked about a youth who has turned 16 and decides alone since.';
alter table portal.look_end enable row level security;
alter table portal.look_end force row level security;
create policy tenant on portal.look_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on portal.look_end to cjg_app;
