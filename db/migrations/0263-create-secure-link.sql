create table guidance.link (
  municipality char(4) not null,
  id uuid not null,
  referral_id uuid not null,
  recipient text not null,
  code_sealed bytea not null,
  expires_on date not null,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, referral_id) references guidance.referral (municipality, id)
);
--@citus select create_distributed_table('guidance.link', 'municipality');
comment on table guidance.link is 'The way in to one referral for an organisation without an account. recipient: its e-mail address. code_sealed: the code that is told by another way than the mail, sealed with a key outside the database. Of a referral the last one counts.';
create index link_of_referral on guidance.link (municipality, referral_id, id);
alter table guidance.link enable row level security;
alter table guidance.link force row level security;
create policy tenant on guidance.link using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.link to cjg_app;

create table guidance.link_invitation (
  municipality char(4) not null,
  id uuid not null,
  link_id uuid not null,
  token_hash bytea not null,
  sent_at timestamptz not null,
  primary key (municipality, id),
  unique (municipality, token_hash),
  foreign key (municipality, link_id) references guidance.link (municipality, id)
);
--@citus select create_distributed_table('guidance.link_invitation', 'municipality');
comment on table guidance.link_invitation is 'A mail with an address that opens once. Only the SHA-256 of its token is kept.';
create index invitation_of_link on guidance.link_invitation (municipality, link_id, id);
alter table guidance.link_invitation enable row level security;
alter table guidance.link_invitation force row level security;
create policy tenant on guidance.link_invitation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.link_invitation to cjg_app;

create table guidance.link_visit (
  municipality char(4) not null,
  invitation_id uuid not null,
  secret_hash bytea not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (municipality, invitation_id),
  unique (municipality, secret_hash),
  foreign key (municipality, invitation_id) references guidance.link_invitation (municipality, id)
);
--@citus select create_distributed_table('guidance.link_visit', 'municipality');
comment on table guidance.link_visit is 'An invitation was opened with the right code: from then on that address opens no more, and for a short time this secret does. The key makes it once.';
alter table guidance.link_visit enable row level security;
alter table guidance.link_visit force row level security;
create policy tenant on guidance.link_visit using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.link_visit to cjg_app;

create table guidance.link_try (
  municipality char(4) not null,
  id uuid not null,
  link_id uuid not null,
  tried_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, link_id) references guidance.link (municipality, id)
);
--@citus select create_distributed_table('guidance.link_try', 'municipality');
comment on table guidance.link_try is 'A wrong code was given. After so many the link opens no more.';
create index try_of_link on guidance.link_try (municipality, link_id);
alter table guidance.link_try enable row level security;
alter table guidance.link_try force row level security;
create policy tenant on guidance.link_try using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.link_try to cjg_app;

create table guidance.link_code_told (
  municipality char(4) not null,
  id uuid not null,
  link_id uuid not null,
  way text not null check (way in ('phone', 'sms', 'in-person')),
  to_whom text not null,
  told_at timestamptz not null,
  told_by uuid not null,
  told_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, link_id) references guidance.link (municipality, id)
);
--@citus select create_distributed_table('guidance.link_code_told', 'municipality');
comment on table guidance.link_code_told is 'The sender told the code to somebody of the receiver, by another way than the mail.';
create index told_of_link on guidance.link_code_told (municipality, link_id);
alter table guidance.link_code_told enable row level security;
alter table guidance.link_code_told force row level security;
create policy tenant on guidance.link_code_told using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.link_code_told to cjg_app;

create table guidance.link_revocation (
  municipality char(4) not null,
  link_id uuid not null,
  revoked_at timestamptz not null,
  revoked_by_name text not null,
  primary key (municipality, link_id),
  foreign key (municipality, link_id) references guidance.link (municipality, id)
);
--@citus select create_distributed_table('guidance.link_revocation', 'municipality');
comment on table guidance.link_revocation is 'The link was closed before its day: from then on it opens nothing.';
alter table guidance.link_revocation enable row level security;
alter table guidance.link_revocation force row level security;
create policy tenant on guidance.link_revocation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.link_revocation to cjg_app;
