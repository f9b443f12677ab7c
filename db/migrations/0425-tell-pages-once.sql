-- What a page tells of a period that is over is told once and never again (docs/decisions/0013-tell-once.md), also where it is not rolled up by month.
create table rollup.told_period (
  municipality char(4) not null,
  subject text not null,
  period text not null,
  told jsonb not null,
  told_at timestamptz not null,
  primary key (municipality, subject, period)
);
--@citus select create_distributed_table('rollup.told_period', 'municipality');
comment on table rollup.told_period is 'What was told of a period that is over, as it was when it was first asked for: small numbers are hidden in it already. Told once and never again, so that two days can not be subtracted. Counts only (AVG 5 lid 1 c).';
alter table rollup.told_period enable row level security;
alter table rollup.told_period force row level security;
create policy tenant on rollup.told_period using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on rollup.told_period to cjg_app;
