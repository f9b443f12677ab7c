create table youth_health.questionnaire_request (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  questionnaire text not null,
  version int not null,
  person_id uuid not null,
  person_name text not null,
  filled_by text not null check (filled_by in ('parent', 'youth')),
  token_hash bytea check (length(token_hash) = 32),
  expires_on date not null,
  draft jsonb,
  draft_saved_at timestamptz,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  unique (municipality, token_hash),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id),
  foreign key (municipality, person_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('youth_health.questionnaire_request', 'municipality');
comment on table youth_health.questionnaire_request is 'A questionnaire that a parent or the youth was asked to fill in before a consultation: by a link, in Mijn CJG, or both. Open until it is returned, withdrawn or over its last day. Kept with the record (BW 7:454).';
comment on column youth_health.questionnaire_request.token_hash is 'SHA-256 of the secret in the link; the secret itself is in the mail and nowhere else. Null: only in Mijn CJG.';
comment on column youth_health.questionnaire_request.draft is 'What was filled in so far, so that somebody can stop and go on; emptied when it is returned or withdrawn.';
create index questionnaire_request_of_child on youth_health.questionnaire_request (municipality, child_id);
create index questionnaire_request_of_person on youth_health.questionnaire_request (municipality, person_id);
alter table youth_health.questionnaire_request enable row level security;
alter table youth_health.questionnaire_request force row level security;
create policy tenant on youth_health.questionnaire_request using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update (draft, draft_saved_at) on youth_health.questionnaire_request to cjg_app;

create table youth_health.questionnaire_return (
  municipality char(4) not null,
  request_id uuid not null,
  child_id uuid not null,
  contact_moment_id uuid not null,
  is_urgent boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, request_id),
  foreign key (municipality, request_id) references youth_health.questionnaire_request (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id),
  foreign key (municipality, contact_moment_id) references youth_health.contact_moment (municipality, id)
);
--@citus select create_distributed_table('youth_health.questionnaire_return', 'municipality');
comment on table youth_health.questionnaire_return is 'A questionnaire was sent in: by whom and when, once. The answers stand in the contact moment. Kept with the record (BW 7:454).';
comment on column youth_health.questionnaire_return.is_urgent is 'An answer that the questionnaire itself marks as one to read at once.';
create index questionnaire_return_of_child on youth_health.questionnaire_return (municipality, child_id);
alter table youth_health.questionnaire_return enable row level security;
alter table youth_health.questionnaire_return force row level security;
create policy tenant on youth_health.questionnaire_return using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.questionnaire_return to cjg_app;

create table youth_health.questionnaire_withdrawal (
  municipality char(4) not null,
  request_id uuid not null,
  child_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, request_id),
  foreign key (municipality, request_id) references youth_health.questionnaire_request (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.questionnaire_withdrawal', 'municipality');
comment on table youth_health.questionnaire_withdrawal is 'A questionnaire that was asked for is not needed any more: its link opens nothing. Kept with the record (BW 7:454).';
create index questionnaire_withdrawal_of_child on youth_health.questionnaire_withdrawal (municipality, child_id);
alter table youth_health.questionnaire_withdrawal enable row level security;
alter table youth_health.questionnaire_withdrawal force row level security;
create policy tenant on youth_health.questionnaire_withdrawal using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.questionnaire_withdrawal to cjg_app;

create table youth_health.questionnaire_reading (
  municipality char(4) not null,
  request_id uuid not null,
  child_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, request_id),
  foreign key (municipality, request_id) references youth_health.questionnaire_return (municipality, request_id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.questionnaire_reading', 'municipality');
comment on table youth_health.questionnaire_reading is 'Somebody of youth health care read a questionnaire that came back, and says so: until then it stands in sight. Kept with the record (BW 7:454).';
create index questionnaire_reading_of_child on youth_health.questionnaire_reading (municipality, child_id);
alter table youth_health.questionnaire_reading enable row level security;
alter table youth_health.questionnaire_reading force row level security;
create policy tenant on youth_health.questionnaire_reading using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.questionnaire_reading to cjg_app;

create table youth_health.questionnaire_wording (
  municipality char(4) not null,
  questionnaire text not null,
  set_at timestamptz not null,
  set_by text not null,
  licence text not null,
  wording jsonb not null,
  primary key (municipality, questionnaire, set_at)
);
--@citus select create_distributed_table('youth_health.questionnaire_wording', 'municipality');
comment on table youth_health.questionnaire_wording is 'The words of a questionnaire whose text belongs to somebody else, loaded by a municipality that may use it, with its licence. The last row counts. Holds nothing personal.';
alter table youth_health.questionnaire_wording enable row level security;
alter table youth_health.questionnaire_wording force row level security;
create policy tenant on youth_health.questionnaire_wording using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.questionnaire_wording to cjg_app;

create table youth_health.questionnaire_band (
  municipality char(4) not null,
  questionnaire text not null,
  set_at timestamptz not null,
  set_by text not null,
  bands jsonb not null,
  primary key (municipality, questionnaire, set_at)
);
--@citus select create_distributed_table('youth_health.questionnaire_band', 'municipality');
comment on table youth_health.questionnaire_band is 'From which score a municipality calls a scale of a questionnaire borderline or raised: empty until it sets them. The last row counts. Holds nothing personal.';
alter table youth_health.questionnaire_band enable row level security;
alter table youth_health.questionnaire_band force row level security;
create policy tenant on youth_health.questionnaire_band using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.questionnaire_band to cjg_app;
