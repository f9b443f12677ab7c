create schema if not exists youth_care_link;
grant usage on schema youth_care_link to cjg_app;

create table youth_care_link.request (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  recipient_id uuid not null,
  recipient_kind text not null check (recipient_kind in ('youth-help-access', 'certified-institution', 'veilig-thuis', 'child-protection-board')),
  question text not null,
  seen text not null,
  tried text not null,
  urgency text not null check (urgency in ('today', 'this-week', 'can-wait')),
  family_told text not null check (family_told in ('yes', 'not-yet')),
  why_not_told text not null,
  exception text check (exception in ('prevents-serious-harm', 'youth-keeps-wish')),
  exception_reason text not null,
  way text not null check (way in ('here', 'letter', 'secure-mail', 'telephone')),
  sent_at timestamptz not null,
  sent_on date not null,
  sent_by uuid not null,
  sender_organisation_id uuid not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, recipient_id) references centre.organisation (municipality, id),
  foreign key (municipality, sender_organisation_id) references centre.organisation (municipality, id),
  foreign key (municipality, sent_by) references centre.professional (municipality, id),
  check ((family_told = 'not-yet') = (why_not_told <> '')),
  check ((exception is null) = (exception_reason = ''))
);
--@citus select create_distributed_table('youth_care_link.request', 'municipality');
comment on table youth_care_link.request is 'A professional asks the access to youth help, a certified institution, Veilig Thuis or the Raad voor de Kinderbescherming to step in (Jeugdwet 2.3, 3.1; Wmo 2015 5.2.6). Holds what that organisation needs and no more (Jeugdwet 7.3.11).';
create index request_of_child on youth_care_link.request (municipality, child_id);
create index request_sent on youth_care_link.request (municipality, sent_by, sent_at desc);
create index request_received on youth_care_link.request (municipality, recipient_id, sent_at desc);
alter table youth_care_link.request enable row level security;
alter table youth_care_link.request force row level security;
create policy tenant on youth_care_link.request using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.request to cjg_app;

create table youth_care_link.request_consent (
  municipality char(4) not null,
  request_id uuid not null,
  person_id uuid not null,
  party text not null check (party in ('youth', 'parents-with-custody', 'representative')),
  says text not null check (says in ('yes', 'no')),
  given_on date not null,
  recorded_by uuid not null,
  primary key (municipality, request_id, person_id),
  foreign key (municipality, request_id) references youth_care_link.request (municipality, id),
  foreign key (municipality, person_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.request_consent', 'municipality');
comment on table youth_care_link.request_consent is 'Who of the family said what to this request, and when (Jeugdwet 7.3.4, 7.3.5, 7.3.15). Without consent that stands no help is asked; Veilig Thuis and the Raad can be asked without.';
alter table youth_care_link.request_consent enable row level security;
alter table youth_care_link.request_consent force row level security;
create policy tenant on youth_care_link.request_consent using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.request_consent to cjg_app;

create table youth_care_link.request_step (
  municipality char(4) not null,
  id uuid not null,
  request_id uuid not null,
  kind text not null check (kind in ('received', 'more-asked', 'more-given', 'inquiry-started', 'granted', 'rejected', 'reported-back', 'ended', 'withdrawn', 'reminded', 'family-told', 'found-late')),
  on_day date not null,
  words text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, request_id) references youth_care_link.request (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.request_step', 'municipality');
comment on table youth_care_link.request_step is 'What happened to a request, in the order in which it was recorded: on which day, in which words, by whom. How far a request is, is read from these rows. found-late is written by the program when an answer is overdue.';
create index step_of_request on youth_care_link.request_step (municipality, request_id, id);
alter table youth_care_link.request_step enable row level security;
alter table youth_care_link.request_step force row level security;
create policy tenant on youth_care_link.request_step using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.request_step to cjg_app;

create table youth_care_link.request_holder (
  municipality char(4) not null,
  id uuid not null,
  request_id uuid not null,
  holder uuid not null,
  since timestamptz not null,
  handed_over_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, request_id) references youth_care_link.request (municipality, id),
  foreign key (municipality, holder) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.request_holder', 'municipality');
comment on table youth_care_link.request_holder is 'Who looks after a request for the sender; the newest row counts, and without any it is who sent it. For a request to Veilig Thuis or the Raad nobody else of the sender''s organisation reads it.';
create index holder_of_request on youth_care_link.request_holder (municipality, request_id, id desc);
alter table youth_care_link.request_holder enable row level security;
alter table youth_care_link.request_holder force row level security;
create policy tenant on youth_care_link.request_holder using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.request_holder to cjg_app;

create table youth_care_link.residence_finding (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  home char(4),
  stay text check (stay in ('youth-help-provider', 'foster-parent', 'shelter', 'juvenile-institution')),
  home_before_stay char(4),
  under_inquiry text not null check (under_inquiry in ('yes', 'no')),
  mother_at_birth char(4),
  actual char(4),
  responsible char(4),
  found_at timestamptz not null,
  found_by uuid not null,
  found_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  check (stay is not null or home_before_stay is null)
);
--@citus select create_distributed_table('youth_care_link.residence_finding', 'municipality');
comment on table youth_care_link.residence_finding is 'Which municipality answers for the help of a youth, and from which facts that was found (Jeugdwet 1.1, woonplaats). The newest counts; responsible is empty when the facts gave no answer. Municipalities by their CBS code.';
create index residence_of_child on youth_care_link.residence_finding (municipality, child_id, id desc);
alter table youth_care_link.residence_finding enable row level security;
alter table youth_care_link.residence_finding force row level security;
create policy tenant on youth_care_link.residence_finding using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.residence_finding to cjg_app;

create table youth_care_link.request_agreement (
  municipality char(4) not null,
  id uuid not null,
  terms jsonb not null,
  designated uuid[] not null,
  reason text not null,
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.request_agreement', 'municipality');
comment on table youth_care_link.request_agreement is 'What the municipality agreed on requests to youth care: after how many days an answer is late, and which providers the college designated to ask the Raad for an inquiry (Jeugdwet 3.1). The newest row counts. Nothing personal of children.';
comment on column youth_care_link.request_agreement.terms is 'In the shape of src/knowledge/youth-care-requests/terms.ts.';
alter table youth_care_link.request_agreement enable row level security;
alter table youth_care_link.request_agreement force row level security;
create policy tenant on youth_care_link.request_agreement using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.request_agreement to cjg_app;
