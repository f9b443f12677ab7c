create schema school_care_link;
grant usage on schema school_care_link to cjg_app;

create table school_care_link.care_team (
  municipality char(4) not null,
  id uuid not null,
  school_id uuid not null,
  organisation_id uuid,
  opened_on date not null,
  opened_by uuid not null,
  primary key (municipality, id),
  unique (municipality, school_id),
  foreign key (municipality, school_id) references people.school (municipality, id),
  foreign key (municipality, organisation_id) references centre.organisation (municipality, id)
);
--@citus select create_distributed_table('school_care_link.care_team', 'municipality');
comment on table school_care_link.care_team is 'The care team of one school (zorg- en adviesteam). organisation_id: as which partner the staff of the school sign in. Holds nothing personal of children.';
alter table school_care_link.care_team enable row level security;
alter table school_care_link.care_team force row level security;
create policy tenant on school_care_link.care_team using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on school_care_link.care_team to cjg_app;

create table school_care_link.team_setting (
  municipality char(4) not null,
  team_id uuid not null,
  set_at timestamptz not null,
  rhythm text not null check (rhythm in ('monthly', 'four-a-year')),
  anonymous text not null check (anonymous in ('when-parents-refuse', 'never')),
  under16 text not null check (under16 in ('law', 'never-without-parents')),
  school_leads text not null check (school_leads in ('yes', 'no')),
  families_ask text not null check (families_ask in ('yes', 'no')),
  source text not null check (source <> ''),
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, team_id, set_at),
  foreign key (municipality, team_id) references school_care_link.care_team (municipality, id)
);
--@citus select create_distributed_table('school_care_link.team_setting', 'municipality');
comment on table school_care_link.team_setting is 'What a team agreed on its way of working; the newest counts. None of it is national: source says in which agreement it stands.';
alter table school_care_link.team_setting enable row level security;
alter table school_care_link.team_setting force row level security;
create policy tenant on school_care_link.team_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on school_care_link.team_setting to cjg_app;

create table school_care_link.membership (
  municipality char(4) not null,
  id uuid not null,
  team_id uuid not null,
  professional_id uuid not null,
  profession text not null check (profession in ('chair', 'internal-coordinator', 'school-social-worker', 'youth-nurse', 'youth-doctor', 'attendance-officer', 'police', 'neighbourhood-team')),
  from_on date not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, team_id) references school_care_link.care_team (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('school_care_link.membership', 'municipality');
comment on table school_care_link.membership is 'Who sits in a team, as what, from which day. The right to see an item follows from it, day by day.';
create index membership_of_team on school_care_link.membership (municipality, team_id);
create index membership_of_professional on school_care_link.membership (municipality, professional_id);
alter table school_care_link.membership enable row level security;
alter table school_care_link.membership force row level security;
create policy tenant on school_care_link.membership using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on school_care_link.membership to cjg_app;

create table school_care_link.membership_end (
  municipality char(4) not null,
  membership_id uuid not null,
  until_on date not null,
  ended_at timestamptz not null,
  ended_by uuid not null,
  primary key (municipality, membership_id),
  foreign key (municipality, membership_id) references school_care_link.membership (municipality, id)
);
--@citus select create_distributed_table('school_care_link.membership_end', 'municipality');
comment on table school_care_link.membership_end is 'From this day on somebody no longer sits in the team, and sees nothing of it any more.';
alter table school_care_link.membership_end enable row level security;
alter table school_care_link.membership_end force row level security;
create policy tenant on school_care_link.membership_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on school_care_link.membership_end to cjg_app;

create table school_care_link.item (
  municipality char(4) not null,
  id uuid not null,
  team_id uuid not null,
  kind text not null check (kind in ('named', 'anonymous')),
  child_id uuid,
  asked_by text not null check (asked_by in ('school', 'member', 'family')),
  concern_id uuid,
  why_needed text not null,
  requested_on date not null,
  requested_at timestamptz not null,
  requested_by uuid not null,
  primary key (municipality, id),
  unique (municipality, id, kind),
  foreign key (municipality, team_id) references school_care_link.care_team (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, requested_by) references centre.professional (municipality, id),
  constraint anonymous_is_of_nobody check ((kind = 'anonymous') = (child_id is null)),
  constraint anonymous_has_a_reason check ((kind = 'anonymous') = (why_needed <> '')),
  constraint anonymous_has_no_concern check (kind = 'named' or concern_id is null)
);
--@citus select create_distributed_table('school_care_link.item', 'municipality');
comment on table school_care_link.item is 'A question about a pupil is brought to the care team (Jeugdwet 2.1: early signalling; the agreement of the team). An anonymous item names nobody and is tied to no child, not even here. Kept for the term that the municipality sets; no source was found for one.';
create index item_of_team on school_care_link.item (municipality, team_id);
create index item_of_child on school_care_link.item (municipality, child_id);
create index item_of_requester on school_care_link.item (municipality, requested_by);
alter table school_care_link.item enable row level security;
alter table school_care_link.item force row level security;
create policy tenant on school_care_link.item using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on school_care_link.item to cjg_app;

create table school_care_link.consent (
  municipality char(4) not null,
  id uuid not null,
  item_id uuid not null,
  person_id uuid not null,
  party text not null check (party in ('youth', 'parents-with-custody', 'representative')),
  says text not null check (says in ('yes', 'no')),
  manner text not null check (manner in ('paper-seen', 'document-kept', 'spoken')),
  covers_health boolean not null,
  given_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, id),
  unique (municipality, id, item_id, says),
  foreign key (municipality, item_id) references school_care_link.item (municipality, id),
  foreign key (municipality, person_id) references people.person (municipality, id),
  constraint yes_is_written check (says = 'no' or manner <> 'spoken')
);
--@citus select create_distributed_table('school_care_link.consent', 'municipality');
comment on table school_care_link.consent is 'Who of the family said what to being discussed in the care team, and when: the newest word of a person counts, a no at any time withdraws a yes (Jeugdwet 7.3.4, 7.3.5, 7.3.11, 7.3.15). A yes is in writing. covers_health: youth health care may bring in and keep what is discussed.';
create index consent_of_item on school_care_link.consent (municipality, item_id, recorded_at desc);
alter table school_care_link.consent enable row level security;
alter table school_care_link.consent force row level security;
create policy tenant on school_care_link.consent using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on school_care_link.consent to cjg_app;

