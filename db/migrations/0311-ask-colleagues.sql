create table information.colleague_question (
  municipality char(4) not null,
  id uuid not null,
  title text not null,
  body text not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  asked_by_name text not null,
  asked_by_organisation text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('information.colleague_question', 'municipality');
comment on table information.colleague_question is 'A question of a professional, of the centre or of a partner, to the centre (the CJG as a source of advice for colleagues). Read by every professional, so without names of families: the form warns for numbers and names with a birth date.';
alter table information.colleague_question enable row level security;
alter table information.colleague_question force row level security;
create policy tenant on information.colleague_question using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on information.colleague_question to cjg_app;

create table information.colleague_answer (
  municipality char(4) not null,
  question_id uuid not null,
  ordinal int not null check (ordinal > 0),
  body text not null,
  answered_at timestamptz not null,
  answered_by uuid not null,
  answered_by_name text not null,
  profession text not null,
  primary key (municipality, question_id, ordinal),
  foreign key (municipality, question_id) references information.colleague_question (municipality, id)
);
--@citus select create_distributed_table('information.colleague_answer', 'municipality');
comment on table information.colleague_answer is 'What colleagues answered, in order; read by every professional. Two who answer at once cannot take the same ordinal.';
alter table information.colleague_answer enable row level security;
alter table information.colleague_answer force row level security;
create policy tenant on information.colleague_answer using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on information.colleague_answer to cjg_app;
