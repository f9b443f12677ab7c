-- How a municipality takes part in the referral index: all of it is dated, with who and why, and the row set last counts.
create table signalling.index_setting (
  municipality char(4) not null,
  id uuid not null,
  mode text not null check (mode in ('law', 'consent', 'off')),
  ground text not null,
  ends_on date,
  agreement_required boolean not null,
  reason text not null,
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('signalling.index_setting', 'municipality');
comment on table signalling.index_setting is 'On which ground a municipality uses the referral index, and until when (Jeugdwet 7.1, which the government means to take out of the law). The row set last counts.';
comment on column signalling.index_setting.mode is 'law: report without consent (7.1.4.1). consent: only with the consent of those whom 7.1.5.1 names. off: nobody reports, and nothing is kept.';
comment on column signalling.index_setting.ends_on is 'From this day on it is off, and every report is destroyed.';
comment on column signalling.index_setting.agreement_required is 'Whether an organisation reports only when its written agreement stands here (7.1.3.1).';
alter table signalling.index_setting enable row level security;
alter table signalling.index_setting force row level security;
create policy tenant on signalling.index_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.index_setting to cjg_app;

create table signalling.index_ladder (
  municipality char(4) not null,
  id uuid not null,
  rungs jsonb not null,
  reason text not null,
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('signalling.index_ladder', 'municipality');
comment on table signalling.index_ladder is 'Whom a municipality tells of a match that nobody follows up, after how many working days. The law leaves it to local agreements (Jeugdwet 7.1.3.1-2). The row set last counts; without any, a proposal does.';
comment on column signalling.index_ladder.rungs is 'In the shape of src/features/signalling/index-settings/ladder/setting.ts.';
alter table signalling.index_ladder enable row level security;
alter table signalling.index_ladder force row level security;
create policy tenant on signalling.index_ladder using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.index_ladder to cjg_app;

create table signalling.index_agreement (
  municipality char(4) not null,
  id uuid not null,
  organisation_id uuid not null,
  signed_on date not null,
  ended_on date check (ended_on > signed_on),
  coordinator_name text not null,
  coordinator_phone text not null,
  coordinator_email text not null,
  head_name text not null,
  head_email text not null,
  reason text not null,
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, organisation_id) references centre.organisation (municipality, id)
);
--@citus select create_distributed_table('signalling.index_agreement', 'municipality');
comment on table signalling.index_agreement is 'The written agreement of an organisation with the municipality about reporting and working together (Jeugdwet 7.1.3.1), since when, and whom to reach there when a match stalls. The row set last counts.';
create index agreement_of_organisation on signalling.index_agreement (municipality, organisation_id, id);
alter table signalling.index_agreement enable row level security;
alter table signalling.index_agreement force row level security;
create policy tenant on signalling.index_agreement using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.index_agreement to cjg_app;

create table signalling.index_consent (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  concern_id uuid not null,
  party text not null check (party in ('youth', 'legal-representative')),
  given_by text not null,
  consented_on date not null,
  route text not null check (route in ('spoken', 'written', 'phone')),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, concern_id) references signalling.concern (municipality, id)
);
--@citus select create_distributed_table('signalling.index_consent', 'municipality');
comment on table signalling.index_consent is 'Where reports need consent: who consented to the report of one concern, on which day and how (ages: Jeugdwet 7.1.5.1). Goes when the report does.';
create index index_consent_of_concern on signalling.index_consent (municipality, concern_id);
alter table signalling.index_consent enable row level security;
alter table signalling.index_consent force row level security;
create policy tenant on signalling.index_consent using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on signalling.index_consent to cjg_app;

create table signalling.index_consent_withdrawal (
  municipality char(4) not null,
  consent_id uuid not null,
  withdrawn_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, consent_id),
  foreign key (municipality, consent_id) references signalling.index_consent (municipality, id) on delete cascade
);
--@citus select create_distributed_table('signalling.index_consent_withdrawal', 'municipality');
comment on table signalling.index_consent_withdrawal is 'Consent was taken back, so the report was removed without archive (AVG 7 lid 3).';
alter table signalling.index_consent_withdrawal enable row level security;
alter table signalling.index_consent_withdrawal force row level security;
create policy tenant on signalling.index_consent_withdrawal using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.index_consent_withdrawal to cjg_app;

-- What stood before: a switch that is off stays off, and who took part goes on taking part.
do $$
declare
  town record;
begin
  for town in select c.municipality as code, c.opened_on from centre.centre c loop
    perform set_config('cjg.municipality', town.code, true);
    insert into signalling.index_setting
      select s.municipality, gen_random_uuid(), 'off', s.legal_ground, null, true, s.legal_ground, s.switched_at, s.switched_by::text, ''
      from centre.module_switch s
      where s.municipality = town.code and s.module = 'referral-index'
        and s.switched_at = (select max(l.switched_at) from centre.module_switch l where l.municipality = town.code and l.module = 'referral-index')
        and not s.switched_on;
    insert into signalling.index_agreement
      select o.municipality, gen_random_uuid(), o.id, town.opened_on, null, '', '', '', '', '', 'Nam al deel. Kijk de datum na.', now(), '', ''
      from centre.organisation o where o.municipality = town.code;
  end loop;
end
$$;
