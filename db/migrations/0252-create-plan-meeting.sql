create table care_coordination.meeting (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  called_at timestamptz not null,
  called_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, called_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.meeting', 'municipality');
comment on table care_coordination.meeting is 'The people of a plan meet. Part of the plan, kept with it (Jeugdwet 7.3.8).';
create index meeting_of_plan on care_coordination.meeting (municipality, plan_id);
alter table care_coordination.meeting enable row level security;
alter table care_coordination.meeting force row level security;
create policy tenant on care_coordination.meeting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.meeting to cjg_app;

create table care_coordination.meeting_time (
  municipality char(4) not null,
  meeting_id uuid not null,
  version int not null check (version >= 1),
  starts_at timestamptz not null,
  minutes int not null check (minutes between 5 and 480),
  place text not null,
  video_link text not null,
  points text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  primary key (municipality, meeting_id, version),
  foreign key (municipality, meeting_id) references care_coordination.meeting (municipality, id),
  foreign key (municipality, set_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.meeting_time', 'municipality');
comment on table care_coordination.meeting_time is 'When and where a meeting is, and what was put on its agenda by hand; the highest version counts and is the SEQUENCE of the invitation, counted from 0.';
alter table care_coordination.meeting_time enable row level security;
alter table care_coordination.meeting_time force row level security;
create policy tenant on care_coordination.meeting_time using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.meeting_time to cjg_app;

create table care_coordination.meeting_cancellation (
  municipality char(4) not null,
  meeting_id uuid not null,
  reason text not null,
  cancelled_at timestamptz not null,
  cancelled_by uuid not null,
  primary key (municipality, meeting_id),
  foreign key (municipality, meeting_id) references care_coordination.meeting (municipality, id),
  foreign key (municipality, cancelled_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.meeting_cancellation', 'municipality');
comment on table care_coordination.meeting_cancellation is 'The meeting does not take place.';
alter table care_coordination.meeting_cancellation enable row level security;
alter table care_coordination.meeting_cancellation force row level security;
create policy tenant on care_coordination.meeting_cancellation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.meeting_cancellation to cjg_app;

create table care_coordination.meeting_invitee (
  municipality char(4) not null,
  meeting_id uuid not null,
  participant_id uuid not null,
  invited_at timestamptz not null,
  invited_by uuid not null,
  primary key (municipality, meeting_id, participant_id),
  foreign key (municipality, meeting_id) references care_coordination.meeting (municipality, id),
  foreign key (municipality, participant_id) references care_coordination.participant (municipality, id),
  foreign key (municipality, invited_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.meeting_invitee', 'municipality');
comment on table care_coordination.meeting_invitee is 'Who of the plan is asked to a meeting.';
alter table care_coordination.meeting_invitee enable row level security;
alter table care_coordination.meeting_invitee force row level security;
create policy tenant on care_coordination.meeting_invitee using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.meeting_invitee to cjg_app;

create table care_coordination.meeting_reply (
  municipality char(4) not null,
  meeting_id uuid not null,
  participant_id uuid not null,
  version int not null check (version >= 1),
  answer text not null check (answer in ('comes', 'does-not-come', 'maybe')),
  replied_at timestamptz not null,
  primary key (municipality, meeting_id, participant_id, version),
  foreign key (municipality, meeting_id, participant_id) references care_coordination.meeting_invitee (municipality, meeting_id, participant_id)
);
--@citus select create_distributed_table('care_coordination.meeting_reply', 'municipality');
comment on table care_coordination.meeting_reply is 'Whether an invitee comes; the highest version counts.';
alter table care_coordination.meeting_reply enable row level security;
alter table care_coordination.meeting_reply force row level security;
create policy tenant on care_coordination.meeting_reply using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.meeting_reply to cjg_app;

create table care_coordination.meeting_minutes (
  municipality char(4) not null,
  meeting_id uuid not null,
  version int not null check (version >= 1),
  words text not null,
  decisions text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (municipality, meeting_id, version),
  foreign key (municipality, meeting_id) references care_coordination.meeting (municipality, id),
  foreign key (municipality, written_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.meeting_minutes', 'municipality');
comment on table care_coordination.meeting_minutes is 'What was said and decided in a meeting, every version. The key makes a second writer of one version see the first.';
alter table care_coordination.meeting_minutes enable row level security;
alter table care_coordination.meeting_minutes force row level security;
create policy tenant on care_coordination.meeting_minutes using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.meeting_minutes to cjg_app;

create table care_coordination.meeting_attendance (
  municipality char(4) not null,
  meeting_id uuid not null,
  version int not null check (version >= 1),
  participant_id uuid not null,
  primary key (municipality, meeting_id, version, participant_id),
  foreign key (municipality, meeting_id, version) references care_coordination.meeting_minutes (municipality, meeting_id, version),
  foreign key (municipality, participant_id) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.meeting_attendance', 'municipality');
comment on table care_coordination.meeting_attendance is 'Who was there, as this version of the minutes says.';
alter table care_coordination.meeting_attendance enable row level security;
alter table care_coordination.meeting_attendance force row level security;
create policy tenant on care_coordination.meeting_attendance using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.meeting_attendance to cjg_app;

create table care_coordination.meeting_action (
  municipality char(4) not null,
  meeting_id uuid not null,
  action_id uuid not null,
  primary key (municipality, meeting_id, action_id),
  foreign key (municipality, meeting_id) references care_coordination.meeting (municipality, id),
  foreign key (municipality, action_id) references care_coordination.action (municipality, id)
);
--@citus select create_distributed_table('care_coordination.meeting_action', 'municipality');
comment on table care_coordination.meeting_action is 'An action of the plan that was agreed in a meeting.';
alter table care_coordination.meeting_action enable row level security;
alter table care_coordination.meeting_action force row level security;
create policy tenant on care_coordination.meeting_action using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.meeting_action to cjg_app;

create table care_coordination.meeting_review (
  municipality char(4) not null,
  meeting_id uuid not null,
  started_at timestamptz not null,
  started_by uuid not null,
  primary key (municipality, meeting_id, started_at),
  foreign key (municipality, meeting_id) references care_coordination.meeting (municipality, id),
  foreign key (municipality, started_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.meeting_review', 'municipality');
comment on table care_coordination.meeting_review is 'When the ten minutes on the wall screen began; the latest counts. The clock on the screen runs from here.';
alter table care_coordination.meeting_review enable row level security;
alter table care_coordination.meeting_review force row level security;
create policy tenant on care_coordination.meeting_review using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.meeting_review to cjg_app;
