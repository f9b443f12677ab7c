create table youth_health.alert (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  on_day date not null,
  kind text not null check (kind in ('allergy', 'alert')),
  what text not null,
  severity text not null check (severity in ('mild', 'serious', 'life-threatening')),
  source text not null check (source in ('parents', 'youth', 'seen-here', 'letter')),
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.alert', 'municipality');
comment on table youth_health.alert is 'An allergy, or something else that everyone who opens the record must see at once: what, how serious, known since when and from whom. Never changed; kept with the record (BW 7:454).';
create index alert_of_child on youth_health.alert (municipality, child_id);
alter table youth_health.alert enable row level security;
alter table youth_health.alert force row level security;
create policy tenant on youth_health.alert using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.alert to cjg_app;

create table youth_health.alert_end (
  municipality char(4) not null,
  alert_id uuid not null,
  child_id uuid not null,
  on_day date not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, alert_id),
  foreign key (municipality, alert_id) references youth_health.alert (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.alert_end', 'municipality');
comment on table youth_health.alert_end is 'An alert no longer holds: since when, and why. Both stay in the record (BW 7:454).';
create index alert_end_of_child on youth_health.alert_end (municipality, child_id);
alter table youth_health.alert_end enable row level security;
alter table youth_health.alert_end force row level security;
create policy tenant on youth_health.alert_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.alert_end to cjg_app;
