create table centre.public_profile (
  municipality char(4) not null,
  profile_id uuid not null,
  nth int not null check (nth > 0),
  kind text not null check (kind in ('professional', 'director', 'alderman')),
  name text not null check (name <> ''),
  position text not null,
  may_be_asked text not null,
  phone text not null,
  email text not null,
  agreed_on date,
  agreed_how text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (municipality, profile_id, nth)
);
--@citus select create_distributed_table('centre.public_profile', 'municipality');
comment on table centre.public_profile is 'Who is who: somebody of the centre or the municipality and what they may be asked for. The last row of a person counts, and is public only when that person agreed (agreed_on, and how that was said). Of two who save the same nth the second is told.';
alter table centre.public_profile enable row level security;
alter table centre.public_profile force row level security;
create policy tenant on centre.public_profile using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.public_profile to cjg_app;
