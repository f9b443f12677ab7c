-- Health promotion: schools as their promoter knows them, plans of approach over school years, certificates and hours.
-- Nothing here is about a child. The health profile of a school is counted by youth health care (youth_health.school_count).
create schema health_promotion;
grant usage on schema health_promotion to cjg_app;

create table health_promotion.school_card (
  municipality char(4) not null,
  school_id uuid not null,
  version int not null check (version >= 1),
  street text not null,
  postcode text not null,
  town text not null,
  ways text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, school_id, version),
  foreign key (municipality, school_id) references people.school (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('health_promotion.school_card', 'municipality');
comment on table health_promotion.school_card is 'Where a school is and how one works with it (ways), each time it was written; the highest version counts, and the key lets one of two writers win. Of the school, nothing of a child.';
alter table health_promotion.school_card enable row level security;
alter table health_promotion.school_card force row level security;
create policy tenant on health_promotion.school_card using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.school_card to cjg_app;

create table health_promotion.contact (
  municipality char(4) not null,
  contact_id uuid not null,
  version int not null check (version >= 1),
  school_id uuid,
  location_id uuid,
  task text not null check (task in ('coordinator', 'head', 'internal-coordinator', 'teacher', 'promoter', 'nurse', 'other')),
  name text not null check (name <> ''),
  phone text not null,
  email text not null,
  best_moment text not null,
  ways text not null,
  has_left boolean not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, contact_id, version),
  foreign key (municipality, school_id) references people.school (municipality, id),
  foreign key (municipality, location_id) references centre.location (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id),
  check ((school_id is null) <> (location_id is null))
);
--@citus select create_distributed_table('health_promotion.contact', 'municipality');
comment on table health_promotion.contact is 'Who to call at a school or at a place of the centre, when best, and how they work: of people at work. The highest version counts. task coordinator: the Healthy School coordinator.';
create index contact_of_school on health_promotion.contact (municipality, school_id);
create index contact_of_location on health_promotion.contact (municipality, location_id);
alter table health_promotion.contact enable row level security;
alter table health_promotion.contact force row level security;
create policy tenant on health_promotion.contact using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.contact to cjg_app;

create table health_promotion.adviser (
  municipality char(4) not null,
  school_id uuid not null,
  set_at timestamptz not null,
  professional_id uuid not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, school_id, set_at),
  foreign key (municipality, school_id) references people.school (municipality, id),
  foreign key (municipality, professional_id) references centre.professional (municipality, id),
  foreign key (municipality, set_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('health_promotion.adviser', 'municipality');
comment on table health_promotion.adviser is 'Which promoter advises a school, from when; the newest counts.';
alter table health_promotion.adviser enable row level security;
alter table health_promotion.adviser force row level security;
create policy tenant on health_promotion.adviser using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.adviser to cjg_app;

create table health_promotion.theme (
  municipality char(4) not null,
  theme_id uuid not null,
  version int not null check (version >= 1),
  name text not null check (name <> ''),
  school_kinds text[] not null check (cardinality(school_kinds) > 0),
  valid_from date not null,
  valid_until date,
  reason text not null check (reason <> ''),
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, theme_id, version),
  foreign key (municipality, written_by) references centre.professional (municipality, id),
  check (valid_until is null or valid_until >= valid_from)
);
--@citus select create_distributed_table('health_promotion.theme', 'municipality');
comment on table health_promotion.theme is 'A theme that the municipality adds to the found ones (knowledge/healthy-school/themes.ts), with the days on which it counts and why it is there. The highest version counts.';
alter table health_promotion.theme enable row level security;
alter table health_promotion.theme force row level security;
create policy tenant on health_promotion.theme using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.theme to cjg_app;

