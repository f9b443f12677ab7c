create table portal.right_request (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  wanted text not null check (wanted in ('correction', 'destruction', 'copy', 'restriction', 'objection')),
  file text not null check (file in ('health', 'help', 'plan')),
  words text not null,
  wish text not null,
  asked_on date not null,
  asked_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('portal.right_request', 'municipality');
comment on table portal.right_request is 'A youth or parent asks to correct, destroy, copy or restrict a file, or objects to it (Jeugdwet 7.3.9, 7.3.10; BW 7:455, 7:456; AVG 15, 16, 18, 21). Stays as account of what was decided. How long was not found in a source.';
comment on column portal.right_request.wish is 'Of a correction: what it should be. Empty for the others.';
comment on column portal.right_request.asked_on is 'Who has to ask along follows the youth''s age on this day.';
create index right_request_of_child on portal.right_request (municipality, child_id);
create index right_request_by_day on portal.right_request (municipality, asked_on);
alter table portal.right_request enable row level security;
alter table portal.right_request force row level security;
create policy tenant on portal.right_request using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on portal.right_request to cjg_app;

create table portal.right_voice (
  municipality char(4) not null,
  request_id uuid not null,
  party text not null check (party in ('youth', 'parents-with-custody', 'representative')),
  person_id uuid not null,
  on_day date not null,
  recorded_at timestamptz not null,
  primary key (municipality, request_id, party),
  foreign key (municipality, request_id) references portal.right_request (municipality, id),
  foreign key (municipality, person_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('portal.right_voice', 'municipality');
comment on table portal.right_voice is 'Who asked, and who joined where the word of both is needed.';
create index right_voice_of_person on portal.right_voice (municipality, person_id);
alter table portal.right_voice enable row level security;
alter table portal.right_voice force row level security;
create policy tenant on portal.right_voice using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on portal.right_voice to cjg_app;

create table portal.right_extension (
  municipality char(4) not null,
  request_id uuid not null,
  reason text not null,
  extended_on date not null,
  extended_by uuid not null,
  primary key (municipality, request_id),
  foreign key (municipality, request_id) references portal.right_request (municipality, id),
  foreign key (municipality, extended_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('portal.right_extension', 'municipality');
comment on table portal.right_extension is 'That the decision comes up to two months later, once, with the reason that who asked is told (AVG 12 lid 3).';
alter table portal.right_extension enable row level security;
alter table portal.right_extension force row level security;
create policy tenant on portal.right_extension using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on portal.right_extension to cjg_app;

create table portal.right_decision (
  municipality char(4) not null,
  request_id uuid not null,
  outcome text not null check (outcome in ('granted', 'partly', 'refused')),
  reason text not null,
  carried_out_by uuid,
  decided_on date not null,
  decided_at timestamptz not null,
  decided_by uuid not null,
  decided_by_name text not null,
  primary key (municipality, request_id),
  foreign key (municipality, request_id) references portal.right_request (municipality, id),
  foreign key (municipality, carried_out_by) references centre.professional (municipality, id),
  foreign key (municipality, decided_by) references centre.professional (municipality, id),
  check (outcome <> 'refused' or carried_out_by is null)
);
--@citus select create_distributed_table('portal.right_decision', 'municipality');
comment on table portal.right_decision is 'What was decided on a request, with its reason; and of what is granted, which professional carries it out.';
create index right_decision_to_carry_out on portal.right_decision (municipality, carried_out_by) where carried_out_by is not null;
alter table portal.right_decision enable row level security;
alter table portal.right_decision force row level security;
create policy tenant on portal.right_decision using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on portal.right_decision to cjg_app;

create table portal.right_fulfilment (
  municipality char(4) not null,
  request_id uuid not null,
  words text not null,
  done_at timestamptz not null,
  done_by uuid not null,
  done_by_name text not null,
  primary key (municipality, request_id),
  foreign key (municipality, request_id) references portal.right_request (municipality, id),
  foreign key (municipality, done_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('portal.right_fulfilment', 'municipality');
comment on table portal.right_fulfilment is 'What was granted has been done: what was changed in the file, by whom and when.';
alter table portal.right_fulfilment enable row level security;
alter table portal.right_fulfilment force row level security;
create policy tenant on portal.right_fulfilment using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on portal.right_fulfilment to cjg_app;

create table portal.right_end (
  municipality char(4) not null,
  request_id uuid not null,
  because text not null check (because in ('withdrawn', 'lapsed', 'turned-16')),
  ended_at timestamptz not null,
  ended_by text not null,
  primary key (municipality, request_id),
  foreign key (municipality, request_id) references portal.right_request (municipality, id)
);
--@citus select create_distributed_table('portal.right_end', 'municipality');
comment on table portal.right_end is 'A request that was taken back, whose other half never asked along, or that a parent asked about a youth who has turned 16 and decides alone since.';
alter table portal.right_end enable row level security;
alter table portal.right_end force row level security;
create policy tenant on portal.right_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on portal.right_end to cjg_app;
