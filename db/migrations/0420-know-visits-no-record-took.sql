-- A screening that was done at home comes in as a part of its own.
alter table youth_health.visit_part drop constraint visit_part_part_check;
alter table youth_health.visit_part add constraint visit_part_part_check check (part in ('talk', 'growth', 'development', 'screening'));

create table youth_health.visit_refusal (
  municipality char(4) not null,
  key uuid not null,
  package_id uuid not null,
  place smallint not null,
  child_id uuid not null,
  part text not null check (part in ('talk', 'growth', 'development', 'screening')),
  because text not null check (because in ('no-care', 'closed')),
  on_day date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (municipality, key),
  foreign key (municipality, package_id) references youth_health.visit_package (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id)
);
--@citus select create_distributed_table('youth_health.visit_refusal', 'municipality');
comment on table youth_health.visit_refusal is 'A part of a home visit that no record could take any more when it came in, so that whoever looks after the child knows that something was seen and whom to ask (BW 7:454: what care needs to know). What was written stays with who wrote it. no-care: the organisation looks after this child no longer; closed: the child is of age. Once the part comes in after all it is no longer told. Destroyed with the record of the child.';
create index visit_refusal_of_child on youth_health.visit_refusal (municipality, child_id);
create index visit_refusal_of_professional on youth_health.visit_refusal (municipality, recorded_by);
alter table youth_health.visit_refusal enable row level security;
alter table youth_health.visit_refusal force row level security;
create policy tenant on youth_health.visit_refusal using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.visit_refusal to cjg_app;
