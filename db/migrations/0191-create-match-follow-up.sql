-- Each side says itself whether the two spoke; a row without a day says that they did not.
alter table referral_index.contact alter column on_day drop not null, alter column useful drop not null;
alter table referral_index.contact add constraint contact_spoken check ((on_day is null) = (useful is null));
comment on table referral_index.contact is 'One of the two reporters of a match says whether they spoke: when and whether it was of use, or, without a day, that they did not. The newest of each counts. The municipality has to check that they spoke (Jeugdwet 7.1.3.2). What was said is not kept.';
comment on column referral_index.contact.on_day is 'Empty: we did not speak.';

-- Where neither may lead, or the two do not agree, whoever keeps the agreements names somebody, also from outside the reporters.
alter table referral_index.lead alter column leading_report drop not null;
alter table referral_index.lead add column outsider_name text, add column outsider_organisation text, add column outsider_phone text,
  add column outsider_email text, add column named_by uuid;
alter table referral_index.lead add constraint lead_is_one check
  ((leading_report is null) = (outsider_name is not null) and (outsider_name is null) = (outsider_organisation is null));
comment on table referral_index.lead is 'Who leads after a match: one of the reporters of this youth, or a professional named from outside; the newest counts, for all matches on the same youth. Agreements between municipality and organisations arrange it (Jeugdwet 7.1.3.1).';
comment on column referral_index.lead.named_by is 'Filled when whoever keeps the agreements named the lead.';

create table signalling.match_climb (
  municipality char(4) not null,
  match_id uuid not null,
  waits_for text not null check (waits_for in ('notice', 'contact', 'lead')),
  tells text not null check (tells in ('both-reporters', 'coordinator', 'agreement-keeper', 'organisation-head')),
  nth int not null check (nth > 0),
  after_days int not null,
  climbed_on date not null,
  climbed_at timestamptz not null,
  primary key (municipality, match_id, waits_for, tells, nth)
);
--@citus select create_distributed_table('signalling.match_climb', 'municipality');
comment on table signalling.match_climb is 'A match that was not followed up climbed a rung of this municipality''s ladder: what it waited for and who was told (Jeugdwet 7.1.3.2). notice: whoever keeps the agreements heard of a new match. Names nobody, and no youth: a match is known by its own number only.';
create index match_climb_by_day on signalling.match_climb (municipality, climbed_on);
alter table signalling.match_climb enable row level security;
alter table signalling.match_climb force row level security;
create policy tenant on signalling.match_climb using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on signalling.match_climb to cjg_app;

create table signalling.match_words (
  municipality char(4) not null,
  match_id uuid not null,
  id uuid not null,
  words text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (municipality, match_id, id)
);
--@citus select create_distributed_table('signalling.match_words', 'municipality');
comment on table signalling.match_words is 'What a reporter wrote for oneself about a talk after a match. Read by its writer only; never in the index, which holds nothing of why (Jeugdwet 7.1.4.3). Goes when the match does.';
alter table signalling.match_words enable row level security;
alter table signalling.match_words force row level security;
create policy tenant on signalling.match_words using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on signalling.match_words to cjg_app;

create table signalling.keeper_deed (
  municipality char(4) not null,
  match_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('called', 'named-lead', 'closed')),
  on_day date not null,
  whom text not null,
  words text not null,
  done_by uuid not null,
  done_by_name text not null,
  done_at timestamptz not null,
  primary key (municipality, match_id, id)
);
--@citus select create_distributed_table('signalling.keeper_deed', 'municipality');
comment on table signalling.keeper_deed is 'What whoever keeps the agreements did about a match that stalled: called whom, named a lead, closed it (Jeugdwet 7.1.3.2). That person does not know which youth it is about. Goes when the match does.';
alter table signalling.keeper_deed enable row level security;
alter table signalling.keeper_deed force row level security;
create policy tenant on signalling.keeper_deed using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on signalling.keeper_deed to cjg_app;