create table school_care_link.consent_document (
  municipality char(4) not null,
  consent_id uuid not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  content bytea not null,
  primary key (municipality, consent_id),
  foreign key (municipality, consent_id) references school_care_link.consent (municipality, id)
);
--@citus select create_distributed_table('school_care_link.consent_document', 'municipality');
comment on table school_care_link.consent_document is 'The signed form itself, where it is kept here. Goes with the consent.';
alter table school_care_link.consent_document enable row level security;
alter table school_care_link.consent_document force row level security;
create policy tenant on school_care_link.consent_document using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on school_care_link.consent_document to cjg_app;

create table school_care_link.consent_judgement (
  municipality char(4) not null,
  item_id uuid not null,
  recorded_at timestamptz not null,
  can_weigh boolean not null,
  exception text check (exception in ('prevents-serious-harm', 'youth-keeps-wish')),
  exception_reason text not null,
  recorded_by uuid not null,
  primary key (municipality, item_id, recorded_at),
  foreign key (municipality, item_id) references school_care_link.item (municipality, id),
  check ((exception is null) = (exception_reason = ''))
);
--@citus select create_distributed_table('school_care_link.consent_judgement', 'municipality');
comment on table school_care_link.consent_judgement is 'What a professional judged of a youth from twelve: able to weigh this or not, and why it goes on without the parents (Jeugdwet 7.3.4 lid 2, 7.3.15 lid 2). The newest counts.';
alter table school_care_link.consent_judgement enable row level security;
alter table school_care_link.consent_judgement force row level security;
create policy tenant on school_care_link.consent_judgement using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on school_care_link.consent_judgement to cjg_app;

create table school_care_link.contribution (
  municipality char(4) not null,
  item_id uuid not null,
  section text not null,
  version int not null check (version > 0),
  words text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (municipality, item_id, section, version),
  foreign key (municipality, item_id) references school_care_link.item (municipality, id),
  check (section in ('question', 'tried', 'strengths', 'parents', 'child', 'chair', 'internal-coordinator', 'school-social-worker', 'health', 'attendance-officer', 'police', 'neighbourhood-team'))
);
--@citus select create_distributed_table('school_care_link.contribution', 'municipality');
comment on table school_care_link.contribution is 'What is written beforehand: the five parts of the school, and one of each profession. The highest version counts, none is lost.';
alter table school_care_link.contribution enable row level security;
alter table school_care_link.contribution force row level security;
create policy tenant on school_care_link.contribution using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on school_care_link.contribution to cjg_app;

