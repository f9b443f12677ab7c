create table subsidy.round (
  municipality char(4) not null,
  id uuid not null,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, created_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.round', 'municipality');
comment on table subsidy.round is 'A regulation under which a municipality gives subsidy for a package, over one period.';
alter table subsidy.round enable row level security;
alter table subsidy.round force row level security;
create policy tenant on subsidy.round using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.round to cjg_app;

create table subsidy.round_version (
  municipality char(4) not null,
  round_id uuid not null,
  version int not null check (version >= 1),
  title text not null check (title <> ''),
  package_id uuid not null,
  from_month date not null check (extract(day from from_month) = 1),
  until_month date not null check (extract(day from until_month) = 1),
  opens_on date not null,
  closes_on date not null,
  ceiling_cents bigint not null check (ceiling_cents > 0),
  tolerance_percent int not null check (tolerance_percent between 0 and 25),
  objection_weeks int not null check (objection_weeks between 1 and 26),
  terms text not null check (terms <> ''),
  reason text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, round_id, version),
  foreign key (municipality, round_id) references subsidy.round (municipality, id),
  foreign key (municipality, package_id) references subsidy.package (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id),
  check (from_month <= until_month),
  check (opens_on <= closes_on)
);
--@citus select create_distributed_table('subsidy.round_version', 'municipality');
comment on table subsidy.round_version is 'The terms of a regulation, each time they were written, with why. Both months belong to the period. tolerance_percent: how far a product may stay below what was granted without its amount going down. A grant keeps the version it was given under.';
alter table subsidy.round_version enable row level security;
alter table subsidy.round_version force row level security;
create policy tenant on subsidy.round_version using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.round_version to cjg_app;

