create schema guidance;
grant usage on schema guidance to cjg_app, cjg_reporting;

create table guidance.referral (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  offer_id uuid not null,
  organisation_id uuid not null,
  question text not null,
  needed text not null,
  handover text not null check (handover in ('warm', 'cold')),
  exception text check (exception in ('prevents-serious-harm', 'youth-keeps-wish')),
  exception_reason text not null,
  sent_at timestamptz not null,
  sent_on date not null,
  sent_by uuid not null,
  sender_organisation_id uuid not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, offer_id) references centre.offer (municipality, id),
  foreign key (municipality, organisation_id) references centre.organisation (municipality, id),
  foreign key (municipality, sender_organisation_id) references centre.organisation (municipality, id),
  foreign key (municipality, sent_by) references centre.professional (municipality, id),
  check ((exception is null) = (exception_reason = ''))
);
--@citus select create_distributed_table('guidance.referral', 'municipality');
comment on table guidance.referral is 'A family is led to help (Jeugdwet 2.3; toeleiding). question: in the family''s words; needed: only what the receiver must know, and nothing else is shared (Jeugdwet 7.3.11). exception: why it went on without the parents of a youth of 12 to 15 (Jeugdwet 7.3.4 lid 2).';
create index referral_of_child on guidance.referral (municipality, child_id);
create index referral_sent on guidance.referral (municipality, sent_by, sent_at desc);
create index referral_received on guidance.referral (municipality, organisation_id, sent_at desc);
alter table guidance.referral enable row level security;
alter table guidance.referral force row level security;
create policy tenant on guidance.referral using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.referral to cjg_app;

create table guidance.consent (
  municipality char(4) not null,
  referral_id uuid not null,
  person_id uuid not null,
  party text not null check (party in ('youth', 'parents-with-custody', 'representative')),
  says text not null check (says in ('yes', 'no')),
  given_on date not null,
  recorded_by uuid not null,
  primary key (municipality, referral_id, person_id),
  foreign key (municipality, referral_id) references guidance.referral (municipality, id),
  foreign key (municipality, person_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('guidance.consent', 'municipality');
comment on table guidance.consent is 'Who of the family said what to this referral, and when (Jeugdwet 7.3.4, 7.3.5, 7.3.15). Without consent that stands no referral is sent.';
alter table guidance.consent enable row level security;
alter table guidance.consent force row level security;
create policy tenant on guidance.consent using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.consent to cjg_app;

create table guidance.reminder (
  municipality char(4) not null,
  id uuid not null,
  referral_id uuid not null,
  sent_at timestamptz not null,
  sent_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, referral_id) references guidance.referral (municipality, id)
);
--@citus select create_distributed_table('guidance.reminder', 'municipality');
comment on table guidance.reminder is 'The sender asked the receiver for a reply once more.';
create index reminder_of_referral on guidance.reminder (municipality, referral_id);
alter table guidance.reminder enable row level security;
alter table guidance.reminder force row level security;
create policy tenant on guidance.reminder using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.reminder to cjg_app;

create table guidance.withdrawal (
  municipality char(4) not null,
  referral_id uuid not null,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null,
  reason text not null,
  primary key (municipality, referral_id),
  foreign key (municipality, referral_id) references guidance.referral (municipality, id)
);
--@citus select create_distributed_table('guidance.withdrawal', 'municipality');
comment on table guidance.withdrawal is 'The sender took the referral back, at the family''s wish or by mistake, before help started.';
alter table guidance.withdrawal enable row level security;
alter table guidance.withdrawal force row level security;
create policy tenant on guidance.withdrawal using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.withdrawal to cjg_app;

create table guidance.reply (
  municipality char(4) not null,
  referral_id uuid not null,
  kind text not null check (kind in ('accepted', 'declined')),
  replied_at timestamptz not null,
  replied_by uuid not null,
  reason text check (reason in ('not-fitting', 'full', 'other-help-there', 'family-unreachable', 'other')),
  words text not null,
  primary key (municipality, referral_id),
  foreign key (municipality, referral_id) references guidance.referral (municipality, id),
  foreign key (municipality, replied_by) references centre.professional (municipality, id),
  check ((kind = 'declined') = (reason is not null))
);
--@citus select create_distributed_table('guidance.reply', 'municipality');
comment on table guidance.reply is 'One professional of the receiving organisation took the referral on, or did not and says why. The key makes it one: of two at the same moment the first wins.';
alter table guidance.reply enable row level security;
alter table guidance.reply force row level security;
create policy tenant on guidance.reply using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.reply to cjg_app;

create table guidance.start (
  municipality char(4) not null,
  referral_id uuid not null,
  started_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, referral_id),
  foreign key (municipality, referral_id) references guidance.referral (municipality, id)
);
--@citus select create_distributed_table('guidance.start', 'municipality');
comment on table guidance.start is 'The help began.';
alter table guidance.start enable row level security;
alter table guidance.start force row level security;
create policy tenant on guidance.start using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.start to cjg_app;

create table guidance.ending (
  municipality char(4) not null,
  referral_id uuid not null,
  ended_on date not null,
  outcome text not null check (outcome in ('finished', 'family-stopped', 'to-other-help', 'moved')),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, referral_id),
  foreign key (municipality, referral_id) references guidance.referral (municipality, id)
);
--@citus select create_distributed_table('guidance.ending', 'municipality');
comment on table guidance.ending is 'The help ended, and how.';
alter table guidance.ending enable row level security;
alter table guidance.ending force row level security;
create policy tenant on guidance.ending using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.ending to cjg_app;

create table guidance.report_back (
  municipality char(4) not null,
  id uuid not null,
  referral_id uuid not null,
  words text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, referral_id) references guidance.referral (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('guidance.report_back', 'municipality');
comment on table guidance.report_back is 'The letter in which the receiver tells the sender, and the family, how it went.';
create index report_back_of_referral on guidance.report_back (municipality, referral_id);
alter table guidance.report_back enable row level security;
alter table guidance.report_back force row level security;
create policy tenant on guidance.report_back using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.report_back to cjg_app;

create table guidance.reply_term (
  municipality char(4) not null,
  set_at timestamptz not null,
  working_days int not null check (working_days between 1 and 60),
  set_by uuid not null,
  primary key (municipality, set_at)
);
--@citus select create_distributed_table('guidance.reply_term', 'municipality');
comment on table guidance.reply_term is 'After how many working days without a reply a referral is late, as agreed in this municipality; the newest counts, and without any it is five. A convention of this program: no law sets it.';
alter table guidance.reply_term enable row level security;
alter table guidance.reply_term force row level security;
create policy tenant on guidance.reply_term using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.reply_term to cjg_app;
