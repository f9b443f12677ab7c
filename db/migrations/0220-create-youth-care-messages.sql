create schema if not exists youth_care_link;
grant usage on schema youth_care_link to cjg_app, cjg_reporting;

create table youth_care_link.provider (
  municipality char(4) not null,
  id uuid not null,
  organisation_id uuid not null,
  agb char(8) not null,
  address text,
  at timestamptz not null,
  by_id uuid not null,
  by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, organisation_id) references centre.organisation (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.provider', 'municipality');
comment on table youth_care_link.provider is 'Which organisation is known by which AGB code in messages of iJw 3.2, and the address where its system takes them; without an address nothing is sent. The row set last for a code counts.';
alter table youth_care_link.provider enable row level security;
alter table youth_care_link.provider force row level security;
create policy tenant on youth_care_link.provider using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.provider to cjg_app;

create table youth_care_link.message (
  municipality char(4) not null,
  id uuid not null,
  direction text not null check (direction in ('in', 'out')),
  kind text not null check (kind in ('JW301', 'JW302', 'JW305', 'JW306', 'JW307', 'JW308', 'JW315', 'JW316', 'JW317', 'JW318', 'JW319', 'JW320', 'JW323', 'JW325')),
  provider char(8) not null,
  identification text not null,
  content bytea not null,
  answers_id uuid,
  not_read text[] not null,
  at timestamptz not null,
  by_id uuid not null,
  by_name text not null,
  primary key (municipality, id),
  unique (municipality, direction, provider, kind, identification),
  unique (municipality, answers_id),
  foreign key (municipality, answers_id) references youth_care_link.message (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.message', 'municipality');
comment on table youth_care_link.message is 'A message of iJw 3.2 as it came in or went out, sealed as it holds a BSN and a name (Jeugdwet 7.2, 7.4); only what it is found by stands beside it. The same identification counts once for each sender and kind (TR056), and each message has one return message (answers_id).';
create index message_at on youth_care_link.message (municipality, at desc);
alter table youth_care_link.message enable row level security;
alter table youth_care_link.message force row level security;
create policy tenant on youth_care_link.message using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.message to cjg_app;

create table youth_care_link.message_remark (
  municipality char(4) not null,
  message_id uuid not null,
  told text[] not null,
  primary key (municipality, message_id),
  foreign key (municipality, message_id) references youth_care_link.message (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.message_remark', 'municipality');
comment on table youth_care_link.message_remark is 'What was wrong with a message that could be read, as its sender was told: places and rules, never a value that names somebody.';
alter table youth_care_link.message_remark enable row level security;
alter table youth_care_link.message_remark force row level security;
create policy tenant on youth_care_link.message_remark using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.message_remark to cjg_app;

create table youth_care_link.refused_message (
  municipality char(4) not null,
  id uuid not null,
  provider char(8) not null,
  kind text not null,
  identification text not null,
  told text[] not null,
  at timestamptz not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.refused_message', 'municipality');
comment on table youth_care_link.refused_message is 'A message of a known sender with a wrong shape. The standard takes it as not sent: nothing of it is kept but who sent it, and the places that were wrong.';
create index refused_message_at on youth_care_link.refused_message (municipality, at desc);
alter table youth_care_link.refused_message enable row level security;
alter table youth_care_link.refused_message force row level security;
create policy tenant on youth_care_link.refused_message using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.refused_message to cjg_app;

create table youth_care_link.sending (
  municipality char(4) not null,
  id uuid not null,
  message_id uuid not null,
  outcome text not null check (outcome in ('delivered', 'failed')),
  status int,
  told text not null,
  at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, message_id) references youth_care_link.message (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.sending', 'municipality');
comment on table youth_care_link.sending is 'One try to bring a message to the system of a provider, and what came of it.';
create index sending_of_message on youth_care_link.sending (municipality, message_id, at);
alter table youth_care_link.sending enable row level security;
alter table youth_care_link.sending force row level security;
create policy tenant on youth_care_link.sending using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.sending to cjg_app;

create table youth_care_link.allocation_request (
  municipality char(4) not null,
  id uuid not null,
  message_id uuid not null,
  place int not null,
  kind text not null check (kind in ('new', 'change')),
  provider char(8) not null,
  reference text not null,
  youth bytea not null check (length(youth) = 32),
  received_on date not null,
  answer_by date not null,
  primary key (municipality, id),
  unique (municipality, provider, reference),
  foreign key (municipality, message_id) references youth_care_link.message (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.allocation_request', 'municipality');
comment on table youth_care_link.allocation_request is 'A provider asks an allocation (315, one row for each product) or a change of allocations (317), to be answered by a day (Jeugdwet 2.3; iJw 3.2). youth: HMAC of the BSN.';
create index allocation_request_of_youth on youth_care_link.allocation_request (municipality, youth);
alter table youth_care_link.allocation_request enable row level security;
alter table youth_care_link.allocation_request force row level security;
create policy tenant on youth_care_link.allocation_request using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.allocation_request to cjg_app;

create table youth_care_link.request_inquiry (
  municipality char(4) not null,
  request_id uuid not null,
  message_id uuid not null,
  at timestamptz not null,
  by_id uuid not null,
  by_name text not null,
  primary key (municipality, request_id),
  foreign key (municipality, request_id) references youth_care_link.allocation_request (municipality, id),
  foreign key (municipality, message_id) references youth_care_link.message (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.request_inquiry', 'municipality');
comment on table youth_care_link.request_inquiry is 'An officer said that a request is looked into (319, answer 2), once.';
alter table youth_care_link.request_inquiry enable row level security;
alter table youth_care_link.request_inquiry force row level security;
create policy tenant on youth_care_link.request_inquiry using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.request_inquiry to cjg_app;

create table youth_care_link.request_ending (
  municipality char(4) not null,
  request_id uuid not null,
  outcome text not null check (outcome in ('granted', 'rejected')),
  reason text,
  elsewhere char(4),
  message_id uuid not null,
  at timestamptz not null,
  by_id uuid not null,
  by_name text not null,
  primary key (municipality, request_id),
  foreign key (municipality, request_id) references youth_care_link.allocation_request (municipality, id),
  foreign key (municipality, message_id) references youth_care_link.message (municipality, id),
  check ((outcome = 'rejected') = (reason is not null)),
  check (elsewhere is null or reason = '8')
);
--@citus select create_distributed_table('youth_care_link.request_ending', 'municipality');
comment on table youth_care_link.request_ending is 'An officer decided on a request for the college (Jeugdwet 2.3): granted (301) or rejected (319, reason of WJ759, with the municipality that answers instead). The key makes it one: of two officers the first wins.';
alter table youth_care_link.request_ending enable row level security;
alter table youth_care_link.request_ending force row level security;
create policy tenant on youth_care_link.request_ending using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.request_ending to cjg_app;

create table youth_care_link.allocation (
  municipality char(4) not null,
  id uuid not null,
  number int not null check (number between 1 and 999999999),
  provider char(8) not null,
  youth bytea not null check (length(youth) = 32),
  request_id uuid not null,
  primary key (municipality, id),
  unique (municipality, number),
  foreign key (municipality, request_id) references youth_care_link.allocation_request (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.allocation', 'municipality');
comment on table youth_care_link.allocation is 'Help that the municipality granted to a youth, from a provider. youth: HMAC of the BSN. What it comes to stands in its versions.';
create index allocation_of_youth on youth_care_link.allocation (municipality, provider, youth);
alter table youth_care_link.allocation enable row level security;
alter table youth_care_link.allocation force row level security;
create policy tenant on youth_care_link.allocation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.allocation to cjg_app;

create table youth_care_link.allocation_version (
  municipality char(4) not null,
  id uuid not null,
  allocation_id uuid not null,
  category text not null,
  code text,
  begins_on date not null,
  ends_on date,
  volume int,
  unit text,
  frequency text,
  budget int,
  change_reason text,
  message_id uuid not null,
  at timestamptz not null,
  by_id uuid not null,
  by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, allocation_id) references youth_care_link.allocation (municipality, id),
  foreign key (municipality, message_id) references youth_care_link.message (municipality, id),
  check ((volume is null) = (unit is null) and (volume is null) = (frequency is null)),
  check (volume is null or budget is null)
);
--@citus select create_distributed_table('youth_care_link.allocation_version', 'municipality');
comment on table youth_care_link.allocation_version is 'An allocation as it was decided at a moment: product, period, extent or budget (cents). The last one counts.';
create index version_of_allocation on youth_care_link.allocation_version (municipality, allocation_id, id);
alter table youth_care_link.allocation_version enable row level security;
alter table youth_care_link.allocation_version force row level security;
create policy tenant on youth_care_link.allocation_version using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.allocation_version to cjg_app;

create table youth_care_link.delivery (
  municipality char(4) not null,
  id uuid not null,
  allocation_id uuid not null,
  kind text not null check (kind in ('start', 'stop')),
  began_on date not null,
  ended_on date,
  reason text,
  removes boolean not null,
  message_id uuid not null,
  at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, allocation_id) references youth_care_link.allocation (municipality, id),
  foreign key (municipality, message_id) references youth_care_link.message (municipality, id),
  check ((kind = 'stop') = (ended_on is not null and reason is not null))
);
--@citus select create_distributed_table('youth_care_link.delivery', 'municipality');
comment on table youth_care_link.delivery is 'A provider told that help began (305) or stopped (307), or takes back that it did (removes).';
create index delivery_of_allocation on youth_care_link.delivery (municipality, allocation_id, id);
alter table youth_care_link.delivery enable row level security;
alter table youth_care_link.delivery force row level security;
create policy tenant on youth_care_link.delivery using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.delivery to cjg_app;

create table youth_care_link.invoice (
  municipality char(4) not null,
  id uuid not null,
  message_id uuid not null,
  provider char(8) not null,
  number text not null,
  cents bigint not null,
  begins_on date not null,
  ends_on date not null,
  received_on date not null,
  answer_by date not null,
  primary key (municipality, id),
  unique (municipality, provider, number),
  foreign key (municipality, message_id) references youth_care_link.message (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.invoice', 'municipality');
comment on table youth_care_link.invoice is 'What a provider asks for a month of help (323), in cents; below zero when it gives money back.';
alter table youth_care_link.invoice enable row level security;
alter table youth_care_link.invoice force row level security;
create policy tenant on youth_care_link.invoice using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.invoice to cjg_app;

create table youth_care_link.invoice_line (
  municipality char(4) not null,
  id uuid not null,
  invoice_id uuid not null,
  place int not null,
  youth bytea not null check (length(youth) = 32),
  reference text not null,
  previous_reference text,
  allocation int not null,
  category text not null,
  code text not null,
  begins_on date not null,
  ends_on date not null,
  volume int not null,
  unit text not null,
  tariff int,
  cents int not null,
  is_credit boolean not null,
  found text[] not null,
  primary key (municipality, id),
  unique (municipality, invoice_id, place),
  foreign key (municipality, invoice_id) references youth_care_link.invoice (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.invoice_line', 'municipality');
comment on table youth_care_link.invoice_line is 'One line of an invoice, with the return codes (WJ001) that the check against allocations and earlier lines found.';
create index invoice_line_of_allocation on youth_care_link.invoice_line (municipality, allocation);
alter table youth_care_link.invoice_line enable row level security;
alter table youth_care_link.invoice_line force row level security;
create policy tenant on youth_care_link.invoice_line using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.invoice_line to cjg_app;

create table youth_care_link.invoice_answer (
  municipality char(4) not null,
  invoice_id uuid not null,
  granted_cents bigint not null,
  message_id uuid not null,
  at timestamptz not null,
  by_id uuid not null,
  by_name text not null,
  primary key (municipality, invoice_id),
  foreign key (municipality, invoice_id) references youth_care_link.invoice (municipality, id),
  foreign key (municipality, message_id) references youth_care_link.message (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.invoice_answer', 'municipality');
comment on table youth_care_link.invoice_answer is 'An officer answered an invoice (325), once.';
alter table youth_care_link.invoice_answer enable row level security;
alter table youth_care_link.invoice_answer force row level security;
create policy tenant on youth_care_link.invoice_answer using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.invoice_answer to cjg_app;

create table youth_care_link.refused_line (
  municipality char(4) not null,
  line_id uuid not null,
  codes text[] not null check (cardinality(codes) > 0),
  primary key (municipality, line_id),
  foreign key (municipality, line_id) references youth_care_link.invoice_line (municipality, id)
);
--@citus select create_distributed_table('youth_care_link.refused_line', 'municipality');
comment on table youth_care_link.refused_line is 'A line that was refused in the answer to its invoice, with the codes that the provider was told. Lines that are not here were granted.';
alter table youth_care_link.refused_line enable row level security;
alter table youth_care_link.refused_line force row level security;
create policy tenant on youth_care_link.refused_line using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_care_link.refused_line to cjg_app;
