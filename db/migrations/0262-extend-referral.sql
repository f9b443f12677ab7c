alter table guidance.referral
  add column question_id uuid,
  add column redirect_of uuid,
  add column reach text not null default 'account' check (reach in ('account', 'link')),
  add foreign key (municipality, question_id) references guidance.question (municipality, id),
  add foreign key (municipality, redirect_of) references guidance.referral (municipality, id);
create unique index redirect_once on guidance.referral (municipality, redirect_of);
comment on column guidance.referral.reach is 'account: somebody of the receiving organisation signs in here. link: nobody there has an account, so it goes by a secure link.';
comment on column guidance.referral.redirect_of is 'The referral that was declined or taken back, after which this one went to the next choice, with consent of its own.';
alter table guidance.withdrawal
  add column side text not null default 'sender' check (side in ('sender', 'family')),
  add column withdrawn_by_name text not null default '';
comment on table guidance.withdrawal is 'The sender took the referral back, or somebody of the family withdrew consent. From then on the receiver sees no more than that it was taken back.';
alter table guidance.reply alter column replied_by drop not null, add column replied_by_name text not null default '';
alter table guidance.report_back alter column written_by drop not null, add column written_by_name text not null default '';
comment on column guidance.reply.replied_by is 'Null for who replied by a secure link: then the name is as it was typed.';
comment on column guidance.report_back.written_by is 'Null for who wrote by a secure link: then the name is as it was typed.';

create table guidance.referral_item (
  municipality char(4) not null,
  referral_id uuid not null,
  ordinal int not null,
  kind text not null check (kind in ('name', 'birth-date', 'address', 'contact', 'language', 'question', 'since', 'tried', 'wish', 'possible', 'school', 'note')),
  words text not null,
  reason text not null,
  primary key (municipality, referral_id, ordinal),
  foreign key (municipality, referral_id) references guidance.referral (municipality, id)
);
--@citus select create_distributed_table('guidance.referral_item', 'municipality');
comment on table guidance.referral_item is 'One piece that went along with a referral, in the words that the receiver reads, and why it was needed. What is not here was not sent (Jeugdwet 7.3.11). There is no kind for a BSN.';
alter table guidance.referral_item enable row level security;
alter table guidance.referral_item force row level security;
create policy tenant on guidance.referral_item using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.referral_item to cjg_app;

create table guidance.receipt (
  municipality char(4) not null,
  referral_id uuid not null,
  received_at timestamptz not null,
  received_by uuid,
  received_by_name text not null,
  primary key (municipality, referral_id),
  foreign key (municipality, referral_id) references guidance.referral (municipality, id)
);
--@citus select create_distributed_table('guidance.receipt', 'municipality');
comment on table guidance.receipt is 'The receiver opened the referral for the first time.';
alter table guidance.receipt enable row level security;
alter table guidance.receipt force row level security;
create policy tenant on guidance.receipt using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.receipt to cjg_app;

create table guidance.place_in_line (
  municipality char(4) not null,
  id uuid not null,
  referral_id uuid not null,
  place int check (place between 1 and 999),
  expected_on date,
  recorded_at timestamptz not null,
  recorded_by_name text not null,
  check (place is not null or expected_on is not null),
  primary key (municipality, id),
  foreign key (municipality, referral_id) references guidance.referral (municipality, id)
);
--@citus select create_distributed_table('guidance.place_in_line', 'municipality');
comment on table guidance.place_in_line is 'Where the family stands on the waiting list of the receiver, and when help is expected. The last one counts.';
create index place_in_line_of_referral on guidance.place_in_line (municipality, referral_id, id);
alter table guidance.place_in_line enable row level security;
alter table guidance.place_in_line force row level security;
create policy tenant on guidance.place_in_line using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.place_in_line to cjg_app;

