create table information.own_synonym (
  municipality char(4) not null,
  id uuid not null,
  word text not null check (word <> ''),
  means text[] not null,
  reason text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('information.own_synonym', 'municipality');
comment on table information.own_synonym is 'What people of this municipality type, and the words of the texts that it means, beside the list of content/synonyms.nl.txt. The newest row of a word counts; without words it is no synonym any more. Holds nothing personal but who set it.';
create index own_synonym_of_word on information.own_synonym (municipality, word, id desc);
alter table information.own_synonym enable row level security;
alter table information.own_synonym force row level security;
create policy tenant on information.own_synonym using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on information.own_synonym to cjg_app;

alter table centre.offer add column search tsvector not null generated always as (
  setweight(to_tsvector('dutch', name), 'A') || setweight(to_tsvector('dutch', description), 'B')
) stored;
