create table care_coordination.outreach (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  ground text not null check (ground in ('family-agreed', 'public-task', 'serious-danger')),
  ground_words text not null check (ground_words <> ''),
  reason text not null check (reason <> ''),
  started_on date not null,
  started_at timestamptz not null,
  started_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, started_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('care_coordination.outreach', 'municipality');
comment on table care_coordination.outreach is 'Somebody seeks out a family that avoids help (bemoeizorg), for this child: why, and on what ground without being asked. Only those who work on it see it. Kept twenty years after the last change (Jeugdwet 7.3.8).';
create index outreach_of_child on care_coordination.outreach (municipality, child_id);
alter table care_coordination.outreach enable row level security;
alter table care_coordination.outreach force row level security;
create policy tenant on care_coordination.outreach using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.outreach to cjg_app;

create table care_coordination.outreach_worker (
  municipality char(4) not null,
  outreach_id uuid not null,
  professional_id uuid not null,
  joined_at timestamptz not null,
  joined_by uuid not null,
  primary key (municipality, outreach_id, professional_id, joined_at),
  foreign key (municipality, outreach_id) references care_coordination.outreach (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id),
  foreign key (municipality, joined_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('care_coordination.outreach_worker', 'municipality');
comment on table care_coordination.outreach_worker is 'Who works on it, and may see it. joined_at is in the key: whoever left may come back.';
create index outreach_of_worker on care_coordination.outreach_worker (municipality, professional_id);
alter table care_coordination.outreach_worker enable row level security;
alter table care_coordination.outreach_worker force row level security;
create policy tenant on care_coordination.outreach_worker using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.outreach_worker to cjg_app;

create table care_coordination.outreach_departure (
  municipality char(4) not null,
  outreach_id uuid not null,
  professional_id uuid not null,
  joined_at timestamptz not null,
  left_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, outreach_id, professional_id, joined_at),
  foreign key (municipality, outreach_id, professional_id, joined_at) references care_coordination.outreach_worker (municipality, outreach_id, professional_id, joined_at),
  foreign key (municipality, recorded_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('care_coordination.outreach_departure', 'municipality');
comment on table care_coordination.outreach_departure is 'A worker works on it no more, and no longer sees it.';
alter table care_coordination.outreach_departure enable row level security;
alter table care_coordination.outreach_departure force row level security;
create policy tenant on care_coordination.outreach_departure using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.outreach_departure to cjg_app;

create table care_coordination.outreach_attempt (
  municipality char(4) not null,
  id uuid not null,
  outreach_id uuid not null,
  tried_on date not null,
  way text not null check (way in ('visit', 'phone', 'letter', 'message', 'through-others', 'elsewhere')),
  outcome text not null check (outcome in ('nobody-reached', 'turned-away', 'spoke', 'will-meet', 'accepts-help')),
  words text not null,
  agreed text not null,
  meet_on date,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, outreach_id) references care_coordination.outreach (municipality, id),
  foreign key (municipality, recorded_by) references centre.professional (municipality, id),
  check ((outcome = 'will-meet') = (meet_on is not null))
);
--@citus select create_distributed_table('care_coordination.outreach_attempt', 'municipality');
comment on table care_coordination.outreach_attempt is 'One try to reach the family, with what came of it. agreed: what was agreed with the family, empty when nothing; meet_on: when to meet, when that was agreed.';
create index attempt_of_outreach on care_coordination.outreach_attempt (municipality, outreach_id);
alter table care_coordination.outreach_attempt enable row level security;
alter table care_coordination.outreach_attempt force row level security;
create policy tenant on care_coordination.outreach_attempt using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.outreach_attempt to cjg_app;

create table care_coordination.outreach_safety (
  municipality char(4) not null,
  outreach_id uuid not null,
  version int not null check (version >= 1),
  precaution text not null check (precaution in ('as-usual', 'two-together', 'not-at-home', 'with-police')),
  words text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  primary key (municipality, outreach_id, version),
  foreign key (municipality, outreach_id) references care_coordination.outreach (municipality, id),
  foreign key (municipality, set_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('care_coordination.outreach_safety', 'municipality');
comment on table care_coordination.outreach_safety is 'How a worker goes there safely, and why; the highest version counts. The key makes a second writer of one version see the first.';
alter table care_coordination.outreach_safety enable row level security;
alter table care_coordination.outreach_safety force row level security;
create policy tenant on care_coordination.outreach_safety using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.outreach_safety to cjg_app;

create table care_coordination.outreach_visit (
  municipality char(4) not null,
  id uuid not null,
  outreach_id uuid not null,
  worker_id uuid not null,
  watcher_id uuid not null,
  left_at timestamptz not null,
  back_by timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, outreach_id) references care_coordination.outreach (municipality, id),
  foreign key (municipality, worker_id) references centre.professional (municipality, id),
  foreign key (municipality, watcher_id) references centre.professional (municipality, id),
  check (back_by > left_at),
  check (worker_id <> watcher_id)
);
--@citus select create_distributed_table('care_coordination.outreach_visit', 'municipality');
comment on table care_coordination.outreach_visit is 'A worker left for a visit, and a colleague watches that they come back. The colleague sees who is out and until when, not where or for whom.';
create index visit_of_watcher on care_coordination.outreach_visit (municipality, watcher_id);
alter table care_coordination.outreach_visit enable row level security;
alter table care_coordination.outreach_visit force row level security;
create policy tenant on care_coordination.outreach_visit using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.outreach_visit to cjg_app;

create table care_coordination.outreach_return (
  municipality char(4) not null,
  visit_id uuid not null,
  returned_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, visit_id),
  foreign key (municipality, visit_id) references care_coordination.outreach_visit (municipality, id),
  foreign key (municipality, recorded_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('care_coordination.outreach_return', 'municipality');
comment on table care_coordination.outreach_return is 'The worker is back, as the worker or the colleague who watched says. The key makes it one.';
alter table care_coordination.outreach_return enable row level security;
alter table care_coordination.outreach_return force row level security;
create policy tenant on care_coordination.outreach_return using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.outreach_return to cjg_app;

create table care_coordination.outreach_review (
  municipality char(4) not null,
  outreach_id uuid not null,
  version int not null check (version >= 1),
  planned_on date not null,
  findings text,
  set_at timestamptz not null,
  set_by uuid not null,
  primary key (municipality, outreach_id, version),
  foreign key (municipality, outreach_id) references care_coordination.outreach (municipality, id),
  foreign key (municipality, set_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('care_coordination.outreach_review', 'municipality');
comment on table care_coordination.outreach_review is 'When is looked at whether outreach is still right; the highest version counts. findings: what was decided when looking, on the day this next date was set.';
alter table care_coordination.outreach_review enable row level security;
alter table care_coordination.outreach_review force row level security;
create policy tenant on care_coordination.outreach_review using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.outreach_review to cjg_app;

create table care_coordination.outreach_telling (
  municipality char(4) not null,
  outreach_id uuid not null,
  told_on date not null,
  words text not null check (words <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, outreach_id),
  foreign key (municipality, outreach_id) references care_coordination.outreach (municipality, id),
  foreign key (municipality, recorded_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('care_coordination.outreach_telling', 'municipality');
comment on table care_coordination.outreach_telling is 'The family was told that somebody works on this, and how. Before it, lines about it are not shown in the family''s access log.';
alter table care_coordination.outreach_telling enable row level security;
alter table care_coordination.outreach_telling force row level security;
create policy tenant on care_coordination.outreach_telling using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.outreach_telling to cjg_app;

create table care_coordination.outreach_end (
  municipality char(4) not null,
  outreach_id uuid not null,
  ended_on date not null,
  outcome text not null check (outcome in ('in-plan', 'other-help', 'not-needed', 'family-declines', 'moved', 'reported')),
  words text not null check (words <> ''),
  ended_at timestamptz not null,
  ended_by uuid not null,
  primary key (municipality, outreach_id),
  foreign key (municipality, outreach_id) references care_coordination.outreach (municipality, id),
  foreign key (municipality, ended_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('care_coordination.outreach_end', 'municipality');
comment on table care_coordination.outreach_end is 'It ended, and how. Afterwards it can be read and no longer changed.';
alter table care_coordination.outreach_end enable row level security;
alter table care_coordination.outreach_end force row level security;
create policy tenant on care_coordination.outreach_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.outreach_end to cjg_app;

create table care_coordination.outreach_terms (
  municipality char(4) not null,
  id uuid not null,
  attempt_days int not null check (attempt_days between 1 and 90),
  review_weeks int not null check (review_weeks between 1 and 52),
  reason text not null check (reason <> ''),
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('care_coordination.outreach_terms', 'municipality');
comment on table care_coordination.outreach_terms is 'In how many days the next attempt is made, and in how many weeks is looked at it again, as this municipality set it; the newest counts. No national term was found.';
alter table care_coordination.outreach_terms enable row level security;
alter table care_coordination.outreach_terms force row level security;
create policy tenant on care_coordination.outreach_terms using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.outreach_terms to cjg_app;
