create table guidance.nag (
  municipality char(4) not null,
  id uuid not null,
  referral_id uuid not null,
  about text not null check (about in ('reply', 'start', 'letter')),
  step text not null check (step in ('receiver', 'sender', 'escalation')),
  sent_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, referral_id) references guidance.referral (municipality, id)
);
--@citus select create_distributed_table('guidance.nag', 'municipality');
comment on table guidance.nag is 'The program reminded somebody of a referral that stays silent: the receiver, the sender, or the organisation of the sender.';
create index nag_of_referral on guidance.nag (municipality, referral_id, id);
alter table guidance.nag enable row level security;
alter table guidance.nag force row level security;
create policy tenant on guidance.nag using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.nag to cjg_app;

create table guidance.term_setting (
  municipality char(4) not null,
  id uuid not null,
  start_weeks int not null check (start_weeks between 1 and 52),
  letter_days int not null check (letter_days between 1 and 60),
  repeat_days int not null check (repeat_days between 1 and 60),
  escalate_days int not null check (escalate_days between 1 and 120),
  long_wait_weeks int not null check (long_wait_weeks between 1 and 104),
  link_days int not null check (link_days between 1 and 90),
  reason text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('guidance.term_setting', 'municipality');
comment on table guidance.term_setting is 'After how long silence about a referral is late, when it is said again, when it goes higher up, from when a wait is long, and how long a secure link opens. Agreed in this municipality; the newest counts. No law sets these terms.';
alter table guidance.term_setting enable row level security;
alter table guidance.term_setting force row level security;
create policy tenant on guidance.term_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.term_setting to cjg_app;
