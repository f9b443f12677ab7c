-- The index for ten million reports: who reports is kept once and not with each report, a report is one row with the parents in it, and every
-- row says under which layer of keys its pseudonyms were made, so that keys can be replaced while the index is at work.
create table referral_index.reporter (
  reporter_municipality char(4) not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  phone text,
  email text,
  organisation_name text not null,
  organisation_domain text not null check (organisation_domain in ('youth-help', 'youth-health', 'health-care', 'education', 'social-support', 'work-and-income', 'police-and-justice')),
  primary key (reporter_municipality, id, organisation_id)
);
--@citus select create_reference_table('referral_index.reporter');
comment on table referral_index.reporter is 'Who reports, for which organisation, and how to reach them: what a signal tells the other side (Jeugdwet 7.1.4.2-3). Kept once, so that it is right on every report. Goes with the last report.';
comment on column referral_index.reporter.organisation_domain is 'Category under which the organisation reports (7.1.1.2); school and police never lead after a match.';
grant select, insert, update, delete on referral_index.reporter to cjg_index;

insert into referral_index.reporter
select distinct on (reporter_municipality, reporter_id, organisation_id) reporter_municipality, reporter_id, organisation_id, reporter_name,
  reporter_phone, reporter_email, organisation_name, organisation_domain
from referral_index.report order by reporter_municipality, reporter_id, organisation_id, reported_at desc;

alter table referral_index.report add column parent_1 bytea check (length(parent_1) = 32);
alter table referral_index.report add column parent_2 bytea check (length(parent_2) = 32);
alter table referral_index.report add column layer smallint not null default 1 check (layer > 0);
update referral_index.report r set parent_1 = p.parents[1], parent_2 = p.parents[2] from (
  select subject, report_id, array_agg(parent) as parents from referral_index.report_parent group by 1, 2) p
  where p.subject = r.subject and p.report_id = r.id;
drop table referral_index.report_parent;
alter table referral_index.report alter column layer drop default;
alter table referral_index.report drop column reporter_name;
alter table referral_index.report drop column reporter_phone;
alter table referral_index.report drop column reporter_email;
alter table referral_index.report drop column organisation_name;
alter table referral_index.report drop column organisation_domain;
alter table referral_index.report add constraint report_has_a_reporter
  foreign key (reporter_municipality, reporter_id, organisation_id) references referral_index.reporter (reporter_municipality, id, organisation_id);
comment on column referral_index.report.subject is 'Pseudonym of the youth: from the BSN, or from family name, birth date and sex where there is none (the service number of Jeugdwet 7.1.4.2).';
comment on column referral_index.report.parent_1 is 'Pseudonym of a parent in the civil registry, which knows two at most, from the BSN: youths with a parent in common match (7.1.2.3 lid 1 e).';
comment on column referral_index.report.parent_2 is 'The other parent.';
comment on column referral_index.report.layer is 'How many keys went over the pseudonyms of this row, one after the other.';
create index report_by_id on referral_index.report (id);
create index report_by_parent_1 on referral_index.report (parent_1) where parent_1 is not null;
create index report_by_parent_2 on referral_index.report (parent_2) where parent_2 is not null;
grant update (subject, address, parent_1, parent_2, layer) on referral_index.report to cjg_index;

-- Whoever refers to a report or a match follows when its pseudonym changes.
alter table referral_index.withdrawal drop constraint withdrawal_subject_report_id_fkey;
alter table referral_index.withdrawal add constraint withdrawal_of_report
  foreign key (subject, report_id) references referral_index.report (subject, id) on delete cascade on update cascade;
alter table referral_index.match drop constraint match_subject_report_id_fkey;
alter table referral_index.match add constraint match_of_report
  foreign key (subject, report_id) references referral_index.report (subject, id) on delete cascade on update cascade;
alter table referral_index.contact drop constraint contact_subject_match_id_fkey;
alter table referral_index.contact add constraint contact_of_match
  foreign key (subject, match_id) references referral_index.match (subject, id) on delete cascade on update cascade;
alter table referral_index.lead drop constraint lead_subject_match_id_fkey;
alter table referral_index.lead add constraint lead_of_match
  foreign key (subject, match_id) references referral_index.match (subject, id) on delete cascade on update cascade;
grant update (other_subject) on referral_index.match to cjg_index;
create index match_by_id on referral_index.match (id);
create index contact_by_match on referral_index.contact (match_id);
create index lead_by_match on referral_index.lead (match_id);

create table referral_index.layer (
  layer smallint not null primary key,
  begun_at timestamptz not null,
  place text not null,
  done_at timestamptz
);
--@citus select create_reference_table('referral_index.layer');
comment on table referral_index.layer is 'When a further key went over all pseudonyms, and how far that is. A program that does not hold this key yet enters nothing.';
comment on column referral_index.layer.place is 'Hexadecimal: every pseudonym up to here was under this key when the work last stopped.';
grant select, insert, update on referral_index.layer to cjg_index;

-- A granted request (AVG 16, 17 or 21) takes a report out too.
alter table referral_index.log drop constraint log_event_check;
alter table referral_index.log add constraint log_event_check check (event in ('reported', 'withdrew', 'received-signal', 'removed'));
alter table signalling.destruction drop constraint destruction_because_check;
alter table signalling.destruction add constraint destruction_because_check check (because in ('term-ended', 'module-off', 'privacy-right'));
