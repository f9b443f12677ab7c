create table care_coordination.plan_part (
  municipality char(4) not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null check (kind in ('strength', 'worry', 'safety-worry', 'earlier-help', 'agreement', 'bottom-line')),
  primary key (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id)
);
--@citus select create_distributed_table('care_coordination.plan_part', 'municipality');
comment on table care_coordination.plan_part is 'One thing that stands in a plan: a strength, a worry, help that was there before, an agreement, a bottom line of the safety plan. What it says is in its versions.';
create index plan_part_of_plan on care_coordination.plan_part (municipality, plan_id);
alter table care_coordination.plan_part enable row level security;
alter table care_coordination.plan_part force row level security;
create policy tenant on care_coordination.plan_part using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.plan_part to cjg_app;

create table care_coordination.plan_part_version (
  municipality char(4) not null,
  part_id uuid not null,
  version int not null check (version >= 1),
  plan_id uuid not null,
  about uuid[] not null,
  home_of uuid,
  what text not null,
  since text not null,
  effect text not null,
  life_area text,
  priority text check (priority in ('first', 'next', 'later')),
  seriousness text not null,
  reporting_code text check (reporting_code in ('followed', 'not-followed', 'unknown')),
  by_whom text not null,
  result text not null,
  watched_by uuid,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (municipality, part_id, version),
  foreign key (municipality, part_id) references care_coordination.plan_part (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, home_of) references care_coordination.participant (municipality, id),
  foreign key (municipality, watched_by) references care_coordination.participant (municipality, id),
  foreign key (municipality, written_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.plan_part_version', 'municipality');
comment on table care_coordination.plan_part_version is 'What a part of a plan says, every version of it; the highest counts, and the key makes a second writer of one version see the first. about: the participants it is about, none for the whole family. home_of: only for the household of this participant. reporting_code: what the writer says about it; never read from a file of the reporting code.';
create index plan_part_version_of_plan on care_coordination.plan_part_version (municipality, plan_id);
alter table care_coordination.plan_part_version enable row level security;
alter table care_coordination.plan_part_version force row level security;
create policy tenant on care_coordination.plan_part_version using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.plan_part_version to cjg_app;

create table care_coordination.plan_part_end (
  municipality char(4) not null,
  part_id uuid not null,
  plan_id uuid not null,
  reason text not null,
  ended_at timestamptz not null,
  ended_by uuid not null,
  primary key (municipality, part_id),
  foreign key (municipality, part_id) references care_coordination.plan_part (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, ended_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.plan_part_end', 'municipality');
comment on table care_coordination.plan_part_end is 'A part of a plan no longer holds, and why. It stays to be read.';
create index plan_part_end_of_plan on care_coordination.plan_part_end (municipality, plan_id);
alter table care_coordination.plan_part_end enable row level security;
alter table care_coordination.plan_part_end force row level security;
create policy tenant on care_coordination.plan_part_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.plan_part_end to cjg_app;

create table care_coordination.plan_text (
  municipality char(4) not null,
  plan_id uuid not null,
  topic text not null check (topic in ('analysis', 'result', 'group-plan', 'crisis', 'safety-review')),
  version int not null check (version >= 1),
  words text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (municipality, plan_id, topic, version),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, written_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.plan_text', 'municipality');
comment on table care_coordination.plan_text is 'A running text of a plan, every version of it: the joint analysis, the result the family wishes, the family''s own group plan (Jeugdwet 4.1.2), what to do in a crisis, how the safety plan is looked at again.';
alter table care_coordination.plan_text enable row level security;
alter table care_coordination.plan_text force row level security;
create policy tenant on care_coordination.plan_text using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.plan_text to cjg_app;
