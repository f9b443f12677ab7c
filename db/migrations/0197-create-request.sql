create table signalling.request (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  wanted text not null check (wanted in ('access', 'rectification', 'erasure', 'objection')),
  report_id uuid,
  words text not null,
  asked_on date not null,
  asked_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  check ((wanted = 'access') = (report_id is null))
);
--@citus select create_distributed_table('signalling.request', 'municipality');
comment on table signalling.request is 'A youth or parent asks to see, correct, erase or oppose a report in the referral index (Jeugdwet 7.1.5.1; AVG 15, 16, 17, 21). The college decides (7.1.5.2). Stays as account of what was decided after the report is gone; names no organisation and no reporter. How long was not found in a source.';
comment on column signalling.request.report_id is 'Null for access, which is about every report of this municipality.';
comment on column signalling.request.asked_on is 'Who has to ask along follows the youth''s age on this day.';
create index request_of_child on signalling.request (municipality, child_id);
create index request_by_day on signalling.request (municipality, asked_on);
alter table signalling.request enable row level security;
alter table signalling.request force row level security;
create policy tenant on signalling.request using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.request to cjg_app;

create table signalling.request_voice (
  municipality char(4) not null,
  request_id uuid not null,
  party text not null check (party in ('youth', 'legal-representative')),
  person_id uuid not null,
  on_day date not null,
  identity_checked text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (municipality, request_id, party),
  foreign key (municipality, request_id) references signalling.request (municipality, id),
  foreign key (municipality, person_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('signalling.request_voice', 'municipality');
comment on table signalling.request_voice is 'Who asked, and who joined: from 12 to 15 youth and legal representative together (Jeugdwet 7.1.5.1).';
comment on column signalling.request_voice.identity_checked is 'How the identity was checked when the request came by letter; empty for who was signed in.';
create index voice_of_person on signalling.request_voice (municipality, person_id);
alter table signalling.request_voice enable row level security;
alter table signalling.request_voice force row level security;
create policy tenant on signalling.request_voice using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.request_voice to cjg_app;

create table signalling.request_advice (
  municipality char(4) not null,
  id uuid not null,
  request_id uuid not null,
  advice text not null check (advice in ('grant', 'refuse')),
  words text not null,
  given_at timestamptz not null,
  given_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, request_id) references signalling.request (municipality, id),
  foreign key (municipality, given_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('signalling.request_advice', 'municipality');
comment on table signalling.request_advice is 'What the reporter advises the college on a request (Jeugdwet 7.1.2.2 lid 3, 7.1.5.2); of one reporter the newest counts. Not shown to the family.';
create index advice_on_request on signalling.request_advice (municipality, request_id, given_at desc);
alter table signalling.request_advice enable row level security;
alter table signalling.request_advice force row level security;
create policy tenant on signalling.request_advice using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.request_advice to cjg_app;

create table signalling.request_extension (
  municipality char(4) not null,
  request_id uuid not null,
  reason text not null,
  extended_on date not null,
  extended_by uuid not null,
  primary key (municipality, request_id),
  foreign key (municipality, request_id) references signalling.request (municipality, id),
  foreign key (municipality, extended_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('signalling.request_extension', 'municipality');
comment on table signalling.request_extension is 'That the answer to a request comes up to two months later, once, with the reason that who asked is told (AVG 12 lid 3).';
alter table signalling.request_extension enable row level security;
alter table signalling.request_extension force row level security;
create policy tenant on signalling.request_extension using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.request_extension to cjg_app;

create table signalling.request_decision (
  municipality char(4) not null,
  request_id uuid not null,
  outcome text not null check (outcome in ('granted', 'refused')),
  reason text not null,
  why_without_advice text not null,
  reporters uuid[] not null,
  decided_on date not null,
  decided_at timestamptz not null,
  decided_by uuid not null,
  primary key (municipality, request_id),
  foreign key (municipality, request_id) references signalling.request (municipality, id),
  foreign key (municipality, decided_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('signalling.request_decision', 'municipality');
comment on table signalling.request_decision is 'What the college decided on a request, with its reason (Jeugdwet 7.1.2.2 lid 3). Granting an objection, erasure or correction removes the report at once, without an archive (7.1.4.6 lid 1).';
comment on column signalling.request_decision.reporters is 'Whose report it was about: they hear the outcome.';
alter table signalling.request_decision enable row level security;
alter table signalling.request_decision force row level security;
create policy tenant on signalling.request_decision using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.request_decision to cjg_app;

create table signalling.request_end (
  municipality char(4) not null,
  request_id uuid not null,
  because text not null check (because in ('withdrawn', 'lapsed')),
  ended_at timestamptz not null,
  ended_by text not null,
  primary key (municipality, request_id),
  foreign key (municipality, request_id) references signalling.request (municipality, id)
);
--@citus select create_distributed_table('signalling.request_end', 'municipality');
comment on table signalling.request_end is 'A request that was taken back, or whose other half never asked along: who asked is told.';
alter table signalling.request_end enable row level security;
alter table signalling.request_end force row level security;
create policy tenant on signalling.request_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.request_end to cjg_app;