create table health_promotion.setting (
  municipality char(4) not null,
  set_at timestamptz not null,
  warn_months int not null check (warn_months between 1 and 24),
  reason text not null check (reason <> ''),
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, set_at),
  foreign key (municipality, set_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('health_promotion.setting', 'municipality');
comment on table health_promotion.setting is 'How many months before a certificate or vignet ends its promoter hears of it. The newest row counts.';
alter table health_promotion.setting enable row level security;
alter table health_promotion.setting force row level security;
create policy tenant on health_promotion.setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.setting to cjg_app;

create table health_promotion.school_plan (
  municipality char(4) not null,
  id uuid not null,
  school_id uuid not null,
  first_year int not null check (first_year between 2000 and 2100),
  last_year int not null check (last_year between 2000 and 2100),
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, id),
  unique (municipality, school_id, first_year),
  foreign key (municipality, school_id) references people.school (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id),
  check (last_year >= first_year)
);
--@citus select create_distributed_table('health_promotion.school_plan', 'municipality');
comment on table health_promotion.school_plan is 'The plan of approach of a school, over one or more school years, each named after the year in which it begins. Where it stands in the six steps follows from what is in it, and is nowhere kept.';
alter table health_promotion.school_plan enable row level security;
alter table health_promotion.school_plan force row level security;
create policy tenant on health_promotion.school_plan using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.school_plan to cjg_app;

create table health_promotion.plan_text (
  municipality char(4) not null,
  plan_id uuid not null,
  version int not null check (version >= 1),
  starting_point text not null,
  tested_on date,
  profile_discussed_on date,
  budget_cents bigint check (budget_cents >= 0),
  communication text not null,
  evaluation text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, plan_id, version),
  foreign key (municipality, plan_id) references health_promotion.school_plan (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('health_promotion.plan_text', 'municipality');
comment on table health_promotion.plan_text is 'The words of a plan, each time they were written: where the school begins (tested_on: with the test for schools), what it costs in cents, how it is told and how it will be looked back on. The highest version counts; the key lets one of two writers win.';
alter table health_promotion.plan_text enable row level security;
alter table health_promotion.plan_text force row level security;
create policy tenant on health_promotion.plan_text using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.plan_text to cjg_app;

create table health_promotion.group_member (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  part text not null check (part in ('coordinator', 'teacher', 'internal-coordinator', 'parent', 'pupil', 'head', 'promoter', 'other')),
  name text not null,
  people int not null check (people between 1 and 50),
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, plan_id) references health_promotion.school_plan (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id),
  check (part not in ('parent', 'pupil') or name = '')
);
--@citus select create_distributed_table('health_promotion.group_member', 'municipality');
comment on table health_promotion.group_member is 'Who is in the working group of a plan. Of parents and pupils only how many: they have no name here.';
create index member_of_plan on health_promotion.group_member (municipality, plan_id);
alter table health_promotion.group_member enable row level security;
alter table health_promotion.group_member force row level security;
create policy tenant on health_promotion.group_member using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.group_member to cjg_app;

