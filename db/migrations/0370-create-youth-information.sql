create schema youth_information;
grant usage on schema youth_information to cjg_app;

create table youth_information.declaration (
  municipality char(4) not null,
  light_help_id uuid not null,
  version int not null check (version >= 1),
  kind text not null check (kind in ('youth-help', 'no-youth-help')),
  started_on date,
  crisis text check (crisis in ('yes', 'no')),
  postcode text check (postcode ~ '^[1-9][0-9]{3} [A-Z]{2}$'),
  residence char(4) check (residence ~ '^[0-9]{4}$'),
  ended_on date check (ended_on >= started_on),
  end_reason text check (end_reason in ('as-planned', 'early-agreed', 'early-by-family', 'early-by-helper', 'early-outside')),
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, light_help_id, version),
  foreign key (municipality, light_help_id) references parenting_help.light_help (municipality, id),
  check ((kind = 'youth-help') = (started_on is not null)),
  check ((kind = 'youth-help') = (crisis is not null)),
  check ((postcode is not null or residence is not null) = (kind = 'youth-help')),
  check (postcode is null or residence is null),
  check ((ended_on is null) = (end_reason is null)),
  check (kind = 'youth-help' or ended_on is null)
);
--@citus select create_distributed_table('youth_information.declaration', 'municipality');
comment on table youth_information.declaration is 'Whether a short path is youth help within the meaning of the law, as who helps declares it, and then what CBS asks of it (Jeugdwet 7.4.1 and on; Informatieprotocol beleidsinformatie jeugd). The highest version counts. started_on: the first real contact. Either the postcode of the home or, by the rule of residence, the code of another municipality. Kept as long as the help it is about.';
alter table youth_information.declaration enable row level security;
alter table youth_information.declaration force row level security;
create policy tenant on youth_information.declaration using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_information.declaration to cjg_app;

create table youth_information.measure (
  municipality char(4) not null,
  light_help_id uuid not null,
  version int not null,
  informant text not null check (informant in ('youth', 'parent')),
  satisfaction int check (satisfaction between 1 and 10),
  need_after text check (need_after in ('same-or-more', 'lighter', 'perhaps-later', 'none')),
  primary key (municipality, light_help_id, version, informant),
  foreign key (municipality, light_help_id, version) references youth_information.declaration (municipality, light_help_id, version),
  check (satisfaction is not null or need_after is not null)
);
--@citus select create_distributed_table('youth_information.measure', 'municipality');
comment on table youth_information.measure is 'What a youth or a parent said when the help ended: how useful it was (1-10), and what is needed after it. At most one of each. Kept as the declaration it belongs to.';
alter table youth_information.measure enable row level security;
alter table youth_information.measure force row level security;
create policy tenant on youth_information.measure using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_information.measure to cjg_app;

create table youth_information.delivery (
  municipality char(4) not null,
  id uuid not null,
  year int not null check (year between 2015 and 2100),
  half int not null check (half in (1, 2)),
  ordinal int not null check (ordinal >= 1),
  records int not null check (records >= 0),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  made_by uuid not null,
  made_by_name text not null,
  primary key (municipality, id),
  unique (municipality, year, half, ordinal)
);
--@citus select create_distributed_table('youth_information.delivery', 'municipality');
comment on table youth_information.delivery is 'A delivery to CBS of the youth help of half a year: how many records and the SHA-256 of the file. The file itself is not kept: it is made anew from the declarations, and given only while it is still the same. A later one of the same period overwrites the earlier. Holds no person.';
alter table youth_information.delivery enable row level security;
alter table youth_information.delivery force row level security;
create policy tenant on youth_information.delivery using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_information.delivery to cjg_app;

create table youth_information.release (
  municipality char(4) not null,
  delivery_id uuid not null,
  released_at timestamptz not null,
  released_by uuid not null,
  released_by_name text not null,
  primary key (municipality, delivery_id),
  foreign key (municipality, delivery_id) references youth_information.delivery (municipality, id)
);
--@citus select create_distributed_table('youth_information.release', 'municipality');
comment on table youth_information.release is 'Who else looked at a delivery and let it go: somebody other than who made it.';
alter table youth_information.release enable row level security;
alter table youth_information.release force row level security;
create policy tenant on youth_information.release using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_information.release to cjg_app;

create table youth_information.sending (
  municipality char(4) not null,
  delivery_id uuid not null,
  sent_on date not null,
  receipt text not null check (receipt <> ''),
  noted_at timestamptz not null,
  noted_by uuid not null,
  noted_by_name text not null,
  primary key (municipality, delivery_id),
  foreign key (municipality, delivery_id) references youth_information.release (municipality, delivery_id)
);
--@citus select create_distributed_table('youth_information.sending', 'municipality');
comment on table youth_information.sending is 'That a released delivery was uploaded to CBS: when, and what CBS said that it received.';
alter table youth_information.sending enable row level security;
alter table youth_information.sending force row level security;
create policy tenant on youth_information.sending using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_information.sending to cjg_app;

create table youth_information.reminder (
  municipality char(4) not null,
  year int not null,
  half int not null check (half in (1, 2)),
  kind text not null check (kind in ('begun', 'soon', 'late')),
  reminded_at timestamptz not null,
  primary key (municipality, year, half, kind)
);
--@citus select create_distributed_table('youth_information.reminder', 'municipality');
comment on table youth_information.reminder is 'That who delivers was told of a period: that it can be made, that the term ends soon, that it ended. Each once.';
alter table youth_information.reminder enable row level security;
alter table youth_information.reminder force row level security;
create policy tenant on youth_information.reminder using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_information.reminder to cjg_app;
