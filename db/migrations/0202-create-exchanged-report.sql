create table signalling.exchanged_report (
  municipality char(4) not null,
  report_id uuid not null,
  organisation_id uuid not null,
  reporter_id uuid not null,
  reference text,
  reported_at timestamptz not null,
  primary key (municipality, report_id),
  foreign key (municipality, organisation_id) references centre.organisation (municipality, id)
);
--@citus select create_distributed_table('signalling.exchanged_report', 'municipality');
comment on table signalling.exchanged_report is 'Which reports in the index came from the system of an organisation here, so that only that organisation withdraws them and fetches their matches. Says nothing of the youth; goes with the report (Jeugdwet 7.1.4.5-6).';
comment on column signalling.exchanged_report.reporter_id is 'Who reported, as the index knows it: made from the organisation and the reporter''s own number there.';
comment on column signalling.exchanged_report.reference is 'A sign of the sender''s own, to find its file again. The interface refuses one that is a BSN.';
create index exchanged_report_of_organisation on signalling.exchanged_report (municipality, organisation_id, reporter_id);
alter table signalling.exchanged_report enable row level security;
alter table signalling.exchanged_report force row level security;
create policy tenant on signalling.exchanged_report using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on signalling.exchanged_report to cjg_app;
