-- Somebody who asks a question would like to talk on with an interpreter.
create table information.interpreter_wish (
  municipality char(4) not null,
  question_id uuid not null,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  asked_at timestamptz not null,
  primary key (municipality, question_id),
  foreign key (municipality, question_id) references information.question (municipality, id)
);
--@citus select create_distributed_table('information.interpreter_wish', 'municipality');
comment on table information.interpreter_wish is 'That an asker would like an interpreter, and for which language (ISO 639). A question without a row asked for none. The language stays when the words are erased, to count.';
alter table information.interpreter_wish enable row level security;
alter table information.interpreter_wish force row level security;
create policy tenant on information.interpreter_wish
  using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on information.interpreter_wish to cjg_app;
