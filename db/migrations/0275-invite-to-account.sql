create table auth.invitation (
  municipality char(4) not null,
  id uuid not null,
  subject_id uuid not null,
  display_name text not null,
  roles text[] not null,
  purpose text not null check (purpose in ('open', 'renew')),
  identity text not null check (identity in ('document-seen', 'known-in-person', 'asked-by-family')),
  note text not null,
  token_hash bytea not null check (length(token_hash) = 32),
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  expires_at timestamptz not null,
  primary key (municipality, id),
  unique (municipality, token_hash),
  foreign key (municipality, subject_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('auth.invitation', 'municipality');
create index invitation_of_subject on auth.invitation (municipality, subject_id, id);
comment on table auth.invitation is 'Somebody of a family may make an account, or a new way into it: asked by whom, and how it was checked who this is. The link itself went out by mail; here is its SHA-256, so that this table does not open a door.';
alter table auth.invitation enable row level security;
alter table auth.invitation force row level security;
create policy tenant on auth.invitation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on auth.invitation to cjg_app;

create table auth.invitation_end (
  municipality char(4) not null,
  invitation_id uuid not null,
  how text not null check (how in ('used', 'withdrawn', 'replaced')),
  ended_at timestamptz not null,
  primary key (municipality, invitation_id),
  foreign key (municipality, invitation_id) references auth.invitation (municipality, id)
);
--@citus select create_distributed_table('auth.invitation_end', 'municipality');
comment on table auth.invitation_end is 'A link works once: it was used, taken back, or another took its place.';
alter table auth.invitation_end enable row level security;
alter table auth.invitation_end force row level security;
create policy tenant on auth.invitation_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on auth.invitation_end to cjg_app;

create table auth.activation (
  municipality char(4) not null,
  id uuid not null,
  invitation_id uuid not null,
  sign_in_name text not null,
  password_hash text not null,
  second_factor_sealed bytea not null,
  made_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, invitation_id) references auth.invitation (municipality, id)
);
--@citus select create_distributed_table('auth.activation', 'municipality');
create index activation_of_invitation on auth.activation (municipality, invitation_id, id);
comment on table auth.activation is 'Name and password that somebody with a link chose, until the first code of the authenticator proves that the telephone knows the secret. The newest counts; deleted then.';
alter table auth.activation enable row level security;
alter table auth.activation force row level security;
create policy tenant on auth.activation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on auth.activation to cjg_app;

create table auth.recovery_code (
  municipality char(4) not null,
  account_id uuid not null,
  hash bytea not null check (length(hash) = 32),
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (municipality, account_id, hash),
  foreign key (municipality, account_id) references auth.account (municipality, id)
);
--@citus select create_distributed_table('auth.recovery_code', 'municipality');
comment on table auth.recovery_code is 'Codes on paper for who lost the telephone: SHA-256 of 60 random bits each, which work once.';
alter table auth.recovery_code enable row level security;
alter table auth.recovery_code force row level security;
create policy tenant on auth.recovery_code using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update, delete on auth.recovery_code to cjg_app;
