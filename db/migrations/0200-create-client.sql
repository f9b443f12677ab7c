create table auth.client (
  municipality char(4) not null,
  id uuid not null,
  name text not null,
  organisation_id uuid not null,
  registered_at timestamptz not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('auth.client', 'municipality');
comment on table auth.client is 'A system of one organisation that may call this program (a client of OAuth 2.0, RFC 6749). Holds nothing personal.';
alter table auth.client enable row level security;
alter table auth.client force row level security;
create policy tenant on auth.client using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on auth.client to cjg_app;

create table auth.client_standing (
  municipality char(4) not null,
  id uuid not null,
  client_id uuid not null,
  state text not null check (state in ('open', 'blocked')),
  scopes text[] not null,
  reason text not null,
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, client_id) references auth.client (municipality, id)
);
--@citus select create_distributed_table('auth.client_standing', 'municipality');
comment on table auth.client_standing is 'Whether a system may come in and what it may do then, with who said so and why. The row set last counts; the others are its history (NEN 7510).';
create index client_standing_of_client on auth.client_standing (municipality, client_id, id);
alter table auth.client_standing enable row level security;
alter table auth.client_standing force row level security;
create policy tenant on auth.client_standing using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on auth.client_standing to cjg_app;

create table auth.client_secret (
  municipality char(4) not null,
  id uuid not null,
  client_id uuid not null,
  hash bytea not null check (length(hash) = 32),
  made_at timestamptz not null,
  made_by_name text not null,
  earlier_until timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, client_id) references auth.client (municipality, id)
);
--@citus select create_distributed_table('auth.client_secret', 'municipality');
comment on table auth.client_secret is 'The secrets of a system: SHA-256 of 32 random bytes, which nobody can guess back. A new one lets the earlier ones work on for a while, so that nothing stands still while it is put in place.';
comment on column auth.client_secret.earlier_until is 'Until when secrets made before this one still work.';
create index client_secret_of_client on auth.client_secret (municipality, client_id, id);
alter table auth.client_secret enable row level security;
alter table auth.client_secret force row level security;
create policy tenant on auth.client_secret using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on auth.client_secret to cjg_app;

create table auth.client_token (
  municipality char(4) not null,
  hash bytea not null check (length(hash) = 32),
  client_id uuid not null,
  scopes text[] not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (municipality, hash),
  foreign key (municipality, client_id) references auth.client (municipality, id)
);
--@citus select create_distributed_table('auth.client_token', 'municipality');
comment on table auth.client_token is 'Tokens given to systems: SHA-256 of the token, so that this table does not open a door. Ten minutes each; deleted a day after.';
create index client_token_by_end on auth.client_token (municipality, expires_at);
alter table auth.client_token enable row level security;
alter table auth.client_token force row level security;
create policy tenant on auth.client_token using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on auth.client_token to cjg_app;

create table auth.client_use (
  municipality char(4) not null,
  client_id uuid not null,
  last_used_at timestamptz not null,
  primary key (municipality, client_id),
  foreign key (municipality, client_id) references auth.client (municipality, id)
);
--@citus select create_distributed_table('auth.client_use', 'municipality');
comment on table auth.client_use is 'When a system last fetched a token, so that one that is used no more is noticed and closed (NEN 7510).';
alter table auth.client_use enable row level security;
alter table auth.client_use force row level security;
create policy tenant on auth.client_use using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update on auth.client_use to cjg_app;
