create table people.share_choice (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  reader_id uuid not null,
  part text not null check (part in ('health', 'help', 'plan')),
  says text not null check (says in ('yes', 'no')),
  said_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, reader_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('people.share_choice', 'municipality');
comment on table people.share_choice is 'A youth who decides alone (from 16: Jeugdwet 7.3.5, BW 7:447) lets a parent see a part of what is known here, or ends that. Of each part and parent the newest word counts; every word stays.';
comment on column people.share_choice.child_id is 'The youth, who alone says this.';
create index share_choice_of_child on people.share_choice (municipality, child_id);
create index share_choice_of_reader on people.share_choice (municipality, reader_id);
alter table people.share_choice enable row level security;
alter table people.share_choice force row level security;
create policy tenant on people.share_choice using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on people.share_choice to cjg_app;
