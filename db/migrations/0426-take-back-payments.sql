-- A payment that was noted by mistake is taken back: a fact of its own, with why. What was noted stays; the instalment can be noted as paid anew.
alter table subsidy.payment add column nth int not null default 1 check (nth >= 1);
alter table subsidy.payment drop constraint payment_pkey;
alter table subsidy.payment add primary key (municipality, application_id, ordinal, place, nth);
alter table subsidy.payment alter column nth drop default;
comment on table subsidy.payment is 'That an instalment was paid, for the nth time it was noted. The key notes none twice; what was noted by mistake is taken back in payment_correction. The money itself goes through the financial administration.';

create table subsidy.payment_correction (
  municipality char(4) not null,
  application_id uuid not null,
  ordinal int not null,
  place int not null,
  nth int not null,
  why text not null check (why <> ''),
  corrected_at timestamptz not null,
  corrected_by uuid not null,
  corrected_by_name text not null,
  primary key (municipality, application_id, ordinal, place, nth),
  foreign key (municipality, application_id, ordinal, place, nth) references subsidy.payment (municipality, application_id, ordinal, place, nth),
  foreign key (municipality, corrected_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.payment_correction', 'municipality');
comment on table subsidy.payment_correction is 'That a payment of an instalment was noted by mistake, and why: it counts as not paid.';
alter table subsidy.payment_correction enable row level security;
alter table subsidy.payment_correction force row level security;
create policy tenant on subsidy.payment_correction using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.payment_correction to cjg_app;

alter table subsidy.settlement_payment add column nth int not null default 1 check (nth >= 1);
alter table subsidy.settlement_payment drop constraint settlement_payment_pkey;
alter table subsidy.settlement_payment add primary key (municipality, application_id, ordinal, nth);
alter table subsidy.settlement_payment alter column nth drop default;
comment on table subsidy.settlement_payment is 'That what was left after the settlement was paid, or came back, for the nth time it was noted. What was noted by mistake is taken back in settlement_payment_correction.';

create table subsidy.settlement_payment_correction (
  municipality char(4) not null,
  application_id uuid not null,
  ordinal int not null,
  nth int not null,
  why text not null check (why <> ''),
  corrected_at timestamptz not null,
  corrected_by uuid not null,
  corrected_by_name text not null,
  primary key (municipality, application_id, ordinal, nth),
  foreign key (municipality, application_id, ordinal, nth) references subsidy.settlement_payment (municipality, application_id, ordinal, nth),
  foreign key (municipality, corrected_by) references centre.professional (municipality, id)
);
--@citus select create_distributed_table('subsidy.settlement_payment_correction', 'municipality');
comment on table subsidy.settlement_payment_correction is 'That a payment after the settlement was noted by mistake, and why: what is left is still to be paid.';
alter table subsidy.settlement_payment_correction enable row level security;
alter table subsidy.settlement_payment_correction force row level security;
create policy tenant on subsidy.settlement_payment_correction using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on subsidy.settlement_payment_correction to cjg_app;
