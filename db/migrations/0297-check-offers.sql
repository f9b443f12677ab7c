create table centre.offer_check_setting (
  municipality char(4) not null,
  id uuid not null,
  months int not null check (months between 1 and 60),
  reason text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('centre.offer_check_setting', 'municipality');
comment on table centre.offer_check_setting is 'So many months after an offer was last checked, families do not see it any more. No law or guideline sets this: a municipality chooses, and the newest row counts.';
alter table centre.offer_check_setting enable row level security;
alter table centre.offer_check_setting force row level security;
create policy tenant on centre.offer_check_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.offer_check_setting to cjg_app;

create table centre.offer_warning (
  municipality char(4) not null,
  offer_id uuid not null,
  gone_on date not null,
  kind text not null check (kind in ('soon', 'gone')),
  warned_at timestamptz not null,
  primary key (municipality, offer_id, gone_on, kind),
  foreign key (municipality, offer_id) references centre.offer (municipality, id)
);
--@citus select create_distributed_table('centre.offer_warning', 'municipality');
comment on table centre.offer_warning is 'Who keeps an offer was told that families will not see it any more from this day, or do not see it now: each once.';
alter table centre.offer_warning enable row level security;
alter table centre.offer_warning force row level security;
create policy tenant on centre.offer_warning using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.offer_warning to cjg_app;

create table centre.offer_import (
  municipality char(4) not null,
  id uuid not null,
  content text not null,
  changes int not null,
  kept_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('centre.offer_import', 'municipality');
comment on table centre.offer_import is 'A file for the social map that was looked at before it is taken in: public offers of organisations, nothing of families. Gone when it is taken in, thrown away or a day old.';
alter table centre.offer_import enable row level security;
alter table centre.offer_import force row level security;
create policy tenant on centre.offer_import using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on centre.offer_import to cjg_app;
