create table people.went_on (
  municipality char(4) not null,
  source text not null check (source in ('concern', 'match', 'care-team-item', 'request', 'referral')),
  source_id uuid not null,
  at timestamptz not null,
  by_name text not null,
  primary key (municipality, source, source_id)
);
--@citus select create_distributed_table('people.went_on', 'municipality');
comment on table people.went_on is 'Something about a child went on in a plan of its family: that it did, when, and who laid it there. Not in which plan. Kept here because every part of the centre may ask it, and none of them may know of plans.';
alter table people.went_on enable row level security;
alter table people.went_on force row level security;
create policy tenant on people.went_on using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on people.went_on to cjg_app;