create table health_promotion.group_departure (
  municipality char(4) not null,
  member_id uuid not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, member_id),
  foreign key (municipality, member_id) references health_promotion.group_member (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('health_promotion.group_departure', 'municipality');
comment on table health_promotion.group_departure is 'Somebody left the working group.';
alter table health_promotion.group_departure enable row level security;
alter table health_promotion.group_departure force row level security;
create policy tenant on health_promotion.group_departure using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.group_departure to cjg_app;

create table health_promotion.goal (
  municipality char(4) not null,
  goal_id uuid not null,
  version int not null check (version >= 1),
  plan_id uuid not null,
  theme text not null check (theme <> ''),
  what text not null check (what <> ''),
  measured_by text not null,
  start_value text not null,
  target_value text not null,
  responsible text not null,
  due_on date,
  is_dropped boolean not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, goal_id, version),
  foreign key (municipality, plan_id) references health_promotion.school_plan (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('health_promotion.goal', 'municipality');
comment on table health_promotion.goal is 'A goal of a plan, each time it was written: the highest version counts. Which parts it misses is decided in knowledge/healthy-school/goal.ts. theme: the id of a found theme, or of one of the municipality.';
create index goal_of_plan on health_promotion.goal (municipality, plan_id);
alter table health_promotion.goal enable row level security;
alter table health_promotion.goal force row level security;
create policy tenant on health_promotion.goal using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.goal to cjg_app;

create table health_promotion.goal_outcome (
  municipality char(4) not null,
  goal_id uuid not null,
  reached text not null check (reached in ('reached', 'partly', 'not-reached')),
  measured text not null,
  words text not null,
  version int not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, goal_id, written_at),
  foreign key (municipality, goal_id, version) references health_promotion.goal (municipality, goal_id, version),
  foreign key (municipality, written_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('health_promotion.goal_outcome', 'municipality');
comment on table health_promotion.goal_outcome is 'What became of a goal, as it was worded then; the newest counts.';
alter table health_promotion.goal_outcome enable row level security;
alter table health_promotion.goal_outcome force row level security;
create policy tenant on health_promotion.goal_outcome using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.goal_outcome to cjg_app;

create table health_promotion.activity (
  municipality char(4) not null,
  activity_id uuid not null,
  version int not null check (version >= 1),
  plan_id uuid not null,
  pillar text not null check (pillar in ('education', 'surroundings', 'signalling', 'policy')),
  theme text not null check (theme <> ''),
  title text not null check (title <> ''),
  audience text not null,
  is_recognised boolean not null,
  starts_on date not null,
  ends_on date not null,
  responsible text not null,
  planned_minutes int not null check (planned_minutes between 0 and 60000),
  cost_cents bigint not null check (cost_cents >= 0),
  course_id uuid,
  is_dropped boolean not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, activity_id, version),
  foreign key (municipality, plan_id) references health_promotion.school_plan (municipality, id),
  foreign key (municipality, course_id) references parenting_help.course (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id),
  check (ends_on >= starts_on)
);
--@citus select create_distributed_table('health_promotion.activity', 'municipality');
comment on table health_promotion.activity is 'An activity of a plan in one of the four pillars, each time it was written: the highest version counts. planned_minutes: of the promoter. course_id: what stands in the agenda of the front door.';
create index activity_of_plan on health_promotion.activity (municipality, plan_id);
alter table health_promotion.activity enable row level security;
alter table health_promotion.activity force row level security;
create policy tenant on health_promotion.activity using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.activity to cjg_app;

create table health_promotion.activity_result (
  municipality char(4) not null,
  activity_id uuid not null,
  done_on date not null,
  words text not null,
  version int not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, activity_id, written_at),
  foreign key (municipality, activity_id, version) references health_promotion.activity (municipality, activity_id, version),
  foreign key (municipality, written_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('health_promotion.activity_result', 'municipality');
comment on table health_promotion.activity_result is 'An activity was done, and what came of it; the newest counts.';
alter table health_promotion.activity_result enable row level security;
alter table health_promotion.activity_result force row level security;
create policy tenant on health_promotion.activity_result using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.activity_result to cjg_app;

create table health_promotion.hours_spent (
  municipality char(4) not null,
  id uuid not null,
  school_id uuid not null,
  spent_on date not null,
  minutes int not null check (minutes between -6000 and 6000 and minutes <> 0),
  words text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, school_id) references people.school (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('health_promotion.hours_spent', 'municipality');
comment on table health_promotion.hours_spent is 'Time that a promoter spent for a school; a mistake is put right by a row below zero.';
create index hours_of_school on health_promotion.hours_spent (municipality, school_id, spent_on);
alter table health_promotion.hours_spent enable row level security;
alter table health_promotion.hours_spent force row level security;
create policy tenant on health_promotion.hours_spent using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.hours_spent to cjg_app;

create table health_promotion.hours_available (
  municipality char(4) not null,
  professional_id uuid not null,
  school_year int not null check (school_year between 2000 and 2100),
  minutes int not null check (minutes between 0 and 200000),
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, professional_id, school_year, written_at),
  foreign key (municipality, professional_id) references centre.professional (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('health_promotion.hours_available', 'municipality');
comment on table health_promotion.hours_available is 'How much time a promoter has for the schools of this centre in a school year; the newest counts.';
alter table health_promotion.hours_available enable row level security;
alter table health_promotion.hours_available force row level security;
create policy tenant on health_promotion.hours_available using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.hours_available to cjg_app;

create table health_promotion.agreement (
  municipality char(4) not null,
  id uuid not null,
  school_id uuid not null,
  agreed_on date not null,
  ends_on date,
  parties text[] not null check (cardinality(parties) >= 2),
  words text not null check (words <> ''),
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, school_id) references people.school (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('health_promotion.agreement', 'municipality');
comment on table health_promotion.agreement is 'What a school and its partners agreed, who they are, and until when. A new agreement stands beside the old one.';
create index agreement_of_school on health_promotion.agreement (municipality, school_id);
alter table health_promotion.agreement enable row level security;
alter table health_promotion.agreement force row level security;
create policy tenant on health_promotion.agreement using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.agreement to cjg_app;

create table health_promotion.certificate (
  municipality char(4) not null,
  id uuid not null,
  school_id uuid not null,
  theme text not null check (theme <> ''),
  granted_on date not null,
  ends_on date not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, school_id) references people.school (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id),
  check (ends_on > granted_on)
);
--@citus select create_distributed_table('health_promotion.certificate', 'municipality');
comment on table health_promotion.certificate is 'A theme certificate of a school. ends_on is the first day on which it counts no more, as it stands on the certificate: how long one lasts was not found.';
create index certificate_of_school on health_promotion.certificate (municipality, school_id);
alter table health_promotion.certificate enable row level security;
alter table health_promotion.certificate force row level security;
create policy tenant on health_promotion.certificate using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.certificate to cjg_app;

create table health_promotion.vignet (
  municipality char(4) not null,
  id uuid not null,
  school_id uuid not null,
  form text not null check (form in ('full', 'short')),
  has_legal_basics boolean not null check (has_legal_basics),
  applied_on date not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, school_id) references people.school (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('health_promotion.vignet', 'municipality');
comment on table health_promotion.vignet is 'An application for the vignet, in full or by the short form; without the legal basics none goes out.';
create index vignet_of_school on health_promotion.vignet (municipality, school_id);
alter table health_promotion.vignet enable row level security;
alter table health_promotion.vignet force row level security;
create policy tenant on health_promotion.vignet using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.vignet to cjg_app;

create table health_promotion.vignet_decision (
  municipality char(4) not null,
  vignet_id uuid not null,
  is_granted boolean not null,
  decided_on date not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, vignet_id),
  foreign key (municipality, vignet_id) references health_promotion.vignet (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('health_promotion.vignet_decision', 'municipality');
comment on table health_promotion.vignet_decision is 'What was decided on an application. When a granted one ends follows from decided_on: see knowledge/healthy-school/vignet.ts.';
alter table health_promotion.vignet_decision enable row level security;
alter table health_promotion.vignet_decision force row level security;
create policy tenant on health_promotion.vignet_decision using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.vignet_decision to cjg_app;

create table health_promotion.end_warning (
  municipality char(4) not null,
  about_id uuid not null,
  ends_on date not null,
  warned_at timestamptz not null,
  primary key (municipality, about_id, ends_on)
);
--@citus select create_distributed_table('health_promotion.end_warning', 'municipality');
comment on table health_promotion.end_warning is 'The promoter was mailed that this certificate or vignet ends: once.';
alter table health_promotion.end_warning enable row level security;
alter table health_promotion.end_warning force row level security;
create policy tenant on health_promotion.end_warning using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.end_warning to cjg_app;

create table health_promotion.showing (
  municipality char(4) not null,
  id uuid not null,
  school_id uuid not null,
  organisation_id uuid not null,
  plan_id uuid,
  profile_year int,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, school_id) references people.school (municipality, id),
  foreign key (municipality, organisation_id) references centre.organisation (municipality, id),
  foreign key (municipality, plan_id) references health_promotion.school_plan (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id),
  check (plan_id is not null or profile_year is not null)
);
--@citus select create_distributed_table('health_promotion.showing', 'municipality');
comment on table health_promotion.showing is 'What the people of the school may see when they sign in: its plan, the health profile of a school year, or both. Without a row, nothing.';
create index showing_to_organisation on health_promotion.showing (municipality, organisation_id);
alter table health_promotion.showing enable row level security;
alter table health_promotion.showing force row level security;
create policy tenant on health_promotion.showing using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.showing to cjg_app;

create table health_promotion.showing_end (
  municipality char(4) not null,
  showing_id uuid not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, showing_id),
  foreign key (municipality, showing_id) references health_promotion.showing (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('health_promotion.showing_end', 'municipality');
comment on table health_promotion.showing_end is 'The school sees it no more.';
alter table health_promotion.showing_end enable row level security;
alter table health_promotion.showing_end force row level security;
create policy tenant on health_promotion.showing_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on health_promotion.showing_end to cjg_app;