create table guidance.meanwhile (
  municipality char(4) not null,
  id uuid not null,
  referral_id uuid not null,
  words text not null,
  side text not null check (side in ('sender', 'receiver')),
  written_at timestamptz not null,
  written_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, referral_id) references guidance.referral (municipality, id)
);
--@citus select create_distributed_table('guidance.meanwhile', 'municipality');
comment on table guidance.meanwhile is 'What the family can do or get while it waits (overbruggingshulp).';
create index meanwhile_of_referral on guidance.meanwhile (municipality, referral_id, id);
alter table guidance.meanwhile enable row level security;
alter table guidance.meanwhile force row level security;
create policy tenant on guidance.meanwhile using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.meanwhile to cjg_app;

create table guidance.introduction (
  municipality char(4) not null,
  id uuid not null,
  referral_id uuid not null,
  planned_at timestamptz not null,
  with_whom text not null,
  place text not null,
  recorded_at timestamptz not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, referral_id) references guidance.referral (municipality, id)
);
--@citus select create_distributed_table('guidance.introduction', 'municipality');
comment on table guidance.introduction is 'A talk of the family, the sender and the receiver together, so that the family tells its story once (warme overdracht).';
create index introduction_of_referral on guidance.introduction (municipality, referral_id, id);
alter table guidance.introduction enable row level security;
alter table guidance.introduction force row level security;
create policy tenant on guidance.introduction using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.introduction to cjg_app;

create table guidance.introduction_outcome (
  municipality char(4) not null,
  introduction_id uuid not null,
  outcome text not null check (outcome in ('done', 'not-done')),
  words text not null,
  recorded_at timestamptz not null,
  recorded_by_name text not null,
  primary key (municipality, introduction_id),
  foreign key (municipality, introduction_id) references guidance.introduction (municipality, id)
);
--@citus select create_distributed_table('guidance.introduction_outcome', 'municipality');
comment on table guidance.introduction_outcome is 'Whether the talk took place, and what was agreed or what comes instead.';
alter table guidance.introduction_outcome enable row level security;
alter table guidance.introduction_outcome force row level security;
create policy tenant on guidance.introduction_outcome using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.introduction_outcome to cjg_app;

create table guidance.objection (
  municipality char(4) not null,
  id uuid not null,
  referral_id uuid not null,
  by_id uuid not null,
  by_name text not null,
  words text not null,
  made_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, referral_id) references guidance.referral (municipality, id)
);
--@citus select create_distributed_table('guidance.objection', 'municipality');
comment on table guidance.objection is 'Somebody of the family objects to something in a referral. It waits for an answer of the sender.';
create index objection_of_referral on guidance.objection (municipality, referral_id, id);
alter table guidance.objection enable row level security;
alter table guidance.objection force row level security;
create policy tenant on guidance.objection using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.objection to cjg_app;

create table guidance.objection_answer (
  municipality char(4) not null,
  objection_id uuid not null,
  words text not null,
  answered_at timestamptz not null,
  answered_by uuid not null,
  answered_by_name text not null,
  primary key (municipality, objection_id),
  foreign key (municipality, objection_id) references guidance.objection (municipality, id)
);
--@citus select create_distributed_table('guidance.objection_answer', 'municipality');
comment on table guidance.objection_answer is 'What the sender did with the objection, in words for the family.';
alter table guidance.objection_answer enable row level security;
alter table guidance.objection_answer force row level security;
create policy tenant on guidance.objection_answer using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.objection_answer to cjg_app;

create table guidance.letter_for_plan (
  municipality char(4) not null,
  id uuid not null,
  report_back_id uuid not null,
  says text not null check (says in ('yes', 'no')),
  said_at timestamptz not null,
  said_by uuid not null,
  said_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, report_back_id) references guidance.report_back (municipality, id)
);
--@citus select create_distributed_table('guidance.letter_for_plan', 'municipality');
comment on table guidance.letter_for_plan is 'The family lays a letter of the receiver with its plan, or takes it away again: its own choice. The last one counts.';
create index plan_choice_of_letter on guidance.letter_for_plan (municipality, report_back_id, id desc);
alter table guidance.letter_for_plan enable row level security;
alter table guidance.letter_for_plan force row level security;
create policy tenant on guidance.letter_for_plan using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.letter_for_plan to cjg_app;
