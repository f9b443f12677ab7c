create table youth_care_link.retention_setting (
  municipality char(4) not null,
  set_at timestamptz not null,
  years int not null check (years between 1 and 20),
  source text not null check (source <> ''),
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, set_at)
);
--@citus select create_distributed_table('youth_care_link.retention_setting', 'municipality');
comment on table youth_care_link.retention_setting is 'How many years a request to youth care is kept after the last step of it; the newest counts. Without any nothing is destroyed: no source was found for a term.';
alter table youth_care_link.retention_setting enable row level security;
alter table youth_care_link.retention_setting force row level security;
create policy tenant on youth_care_link.retention_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.retention_setting to cjg_app;

create table youth_care_link.destruction (
  municipality char(4) not null,
  id uuid not null,
  destroyed_at timestamptz not null,
  ended_before date not null,
  requests int not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.destruction', 'municipality');
comment on table youth_care_link.destruction is 'Requests to youth care whose term had ended were destroyed: when, how many, ended before which day. Names nobody.';
alter table youth_care_link.destruction enable row level security;
alter table youth_care_link.destruction force row level security;
create policy tenant on youth_care_link.destruction using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.destruction to cjg_app;

grant delete on youth_care_link.request, youth_care_link.request_consent, youth_care_link.request_step, youth_care_link.request_holder to cjg_app;
