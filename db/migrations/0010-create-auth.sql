create schema auth;
grant usage on schema auth to cjg_app;

create table auth.account (
  municipality char(4) not null,
  id uuid not null,
  sign_in_name text not null,
  display_name text not null,
  subject_id uuid not null,
  password_hash text,
  second_factor_sealed bytea,
  demo_slug text,
  closed_on date,
  primary key (municipality, id),
  unique (municipality, sign_in_name),
  unique (municipality, demo_slug)
);
comment on table auth.account is 'Who may sign in. subject_id is the professional (centre.professional) or the person (people.person). NEN 7510: personal accounts, a second factor.';
comment on column auth.account.password_hash is 'argon2id; empty for accounts of the demo, which have no password.';
comment on column auth.account.second_factor_sealed is 'TOTP secret, AES-256-GCM with a key outside the database.';
alter table auth.account enable row level security;
alter table auth.account force row level security;
create policy tenant on auth.account using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update on auth.account to cjg_app;

create table auth.role_grant (
  municipality char(4) not null,
  account_id uuid not null,
  role text not null,
  organisation_id uuid,
  granted_on date not null,
  primary key (municipality, account_id, role),
  foreign key (municipality, account_id) references auth.account (municipality, id)
);
comment on table auth.role_grant is 'Which role an account has, on behalf of which organisation. The roles and what they may: src/platform/auth/roles.ts.';
alter table auth.role_grant enable row level security;
alter table auth.role_grant force row level security;
create policy tenant on auth.role_grant using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on auth.role_grant to cjg_app;

create table auth.session (
  municipality char(4) not null,
  id bytea not null,
  account_id uuid not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, account_id) references auth.account (municipality, id)
);
comment on table auth.session is 'Signed-in browsers. id is the SHA-256 of the cookie, so that this table does not open a door. Ends when idle or old.';
create index session_account on auth.session (municipality, account_id);
alter table auth.session enable row level security;
alter table auth.session force row level security;
create policy tenant on auth.session using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update, delete on auth.session to cjg_app;
