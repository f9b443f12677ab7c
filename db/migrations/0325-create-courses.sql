create table parenting_help.course (
  municipality char(4) not null,
  id uuid not null,
  announced_at timestamptz not null,
  announced_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, announced_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('parenting_help.course', 'municipality');
comment on table parenting_help.course is 'Something to come to: a course, an information evening, a coffee morning, a session at a school or childcare. What it is stands in its versions, the newest of which counts.';
alter table parenting_help.course enable row level security;
alter table parenting_help.course force row level security;
create policy tenant on parenting_help.course using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.course to cjg_app;

create table parenting_help.course_version (
  municipality char(4) not null,
  course_id uuid not null,
  version int not null check (version >= 1),
  kind text not null check (kind in ('course', 'information-evening', 'coffee-morning', 'school-session', 'childcare-session')),
  theme text not null,
  title text not null check (title <> ''),
  words text not null check (words <> ''),
  audience text not null check (audience in ('parents', 'parents-and-children', 'youths', 'professionals', 'everyone')),
  age_from numeric(4, 2),
  age_until numeric(4, 2),
  location_id uuid,
  place text not null,
  language text not null,
  price_cents int not null check (price_cents >= 0),
  has_sign_up boolean not null,
  capacity int check (capacity between 1 and 500),
  minimum int check (minimum between 1 and 500),
  opens_on date,
  closes_on date,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, course_id, version),
  foreign key (municipality, course_id) references parenting_help.course (municipality, id),
  foreign key (municipality, location_id) references centre.location (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id),
  check (has_sign_up = (capacity is not null)),
  check (age_from is null or age_until is null or age_from <= age_until)
);
--@citus select create_distributed_table('parenting_help.course_version', 'municipality');
comment on table parenting_help.course_version is 'What a course is, each time it was written. Public, but for who wrote it. The key makes it one: of two who write the same version at once the first wins. capacity counts people, children too; without signing up there is none. age_from and age_until: years of the child with decimals. location_id: one of our own places; else place says where.';
alter table parenting_help.course_version enable row level security;
alter table parenting_help.course_version force row level security;
create policy tenant on parenting_help.course_version using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.course_version to cjg_app;

create table parenting_help.course_meeting (
  municipality char(4) not null,
  course_id uuid not null,
  version int not null,
  starts_at timestamptz not null,
  minutes int not null check (minutes between 5 and 720),
  primary key (municipality, course_id, version, starts_at),
  foreign key (municipality, course_id, version) references parenting_help.course_version (municipality, course_id, version)
);
--@citus select create_distributed_table('parenting_help.course_meeting', 'municipality');
comment on table parenting_help.course_meeting is 'When the people of a course meet: once, or a series.';
alter table parenting_help.course_meeting enable row level security;
alter table parenting_help.course_meeting force row level security;
create policy tenant on parenting_help.course_meeting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.course_meeting to cjg_app;

