create table auth.openid_setting (
  municipality char(4) not null,
  id uuid not null,
  audience text not null check (audience in ('families', 'staff')),
  state text not null check (state in ('on', 'off')),
  label text not null,
  issuer text not null,
  client_id text not null,
  secret_sealed bytea not null,
  levels text[] not null,
  least text,
  high text,
  claim text not null,
  claim_holds text not null check (claim_holds in ('bsn', 'pseudonym', 'sign-in-name')),
  mandate_claim text,
  reason text not null,
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('auth.openid_setting', 'municipality');
comment on table auth.openid_setting is 'By which OpenID provider families (a DigiD broker) or staff sign in, from when and why. The row set last for an audience counts. The secret is sealed with a key outside the database and stands on no page.';
alter table auth.openid_setting enable row level security;
alter table auth.openid_setting force row level security;
create policy tenant on auth.openid_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on auth.openid_setting to cjg_app;

comment on column auth.openid_setting.levels is 'The levels of assurance (acr) that the provider can give, the lowest first; empty when it gives none.';
comment on column auth.openid_setting.least is 'The lowest of them that is let in.';
comment on column auth.openid_setting.high is 'The lowest of them for pages that ask for more; null: no page asks.';
comment on column auth.openid_setting.claim is 'The claim that says who somebody is, and claim_holds what it is.';
comment on column auth.openid_setting.mandate_claim is 'The claim with the BSN of whom somebody acts for (DigiD Machtigen); null: the provider gives none.';

create table auth.openid_attempt (
  municipality char(4) not null,
  state_hash bytea not null check (length(state_hash) = 32),
  ticket_hash bytea not null check (length(ticket_hash) = 32),
  audience text not null check (audience in ('families', 'staff')),
  issuer text not null,
  nonce text not null,
  verifier_sealed bytea not null,
  least text,
  back text not null,
  linking_account_id uuid,
  expires_at timestamptz not null,
  primary key (municipality, state_hash),
  foreign key (municipality, linking_account_id) references auth.account (municipality, id)
);
--@citus select create_distributed_table('auth.openid_attempt', 'municipality');
create index openid_attempt_by_end on auth.openid_attempt (municipality, expires_at);
comment on table auth.openid_attempt is 'A browser that was sent to an OpenID provider and has not come back yet. Bound to that browser by a cookie (here its SHA-256), taken out at its return: nothing of it works twice.';
alter table auth.openid_attempt enable row level security;
alter table auth.openid_attempt force row level security;
create policy tenant on auth.openid_attempt using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on auth.openid_attempt to cjg_app;

create table auth.openid_link (
  municipality char(4) not null,
  issuer text not null,
  pseudonym_hash bytea not null check (length(pseudonym_hash) = 32),
  account_id uuid not null,
  linked_at timestamptz not null,
  primary key (municipality, issuer, pseudonym_hash),
  foreign key (municipality, account_id) references auth.account (municipality, id)
);
--@citus select create_distributed_table('auth.openid_link', 'municipality');
create index openid_link_of_account on auth.openid_link (municipality, account_id);
comment on table auth.openid_link is 'Whose account belongs to a pseudonym of an OpenID provider that gives no BSN, by HMAC. Tied by the owner of the account, who was signed in on both sides.';
alter table auth.openid_link enable row level security;
alter table auth.openid_link force row level security;
create policy tenant on auth.openid_link using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on auth.openid_link to cjg_app;
