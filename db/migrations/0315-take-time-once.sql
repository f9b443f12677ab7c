-- One professional or one room is taken once: the database itself refuses the second, whoever asks and however many at a time.
-- Distributed on Citus by municipality, which is compared for equality in both constraints.
create extension if not exists btree_gist;

create table centre.taken_time (
  municipality char(4) not null,
  id uuid not null,
  professional_id uuid not null,
  room_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  is_extra boolean not null,
  held_until timestamptz,
  primary key (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id),
  check (ends_at > starts_at),
  constraint professional_taken_once exclude using gist
    (municipality with =, professional_id with =, tstzrange(starts_at, ends_at) with &&) where (not is_extra),
  constraint room_taken_once exclude using gist
    (municipality with =, room_id with =, tstzrange(starts_at, ends_at) with &&) where (not is_extra and room_id is not null)
);
--@citus select create_distributed_table('centre.taken_time', 'municipality');
comment on table centre.taken_time is 'When a professional, and a room, is taken: by an appointment, or by a whole clinic session. Says nothing of whom it is for or what about. Taken away when the appointment is cancelled, moved, or was only held.';
comment on column centre.taken_time.is_extra is 'Given beside another on purpose, with a reason (parenting_help.overbooking): left out of both constraints.';
comment on column centre.taken_time.held_until is 'Kept for who is still filling in a form; from then on anybody may take it. Null: taken for good.';
create index taken_time_of_professional on centre.taken_time (municipality, professional_id, starts_at);
create index taken_time_by_start on centre.taken_time (municipality, starts_at);
alter table centre.taken_time enable row level security;
alter table centre.taken_time force row level security;
create policy tenant on centre.taken_time using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete, update (held_until) on centre.taken_time to cjg_app;

-- What was planned before this table was there. An old slip (two sessions at once) must not stop an upgrade: the first is taken.
do $$
declare
  town record;
begin
  for town in select c.municipality as code from centre.centre c loop
    perform set_config('cjg.municipality', town.code, true);
    insert into centre.taken_time (municipality, id, professional_id, room_id, starts_at, ends_at, is_extra, held_until)
      select s.municipality, s.id, s.professional_id, null,
        (s.on_day + s.from_time) at time zone 'Europe/Amsterdam', (s.on_day + s.until_time) at time zone 'Europe/Amsterdam', false, null
      from youth_health.clinic_session s
      where s.municipality = town.code
      on conflict do nothing;
  end loop;
end $$;