create table parenting_help.course_cancellation (
  municipality char(4) not null,
  course_id uuid not null,
  reason text not null check (reason <> ''),
  cancelled_at timestamptz not null,
  cancelled_by uuid not null,
  primary key (municipality, course_id),
  foreign key (municipality, course_id) references parenting_help.course (municipality, id),
  foreign key (municipality, cancelled_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('parenting_help.course_cancellation', 'municipality');
comment on table parenting_help.course_cancellation is 'A course that does not take place, and why, in words for who would have come.';
alter table parenting_help.course_cancellation enable row level security;
alter table parenting_help.course_cancellation force row level security;
create policy tenant on parenting_help.course_cancellation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.course_cancellation to cjg_app;

create table parenting_help.course_sign_up (
  municipality char(4) not null,
  id uuid not null,
  course_id uuid not null,
  code_hash bytea not null,
  adults int not null check (adults between 0 and 20),
  children int not null check (children between 0 and 20),
  signed_up_at timestamptz not null,
  primary key (municipality, id),
  unique (municipality, code_hash),
  foreign key (municipality, course_id) references parenting_help.course (municipality, id),
  check (adults + children >= 1)
);
--@citus select create_distributed_table('parenting_help.course_sign_up', 'municipality');
comment on table parenting_help.course_sign_up is 'A family that signed up together, by how many they are: nothing here says who. The code that opens it is kept as a hash; the same form sent twice has the same code, so it is one sign-up.';
create index sign_up_of_course on parenting_help.course_sign_up (municipality, course_id);
alter table parenting_help.course_sign_up enable row level security;
alter table parenting_help.course_sign_up force row level security;
create policy tenant on parenting_help.course_sign_up using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.course_sign_up to cjg_app;

create table parenting_help.course_sign_up_name (
  municipality char(4) not null,
  sign_up_id uuid not null,
  person_id uuid,
  sealed bytea not null,
  primary key (municipality, sign_up_id),
  foreign key (municipality, sign_up_id) references parenting_help.course_sign_up (municipality, id),
  foreign key (municipality, person_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('parenting_help.course_sign_up_name', 'municipality');
comment on table parenting_help.course_sign_up_name is 'Who signed up and how to reach them, sealed: name, e-mail or telephone, and the code. Erased a set time after the last meeting. person_id: who signed up from Mijn CJG, null for who has no account.';
create index sign_up_of_person on parenting_help.course_sign_up_name (municipality, person_id);
alter table parenting_help.course_sign_up_name enable row level security;
alter table parenting_help.course_sign_up_name force row level security;
create policy tenant on parenting_help.course_sign_up_name using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on parenting_help.course_sign_up_name to cjg_app;

create table parenting_help.course_step (
  municipality char(4) not null,
  course_id uuid not null,
  ordinal int not null check (ordinal >= 1),
  sign_up_id uuid not null,
  kind text not null check (kind in ('placed', 'waiting', 'offered', 'accepted', 'declined', 'lapsed', 'cancelled')),
  at timestamptz not null,
  until timestamptz,
  noted_by uuid,
  primary key (municipality, course_id, ordinal),
  foreign key (municipality, course_id) references parenting_help.course (municipality, id),
  foreign key (municipality, sign_up_id) references parenting_help.course_sign_up (municipality, id),
  foreign key (municipality, noted_by) references centre.professional (municipality, id),
  check ((kind = 'offered') = (until is not null))
);
--@citus select create_distributed_table('parenting_help.course_step', 'municipality');
comment on table parenting_help.course_step is 'What became of the families that signed up, step by step and in one order for the whole course; of each family the last step counts. until: when an offer ends. noted_by: the professional who wrote down what the family said by telephone; null when the family or the program did it.';
create index step_of_sign_up on parenting_help.course_step (municipality, sign_up_id);
alter table parenting_help.course_step enable row level security;
alter table parenting_help.course_step force row level security;
create policy tenant on parenting_help.course_step using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.course_step to cjg_app;

create table parenting_help.course_seat (
  municipality char(4) not null,
  course_id uuid not null,
  seat int not null check (seat >= 1),
  sign_up_id uuid not null,
  primary key (municipality, course_id, seat),
  foreign key (municipality, course_id) references parenting_help.course (municipality, id),
  foreign key (municipality, sign_up_id) references parenting_help.course_sign_up (municipality, id)
);
--@citus select create_distributed_table('parenting_help.course_seat', 'municipality');
comment on table parenting_help.course_seat is 'A chair, by its number from one to the capacity, that a family has or is offered: the key gives no chair to two. A row goes when its family does.';
create index seat_of_sign_up on parenting_help.course_seat (municipality, sign_up_id);
alter table parenting_help.course_seat enable row level security;
alter table parenting_help.course_seat force row level security;
create policy tenant on parenting_help.course_seat using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on parenting_help.course_seat to cjg_app;

create table parenting_help.course_attendance (
  municipality char(4) not null,
  sign_up_id uuid not null,
  met_on date not null,
  noted_at timestamptz not null,
  came boolean not null,
  noted_by uuid not null,
  primary key (municipality, sign_up_id, met_on, noted_at),
  foreign key (municipality, sign_up_id) references parenting_help.course_sign_up (municipality, id),
  foreign key (municipality, noted_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('parenting_help.course_attendance', 'municipality');
comment on table parenting_help.course_attendance is 'Whether a family that signed up came on a day; of one day the last note counts.';
alter table parenting_help.course_attendance enable row level security;
alter table parenting_help.course_attendance force row level security;
create policy tenant on parenting_help.course_attendance using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.course_attendance to cjg_app;

create table parenting_help.course_head_count (
  municipality char(4) not null,
  course_id uuid not null,
  met_on date not null,
  noted_at timestamptz not null,
  adults int not null check (adults between 0 and 500),
  children int not null check (children between 0 and 500),
  noted_by uuid not null,
  primary key (municipality, course_id, met_on, noted_at),
  foreign key (municipality, course_id) references parenting_help.course (municipality, id),
  foreign key (municipality, noted_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('parenting_help.course_head_count', 'municipality');
comment on table parenting_help.course_head_count is 'How many came where nobody signs up, without names; of one day the last count is it.';
alter table parenting_help.course_head_count enable row level security;
alter table parenting_help.course_head_count force row level security;
create policy tenant on parenting_help.course_head_count using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.course_head_count to cjg_app;

create table parenting_help.course_cost (
  municipality char(4) not null,
  course_id uuid not null,
  noted_at timestamptz not null,
  cents int not null check (cents >= 0),
  words text not null,
  noted_by uuid not null,
  primary key (municipality, course_id, noted_at),
  foreign key (municipality, course_id) references parenting_help.course (municipality, id),
  foreign key (municipality, noted_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('parenting_help.course_cost', 'municipality');
comment on table parenting_help.course_cost is 'What a course cost in all, and what was counted; the last note counts.';
alter table parenting_help.course_cost enable row level security;
alter table parenting_help.course_cost force row level security;
create policy tenant on parenting_help.course_cost using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.course_cost to cjg_app;

create table parenting_help.course_evaluation (
  municipality char(4) not null,
  sign_up_id uuid not null,
  score int not null check (score between 1 and 10),
  words text not null,
  given_at timestamptz not null,
  primary key (municipality, sign_up_id),
  foreign key (municipality, sign_up_id) references parenting_help.course_sign_up (municipality, id)
);
--@citus select create_distributed_table('parenting_help.course_evaluation', 'municipality');
comment on table parenting_help.course_evaluation is 'What a family thought of a course, once: a mark from one to ten and words, shown without a name. The words are emptied when the names are erased; the mark stays, to count.';
alter table parenting_help.course_evaluation enable row level security;
alter table parenting_help.course_evaluation force row level security;
create policy tenant on parenting_help.course_evaluation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update (words) on parenting_help.course_evaluation to cjg_app;

create table parenting_help.course_reminder (
  municipality char(4) not null,
  sign_up_id uuid not null,
  about text not null check (about in ('meeting', 'evaluation')),
  met_on date not null,
  sent_at timestamptz not null,
  primary key (municipality, sign_up_id, about, met_on),
  foreign key (municipality, sign_up_id) references parenting_help.course_sign_up (municipality, id)
);
--@citus select create_distributed_table('parenting_help.course_reminder', 'municipality');
comment on table parenting_help.course_reminder is 'A mail that a meeting is near, or that a family is asked what it thought: once each.';
alter table parenting_help.course_reminder enable row level security;
alter table parenting_help.course_reminder force row level security;
create policy tenant on parenting_help.course_reminder using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.course_reminder to cjg_app;

create table parenting_help.course_setting (
  municipality char(4) not null,
  id uuid not null,
  offer_hours int not null check (offer_hours between 2 and 336),
  reminder_days int not null check (reminder_days between 1 and 14),
  kept_months int not null check (kept_months between 1 and 24),
  reason text not null check (reason <> ''),
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('parenting_help.course_setting', 'municipality');
comment on table parenting_help.course_setting is 'How long a family may think about an offered place, how many days before a meeting it is reminded, and how many months after the last meeting names are erased. The newest row counts. Holds nothing personal but who chose.';
alter table parenting_help.course_setting enable row level security;
alter table parenting_help.course_setting force row level security;
create policy tenant on parenting_help.course_setting using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.course_setting to cjg_app;
