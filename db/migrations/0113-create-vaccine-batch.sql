create table youth_health.vaccine_batch (
  municipality char(4) not null,
  id uuid not null,
  vaccine text not null,
  product text,
  batch text not null,
  expires_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  unique (municipality, vaccine, batch)
);
--@citus select create_distributed_table('youth_health.vaccine_batch', 'municipality');
comment on table youth_health.vaccine_batch is 'A batch of a vaccine that this youth health care received: its number and last day as printed on the package. Holds nothing personal.';
comment on column youth_health.vaccine_batch.expires_on is 'The last day on which it may be given.';
alter table youth_health.vaccine_batch enable row level security;
alter table youth_health.vaccine_batch force row level security;
create policy tenant on youth_health.vaccine_batch using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.vaccine_batch to cjg_app;

create table youth_health.batch_movement (
  municipality char(4) not null,
  id uuid not null,
  batch_id uuid not null,
  location_id uuid not null,
  kind text not null check (kind in ('received', 'given', 'returned', 'wasted', 'counted')),
  amount int not null,
  on_day date not null,
  because text,
  dose_id uuid,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, batch_id) references youth_health.vaccine_batch (municipality, id),
  foreign key (municipality, location_id) references centre.location (municipality, id),
  check (case kind when 'received' then amount > 0 when 'returned' then amount = 1 when 'given' then amount = -1
    when 'wasted' then amount < 0 else amount <> 0 end),
  check ((kind in ('given', 'returned')) = (dose_id is not null)),
  check ((kind in ('wasted', 'counted')) = (because is not null))
);
--@citus select create_distributed_table('youth_health.batch_movement', 'municipality');
comment on table youth_health.batch_movement is 'What came into the stock of a location and what left it: received, given to a child, returned (a dose that was taken back), wasted, or a difference found by counting. The stock is the sum. Holds nothing personal.';
comment on column youth_health.batch_movement.dose_id is 'Which dose it was, as long as that record exists: the movement stays when a record is destroyed.';
create index batch_movement_of_batch on youth_health.batch_movement (municipality, batch_id, location_id);
create unique index batch_movement_of_dose on youth_health.batch_movement (municipality, dose_id, kind) where dose_id is not null;
alter table youth_health.batch_movement enable row level security;
alter table youth_health.batch_movement force row level security;
create policy tenant on youth_health.batch_movement using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.batch_movement to cjg_app;