create table school_care_link.guest (
  municipality char(4) not null,
  item_id uuid not null,
  professional_id uuid not null,
  invited_at timestamptz not null,
  invited_by uuid not null,
  primary key (municipality, item_id, professional_id),
  foreign key (municipality, item_id) references school_care_link.item (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('school_care_link.guest', 'municipality');
comment on table school_care_link.guest is 'A member by invitation comes for this item, and sees no other.';
create index guest_of_professional on school_care_link.guest (municipality, professional_id);
alter table school_care_link.guest enable row level security;
alter table school_care_link.guest force row level security;
create policy tenant on school_care_link.guest using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on school_care_link.guest to cjg_app;

create table school_care_link.meeting (
  municipality char(4) not null,
  id uuid not null,
  team_id uuid not null,
  starts_at timestamptz not null,
  minutes int not null check (minutes between 15 and 480),
  place text not null,
  planned_at timestamptz not null,
  planned_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, team_id) references school_care_link.care_team (municipality, id)
);
--@citus select create_distributed_table('school_care_link.meeting', 'municipality');
comment on table school_care_link.meeting is 'The team meets. Holds nothing personal of children.';
create index meeting_of_team on school_care_link.meeting (municipality, team_id, starts_at);
alter table school_care_link.meeting enable row level security;
alter table school_care_link.meeting force row level security;
create policy tenant on school_care_link.meeting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on school_care_link.meeting to cjg_app;

create table school_care_link.meeting_cancellation (
  municipality char(4) not null,
  meeting_id uuid not null,
  reason text not null,
  cancelled_at timestamptz not null,
  cancelled_by uuid not null,
  primary key (municipality, meeting_id),
  foreign key (municipality, meeting_id) references school_care_link.meeting (municipality, id)
);
--@citus select create_distributed_table('school_care_link.meeting_cancellation', 'municipality');
comment on table school_care_link.meeting_cancellation is 'A meeting that is not held; its items wait for the next one.';
alter table school_care_link.meeting_cancellation enable row level security;
alter table school_care_link.meeting_cancellation force row level security;
create policy tenant on school_care_link.meeting_cancellation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on school_care_link.meeting_cancellation to cjg_app;

create table school_care_link.attendance (
  municipality char(4) not null,
  meeting_id uuid not null,
  professional_id uuid not null,
  recorded_at timestamptz not null,
  presence text not null check (presence in ('present', 'excused', 'absent')),
  recorded_by uuid not null,
  primary key (municipality, meeting_id, professional_id, recorded_at),
  foreign key (municipality, meeting_id) references school_care_link.meeting (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('school_care_link.attendance', 'municipality');
comment on table school_care_link.attendance is 'Who was there; the newest word counts.';
alter table school_care_link.attendance enable row level security;
alter table school_care_link.attendance force row level security;
create policy tenant on school_care_link.attendance using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on school_care_link.attendance to cjg_app;

create table school_care_link.placement (
  municipality char(4) not null,
  meeting_id uuid not null,
  item_id uuid not null,
  item_kind text not null,
  consent_id uuid,
  consent_says text not null default 'yes' check (consent_says = 'yes'),
  ordinal int not null,
  minutes int not null check (minutes between 1 and 120),
  placed_at timestamptz not null,
  placed_by uuid not null,
  primary key (municipality, meeting_id, item_id),
  unique (municipality, meeting_id, ordinal),
  foreign key (municipality, meeting_id) references school_care_link.meeting (municipality, id),
  foreign key (municipality, item_id, item_kind) references school_care_link.item (municipality, id, kind),
  foreign key (municipality, consent_id, item_id, consent_says) references school_care_link.consent (municipality, id, item_id, says),
  constraint by_name_only_with_consent check ((item_kind = 'named') = (consent_id is not null))
);
--@citus select create_distributed_table('school_care_link.placement', 'municipality');
comment on table school_care_link.placement is 'An item is on the agenda of a meeting. By name it cannot be without a written yes to this very item, whatever the program does; whether that yes is enough, and still stands, is decided each time it is shown.';
create index placement_of_item on school_care_link.placement (municipality, item_id);
alter table school_care_link.placement enable row level security;
alter table school_care_link.placement force row level security;
create policy tenant on school_care_link.placement using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on school_care_link.placement to cjg_app;

create table school_care_link.minutes (
  municipality char(4) not null,
  meeting_id uuid not null,
  item_id uuid not null,
  version int not null check (version > 0),
  analysis text not null,
  agreed text not null,
  decision text check (decision in ('school-help', 'cjg-help', 'referral', 'reporting-code', 'plan', 'again')),
  lead_id uuid,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (municipality, meeting_id, item_id, version),
  foreign key (municipality, meeting_id, item_id) references school_care_link.placement (municipality, meeting_id, item_id),
  foreign key (municipality, lead_id) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('school_care_link.minutes', 'municipality');
comment on table school_care_link.minutes is 'What was said and agreed of an item at a meeting. agreed: in plain words, for the family. The highest version counts, none is lost. Read only by who may see the item, and by nobody while consent does not stand.';
create index minutes_of_item on school_care_link.minutes (municipality, item_id);
alter table school_care_link.minutes enable row level security;
alter table school_care_link.minutes force row level security;
create policy tenant on school_care_link.minutes using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on school_care_link.minutes to cjg_app;

create table school_care_link.minutes_draft (
  municipality char(4) not null,
  meeting_id uuid not null,
  item_id uuid not null,
  professional_id uuid not null,
  typed jsonb not null,
  saved_at timestamptz not null,
  primary key (municipality, meeting_id, item_id, professional_id),
  foreign key (municipality, meeting_id, item_id) references school_care_link.placement (municipality, meeting_id, item_id)
);
--@citus select create_distributed_table('school_care_link.minutes_draft', 'municipality');
comment on table school_care_link.minutes_draft is 'What somebody is typing during a meeting, so that a dead battery loses nothing. No minutes yet; gone when saved and after two weeks.';
create index minutes_draft_by_age on school_care_link.minutes_draft (municipality, saved_at);
alter table school_care_link.minutes_draft enable row level security;
alter table school_care_link.minutes_draft force row level security;
create policy tenant on school_care_link.minutes_draft using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update, delete on school_care_link.minutes_draft to cjg_app;

create table school_care_link.action (
  municipality char(4) not null,
  id uuid not null,
  item_id uuid not null,
  meeting_id uuid not null,
  what text not null,
  owner_id uuid,
  owner_words text not null,
  due_on date not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, item_id) references school_care_link.item (municipality, id),
  foreign key (municipality, meeting_id) references school_care_link.meeting (municipality, id),
  foreign key (municipality, owner_id) references centre.professional (municipality, id),
  check ((owner_id is null) = (owner_words <> ''))
);
--@citus select create_distributed_table('school_care_link.action', 'municipality');
comment on table school_care_link.action is 'Who does what by when, as agreed at a meeting. owner_words: somebody who does not sign in here, such as the parents.';
create index action_of_item on school_care_link.action (municipality, item_id);
create index action_of_owner on school_care_link.action (municipality, owner_id);
alter table school_care_link.action enable row level security;
alter table school_care_link.action force row level security;
create policy tenant on school_care_link.action using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on school_care_link.action to cjg_app;

create table school_care_link.action_end (
  municipality char(4) not null,
  action_id uuid not null,
  outcome text not null check (outcome in ('done', 'dropped')),
  ended_at timestamptz not null,
  ended_by uuid not null,
  primary key (municipality, action_id),
  foreign key (municipality, action_id) references school_care_link.action (municipality, id)
);
--@citus select create_distributed_table('school_care_link.action_end', 'municipality');
comment on table school_care_link.action_end is 'An action is done, or no longer needed.';
alter table school_care_link.action_end enable row level security;
alter table school_care_link.action_end force row level security;
create policy tenant on school_care_link.action_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on school_care_link.action_end to cjg_app;

create table school_care_link.item_closure (
  municipality char(4) not null,
  item_id uuid not null,
  outcome text not null check (outcome in ('school-help', 'cjg-help', 'referral', 'reporting-code', 'plan', 'taken-back', 'no-consent')),
  closed_on date not null,
  closed_at timestamptz not null,
  closed_by uuid not null,
  primary key (municipality, item_id),
  foreign key (municipality, item_id) references school_care_link.item (municipality, id)
);
--@citus select create_distributed_table('school_care_link.item_closure', 'municipality');
comment on table school_care_link.item_closure is 'The team is done with an item, and how it ended. The term of keeping runs from here.';
alter table school_care_link.item_closure enable row level security;
alter table school_care_link.item_closure force row level security;
create policy tenant on school_care_link.item_closure using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on school_care_link.item_closure to cjg_app;

create table school_care_link.retention_setting (
  municipality char(4) not null,
  set_at timestamptz not null,
  years int not null check (years between 1 and 20),
  source text not null check (source <> ''),
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, set_at)
);
--@citus select create_distributed_table('school_care_link.retention_setting', 'municipality');
comment on table school_care_link.retention_setting is 'How many years after its closure an item is kept; the newest counts. Without any nothing is destroyed: no source was found for a term.';
alter table school_care_link.retention_setting enable row level security;
alter table school_care_link.retention_setting force row level security;
create policy tenant on school_care_link.retention_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on school_care_link.retention_setting to cjg_app;

create table school_care_link.destruction (
  municipality char(4) not null,
  id uuid not null,
  destroyed_at timestamptz not null,
  closed_before date not null,
  items int not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('school_care_link.destruction', 'municipality');
comment on table school_care_link.destruction is 'Items whose term had ended were destroyed: when, how many, closed before which day. Names nobody.';
alter table school_care_link.destruction enable row level security;
alter table school_care_link.destruction force row level security;
create policy tenant on school_care_link.destruction using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on school_care_link.destruction to cjg_app;
