create table signalling.named_telling (
  municipality char(4) not null,
  id uuid not null,
  report_id uuid not null,
  relative text not null check (relative in ('youth', 'with-custody')),
  kind text not null check (kind in ('told', 'not-yet', 'endangers')),
  how text check (how in ('conversation', 'letter')),
  told_on date,
  reason text not null,
  review_on date,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, recorded_by) references centre.professional (municipality, id),
  check ((kind = 'told') = (how is not null) and (kind = 'told') = (told_on is not null)),
  check ((kind = 'told') = (review_on is null) and (kind = 'told') = (reason = ''))
);
--@citus select create_distributed_table('signalling.named_telling', 'municipality');
comment on table signalling.named_telling is 'The same as signalling.telling, of a report by a partner who knows the youth by name only: kept by the report and by whom of the family it is, so that the partner never learns whether the youth is known here. Per report and relative the newest counts. Goes with the report.';
create index named_telling_of_report on signalling.named_telling (municipality, report_id, relative, recorded_at desc);
alter table signalling.named_telling enable row level security;
alter table signalling.named_telling force row level security;
create policy tenant on signalling.named_telling using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on signalling.named_telling to cjg_app;
