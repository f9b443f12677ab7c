create table youth_health.invitation_round (
  municipality char(4) not null,
  id uuid not null,
  moment text not null,
  school_id uuid,
  class_name text,
  born_from date,
  born_until date check (born_until >= born_from),
  with_place boolean not null,
  invited_at timestamptz not null,
  invited_by text not null,
  invited_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, school_id) references people.school (municipality, id)
);
--@citus select create_distributed_table('youth_health.invitation_round', 'municipality');
comment on table youth_health.invitation_round is 'A group of children was invited for a contact moment: of which school and class, or which birth dates, and by whom. Holds nothing personal of children; kept as long as the invitations.';
comment on column youth_health.invitation_round.with_place is 'Whether everybody was given a place in a session, or is asked to make an appointment.';
alter table youth_health.invitation_round enable row level security;
alter table youth_health.invitation_round force row level security;
create policy tenant on youth_health.invitation_round using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.invitation_round to cjg_app;

create table youth_health.invitation (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  round_id uuid not null,
  moment text not null,
  way text not null check (way in ('mail', 'letter', 'none')),
  because text check (because in ('no-address', 'no-place')),
  nth int check (nth > 0),
  contact_id uuid,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  unique (municipality, round_id, child_id),
  unique (municipality, child_id, moment, nth),
  foreign key (municipality, round_id) references youth_health.invitation_round (municipality, id),
  foreign key (municipality, contact_id) references youth_health.planned_contact (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id),
  check ((way = 'none') = (because is not null)),
  check ((way = 'none') = (nth is null))
);
--@citus select create_distributed_table('youth_health.invitation', 'municipality');
comment on table youth_health.invitation is 'A child was invited for a contact moment by mail or by letter, or could not be invited and why. An invitation is no contact. Kept with the record (BW 7:454).';
comment on column youth_health.invitation.nth is 'How many times this child was invited for this moment, this time included: of two who invite it at once one is refused. Null when it could not be invited.';
alter table youth_health.invitation enable row level security;
alter table youth_health.invitation force row level security;
create policy tenant on youth_health.invitation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.invitation to cjg_app;
