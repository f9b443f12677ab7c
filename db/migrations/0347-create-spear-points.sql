create table centre.spear_point (
  municipality char(4) not null,
  id uuid not null,
  set_at timestamptz not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('centre.spear_point', 'municipality');
comment on table centre.spear_point is 'A goal of the municipality for its centre, for a period. What it says stands in centre.spear_point_text.';
alter table centre.spear_point enable row level security;
alter table centre.spear_point force row level security;
create policy tenant on centre.spear_point using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.spear_point to cjg_app;

create table centre.spear_point_text (
  municipality char(4) not null,
  spear_point_id uuid not null,
  nth int not null check (nth > 0),
  title text not null check (title <> ''),
  why text not null,
  from_day date not null,
  until_day date not null,
  subject text not null,
  breakdown text not null,
  category text not null,
  start_value numeric not null,
  target_value numeric not null,
  responsible text not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (municipality, spear_point_id, nth),
  foreign key (municipality, spear_point_id) references centre.spear_point (municipality, id),
  check (until_day > from_day),
  check (start_value <> target_value)
);
--@citus select create_distributed_table('centre.spear_point_text', 'municipality');
comment on table centre.spear_point_text is 'What a goal says: why, the period, which figure of the centre measures it (subject, breakdown and category by the names of the figures), where it stood at the start, where it should be on the last day, and who is responsible. The last nth counts; the others are its history.';
alter table centre.spear_point_text enable row level security;
alter table centre.spear_point_text force row level security;
create policy tenant on centre.spear_point_text using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.spear_point_text to cjg_app;

create table centre.spear_point_look_back (
  municipality char(4) not null,
  spear_point_id uuid not null,
  id uuid not null,
  value numeric,
  words text not null check (words <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (municipality, spear_point_id, id),
  foreign key (municipality, spear_point_id) references centre.spear_point (municipality, id)
);
--@citus select create_distributed_table('centre.spear_point_look_back', 'municipality');
comment on table centre.spear_point_look_back is 'A look back on a goal, once a year or more: the figure as it was then (null: not known, or too small to show), what went well and what will change.';
alter table centre.spear_point_look_back enable row level security;
alter table centre.spear_point_look_back force row level security;
create policy tenant on centre.spear_point_look_back using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.spear_point_look_back to cjg_app;

create table centre.spear_point_end (
  municipality char(4) not null,
  spear_point_id uuid not null,
  why text not null,
  ended_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (municipality, spear_point_id),
  foreign key (municipality, spear_point_id) references centre.spear_point (municipality, id)
);
--@citus select create_distributed_table('centre.spear_point_end', 'municipality');
comment on table centre.spear_point_end is 'That the municipality let a goal go before its last day, and why.';
alter table centre.spear_point_end enable row level security;
alter table centre.spear_point_end force row level security;
create policy tenant on centre.spear_point_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.spear_point_end to cjg_app;
