create table signalling.telling (
  municipality char(4) not null,
  id uuid not null,
  report_id uuid not null,
  child_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('told', 'not-yet', 'endangers')),
  how text check (how in ('conversation', 'letter', 'portal')),
  told_on date,
  reason text not null,
  review_on date,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, person_id) references people.person (municipality, id),
  foreign key (municipality, recorded_by) references centre.professional (municipality, id),
  check ((kind = 'told') = (how is not null) and (kind = 'told') = (told_on is not null)),
  check ((kind = 'told') = (review_on is null) and (kind = 'told') = (reason = ''))
);
--@citus select create_distributed_table('signalling.telling', 'municipality');
comment on table signalling.telling is 'That somebody was told of a report in the referral index (Jeugdwet 7.1.5.1, AVG 14), or why not yet and when that is looked at again; per report and person the newest counts. Of the concern it says nothing. Goes with the report.';
comment on column signalling.telling.kind is 'endangers: telling would endanger the child. Until a next decision the report is not shown to this person.';
create index telling_of_report on signalling.telling (municipality, report_id, person_id, recorded_at desc);
create index telling_of_child on signalling.telling (municipality, child_id);
alter table signalling.telling enable row level security;
alter table signalling.telling force row level security;
create policy tenant on signalling.telling using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on signalling.telling to cjg_app;

create table signalling.telling_reminder (
  municipality char(4) not null,
  report_id uuid not null,
  due_on date not null,
  sent_at timestamptz not null,
  primary key (municipality, report_id, due_on)
);
--@citus select create_distributed_table('signalling.telling_reminder', 'municipality');
comment on table signalling.telling_reminder is 'That a reporter was reminded to tell of a report, once for each day on which telling fell due. Goes with the report.';
alter table signalling.telling_reminder enable row level security;
alter table signalling.telling_reminder force row level security;
create policy tenant on signalling.telling_reminder using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on signalling.telling_reminder to cjg_app;

create table signalling.kept_address (
  municipality char(4) not null,
  id uuid not null,
  person_id uuid not null,
  is_kept boolean not null,
  noted_at timestamptz not null,
  noted_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, person_id) references people.person (municipality, id),
  foreign key (municipality, noted_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('signalling.kept_address', 'municipality');
comment on table signalling.kept_address is 'That where somebody lives is to stay secret, so that no letter about a report bears the address; the newest row of a person counts. Kept because a letter that goes astray may endanger somebody (AVG 5 lid 1 f).';
create index kept_address_of_person on signalling.kept_address (municipality, person_id, noted_at desc);
alter table signalling.kept_address enable row level security;
alter table signalling.kept_address force row level security;
create policy tenant on signalling.kept_address using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on signalling.kept_address to cjg_app;
