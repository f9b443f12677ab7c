create table people.statement (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  file text not null check (file in ('health', 'help', 'plan')),
  words text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, written_by) references people.person (municipality, id)
);
--@citus select create_distributed_table('people.statement', 'municipality');
comment on table people.statement is 'A family''s own view, added to a file on its request and shown with it to whoever reads the file (Jeugdwet 7.3.8; BW 7:454). Kept and destroyed with the file.';
create index statement_of_child on people.statement (municipality, child_id);
alter table people.statement enable row level security;
alter table people.statement force row level security;
create policy tenant on people.statement using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on people.statement to cjg_app;

create table people.statement_withdrawal (
  municipality char(4) not null,
  statement_id uuid not null,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null,
  primary key (municipality, statement_id),
  foreign key (municipality, statement_id) references people.statement (municipality, id),
  foreign key (municipality, withdrawn_by) references people.person (municipality, id)
);
--@citus select create_distributed_table('people.statement_withdrawal', 'municipality');
comment on table people.statement_withdrawal is 'Who wrote a statement took it back: it is shown no more.';
alter table people.statement_withdrawal enable row level security;
alter table people.statement_withdrawal force row level security;
create policy tenant on people.statement_withdrawal using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on people.statement_withdrawal to cjg_app;
