-- Who has no record of a youth reports by what is on the concern: family name, birth date and sex. The reporter never learns whether the
-- youth is known here, so no child is named.
alter table signalling.reported_concern alter column child_id drop not null;
comment on column signalling.reported_concern.child_id is 'Empty when the reporter knows the youth by the words of the concern only.';

create table signalling.moved_youth (
  municipality char(4) not null,
  report_id uuid not null,
  told_at timestamptz not null,
  told_keeper char(4),
  primary key (municipality, report_id),
  foreign key (municipality, report_id) references signalling.reported_concern (municipality, report_id) on delete cascade
);
--@citus select create_distributed_table('signalling.moved_youth', 'municipality');
comment on table signalling.moved_youth is 'That the reporter was told, once, that the youth moved to another municipality, and the keeper of the agreements there if that is known (Jeugdwet 7.1.2.3 lid 1 g). Names nobody; goes with the report.';
alter table signalling.moved_youth enable row level security;
alter table signalling.moved_youth force row level security;
create policy tenant on signalling.moved_youth using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.moved_youth to cjg_app;
