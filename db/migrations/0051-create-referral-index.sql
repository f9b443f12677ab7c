-- The national index, closed to the role that sees children. Nothing in it names a youth: subject, address and parent are
-- HMAC-SHA-256 under a key outside the database. There is no column for a reason, and none may be added (Jeugdwet 7.1.4.3:
-- "exclusively the following").
create schema referral_index;
grant usage on schema referral_index to cjg_index;

create table referral_index.report (
  subject bytea not null check (length(subject) = 32),
  id uuid not null,
  address bytea check (length(address) = 32),
  reporter_municipality char(4) not null,
  reporter_id uuid not null,
  reporter_name text not null,
  reporter_phone text,
  reporter_email text,
  organisation_id uuid not null,
  organisation_name text not null,
  organisation_domain text not null check (organisation_domain in ('youth-help', 'youth-health', 'health-care', 'education', 'social-support', 'work-and-income', 'police-and-justice')),
  reported_at timestamptz not null,
  remove_by date not null,
  gone_by date not null check (gone_by >= remove_by),
  primary key (subject, id)
);
--@citus select create_distributed_table('referral_index.report', 'subject');
comment on table referral_index.report is 'A professional reported a youth: that, by whom and when, and nothing else (Jeugdwet 7.1.4.2-3). Stands two years, then lies five years in the archive (7.1.4.5-6).';
comment on column referral_index.report.subject is 'Pseudonym of the youth, from the BSN.';
comment on column referral_index.report.address is 'Pseudonym of the home address (postcode and number). Empty when the youth lives in an institution: that never makes a match (7.1.2.3), so it is not kept.';
comment on column referral_index.report.organisation_domain is 'Category under which the organisation reports (7.1.1.2); school and police never lead after a match.';
comment on column referral_index.report.remove_by is 'Planned day of removal (7.1.4.3).';
comment on column referral_index.report.gone_by is 'The day on which nothing may be left, archive included. Stored so that the index needs no birth date.';
create index report_by_address on referral_index.report (address) where address is not null;
create index report_by_reporter on referral_index.report (reporter_municipality, reporter_id);
grant select, insert, delete on referral_index.report to cjg_index;

create table referral_index.report_parent (
  subject bytea not null,
  report_id uuid not null,
  parent bytea not null check (length(parent) = 32),
  primary key (subject, report_id, parent),
  foreign key (subject, report_id) references referral_index.report (subject, id) on delete cascade
);
--@citus select create_distributed_table('referral_index.report_parent', 'subject');
comment on table referral_index.report_parent is 'Pseudonyms of the parents of a reported youth, from their BSN: youths with a parent in common match (Jeugdwet 7.1.2.3 lid 1 e).';
create index report_by_parent on referral_index.report_parent (parent);
grant select, insert, delete on referral_index.report_parent to cjg_index;

create table referral_index.withdrawal (
  subject bytea not null,
  report_id uuid not null,
  withdrawn_on date not null,
  primary key (subject, report_id),
  foreign key (subject, report_id) references referral_index.report (subject, id) on delete cascade
);
--@citus select create_distributed_table('referral_index.withdrawal', 'subject');
comment on table referral_index.withdrawal is 'The reporter took a report back because the risk is gone: it goes to the archive (Jeugdwet 7.1.4.5 lid 1 b). One that should not have been made is destroyed at once and leaves no row (7.1.4.6 lid 1).';
grant select, insert, delete on referral_index.withdrawal to cjg_index;

create table referral_index.match (
  subject bytea not null,
  id uuid not null,
  report_id uuid not null,
  other_subject bytea not null,
  other_report_id uuid not null,
  kind text not null check (kind in ('same-youth', 'different-youths', 'archive')),
  found_at timestamptz not null,
  found_on date not null,
  primary key (subject, id),
  unique (subject, report_id, other_report_id),
  foreign key (subject, report_id) references referral_index.report (subject, id) on delete cascade
);
--@citus select create_distributed_table('referral_index.match', 'subject');
comment on table referral_index.match is 'A fresh report (report_id) met an earlier one (other_report_id): the reporters learn of each other, and whether it is about different youths (Jeugdwet 7.1.2.3, 7.1.4.3 lid 2). Which address or parent they share is not kept. Goes when either report is destroyed.';
comment on column referral_index.match.kind is 'archive: the earlier report lay in the archive; it gave its one signal, and only to the new reporter (7.1.4.6 lid 2).';
create index match_by_earlier_report on referral_index.match (other_subject, other_report_id);
grant select, insert, delete on referral_index.match to cjg_index;

create table referral_index.contact (
  subject bytea not null,
  match_id uuid not null,
  id uuid not null,
  on_day date not null,
  useful boolean not null,
  recorded_by_report uuid not null,
  recorded_at timestamptz not null,
  primary key (subject, match_id, id),
  foreign key (subject, match_id) references referral_index.match (subject, id) on delete cascade
);
--@citus select create_distributed_table('referral_index.contact', 'subject');
comment on table referral_index.contact is 'The two reporters of a match spoke to each other: when, and whether it was of use. The municipality has to check that they did (Jeugdwet 7.1.3.2). What was said is not kept.';
grant select, insert, delete on referral_index.contact to cjg_index;

create table referral_index.lead (
  subject bytea not null,
  match_id uuid not null,
  id uuid not null,
  leading_report uuid not null,
  agreed_on date not null,
  recorded_at timestamptz not null,
  primary key (subject, match_id, id),
  foreign key (subject, match_id) references referral_index.match (subject, id) on delete cascade
);
--@citus select create_distributed_table('referral_index.lead', 'subject');
comment on table referral_index.lead is 'Which of the two reporters leads after a match; the newest counts. Agreements between municipality and organisations arrange it (Jeugdwet 7.1.3.1).';
grant select, insert, delete on referral_index.lead to cjg_index;

create table referral_index.log (
  reporter_municipality char(4) not null,
  id uuid not null,
  reporter_id uuid not null,
  event text not null check (event in ('reported', 'withdrew', 'received-signal')),
  at timestamptz not null,
  primary key (reporter_municipality, id)
);
--@citus select create_distributed_table('referral_index.log', 'reporter_municipality');
comment on table referral_index.log is 'Which reporter reported, withdrew or received a signal, and when (Jeugdwet 7.1.2.3 lid 1 f). About whom is not in it, so it can outlive the report.';
create index log_by_day on referral_index.log (reporter_municipality, at);
grant select, insert on referral_index.log to cjg_index;