create table subsidy.application (
  municipality char(4) not null,
  id uuid not null,
  round_id uuid not null,
  organisation_id uuid not null,
  begun_at timestamptz not null,
  begun_by uuid not null,
  primary key (municipality, id),
  unique (municipality, round_id, organisation_id),
  foreign key (municipality, round_id) references subsidy.round (municipality, id),
  foreign key (municipality, organisation_id) references centre.organisation (municipality, id),
  foreign key (municipality, begun_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.application', 'municipality');
comment on table subsidy.application is 'An organisation asks subsidy under a regulation, once. Seen by the organisation; by the municipality from when it is sent in.';
alter table subsidy.application enable row level security;
alter table subsidy.application force row level security;
create policy tenant on subsidy.application using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.application to cjg_app;

create table subsidy.application_version (
  municipality char(4) not null,
  application_id uuid not null,
  version int not null check (version >= 1),
  purpose text not null check (purpose <> ''),
  explanation text not null check (explanation <> ''),
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, application_id, version),
  foreign key (municipality, application_id) references subsidy.application (municipality, id),
  foreign key (municipality, written_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.application_version', 'municipality');
comment on table subsidy.application_version is 'What an organisation asks and why, each time it was written. purpose is public once it is granted.';
alter table subsidy.application_version enable row level security;
alter table subsidy.application_version force row level security;
create policy tenant on subsidy.application_version using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.application_version to cjg_app;

create table subsidy.application_line (
  municipality char(4) not null,
  application_id uuid not null,
  version int not null,
  product_id uuid not null,
  volume int not null check (volume between 1 and 1000000),
  price_cents int not null check (price_cents > 0),
  primary key (municipality, application_id, version, product_id),
  foreign key (municipality, application_id, version) references subsidy.application_version (municipality, application_id, version),
  foreign key (municipality, product_id) references subsidy.product (municipality, id)
);
--@citus select create_distributed_table('subsidy.application_line', 'municipality');
comment on table subsidy.application_line is 'How many units of a product are asked, at the price of the first month of the period.';
alter table subsidy.application_line enable row level security;
alter table subsidy.application_line force row level security;
create policy tenant on subsidy.application_line using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.application_line to cjg_app;

create table subsidy.submission (
  municipality char(4) not null,
  application_id uuid not null,
  ordinal int not null check (ordinal >= 1),
  version int not null,
  submitted_at timestamptz not null,
  submitted_by uuid not null,
  submitted_by_name text not null,
  primary key (municipality, application_id, ordinal),
  unique (municipality, application_id, version),
  foreign key (municipality, application_id, version) references subsidy.application_version (municipality, application_id, version),
  foreign key (municipality, submitted_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.submission', 'municipality');
comment on table subsidy.submission is 'An application was sent in, as it stood then; again when the municipality asked for more.';
alter table subsidy.submission enable row level security;
alter table subsidy.submission force row level security;
create policy tenant on subsidy.submission using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.submission to cjg_app;

create table subsidy.request (
  municipality char(4) not null,
  application_id uuid not null,
  ordinal int not null check (ordinal >= 1),
  words text not null check (words <> ''),
  asked_at timestamptz not null,
  asked_by uuid not null,
  asked_by_name text not null,
  primary key (municipality, application_id, ordinal),
  foreign key (municipality, application_id, ordinal) references subsidy.submission (municipality, application_id, ordinal),
  foreign key (municipality, asked_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.request', 'municipality');
comment on table subsidy.request is 'What the municipality still wants to know of what was sent in: once of each.';
alter table subsidy.request enable row level security;
alter table subsidy.request force row level security;
create policy tenant on subsidy.request using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.request to cjg_app;

create table subsidy.decision (
  municipality char(4) not null,
  application_id uuid not null,
  ordinal int not null check (ordinal >= 1),
  submission int not null,
  round_id uuid not null,
  round_version int not null,
  kind text not null check (kind in ('granted', 'refused')),
  words text not null check (words <> ''),
  decided_at timestamptz not null,
  decided_by uuid not null,
  decided_by_name text not null,
  primary key (municipality, application_id, ordinal),
  unique (municipality, application_id, ordinal, decided_by),
  foreign key (municipality, application_id, submission) references subsidy.submission (municipality, application_id, ordinal),
  foreign key (municipality, round_id, round_version) references subsidy.round_version (municipality, round_id, version),
  foreign key (municipality, decided_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.decision', 'municipality');
comment on table subsidy.decision is 'What a civil servant decides on what was sent in: words are the conditions of a grant, or why not. It counts when another agrees.';
alter table subsidy.decision enable row level security;
alter table subsidy.decision force row level security;
create policy tenant on subsidy.decision using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.decision to cjg_app;

create table subsidy.decision_line (
  municipality char(4) not null,
  application_id uuid not null,
  ordinal int not null,
  product_id uuid not null,
  volume int not null check (volume between 1 and 1000000),
  price_cents int not null check (price_cents > 0),
  primary key (municipality, application_id, ordinal, product_id),
  foreign key (municipality, application_id, ordinal) references subsidy.decision (municipality, application_id, ordinal),
  foreign key (municipality, product_id) references subsidy.product (municipality, id)
);
--@citus select create_distributed_table('subsidy.decision_line', 'municipality');
comment on table subsidy.decision_line is 'How many units of a product are granted, and at which price.';
alter table subsidy.decision_line enable row level security;
alter table subsidy.decision_line force row level security;
create policy tenant on subsidy.decision_line using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.decision_line to cjg_app;

create table subsidy.decision_reply (
  municipality char(4) not null,
  application_id uuid not null,
  ordinal int not null,
  decided_by uuid not null,
  reply text not null check (reply in ('agreed', 'returned')),
  words text not null,
  replied_at timestamptz not null,
  replied_by uuid not null,
  replied_by_name text not null,
  primary key (municipality, application_id, ordinal),
  foreign key (municipality, application_id, ordinal, decided_by) references subsidy.decision (municipality, application_id, ordinal, decided_by),
  foreign key (municipality, replied_by) references centre.professional (municipality, id),
  check (replied_by <> decided_by),
  check (reply = 'agreed' or words <> '')
);
--@citus select create_distributed_table('subsidy.decision_reply', 'municipality');
comment on table subsidy.decision_reply is 'A second civil servant agrees, or gives it back with why. Two different people: who decides cannot agree, also not around the program.';
alter table subsidy.decision_reply enable row level security;
alter table subsidy.decision_reply force row level security;
create policy tenant on subsidy.decision_reply using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.decision_reply to cjg_app;

create table subsidy.instalment (
  municipality char(4) not null,
  application_id uuid not null,
  ordinal int not null,
  place int not null check (place >= 1),
  due_on date not null,
  cents bigint not null check (cents > 0),
  primary key (municipality, application_id, ordinal, place),
  foreign key (municipality, application_id, ordinal) references subsidy.decision (municipality, application_id, ordinal)
);
--@citus select create_distributed_table('subsidy.instalment', 'municipality');
comment on table subsidy.instalment is 'The parts in which a grant is paid, with the decision itself; they add up to it to the cent.';
alter table subsidy.instalment enable row level security;
alter table subsidy.instalment force row level security;
create policy tenant on subsidy.instalment using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.instalment to cjg_app;

create table subsidy.payment (
  municipality char(4) not null,
  application_id uuid not null,
  ordinal int not null,
  place int not null,
  paid_on date not null,
  noted_at timestamptz not null,
  noted_by uuid not null,
  noted_by_name text not null,
  primary key (municipality, application_id, ordinal, place),
  foreign key (municipality, application_id, ordinal, place) references subsidy.instalment (municipality, application_id, ordinal, place),
  foreign key (municipality, noted_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.payment', 'municipality');
comment on table subsidy.payment is 'That an instalment was paid. The key pays none twice. The money itself goes through the financial administration.';
alter table subsidy.payment enable row level security;
alter table subsidy.payment force row level security;
create policy tenant on subsidy.payment using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.payment to cjg_app;

create table subsidy.report_request (
  municipality char(4) not null,
  application_id uuid not null,
  ordinal int not null check (ordinal >= 1),
  kind text not null check (kind in ('interim', 'final')),
  until_month date not null check (extract(day from until_month) = 1),
  due_on date not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  asked_by_name text not null,
  primary key (municipality, application_id, ordinal),
  foreign key (municipality, application_id) references subsidy.application (municipality, id),
  foreign key (municipality, asked_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.report_request', 'municipality');
comment on table subsidy.report_request is 'The municipality asks how far it is, up to and with a month; final over the whole period.';
alter table subsidy.report_request enable row level security;
alter table subsidy.report_request force row level security;
create policy tenant on subsidy.report_request using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.report_request to cjg_app;

create table subsidy.report (
  municipality char(4) not null,
  application_id uuid not null,
  ordinal int not null,
  words text not null check (words <> ''),
  sent_at timestamptz not null,
  sent_by uuid not null,
  sent_by_name text not null,
  primary key (municipality, application_id, ordinal),
  foreign key (municipality, application_id, ordinal) references subsidy.report_request (municipality, application_id, ordinal),
  foreign key (municipality, sent_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.report', 'municipality');
comment on table subsidy.report is 'What an organisation answers: once to each request.';
alter table subsidy.report enable row level security;
alter table subsidy.report force row level security;
create policy tenant on subsidy.report using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.report to cjg_app;

create table subsidy.report_line (
  municipality char(4) not null,
  application_id uuid not null,
  ordinal int not null,
  product_id uuid not null,
  counted int check (counted >= 0),
  volume int not null check (volume between 0 and 1000000),
  explanation text not null,
  primary key (municipality, application_id, ordinal, product_id),
  foreign key (municipality, application_id, ordinal) references subsidy.report (municipality, application_id, ordinal),
  foreign key (municipality, product_id) references subsidy.product (municipality, id),
  check (volume = counted or counted is null or explanation <> '')
);
--@citus select create_distributed_table('subsidy.report_line', 'municipality');
comment on table subsidy.report_line is 'Units delivered. counted: what the registrations said on that day; null when that number is too small to tell. volume: what the organisation says; where it differs it explains.';
alter table subsidy.report_line enable row level security;
alter table subsidy.report_line force row level security;
create policy tenant on subsidy.report_line using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.report_line to cjg_app;

create table subsidy.settlement (
  municipality char(4) not null,
  application_id uuid not null,
  ordinal int not null check (ordinal >= 1),
  report int not null,
  paid_cents bigint not null check (paid_cents >= 0),
  final_cents bigint not null check (final_cents >= 0),
  words text not null check (words <> ''),
  decided_at timestamptz not null,
  decided_by uuid not null,
  decided_by_name text not null,
  primary key (municipality, application_id, ordinal),
  unique (municipality, application_id, ordinal, decided_by),
  foreign key (municipality, application_id, report) references subsidy.report (municipality, application_id, ordinal),
  foreign key (municipality, decided_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.settlement', 'municipality');
comment on table subsidy.settlement is 'What a subsidy comes to in the end, by the terms it was granted under; what was paid by then. It counts when another agrees.';
alter table subsidy.settlement enable row level security;
alter table subsidy.settlement force row level security;
create policy tenant on subsidy.settlement using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.settlement to cjg_app;

create table subsidy.settlement_line (
  municipality char(4) not null,
  application_id uuid not null,
  ordinal int not null,
  product_id uuid not null,
  granted int not null check (granted >= 0),
  realised int not null check (realised >= 0),
  price_cents int not null check (price_cents > 0),
  cents bigint not null check (cents >= 0),
  primary key (municipality, application_id, ordinal, product_id),
  foreign key (municipality, application_id, ordinal) references subsidy.settlement (municipality, application_id, ordinal),
  foreign key (municipality, product_id) references subsidy.product (municipality, id),
  check (cents <= granted::bigint * price_cents)
);
--@citus select create_distributed_table('subsidy.settlement_line', 'municipality');
comment on table subsidy.settlement_line is 'The reckoning of a settlement, product by product: never more than was granted.';
alter table subsidy.settlement_line enable row level security;
alter table subsidy.settlement_line force row level security;
create policy tenant on subsidy.settlement_line using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.settlement_line to cjg_app;

create table subsidy.settlement_reply (
  municipality char(4) not null,
  application_id uuid not null,
  ordinal int not null,
  decided_by uuid not null,
  reply text not null check (reply in ('agreed', 'returned')),
  words text not null,
  replied_at timestamptz not null,
  replied_by uuid not null,
  replied_by_name text not null,
  primary key (municipality, application_id, ordinal),
  foreign key (municipality, application_id, ordinal, decided_by) references subsidy.settlement (municipality, application_id, ordinal, decided_by),
  foreign key (municipality, replied_by) references centre.professional (municipality, id),
  check (replied_by <> decided_by),
  check (reply = 'agreed' or words <> '')
);
--@citus select create_distributed_table('subsidy.settlement_reply', 'municipality');
comment on table subsidy.settlement_reply is 'A second civil servant agrees with the settlement, or gives it back with why.';
alter table subsidy.settlement_reply enable row level security;
alter table subsidy.settlement_reply force row level security;
create policy tenant on subsidy.settlement_reply using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.settlement_reply to cjg_app;

create table subsidy.settlement_payment (
  municipality char(4) not null,
  application_id uuid not null,
  ordinal int not null,
  paid_on date not null,
  noted_at timestamptz not null,
  noted_by uuid not null,
  noted_by_name text not null,
  primary key (municipality, application_id, ordinal),
  foreign key (municipality, application_id, ordinal) references subsidy.settlement_reply (municipality, application_id, ordinal),
  foreign key (municipality, noted_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.settlement_payment', 'municipality');
comment on table subsidy.settlement_payment is 'That what was left after the settlement was paid, or came back: once.';
alter table subsidy.settlement_payment enable row level security;
alter table subsidy.settlement_payment force row level security;
create policy tenant on subsidy.settlement_payment using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.settlement_payment to cjg_app;

create table subsidy.draft (
  municipality char(4) not null,
  professional_id uuid not null,
  application_id uuid not null,
  form text not null check (form in ('application', 'decision', 'report', 'settlement')),
  typed jsonb not null,
  saved_at timestamptz not null,
  primary key (municipality, professional_id, application_id, form),
  foreign key (municipality, professional_id) references centre.professional (municipality, id),
  foreign key (municipality, application_id) references subsidy.application (municipality, id)
);
--@citus select create_distributed_table('subsidy.draft', 'municipality');
comment on table subsidy.draft is 'What somebody is typing about a subsidy, read by nobody else; forgotten when it is sent, or after two weeks.';
alter table subsidy.draft enable row level security;
alter table subsidy.draft force row level security;
create policy tenant on subsidy.draft using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update, delete on subsidy.draft to cjg_app;
