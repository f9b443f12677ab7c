create table signalling.reported_concern (
  municipality char(4) not null,
  report_id uuid not null,
  concern_id uuid not null,
  child_id uuid not null,
  reported_by uuid not null,
  reported_at timestamptz not null,
  primary key (municipality, report_id),
  foreign key (municipality, concern_id) references signalling.concern (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('signalling.reported_concern', 'municipality');
comment on table signalling.reported_concern is 'Which report in the index a concern led to, so that the reporter knows whom it is about: the index itself does not. Goes with the report (Jeugdwet 7.1.4.5-6).';
create index report_of_concern on signalling.reported_concern (municipality, concern_id);
create index report_of_reporter on signalling.reported_concern (municipality, reported_by, reported_at desc);
alter table signalling.reported_concern enable row level security;
alter table signalling.reported_concern force row level security;
create policy tenant on signalling.reported_concern using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on signalling.reported_concern to cjg_app;

create table signalling.destruction (
  municipality char(4) not null,
  id uuid not null,
  destroyed_at timestamptz not null,
  destroyed_by text not null,
  because text not null check (because in ('term-ended', 'module-off')),
  reports int not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('signalling.destruction', 'municipality');
comment on table signalling.destruction is 'That reports of this municipality were destroyed, how many and why: at the end of their term or after a death (Jeugdwet 7.1.4.5-6), or because the municipality left the index.';
alter table signalling.destruction enable row level security;
alter table signalling.destruction force row level security;
create policy tenant on signalling.destruction using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.destruction to cjg_app;
