alter table information.question add column channel text not null default 'form' check (channel in ('form', 'chat'));
comment on column information.question.channel is 'Whether it was begun in the chat or by the form; afterwards both go on in the same way, with the code.';

create table information.asker_line (
  municipality char(4) not null,
  question_id uuid not null,
  ordinal int not null check (ordinal > 0),
  sent_key bytea not null,
  body text,
  written_at timestamptz not null,
  due_on date not null,
  primary key (municipality, question_id, ordinal),
  unique (municipality, question_id, sent_key),
  foreign key (municipality, question_id) references information.question (municipality, id)
);
--@citus select create_distributed_table('information.asker_line', 'municipality');
comment on table information.asker_line is 'What the asker of a question wrote later on, with the code and without a name. due_on is the day on which an answer was promised then. body is erased together with the question.';
comment on column information.asker_line.sent_key is 'SHA-256 of the random key of the form: the same form sent twice is one line.';
alter table information.asker_line enable row level security;
alter table information.asker_line force row level security;
create policy tenant on information.asker_line using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update (body) on information.asker_line to cjg_app;

create table information.question_holder (
  municipality char(4) not null,
  question_id uuid not null,
  nth int not null check (nth > 0),
  professional_id uuid,
  since timestamptz not null,
  given_by uuid not null,
  given_by_name text not null,
  primary key (municipality, question_id, nth),
  foreign key (municipality, question_id) references information.question (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('information.question_holder', 'municipality');
comment on table information.question_holder is 'Who answers a question, from when: the last row counts; without a professional it was laid back. Two who take it at once cannot take the same place. Kept as long as the question, to see who answered.';
alter table information.question_holder enable row level security;
alter table information.question_holder force row level security;
create policy tenant on information.question_holder using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on information.question_holder to cjg_app;

create table information.question_closing (
  municipality char(4) not null,
  question_id uuid not null,
  nth int not null check (nth > 0),
  closed_at timestamptz not null,
  closed_by text not null check (closed_by in ('asker', 'centre')),
  primary key (municipality, question_id, nth),
  foreign key (municipality, question_id) references information.question (municipality, id)
);
--@citus select create_distributed_table('information.question_closing', 'municipality');
comment on table information.question_closing is 'A talk came to an end. What the asker writes after it opens the talk again: what came last counts.';
alter table information.question_closing enable row level security;
alter table information.question_closing force row level security;
create policy tenant on information.question_closing using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on information.question_closing to cjg_app;

create table information.question_escalation (
  municipality char(4) not null,
  question_id uuid not null,
  due_on date not null,
  told_at timestamptz not null,
  told int not null,
  primary key (municipality, question_id, due_on),
  foreign key (municipality, question_id) references information.question (municipality, id)
);
--@citus select create_distributed_table('information.question_escalation', 'municipality');
comment on table information.question_escalation is 'The promised day passed without an answer, and whoever is next was told by mail, without content; once for every promise. told is how many were told.';
alter table information.question_escalation enable row level security;
alter table information.question_escalation force row level security;
create policy tenant on information.question_escalation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on information.question_escalation to cjg_app;

create table information.question_setting (
  municipality char(4) not null,
  id uuid not null,
  answer_days int not null check (answer_days between 1 and 20),
  kept_months int not null check (kept_months between 1 and 120),
  professional_id uuid,
  chat_hours jsonb not null,
  reason text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('information.question_setting', 'municipality');
comment on table information.question_setting is 'What a municipality promises who asks a question on the site, how long the words are kept, who is told when a promise is not kept (professional_id; without: everyone who answers) and when the chat can be open. The newest row counts. No law sets any of these.';
comment on column information.question_setting.chat_hours is 'A list of {weekday, from, until}: 1 is Monday, times as HH:MM in the Netherlands; empty is no chat.';
alter table information.question_setting enable row level security;
alter table information.question_setting force row level security;
create policy tenant on information.question_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on information.question_setting to cjg_app;

create table information.chat_attendant (
  municipality char(4) not null,
  professional_id uuid not null,
  until timestamptz not null,
  primary key (municipality, professional_id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('information.chat_attendant', 'municipality');
comment on table information.chat_attendant is 'Who of the centre has the chat open now. Renewed as long as the page stands open, so that a visitor is told that somebody is there only when that is true.';
alter table information.chat_attendant enable row level security;
alter table information.chat_attendant force row level security;
create policy tenant on information.chat_attendant using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update (until) on information.chat_attendant to cjg_app;

create table information.question_verdict (
  municipality char(4) not null,
  question_id uuid not null,
  nth int not null check (nth > 0),
  helped text not null check (helped in ('yes', 'partly', 'no')),
  given_at timestamptz not null,
  primary key (municipality, question_id, nth),
  foreign key (municipality, question_id) references information.question (municipality, id)
);
--@citus select create_distributed_table('information.question_verdict', 'municipality');
comment on table information.question_verdict is 'Whether the asker was helped by the answer, in one click; the last one counts. Stays after the words are erased, to count.';
alter table information.question_verdict enable row level security;
alter table information.question_verdict force row level security;
create policy tenant on information.question_verdict using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on information.question_verdict to cjg_app;

create table information.question_identity (
  municipality char(4) not null,
  question_id uuid not null,
  nth int not null check (nth > 0),
  name_sealed bytea,
  said_at timestamptz not null,
  primary key (municipality, question_id, nth),
  foreign key (municipality, question_id) references information.question (municipality, id)
);
--@citus select create_distributed_table('information.question_identity', 'municipality');
comment on table information.question_identity is 'An asker who chose to be known: name and birth date, AES-256-GCM with a key outside the database; null when the asker came back on it. The last row counts; without a row nothing points to a person. Destroyed together with the words of the question.';
alter table information.question_identity enable row level security;
alter table information.question_identity force row level security;
create policy tenant on information.question_identity using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on information.question_identity to cjg_app;

create table information.question_contact (
  municipality char(4) not null,
  question_id uuid not null,
  contact_id uuid not null,
  connected_at timestamptz not null,
  connected_by uuid not null,
  connected_by_name text not null,
  primary key (municipality, question_id),
  foreign key (municipality, question_id) references information.question (municipality, id)
);
--@citus select create_distributed_table('information.question_contact', 'municipality');
comment on table information.question_contact is 'The contact with a child that a question became, at the wish of the asker (information.question_identity). Destroyed together with the words of the question; the contact stays.';
alter table information.question_contact enable row level security;
alter table information.question_contact force row level security;
create policy tenant on information.question_contact using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on information.question_contact to cjg_app;
