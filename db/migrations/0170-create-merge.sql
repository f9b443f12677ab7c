-- A child that was registered twice becomes one again. That is a fact with a name, a day and a reason, and so is undoing it; which rows went
-- along is written down row by row, so that exactly these can go back. Only the functions of 0172 and 0173 write here.
create table people.merge (
  municipality char(4) not null,
  id uuid not null,
  kept_id uuid not null,
  absorbed_id uuid not null,
  reason text not null check (reason <> ''),
  taken text[] not null,
  merged_at timestamptz not null,
  merged_by text not null,
  merged_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, kept_id) references people.person (municipality, id),
  foreign key (municipality, absorbed_id) references people.person (municipality, id),
  check (kept_id <> absorbed_id)
);
--@citus select create_distributed_table('people.merge', 'municipality');
comment on table people.merge is 'Two registrations of one child became one: everything of the absorbed one went to the one that was kept. AVG 5.1.d: what is known of a child is right, and in one place.';
comment on column people.merge.taken is 'What of the person itself the kept one did not have, and took: columns of people.person.';
create index merge_of_absorbed on people.merge (municipality, absorbed_id);
create index merge_of_kept on people.merge (municipality, kept_id);
alter table people.merge enable row level security;
alter table people.merge force row level security;
create policy tenant on people.merge using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select on people.merge to cjg_app;

create table people.merge_undone (
  municipality char(4) not null,
  merge_id uuid not null,
  reason text not null check (reason <> ''),
  undone_at timestamptz not null,
  undone_by text not null,
  undone_by_name text not null,
  primary key (municipality, merge_id),
  foreign key (municipality, merge_id) references people.merge (municipality, id)
);
--@citus select create_distributed_table('people.merge_undone', 'municipality');
comment on table people.merge_undone is 'They were two children after all: who undid the merge, when and why. Possible for 30 days.';
alter table people.merge_undone enable row level security;
alter table people.merge_undone force row level security;
create policy tenant on people.merge_undone using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select on people.merge_undone to cjg_app;

create table people.merge_move (
  municipality char(4) not null,
  merge_id uuid not null,
  table_name text not null,
  row_key jsonb not null,
  columns text[] not null,
  what text not null check (what in ('moved', 'copied', 'followed')),
  primary key (municipality, merge_id, table_name, row_key),
  foreign key (municipality, merge_id) references people.merge (municipality, id)
);
--@citus select create_distributed_table('people.merge_move', 'municipality');
comment on table people.merge_move is 'Every row that went along with a merge, and so goes back when it is undone. moved: was the absorbed child''s; copied: made, as the kept child had none; followed: came later, and went back because it hangs on a row that went back.';
comment on column people.merge_move.table_name is 'With its schema, as PostgreSQL writes it.';
comment on column people.merge_move.row_key is 'The primary key without the municipality, as it is when the row is the kept child''s.';
comment on column people.merge_move.columns is 'Which columns of the row named the child.';
alter table people.merge_move enable row level security;
alter table people.merge_move force row level security;
create policy tenant on people.merge_move using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select on people.merge_move to cjg_app;
