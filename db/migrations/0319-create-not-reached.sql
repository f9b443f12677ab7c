create table parenting_help.unreached (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  organisation_id uuid not null,
  source_id uuid not null,
  because text not null check (because in ('not-booked', 'not-come', 'cannot-invite')),
  since date not null,
  recorded_at timestamptz not null,
  primary key (municipality, id),
  unique (municipality, source_id, because),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, organisation_id) references centre.organisation (municipality, id)
);
--@citus select create_distributed_table('parenting_help.unreached', 'municipality');
comment on table parenting_help.unreached is 'A child whose family did not book after an invitation, did not come, or could not be invited. Stands on the list of an organisation until somebody did something (Wpg art. 5: every child is offered care). Kept with the childs appointments.';
comment on column parenting_help.unreached.source_id is 'The invitation or appointment it came from: from each, once.';
create index unreached_of_child on parenting_help.unreached (municipality, child_id);
alter table parenting_help.unreached enable row level security;
alter table parenting_help.unreached force row level security;
create policy tenant on parenting_help.unreached using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.unreached to cjg_app;

create table parenting_help.reach_attempt (
  municipality char(4) not null,
  id uuid not null,
  unreached_id uuid not null,
  nth int not null check (nth > 0),
  way text not null check (way in ('phone', 'text', 'mail', 'letter', 'other-language', 'interpreter', 'walk-in', 'home-visit', 'partner')),
  on_day date not null,
  note text not null,
  next_way text not null check (next_way in ('phone', 'text', 'mail', 'letter', 'other-language', 'interpreter', 'walk-in', 'home-visit', 'partner')),
  next_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  unique (municipality, unreached_id, nth),
  foreign key (municipality, unreached_id) references parenting_help.unreached (municipality, id)
);
--@citus select create_distributed_table('parenting_help.reach_attempt', 'municipality');
comment on table parenting_help.reach_attempt is 'What was tried to reach a family, by whom and when, and what comes next on which day. Kept as long as what it hangs on.';
alter table parenting_help.reach_attempt enable row level security;
alter table parenting_help.reach_attempt force row level security;
create policy tenant on parenting_help.reach_attempt using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.reach_attempt to cjg_app;

create table parenting_help.unreached_end (
  municipality char(4) not null,
  unreached_id uuid not null,
  because text not null check (because in ('reached', 'booked', 'not-wanted', 'cared-for-elsewhere', 'moved-away', 'died')),
  note text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, unreached_id),
  foreign key (municipality, unreached_id) references parenting_help.unreached (municipality, id)
);
--@citus select create_distributed_table('parenting_help.unreached_end', 'municipality');
comment on table parenting_help.unreached_end is 'Why a family is on the list no longer, and who said so. Kept as long as what it hangs on.';
alter table parenting_help.unreached_end enable row level security;
alter table parenting_help.unreached_end force row level security;
create policy tenant on parenting_help.unreached_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.unreached_end to cjg_app;
