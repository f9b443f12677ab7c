create table referral_index.withheld (
  report_id uuid primary key,
  since timestamptz not null
);
--@citus select create_distributed_table('referral_index.withheld', 'report_id');
comment on table referral_index.withheld is 'Reports that no municipality shows to a family by itself for now: the reporter decided that, and why stands with the reporter. Names nobody and no pseudonym. Goes with the report, or when the family is told.';
grant select, insert, delete on referral_index.withheld to cjg_index;
