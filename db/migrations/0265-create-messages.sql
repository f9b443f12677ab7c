create table information.message_thread (
  municipality char(4) not null,
  id uuid not null,
  writer_id uuid not null,
  writer_name text not null,
  written_as text not null check (written_as in ('parent', 'youth')),
  child_id uuid,
  subject text not null check (subject in ('health', 'vaccination', 'appointment', 'parenting', 'plan', 'file', 'important-facts', 'other')),
  started_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, writer_id) references people.person (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('information.message_thread', 'municipality');
comment on table information.message_thread is 'A parent or youth talks with the centre in Mijn CJG (Jeugdwet 2.6: advice): who began, about which child if any, and about what. Read by the writer, by whom the writer shares it with, and by who answers. How long is not found in a law: a municipality chooses (information.message_setting).';
create index thread_of_writer on information.message_thread (municipality, writer_id, started_at desc);
create index thread_of_child on information.message_thread (municipality, child_id);
alter table information.message_thread enable row level security;
alter table information.message_thread force row level security;
create policy tenant on information.message_thread using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on information.message_thread to cjg_app;

create table information.message (
  municipality char(4) not null,
  thread_id uuid not null,
  ordinal int not null check (ordinal > 0),
  side text not null check (side in ('family', 'centre')),
  body text not null,
  due_on date,
  sent_at timestamptz not null,
  author_id uuid not null,
  author_name text not null,
  profession text not null,
  primary key (municipality, thread_id, ordinal),
  foreign key (municipality, thread_id) references information.message_thread (municipality, id),
  check ((side = 'family') = (due_on is not null))
);
--@citus select create_distributed_table('information.message', 'municipality');
comment on table information.message is 'What was written in a thread, in order. Two who write at once cannot take the same ordinal. Kept as long as its thread.';
comment on column information.message.due_on is 'The day on which an answer was promised to the family when it wrote this.';
create index message_of_family on information.message (municipality, due_on) where side = 'family';
alter table information.message enable row level security;
alter table information.message force row level security;
create policy tenant on information.message using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on information.message to cjg_app;

create table information.message_assignment (
  municipality char(4) not null,
  thread_id uuid not null,
  nth int not null check (nth > 0),
  professional_id uuid not null,
  assigned_at timestamptz not null,
  assigned_by uuid not null,
  assigned_by_name text not null,
  primary key (municipality, thread_id, nth),
  foreign key (municipality, thread_id) references information.message_thread (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('information.message_assignment', 'municipality');
comment on table information.message_assignment is 'Who of the centre answers a thread, from when: the last row counts. From then on nobody else of the centre reads it. Kept as long as its thread.';
alter table information.message_assignment enable row level security;
alter table information.message_assignment force row level security;
create policy tenant on information.message_assignment using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on information.message_assignment to cjg_app;

create table information.message_closure (
  municipality char(4) not null,
  thread_id uuid not null,
  after_ordinal int not null,
  closed_at timestamptz not null,
  closed_by uuid not null,
  closed_by_name text not null,
  primary key (municipality, thread_id, after_ordinal),
  foreign key (municipality, thread_id, after_ordinal) references information.message (municipality, thread_id, ordinal)
);
--@citus select create_distributed_table('information.message_closure', 'municipality');
comment on table information.message_closure is 'The centre closed a thread after this message: what is written later opens it again by itself. Kept as long as its thread.';
alter table information.message_closure enable row level security;
alter table information.message_closure force row level security;
create policy tenant on information.message_closure using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on information.message_closure to cjg_app;

create table information.message_share (
  municipality char(4) not null,
  id uuid not null,
  thread_id uuid not null,
  person_id uuid not null,
  said text not null check (said in ('shared', 'stopped')),
  said_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, thread_id) references information.message_thread (municipality, id),
  foreign key (municipality, person_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('information.message_share', 'municipality');
comment on table information.message_share is 'The writer lets another parent or carer read a thread, or no longer: the last row of a person counts. Kept as long as its thread.';
create index share_of_thread on information.message_share (municipality, thread_id, id);
create index share_with_person on information.message_share (municipality, person_id);
alter table information.message_share enable row level security;
alter table information.message_share force row level security;
create policy tenant on information.message_share using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on information.message_share to cjg_app;

create table information.message_reading (
  municipality char(4) not null,
  thread_id uuid not null,
  reader_id uuid not null,
  ordinal int not null,
  read_at timestamptz not null,
  primary key (municipality, thread_id, reader_id, ordinal),
  foreign key (municipality, thread_id) references information.message_thread (municipality, id),
  foreign key (municipality, reader_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('information.message_reading', 'municipality');
comment on table information.message_reading is 'Somebody of the family opened a thread when this was its last message: a later answer is new to them. Kept as long as its thread.';
create index reading_of_person on information.message_reading (municipality, reader_id);
alter table information.message_reading enable row level security;
alter table information.message_reading force row level security;
create policy tenant on information.message_reading using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on information.message_reading to cjg_app;

create table information.message_draft (
  municipality char(4) not null,
  professional_id uuid not null,
  thread text not null,
  typed jsonb not null,
  saved_at timestamptz not null,
  primary key (municipality, professional_id, thread)
);
--@citus select create_distributed_table('information.message_draft', 'municipality');
comment on table information.message_draft is 'A message while it is typed, read by its writer alone; gone when it is sent, thrown away or two weeks old.';
comment on column information.message_draft.professional_id is 'Who types: a professional, or of the family the person. Called as in every table of drafts.';
comment on column information.message_draft.thread is 'The id of the thread, or new: with the child it is about.';
create index message_draft_saved on information.message_draft (municipality, saved_at);
alter table information.message_draft enable row level security;
alter table information.message_draft force row level security;
create policy tenant on information.message_draft using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update (typed, saved_at), delete on information.message_draft to cjg_app;

create table information.message_setting (
  municipality char(4) not null,
  id uuid not null,
  answer_days int not null check (answer_days between 1 and 20),
  kept_years int check (kept_years between 1 and 30),
  reason text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('information.message_setting', 'municipality');
comment on table information.message_setting is 'Within how many working days the municipality promises an answer to a message, and how many years after its last message a thread is kept; without a number nothing is destroyed. The newest row counts. Holds nothing personal but who chose.';
alter table information.message_setting enable row level security;
alter table information.message_setting force row level security;
create policy tenant on information.message_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on information.message_setting to cjg_app;
