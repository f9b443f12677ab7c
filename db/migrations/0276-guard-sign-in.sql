create table auth.used_code (
  municipality char(4) not null,
  account_id uuid not null,
  step bigint not null,
  used_at timestamptz not null,
  primary key (municipality, account_id, step),
  foreign key (municipality, account_id) references auth.account (municipality, id)
);
--@citus select create_distributed_table('auth.used_code', 'municipality');
comment on table auth.used_code is 'Half minutes (RFC 6238) whose code of the second factor was used: whoever looked over a shoulder cannot use it again. Deleted the night after.';
alter table auth.used_code enable row level security;
alter table auth.used_code force row level security;
create policy tenant on auth.used_code using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on auth.used_code to cjg_app;

create table auth.refused_sign_in (
  municipality char(4) not null,
  id uuid not null,
  name_fingerprint bytea not null check (length(name_fingerprint) = 32),
  at timestamptz not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('auth.refused_sign_in', 'municipality');
create index refused_sign_in_of_name on auth.refused_sign_in (municipality, name_fingerprint, at);
comment on table auth.refused_sign_in is 'Mistakes at signing in, by the HMAC of the name that was typed: whoever guesses waits longer each time, whether or not there is such an account. Deleted after ninety days.';
alter table auth.refused_sign_in enable row level security;
alter table auth.refused_sign_in force row level security;
create policy tenant on auth.refused_sign_in using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on auth.refused_sign_in to cjg_app;

create table auth.sign_in (
  municipality char(4) not null,
  id uuid not null,
  account_id uuid not null,
  way text not null check (way in ('password', 'openid-families', 'openid-staff', 'cast')),
  device text not null check (device in ('phone', 'tablet', 'computer', 'unknown')),
  level text,
  at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, account_id) references auth.account (municipality, id)
);
--@citus select create_distributed_table('auth.sign_in', 'municipality');
create index sign_in_of_account on auth.sign_in (municipality, account_id, id);
comment on table auth.sign_in is 'Who signed in when, by which way and from what sort of device: for the owner of the account to read, who sees what was not theirs. Deleted after ninety days; the access log keeps that it happened.';
alter table auth.sign_in enable row level security;
alter table auth.sign_in force row level security;
create policy tenant on auth.sign_in using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on auth.sign_in to cjg_app;

create table auth.account_standing (
  municipality char(4) not null,
  id uuid not null,
  account_id uuid not null,
  state text not null check (state in ('open', 'locked')),
  reason text not null,
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, account_id) references auth.account (municipality, id)
);
--@citus select create_distributed_table('auth.account_standing', 'municipality');
create index account_standing_of_account on auth.account_standing (municipality, account_id, id);
comment on table auth.account_standing is 'That an account was locked or opened again, by whom and why. The row set last counts; without a row an account is open.';
alter table auth.account_standing enable row level security;
alter table auth.account_standing force row level security;
create policy tenant on auth.account_standing using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on auth.account_standing to cjg_app;
