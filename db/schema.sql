-- Generated from the migrated database by scripts/generate-tables.ts. To read, not to run.

-- advice ----------------------------------------------------------------------------------------------
create schema advice;
grant usage on schema advice to cjg_app;

create table advice.chapter (
  municipality character(4) not null,
  year integer not null,
  chapter text not null,
  version integer not null,
  words text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, year, chapter, version),
  CHECK ((chapter = ANY (ARRAY['youth'::text, 'reach'::text, 'health'::text, 'questions'::text, 'signals'::text, 'help'::text, 'waiting'::text, 'money'::text, 'recommendations'::text]))),
  CHECK ((version >= 1))
);
comment on table advice.chapter is 'What people made of a chapter of the advice; every version stays, the highest counts. Without any the drafted sentences stand.';
alter table advice.chapter force row level security;
create policy tenant on advice.chapter using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on advice.chapter to cjg_app;

create table advice.drawing (
  municipality character(4) not null,
  year integer not null,
  ordinal integer not null,
  figures jsonb not null,
  drawn_at timestamp with time zone not null,
  drawn_by uuid not null,
  drawn_by_name text not null,
  PRIMARY KEY (municipality, year, ordinal),
  CHECK ((ordinal >= 1)),
  CHECK (((year >= 2008) AND (year <= 2100)))
);
comment on table advice.drawing is 'The figures on which the advice of a year stands, with the sentences that were drafted from them, as they were told that day: counts under five are in none of them. A later drawing replaces the earlier in the draft. Holds nobody.';
alter table advice.drawing force row level security;
create policy tenant on advice.drawing using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on advice.drawing to cjg_app;

create table advice.publication (
  municipality character(4) not null,
  year integer not null,
  ordinal integer not null,
  published_at timestamp with time zone not null,
  published_by uuid not null,
  published_by_name text not null,
  PRIMARY KEY (municipality, year, ordinal),
  FOREIGN KEY (municipality, year, ordinal) REFERENCES advice.submission(municipality, year, ordinal)
);
comment on table advice.publication is 'That somebody other than who offered it read an advice and published it. The last one of a year is the public page.';
alter table advice.publication force row level security;
create policy tenant on advice.publication using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on advice.publication to cjg_app;

create table advice.submission (
  municipality character(4) not null,
  year integer not null,
  ordinal integer not null,
  drawing integer not null,
  content jsonb not null,
  submitted_at timestamp with time zone not null,
  submitted_by uuid not null,
  submitted_by_name text not null,
  PRIMARY KEY (municipality, year, ordinal),
  FOREIGN KEY (municipality, year, drawing) REFERENCES advice.drawing(municipality, year, ordinal),
  CHECK ((ordinal >= 1))
);
comment on table advice.submission is 'The whole advice as somebody offered it to be published: words and figures together, so that what is published is what was read.';
alter table advice.submission force row level security;
create policy tenant on advice.submission using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on advice.submission to cjg_app;

-- audit -----------------------------------------------------------------------------------------------
create schema audit;
grant usage on schema audit to cjg_app, cjg_audit;

create table audit.event (
  municipality character(4) not null,
  number bigint not null,
  id uuid not null,
  at timestamp with time zone not null,
  event text not null,
  outcome text not null,
  object text not null,
  subject_id uuid,
  actor_kind text not null,
  actor_id text not null,
  actor_name text not null,
  actor_roles text not null,
  organisation_id uuid,
  request_id text not null,
  detail text not null,
  previous_hash bytea not null,
  hash bytea not null,
  PRIMARY KEY (municipality, number)
);
comment on table audit.event is 'The access log of NEN 7513: who did or saw what of whom, when. Append only; each row carries the hash of the row before it. Kept 5 to 20 years.';
create index event_by_time ON audit.event USING btree (municipality, at);
create index event_of_subject ON audit.event USING btree (municipality, subject_id, number DESC) WHERE (subject_id IS NOT NULL);
alter table audit.event force row level security;
create policy tenant on audit.event using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on audit.event to cjg_app;
grant insert, select on audit.event to cjg_audit;

-- auth ------------------------------------------------------------------------------------------------
create schema auth;
grant usage on schema auth to cjg_app;

create table auth.account (
  municipality character(4) not null,
  id uuid not null,
  sign_in_name text not null,
  display_name text not null,
  subject_id uuid not null,
  password_hash text,
  second_factor_sealed bytea,
  demo_slug text,
  closed_on date,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, demo_slug),
  UNIQUE (municipality, sign_in_name)
);
comment on table auth.account is 'Who may sign in. subject_id is the professional (centre.professional) or the person (people.person). NEN 7510: personal accounts, a second factor.';
comment on column auth.account.password_hash is 'argon2id; empty for accounts of the demo, which have no password.';
comment on column auth.account.second_factor_sealed is 'TOTP secret, AES-256-GCM with a key outside the database.';
alter table auth.account force row level security;
create policy tenant on auth.account using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update on auth.account to cjg_app;

create table auth.account_standing (
  municipality character(4) not null,
  id uuid not null,
  account_id uuid not null,
  state text not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, account_id) REFERENCES auth.account(municipality, id),
  CHECK ((state = ANY (ARRAY['open'::text, 'locked'::text])))
);
comment on table auth.account_standing is 'That an account was locked or opened again, by whom and why. The row set last counts; without a row an account is open.';
create index account_standing_of_account ON auth.account_standing USING btree (municipality, account_id, id);
alter table auth.account_standing force row level security;
create policy tenant on auth.account_standing using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on auth.account_standing to cjg_app;

create table auth.activation (
  municipality character(4) not null,
  id uuid not null,
  invitation_id uuid not null,
  sign_in_name text not null,
  password_hash text not null,
  second_factor_sealed bytea not null,
  made_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, invitation_id) REFERENCES auth.invitation(municipality, id)
);
comment on table auth.activation is 'Name and password that somebody with a link chose, until the first code of the authenticator proves that the telephone knows the secret. The newest counts; deleted then.';
create index activation_of_invitation ON auth.activation USING btree (municipality, invitation_id, id);
alter table auth.activation force row level security;
create policy tenant on auth.activation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on auth.activation to cjg_app;

create table auth.client (
  municipality character(4) not null,
  id uuid not null,
  name text not null,
  organisation_id uuid not null,
  registered_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id)
);
comment on table auth.client is 'A system of one organisation that may call this program (a client of OAuth 2.0, RFC 6749). Holds nothing personal.';
alter table auth.client force row level security;
create policy tenant on auth.client using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on auth.client to cjg_app;

create table auth.client_secret (
  municipality character(4) not null,
  id uuid not null,
  client_id uuid not null,
  hash bytea not null,
  made_at timestamp with time zone not null,
  made_by_name text not null,
  earlier_until timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, client_id) REFERENCES auth.client(municipality, id),
  CHECK ((length(hash) = 32))
);
comment on table auth.client_secret is 'The secrets of a system: SHA-256 of 32 random bytes, which nobody can guess back. A new one lets the earlier ones work on for a while, so that nothing stands still while it is put in place.';
comment on column auth.client_secret.earlier_until is 'Until when secrets made before this one still work.';
create index client_secret_of_client ON auth.client_secret USING btree (municipality, client_id, id);
alter table auth.client_secret force row level security;
create policy tenant on auth.client_secret using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on auth.client_secret to cjg_app;

create table auth.client_standing (
  municipality character(4) not null,
  id uuid not null,
  client_id uuid not null,
  state text not null,
  scopes text[] not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, client_id) REFERENCES auth.client(municipality, id),
  CHECK ((state = ANY (ARRAY['open'::text, 'blocked'::text])))
);
comment on table auth.client_standing is 'Whether a system may come in and what it may do then, with who said so and why. The row set last counts; the others are its history (NEN 7510).';
create index client_standing_of_client ON auth.client_standing USING btree (municipality, client_id, id);
alter table auth.client_standing force row level security;
create policy tenant on auth.client_standing using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on auth.client_standing to cjg_app;

create table auth.client_token (
  municipality character(4) not null,
  hash bytea not null,
  client_id uuid not null,
  scopes text[] not null,
  issued_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  PRIMARY KEY (municipality, hash),
  FOREIGN KEY (municipality, client_id) REFERENCES auth.client(municipality, id),
  CHECK ((length(hash) = 32))
);
comment on table auth.client_token is 'Tokens given to systems: SHA-256 of the token, so that this table does not open a door. Ten minutes each; deleted a day after.';
create index client_token_by_end ON auth.client_token USING btree (municipality, expires_at);
alter table auth.client_token force row level security;
create policy tenant on auth.client_token using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on auth.client_token to cjg_app;

create table auth.client_use (
  municipality character(4) not null,
  client_id uuid not null,
  last_used_at timestamp with time zone not null,
  PRIMARY KEY (municipality, client_id),
  FOREIGN KEY (municipality, client_id) REFERENCES auth.client(municipality, id)
);
comment on table auth.client_use is 'When a system last fetched a token, so that one that is used no more is noticed and closed (NEN 7510).';
alter table auth.client_use force row level security;
create policy tenant on auth.client_use using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update on auth.client_use to cjg_app;

create table auth.handover (
  municipality character(4) not null,
  hash bytea not null,
  account_id uuid not null,
  home character(4) not null,
  home_session bytea not null,
  device text not null,
  expires_at timestamp with time zone not null,
  PRIMARY KEY (municipality, hash),
  FOREIGN KEY (municipality, account_id) REFERENCES auth.account(municipality, id),
  CHECK ((length(hash) = 32))
);
comment on table auth.handover is 'Somebody who is signed in at one centre is on the way to another, where this account is theirs. SHA-256 of 32 random bytes, a minute, once: taken out when used. Worth nothing when the session at home (home_session) has ended.';
create index handover_by_end ON auth.handover USING btree (municipality, expires_at);
alter table auth.handover force row level security;
create policy tenant on auth.handover using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on auth.handover to cjg_app;

create table auth.invitation (
  municipality character(4) not null,
  id uuid not null,
  subject_id uuid not null,
  display_name text not null,
  roles text[] not null,
  purpose text not null,
  identity text not null,
  note text not null,
  token_hash bytea not null,
  made_at timestamp with time zone not null,
  made_by text not null,
  made_by_name text not null,
  expires_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, token_hash),
  FOREIGN KEY (municipality, subject_id) REFERENCES people.person(municipality, id),
  CHECK ((identity = ANY (ARRAY['document-seen'::text, 'known-in-person'::text, 'asked-by-family'::text]))),
  CHECK ((purpose = ANY (ARRAY['open'::text, 'renew'::text]))),
  CHECK ((length(token_hash) = 32))
);
comment on table auth.invitation is 'Somebody of a family may make an account, or a new way into it: asked by whom, and how it was checked who this is. The link itself went out by mail; here is its SHA-256, so that this table does not open a door.';
create index invitation_of_subject ON auth.invitation USING btree (municipality, subject_id, id);
alter table auth.invitation force row level security;
create policy tenant on auth.invitation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on auth.invitation to cjg_app;

create table auth.invitation_end (
  municipality character(4) not null,
  invitation_id uuid not null,
  how text not null,
  ended_at timestamp with time zone not null,
  PRIMARY KEY (municipality, invitation_id),
  FOREIGN KEY (municipality, invitation_id) REFERENCES auth.invitation(municipality, id),
  CHECK ((how = ANY (ARRAY['used'::text, 'withdrawn'::text, 'replaced'::text])))
);
comment on table auth.invitation_end is 'A link works once: it was used, taken back, or another took its place.';
alter table auth.invitation_end force row level security;
create policy tenant on auth.invitation_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on auth.invitation_end to cjg_app;

create table auth.openid_attempt (
  municipality character(4) not null,
  state_hash bytea not null,
  ticket_hash bytea not null,
  audience text not null,
  issuer text not null,
  nonce text not null,
  verifier_sealed bytea not null,
  least text,
  back text not null,
  linking_account_id uuid,
  expires_at timestamp with time zone not null,
  PRIMARY KEY (municipality, state_hash),
  FOREIGN KEY (municipality, linking_account_id) REFERENCES auth.account(municipality, id),
  CHECK ((audience = ANY (ARRAY['families'::text, 'staff'::text]))),
  CHECK ((length(state_hash) = 32)),
  CHECK ((length(ticket_hash) = 32))
);
comment on table auth.openid_attempt is 'A browser that was sent to an OpenID provider and has not come back yet. Bound to that browser by a cookie (here its SHA-256), taken out at its return: nothing of it works twice.';
create index openid_attempt_by_end ON auth.openid_attempt USING btree (municipality, expires_at);
alter table auth.openid_attempt force row level security;
create policy tenant on auth.openid_attempt using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on auth.openid_attempt to cjg_app;

create table auth.openid_link (
  municipality character(4) not null,
  issuer text not null,
  pseudonym_hash bytea not null,
  account_id uuid not null,
  linked_at timestamp with time zone not null,
  PRIMARY KEY (municipality, issuer, pseudonym_hash),
  FOREIGN KEY (municipality, account_id) REFERENCES auth.account(municipality, id),
  CHECK ((length(pseudonym_hash) = 32))
);
comment on table auth.openid_link is 'Whose account belongs to a pseudonym of an OpenID provider that gives no BSN, by HMAC. Tied by the owner of the account, who was signed in on both sides.';
create index openid_link_of_account ON auth.openid_link USING btree (municipality, account_id);
alter table auth.openid_link force row level security;
create policy tenant on auth.openid_link using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on auth.openid_link to cjg_app;

create table auth.openid_setting (
  municipality character(4) not null,
  id uuid not null,
  audience text not null,
  state text not null,
  label text not null,
  issuer text not null,
  client_id text not null,
  secret_sealed bytea not null,
  levels text[] not null,
  least text,
  high text,
  claim text not null,
  claim_holds text not null,
  mandate_claim text,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK ((audience = ANY (ARRAY['families'::text, 'staff'::text]))),
  CHECK ((claim_holds = ANY (ARRAY['bsn'::text, 'pseudonym'::text, 'sign-in-name'::text]))),
  CHECK ((state = ANY (ARRAY['on'::text, 'off'::text])))
);
comment on table auth.openid_setting is 'By which OpenID provider families (a DigiD broker) or staff sign in, from when and why. The row set last for an audience counts. The secret is sealed with a key outside the database and stands on no page.';
comment on column auth.openid_setting.levels is 'The levels of assurance (acr) that the provider can give, the lowest first; empty when it gives none.';
comment on column auth.openid_setting.least is 'The lowest of them that is let in.';
comment on column auth.openid_setting.high is 'The lowest of them for pages that ask for more; null: no page asks.';
comment on column auth.openid_setting.claim is 'The claim that says who somebody is, and claim_holds what it is.';
comment on column auth.openid_setting.mandate_claim is 'The claim with the BSN of whom somebody acts for (DigiD Machtigen); null: the provider gives none.';
alter table auth.openid_setting force row level security;
create policy tenant on auth.openid_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on auth.openid_setting to cjg_app;

create table auth.recovery_code (
  municipality character(4) not null,
  account_id uuid not null,
  hash bytea not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone,
  PRIMARY KEY (municipality, account_id, hash),
  FOREIGN KEY (municipality, account_id) REFERENCES auth.account(municipality, id),
  CHECK ((length(hash) = 32))
);
comment on table auth.recovery_code is 'Codes on paper for who lost the telephone: SHA-256 of 60 random bits each, which work once.';
alter table auth.recovery_code force row level security;
create policy tenant on auth.recovery_code using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update on auth.recovery_code to cjg_app;

create table auth.refused_sign_in (
  municipality character(4) not null,
  id uuid not null,
  name_fingerprint bytea not null,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  CHECK ((length(name_fingerprint) = 32))
);
comment on table auth.refused_sign_in is 'Mistakes at signing in, by the HMAC of the name that was typed: whoever guesses waits longer each time, whether or not there is such an account. Deleted after ninety days.';
create index refused_sign_in_of_name ON auth.refused_sign_in USING btree (municipality, name_fingerprint, at);
alter table auth.refused_sign_in force row level security;
create policy tenant on auth.refused_sign_in using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on auth.refused_sign_in to cjg_app;

create table auth.representation (
  municipality character(4) not null,
  id uuid not null,
  represented_id uuid not null,
  represented_name text not null,
  representative_id uuid not null,
  representative_name text not null,
  kind text not null,
  scope text not null,
  ground text not null,
  reference text not null,
  since date not null,
  until date,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, representative_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, represented_id) REFERENCES people.person(municipality, id),
  CHECK (((until IS NULL) OR (until > since))),
  CHECK ((ground = ANY (ARRAY['court-decision'::text, 'document-seen'::text, 'claim'::text]))),
  CHECK ((kind = ANY (ARRAY['curator'::text, 'mentor'::text, 'mandate'::text]))),
  CHECK ((scope = ANY (ARRAY['see'::text, 'act'::text])))
);
comment on table auth.representation is 'Who acts for whom, from when to when, for what and on which ground (Jeugdwet 7.3.15 lid 3: curator, mentor, authorised in writing). Custody of a parent is not here but in people.guardianship.';
create index representation_of_representative ON auth.representation USING btree (municipality, representative_id);
create index representation_of_represented ON auth.representation USING btree (municipality, represented_id);
alter table auth.representation force row level security;
create policy tenant on auth.representation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on auth.representation to cjg_app;

create table auth.representation_end (
  municipality character(4) not null,
  representation_id uuid not null,
  ended_on date not null,
  why text not null,
  ended_at timestamp with time zone not null,
  ended_by text not null,
  ended_by_name text not null,
  PRIMARY KEY (municipality, representation_id),
  FOREIGN KEY (municipality, representation_id) REFERENCES auth.representation(municipality, id)
);
comment on table auth.representation_end is 'That somebody acts for another no more, from which day, said by whom and why.';
alter table auth.representation_end force row level security;
create policy tenant on auth.representation_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on auth.representation_end to cjg_app;

create table auth.role_grant (
  municipality character(4) not null,
  account_id uuid not null,
  role text not null,
  organisation_id uuid,
  granted_on date not null,
  PRIMARY KEY (municipality, account_id, role),
  FOREIGN KEY (municipality, account_id) REFERENCES auth.account(municipality, id)
);
comment on table auth.role_grant is 'Which role an account has, on behalf of which organisation. The roles and what they may: src/platform/auth/roles.ts.';
alter table auth.role_grant force row level security;
create policy tenant on auth.role_grant using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on auth.role_grant to cjg_app;

create table auth.session (
  municipality character(4) not null,
  id bytea not null,
  account_id uuid not null,
  started_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  way text not null default 'password'::text,
  device text not null default 'unknown'::text,
  assurance text not null default 'high'::text,
  acting_by uuid,
  acting_roles text[] not null default '{}'::text[],
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, account_id) REFERENCES auth.account(municipality, id),
  FOREIGN KEY (municipality, acting_by) REFERENCES auth.representation(municipality, id),
  CHECK ((assurance = ANY (ARRAY['usual'::text, 'high'::text]))),
  CHECK ((device = ANY (ARRAY['phone'::text, 'tablet'::text, 'computer'::text, 'unknown'::text]))),
  CHECK ((way = ANY (ARRAY['password'::text, 'openid-families'::text, 'openid-staff'::text, 'cast'::text, 'handover'::text])))
);
comment on table auth.session is 'Signed-in browsers. id is the SHA-256 of the cookie, so that this table does not open a door. Ends when idle or old.';
comment on column auth.session.assurance is 'How sure it is who this is: high by our own second factor or by the level that the OpenID setting calls so.';
comment on column auth.session.acting_by is 'The representation by which its owner acts for another now; null: for oneself. Asked again at each click.';
create index session_account ON auth.session USING btree (municipality, account_id);
alter table auth.session force row level security;
create policy tenant on auth.session using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update on auth.session to cjg_app;

create table auth.sign_in (
  municipality character(4) not null,
  id uuid not null,
  account_id uuid not null,
  way text not null,
  device text not null,
  level text,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, account_id) REFERENCES auth.account(municipality, id),
  CHECK ((device = ANY (ARRAY['phone'::text, 'tablet'::text, 'computer'::text, 'unknown'::text]))),
  CHECK ((way = ANY (ARRAY['password'::text, 'openid-families'::text, 'openid-staff'::text, 'cast'::text, 'handover'::text])))
);
comment on table auth.sign_in is 'Who signed in when, by which way and from what sort of device: for the owner of the account to read, who sees what was not theirs. Deleted after ninety days; the access log keeps that it happened.';
create index sign_in_of_account ON auth.sign_in USING btree (municipality, account_id, id);
alter table auth.sign_in force row level security;
create policy tenant on auth.sign_in using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on auth.sign_in to cjg_app;

create table auth.used_code (
  municipality character(4) not null,
  account_id uuid not null,
  step bigint not null,
  used_at timestamp with time zone not null,
  PRIMARY KEY (municipality, account_id, step),
  FOREIGN KEY (municipality, account_id) REFERENCES auth.account(municipality, id)
);
comment on table auth.used_code is 'Half minutes (RFC 6238) whose code of the second factor was used: whoever looked over a shoulder cannot use it again. Deleted the night after.';
alter table auth.used_code force row level security;
create policy tenant on auth.used_code using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on auth.used_code to cjg_app;

-- care_coordination -----------------------------------------------------------------------------------
create schema care_coordination;
grant usage on schema care_coordination to cjg_app, cjg_reporting;

create table care_coordination.action (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  goal_id uuid not null,
  title text not null,
  owner_id uuid not null,
  due_on date,
  rhythm text not null,
  added_at timestamp with time zone not null,
  added_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, added_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, goal_id) REFERENCES care_coordination.goal(municipality, id),
  FOREIGN KEY (municipality, owner_id) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id)
);
comment on table care_coordination.action is 'Who does what for a goal. due_on: the last day; rhythm: how often, in words, for what comes back (''elke week'').';
create index action_of_plan ON care_coordination.action USING btree (municipality, plan_id);
alter table care_coordination.action force row level security;
create policy tenant on care_coordination.action using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.action to cjg_app;

create table care_coordination.action_move (
  municipality character(4) not null,
  action_id uuid not null,
  version integer not null,
  plan_id uuid not null,
  lane text not null,
  moved_at timestamp with time zone not null,
  moved_by uuid not null,
  PRIMARY KEY (municipality, action_id, version),
  FOREIGN KEY (municipality, action_id) REFERENCES care_coordination.action(municipality, id),
  FOREIGN KEY (municipality, moved_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  CHECK ((lane = ANY (ARRAY['to-do'::text, 'doing'::text, 'done'::text]))),
  CHECK ((version >= 1))
);
comment on table care_coordination.action_move is 'How far an action is: every move. The highest version counts; without any, it is still to do.';
create index action_move_of_plan ON care_coordination.action_move USING btree (municipality, plan_id);
alter table care_coordination.action_move force row level security;
create policy tenant on care_coordination.action_move using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.action_move to cjg_app;

create table care_coordination.action_reminder (
  municipality character(4) not null,
  action_id uuid not null,
  due_on date not null,
  moment text not null,
  reminded_at timestamp with time zone not null,
  PRIMARY KEY (municipality, action_id, due_on, moment),
  FOREIGN KEY (municipality, action_id) REFERENCES care_coordination.action(municipality, id),
  CHECK ((moment = ANY (ARRAY['before'::text, 'after'::text])))
);
comment on table care_coordination.action_reminder is 'The owner of an action was reminded of it: once before and once after its day.';
alter table care_coordination.action_reminder force row level security;
create policy tenant on care_coordination.action_reminder using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.action_reminder to cjg_app;

create table care_coordination.action_version (
  municipality character(4) not null,
  action_id uuid not null,
  version integer not null,
  plan_id uuid not null,
  title text not null,
  owner_id uuid not null,
  due_on date,
  rhythm text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  proposed_by uuid,
  PRIMARY KEY (municipality, action_id, version),
  FOREIGN KEY (municipality, action_id) REFERENCES care_coordination.action(municipality, id),
  FOREIGN KEY (municipality, owner_id) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, proposed_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES care_coordination.participant(municipality, id),
  CHECK ((version >= 2))
);
comment on table care_coordination.action_version is 'What an action says since it was changed: every version from the second on; the first is the action as it was added. The highest counts. How far it is stands in action_move and has versions of its own, so that moving and rewording do not stand in each other''s way.';
create index action_version_of_plan ON care_coordination.action_version USING btree (municipality, plan_id);
alter table care_coordination.action_version force row level security;
create policy tenant on care_coordination.action_version using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.action_version to cjg_app;

create table care_coordination.action_withdrawal (
  municipality character(4) not null,
  action_id uuid not null,
  plan_id uuid not null,
  withdrawn_at timestamp with time zone not null,
  withdrawn_by uuid not null,
  reason text not null,
  PRIMARY KEY (municipality, action_id),
  FOREIGN KEY (municipality, action_id) REFERENCES care_coordination.action(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, withdrawn_by) REFERENCES care_coordination.participant(municipality, id)
);
comment on table care_coordination.action_withdrawal is 'An action is not going to be done, and why. It stays to be read.';
create index action_withdrawal_of_plan ON care_coordination.action_withdrawal USING btree (municipality, plan_id);
alter table care_coordination.action_withdrawal force row level security;
create policy tenant on care_coordination.action_withdrawal using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.action_withdrawal to cjg_app;

create table care_coordination.aftercare_call (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  month integer not null,
  called_on date not null,
  outcome text not null,
  how text,
  score integer,
  words text not null,
  called_at timestamp with time zone not null,
  called_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, called_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan_closure(municipality, plan_id),
  CHECK (((outcome = 'reached'::text) = (how IS NOT NULL))),
  CHECK ((how = ANY (ARRAY['holds'::text, 'slips'::text, 'back'::text]))),
  CHECK (((month >= 1) AND (month <= 60))),
  CHECK ((outcome = ANY (ARRAY['reached'::text, 'not-reached'::text, 'declines'::text]))),
  CHECK (((score >= 0) AND (score <= 10)))
);
comment on table care_coordination.aftercare_call is 'A call some months after closing, and how it goes: it holds, it slips, or the old trouble is back (relapse). score: how the family itself finds it goes, 0-10, when it said so. Not reached: tried again.';
create index call_of_plan ON care_coordination.aftercare_call USING btree (municipality, plan_id);
alter table care_coordination.aftercare_call force row level security;
create policy tenant on care_coordination.aftercare_call using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.aftercare_call to cjg_app;

create table care_coordination.aftercare_reopening (
  municipality character(4) not null,
  plan_id uuid not null,
  new_plan_id uuid not null,
  reopened_at timestamp with time zone not null,
  reopened_by uuid not null,
  PRIMARY KEY (municipality, plan_id),
  FOREIGN KEY (municipality, new_plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan_closure(municipality, plan_id),
  FOREIGN KEY (municipality, reopened_by) REFERENCES centre.professional(municipality, id)
);
comment on table care_coordination.aftercare_reopening is 'A closed plan went on in a new one, in one step. The key makes it one.';
alter table care_coordination.aftercare_reopening force row level security;
create policy tenant on care_coordination.aftercare_reopening using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.aftercare_reopening to cjg_app;

create table care_coordination.aftercare_settled (
  municipality character(4) not null,
  plan_id uuid not null,
  month integer not null,
  call_id uuid not null,
  PRIMARY KEY (municipality, plan_id, month),
  FOREIGN KEY (municipality, call_id) REFERENCES care_coordination.aftercare_call(municipality, id)
);
comment on table care_coordination.aftercare_settled is 'The call that settled this month: reached, or the family wants no more. The key makes two who call at once one.';
alter table care_coordination.aftercare_settled force row level security;
create policy tenant on care_coordination.aftercare_settled using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.aftercare_settled to cjg_app;

create table care_coordination.aftercare_terms (
  municipality character(4) not null,
  id uuid not null,
  months integer[] not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((cardinality(months) >= 1) AND (cardinality(months) <= 6))),
  CHECK ((reason <> ''::text))
);
comment on table care_coordination.aftercare_terms is 'After how many months a family is called, as this municipality set it; the newest counts for plans that close from then on. No national norm was found.';
alter table care_coordination.aftercare_terms force row level security;
create policy tenant on care_coordination.aftercare_terms using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.aftercare_terms to cjg_app;

create table care_coordination.aftercare_wish (
  municipality character(4) not null,
  plan_id uuid not null,
  version integer not null,
  wants text not null,
  caller_id uuid not null,
  words text not null,
  said_at timestamp with time zone not null,
  written_by uuid not null,
  PRIMARY KEY (municipality, plan_id, version),
  FOREIGN KEY (municipality, caller_id) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan_closure(municipality, plan_id),
  FOREIGN KEY (municipality, written_by) REFERENCES care_coordination.participant(municipality, id),
  CHECK ((version >= 1)),
  CHECK ((wants = ANY (ARRAY['yes'::text, 'no'::text])))
);
comment on table care_coordination.aftercare_wish is 'Whether the family wants to be called some months after its plan was closed, and who calls; the highest version counts.';
create index aftercare_of_caller ON care_coordination.aftercare_wish USING btree (municipality, caller_id);
alter table care_coordination.aftercare_wish force row level security;
create policy tenant on care_coordination.aftercare_wish using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.aftercare_wish to cjg_app;

create table care_coordination.closure_agreement (
  municipality character(4) not null,
  plan_id uuid not null,
  help_after text not null,
  family_does text not null,
  help_goes_on text not null,
  whom_to_call text not null,
  PRIMARY KEY (municipality, plan_id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan_closure(municipality, plan_id),
  CHECK ((help_after = ANY (ARRAY['same-or-heavier'::text, 'lighter'::text, 'none-for-now'::text, 'none'::text])))
);
comment on table care_coordination.closure_agreement is 'How the family goes on after the plan: what help it still needs (the four answers of the youth policy information, outcome 3.1), what it does itself, what help goes on, and whom it calls.';
alter table care_coordination.closure_agreement force row level security;
create policy tenant on care_coordination.closure_agreement using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.closure_agreement to cjg_app;

create table care_coordination.closure_goal (
  municipality character(4) not null,
  plan_id uuid not null,
  goal_id uuid not null,
  outcome text not null,
  PRIMARY KEY (municipality, plan_id, goal_id),
  FOREIGN KEY (municipality, goal_id) REFERENCES care_coordination.goal(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan_closure(municipality, plan_id),
  CHECK ((outcome = ANY (ARRAY['reached'::text, 'partly'::text, 'not'::text])))
);
comment on table care_coordination.closure_goal is 'How far a goal was when the plan was closed.';
alter table care_coordination.closure_goal force row level security;
create policy tenant on care_coordination.closure_goal using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.closure_goal to cjg_app;

create table care_coordination.comment (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  words text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  part_id uuid,
  answers_id uuid,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, answers_id) REFERENCES care_coordination.comment(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES care_coordination.participant(municipality, id)
);
comment on table care_coordination.comment is 'What a participant says to the others about the plan; everyone in the plan reads it, the family too.';
comment on column care_coordination.comment.part_id is 'The part of the plan it is about: a goal, an action, a worry; null when it is about the plan. Seen by who may see that part.';
comment on column care_coordination.comment.answers_id is 'The comment it answers.';
create index comment_of_plan ON care_coordination.comment USING btree (municipality, plan_id, written_at DESC);
alter table care_coordination.comment force row level security;
create policy tenant on care_coordination.comment using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.comment to cjg_app;

create table care_coordination.comment_settlement (
  municipality character(4) not null,
  comment_id uuid not null,
  plan_id uuid not null,
  settled_at timestamp with time zone not null,
  settled_by uuid not null,
  PRIMARY KEY (municipality, comment_id),
  FOREIGN KEY (municipality, comment_id) REFERENCES care_coordination.comment(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, settled_by) REFERENCES care_coordination.participant(municipality, id)
);
comment on table care_coordination.comment_settlement is 'A comment was talked about enough. It stays to be read.';
create index comment_settlement_of_plan ON care_coordination.comment_settlement USING btree (municipality, plan_id);
alter table care_coordination.comment_settlement force row level security;
create policy tenant on care_coordination.comment_settlement using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.comment_settlement to cjg_app;

create table care_coordination.coordination (
  municipality character(4) not null,
  plan_id uuid not null,
  version integer not null,
  participant_id uuid not null,
  since timestamp with time zone not null,
  decided_by uuid not null,
  PRIMARY KEY (municipality, plan_id, version),
  FOREIGN KEY (municipality, decided_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, participant_id) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  CHECK ((version >= 1))
);
comment on table care_coordination.coordination is 'Who coordinates the plan: the family''s one contact, who calls everyone together. The highest version counts.';
alter table care_coordination.coordination force row level security;
create policy tenant on care_coordination.coordination using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.coordination to cjg_app;

create table care_coordination.coordination_answer (
  municipality character(4) not null,
  request_id uuid not null,
  answer text not null,
  words text not null,
  answered_at timestamp with time zone not null,
  answered_by uuid not null,
  PRIMARY KEY (municipality, request_id),
  FOREIGN KEY (municipality, answered_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES care_coordination.coordination_request(municipality, id),
  CHECK ((answer = ANY (ARRAY['accepted'::text, 'declined'::text, 'withdrawn'::text])))
);
comment on table care_coordination.coordination_answer is 'What was said to a request to coordinate. The key makes a second answer see the first.';
alter table care_coordination.coordination_answer force row level security;
create policy tenant on care_coordination.coordination_answer using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.coordination_answer to cjg_app;

create table care_coordination.coordination_request (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  for_version integer not null,
  participant_id uuid not null,
  words text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, asked_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, participant_id) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  CHECK ((for_version >= 1))
);
comment on table care_coordination.coordination_request is 'Somebody in the plan was asked to coordinate it from now on: as the for_version-th. Nobody becomes coordinator without saying yes.';
create index coordination_request_of_plan ON care_coordination.coordination_request USING btree (municipality, plan_id);
alter table care_coordination.coordination_request force row level security;
create policy tenant on care_coordination.coordination_request using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.coordination_request to cjg_app;

create table care_coordination.coordination_setting (
  municipality character(4) not null,
  id uuid not null,
  never_lead text not null,
  family_leads text not null,
  without_coordinator_days integer not null,
  evaluation_days integer not null,
  late_actions integer not null,
  late_days integer not null,
  still_weeks integer not null,
  remind_before_days integer not null,
  remind_after_days integer not null,
  escalation jsonb not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK ((evaluation_days >= 0)),
  CHECK ((family_leads = ANY (ARRAY['yes'::text, 'no'::text]))),
  CHECK ((late_actions >= 1)),
  CHECK ((late_days >= 0)),
  CHECK ((reason <> ''::text)),
  CHECK ((remind_after_days >= 1)),
  CHECK ((remind_before_days >= 0)),
  CHECK ((still_weeks >= 1)),
  CHECK ((without_coordinator_days >= 0))
);
comment on table care_coordination.coordination_setting is 'How a municipality coordinates plans: kinds of organisation that never lead (one per line), whether a family may lead its own plan, when a plan counts as stalled, when owners of actions are reminded, and who is told of a stalled plan after how many days. None of it is law; the newest counts, and before one is set a proposal does. Holds nothing personal of families.';
alter table care_coordination.coordination_setting force row level security;
create policy tenant on care_coordination.coordination_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.coordination_setting to cjg_app;

create table care_coordination.coordinator_wish (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  words text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, asked_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id)
);
comment on table care_coordination.coordinator_wish is 'The family asks for another coordinator, in its own words.';
create index coordinator_wish_of_plan ON care_coordination.coordinator_wish USING btree (municipality, plan_id);
alter table care_coordination.coordinator_wish force row level security;
create policy tenant on care_coordination.coordinator_wish using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.coordinator_wish to cjg_app;

create table care_coordination.coordinator_wish_answer (
  municipality character(4) not null,
  wish_id uuid not null,
  words text not null,
  answered_at timestamp with time zone not null,
  answered_by uuid not null,
  PRIMARY KEY (municipality, wish_id),
  FOREIGN KEY (municipality, answered_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, wish_id) REFERENCES care_coordination.coordinator_wish(municipality, id),
  CHECK ((words <> ''::text))
);
comment on table care_coordination.coordinator_wish_answer is 'What was done with the wish of the family for another coordinator.';
alter table care_coordination.coordinator_wish_answer force row level security;
create policy tenant on care_coordination.coordinator_wish_answer using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.coordinator_wish_answer to cjg_app;

create table care_coordination.departure (
  municipality character(4) not null,
  participant_id uuid not null,
  left_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, participant_id),
  FOREIGN KEY (municipality, participant_id) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, recorded_by) REFERENCES care_coordination.participant(municipality, id)
);
comment on table care_coordination.departure is 'A participant takes part no more, and can no longer open the plan. What was done stays.';
alter table care_coordination.departure force row level security;
create policy tenant on care_coordination.departure using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.departure to cjg_app;

create table care_coordination.evaluation (
  municipality character(4) not null,
  plan_id uuid not null,
  version integer not null,
  planned_on date not null,
  findings text,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  PRIMARY KEY (municipality, plan_id, version),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, set_by) REFERENCES care_coordination.participant(municipality, id),
  CHECK ((version >= 1))
);
comment on table care_coordination.evaluation is 'When the plan is looked at again; the highest version counts. findings: what was seen when looking back on the day this next date was set.';
alter table care_coordination.evaluation force row level security;
create policy tenant on care_coordination.evaluation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.evaluation to cjg_app;

create table care_coordination.evaluation_decision (
  municipality character(4) not null,
  plan_id uuid not null,
  version integer not null,
  decision text not null,
  reason text not null,
  PRIMARY KEY (municipality, plan_id, version),
  FOREIGN KEY (municipality, plan_id, version) REFERENCES care_coordination.evaluation(municipality, plan_id, version),
  CHECK ((decision = ANY (ARRAY['go-on'::text, 'scale-down'::text, 'scale-up'::text, 'stop'::text])))
);
comment on table care_coordination.evaluation_decision is 'What was decided when looking back: go on, less help, more help, or stop. version: of the evaluation that was set on that day.';
alter table care_coordination.evaluation_decision force row level security;
create policy tenant on care_coordination.evaluation_decision using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.evaluation_decision to cjg_app;

create table care_coordination.evaluation_goal (
  municipality character(4) not null,
  plan_id uuid not null,
  version integer not null,
  goal_id uuid not null,
  outcome text not null,
  PRIMARY KEY (municipality, plan_id, version, goal_id),
  FOREIGN KEY (municipality, goal_id) REFERENCES care_coordination.goal(municipality, id),
  FOREIGN KEY (municipality, plan_id, version) REFERENCES care_coordination.evaluation(municipality, plan_id, version),
  CHECK ((outcome = ANY (ARRAY['reached'::text, 'partly'::text, 'not'::text])))
);
comment on table care_coordination.evaluation_goal is 'How far a goal was when looking back.';
alter table care_coordination.evaluation_goal force row level security;
create policy tenant on care_coordination.evaluation_goal using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.evaluation_goal to cjg_app;

create table care_coordination.evaluation_voice (
  municipality character(4) not null,
  plan_id uuid not null,
  version integer not null,
  participant_id uuid not null,
  ordinal integer not null,
  words text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  PRIMARY KEY (municipality, plan_id, version, participant_id, ordinal),
  FOREIGN KEY (municipality, participant_id) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id, version) REFERENCES care_coordination.evaluation(municipality, plan_id, version),
  FOREIGN KEY (municipality, written_by) REFERENCES care_coordination.participant(municipality, id),
  CHECK ((ordinal >= 1))
);
comment on table care_coordination.evaluation_voice is 'What somebody in the plan wants to say when looking back, in the own words. version: of the evaluation it was said for. The highest ordinal counts; the others stay to be read.';
alter table care_coordination.evaluation_voice force row level security;
create policy tenant on care_coordination.evaluation_voice using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.evaluation_voice to cjg_app;

create table care_coordination.family_words (
  municipality character(4) not null,
  about_id uuid not null,
  version integer not null,
  plan_id uuid not null,
  words text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  proposed_by uuid,
  PRIMARY KEY (municipality, about_id, version),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, proposed_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES care_coordination.participant(municipality, id),
  CHECK ((version >= 1))
);
comment on table care_coordination.family_words is 'What the family says in its own words, every version of it: why there is a plan (about_id is the plan) or what a goal means to them (about_id is the goal). The key makes a second writer of one version see the first.';
create index family_words_of_plan ON care_coordination.family_words USING btree (municipality, plan_id);
alter table care_coordination.family_words force row level security;
create policy tenant on care_coordination.family_words using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.family_words to cjg_app;

create table care_coordination.goal (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  number integer not null,
  title text not null,
  life_area text not null,
  seen_by text not null,
  baseline text not null,
  feasible boolean,
  due_on date not null,
  added_at timestamp with time zone not null,
  added_by uuid not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, plan_id, number),
  FOREIGN KEY (municipality, added_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  CHECK ((number >= 1))
);
comment on table care_coordination.goal is 'What will be different for the family. seen_by: how anyone can see that it is reached; baseline: how it is when the goal is set; feasible: whether those who must do it think they can, null while nobody asked.';
alter table care_coordination.goal force row level security;
create policy tenant on care_coordination.goal using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.goal to cjg_app;

create table care_coordination.goal_continuation (
  municipality character(4) not null,
  goal_id uuid not null,
  continues_id uuid not null,
  PRIMARY KEY (municipality, goal_id),
  FOREIGN KEY (municipality, continues_id) REFERENCES care_coordination.goal(municipality, id),
  FOREIGN KEY (municipality, goal_id) REFERENCES care_coordination.goal(municipality, id)
);
comment on table care_coordination.goal_continuation is 'A goal was carried over from an earlier plan of the same family, by choice.';
alter table care_coordination.goal_continuation force row level security;
create policy tenant on care_coordination.goal_continuation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.goal_continuation to cjg_app;

create table care_coordination.goal_owner (
  municipality character(4) not null,
  goal_id uuid not null,
  participant_id uuid not null,
  PRIMARY KEY (municipality, goal_id, participant_id),
  FOREIGN KEY (municipality, goal_id) REFERENCES care_coordination.goal(municipality, id),
  FOREIGN KEY (municipality, participant_id) REFERENCES care_coordination.participant(municipality, id)
);
comment on table care_coordination.goal_owner is 'Whose goal it is.';
alter table care_coordination.goal_owner force row level security;
create policy tenant on care_coordination.goal_owner using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.goal_owner to cjg_app;

create table care_coordination.goal_version (
  municipality character(4) not null,
  goal_id uuid not null,
  version integer not null,
  plan_id uuid not null,
  title text not null,
  life_area text not null,
  seen_by text not null,
  baseline text not null,
  feasible boolean,
  due_on date not null,
  owner_ids uuid[] not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  proposed_by uuid,
  PRIMARY KEY (municipality, goal_id, version),
  FOREIGN KEY (municipality, goal_id) REFERENCES care_coordination.goal(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, proposed_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES care_coordination.participant(municipality, id),
  CHECK ((version >= 2))
);
comment on table care_coordination.goal_version is 'What a goal says since it was changed: every version from the second on; the first is the goal as it was added. The highest counts. The key makes a second writer of one version see the first. owner_ids: participants whose goal it is; proposed_by: who proposed these words, when another took them over.';
create index goal_version_of_plan ON care_coordination.goal_version USING btree (municipality, plan_id);
alter table care_coordination.goal_version force row level security;
create policy tenant on care_coordination.goal_version using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.goal_version to cjg_app;

create table care_coordination.goal_withdrawal (
  municipality character(4) not null,
  goal_id uuid not null,
  plan_id uuid not null,
  withdrawn_at timestamp with time zone not null,
  withdrawn_by uuid not null,
  reason text not null,
  PRIMARY KEY (municipality, goal_id),
  FOREIGN KEY (municipality, goal_id) REFERENCES care_coordination.goal(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, withdrawn_by) REFERENCES care_coordination.participant(municipality, id)
);
comment on table care_coordination.goal_withdrawal is 'A goal is no longer strived for, and why. It stays to be read, with its actions.';
create index goal_withdrawal_of_plan ON care_coordination.goal_withdrawal USING btree (municipality, plan_id);
alter table care_coordination.goal_withdrawal force row level security;
create policy tenant on care_coordination.goal_withdrawal using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.goal_withdrawal to cjg_app;

create table care_coordination.group_plan_step (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  step text not null,
  taken_on date not null,
  ready_by date,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, recorded_by) REFERENCES care_coordination.participant(municipality, id),
  CHECK (((step = 'makes'::text) = (ready_by IS NOT NULL))),
  CHECK ((step = ANY (ARRAY['offered'::text, 'makes'::text, 'declined'::text, 'wants-it-written'::text])))
);
comment on table care_coordination.group_plan_step is 'The family group plan comes first (Jeugdwet 4.1.2): offered, being made and ready by a day, or not wanted, from which day the six weeks run (4.1.3). wants-it-written: somebody wished the plan on paper, within fourteen days. The newest counts (ids go up).';
create index group_plan_step_of_plan ON care_coordination.group_plan_step USING btree (municipality, plan_id);
alter table care_coordination.group_plan_step force row level security;
create policy tenant on care_coordination.group_plan_step using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.group_plan_step to cjg_app;

create table care_coordination.join_answer (
  municipality character(4) not null,
  request_id uuid not null,
  answer text not null,
  answered_at timestamp with time zone not null,
  answered_by uuid not null,
  PRIMARY KEY (municipality, request_id),
  FOREIGN KEY (municipality, answered_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES care_coordination.join_request(municipality, id),
  CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text])))
);
comment on table care_coordination.join_answer is 'The answer of the family or the coordinator. After a no the asker hears nothing: not even that there is a plan.';
alter table care_coordination.join_answer force row level security;
create policy tenant on care_coordination.join_answer using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.join_answer to cjg_app;

create table care_coordination.join_request (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  professional_id uuid not null,
  name text not null,
  organisation text not null,
  reason text not null,
  kind text,
  source_id uuid,
  asked_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  CHECK (((kind IS NULL) = (source_id IS NULL))),
  CHECK ((kind = ANY (ARRAY['concern'::text, 'match'::text, 'care-team-item'::text, 'request'::text, 'referral'::text])))
);
comment on table care_coordination.join_request is 'A professional without a seat asks to take part in a plan, not knowing whether there is one. The family and the coordinator read the reason. kind and source_id: what is laid by the plan when the answer is yes.';
create index join_request_of_plan ON care_coordination.join_request USING btree (municipality, plan_id, asked_at);
alter table care_coordination.join_request force row level security;
create policy tenant on care_coordination.join_request using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.join_request to cjg_app;

create table care_coordination.language_choice (
  municipality character(4) not null,
  subject_id uuid not null,
  chosen_at timestamp with time zone not null,
  language text not null,
  PRIMARY KEY (municipality, subject_id, chosen_at),
  CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text, 'tr'::text, 'ar'::text, 'pl'::text, 'uk'::text, 'fr'::text, 'es'::text])))
);
comment on table care_coordination.language_choice is 'In which language a reader wants the fixed words of a plan; the newest counts. subject_id: the person or professional who reads.';
alter table care_coordination.language_choice force row level security;
create policy tenant on care_coordination.language_choice using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.language_choice to cjg_app;

create table care_coordination.measure (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null,
  subject_id uuid,
  version text,
  domain text,
  goal_id uuid,
  goal_scale text,
  value integer not null,
  measured_on date not null,
  given_by uuid not null,
  words text not null,
  audience text not null,
  replaces uuid,
  reason text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, replaces),
  FOREIGN KEY (municipality, given_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, goal_id) REFERENCES care_coordination.goal(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, recorded_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, replaces) REFERENCES care_coordination.measure(municipality, id),
  FOREIGN KEY (municipality, subject_id) REFERENCES care_coordination.participant(municipality, id),
  CHECK ((audience = ANY (ARRAY['everyone'::text, 'professionals'::text]))),
  CHECK (((kind = 'self-reliance'::text) = ((subject_id IS NOT NULL) AND (version IS NOT NULL) AND (domain IS NOT NULL)))),
  CHECK (((kind = 'goal'::text) = ((goal_id IS NOT NULL) AND (goal_scale IS NOT NULL)))),
  CHECK (((replaces IS NULL) = (reason = ''::text))),
  CHECK ((goal_scale = ANY (ARRAY['zero-to-ten'::text, 'gas'::text]))),
  CHECK ((kind = ANY (ARRAY['self-reliance'::text, 'safety'::text, 'goal'::text, 'satisfaction'::text]))),
  CHECK ((version = ANY (ARRAY['adult'::text, 'youth'::text, 'household'::text])))
);
comment on table care_coordination.measure is 'How it goes, as a figure that somebody gave on a day: self-reliance (ZRM 2017, level 1-5 in a domain), a safety scale (0-10), a goal, satisfaction (1-10). given_by: whose figure it is; recorded_by: who wrote it down. Never changed: a newer one replaces it, with the reason. audience: who of the others in the plan may see it.';
create index measure_of_plan ON care_coordination.measure USING btree (municipality, plan_id, measured_on);
alter table care_coordination.measure force row level security;
create policy tenant on care_coordination.measure using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.measure to cjg_app;

create table care_coordination.measure_setting (
  municipality character(4) not null,
  id uuid not null,
  goal_scale text not null,
  safety_low text not null,
  safety_high text not null,
  full_months integer not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((full_months >= 1) AND (full_months <= 12))),
  CHECK ((goal_scale = ANY (ARRAY['zero-to-ten'::text, 'gas'::text])))
);
comment on table care_coordination.measure_setting is 'How a municipality measures in plans, as no source settles it: which scale for goals, what the ends of the safety scale are called, and within how many months a plan of the full form is looked at again. The row set last counts; without any, a proposal does.';
alter table care_coordination.measure_setting force row level security;
create policy tenant on care_coordination.measure_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.measure_setting to cjg_app;

create table care_coordination.meeting (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  called_at timestamp with time zone not null,
  called_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, called_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id)
);
comment on table care_coordination.meeting is 'The people of a plan meet. Part of the plan, kept with it (Jeugdwet 7.3.8).';
create index meeting_of_plan ON care_coordination.meeting USING btree (municipality, plan_id);
alter table care_coordination.meeting force row level security;
create policy tenant on care_coordination.meeting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.meeting to cjg_app;

create table care_coordination.meeting_action (
  municipality character(4) not null,
  meeting_id uuid not null,
  action_id uuid not null,
  PRIMARY KEY (municipality, meeting_id, action_id),
  FOREIGN KEY (municipality, action_id) REFERENCES care_coordination.action(municipality, id),
  FOREIGN KEY (municipality, meeting_id) REFERENCES care_coordination.meeting(municipality, id)
);
comment on table care_coordination.meeting_action is 'An action of the plan that was agreed in a meeting.';
alter table care_coordination.meeting_action force row level security;
create policy tenant on care_coordination.meeting_action using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.meeting_action to cjg_app;

create table care_coordination.meeting_attendance (
  municipality character(4) not null,
  meeting_id uuid not null,
  version integer not null,
  participant_id uuid not null,
  PRIMARY KEY (municipality, meeting_id, version, participant_id),
  FOREIGN KEY (municipality, meeting_id, version) REFERENCES care_coordination.meeting_minutes(municipality, meeting_id, version),
  FOREIGN KEY (municipality, participant_id) REFERENCES care_coordination.participant(municipality, id),
  CHECK ((version >= 1))
);
comment on table care_coordination.meeting_attendance is 'Who was there, as this version of the minutes says.';
alter table care_coordination.meeting_attendance force row level security;
create policy tenant on care_coordination.meeting_attendance using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.meeting_attendance to cjg_app;

create table care_coordination.meeting_cancellation (
  municipality character(4) not null,
  meeting_id uuid not null,
  reason text not null,
  cancelled_at timestamp with time zone not null,
  cancelled_by uuid not null,
  PRIMARY KEY (municipality, meeting_id),
  FOREIGN KEY (municipality, cancelled_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, meeting_id) REFERENCES care_coordination.meeting(municipality, id)
);
comment on table care_coordination.meeting_cancellation is 'The meeting does not take place.';
alter table care_coordination.meeting_cancellation force row level security;
create policy tenant on care_coordination.meeting_cancellation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.meeting_cancellation to cjg_app;

create table care_coordination.meeting_invitee (
  municipality character(4) not null,
  meeting_id uuid not null,
  participant_id uuid not null,
  invited_at timestamp with time zone not null,
  invited_by uuid not null,
  PRIMARY KEY (municipality, meeting_id, participant_id),
  FOREIGN KEY (municipality, invited_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, meeting_id) REFERENCES care_coordination.meeting(municipality, id),
  FOREIGN KEY (municipality, participant_id) REFERENCES care_coordination.participant(municipality, id)
);
comment on table care_coordination.meeting_invitee is 'Who of the plan is asked to a meeting.';
alter table care_coordination.meeting_invitee force row level security;
create policy tenant on care_coordination.meeting_invitee using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.meeting_invitee to cjg_app;

create table care_coordination.meeting_minutes (
  municipality character(4) not null,
  meeting_id uuid not null,
  version integer not null,
  words text not null,
  decisions text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  PRIMARY KEY (municipality, meeting_id, version),
  FOREIGN KEY (municipality, meeting_id) REFERENCES care_coordination.meeting(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES care_coordination.participant(municipality, id),
  CHECK ((version >= 1))
);
comment on table care_coordination.meeting_minutes is 'What was said and decided in a meeting, every version. The key makes a second writer of one version see the first.';
alter table care_coordination.meeting_minutes force row level security;
create policy tenant on care_coordination.meeting_minutes using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.meeting_minutes to cjg_app;

create table care_coordination.meeting_reply (
  municipality character(4) not null,
  meeting_id uuid not null,
  participant_id uuid not null,
  version integer not null,
  answer text not null,
  replied_at timestamp with time zone not null,
  PRIMARY KEY (municipality, meeting_id, participant_id, version),
  FOREIGN KEY (municipality, meeting_id, participant_id) REFERENCES care_coordination.meeting_invitee(municipality, meeting_id, participant_id),
  CHECK ((answer = ANY (ARRAY['comes'::text, 'does-not-come'::text, 'maybe'::text]))),
  CHECK ((version >= 1))
);
comment on table care_coordination.meeting_reply is 'Whether an invitee comes; the highest version counts.';
alter table care_coordination.meeting_reply force row level security;
create policy tenant on care_coordination.meeting_reply using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.meeting_reply to cjg_app;

create table care_coordination.meeting_review (
  municipality character(4) not null,
  meeting_id uuid not null,
  started_at timestamp with time zone not null,
  started_by uuid not null,
  PRIMARY KEY (municipality, meeting_id, started_at),
  FOREIGN KEY (municipality, meeting_id) REFERENCES care_coordination.meeting(municipality, id),
  FOREIGN KEY (municipality, started_by) REFERENCES care_coordination.participant(municipality, id)
);
comment on table care_coordination.meeting_review is 'When the ten minutes on the wall screen began; the latest counts. The clock on the screen runs from here.';
alter table care_coordination.meeting_review force row level security;
create policy tenant on care_coordination.meeting_review using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.meeting_review to cjg_app;

create table care_coordination.meeting_time (
  municipality character(4) not null,
  meeting_id uuid not null,
  version integer not null,
  starts_at timestamp with time zone not null,
  minutes integer not null,
  place text not null,
  video_link text not null,
  points text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  PRIMARY KEY (municipality, meeting_id, version),
  FOREIGN KEY (municipality, meeting_id) REFERENCES care_coordination.meeting(municipality, id),
  FOREIGN KEY (municipality, set_by) REFERENCES care_coordination.participant(municipality, id),
  CHECK (((minutes >= 5) AND (minutes <= 480))),
  CHECK ((version >= 1))
);
comment on table care_coordination.meeting_time is 'When and where a meeting is, and what was put on its agenda by hand; the highest version counts and is the SEQUENCE of the invitation, counted from 0.';
alter table care_coordination.meeting_time force row level security;
create policy tenant on care_coordination.meeting_time using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.meeting_time to cjg_app;

create table care_coordination.origin (
  municipality character(4) not null,
  plan_id uuid not null,
  kind text not null,
  source_id uuid not null,
  laid_at timestamp with time zone not null,
  laid_by uuid not null,
  PRIMARY KEY (municipality, plan_id, kind, source_id),
  FOREIGN KEY (municipality, laid_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  CHECK ((kind = ANY (ARRAY['concern'::text, 'match'::text, 'care-team-item'::text, 'request'::text, 'referral'::text])))
);
comment on table care_coordination.origin is 'What a plan came from, or what was laid by it later: a concern, a match, an item of a care team, a request to youth care or a referral. Only which one: its content stays where it is.';
alter table care_coordination.origin force row level security;
create policy tenant on care_coordination.origin using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.origin to cjg_app;

create table care_coordination.outreach (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  ground text not null,
  ground_words text not null,
  reason text not null,
  started_on date not null,
  started_at timestamp with time zone not null,
  started_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, started_by) REFERENCES centre.professional(municipality, id),
  CHECK ((ground = ANY (ARRAY['family-agreed'::text, 'public-task'::text, 'serious-danger'::text]))),
  CHECK ((ground_words <> ''::text)),
  CHECK ((reason <> ''::text))
);
comment on table care_coordination.outreach is 'Somebody seeks out a family that avoids help (bemoeizorg), for this child: why, and on what ground without being asked. Only those who work on it see it. Kept twenty years after the last change (Jeugdwet 7.3.8).';
create index outreach_of_child ON care_coordination.outreach USING btree (municipality, child_id);
alter table care_coordination.outreach force row level security;
create policy tenant on care_coordination.outreach using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.outreach to cjg_app;

create table care_coordination.outreach_attempt (
  municipality character(4) not null,
  id uuid not null,
  outreach_id uuid not null,
  tried_on date not null,
  way text not null,
  outcome text not null,
  words text not null,
  agreed text not null,
  meet_on date,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, outreach_id) REFERENCES care_coordination.outreach(municipality, id),
  FOREIGN KEY (municipality, recorded_by) REFERENCES centre.professional(municipality, id),
  CHECK (((outcome = 'will-meet'::text) = (meet_on IS NOT NULL))),
  CHECK ((outcome = ANY (ARRAY['nobody-reached'::text, 'turned-away'::text, 'spoke'::text, 'will-meet'::text, 'accepts-help'::text]))),
  CHECK ((way = ANY (ARRAY['visit'::text, 'phone'::text, 'letter'::text, 'message'::text, 'through-others'::text, 'elsewhere'::text])))
);
comment on table care_coordination.outreach_attempt is 'One try to reach the family, with what came of it. agreed: what was agreed with the family, empty when nothing; meet_on: when to meet, when that was agreed.';
create index attempt_of_outreach ON care_coordination.outreach_attempt USING btree (municipality, outreach_id);
alter table care_coordination.outreach_attempt force row level security;
create policy tenant on care_coordination.outreach_attempt using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.outreach_attempt to cjg_app;

create table care_coordination.outreach_departure (
  municipality character(4) not null,
  outreach_id uuid not null,
  professional_id uuid not null,
  joined_at timestamp with time zone not null,
  left_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, outreach_id, professional_id, joined_at),
  FOREIGN KEY (municipality, outreach_id, professional_id, joined_at) REFERENCES care_coordination.outreach_worker(municipality, outreach_id, professional_id, joined_at),
  FOREIGN KEY (municipality, recorded_by) REFERENCES centre.professional(municipality, id)
);
comment on table care_coordination.outreach_departure is 'A worker works on it no more, and no longer sees it.';
alter table care_coordination.outreach_departure force row level security;
create policy tenant on care_coordination.outreach_departure using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.outreach_departure to cjg_app;

create table care_coordination.outreach_end (
  municipality character(4) not null,
  outreach_id uuid not null,
  ended_on date not null,
  outcome text not null,
  words text not null,
  ended_at timestamp with time zone not null,
  ended_by uuid not null,
  PRIMARY KEY (municipality, outreach_id),
  FOREIGN KEY (municipality, ended_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, outreach_id) REFERENCES care_coordination.outreach(municipality, id),
  CHECK ((outcome = ANY (ARRAY['in-plan'::text, 'other-help'::text, 'not-needed'::text, 'family-declines'::text, 'moved'::text, 'reported'::text]))),
  CHECK ((words <> ''::text))
);
comment on table care_coordination.outreach_end is 'It ended, and how. Afterwards it can be read and no longer changed.';
alter table care_coordination.outreach_end force row level security;
create policy tenant on care_coordination.outreach_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.outreach_end to cjg_app;

create table care_coordination.outreach_return (
  municipality character(4) not null,
  visit_id uuid not null,
  returned_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, visit_id),
  FOREIGN KEY (municipality, recorded_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, visit_id) REFERENCES care_coordination.outreach_visit(municipality, id)
);
comment on table care_coordination.outreach_return is 'The worker is back, as the worker or the colleague who watched says. The key makes it one.';
alter table care_coordination.outreach_return force row level security;
create policy tenant on care_coordination.outreach_return using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.outreach_return to cjg_app;

create table care_coordination.outreach_review (
  municipality character(4) not null,
  outreach_id uuid not null,
  version integer not null,
  planned_on date not null,
  findings text,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  PRIMARY KEY (municipality, outreach_id, version),
  FOREIGN KEY (municipality, outreach_id) REFERENCES care_coordination.outreach(municipality, id),
  FOREIGN KEY (municipality, set_by) REFERENCES centre.professional(municipality, id),
  CHECK ((version >= 1))
);
comment on table care_coordination.outreach_review is 'When is looked at whether outreach is still right; the highest version counts. findings: what was decided when looking, on the day this next date was set.';
alter table care_coordination.outreach_review force row level security;
create policy tenant on care_coordination.outreach_review using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.outreach_review to cjg_app;

create table care_coordination.outreach_safety (
  municipality character(4) not null,
  outreach_id uuid not null,
  version integer not null,
  precaution text not null,
  words text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  PRIMARY KEY (municipality, outreach_id, version),
  FOREIGN KEY (municipality, outreach_id) REFERENCES care_coordination.outreach(municipality, id),
  FOREIGN KEY (municipality, set_by) REFERENCES centre.professional(municipality, id),
  CHECK ((precaution = ANY (ARRAY['as-usual'::text, 'two-together'::text, 'not-at-home'::text, 'with-police'::text]))),
  CHECK ((version >= 1))
);
comment on table care_coordination.outreach_safety is 'How a worker goes there safely, and why; the highest version counts. The key makes a second writer of one version see the first.';
alter table care_coordination.outreach_safety force row level security;
create policy tenant on care_coordination.outreach_safety using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.outreach_safety to cjg_app;

create table care_coordination.outreach_telling (
  municipality character(4) not null,
  outreach_id uuid not null,
  told_on date not null,
  words text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, outreach_id),
  FOREIGN KEY (municipality, outreach_id) REFERENCES care_coordination.outreach(municipality, id),
  FOREIGN KEY (municipality, recorded_by) REFERENCES centre.professional(municipality, id),
  CHECK ((words <> ''::text))
);
comment on table care_coordination.outreach_telling is 'The family was told that somebody works on this, and how. Before it, lines about it are not shown in the family''s access log.';
alter table care_coordination.outreach_telling force row level security;
create policy tenant on care_coordination.outreach_telling using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.outreach_telling to cjg_app;

create table care_coordination.outreach_terms (
  municipality character(4) not null,
  id uuid not null,
  attempt_days integer not null,
  review_weeks integer not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((attempt_days >= 1) AND (attempt_days <= 90))),
  CHECK ((reason <> ''::text)),
  CHECK (((review_weeks >= 1) AND (review_weeks <= 52)))
);
comment on table care_coordination.outreach_terms is 'In how many days the next attempt is made, and in how many weeks is looked at it again, as this municipality set it; the newest counts. No national term was found.';
alter table care_coordination.outreach_terms force row level security;
create policy tenant on care_coordination.outreach_terms using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.outreach_terms to cjg_app;

create table care_coordination.outreach_visit (
  municipality character(4) not null,
  id uuid not null,
  outreach_id uuid not null,
  worker_id uuid not null,
  watcher_id uuid not null,
  left_at timestamp with time zone not null,
  back_by timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, outreach_id) REFERENCES care_coordination.outreach(municipality, id),
  FOREIGN KEY (municipality, watcher_id) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, worker_id) REFERENCES centre.professional(municipality, id),
  CHECK ((back_by > left_at)),
  CHECK ((worker_id <> watcher_id))
);
comment on table care_coordination.outreach_visit is 'A worker left for a visit, and a colleague watches that they come back. The colleague sees who is out and until when, not where or for whom.';
create index visit_of_watcher ON care_coordination.outreach_visit USING btree (municipality, watcher_id);
alter table care_coordination.outreach_visit force row level security;
create policy tenant on care_coordination.outreach_visit using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.outreach_visit to cjg_app;

create table care_coordination.outreach_worker (
  municipality character(4) not null,
  outreach_id uuid not null,
  professional_id uuid not null,
  joined_at timestamp with time zone not null,
  joined_by uuid not null,
  PRIMARY KEY (municipality, outreach_id, professional_id, joined_at),
  FOREIGN KEY (municipality, joined_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, outreach_id) REFERENCES care_coordination.outreach(municipality, id),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id)
);
comment on table care_coordination.outreach_worker is 'Who works on it, and may see it. joined_at is in the key: whoever left may come back.';
create index outreach_of_worker ON care_coordination.outreach_worker USING btree (municipality, professional_id);
alter table care_coordination.outreach_worker force row level security;
create policy tenant on care_coordination.outreach_worker using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.outreach_worker to cjg_app;

create table care_coordination.participant (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null,
  subject_id uuid,
  name text not null,
  part text not null,
  joined_at timestamp with time zone not null,
  joined_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, joined_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  CHECK ((kind = ANY (ARRAY['family'::text, 'network'::text, 'professional'::text])))
);
comment on table care_coordination.participant is 'Who takes part in a plan: family, people around it, professionals. subject_id: the person or professional, when known here; only they can open the plan. name and part as they were when joining.';
create index participant_of_plan ON care_coordination.participant USING btree (municipality, plan_id);
create index participant_subject ON care_coordination.participant USING btree (municipality, subject_id);
alter table care_coordination.participant force row level security;
create policy tenant on care_coordination.participant using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.participant to cjg_app;

create table care_coordination.plan (
  municipality character(4) not null,
  id uuid not null,
  family_id uuid not null,
  family_name text not null,
  ordinal integer not null,
  started_on date not null,
  clear_on date not null,
  match_id uuid,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, family_id, ordinal),
  FOREIGN KEY (municipality, family_id) REFERENCES people.family(municipality, id),
  CHECK ((ordinal >= 1))
);
comment on table care_coordination.plan is 'One family, one plan, and the family owns it (Jeugdwet 4.1.2-4.1.3). ordinal: the family''s first, second … plan; unique, so that two never start at once. clear_on: the day it became clear that the family makes no plan of its own, from which the six weeks run. match_id: the match in the referral index it came from. Kept twenty years after the last change (Jeugdwet 7.3.8).';
alter table care_coordination.plan force row level security;
create policy tenant on care_coordination.plan using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.plan to cjg_app;

create table care_coordination.plan_agreement (
  municipality character(4) not null,
  plan_id uuid not null,
  agreed_on date not null,
  manner text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  number integer,
  PRIMARY KEY (municipality, plan_id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, recorded_by) REFERENCES care_coordination.participant(municipality, id),
  CHECK ((manner = ANY (ARRAY['spoken'::text, 'written'::text])))
);
comment on table care_coordination.plan_agreement is 'The family agreed to the plan: within six weeks, by word of mouth or in writing (Jeugdwet 4.1.3).';
comment on column care_coordination.plan_agreement.number is 'The version of the plan that was agreed to; null when that was before versions were kept.';
alter table care_coordination.plan_agreement force row level security;
create policy tenant on care_coordination.plan_agreement using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.plan_agreement to cjg_app;

create table care_coordination.plan_agreement_party (
  municipality character(4) not null,
  plan_id uuid not null,
  participant_id uuid not null,
  PRIMARY KEY (municipality, plan_id, participant_id),
  FOREIGN KEY (municipality, participant_id) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan_agreement(municipality, plan_id)
);
comment on table care_coordination.plan_agreement_party is 'Who of the family agreed to the plan.';
alter table care_coordination.plan_agreement_party force row level security;
create policy tenant on care_coordination.plan_agreement_party using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.plan_agreement_party to cjg_app;

create table care_coordination.plan_change (
  municipality character(4) not null,
  plan_id uuid not null,
  revision integer not null,
  object text not null,
  part_id uuid,
  about uuid[] not null,
  home_of uuid,
  is_new boolean not null,
  changed_at timestamp with time zone not null,
  changed_by uuid not null,
  section text not null,
  PRIMARY KEY (municipality, plan_id, revision),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  CHECK ((revision >= 1))
);
comment on table care_coordination.plan_change is 'Every change of a plan, numbered in the order in which they became visible to others: what kind of part, which one, when, by whom. Holds no words: those stand where they were written, at the same moment. From this everyone is told what changed since they looked, cut to what they may see: about and home_of are those of the part at that moment. changed_by: a participant of the plan; of the family also one who is only added to the list at this very moment.';
comment on column care_coordination.plan_change.section is 'The section of the plan that the part belongs to (knowledge/plan/sections.ts).';
alter table care_coordination.plan_change force row level security;
create policy tenant on care_coordination.plan_change using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.plan_change to cjg_app;

create table care_coordination.plan_closure (
  municipality character(4) not null,
  plan_id uuid not null,
  closed_on date not null,
  outcome text not null,
  words text not null,
  closed_at timestamp with time zone not null,
  closed_by uuid not null,
  PRIMARY KEY (municipality, plan_id),
  FOREIGN KEY (municipality, closed_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  CHECK ((outcome = ANY (ARRAY['goals-reached'::text, 'family-goes-on'::text, 'other-help'::text, 'family-stopped'::text, 'moved'::text])))
);
comment on table care_coordination.plan_closure is 'The plan ended, with how it ended. A closed plan can be read and no longer changed; the family may start another.';
alter table care_coordination.plan_closure force row level security;
create policy tenant on care_coordination.plan_closure using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.plan_closure to cjg_app;

create table care_coordination.plan_continuation (
  municipality character(4) not null,
  plan_id uuid not null,
  continues_id uuid not null,
  PRIMARY KEY (municipality, plan_id),
  FOREIGN KEY (municipality, continues_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id)
);
comment on table care_coordination.plan_continuation is 'A plan goes on from an earlier one of the same family.';
alter table care_coordination.plan_continuation force row level security;
create policy tenant on care_coordination.plan_continuation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.plan_continuation to cjg_app;

create table care_coordination.plan_draft (
  municipality character(4) not null,
  plan_id uuid not null,
  place text not null,
  professional_id uuid not null,
  typed jsonb not null,
  saved_at timestamp with time zone not null,
  PRIMARY KEY (municipality, plan_id, place, professional_id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id)
);
comment on table care_coordination.plan_draft is 'What somebody is typing in a plan, so that a dead battery loses nothing: kept here because a device may keep no personal data. Read by its writer alone (professional_id: whoever types, also of the family); no part of the plan. place: which form. Deleted when it is saved for good or thrown away, and after two weeks.';
create index plan_draft_by_age ON care_coordination.plan_draft USING btree (municipality, saved_at);
alter table care_coordination.plan_draft force row level security;
create policy tenant on care_coordination.plan_draft using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update on care_coordination.plan_draft to cjg_app;

create table care_coordination.plan_form (
  municipality character(4) not null,
  plan_id uuid not null,
  version integer not null,
  form text not null,
  reason text not null,
  chosen_at timestamp with time zone not null,
  chosen_by uuid not null,
  PRIMARY KEY (municipality, plan_id, version),
  FOREIGN KEY (municipality, chosen_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  CHECK ((form = ANY (ARRAY['light'::text, 'full'::text]))),
  CHECK ((version >= 1))
);
comment on table care_coordination.plan_form is 'The form of a plan, chosen with a reason: light, or full with a safety plan when basic care, safety or violence is at stake. The highest version counts.';
alter table care_coordination.plan_form force row level security;
create policy tenant on care_coordination.plan_form using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.plan_form to cjg_app;

create table care_coordination.plan_look (
  municipality character(4) not null,
  plan_id uuid not null,
  looked_by uuid not null,
  revision integer not null,
  looked_at timestamp with time zone not null,
  PRIMARY KEY (municipality, plan_id, looked_by, revision),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  CHECK ((revision >= 0))
);
comment on table care_coordination.plan_look is 'Somebody opened a plan and saw it up to this change. One row for each change that was the newest when somebody looked, so that a second look at the same adds nothing. looked_by: the person or professional. The access log says when a plan was opened; this says how far it was read.';
alter table care_coordination.plan_look force row level security;
create policy tenant on care_coordination.plan_look using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.plan_look to cjg_app;

create table care_coordination.plan_part (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  CHECK ((kind = ANY (ARRAY['strength'::text, 'worry'::text, 'safety-worry'::text, 'earlier-help'::text, 'agreement'::text, 'bottom-line'::text])))
);
comment on table care_coordination.plan_part is 'One thing that stands in a plan: a strength, a worry, help that was there before, an agreement, a bottom line of the safety plan. What it says is in its versions.';
create index plan_part_of_plan ON care_coordination.plan_part USING btree (municipality, plan_id);
alter table care_coordination.plan_part force row level security;
create policy tenant on care_coordination.plan_part using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.plan_part to cjg_app;

create table care_coordination.plan_part_end (
  municipality character(4) not null,
  part_id uuid not null,
  plan_id uuid not null,
  reason text not null,
  ended_at timestamp with time zone not null,
  ended_by uuid not null,
  PRIMARY KEY (municipality, part_id),
  FOREIGN KEY (municipality, ended_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, part_id) REFERENCES care_coordination.plan_part(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id)
);
comment on table care_coordination.plan_part_end is 'A part of a plan no longer holds, and why. It stays to be read.';
create index plan_part_end_of_plan ON care_coordination.plan_part_end USING btree (municipality, plan_id);
alter table care_coordination.plan_part_end force row level security;
create policy tenant on care_coordination.plan_part_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.plan_part_end to cjg_app;

create table care_coordination.plan_part_version (
  municipality character(4) not null,
  part_id uuid not null,
  version integer not null,
  plan_id uuid not null,
  about uuid[] not null,
  home_of uuid,
  what text not null,
  since text not null,
  effect text not null,
  life_area text,
  priority text,
  seriousness text not null,
  reporting_code text,
  by_whom text not null,
  result text not null,
  watched_by uuid,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  PRIMARY KEY (municipality, part_id, version),
  FOREIGN KEY (municipality, home_of) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, part_id) REFERENCES care_coordination.plan_part(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, watched_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES care_coordination.participant(municipality, id),
  CHECK ((priority = ANY (ARRAY['first'::text, 'next'::text, 'later'::text]))),
  CHECK ((reporting_code = ANY (ARRAY['followed'::text, 'not-followed'::text, 'unknown'::text]))),
  CHECK ((version >= 1))
);
comment on table care_coordination.plan_part_version is 'What a part of a plan says, every version of it; the highest counts, and the key makes a second writer of one version see the first. about: the participants it is about, none for the whole family. home_of: only for the household of this participant. reporting_code: what the writer says about it; never read from a file of the reporting code.';
create index plan_part_version_of_plan ON care_coordination.plan_part_version USING btree (municipality, plan_id);
alter table care_coordination.plan_part_version force row level security;
create policy tenant on care_coordination.plan_part_version using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.plan_part_version to cjg_app;

create table care_coordination.plan_signature (
  municipality character(4) not null,
  plan_id uuid not null,
  number integer not null,
  participant_id uuid not null,
  ordinal integer not null,
  answer text not null,
  remark text not null,
  manner text not null,
  answered_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, plan_id, number, participant_id, ordinal),
  FOREIGN KEY (municipality, participant_id) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id, number) REFERENCES care_coordination.plan_version(municipality, plan_id, number),
  FOREIGN KEY (municipality, recorded_by) REFERENCES care_coordination.participant(municipality, id),
  CHECK ((answer = ANY (ARRAY['agree'::text, 'agree-with-remark'::text, 'disagree'::text]))),
  CHECK (((answer = 'agree'::text) OR (remark <> ''::text))),
  CHECK ((manner = ANY (ARRAY['spoken'::text, 'written'::text, 'online'::text]))),
  CHECK ((ordinal >= 1))
);
comment on table care_coordination.plan_signature is 'What somebody says to a version of the plan: agrees, agrees with a remark, or does not agree, with why. Said by themselves in Mijn CJG, spoken, or on paper. Of each the last answer counts (ordinal); the earlier ones stay.';
alter table care_coordination.plan_signature force row level security;
create policy tenant on care_coordination.plan_signature using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.plan_signature to cjg_app;

create table care_coordination.plan_text (
  municipality character(4) not null,
  plan_id uuid not null,
  topic text not null,
  version integer not null,
  words text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  PRIMARY KEY (municipality, plan_id, topic, version),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES care_coordination.participant(municipality, id),
  CHECK ((topic = ANY (ARRAY['analysis'::text, 'result'::text, 'group-plan'::text, 'crisis'::text, 'safety-review'::text]))),
  CHECK ((version >= 1))
);
comment on table care_coordination.plan_text is 'A running text of a plan, every version of it: the joint analysis, the result the family wishes, the family''s own group plan (Jeugdwet 4.1.2), what to do in a crisis, how the safety plan is looked at again.';
alter table care_coordination.plan_text force row level security;
create policy tenant on care_coordination.plan_text using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.plan_text to cjg_app;

create table care_coordination.plan_version (
  municipality character(4) not null,
  plan_id uuid not null,
  number integer not null,
  revision integer not null,
  held jsonb not null,
  note text not null,
  fixed_at timestamp with time zone not null,
  fixed_by uuid not null,
  PRIMARY KEY (municipality, plan_id, number),
  FOREIGN KEY (municipality, fixed_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  CHECK ((number >= 1)),
  CHECK ((revision >= 0))
);
comment on table care_coordination.plan_version is 'A version of the plan as it was laid before everyone to sign: what it held then, part by part in words, with whom each part is about. revision: the last change in it; what came later is changed since. Shown to each as far as they may see it.';
alter table care_coordination.plan_version force row level security;
create policy tenant on care_coordination.plan_version using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.plan_version to cjg_app;

create table care_coordination.process_decision (
  municipality character(4) not null,
  id uuid not null,
  request_id uuid not null,
  plan_id uuid not null,
  words text not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, decided_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES care_coordination.process_request(municipality, id),
  CHECK ((words <> ''::text))
);
comment on table care_coordination.process_decision is 'What was decided to get a plan going again.';
create index process_decision_of_plan ON care_coordination.process_decision USING btree (municipality, plan_id);
alter table care_coordination.process_decision force row level security;
create policy tenant on care_coordination.process_decision using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.process_decision to cjg_app;

create table care_coordination.process_entry (
  municipality character(4) not null,
  request_id uuid not null,
  participant_id uuid not null,
  entered_at timestamp with time zone not null,
  PRIMARY KEY (municipality, request_id),
  FOREIGN KEY (municipality, participant_id) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES care_coordination.process_request(municipality, id)
);
comment on table care_coordination.process_entry is 'The process coordinator came to the table after a request; the leaving is a departure of this participant.';
alter table care_coordination.process_entry force row level security;
create policy tenant on care_coordination.process_entry using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.process_entry to cjg_app;

create table care_coordination.process_request (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  reason text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, asked_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  CHECK ((reason <> ''::text))
);
comment on table care_coordination.process_request is 'Somebody in a plan asks the process coordinator in, with a reason that everyone in the plan reads. Before that a process coordinator sees no name and no content.';
create index process_request_of_plan ON care_coordination.process_request USING btree (municipality, plan_id);
alter table care_coordination.process_request force row level security;
create policy tenant on care_coordination.process_request using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.process_request to cjg_app;

create table care_coordination.record_notice (
  municipality character(4) not null,
  plan_id uuid not null,
  version integer not null,
  answer text not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  PRIMARY KEY (municipality, plan_id, version),
  FOREIGN KEY (municipality, decided_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  CHECK ((answer = ANY (ARRAY['shown'::text, 'hidden'::text]))),
  CHECK ((version >= 1))
);
comment on table care_coordination.record_notice is 'Whether the record of youth health care of the children tells that there is a plan, who coordinates it and when it is looked at again. The family decides; the highest version counts, and without any it is hidden. Nothing of a record ever comes into a plan.';
alter table care_coordination.record_notice force row level security;
create policy tenant on care_coordination.record_notice using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.record_notice to cjg_app;

create table care_coordination.safety_agreement (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  at_sign text not null,
  agreed text not null,
  watched_by uuid,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, watched_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES care_coordination.participant(municipality, id)
);
comment on table care_coordination.safety_agreement is 'What happens when it gets tense at home: at which sign, who does what, who around the family keeps an eye on it.';
create index safety_agreement_of_plan ON care_coordination.safety_agreement USING btree (municipality, plan_id);
alter table care_coordination.safety_agreement force row level security;
create policy tenant on care_coordination.safety_agreement using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.safety_agreement to cjg_app;

create table care_coordination.safety_agreement_end (
  municipality character(4) not null,
  agreement_id uuid not null,
  ended_at timestamp with time zone not null,
  ended_by uuid not null,
  reason text not null,
  PRIMARY KEY (municipality, agreement_id),
  FOREIGN KEY (municipality, agreement_id) REFERENCES care_coordination.safety_agreement(municipality, id),
  FOREIGN KEY (municipality, ended_by) REFERENCES care_coordination.participant(municipality, id)
);
comment on table care_coordination.safety_agreement_end is 'A safety agreement no longer holds, and why. It stays to be read.';
alter table care_coordination.safety_agreement_end force row level security;
create policy tenant on care_coordination.safety_agreement_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.safety_agreement_end to cjg_app;

create table care_coordination.section_choice (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  section text not null,
  participant_id uuid not null,
  opens boolean not null,
  said_by uuid not null,
  said_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, participant_id) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, recorded_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, said_by) REFERENCES care_coordination.participant(municipality, id),
  CHECK ((section = ANY (ARRAY['reason'::text, 'people'::text, 'strengths'::text, 'worries'::text, 'safety'::text, 'earlier-help'::text, 'analysis'::text, 'result'::text, 'goals'::text, 'agreements'::text, 'measures'::text, 'meetings'::text, 'comments'::text, 'group-plan'::text])))
);
comment on table care_coordination.section_choice is 'Somebody of the family opens a section of the plan for a participant, or closes it (consent: Jeugdwet 7.3.11). said_by: whose choice it is; of each of them the newest counts (ids go up), and one no closes. recorded_by: who wrote it down.';
create index section_choice_of_plan ON care_coordination.section_choice USING btree (municipality, plan_id);
alter table care_coordination.section_choice force row level security;
create policy tenant on care_coordination.section_choice using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.section_choice to cjg_app;

create table care_coordination.stalled_plan_told (
  municipality character(4) not null,
  plan_id uuid not null,
  since date not null,
  party text not null,
  told_at timestamp with time zone not null,
  PRIMARY KEY (municipality, plan_id, since, party),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  CHECK ((party = ANY (ARRAY['coordinator'::text, 'process-coordinator'::text])))
);
comment on table care_coordination.stalled_plan_told is 'A step of the escalation was taken by itself: somebody was mailed that a plan stands still since this day. Once each.';
alter table care_coordination.stalled_plan_told force row level security;
create policy tenant on care_coordination.stalled_plan_told using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.stalled_plan_told to cjg_app;

create table care_coordination.suggestion (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  part_id uuid not null,
  line text not null,
  read_version integer not null,
  words text not null,
  why text not null,
  proposed_at timestamp with time zone not null,
  proposed_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, proposed_by) REFERENCES care_coordination.participant(municipality, id),
  CHECK ((read_version >= 0))
);
comment on table care_coordination.suggestion is 'Somebody proposes other words for a part of the plan: for which line of it, as a change of the version they read. Seen by who may see that part. Changes nothing until it is accepted.';
create index suggestion_of_plan ON care_coordination.suggestion USING btree (municipality, plan_id);
alter table care_coordination.suggestion force row level security;
create policy tenant on care_coordination.suggestion using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.suggestion to cjg_app;

create table care_coordination.suggestion_decision (
  municipality character(4) not null,
  suggestion_id uuid not null,
  plan_id uuid not null,
  decision text not null,
  reason text not null,
  version integer,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  PRIMARY KEY (municipality, suggestion_id),
  FOREIGN KEY (municipality, decided_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id),
  FOREIGN KEY (municipality, suggestion_id) REFERENCES care_coordination.suggestion(municipality, id),
  CHECK (((decision = 'accepted'::text) = (version IS NOT NULL))),
  CHECK ((decision = ANY (ARRAY['accepted'::text, 'declined'::text, 'withdrawn'::text])))
);
comment on table care_coordination.suggestion_decision is 'What became of a proposal: accepted, as which version of the part; declined, with why; or withdrawn by whoever made it. The key makes that it is decided once.';
create index suggestion_decision_of_plan ON care_coordination.suggestion_decision USING btree (municipality, plan_id);
alter table care_coordination.suggestion_decision force row level security;
create policy tenant on care_coordination.suggestion_decision using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.suggestion_decision to cjg_app;

create table care_coordination.supporter_invitation (
  municipality character(4) not null,
  participant_id uuid not null,
  plan_id uuid not null,
  email text,
  agreed_by uuid not null,
  invited_at timestamp with time zone not null,
  invited_by uuid not null,
  PRIMARY KEY (municipality, participant_id),
  FOREIGN KEY (municipality, agreed_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, invited_by) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, participant_id) REFERENCES care_coordination.participant(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES care_coordination.plan(municipality, id)
);
comment on table care_coordination.supporter_invitation is 'Somebody around the family is asked to take part and to open the plan in Mijn CJG. Known as a person from then on, so that an account can be made. agreed_by: who of the family said yes to it.';
alter table care_coordination.supporter_invitation force row level security;
create policy tenant on care_coordination.supporter_invitation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on care_coordination.supporter_invitation to cjg_app;

-- centre ----------------------------------------------------------------------------------------------
create schema centre;
grant usage on schema centre to cjg_app, cjg_reporting;

create table centre.agreement (
  municipality character(4) not null,
  id uuid not null,
  agreed_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id)
);
comment on table centre.agreement is 'A covenant or agreement of the centre, by an id that others refer to. What it says stands in centre.agreement_text.';
alter table centre.agreement force row level security;
create policy tenant on centre.agreement using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.agreement to cjg_app;

create table centre.agreement_end (
  municipality character(4) not null,
  agreement_id uuid not null,
  ended_on date not null,
  why text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, agreement_id),
  FOREIGN KEY (municipality, agreement_id) REFERENCES centre.agreement(municipality, id)
);
comment on table centre.agreement_end is 'That an agreement was ended before its last day, from which day and why.';
alter table centre.agreement_end force row level security;
create policy tenant on centre.agreement_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.agreement_end to cjg_app;

create table centre.agreement_setting (
  municipality character(4) not null,
  id uuid not null,
  warn_days integer not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((warn_days >= 1) AND (warn_days <= 730)))
);
comment on table centre.agreement_setting is 'How many days before the end of an agreement its administrators are warned. A choice of the municipality; the newest row counts.';
alter table centre.agreement_setting force row level security;
create policy tenant on centre.agreement_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.agreement_setting to cjg_app;

create table centre.agreement_text (
  municipality character(4) not null,
  agreement_id uuid not null,
  nth integer not null,
  kind text not null,
  title text not null,
  organisations uuid[] not null,
  other_parties text not null,
  purpose text not null,
  legal_ground text not null,
  ground_seen_on date,
  which_data text not null,
  from_day date not null,
  until_day date,
  signed_on date,
  signed_by text not null,
  document text not null,
  reason text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, agreement_id, nth),
  FOREIGN KEY (municipality, agreement_id) REFERENCES centre.agreement(municipality, id),
  CHECK ((until_day >= from_day)),
  CHECK ((kind = ANY (ARRAY['covenant'::text, 'processing'::text, 'exchange'::text, 'cooperation'::text]))),
  CHECK ((nth > 0)),
  CHECK ((title <> ''::text))
);
comment on table centre.agreement_text is 'What an agreement says: parties, purpose, legal ground (and on which day that was looked up), which data, from when until its last day, who signed, and where the paper is. The last nth counts, the others are its history; of two who save the same nth the second is told. AVG art. 26, 28 and 30.';
alter table centre.agreement_text force row level security;
create policy tenant on centre.agreement_text using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.agreement_text to cjg_app;

create table centre.agreement_warning (
  municipality character(4) not null,
  agreement_id uuid not null,
  until_day date not null,
  warned_at timestamp with time zone not null,
  PRIMARY KEY (municipality, agreement_id, until_day),
  FOREIGN KEY (municipality, agreement_id) REFERENCES centre.agreement(municipality, id)
);
comment on table centre.agreement_warning is 'That administrators were warned by mail that an agreement ends on this day: once for each last day.';
alter table centre.agreement_warning force row level security;
create policy tenant on centre.agreement_warning using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.agreement_warning to cjg_app;

create table centre.basic_model_setting (
  municipality character(4) not null,
  id uuid not null,
  months integer not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((months >= 1) AND (months <= 24)))
);
comment on table centre.basic_model_setting is 'So many months before a part of the basic model would be without an agreement, administrators are warned. No rule sets this: a municipality chooses, and the newest row counts.';
alter table centre.basic_model_setting force row level security;
create policy tenant on centre.basic_model_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.basic_model_setting to cjg_app;

create table centre.centre (
  municipality character(4) not null,
  host text not null,
  theme text not null,
  phone text not null,
  opened_on date not null,
  PRIMARY KEY (municipality),
  UNIQUE (host),
  FOREIGN KEY (municipality) REFERENCES centre.municipality(code)
);
comment on table centre.centre is 'A municipality whose CJG runs on this server: at which host name, in which colours. Read before the tenant is known, so without row-level security; holds nothing personal.';
grant insert, select, update on centre.centre to cjg_app;

create table centre.founding (
  id uuid not null,
  code_hash bytea not null,
  for_code character(4),
  host text,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  PRIMARY KEY (id),
  UNIQUE (code_hash),
  FOREIGN KEY (for_code) REFERENCES centre.municipality(code),
  CHECK (((for_code IS NULL) = (host IS NULL))),
  CHECK ((length(code_hash) = 32))
);
comment on table centre.founding is 'That a new centre may be opened here, by whoever has a one-time code, of which only the SHA-256 is kept: a week at most. for_code and host are empty when the very first centre of an installation chooses its own. Of nobody: it is read before there is a municipality.';
grant insert, select on centre.founding to cjg_app;

create table centre.founding_choice (
  founding_id uuid not null,
  id uuid not null,
  for_code character(4) not null,
  phone text not null,
  theme text not null,
  chosen_at timestamp with time zone not null,
  second_factor_sealed bytea not null,
  PRIMARY KEY (founding_id, id),
  FOREIGN KEY (for_code) REFERENCES centre.municipality(code),
  FOREIGN KEY (founding_id) REFERENCES centre.founding(id)
);
comment on table centre.founding_choice is 'What was chosen of a centre before it opened, so that whoever sets it up can leave and go on: the newest row counts. Holds nothing personal.';
comment on column centre.founding_choice.second_factor_sealed is 'TOTP secret, AES-256-GCM with a key outside the database.';
grant insert, select on centre.founding_choice to cjg_app;

create table centre.founding_end (
  founding_id uuid not null,
  how text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (founding_id),
  FOREIGN KEY (founding_id) REFERENCES centre.founding(id),
  CHECK ((how = ANY (ARRAY['used'::text, 'replaced'::text])))
);
comment on table centre.founding_end is 'That a one-time code opened its centre, or that another took its place. It opens nothing any more.';
grant insert, select on centre.founding_end to cjg_app;

create table centre.holiday_setting (
  municipality character(4) not null,
  id uuid not null,
  closed_on text[] not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id)
);
comment on table centre.holiday_setting is 'On which public holidays the locations are closed, by their names in src/knowledge/ages/named-holidays.ts. A choice of the municipality; the newest row counts.';
alter table centre.holiday_setting force row level security;
create policy tenant on centre.holiday_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.holiday_setting to cjg_app;

create table centre.location (
  municipality character(4) not null,
  id uuid not null,
  name text not null,
  street text not null,
  postcode text not null,
  town text not null,
  ordinal integer not null,
  about text not null default ''::text,
  closed_on date,
  version integer not null default 1,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality) REFERENCES centre.municipality(code)
);
comment on table centre.location is 'A place of the centre where people can walk in (Tijdelijke regeling CJG art. 1: at least one per municipality). about: what a visitor should know of it. closed_on: from that day it is not one of them any more. version: of two who change one at once the second is told.';
alter table centre.location force row level security;
create policy tenant on centre.location using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update on centre.location to cjg_app;

create table centre.module_switch (
  municipality character(4) not null,
  module text not null,
  switched_at timestamp with time zone not null,
  switched_on boolean not null,
  switched_by uuid not null,
  legal_ground text not null,
  PRIMARY KEY (municipality, module, switched_at),
  FOREIGN KEY (municipality) REFERENCES centre.municipality(code)
);
comment on table centre.module_switch is 'Local customisation: each time a module was switched on or off, by whom and on which ground. The newest row counts.';
alter table centre.module_switch force row level security;
create policy tenant on centre.module_switch using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.module_switch to cjg_app;

create table centre.municipality (
  code character(4) not null,
  name text not null,
  province text not null,
  youth_care_region text not null,
  safety_region text not null,
  fictional boolean not null,
  PRIMARY KEY (code)
);
comment on table centre.municipality is 'All municipalities of the Netherlands by CBS code (342 on 1-1-2026), and the invented ones of the demo. Reference data, not a tenant''s. Source: CBS gemeentelijke indeling 2026.';
grant insert, select on centre.municipality to cjg_app;

create table centre.offer (
  municipality character(4) not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  description text not null,
  minimum_age numeric(4,2) not null,
  maximum_age numeric(4,2) not null,
  cost text not null,
  languages text[] not null,
  waiting_weeks integer,
  checked_on date not null,
  available_until date,
  cost_kind text not null default 'unknown'::text,
  for_whom text[] not null default '{child,parent,family}'::text[],
  way_in text not null default ''::text,
  version integer not null default 1,
  search tsvector not null default (setweight(to_tsvector('dutch'::regconfig, name), 'A'::"char") || setweight(to_tsvector('dutch'::regconfig, description), 'B'::"char")),
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, organisation_id) REFERENCES centre.organisation(municipality, id),
  CHECK ((maximum_age >= minimum_age)),
  CHECK ((cost_kind = ANY (ARRAY['free'::text, 'contribution'::text, 'insured'::text, 'unknown'::text])))
);
comment on table centre.offer is 'The social map: what a partner offers, for which ages (in years, with decimals), for whom, at what cost, in which languages and how one gets in. Fields follow Open Referral HSDS 3. version: of two who change one at once the second is told. How long the wait is stands in waiting_time; waiting_weeks and checked_on are what was said when the offer was published.';
alter table centre.offer force row level security;
create policy tenant on centre.offer using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update on centre.offer to cjg_app;

create table centre.offer_check_setting (
  municipality character(4) not null,
  id uuid not null,
  months integer not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((months >= 1) AND (months <= 60)))
);
comment on table centre.offer_check_setting is 'So many months after an offer was last checked, families do not see it any more. No law or guideline sets this: a municipality chooses, and the newest row counts.';
alter table centre.offer_check_setting force row level security;
create policy tenant on centre.offer_check_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.offer_check_setting to cjg_app;

create table centre.offer_import (
  municipality character(4) not null,
  id uuid not null,
  content text not null,
  changes integer not null,
  kept_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, id)
);
comment on table centre.offer_import is 'A file for the social map that was looked at before it is taken in: public offers of organisations, nothing of families. Gone when it is taken in, thrown away or a day old.';
alter table centre.offer_import force row level security;
create policy tenant on centre.offer_import using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on centre.offer_import to cjg_app;

create table centre.offer_place (
  municipality character(4) not null,
  offer_id uuid not null,
  ordinal integer not null,
  kind text not null,
  name text not null,
  street text not null,
  postcode text not null,
  town text not null,
  PRIMARY KEY (municipality, offer_id, ordinal),
  FOREIGN KEY (municipality, offer_id) REFERENCES centre.offer(municipality, id),
  CHECK ((kind = ANY (ARRAY['there'::text, 'at-home'::text, 'online'::text])))
);
comment on table centre.offer_place is 'Where an offer can be had: at an address (there), at the home of the family, or online (HSDS service_at_location, location_type). Replaced as a whole when the offer is changed.';
alter table centre.offer_place force row level security;
create policy tenant on centre.offer_place using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on centre.offer_place to cjg_app;

create table centre.offer_warning (
  municipality character(4) not null,
  offer_id uuid not null,
  gone_on date not null,
  kind text not null,
  warned_at timestamp with time zone not null,
  PRIMARY KEY (municipality, offer_id, gone_on, kind),
  FOREIGN KEY (municipality, offer_id) REFERENCES centre.offer(municipality, id),
  CHECK ((kind = ANY (ARRAY['soon'::text, 'gone'::text])))
);
comment on table centre.offer_warning is 'Who keeps an offer was told that families will not see it any more from this day, or do not see it now: each once.';
alter table centre.offer_warning force row level security;
create policy tenant on centre.offer_warning using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.offer_warning to cjg_app;

create table centre.opening (
  municipality character(4) not null,
  location_id uuid not null,
  weekday integer not null,
  opens_at time without time zone not null,
  closes_at time without time zone not null,
  PRIMARY KEY (municipality, location_id, weekday, opens_at),
  FOREIGN KEY (municipality, location_id) REFERENCES centre.location(municipality, id),
  CHECK ((closes_at > opens_at)),
  CHECK (((weekday >= 1) AND (weekday <= 7)))
);
comment on table centre.opening is 'Weekly opening hours, Monday is 1; times of the clock in the Netherlands.';
alter table centre.opening force row level security;
create policy tenant on centre.opening using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on centre.opening to cjg_app;

create table centre.opening_exception (
  municipality character(4) not null,
  id uuid not null,
  location_id uuid not null,
  on_day date not null,
  kind text not null,
  opens_at time without time zone,
  closes_at time without time zone,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, location_id) REFERENCES centre.location(municipality, id),
  CHECK ((((kind = 'hours'::text) = (opens_at IS NOT NULL)) AND ((kind = 'hours'::text) = (closes_at IS NOT NULL)))),
  CHECK ((closes_at > opens_at)),
  CHECK ((kind = ANY (ARRAY['closed'::text, 'hours'::text, 'as-usual'::text])))
);
comment on table centre.opening_exception is 'A day on which a location is closed, open at other hours, or open as usual although it would be closed (a holiday). The newest row of a day counts. reason is read by visitors.';
create index opening_exception_of_day ON centre.opening_exception USING btree (municipality, location_id, on_day, id DESC);
alter table centre.opening_exception force row level security;
create policy tenant on centre.opening_exception using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.opening_exception to cjg_app;

create table centre.organisation (
  municipality character(4) not null,
  id uuid not null,
  name text not null,
  kind text not null,
  phone text,
  email text,
  ended_on date,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality) REFERENCES centre.municipality(code)
);
comment on table centre.organisation is 'A partner of the centre. kind decides what it may do (school and police never lead: see knowledge/referral-index).';
alter table centre.organisation force row level security;
create policy tenant on centre.organisation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update on centre.organisation to cjg_app;

create table centre.part_filling (
  municipality character(4) not null,
  id uuid not null,
  version integer not null,
  parts text[] not null,
  organisation_id uuid not null,
  title text not null,
  parties text not null,
  from_on date not null,
  until_on date,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id, version),
  FOREIGN KEY (municipality, organisation_id) REFERENCES centre.organisation(municipality, id),
  CHECK ((until_on >= from_on)),
  CHECK ((cardinality(parts) > 0)),
  CHECK ((version > 0))
);
comment on table centre.part_filling is 'Which organisation fills which parts of the basic model, from and until when, and by which paper; each change is a version. Covenants and data agreements themselves stand in centre.agreement.';
alter table centre.part_filling force row level security;
create policy tenant on centre.part_filling using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.part_filling to cjg_app;

create table centre.part_warning (
  municipality character(4) not null,
  part text not null,
  until_on date not null,
  warned_at timestamp with time zone not null,
  PRIMARY KEY (municipality, part, until_on)
);
comment on table centre.part_warning is 'That administrators were told that a part of the basic model is filled until this day only: once for each part and day.';
alter table centre.part_warning force row level security;
create policy tenant on centre.part_warning using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.part_warning to cjg_app;

create table centre.postcode_area (
  municipality character(4) not null,
  id uuid not null,
  location_id uuid not null,
  areas text not null,
  valid_from date not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, location_id) REFERENCES centre.location(municipality, id)
);
comment on table centre.postcode_area is 'Which postcodes a location serves, as ranges of their four digits (1234-1236, 1240), from a day on. Of a location the row of the latest day that has come counts, and of one day the newest.';
alter table centre.postcode_area force row level security;
create policy tenant on centre.postcode_area using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.postcode_area to cjg_app;

create table centre.professional (
  municipality character(4) not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  profession text not null,
  phone text,
  email text,
  left_on date,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, organisation_id) REFERENCES centre.organisation(municipality, id)
);
comment on table centre.professional is 'Who works here, as what, for whom. These contact data are what two reporters see of each other after a match (Jeugdwet 7.1.4.3).';
alter table centre.professional force row level security;
create policy tenant on centre.professional using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update on centre.professional to cjg_app;

create table centre.public_profile (
  municipality character(4) not null,
  profile_id uuid not null,
  nth integer not null,
  kind text not null,
  name text not null,
  position text not null,
  may_be_asked text not null,
  phone text not null,
  email text not null,
  agreed_on date,
  agreed_how text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  professional_id uuid,
  topics text[] not null default '{}'::text[],
  organisation text not null default ''::text,
  PRIMARY KEY (municipality, profile_id, nth),
  CHECK ((kind = ANY (ARRAY['professional'::text, 'director'::text, 'alderman'::text]))),
  CHECK ((name <> ''::text)),
  CHECK ((nth > 0))
);
comment on table centre.public_profile is 'Who is who: somebody of the centre or the municipality and what they may be asked for. The last row of a person counts, and is public only when that person agreed (agreed_on, and how that was said). Of two who save the same nth the second is told.';
comment on column centre.public_profile.professional_id is 'Of which professional this profile is, who alone keeps it; null for a director or alderman, whom an administrator presents.';
comment on column centre.public_profile.topics is 'About what this person may be asked: names of src/centre/who-is-who/topics.ts.';
create index public_profile_of_professional ON centre.public_profile USING btree (municipality, professional_id);
alter table centre.public_profile force row level security;
create policy tenant on centre.public_profile using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.public_profile to cjg_app;

create table centre.region (
  id uuid not null,
  name text not null,
  kind text not null,
  founded_at timestamp with time zone not null,
  founded_in character(4) not null,
  PRIMARY KEY (id),
  UNIQUE (name),
  FOREIGN KEY (founded_in) REFERENCES centre.municipality(code),
  CHECK ((kind = ANY (ARRAY['public-health'::text, 'youth-care'::text, 'other'::text]))),
  CHECK ((name <> ''::text))
);
comment on table centre.region is 'A region in which centres work together: of the GGD, of youth care, or another. Read by every centre on the server, so without row-level security; holds nothing personal, and opens nothing.';
grant insert, select on centre.region to cjg_app;

create table centre.region_centre (
  region_id uuid not null,
  centre character(4) not null,
  since date not null,
  recorded_at timestamp with time zone not null,
  PRIMARY KEY (region_id, centre, since),
  FOREIGN KEY (centre) REFERENCES centre.municipality(code),
  FOREIGN KEY (region_id) REFERENCES centre.region(id)
);
comment on table centre.region_centre is 'That a centre belongs to a region, from which day; said by that centre itself. Read by every centre, so without row-level security; holds nothing personal.';
grant insert, select on centre.region_centre to cjg_app;

create table centre.region_centre_end (
  region_id uuid not null,
  centre character(4) not null,
  since date not null,
  ended_on date not null,
  recorded_at timestamp with time zone not null,
  PRIMARY KEY (region_id, centre, since),
  FOREIGN KEY (region_id, centre, since) REFERENCES centre.region_centre(region_id, centre, since),
  CHECK ((ended_on >= since))
);
comment on table centre.region_centre_end is 'From which day a centre no longer belongs to a region. Holds nothing personal.';
grant insert, select on centre.region_centre_end to cjg_app;

create table centre.secondment (
  municipality character(4) not null,
  id uuid not null,
  home character(4) not null,
  away character(4) not null,
  professional_id uuid not null,
  name text not null,
  profession text not null,
  phone text,
  email text,
  employer text not null,
  work text not null,
  from_day date not null,
  until_day date not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  asked_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK ((home <> away)),
  CHECK (((municipality = home) OR (municipality = away))),
  CHECK ((until_day >= from_day))
);
comment on table centre.secondment is 'Somebody of one centre (home) works for another (away) for a time; asked by an administrator of home. Each of the two holds a copy: neither looks into the other. professional_id is the person at home, until_day the last day. Contact data of work only.';
create index secondment_of_professional ON centre.secondment USING btree (municipality, professional_id);
alter table centre.secondment force row level security;
create policy tenant on centre.secondment using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.secondment to cjg_app;

create table centre.secondment_answer (
  municipality character(4) not null,
  secondment_id uuid not null,
  agreed boolean not null,
  roles text[] not null,
  subject_id uuid,
  reason text not null,
  answered_at timestamp with time zone not null,
  answered_by uuid not null,
  answered_by_name text not null,
  PRIMARY KEY (municipality, secondment_id),
  FOREIGN KEY (municipality, secondment_id) REFERENCES centre.secondment(municipality, id),
  CHECK ((agreed = (subject_id IS NOT NULL)))
);
comment on table centre.secondment_answer is 'What an administrator of the other centre said: yes, with the roles there and as whom (subject_id, a centre.professional of away), or no and why. Of two who answer the first counts.';
create index secondment_answer_of_subject ON centre.secondment_answer USING btree (municipality, subject_id);
alter table centre.secondment_answer force row level security;
create policy tenant on centre.secondment_answer using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.secondment_answer to cjg_app;

create table centre.secondment_end (
  municipality character(4) not null,
  secondment_id uuid not null,
  ended_on date not null,
  why text not null,
  ended_at timestamp with time zone not null,
  ended_in character(4) not null,
  ended_by text not null,
  ended_by_name text not null,
  PRIMARY KEY (municipality, secondment_id),
  FOREIGN KEY (municipality, secondment_id) REFERENCES centre.secondment(municipality, id)
);
comment on table centre.secondment_end is 'That a secondment ended before its last day, or was taken back: from this moment it opens nothing. Said by either centre.';
alter table centre.secondment_end force row level security;
create policy tenant on centre.secondment_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.secondment_end to cjg_app;

create table centre.set_up_step (
  municipality character(4) not null,
  step text not null,
  done_at timestamp with time zone not null,
  done_by uuid not null,
  PRIMARY KEY (municipality, step, done_at),
  CHECK ((step = ANY (ARRAY['location'::text, 'agreements'::text, 'modules'::text, 'people'::text])))
);
comment on table centre.set_up_step is 'Which steps of setting up a new centre were answered, when and by whom, so that it can be left and continued.';
alter table centre.set_up_step force row level security;
create policy tenant on centre.set_up_step using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.set_up_step to cjg_app;

create table centre.spear_point (
  municipality character(4) not null,
  id uuid not null,
  set_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id)
);
comment on table centre.spear_point is 'A goal of the municipality for its centre, for a period. What it says stands in centre.spear_point_text.';
alter table centre.spear_point force row level security;
create policy tenant on centre.spear_point using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.spear_point to cjg_app;

create table centre.spear_point_end (
  municipality character(4) not null,
  spear_point_id uuid not null,
  why text not null,
  ended_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, spear_point_id),
  FOREIGN KEY (municipality, spear_point_id) REFERENCES centre.spear_point(municipality, id)
);
comment on table centre.spear_point_end is 'That the municipality let a goal go before its last day, and why.';
alter table centre.spear_point_end force row level security;
create policy tenant on centre.spear_point_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.spear_point_end to cjg_app;

create table centre.spear_point_look_back (
  municipality character(4) not null,
  spear_point_id uuid not null,
  id uuid not null,
  value numeric,
  words text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, spear_point_id, id),
  FOREIGN KEY (municipality, spear_point_id) REFERENCES centre.spear_point(municipality, id),
  CHECK ((words <> ''::text))
);
comment on table centre.spear_point_look_back is 'A look back on a goal, once a year or more: the figure as it was then (null: not known, or too small to show), what went well and what will change.';
alter table centre.spear_point_look_back force row level security;
create policy tenant on centre.spear_point_look_back using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.spear_point_look_back to cjg_app;

create table centre.spear_point_text (
  municipality character(4) not null,
  spear_point_id uuid not null,
  nth integer not null,
  title text not null,
  why text not null,
  from_day date not null,
  until_day date not null,
  subject text not null,
  breakdown text not null,
  category text not null,
  start_value numeric not null,
  target_value numeric not null,
  responsible text not null,
  reason text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  unit text not null default 'count'::text,
  PRIMARY KEY (municipality, spear_point_id, nth),
  FOREIGN KEY (municipality, spear_point_id) REFERENCES centre.spear_point(municipality, id),
  CHECK ((until_day > from_day)),
  CHECK ((start_value <> target_value)),
  CHECK ((nth > 0)),
  CHECK (((unit = 'count'::text) OR (category <> ''::text))),
  CHECK ((title <> ''::text)),
  CHECK ((unit = ANY (ARRAY['count'::text, 'share'::text])))
);
comment on table centre.spear_point_text is 'What a goal says: why, the period, which figure of the centre measures it (subject, breakdown and category by the names of the figures), where it stood at the start, where it should be on the last day, and who is responsible. The last nth counts; the others are its history.';
comment on column centre.spear_point_text.unit is 'Measured as how many in the last twelve months that were told, or as which part of the whole, in percents.';
alter table centre.spear_point_text force row level security;
create policy tenant on centre.spear_point_text using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.spear_point_text to cjg_app;

create table centre.taken_time (
  municipality character(4) not null,
  id uuid not null,
  professional_id uuid not null,
  room_id uuid,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  is_extra boolean not null,
  held_until timestamp with time zone,
  PRIMARY KEY (municipality, id),
  EXCLUDE USING gist (municipality WITH =, professional_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ((NOT is_extra)),
  EXCLUDE USING gist (municipality WITH =, room_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (((NOT is_extra) AND (room_id IS NOT NULL))),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  CHECK ((ends_at > starts_at))
);
comment on table centre.taken_time is 'When a professional, and a room, is taken: by an appointment, or by a whole clinic session. Says nothing of whom it is for or what about. Taken away when the appointment is cancelled, moved, or was only held.';
comment on column centre.taken_time.is_extra is 'Given beside another on purpose, with a reason (parenting_help.overbooking): left out of both constraints.';
comment on column centre.taken_time.held_until is 'Kept for who is still filling in a form; from then on anybody may take it. Null: taken for good.';
create index taken_time_by_start ON centre.taken_time USING btree (municipality, starts_at);
create index taken_time_of_professional ON centre.taken_time USING btree (municipality, professional_id, starts_at);
alter table centre.taken_time force row level security;
create policy tenant on centre.taken_time using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update (held_until) on centre.taken_time to cjg_app;

create table centre.waiting_time (
  municipality character(4) not null,
  id uuid not null,
  offer_id uuid not null,
  weeks integer,
  said_on date not null,
  said_by text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, offer_id) REFERENCES centre.offer(municipality, id),
  CHECK (((weeks >= 0) AND (weeks <= 260)))
);
comment on table centre.waiting_time is 'How long the wait for an offer is, in weeks, as somebody of the partner said on a day; null when they could not say. The last one counts, the earlier ones stay.';
create index waiting_time_of_offer ON centre.waiting_time USING btree (municipality, offer_id, id DESC);
alter table centre.waiting_time force row level security;
create policy tenant on centre.waiting_time using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on centre.waiting_time to cjg_app;

-- funding ---------------------------------------------------------------------------------------------
create schema funding;
grant usage on schema funding to cjg_app;

create table funding.figures (
  municipality character(4) not null,
  fingerprint character(32) not null,
  year smallint not null,
  source text not null,
  dated_on date not null,
  kept_at timestamp with time zone not null,
  kept_by uuid not null,
  kept_by_name text not null,
  PRIMARY KEY (municipality, fingerprint),
  FOREIGN KEY (municipality, kept_by) REFERENCES centre.professional(municipality, id),
  CHECK ((source <> ''::text)),
  CHECK (((year >= 1990) AND (year <= 2100)))
);
comment on table funding.figures is 'Counts of the measures by which money for centres for youth and family is divided, as a municipality loaded them to reckon with: open data of CBS or made-up ones, never of persons. fingerprint: SHA-256 over year, source, day and counts, the first 32 digits, so that an address that names it always reckons with the same. No term: nothing personal but who loaded it.';
alter table funding.figures force row level security;
create policy tenant on funding.figures using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on funding.figures to cjg_app;

create table funding.municipality_figures (
  municipality character(4) not null,
  fingerprint character(32) not null,
  code character(4) not null,
  name text not null,
  youths integer not null,
  minorities integer not null,
  single_parents integer not null,
  low_incomes integer not null,
  PRIMARY KEY (municipality, fingerprint, code),
  FOREIGN KEY (municipality, fingerprint) REFERENCES funding.figures(municipality, fingerprint),
  CHECK ((low_incomes >= 0)),
  CHECK ((minorities >= 0)),
  CHECK ((single_parents >= 0)),
  CHECK ((youths >= 0))
);
comment on table funding.municipality_figures is 'The counts of one municipality in a set of figures. code: of CBS; 0000 is all other municipalities together, where only the own counts and those of the country were typed.';
alter table funding.municipality_figures force row level security;
create policy tenant on funding.municipality_figures using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on funding.municipality_figures to cjg_app;

create table funding.scenario_version (
  municipality character(4) not null,
  scenario_id uuid not null,
  version integer not null,
  name text not null,
  fingerprint character(32) not null,
  year smallint not null,
  total_euros bigint not null,
  weight_youths text not null,
  weight_minorities text not null,
  weight_single_parents text not null,
  weight_low_incomes text not null,
  weights_source text not null,
  weights_dated_on date,
  saved_at timestamp with time zone not null,
  saved_by uuid not null,
  saved_by_name text not null,
  PRIMARY KEY (municipality, scenario_id, version),
  FOREIGN KEY (municipality, fingerprint) REFERENCES funding.figures(municipality, fingerprint),
  FOREIGN KEY (municipality, saved_by) REFERENCES centre.professional(municipality, id),
  CHECK ((name <> ''::text)),
  CHECK (((total_euros >= 0) AND (total_euros <= '100000000000'::bigint))),
  CHECK ((version >= 1)),
  CHECK (((year >= 1990) AND (year <= 2100)))
);
comment on table funding.scenario_version is 'A way to divide a national sum that somebody kept, each time it was saved: figures, total and weights, as decimals that were typed, with where they come from; an empty source means an assumption. The key makes it one: of two who save the same version at once the first wins. Nothing personal but who saved it.';
alter table funding.scenario_version force row level security;
create policy tenant on funding.scenario_version using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on funding.scenario_version to cjg_app;

-- guidance --------------------------------------------------------------------------------------------
create schema guidance;
grant usage on schema guidance to cjg_app, cjg_reporting;

create table guidance.choice (
  municipality character(4) not null,
  id uuid not null,
  question_id uuid not null,
  offer_id uuid not null,
  way text not null,
  chosen_at timestamp with time zone not null,
  chosen_by uuid not null,
  chosen_by_name text not null,
  words text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, question_id, offer_id) REFERENCES guidance.shortlist(municipality, question_id, offer_id),
  CHECK ((way = ANY (ARRAY['in-portal'::text, 'together'::text])))
);
comment on table guidance.choice is 'The family chose this offer: itself in Mijn CJG, or together with the professional at the table. The last one counts. Choosing is no consent: that is asked with the referral.';
create index choice_of_question ON guidance.choice USING btree (municipality, question_id, id DESC);
alter table guidance.choice force row level security;
create policy tenant on guidance.choice using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.choice to cjg_app;

create table guidance.consent (
  municipality character(4) not null,
  referral_id uuid not null,
  person_id uuid not null,
  party text not null,
  says text not null,
  given_on date not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, referral_id, person_id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, referral_id) REFERENCES guidance.referral(municipality, id),
  CHECK ((party = ANY (ARRAY['youth'::text, 'parents-with-custody'::text, 'representative'::text]))),
  CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text])))
);
comment on table guidance.consent is 'Who of the family said what to this referral, and when (Jeugdwet 7.3.4, 7.3.5, 7.3.15). Without consent that stands no referral is sent.';
alter table guidance.consent force row level security;
create policy tenant on guidance.consent using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.consent to cjg_app;

create table guidance.ending (
  municipality character(4) not null,
  referral_id uuid not null,
  ended_on date not null,
  outcome text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, referral_id),
  FOREIGN KEY (municipality, referral_id) REFERENCES guidance.referral(municipality, id),
  CHECK ((outcome = ANY (ARRAY['finished'::text, 'family-stopped'::text, 'to-other-help'::text, 'moved'::text])))
);
comment on table guidance.ending is 'The help ended, and how.';
alter table guidance.ending force row level security;
create policy tenant on guidance.ending using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.ending to cjg_app;

create table guidance.introduction (
  municipality character(4) not null,
  id uuid not null,
  referral_id uuid not null,
  planned_at timestamp with time zone not null,
  with_whom text not null,
  place text not null,
  recorded_at timestamp with time zone not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, referral_id) REFERENCES guidance.referral(municipality, id)
);
comment on table guidance.introduction is 'A talk of the family, the sender and the receiver together, so that the family tells its story once (warme overdracht).';
create index introduction_of_referral ON guidance.introduction USING btree (municipality, referral_id, id);
alter table guidance.introduction force row level security;
create policy tenant on guidance.introduction using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.introduction to cjg_app;

create table guidance.introduction_outcome (
  municipality character(4) not null,
  introduction_id uuid not null,
  outcome text not null,
  words text not null,
  recorded_at timestamp with time zone not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, introduction_id),
  FOREIGN KEY (municipality, introduction_id) REFERENCES guidance.introduction(municipality, id),
  CHECK ((outcome = ANY (ARRAY['done'::text, 'not-done'::text])))
);
comment on table guidance.introduction_outcome is 'Whether the talk took place, and what was agreed or what comes instead.';
alter table guidance.introduction_outcome force row level security;
create policy tenant on guidance.introduction_outcome using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.introduction_outcome to cjg_app;

create table guidance.letter_for_plan (
  municipality character(4) not null,
  id uuid not null,
  report_back_id uuid not null,
  says text not null,
  said_at timestamp with time zone not null,
  said_by uuid not null,
  said_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, report_back_id) REFERENCES guidance.report_back(municipality, id),
  CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text])))
);
comment on table guidance.letter_for_plan is 'The family lays a letter of the receiver with its plan, or takes it away again: its own choice. The last one counts.';
create index plan_choice_of_letter ON guidance.letter_for_plan USING btree (municipality, report_back_id, id DESC);
alter table guidance.letter_for_plan force row level security;
create policy tenant on guidance.letter_for_plan using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.letter_for_plan to cjg_app;

create table guidance.link (
  municipality character(4) not null,
  id uuid not null,
  referral_id uuid not null,
  recipient text not null,
  code_sealed bytea not null,
  expires_on date not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, referral_id) REFERENCES guidance.referral(municipality, id)
);
comment on table guidance.link is 'The way in to one referral for an organisation without an account. recipient: its e-mail address. code_sealed: the code that is told by another way than the mail, sealed with a key outside the database. Of a referral the last one counts.';
create index link_of_referral ON guidance.link USING btree (municipality, referral_id, id);
alter table guidance.link force row level security;
create policy tenant on guidance.link using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.link to cjg_app;

create table guidance.link_code_told (
  municipality character(4) not null,
  id uuid not null,
  link_id uuid not null,
  way text not null,
  to_whom text not null,
  told_at timestamp with time zone not null,
  told_by uuid not null,
  told_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, link_id) REFERENCES guidance.link(municipality, id),
  CHECK ((way = ANY (ARRAY['phone'::text, 'sms'::text, 'in-person'::text])))
);
comment on table guidance.link_code_told is 'The sender told the code to somebody of the receiver, by another way than the mail.';
create index told_of_link ON guidance.link_code_told USING btree (municipality, link_id);
alter table guidance.link_code_told force row level security;
create policy tenant on guidance.link_code_told using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.link_code_told to cjg_app;

create table guidance.link_invitation (
  municipality character(4) not null,
  id uuid not null,
  link_id uuid not null,
  token_hash bytea not null,
  sent_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, token_hash),
  FOREIGN KEY (municipality, link_id) REFERENCES guidance.link(municipality, id)
);
comment on table guidance.link_invitation is 'A mail with an address that opens once. Only the SHA-256 of its token is kept.';
create index invitation_of_link ON guidance.link_invitation USING btree (municipality, link_id, id);
alter table guidance.link_invitation force row level security;
create policy tenant on guidance.link_invitation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.link_invitation to cjg_app;

create table guidance.link_revocation (
  municipality character(4) not null,
  link_id uuid not null,
  revoked_at timestamp with time zone not null,
  revoked_by_name text not null,
  PRIMARY KEY (municipality, link_id),
  FOREIGN KEY (municipality, link_id) REFERENCES guidance.link(municipality, id)
);
comment on table guidance.link_revocation is 'The link was closed before its day: from then on it opens nothing.';
alter table guidance.link_revocation force row level security;
create policy tenant on guidance.link_revocation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.link_revocation to cjg_app;

create table guidance.link_try (
  municipality character(4) not null,
  id uuid not null,
  link_id uuid not null,
  tried_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, link_id) REFERENCES guidance.link(municipality, id)
);
comment on table guidance.link_try is 'A wrong code was given. After so many the link opens no more.';
create index try_of_link ON guidance.link_try USING btree (municipality, link_id);
alter table guidance.link_try force row level security;
create policy tenant on guidance.link_try using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.link_try to cjg_app;

create table guidance.link_visit (
  municipality character(4) not null,
  invitation_id uuid not null,
  secret_hash bytea not null,
  opened_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  PRIMARY KEY (municipality, invitation_id),
  UNIQUE (municipality, secret_hash),
  FOREIGN KEY (municipality, invitation_id) REFERENCES guidance.link_invitation(municipality, id)
);
comment on table guidance.link_visit is 'An invitation was opened with the right code: from then on that address opens no more, and for a short time this secret does. The key makes it once.';
alter table guidance.link_visit force row level security;
create policy tenant on guidance.link_visit using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.link_visit to cjg_app;

create table guidance.meanwhile (
  municipality character(4) not null,
  id uuid not null,
  referral_id uuid not null,
  words text not null,
  side text not null,
  written_at timestamp with time zone not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, referral_id) REFERENCES guidance.referral(municipality, id),
  CHECK ((side = ANY (ARRAY['sender'::text, 'receiver'::text])))
);
comment on table guidance.meanwhile is 'What the family can do or get while it waits (overbruggingshulp).';
create index meanwhile_of_referral ON guidance.meanwhile USING btree (municipality, referral_id, id);
alter table guidance.meanwhile force row level security;
create policy tenant on guidance.meanwhile using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.meanwhile to cjg_app;

create table guidance.nag (
  municipality character(4) not null,
  id uuid not null,
  referral_id uuid not null,
  about text not null,
  step text not null,
  sent_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, referral_id) REFERENCES guidance.referral(municipality, id),
  CHECK ((about = ANY (ARRAY['reply'::text, 'start'::text, 'letter'::text]))),
  CHECK ((step = ANY (ARRAY['receiver'::text, 'sender'::text, 'escalation'::text])))
);
comment on table guidance.nag is 'The program reminded somebody of a referral that stays silent: the receiver, the sender, or the organisation of the sender.';
create index nag_of_referral ON guidance.nag USING btree (municipality, referral_id, id);
alter table guidance.nag force row level security;
create policy tenant on guidance.nag using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.nag to cjg_app;

create table guidance.objection (
  municipality character(4) not null,
  id uuid not null,
  referral_id uuid not null,
  by_id uuid not null,
  by_name text not null,
  words text not null,
  made_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, referral_id) REFERENCES guidance.referral(municipality, id)
);
comment on table guidance.objection is 'Somebody of the family objects to something in a referral. It waits for an answer of the sender.';
create index objection_of_referral ON guidance.objection USING btree (municipality, referral_id, id);
alter table guidance.objection force row level security;
create policy tenant on guidance.objection using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.objection to cjg_app;

create table guidance.objection_answer (
  municipality character(4) not null,
  objection_id uuid not null,
  words text not null,
  answered_at timestamp with time zone not null,
  answered_by uuid not null,
  answered_by_name text not null,
  PRIMARY KEY (municipality, objection_id),
  FOREIGN KEY (municipality, objection_id) REFERENCES guidance.objection(municipality, id)
);
comment on table guidance.objection_answer is 'What the sender did with the objection, in words for the family.';
alter table guidance.objection_answer force row level security;
create policy tenant on guidance.objection_answer using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.objection_answer to cjg_app;

create table guidance.place_in_line (
  municipality character(4) not null,
  id uuid not null,
  referral_id uuid not null,
  place integer,
  expected_on date,
  recorded_at timestamp with time zone not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, referral_id) REFERENCES guidance.referral(municipality, id),
  CHECK (((place IS NOT NULL) OR (expected_on IS NOT NULL))),
  CHECK (((place >= 1) AND (place <= 999)))
);
comment on table guidance.place_in_line is 'Where the family stands on the waiting list of the receiver, and when help is expected. The last one counts.';
create index place_in_line_of_referral ON guidance.place_in_line USING btree (municipality, referral_id, id);
alter table guidance.place_in_line force row level security;
create policy tenant on guidance.place_in_line using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.place_in_line to cjg_app;

create table guidance.question (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  organisation_id uuid not null,
  opened_at timestamp with time zone not null,
  opened_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, organisation_id) REFERENCES centre.organisation(municipality, id)
);
comment on table guidance.question is 'What a family asks, made clear together before any help is offered (vraagverheldering, Jeugdwet 2.3). Read by the organisation that asked and by the family.';
create index question_of_child ON guidance.question USING btree (municipality, child_id);
create index question_of_organisation ON guidance.question USING btree (municipality, organisation_id, id DESC);
alter table guidance.question force row level security;
create policy tenant on guidance.question using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.question to cjg_app;

create table guidance.question_version (
  municipality character(4) not null,
  question_id uuid not null,
  version integer not null,
  words text not null,
  asker text not null,
  for_whom text not null,
  since text not null,
  tried text not null,
  wish text not null,
  language text not null,
  travel text not null,
  cost text not null,
  longest_wait integer,
  moments text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, question_id, version),
  FOREIGN KEY (municipality, question_id) REFERENCES guidance.question(municipality, id),
  CHECK ((asker = ANY (ARRAY['youth'::text, 'parent'::text, 'family'::text, 'network'::text]))),
  CHECK ((cost = ANY (ARRAY['free'::text, 'some'::text, 'any'::text]))),
  CHECK ((for_whom = ANY (ARRAY['child'::text, 'parent'::text, 'family'::text]))),
  CHECK (((longest_wait >= 0) AND (longest_wait <= 104))),
  CHECK ((travel = ANY (ARRAY['at-home'::text, 'nearby'::text, 'in-town'::text, 'anywhere'::text, 'online'::text])))
);
comment on table guidance.question_version is 'The words of a question as they stood from then on: whose it is, since when, what was tried, what they would like, and what is possible for them (place, language, cost, wait in weeks, when). The key makes each version one: of two who write at once the second is told.';
alter table guidance.question_version force row level security;
create policy tenant on guidance.question_version using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.question_version to cjg_app;

create table guidance.receipt (
  municipality character(4) not null,
  referral_id uuid not null,
  received_at timestamp with time zone not null,
  received_by uuid,
  received_by_name text not null,
  PRIMARY KEY (municipality, referral_id),
  FOREIGN KEY (municipality, referral_id) REFERENCES guidance.referral(municipality, id)
);
comment on table guidance.receipt is 'The receiver opened the referral for the first time.';
alter table guidance.receipt force row level security;
create policy tenant on guidance.receipt using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.receipt to cjg_app;

create table guidance.referral (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  offer_id uuid not null,
  organisation_id uuid not null,
  question text not null,
  needed text not null,
  handover text not null,
  exception text,
  exception_reason text not null,
  sent_at timestamp with time zone not null,
  sent_on date not null,
  sent_by uuid not null,
  sender_organisation_id uuid not null,
  question_id uuid,
  redirect_of uuid,
  reach text not null default 'account'::text,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, offer_id) REFERENCES centre.offer(municipality, id),
  FOREIGN KEY (municipality, organisation_id) REFERENCES centre.organisation(municipality, id),
  FOREIGN KEY (municipality, question_id) REFERENCES guidance.question(municipality, id),
  FOREIGN KEY (municipality, redirect_of) REFERENCES guidance.referral(municipality, id),
  FOREIGN KEY (municipality, sender_organisation_id) REFERENCES centre.organisation(municipality, id),
  FOREIGN KEY (municipality, sent_by) REFERENCES centre.professional(municipality, id),
  CHECK (((exception IS NULL) = (exception_reason = ''::text))),
  CHECK ((exception = ANY (ARRAY['prevents-serious-harm'::text, 'youth-keeps-wish'::text]))),
  CHECK ((handover = ANY (ARRAY['warm'::text, 'cold'::text]))),
  CHECK ((reach = ANY (ARRAY['account'::text, 'link'::text])))
);
comment on table guidance.referral is 'A family is led to help (Jeugdwet 2.3; toeleiding). question: in the family''s words; needed: only what the receiver must know, and nothing else is shared (Jeugdwet 7.3.11). exception: why it went on without the parents of a youth of 12 to 15 (Jeugdwet 7.3.4 lid 2).';
comment on column guidance.referral.redirect_of is 'The referral that was declined or taken back, after which this one went to the next choice, with consent of its own.';
comment on column guidance.referral.reach is 'account: somebody of the receiving organisation signs in here. link: nobody there has an account, so it goes by a secure link.';
create index referral_of_child ON guidance.referral USING btree (municipality, child_id);
create index referral_received ON guidance.referral USING btree (municipality, organisation_id, sent_at DESC);
create index referral_sent ON guidance.referral USING btree (municipality, sent_by, sent_at DESC);
create unique index redirect_once ON guidance.referral USING btree (municipality, redirect_of);
alter table guidance.referral force row level security;
create policy tenant on guidance.referral using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.referral to cjg_app;

create table guidance.referral_item (
  municipality character(4) not null,
  referral_id uuid not null,
  ordinal integer not null,
  kind text not null,
  words text not null,
  reason text not null,
  PRIMARY KEY (municipality, referral_id, ordinal),
  FOREIGN KEY (municipality, referral_id) REFERENCES guidance.referral(municipality, id),
  CHECK ((kind = ANY (ARRAY['name'::text, 'birth-date'::text, 'address'::text, 'contact'::text, 'language'::text, 'question'::text, 'since'::text, 'tried'::text, 'wish'::text, 'possible'::text, 'school'::text, 'note'::text])))
);
comment on table guidance.referral_item is 'One piece that went along with a referral, in the words that the receiver reads, and why it was needed. What is not here was not sent (Jeugdwet 7.3.11). There is no kind for a BSN.';
alter table guidance.referral_item force row level security;
create policy tenant on guidance.referral_item using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.referral_item to cjg_app;

create table guidance.reminder (
  municipality character(4) not null,
  id uuid not null,
  referral_id uuid not null,
  sent_at timestamp with time zone not null,
  sent_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, referral_id) REFERENCES guidance.referral(municipality, id)
);
comment on table guidance.reminder is 'The sender asked the receiver for a reply once more.';
create index reminder_of_referral ON guidance.reminder USING btree (municipality, referral_id);
alter table guidance.reminder force row level security;
create policy tenant on guidance.reminder using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.reminder to cjg_app;

create table guidance.reply (
  municipality character(4) not null,
  referral_id uuid not null,
  kind text not null,
  replied_at timestamp with time zone not null,
  replied_by uuid,
  reason text,
  words text not null,
  replied_by_name text not null default ''::text,
  PRIMARY KEY (municipality, referral_id),
  FOREIGN KEY (municipality, referral_id) REFERENCES guidance.referral(municipality, id),
  FOREIGN KEY (municipality, replied_by) REFERENCES centre.professional(municipality, id),
  CHECK (((kind = 'declined'::text) = (reason IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['accepted'::text, 'declined'::text]))),
  CHECK ((reason = ANY (ARRAY['not-fitting'::text, 'full'::text, 'other-help-there'::text, 'family-unreachable'::text, 'other'::text])))
);
comment on table guidance.reply is 'One professional of the receiving organisation took the referral on, or did not and says why. The key makes it one: of two at the same moment the first wins.';
comment on column guidance.reply.replied_by is 'Null for who replied by a secure link: then the name is as it was typed.';
alter table guidance.reply force row level security;
create policy tenant on guidance.reply using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.reply to cjg_app;

create table guidance.reply_term (
  municipality character(4) not null,
  set_at timestamp with time zone not null,
  working_days integer not null,
  set_by uuid not null,
  PRIMARY KEY (municipality, set_at),
  CHECK (((working_days >= 1) AND (working_days <= 60)))
);
comment on table guidance.reply_term is 'After how many working days without a reply a referral is late, as agreed in this municipality; the newest counts, and without any it is five. A convention of this program: no law sets it.';
alter table guidance.reply_term force row level security;
create policy tenant on guidance.reply_term using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.reply_term to cjg_app;

create table guidance.report_back (
  municipality character(4) not null,
  id uuid not null,
  referral_id uuid not null,
  words text not null,
  written_at timestamp with time zone not null,
  written_by uuid,
  written_by_name text not null default ''::text,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, referral_id) REFERENCES guidance.referral(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id)
);
comment on table guidance.report_back is 'The letter in which the receiver tells the sender, and the family, how it went.';
comment on column guidance.report_back.written_by is 'Null for who wrote by a secure link: then the name is as it was typed.';
create index report_back_of_referral ON guidance.report_back USING btree (municipality, referral_id);
alter table guidance.report_back force row level security;
create policy tenant on guidance.report_back using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.report_back to cjg_app;

create table guidance.shortlist (
  municipality character(4) not null,
  question_id uuid not null,
  offer_id uuid not null,
  put_at timestamp with time zone not null,
  put_by uuid not null,
  put_by_name text not null,
  why text not null,
  PRIMARY KEY (municipality, question_id, offer_id),
  FOREIGN KEY (municipality, offer_id) REFERENCES centre.offer(municipality, id),
  FOREIGN KEY (municipality, question_id) REFERENCES guidance.question(municipality, id)
);
comment on table guidance.shortlist is 'An offer that was laid before the family for this question, and why it fits, in the order in which they were put there.';
alter table guidance.shortlist force row level security;
create policy tenant on guidance.shortlist using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on guidance.shortlist to cjg_app;

create table guidance.start (
  municipality character(4) not null,
  referral_id uuid not null,
  started_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, referral_id),
  FOREIGN KEY (municipality, referral_id) REFERENCES guidance.referral(municipality, id)
);
comment on table guidance.start is 'The help began.';
alter table guidance.start force row level security;
create policy tenant on guidance.start using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.start to cjg_app;

create table guidance.term_setting (
  municipality character(4) not null,
  id uuid not null,
  start_weeks integer not null,
  letter_days integer not null,
  repeat_days integer not null,
  escalate_days integer not null,
  long_wait_weeks integer not null,
  link_days integer not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((escalate_days >= 1) AND (escalate_days <= 120))),
  CHECK (((letter_days >= 1) AND (letter_days <= 60))),
  CHECK (((link_days >= 1) AND (link_days <= 90))),
  CHECK (((long_wait_weeks >= 1) AND (long_wait_weeks <= 104))),
  CHECK (((repeat_days >= 1) AND (repeat_days <= 60))),
  CHECK (((start_weeks >= 1) AND (start_weeks <= 52)))
);
comment on table guidance.term_setting is 'After how long silence about a referral is late, when it is said again, when it goes higher up, from when a wait is long, and how long a secure link opens. Agreed in this municipality; the newest counts. No law sets these terms.';
alter table guidance.term_setting force row level security;
create policy tenant on guidance.term_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.term_setting to cjg_app;

create table guidance.withdrawal (
  municipality character(4) not null,
  referral_id uuid not null,
  withdrawn_at timestamp with time zone not null,
  withdrawn_by uuid not null,
  reason text not null,
  side text not null default 'sender'::text,
  withdrawn_by_name text not null default ''::text,
  PRIMARY KEY (municipality, referral_id),
  FOREIGN KEY (municipality, referral_id) REFERENCES guidance.referral(municipality, id),
  CHECK ((side = ANY (ARRAY['sender'::text, 'family'::text])))
);
comment on table guidance.withdrawal is 'The sender took the referral back, or somebody of the family withdrew consent. From then on the receiver sees no more than that it was taken back.';
alter table guidance.withdrawal force row level security;
create policy tenant on guidance.withdrawal using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on guidance.withdrawal to cjg_app;

-- health_promotion ------------------------------------------------------------------------------------
create schema health_promotion;
grant usage on schema health_promotion to cjg_app;

create table health_promotion.activity (
  municipality character(4) not null,
  activity_id uuid not null,
  version integer not null,
  plan_id uuid not null,
  pillar text not null,
  theme text not null,
  title text not null,
  audience text not null,
  is_recognised boolean not null,
  starts_on date not null,
  ends_on date not null,
  responsible text not null,
  planned_minutes integer not null,
  cost_cents bigint not null,
  course_id uuid,
  is_dropped boolean not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, activity_id, version),
  FOREIGN KEY (municipality, course_id) REFERENCES parenting_help.course(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES health_promotion.school_plan(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK ((ends_on >= starts_on)),
  CHECK ((cost_cents >= 0)),
  CHECK ((pillar = ANY (ARRAY['education'::text, 'surroundings'::text, 'signalling'::text, 'policy'::text]))),
  CHECK (((planned_minutes >= 0) AND (planned_minutes <= 60000))),
  CHECK ((theme <> ''::text)),
  CHECK ((title <> ''::text)),
  CHECK ((version >= 1))
);
comment on table health_promotion.activity is 'An activity of a plan in one of the four pillars, each time it was written: the highest version counts. planned_minutes: of the promoter. course_id: what stands in the agenda of the front door.';
create index activity_of_plan ON health_promotion.activity USING btree (municipality, plan_id);
alter table health_promotion.activity force row level security;
create policy tenant on health_promotion.activity using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.activity to cjg_app;

create table health_promotion.activity_result (
  municipality character(4) not null,
  activity_id uuid not null,
  done_on date not null,
  words text not null,
  version integer not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, activity_id, written_at),
  FOREIGN KEY (municipality, activity_id, version) REFERENCES health_promotion.activity(municipality, activity_id, version),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id)
);
comment on table health_promotion.activity_result is 'An activity was done, and what came of it; the newest counts.';
alter table health_promotion.activity_result force row level security;
create policy tenant on health_promotion.activity_result using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.activity_result to cjg_app;

create table health_promotion.adviser (
  municipality character(4) not null,
  school_id uuid not null,
  set_at timestamp with time zone not null,
  professional_id uuid not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, school_id, set_at),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, school_id) REFERENCES people.school(municipality, id),
  FOREIGN KEY (municipality, set_by) REFERENCES centre.professional(municipality, id)
);
comment on table health_promotion.adviser is 'Which promoter advises a school, from when; the newest counts.';
alter table health_promotion.adviser force row level security;
create policy tenant on health_promotion.adviser using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.adviser to cjg_app;

create table health_promotion.agreement (
  municipality character(4) not null,
  id uuid not null,
  school_id uuid not null,
  agreed_on date not null,
  ends_on date,
  parties text[] not null,
  words text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, school_id) REFERENCES people.school(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK ((cardinality(parties) >= 2)),
  CHECK ((words <> ''::text))
);
comment on table health_promotion.agreement is 'What a school and its partners agreed, who they are, and until when. A new agreement stands beside the old one.';
create index agreement_of_school ON health_promotion.agreement USING btree (municipality, school_id);
alter table health_promotion.agreement force row level security;
create policy tenant on health_promotion.agreement using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.agreement to cjg_app;

create table health_promotion.certificate (
  municipality character(4) not null,
  id uuid not null,
  school_id uuid not null,
  theme text not null,
  granted_on date not null,
  ends_on date not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, school_id) REFERENCES people.school(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK ((ends_on > granted_on)),
  CHECK ((theme <> ''::text))
);
comment on table health_promotion.certificate is 'A theme certificate of a school. ends_on is the first day on which it counts no more, as it stands on the certificate: how long one lasts was not found.';
create index certificate_of_school ON health_promotion.certificate USING btree (municipality, school_id);
alter table health_promotion.certificate force row level security;
create policy tenant on health_promotion.certificate using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.certificate to cjg_app;

create table health_promotion.contact (
  municipality character(4) not null,
  contact_id uuid not null,
  version integer not null,
  school_id uuid,
  location_id uuid,
  task text not null,
  name text not null,
  phone text not null,
  email text not null,
  best_moment text not null,
  ways text not null,
  has_left boolean not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, contact_id, version),
  FOREIGN KEY (municipality, location_id) REFERENCES centre.location(municipality, id),
  FOREIGN KEY (municipality, school_id) REFERENCES people.school(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK (((school_id IS NULL) <> (location_id IS NULL))),
  CHECK ((name <> ''::text)),
  CHECK ((task = ANY (ARRAY['coordinator'::text, 'head'::text, 'internal-coordinator'::text, 'teacher'::text, 'promoter'::text, 'nurse'::text, 'other'::text]))),
  CHECK ((version >= 1))
);
comment on table health_promotion.contact is 'Who to call at a school or at a place of the centre, when best, and how they work: of people at work. The highest version counts. task coordinator: the Healthy School coordinator.';
create index contact_of_location ON health_promotion.contact USING btree (municipality, location_id);
create index contact_of_school ON health_promotion.contact USING btree (municipality, school_id);
alter table health_promotion.contact force row level security;
create policy tenant on health_promotion.contact using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.contact to cjg_app;

create table health_promotion.end_warning (
  municipality character(4) not null,
  about_id uuid not null,
  ends_on date not null,
  warned_at timestamp with time zone not null,
  PRIMARY KEY (municipality, about_id, ends_on)
);
comment on table health_promotion.end_warning is 'The promoter was mailed that this certificate or vignet ends: once.';
alter table health_promotion.end_warning force row level security;
create policy tenant on health_promotion.end_warning using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.end_warning to cjg_app;

create table health_promotion.goal (
  municipality character(4) not null,
  goal_id uuid not null,
  version integer not null,
  plan_id uuid not null,
  theme text not null,
  what text not null,
  measured_by text not null,
  start_value text not null,
  target_value text not null,
  responsible text not null,
  due_on date,
  is_dropped boolean not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, goal_id, version),
  FOREIGN KEY (municipality, plan_id) REFERENCES health_promotion.school_plan(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK ((theme <> ''::text)),
  CHECK ((version >= 1)),
  CHECK ((what <> ''::text))
);
comment on table health_promotion.goal is 'A goal of a plan, each time it was written: the highest version counts. Which parts it misses is decided in knowledge/healthy-school/goal.ts. theme: the id of a found theme, or of one of the municipality.';
create index goal_of_plan ON health_promotion.goal USING btree (municipality, plan_id);
alter table health_promotion.goal force row level security;
create policy tenant on health_promotion.goal using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.goal to cjg_app;

create table health_promotion.goal_outcome (
  municipality character(4) not null,
  goal_id uuid not null,
  reached text not null,
  measured text not null,
  words text not null,
  version integer not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, goal_id, written_at),
  FOREIGN KEY (municipality, goal_id, version) REFERENCES health_promotion.goal(municipality, goal_id, version),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK ((reached = ANY (ARRAY['reached'::text, 'partly'::text, 'not-reached'::text])))
);
comment on table health_promotion.goal_outcome is 'What became of a goal, as it was worded then; the newest counts.';
alter table health_promotion.goal_outcome force row level security;
create policy tenant on health_promotion.goal_outcome using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.goal_outcome to cjg_app;

create table health_promotion.group_departure (
  municipality character(4) not null,
  member_id uuid not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, member_id),
  FOREIGN KEY (municipality, member_id) REFERENCES health_promotion.group_member(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id)
);
comment on table health_promotion.group_departure is 'Somebody left the working group.';
alter table health_promotion.group_departure force row level security;
create policy tenant on health_promotion.group_departure using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.group_departure to cjg_app;

create table health_promotion.group_member (
  municipality character(4) not null,
  id uuid not null,
  plan_id uuid not null,
  part text not null,
  name text not null,
  people integer not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES health_promotion.school_plan(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK (((part <> ALL (ARRAY['parent'::text, 'pupil'::text])) OR (name = ''::text))),
  CHECK ((part = ANY (ARRAY['coordinator'::text, 'teacher'::text, 'internal-coordinator'::text, 'parent'::text, 'pupil'::text, 'head'::text, 'promoter'::text, 'other'::text]))),
  CHECK (((people >= 1) AND (people <= 50)))
);
comment on table health_promotion.group_member is 'Who is in the working group of a plan. Of parents and pupils only how many: they have no name here.';
create index member_of_plan ON health_promotion.group_member USING btree (municipality, plan_id);
alter table health_promotion.group_member force row level security;
create policy tenant on health_promotion.group_member using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.group_member to cjg_app;

create table health_promotion.hours_available (
  municipality character(4) not null,
  professional_id uuid not null,
  school_year integer not null,
  minutes integer not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, professional_id, school_year, written_at),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK (((minutes >= 0) AND (minutes <= 200000))),
  CHECK (((school_year >= 2000) AND (school_year <= 2100)))
);
comment on table health_promotion.hours_available is 'How much time a promoter has for the schools of this centre in a school year; the newest counts.';
alter table health_promotion.hours_available force row level security;
create policy tenant on health_promotion.hours_available using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.hours_available to cjg_app;

create table health_promotion.hours_spent (
  municipality character(4) not null,
  id uuid not null,
  school_id uuid not null,
  spent_on date not null,
  minutes integer not null,
  words text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, school_id) REFERENCES people.school(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK ((((minutes >= '-6000'::integer) AND (minutes <= 6000)) AND (minutes <> 0)))
);
comment on table health_promotion.hours_spent is 'Time that a promoter spent for a school; a mistake is put right by a row below zero.';
create index hours_of_school ON health_promotion.hours_spent USING btree (municipality, school_id, spent_on);
alter table health_promotion.hours_spent force row level security;
create policy tenant on health_promotion.hours_spent using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.hours_spent to cjg_app;

create table health_promotion.plan_text (
  municipality character(4) not null,
  plan_id uuid not null,
  version integer not null,
  starting_point text not null,
  tested_on date,
  profile_discussed_on date,
  budget_cents bigint,
  communication text not null,
  evaluation text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, plan_id, version),
  FOREIGN KEY (municipality, plan_id) REFERENCES health_promotion.school_plan(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK ((budget_cents >= 0)),
  CHECK ((version >= 1))
);
comment on table health_promotion.plan_text is 'The words of a plan, each time they were written: where the school begins (tested_on: with the test for schools), what it costs in cents, how it is told and how it will be looked back on. The highest version counts; the key lets one of two writers win.';
alter table health_promotion.plan_text force row level security;
create policy tenant on health_promotion.plan_text using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.plan_text to cjg_app;

create table health_promotion.school_card (
  municipality character(4) not null,
  school_id uuid not null,
  version integer not null,
  street text not null,
  postcode text not null,
  town text not null,
  ways text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, school_id, version),
  FOREIGN KEY (municipality, school_id) REFERENCES people.school(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK ((version >= 1))
);
comment on table health_promotion.school_card is 'Where a school is and how one works with it (ways), each time it was written; the highest version counts, and the key lets one of two writers win. Of the school, nothing of a child.';
alter table health_promotion.school_card force row level security;
create policy tenant on health_promotion.school_card using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.school_card to cjg_app;

create table health_promotion.school_plan (
  municipality character(4) not null,
  id uuid not null,
  school_id uuid not null,
  first_year integer not null,
  last_year integer not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, school_id, first_year),
  FOREIGN KEY (municipality, school_id) REFERENCES people.school(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK ((last_year >= first_year)),
  CHECK (((first_year >= 2000) AND (first_year <= 2100))),
  CHECK (((last_year >= 2000) AND (last_year <= 2100)))
);
comment on table health_promotion.school_plan is 'The plan of approach of a school, over one or more school years, each named after the year in which it begins. Where it stands in the six steps follows from what is in it, and is nowhere kept.';
alter table health_promotion.school_plan force row level security;
create policy tenant on health_promotion.school_plan using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.school_plan to cjg_app;

create table health_promotion.setting (
  municipality character(4) not null,
  set_at timestamp with time zone not null,
  warn_months integer not null,
  reason text not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, set_at),
  FOREIGN KEY (municipality, set_by) REFERENCES centre.professional(municipality, id),
  CHECK ((reason <> ''::text)),
  CHECK (((warn_months >= 1) AND (warn_months <= 24)))
);
comment on table health_promotion.setting is 'How many months before a certificate or vignet ends its promoter hears of it. The newest row counts.';
alter table health_promotion.setting force row level security;
create policy tenant on health_promotion.setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.setting to cjg_app;

create table health_promotion.showing (
  municipality character(4) not null,
  id uuid not null,
  school_id uuid not null,
  organisation_id uuid not null,
  plan_id uuid,
  profile_year integer,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, organisation_id) REFERENCES centre.organisation(municipality, id),
  FOREIGN KEY (municipality, plan_id) REFERENCES health_promotion.school_plan(municipality, id),
  FOREIGN KEY (municipality, school_id) REFERENCES people.school(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK (((plan_id IS NOT NULL) OR (profile_year IS NOT NULL)))
);
comment on table health_promotion.showing is 'What the people of the school may see when they sign in: its plan, the health profile of a school year, or both. Without a row, nothing.';
create index showing_to_organisation ON health_promotion.showing USING btree (municipality, organisation_id);
alter table health_promotion.showing force row level security;
create policy tenant on health_promotion.showing using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.showing to cjg_app;

create table health_promotion.showing_end (
  municipality character(4) not null,
  showing_id uuid not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, showing_id),
  FOREIGN KEY (municipality, showing_id) REFERENCES health_promotion.showing(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id)
);
comment on table health_promotion.showing_end is 'The school sees it no more.';
alter table health_promotion.showing_end force row level security;
create policy tenant on health_promotion.showing_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.showing_end to cjg_app;

create table health_promotion.theme (
  municipality character(4) not null,
  theme_id uuid not null,
  version integer not null,
  name text not null,
  school_kinds text[] not null,
  valid_from date not null,
  valid_until date,
  reason text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, theme_id, version),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK (((valid_until IS NULL) OR (valid_until >= valid_from))),
  CHECK ((name <> ''::text)),
  CHECK ((reason <> ''::text)),
  CHECK ((cardinality(school_kinds) > 0)),
  CHECK ((version >= 1))
);
comment on table health_promotion.theme is 'A theme that the municipality adds to the found ones (knowledge/healthy-school/themes.ts), with the days on which it counts and why it is there. The highest version counts.';
alter table health_promotion.theme force row level security;
create policy tenant on health_promotion.theme using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.theme to cjg_app;

create table health_promotion.vignet (
  municipality character(4) not null,
  id uuid not null,
  school_id uuid not null,
  form text not null,
  has_legal_basics boolean not null,
  applied_on date not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, school_id) REFERENCES people.school(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK ((form = ANY (ARRAY['full'::text, 'short'::text]))),
  CHECK (has_legal_basics)
);
comment on table health_promotion.vignet is 'An application for the vignet, in full or by the short form; without the legal basics none goes out.';
create index vignet_of_school ON health_promotion.vignet USING btree (municipality, school_id);
alter table health_promotion.vignet force row level security;
create policy tenant on health_promotion.vignet using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.vignet to cjg_app;

create table health_promotion.vignet_decision (
  municipality character(4) not null,
  vignet_id uuid not null,
  is_granted boolean not null,
  decided_on date not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, vignet_id),
  FOREIGN KEY (municipality, vignet_id) REFERENCES health_promotion.vignet(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id)
);
comment on table health_promotion.vignet_decision is 'What was decided on an application. When a granted one ends follows from decided_on: see knowledge/healthy-school/vignet.ts.';
alter table health_promotion.vignet_decision force row level security;
create policy tenant on health_promotion.vignet_decision using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on health_promotion.vignet_decision to cjg_app;

-- information -----------------------------------------------------------------------------------------
create schema information;
grant usage on schema information to cjg_app, cjg_jobs, cjg_reporting;

create table information.answer (
  municipality character(4) not null,
  question_id uuid not null,
  ordinal integer not null,
  answered_at timestamp with time zone not null,
  answered_by uuid not null,
  profession text not null,
  body text,
  seen_lines integer,
  PRIMARY KEY (municipality, question_id, ordinal),
  FOREIGN KEY (municipality, question_id) REFERENCES information.question(municipality, id),
  CHECK ((ordinal > 0)),
  CHECK ((seen_lines >= 0))
);
comment on table information.answer is 'What a professional answered; ordinal 1 is the first, later ones add to it. Two who answer at the same time cannot take the same ordinal. body is erased together with the question.';
comment on column information.answer.seen_lines is 'How many of the later lines of the asker stood on the page of who answered: one that came in meanwhile still waits. Null for what was answered before this was kept; those count by the time.';
alter table information.answer force row level security;
create policy tenant on information.answer using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update (body) on information.answer to cjg_app;

create table information.article (
  slug text not null,
  title text not null,
  summary text not null,
  theme text,
  audience text[] not null,
  from_age integer,
  until_age integer,
  keywords text not null,
  related text[] not null,
  sources text[] not null,
  written date not null,
  reviewed date,
  review_by date not null,
  body text not null,
  plain text not null,
  checksum bytea not null,
  search tsvector not null default ((setweight(to_tsvector('dutch'::regconfig, ((title || ' '::text) || keywords)), 'A'::"char") || setweight(to_tsvector('dutch'::regconfig, summary), 'B'::"char")) || setweight(to_tsvector('dutch'::regconfig, plain), 'C'::"char")),
  language character(2) not null,
  reviewed_by text,
  PRIMARY KEY (slug, language),
  CHECK ((((theme IS NULL) = (from_age IS NULL)) AND ((theme IS NULL) = (until_age IS NULL)))),
  CHECK (((reviewed IS NULL) = (reviewed_by IS NULL)))
);
comment on table information.article is 'The public texts of content/, the same for every municipality: filled from the files when the program starts. theme is null for a page about the centre. Holds nothing personal.';
comment on column information.article.keywords is 'Words as people type them, separated by a comma and a space.';
comment on column information.article.plain is 'The words of body without marks, for search and excerpts.';
comment on column information.article.language is 'ISO 639-1. The Dutch text is the source; the others are translations of it under the same slug.';
comment on column information.article.reviewed_by is 'The profession, and the name where they agreed to it, of who held the text against its sources; null while nobody did.';
grant select on information.article to cjg_app;
grant delete, insert, select, update on information.article to cjg_jobs;

create table information.asker_line (
  municipality character(4) not null,
  question_id uuid not null,
  ordinal integer not null,
  sent_key bytea not null,
  body text,
  written_at timestamp with time zone not null,
  due_on date not null,
  PRIMARY KEY (municipality, question_id, ordinal),
  UNIQUE (municipality, question_id, sent_key),
  FOREIGN KEY (municipality, question_id) REFERENCES information.question(municipality, id),
  CHECK ((ordinal > 0))
);
comment on table information.asker_line is 'What the asker of a question wrote later on, with the code and without a name. due_on is the day on which an answer was promised then. body is erased together with the question.';
comment on column information.asker_line.sent_key is 'SHA-256 of the random key of the form: the same form sent twice is one line.';
alter table information.asker_line force row level security;
create policy tenant on information.asker_line using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update (body) on information.asker_line to cjg_app;

create table information.chat_attendant (
  municipality character(4) not null,
  professional_id uuid not null,
  until timestamp with time zone not null,
  PRIMARY KEY (municipality, professional_id),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id)
);
comment on table information.chat_attendant is 'Who of the centre has the chat open now. Renewed as long as the page stands open, so that a visitor is told that somebody is there only when that is true.';
alter table information.chat_attendant force row level security;
create policy tenant on information.chat_attendant using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update (until) on information.chat_attendant to cjg_app;

create table information.colleague_answer (
  municipality character(4) not null,
  question_id uuid not null,
  ordinal integer not null,
  body text not null,
  answered_at timestamp with time zone not null,
  answered_by uuid not null,
  answered_by_name text not null,
  profession text not null,
  PRIMARY KEY (municipality, question_id, ordinal),
  FOREIGN KEY (municipality, question_id) REFERENCES information.colleague_question(municipality, id) ON DELETE CASCADE,
  CHECK ((ordinal > 0))
);
comment on table information.colleague_answer is 'What colleagues answered, in order; read by every professional. Two who answer at once cannot take the same ordinal.';
alter table information.colleague_answer force row level security;
create policy tenant on information.colleague_answer using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on information.colleague_answer to cjg_app;

create table information.colleague_question (
  municipality character(4) not null,
  id uuid not null,
  title text not null,
  body text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  asked_by_name text not null,
  asked_by_organisation text not null,
  PRIMARY KEY (municipality, id)
);
comment on table information.colleague_question is 'A question of a professional, of the centre or of a partner, to the centre (the CJG as a source of advice for colleagues). Read by every professional, so without names of families: the form warns for numbers and names with a birth date.';
alter table information.colleague_question force row level security;
create policy tenant on information.colleague_question using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on information.colleague_question to cjg_app;

create table information.colleague_setting (
  municipality character(4) not null,
  id uuid not null,
  kept_months integer not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((kept_months >= 1) AND (kept_months <= 120))),
  CHECK ((reason <> ''::text))
);
comment on table information.colleague_setting is 'How many months after the last word a question of a colleague stays to be read, as this municipality chose; the newest counts.';
alter table information.colleague_setting force row level security;
create policy tenant on information.colleague_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on information.colleague_setting to cjg_app;

create table information.interpreter_wish (
  municipality character(4) not null,
  question_id uuid not null,
  language text not null,
  asked_at timestamp with time zone not null,
  PRIMARY KEY (municipality, question_id),
  FOREIGN KEY (municipality, question_id) REFERENCES information.question(municipality, id),
  CHECK ((language ~ '^[a-z]{2,3}$'::text))
);
comment on table information.interpreter_wish is 'That an asker would like an interpreter, and for which language (ISO 639). A question without a row asked for none. The language stays when the words are erased, to count.';
alter table information.interpreter_wish force row level security;
create policy tenant on information.interpreter_wish using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on information.interpreter_wish to cjg_app;

create table information.local_decision (
  municipality character(4) not null,
  slug text not null,
  ordinal integer not null,
  version integer,
  written_by uuid,
  reason text not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  decided_by_name text not null,
  decided_by_profession text not null,
  PRIMARY KEY (municipality, slug, ordinal),
  FOREIGN KEY (municipality, slug, version, written_by) REFERENCES information.local_version(municipality, slug, ordinal, written_by),
  CHECK ((decided_by <> written_by)),
  CHECK (((version IS NULL) = (written_by IS NULL))),
  CHECK (((version IS NOT NULL) OR (reason <> ''::text))),
  CHECK ((ordinal > 0))
);
comment on table information.local_decision is 'Which version of a local text the public reads: the latest decision counts, and version null withdraws the text. Who wrote a version never publishes it (four_eyes). Of two who decide at once the second is told so.';
alter table information.local_decision force row level security;
create policy tenant on information.local_decision using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on information.local_decision to cjg_app;

create table information.local_version (
  municipality character(4) not null,
  slug text not null,
  ordinal integer not null,
  kind text not null,
  title text not null,
  summary text not null,
  theme text,
  audience text[] not null,
  from_age integer,
  until_age integer,
  keywords text not null,
  sources text[] not null,
  review_by date not null,
  body text not null,
  plain text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  search tsvector not null default ((setweight(to_tsvector('dutch'::regconfig, ((title || ' '::text) || keywords)), 'A'::"char") || setweight(to_tsvector('dutch'::regconfig, summary), 'B'::"char")) || setweight(to_tsvector('dutch'::regconfig, plain), 'C'::"char")),
  PRIMARY KEY (municipality, slug, ordinal),
  UNIQUE (municipality, slug, ordinal, written_by),
  CHECK ((body <> ''::text)),
  CHECK (((until_age >= from_age) AND (until_age <= 23))),
  CHECK ((((kind = 'article'::text) = (theme IS NOT NULL)) AND ((kind = 'article'::text) = (from_age IS NOT NULL)) AND ((kind = 'article'::text) = (until_age IS NOT NULL)))),
  CHECK (((from_age >= 0) AND (from_age <= 23))),
  CHECK ((kind = ANY (ARRAY['addition'::text, 'article'::text]))),
  CHECK ((ordinal > 0)),
  CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  CHECK ((title <> ''::text))
);
comment on table information.local_version is 'What a centre wrote itself: an article of its own, or what it adds to the national article of the same slug (title is then that of the article). Every time it was saved is a row of its own and is never changed; of two who save the same ordinal the second is told so. Public only when local_decision says which version is. Holds nothing of a person but who wrote it.';
comment on column information.local_version.plain is 'The words of body without marks, for search and excerpts.';
alter table information.local_version force row level security;
create policy tenant on information.local_version using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on information.local_version to cjg_app;

create table information.message (
  municipality character(4) not null,
  thread_id uuid not null,
  ordinal integer not null,
  side text not null,
  body text not null,
  due_on date,
  sent_at timestamp with time zone not null,
  author_id uuid not null,
  author_name text not null,
  profession text not null,
  PRIMARY KEY (municipality, thread_id, ordinal),
  FOREIGN KEY (municipality, thread_id) REFERENCES information.message_thread(municipality, id),
  CHECK (((side = 'family'::text) = (due_on IS NOT NULL))),
  CHECK ((ordinal > 0)),
  CHECK ((side = ANY (ARRAY['family'::text, 'centre'::text])))
);
comment on table information.message is 'What was written in a thread, in order. Two who write at once cannot take the same ordinal. Kept as long as its thread.';
comment on column information.message.due_on is 'The day on which an answer was promised to the family when it wrote this.';
create index message_of_family ON information.message USING btree (municipality, due_on) WHERE (side = 'family'::text);
alter table information.message force row level security;
create policy tenant on information.message using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on information.message to cjg_app;

create table information.message_assignment (
  municipality character(4) not null,
  thread_id uuid not null,
  nth integer not null,
  professional_id uuid not null,
  assigned_at timestamp with time zone not null,
  assigned_by uuid not null,
  assigned_by_name text not null,
  PRIMARY KEY (municipality, thread_id, nth),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, thread_id) REFERENCES information.message_thread(municipality, id),
  CHECK ((nth > 0))
);
comment on table information.message_assignment is 'Who of the centre answers a thread, from when: the last row counts. From then on nobody else of the centre reads it. Kept as long as its thread.';
alter table information.message_assignment force row level security;
create policy tenant on information.message_assignment using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on information.message_assignment to cjg_app;

create table information.message_closure (
  municipality character(4) not null,
  thread_id uuid not null,
  after_ordinal integer not null,
  closed_at timestamp with time zone not null,
  closed_by uuid not null,
  closed_by_name text not null,
  PRIMARY KEY (municipality, thread_id, after_ordinal),
  FOREIGN KEY (municipality, thread_id, after_ordinal) REFERENCES information.message(municipality, thread_id, ordinal)
);
comment on table information.message_closure is 'The centre closed a thread after this message: what is written later opens it again by itself. Kept as long as its thread.';
alter table information.message_closure force row level security;
create policy tenant on information.message_closure using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on information.message_closure to cjg_app;

create table information.message_draft (
  municipality character(4) not null,
  professional_id uuid not null,
  thread text not null,
  typed jsonb not null,
  saved_at timestamp with time zone not null,
  PRIMARY KEY (municipality, professional_id, thread)
);
comment on table information.message_draft is 'A message while it is typed, read by its writer alone; gone when it is sent, thrown away or two weeks old.';
comment on column information.message_draft.professional_id is 'Who types: a professional, or of the family the person. Called as in every table of drafts.';
comment on column information.message_draft.thread is 'The id of the thread, or new: with the child it is about.';
create index message_draft_saved ON information.message_draft USING btree (municipality, saved_at);
alter table information.message_draft force row level security;
create policy tenant on information.message_draft using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update (typed, saved_at) on information.message_draft to cjg_app;

create table information.message_reading (
  municipality character(4) not null,
  thread_id uuid not null,
  reader_id uuid not null,
  ordinal integer not null,
  read_at timestamp with time zone not null,
  PRIMARY KEY (municipality, thread_id, reader_id, ordinal),
  FOREIGN KEY (municipality, reader_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, thread_id) REFERENCES information.message_thread(municipality, id)
);
comment on table information.message_reading is 'Somebody of the family opened a thread when this was its last message: a later answer is new to them. Kept as long as its thread.';
create index reading_of_person ON information.message_reading USING btree (municipality, reader_id);
alter table information.message_reading force row level security;
create policy tenant on information.message_reading using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on information.message_reading to cjg_app;

create table information.message_setting (
  municipality character(4) not null,
  id uuid not null,
  answer_days integer not null,
  kept_years integer,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((answer_days >= 1) AND (answer_days <= 20))),
  CHECK (((kept_years >= 1) AND (kept_years <= 30)))
);
comment on table information.message_setting is 'Within how many working days the municipality promises an answer to a message, and how many years after its last message a thread is kept; without a number nothing is destroyed. The newest row counts. Holds nothing personal but who chose.';
alter table information.message_setting force row level security;
create policy tenant on information.message_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on information.message_setting to cjg_app;

create table information.message_share (
  municipality character(4) not null,
  id uuid not null,
  thread_id uuid not null,
  person_id uuid not null,
  said text not null,
  said_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, thread_id) REFERENCES information.message_thread(municipality, id),
  CHECK ((said = ANY (ARRAY['shared'::text, 'stopped'::text])))
);
comment on table information.message_share is 'The writer lets another parent or carer read a thread, or no longer: the last row of a person counts. Kept as long as its thread.';
create index share_of_thread ON information.message_share USING btree (municipality, thread_id, id);
create index share_with_person ON information.message_share USING btree (municipality, person_id);
alter table information.message_share force row level security;
create policy tenant on information.message_share using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on information.message_share to cjg_app;

create table information.message_thread (
  municipality character(4) not null,
  id uuid not null,
  writer_id uuid not null,
  writer_name text not null,
  written_as text not null,
  child_id uuid,
  subject text not null,
  started_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, writer_id) REFERENCES people.person(municipality, id),
  CHECK ((subject = ANY (ARRAY['health'::text, 'vaccination'::text, 'appointment'::text, 'parenting'::text, 'plan'::text, 'file'::text, 'important-facts'::text, 'other'::text]))),
  CHECK ((written_as = ANY (ARRAY['parent'::text, 'youth'::text])))
);
comment on table information.message_thread is 'A parent or youth talks with the centre in Mijn CJG (Jeugdwet 2.6: advice): who began, about which child if any, and about what. Read by the writer, by whom the writer shares it with, and by who answers. How long is not found in a law: a municipality chooses (information.message_setting).';
create index thread_of_child ON information.message_thread USING btree (municipality, child_id);
create index thread_of_writer ON information.message_thread USING btree (municipality, writer_id, started_at DESC);
alter table information.message_thread force row level security;
create policy tenant on information.message_thread using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on information.message_thread to cjg_app;

create table information.own_synonym (
  municipality character(4) not null,
  id uuid not null,
  word text not null,
  means text[] not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK ((word <> ''::text))
);
comment on table information.own_synonym is 'What people of this municipality type, and the words of the texts that it means, beside the list of content/synonyms.nl.txt. The newest row of a word counts; without words it is no synonym any more. Holds nothing personal but who set it.';
create index own_synonym_of_word ON information.own_synonym USING btree (municipality, word, id DESC);
alter table information.own_synonym force row level security;
create policy tenant on information.own_synonym using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on information.own_synonym to cjg_app;

create table information.question (
  municipality character(4) not null,
  id uuid not null,
  received_at timestamp with time zone not null,
  due_on date not null,
  topic text not null,
  asker text not null,
  child_age integer,
  code_hash bytea,
  body text,
  reply_sealed bytea,
  erased_at timestamp with time zone,
  channel text not null default 'form'::text,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, code_hash),
  CHECK ((channel = ANY (ARRAY['form'::text, 'chat'::text]))),
  CHECK ((((erased_at IS NULL) = (body IS NOT NULL)) AND ((erased_at IS NULL) = (code_hash IS NOT NULL)))),
  CHECK (((erased_at IS NULL) OR (reply_sealed IS NULL))),
  CHECK (((child_age >= 0) AND (child_age <= 22)))
);
comment on table information.question is 'A question asked on the site, without a name (Jeugdwet 2.6: free and anonymous advice). due_on is the day that was promised. The words are erased a year after the last answer; what it was about stays, to count.';
comment on column information.question.code_hash is 'SHA-256 of the code with which the asker comes back; the code itself is not kept.';
comment on column information.question.reply_sealed is 'The asker''s e-mail address and the code for the link in the mail, AES-256-GCM with a key outside the database; null when no address was given.';
comment on column information.question.channel is 'Whether it was begun in the chat or by the form; afterwards both go on in the same way, with the code.';
create index question_municipality_due_on_idx ON information.question USING btree (municipality, due_on);
alter table information.question force row level security;
create policy tenant on information.question using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update (code_hash, body, reply_sealed, erased_at) on information.question to cjg_app;

create table information.question_closing (
  municipality character(4) not null,
  question_id uuid not null,
  nth integer not null,
  closed_at timestamp with time zone not null,
  closed_by text not null,
  PRIMARY KEY (municipality, question_id, nth),
  FOREIGN KEY (municipality, question_id) REFERENCES information.question(municipality, id),
  CHECK ((closed_by = ANY (ARRAY['asker'::text, 'centre'::text]))),
  CHECK ((nth > 0))
);
comment on table information.question_closing is 'A talk came to an end. What the asker writes after it opens the talk again: what came last counts.';
alter table information.question_closing force row level security;
create policy tenant on information.question_closing using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on information.question_closing to cjg_app;

create table information.question_contact (
  municipality character(4) not null,
  question_id uuid not null,
  contact_id uuid not null,
  connected_at timestamp with time zone not null,
  connected_by uuid not null,
  connected_by_name text not null,
  PRIMARY KEY (municipality, question_id),
  FOREIGN KEY (municipality, question_id) REFERENCES information.question(municipality, id)
);
comment on table information.question_contact is 'The contact with a child that a question became, at the wish of the asker (information.question_identity). Destroyed together with the words of the question; the contact stays.';
alter table information.question_contact force row level security;
create policy tenant on information.question_contact using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on information.question_contact to cjg_app;

create table information.question_escalation (
  municipality character(4) not null,
  question_id uuid not null,
  due_on date not null,
  told_at timestamp with time zone not null,
  told integer not null,
  PRIMARY KEY (municipality, question_id, due_on),
  FOREIGN KEY (municipality, question_id) REFERENCES information.question(municipality, id)
);
comment on table information.question_escalation is 'The promised day passed without an answer, and whoever is next was told by mail, without content; once for every promise. told is how many were told.';
alter table information.question_escalation force row level security;
create policy tenant on information.question_escalation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on information.question_escalation to cjg_app;

create table information.question_holder (
  municipality character(4) not null,
  question_id uuid not null,
  nth integer not null,
  professional_id uuid,
  since timestamp with time zone not null,
  given_by uuid not null,
  given_by_name text not null,
  PRIMARY KEY (municipality, question_id, nth),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, question_id) REFERENCES information.question(municipality, id),
  CHECK ((nth > 0))
);
comment on table information.question_holder is 'Who answers a question, from when: the last row counts; without a professional it was laid back. Two who take it at once cannot take the same place. Kept as long as the question, to see who answered.';
alter table information.question_holder force row level security;
create policy tenant on information.question_holder using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on information.question_holder to cjg_app;

create table information.question_identity (
  municipality character(4) not null,
  question_id uuid not null,
  nth integer not null,
  name_sealed bytea,
  said_at timestamp with time zone not null,
  PRIMARY KEY (municipality, question_id, nth),
  FOREIGN KEY (municipality, question_id) REFERENCES information.question(municipality, id),
  CHECK ((nth > 0))
);
comment on table information.question_identity is 'An asker who chose to be known: name and birth date, AES-256-GCM with a key outside the database; null when the asker came back on it. The last row counts; without a row nothing points to a person. Destroyed together with the words of the question.';
alter table information.question_identity force row level security;
create policy tenant on information.question_identity using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on information.question_identity to cjg_app;

create table information.question_setting (
  municipality character(4) not null,
  id uuid not null,
  answer_days integer not null,
  kept_months integer not null,
  professional_id uuid,
  chat_hours jsonb not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  CHECK (((answer_days >= 1) AND (answer_days <= 20))),
  CHECK (((kept_months >= 1) AND (kept_months <= 120)))
);
comment on table information.question_setting is 'What a municipality promises who asks a question on the site, how long the words are kept, who is told when a promise is not kept (professional_id; without: everyone who answers) and when the chat can be open. The newest row counts. No law sets any of these.';
comment on column information.question_setting.chat_hours is 'A list of {weekday, from, until}: 1 is Monday, times as HH:MM in the Netherlands; empty is no chat.';
alter table information.question_setting force row level security;
create policy tenant on information.question_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on information.question_setting to cjg_app;

create table information.question_verdict (
  municipality character(4) not null,
  question_id uuid not null,
  nth integer not null,
  helped text not null,
  given_at timestamp with time zone not null,
  PRIMARY KEY (municipality, question_id, nth),
  FOREIGN KEY (municipality, question_id) REFERENCES information.question(municipality, id),
  CHECK ((helped = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  CHECK ((nth > 0))
);
comment on table information.question_verdict is 'Whether the asker was helped by the answer, in one click; the last one counts. Stays after the words are erased, to count.';
alter table information.question_verdict force row level security;
create policy tenant on information.question_verdict using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on information.question_verdict to cjg_app;

create table information.search_posting (
  lexeme text not null,
  slug text not null,
  weight real not null,
  from_age integer,
  until_age integer,
  PRIMARY KEY (lexeme, slug)
);
comment on table information.search_posting is 'Which public Dutch text has a stem, and how much it weighs there (ts_rank: a title or keyword counts most). Follows information.article by itself. The ages stand here too, so that a search by age reads no text.';
create index search_posting_best ON information.search_posting USING btree (lexeme, weight DESC, slug) INCLUDE (from_age, until_age);
create index search_posting_text ON information.search_posting USING btree (slug);
grant select on information.search_posting to cjg_app;
grant delete, insert, select on information.search_posting to cjg_jobs;

create table information.search_stem (
  lexeme text not null,
  texts integer not null,
  of_texts integer not null,
  PRIMARY KEY (lexeme)
);
comment on table information.search_stem is 'In how many of all public Dutch texts a stem is: a rare word says more of what somebody looks for. Counted anew when texts are published; holds nothing personal.';
grant select on information.search_stem to cjg_app;
grant delete, insert, select on information.search_stem to cjg_jobs;

create table information.search_word (
  word text not null,
  lexeme text not null,
  PRIMARY KEY (word)
);
comment on table information.search_word is 'Every word of the public Dutch texts as it is written there, and its stem: to look up what somebody typed, in full, in part or misspelled. The same for every municipality; holds nothing personal.';
create index search_word_alike ON information.search_word USING gin (word public.gin_trgm_ops);
create index search_word_stem ON information.search_word USING btree (lexeme);
grant select on information.search_word to cjg_app;
grant insert, select on information.search_word to cjg_jobs;

CREATE OR REPLACE FUNCTION information.count_stems()
 RETURNS void
 LANGUAGE sql
AS $function$
  delete from information.search_stem;
  insert into information.search_stem (lexeme, texts, of_texts)
    select lexeme, count(*), (select count(*) from information.article where language = 'nl')
    from information.search_posting group by lexeme;
$function$;

CREATE OR REPLACE FUNCTION information.index_article()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  delete from information.search_posting where tg_op <> 'INSERT' and old.language = 'nl' and slug = old.slug;
  if tg_op = 'DELETE' or new.language <> 'nl' then return null; end if;
  insert into information.search_posting (lexeme, slug, weight, from_age, until_age)
    select l.lexeme, new.slug, ts_rank(new.search, quote_literal(l.lexeme)::tsquery), new.from_age, new.until_age
    from unnest(new.search) as l;
  insert into information.search_word (word, lexeme)
    select word, (ts_lexize('dutch_stem', word))[1]
    from (
      select distinct lower(m[1]) collate "C" as word
      from regexp_matches(concat_ws(' ', new.title, new.keywords, new.summary, new.plain), '[[:alpha:]]{2,}', 'g') as m
    ) as words
    where ts_lexize('dutch_stem', word) <> '{}'
    on conflict do nothing;
  return null;
end
$function$;

-- jobs ------------------------------------------------------------------------------------------------
create schema jobs;
grant usage on schema jobs to cjg_app, cjg_index, cjg_jobs;

create table jobs.job (
  municipality character(4) not null,
  id uuid not null,
  queue text not null,
  dedupe text,
  payload jsonb not null,
  run_at timestamp with time zone not null,
  attempts integer not null default 0,
  locked_until timestamp with time zone,
  failed_at timestamp with time zone,
  last_error text,
  created_at timestamp with time zone not null default now(),
  PRIMARY KEY (municipality, id)
);
comment on table jobs.job is 'Work that waits. A finished job is removed; one that failed too often stays, with failed_at, for a person to look at. Retries: src/platform/jobs/worker.ts.';
comment on column jobs.job.municipality is 'For whom the work is done; 0000 (no CBS code) is work of no municipality.';
comment on column jobs.job.dedupe is 'Of jobs with the same key in a queue only one waits; another may be asked for while one runs.';
comment on column jobs.job.payload is 'Names the work by id; never holds what is confidential.';
create index job_run_at_idx ON jobs.job USING btree (run_at) WHERE (failed_at IS NULL);
create unique index one_waits ON jobs.job USING btree (municipality, queue, dedupe) WHERE ((locked_until IS NULL) AND (failed_at IS NULL));
alter table jobs.job force row level security;
create policy every_municipality on jobs.job to cjg_jobs using (true);
create policy tenant on jobs.job using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on jobs.job to cjg_app;
grant insert, select on jobs.job to cjg_index;
grant delete, insert, select, update on jobs.job to cjg_jobs;

-- mail ------------------------------------------------------------------------------------------------
create schema mail;
grant usage on schema mail to cjg_app;

create table mail.message (
  municipality character(4) not null,
  id uuid not null,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamp with time zone not null default now(),
  sent_at timestamp with time zone,
  calendar_method text,
  calendar text,
  refused_at timestamp with time zone,
  PRIMARY KEY (municipality, id),
  CHECK ((calendar_method = ANY (ARRAY['REQUEST'::text, 'CANCEL'::text])))
);
comment on table mail.message is 'Outgoing e-mail. Says that something waits, never what: e-mail is not confidential. Without a way out messages are only kept; refused: the address was not taken, and it is not tried again.';
create index message_municipality_created_at_idx ON mail.message USING btree (municipality, created_at);
alter table mail.message force row level security;
create policy tenant on mail.message using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update (sent_at, refused_at) on mail.message to cjg_app;

create table mail.text_message (
  municipality character(4) not null,
  id uuid not null,
  recipient text not null,
  body text not null,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  refused_at timestamp with time zone,
  PRIMARY KEY (municipality, id)
);
comment on table mail.text_message is 'A text message that waits to be sent: that something is near, never what or for whom. Taken away once it was sent, or after thirty days; refused: the number was not taken, and it is not tried again.';
alter table mail.text_message force row level security;
create policy tenant on mail.text_message using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update (sent_at, refused_at) on mail.text_message to cjg_app;

-- migration -------------------------------------------------------------------------------------------
create schema migration;
grant usage on schema migration to cjg_app;

create table migration.applied (
  file text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now(),
  PRIMARY KEY (file)
);
comment on table migration.applied is 'Which SQL files made this database, and what they said.';
grant select on migration.applied to cjg_app;

-- neighbourhood_figures -------------------------------------------------------------------------------
create schema neighbourhood_figures;
grant usage on schema neighbourhood_figures to cjg_app;

create table neighbourhood_figures.area (
  municipality character(4) not null,
  delivery_id uuid not null,
  code text not null,
  name text not null,
  figures jsonb not null,
  PRIMARY KEY (municipality, delivery_id, code),
  FOREIGN KEY (municipality, delivery_id) REFERENCES neighbourhood_figures.delivery(municipality, id) ON DELETE CASCADE
);
comment on table neighbourhood_figures.area is 'The figures of one area in a delivery. code as CBS writes it: NL00, GM and four digits, WK and six, BU and eight. figures: what was given, by our name of the column; what CBS left open is not there.';
alter table neighbourhood_figures.area force row level security;
create policy tenant on neighbourhood_figures.area using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on neighbourhood_figures.area to cjg_app;

create table neighbourhood_figures.delivery (
  municipality character(4) not null,
  id uuid not null,
  year smallint not null,
  source text not null,
  dated_on date not null,
  file_rows integer not null,
  missing_columns text[] not null,
  read_at timestamp with time zone not null,
  read_by uuid not null,
  read_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, read_by) REFERENCES centre.professional(municipality, id),
  CHECK ((file_rows > 0)),
  CHECK ((source <> ''::text)),
  CHECK (((year >= 1990) AND (year <= 2100)))
);
comment on table neighbourhood_figures.delivery is 'A file of CBS with key figures of neighbourhoods that was read and found good: open data, never of persons. It counts from when it was taken in. file_rows: how many rows the whole file had; only those of the own municipality and of the country are kept, as a table of the whole country that one municipality may write would change what another sees.';
alter table neighbourhood_figures.delivery force row level security;
create policy tenant on neighbourhood_figures.delivery using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on neighbourhood_figures.delivery to cjg_app;

create table neighbourhood_figures.taking (
  municipality character(4) not null,
  delivery_id uuid not null,
  taken_at timestamp with time zone not null,
  taken_by uuid not null,
  taken_by_name text not null,
  PRIMARY KEY (municipality, delivery_id),
  FOREIGN KEY (municipality, delivery_id) REFERENCES neighbourhood_figures.delivery(municipality, id),
  FOREIGN KEY (municipality, taken_by) REFERENCES centre.professional(municipality, id)
);
comment on table neighbourhood_figures.taking is 'A delivery was taken in after somebody looked at it. Of a year the last one taken in counts; earlier ones stay.';
alter table neighbourhood_figures.taking force row level security;
create policy tenant on neighbourhood_figures.taking using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on neighbourhood_figures.taking to cjg_app;

-- parenting_help --------------------------------------------------------------------------------------
create schema parenting_help;
grant usage on schema parenting_help to cjg_app, cjg_reporting;

create table parenting_help.absence (
  municipality character(4) not null,
  id uuid not null,
  professional_id uuid,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  reason text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  CHECK ((ends_at > starts_at)),
  CHECK ((reason = ANY (ARRAY['free'::text, 'ill'::text, 'meeting'::text, 'closed'::text])))
);
comment on table parenting_help.absence is 'An exception to the rosters: a professional, or everybody, receives nobody then. Kept with the rosters.';
comment on column parenting_help.absence.professional_id is 'Null: everybody; the centre is closed.';
create index absence_by_end ON parenting_help.absence USING btree (municipality, ends_at);
alter table parenting_help.absence force row level security;
create policy tenant on parenting_help.absence using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.absence to cjg_app;

create table parenting_help.absence_withdrawal (
  municipality character(4) not null,
  absence_id uuid not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, absence_id),
  FOREIGN KEY (municipality, absence_id) REFERENCES parenting_help.absence(municipality, id)
);
comment on table parenting_help.absence_withdrawal is 'An exception to the rosters that does not hold after all.';
alter table parenting_help.absence_withdrawal force row level security;
create policy tenant on parenting_help.absence_withdrawal using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.absence_withdrawal to cjg_app;

create table parenting_help.appointment (
  municipality character(4) not null,
  id uuid not null,
  visit_id uuid not null,
  calendar_id uuid not null,
  sequence integer not null,
  kind_id uuid not null,
  professional_id uuid not null,
  location_id uuid not null,
  room_id uuid,
  starts_at timestamp with time zone not null,
  minutes integer not null,
  child_id uuid,
  person_id uuid,
  instead_of uuid,
  made_at timestamp with time zone not null,
  made_by text not null,
  made_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, instead_of) REFERENCES parenting_help.appointment(municipality, id),
  FOREIGN KEY (municipality, kind_id) REFERENCES parenting_help.appointment_kind(municipality, id),
  FOREIGN KEY (municipality, location_id) REFERENCES centre.location(municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, room_id) REFERENCES parenting_help.room(municipality, id),
  CHECK ((minutes > 0)),
  CHECK ((sequence >= 0))
);
comment on table parenting_help.appointment is 'A time that somebody holds or has with a professional. Only with a row in appointment_confirmation is it an appointment: before that it is held for minutes, and taken away by night. Jeugdwet 2.3, 2.6. What was talked about stands elsewhere.';
comment on column parenting_help.appointment.visit_id is 'Those who come together, one after the other: siblings share it.';
comment on column parenting_help.appointment.calendar_id is 'What calendars know it by: kept when it is moved, with a higher sequence.';
comment on column parenting_help.appointment.person_id is 'The parent or youth who booked in Mijn CJG; null when somebody else did, or nobody with a name.';
create index appointment_by_day ON parenting_help.appointment USING btree (municipality, starts_at);
create index appointment_of_child ON parenting_help.appointment USING btree (municipality, child_id);
create index appointment_of_person ON parenting_help.appointment USING btree (municipality, person_id);
create index appointment_of_visit ON parenting_help.appointment USING btree (municipality, visit_id);
alter table parenting_help.appointment force row level security;
create policy tenant on parenting_help.appointment using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on parenting_help.appointment to cjg_app;

create table parenting_help.appointment_attendance (
  municipality character(4) not null,
  appointment_id uuid not null,
  turn integer not null,
  came boolean not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, appointment_id, turn),
  FOREIGN KEY (municipality, appointment_id) REFERENCES parenting_help.appointment(municipality, id),
  CHECK ((turn > 0))
);
comment on table parenting_help.appointment_attendance is 'Who had an appointment came, or did not; the last turn counts. Kept as long as the appointment.';
alter table parenting_help.appointment_attendance force row level security;
create policy tenant on parenting_help.appointment_attendance using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.appointment_attendance to cjg_app;

create table parenting_help.appointment_confirmation (
  municipality character(4) not null,
  appointment_id uuid not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, appointment_id),
  FOREIGN KEY (municipality, appointment_id) REFERENCES parenting_help.appointment(municipality, id)
);
comment on table parenting_help.appointment_confirmation is 'What was held is an appointment from then on. Kept as long as the appointment.';
alter table parenting_help.appointment_confirmation force row level security;
create policy tenant on parenting_help.appointment_confirmation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.appointment_confirmation to cjg_app;

create table parenting_help.appointment_end (
  municipality character(4) not null,
  appointment_id uuid not null,
  because text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, appointment_id),
  FOREIGN KEY (municipality, appointment_id) REFERENCES parenting_help.appointment(municipality, id),
  CHECK ((because = ANY (ARRAY['moved'::text, 'cancelled-by-family'::text, 'cancelled-by-us'::text])))
);
comment on table parenting_help.appointment_end is 'An appointment was moved or cancelled, and its time is free again. Kept as long as the appointment.';
alter table parenting_help.appointment_end force row level security;
create policy tenant on parenting_help.appointment_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.appointment_end to cjg_app;

create table parenting_help.appointment_kind (
  municipality character(4) not null,
  id uuid not null,
  name text not null,
  words text not null,
  minutes integer not null,
  from_months integer not null,
  until_months integer not null,
  is_open boolean not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK ((until_months > from_months)),
  CHECK ((from_months >= 0)),
  CHECK (((minutes >= 5) AND (minutes <= 180)))
);
comment on table parenting_help.appointment_kind is 'A kind of appointment that families may book: how long it takes and for which ages. A choice of the municipality. Nothing personal.';
comment on column parenting_help.appointment_kind.is_open is 'An open consultation hour: may be booked without an account and without a name.';
alter table parenting_help.appointment_kind force row level security;
create policy tenant on parenting_help.appointment_kind using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.appointment_kind to cjg_app;

create table parenting_help.appointment_kind_end (
  municipality character(4) not null,
  kind_id uuid not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, kind_id),
  FOREIGN KEY (municipality, kind_id) REFERENCES parenting_help.appointment_kind(municipality, id)
);
comment on table parenting_help.appointment_kind_end is 'A kind of appointment that is not offered any more; what was booked stands.';
alter table parenting_help.appointment_kind_end force row level security;
create policy tenant on parenting_help.appointment_kind_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.appointment_kind_end to cjg_app;

create table parenting_help.contact (
  municipality character(4) not null,
  id uuid not null,
  location_id uuid,
  registered_at timestamp with time zone not null,
  registered_by uuid not null,
  on_day date not null,
  channel text not null,
  asker text not null,
  age_band text,
  kind text not null,
  follow_up text not null,
  minutes integer not null,
  language text,
  child_id uuid,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  CHECK (((minutes > 0) AND (minutes <= 480)))
);
comment on table parenting_help.contact is 'Somebody asked the centre something. Works without a person: advice is free and may be anonymous (Jeugdwet 2.6). child_id only when the asker wishes.';
create index contact_of_child ON parenting_help.contact USING btree (municipality, child_id) WHERE (child_id IS NOT NULL);
create index contact_of_registrar ON parenting_help.contact USING btree (municipality, registered_by, on_day DESC);
create index contact_on_day ON parenting_help.contact USING btree (municipality, on_day DESC);
alter table parenting_help.contact force row level security;
create policy tenant on parenting_help.contact using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update (child_id) on parenting_help.contact to cjg_app;

create table parenting_help.contact_interpreter (
  municipality character(4) not null,
  contact_id uuid not null,
  language text not null,
  PRIMARY KEY (municipality, contact_id),
  FOREIGN KEY (municipality, contact_id) REFERENCES parenting_help.contact(municipality, id),
  CHECK ((language ~ '^[a-z]{2,3}$'::text))
);
comment on table parenting_help.contact_interpreter is 'That an interpreter was asked for at a contact, and for which language (ISO 639): what the desk saw or wrote. A contact without a row asked for none.';
alter table parenting_help.contact_interpreter force row level security;
create policy tenant on parenting_help.contact_interpreter using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.contact_interpreter to cjg_app;

create table parenting_help.contact_link (
  municipality character(4) not null,
  contact_id uuid not null,
  version integer not null,
  child_id uuid,
  linked_at timestamp with time zone not null,
  linked_by uuid not null,
  linked_by_name text not null,
  PRIMARY KEY (municipality, contact_id, version),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, contact_id) REFERENCES parenting_help.contact(municipality, id),
  FOREIGN KEY (municipality, linked_by) REFERENCES centre.professional(municipality, id),
  CHECK ((version >= 1))
);
comment on table parenting_help.contact_link is 'About which child a contact was, as was told afterwards with the consent of who asked; the highest version counts, without a child it is about nobody in particular. The contact itself stays as it was registered.';
create index contact_link_of_child ON parenting_help.contact_link USING btree (municipality, child_id);
alter table parenting_help.contact_link force row level security;
create policy tenant on parenting_help.contact_link using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on parenting_help.contact_link to cjg_app;

create table parenting_help.contact_setting (
  municipality character(4) not null,
  id uuid not null,
  kept_years integer not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((kept_years >= 1) AND (kept_years <= 20))),
  CHECK ((reason <> ''::text))
);
comment on table parenting_help.contact_setting is 'How many years it stays known about which child a contact at the desk was, as this municipality chose; the newest counts, and before there is one nothing is let go.';
alter table parenting_help.contact_setting force row level security;
create policy tenant on parenting_help.contact_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.contact_setting to cjg_app;

create table parenting_help.contact_topic (
  municipality character(4) not null,
  contact_id uuid not null,
  topic text not null,
  PRIMARY KEY (municipality, contact_id, topic),
  FOREIGN KEY (municipality, contact_id) REFERENCES parenting_help.contact(municipality, id)
);
comment on table parenting_help.contact_topic is 'What a contact was about: one or more topics of the centre''s list.';
alter table parenting_help.contact_topic force row level security;
create policy tenant on parenting_help.contact_topic using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.contact_topic to cjg_app;

create table parenting_help.course (
  municipality character(4) not null,
  id uuid not null,
  announced_at timestamp with time zone not null,
  announced_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, announced_by) REFERENCES centre.professional(municipality, id)
);
comment on table parenting_help.course is 'Something to come to: a course, an information evening, a coffee morning, a session at a school or childcare. What it is stands in its versions, the newest of which counts.';
alter table parenting_help.course force row level security;
create policy tenant on parenting_help.course using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.course to cjg_app;

create table parenting_help.course_attendance (
  municipality character(4) not null,
  sign_up_id uuid not null,
  met_on date not null,
  noted_at timestamp with time zone not null,
  came boolean not null,
  noted_by uuid not null,
  PRIMARY KEY (municipality, sign_up_id, met_on, noted_at),
  FOREIGN KEY (municipality, noted_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, sign_up_id) REFERENCES parenting_help.course_sign_up(municipality, id)
);
comment on table parenting_help.course_attendance is 'Whether a family that signed up came on a day; of one day the last note counts.';
alter table parenting_help.course_attendance force row level security;
create policy tenant on parenting_help.course_attendance using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.course_attendance to cjg_app;

create table parenting_help.course_cancellation (
  municipality character(4) not null,
  course_id uuid not null,
  reason text not null,
  cancelled_at timestamp with time zone not null,
  cancelled_by uuid not null,
  PRIMARY KEY (municipality, course_id),
  FOREIGN KEY (municipality, cancelled_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, course_id) REFERENCES parenting_help.course(municipality, id),
  CHECK ((reason <> ''::text))
);
comment on table parenting_help.course_cancellation is 'A course that does not take place, and why, in words for who would have come.';
alter table parenting_help.course_cancellation force row level security;
create policy tenant on parenting_help.course_cancellation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.course_cancellation to cjg_app;

create table parenting_help.course_cost (
  municipality character(4) not null,
  course_id uuid not null,
  noted_at timestamp with time zone not null,
  cents integer not null,
  words text not null,
  noted_by uuid not null,
  PRIMARY KEY (municipality, course_id, noted_at),
  FOREIGN KEY (municipality, course_id) REFERENCES parenting_help.course(municipality, id),
  FOREIGN KEY (municipality, noted_by) REFERENCES centre.professional(municipality, id),
  CHECK ((cents >= 0))
);
comment on table parenting_help.course_cost is 'What a course cost in all, and what was counted; the last note counts.';
alter table parenting_help.course_cost force row level security;
create policy tenant on parenting_help.course_cost using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.course_cost to cjg_app;

create table parenting_help.course_draft (
  municipality character(4) not null,
  professional_id uuid not null,
  subject text not null,
  typed jsonb not null,
  saved_at timestamp with time zone not null,
  PRIMARY KEY (municipality, professional_id, subject),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  CHECK ((length(subject) <= 36))
);
comment on table parenting_help.course_draft is 'What somebody is typing about a course: ''new'', or the course that is changed. Read by nobody else; forgotten when it is saved, or after two weeks.';
create index course_draft_by_age ON parenting_help.course_draft USING btree (municipality, saved_at);
alter table parenting_help.course_draft force row level security;
create policy tenant on parenting_help.course_draft using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update on parenting_help.course_draft to cjg_app;

create table parenting_help.course_evaluation (
  municipality character(4) not null,
  sign_up_id uuid not null,
  score integer not null,
  words text not null,
  given_at timestamp with time zone not null,
  PRIMARY KEY (municipality, sign_up_id),
  FOREIGN KEY (municipality, sign_up_id) REFERENCES parenting_help.course_sign_up(municipality, id),
  CHECK (((score >= 1) AND (score <= 10)))
);
comment on table parenting_help.course_evaluation is 'What a family thought of a course, once: a mark from one to ten and words, shown without a name. The words are emptied when the names are erased; the mark stays, to count.';
alter table parenting_help.course_evaluation force row level security;
create policy tenant on parenting_help.course_evaluation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update (words) on parenting_help.course_evaluation to cjg_app;

create table parenting_help.course_head_count (
  municipality character(4) not null,
  course_id uuid not null,
  met_on date not null,
  noted_at timestamp with time zone not null,
  adults integer not null,
  children integer not null,
  noted_by uuid not null,
  PRIMARY KEY (municipality, course_id, met_on, noted_at),
  FOREIGN KEY (municipality, course_id) REFERENCES parenting_help.course(municipality, id),
  FOREIGN KEY (municipality, noted_by) REFERENCES centre.professional(municipality, id),
  CHECK (((adults >= 0) AND (adults <= 500))),
  CHECK (((children >= 0) AND (children <= 500)))
);
comment on table parenting_help.course_head_count is 'How many came where nobody signs up, without names; of one day the last count is it.';
alter table parenting_help.course_head_count force row level security;
create policy tenant on parenting_help.course_head_count using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.course_head_count to cjg_app;

create table parenting_help.course_meeting (
  municipality character(4) not null,
  course_id uuid not null,
  version integer not null,
  starts_at timestamp with time zone not null,
  minutes integer not null,
  PRIMARY KEY (municipality, course_id, version, starts_at),
  FOREIGN KEY (municipality, course_id, version) REFERENCES parenting_help.course_version(municipality, course_id, version),
  CHECK (((minutes >= 5) AND (minutes <= 720)))
);
comment on table parenting_help.course_meeting is 'When the people of a course meet: once, or a series.';
alter table parenting_help.course_meeting force row level security;
create policy tenant on parenting_help.course_meeting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.course_meeting to cjg_app;

create table parenting_help.course_reminder (
  municipality character(4) not null,
  sign_up_id uuid not null,
  about text not null,
  met_on date not null,
  sent_at timestamp with time zone not null,
  PRIMARY KEY (municipality, sign_up_id, about, met_on),
  FOREIGN KEY (municipality, sign_up_id) REFERENCES parenting_help.course_sign_up(municipality, id),
  CHECK ((about = ANY (ARRAY['meeting'::text, 'evaluation'::text])))
);
comment on table parenting_help.course_reminder is 'A mail that a meeting is near, or that a family is asked what it thought: once each.';
alter table parenting_help.course_reminder force row level security;
create policy tenant on parenting_help.course_reminder using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.course_reminder to cjg_app;

create table parenting_help.course_seat (
  municipality character(4) not null,
  course_id uuid not null,
  seat integer not null,
  sign_up_id uuid not null,
  PRIMARY KEY (municipality, course_id, seat),
  FOREIGN KEY (municipality, course_id) REFERENCES parenting_help.course(municipality, id),
  FOREIGN KEY (municipality, sign_up_id) REFERENCES parenting_help.course_sign_up(municipality, id),
  CHECK ((seat >= 1))
);
comment on table parenting_help.course_seat is 'A chair, by its number from one to the capacity, that a family has or is offered: the key gives no chair to two. A row goes when its family does.';
create index seat_of_sign_up ON parenting_help.course_seat USING btree (municipality, sign_up_id);
alter table parenting_help.course_seat force row level security;
create policy tenant on parenting_help.course_seat using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on parenting_help.course_seat to cjg_app;

create table parenting_help.course_setting (
  municipality character(4) not null,
  id uuid not null,
  offer_hours integer not null,
  reminder_days integer not null,
  kept_months integer not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((kept_months >= 1) AND (kept_months <= 24))),
  CHECK (((offer_hours >= 2) AND (offer_hours <= 336))),
  CHECK ((reason <> ''::text)),
  CHECK (((reminder_days >= 1) AND (reminder_days <= 14)))
);
comment on table parenting_help.course_setting is 'How long a family may think about an offered place, how many days before a meeting it is reminded, and how many months after the last meeting names are erased. The newest row counts. Holds nothing personal but who chose.';
alter table parenting_help.course_setting force row level security;
create policy tenant on parenting_help.course_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.course_setting to cjg_app;

create table parenting_help.course_sign_up (
  municipality character(4) not null,
  id uuid not null,
  course_id uuid not null,
  code_hash bytea not null,
  adults integer not null,
  children integer not null,
  signed_up_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, code_hash),
  FOREIGN KEY (municipality, course_id) REFERENCES parenting_help.course(municipality, id),
  CHECK (((adults >= 0) AND (adults <= 20))),
  CHECK (((adults + children) >= 1)),
  CHECK (((children >= 0) AND (children <= 20)))
);
comment on table parenting_help.course_sign_up is 'A family that signed up together, by how many they are: nothing here says who. The code that opens it is kept as a hash; the same form sent twice has the same code, so it is one sign-up.';
create index sign_up_of_course ON parenting_help.course_sign_up USING btree (municipality, course_id);
alter table parenting_help.course_sign_up force row level security;
create policy tenant on parenting_help.course_sign_up using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.course_sign_up to cjg_app;

create table parenting_help.course_sign_up_name (
  municipality character(4) not null,
  sign_up_id uuid not null,
  person_id uuid,
  sealed bytea not null,
  PRIMARY KEY (municipality, sign_up_id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, sign_up_id) REFERENCES parenting_help.course_sign_up(municipality, id)
);
comment on table parenting_help.course_sign_up_name is 'Who signed up and how to reach them, sealed: name, e-mail or telephone, and the code. Erased a set time after the last meeting. person_id: who signed up from Mijn CJG, null for who has no account.';
create index sign_up_of_person ON parenting_help.course_sign_up_name USING btree (municipality, person_id);
alter table parenting_help.course_sign_up_name force row level security;
create policy tenant on parenting_help.course_sign_up_name using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on parenting_help.course_sign_up_name to cjg_app;

create table parenting_help.course_step (
  municipality character(4) not null,
  course_id uuid not null,
  ordinal integer not null,
  sign_up_id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  until timestamp with time zone,
  noted_by uuid,
  PRIMARY KEY (municipality, course_id, ordinal),
  FOREIGN KEY (municipality, course_id) REFERENCES parenting_help.course(municipality, id),
  FOREIGN KEY (municipality, noted_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, sign_up_id) REFERENCES parenting_help.course_sign_up(municipality, id),
  CHECK (((kind = 'offered'::text) = (until IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['placed'::text, 'waiting'::text, 'offered'::text, 'accepted'::text, 'declined'::text, 'lapsed'::text, 'cancelled'::text]))),
  CHECK ((ordinal >= 1))
);
comment on table parenting_help.course_step is 'What became of the families that signed up, step by step and in one order for the whole course; of each family the last step counts. until: when an offer ends. noted_by: the professional who wrote down what the family said by telephone; null when the family or the program did it.';
create index step_of_sign_up ON parenting_help.course_step USING btree (municipality, sign_up_id);
alter table parenting_help.course_step force row level security;
create policy tenant on parenting_help.course_step using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.course_step to cjg_app;

create table parenting_help.course_version (
  municipality character(4) not null,
  course_id uuid not null,
  version integer not null,
  kind text not null,
  theme text not null,
  title text not null,
  words text not null,
  audience text not null,
  age_from numeric(4,2),
  age_until numeric(4,2),
  location_id uuid,
  place text not null,
  language text not null,
  price_cents integer not null,
  has_sign_up boolean not null,
  capacity integer,
  minimum integer,
  opens_on date,
  closes_on date,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, course_id, version),
  FOREIGN KEY (municipality, course_id) REFERENCES parenting_help.course(municipality, id),
  FOREIGN KEY (municipality, location_id) REFERENCES centre.location(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK ((audience = ANY (ARRAY['parents'::text, 'parents-and-children'::text, 'youths'::text, 'professionals'::text, 'everyone'::text]))),
  CHECK (((capacity >= 1) AND (capacity <= 500))),
  CHECK ((has_sign_up = (capacity IS NOT NULL))),
  CHECK (((age_from IS NULL) OR (age_until IS NULL) OR (age_from <= age_until))),
  CHECK ((kind = ANY (ARRAY['course'::text, 'information-evening'::text, 'coffee-morning'::text, 'school-session'::text, 'childcare-session'::text]))),
  CHECK (((minimum >= 1) AND (minimum <= 500))),
  CHECK ((price_cents >= 0)),
  CHECK ((title <> ''::text)),
  CHECK ((version >= 1)),
  CHECK ((words <> ''::text))
);
comment on table parenting_help.course_version is 'What a course is, each time it was written. Public, but for who wrote it. The key makes it one: of two who write the same version at once the first wins. capacity counts people, children too; without signing up there is none. age_from and age_until: years of the child with decimals. location_id: one of our own places; else place says where.';
alter table parenting_help.course_version force row level security;
create policy tenant on parenting_help.course_version using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.course_version to cjg_app;

create table parenting_help.desk_seat (
  municipality character(4) not null,
  professional_id uuid not null,
  on_day date not null,
  version integer not null,
  location_id uuid not null,
  desk integer not null,
  taken_at timestamp with time zone not null,
  PRIMARY KEY (municipality, professional_id, on_day, version),
  FOREIGN KEY (municipality, location_id) REFERENCES centre.location(municipality, id),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  CHECK (((desk >= 1) AND (desk <= 20))),
  CHECK ((version >= 1))
);
comment on table parenting_help.desk_seat is 'At which desk of which location somebody sits on a day; the highest version counts.';
alter table parenting_help.desk_seat force row level security;
create policy tenant on parenting_help.desk_seat using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.desk_seat to cjg_app;

create table parenting_help.light_help (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  question text not null,
  goal text not null,
  goal_by text not null,
  score_before integer not null,
  most_talks integer not null,
  started_on date not null,
  started_at timestamp with time zone not null,
  started_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, started_by) REFERENCES centre.professional(municipality, id),
  CHECK ((goal_by = ANY (ARRAY['parent'::text, 'youth'::text, 'together'::text]))),
  CHECK ((goal <> ''::text)),
  CHECK (((most_talks >= 1) AND (most_talks <= 20))),
  CHECK ((question <> ''::text)),
  CHECK (((score_before >= 1) AND (score_before <= 10)))
);
comment on table parenting_help.light_help is 'A short path of light help for a family (Jeugdwet 2.3, 2.5): the question, the goal in the family''s own words, and how near it is by its own account, 1-10 (score_before; a scale of our own, no instrument). most_talks: what the municipality had set that day. Kept twenty years after the last change (Jeugdwet 7.3.8).';
create index light_help_of_child ON parenting_help.light_help USING btree (municipality, child_id);
alter table parenting_help.light_help force row level security;
create policy tenant on parenting_help.light_help using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on parenting_help.light_help to cjg_app;

create table parenting_help.light_help_begin_draft (
  municipality character(4) not null,
  professional_id uuid not null,
  child_id uuid not null,
  typed jsonb not null,
  saved_at timestamp with time zone not null,
  PRIMARY KEY (municipality, professional_id, child_id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id)
);
comment on table parenting_help.light_help_begin_draft is 'What a professional is typing to begin a short path with a family. No part of a file and read by nobody else: forgotten when it begins, or after two weeks.';
create index light_help_begin_draft_by_age ON parenting_help.light_help_begin_draft USING btree (municipality, saved_at);
alter table parenting_help.light_help_begin_draft force row level security;
create policy tenant on parenting_help.light_help_begin_draft using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update on parenting_help.light_help_begin_draft to cjg_app;

create table parenting_help.light_help_call (
  municipality character(4) not null,
  light_help_id uuid not null,
  ordinal integer not null,
  called_on date not null,
  outcome text not null,
  how text,
  score integer,
  words text not null,
  called_at timestamp with time zone not null,
  called_by uuid not null,
  called_by_name text not null,
  PRIMARY KEY (municipality, light_help_id, ordinal),
  FOREIGN KEY (municipality, called_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, light_help_id) REFERENCES parenting_help.light_help_end(municipality, light_help_id) ON DELETE CASCADE,
  CHECK (((outcome = 'reached'::text) = (how IS NOT NULL))),
  CHECK ((how = ANY (ARRAY['holds'::text, 'slips'::text, 'back'::text]))),
  CHECK (((ordinal >= 1) AND (ordinal <= 60))),
  CHECK ((outcome = ANY (ARRAY['reached'::text, 'not-reached'::text, 'declines'::text]))),
  CHECK (((score >= 1) AND (score <= 10)))
);
comment on table parenting_help.light_help_call is 'A call after a short path, and how it goes: it holds, it slips, or the old trouble is back. Not reached: tried again.';
alter table parenting_help.light_help_call force row level security;
create policy tenant on parenting_help.light_help_call using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.light_help_call to cjg_app;

create table parenting_help.light_help_consent (
  municipality character(4) not null,
  light_help_id uuid not null,
  person_id uuid not null,
  party text not null,
  says text not null,
  given_on date not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, light_help_id, person_id),
  FOREIGN KEY (municipality, light_help_id) REFERENCES parenting_help.light_help(municipality, id) ON DELETE CASCADE,
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, recorded_by) REFERENCES centre.professional(municipality, id),
  CHECK ((party = ANY (ARRAY['youth'::text, 'parents-with-custody'::text, 'representative'::text]))),
  CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text])))
);
comment on table parenting_help.light_help_consent is 'What each of the family said of this help: the parents with custody, from 12 the youth too, from 16 the youth alone (Jeugdwet 7.3.4, 7.3.5).';
alter table parenting_help.light_help_consent force row level security;
create policy tenant on parenting_help.light_help_consent using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.light_help_consent to cjg_app;

create table parenting_help.light_help_draft (
  municipality character(4) not null,
  professional_id uuid not null,
  light_help_id uuid not null,
  form text not null,
  typed jsonb not null,
  saved_at timestamp with time zone not null,
  PRIMARY KEY (municipality, professional_id, light_help_id, form),
  FOREIGN KEY (municipality, light_help_id) REFERENCES parenting_help.light_help(municipality, id) ON DELETE CASCADE,
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  CHECK ((form = ANY (ARRAY['talk'::text, 'end'::text, 'call'::text])))
);
comment on table parenting_help.light_help_draft is 'What a professional is typing on a short path: a talk, its end, a call afterwards. No part of the file and read by nobody else: forgotten when it is noted, or after two weeks.';
create index light_help_draft_by_age ON parenting_help.light_help_draft USING btree (municipality, saved_at);
alter table parenting_help.light_help_draft force row level security;
create policy tenant on parenting_help.light_help_draft using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update on parenting_help.light_help_draft to cjg_app;

create table parenting_help.light_help_end (
  municipality character(4) not null,
  light_help_id uuid not null,
  ended_on date not null,
  reason text not null,
  result text not null,
  score_after integer,
  words text not null,
  wants_call text not null,
  call_on date,
  ended_at timestamp with time zone not null,
  ended_by uuid not null,
  PRIMARY KEY (municipality, light_help_id),
  FOREIGN KEY (municipality, ended_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, light_help_id) REFERENCES parenting_help.light_help(municipality, id) ON DELETE CASCADE,
  CHECK (((wants_call = 'yes'::text) = (call_on IS NOT NULL))),
  CHECK ((reason = ANY (ARRAY['goal-reached'::text, 'family-goes-on-alone'::text, 'to-other-help'::text, 'family-stopped'::text, 'not-reached'::text, 'moved'::text]))),
  CHECK ((result = ANY (ARRAY['reached'::text, 'partly'::text, 'not'::text, 'unknown'::text]))),
  CHECK (((score_after >= 1) AND (score_after <= 10))),
  CHECK ((wants_call = ANY (ARRAY['yes'::text, 'no'::text])))
);
comment on table parenting_help.light_help_end is 'How a short path ended: why, what became of the goal, how near the family finds it now (absent when it was not asked), and when somebody calls to hear whether it holds. The key makes it one.';
alter table parenting_help.light_help_end force row level security;
create policy tenant on parenting_help.light_help_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.light_help_end to cjg_app;

create table parenting_help.light_help_exception (
  municipality character(4) not null,
  light_help_id uuid not null,
  can_weigh text not null,
  ground text,
  reason text not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, light_help_id),
  FOREIGN KEY (municipality, light_help_id) REFERENCES parenting_help.light_help(municipality, id) ON DELETE CASCADE,
  FOREIGN KEY (municipality, recorded_by) REFERENCES centre.professional(municipality, id),
  CHECK ((can_weigh = ANY (ARRAY['yes'::text, 'no'::text]))),
  CHECK ((ground = ANY (ARRAY['prevents-serious-harm'::text, 'youth-keeps-wish'::text])))
);
comment on table parenting_help.light_help_exception is 'What was judged beside a plain yes: whether the youth can weigh this, or why it went on without the parents (Jeugdwet 7.3.4 lid 2). Absent when it was a plain yes.';
alter table parenting_help.light_help_exception force row level security;
create policy tenant on parenting_help.light_help_exception using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.light_help_exception to cjg_app;

create table parenting_help.light_help_holder (
  municipality character(4) not null,
  light_help_id uuid not null,
  version integer not null,
  professional_id uuid not null,
  since timestamp with time zone not null,
  given_by uuid not null,
  PRIMARY KEY (municipality, light_help_id, version),
  FOREIGN KEY (municipality, given_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, light_help_id) REFERENCES parenting_help.light_help(municipality, id) ON DELETE CASCADE,
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  CHECK ((version >= 1))
);
comment on table parenting_help.light_help_holder is 'Who helps this family, and reads and writes here; the highest version counts. Who handed it over reads it no more.';
create index light_help_of_holder ON parenting_help.light_help_holder USING btree (municipality, professional_id);
alter table parenting_help.light_help_holder force row level security;
create policy tenant on parenting_help.light_help_holder using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.light_help_holder to cjg_app;

create table parenting_help.light_help_talk (
  municipality character(4) not null,
  light_help_id uuid not null,
  ordinal integer not null,
  on_day date not null,
  way text not null,
  note text not null,
  score integer,
  why_more text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, light_help_id, ordinal),
  FOREIGN KEY (municipality, light_help_id) REFERENCES parenting_help.light_help(municipality, id) ON DELETE CASCADE,
  FOREIGN KEY (municipality, recorded_by) REFERENCES centre.professional(municipality, id),
  CHECK ((note <> ''::text)),
  CHECK (((ordinal >= 1) AND (ordinal <= 60))),
  CHECK (((score >= 1) AND (score <= 10))),
  CHECK ((way = ANY (ARRAY['centre'::text, 'phone'::text, 'home'::text, 'video'::text, 'elsewhere'::text]))),
  CHECK ((why_more <> ''::text))
);
comment on table parenting_help.light_help_talk is 'One talk, noted in brief; the family reads it. why_more: why one more than the most, when it was. The key makes two who write the same talk at once see each other.';
alter table parenting_help.light_help_talk force row level security;
create policy tenant on parenting_help.light_help_talk using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.light_help_talk to cjg_app;

create table parenting_help.light_help_terms (
  municipality character(4) not null,
  id uuid not null,
  most_talks integer not null,
  call_after_weeks integer not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((call_after_weeks >= 1) AND (call_after_weeks <= 52))),
  CHECK (((most_talks >= 1) AND (most_talks <= 20))),
  CHECK ((reason <> ''::text))
);
comment on table parenting_help.light_help_terms is 'How many talks a short path of light help takes at most, and after how many weeks a family is called, as this municipality set it; the newest counts for what begins or ends from then on. No national norm was found.';
alter table parenting_help.light_help_terms force row level security;
create policy tenant on parenting_help.light_help_terms using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.light_help_terms to cjg_app;

create table parenting_help.overbooking (
  municipality character(4) not null,
  appointment_id uuid not null,
  reason text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, appointment_id),
  FOREIGN KEY (municipality, appointment_id) REFERENCES parenting_help.appointment(municipality, id)
);
comment on table parenting_help.overbooking is 'A professional gave a time that was given already, or outside the roster: who, and why. Kept as long as the appointment.';
alter table parenting_help.overbooking force row level security;
create policy tenant on parenting_help.overbooking using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.overbooking to cjg_app;

create table parenting_help.queue_call (
  municipality character(4) not null,
  ticket_id uuid not null,
  ordinal integer not null,
  desk integer not null,
  called_at timestamp with time zone not null,
  called_by uuid not null,
  PRIMARY KEY (municipality, ticket_id, ordinal),
  FOREIGN KEY (municipality, called_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, ticket_id) REFERENCES parenting_help.queue_ticket(municipality, id),
  CHECK (((desk >= 1) AND (desk <= 20))),
  CHECK ((ordinal >= 1))
);
comment on table parenting_help.queue_call is 'A desk calls a number. The key lets a number be called once at a time, however many desks call at once.';
alter table parenting_help.queue_call force row level security;
create policy tenant on parenting_help.queue_call using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.queue_call to cjg_app;

create table parenting_help.queue_day (
  municipality character(4) not null,
  location_id uuid not null,
  on_day date not null,
  version integer not null,
  standing text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  PRIMARY KEY (municipality, location_id, on_day, version),
  FOREIGN KEY (municipality, location_id) REFERENCES centre.location(municipality, id),
  FOREIGN KEY (municipality, set_by) REFERENCES centre.professional(municipality, id),
  CHECK ((standing = ANY (ARRAY['open'::text, 'closed'::text]))),
  CHECK ((version >= 1))
);
comment on table parenting_help.queue_day is 'Whether numbers are given at a location on a day, as the desk said; the highest version counts. Without a row the opening hours tell.';
alter table parenting_help.queue_day force row level security;
create policy tenant on parenting_help.queue_day using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.queue_day to cjg_app;

create table parenting_help.queue_departure (
  municipality character(4) not null,
  ticket_id uuid not null,
  left_at timestamp with time zone not null,
  PRIMARY KEY (municipality, ticket_id),
  FOREIGN KEY (municipality, ticket_id) REFERENCES parenting_help.queue_ticket(municipality, id)
);
comment on table parenting_help.queue_departure is 'Somebody gave the own number back: waits no more.';
alter table parenting_help.queue_departure force row level security;
create policy tenant on parenting_help.queue_departure using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.queue_departure to cjg_app;

create table parenting_help.queue_interpreter (
  municipality character(4) not null,
  ticket_id uuid not null,
  language text not null,
  asked_at timestamp with time zone not null,
  PRIMARY KEY (municipality, ticket_id),
  FOREIGN KEY (municipality, ticket_id) REFERENCES parenting_help.queue_ticket(municipality, id),
  CHECK ((language ~ '^[a-z]{2,3}$'::text))
);
comment on table parenting_help.queue_interpreter is 'That who holds a number in the waiting line would like an interpreter, and for which language (ISO 639). A number without a row asked for none.';
alter table parenting_help.queue_interpreter force row level security;
create policy tenant on parenting_help.queue_interpreter using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.queue_interpreter to cjg_app;

create table parenting_help.queue_outcome (
  municipality character(4) not null,
  ticket_id uuid not null,
  ordinal integer not null,
  kind text not null,
  contact_id uuid,
  settled_at timestamp with time zone not null,
  settled_by uuid not null,
  PRIMARY KEY (municipality, ticket_id, ordinal),
  FOREIGN KEY (municipality, contact_id) REFERENCES parenting_help.contact(municipality, id),
  FOREIGN KEY (municipality, settled_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, ticket_id, ordinal) REFERENCES parenting_help.queue_call(municipality, ticket_id, ordinal),
  CHECK ((kind = ANY (ARRAY['helped'::text, 'no-show'::text, 'back'::text])))
);
comment on table parenting_help.queue_outcome is 'What came of a call: helped, nobody came, or back in the line. contact_id: the contact that was registered of it.';
alter table parenting_help.queue_outcome force row level security;
create policy tenant on parenting_help.queue_outcome using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.queue_outcome to cjg_app;

create table parenting_help.queue_return (
  municipality character(4) not null,
  ticket_id uuid not null,
  ordinal integer not null,
  returned_at timestamp with time zone not null,
  returned_by uuid not null,
  PRIMARY KEY (municipality, ticket_id, ordinal),
  FOREIGN KEY (municipality, returned_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, ticket_id, ordinal) REFERENCES parenting_help.queue_outcome(municipality, ticket_id, ordinal)
);
comment on table parenting_help.queue_return is 'Who did not come when called came after all, and stands in the line again at the own place.';
alter table parenting_help.queue_return force row level security;
create policy tenant on parenting_help.queue_return using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.queue_return to cjg_app;

create table parenting_help.queue_ticket (
  municipality character(4) not null,
  id uuid not null,
  location_id uuid not null,
  on_day date not null,
  number integer not null,
  way text not null,
  code_hash bytea,
  taken_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, code_hash),
  UNIQUE (municipality, location_id, on_day, number),
  FOREIGN KEY (municipality, location_id) REFERENCES centre.location(municipality, id),
  CHECK (((way = 'self'::text) = (code_hash IS NOT NULL))),
  CHECK ((number >= 1)),
  CHECK ((way = ANY (ARRAY['desk'::text, 'self'::text])))
);
comment on table parenting_help.queue_ticket is 'A number in the waiting line of a location on a day. Says nothing about who holds it: advice is free and may be anonymous (Jeugdwet 2.6). code_hash: what the secret code of somebody who checked in by telephone comes to; it opens the own place in the line on that day.';
alter table parenting_help.queue_ticket force row level security;
create policy tenant on parenting_help.queue_ticket using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.queue_ticket to cjg_app;

create table parenting_help.reach_attempt (
  municipality character(4) not null,
  id uuid not null,
  unreached_id uuid not null,
  nth integer not null,
  way text not null,
  on_day date not null,
  note text not null,
  next_way text not null,
  next_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, unreached_id, nth),
  FOREIGN KEY (municipality, unreached_id) REFERENCES parenting_help.unreached(municipality, id),
  CHECK ((next_way = ANY (ARRAY['phone'::text, 'text'::text, 'mail'::text, 'letter'::text, 'other-language'::text, 'interpreter'::text, 'walk-in'::text, 'home-visit'::text, 'partner'::text]))),
  CHECK ((nth > 0)),
  CHECK ((way = ANY (ARRAY['phone'::text, 'text'::text, 'mail'::text, 'letter'::text, 'other-language'::text, 'interpreter'::text, 'walk-in'::text, 'home-visit'::text, 'partner'::text])))
);
comment on table parenting_help.reach_attempt is 'What was tried to reach a family, by whom and when, and what comes next on which day. Kept as long as what it hangs on.';
alter table parenting_help.reach_attempt force row level security;
create policy tenant on parenting_help.reach_attempt using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.reach_attempt to cjg_app;

create table parenting_help.reach_terms (
  municipality character(4) not null,
  id uuid not null,
  answer_weeks integer not null,
  first_step_days integer not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((answer_weeks >= 1) AND (answer_weeks <= 26))),
  CHECK (((first_step_days >= 1) AND (first_step_days <= 60))),
  CHECK ((reason <> ''::text))
);
comment on table parenting_help.reach_terms is 'After how many weeks an invitation without an answer is not reached, and within how many days somebody does something about who did not come, as this municipality set it; the newest counts. No national norm was found.';
alter table parenting_help.reach_terms force row level security;
create policy tenant on parenting_help.reach_terms using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.reach_terms to cjg_app;

create table parenting_help.reminder (
  municipality character(4) not null,
  appointment_id uuid not null,
  channel text not null,
  sent_at timestamp with time zone not null,
  message_id uuid,
  PRIMARY KEY (municipality, appointment_id, channel),
  FOREIGN KEY (municipality, appointment_id) REFERENCES parenting_help.appointment(municipality, id),
  CHECK ((channel = ANY (ARRAY['mail'::text, 'text'::text])))
);
comment on table parenting_help.reminder is 'A reminder was written, once for each way. Kept as long as the appointment.';
alter table parenting_help.reminder force row level security;
create policy tenant on parenting_help.reminder using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.reminder to cjg_app;

create table parenting_help.reminder_wish (
  municipality character(4) not null,
  person_id uuid not null,
  channel text not null,
  turn integer not null,
  wants boolean not null,
  recorded_at timestamp with time zone not null,
  PRIMARY KEY (municipality, person_id, channel, turn),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  CHECK ((channel = ANY (ARRAY['mail'::text, 'text'::text]))),
  CHECK ((turn > 0))
);
comment on table parenting_help.reminder_wish is 'Whether somebody wants to be reminded of appointments this way; the last turn counts, and without one nobody is reminded. Kept while the person has an account (consent, AVG 6.1.a).';
alter table parenting_help.reminder_wish force row level security;
create policy tenant on parenting_help.reminder_wish using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.reminder_wish to cjg_app;

create table parenting_help.room (
  municipality character(4) not null,
  id uuid not null,
  location_id uuid not null,
  name text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, location_id, name),
  FOREIGN KEY (municipality, location_id) REFERENCES centre.location(municipality, id)
);
comment on table parenting_help.room is 'A room of a location in which one appointment at a time is held. Nothing personal.';
alter table parenting_help.room force row level security;
create policy tenant on parenting_help.room using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.room to cjg_app;

create table parenting_help.roster (
  municipality character(4) not null,
  id uuid not null,
  professional_id uuid not null,
  location_id uuid not null,
  room_id uuid,
  weekday integer not null,
  from_time time without time zone not null,
  until_time time without time zone not null,
  starts_on date not null,
  ends_on date,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, location_id) REFERENCES centre.location(municipality, id),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, room_id) REFERENCES parenting_help.room(municipality, id),
  CHECK ((until_time > from_time)),
  CHECK ((ends_on >= starts_on)),
  CHECK (((weekday >= 1) AND (weekday <= 7)))
);
comment on table parenting_help.roster is 'A professional receives families every week on this day and at these hours. Free times follow from it and are stored nowhere. Nothing personal of families.';
alter table parenting_help.roster force row level security;
create policy tenant on parenting_help.roster using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.roster to cjg_app;

create table parenting_help.roster_end (
  municipality character(4) not null,
  roster_id uuid not null,
  last_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, roster_id),
  FOREIGN KEY (municipality, roster_id) REFERENCES parenting_help.roster(municipality, id)
);
comment on table parenting_help.roster_end is 'A roster stops after this day; what was booked stands.';
alter table parenting_help.roster_end force row level security;
create policy tenant on parenting_help.roster_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.roster_end to cjg_app;

create table parenting_help.roster_kind (
  municipality character(4) not null,
  roster_id uuid not null,
  kind_id uuid not null,
  PRIMARY KEY (municipality, roster_id, kind_id),
  FOREIGN KEY (municipality, kind_id) REFERENCES parenting_help.appointment_kind(municipality, id),
  FOREIGN KEY (municipality, roster_id) REFERENCES parenting_help.roster(municipality, id)
);
comment on table parenting_help.roster_kind is 'Which kinds of appointment are held in a roster.';
alter table parenting_help.roster_kind force row level security;
create policy tenant on parenting_help.roster_kind using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.roster_kind to cjg_app;

create table parenting_help.unreached (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  organisation_id uuid not null,
  source_id uuid not null,
  because text not null,
  since date not null,
  recorded_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, source_id, because),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, organisation_id) REFERENCES centre.organisation(municipality, id),
  CHECK ((because = ANY (ARRAY['not-booked'::text, 'not-come'::text, 'cannot-invite'::text])))
);
comment on table parenting_help.unreached is 'A child whose family did not book after an invitation, did not come, or could not be invited. Stands on the list of an organisation until somebody did something (Wpg art. 5: every child is offered care). Kept with the childs appointments.';
comment on column parenting_help.unreached.source_id is 'The invitation or appointment it came from: from each, once.';
create index unreached_of_child ON parenting_help.unreached USING btree (municipality, child_id);
alter table parenting_help.unreached force row level security;
create policy tenant on parenting_help.unreached using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.unreached to cjg_app;

create table parenting_help.unreached_end (
  municipality character(4) not null,
  unreached_id uuid not null,
  because text not null,
  note text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, unreached_id),
  FOREIGN KEY (municipality, unreached_id) REFERENCES parenting_help.unreached(municipality, id),
  CHECK ((because = ANY (ARRAY['reached'::text, 'booked'::text, 'not-wanted'::text, 'cared-for-elsewhere'::text, 'moved-away'::text, 'died'::text])))
);
comment on table parenting_help.unreached_end is 'Why a family is on the list no longer, and who said so. Kept as long as what it hangs on.';
alter table parenting_help.unreached_end force row level security;
create policy tenant on parenting_help.unreached_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on parenting_help.unreached_end to cjg_app;

create table parenting_help.visitor (
  municipality character(4) not null,
  visit_id uuid not null,
  code_hash bytea not null,
  name text not null,
  email text,
  phone text,
  until_at timestamp with time zone not null,
  language text not null default 'nl'::text,
  interpreter text,
  PRIMARY KEY (municipality, visit_id),
  UNIQUE (municipality, code_hash),
  CHECK ((length(code_hash) = 32)),
  CHECK ((interpreter ~ '^[a-z]{2}$'::text)),
  CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text, 'tr'::text, 'ar'::text, 'pl'::text, 'uk'::text, 'fr'::text, 'es'::text])))
);
comment on table parenting_help.visitor is 'Who booked an open consultation hour without an account: what that one wished to leave, perhaps nothing. Taken away the night after (Jeugdwet 2.6: anonymous advice).';
comment on column parenting_help.visitor.code_hash is 'SHA-256 of the code with which it can be moved or cancelled; the code was shown and is nowhere here.';
comment on column parenting_help.visitor.email is 'Null: no reminder by mail was asked. The same for the telephone number.';
comment on column parenting_help.visitor.language is 'In which language it was booked: mail and reminder are written in it (ISO 639).';
comment on column parenting_help.visitor.interpreter is 'For which language an interpreter was asked (ISO 639). Null: none was.';
alter table parenting_help.visitor force row level security;
create policy tenant on parenting_help.visitor using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on parenting_help.visitor to cjg_app;

-- people ----------------------------------------------------------------------------------------------
create schema people;
grant usage on schema people to cjg_app, cjg_search;

create table people.address_protection (
  municipality character(4) not null,
  id uuid not null,
  person_id uuid not null,
  since date not null,
  reason text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  CHECK ((reason <> ''::text))
);
comment on table people.address_protection is 'Where this person lives is kept secret, as the person asked or for safety. Whoever lives there with them is hidden with them: an address is secret when one of those who live there has such a row that did not end. reason: for those who keep the register, never shown to a family.';
create index address_protection_of_person ON people.address_protection USING btree (municipality, person_id);
alter table people.address_protection force row level security;
create policy tenant on people.address_protection using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on people.address_protection to cjg_app;

create table people.address_protection_end (
  municipality character(4) not null,
  protection_id uuid not null,
  ended_on date not null,
  reason text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, protection_id),
  FOREIGN KEY (municipality, protection_id) REFERENCES people.address_protection(municipality, id),
  CHECK ((reason <> ''::text))
);
comment on table people.address_protection_end is 'The address of this person is no longer kept secret. The key makes it one: of two who end it at once the first wins.';
alter table people.address_protection_end force row level security;
create policy tenant on people.address_protection_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on people.address_protection_end to cjg_app;

create table people.enrolment (
  municipality character(4) not null,
  child_id uuid not null,
  school_id uuid not null,
  since date not null,
  until date,
  class_name text,
  PRIMARY KEY (municipality, child_id, school_id, since),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, school_id) REFERENCES people.school(municipality, id)
);
comment on table people.enrolment is 'Which child goes to which school, from when to when.';
comment on column people.enrolment.class_name is 'The group or class, as the school calls it: ''groep 7b''. Another class is a new row.';
create index enrolment_of_school ON people.enrolment USING btree (municipality, school_id);
alter table people.enrolment force row level security;
create policy tenant on people.enrolment using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update on people.enrolment to cjg_app;

create table people.family (
  municipality character(4) not null,
  id uuid not null,
  name text not null,
  PRIMARY KEY (municipality, id)
);
comment on table people.family is 'People who call themselves one family, over one or more households: the owner of the plan (one family, one plan).';
alter table people.family force row level security;
create policy tenant on people.family using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update on people.family to cjg_app;

create table people.family_member (
  municipality character(4) not null,
  family_id uuid not null,
  person_id uuid not null,
  since date not null,
  PRIMARY KEY (municipality, family_id, person_id),
  FOREIGN KEY (municipality, family_id) REFERENCES people.family(municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id)
);
comment on table people.family_member is 'Who belongs to which family.';
create index family_member_of_person ON people.family_member USING btree (municipality, person_id);
alter table people.family_member force row level security;
create policy tenant on people.family_member using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on people.family_member to cjg_app;

create table people.guardianship (
  municipality character(4) not null,
  child_id uuid not null,
  guardian_id uuid not null,
  relation text not null,
  custody text not null,
  since date not null,
  until date,
  PRIMARY KEY (municipality, child_id, guardian_id, since),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, guardian_id) REFERENCES people.person(municipality, id),
  CHECK ((custody = ANY (ARRAY['with-custody'::text, 'without-custody'::text]))),
  CHECK ((relation = ANY (ARRAY['mother'::text, 'father'::text, 'parent'::text, 'step-parent'::text, 'foster-parent'::text, 'guardian'::text])))
);
comment on table people.guardianship is 'Who is parent or guardian of whom, with or without custody (gezag), from when to when. Decides who may see and consent (Jeugdwet 7.3.4, BW 1:377c).';
create index guardianship_of_guardian ON people.guardianship USING btree (municipality, guardian_id);
alter table people.guardianship force row level security;
create policy tenant on people.guardianship using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update on people.guardianship to cjg_app;

create table people.household (
  municipality character(4) not null,
  id uuid not null,
  street text not null,
  house_number text not null,
  postcode text not null,
  town text not null,
  kind text not null,
  PRIMARY KEY (municipality, id),
  CHECK ((kind = ANY (ARRAY['home'::text, 'institution'::text])))
);
comment on table people.household is 'An address where people live together. An institution is no home: it never makes a match in the referral index (Jeugdwet 7.1.2.3).';
create index household_postcode ON people.household USING btree (municipality, postcode, house_number);
alter table people.household force row level security;
create policy tenant on people.household using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on people.household to cjg_app;

create table people.merge (
  municipality character(4) not null,
  id uuid not null,
  kept_id uuid not null,
  absorbed_id uuid not null,
  reason text not null,
  taken text[] not null,
  merged_at timestamp with time zone not null,
  merged_by text not null,
  merged_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, absorbed_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, kept_id) REFERENCES people.person(municipality, id),
  CHECK ((kept_id <> absorbed_id)),
  CHECK ((reason <> ''::text))
);
comment on table people.merge is 'Two registrations of one child became one: everything of the absorbed one went to the one that was kept. AVG 5.1.d: what is known of a child is right, and in one place.';
comment on column people.merge.taken is 'What of the person itself the kept one did not have, and took: columns of people.person.';
create index merge_of_absorbed ON people.merge USING btree (municipality, absorbed_id);
create index merge_of_kept ON people.merge USING btree (municipality, kept_id);
alter table people.merge force row level security;
create policy tenant on people.merge using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant select on people.merge to cjg_app;

create table people.merge_move (
  municipality character(4) not null,
  merge_id uuid not null,
  table_name text not null,
  row_key jsonb not null,
  columns text[] not null,
  what text not null,
  PRIMARY KEY (municipality, merge_id, table_name, row_key),
  FOREIGN KEY (municipality, merge_id) REFERENCES people.merge(municipality, id),
  CHECK ((what = ANY (ARRAY['moved'::text, 'copied'::text, 'followed'::text])))
);
comment on table people.merge_move is 'Every row that went along with a merge, and so goes back when it is undone. moved: was the absorbed child''s; copied: made, as the kept child had none; followed: came later, and went back because it hangs on a row that went back.';
comment on column people.merge_move.table_name is 'With its schema, as PostgreSQL writes it.';
comment on column people.merge_move.row_key is 'The primary key without the municipality, as it is when the row is the kept child''s.';
comment on column people.merge_move.columns is 'Which columns of the row named the child.';
alter table people.merge_move force row level security;
create policy tenant on people.merge_move using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant select on people.merge_move to cjg_app;

create table people.merge_undone (
  municipality character(4) not null,
  merge_id uuid not null,
  reason text not null,
  undone_at timestamp with time zone not null,
  undone_by text not null,
  undone_by_name text not null,
  PRIMARY KEY (municipality, merge_id),
  FOREIGN KEY (municipality, merge_id) REFERENCES people.merge(municipality, id),
  CHECK ((reason <> ''::text))
);
comment on table people.merge_undone is 'They were two children after all: who undid the merge, when and why. Possible for 30 days.';
alter table people.merge_undone force row level security;
create policy tenant on people.merge_undone using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant select on people.merge_undone to cjg_app;

create table people.person (
  municipality character(4) not null,
  id uuid not null,
  given_names text not null,
  family_name text not null,
  search_name text not null,
  sex text not null,
  birth_date date,
  expected_date date,
  death_date date,
  bsn_sealed bytea,
  bsn_fingerprint bytea,
  language text not null,
  interpreter_language text,
  phone text,
  email text,
  version integer not null,
  registered_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, bsn_fingerprint),
  CHECK (((birth_date IS NULL) OR (death_date IS NULL) OR (death_date >= birth_date))),
  CHECK (((bsn_sealed IS NULL) = (bsn_fingerprint IS NULL))),
  CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text, 'unknown'::text])))
);
comment on table people.person is 'Who is who: youths from before birth (expected_date) to 23, parents and guardians. Identity only; no health, no worries. Jeugdwet 7.2.1: the BSN makes sure it is the same youth.';
comment on column people.person.search_name is 'Given and family name in lower case without accents, for search that forgives typing errors.';
comment on column people.person.bsn_sealed is 'BSN, AES-256-GCM with a key outside the database; shown on demand and each showing is logged.';
comment on column people.person.bsn_fingerprint is 'HMAC-SHA-256 of the BSN, to look it up without opening it.';
create index person_birth_date ON people.person USING btree (municipality, birth_date);
create index person_search_name ON people.person USING gin (municipality, search_name public.gin_trgm_ops);
alter table people.person force row level security;
create policy search on people.person for select to cjg_search using (true);
create policy tenant on people.person using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update on people.person to cjg_app;
grant select on people.person to cjg_search;

create table people.residence (
  municipality character(4) not null,
  person_id uuid not null,
  household_id uuid not null,
  since date not null,
  until date,
  PRIMARY KEY (municipality, person_id, household_id, since),
  FOREIGN KEY (municipality, household_id) REFERENCES people.household(municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id)
);
comment on table people.residence is 'Who lives where, from when to when. A child of separated parents may live at two addresses.';
create index residence_of_household ON people.residence USING btree (municipality, household_id);
alter table people.residence force row level security;
create policy tenant on people.residence using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update on people.residence to cjg_app;

create table people.school (
  municipality character(4) not null,
  id uuid not null,
  name text not null,
  brin text,
  kind text not null,
  PRIMARY KEY (municipality, id),
  CHECK ((kind = ANY (ARRAY['childcare'::text, 'primary'::text, 'special'::text, 'secondary'::text, 'vocational'::text])))
);
comment on table people.school is 'Schools and childcare of this municipality; brin is the number of the Ministry of Education.';
alter table people.school force row level security;
create policy tenant on people.school using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update on people.school to cjg_app;

create table people.share_choice (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  reader_id uuid not null,
  part text not null,
  says text not null,
  said_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, reader_id) REFERENCES people.person(municipality, id),
  CHECK ((part = ANY (ARRAY['health'::text, 'help'::text, 'plan'::text]))),
  CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text])))
);
comment on table people.share_choice is 'A youth who decides alone (from 16: Jeugdwet 7.3.5, BW 7:447) lets a parent see a part of what is known here, or ends that. Of each part and parent the newest word counts; every word stays.';
comment on column people.share_choice.child_id is 'The youth, who alone says this.';
create index share_choice_of_child ON people.share_choice USING btree (municipality, child_id);
create index share_choice_of_reader ON people.share_choice USING btree (municipality, reader_id);
alter table people.share_choice force row level security;
create policy tenant on people.share_choice using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on people.share_choice to cjg_app;

create table people.statement (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  file text not null,
  words text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES people.person(municipality, id),
  CHECK ((file = ANY (ARRAY['health'::text, 'help'::text, 'plan'::text])))
);
comment on table people.statement is 'A family''s own view, added to a file on its request and shown with it to whoever reads the file (Jeugdwet 7.3.8; BW 7:454). Kept and destroyed with the file.';
create index statement_of_child ON people.statement USING btree (municipality, child_id);
alter table people.statement force row level security;
create policy tenant on people.statement using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on people.statement to cjg_app;

create table people.statement_withdrawal (
  municipality character(4) not null,
  statement_id uuid not null,
  withdrawn_at timestamp with time zone not null,
  withdrawn_by uuid not null,
  PRIMARY KEY (municipality, statement_id),
  FOREIGN KEY (municipality, statement_id) REFERENCES people.statement(municipality, id),
  FOREIGN KEY (municipality, withdrawn_by) REFERENCES people.person(municipality, id)
);
comment on table people.statement_withdrawal is 'Who wrote a statement took it back: it is shown no more.';
alter table people.statement_withdrawal force row level security;
create policy tenant on people.statement_withdrawal using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on people.statement_withdrawal to cjg_app;

create table people.went_on (
  municipality character(4) not null,
  source text not null,
  source_id uuid not null,
  at timestamp with time zone not null,
  by_name text not null,
  PRIMARY KEY (municipality, source, source_id),
  CHECK ((source = ANY (ARRAY['concern'::text, 'match'::text, 'care-team-item'::text, 'request'::text, 'referral'::text])))
);
comment on table people.went_on is 'Something about a child went on in a plan of its family: that it did, when, and who laid it there. Not in which plan. Kept here because every part of the centre may ask it, and none of them may know of plans.';
alter table people.went_on force row level security;
create policy tenant on people.went_on using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on people.went_on to cjg_app;

CREATE OR REPLACE FUNCTION people.bring_along(merge uuid)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  which people.merge;
  before bigint;
begin
  select * into strict which from people.merge m where m.municipality = tenant and m.id = merge;
  if exists (select from people.merge_undone u where u.municipality = tenant and u.merge_id = merge) or people.is_absorbed(which.kept_id) then
    return 0;
  end if;
  select pg_catalog.count(*) into before from people.merge_move j where j.municipality = tenant and j.merge_id = merge;
  perform people.plan_moves(merge, which.kept_id, which.absorbed_id);
  perform people.make_moves(merge, which.kept_id, which.absorbed_id);
  return (select pg_catalog.count(*) from people.merge_move j where j.municipality = tenant and j.merge_id = merge) - before;
end
$function$;

CREATE OR REPLACE FUNCTION people.find_youths_by_name(words text[], telling text[], born_after date, most integer)
 RETURNS TABLE(id uuid, likeness real)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select
    p.id,
    (select avg(public.word_similarity(word, p.search_name)) from unnest(words) as word)::real as likeness
  from people.person p
  where p.municipality = current_setting('cjg.municipality', true)::char(4)
    and p.search_name operator(public.%>) any (telling)
    and (p.birth_date > born_after or (p.birth_date is null and p.expected_date is not null))
  order by likeness desc, p.search_name
  limit most
$function$;

CREATE OR REPLACE FUNCTION people.hold_children(children uuid[])
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  place record;
begin
  perform from people.person p where p.municipality = tenant and p.id = any (children) order by p.id for update nowait;
  for place in select * from people.tables_of_a_child() t where t.holds_one loop
    execute pg_catalog.format('select from %s r where r.municipality = $1 and r.%I = any ($2) for update nowait', place.name, place.columns[1])
      using tenant, children;
  end loop;
  return true;
exception when lock_not_available then
  return false;
end
$function$;

CREATE OR REPLACE FUNCTION people.is_absorbed(child uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$
  select exists (select from people.merge m
    where m.municipality = pg_catalog.current_setting('cjg.municipality', true)::char(4) and m.absorbed_id = child
      and not exists (select from people.merge_undone u where u.municipality = m.municipality and u.merge_id = m.id))
$function$;

CREATE OR REPLACE FUNCTION people.make_moves(merge uuid, kept uuid, absorbed uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  place record;
  moves text;
begin
  -- What others hang on, first: the kept child gets one of its own, and the absorbed child keeps its.
  for place in select * from people.tables_of_a_child() t where t.holds_one loop
    execute pg_catalog.format(
      'with copied as (
         insert into %1$s select (pg_catalog.jsonb_populate_record(r, pg_catalog.jsonb_build_object(%2$L, $4))).* from %1$s r
         where r.municipality = $1 and r.%2$I = $3 and not exists (select from %1$s k where k.municipality = $1 and k.%2$I = $4)
         returning 1)
       insert into people.merge_move (municipality, merge_id, table_name, row_key, columns, what)
       select $1, $2, %1$L, pg_catalog.jsonb_build_object(%2$L, $4), array[%2$L], ''copied'' from copied on conflict do nothing',
      place.name, place.columns[1]) using tenant, merge, absorbed, kept;
  end loop;
  select pg_catalog.string_agg(pg_catalog.format(
    'm%s as (update %s r set %s where r.municipality = $1 and %s and exists (select from people.merge_move j
       where j.municipality = $1 and j.merge_id = $2 and j.what = ''moved'' and j.table_name = %L and j.row_key = %s))',
    t.nth, t.name,
    (select pg_catalog.string_agg(pg_catalog.format('%1$I = case when r.%1$I = $3 then $4 else r.%1$I end', c), ', ') from pg_catalog.unnest(t.columns) c),
    people.words_naming('r', t.columns, '$3'), t.name, people.words_of_key('r', t.key, t.columns)), ', ')
  into moves
  from people.tables_of_a_child() with ordinality as t (name, columns, key, holds_one, nth)
  where t.name in (select j.table_name from people.merge_move j where j.municipality = tenant and j.merge_id = merge and j.what = 'moved');
  if moves is not null then
    execute 'with ' || moves || ' select' using tenant, merge, absorbed, kept;
  end if;
end
$function$;

CREATE OR REPLACE FUNCTION people.merge_children(merge uuid, kept uuid, absorbed uuid, reason text, at timestamp with time zone, by_whom text, by_name text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  wanted text[] := '{bsn, expected_date, death_date, interpreter_language, phone, email}';
  old people.person;
  new people.person;
begin
  select * into strict old from people.person p where p.municipality = tenant and p.id = absorbed for update;
  select * into strict new from people.person p where p.municipality = tenant and p.id = kept for update;
  if people.is_absorbed(kept) or people.is_absorbed(absorbed) then
    raise exception 'one of these children has been absorbed before';
  end if;
  if old.birth_date <> new.birth_date or old.bsn_fingerprint <> new.bsn_fingerprint or (old.birth_date is not null and new.birth_date is null) then
    raise exception 'these are two children, or the other one has to be kept';
  end if;
  insert into people.merge values (tenant, merge, kept, absorbed, reason, array(
    select w from pg_catalog.unnest(wanted) w where case w
      when 'bsn' then new.bsn_sealed is null and old.bsn_sealed is not null
      else pg_catalog.to_jsonb(new) -> w = 'null' and pg_catalog.to_jsonb(old) -> w <> 'null' end), at, by_whom, by_name);
  perform people.plan_moves(merge, kept, absorbed);
  perform people.make_moves(merge, kept, absorbed);
  update people.person p set version = p.version + 1, bsn_sealed = null, bsn_fingerprint = null
  where p.municipality = tenant and p.id = absorbed and new.bsn_sealed is null;
  update people.person p set version = p.version + 1,
    bsn_sealed = coalesce(new.bsn_sealed, old.bsn_sealed), bsn_fingerprint = coalesce(new.bsn_fingerprint, old.bsn_fingerprint),
    expected_date = coalesce(new.expected_date, old.expected_date), death_date = coalesce(new.death_date, old.death_date),
    interpreter_language = coalesce(new.interpreter_language, old.interpreter_language),
    phone = coalesce(new.phone, old.phone), email = coalesce(new.email, old.email)
  where p.municipality = tenant and p.id = kept;
end
$function$;

CREATE OR REPLACE FUNCTION people.plan_moves(merge uuid, kept uuid, absorbed uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  place record;
  tie record;
  staying constant text := 'delete from people.merge_move j using %1$s %2$s
    where j.municipality = $1 and j.merge_id = $2 and j.table_name = %3$L and j.row_key = %4$s and %2$s.municipality = $1 and %5$s
    and exists (select from %6$s %7$s where %8$s and %9$s and not exists (
      select from people.merge_move o where o.municipality = $1 and o.merge_id = $2 and o.table_name = %10$L and o.row_key = %11$s))';
  stayed bigint;
  more bigint;
begin
  for place in select * from people.tables_of_a_child() t where not t.holds_one loop
    execute pg_catalog.format(
      'insert into people.merge_move (municipality, merge_id, table_name, row_key, columns, what)
       select $1, $2, %L, %s, pg_catalog.array_remove(array[%s], null), ''moved'' from %s r
       where r.municipality = $1 and %s and not (%s) on conflict do nothing',
      place.name, people.words_of_key('r', place.key, place.columns),
      (select pg_catalog.string_agg(pg_catalog.format('case when r.%1$I = $3 then %1$L end', c), ', ') from pg_catalog.unnest(place.columns) c),
      place.name, people.words_naming('r', place.columns, '$3'), people.words_of_clash(place.name, place.columns, '$3', '$4'))
      using tenant, merge, absorbed, kept;
  end loop;
  loop
    stayed := 0;
    for tie in select i.*, f.key as of_key, f.columns as of_columns, t.key as to_key, t.columns as to_columns from people.ties_of_a_child() i
        join people.tables_of_a_child() f on f.name = i.of_table join people.tables_of_a_child() t on t.name = i.to_table loop
      -- What points at a row that stays, stays too.
      execute pg_catalog.format(staying, tie.of_table, 'f', tie.of_table, people.words_of_key('f', tie.of_key, tie.of_columns),
        people.words_naming('f', tie.of_columns, '$3'), tie.to_table, 't', tie.tie, people.words_naming('t', tie.to_columns, '$3'),
        tie.to_table, people.words_of_key('t', tie.to_key, tie.to_columns)) using tenant, merge, absorbed, kept;
      get diagnostics more = row_count;
      stayed := stayed + more;
      if tie.names_child then
        -- And what it points at, where the child is part of the pointing.
        execute pg_catalog.format(staying, tie.to_table, 't', tie.to_table, people.words_of_key('t', tie.to_key, tie.to_columns),
          people.words_naming('t', tie.to_columns, '$3'), tie.of_table, 'f', tie.tie, people.words_naming('f', tie.of_columns, '$3'),
          tie.of_table, people.words_of_key('f', tie.of_key, tie.of_columns)) using tenant, merge, absorbed, kept;
        get diagnostics more = row_count;
        stayed := stayed + more;
      end if;
    end loop;
    exit when stayed = 0;
  end loop;
end
$function$;

CREATE OR REPLACE FUNCTION people.plan_return(merge uuid, kept uuid, absorbed uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  following constant text := 'insert into people.merge_move (municipality, merge_id, table_name, row_key, columns, what)
    select distinct $1, $2, %1$L, %2$s, pg_catalog.array_remove(array[%3$s], null), ''followed''
    from %1$s %4$s join %5$s %6$s on %7$s
    join people.merge_move j on j.municipality = $1 and j.merge_id = $2 and j.what <> ''copied'' and j.table_name = %5$L and j.row_key = %8$s
    where %4$s.municipality = $1 and %9$s and %10$s and ($3 is not null) on conflict do nothing';
  tie record;
  followed bigint;
  more bigint;
begin
  loop
    followed := 0;
    for tie in select i.*, f.key as of_key, f.columns as of_columns, t.key as to_key, t.columns as to_columns from people.ties_of_a_child() i
        join people.tables_of_a_child() f on f.name = i.of_table join people.tables_of_a_child() t on t.name = i.to_table loop
      execute pg_catalog.format(following, tie.of_table, people.words_of_key('f', tie.of_key, tie.of_columns),
        (select pg_catalog.string_agg(pg_catalog.format('case when f.%1$I = $4 then %1$L end', c), ', ') from pg_catalog.unnest(tie.of_columns) c),
        'f', tie.to_table, 't', tie.tie, people.words_of_key('t', tie.to_key, tie.to_columns), people.words_naming('f', tie.of_columns, '$4'),
        people.words_naming('t', tie.to_columns, '$4')) using tenant, merge, absorbed, kept;
      get diagnostics more = row_count;
      followed := followed + more;
      if tie.names_child then
        execute pg_catalog.format(following, tie.to_table, people.words_of_key('t', tie.to_key, tie.to_columns),
          (select pg_catalog.string_agg(pg_catalog.format('case when t.%1$I = $4 then %1$L end', c), ', ') from pg_catalog.unnest(tie.to_columns) c),
          't', tie.of_table, 'f', tie.tie, people.words_of_key('f', tie.of_key, tie.of_columns), people.words_naming('t', tie.to_columns, '$4'),
          people.words_naming('f', tie.of_columns, '$4')) using tenant, merge, absorbed, kept;
        get diagnostics more = row_count;
        followed := followed + more;
      end if;
    end loop;
    exit when followed = 0;
  end loop;
end
$function$;

CREATE OR REPLACE FUNCTION people.return_what_was_copied(merge uuid, kept uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  copied record;
begin
  for copied in select * from people.merge_move j where j.municipality = tenant and j.merge_id = merge and j.what = 'copied' loop
    begin
      execute pg_catalog.format('delete from %s r where r.municipality = $1 and r.%I = $2', copied.table_name, copied.columns[1]) using tenant, kept;
    exception when foreign_key_violation then
      null; -- Something was added since the merge, and hangs on it.
    end;
  end loop;
end
$function$;

CREATE OR REPLACE FUNCTION people.return_what_was_taken(which people.merge)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  new people.person;
  old people.person;
begin
  select * into strict new from people.person p where p.municipality = which.municipality and p.id = which.kept_id;
  select * into strict old from people.person p where p.municipality = which.municipality and p.id = which.absorbed_id;
  -- What was changed since is no longer what was taken.
  update people.person p set version = p.version + 1,
    bsn_sealed = case when 'bsn' = any (which.taken) then null else p.bsn_sealed end,
    bsn_fingerprint = case when 'bsn' = any (which.taken) then null else p.bsn_fingerprint end,
    expected_date = case when 'expected_date' = any (which.taken) then nullif(p.expected_date, old.expected_date) else p.expected_date end,
    death_date = case when 'death_date' = any (which.taken) then nullif(p.death_date, old.death_date) else p.death_date end,
    interpreter_language = case when 'interpreter_language' = any (which.taken)
      then nullif(p.interpreter_language, old.interpreter_language) else p.interpreter_language end,
    phone = case when 'phone' = any (which.taken) then nullif(p.phone, old.phone) else p.phone end,
    email = case when 'email' = any (which.taken) then nullif(p.email, old.email) else p.email end
  where p.municipality = which.municipality and p.id = which.kept_id;
  update people.person p set version = p.version + 1, bsn_sealed = new.bsn_sealed, bsn_fingerprint = new.bsn_fingerprint
  where p.municipality = which.municipality and p.id = which.absorbed_id and 'bsn' = any (which.taken);
end
$function$;

CREATE OR REPLACE FUNCTION people.tables_left_alone()
 RETURNS TABLE(name text, because text)
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO ''
AS $function$ values
  ('audit.event', 'The access log never changes: it says what was seen under which name.'),
  ('people.merge', 'Says itself who became one.'),
  ('youth_health.destruction_candidate', 'Who was listed to be destroyed is not exchanged for somebody else. The term is counted anew before anything goes.'),
  ('rollup.home', 'Filled and emptied within one counting, so that outside it there is no row to move.'),
  ('centre.secondment_answer', 'Its subject is a professional of the other centre, never a child.'),
  ('funding.figures', 'Figures of municipalities; kept_by is the professional who kept them.')
$function$;

CREATE OR REPLACE FUNCTION people.tables_of_a_child()
 RETURNS TABLE(name text, columns text[], key text[], holds_one boolean)
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$
  with named as (
    select t.oid, pg_catalog.array_agg(a.attname::text order by a.attnum) as columns
    from pg_catalog.pg_class t
    join pg_catalog.pg_namespace n on n.oid = t.relnamespace and n.nspname not in ('pg_catalog', 'information_schema')
    join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype
    where t.relkind in ('r', 'p') and not t.relispartition
      and exists (select from pg_catalog.pg_attribute m where m.attrelid = t.oid and m.attname = 'municipality' and not m.attisdropped)
      and (a.attname in ('child_id', 'subject_id') or exists (
        select from pg_catalog.pg_constraint k
        where k.contype = 'f' and k.conrelid = t.oid and k.confrelid = 'people.person'::regclass and a.attnum = any (k.conkey)))
      and t.oid::regclass::text not in (select l.name from people.tables_left_alone() l)
    group by t.oid
  ), keyed as (
    select w.oid, w.columns,
      array(select a.attname::text from pg_catalog.pg_attribute a
        where a.attrelid = w.oid and a.attnum = any (p.indkey) and a.attname <> 'municipality' order by a.attnum) as key
    from named w
    join pg_catalog.pg_index p on p.indrelid = w.oid and p.indisprimary
  )
  select k.oid::regclass::text, k.columns, k.key, k.key = k.columns from keyed k order by 1
$function$;

CREATE OR REPLACE FUNCTION people.ties_of_a_child()
 RETURNS TABLE(of_table text, to_table text, tie text, names_child boolean)
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$
  select f.name, t.name,
    (select pg_catalog.string_agg(pg_catalog.format('f.%I = t.%I', a.attname, b.attname), ' and ')
      from unnest(k.conkey, k.confkey) as pair (own, other)
      join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.own
      join pg_catalog.pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.other),
    exists (select from pg_catalog.pg_attribute a
      where a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname::text = any (f.columns))
  from pg_catalog.pg_constraint k
  join people.tables_of_a_child() f on f.name = k.conrelid::regclass::text
  join people.tables_of_a_child() t on t.name = k.confrelid::regclass::text and not t.holds_one
  where k.contype = 'f' order by 1, 2
$function$;

CREATE OR REPLACE FUNCTION people.undo_merge(merge uuid, reason text, at timestamp with time zone, by_whom text, by_name text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  which people.merge;
  place record;
  moves text;
begin
  select * into strict which from people.merge m where m.municipality = tenant and m.id = merge for update;
  if at > which.merged_at + interval '31 days' then
    raise exception 'a merge can be undone for 30 days';
  end if;
  if exists (select from people.merge m where m.municipality = tenant and m.id <> merge and m.merged_at >= which.merged_at
      and which.kept_id in (m.kept_id, m.absorbed_id)
      and not exists (select from people.merge_undone u where u.municipality = tenant and u.merge_id = m.id)
      and (m.merged_at, m.id) > (which.merged_at, which.id)) then
    raise exception 'a later merge has to be undone first';
  end if;
  insert into people.merge_undone values (tenant, merge, reason, at, by_whom, by_name);
  perform people.plan_return(merge, which.kept_id, which.absorbed_id);
  select pg_catalog.string_agg(pg_catalog.format(
    'm%s as (update %s r set %s from people.merge_move j where r.municipality = $1 and %s
       and j.municipality = $1 and j.merge_id = $2 and j.what <> ''copied'' and j.table_name = %L and j.row_key = %s and not (%s))',
    t.nth, t.name,
    (select pg_catalog.string_agg(pg_catalog.format('%1$I = case when %1$L = any (j.columns) then $3 else r.%1$I end', c), ', ') from pg_catalog.unnest(t.columns) c),
    people.words_naming('r', t.columns, '$4'), t.name, people.words_of_key('r', t.key, t.columns),
    people.words_of_clash(t.name, t.columns, '$4', '$3')), ', ')
  into moves
  from people.tables_of_a_child() with ordinality as t (name, columns, key, holds_one, nth)
  where t.name in (select j.table_name from people.merge_move j where j.municipality = tenant and j.merge_id = merge and j.what <> 'copied');
  if moves is not null then
    execute 'with ' || moves || ' select' using tenant, merge, which.absorbed_id, which.kept_id;
  end if;
  perform people.return_what_was_copied(merge, which.kept_id);
  perform people.return_what_was_taken(which);
end
$function$;

CREATE OR REPLACE FUNCTION people.weigh_merge(kept uuid, absorbed uuid)
 RETURNS TABLE(name text, of_kept bigint, of_absorbed bigint, staying bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  trial constant uuid := pg_catalog.gen_random_uuid();
  place record;
  going jsonb;
begin
  begin
    insert into people.merge values (tenant, trial, kept, absorbed, 'trial', '{}', pg_catalog.now(), '', '');
    perform people.plan_moves(trial, kept, absorbed);
    select pg_catalog.jsonb_object_agg(g.table_name, g.rows) into going from (
      select j.table_name, pg_catalog.count(*) as rows from people.merge_move j where j.municipality = tenant and j.merge_id = trial group by 1) g;
    raise exception 'only a trial' using errcode = 'CJG01';
  exception when sqlstate 'CJG01' then
    null;
  end;
  for place in select * from people.tables_of_a_child() t where not t.holds_one loop
    name := place.name;
    execute pg_catalog.format('select pg_catalog.count(*) filter (where %s), pg_catalog.count(*) filter (where %s) from %s r where r.municipality = $1 and (%s or %s)',
      people.words_naming('r', place.columns, '$2'), people.words_naming('r', place.columns, '$3'), place.name,
      people.words_naming('r', place.columns, '$2'), people.words_naming('r', place.columns, '$3'))
      into of_kept, of_absorbed using tenant, kept, absorbed;
    staying := of_absorbed - coalesce((going ->> place.name)::bigint, 0);
    if of_kept + of_absorbed > 0 then
      return next;
    end if;
  end loop;
end
$function$;

CREATE OR REPLACE FUNCTION people.words_naming(alias text, columns text[], child text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO ''
AS $function$ select '(' || pg_catalog.string_agg(pg_catalog.format('%I.%I = %s', alias, c, child), ' or ') || ')' from pg_catalog.unnest(columns) as c $function$;

CREATE OR REPLACE FUNCTION people.words_of_clash(name text, columns text[], gone text, there text)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$
  select coalesce(pg_catalog.string_agg(pg_catalog.format('exists (select from %s c where %s)', name, same), ' or '), 'false')
  from (
    select i.indexrelid, pg_catalog.string_agg(pg_catalog.format(
      case when a.attname::text = any (columns) then 'c.%1$I = case when r.%1$I = %2$s then %3$s else r.%1$I end' else 'c.%1$I = r.%1$I' end,
      a.attname, gone, there), ' and ') as same
    from pg_catalog.pg_index i
    join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indisunique and i.indrelid = name::regclass
    group by i.indexrelid
    having pg_catalog.bool_or(a.attname::text = any (columns))
  ) u
$function$;

CREATE OR REPLACE FUNCTION people.words_of_key(alias text, key text[], columns text[])
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO ''
AS $function$
  select 'pg_catalog.jsonb_build_object(' || pg_catalog.string_agg(pg_catalog.format(
    case when k = any (columns) then '%1$L, case when %2$I.%1$I = $3 then $4 else %2$I.%1$I end' else '%1$L, %2$I.%1$I' end, k, alias), ', ') || ')'
  from pg_catalog.unnest(key) as k
$function$;

-- portal ----------------------------------------------------------------------------------------------
create schema portal;
grant usage on schema portal to cjg_app;

create table portal.age_announcement (
  municipality character(4) not null,
  child_id uuid not null,
  age integer not null,
  moment text not null,
  person_id uuid not null,
  told_at timestamp with time zone not null,
  PRIMARY KEY (municipality, child_id, age, moment, person_id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  CHECK ((age = ANY (ARRAY[12, 16]))),
  CHECK ((moment = ANY (ARRAY['ahead'::text, 'on-the-day'::text])))
);
comment on table portal.age_announcement is 'Who of a family was told, before a birthday and on it, that something changes in what they see and decide. Once each.';
alter table portal.age_announcement force row level security;
create policy tenant on portal.age_announcement using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on portal.age_announcement to cjg_app;

create table portal.age_setting (
  municipality character(4) not null,
  id uuid not null,
  days_ahead integer not null,
  source text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((days_ahead >= 7) AND (days_ahead <= 365)))
);
comment on table portal.age_setting is 'How many days before the twelfth and sixteenth birthday a family hears what changes. No law sets it: a municipality chooses, and the newest row counts.';
alter table portal.age_setting force row level security;
create policy tenant on portal.age_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on portal.age_setting to cjg_app;

create table portal.calendar_feed (
  municipality character(4) not null,
  id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  made_at timestamp with time zone not null,
  person_name text not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, token_hash),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  CHECK ((length(token_hash) = 32))
);
comment on table portal.calendar_feed is 'A secret address with which the calendar of a parent or youth asks for their appointments; asked for by that person. What it gives names nobody and no care.';
comment on column portal.calendar_feed.token_hash is 'SHA-256 of the secret in the address; the secret itself was shown once and is nowhere here.';
comment on column portal.calendar_feed.person_name is 'By what name the access log knows who the calendar belongs to.';
create index feed_of_person ON portal.calendar_feed USING btree (municipality, person_id, id DESC);
alter table portal.calendar_feed force row level security;
create policy tenant on portal.calendar_feed using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on portal.calendar_feed to cjg_app;

create table portal.calendar_feed_end (
  municipality character(4) not null,
  feed_id uuid not null,
  ended_at timestamp with time zone not null,
  ended_by uuid not null,
  PRIMARY KEY (municipality, feed_id),
  FOREIGN KEY (municipality, feed_id) REFERENCES portal.calendar_feed(municipality, id)
);
comment on table portal.calendar_feed_end is 'A secret calendar address that opens nothing any more: withdrawn, or replaced by a new one.';
alter table portal.calendar_feed_end force row level security;
create policy tenant on portal.calendar_feed_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on portal.calendar_feed_end to cjg_app;

create table portal.letter_reading (
  municipality character(4) not null,
  reader_id uuid not null,
  letter text not null,
  read_at timestamp with time zone not null,
  PRIMARY KEY (municipality, reader_id, letter),
  FOREIGN KEY (municipality, reader_id) REFERENCES people.person(municipality, id)
);
comment on table portal.letter_reading is 'A parent or youth opened a letter for the first time. Says nothing of what it holds.';
comment on column portal.letter_reading.letter is 'The kind of the letter and its id where it is kept: document:…, referral:…, care-team:…, care-request:….';
alter table portal.letter_reading force row level security;
create policy tenant on portal.letter_reading using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on portal.letter_reading to cjg_app;

create table portal.look_answer (
  municipality character(4) not null,
  question_id uuid not null,
  finding text not null,
  words text not null,
  done text not null,
  answered_on date not null,
  answered_at timestamp with time zone not null,
  answered_by uuid not null,
  answered_by_name text not null,
  PRIMARY KEY (municipality, question_id),
  FOREIGN KEY (municipality, answered_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, question_id) REFERENCES portal.look_question(municipality, id),
  CHECK (((finding = 'justified'::text) OR (done <> ''::text))),
  CHECK ((finding = ANY (ARRAY['justified'::text, 'not-justified'::text])))
);
comment on table portal.look_answer is 'What the privacy desk found of a look and told the family; of one that was not justified, what was done about it.';
alter table portal.look_answer force row level security;
create policy tenant on portal.look_answer using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on portal.look_answer to cjg_app;

create table portal.look_end (
  municipality character(4) not null,
  question_id uuid not null,
  because text not null,
  ended_at timestamp with time zone not null,
  ended_by text not null,
  PRIMARY KEY (municipality, question_id),
  FOREIGN KEY (municipality, question_id) REFERENCES portal.look_question(municipality, id),
  CHECK ((because = ANY (ARRAY['withdrawn'::text, 'turned-16'::text])))
);
comment on table portal.look_end is 'A question that was taken back, or that a parent asked about a youth who has turned 16 and decides alone since.';
alter table portal.look_end force row level security;
create policy tenant on portal.look_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on portal.look_end to cjg_app;

create table portal.look_explanation (
  municipality character(4) not null,
  question_id uuid not null,
  words text not null,
  given_at timestamp with time zone not null,
  given_by uuid not null,
  PRIMARY KEY (municipality, question_id),
  FOREIGN KEY (municipality, given_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, question_id) REFERENCES portal.look_question(municipality, id)
);
comment on table portal.look_explanation is 'Why somebody looked, in their own words: for the privacy desk, which answers the family.';
alter table portal.look_explanation force row level security;
create policy tenant on portal.look_explanation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on portal.look_explanation to cjg_app;

create table portal.look_extension (
  municipality character(4) not null,
  question_id uuid not null,
  reason text not null,
  extended_on date not null,
  extended_by uuid not null,
  PRIMARY KEY (municipality, question_id),
  FOREIGN KEY (municipality, extended_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, question_id) REFERENCES portal.look_question(municipality, id)
);
comment on table portal.look_extension is 'That the answer comes up to two months later, once, with the reason that who asked is told (AVG 12 lid 3).';
alter table portal.look_extension force row level security;
create policy tenant on portal.look_extension using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on portal.look_extension to cjg_app;

create table portal.look_question (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  kind text not null,
  words text not null,
  event_number bigint not null,
  looked_on date not null,
  deeds text not null,
  looker_id uuid not null,
  looker_name text not null,
  looker_roles text not null,
  organisation_id uuid,
  asked_by uuid not null,
  asked_on date not null,
  asked_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, asked_by) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  CHECK ((kind = ANY (ARRAY['question'::text, 'objection'::text])))
);
comment on table portal.look_question is 'A youth or parent asks why somebody looked at the file, or objects to it (Wabvpz 15e: who looked and when; AVG 15, 21, 77). Stays as account of what was answered. How long was not found in a source.';
comment on column portal.look_question.event_number is 'The line of the access log from which it was asked: the latest of that day by that person.';
comment on column portal.look_question.deeds is 'What the log said in words, as the family read it.';
create index look_question_by_day ON portal.look_question USING btree (municipality, asked_on);
create index look_question_of_child ON portal.look_question USING btree (municipality, child_id);
create index look_question_to_looker ON portal.look_question USING btree (municipality, looker_id);
alter table portal.look_question force row level security;
create policy tenant on portal.look_question using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on portal.look_question to cjg_app;

create table portal.right_decision (
  municipality character(4) not null,
  request_id uuid not null,
  outcome text not null,
  reason text not null,
  carried_out_by uuid,
  decided_on date not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  decided_by_name text not null,
  PRIMARY KEY (municipality, request_id),
  FOREIGN KEY (municipality, carried_out_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, decided_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES portal.right_request(municipality, id),
  CHECK (((outcome <> 'refused'::text) OR (carried_out_by IS NULL))),
  CHECK ((outcome = ANY (ARRAY['granted'::text, 'partly'::text, 'refused'::text])))
);
comment on table portal.right_decision is 'What was decided on a request, with its reason; and of what is granted, which professional carries it out.';
create index right_decision_to_carry_out ON portal.right_decision USING btree (municipality, carried_out_by) WHERE (carried_out_by IS NOT NULL);
alter table portal.right_decision force row level security;
create policy tenant on portal.right_decision using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on portal.right_decision to cjg_app;

create table portal.right_end (
  municipality character(4) not null,
  request_id uuid not null,
  because text not null,
  ended_at timestamp with time zone not null,
  ended_by text not null,
  PRIMARY KEY (municipality, request_id),
  FOREIGN KEY (municipality, request_id) REFERENCES portal.right_request(municipality, id),
  CHECK ((because = ANY (ARRAY['withdrawn'::text, 'lapsed'::text, 'turned-16'::text])))
);
comment on table portal.right_end is 'A request that was taken back, whose other half never asked along, or that a parent asked about a youth who has turned 16 and decides alone since.';
alter table portal.right_end force row level security;
create policy tenant on portal.right_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on portal.right_end to cjg_app;

create table portal.right_extension (
  municipality character(4) not null,
  request_id uuid not null,
  reason text not null,
  extended_on date not null,
  extended_by uuid not null,
  PRIMARY KEY (municipality, request_id),
  FOREIGN KEY (municipality, extended_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES portal.right_request(municipality, id)
);
comment on table portal.right_extension is 'That the decision comes up to two months later, once, with the reason that who asked is told (AVG 12 lid 3).';
alter table portal.right_extension force row level security;
create policy tenant on portal.right_extension using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on portal.right_extension to cjg_app;

create table portal.right_fulfilment (
  municipality character(4) not null,
  request_id uuid not null,
  words text not null,
  done_at timestamp with time zone not null,
  done_by uuid not null,
  done_by_name text not null,
  PRIMARY KEY (municipality, request_id),
  FOREIGN KEY (municipality, done_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES portal.right_request(municipality, id)
);
comment on table portal.right_fulfilment is 'What was granted has been done: what was changed in the file, by whom and when.';
alter table portal.right_fulfilment force row level security;
create policy tenant on portal.right_fulfilment using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on portal.right_fulfilment to cjg_app;

create table portal.right_request (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  wanted text not null,
  file text not null,
  words text not null,
  wish text not null,
  asked_on date not null,
  asked_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  CHECK ((file = ANY (ARRAY['health'::text, 'help'::text, 'plan'::text]))),
  CHECK ((wanted = ANY (ARRAY['correction'::text, 'destruction'::text, 'copy'::text, 'restriction'::text, 'objection'::text])))
);
comment on table portal.right_request is 'A youth or parent asks to correct, destroy, copy or restrict a file, or objects to it (Jeugdwet 7.3.9, 7.3.10; BW 7:455, 7:456; AVG 15, 16, 18, 21). Stays as account of what was decided. How long was not found in a source.';
comment on column portal.right_request.wish is 'Of a correction: what it should be. Empty for the others.';
comment on column portal.right_request.asked_on is 'Who has to ask along follows the youth''s age on this day.';
create index right_request_by_day ON portal.right_request USING btree (municipality, asked_on);
create index right_request_of_child ON portal.right_request USING btree (municipality, child_id);
alter table portal.right_request force row level security;
create policy tenant on portal.right_request using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on portal.right_request to cjg_app;

create table portal.right_voice (
  municipality character(4) not null,
  request_id uuid not null,
  party text not null,
  person_id uuid not null,
  on_day date not null,
  recorded_at timestamp with time zone not null,
  PRIMARY KEY (municipality, request_id, party),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES portal.right_request(municipality, id),
  CHECK ((party = ANY (ARRAY['youth'::text, 'parents-with-custody'::text, 'representative'::text])))
);
comment on table portal.right_voice is 'Who asked, and who joined where the word of both is needed.';
create index right_voice_of_person ON portal.right_voice USING btree (municipality, person_id);
alter table portal.right_voice force row level security;
create policy tenant on portal.right_voice using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on portal.right_voice to cjg_app;

-- privacy ---------------------------------------------------------------------------------------------
create schema privacy;
grant usage on schema privacy to cjg_app;

create table privacy.finding (
  municipality character(4) not null,
  id uuid not null,
  on_day date not null,
  actor_id uuid not null,
  actor_name text not null,
  roles text not null,
  kind text not null,
  files integer not null,
  own_median numeric(8,1),
  peer_median numeric(8,1),
  found_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, on_day, actor_id, kind),
  CHECK ((files >= 1)),
  CHECK ((kind = ANY (ARRAY['many-files'::text, 'out-of-hours'::text, 'own-family'::text])))
);
comment on table privacy.finding is 'A day of opened files that is worth a look (AVG art. 32; NEN 7510). Read by who answers for privacy, never by who it is about.';
alter table privacy.finding force row level security;
create policy tenant on privacy.finding using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on privacy.finding to cjg_app;

create table privacy.finding_outcome (
  municipality character(4) not null,
  finding_id uuid not null,
  outcome text not null,
  words text not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  decided_by_name text not null,
  PRIMARY KEY (municipality, finding_id),
  FOREIGN KEY (municipality, finding_id) REFERENCES privacy.finding(municipality, id),
  CHECK ((outcome = ANY (ARRAY['explained'::text, 'talked-about'::text, 'unjustified'::text]))),
  CHECK ((words <> ''::text))
);
comment on table privacy.finding_outcome is 'What a finding turned out to be, in words, by somebody other than who it is about: none is put away in silence.';
alter table privacy.finding_outcome force row level security;
create policy tenant on privacy.finding_outcome using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on privacy.finding_outcome to cjg_app;

create table privacy.opened_files (
  municipality character(4) not null,
  on_day date not null,
  actor_id uuid not null,
  roles text not null,
  files integer not null,
  PRIMARY KEY (municipality, on_day, actor_id),
  CHECK ((files >= 0))
);
comment on table privacy.opened_files is 'Of how many different people a professional opened something on a day, from the access log (NEN 7513): to know a usual day by. Whose files is not in it. Forgotten after 90 days.';
alter table privacy.opened_files force row level security;
create policy tenant on privacy.opened_files using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on privacy.opened_files to cjg_app;

create table privacy.processing_words (
  municipality character(4) not null,
  processing text not null,
  version integer not null,
  words text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, processing, version),
  CHECK ((processing ~ '^[a-z-]+$'::text)),
  CHECK ((version >= 1)),
  CHECK ((words <> ''::text))
);
comment on table privacy.processing_words is 'What the municipality itself says in the register of processing (AVG art. 30): who is responsible, who watches over privacy, and its own words at each processing. The highest version counts. Holds nothing of families.';
alter table privacy.processing_words force row level security;
create policy tenant on privacy.processing_words using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on privacy.processing_words to cjg_app;

create table privacy.watch_setting (
  municipality character(4) not null,
  id uuid not null,
  own_times integer not null,
  peer_times integer not null,
  fewest_files integer not null,
  late_from integer not null,
  late_until integer not null,
  fewest_late integer not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((fewest_files >= 5) AND (fewest_files <= 500))),
  CHECK (((fewest_late >= 1) AND (fewest_late <= 100))),
  CHECK (((late_from >= 0) AND (late_from <= 23))),
  CHECK (((late_until >= 0) AND (late_until <= 23))),
  CHECK (((own_times >= 2) AND (own_times <= 20))),
  CHECK (((peer_times >= 2) AND (peer_times <= 20))),
  CHECK ((reason <> ''::text))
);
comment on table privacy.watch_setting is 'From when a day of opened files is worth a look, as this municipality set it; the newest row counts. No source sets it.';
alter table privacy.watch_setting force row level security;
create policy tenant on privacy.watch_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on privacy.watch_setting to cjg_app;

-- referral_index --------------------------------------------------------------------------------------
create schema referral_index;
grant usage on schema referral_index to cjg_index;

create table referral_index.contact (
  subject bytea not null,
  match_id uuid not null,
  id uuid not null,
  on_day date,
  useful boolean,
  recorded_by_report uuid not null,
  recorded_at timestamp with time zone not null,
  PRIMARY KEY (subject, match_id, id),
  FOREIGN KEY (subject, match_id) REFERENCES referral_index.match(subject, id) ON UPDATE CASCADE ON DELETE CASCADE,
  CHECK (((on_day IS NULL) = (useful IS NULL)))
);
comment on table referral_index.contact is 'One of the two reporters of a match says whether they spoke: when and whether it was of use, or, without a day, that they did not. The newest of each counts. The municipality has to check that they spoke (Jeugdwet 7.1.3.2). What was said is not kept.';
comment on column referral_index.contact.on_day is 'Empty: we did not speak.';
create index contact_by_match ON referral_index.contact USING btree (match_id);
grant delete, insert, select on referral_index.contact to cjg_index;

create table referral_index.layer (
  layer smallint not null,
  begun_at timestamp with time zone not null,
  place text not null,
  done_at timestamp with time zone,
  PRIMARY KEY (layer)
);
comment on table referral_index.layer is 'When a further key went over all pseudonyms, and how far that is. A program that does not hold this key yet enters nothing.';
comment on column referral_index.layer.place is 'Hexadecimal: every pseudonym up to here was under this key when the work last stopped.';
grant insert, select, update on referral_index.layer to cjg_index;

create table referral_index.lead (
  subject bytea not null,
  match_id uuid not null,
  id uuid not null,
  leading_report uuid,
  agreed_on date not null,
  recorded_at timestamp with time zone not null,
  outsider_name text,
  outsider_organisation text,
  outsider_phone text,
  outsider_email text,
  named_by uuid,
  PRIMARY KEY (subject, match_id, id),
  FOREIGN KEY (subject, match_id) REFERENCES referral_index.match(subject, id) ON UPDATE CASCADE ON DELETE CASCADE,
  CHECK ((((leading_report IS NULL) = (outsider_name IS NOT NULL)) AND ((outsider_name IS NULL) = (outsider_organisation IS NULL))))
);
comment on table referral_index.lead is 'Who leads after a match: one of the reporters of this youth, or a professional named from outside; the newest counts, for all matches on the same youth. Agreements between municipality and organisations arrange it (Jeugdwet 7.1.3.1).';
comment on column referral_index.lead.named_by is 'Filled when whoever keeps the agreements named the lead.';
create index lead_by_match ON referral_index.lead USING btree (match_id);
grant delete, insert, select on referral_index.lead to cjg_index;

create table referral_index.log (
  reporter_municipality character(4) not null,
  id uuid not null,
  reporter_id uuid not null,
  event text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (reporter_municipality, id),
  CHECK ((event = ANY (ARRAY['reported'::text, 'withdrew'::text, 'received-signal'::text, 'removed'::text])))
);
comment on table referral_index.log is 'Which reporter reported, withdrew or received a signal, and when (Jeugdwet 7.1.2.3 lid 1 f). About whom is not in it, so it can outlive the report.';
create index log_by_day ON referral_index.log USING btree (reporter_municipality, at);
grant insert, select on referral_index.log to cjg_index;

create table referral_index.match (
  subject bytea not null,
  id uuid not null,
  report_id uuid not null,
  other_subject bytea not null,
  other_report_id uuid not null,
  kind text not null,
  found_at timestamp with time zone not null,
  found_on date not null,
  PRIMARY KEY (subject, id),
  UNIQUE (subject, report_id, other_report_id),
  FOREIGN KEY (subject, report_id) REFERENCES referral_index.report(subject, id) ON UPDATE CASCADE ON DELETE CASCADE,
  CHECK ((kind = ANY (ARRAY['same-youth'::text, 'different-youths'::text, 'archive'::text])))
);
comment on table referral_index.match is 'A fresh report (report_id) met an earlier one (other_report_id): the reporters learn of each other, and whether it is about different youths (Jeugdwet 7.1.2.3, 7.1.4.3 lid 2). Which address or parent they share is not kept. Goes when either report is destroyed.';
comment on column referral_index.match.kind is 'archive: the earlier report lay in the archive; it gave its one signal, and only to the new reporter (7.1.4.6 lid 2).';
create index match_by_earlier_report ON referral_index.match USING btree (other_subject, other_report_id);
create index match_by_id ON referral_index.match USING btree (id);
create index match_from_archive ON referral_index.match USING btree (other_subject, other_report_id) WHERE (kind = 'archive'::text);
grant delete, insert, select, update (other_subject) on referral_index.match to cjg_index;

create table referral_index.report (
  subject bytea not null,
  id uuid not null,
  address bytea,
  reporter_municipality character(4) not null,
  reporter_id uuid not null,
  organisation_id uuid not null,
  reported_at timestamp with time zone not null,
  remove_by date not null,
  gone_by date not null,
  parent_1 bytea,
  parent_2 bytea,
  layer smallint not null,
  PRIMARY KEY (subject, id),
  FOREIGN KEY (reporter_municipality, reporter_id, organisation_id) REFERENCES referral_index.reporter(reporter_municipality, id, organisation_id),
  CHECK ((length(address) = 32)),
  CHECK ((gone_by >= remove_by)),
  CHECK ((layer > 0)),
  CHECK ((length(parent_1) = 32)),
  CHECK ((length(parent_2) = 32)),
  CHECK ((length(subject) = 32))
);
comment on table referral_index.report is 'A professional reported a youth: that, by whom and when, and nothing else (Jeugdwet 7.1.4.2-3). Stands two years, then lies five years in the archive (7.1.4.5-6).';
comment on column referral_index.report.subject is 'Pseudonym of the youth: from the BSN, or from family name, birth date and sex where there is none (the service number of Jeugdwet 7.1.4.2).';
comment on column referral_index.report.address is 'Pseudonym of the home address (postcode and number). Empty when the youth lives in an institution: that never makes a match (7.1.2.3), so it is not kept.';
comment on column referral_index.report.remove_by is 'Planned day of removal (7.1.4.3).';
comment on column referral_index.report.gone_by is 'The day on which nothing may be left, archive included. Stored so that the index needs no birth date.';
comment on column referral_index.report.parent_1 is 'Pseudonym of a parent in the civil registry, which knows two at most, from the BSN: youths with a parent in common match (7.1.2.3 lid 1 e).';
comment on column referral_index.report.parent_2 is 'The other parent.';
comment on column referral_index.report.layer is 'How many keys went over the pseudonyms of this row, one after the other.';
create index report_by_address ON referral_index.report USING btree (address) WHERE (address IS NOT NULL);
create index report_by_id ON referral_index.report USING btree (id);
create index report_by_parent_1 ON referral_index.report USING btree (parent_1) WHERE (parent_1 IS NOT NULL);
create index report_by_parent_2 ON referral_index.report USING btree (parent_2) WHERE (parent_2 IS NOT NULL);
create index report_by_reporter ON referral_index.report USING btree (reporter_municipality, reporter_id);
grant delete, insert, select, update (subject, address, parent_1, parent_2, layer) on referral_index.report to cjg_index;

create table referral_index.reporter (
  reporter_municipality character(4) not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  phone text,
  email text,
  organisation_name text not null,
  organisation_domain text not null,
  PRIMARY KEY (reporter_municipality, id, organisation_id),
  CHECK ((organisation_domain = ANY (ARRAY['youth-help'::text, 'youth-health'::text, 'health-care'::text, 'education'::text, 'social-support'::text, 'work-and-income'::text, 'police-and-justice'::text])))
);
comment on table referral_index.reporter is 'Who reports, for which organisation, and how to reach them: what a signal tells the other side (Jeugdwet 7.1.4.2-3). Kept once, so that it is right on every report. Goes with the last report.';
comment on column referral_index.reporter.organisation_domain is 'Category under which the organisation reports (7.1.1.2); school and police never lead after a match.';
grant delete, insert, select, update on referral_index.reporter to cjg_index;

create table referral_index.withdrawal (
  subject bytea not null,
  report_id uuid not null,
  withdrawn_on date not null,
  PRIMARY KEY (subject, report_id),
  FOREIGN KEY (subject, report_id) REFERENCES referral_index.report(subject, id) ON UPDATE CASCADE ON DELETE CASCADE
);
comment on table referral_index.withdrawal is 'The reporter took a report back because the risk is gone: it goes to the archive (Jeugdwet 7.1.4.5 lid 1 b). One that should not have been made is destroyed at once and leaves no row (7.1.4.6 lid 1).';
grant delete, insert, select on referral_index.withdrawal to cjg_index;

create table referral_index.withheld (
  report_id uuid not null,
  since timestamp with time zone not null,
  PRIMARY KEY (report_id)
);
comment on table referral_index.withheld is 'Reports that no municipality shows to a family by itself for now: the reporter decided that, and why stands with the reporter. Names nobody and no pseudonym. Goes with the report, or when the family is told.';
grant delete, insert, select on referral_index.withheld to cjg_index;

-- reporting -------------------------------------------------------------------------------------------
create schema reporting;
grant usage on schema reporting to cjg_reporting;

create view reporting.activity as
 WITH worker AS (
         SELECT p.municipality,
            p.id,
            p.organisation_id
           FROM centre.professional p
          WHERE p.municipality = current_setting('cjg.municipality'::text, true)::character(4)
        )
 SELECT c.municipality,
    reporting.month_of(c.on_day) AS month,
    'contact-'::text || c.kind AS activity,
    w.organisation_id,
    count(*)::integer AS count,
    sum(c.minutes)::integer AS minutes
   FROM parenting_help.contact c
     JOIN worker w ON w.municipality = c.municipality AND w.id = c.registered_by
  WHERE c.municipality = current_setting('cjg.municipality'::text, true)::character(4)
  GROUP BY c.municipality, (reporting.month_of(c.on_day)), ('contact-'::text || c.kind), w.organisation_id
UNION ALL
 SELECT a.municipality,
    reporting.month_of(reporting.day_of(a.answered_at)) AS month,
        CASE q.channel
            WHEN 'chat'::text THEN 'chat-answered'::text
            ELSE 'question-answered'::text
        END AS activity,
    w.organisation_id,
    count(*)::integer AS count,
    NULL::integer AS minutes
   FROM information.answer a
     JOIN information.question q ON q.municipality = a.municipality AND q.id = a.question_id
     JOIN worker w ON w.municipality = a.municipality AND w.id = a.answered_by
  WHERE a.municipality = current_setting('cjg.municipality'::text, true)::character(4) AND a.ordinal = 1
  GROUP BY a.municipality, (reporting.month_of(reporting.day_of(a.answered_at))), (
        CASE q.channel
            WHEN 'chat'::text THEN 'chat-answered'::text
            ELSE 'question-answered'::text
        END), w.organisation_id
UNION ALL
 SELECT t.municipality,
    reporting.month_of(t.on_day) AS month,
    'light-help-talk'::text AS activity,
    w.organisation_id,
    count(*)::integer AS count,
    NULL::integer AS minutes
   FROM parenting_help.light_help_talk t
     JOIN worker w ON w.municipality = t.municipality AND w.id = t.recorded_by
  WHERE t.municipality = current_setting('cjg.municipality'::text, true)::character(4)
  GROUP BY t.municipality, (reporting.month_of(t.on_day)), w.organisation_id
UNION ALL
 SELECT a.municipality,
    reporting.month_of(reporting.day_of(a.starts_at)) AS month,
    'appointment'::text AS activity,
    w.organisation_id,
    count(*)::integer AS count,
    sum(a.minutes)::integer AS minutes
   FROM parenting_help.appointment a
     JOIN worker w ON w.municipality = a.municipality AND w.id = a.professional_id
  WHERE a.municipality = current_setting('cjg.municipality'::text, true)::character(4) AND ( SELECT n.came
           FROM parenting_help.appointment_attendance n
          WHERE n.municipality = a.municipality AND n.appointment_id = a.id
          ORDER BY n.turn DESC
         LIMIT 1)
  GROUP BY a.municipality, (reporting.month_of(reporting.day_of(a.starts_at))), w.organisation_id
UNION ALL
 SELECT m.municipality,
    reporting.month_of(m.met_on) AS month,
    k.activity,
    w.organisation_id,
    sum(
        CASE k.activity
            WHEN 'course-meeting'::text THEN 1::bigint
            ELSE m.people
        END)::integer AS count,
    NULL::integer AS minutes
   FROM ( SELECT d.municipality,
            d.course_id,
            d.met_on,
            max(d.people) AS people
           FROM ( SELECT h.municipality,
                    h.course_id,
                    h.met_on,
                    h.adults + h.children AS people
                   FROM ( SELECT DISTINCT ON (course_head_count.municipality, course_head_count.course_id, course_head_count.met_on) course_head_count.municipality,
                            course_head_count.course_id,
                            course_head_count.met_on,
                            course_head_count.adults,
                            course_head_count.children
                           FROM parenting_help.course_head_count
                          WHERE course_head_count.municipality = current_setting('cjg.municipality'::text, true)::character(4)
                          ORDER BY course_head_count.municipality, course_head_count.course_id, course_head_count.met_on, course_head_count.noted_at DESC) h
                UNION ALL
                 SELECT s.municipality,
                    s.course_id,
                    a.met_on,
                    sum(
                        CASE
                            WHEN a.came THEN s.adults + s.children
                            ELSE 0
                        END) AS sum
                   FROM ( SELECT DISTINCT ON (course_attendance.municipality, course_attendance.sign_up_id, course_attendance.met_on) course_attendance.municipality,
                            course_attendance.sign_up_id,
                            course_attendance.met_on,
                            course_attendance.came
                           FROM parenting_help.course_attendance
                          WHERE course_attendance.municipality = current_setting('cjg.municipality'::text, true)::character(4)
                          ORDER BY course_attendance.municipality, course_attendance.sign_up_id, course_attendance.met_on, course_attendance.noted_at DESC) a
                     JOIN parenting_help.course_sign_up s ON s.municipality = a.municipality AND s.id = a.sign_up_id
                  GROUP BY s.municipality, s.course_id, a.met_on) d
          GROUP BY d.municipality, d.course_id, d.met_on
         HAVING max(d.people) > 0) m
     JOIN parenting_help.course c ON c.municipality = m.municipality AND c.id = m.course_id
     JOIN worker w ON w.municipality = c.municipality AND w.id = c.announced_by
     CROSS JOIN ( VALUES ('course-meeting'::text), ('course-participant'::text)) k(activity)
  GROUP BY m.municipality, (reporting.month_of(m.met_on)), k.activity, w.organisation_id
UNION ALL
 SELECT d.municipality,
    reporting.month_of(d.given_on) AS month,
    'dose'::text AS activity,
    w.organisation_id,
    count(*)::integer AS count,
    NULL::integer AS minutes
   FROM youth_health.dose d
     JOIN worker w ON w.municipality = d.municipality AND w.id::text = d.recorded_by
  WHERE d.municipality = current_setting('cjg.municipality'::text, true)::character(4) AND d.place = 'here'::text AND d.given_on IS NOT NULL AND NOT (EXISTS ( SELECT
           FROM youth_health.dose c
          WHERE c.municipality = d.municipality AND c.supersedes = d.id))
  GROUP BY d.municipality, (reporting.month_of(d.given_on)), w.organisation_id
UNION ALL
 SELECT m.municipality,
    reporting.month_of(m.on_day) AS month,
    'consultation'::text AS activity,
    w.organisation_id,
    count(*)::integer AS count,
    NULL::integer AS minutes
   FROM youth_health.contact_moment m
     JOIN worker w ON w.municipality = m.municipality AND w.id::text = m.recorded_by
  WHERE m.municipality = current_setting('cjg.municipality'::text, true)::character(4) AND m.kind = 'contact'::text AND m.source = 'here'::text AND NOT (EXISTS ( SELECT
           FROM youth_health.visit_part v
          WHERE v.municipality = m.municipality AND v.document_id = m.id))
  GROUP BY m.municipality, (reporting.month_of(m.on_day)), w.organisation_id
UNION ALL
 SELECT v.municipality,
    reporting.month_of(v.on_day) AS month,
    'home-visit'::text AS activity,
    w.organisation_id,
    count(*)::integer AS count,
    NULL::integer AS minutes
   FROM ( SELECT v_1.municipality,
            v_1.package_id,
            v_1.place,
            min(v_1.recorded_by::text) AS worker,
            min(reporting.day_of(v_1.recorded_at)) AS on_day
           FROM youth_health.visit_part v_1
          WHERE v_1.municipality = current_setting('cjg.municipality'::text, true)::character(4)
          GROUP BY v_1.municipality, v_1.package_id, v_1.place) v
     JOIN worker w ON w.municipality = v.municipality AND w.id::text = v.worker
  GROUP BY v.municipality, (reporting.month_of(v.on_day)), w.organisation_id
UNION ALL
 SELECT p.municipality,
    reporting.month_of(p.started_on) AS month,
    'plan-begun'::text AS activity,
    w.organisation_id,
    count(*)::integer AS count,
    NULL::integer AS minutes
   FROM care_coordination.plan p
     JOIN care_coordination.coordination o ON o.municipality = p.municipality AND o.plan_id = p.id AND o.version = 1
     JOIN care_coordination.participant t ON t.municipality = o.municipality AND t.id = o.participant_id
     JOIN worker w ON w.municipality = t.municipality AND w.id = t.subject_id
  WHERE p.municipality = current_setting('cjg.municipality'::text, true)::character(4)
  GROUP BY p.municipality, (reporting.month_of(p.started_on)), w.organisation_id
UNION ALL
 SELECT e.municipality,
    reporting.month_of(reporting.day_of(e.set_at)) AS month,
    'plan-evaluated'::text AS activity,
    w.organisation_id,
    count(*)::integer AS count,
    NULL::integer AS minutes
   FROM care_coordination.evaluation e
     JOIN care_coordination.participant t ON t.municipality = e.municipality AND t.id = e.set_by
     JOIN worker w ON w.municipality = t.municipality AND w.id = t.subject_id
  WHERE e.municipality = current_setting('cjg.municipality'::text, true)::character(4) AND e.findings IS NOT NULL
  GROUP BY e.municipality, (reporting.month_of(reporting.day_of(e.set_at))), w.organisation_id
UNION ALL
 SELECT r.municipality,
    reporting.month_of(r.sent_on) AS month,
    'referral'::text AS activity,
    r.sender_organisation_id AS organisation_id,
    count(*)::integer AS count,
    NULL::integer AS minutes
   FROM guidance.referral r
  WHERE r.municipality = current_setting('cjg.municipality'::text, true)::character(4) AND NOT (EXISTS ( SELECT
           FROM guidance.withdrawal x
          WHERE x.municipality = r.municipality AND x.referral_id = r.id))
  GROUP BY r.municipality, (reporting.month_of(r.sent_on)), r.sender_organisation_id
UNION ALL
 SELECT c.municipality,
    reporting.month_of(reporting.day_of(c.noted_at)) AS month,
    'concern'::text AS activity,
    c.organisation_id,
    count(*)::integer AS count,
    NULL::integer AS minutes
   FROM signalling.concern c
  WHERE c.municipality = current_setting('cjg.municipality'::text, true)::character(4)
  GROUP BY c.municipality, (reporting.month_of(reporting.day_of(c.noted_at))), c.organisation_id;
comment on view reporting.activity is 'What was done and registered, by month, sort and the organisation of who did it. minutes: as registered, null where no time is registered.';
grant select on reporting.activity to cjg_reporting;

create view reporting.answer as
 SELECT q.municipality,
    reporting.month_of(q.answered_on) AS month,
    '?'::text AS area,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM ( SELECT q_1.municipality,
            reporting.day_of(q_1.received_at) AS received_on,
            reporting.day_of(a.answered_at) AS answered_on
           FROM information.question q_1
             JOIN information.answer a ON a.municipality = q_1.municipality AND a.question_id = q_1.id AND a.ordinal = 1
          WHERE q_1.municipality = current_setting('cjg.municipality'::text, true)::character(4)) q
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('wait'::text,reporting.wait_band(q.answered_on - q.received_on))) b(breakdown, category)
  GROUP BY q.municipality, (reporting.month_of(q.answered_on)), '?'::text, b.breakdown, b.category;
comment on view reporting.answer is 'First answers to questions of the site, in the month of the answer, by how many days the family waited.';
grant select on reporting.answer to cjg_reporting;

create view reporting.appointment as
 SELECT a.municipality,
    a.month,
    a.area,
    b.breakdown,
    b.category,
    sum(a.count)::integer AS count
   FROM ( SELECT a_1.municipality,
            reporting.month_of(reporting.day_of(a_1.starts_at)) AS month,
            COALESCE(h.area, '?'::text) AS area,
                CASE
                    WHEN e.because IS NOT NULL THEN e.because
                    WHEN t.came IS NULL THEN 'unknown'::text
                    WHEN t.came THEN 'came'::text
                    ELSE 'not-come'::text
                END AS outcome,
            reporting.day_of(a_1.starts_at) - reporting.day_of(a_1.made_at) AS days,
            count(*) AS count
           FROM parenting_help.appointment a_1
             JOIN parenting_help.appointment_confirmation c ON c.municipality = a_1.municipality AND c.appointment_id = a_1.id
             LEFT JOIN parenting_help.appointment_end e ON e.municipality = a_1.municipality AND e.appointment_id = a_1.id
             LEFT JOIN ( SELECT DISTINCT ON (t_1.appointment_id) t_1.municipality,
                    t_1.appointment_id,
                    t_1.came
                   FROM parenting_help.appointment_attendance t_1
                  WHERE t_1.municipality = current_setting('cjg.municipality'::text, true)::character(4)
                  ORDER BY t_1.appointment_id, t_1.turn DESC) t ON t.municipality = a_1.municipality AND t.appointment_id = a_1.id
             LEFT JOIN rollup.home h ON h.municipality = a_1.municipality AND h.person_id = a_1.child_id
          WHERE a_1.municipality = current_setting('cjg.municipality'::text, true)::character(4)
          GROUP BY a_1.municipality, (reporting.month_of(reporting.day_of(a_1.starts_at))), (COALESCE(h.area, '?'::text)), (
                CASE
                    WHEN e.because IS NOT NULL THEN e.because
                    WHEN t.came IS NULL THEN 'unknown'::text
                    WHEN t.came THEN 'came'::text
                    ELSE 'not-come'::text
                END), (reporting.day_of(a_1.starts_at) - reporting.day_of(a_1.made_at))) a
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('outcome'::text,a.outcome), ('wait'::text,reporting.wait_band(a.days))) b(breakdown, category)
  GROUP BY a.municipality, a.month, a.area, b.breakdown, b.category;
comment on view reporting.appointment is 'Appointments in the month they were for: what became of them, and how many days after they were made.';
grant select on reporting.appointment to cjg_reporting;

create view reporting.child_in_care as
 SELECT r.municipality,
    COALESCE(h.area, '?'::text) AS area,
    EXTRACT(year FROM p.birth_date)::integer AS birth_year,
    count(*)::integer AS children
   FROM youth_health.record r
     JOIN people.person p ON p.municipality = r.municipality AND p.id = r.child_id
     LEFT JOIN rollup.home h ON h.municipality = p.municipality AND h.person_id = p.id
  WHERE r.municipality = current_setting('cjg.municipality'::text, true)::character(4) AND p.birth_date IS NOT NULL AND p.death_date IS NULL AND NOT (EXISTS ( SELECT
           FROM people.merge m
          WHERE m.municipality = p.municipality AND m.absorbed_id = p.id AND NOT (EXISTS ( SELECT
                   FROM people.merge_undone u
                  WHERE u.municipality = m.municipality AND u.merge_id = m.id))))
  GROUP BY r.municipality, (COALESCE(h.area, '?'::text)), (EXTRACT(year FROM p.birth_date)::integer);
comment on view reporting.child_in_care is 'How many children born in a year have a record with this youth health care, per neighbourhood.';
grant select on reporting.child_in_care to cjg_reporting;

create view reporting.child_vaccinated as
 SELECT d.municipality,
    COALESCE(h.area, '?'::text) AS area,
    EXTRACT(year FROM p.birth_date)::integer AS birth_year,
    d.vaccine,
    count(*)::integer AS children
   FROM ( SELECT DISTINCT d_1.municipality,
            d_1.child_id,
            d_1.vaccine
           FROM youth_health.dose d_1
          WHERE d_1.municipality = current_setting('cjg.municipality'::text, true)::character(4) AND d_1.vaccine IS NOT NULL AND NOT (EXISTS ( SELECT
                   FROM youth_health.dose c
                  WHERE c.municipality = d_1.municipality AND c.supersedes = d_1.id))) d
     JOIN people.person p ON p.municipality = d.municipality AND p.id = d.child_id
     LEFT JOIN rollup.home h ON h.municipality = p.municipality AND h.person_id = p.id
  WHERE p.birth_date IS NOT NULL AND p.death_date IS NULL
  GROUP BY d.municipality, (COALESCE(h.area, '?'::text)), (EXTRACT(year FROM p.birth_date)::integer), d.vaccine;
comment on view reporting.child_vaccinated is 'How many of them have at least one dose of a vaccine in that record, whoever gave it, per neighbourhood.';
grant select on reporting.child_vaccinated to cjg_reporting;

create view reporting.concern as
 SELECT c.municipality,
    reporting.month_of(c.noted_on) AS month,
    c.home AS area,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM ( SELECT c_1.municipality,
            reporting.day_of(c_1.noted_at) AS noted_on,
            COALESCE(h.area, '?'::text) AS home,
            w.areas,
            w.urgency,
            o.kind AS organisation_kind,
                CASE
                    WHEN p.id IS NOT NULL THEN reporting.age_band(p.birth_date, reporting.day_of(c_1.noted_at))
                    WHEN y.birth_date IS NULL AND y.expected_date IS NULL THEN 'unknown'::text
                    ELSE reporting.age_band(y.birth_date, reporting.day_of(c_1.noted_at))
                END AS age_band,
                CASE
                    WHEN s.due_on IS NULL THEN 'kept'::text
                    ELSE COALESCE(d.level, 'not-yet'::text)
                END AS level,
                CASE
                    WHEN s.due_on IS NULL THEN 'kept'::text
                    WHEN d.decided_on IS NULL THEN 'not-yet'::text
                    WHEN d.decided_on <= s.due_on THEN 'in-time'::text
                    ELSE 'late'::text
                END AS in_term,
                CASE
                    WHEN s.due_on IS NULL THEN 'kept'::text
                    WHEN d.decided_on IS NULL THEN 'not-yet'::text
                    WHEN d.decided_on = s.sent_on THEN 'same-day'::text
                    WHEN d.decided_on <= (s.sent_on + 3) THEN 'three-days'::text
                    WHEN d.decided_on <= (s.sent_on + 7) THEN 'week'::text
                    ELSE 'longer'::text
                END AS lead_time
           FROM signalling.concern c_1
             JOIN centre.organisation o ON o.municipality = c_1.municipality AND o.id = c_1.organisation_id
             LEFT JOIN LATERAL ( SELECT v.version,
                    v.areas,
                    v.urgency
                   FROM signalling.concern_version v
                  WHERE v.municipality = c_1.municipality AND v.concern_id = c_1.id
                  ORDER BY v.version DESC
                 LIMIT 1) w ON true
             LEFT JOIN signalling.concern_youth y ON y.municipality = c_1.municipality AND y.concern_id = c_1.id AND y.version = w.version
             LEFT JOIN LATERAL ( SELECT l_1.child_id
                   FROM signalling.concern_link l_1
                  WHERE l_1.municipality = c_1.municipality AND l_1.concern_id = c_1.id
                  ORDER BY l_1.linked_at DESC
                 LIMIT 1) l ON true
             LEFT JOIN people.person p ON p.municipality = c_1.municipality AND p.id = COALESCE(c_1.child_id, l.child_id)
             LEFT JOIN rollup.home h ON h.municipality = p.municipality AND h.person_id = p.id
             LEFT JOIN LATERAL ( SELECT min(s_1.due_on) AS due_on,
                    reporting.day_of(min(s_1.submitted_at)) AS sent_on
                   FROM signalling.submission s_1
                  WHERE s_1.municipality = c_1.municipality AND s_1.concern_id = c_1.id) s ON true
             LEFT JOIN LATERAL ( SELECT reporting.day_of(min(d_1.decided_at)) AS decided_on,
                    (array_agg(d_1.level ORDER BY d_1.version DESC))[1] AS level
                   FROM signalling.triage_decision d_1
                  WHERE d_1.municipality = c_1.municipality AND d_1.concern_id = c_1.id) d ON true
          WHERE c_1.municipality = current_setting('cjg.municipality'::text, true)::character(4)) c
     CROSS JOIN LATERAL ( SELECT 'total'::text AS breakdown,
            'all'::text AS category
        UNION ALL
         SELECT 'age-band'::text,
            c.age_band
        UNION ALL
         SELECT 'organisation-kind'::text,
            c.organisation_kind
        UNION ALL
         SELECT 'urgency'::text,
            c.urgency
        UNION ALL
         SELECT 'level'::text,
            c.level
        UNION ALL
         SELECT 'in-term'::text,
            c.in_term
        UNION ALL
         SELECT 'lead-time'::text,
            c.lead_time
        UNION ALL
         SELECT 'area'::text,
            a.area
           FROM unnest(c.areas) a(area)) b
  GROUP BY c.municipality, (reporting.month_of(c.noted_on)), c.home, b.breakdown, b.category;
comment on view reporting.concern is 'Concerns that professionals noted, by the age on that day. A concern can be about more than one area of life. Of those that were sent to the centre also what it decided and how soon; the others are kept by their author.';
grant select on reporting.concern to cjg_reporting;

create view reporting.contact as
 SELECT c.municipality,
    c.month,
    c.area,
    b.breakdown,
    b.category,
    sum(c.count)::integer AS count
   FROM ( SELECT c_1.municipality,
            reporting.month_of(c_1.on_day) AS month,
            COALESCE(h.area, '?'::text) AS area,
            c_1.channel,
            c_1.asker,
            c_1.age_band,
            c_1.kind,
            c_1.follow_up,
            c_1.language,
            count(*) AS count
           FROM parenting_help.contact c_1
             LEFT JOIN rollup.home h ON h.municipality = c_1.municipality AND h.person_id = c_1.child_id
          WHERE c_1.municipality = current_setting('cjg.municipality'::text, true)::character(4)
          GROUP BY c_1.municipality, (reporting.month_of(c_1.on_day)), (COALESCE(h.area, '?'::text)), c_1.channel, c_1.asker, c_1.age_band, c_1.kind, c_1.follow_up, c_1.language) c
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('channel'::text,c.channel), ('asker'::text,c.asker), ('age-band'::text,COALESCE(c.age_band, 'unknown'::text)), ('kind'::text,c.kind), ('follow-up'::text,c.follow_up), ('language'::text,COALESCE(c.language, 'unknown'::text))) b(breakdown, category)
  GROUP BY c.municipality, c.month, c.area, b.breakdown, b.category
UNION ALL
 SELECT c.municipality,
    reporting.month_of(c.on_day) AS month,
    COALESCE(h.area, '?'::text) AS area,
    'topic'::text AS breakdown,
    t.topic AS category,
    count(*)::integer AS count
   FROM parenting_help.contact c
     JOIN parenting_help.contact_topic t ON t.municipality = c.municipality AND t.contact_id = c.id
     LEFT JOIN rollup.home h ON h.municipality = c.municipality AND h.person_id = c.child_id
  WHERE c.municipality = current_setting('cjg.municipality'::text, true)::character(4)
  GROUP BY c.municipality, (reporting.month_of(c.on_day)), (COALESCE(h.area, '?'::text)), 'topic'::text, t.topic;
comment on view reporting.contact is 'Contacts at the desk, by phone and so on. A contact can be about more than one topic.';
grant select on reporting.contact to cjg_reporting;

create view reporting.contact_moment as
 SELECT c.municipality,
    c.month,
    c.area,
    b.breakdown,
    b.category,
    sum(c.count)::integer AS count
   FROM ( SELECT c_1.municipality,
            reporting.month_of(c_1.on_day) AS month,
            COALESCE(h.area, '?'::text) AS area,
            c_1.kind,
            p.language,
            reporting.age_band(p.birth_date, c_1.on_day) AS age_band,
            count(*) AS count
           FROM youth_health.contact_moment c_1
             JOIN people.person p ON p.municipality = c_1.municipality AND p.id = c_1.child_id
             LEFT JOIN rollup.home h ON h.municipality = c_1.municipality AND h.person_id = c_1.child_id
          WHERE c_1.municipality = current_setting('cjg.municipality'::text, true)::character(4) AND c_1.source = 'here'::text AND (c_1.kind = ANY (ARRAY['contact'::text, 'measuring'::text, 'development'::text, 'screening'::text, 'questionnaire'::text]))
          GROUP BY c_1.municipality, (reporting.month_of(c_1.on_day)), (COALESCE(h.area, '?'::text)), c_1.kind, p.language, (reporting.age_band(p.birth_date, c_1.on_day))) c
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('kind'::text,c.kind), ('language'::text,c.language), ('age-band'::text,c.age_band)) b(breakdown, category)
  GROUP BY c.municipality, c.month, c.area, b.breakdown, b.category;
comment on view reporting.contact_moment is 'What was seen, measured or asked of children by this centre, in that month.';
grant select on reporting.contact_moment to cjg_reporting;

create view reporting.course_mark as
 SELECT e.municipality,
    reporting.month_of(reporting.day_of(e.given_at)) AS month,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM parenting_help.course_evaluation e
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('figure'::text,
                CASE
                    WHEN e.score <= 5 THEN 'low'::text
                    WHEN e.score <= 7 THEN 'middle'::text
                    ELSE 'high'::text
                END)) b(breakdown, category)
  WHERE e.municipality = current_setting('cjg.municipality'::text, true)::character(4)
  GROUP BY e.municipality, (reporting.month_of(reporting.day_of(e.given_at))), b.breakdown, b.category;
comment on view reporting.course_mark is 'Marks that families gave courses, in the month they did: low is up to 5, middle 6 and 7, high from 8.';
grant select on reporting.course_mark to cjg_reporting;

create view reporting.course_place as
 SELECT s.municipality,
    reporting.month_of(s.placed_on) AS month,
    '?'::text AS area,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM ( SELECT s_1.municipality,
            reporting.day_of(s_1.signed_up_at) AS signed_up_on,
            reporting.day_of(min(t.at)) AS placed_on
           FROM parenting_help.course_sign_up s_1
             JOIN parenting_help.course_step t ON t.municipality = s_1.municipality AND t.sign_up_id = s_1.id AND (t.kind = ANY (ARRAY['placed'::text, 'accepted'::text]))
          WHERE s_1.municipality = current_setting('cjg.municipality'::text, true)::character(4)
          GROUP BY s_1.municipality, s_1.id, s_1.signed_up_at) s
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('wait'::text,reporting.wait_band(s.placed_on - s.signed_up_on))) b(breakdown, category)
  GROUP BY s.municipality, (reporting.month_of(s.placed_on)), '?'::text, b.breakdown, b.category;
comment on view reporting.course_place is 'Places in a course or meeting, in the month the family got it, by how many days it waited for it.';
grant select on reporting.course_place to cjg_reporting;

create view reporting.course_sign_up as
 SELECT s.municipality,
    reporting.month_of(reporting.day_of(s.signed_up_at)) AS month,
    '?'::text AS area,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM parenting_help.course_sign_up s
     JOIN LATERAL ( SELECT t.kind
           FROM parenting_help.course_step t
          WHERE t.municipality = s.municipality AND t.sign_up_id = s.id
          ORDER BY t.ordinal DESC
         LIMIT 1) l ON true
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('standing'::text,
                CASE
                    WHEN l.kind = ANY (ARRAY['placed'::text, 'accepted'::text]) THEN 'placed'::text
                    WHEN l.kind = ANY (ARRAY['waiting'::text, 'offered'::text]) THEN 'waiting'::text
                    ELSE 'gone'::text
                END)) b(breakdown, category)
  WHERE s.municipality = current_setting('cjg.municipality'::text, true)::character(4)
  GROUP BY s.municipality, (reporting.month_of(reporting.day_of(s.signed_up_at))), '?'::text, b.breakdown, b.category;
comment on view reporting.course_sign_up is 'Families that signed up for a course or meeting, in that month: they have a place, wait for one, or went.';
grant select on reporting.course_sign_up to cjg_reporting;

create view reporting.dose as
 SELECT d.municipality,
    d.month,
    d.area,
    b.breakdown,
    b.category,
    sum(d.count)::integer AS count
   FROM ( SELECT d_1.municipality,
            reporting.month_of(d_1.given_on) AS month,
            COALESCE(h.area, '?'::text) AS area,
            d_1.vaccine,
            d_1.place,
            count(*) AS count
           FROM youth_health.dose d_1
             LEFT JOIN rollup.home h ON h.municipality = d_1.municipality AND h.person_id = d_1.child_id
          WHERE d_1.municipality = current_setting('cjg.municipality'::text, true)::character(4) AND d_1.vaccine IS NOT NULL AND NOT (EXISTS ( SELECT
                   FROM youth_health.dose c
                  WHERE c.municipality = d_1.municipality AND c.supersedes = d_1.id))
          GROUP BY d_1.municipality, (reporting.month_of(d_1.given_on)), (COALESCE(h.area, '?'::text)), d_1.vaccine, d_1.place) d
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('vaccine'::text,d.vaccine), ('place'::text,d.place)) b(breakdown, category)
  GROUP BY d.municipality, d.month, d.area, b.breakdown, b.category;
comment on view reporting.dose is 'Doses in the records in the month they were given, here or elsewhere: what was corrected or taken back counts no more.';
grant select on reporting.dose to cjg_reporting;

create view reporting.evaluation as
 SELECT e.municipality,
    reporting.month_of(e.planned_on) AS month,
    '?'::text AS area,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM ( SELECT e_1.municipality,
            e_1.planned_on,
                CASE
                    WHEN n.version IS NULL THEN 'not-yet'::text
                    WHEN n.findings IS NULL THEN 'moved'::text
                    WHEN reporting.day_of(n.set_at) <= e_1.planned_on THEN 'in-time'::text
                    ELSE 'late'::text
                END AS held
           FROM care_coordination.evaluation e_1
             LEFT JOIN care_coordination.evaluation n ON n.municipality = e_1.municipality AND n.plan_id = e_1.plan_id AND n.version = (e_1.version + 1)
             LEFT JOIN care_coordination.plan_closure c ON c.municipality = e_1.municipality AND c.plan_id = e_1.plan_id AND c.closed_on <= e_1.planned_on
          WHERE e_1.municipality = current_setting('cjg.municipality'::text, true)::character(4) AND (n.version IS NOT NULL OR c.plan_id IS NULL)) e
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('held'::text,e.held)) b(breakdown, category)
  GROUP BY e.municipality, (reporting.month_of(e.planned_on)), '?'::text, b.breakdown, b.category;
comment on view reporting.evaluation is 'Evaluations of plans in the month they were planned for: held on that day or before, later, moved, or not yet. Not those that a closed plan no longer needed.';
grant select on reporting.evaluation to cjg_reporting;

create view reporting.goal as
 SELECT c.municipality,
    reporting.month_of(c.closed_on) AS month,
    '?'::text AS area,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM care_coordination.plan_closure c
     JOIN care_coordination.closure_goal o ON o.municipality = c.municipality AND o.plan_id = c.plan_id
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('outcome'::text,o.outcome)) b(breakdown, category)
  WHERE c.municipality = current_setting('cjg.municipality'::text, true)::character(4)
  GROUP BY c.municipality, (reporting.month_of(c.closed_on)), '?'::text, b.breakdown, b.category;
comment on view reporting.goal is 'Goals of family plans in the month the plan was closed, by how far they were then.';
grant select on reporting.goal to cjg_reporting;

create view reporting.help_start as
 SELECT s.municipality,
    reporting.month_of(s.started_on) AS month,
    s.area,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM ( SELECT s_1.municipality,
            s_1.started_on,
            r.sent_on,
            COALESCE(h.area, '?'::text) AS area
           FROM guidance.start s_1
             JOIN guidance.referral r ON r.municipality = s_1.municipality AND r.id = s_1.referral_id
             LEFT JOIN rollup.home h ON h.municipality = r.municipality AND h.person_id = r.child_id
          WHERE s_1.municipality = current_setting('cjg.municipality'::text, true)::character(4)) s
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('wait'::text,reporting.wait_band(s.started_on - s.sent_on))) b(breakdown, category)
  GROUP BY s.municipality, (reporting.month_of(s.started_on)), s.area, b.breakdown, b.category;
comment on view reporting.help_start is 'First talks after a referral, in the month of the talk, by how many days after the referral.';
grant select on reporting.help_start to cjg_reporting;

create view reporting.invitation as
 WITH sent AS (
         SELECT i_1.municipality,
            i_1.id,
            i_1.child_id,
            i_1.moment,
            i_1.way,
            reporting.day_of(i_1.recorded_at) AS invited_on,
            (reporting.day_of(i_1.recorded_at) + '3 mons'::interval)::date AS known_on
           FROM youth_health.invitation i_1
          WHERE i_1.municipality = current_setting('cjg.municipality'::text, true)::character(4)
        ), helped AS (
         SELECT DISTINCT s.id
           FROM sent s
             JOIN youth_health.contact_moment c ON c.municipality = s.municipality AND c.child_id = s.child_id
          WHERE c.source = 'here'::text AND c.on_day >= s.invited_on AND c.on_day < s.known_on
        ), reached AS (
         SELECT DISTINCT s.id
           FROM sent s
             JOIN youth_health.planned_contact a ON a.municipality = s.municipality AND a.child_id = s.child_id AND a.moment = s.moment
          WHERE reporting.day_of(a.recorded_at) < s.known_on
        )
 SELECT i.municipality,
    i.month,
    i.area,
    b.breakdown,
    b.category,
    sum(i.count)::integer AS count
   FROM ( SELECT s.municipality,
            reporting.month_of(s.known_on) AS month,
            COALESCE(h.area, '?'::text) AS area,
            s.moment,
            p.language,
            reporting.age_band(p.birth_date, s.invited_on) AS age_band,
                CASE
                    WHEN s.way = 'none'::text THEN 'not-invited'::text
                    WHEN d.id IS NOT NULL THEN 'helped'::text
                    WHEN r.id IS NOT NULL THEN 'reached'::text
                    ELSE 'not-reached'::text
                END AS outcome,
            count(*) AS count
           FROM sent s
             JOIN people.person p ON p.municipality = s.municipality AND p.id = s.child_id
             LEFT JOIN helped d ON d.id = s.id
             LEFT JOIN reached r ON r.id = s.id
             LEFT JOIN rollup.home h ON h.municipality = s.municipality AND h.person_id = s.child_id
          GROUP BY s.municipality, (reporting.month_of(s.known_on)), (COALESCE(h.area, '?'::text)), s.moment, p.language, (reporting.age_band(p.birth_date, s.invited_on)), (
                CASE
                    WHEN s.way = 'none'::text THEN 'not-invited'::text
                    WHEN d.id IS NOT NULL THEN 'helped'::text
                    WHEN r.id IS NOT NULL THEN 'reached'::text
                    ELSE 'not-reached'::text
                END)) i
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('outcome'::text,i.outcome), ('moment'::text,i.moment), ('language'::text,i.language), ('age-band'::text,i.age_band)) b(breakdown, category)
  GROUP BY i.municipality, i.month, i.area, b.breakdown, b.category;
comment on view reporting.invitation is 'Invitations for a contact moment, in the month that is three months later: the child was seen by then, had an appointment, or was not reached.';
grant select on reporting.invitation to cjg_reporting;

create view reporting.light_help as
 SELECT l.municipality,
    l.month,
    l.area,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM ( SELECT l_1.municipality,
            reporting.month_of(e.ended_on) AS month,
            COALESCE(h.area, '?'::text) AS area,
            e.reason,
            e.result,
            l_1.score_before,
            e.score_after,
            l_1.most_talks,
            ( SELECT count(*) AS count
                   FROM parenting_help.light_help_talk t
                  WHERE t.municipality = l_1.municipality AND t.light_help_id = l_1.id) AS talks
           FROM parenting_help.light_help l_1
             JOIN parenting_help.light_help_end e ON e.municipality = l_1.municipality AND e.light_help_id = l_1.id
             LEFT JOIN rollup.home h ON h.municipality = l_1.municipality AND h.person_id = l_1.child_id
          WHERE l_1.municipality = current_setting('cjg.municipality'::text, true)::character(4)) l
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('reason'::text,l.reason), ('result'::text,l.result), ('talks'::text,
                CASE
                    WHEN l.talks > l.most_talks THEN 'more-than-agreed'::text
                    ELSE 'as-agreed'::text
                END), ('score'::text,
                CASE
                    WHEN l.score_after IS NULL THEN 'unknown'::text
                    WHEN l.score_after > l.score_before THEN 'nearer'::text
                    WHEN l.score_after = l.score_before THEN 'same'::text
                    ELSE 'further'::text
                END)) b(breakdown, category)
  GROUP BY l.municipality, l.month, l.area, b.breakdown, b.category;
comment on view reporting.light_help is 'Short paths of light help, in the month they ended: why, what became of the goal, whether the family found it nearer at the end, and whether it took more talks than agreed.';
grant select on reporting.light_help to cjg_reporting;

create view reporting.match as
 SELECT m.municipality,
    reporting.month_of(m.found_on) AS month,
    '?'::text AS area,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM ( SELECT current_setting('cjg.municipality'::text, true)::character(4) AS municipality,
            m_1.found_on,
            m_1.kind,
            (EXISTS ( SELECT
                   FROM referral_index.contact c
                  WHERE c.subject = m_1.subject AND c.match_id = m_1.id AND c.on_day IS NOT NULL)) AS is_spoken,
            (EXISTS ( SELECT
                   FROM referral_index.lead l
                  WHERE l.subject = m_1.subject AND (l.match_id = m_1.id OR m_1.kind = 'same-youth'::text AND (EXISTS ( SELECT
                           FROM referral_index.match o
                          WHERE o.subject = l.subject AND o.id = l.match_id AND o.kind = 'same-youth'::text))))) AS has_lead
           FROM referral_index.match m_1
          WHERE (EXISTS ( SELECT
                   FROM referral_index.report r
                  WHERE r.subject = m_1.subject AND r.id = m_1.report_id AND r.reporter_municipality = current_setting('cjg.municipality'::text, true)::character(4))) OR (EXISTS ( SELECT
                   FROM referral_index.report r
                  WHERE r.subject = m_1.other_subject AND r.id = m_1.other_report_id AND r.reporter_municipality = current_setting('cjg.municipality'::text, true)::character(4)))) m
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('kind'::text,m.kind), ('spoken'::text,
                CASE
                    WHEN m.is_spoken THEN 'spoken'::text
                    ELSE 'not-yet'::text
                END), ('lead'::text,
                CASE
                    WHEN m.has_lead THEN 'agreed'::text
                    ELSE 'not-yet'::text
                END)) b(breakdown, category)
  GROUP BY m.municipality, (reporting.month_of(m.found_on)), '?'::text, b.breakdown, b.category;
comment on view reporting.match is 'Matches with a reporter of this municipality, and whether the two spoke and agreed who leads. A match goes when a report is destroyed, two to seven years on.';
grant select on reporting.match to cjg_reporting;

create view reporting.measurement as
 SELECT m.municipality,
    m.month,
    m.area,
    b.breakdown,
    b.category,
    sum(m.count)::integer AS count
   FROM ( SELECT m_1.municipality,
            reporting.month_of(m_1.on_day) AS month,
            COALESCE(h.area, '?'::text) AS area,
            m_1.measure,
            count(*) AS count
           FROM youth_health.measurement m_1
             LEFT JOIN rollup.home h ON h.municipality = m_1.municipality AND h.person_id = m_1.child_id
          WHERE m_1.municipality = current_setting('cjg.municipality'::text, true)::character(4) AND m_1.value IS NOT NULL AND NOT (EXISTS ( SELECT
                   FROM youth_health.measurement c
                  WHERE c.municipality = m_1.municipality AND c.supersedes = m_1.id))
          GROUP BY m_1.municipality, (reporting.month_of(m_1.on_day)), (COALESCE(h.area, '?'::text)), m_1.measure) m
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('measure'::text,m.measure)) b(breakdown, category)
  GROUP BY m.municipality, m.month, m.area, b.breakdown, b.category;
comment on view reporting.measurement is 'Heights, weights and head circumferences that stand in the records: what was corrected or taken back counts no more.';
grant select on reporting.measurement to cjg_reporting;

create view reporting.plan as
 SELECT p.municipality,
    reporting.month_of(p.started_on) AS month,
    '?'::text AS area,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM care_coordination.plan p
     LEFT JOIN care_coordination.plan_closure c ON c.municipality = p.municipality AND c.plan_id = p.id
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('standing'::text,COALESCE(c.outcome, 'running'::text))) b(breakdown, category)
  WHERE p.municipality = current_setting('cjg.municipality'::text, true)::character(4)
  GROUP BY p.municipality, (reporting.month_of(p.started_on)), '?'::text, b.breakdown, b.category;
comment on view reporting.plan is 'Plans of families in the month they began: still running, or how they ended.';
grant select on reporting.plan to cjg_reporting;

create view reporting.plan_end as
 SELECT c.municipality,
    reporting.month_of(c.closed_on) AS month,
    '?'::text AS area,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM ( SELECT c_1.municipality,
            c_1.closed_on,
            c_1.outcome,
                CASE
                    WHEN c_1.closed_on < (p.started_on + '3 mons'::interval) THEN '3-months'::text
                    WHEN c_1.closed_on < (p.started_on + '6 mons'::interval) THEN '6-months'::text
                    WHEN c_1.closed_on < (p.started_on + '1 year'::interval) THEN '1-year'::text
                    ELSE 'longer'::text
                END AS lasted
           FROM care_coordination.plan_closure c_1
             JOIN care_coordination.plan p ON p.municipality = c_1.municipality AND p.id = c_1.plan_id
          WHERE c_1.municipality = current_setting('cjg.municipality'::text, true)::character(4)) c
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('outcome'::text,c.outcome), ('lasted'::text,c.lasted)) b(breakdown, category)
  GROUP BY c.municipality, (reporting.month_of(c.closed_on)), '?'::text, b.breakdown, b.category;
comment on view reporting.plan_end is 'Plans in the month they were closed: how they ended and how long they ran.';
grant select on reporting.plan_end to cjg_reporting;

create view reporting.question as
 SELECT q.municipality,
    reporting.month_of(q.received_on) AS month,
    '?'::text AS area,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM ( SELECT q_1.municipality,
            q_1.topic,
            q_1.asker,
            q_1.due_on,
            reporting.day_of(q_1.received_at) AS received_on,
            reporting.day_of(a.answered_at) AS answered_on
           FROM information.question q_1
             LEFT JOIN information.answer a ON a.municipality = q_1.municipality AND a.question_id = q_1.id AND a.ordinal = 1
          WHERE q_1.municipality = current_setting('cjg.municipality'::text, true)::character(4)) q
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('topic'::text,q.topic), ('asker'::text,q.asker), ('answered'::text,
                CASE
                    WHEN q.answered_on IS NULL THEN 'not-yet'::text
                    WHEN q.answered_on <= q.due_on THEN 'in-time'::text
                    ELSE 'late'::text
                END)) b(breakdown, category)
  GROUP BY q.municipality, (reporting.month_of(q.received_on)), '?'::text, b.breakdown, b.category;
comment on view reporting.question is 'Questions asked on the site, in the month they came in; in-time is a first answer on the promised day or before.';
grant select on reporting.question to cjg_reporting;

create view reporting.question_verdict as
 SELECT v.municipality,
    reporting.month_of(reporting.day_of(v.given_at)) AS month,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM information.question_verdict v
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('helped'::text,v.helped)) b(breakdown, category)
  WHERE v.municipality = current_setting('cjg.municipality'::text, true)::character(4) AND NOT (EXISTS ( SELECT
           FROM information.question_verdict l
          WHERE l.municipality = v.municipality AND l.question_id = v.question_id AND l.nth > v.nth))
  GROUP BY v.municipality, (reporting.month_of(reporting.day_of(v.given_at))), b.breakdown, b.category;
comment on view reporting.question_verdict is 'Whether askers say that the answer helped: their last word, in the month they gave it.';
grant select on reporting.question_verdict to cjg_reporting;

create view reporting.referral as
 SELECT r.municipality,
    reporting.month_of(r.sent_on) AS month,
    r.area,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM ( SELECT r_1.municipality,
            r_1.sent_on,
            o.kind AS organisation_kind,
            COALESCE(h.area, '?'::text) AS area,
                CASE
                    WHEN w.referral_id IS NOT NULL THEN 'withdrawn'::text
                    WHEN y.kind = 'declined'::text THEN 'declined'::text
                    WHEN (EXISTS ( SELECT
                       FROM guidance.report_back k
                      WHERE k.municipality = r_1.municipality AND k.referral_id = r_1.id)) THEN 'reported-back'::text
                    WHEN y.kind = 'accepted'::text THEN 'accepted'::text
                    ELSE 'waiting'::text
                END AS standing
           FROM guidance.referral r_1
             JOIN centre.organisation o ON o.municipality = r_1.municipality AND o.id = r_1.organisation_id
             LEFT JOIN guidance.withdrawal w ON w.municipality = r_1.municipality AND w.referral_id = r_1.id
             LEFT JOIN guidance.reply y ON y.municipality = r_1.municipality AND y.referral_id = r_1.id
             LEFT JOIN rollup.home h ON h.municipality = r_1.municipality AND h.person_id = r_1.child_id
          WHERE r_1.municipality = current_setting('cjg.municipality'::text, true)::character(4)) r
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('standing'::text,r.standing), ('organisation-kind'::text,r.organisation_kind)) b(breakdown, category)
  GROUP BY r.municipality, (reporting.month_of(r.sent_on)), r.area, b.breakdown, b.category;
comment on view reporting.referral is 'Referrals in the month they were sent, by how far they are now and by the kind of organisation they went to.';
grant select on reporting.referral to cjg_reporting;

create view reporting.report as
 SELECT reporter_municipality AS municipality,
    reporting.month_of(reporting.day_of(at)) AS month,
    '?'::text AS area,
    'total'::text AS breakdown,
    'all'::text AS category,
    count(*)::integer AS count
   FROM referral_index.log l
  WHERE reporter_municipality = current_setting('cjg.municipality'::text, true)::character(4) AND event = 'reported'::text
  GROUP BY reporter_municipality, (reporting.month_of(reporting.day_of(at)));
comment on view reporting.report is 'Reports to the referral index, from its log: that counts on when a report is destroyed.';
grant select on reporting.report to cjg_reporting;

create view reporting.request as
 SELECT r.municipality,
    reporting.month_of(r.sent_on) AS month,
    COALESCE(h.area, '?'::text) AS area,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM youth_care_link.request r
     LEFT JOIN rollup.home h ON h.municipality = r.municipality AND h.person_id = r.child_id
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('recipient'::text,r.recipient_kind), ('urgency'::text,r.urgency)) b(breakdown, category)
  WHERE r.municipality = current_setting('cjg.municipality'::text, true)::character(4)
  GROUP BY r.municipality, (reporting.month_of(r.sent_on)), (COALESCE(h.area, '?'::text)), b.breakdown, b.category;
comment on view reporting.request is 'Requests to the access to youth help and to youth protection, in the month they were sent.';
grant select on reporting.request to cjg_reporting;

create view reporting.request_decision as
 SELECT d.municipality,
    reporting.month_of(d.decided_on) AS month,
    d.area,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM ( SELECT DISTINCT ON (s.request_id) s.municipality,
            s.on_day AS decided_on,
            s.kind,
            r.sent_on,
            COALESCE(h.area, '?'::text) AS area
           FROM youth_care_link.request_step s
             JOIN youth_care_link.request r ON r.municipality = s.municipality AND r.id = s.request_id
             LEFT JOIN rollup.home h ON h.municipality = r.municipality AND h.person_id = r.child_id
          WHERE s.municipality = current_setting('cjg.municipality'::text, true)::character(4) AND (s.kind = ANY (ARRAY['granted'::text, 'rejected'::text]))
          ORDER BY s.request_id, s.recorded_at, s.id) d
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('decision'::text,d.kind), ('wait'::text,reporting.wait_band(d.decided_on - d.sent_on))) b(breakdown, category)
  GROUP BY d.municipality, (reporting.month_of(d.decided_on)), d.area, b.breakdown, b.category;
comment on view reporting.request_decision is 'First decisions on requests, in the month of the decision: what it was, and how many days after the request.';
grant select on reporting.request_decision to cjg_reporting;

create view reporting.satisfaction as
 SELECT m.municipality,
    reporting.month_of(m.measured_on) AS month,
    '?'::text AS area,
    b.breakdown,
    b.category,
    count(*)::integer AS count
   FROM care_coordination.measure m
     JOIN care_coordination.participant p ON p.municipality = m.municipality AND p.id = m.given_by AND p.kind = 'family'::text
     CROSS JOIN LATERAL ( VALUES ('total'::text,'all'::text), ('figure'::text,
                CASE
                    WHEN m.value <= 5 THEN 'low'::text
                    WHEN m.value <= 7 THEN 'middle'::text
                    ELSE 'high'::text
                END)) b(breakdown, category)
  WHERE m.municipality = current_setting('cjg.municipality'::text, true)::character(4) AND m.kind = 'satisfaction'::text AND NOT (EXISTS ( SELECT
           FROM care_coordination.measure c
          WHERE c.municipality = m.municipality AND c.replaces = m.id))
  GROUP BY m.municipality, (reporting.month_of(m.measured_on)), '?'::text, b.breakdown, b.category;
comment on view reporting.satisfaction is 'How satisfied families are with the result of their plan (1-10), in the month they said so: what was put right counts no more. low is up to 5, middle 6 and 7, high from 8.';
grant select on reporting.satisfaction to cjg_reporting;

create view reporting.school_health as
 SELECT municipality,
    school_id,
    school_year,
    class_group,
    subject,
    category,
    count
   FROM youth_health.school_count c
  WHERE municipality = current_setting('cjg.municipality'::text, true)::character(4);
comment on view reporting.school_health is 'How many pupils of a school in a school year, by group of classes and by one finding of the record: counts, never a child.';
grant select on reporting.school_health to cjg_reporting;

CREATE OR REPLACE FUNCTION reporting.age_band(birth date, on_day date)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select case
    when birth is null or birth > on_day then 'expected'
    when birth + interval '1 year' > on_day then '0-1'
    when birth + interval '4 years' > on_day then '1-4'
    when birth + interval '12 years' > on_day then '4-12'
    when birth + interval '16 years' > on_day then '12-16'
    when birth + interval '18 years' > on_day then '16-18'
    when birth + interval '23 years' > on_day then '18-23'
    else 'older'
  end $function$;

CREATE OR REPLACE FUNCTION reporting.day_of(moment timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select (moment at time zone 'Europe/Amsterdam')::date $function$;

CREATE OR REPLACE FUNCTION reporting.month_of(on_day date)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select date_trunc('month', on_day::timestamp)::date $function$;

CREATE OR REPLACE FUNCTION reporting.wait_band(days integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select case
    when days <= 0 then 'same-day'
    when days <= 1 then '1-day'
    when days <= 3 then '3-days'
    when days <= 7 then '1-week'
    when days <= 14 then '2-weeks'
    when days <= 28 then '4-weeks'
    when days <= 56 then '8-weeks'
    when days <= 91 then '13-weeks'
    else 'longer'
  end $function$;

-- reporting_code --------------------------------------------------------------------------------------
create schema reporting_code;
grant usage on schema reporting_code to cjg_app;

create table reporting_code.draft (
  municipality character(4) not null,
  suspicion_id uuid not null,
  professional uuid not null,
  kind text not null,
  words bytea not null,
  saved_at timestamp with time zone not null,
  PRIMARY KEY (municipality, suspicion_id, professional, kind),
  FOREIGN KEY (municipality, suspicion_id) REFERENCES reporting_code.suspicion(municipality, id)
);
comment on table reporting_code.draft is 'What the holder is typing, under seal. No part of the file: gone when the entry is saved, and after two weeks.';
alter table reporting_code.draft force row level security;
create policy own on reporting_code.draft to cjg_app using (((professional = reporting_code.actor()) AND reporting_code.holds(suspicion_id)));
create policy tenant on reporting_code.draft using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update on reporting_code.draft to cjg_app;

create table reporting_code.entry (
  municipality character(4) not null,
  id uuid not null,
  version integer not null,
  suspicion_id uuid not null,
  kind text not null,
  words bytea not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id, version),
  FOREIGN KEY (municipality, suspicion_id) REFERENCES reporting_code.suspicion(municipality, id),
  CHECK ((kind = ANY (ARRAY['about'::text, 'signal'::text, 'special-violence'::text, 'child-check'::text, 'consultation'::text, 'talk'::text, 'weighing'::text, 'decision'::text, 'emergency'::text, 'report'::text, 'answer'::text, 'correction'::text, 'follow-up'::text, 'closure'::text, 'reopening'::text])))
);
comment on table reporting_code.entry is 'What was written in a file of the reporting code, under seal (AES-256-GCM with a key outside the database); the highest version counts, earlier ones stay. Kept as long as its file.';
create index entry_of ON reporting_code.entry USING btree (municipality, suspicion_id);
alter table reporting_code.entry force row level security;
create policy seen on reporting_code.entry for select to cjg_app using (reporting_code.is_seen(suspicion_id));
create policy tenant on reporting_code.entry using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
create policy written on reporting_code.entry for insert to cjg_app with check (((written_by = reporting_code.actor()) AND reporting_code.holds(suspicion_id)));
grant insert, select on reporting_code.entry to cjg_app;

create table reporting_code.family_summary (
  municipality character(4) not null,
  id uuid not null,
  suspicion_id uuid not null,
  shown_to uuid not null,
  words bytea not null,
  visible_from date not null,
  decided_by uuid not null,
  decided_at timestamp with time zone not null,
  closed_by uuid,
  closed_at timestamp with time zone,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, suspicion_id) REFERENCES reporting_code.suspicion(municipality, id),
  CHECK (((closed_by IS NULL) = (closed_at IS NULL)))
);
comment on table reporting_code.family_summary is 'What a holder decided that one member of the family may read, from which day. Without such a decision a family sees nothing of the file (UAVG art. 41 lid 1 i). Kept as long as its file.';
create index family_summary_to ON reporting_code.family_summary USING btree (municipality, shown_to);
alter table reporting_code.family_summary force row level security;
create policy closed on reporting_code.family_summary for update to cjg_app using (reporting_code.holds(suspicion_id));
create policy decided on reporting_code.family_summary for insert to cjg_app with check (((decided_by = reporting_code.actor()) AND reporting_code.holds(suspicion_id)));
create policy seen on reporting_code.family_summary for select to cjg_app using ((reporting_code.is_seen(suspicion_id) OR ((shown_to = reporting_code.actor()) AND (closed_at IS NULL))));
create policy tenant on reporting_code.family_summary using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update on reporting_code.family_summary to cjg_app;

create table reporting_code.holding (
  municipality character(4) not null,
  suspicion_id uuid not null,
  nth integer not null,
  holder uuid not null,
  given_by uuid not null,
  given_at timestamp with time zone not null,
  reason bytea not null,
  PRIMARY KEY (municipality, suspicion_id, nth),
  FOREIGN KEY (municipality, suspicion_id) REFERENCES reporting_code.suspicion(municipality, id)
);
comment on table reporting_code.holding is 'Who holds a file of the reporting code, since when, given by whom and why; the highest nth counts. Kept as long as its file.';
create index holding_of ON reporting_code.holding USING btree (municipality, holder);
alter table reporting_code.holding force row level security;
create policy given on reporting_code.holding for insert to cjg_app with check (((given_by = reporting_code.actor()) AND COALESCE(reporting_code.holds(suspicion_id), (holder = reporting_code.actor()))));
create policy seen on reporting_code.holding for select to cjg_app using (reporting_code.is_seen(suspicion_id));
create policy tenant on reporting_code.holding using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on reporting_code.holding to cjg_app;

create table reporting_code.reader (
  municipality character(4) not null,
  id uuid not null,
  suspicion_id uuid not null,
  professional uuid not null,
  named_by uuid not null,
  named_at timestamp with time zone not null,
  reason bytea not null,
  removed_by uuid,
  removed_at timestamp with time zone,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, suspicion_id) REFERENCES reporting_code.suspicion(municipality, id),
  CHECK (((removed_by IS NULL) = (removed_at IS NULL)))
);
comment on table reporting_code.reader is 'Whom the holder of a file named as reader, why, and until when. Kept as long as its file.';
create index reader_by_professional ON reporting_code.reader USING btree (municipality, professional);
create index reader_of ON reporting_code.reader USING btree (municipality, suspicion_id);
alter table reporting_code.reader force row level security;
create policy named on reporting_code.reader for insert to cjg_app with check (((named_by = reporting_code.actor()) AND reporting_code.holds(suspicion_id)));
create policy removed on reporting_code.reader for update to cjg_app using (reporting_code.holds(suspicion_id));
create policy seen on reporting_code.reader for select to cjg_app using (reporting_code.is_seen(suspicion_id));
create policy tenant on reporting_code.reader using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update on reporting_code.reader to cjg_app;

create table reporting_code.reminder (
  municipality character(4) not null,
  id uuid not null,
  suspicion_id uuid not null,
  what text not null,
  due_on date not null,
  made_at timestamp with time zone not null,
  mailed_at timestamp with time zone,
  settled_at timestamp with time zone,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, suspicion_id) REFERENCES reporting_code.suspicion(municipality, id),
  CHECK ((what = ANY (ARRAY['assessment'::text, 'evaluation'::text, 'follow-up'::text])))
);
comment on table reporting_code.reminder is 'A day on which the holder of a file looks again: the feedback of Veilig Thuis, an evaluation. Kept as long as its file.';
create index reminder_of ON reporting_code.reminder USING btree (municipality, suspicion_id);
alter table reporting_code.reminder force row level security;
create policy made on reporting_code.reminder for insert to cjg_app with check (reporting_code.holds(suspicion_id));
create policy seen on reporting_code.reminder for select to cjg_app using (reporting_code.is_seen(suspicion_id));
create policy settled on reporting_code.reminder for update to cjg_app using (reporting_code.holds(suspicion_id));
create policy tenant on reporting_code.reminder using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update on reporting_code.reminder to cjg_app;

create table reporting_code.setting (
  municipality character(4) not null,
  id uuid not null,
  setting jsonb not null,
  reason text not null,
  set_by uuid not null,
  set_by_name text not null,
  set_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id)
);
comment on table reporting_code.setting is 'The own reporting code of an organisation (Besluit verplichte meldcode art. 2): framework per profession, who decides, term, special forms of violence, how long a file is kept. The row set last counts. Holds nothing personal.';
alter table reporting_code.setting force row level security;
create policy tenant on reporting_code.setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on reporting_code.setting to cjg_app;

create table reporting_code.suspicion (
  municipality character(4) not null,
  id uuid not null,
  path text not null,
  started_by uuid not null,
  organisation_id uuid not null,
  started_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  CHECK ((path = ANY (ARRAY['steps'::text, 'emergency'::text])))
);
comment on table reporting_code.suspicion is 'A suspicion of violence or neglect that is walked through the five steps of the reporting code (Besluit verplichte meldcode art. 2). Holds nothing about whom. Destroyed so many years after its last change as the organisation set; 20 for youth help (Jeugdwet 7.3.8).';
alter table reporting_code.suspicion force row level security;
create policy seen on reporting_code.suspicion for select to cjg_app using (reporting_code.is_seen(id));
create policy started on reporting_code.suspicion for insert to cjg_app with check ((started_by = reporting_code.actor()));
create policy tenant on reporting_code.suspicion using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on reporting_code.suspicion to cjg_app;

CREATE OR REPLACE FUNCTION reporting_code.actor()
 RETURNS uuid
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$ select nullif(pg_catalog.current_setting('cjg.actor', true), '')::uuid $function$;

CREATE OR REPLACE FUNCTION reporting_code.destroy_ended(before timestamp with time zone, organisation uuid)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  ended uuid[];
begin
  select pg_catalog.array_agg(s.id) into ended from reporting_code.suspicion s
  where s.municipality = tenant and s.organisation_id = organisation and s.started_at < before
    and not exists (select from reporting_code.entry e where e.municipality = tenant and e.suspicion_id = s.id and e.written_at >= before)
    and (select e.kind from reporting_code.entry e where e.municipality = tenant and e.suspicion_id = s.id and e.kind in ('closure', 'reopening')
      order by e.written_at desc, e.id desc limit 1) = 'closure';
  delete from reporting_code.family_summary t where t.municipality = tenant and t.suspicion_id = any (ended);
  delete from reporting_code.reminder t where t.municipality = tenant and t.suspicion_id = any (ended);
  delete from reporting_code.draft t where t.municipality = tenant and t.suspicion_id = any (ended);
  delete from reporting_code.entry t where t.municipality = tenant and t.suspicion_id = any (ended);
  delete from reporting_code.reader t where t.municipality = tenant and t.suspicion_id = any (ended);
  delete from reporting_code.holding t where t.municipality = tenant and t.suspicion_id = any (ended);
  delete from reporting_code.suspicion t where t.municipality = tenant and t.id = any (ended);
  return query select pg_catalog.unnest(ended);
end
$function$;

CREATE OR REPLACE FUNCTION reporting_code.forget_drafts(before timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  delete from reporting_code.draft d
  where d.municipality = pg_catalog.current_setting('cjg.municipality', true)::char(4) and d.saved_at < before
$function$;

CREATE OR REPLACE FUNCTION reporting_code.holds(suspicion uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select h.holder = reporting_code.actor() from reporting_code.holding h
  where h.municipality = pg_catalog.current_setting('cjg.municipality', true)::char(4) and h.suspicion_id = suspicion
  order by h.nth desc limit 1
$function$;

CREATE OR REPLACE FUNCTION reporting_code.is_seen(suspicion uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select coalesce(reporting_code.holds(suspicion), false) or exists (
    select from reporting_code.reader r
    where r.municipality = pg_catalog.current_setting('cjg.municipality', true)::char(4) and r.suspicion_id = suspicion
      and r.professional = reporting_code.actor() and r.removed_at is null)
$function$;

CREATE OR REPLACE FUNCTION reporting_code.take_due_reminders(today date, at timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
  with due as (
    update reporting_code.reminder r set mailed_at = at
    where r.municipality = pg_catalog.current_setting('cjg.municipality', true)::char(4)
      and r.due_on <= today and r.mailed_at is null and r.settled_at is null
    returning r.municipality, r.suspicion_id)
  select distinct (select h.holder from reporting_code.holding h
    where h.municipality = d.municipality and h.suspicion_id = d.suspicion_id order by h.nth desc limit 1) from due d
$function$;

-- rollup ----------------------------------------------------------------------------------------------
create schema rollup;
grant usage on schema rollup to cjg_app, cjg_reporting;

create table rollup.home (
  municipality character(4) not null,
  person_id uuid not null,
  area text not null,
  PRIMARY KEY (municipality, person_id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id)
);
comment on table rollup.home is 'In which neighbourhood somebody lives, for as long as a counting lasts: filled and emptied in one transaction, so that nobody ever sees a row. Without it every view would look up every address again. May be read by nobody but the views of counts.';
alter table rollup.home force row level security;
create policy tenant on rollup.home using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete on rollup.home to cjg_reporting;

create table rollup.month (
  municipality character(4) not null,
  subject text not null,
  month date not null,
  counted_at timestamp with time zone not null,
  PRIMARY KEY (municipality, subject, month)
);
comment on table rollup.month is 'A month of a subject was counted, once, after it had closed: work that is written down later is not added (docs/decisions/0013-tell-once.md). The key lets one of two programs count it.';
alter table rollup.month force row level security;
create policy tenant on rollup.month using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on rollup.month to cjg_reporting;

create table rollup.month_count (
  municipality character(4) not null,
  subject text not null,
  month date not null,
  area text not null,
  breakdown text not null,
  category text not null,
  count integer not null,
  PRIMARY KEY (municipality, subject, month, area, breakdown, category),
  FOREIGN KEY (municipality, subject, month) REFERENCES rollup.month(municipality, subject, month),
  CHECK ((count > 0))
);
comment on table rollup.month_count is 'How often in a closed month, per neighbourhood and category. Small numbers are in it: no page reads it, and the role of pages cannot. Counts only (AVG 5 lid 1 c); kept to found what was told.';
alter table rollup.month_count force row level security;
create policy tenant on rollup.month_count using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on rollup.month_count to cjg_reporting;

create table rollup.neighbourhood (
  municipality character(4) not null,
  version integer not null,
  from_postcode integer not null,
  until_postcode integer not null,
  name text not null,
  PRIMARY KEY (municipality, version, from_postcode),
  FOREIGN KEY (municipality, version) REFERENCES rollup.neighbourhood_setting(municipality, version),
  CHECK (((until_postcode >= from_postcode) AND (until_postcode <= 9999))),
  CHECK (((from_postcode >= 1000) AND (from_postcode <= 9999))),
  CHECK (((name <> ''::text) AND (name !~~ '%|%'::text)))
);
comment on table rollup.neighbourhood is 'The four digits of the postcodes of a neighbourhood, as ranges that do not overlap. A choice of the municipality: no register says it.';
alter table rollup.neighbourhood force row level security;
create policy tenant on rollup.neighbourhood using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on rollup.neighbourhood to cjg_app;

create table rollup.neighbourhood_setting (
  municipality character(4) not null,
  version integer not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, version),
  CHECK ((version > 0))
);
comment on table rollup.neighbourhood_setting is 'How a municipality is divided in neighbourhoods for its figures: who chose it, when and why. The highest version counts, for months that are counted from then on.';
alter table rollup.neighbourhood_setting force row level security;
create policy tenant on rollup.neighbourhood_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on rollup.neighbourhood_setting to cjg_app;

create table rollup.run (
  municipality character(4) not null,
  id uuid not null,
  ran_at timestamp with time zone not null,
  started_by text not null,
  months integer not null,
  PRIMARY KEY (municipality, id),
  CHECK ((months >= 0))
);
comment on table rollup.run is 'The counting was done: when, started by whom (a name, or the night), and how many months of subjects were new. A run that fails leaves nothing.';
alter table rollup.run force row level security;
create policy tenant on rollup.run using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on rollup.run to cjg_app;

create table rollup.told_line (
  municipality character(4) not null,
  subject text not null,
  first_month date not null,
  breakdown text not null,
  areas text not null,
  is_withheld boolean not null,
  categories text[] not null,
  counts integer[] not null,
  PRIMARY KEY (municipality, subject, first_month, breakdown, areas),
  FOREIGN KEY (municipality, subject, first_month) REFERENCES rollup.told_term(municipality, subject, first_month),
  CHECK ((cardinality(counts) = cardinality(categories)))
);
comment on table rollup.told_line is 'One line of what is told of a term: of the whole (areas empty) or of a neighbourhood, by category. Names joined by | are told together, -1 is hidden, what is not there is nought unless the line is withheld. Made safe by src/knowledge/figures/tell-term.ts; told once and never again.';
alter table rollup.told_line force row level security;
create policy tenant on rollup.told_line using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant select on rollup.told_line to cjg_app;
grant insert, select on rollup.told_line to cjg_reporting;

create table rollup.told_period (
  municipality character(4) not null,
  subject text not null,
  period text not null,
  told jsonb not null,
  told_at timestamp with time zone not null,
  PRIMARY KEY (municipality, subject, period)
);
comment on table rollup.told_period is 'What was told of a period that is over, as it was when it was first asked for: small numbers are hidden in it already. Told once and never again, so that two days can not be subtracted. Counts only (AVG 5 lid 1 c).';
alter table rollup.told_period force row level security;
create policy tenant on rollup.told_period using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on rollup.told_period to cjg_app;

create table rollup.told_stretch (
  municipality character(4) not null,
  subject text not null,
  first_month date not null,
  last_month date not null,
  count integer not null,
  told_at timestamp with time zone not null,
  PRIMARY KEY (municipality, subject, first_month),
  CHECK ((last_month >= first_month)),
  CHECK (((count = 0) OR (count >= 5)))
);
comment on table rollup.told_stretch is 'How often in a month, or in months that are told together because apart they are fewer than five. Told once and never again.';
alter table rollup.told_stretch force row level security;
create policy tenant on rollup.told_stretch using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant select on rollup.told_stretch to cjg_app;
grant insert, select on rollup.told_stretch to cjg_reporting;

create table rollup.told_term (
  municipality character(4) not null,
  subject text not null,
  first_month date not null,
  last_month date not null,
  count integer not null,
  told_at timestamp with time zone not null,
  PRIMARY KEY (municipality, subject, first_month),
  CHECK ((last_month >= first_month)),
  CHECK (((count = 0) OR (count >= 5)))
);
comment on table rollup.told_term is 'A term whose figures are divided by category and neighbourhood in told_line. Of what is counted once a year (children in care, coverage) the month in which it was counted.';
alter table rollup.told_term force row level security;
create policy tenant on rollup.told_term using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant select on rollup.told_term to cjg_app;
grant insert, select on rollup.told_term to cjg_reporting;

CREATE OR REPLACE FUNCTION rollup.note_homes()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
    insert into rollup.home (municipality, person_id, area)
    select distinct on (r.person_id) r.municipality, r.person_id, n.name
    from people.residence r
    join people.household h on h.municipality = r.municipality and h.id = r.household_id
    join (
      select n.name, pg_catalog.generate_series(n.from_postcode, n.until_postcode)::text as digits
      from rollup.neighbourhood n
      where n.municipality = current_setting('cjg.municipality', true)::char(4)
        and n.version = (select max(s.version) from rollup.neighbourhood_setting s
          where s.municipality = current_setting('cjg.municipality', true)::char(4))
    ) n on n.digits = pg_catalog.substr(h.postcode, 1, 4)
    where r.municipality = current_setting('cjg.municipality', true)::char(4) and r.until is null
    order by r.person_id, r.since, r.household_id;
    analyze rollup.home
  $function$;

-- school_care_link ------------------------------------------------------------------------------------
create schema school_care_link;
grant usage on schema school_care_link to cjg_app;

create table school_care_link.action (
  municipality character(4) not null,
  id uuid not null,
  item_id uuid not null,
  meeting_id uuid not null,
  what text not null,
  owner_id uuid,
  owner_words text not null,
  due_on date not null,
  added_at timestamp with time zone not null,
  added_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, item_id) REFERENCES school_care_link.item(municipality, id),
  FOREIGN KEY (municipality, meeting_id) REFERENCES school_care_link.meeting(municipality, id),
  FOREIGN KEY (municipality, owner_id) REFERENCES centre.professional(municipality, id),
  CHECK (((owner_id IS NULL) = (owner_words <> ''::text)))
);
comment on table school_care_link.action is 'Who does what by when, as agreed at a meeting. owner_words: somebody who does not sign in here, such as the parents.';
create index action_of_item ON school_care_link.action USING btree (municipality, item_id);
create index action_of_owner ON school_care_link.action USING btree (municipality, owner_id);
alter table school_care_link.action force row level security;
create policy tenant on school_care_link.action using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on school_care_link.action to cjg_app;

create table school_care_link.action_end (
  municipality character(4) not null,
  action_id uuid not null,
  outcome text not null,
  ended_at timestamp with time zone not null,
  ended_by uuid not null,
  PRIMARY KEY (municipality, action_id),
  FOREIGN KEY (municipality, action_id) REFERENCES school_care_link.action(municipality, id),
  CHECK ((outcome = ANY (ARRAY['done'::text, 'dropped'::text])))
);
comment on table school_care_link.action_end is 'An action is done, or no longer needed.';
alter table school_care_link.action_end force row level security;
create policy tenant on school_care_link.action_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on school_care_link.action_end to cjg_app;

create table school_care_link.attendance (
  municipality character(4) not null,
  meeting_id uuid not null,
  professional_id uuid not null,
  recorded_at timestamp with time zone not null,
  presence text not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, meeting_id, professional_id, recorded_at),
  FOREIGN KEY (municipality, meeting_id) REFERENCES school_care_link.meeting(municipality, id),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  CHECK ((presence = ANY (ARRAY['present'::text, 'excused'::text, 'absent'::text])))
);
comment on table school_care_link.attendance is 'Who was there; the newest word counts.';
alter table school_care_link.attendance force row level security;
create policy tenant on school_care_link.attendance using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on school_care_link.attendance to cjg_app;

create table school_care_link.care_team (
  municipality character(4) not null,
  id uuid not null,
  school_id uuid not null,
  organisation_id uuid,
  opened_on date not null,
  opened_by uuid not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, school_id),
  FOREIGN KEY (municipality, organisation_id) REFERENCES centre.organisation(municipality, id),
  FOREIGN KEY (municipality, school_id) REFERENCES people.school(municipality, id)
);
comment on table school_care_link.care_team is 'The care team of one school (zorg- en adviesteam). organisation_id: as which partner the staff of the school sign in. Holds nothing personal of children.';
alter table school_care_link.care_team force row level security;
create policy tenant on school_care_link.care_team using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on school_care_link.care_team to cjg_app;

create table school_care_link.consent (
  municipality character(4) not null,
  id uuid not null,
  item_id uuid not null,
  person_id uuid not null,
  party text not null,
  says text not null,
  manner text not null,
  covers_health boolean not null,
  given_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, id, item_id, says),
  FOREIGN KEY (municipality, item_id) REFERENCES school_care_link.item(municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  CHECK ((manner = ANY (ARRAY['paper-seen'::text, 'document-kept'::text, 'spoken'::text]))),
  CHECK ((party = ANY (ARRAY['youth'::text, 'parents-with-custody'::text, 'representative'::text]))),
  CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text]))),
  CHECK (((says = 'no'::text) OR (manner <> 'spoken'::text)))
);
comment on table school_care_link.consent is 'Who of the family said what to being discussed in the care team, and when: the newest word of a person counts, a no at any time withdraws a yes (Jeugdwet 7.3.4, 7.3.5, 7.3.11, 7.3.15). A yes is in writing. covers_health: youth health care may bring in and keep what is discussed.';
create index consent_of_item ON school_care_link.consent USING btree (municipality, item_id, recorded_at DESC);
alter table school_care_link.consent force row level security;
create policy tenant on school_care_link.consent using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on school_care_link.consent to cjg_app;

create table school_care_link.consent_document (
  municipality character(4) not null,
  consent_id uuid not null,
  media_type text not null,
  content bytea not null,
  PRIMARY KEY (municipality, consent_id),
  FOREIGN KEY (municipality, consent_id) REFERENCES school_care_link.consent(municipality, id),
  CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text])))
);
comment on table school_care_link.consent_document is 'The signed form itself, where it is kept here. Goes with the consent.';
alter table school_care_link.consent_document force row level security;
create policy tenant on school_care_link.consent_document using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on school_care_link.consent_document to cjg_app;

create table school_care_link.consent_judgement (
  municipality character(4) not null,
  item_id uuid not null,
  recorded_at timestamp with time zone not null,
  can_weigh boolean not null,
  exception text,
  exception_reason text not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, item_id, recorded_at),
  FOREIGN KEY (municipality, item_id) REFERENCES school_care_link.item(municipality, id),
  CHECK (((exception IS NULL) = (exception_reason = ''::text))),
  CHECK ((exception = ANY (ARRAY['prevents-serious-harm'::text, 'youth-keeps-wish'::text])))
);
comment on table school_care_link.consent_judgement is 'What a professional judged of a youth from twelve: able to weigh this or not, and why it goes on without the parents (Jeugdwet 7.3.4 lid 2, 7.3.15 lid 2). The newest counts.';
alter table school_care_link.consent_judgement force row level security;
create policy tenant on school_care_link.consent_judgement using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on school_care_link.consent_judgement to cjg_app;

create table school_care_link.contribution (
  municipality character(4) not null,
  item_id uuid not null,
  section text not null,
  version integer not null,
  words text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  PRIMARY KEY (municipality, item_id, section, version),
  FOREIGN KEY (municipality, item_id) REFERENCES school_care_link.item(municipality, id),
  CHECK ((section = ANY (ARRAY['question'::text, 'tried'::text, 'strengths'::text, 'parents'::text, 'child'::text, 'chair'::text, 'internal-coordinator'::text, 'school-social-worker'::text, 'health'::text, 'attendance-officer'::text, 'police'::text, 'neighbourhood-team'::text]))),
  CHECK ((version > 0))
);
comment on table school_care_link.contribution is 'What is written beforehand: the five parts of the school, and one of each profession. The highest version counts, none is lost.';
alter table school_care_link.contribution force row level security;
create policy tenant on school_care_link.contribution using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on school_care_link.contribution to cjg_app;

create table school_care_link.destruction (
  municipality character(4) not null,
  id uuid not null,
  destroyed_at timestamp with time zone not null,
  closed_before date not null,
  items integer not null,
  PRIMARY KEY (municipality, id)
);
comment on table school_care_link.destruction is 'Items whose term had ended were destroyed: when, how many, closed before which day. Names nobody.';
alter table school_care_link.destruction force row level security;
create policy tenant on school_care_link.destruction using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on school_care_link.destruction to cjg_app;

create table school_care_link.guest (
  municipality character(4) not null,
  item_id uuid not null,
  professional_id uuid not null,
  invited_at timestamp with time zone not null,
  invited_by uuid not null,
  PRIMARY KEY (municipality, item_id, professional_id),
  FOREIGN KEY (municipality, item_id) REFERENCES school_care_link.item(municipality, id),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id)
);
comment on table school_care_link.guest is 'A member by invitation comes for this item, and sees no other.';
create index guest_of_professional ON school_care_link.guest USING btree (municipality, professional_id);
alter table school_care_link.guest force row level security;
create policy tenant on school_care_link.guest using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on school_care_link.guest to cjg_app;

create table school_care_link.item (
  municipality character(4) not null,
  id uuid not null,
  team_id uuid not null,
  kind text not null,
  child_id uuid,
  asked_by text not null,
  concern_id uuid,
  why_needed text not null,
  requested_on date not null,
  requested_at timestamp with time zone not null,
  requested_by uuid not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, id, kind),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, requested_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, team_id) REFERENCES school_care_link.care_team(municipality, id),
  CHECK (((kind = 'anonymous'::text) = (why_needed <> ''::text))),
  CHECK (((kind = 'named'::text) OR (concern_id IS NULL))),
  CHECK (((kind = 'anonymous'::text) = (child_id IS NULL))),
  CHECK ((asked_by = ANY (ARRAY['school'::text, 'member'::text, 'family'::text]))),
  CHECK ((kind = ANY (ARRAY['named'::text, 'anonymous'::text])))
);
comment on table school_care_link.item is 'A question about a pupil is brought to the care team (Jeugdwet 2.1: early signalling; the agreement of the team). An anonymous item names nobody and is tied to no child, not even here. Kept for the term that the municipality sets; no source was found for one.';
create index item_of_child ON school_care_link.item USING btree (municipality, child_id);
create index item_of_requester ON school_care_link.item USING btree (municipality, requested_by);
create index item_of_team ON school_care_link.item USING btree (municipality, team_id);
alter table school_care_link.item force row level security;
create policy tenant on school_care_link.item using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on school_care_link.item to cjg_app;

create table school_care_link.item_closure (
  municipality character(4) not null,
  item_id uuid not null,
  outcome text not null,
  closed_on date not null,
  closed_at timestamp with time zone not null,
  closed_by uuid not null,
  PRIMARY KEY (municipality, item_id),
  FOREIGN KEY (municipality, item_id) REFERENCES school_care_link.item(municipality, id),
  CHECK ((outcome = ANY (ARRAY['school-help'::text, 'cjg-help'::text, 'referral'::text, 'reporting-code'::text, 'plan'::text, 'taken-back'::text, 'no-consent'::text])))
);
comment on table school_care_link.item_closure is 'The team is done with an item, and how it ended. The term of keeping runs from here.';
alter table school_care_link.item_closure force row level security;
create policy tenant on school_care_link.item_closure using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on school_care_link.item_closure to cjg_app;

create table school_care_link.meeting (
  municipality character(4) not null,
  id uuid not null,
  team_id uuid not null,
  starts_at timestamp with time zone not null,
  minutes integer not null,
  place text not null,
  planned_at timestamp with time zone not null,
  planned_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, team_id) REFERENCES school_care_link.care_team(municipality, id),
  CHECK (((minutes >= 15) AND (minutes <= 480)))
);
comment on table school_care_link.meeting is 'The team meets. Holds nothing personal of children.';
create index meeting_of_team ON school_care_link.meeting USING btree (municipality, team_id, starts_at);
alter table school_care_link.meeting force row level security;
create policy tenant on school_care_link.meeting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on school_care_link.meeting to cjg_app;

create table school_care_link.meeting_cancellation (
  municipality character(4) not null,
  meeting_id uuid not null,
  reason text not null,
  cancelled_at timestamp with time zone not null,
  cancelled_by uuid not null,
  PRIMARY KEY (municipality, meeting_id),
  FOREIGN KEY (municipality, meeting_id) REFERENCES school_care_link.meeting(municipality, id)
);
comment on table school_care_link.meeting_cancellation is 'A meeting that is not held; its items wait for the next one.';
alter table school_care_link.meeting_cancellation force row level security;
create policy tenant on school_care_link.meeting_cancellation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on school_care_link.meeting_cancellation to cjg_app;

create table school_care_link.membership (
  municipality character(4) not null,
  id uuid not null,
  team_id uuid not null,
  professional_id uuid not null,
  profession text not null,
  from_on date not null,
  added_at timestamp with time zone not null,
  added_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, team_id) REFERENCES school_care_link.care_team(municipality, id),
  CHECK ((profession = ANY (ARRAY['chair'::text, 'internal-coordinator'::text, 'school-social-worker'::text, 'youth-nurse'::text, 'youth-doctor'::text, 'attendance-officer'::text, 'police'::text, 'neighbourhood-team'::text])))
);
comment on table school_care_link.membership is 'Who sits in a team, as what, from which day. The right to see an item follows from it, day by day.';
create index membership_of_professional ON school_care_link.membership USING btree (municipality, professional_id);
create index membership_of_team ON school_care_link.membership USING btree (municipality, team_id);
alter table school_care_link.membership force row level security;
create policy tenant on school_care_link.membership using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on school_care_link.membership to cjg_app;

create table school_care_link.membership_end (
  municipality character(4) not null,
  membership_id uuid not null,
  until_on date not null,
  ended_at timestamp with time zone not null,
  ended_by uuid not null,
  PRIMARY KEY (municipality, membership_id),
  FOREIGN KEY (municipality, membership_id) REFERENCES school_care_link.membership(municipality, id)
);
comment on table school_care_link.membership_end is 'From this day on somebody no longer sits in the team, and sees nothing of it any more.';
alter table school_care_link.membership_end force row level security;
create policy tenant on school_care_link.membership_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on school_care_link.membership_end to cjg_app;

create table school_care_link.minutes (
  municipality character(4) not null,
  meeting_id uuid not null,
  item_id uuid not null,
  version integer not null,
  analysis text not null,
  agreed text not null,
  decision text,
  lead_id uuid,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  PRIMARY KEY (municipality, meeting_id, item_id, version),
  FOREIGN KEY (municipality, lead_id) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, meeting_id, item_id) REFERENCES school_care_link.placement(municipality, meeting_id, item_id),
  CHECK ((decision = ANY (ARRAY['school-help'::text, 'cjg-help'::text, 'referral'::text, 'reporting-code'::text, 'plan'::text, 'again'::text]))),
  CHECK ((version > 0))
);
comment on table school_care_link.minutes is 'What was said and agreed of an item at a meeting. agreed: in plain words, for the family. The highest version counts, none is lost. Read only by who may see the item, and by nobody while consent does not stand.';
create index minutes_of_item ON school_care_link.minutes USING btree (municipality, item_id);
alter table school_care_link.minutes force row level security;
create policy tenant on school_care_link.minutes using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on school_care_link.minutes to cjg_app;

create table school_care_link.minutes_draft (
  municipality character(4) not null,
  meeting_id uuid not null,
  item_id uuid not null,
  professional_id uuid not null,
  typed jsonb not null,
  saved_at timestamp with time zone not null,
  PRIMARY KEY (municipality, meeting_id, item_id, professional_id),
  FOREIGN KEY (municipality, meeting_id, item_id) REFERENCES school_care_link.placement(municipality, meeting_id, item_id)
);
comment on table school_care_link.minutes_draft is 'What somebody is typing during a meeting, so that a dead battery loses nothing. No minutes yet; gone when saved and after two weeks.';
create index minutes_draft_by_age ON school_care_link.minutes_draft USING btree (municipality, saved_at);
alter table school_care_link.minutes_draft force row level security;
create policy tenant on school_care_link.minutes_draft using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update on school_care_link.minutes_draft to cjg_app;

create table school_care_link.placement (
  municipality character(4) not null,
  meeting_id uuid not null,
  item_id uuid not null,
  item_kind text not null,
  consent_id uuid,
  consent_says text not null default 'yes'::text,
  ordinal integer not null,
  minutes integer not null,
  placed_at timestamp with time zone not null,
  placed_by uuid not null,
  PRIMARY KEY (municipality, meeting_id, item_id),
  UNIQUE (municipality, meeting_id, ordinal),
  FOREIGN KEY (municipality, consent_id, item_id, consent_says) REFERENCES school_care_link.consent(municipality, id, item_id, says),
  FOREIGN KEY (municipality, item_id, item_kind) REFERENCES school_care_link.item(municipality, id, kind),
  FOREIGN KEY (municipality, meeting_id) REFERENCES school_care_link.meeting(municipality, id),
  CHECK (((item_kind = 'named'::text) = (consent_id IS NOT NULL))),
  CHECK ((consent_says = 'yes'::text)),
  CHECK (((minutes >= 1) AND (minutes <= 120)))
);
comment on table school_care_link.placement is 'An item is on the agenda of a meeting. By name it cannot be without a written yes to this very item, whatever the program does; whether that yes is enough, and still stands, is decided each time it is shown.';
create index placement_of_item ON school_care_link.placement USING btree (municipality, item_id);
alter table school_care_link.placement force row level security;
create policy tenant on school_care_link.placement using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on school_care_link.placement to cjg_app;

create table school_care_link.retention_setting (
  municipality character(4) not null,
  set_at timestamp with time zone not null,
  years integer not null,
  source text not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, set_at),
  CHECK ((source <> ''::text)),
  CHECK (((years >= 1) AND (years <= 20)))
);
comment on table school_care_link.retention_setting is 'How many years after its closure an item is kept; the newest counts. Without any nothing is destroyed: no source was found for a term.';
alter table school_care_link.retention_setting force row level security;
create policy tenant on school_care_link.retention_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on school_care_link.retention_setting to cjg_app;

create table school_care_link.team_setting (
  municipality character(4) not null,
  team_id uuid not null,
  set_at timestamp with time zone not null,
  rhythm text not null,
  anonymous text not null,
  under16 text not null,
  school_leads text not null,
  families_ask text not null,
  source text not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, team_id, set_at),
  FOREIGN KEY (municipality, team_id) REFERENCES school_care_link.care_team(municipality, id),
  CHECK ((anonymous = ANY (ARRAY['when-parents-refuse'::text, 'never'::text]))),
  CHECK ((families_ask = ANY (ARRAY['yes'::text, 'no'::text]))),
  CHECK ((rhythm = ANY (ARRAY['monthly'::text, 'four-a-year'::text]))),
  CHECK ((school_leads = ANY (ARRAY['yes'::text, 'no'::text]))),
  CHECK ((source <> ''::text)),
  CHECK ((under16 = ANY (ARRAY['law'::text, 'never-without-parents'::text])))
);
comment on table school_care_link.team_setting is 'What a team agreed on its way of working; the newest counts. None of it is national: source says in which agreement it stands.';
alter table school_care_link.team_setting force row level security;
create policy tenant on school_care_link.team_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on school_care_link.team_setting to cjg_app;

-- signalling ------------------------------------------------------------------------------------------
create schema signalling;
grant usage on schema signalling to cjg_app, cjg_reporting;

create table signalling.answer (
  municipality character(4) not null,
  id uuid not null,
  concern_id uuid not null,
  words text not null,
  answered_at timestamp with time zone not null,
  answered_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, answered_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, concern_id) REFERENCES signalling.concern(municipality, id),
  CHECK ((words <> ''::text))
);
comment on table signalling.answer is 'What the centre told the sender of a concern was done with it. Without one no concern is closed.';
create index answer_to_concern ON signalling.answer USING btree (municipality, concern_id, answered_at);
alter table signalling.answer force row level security;
create policy tenant on signalling.answer using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.answer to cjg_app;

create table signalling.assignment (
  municipality character(4) not null,
  id uuid not null,
  concern_id uuid not null,
  professional_id uuid not null,
  assigned_at timestamp with time zone not null,
  assigned_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, assigned_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, concern_id) REFERENCES signalling.concern(municipality, id),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id)
);
comment on table signalling.assignment is 'Who takes a concern up; the newest counts, and who was named before no longer reads it.';
create index assignment_of_concern ON signalling.assignment USING btree (municipality, concern_id, assigned_at DESC);
create index assignment_of_professional ON signalling.assignment USING btree (municipality, professional_id);
alter table signalling.assignment force row level security;
create policy tenant on signalling.assignment using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.assignment to cjg_app;

create table signalling.concern (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid,
  about text not null,
  noted_by uuid not null,
  organisation_id uuid not null,
  noted_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, noted_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, organisation_id) REFERENCES centre.organisation(municipality, id),
  CHECK (((child_id IS NULL) OR (about = ''::text)))
);
comment on table signalling.concern is 'A professional is worried about a youth, born or expected. Belongs to the file of whoever noted it and is kept as that file is (Jeugdwet 7.3.8). Never leaves the municipality: the referral index gets no word of it.';
comment on column signalling.concern.about is 'Who it is about, in the words of whoever noted it, when the youth is not known here.';
create index concern_of_author ON signalling.concern USING btree (municipality, noted_by, noted_at DESC);
alter table signalling.concern force row level security;
create policy tenant on signalling.concern using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.concern to cjg_app;

create table signalling.concern_closure (
  municipality character(4) not null,
  concern_id uuid not null,
  closed_at timestamp with time zone not null,
  closed_by uuid not null,
  outcome text not null,
  PRIMARY KEY (municipality, concern_id),
  FOREIGN KEY (municipality, concern_id) REFERENCES signalling.concern(municipality, id),
  CHECK ((outcome = ANY (ARRAY['concern-gone'::text, 'help-runs'::text, 'passed-on'::text])))
);
comment on table signalling.concern_closure is 'A concern that no longer waits for its author: when it was closed and how it ended.';
alter table signalling.concern_closure force row level security;
create policy tenant on signalling.concern_closure using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.concern_closure to cjg_app;

create table signalling.concern_destruction (
  municipality character(4) not null,
  id uuid not null,
  destroyed_at timestamp with time zone not null,
  destroyed_by text not null,
  kept_years integer not null,
  concerns integer not null,
  PRIMARY KEY (municipality, id),
  CHECK ((concerns > 0))
);
comment on table signalling.concern_destruction is 'That closed concerns were destroyed at the end of the term the municipality set, and how many.';
alter table signalling.concern_destruction force row level security;
create policy tenant on signalling.concern_destruction using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on signalling.concern_destruction to cjg_app;

create table signalling.concern_draft (
  municipality character(4) not null,
  professional_id uuid not null,
  subject text not null,
  typed jsonb not null,
  saved_at timestamp with time zone not null,
  PRIMARY KEY (municipality, professional_id, subject),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id)
);
comment on table signalling.concern_draft is 'What a professional is typing in the form of a concern, so that a dead battery loses nothing: kept here because a device may keep no personal data. Read by nobody else. Deleted when the concern is sent or thrown away, and after two weeks.';
comment on column signalling.concern_draft.subject is 'What is being written: new, new:<child>, or the concern that is being edited.';
create index concern_draft_by_age ON signalling.concern_draft USING btree (municipality, saved_at);
alter table signalling.concern_draft force row level security;
create policy tenant on signalling.concern_draft using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update on signalling.concern_draft to cjg_app;

create table signalling.concern_link (
  municipality character(4) not null,
  id uuid not null,
  concern_id uuid not null,
  child_id uuid not null,
  linked_at timestamp with time zone not null,
  linked_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, concern_id) REFERENCES signalling.concern(municipality, id),
  FOREIGN KEY (municipality, linked_by) REFERENCES centre.professional(municipality, id)
);
comment on table signalling.concern_link is 'The centre found out which registered child a concern is about; the newest counts. Never shown to the sender.';
create index link_of_concern ON signalling.concern_link USING btree (municipality, concern_id, linked_at DESC);
alter table signalling.concern_link force row level security;
create policy tenant on signalling.concern_link using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.concern_link to cjg_app;

create table signalling.concern_setting (
  municipality character(4) not null,
  id uuid not null,
  today_days integer not null,
  this_week_days integer not null,
  can_wait_days integer not null,
  kept_years integer,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((can_wait_days >= 0) AND (can_wait_days <= 60))),
  CHECK (((kept_years >= 1) AND (kept_years <= 30))),
  CHECK (((this_week_days >= 0) AND (this_week_days <= 60))),
  CHECK (((today_days >= 0) AND (today_days <= 60)))
);
comment on table signalling.concern_setting is 'Within how many working days the centre decides on a concern, by how urgent its sender finds it, and how many years a closed concern is kept. No law gives either: a choice of the municipality. The row set last counts. Without kept_years nothing is destroyed.';
alter table signalling.concern_setting force row level security;
create policy tenant on signalling.concern_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on signalling.concern_setting to cjg_app;

create table signalling.concern_version (
  municipality character(4) not null,
  concern_id uuid not null,
  version integer not null,
  written_at timestamp with time zone not null,
  seen text not null,
  interpretation text not null,
  since text not null,
  areas text[] not null,
  strengths text[] not null,
  risks text[] not null,
  urgency text not null,
  talked_with text not null,
  why_not_talked text not null,
  next_step text not null,
  PRIMARY KEY (municipality, concern_id, version),
  FOREIGN KEY (municipality, concern_id) REFERENCES signalling.concern(municipality, id),
  CHECK ((areas <@ ARRAY['material'::text, 'health'::text, 'upbringing-and-family'::text, 'school-and-work'::text, 'surroundings'::text])),
  CHECK (((talked_with = 'nobody'::text) = (why_not_talked <> ''::text))),
  CHECK ((talked_with = ANY (ARRAY['parents'::text, 'youth'::text, 'both'::text, 'nobody'::text]))),
  CHECK ((urgency = ANY (ARRAY['can-wait'::text, 'this-week'::text, 'today'::text]))),
  CHECK ((version > 0))
);
comment on table signalling.concern_version is 'What a concern said, each time it was written; the highest version counts and none is lost. What was seen stands apart from what was made of it.';
alter table signalling.concern_version force row level security;
create policy tenant on signalling.concern_version using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.concern_version to cjg_app;

create table signalling.concern_youth (
  municipality character(4) not null,
  concern_id uuid not null,
  version integer not null,
  given_names text not null,
  family_name text not null,
  sex text not null,
  birth_date date,
  expected_date date,
  mother text not null,
  postcode text,
  house_number text not null,
  PRIMARY KEY (municipality, concern_id, version),
  FOREIGN KEY (municipality, concern_id, version) REFERENCES signalling.concern_version(municipality, concern_id, version),
  CHECK (((birth_date IS NULL) OR (expected_date IS NULL))),
  CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text, 'unknown'::text])))
);
comment on table signalling.concern_youth is 'Who a concern is about when its sender has no record: a youth, born or expected, as the sender knows it. Never a BSN, and nothing is looked up: a sender never learns whether the youth is known here. Goes with the words of the same version.';
comment on column signalling.concern_youth.mother is 'The name of the mother of an unborn child.';
alter table signalling.concern_youth force row level security;
create policy tenant on signalling.concern_youth using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.concern_youth to cjg_app;

create table signalling.destruction (
  municipality character(4) not null,
  id uuid not null,
  destroyed_at timestamp with time zone not null,
  destroyed_by text not null,
  because text not null,
  reports integer not null,
  PRIMARY KEY (municipality, id),
  CHECK ((because = ANY (ARRAY['term-ended'::text, 'module-off'::text, 'privacy-right'::text])))
);
comment on table signalling.destruction is 'That reports of this municipality were destroyed, how many and why: at the end of their term or after a death (Jeugdwet 7.1.4.5-6), or because the municipality left the index.';
alter table signalling.destruction force row level security;
create policy tenant on signalling.destruction using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on signalling.destruction to cjg_app;

create table signalling.escalation (
  municipality character(4) not null,
  concern_id uuid not null,
  escalated_at timestamp with time zone not null,
  told integer not null,
  PRIMARY KEY (municipality, concern_id),
  FOREIGN KEY (municipality, concern_id) REFERENCES signalling.concern(municipality, id)
);
comment on table signalling.escalation is 'The day to decide on a concern passed, and everyone who decides was told so, once.';
alter table signalling.escalation force row level security;
create policy tenant on signalling.escalation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.escalation to cjg_app;

create table signalling.exchanged_report (
  municipality character(4) not null,
  report_id uuid not null,
  organisation_id uuid not null,
  reporter_id uuid not null,
  reference text,
  reported_at timestamp with time zone not null,
  PRIMARY KEY (municipality, report_id),
  FOREIGN KEY (municipality, organisation_id) REFERENCES centre.organisation(municipality, id)
);
comment on table signalling.exchanged_report is 'Which reports in the index came from the system of an organisation here, so that only that organisation withdraws them and fetches their matches. Says nothing of the youth; goes with the report (Jeugdwet 7.1.4.5-6).';
comment on column signalling.exchanged_report.reporter_id is 'Who reported, as the index knows it: made from the organisation and the reporter''s own number there.';
comment on column signalling.exchanged_report.reference is 'A sign of the sender''s own, to find its file again. The interface refuses one that is a BSN.';
create index exchanged_report_of_organisation ON signalling.exchanged_report USING btree (municipality, organisation_id, reporter_id);
alter table signalling.exchanged_report force row level security;
create policy tenant on signalling.exchanged_report using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.exchanged_report to cjg_app;

create table signalling.index_agreement (
  municipality character(4) not null,
  id uuid not null,
  organisation_id uuid not null,
  signed_on date not null,
  ended_on date,
  coordinator_name text not null,
  coordinator_phone text not null,
  coordinator_email text not null,
  head_name text not null,
  head_email text not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, organisation_id) REFERENCES centre.organisation(municipality, id),
  CHECK ((ended_on > signed_on))
);
comment on table signalling.index_agreement is 'The written agreement of an organisation with the municipality about reporting and working together (Jeugdwet 7.1.3.1), since when, and whom to reach there when a match stalls. The row set last counts.';
create index agreement_of_organisation ON signalling.index_agreement USING btree (municipality, organisation_id, id);
alter table signalling.index_agreement force row level security;
create policy tenant on signalling.index_agreement using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on signalling.index_agreement to cjg_app;

create table signalling.index_consent (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid,
  concern_id uuid not null,
  party text not null,
  given_by text not null,
  consented_on date not null,
  route text not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, concern_id) REFERENCES signalling.concern(municipality, id),
  CHECK ((party = ANY (ARRAY['youth'::text, 'legal-representative'::text]))),
  CHECK ((route = ANY (ARRAY['spoken'::text, 'written'::text, 'phone'::text])))
);
comment on table signalling.index_consent is 'Where reports need consent: who consented to the report of one concern, on which day and how (ages: Jeugdwet 7.1.5.1). Goes when the report does.';
comment on column signalling.index_consent.child_id is 'Empty when the reporter knows the youth by the words of the concern only.';
create index index_consent_of_concern ON signalling.index_consent USING btree (municipality, concern_id);
alter table signalling.index_consent force row level security;
create policy tenant on signalling.index_consent using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.index_consent to cjg_app;

create table signalling.index_consent_withdrawal (
  municipality character(4) not null,
  consent_id uuid not null,
  withdrawn_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, consent_id),
  FOREIGN KEY (municipality, consent_id) REFERENCES signalling.index_consent(municipality, id) ON DELETE CASCADE
);
comment on table signalling.index_consent_withdrawal is 'Consent was taken back, so the report was removed without archive (AVG 7 lid 3).';
alter table signalling.index_consent_withdrawal force row level security;
create policy tenant on signalling.index_consent_withdrawal using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on signalling.index_consent_withdrawal to cjg_app;

create table signalling.index_ladder (
  municipality character(4) not null,
  id uuid not null,
  rungs jsonb not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id)
);
comment on table signalling.index_ladder is 'Whom a municipality tells of a match that nobody follows up, after how many working days. The law leaves it to local agreements (Jeugdwet 7.1.3.1-2). The row set last counts; without any, a proposal does.';
comment on column signalling.index_ladder.rungs is 'In the shape of src/features/signalling/index-settings/ladder/setting.ts.';
alter table signalling.index_ladder force row level security;
create policy tenant on signalling.index_ladder using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on signalling.index_ladder to cjg_app;

create table signalling.index_setting (
  municipality character(4) not null,
  id uuid not null,
  mode text not null,
  ground text not null,
  ends_on date,
  agreement_required boolean not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK ((mode = ANY (ARRAY['law'::text, 'consent'::text, 'off'::text])))
);
comment on table signalling.index_setting is 'On which ground a municipality uses the referral index, and until when (Jeugdwet 7.1, which the government means to take out of the law). The row set last counts.';
comment on column signalling.index_setting.mode is 'law: report without consent (7.1.4.1). consent: only with the consent of those whom 7.1.5.1 names. off: nobody reports, and nothing is kept.';
comment on column signalling.index_setting.ends_on is 'From this day on it is off, and every report is destroyed.';
comment on column signalling.index_setting.agreement_required is 'Whether an organisation reports only when its written agreement stands here (7.1.3.1).';
alter table signalling.index_setting force row level security;
create policy tenant on signalling.index_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on signalling.index_setting to cjg_app;

create table signalling.keeper_deed (
  municipality character(4) not null,
  match_id uuid not null,
  id uuid not null,
  kind text not null,
  on_day date not null,
  whom text not null,
  words text not null,
  done_by uuid not null,
  done_by_name text not null,
  done_at timestamp with time zone not null,
  PRIMARY KEY (municipality, match_id, id),
  CHECK ((kind = ANY (ARRAY['called'::text, 'named-lead'::text, 'closed'::text])))
);
comment on table signalling.keeper_deed is 'What whoever keeps the agreements did about a match that stalled: called whom, named a lead, closed it (Jeugdwet 7.1.3.2). That person does not know which youth it is about. Goes when the match does.';
alter table signalling.keeper_deed force row level security;
create policy tenant on signalling.keeper_deed using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.keeper_deed to cjg_app;

create table signalling.kept_address (
  municipality character(4) not null,
  id uuid not null,
  person_id uuid not null,
  is_kept boolean not null,
  noted_at timestamp with time zone not null,
  noted_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, noted_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id)
);
comment on table signalling.kept_address is 'That where somebody lives is to stay secret, so that no letter about a report bears the address; the newest row of a person counts. Kept because a letter that goes astray may endanger somebody (AVG 5 lid 1 f).';
create index kept_address_of_person ON signalling.kept_address USING btree (municipality, person_id, noted_at DESC);
alter table signalling.kept_address force row level security;
create policy tenant on signalling.kept_address using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on signalling.kept_address to cjg_app;

create table signalling.match_climb (
  municipality character(4) not null,
  match_id uuid not null,
  waits_for text not null,
  tells text not null,
  nth integer not null,
  after_days integer not null,
  climbed_on date not null,
  climbed_at timestamp with time zone not null,
  PRIMARY KEY (municipality, match_id, waits_for, tells, nth),
  CHECK ((nth > 0)),
  CHECK ((tells = ANY (ARRAY['both-reporters'::text, 'coordinator'::text, 'agreement-keeper'::text, 'organisation-head'::text]))),
  CHECK ((waits_for = ANY (ARRAY['notice'::text, 'contact'::text, 'lead'::text])))
);
comment on table signalling.match_climb is 'A match that was not followed up climbed a rung of this municipality''s ladder: what it waited for and who was told (Jeugdwet 7.1.3.2). notice: whoever keeps the agreements heard of a new match. Names nobody, and no youth: a match is known by its own number only.';
create index match_climb_by_day ON signalling.match_climb USING btree (municipality, climbed_on);
alter table signalling.match_climb force row level security;
create policy tenant on signalling.match_climb using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.match_climb to cjg_app;

create table signalling.match_words (
  municipality character(4) not null,
  match_id uuid not null,
  id uuid not null,
  words text not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  PRIMARY KEY (municipality, match_id, id)
);
comment on table signalling.match_words is 'What a reporter wrote for oneself about a talk after a match. Read by its writer only; never in the index, which holds nothing of why (Jeugdwet 7.1.4.3). Goes when the match does.';
alter table signalling.match_words force row level security;
create policy tenant on signalling.match_words using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.match_words to cjg_app;

create table signalling.named_telling (
  municipality character(4) not null,
  id uuid not null,
  report_id uuid not null,
  relative text not null,
  kind text not null,
  how text,
  told_on date,
  reason text not null,
  review_on date,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, recorded_by) REFERENCES centre.professional(municipality, id),
  CHECK ((((kind = 'told'::text) = (how IS NOT NULL)) AND ((kind = 'told'::text) = (told_on IS NOT NULL)))),
  CHECK ((((kind = 'told'::text) = (review_on IS NULL)) AND ((kind = 'told'::text) = (reason = ''::text)))),
  CHECK ((how = ANY (ARRAY['conversation'::text, 'letter'::text]))),
  CHECK ((kind = ANY (ARRAY['told'::text, 'not-yet'::text, 'endangers'::text]))),
  CHECK ((relative = ANY (ARRAY['youth'::text, 'with-custody'::text])))
);
comment on table signalling.named_telling is 'The same as signalling.telling, of a report by a partner who knows the youth by name only: kept by the report and by whom of the family it is, so that the partner never learns whether the youth is known here. Per report and relative the newest counts. Goes with the report.';
create index named_telling_of_report ON signalling.named_telling USING btree (municipality, report_id, relative, recorded_at DESC);
alter table signalling.named_telling force row level security;
create policy tenant on signalling.named_telling using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.named_telling to cjg_app;

create table signalling.reported_concern (
  municipality character(4) not null,
  report_id uuid not null,
  concern_id uuid not null,
  child_id uuid,
  reported_by uuid not null,
  reported_at timestamp with time zone not null,
  PRIMARY KEY (municipality, report_id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, concern_id) REFERENCES signalling.concern(municipality, id)
);
comment on table signalling.reported_concern is 'Which report in the index a concern led to, so that the reporter knows whom it is about: the index itself does not. Goes with the report (Jeugdwet 7.1.4.5-6).';
comment on column signalling.reported_concern.child_id is 'Empty when the reporter knows the youth by the words of the concern only.';
create index report_of_concern ON signalling.reported_concern USING btree (municipality, concern_id);
create index report_of_reporter ON signalling.reported_concern USING btree (municipality, reported_by, reported_at DESC);
alter table signalling.reported_concern force row level security;
create policy tenant on signalling.reported_concern using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.reported_concern to cjg_app;

create table signalling.request (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  wanted text not null,
  report_id uuid,
  words text not null,
  asked_on date not null,
  asked_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  CHECK (((wanted = 'access'::text) = (report_id IS NULL))),
  CHECK ((wanted = ANY (ARRAY['access'::text, 'rectification'::text, 'erasure'::text, 'objection'::text])))
);
comment on table signalling.request is 'A youth or parent asks to see, correct, erase or oppose a report in the referral index (Jeugdwet 7.1.5.1; AVG 15, 16, 17, 21). The college decides (7.1.5.2). Stays as account of what was decided after the report is gone; names no organisation and no reporter. How long was not found in a source.';
comment on column signalling.request.report_id is 'Null for access, which is about every report of this municipality.';
comment on column signalling.request.asked_on is 'Who has to ask along follows the youth''s age on this day.';
create index request_by_day ON signalling.request USING btree (municipality, asked_on);
create index request_of_child ON signalling.request USING btree (municipality, child_id);
alter table signalling.request force row level security;
create policy tenant on signalling.request using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on signalling.request to cjg_app;

create table signalling.request_advice (
  municipality character(4) not null,
  id uuid not null,
  request_id uuid not null,
  advice text not null,
  words text not null,
  given_at timestamp with time zone not null,
  given_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, given_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES signalling.request(municipality, id),
  CHECK ((advice = ANY (ARRAY['grant'::text, 'refuse'::text])))
);
comment on table signalling.request_advice is 'What the reporter advises the college on a request (Jeugdwet 7.1.2.2 lid 3, 7.1.5.2); of one reporter the newest counts. Not shown to the family.';
create index advice_on_request ON signalling.request_advice USING btree (municipality, request_id, given_at DESC);
alter table signalling.request_advice force row level security;
create policy tenant on signalling.request_advice using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on signalling.request_advice to cjg_app;

create table signalling.request_decision (
  municipality character(4) not null,
  request_id uuid not null,
  outcome text not null,
  reason text not null,
  why_without_advice text not null,
  reporters uuid[] not null,
  decided_on date not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  PRIMARY KEY (municipality, request_id),
  FOREIGN KEY (municipality, decided_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES signalling.request(municipality, id),
  CHECK ((outcome = ANY (ARRAY['granted'::text, 'refused'::text])))
);
comment on table signalling.request_decision is 'What the college decided on a request, with its reason (Jeugdwet 7.1.2.2 lid 3). Granting an objection, erasure or correction removes the report at once, without an archive (7.1.4.6 lid 1).';
comment on column signalling.request_decision.reporters is 'Whose report it was about: they hear the outcome.';
alter table signalling.request_decision force row level security;
create policy tenant on signalling.request_decision using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on signalling.request_decision to cjg_app;

create table signalling.request_end (
  municipality character(4) not null,
  request_id uuid not null,
  because text not null,
  ended_at timestamp with time zone not null,
  ended_by text not null,
  PRIMARY KEY (municipality, request_id),
  FOREIGN KEY (municipality, request_id) REFERENCES signalling.request(municipality, id),
  CHECK ((because = ANY (ARRAY['withdrawn'::text, 'lapsed'::text])))
);
comment on table signalling.request_end is 'A request that was taken back, or whose other half never asked along: who asked is told.';
alter table signalling.request_end force row level security;
create policy tenant on signalling.request_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on signalling.request_end to cjg_app;

create table signalling.request_extension (
  municipality character(4) not null,
  request_id uuid not null,
  reason text not null,
  extended_on date not null,
  extended_by uuid not null,
  PRIMARY KEY (municipality, request_id),
  FOREIGN KEY (municipality, extended_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES signalling.request(municipality, id)
);
comment on table signalling.request_extension is 'That the answer to a request comes up to two months later, once, with the reason that who asked is told (AVG 12 lid 3).';
alter table signalling.request_extension force row level security;
create policy tenant on signalling.request_extension using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on signalling.request_extension to cjg_app;

create table signalling.request_voice (
  municipality character(4) not null,
  request_id uuid not null,
  party text not null,
  person_id uuid not null,
  on_day date not null,
  identity_checked text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  PRIMARY KEY (municipality, request_id, party),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES signalling.request(municipality, id),
  CHECK ((party = ANY (ARRAY['youth'::text, 'legal-representative'::text])))
);
comment on table signalling.request_voice is 'Who asked, and who joined: from 12 to 15 youth and legal representative together (Jeugdwet 7.1.5.1).';
comment on column signalling.request_voice.identity_checked is 'How the identity was checked when the request came by letter; empty for who was signed in.';
create index voice_of_person ON signalling.request_voice USING btree (municipality, person_id);
alter table signalling.request_voice force row level security;
create policy tenant on signalling.request_voice using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on signalling.request_voice to cjg_app;

create table signalling.submission (
  municipality character(4) not null,
  concern_id uuid not null,
  version integer not null,
  submitted_at timestamp with time zone not null,
  due_on date not null,
  PRIMARY KEY (municipality, concern_id, version),
  FOREIGN KEY (municipality, concern_id, version) REFERENCES signalling.concern_version(municipality, concern_id, version)
);
comment on table signalling.submission is 'These words were sent to the centre, which decides by this day. A concern without a row is its author''s alone. Of more rows the first says when it came and the earliest day counts.';
alter table signalling.submission force row level security;
create policy tenant on signalling.submission using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.submission to cjg_app;

create table signalling.telling (
  municipality character(4) not null,
  id uuid not null,
  report_id uuid not null,
  child_id uuid not null,
  person_id uuid not null,
  kind text not null,
  how text,
  told_on date,
  reason text not null,
  review_on date,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, recorded_by) REFERENCES centre.professional(municipality, id),
  CHECK ((((kind = 'told'::text) = (how IS NOT NULL)) AND ((kind = 'told'::text) = (told_on IS NOT NULL)))),
  CHECK ((((kind = 'told'::text) = (review_on IS NULL)) AND ((kind = 'told'::text) = (reason = ''::text)))),
  CHECK ((how = ANY (ARRAY['conversation'::text, 'letter'::text, 'portal'::text]))),
  CHECK ((kind = ANY (ARRAY['told'::text, 'not-yet'::text, 'endangers'::text])))
);
comment on table signalling.telling is 'That somebody was told of a report in the referral index (Jeugdwet 7.1.5.1, AVG 14), or why not yet and when that is looked at again; per report and person the newest counts. Of the concern it says nothing. Goes with the report.';
comment on column signalling.telling.kind is 'endangers: telling would endanger the child. Until a next decision the report is not shown to this person.';
create index telling_of_child ON signalling.telling USING btree (municipality, child_id);
create index telling_of_report ON signalling.telling USING btree (municipality, report_id, person_id, recorded_at DESC);
alter table signalling.telling force row level security;
create policy tenant on signalling.telling using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.telling to cjg_app;

create table signalling.telling_reminder (
  municipality character(4) not null,
  report_id uuid not null,
  due_on date not null,
  sent_at timestamp with time zone not null,
  PRIMARY KEY (municipality, report_id, due_on)
);
comment on table signalling.telling_reminder is 'That a reporter was reminded to tell of a report, once for each day on which telling fell due. Goes with the report.';
alter table signalling.telling_reminder force row level security;
create policy tenant on signalling.telling_reminder using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.telling_reminder to cjg_app;

create table signalling.triage_decision (
  municipality character(4) not null,
  concern_id uuid not null,
  version integer not null,
  level text not null,
  steps text[] not null,
  words text not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  PRIMARY KEY (municipality, concern_id, version),
  FOREIGN KEY (municipality, concern_id) REFERENCES signalling.concern(municipality, id),
  FOREIGN KEY (municipality, decided_by) REFERENCES centre.professional(municipality, id),
  CHECK ((level = ANY (ARRAY['universal'::text, 'at-risk'::text, 'individual'::text]))),
  CHECK ((steps <@ ARRAY['advice-to-sender'::text, 'call-family'::text, 'help-offered'::text, 'plan'::text, 'care-team'::text, 'reporting-code'::text, 'report-to-index'::text, 'nothing-needed'::text])),
  CHECK ((version > 0)),
  CHECK ((words <> ''::text))
);
comment on table signalling.triage_decision is 'What the centre decided on a concern and why; the highest version counts and none is lost. For the centre: the sender reads the answer.';
alter table signalling.triage_decision force row level security;
create policy tenant on signalling.triage_decision using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.triage_decision to cjg_app;

create table signalling.weighing (
  municipality character(4) not null,
  id uuid not null,
  concern_id uuid not null,
  weighed_at timestamp with time zone not null,
  weighed_by uuid not null,
  decision text not null,
  family_told text not null,
  why_not_told text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, concern_id) REFERENCES signalling.concern(municipality, id),
  CHECK (((family_told = 'not-yet'::text) = (why_not_told <> ''::text))),
  CHECK ((decision = ANY (ARRAY['report'::text, 'do-not-report'::text]))),
  CHECK ((family_told = ANY (ARRAY['yes'::text, 'not-yet'::text])))
);
comment on table signalling.weighing is 'That a concern was weighed before a report, by whom, when, and what was decided; the newest counts. Which of the twelve risks of Jeugdwet 7.1.4.1 were weighed is not kept, here or anywhere.';
create index weighing_of_concern ON signalling.weighing USING btree (municipality, concern_id, weighed_at DESC);
alter table signalling.weighing force row level security;
create policy tenant on signalling.weighing using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on signalling.weighing to cjg_app;

-- subsidy ---------------------------------------------------------------------------------------------
create schema subsidy;
grant usage on schema subsidy to cjg_app;

create table subsidy.activity_choice (
  municipality character(4) not null,
  activity text not null,
  version integer not null,
  product_id uuid,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, activity, version),
  FOREIGN KEY (municipality, product_id) REFERENCES subsidy.product(municipality, id),
  FOREIGN KEY (municipality, set_by) REFERENCES centre.professional(municipality, id),
  CHECK ((version >= 1))
);
comment on table subsidy.activity_choice is 'Which product a sort of registered activity counts for; null for none. The last row counts, so that nothing is counted twice.';
alter table subsidy.activity_choice force row level security;
create policy tenant on subsidy.activity_choice using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.activity_choice to cjg_app;

create table subsidy.application (
  municipality character(4) not null,
  id uuid not null,
  round_id uuid not null,
  organisation_id uuid not null,
  begun_at timestamp with time zone not null,
  begun_by uuid not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, round_id, organisation_id),
  FOREIGN KEY (municipality, begun_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, organisation_id) REFERENCES centre.organisation(municipality, id),
  FOREIGN KEY (municipality, round_id) REFERENCES subsidy.round(municipality, id)
);
comment on table subsidy.application is 'An organisation asks subsidy under a regulation, once. Seen by the organisation; by the municipality from when it is sent in.';
alter table subsidy.application force row level security;
create policy tenant on subsidy.application using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.application to cjg_app;

create table subsidy.application_line (
  municipality character(4) not null,
  application_id uuid not null,
  version integer not null,
  product_id uuid not null,
  volume integer not null,
  price_cents integer not null,
  PRIMARY KEY (municipality, application_id, version, product_id),
  FOREIGN KEY (municipality, application_id, version) REFERENCES subsidy.application_version(municipality, application_id, version),
  FOREIGN KEY (municipality, product_id) REFERENCES subsidy.product(municipality, id),
  CHECK ((price_cents > 0)),
  CHECK (((volume >= 1) AND (volume <= 1000000)))
);
comment on table subsidy.application_line is 'How many units of a product are asked, at the price of the first month of the period.';
alter table subsidy.application_line force row level security;
create policy tenant on subsidy.application_line using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.application_line to cjg_app;

create table subsidy.application_version (
  municipality character(4) not null,
  application_id uuid not null,
  version integer not null,
  purpose text not null,
  explanation text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, application_id, version),
  FOREIGN KEY (municipality, application_id) REFERENCES subsidy.application(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK ((explanation <> ''::text)),
  CHECK ((purpose <> ''::text)),
  CHECK ((version >= 1))
);
comment on table subsidy.application_version is 'What an organisation asks and why, each time it was written. purpose is public once it is granted.';
alter table subsidy.application_version force row level security;
create policy tenant on subsidy.application_version using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.application_version to cjg_app;

create table subsidy.decision (
  municipality character(4) not null,
  application_id uuid not null,
  ordinal integer not null,
  submission integer not null,
  round_id uuid not null,
  round_version integer not null,
  kind text not null,
  words text not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  decided_by_name text not null,
  PRIMARY KEY (municipality, application_id, ordinal),
  UNIQUE (municipality, application_id, ordinal, decided_by),
  FOREIGN KEY (municipality, application_id, submission) REFERENCES subsidy.submission(municipality, application_id, ordinal),
  FOREIGN KEY (municipality, decided_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, round_id, round_version) REFERENCES subsidy.round_version(municipality, round_id, version),
  CHECK ((kind = ANY (ARRAY['granted'::text, 'refused'::text]))),
  CHECK ((ordinal >= 1)),
  CHECK ((words <> ''::text))
);
comment on table subsidy.decision is 'What a civil servant decides on what was sent in: words are the conditions of a grant, or why not. It counts when another agrees.';
alter table subsidy.decision force row level security;
create policy tenant on subsidy.decision using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.decision to cjg_app;

create table subsidy.decision_line (
  municipality character(4) not null,
  application_id uuid not null,
  ordinal integer not null,
  product_id uuid not null,
  volume integer not null,
  price_cents integer not null,
  PRIMARY KEY (municipality, application_id, ordinal, product_id),
  FOREIGN KEY (municipality, application_id, ordinal) REFERENCES subsidy.decision(municipality, application_id, ordinal),
  FOREIGN KEY (municipality, product_id) REFERENCES subsidy.product(municipality, id),
  CHECK ((price_cents > 0)),
  CHECK (((volume >= 1) AND (volume <= 1000000)))
);
comment on table subsidy.decision_line is 'How many units of a product are granted, and at which price.';
alter table subsidy.decision_line force row level security;
create policy tenant on subsidy.decision_line using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.decision_line to cjg_app;

create table subsidy.decision_reply (
  municipality character(4) not null,
  application_id uuid not null,
  ordinal integer not null,
  decided_by uuid not null,
  reply text not null,
  words text not null,
  replied_at timestamp with time zone not null,
  replied_by uuid not null,
  replied_by_name text not null,
  PRIMARY KEY (municipality, application_id, ordinal),
  FOREIGN KEY (municipality, application_id, ordinal, decided_by) REFERENCES subsidy.decision(municipality, application_id, ordinal, decided_by),
  FOREIGN KEY (municipality, replied_by) REFERENCES centre.professional(municipality, id),
  CHECK ((replied_by <> decided_by)),
  CHECK (((reply = 'agreed'::text) OR (words <> ''::text))),
  CHECK ((reply = ANY (ARRAY['agreed'::text, 'returned'::text])))
);
comment on table subsidy.decision_reply is 'A second civil servant agrees, or gives it back with why. Two different people: who decides cannot agree, also not around the program.';
alter table subsidy.decision_reply force row level security;
create policy tenant on subsidy.decision_reply using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.decision_reply to cjg_app;

create table subsidy.draft (
  municipality character(4) not null,
  professional_id uuid not null,
  application_id uuid not null,
  form text not null,
  typed jsonb not null,
  saved_at timestamp with time zone not null,
  PRIMARY KEY (municipality, professional_id, application_id, form),
  FOREIGN KEY (municipality, application_id) REFERENCES subsidy.application(municipality, id),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  CHECK ((form = ANY (ARRAY['application'::text, 'decision'::text, 'report'::text, 'settlement'::text])))
);
comment on table subsidy.draft is 'What somebody is typing about a subsidy, read by nobody else; forgotten when it is sent, or after two weeks.';
alter table subsidy.draft force row level security;
create policy tenant on subsidy.draft using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update on subsidy.draft to cjg_app;

create table subsidy.instalment (
  municipality character(4) not null,
  application_id uuid not null,
  ordinal integer not null,
  place integer not null,
  due_on date not null,
  cents bigint not null,
  PRIMARY KEY (municipality, application_id, ordinal, place),
  FOREIGN KEY (municipality, application_id, ordinal) REFERENCES subsidy.decision(municipality, application_id, ordinal),
  CHECK ((cents > 0)),
  CHECK ((place >= 1))
);
comment on table subsidy.instalment is 'The parts in which a grant is paid, with the decision itself; they add up to it to the cent.';
alter table subsidy.instalment force row level security;
create policy tenant on subsidy.instalment using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.instalment to cjg_app;

create table subsidy.package (
  municipality character(4) not null,
  id uuid not null,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, created_by) REFERENCES centre.professional(municipality, id)
);
comment on table subsidy.package is 'Products that belong together, for which a municipality gives subsidy. What it is called stands in its versions.';
alter table subsidy.package force row level security;
create policy tenant on subsidy.package using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.package to cjg_app;

create table subsidy.package_version (
  municipality character(4) not null,
  package_id uuid not null,
  version integer not null,
  name text not null,
  words text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, package_id, version),
  FOREIGN KEY (municipality, package_id) REFERENCES subsidy.package(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK ((name <> ''::text)),
  CHECK ((version >= 1))
);
comment on table subsidy.package_version is 'What a package is, each time it was written; the last counts. The key makes it one: of two who write the same version at once the first wins.';
alter table subsidy.package_version force row level security;
create policy tenant on subsidy.package_version using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.package_version to cjg_app;

create table subsidy.payment (
  municipality character(4) not null,
  application_id uuid not null,
  ordinal integer not null,
  place integer not null,
  paid_on date not null,
  noted_at timestamp with time zone not null,
  noted_by uuid not null,
  noted_by_name text not null,
  nth integer not null,
  PRIMARY KEY (municipality, application_id, ordinal, place, nth),
  FOREIGN KEY (municipality, application_id, ordinal, place) REFERENCES subsidy.instalment(municipality, application_id, ordinal, place),
  FOREIGN KEY (municipality, noted_by) REFERENCES centre.professional(municipality, id),
  CHECK ((nth >= 1))
);
comment on table subsidy.payment is 'That an instalment was paid, for the nth time it was noted. The key notes none twice; what was noted by mistake is taken back in payment_correction. The money itself goes through the financial administration.';
alter table subsidy.payment force row level security;
create policy tenant on subsidy.payment using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.payment to cjg_app;

create table subsidy.payment_correction (
  municipality character(4) not null,
  application_id uuid not null,
  ordinal integer not null,
  place integer not null,
  nth integer not null,
  why text not null,
  corrected_at timestamp with time zone not null,
  corrected_by uuid not null,
  corrected_by_name text not null,
  PRIMARY KEY (municipality, application_id, ordinal, place, nth),
  FOREIGN KEY (municipality, application_id, ordinal, place, nth) REFERENCES subsidy.payment(municipality, application_id, ordinal, place, nth),
  FOREIGN KEY (municipality, corrected_by) REFERENCES centre.professional(municipality, id),
  CHECK ((why <> ''::text))
);
comment on table subsidy.payment_correction is 'That a payment of an instalment was noted by mistake, and why: it counts as not paid.';
alter table subsidy.payment_correction force row level security;
create policy tenant on subsidy.payment_correction using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.payment_correction to cjg_app;

create table subsidy.product (
  municipality character(4) not null,
  id uuid not null,
  package_id uuid not null,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, created_by) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, package_id) REFERENCES subsidy.package(municipality, id)
);
comment on table subsidy.product is 'Something an organisation delivers and the municipality pays for, in one package.';
alter table subsidy.product force row level security;
create policy tenant on subsidy.product using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.product to cjg_app;

create table subsidy.product_price (
  municipality character(4) not null,
  product_id uuid not null,
  version integer not null,
  from_month date not null,
  cents integer not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, product_id, version),
  FOREIGN KEY (municipality, product_id) REFERENCES subsidy.product(municipality, id),
  FOREIGN KEY (municipality, set_by) REFERENCES centre.professional(municipality, id),
  CHECK (((cents >= 1) AND (cents <= 100000000))),
  CHECK ((EXTRACT(day FROM from_month) = (1)::numeric)),
  CHECK ((reason <> ''::text)),
  CHECK ((version >= 1))
);
comment on table subsidy.product_price is 'What one unit of a product costs from a month on; of one month the last row counts. Nothing here is changed, so what was reckoned can be reckoned again.';
alter table subsidy.product_price force row level security;
create policy tenant on subsidy.product_price using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.product_price to cjg_app;

create table subsidy.product_version (
  municipality character(4) not null,
  product_id uuid not null,
  version integer not null,
  name text not null,
  definition text not null,
  unit text not null,
  norm_minutes integer,
  age_from integer not null,
  age_until integer not null,
  task_field text not null,
  level text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, product_id, version),
  FOREIGN KEY (municipality, product_id) REFERENCES subsidy.product(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK (((age_from >= 0) AND (age_from <= 23))),
  CHECK (((age_until >= 0) AND (age_until <= 23))),
  CHECK ((age_from <= age_until)),
  CHECK (((unit <> 'hour'::text) OR (norm_minutes IS NOT NULL))),
  CHECK ((definition <> ''::text)),
  CHECK ((level = ANY (ARRAY['basic'::text, 'extra'::text]))),
  CHECK ((name <> ''::text)),
  CHECK (((norm_minutes >= 1) AND (norm_minutes <= 6000))),
  CHECK ((task_field = ANY (ARRAY['6.2'::text, '7.1'::text]))),
  CHECK ((unit = ANY (ARRAY['talk'::text, 'contact'::text, 'meeting'::text, 'participant'::text, 'consultation'::text, 'visit'::text, 'dose'::text, 'plan'::text, 'hour'::text]))),
  CHECK ((version >= 1))
);
comment on table subsidy.product_version is 'What a product is, each time it was written. unit: what one of it is. norm_minutes: what one activity should take; of a product by the hour it makes the hours. task_field: of Iv3, the municipal accounts. Ages in whole years.';
alter table subsidy.product_version force row level security;
create policy tenant on subsidy.product_version using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.product_version to cjg_app;

create table subsidy.report (
  municipality character(4) not null,
  application_id uuid not null,
  ordinal integer not null,
  words text not null,
  sent_at timestamp with time zone not null,
  sent_by uuid not null,
  sent_by_name text not null,
  PRIMARY KEY (municipality, application_id, ordinal),
  FOREIGN KEY (municipality, application_id, ordinal) REFERENCES subsidy.report_request(municipality, application_id, ordinal),
  FOREIGN KEY (municipality, sent_by) REFERENCES centre.professional(municipality, id),
  CHECK ((words <> ''::text))
);
comment on table subsidy.report is 'What an organisation answers: once to each request.';
alter table subsidy.report force row level security;
create policy tenant on subsidy.report using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.report to cjg_app;

create table subsidy.report_line (
  municipality character(4) not null,
  application_id uuid not null,
  ordinal integer not null,
  product_id uuid not null,
  counted integer,
  volume integer not null,
  explanation text not null,
  PRIMARY KEY (municipality, application_id, ordinal, product_id),
  FOREIGN KEY (municipality, application_id, ordinal) REFERENCES subsidy.report(municipality, application_id, ordinal),
  FOREIGN KEY (municipality, product_id) REFERENCES subsidy.product(municipality, id),
  CHECK (((volume = counted) OR (counted IS NULL) OR (explanation <> ''::text))),
  CHECK ((counted >= 0)),
  CHECK (((volume >= 0) AND (volume <= 1000000)))
);
comment on table subsidy.report_line is 'Units delivered. counted: what the registrations said on that day; null when that number is too small to tell. volume: what the organisation says; where it differs it explains.';
alter table subsidy.report_line force row level security;
create policy tenant on subsidy.report_line using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.report_line to cjg_app;

create table subsidy.report_request (
  municipality character(4) not null,
  application_id uuid not null,
  ordinal integer not null,
  kind text not null,
  until_month date not null,
  due_on date not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  asked_by_name text not null,
  PRIMARY KEY (municipality, application_id, ordinal),
  FOREIGN KEY (municipality, application_id) REFERENCES subsidy.application(municipality, id),
  FOREIGN KEY (municipality, asked_by) REFERENCES centre.professional(municipality, id),
  CHECK ((kind = ANY (ARRAY['interim'::text, 'final'::text]))),
  CHECK ((ordinal >= 1)),
  CHECK ((EXTRACT(day FROM until_month) = (1)::numeric))
);
comment on table subsidy.report_request is 'The municipality asks how far it is, up to and with a month; final over the whole period.';
alter table subsidy.report_request force row level security;
create policy tenant on subsidy.report_request using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.report_request to cjg_app;

create table subsidy.request (
  municipality character(4) not null,
  application_id uuid not null,
  ordinal integer not null,
  words text not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  asked_by_name text not null,
  PRIMARY KEY (municipality, application_id, ordinal),
  FOREIGN KEY (municipality, application_id, ordinal) REFERENCES subsidy.submission(municipality, application_id, ordinal),
  FOREIGN KEY (municipality, asked_by) REFERENCES centre.professional(municipality, id),
  CHECK ((ordinal >= 1)),
  CHECK ((words <> ''::text))
);
comment on table subsidy.request is 'What the municipality still wants to know of what was sent in: once of each.';
alter table subsidy.request force row level security;
create policy tenant on subsidy.request using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.request to cjg_app;

create table subsidy.round (
  municipality character(4) not null,
  id uuid not null,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, created_by) REFERENCES centre.professional(municipality, id)
);
comment on table subsidy.round is 'A regulation under which a municipality gives subsidy for a package, over one period.';
alter table subsidy.round force row level security;
create policy tenant on subsidy.round using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.round to cjg_app;

create table subsidy.round_version (
  municipality character(4) not null,
  round_id uuid not null,
  version integer not null,
  title text not null,
  package_id uuid not null,
  from_month date not null,
  until_month date not null,
  opens_on date not null,
  closes_on date not null,
  ceiling_cents bigint not null,
  tolerance_percent integer not null,
  objection_weeks integer not null,
  terms text not null,
  reason text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, round_id, version),
  FOREIGN KEY (municipality, package_id) REFERENCES subsidy.package(municipality, id),
  FOREIGN KEY (municipality, round_id) REFERENCES subsidy.round(municipality, id),
  FOREIGN KEY (municipality, written_by) REFERENCES centre.professional(municipality, id),
  CHECK ((ceiling_cents > 0)),
  CHECK ((from_month <= until_month)),
  CHECK ((opens_on <= closes_on)),
  CHECK ((EXTRACT(day FROM from_month) = (1)::numeric)),
  CHECK (((objection_weeks >= 1) AND (objection_weeks <= 26))),
  CHECK ((terms <> ''::text)),
  CHECK ((title <> ''::text)),
  CHECK (((tolerance_percent >= 0) AND (tolerance_percent <= 25))),
  CHECK ((EXTRACT(day FROM until_month) = (1)::numeric)),
  CHECK ((version >= 1))
);
comment on table subsidy.round_version is 'The terms of a regulation, each time they were written, with why. Both months belong to the period. tolerance_percent: how far a product may stay below what was granted without its amount going down. A grant keeps the version it was given under.';
alter table subsidy.round_version force row level security;
create policy tenant on subsidy.round_version using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.round_version to cjg_app;

create table subsidy.settlement (
  municipality character(4) not null,
  application_id uuid not null,
  ordinal integer not null,
  report integer not null,
  paid_cents bigint not null,
  final_cents bigint not null,
  words text not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  decided_by_name text not null,
  PRIMARY KEY (municipality, application_id, ordinal),
  UNIQUE (municipality, application_id, ordinal, decided_by),
  FOREIGN KEY (municipality, application_id, report) REFERENCES subsidy.report(municipality, application_id, ordinal),
  FOREIGN KEY (municipality, decided_by) REFERENCES centre.professional(municipality, id),
  CHECK ((final_cents >= 0)),
  CHECK ((ordinal >= 1)),
  CHECK ((paid_cents >= 0)),
  CHECK ((words <> ''::text))
);
comment on table subsidy.settlement is 'What a subsidy comes to in the end, by the terms it was granted under; what was paid by then. It counts when another agrees.';
alter table subsidy.settlement force row level security;
create policy tenant on subsidy.settlement using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.settlement to cjg_app;

create table subsidy.settlement_line (
  municipality character(4) not null,
  application_id uuid not null,
  ordinal integer not null,
  product_id uuid not null,
  granted integer not null,
  realised integer not null,
  price_cents integer not null,
  cents bigint not null,
  PRIMARY KEY (municipality, application_id, ordinal, product_id),
  FOREIGN KEY (municipality, application_id, ordinal) REFERENCES subsidy.settlement(municipality, application_id, ordinal),
  FOREIGN KEY (municipality, product_id) REFERENCES subsidy.product(municipality, id),
  CHECK ((cents >= 0)),
  CHECK ((cents <= ((granted)::bigint * price_cents))),
  CHECK ((granted >= 0)),
  CHECK ((price_cents > 0)),
  CHECK ((realised >= 0))
);
comment on table subsidy.settlement_line is 'The reckoning of a settlement, product by product: never more than was granted.';
alter table subsidy.settlement_line force row level security;
create policy tenant on subsidy.settlement_line using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.settlement_line to cjg_app;

create table subsidy.settlement_payment (
  municipality character(4) not null,
  application_id uuid not null,
  ordinal integer not null,
  paid_on date not null,
  noted_at timestamp with time zone not null,
  noted_by uuid not null,
  noted_by_name text not null,
  nth integer not null,
  PRIMARY KEY (municipality, application_id, ordinal, nth),
  FOREIGN KEY (municipality, application_id, ordinal) REFERENCES subsidy.settlement_reply(municipality, application_id, ordinal),
  FOREIGN KEY (municipality, noted_by) REFERENCES centre.professional(municipality, id),
  CHECK ((nth >= 1))
);
comment on table subsidy.settlement_payment is 'That what was left after the settlement was paid, or came back, for the nth time it was noted. What was noted by mistake is taken back in settlement_payment_correction.';
alter table subsidy.settlement_payment force row level security;
create policy tenant on subsidy.settlement_payment using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.settlement_payment to cjg_app;

create table subsidy.settlement_payment_correction (
  municipality character(4) not null,
  application_id uuid not null,
  ordinal integer not null,
  nth integer not null,
  why text not null,
  corrected_at timestamp with time zone not null,
  corrected_by uuid not null,
  corrected_by_name text not null,
  PRIMARY KEY (municipality, application_id, ordinal, nth),
  FOREIGN KEY (municipality, application_id, ordinal, nth) REFERENCES subsidy.settlement_payment(municipality, application_id, ordinal, nth),
  FOREIGN KEY (municipality, corrected_by) REFERENCES centre.professional(municipality, id),
  CHECK ((why <> ''::text))
);
comment on table subsidy.settlement_payment_correction is 'That a payment after the settlement was noted by mistake, and why: what is left is still to be paid.';
alter table subsidy.settlement_payment_correction force row level security;
create policy tenant on subsidy.settlement_payment_correction using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.settlement_payment_correction to cjg_app;

create table subsidy.settlement_reply (
  municipality character(4) not null,
  application_id uuid not null,
  ordinal integer not null,
  decided_by uuid not null,
  reply text not null,
  words text not null,
  replied_at timestamp with time zone not null,
  replied_by uuid not null,
  replied_by_name text not null,
  PRIMARY KEY (municipality, application_id, ordinal),
  FOREIGN KEY (municipality, application_id, ordinal, decided_by) REFERENCES subsidy.settlement(municipality, application_id, ordinal, decided_by),
  FOREIGN KEY (municipality, replied_by) REFERENCES centre.professional(municipality, id),
  CHECK ((replied_by <> decided_by)),
  CHECK (((reply = 'agreed'::text) OR (words <> ''::text))),
  CHECK ((reply = ANY (ARRAY['agreed'::text, 'returned'::text])))
);
comment on table subsidy.settlement_reply is 'A second civil servant agrees with the settlement, or gives it back with why.';
alter table subsidy.settlement_reply force row level security;
create policy tenant on subsidy.settlement_reply using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.settlement_reply to cjg_app;

create table subsidy.submission (
  municipality character(4) not null,
  application_id uuid not null,
  ordinal integer not null,
  version integer not null,
  submitted_at timestamp with time zone not null,
  submitted_by uuid not null,
  submitted_by_name text not null,
  PRIMARY KEY (municipality, application_id, ordinal),
  UNIQUE (municipality, application_id, version),
  FOREIGN KEY (municipality, application_id, version) REFERENCES subsidy.application_version(municipality, application_id, version),
  FOREIGN KEY (municipality, submitted_by) REFERENCES centre.professional(municipality, id),
  CHECK ((ordinal >= 1))
);
comment on table subsidy.submission is 'An application was sent in, as it stood then; again when the municipality asked for more.';
alter table subsidy.submission force row level security;
create policy tenant on subsidy.submission using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on subsidy.submission to cjg_app;

-- web -------------------------------------------------------------------------------------------------
create schema web;
grant usage on schema web to cjg_app, cjg_jobs;

create table web.answered_call (
  municipality character(4) not null,
  client_id uuid not null,
  key text not null,
  request bytea not null,
  answer text,
  created_at timestamp with time zone not null,
  PRIMARY KEY (municipality, client_id, key),
  CHECK (((length(key) >= 8) AND (length(key) <= 128))),
  CHECK ((length(request) = 32))
);
comment on table web.answered_call is 'Which calls of other systems were carried out and what was answered, so that a call sent again happens once and hears the same. Kept for seven days. Holds nothing of what was sent.';
comment on column web.answered_call.request is 'HMAC-SHA-256 of address and body: tells another call under the same key apart, and nobody can try bodies out.';
comment on column web.answered_call.answer is 'JSON: status, headers of its own and body. Empty only inside the transaction that carries the call out.';
create index answered_call_by_day ON web.answered_call USING btree (municipality, created_at);
alter table web.answered_call force row level security;
create policy tenant on web.answered_call using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update on web.answered_call to cjg_app;

create table web.idempotency (
  municipality character(4) not null,
  key uuid not null,
  actor text not null,
  path text not null,
  location text,
  created_at timestamp with time zone not null,
  PRIMARY KEY (municipality, key)
);
comment on table web.idempotency is 'Which forms were handled, so that one sent twice happens once, and the second hears the answer of the first. Kept for a day. Holds no content.';
create index idempotency_created_at_idx ON web.idempotency USING btree (created_at);
alter table web.idempotency force row level security;
create policy tenant on web.idempotency using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update on web.idempotency to cjg_app;

-- youth_care_link -------------------------------------------------------------------------------------
create schema youth_care_link;
grant usage on schema youth_care_link to cjg_app, cjg_reporting;

create table youth_care_link.allocation (
  municipality character(4) not null,
  id uuid not null,
  number integer not null,
  provider character(8) not null,
  youth bytea not null,
  request_id uuid not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, number),
  FOREIGN KEY (municipality, request_id) REFERENCES youth_care_link.allocation_request(municipality, id),
  CHECK (((number >= 1) AND (number <= 999999999))),
  CHECK ((length(youth) = 32))
);
comment on table youth_care_link.allocation is 'Help that the municipality granted to a youth, from a provider. youth: HMAC of the BSN. What it comes to stands in its versions.';
create index allocation_of_youth ON youth_care_link.allocation USING btree (municipality, provider, youth);
alter table youth_care_link.allocation force row level security;
create policy tenant on youth_care_link.allocation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.allocation to cjg_app;

create table youth_care_link.allocation_request (
  municipality character(4) not null,
  id uuid not null,
  message_id uuid not null,
  place integer not null,
  kind text not null,
  provider character(8) not null,
  reference text not null,
  youth bytea not null,
  received_on date not null,
  answer_by date not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, provider, reference),
  FOREIGN KEY (municipality, message_id) REFERENCES youth_care_link.message(municipality, id),
  CHECK ((kind = ANY (ARRAY['new'::text, 'change'::text]))),
  CHECK ((length(youth) = 32))
);
comment on table youth_care_link.allocation_request is 'A provider asks an allocation (315, one row for each product) or a change of allocations (317), to be answered by a day (Jeugdwet 2.3; iJw 3.2). youth: HMAC of the BSN.';
create index allocation_request_of_youth ON youth_care_link.allocation_request USING btree (municipality, youth);
alter table youth_care_link.allocation_request force row level security;
create policy tenant on youth_care_link.allocation_request using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.allocation_request to cjg_app;

create table youth_care_link.allocation_version (
  municipality character(4) not null,
  id uuid not null,
  allocation_id uuid not null,
  category text not null,
  code text,
  begins_on date not null,
  ends_on date,
  volume integer,
  unit text,
  frequency text,
  budget integer,
  change_reason text,
  message_id uuid not null,
  at timestamp with time zone not null,
  by_id uuid not null,
  by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, allocation_id) REFERENCES youth_care_link.allocation(municipality, id),
  FOREIGN KEY (municipality, message_id) REFERENCES youth_care_link.message(municipality, id),
  CHECK ((((volume IS NULL) = (unit IS NULL)) AND ((volume IS NULL) = (frequency IS NULL)))),
  CHECK (((volume IS NULL) OR (budget IS NULL)))
);
comment on table youth_care_link.allocation_version is 'An allocation as it was decided at a moment: product, period, extent or budget (cents). The last one counts.';
create index version_of_allocation ON youth_care_link.allocation_version USING btree (municipality, allocation_id, id);
alter table youth_care_link.allocation_version force row level security;
create policy tenant on youth_care_link.allocation_version using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.allocation_version to cjg_app;

create table youth_care_link.delivery (
  municipality character(4) not null,
  id uuid not null,
  allocation_id uuid not null,
  kind text not null,
  began_on date not null,
  ended_on date,
  reason text,
  removes boolean not null,
  message_id uuid not null,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, allocation_id) REFERENCES youth_care_link.allocation(municipality, id),
  FOREIGN KEY (municipality, message_id) REFERENCES youth_care_link.message(municipality, id),
  CHECK (((kind = 'stop'::text) = ((ended_on IS NOT NULL) AND (reason IS NOT NULL)))),
  CHECK ((kind = ANY (ARRAY['start'::text, 'stop'::text])))
);
comment on table youth_care_link.delivery is 'A provider told that help began (305) or stopped (307), or takes back that it did (removes).';
create index delivery_of_allocation ON youth_care_link.delivery USING btree (municipality, allocation_id, id);
alter table youth_care_link.delivery force row level security;
create policy tenant on youth_care_link.delivery using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.delivery to cjg_app;

create table youth_care_link.destruction (
  municipality character(4) not null,
  id uuid not null,
  destroyed_at timestamp with time zone not null,
  ended_before date not null,
  requests integer not null,
  PRIMARY KEY (municipality, id)
);
comment on table youth_care_link.destruction is 'Requests to youth care whose term had ended were destroyed: when, how many, ended before which day. Names nobody.';
alter table youth_care_link.destruction force row level security;
create policy tenant on youth_care_link.destruction using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.destruction to cjg_app;

create table youth_care_link.invoice (
  municipality character(4) not null,
  id uuid not null,
  message_id uuid not null,
  provider character(8) not null,
  number text not null,
  cents bigint not null,
  begins_on date not null,
  ends_on date not null,
  received_on date not null,
  answer_by date not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, provider, number),
  FOREIGN KEY (municipality, message_id) REFERENCES youth_care_link.message(municipality, id)
);
comment on table youth_care_link.invoice is 'What a provider asks for a month of help (323), in cents; below zero when it gives money back.';
alter table youth_care_link.invoice force row level security;
create policy tenant on youth_care_link.invoice using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.invoice to cjg_app;

create table youth_care_link.invoice_answer (
  municipality character(4) not null,
  invoice_id uuid not null,
  granted_cents bigint not null,
  message_id uuid not null,
  at timestamp with time zone not null,
  by_id uuid not null,
  by_name text not null,
  PRIMARY KEY (municipality, invoice_id),
  FOREIGN KEY (municipality, invoice_id) REFERENCES youth_care_link.invoice(municipality, id)
);
comment on table youth_care_link.invoice_answer is 'An officer answered an invoice (325), once.';
alter table youth_care_link.invoice_answer force row level security;
create policy tenant on youth_care_link.invoice_answer using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.invoice_answer to cjg_app;

create table youth_care_link.invoice_line (
  municipality character(4) not null,
  id uuid not null,
  invoice_id uuid not null,
  place integer not null,
  youth bytea not null,
  reference text not null,
  previous_reference text,
  allocation integer not null,
  category text not null,
  code text not null,
  begins_on date not null,
  ends_on date not null,
  volume integer not null,
  unit text not null,
  tariff integer,
  cents integer not null,
  is_credit boolean not null,
  found text[] not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, invoice_id, place),
  FOREIGN KEY (municipality, invoice_id) REFERENCES youth_care_link.invoice(municipality, id),
  CHECK ((length(youth) = 32))
);
comment on table youth_care_link.invoice_line is 'One line of an invoice, with the return codes (WJ001) that the check against allocations and earlier lines found.';
create index invoice_line_of_allocation ON youth_care_link.invoice_line USING btree (municipality, allocation);
alter table youth_care_link.invoice_line force row level security;
create policy tenant on youth_care_link.invoice_line using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.invoice_line to cjg_app;

create table youth_care_link.message (
  municipality character(4) not null,
  id uuid not null,
  direction text not null,
  kind text not null,
  provider character(8) not null,
  identification text not null,
  content bytea not null,
  answers_id uuid,
  not_read text[] not null,
  at timestamp with time zone not null,
  by_id uuid not null,
  by_name text not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, answers_id),
  UNIQUE (municipality, direction, provider, kind, identification),
  FOREIGN KEY (municipality, answers_id) REFERENCES youth_care_link.message(municipality, id),
  CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text]))),
  CHECK ((kind = ANY (ARRAY['JW301'::text, 'JW302'::text, 'JW305'::text, 'JW306'::text, 'JW307'::text, 'JW308'::text, 'JW315'::text, 'JW316'::text, 'JW317'::text, 'JW318'::text, 'JW319'::text, 'JW320'::text, 'JW323'::text, 'JW325'::text])))
);
comment on table youth_care_link.message is 'A message of iJw 3.2 as it came in or went out, sealed as it holds a BSN and a name (Jeugdwet 7.2, 7.4); only what it is found by stands beside it. The same identification counts once for each sender and kind (TR056), and each message has one return message (answers_id).';
create index message_at ON youth_care_link.message USING btree (municipality, at DESC);
alter table youth_care_link.message force row level security;
create policy tenant on youth_care_link.message using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.message to cjg_app;

create table youth_care_link.message_remark (
  municipality character(4) not null,
  message_id uuid not null,
  told text[] not null,
  PRIMARY KEY (municipality, message_id),
  FOREIGN KEY (municipality, message_id) REFERENCES youth_care_link.message(municipality, id)
);
comment on table youth_care_link.message_remark is 'What was wrong with a message that could be read, as its sender was told: places and rules, never a value that names somebody.';
alter table youth_care_link.message_remark force row level security;
create policy tenant on youth_care_link.message_remark using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.message_remark to cjg_app;

create table youth_care_link.provider (
  municipality character(4) not null,
  id uuid not null,
  organisation_id uuid not null,
  agb character(8) not null,
  address text,
  at timestamp with time zone not null,
  by_id uuid not null,
  by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, organisation_id) REFERENCES centre.organisation(municipality, id)
);
comment on table youth_care_link.provider is 'Which organisation is known by which AGB code in messages of iJw 3.2, and the address where its system takes them; without an address nothing is sent. The row set last for a code counts.';
alter table youth_care_link.provider force row level security;
create policy tenant on youth_care_link.provider using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.provider to cjg_app;

create table youth_care_link.refused_line (
  municipality character(4) not null,
  line_id uuid not null,
  codes text[] not null,
  PRIMARY KEY (municipality, line_id),
  FOREIGN KEY (municipality, line_id) REFERENCES youth_care_link.invoice_line(municipality, id),
  CHECK ((cardinality(codes) > 0))
);
comment on table youth_care_link.refused_line is 'A line that was refused in the answer to its invoice, with the codes that the provider was told. Lines that are not here were granted.';
alter table youth_care_link.refused_line force row level security;
create policy tenant on youth_care_link.refused_line using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.refused_line to cjg_app;

create table youth_care_link.refused_message (
  municipality character(4) not null,
  id uuid not null,
  provider character(8) not null,
  kind text not null,
  identification text not null,
  told text[] not null,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality, id)
);
comment on table youth_care_link.refused_message is 'A message of a known sender with a wrong shape. The standard takes it as not sent: nothing of it is kept but who sent it, and the places that were wrong.';
create index refused_message_at ON youth_care_link.refused_message USING btree (municipality, at DESC);
alter table youth_care_link.refused_message force row level security;
create policy tenant on youth_care_link.refused_message using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.refused_message to cjg_app;

create table youth_care_link.request (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  recipient_id uuid not null,
  recipient_kind text not null,
  question text not null,
  seen text not null,
  tried text not null,
  urgency text not null,
  family_told text not null,
  why_not_told text not null,
  exception text,
  exception_reason text not null,
  way text not null,
  sent_at timestamp with time zone not null,
  sent_on date not null,
  sent_by uuid not null,
  sender_organisation_id uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, recipient_id) REFERENCES centre.organisation(municipality, id),
  FOREIGN KEY (municipality, sender_organisation_id) REFERENCES centre.organisation(municipality, id),
  FOREIGN KEY (municipality, sent_by) REFERENCES centre.professional(municipality, id),
  CHECK (((family_told = 'not-yet'::text) = (why_not_told <> ''::text))),
  CHECK (((exception IS NULL) = (exception_reason = ''::text))),
  CHECK ((exception = ANY (ARRAY['prevents-serious-harm'::text, 'youth-keeps-wish'::text]))),
  CHECK ((family_told = ANY (ARRAY['yes'::text, 'not-yet'::text]))),
  CHECK ((recipient_kind = ANY (ARRAY['youth-help-access'::text, 'certified-institution'::text, 'veilig-thuis'::text, 'child-protection-board'::text]))),
  CHECK ((urgency = ANY (ARRAY['today'::text, 'this-week'::text, 'can-wait'::text]))),
  CHECK ((way = ANY (ARRAY['here'::text, 'letter'::text, 'secure-mail'::text, 'telephone'::text])))
);
comment on table youth_care_link.request is 'A professional asks the access to youth help, a certified institution, Veilig Thuis or the Raad voor de Kinderbescherming to step in (Jeugdwet 2.3, 3.1; Wmo 2015 5.2.6). Holds what that organisation needs and no more (Jeugdwet 7.3.11).';
create index request_of_child ON youth_care_link.request USING btree (municipality, child_id);
create index request_received ON youth_care_link.request USING btree (municipality, recipient_id, sent_at DESC);
create index request_sent ON youth_care_link.request USING btree (municipality, sent_by, sent_at DESC);
alter table youth_care_link.request force row level security;
create policy tenant on youth_care_link.request using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on youth_care_link.request to cjg_app;

create table youth_care_link.request_agreement (
  municipality character(4) not null,
  id uuid not null,
  terms jsonb not null,
  designated uuid[] not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id)
);
comment on table youth_care_link.request_agreement is 'What the municipality agreed on requests to youth care: after how many days an answer is late, and which providers the college designated to ask the Raad for an inquiry (Jeugdwet 3.1). The newest row counts. Nothing personal of children.';
comment on column youth_care_link.request_agreement.terms is 'In the shape of src/knowledge/youth-care-requests/terms.ts.';
alter table youth_care_link.request_agreement force row level security;
create policy tenant on youth_care_link.request_agreement using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.request_agreement to cjg_app;

create table youth_care_link.request_consent (
  municipality character(4) not null,
  request_id uuid not null,
  person_id uuid not null,
  party text not null,
  says text not null,
  given_on date not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, request_id, person_id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES youth_care_link.request(municipality, id),
  CHECK ((party = ANY (ARRAY['youth'::text, 'parents-with-custody'::text, 'representative'::text]))),
  CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text])))
);
comment on table youth_care_link.request_consent is 'Who of the family said what to this request, and when (Jeugdwet 7.3.4, 7.3.5, 7.3.15). Without consent that stands no help is asked; Veilig Thuis and the Raad can be asked without.';
alter table youth_care_link.request_consent force row level security;
create policy tenant on youth_care_link.request_consent using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on youth_care_link.request_consent to cjg_app;

create table youth_care_link.request_ending (
  municipality character(4) not null,
  request_id uuid not null,
  outcome text not null,
  reason text,
  elsewhere character(4),
  message_id uuid not null,
  at timestamp with time zone not null,
  by_id uuid not null,
  by_name text not null,
  PRIMARY KEY (municipality, request_id),
  FOREIGN KEY (municipality, request_id) REFERENCES youth_care_link.allocation_request(municipality, id),
  CHECK (((outcome = 'rejected'::text) = (reason IS NOT NULL))),
  CHECK (((elsewhere IS NULL) OR (reason = '8'::text))),
  CHECK ((outcome = ANY (ARRAY['granted'::text, 'rejected'::text])))
);
comment on table youth_care_link.request_ending is 'An officer decided on a request for the college (Jeugdwet 2.3): granted (301) or rejected (319, reason of WJ759, with the municipality that answers instead). The key makes it one: of two officers the first wins.';
alter table youth_care_link.request_ending force row level security;
create policy tenant on youth_care_link.request_ending using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.request_ending to cjg_app;

create table youth_care_link.request_holder (
  municipality character(4) not null,
  id uuid not null,
  request_id uuid not null,
  holder uuid not null,
  since timestamp with time zone not null,
  handed_over_by uuid not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, holder) REFERENCES centre.professional(municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES youth_care_link.request(municipality, id)
);
comment on table youth_care_link.request_holder is 'Who looks after a request for the sender; the newest row counts, and without any it is who sent it. For a request to Veilig Thuis or the Raad nobody else of the sender''s organisation reads it.';
create index holder_of_request ON youth_care_link.request_holder USING btree (municipality, request_id, id DESC);
alter table youth_care_link.request_holder force row level security;
create policy tenant on youth_care_link.request_holder using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on youth_care_link.request_holder to cjg_app;

create table youth_care_link.request_inquiry (
  municipality character(4) not null,
  request_id uuid not null,
  message_id uuid not null,
  at timestamp with time zone not null,
  by_id uuid not null,
  by_name text not null,
  PRIMARY KEY (municipality, request_id),
  FOREIGN KEY (municipality, request_id) REFERENCES youth_care_link.allocation_request(municipality, id)
);
comment on table youth_care_link.request_inquiry is 'An officer said that a request is looked into (319, answer 2), once.';
alter table youth_care_link.request_inquiry force row level security;
create policy tenant on youth_care_link.request_inquiry using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.request_inquiry to cjg_app;

create table youth_care_link.request_step (
  municipality character(4) not null,
  id uuid not null,
  request_id uuid not null,
  kind text not null,
  on_day date not null,
  words text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES youth_care_link.request(municipality, id),
  CHECK ((kind = ANY (ARRAY['received'::text, 'more-asked'::text, 'more-given'::text, 'inquiry-started'::text, 'granted'::text, 'rejected'::text, 'reported-back'::text, 'ended'::text, 'withdrawn'::text, 'reminded'::text, 'family-told'::text, 'found-late'::text])))
);
comment on table youth_care_link.request_step is 'What happened to a request, in the order in which it was recorded: on which day, in which words, by whom. How far a request is, is read from these rows. found-late is written by the program when an answer is overdue.';
create index step_of_request ON youth_care_link.request_step USING btree (municipality, request_id, id);
alter table youth_care_link.request_step force row level security;
create policy tenant on youth_care_link.request_step using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on youth_care_link.request_step to cjg_app;

create table youth_care_link.residence_finding (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  home character(4),
  stay text,
  home_before_stay character(4),
  under_inquiry text not null,
  mother_at_birth character(4),
  actual character(4),
  responsible character(4),
  found_at timestamp with time zone not null,
  found_by uuid not null,
  found_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  CHECK (((stay IS NOT NULL) OR (home_before_stay IS NULL))),
  CHECK ((stay = ANY (ARRAY['youth-help-provider'::text, 'foster-parent'::text, 'shelter'::text, 'juvenile-institution'::text]))),
  CHECK ((under_inquiry = ANY (ARRAY['yes'::text, 'no'::text])))
);
comment on table youth_care_link.residence_finding is 'Which municipality answers for the help of a youth, and from which facts that was found (Jeugdwet 1.1, woonplaats). The newest counts; responsible is empty when the facts gave no answer. Municipalities by their CBS code.';
create index residence_of_child ON youth_care_link.residence_finding USING btree (municipality, child_id, id DESC);
alter table youth_care_link.residence_finding force row level security;
create policy tenant on youth_care_link.residence_finding using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.residence_finding to cjg_app;

create table youth_care_link.retention_setting (
  municipality character(4) not null,
  set_at timestamp with time zone not null,
  years integer not null,
  source text not null,
  set_by uuid not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, set_at),
  CHECK ((source <> ''::text)),
  CHECK (((years >= 1) AND (years <= 20)))
);
comment on table youth_care_link.retention_setting is 'How many years a request to youth care is kept after the last step of it; the newest counts. Without any nothing is destroyed: no source was found for a term.';
alter table youth_care_link.retention_setting force row level security;
create policy tenant on youth_care_link.retention_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.retention_setting to cjg_app;

create table youth_care_link.sending (
  municipality character(4) not null,
  id uuid not null,
  message_id uuid not null,
  outcome text not null,
  status integer,
  told text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, message_id) REFERENCES youth_care_link.message(municipality, id),
  CHECK ((outcome = ANY (ARRAY['delivered'::text, 'failed'::text])))
);
comment on table youth_care_link.sending is 'One try to bring a message to the system of a provider, and what came of it.';
create index sending_of_message ON youth_care_link.sending USING btree (municipality, message_id, at);
alter table youth_care_link.sending force row level security;
create policy tenant on youth_care_link.sending using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_care_link.sending to cjg_app;

-- youth_health ----------------------------------------------------------------------------------------
create schema youth_health;
grant usage on schema youth_health to cjg_app, cjg_reporting;

create table youth_health.action_outcome (
  municipality character(4) not null,
  action_id uuid not null,
  child_id uuid not null,
  outcome text not null,
  note text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, action_id),
  FOREIGN KEY (municipality, action_id) REFERENCES youth_health.open_action(municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  CHECK ((outcome = ANY (ARRAY['done'::text, 'not-needed'::text])))
);
comment on table youth_health.action_outcome is 'An open action was done, or turned out not to be needed: who says so, when, and what came of it. Kept with the record (BW 7:454).';
create index action_outcome_of_child ON youth_health.action_outcome USING btree (municipality, child_id);
alter table youth_health.action_outcome force row level security;
create policy tenant on youth_health.action_outcome using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.action_outcome to cjg_app;

create table youth_health.alert (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  on_day date not null,
  kind text not null,
  what text not null,
  severity text not null,
  source text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  CHECK ((kind = ANY (ARRAY['allergy'::text, 'alert'::text]))),
  CHECK ((severity = ANY (ARRAY['mild'::text, 'serious'::text, 'life-threatening'::text]))),
  CHECK ((source = ANY (ARRAY['parents'::text, 'youth'::text, 'seen-here'::text, 'letter'::text])))
);
comment on table youth_health.alert is 'An allergy, or something else that everyone who opens the record must see at once: what, how serious, known since when and from whom. Never changed; kept with the record (BW 7:454).';
create index alert_of_child ON youth_health.alert USING btree (municipality, child_id);
alter table youth_health.alert force row level security;
create policy tenant on youth_health.alert using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.alert to cjg_app;

create table youth_health.alert_end (
  municipality character(4) not null,
  alert_id uuid not null,
  child_id uuid not null,
  on_day date not null,
  reason text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, alert_id),
  FOREIGN KEY (municipality, alert_id) REFERENCES youth_health.alert(municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id)
);
comment on table youth_health.alert_end is 'An alert no longer holds: since when, and why. Both stay in the record (BW 7:454).';
create index alert_end_of_child ON youth_health.alert_end USING btree (municipality, child_id);
alter table youth_health.alert_end force row level security;
create policy tenant on youth_health.alert_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.alert_end to cjg_app;

create table youth_health.batch_movement (
  municipality character(4) not null,
  id uuid not null,
  batch_id uuid not null,
  location_id uuid not null,
  kind text not null,
  amount integer not null,
  on_day date not null,
  because text,
  dose_id uuid,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, batch_id) REFERENCES youth_health.vaccine_batch(municipality, id),
  FOREIGN KEY (municipality, location_id) REFERENCES centre.location(municipality, id),
  CHECK (
CASE kind
    WHEN 'received'::text THEN (amount > 0)
    WHEN 'returned'::text THEN (amount = 1)
    WHEN 'given'::text THEN (amount = '-1'::integer)
    WHEN 'wasted'::text THEN (amount < 0)
    ELSE (amount <> 0)
END),
  CHECK (((kind = ANY (ARRAY['given'::text, 'returned'::text])) = (dose_id IS NOT NULL))),
  CHECK (((kind = ANY (ARRAY['wasted'::text, 'counted'::text])) = (because IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['received'::text, 'given'::text, 'returned'::text, 'wasted'::text, 'counted'::text])))
);
comment on table youth_health.batch_movement is 'What came into the stock of a location and what left it: received, given to a child, returned (a dose that was taken back), wasted, or a difference found by counting. The stock is the sum. Holds nothing personal.';
comment on column youth_health.batch_movement.dose_id is 'Which dose it was, as long as that record exists: the movement stays when a record is destroyed.';
create index batch_movement_of_batch ON youth_health.batch_movement USING btree (municipality, batch_id, location_id);
create unique index batch_movement_of_dose ON youth_health.batch_movement USING btree (municipality, dose_id, kind) WHERE (dose_id IS NOT NULL);
alter table youth_health.batch_movement force row level security;
create policy tenant on youth_health.batch_movement using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.batch_movement to cjg_app;

create table youth_health.care_area (
  municipality character(4) not null,
  id uuid not null,
  organisation_id uuid not null,
  from_months integer not null,
  until_months integer,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, organisation_id) REFERENCES centre.organisation(municipality, id),
  CHECK ((until_months > from_months)),
  CHECK ((from_months >= 0))
);
comment on table youth_health.care_area is 'Which ages an organisation for youth health care looks after, where a municipality has more than one (0 to 4 and 4 to 18). The row set last counts; without any, every such organisation looks after all ages.';
alter table youth_health.care_area force row level security;
create policy tenant on youth_health.care_area using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.care_area to cjg_app;

create table youth_health.clinic_session (
  municipality character(4) not null,
  id uuid not null,
  on_day date not null,
  from_time time without time zone not null,
  until_time time without time zone not null,
  place_minutes integer not null,
  location_id uuid not null,
  professional_id uuid not null,
  remark text not null,
  planned_at timestamp with time zone not null,
  planned_by text not null,
  planned_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, location_id) REFERENCES centre.location(municipality, id),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  CHECK ((until_time > from_time)),
  CHECK (((place_minutes >= 5) AND (place_minutes <= 120)))
);
comment on table youth_health.clinic_session is 'A stretch of a day on which a professional of youth health care sees children at a location, divided into places of equal length. Holds nothing personal of children; kept as long as what was planned in it.';
comment on column youth_health.clinic_session.professional_id is 'Who sees the children.';
create index clinic_session_by_day ON youth_health.clinic_session USING btree (municipality, on_day);
alter table youth_health.clinic_session force row level security;
create policy tenant on youth_health.clinic_session using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.clinic_session to cjg_app;

create table youth_health.consultation_draft (
  municipality character(4) not null,
  child_id uuid not null,
  professional_id uuid not null,
  typed jsonb not null,
  saved_at timestamp with time zone not null,
  PRIMARY KEY (municipality, child_id, professional_id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id)
);
comment on table youth_health.consultation_draft is 'What a professional is typing at a consultation, so that a dead battery loses nothing: kept here because a device may keep no personal data. No part of the record: deleted when the consultation is saved or thrown away, and after two weeks (BW 7:454 asks for notes, not for drafts).';
create index consultation_draft_by_age ON youth_health.consultation_draft USING btree (municipality, saved_at);
alter table youth_health.consultation_draft force row level security;
create policy tenant on youth_health.consultation_draft using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select, update on youth_health.consultation_draft to cjg_app;

create table youth_health.contact_attempt (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  moment text not null,
  on_day date not null,
  reason text not null,
  note text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  CHECK ((reason = ANY (ARRAY['absent'::text, 'cancelled'::text, 'cancelled-late'::text, 'not-interested'::text, 'agreed'::text, 'cancelled-by-us'::text, 'not-reached'::text, 'message-only'::text])))
);
comment on table youth_health.contact_attempt is 'A contact moment that was not held: on which day, why, and who noted it (Basisdataset 1605). A message that was only sent is one too: it is no contact. Kept with the record (BW 7:454).';
comment on column youth_health.contact_attempt.moment is 'Which moment, by its code in src/knowledge/contact-moments.';
create index contact_attempt_of_child ON youth_health.contact_attempt USING btree (municipality, child_id);
alter table youth_health.contact_attempt force row level security;
create policy tenant on youth_health.contact_attempt using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.contact_attempt to cjg_app;

create table youth_health.contact_moment (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  on_day date not null,
  kind text not null,
  source text not null,
  import_file_id uuid,
  observations jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, import_file_id) REFERENCES youth_health.import_file(municipality, id),
  CHECK (((source = 'import'::text) = (import_file_id IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['contact'::text, 'measuring'::text, 'development'::text, 'screening'::text, 'questionnaire'::text, 'history'::text, 'birth'::text, 'correction'::text, 'exchanged'::text]))),
  CHECK ((source = ANY (ARRAY['here'::text, 'import'::text])))
);
comment on table youth_health.contact_moment is 'What was seen, measured or told of a child at one moment: one document, never changed. Kept 20 years from the last change of the record (BW 7:454).';
comment on column youth_health.contact_moment.observations is 'The observations, in the shape of src/features/youth-health/record/observations.ts.';
create index contact_moment_of_child ON youth_health.contact_moment USING btree (municipality, child_id, on_day);
alter table youth_health.contact_moment force row level security;
create policy tenant on youth_health.contact_moment using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.contact_moment to cjg_app;

create table youth_health.destruction_approval (
  municipality character(4) not null,
  proposal_id uuid not null,
  approved_as text not null,
  approved_at timestamp with time zone not null,
  approved_by text not null,
  approved_by_name text not null,
  PRIMARY KEY (municipality, proposal_id, approved_as),
  UNIQUE (municipality, proposal_id, approved_by),
  FOREIGN KEY (municipality, proposal_id) REFERENCES youth_health.destruction_proposal(municipality, id),
  CHECK ((approved_as = ANY (ARRAY['youth-doctor'::text, 'administrator'::text])))
);
comment on table youth_health.destruction_approval is 'Two different people agree to a destruction: a youth doctor and an administrator.';
alter table youth_health.destruction_approval force row level security;
create policy tenant on youth_health.destruction_approval using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.destruction_approval to cjg_app;

create table youth_health.destruction_candidate (
  municipality character(4) not null,
  proposal_id uuid not null,
  child_id uuid not null,
  last_changed_on date not null,
  kept_until date not null,
  because text not null,
  PRIMARY KEY (municipality, proposal_id, child_id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, proposal_id) REFERENCES youth_health.destruction_proposal(municipality, id),
  CHECK ((because = ANY (ARRAY['term-ended'::text, 'on-request'::text])))
);
comment on table youth_health.destruction_candidate is 'A record on the list. Destroyed with the record itself, so that the list ends without anybody on it.';
create index destruction_candidate_of_child ON youth_health.destruction_candidate USING btree (municipality, child_id);
alter table youth_health.destruction_candidate force row level security;
create policy tenant on youth_health.destruction_candidate using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.destruction_candidate to cjg_app;

create table youth_health.destruction_proposal (
  municipality character(4) not null,
  id uuid not null,
  proposed_at timestamp with time zone not null,
  proposed_by_name text not null,
  PRIMARY KEY (municipality, id)
);
comment on table youth_health.destruction_proposal is 'A list of records whose term has ended, made at night, waiting for a youth doctor and an administrator.';
alter table youth_health.destruction_proposal force row level security;
create policy tenant on youth_health.destruction_proposal using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.destruction_proposal to cjg_app;

create table youth_health.destruction_report (
  municipality character(4) not null,
  proposal_id uuid not null,
  destroyed_at timestamp with time zone not null,
  records integer not null,
  left_out integer not null,
  rows_by_table jsonb not null,
  destroyed jsonb not null,
  PRIMARY KEY (municipality, proposal_id),
  FOREIGN KEY (municipality, proposal_id) REFERENCES youth_health.destruction_proposal(municipality, id)
);
comment on table youth_health.destruction_report is 'What a destruction did: how many records and rows, of which references and terms. No name and no id of a person; kept as proof of destruction.';
comment on column youth_health.destruction_report.destroyed is 'Of each record the first half of the SHA-256 of the child''s id, the day of the last change and the last day it had to be kept.';
alter table youth_health.destruction_report force row level security;
create policy tenant on youth_health.destruction_report using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.destruction_report to cjg_app;

create table youth_health.destruction_request (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  asked_on date not null,
  asked_by_name text not null,
  decision text not null,
  ground text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  CHECK ((decision = ANY (ARRAY['granted'::text, 'refused'::text])))
);
comment on table youth_health.destruction_request is 'The youth, or who represents a child under twelve, asked in writing to destroy the record, and what was decided (BW 7:455; Jeugdwet 7.3.9).';
create index destruction_request_of_child ON youth_health.destruction_request USING btree (municipality, child_id);
alter table youth_health.destruction_request force row level security;
create policy tenant on youth_health.destruction_request using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.destruction_request to cjg_app;

create table youth_health.document (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  on_day date not null,
  title text not null,
  purpose text not null,
  media_type text not null,
  size integer not null,
  sha256 bytea not null,
  content bytea not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text]))),
  CHECK ((length(sha256) = 32)),
  CHECK ((size > 0))
);
comment on table youth_health.document is 'A letter or picture that belongs in the record, with its checksum: what it is, of which day, why it is kept here and who put it there. Never changed; kept with the record (BW 7:454).';
comment on column youth_health.document.media_type is 'Read from the content, not from the name of the file.';
create index document_of_child ON youth_health.document USING btree (municipality, child_id);
alter table youth_health.document force row level security;
create policy tenant on youth_health.document using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.document to cjg_app;

create table youth_health.document_sharing (
  municipality character(4) not null,
  document_id uuid not null,
  child_id uuid not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, document_id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, document_id) REFERENCES youth_health.document(municipality, id)
);
comment on table youth_health.document_sharing is 'A document of the record that a professional put among the letters of the family in Mijn CJG (BW 7:456: who the record is about may see it and have a copy). Withdrawn with the document. Kept with the record (BW 7:454).';
create index document_sharing_of_child ON youth_health.document_sharing USING btree (municipality, child_id);
alter table youth_health.document_sharing force row level security;
create policy tenant on youth_health.document_sharing using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.document_sharing to cjg_app;

create table youth_health.document_withdrawal (
  municipality character(4) not null,
  document_id uuid not null,
  child_id uuid not null,
  reason text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, document_id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, document_id) REFERENCES youth_health.document(municipality, id)
);
comment on table youth_health.document_withdrawal is 'A document no longer counts, and why. It stays where it was until the record itself goes (BW 7:454).';
create index document_withdrawal_of_child ON youth_health.document_withdrawal USING btree (municipality, child_id);
alter table youth_health.document_withdrawal force row level security;
create policy tenant on youth_health.document_withdrawal using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.document_withdrawal to cjg_app;

create table youth_health.dose (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  vaccine text,
  given_on date,
  product text,
  batch text,
  batch_expires_on date,
  place text not null,
  given_by text,
  consent_ground text,
  supersedes uuid,
  reason text,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  site text,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, supersedes) REFERENCES youth_health.dose(municipality, id),
  CHECK (((vaccine IS NULL) = (given_on IS NULL))),
  CHECK (((supersedes IS NULL) = (reason IS NULL))),
  CHECK (((vaccine IS NOT NULL) OR (supersedes IS NOT NULL))),
  CHECK ((consent_ground = ANY (ARRAY['prevents-serious-harm'::text, 'youth-keeps-wish'::text, 'cannot-weigh'::text]))),
  CHECK ((place = ANY (ARRAY['here'::text, 'elsewhere'::text]))),
  CHECK ((site = ANY (ARRAY['left-arm'::text, 'right-arm'::text, 'left-leg'::text, 'right-leg'::text, 'mouth'::text])))
);
comment on table youth_health.dose is 'A dose of a vaccine, or of antibodies, that a child was given. Nothing is changed: a correction is a row that supersedes another, with its reason; without a vaccine it takes the other back. Kept 20 years from the last change of the record (BW 7:454).';
comment on column youth_health.dose.vaccine is 'An id of src/knowledge/vaccination/vaccines.ts.';
comment on column youth_health.dose.place is 'here: by this youth health care, with consent on record; elsewhere: taken over from a card or another record.';
comment on column youth_health.dose.given_by is 'The name of who gave it, when that is known.';
comment on column youth_health.dose.consent_ground is 'Why the usual people did not all have to consent (BW 7:450 lid 2, 7:465): a professional''s judgement.';
comment on column youth_health.dose.site is 'Where on the body it was given; null when that was not recorded.';
create index dose_by_day ON youth_health.dose USING btree (municipality, given_on);
create index dose_of_child ON youth_health.dose USING btree (municipality, child_id, given_on);
create unique index dose_superseded_once ON youth_health.dose USING btree (municipality, supersedes) WHERE (supersedes IS NOT NULL);
alter table youth_health.dose force row level security;
create policy tenant on youth_health.dose using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.dose to cjg_app;

create table youth_health.finding (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  contact_moment_id uuid not null,
  screening text not null,
  outcome text not null,
  found_on date not null,
  step text not null,
  step_by date,
  rule text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, contact_moment_id) REFERENCES youth_health.contact_moment(municipality, id),
  CHECK ((outcome = ANY (ARRAY['doubtful'::text, 'insufficient'::text]))),
  CHECK ((step = ANY (ARRAY['repeat'::text, 'refer'::text, 'decide'::text])))
);
comment on table youth_health.finding is 'What a screening showed that asks for a step, with the rule that says which and the last day where the rule gives one. In sight until a row of finding_step closes it. Kept with the record (BW 7:454).';
create index finding_of_child ON youth_health.finding USING btree (municipality, child_id);
alter table youth_health.finding force row level security;
create policy tenant on youth_health.finding using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.finding to cjg_app;

create table youth_health.finding_step (
  municipality character(4) not null,
  id uuid not null,
  finding_id uuid not null,
  child_id uuid not null,
  kind text not null,
  due_on date,
  reason text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, finding_id) REFERENCES youth_health.finding(municipality, id),
  CHECK (((kind = 'repeat'::text) = (due_on IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['repeat'::text, 'referred'::text, 'closed'::text])))
);
comment on table youth_health.finding_step is 'What somebody did about a finding: planned to look again by a day, referred, or closed it with the reason. The last one stands; closed stays closed. Kept with the record (BW 7:454).';
create index finding_step_of_child ON youth_health.finding_step USING btree (municipality, child_id);
create index finding_step_of_finding ON youth_health.finding_step USING btree (municipality, finding_id);
create unique index finding_closed_once ON youth_health.finding_step USING btree (municipality, finding_id) WHERE (kind = 'closed'::text);
alter table youth_health.finding_step force row level security;
create policy tenant on youth_health.finding_step using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.finding_step to cjg_app;

create table youth_health.glass_breaking (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  because text not null,
  explanation text not null,
  broken_at timestamp with time zone not null,
  until timestamp with time zone not null,
  broken_by text not null,
  broken_by_name text not null,
  organisation_id uuid,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  CHECK ((because = ANY (ARRAY['danger'::text, 'stands-in'::text, 'asked-by-family'::text, 'other'::text]))),
  CHECK ((until > broken_at))
);
comment on table youth_health.glass_breaking is 'Somebody of youth health care opened a record without looking after the child: why, and until when (NEN 7513, emergency procedure; BW 7:457). The family sees it in its log and an administrator reviews it.';
create index glass_breaking_of_child ON youth_health.glass_breaking USING btree (municipality, child_id);
alter table youth_health.glass_breaking force row level security;
create policy tenant on youth_health.glass_breaking using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.glass_breaking to cjg_app;

create table youth_health.glass_review (
  municipality character(4) not null,
  breaking_id uuid not null,
  child_id uuid not null,
  finding text not null,
  explanation text not null,
  reviewed_at timestamp with time zone not null,
  reviewed_by text not null,
  reviewed_by_name text not null,
  PRIMARY KEY (municipality, breaking_id),
  FOREIGN KEY (municipality, breaking_id) REFERENCES youth_health.glass_breaking(municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  CHECK ((finding = ANY (ARRAY['justified'::text, 'not-justified'::text])))
);
comment on table youth_health.glass_review is 'What an administrator found of a record opened without a care relation. Kept with the record.';
alter table youth_health.glass_review force row level security;
create policy tenant on youth_health.glass_review using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.glass_review to cjg_app;

create table youth_health.growth_lines_choice (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  population text not null,
  because text not null,
  chosen_on date not null,
  chosen_by text not null,
  chosen_by_name text not null,
  recorded_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  CHECK ((population = ANY (ARRAY['nl'::text, 'tu'::text, 'ma'::text, 'hs'::text, 'ds'::text])))
);
comment on table youth_health.growth_lines_choice is 'With which children this child is compared on its growth charts: a professional''s choice, with its reason. Without a row that is the Dutch population; the row recorded last counts. Kept with the record (BW 7:454).';
comment on column youth_health.growth_lines_choice.population is 'nl Dutch, tu Turkish, ma Moroccan, hs Hindustani origin, ds Down syndrome: the populations of the growth studies (src/knowledge/growth/reference.ts).';
create index growth_lines_choice_of_child ON youth_health.growth_lines_choice USING btree (municipality, child_id);
alter table youth_health.growth_lines_choice force row level security;
create policy tenant on youth_health.growth_lines_choice using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.growth_lines_choice to cjg_app;

create table youth_health.import_file (
  municipality character(4) not null,
  id uuid not null,
  fingerprint text not null,
  file_name text not null,
  child_id uuid not null,
  left_out jsonb not null,
  imported_at timestamp with time zone not null,
  imported_by text not null,
  imported_by_name text not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, fingerprint),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id)
);
comment on table youth_health.import_file is 'A Basisdataset JGZ file that was taken into a record: which, when, by whom, and what of it was left out and why. The same content is taken in once.';
comment on column youth_health.import_file.fingerprint is 'SHA-256 of the content, spaces and order of keys left aside.';
create index import_file_at ON youth_health.import_file USING btree (municipality, imported_at);
alter table youth_health.import_file force row level security;
create policy tenant on youth_health.import_file using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.import_file to cjg_app;

create table youth_health.invitation (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  round_id uuid not null,
  moment text not null,
  way text not null,
  because text,
  nth integer,
  contact_id uuid,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, child_id, moment, nth),
  UNIQUE (municipality, round_id, child_id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, contact_id) REFERENCES youth_health.planned_contact(municipality, id),
  FOREIGN KEY (municipality, round_id) REFERENCES youth_health.invitation_round(municipality, id),
  CHECK ((because = ANY (ARRAY['no-address'::text, 'no-place'::text]))),
  CHECK (((way = 'none'::text) = (because IS NOT NULL))),
  CHECK (((way = 'none'::text) = (nth IS NULL))),
  CHECK ((nth > 0)),
  CHECK ((way = ANY (ARRAY['mail'::text, 'letter'::text, 'none'::text])))
);
comment on table youth_health.invitation is 'A child was invited for a contact moment by mail or by letter, or could not be invited and why. An invitation is no contact. Kept with the record (BW 7:454).';
comment on column youth_health.invitation.nth is 'How many times this child was invited for this moment, this time included: of two who invite it at once one is refused. Null when it could not be invited.';
alter table youth_health.invitation force row level security;
create policy tenant on youth_health.invitation using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.invitation to cjg_app;

create table youth_health.invitation_round (
  municipality character(4) not null,
  id uuid not null,
  moment text not null,
  school_id uuid,
  class_name text,
  born_from date,
  born_until date,
  with_place boolean not null,
  invited_at timestamp with time zone not null,
  invited_by text not null,
  invited_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, school_id) REFERENCES people.school(municipality, id),
  CHECK ((born_until >= born_from))
);
comment on table youth_health.invitation_round is 'A group of children was invited for a contact moment: of which school and class, or which birth dates, and by whom. Holds nothing personal of children; kept as long as the invitations.';
comment on column youth_health.invitation_round.with_place is 'Whether everybody was given a place in a session, or is asked to make an appointment.';
alter table youth_health.invitation_round force row level security;
create policy tenant on youth_health.invitation_round using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.invitation_round to cjg_app;

create table youth_health.measurement (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  contact_moment_id uuid not null,
  on_day date not null,
  measure text not null,
  value numeric,
  position text,
  supersedes uuid,
  reason text,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  clothing_kg numeric,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, contact_moment_id) REFERENCES youth_health.contact_moment(municipality, id),
  FOREIGN KEY (municipality, supersedes) REFERENCES youth_health.measurement(municipality, id),
  CHECK ((("position" IS NULL) OR (measure = 'height'::text))),
  CHECK (((supersedes IS NULL) = (reason IS NULL))),
  CHECK (((value IS NOT NULL) OR (supersedes IS NOT NULL))),
  CHECK (((clothing_kg IS NULL) OR (measure = 'weight'::text))),
  CHECK ((clothing_kg > (0)::numeric)),
  CHECK ((measure = ANY (ARRAY['height'::text, 'weight'::text, 'head-circumference'::text]))),
  CHECK (("position" = ANY (ARRAY['lying'::text, 'standing'::text]))),
  CHECK ((value > (0)::numeric))
);
comment on table youth_health.measurement is 'Height and head circumference in cm, weight in kg, as plotted; the contact moment holds the document. Nothing is changed: a correction is a row that supersedes another, with its reason; without a value it takes the other back.';
comment on column youth_health.measurement.clothing_kg is 'What was taken off for clothes, in kg; value is without them. Null: weighed without clothes, or not known.';
create index measurement_of_child ON youth_health.measurement USING btree (municipality, child_id, on_day);
create unique index measurement_superseded_once ON youth_health.measurement USING btree (municipality, supersedes) WHERE (supersedes IS NOT NULL);
alter table youth_health.measurement force row level security;
create policy tenant on youth_health.measurement using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.measurement to cjg_app;

create table youth_health.measurement_to_repeat (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  measure text not null,
  before_day date,
  because text not null,
  supersedes uuid,
  noted_on date not null,
  noted_by text not null,
  noted_by_name text not null,
  recorded_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, supersedes) REFERENCES youth_health.measurement_to_repeat(municipality, id),
  CHECK (((before_day IS NOT NULL) OR (supersedes IS NOT NULL))),
  CHECK ((measure = ANY (ARRAY['height'::text, 'weight'::text, 'head-circumference'::text])))
);
comment on table youth_health.measurement_to_repeat is 'That something is to be measured again before a day, by whom and why. It is open until the same is measured on a later day than it was noted, or another row supersedes it; without a day that row takes it back. Kept with the record (BW 7:454).';
create index measurement_to_repeat_by_day ON youth_health.measurement_to_repeat USING btree (municipality, before_day);
create index measurement_to_repeat_of_child ON youth_health.measurement_to_repeat USING btree (municipality, child_id);
create unique index measurement_to_repeat_superseded_once ON youth_health.measurement_to_repeat USING btree (municipality, supersedes) WHERE (supersedes IS NOT NULL);
alter table youth_health.measurement_to_repeat force row level security;
create policy tenant on youth_health.measurement_to_repeat using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.measurement_to_repeat to cjg_app;

create table youth_health.open_action (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  kind text not null,
  about text not null,
  due_on date not null,
  attempt_id uuid,
  contact_moment_id uuid,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, attempt_id) REFERENCES youth_health.contact_attempt(municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, contact_moment_id) REFERENCES youth_health.contact_moment(municipality, id),
  CHECK ((kind = ANY (ARRAY['invite'::text, 'call'::text, 'home-visit'::text, 'discuss'::text, 'concern'::text, 'repeat-measurement'::text, 'refer'::text, 'task'::text])))
);
comment on table youth_health.open_action is 'What somebody has to do for a child by a day: after a moment that was not held, or agreed at one that was. It stays open until a row of action_outcome closes it. Kept with the record (BW 7:454).';
create index open_action_by_day ON youth_health.open_action USING btree (municipality, due_on);
create index open_action_of_child ON youth_health.open_action USING btree (municipality, child_id);
alter table youth_health.open_action force row level security;
create policy tenant on youth_health.open_action using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.open_action to cjg_app;

create table youth_health.overdue (
  municipality character(4) not null,
  child_id uuid not null,
  list text not null,
  since date not null,
  about text[] not null,
  born_on date not null,
  counted_at timestamp with time zone not null,
  PRIMARY KEY (municipality, list, child_id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  CHECK ((list = ANY (ARRAY['vaccination'::text, 'contact-moment'::text])))
);
comment on table youth_health.overdue is 'Which children are behind with their vaccinations or contact moments, counted every night from their records, so that a list of a whole municipality opens at once. A reckoning, no fact: whoever opens the list sees each child reckoned again. Written anew every night; goes with the record (BW 7:454).';
create index overdue_since ON youth_health.overdue USING btree (municipality, list, since, child_id);
alter table youth_health.overdue force row level security;
create policy tenant on youth_health.overdue using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on youth_health.overdue to cjg_app;

create table youth_health.overdue_count (
  municipality character(4) not null,
  list text not null,
  counted_at timestamp with time zone not null,
  children integer not null,
  PRIMARY KEY (municipality, list),
  CHECK ((list = ANY (ARRAY['vaccination'::text, 'contact-moment'::text])))
);
comment on table youth_health.overdue_count is 'When the overdue children were last counted, and over how many children. Holds nothing personal.';
alter table youth_health.overdue_count force row level security;
create policy tenant on youth_health.overdue_count using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update on youth_health.overdue_count to cjg_app;

create table youth_health.planned_contact (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  moment text not null,
  nth integer not null,
  session_id uuid not null,
  place integer not null,
  turn integer not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, child_id, moment, nth),
  UNIQUE (municipality, session_id, place, turn),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, session_id) REFERENCES youth_health.clinic_session(municipality, id),
  CHECK ((nth > 0)),
  CHECK ((place > 0)),
  CHECK ((turn > 0))
);
comment on table youth_health.planned_contact is 'A child has a place in a clinic session, for a contact moment. Never changed: what is moved or cancelled gets a row in planned_contact_end. Kept with the record (BW 7:454).';
comment on column youth_health.planned_contact.nth is 'How many times this child was planned for this moment, this time included: of two who plan the same child at once one is refused.';
comment on column youth_health.planned_contact.place is 'Counted from 1; a place begins place_minutes after the one before it.';
comment on column youth_health.planned_contact.turn is 'How many times this place was given, this time included: it is given again only after the last one ended, and of two who give it at once one is refused.';
create index planned_contact_of_session ON youth_health.planned_contact USING btree (municipality, session_id);
alter table youth_health.planned_contact force row level security;
create policy tenant on youth_health.planned_contact using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.planned_contact to cjg_app;

create table youth_health.planned_contact_arrival (
  municipality character(4) not null,
  contact_id uuid not null,
  child_id uuid not null,
  turn integer not null,
  arrived boolean not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, contact_id, turn),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, contact_id) REFERENCES youth_health.planned_contact(municipality, id),
  CHECK ((turn > 0))
);
comment on table youth_health.planned_contact_arrival is 'A child that was planned is in the waiting room, or is not after all (a slip of the finger); the last turn counts. Kept with the record (BW 7:454).';
create index planned_contact_arrival_of_child ON youth_health.planned_contact_arrival USING btree (municipality, child_id);
alter table youth_health.planned_contact_arrival force row level security;
create policy tenant on youth_health.planned_contact_arrival using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.planned_contact_arrival to cjg_app;

create table youth_health.planned_contact_end (
  municipality character(4) not null,
  contact_id uuid not null,
  child_id uuid not null,
  because text not null,
  note text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, contact_id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, contact_id) REFERENCES youth_health.planned_contact(municipality, id),
  CHECK ((because = ANY (ARRAY['moved'::text, 'cancelled-by-family'::text, 'cancelled-by-us'::text])))
);
comment on table youth_health.planned_contact_end is 'A planned contact was moved or cancelled, and its place is free again: why, and who said so. Kept with the record (BW 7:454).';
create index planned_contact_end_of_child ON youth_health.planned_contact_end USING btree (municipality, child_id);
alter table youth_health.planned_contact_end force row level security;
create policy tenant on youth_health.planned_contact_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.planned_contact_end to cjg_app;

create table youth_health.pregnancy_fact (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  maternal_vaccination_on date,
  maternal_vaccination_gestation_days integer,
  pertussis_gestation_days integer,
  mother_carries_hepatitis_b text not null,
  other_circumstance text,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  CHECK (((maternal_vaccination_on IS NULL) = (maternal_vaccination_gestation_days IS NULL))),
  CHECK (((maternal_vaccination_gestation_days >= 0) AND (maternal_vaccination_gestation_days <= 310))),
  CHECK ((mother_carries_hepatitis_b = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
  CHECK (((pertussis_gestation_days >= 0) AND (pertussis_gestation_days <= 310)))
);
comment on table youth_health.pregnancy_fact is 'What is known of the pregnancy, as far as the choice of the vaccination scheme needs it. The row recorded last counts; what was known before stays. Kept with the record (BW 7:454).';
comment on column youth_health.pregnancy_fact.pertussis_gestation_days is 'How far the pregnancy was when a laboratory proved whooping cough; null is no such proof.';
create index pregnancy_fact_of_child ON youth_health.pregnancy_fact USING btree (municipality, child_id);
alter table youth_health.pregnancy_fact force row level security;
create policy tenant on youth_health.pregnancy_fact using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.pregnancy_fact to cjg_app;

create table youth_health.programme_setting (
  municipality character(4) not null,
  id uuid not null,
  moment text not null,
  setting jsonb not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id)
);
comment on table youth_health.programme_setting is 'How a municipality offers one contact moment: on or off, at which ages, with which contents (Wpg art. 5: the municipality has the care carried out). The row set last counts. Holds nothing personal of children.';
comment on column youth_health.programme_setting.setting is 'In the shape of src/features/youth-health/consultation/programme/setting.ts.';
create index programme_setting_of_moment ON youth_health.programme_setting USING btree (municipality, moment, id);
alter table youth_health.programme_setting force row level security;
create policy tenant on youth_health.programme_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.programme_setting to cjg_app;

create table youth_health.questionnaire_band (
  municipality character(4) not null,
  questionnaire text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  bands jsonb not null,
  PRIMARY KEY (municipality, questionnaire, set_at)
);
comment on table youth_health.questionnaire_band is 'From which score a municipality calls a scale of a questionnaire borderline or raised: empty until it sets them. The last row counts. Holds nothing personal.';
alter table youth_health.questionnaire_band force row level security;
create policy tenant on youth_health.questionnaire_band using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.questionnaire_band to cjg_app;

create table youth_health.questionnaire_reading (
  municipality character(4) not null,
  request_id uuid not null,
  child_id uuid not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, request_id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, request_id) REFERENCES youth_health.questionnaire_return(municipality, request_id)
);
comment on table youth_health.questionnaire_reading is 'Somebody of youth health care read a questionnaire that came back, and says so: until then it stands in sight. Kept with the record (BW 7:454).';
create index questionnaire_reading_of_child ON youth_health.questionnaire_reading USING btree (municipality, child_id);
alter table youth_health.questionnaire_reading force row level security;
create policy tenant on youth_health.questionnaire_reading using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.questionnaire_reading to cjg_app;

create table youth_health.questionnaire_request (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  questionnaire text not null,
  version integer not null,
  person_id uuid not null,
  person_name text not null,
  filled_by text not null,
  token_hash bytea,
  expires_on date not null,
  draft jsonb,
  draft_saved_at timestamp with time zone,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, token_hash),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  CHECK ((filled_by = ANY (ARRAY['parent'::text, 'youth'::text]))),
  CHECK ((length(token_hash) = 32))
);
comment on table youth_health.questionnaire_request is 'A questionnaire that a parent or the youth was asked to fill in before a consultation: by a link, in Mijn CJG, or both. Open until it is returned, withdrawn or over its last day. Kept with the record (BW 7:454).';
comment on column youth_health.questionnaire_request.token_hash is 'SHA-256 of the secret in the link; the secret itself is in the mail and nowhere else. Null: only in Mijn CJG.';
comment on column youth_health.questionnaire_request.draft is 'What was filled in so far, so that somebody can stop and go on; emptied when it is returned or withdrawn.';
create index questionnaire_request_of_child ON youth_health.questionnaire_request USING btree (municipality, child_id);
create index questionnaire_request_of_person ON youth_health.questionnaire_request USING btree (municipality, person_id);
alter table youth_health.questionnaire_request force row level security;
create policy tenant on youth_health.questionnaire_request using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select, update (draft, draft_saved_at) on youth_health.questionnaire_request to cjg_app;

create table youth_health.questionnaire_return (
  municipality character(4) not null,
  request_id uuid not null,
  child_id uuid not null,
  contact_moment_id uuid not null,
  is_urgent boolean not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, request_id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, contact_moment_id) REFERENCES youth_health.contact_moment(municipality, id),
  FOREIGN KEY (municipality, request_id) REFERENCES youth_health.questionnaire_request(municipality, id)
);
comment on table youth_health.questionnaire_return is 'A questionnaire was sent in: by whom and when, once. The answers stand in the contact moment. Kept with the record (BW 7:454).';
comment on column youth_health.questionnaire_return.is_urgent is 'An answer that the questionnaire itself marks as one to read at once.';
create index questionnaire_return_of_child ON youth_health.questionnaire_return USING btree (municipality, child_id);
alter table youth_health.questionnaire_return force row level security;
create policy tenant on youth_health.questionnaire_return using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.questionnaire_return to cjg_app;

create table youth_health.questionnaire_withdrawal (
  municipality character(4) not null,
  request_id uuid not null,
  child_id uuid not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, request_id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, request_id) REFERENCES youth_health.questionnaire_request(municipality, id)
);
comment on table youth_health.questionnaire_withdrawal is 'A questionnaire that was asked for is not needed any more: its link opens nothing. Kept with the record (BW 7:454).';
create index questionnaire_withdrawal_of_child ON youth_health.questionnaire_withdrawal USING btree (municipality, child_id);
alter table youth_health.questionnaire_withdrawal force row level security;
create policy tenant on youth_health.questionnaire_withdrawal using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.questionnaire_withdrawal to cjg_app;

create table youth_health.questionnaire_wording (
  municipality character(4) not null,
  questionnaire text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  licence text not null,
  wording jsonb not null,
  PRIMARY KEY (municipality, questionnaire, set_at)
);
comment on table youth_health.questionnaire_wording is 'The words of a questionnaire whose text belongs to somebody else, loaded by a municipality that may use it, with its licence. The last row counts. Holds nothing personal.';
alter table youth_health.questionnaire_wording force row level security;
create policy tenant on youth_health.questionnaire_wording using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.questionnaire_wording to cjg_app;

create table youth_health.record (
  municipality character(4) not null,
  child_id uuid not null,
  opened_at timestamp with time zone not null,
  opened_by text not null,
  opened_by_name text not null,
  PRIMARY KEY (municipality, child_id),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id)
);
comment on table youth_health.record is 'The youth health record of a child: that it was opened, when and by whom. Digital by law (Wpg art. 5); kept 20 years from the last change (BW 7:454).';
alter table youth_health.record force row level security;
create policy tenant on youth_health.record using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.record to cjg_app;

create table youth_health.retention_extension (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  until_day date not null,
  reason text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id)
);
comment on table youth_health.retention_extension is 'One record is kept longer than its term, because good care asks it: until when and why (BW 7:454 lid 3).';
create index retention_extension_of_child ON youth_health.retention_extension USING btree (municipality, child_id);
alter table youth_health.retention_extension force row level security;
create policy tenant on youth_health.retention_extension using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.retention_extension to cjg_app;

create table youth_health.retention_setting (
  municipality character(4) not null,
  id uuid not null,
  kept_until_age integer,
  ground text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK (((kept_until_age >= 18) AND (kept_until_age <= 120)))
);
comment on table youth_health.retention_setting is 'A municipality may keep records longer than the twenty years of the law, until a set age (BW 7:454: as long as good care asks). The row set last counts; without any the law does.';
alter table youth_health.retention_setting force row level security;
create policy tenant on youth_health.retention_setting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.retention_setting to cjg_app;

create table youth_health.rivm_sharing_answer (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  says text not null,
  said_on date not null,
  route text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  CHECK ((route = ANY (ARRAY['in-person'::text, 'phone'::text, 'writing'::text, 'online'::text]))),
  CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text])))
);
comment on table youth_health.rivm_sharing_answer is 'Consent to share vaccinations of the national programme with RIVM, or its withdrawal, per person (Basisdataset G115: 1533, 1536, 1541; asked since 1-1-2022). Apart from consent to a dose: without it the dose is given and sent without a name. The last word of each person counts. Kept with the record (BW 7:454).';
create index rivm_sharing_answer_of_child ON youth_health.rivm_sharing_answer USING btree (municipality, child_id);
alter table youth_health.rivm_sharing_answer force row level security;
create policy tenant on youth_health.rivm_sharing_answer using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.rivm_sharing_answer to cjg_app;

create table youth_health.scheme_decision (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  scheme text not null,
  because text not null,
  decided_on date not null,
  decided_by text not null,
  decided_by_name text not null,
  recorded_at timestamp with time zone not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  CHECK ((scheme = ANY (ARRAY['2+1'::text, '3+1'::text])))
);
comment on table youth_health.scheme_decision is 'The youth doctor''s choice between the schemes for DKTP-Hib-HepB, and why (Basisdataset 1584: 01 is 2+1, 02 is 3+1). The row recorded last counts. Kept with the record (BW 7:454).';
create index scheme_decision_of_child ON youth_health.scheme_decision USING btree (municipality, child_id);
alter table youth_health.scheme_decision force row level security;
create policy tenant on youth_health.scheme_decision using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.scheme_decision to cjg_app;

create table youth_health.school_count (
  municipality character(4) not null,
  school_id uuid not null,
  school_year integer not null,
  class_group text not null,
  subject text not null,
  category text not null,
  count integer not null,
  counted_at timestamp with time zone not null,
  PRIMARY KEY (municipality, school_id, school_year, class_group, subject, category),
  FOREIGN KEY (municipality, school_id) REFERENCES people.school(municipality, id),
  CHECK ((class_group = ANY (ARRAY['1-2'::text, '3-4'::text, '5-6'::text, '7-8'::text, 'class-1-2'::text, 'class-3-4'::text, 'class-5-6'::text, 'other'::text]))),
  CHECK ((count > 0)),
  CHECK (((school_year >= 2000) AND (school_year <= 2100))),
  CHECK ((subject = ANY (ARRAY['weight'::text, 'hearing'::text, 'vision'::text, 'vaccination'::text, 'questionnaire'::text])))
);
comment on table youth_health.school_count is 'How many pupils of a school in a school year, named after the year in which it begins, by group of classes and by one finding of the record; every pupil is in one category of each subject. Counted once, when the year is over: who compares a count of today with that of yesterday would find a child. Small numbers are in it; what may be shown is decided in knowledge/healthy-school/profile.ts. Holds nothing personal.';
alter table youth_health.school_count force row level security;
create policy tenant on youth_health.school_count using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.school_count to cjg_app;

create table youth_health.screening_level (
  municipality character(4) not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  vision_from_42_months numeric,
  vision_from_54_months numeric,
  hearing_decibel integer,
  PRIMARY KEY (municipality, set_at),
  CHECK (((hearing_decibel >= 0) AND (hearing_decibel <= 100))),
  CHECK ((vision_from_42_months > (0)::numeric)),
  CHECK ((vision_from_54_months > (0)::numeric))
);
comment on table youth_health.screening_level is 'What a municipality agreed to call sufficient: the lowest line of the eye chart per age and the loudest threshold that passes. Null: nothing agreed. The last row counts. Holds nothing personal.';
alter table youth_health.screening_level force row level security;
create policy tenant on youth_health.screening_level using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.screening_level to cjg_app;

create table youth_health.session_batch (
  municipality character(4) not null,
  id uuid not null,
  session_id uuid not null,
  batch_id uuid not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, batch_id) REFERENCES youth_health.vaccine_batch(municipality, id),
  FOREIGN KEY (municipality, session_id) REFERENCES youth_health.vaccination_session(municipality, id)
);
comment on table youth_health.session_batch is 'From which batch a professional vaccinates at a session; the one chosen last counts, one''s own before a colleague''s. Holds nothing personal of children.';
create index session_batch_of_session ON youth_health.session_batch USING btree (municipality, session_id);
alter table youth_health.session_batch force row level security;
create policy tenant on youth_health.session_batch using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.session_batch to cjg_app;

create table youth_health.session_child (
  municipality character(4) not null,
  session_id uuid not null,
  child_id uuid not null,
  class_name text,
  added_at timestamp with time zone not null,
  added_by_name text not null,
  PRIMARY KEY (municipality, session_id, child_id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, session_id) REFERENCES youth_health.vaccination_session(municipality, id)
);
comment on table youth_health.session_child is 'The list of a vaccination session: who was called, in which class they were that day. Kept with the record (BW 7:454).';
create index session_child_of_child ON youth_health.session_child USING btree (municipality, child_id);
alter table youth_health.session_child force row level security;
create policy tenant on youth_health.session_child using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.session_child to cjg_app;

create table youth_health.session_dose (
  municipality character(4) not null,
  dose_id uuid not null,
  session_id uuid not null,
  child_id uuid not null,
  turn integer not null,
  PRIMARY KEY (municipality, dose_id),
  FOREIGN KEY (municipality, dose_id) REFERENCES youth_health.dose(municipality, id),
  FOREIGN KEY (municipality, session_id, child_id, turn) REFERENCES youth_health.session_outcome(municipality, session_id, child_id, turn)
);
comment on table youth_health.session_dose is 'Which doses were given at a session, and in which turn of the child. Kept with the dose (BW 7:454).';
alter table youth_health.session_dose force row level security;
create policy tenant on youth_health.session_dose using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.session_dose to cjg_app;

create table youth_health.session_outcome (
  municipality character(4) not null,
  session_id uuid not null,
  child_id uuid not null,
  turn integer not null,
  outcome text not null,
  because text,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, session_id, child_id, turn),
  FOREIGN KEY (municipality, session_id, child_id) REFERENCES youth_health.session_child(municipality, session_id, child_id),
  CHECK (((outcome <> 'not-given'::text) OR (because IS NOT NULL))),
  CHECK ((outcome = ANY (ARRAY['given'::text, 'absent'::text, 'refused'::text, 'not-given'::text, 'undone'::text]))),
  CHECK ((turn > 0))
);
comment on table youth_health.session_outcome is 'What happened with a child at a session; the last turn counts. The turn is part of the key: of two tables that register the same child at once, one is refused. Kept with the record (BW 7:454).';
alter table youth_health.session_outcome force row level security;
create policy tenant on youth_health.session_outcome using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.session_outcome to cjg_app;

create table youth_health.transfer_answer (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  says text not null,
  said_on date not null,
  route text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  CHECK ((route = ANY (ARRAY['in-person'::text, 'phone'::text, 'writing'::text, 'online'::text]))),
  CHECK ((says = ANY (ARRAY['consents'::text, 'objects'::text])))
);
comment on table youth_health.transfer_answer is 'What a parent or the youth said of handing the record over to another organisation (Basisdataset G010 objection, G011 consent). The last word of each person counts.';
create index transfer_answer_of_child ON youth_health.transfer_answer USING btree (municipality, child_id);
alter table youth_health.transfer_answer force row level security;
create policy tenant on youth_health.transfer_answer using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.transfer_answer to cjg_app;

create table youth_health.transfer_in (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  sender text not null,
  fingerprint text not null,
  row_counts jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, fingerprint),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id)
);
comment on table youth_health.transfer_in is 'A record that was handed over by another organisation was taken in: from whom, what was in it, by whom. The same content is taken in once.';
create index transfer_in_of_child ON youth_health.transfer_in USING btree (municipality, child_id);
alter table youth_health.transfer_in force row level security;
create policy tenant on youth_health.transfer_in using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.transfer_in to cjg_app;

create table youth_health.transfer_inbox (
  municipality character(4) not null,
  id uuid not null,
  fingerprint text not null,
  file_name text not null,
  content jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id)
);
comment on table youth_health.transfer_inbox is 'A record that another organisation handed over, opened and waiting for somebody to look and take it in. Goes when it is taken in or put aside, and else after a week.';
alter table youth_health.transfer_inbox force row level security;
create policy tenant on youth_health.transfer_inbox using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on youth_health.transfer_inbox to cjg_app;

create table youth_health.transfer_model (
  municipality character(4) not null,
  id uuid not null,
  model text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  PRIMARY KEY (municipality, id),
  CHECK ((model = ANY (ARRAY['consent'::text, 'objection'::text])))
);
comment on table youth_health.transfer_model is 'How this municipality hands records over: after consent, or after telling the family and giving it time to object. The row set last counts; without any, consent is asked.';
alter table youth_health.transfer_model force row level security;
create policy tenant on youth_health.transfer_model using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.transfer_model to cjg_app;

create table youth_health.transfer_out (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  recipient text not null,
  because text not null,
  fingerprint text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  CHECK ((because = ANY (ARRAY['moved'::text, 'other-organisation'::text, 'asked-by-family'::text])))
);
comment on table youth_health.transfer_out is 'The record was handed over as a file: to whom, why, and the SHA-256 of what was in it. Kept with the record.';
create index transfer_out_of_child ON youth_health.transfer_out USING btree (municipality, child_id);
alter table youth_health.transfer_out force row level security;
create policy tenant on youth_health.transfer_out using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.transfer_out to cjg_app;

create table youth_health.transfer_parcel (
  municipality character(4) not null,
  transfer_id uuid not null,
  child_id uuid not null,
  content bytea not null,
  made_at timestamp with time zone not null,
  PRIMARY KEY (municipality, transfer_id),
  FOREIGN KEY (municipality, transfer_id) REFERENCES youth_health.transfer_out(municipality, id)
);
comment on table youth_health.transfer_parcel is 'The locked file, to be fetched within a week. The words that open it are kept nowhere.';
alter table youth_health.transfer_parcel force row level security;
create policy tenant on youth_health.transfer_parcel using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant delete, insert, select on youth_health.transfer_parcel to cjg_app;

create table youth_health.vaccination_answer (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  vaccine text not null,
  ordinal integer,
  person_id uuid not null,
  person_name text not null,
  says text not null,
  said_on date not null,
  route text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  because text,
  until date,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, person_id) REFERENCES people.person(municipality, id),
  CHECK (((until IS NULL) OR ((says = 'no'::text) AND (until > said_on)))),
  CHECK ((ordinal > 0)),
  CHECK ((route = ANY (ARRAY['in-person'::text, 'phone'::text, 'writing'::text, 'online'::text]))),
  CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text])))
);
comment on table youth_health.vaccination_answer is 'Consent to a dose, or refusal of it: what a parent or the youth said, when and how. The last word of each person counts; whose word is needed follows from age and custody (BW 7:447, 7:450, 7:465).';
comment on column youth_health.vaccination_answer.ordinal is 'Which dose of this vaccine in the child''s plan; null is all of them.';
comment on column youth_health.vaccination_answer.because is 'Why somebody says no, in their words; null when it was not said.';
comment on column youth_health.vaccination_answer.until is 'The first day on which a no holds no longer ("not before the summer"); null until that person says something else.';
create index vaccination_answer_of_child ON youth_health.vaccination_answer USING btree (municipality, child_id);
alter table youth_health.vaccination_answer force row level security;
create policy tenant on youth_health.vaccination_answer using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.vaccination_answer to cjg_app;

create table youth_health.vaccination_hold (
  municipality character(4) not null,
  id uuid not null,
  child_id uuid not null,
  kind text not null,
  vaccine text,
  because text not null,
  said_by text not null,
  since date not null,
  until date,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  CHECK (((kind = 'contra-indication'::text) OR (until IS NOT NULL))),
  CHECK ((until > since)),
  CHECK ((kind = ANY (ARRAY['postponement'::text, 'contra-indication'::text])))
);
comment on table youth_health.vaccination_hold is 'A postponement or contra-indication: why a dose that is due is not given now, who said so, from when until when. Ends by itself, or is lifted by a row of its own. Kept with the record (BW 7:454).';
comment on column youth_health.vaccination_hold.vaccine is 'An id of src/knowledge/vaccination/vaccines.ts; null is every vaccine.';
comment on column youth_health.vaccination_hold.until is 'The first day on which the dose may be given again; null is without an end, which only a contra-indication may be.';
create index vaccination_hold_of_child ON youth_health.vaccination_hold USING btree (municipality, child_id);
alter table youth_health.vaccination_hold force row level security;
create policy tenant on youth_health.vaccination_hold using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.vaccination_hold to cjg_app;

create table youth_health.vaccination_hold_lifting (
  municipality character(4) not null,
  hold_id uuid not null,
  child_id uuid not null,
  on_day date not null,
  because text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, hold_id),
  FOREIGN KEY (municipality, child_id) REFERENCES youth_health.record(municipality, child_id),
  FOREIGN KEY (municipality, hold_id) REFERENCES youth_health.vaccination_hold(municipality, id)
);
comment on table youth_health.vaccination_hold_lifting is 'A hold that ended before its day: from which day, why, by whom. Kept with the record (BW 7:454).';
alter table youth_health.vaccination_hold_lifting force row level security;
create policy tenant on youth_health.vaccination_hold_lifting using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.vaccination_hold_lifting to cjg_app;

create table youth_health.vaccination_session (
  municipality character(4) not null,
  id uuid not null,
  on_day date not null,
  place text not null,
  school_id uuid,
  location_id uuid not null,
  vaccines text[] not null,
  born_from date,
  born_until date,
  classes text[],
  follows uuid,
  planned_at timestamp with time zone not null,
  planned_by text not null,
  planned_by_name text not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, follows) REFERENCES youth_health.vaccination_session(municipality, id),
  FOREIGN KEY (municipality, location_id) REFERENCES centre.location(municipality, id),
  FOREIGN KEY (municipality, school_id) REFERENCES people.school(municipality, id),
  CHECK ((born_until >= born_from)),
  CHECK ((cardinality(vaccines) > 0))
);
comment on table youth_health.vaccination_session is 'A day on which a group of children is vaccinated, at a school or elsewhere: which vaccines, for which birth dates or classes. follows is the session whose absent children it calls again. Kept with the doses given there (BW 7:454).';
comment on column youth_health.vaccination_session.location_id is 'The centre''s location whose stock is used.';
comment on column youth_health.vaccination_session.classes is 'Only these classes of the school; null is all of them.';
create index vaccination_session_by_day ON youth_health.vaccination_session USING btree (municipality, on_day);
alter table youth_health.vaccination_session force row level security;
create policy tenant on youth_health.vaccination_session using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.vaccination_session to cjg_app;

create table youth_health.vaccine_batch (
  municipality character(4) not null,
  id uuid not null,
  vaccine text not null,
  product text,
  batch text not null,
  expires_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, vaccine, batch)
);
comment on table youth_health.vaccine_batch is 'A batch of a vaccine that this youth health care received: its number and last day as printed on the package. Holds nothing personal.';
comment on column youth_health.vaccine_batch.expires_on is 'The last day on which it may be given.';
alter table youth_health.vaccine_batch force row level security;
create policy tenant on youth_health.vaccine_batch using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.vaccine_batch to cjg_app;

create table youth_health.visit_package (
  municipality character(4) not null,
  id uuid not null,
  professional_id uuid not null,
  professional_name text not null,
  on_day date not null,
  given_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  bytes integer not null,
  PRIMARY KEY (municipality, id),
  FOREIGN KEY (municipality, professional_id) REFERENCES centre.professional(municipality, id),
  CHECK ((bytes > 0)),
  CHECK ((ends_at > given_at))
);
comment on table youth_health.visit_package is 'The home visits of one day, given to the browser of the professional who makes them: when, until when, and how large. What was in it is not kept: it stands in the records. Kept as the access log is, to say where data of a child have been.';
create index visit_package_of_professional ON youth_health.visit_package USING btree (municipality, professional_id, on_day);
alter table youth_health.visit_package force row level security;
create policy tenant on youth_health.visit_package using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.visit_package to cjg_app;

create table youth_health.visit_package_child (
  municipality character(4) not null,
  package_id uuid not null,
  place smallint not null,
  child_id uuid not null,
  moment text not null,
  PRIMARY KEY (municipality, package_id, place),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, package_id) REFERENCES youth_health.visit_package(municipality, id),
  CHECK ((place > 0))
);
comment on table youth_health.visit_package_child is 'Whom a package was about, by its place in it: what comes back names the place, so that no child is named twice on the way. Destroyed with the record of the child.';
create index visit_package_child_of_child ON youth_health.visit_package_child USING btree (municipality, child_id);
alter table youth_health.visit_package_child force row level security;
create policy tenant on youth_health.visit_package_child using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.visit_package_child to cjg_app;

create table youth_health.visit_package_end (
  municipality character(4) not null,
  package_id uuid not null,
  because text not null,
  ended_at timestamp with time zone not null,
  PRIMARY KEY (municipality, package_id),
  FOREIGN KEY (municipality, package_id) REFERENCES youth_health.visit_package(municipality, id),
  CHECK ((because = ANY (ARRAY['wiped'::text, 'ended'::text, 'clock-moved'::text, 'not-heard'::text])))
);
comment on table youth_health.visit_package_end is 'The package is gone from the browser. wiped: by the professional; ended: its time was over; clock-moved: the clock of the device was set back; not-heard: its time was over and the browser did not say so. The key makes it one.';
alter table youth_health.visit_package_end force row level security;
create policy tenant on youth_health.visit_package_end using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.visit_package_end to cjg_app;

create table youth_health.visit_part (
  municipality character(4) not null,
  key uuid not null,
  package_id uuid not null,
  place smallint not null,
  child_id uuid not null,
  part text not null,
  document_id uuid,
  left_out_id uuid,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  PRIMARY KEY (municipality, key),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, package_id) REFERENCES youth_health.visit_package(municipality, id),
  CHECK ((part = ANY (ARRAY['talk'::text, 'growth'::text, 'development'::text, 'screening'::text])))
);
comment on table youth_health.visit_part is 'A part of a home visit that came in, by the key its browser gave it: sent again, it is stored once. document_id: the contact moment it became; left_out_id: the one that tells what was measured and not taken over. Destroyed with the record of the child.';
create index visit_part_of_child ON youth_health.visit_part USING btree (municipality, child_id);
alter table youth_health.visit_part force row level security;
create policy tenant on youth_health.visit_part using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.visit_part to cjg_app;

create table youth_health.visit_refusal (
  municipality character(4) not null,
  key uuid not null,
  package_id uuid not null,
  place smallint not null,
  child_id uuid not null,
  part text not null,
  because text not null,
  on_day date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  PRIMARY KEY (municipality, key),
  FOREIGN KEY (municipality, child_id) REFERENCES people.person(municipality, id),
  FOREIGN KEY (municipality, package_id) REFERENCES youth_health.visit_package(municipality, id),
  CHECK ((because = ANY (ARRAY['no-care'::text, 'closed'::text]))),
  CHECK ((part = ANY (ARRAY['talk'::text, 'growth'::text, 'development'::text, 'screening'::text])))
);
comment on table youth_health.visit_refusal is 'A part of a home visit that no record could take any more when it came in, so that whoever looks after the child knows that something was seen and whom to ask (BW 7:454: what care needs to know). What was written stays with who wrote it. no-care: the organisation looks after this child no longer; closed: the child is of age. Once the part comes in after all it is no longer told. Destroyed with the record of the child.';
create index visit_refusal_of_child ON youth_health.visit_refusal USING btree (municipality, child_id);
create index visit_refusal_of_professional ON youth_health.visit_refusal USING btree (municipality, recorded_by);
alter table youth_health.visit_refusal force row level security;
create policy tenant on youth_health.visit_refusal using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_health.visit_refusal to cjg_app;

CREATE OR REPLACE FUNCTION youth_health.destroy_records(proposal uuid, children uuid[])
 RETURNS TABLE(name text, rows_gone bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
begin
  if (select pg_catalog.count(distinct a.approved_by) from youth_health.destruction_approval a
      where a.municipality = tenant and a.proposal_id = proposal) < 2 then
    raise exception 'two people have to approve';
  end if;
  if exists (select from youth_health.destruction_report r where r.municipality = tenant and r.proposal_id = proposal) then
    raise exception 'this list was carried out before';
  end if;
  if exists (select from pg_catalog.unnest(children) as c (child) where not exists (
      select from youth_health.destruction_candidate d
      where d.municipality = tenant and d.proposal_id = proposal and d.child_id = c.child)) then
    raise exception 'a child that is not on the list';
  end if;
  for name in select t.name from youth_health.tables_of_a_record() t order by t.step, t.name loop
    execute pg_catalog.format('delete from youth_health.%I where municipality = $1 and child_id = any ($2)', name) using tenant, children;
    get diagnostics rows_gone = row_count;
    return next;
  end loop;
end
$function$;

CREATE OR REPLACE FUNCTION youth_health.last_changes(opened_before timestamp with time zone, only_child uuid)
 RETURNS TABLE(child_id uuid, changed_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  condition constant text := case when only_child is null then '' else ' and child_id = $3' end;
  changes text;
begin
  select pg_catalog.string_agg(
    pg_catalog.format('select child_id, %I as changed_at from youth_health.%I where municipality = $1%s', a.attname, t.relname, condition),
    ' union all ')
  into changes
  from pg_catalog.pg_class t
  join pg_catalog.pg_attribute c on c.attrelid = t.oid and c.attname = 'child_id' and not c.attisdropped
  join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attname in ('recorded_at', 'opened_at', 'imported_at') and not a.attisdropped
  where t.relnamespace = 'youth_health'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition;
  return query execute pg_catalog.format(
    'select r.child_id, pg_catalog.max(c.changed_at) from youth_health.record r join (%s) c on c.child_id = r.child_id
     where r.municipality = $1 and r.opened_at <= $2 group by 1', changes) using tenant, opened_before, only_child;
end
$function$;

CREATE OR REPLACE FUNCTION youth_health.tables_of_a_record()
 RETURNS TABLE(name text, step integer)
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
declare
  waiting oid[] := array(
    select t.oid from pg_catalog.pg_class t
    join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attname = 'child_id' and not a.attisdropped
    where t.relnamespace = 'youth_health'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition);
  free oid[];
begin
  step := 0;
  while pg_catalog.cardinality(waiting) > 0 loop
    step := step + 1;
    -- Free to go first: what no other table that still waits points at.
    free := array(
      select w from pg_catalog.unnest(waiting) w
      where not exists (
        select from pg_catalog.pg_constraint k
        where k.contype = 'f' and k.confrelid = w and k.conrelid <> w and k.conrelid = any (waiting)));
    if pg_catalog.cardinality(free) = 0 then
      raise exception 'tables that point at each other: %', waiting::regclass[];
    end if;
    return query select t.relname::text, tables_of_a_record.step from pg_catalog.pg_class t where t.oid = any (free) order by 1;
    waiting := array(select w from pg_catalog.unnest(waiting) w where w <> all (free));
  end loop;
end
$function$;

-- youth_information -----------------------------------------------------------------------------------
create schema youth_information;
grant usage on schema youth_information to cjg_app;

create table youth_information.declaration (
  municipality character(4) not null,
  light_help_id uuid not null,
  version integer not null,
  kind text not null,
  started_on date,
  crisis text,
  postcode text,
  residence character(4),
  ended_on date,
  end_reason text,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  written_by_name text not null,
  PRIMARY KEY (municipality, light_help_id, version),
  FOREIGN KEY (municipality, light_help_id) REFERENCES parenting_help.light_help(municipality, id) ON DELETE CASCADE,
  CHECK ((ended_on >= started_on)),
  CHECK (((kind = 'youth-help'::text) = (started_on IS NOT NULL))),
  CHECK (((kind = 'youth-help'::text) = (crisis IS NOT NULL))),
  CHECK ((((postcode IS NOT NULL) OR (residence IS NOT NULL)) = (kind = 'youth-help'::text))),
  CHECK (((postcode IS NULL) OR (residence IS NULL))),
  CHECK (((ended_on IS NULL) = (end_reason IS NULL))),
  CHECK (((kind = 'youth-help'::text) OR (ended_on IS NULL))),
  CHECK ((crisis = ANY (ARRAY['yes'::text, 'no'::text]))),
  CHECK ((end_reason = ANY (ARRAY['as-planned'::text, 'early-agreed'::text, 'early-by-family'::text, 'early-by-helper'::text, 'early-outside'::text]))),
  CHECK ((kind = ANY (ARRAY['youth-help'::text, 'no-youth-help'::text]))),
  CHECK ((postcode ~ '^[1-9][0-9]{3} [A-Z]{2}$'::text)),
  CHECK ((residence ~ '^[0-9]{4}$'::text)),
  CHECK ((version >= 1))
);
comment on table youth_information.declaration is 'Whether a short path is youth help within the meaning of the law, as who helps declares it, and then what CBS asks of it (Jeugdwet 7.4.1 and on; Informatieprotocol beleidsinformatie jeugd). The highest version counts. started_on: the first real contact. Either the postcode of the home or, by the rule of residence, the code of another municipality. Kept as long as the help it is about.';
alter table youth_information.declaration force row level security;
create policy tenant on youth_information.declaration using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_information.declaration to cjg_app;

create table youth_information.delivery (
  municipality character(4) not null,
  id uuid not null,
  year integer not null,
  half integer not null,
  ordinal integer not null,
  records integer not null,
  fingerprint text not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  made_by_name text not null,
  PRIMARY KEY (municipality, id),
  UNIQUE (municipality, year, half, ordinal),
  CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text)),
  CHECK ((half = ANY (ARRAY[1, 2]))),
  CHECK ((ordinal >= 1)),
  CHECK ((records >= 0)),
  CHECK (((year >= 2015) AND (year <= 2100)))
);
comment on table youth_information.delivery is 'A delivery to CBS of the youth help of half a year: how many records and the SHA-256 of the file. The file itself is not kept: it is made anew from the declarations, and given only while it is still the same. A later one of the same period overwrites the earlier. Holds no person.';
alter table youth_information.delivery force row level security;
create policy tenant on youth_information.delivery using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_information.delivery to cjg_app;

create table youth_information.measure (
  municipality character(4) not null,
  light_help_id uuid not null,
  version integer not null,
  informant text not null,
  satisfaction integer,
  need_after text,
  PRIMARY KEY (municipality, light_help_id, version, informant),
  FOREIGN KEY (municipality, light_help_id, version) REFERENCES youth_information.declaration(municipality, light_help_id, version) ON DELETE CASCADE,
  CHECK (((satisfaction IS NOT NULL) OR (need_after IS NOT NULL))),
  CHECK ((informant = ANY (ARRAY['youth'::text, 'parent'::text]))),
  CHECK ((need_after = ANY (ARRAY['same-or-more'::text, 'lighter'::text, 'perhaps-later'::text, 'none'::text]))),
  CHECK (((satisfaction >= 1) AND (satisfaction <= 10)))
);
comment on table youth_information.measure is 'What a youth or a parent said when the help ended: how useful it was (1-10), and what is needed after it. At most one of each. Kept as the declaration it belongs to.';
alter table youth_information.measure force row level security;
create policy tenant on youth_information.measure using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_information.measure to cjg_app;

create table youth_information.release (
  municipality character(4) not null,
  delivery_id uuid not null,
  released_at timestamp with time zone not null,
  released_by uuid not null,
  released_by_name text not null,
  PRIMARY KEY (municipality, delivery_id),
  FOREIGN KEY (municipality, delivery_id) REFERENCES youth_information.delivery(municipality, id)
);
comment on table youth_information.release is 'Who else looked at a delivery and let it go: somebody other than who made it.';
alter table youth_information.release force row level security;
create policy tenant on youth_information.release using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_information.release to cjg_app;

create table youth_information.reminder (
  municipality character(4) not null,
  year integer not null,
  half integer not null,
  kind text not null,
  reminded_at timestamp with time zone not null,
  PRIMARY KEY (municipality, year, half, kind),
  CHECK ((half = ANY (ARRAY[1, 2]))),
  CHECK ((kind = ANY (ARRAY['begun'::text, 'soon'::text, 'late'::text])))
);
comment on table youth_information.reminder is 'That who delivers was told of a period: that it can be made, that the term ends soon, that it ended. Each once.';
alter table youth_information.reminder force row level security;
create policy tenant on youth_information.reminder using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_information.reminder to cjg_app;

create table youth_information.sending (
  municipality character(4) not null,
  delivery_id uuid not null,
  sent_on date not null,
  receipt text not null,
  noted_at timestamp with time zone not null,
  noted_by uuid not null,
  noted_by_name text not null,
  PRIMARY KEY (municipality, delivery_id),
  FOREIGN KEY (municipality, delivery_id) REFERENCES youth_information.release(municipality, delivery_id),
  CHECK ((receipt <> ''::text))
);
comment on table youth_information.sending is 'That a released delivery was uploaded to CBS: when, and what CBS said that it received.';
alter table youth_information.sending force row level security;
create policy tenant on youth_information.sending using ((municipality = (current_setting('cjg.municipality'::text, true))::character(4)));
grant insert, select on youth_information.sending to cjg_app;
