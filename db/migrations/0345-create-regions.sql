create table centre.region (
  id uuid primary key,
  name text not null unique check (name <> ''),
  kind text not null check (kind in ('public-health', 'youth-care', 'other')),
  founded_at timestamptz not null,
  founded_in char(4) not null references centre.municipality (code)
);
--@citus select create_reference_table('centre.region');
comment on table centre.region is 'A region in which centres work together: of the GGD, of youth care, or another. Read by every centre on the server, so without row-level security; holds nothing personal, and opens nothing.';
grant select, insert on centre.region to cjg_app;

create table centre.region_centre (
  region_id uuid not null references centre.region (id),
  centre char(4) not null references centre.municipality (code),
  since date not null,
  recorded_at timestamptz not null,
  primary key (region_id, centre, since)
);
--@citus select create_reference_table('centre.region_centre');
comment on table centre.region_centre is 'That a centre belongs to a region, from which day; said by that centre itself. Read by every centre, so without row-level security; holds nothing personal.';
grant select, insert on centre.region_centre to cjg_app;

create table centre.region_centre_end (
  region_id uuid not null,
  centre char(4) not null,
  since date not null,
  ended_on date not null,
  recorded_at timestamptz not null,
  primary key (region_id, centre, since),
  foreign key (region_id, centre, since) references centre.region_centre (region_id, centre, since),
  check (ended_on >= since)
);
--@citus select create_reference_table('centre.region_centre_end');
comment on table centre.region_centre_end is 'From which day a centre no longer belongs to a region. Holds nothing personal.';
grant select, insert on centre.region_centre_end to cjg_app;

create table centre.secondment (
  municipality char(4) not null,
  id uuid not null,
  home char(4) not null,
  away char(4) not null,
  professional_id uuid not null,
  name text not null,
  profession text not null,
  phone text,
  email text,
  employer text not null,
  work text not null,
  from_day date not null,
  until_day date not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  asked_by_name text not null,
  primary key (municipality, id),
  check (home <> away),
  check (municipality in (home, away)),
  check (until_day >= from_day)
);
--@citus select create_distributed_table('centre.secondment', 'municipality');
comment on table centre.secondment is 'Somebody of one centre (home) works for another (away) for a time; asked by an administrator of home. Each of the two holds a copy: neither looks into the other. professional_id is the person at home, until_day the last day. Contact data of work only.';
create index secondment_of_professional on centre.secondment (municipality, professional_id);
alter table centre.secondment enable row level security;
alter table centre.secondment force row level security;
create policy tenant on centre.secondment using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.secondment to cjg_app;

create table centre.secondment_answer (
  municipality char(4) not null,
  secondment_id uuid not null,
  agreed boolean not null,
  roles text[] not null,
  subject_id uuid,
  reason text not null,
  answered_at timestamptz not null,
  answered_by uuid not null,
  answered_by_name text not null,
  primary key (municipality, secondment_id),
  foreign key (municipality, secondment_id) references centre.secondment (municipality, id),
  check (agreed = (subject_id is not null))
);
--@citus select create_distributed_table('centre.secondment_answer', 'municipality');
comment on table centre.secondment_answer is 'What an administrator of the other centre said: yes, with the roles there and as whom (subject_id, a centre.professional of away), or no and why. Of two who answer the first counts.';
create index secondment_answer_of_subject on centre.secondment_answer (municipality, subject_id);
alter table centre.secondment_answer enable row level security;
alter table centre.secondment_answer force row level security;
create policy tenant on centre.secondment_answer using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.secondment_answer to cjg_app;

create table centre.secondment_end (
  municipality char(4) not null,
  secondment_id uuid not null,
  ended_on date not null,
  why text not null,
  ended_at timestamptz not null,
  ended_in char(4) not null,
  ended_by text not null,
  ended_by_name text not null,
  primary key (municipality, secondment_id),
  foreign key (municipality, secondment_id) references centre.secondment (municipality, id)
);
--@citus select create_distributed_table('centre.secondment_end', 'municipality');
comment on table centre.secondment_end is 'That a secondment ended before its last day, or was taken back: from this moment it opens nothing. Said by either centre.';
alter table centre.secondment_end enable row level security;
alter table centre.secondment_end force row level security;
create policy tenant on centre.secondment_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.secondment_end to cjg_app;

create table auth.handover (
  municipality char(4) not null,
  hash bytea not null check (length(hash) = 32),
  account_id uuid not null,
  home char(4) not null,
  home_session bytea not null,
  device text not null,
  expires_at timestamptz not null,
  primary key (municipality, hash),
  foreign key (municipality, account_id) references auth.account (municipality, id)
);
--@citus select create_distributed_table('auth.handover', 'municipality');
comment on table auth.handover is 'Somebody who is signed in at one centre is on the way to another, where this account is theirs. SHA-256 of 32 random bytes, a minute, once: taken out when used. Worth nothing when the session at home (home_session) has ended.';
create index handover_by_end on auth.handover (municipality, expires_at);
alter table auth.handover enable row level security;
alter table auth.handover force row level security;
create policy tenant on auth.handover using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on auth.handover to cjg_app;

alter table auth.session drop constraint session_way_check;
alter table auth.session add constraint session_way_check
  check (way in ('password', 'openid-families', 'openid-staff', 'cast', 'handover'));
alter table auth.sign_in drop constraint sign_in_way_check;
alter table auth.sign_in add constraint sign_in_way_check
  check (way in ('password', 'openid-families', 'openid-staff', 'cast', 'handover'));
