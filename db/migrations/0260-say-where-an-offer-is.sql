alter table centre.offer
  add column cost_kind text not null default 'unknown' check (cost_kind in ('free', 'contribution', 'insured', 'unknown')),
  add column for_whom text[] not null default '{child,parent,family}',
  add column way_in text not null default '',
  add column version int not null default 1;
comment on table centre.offer is 'The social map: what a partner offers, for which ages (in years, with decimals), for whom, at what cost, in which languages and how one gets in. Fields follow Open Referral HSDS 3. version: of two who change one at once the second is told. How long the wait is stands in waiting_time; waiting_weeks and checked_on are what was said when the offer was published.';

create table centre.offer_place (
  municipality char(4) not null,
  offer_id uuid not null,
  ordinal int not null,
  kind text not null check (kind in ('there', 'at-home', 'online')),
  name text not null,
  street text not null,
  postcode text not null,
  town text not null,
  primary key (municipality, offer_id, ordinal),
  foreign key (municipality, offer_id) references centre.offer (municipality, id)
);
--@citus select create_distributed_table('centre.offer_place', 'municipality');
comment on table centre.offer_place is 'Where an offer can be had: at an address (there), at the home of the family, or online (HSDS service_at_location, location_type). Replaced as a whole when the offer is changed.';
alter table centre.offer_place enable row level security;
alter table centre.offer_place force row level security;
create policy tenant on centre.offer_place using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on centre.offer_place to cjg_app;

create table centre.waiting_time (
  municipality char(4) not null,
  id uuid not null,
  offer_id uuid not null,
  weeks int check (weeks between 0 and 260),
  said_on date not null,
  said_by text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, offer_id) references centre.offer (municipality, id)
);
--@citus select create_distributed_table('centre.waiting_time', 'municipality');
comment on table centre.waiting_time is 'How long the wait for an offer is, in weeks, as somebody of the partner said on a day; null when they could not say. The last one counts, the earlier ones stay.';
create index waiting_time_of_offer on centre.waiting_time (municipality, offer_id, id desc);
alter table centre.waiting_time enable row level security;
alter table centre.waiting_time force row level security;
create policy tenant on centre.waiting_time using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.waiting_time to cjg_app;
