create table youth_health.document (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  on_day date not null,
  title text not null,
  purpose text not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  size int not null check (size > 0),
  sha256 bytea not null check (length(sha256) = 32),
  content bytea not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.document', 'municipality');
comment on table youth_health.document is 'A letter or picture that belongs in the record, with its checksum: what it is, of which day, why it is kept here and who put it there. Never changed; kept with the record (BW 7:454).';
comment on column youth_health.document.media_type is 'Read from the content, not from the name of the file.';
create index document_of_child on youth_health.document (municipality, child_id);
alter table youth_health.document enable row level security;
alter table youth_health.document force row level security;
create policy tenant on youth_health.document using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.document to cjg_app;

create table youth_health.document_withdrawal (
  municipality char(4) not null,
  document_id uuid not null,
  child_id uuid not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, document_id),
  foreign key (municipality, document_id) references youth_health.document (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.document_withdrawal', 'municipality');
comment on table youth_health.document_withdrawal is 'A document no longer counts, and why. It stays where it was until the record itself goes (BW 7:454).';
create index document_withdrawal_of_child on youth_health.document_withdrawal (municipality, child_id);
alter table youth_health.document_withdrawal enable row level security;
alter table youth_health.document_withdrawal force row level security;
create policy tenant on youth_health.document_withdrawal using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.document_withdrawal to cjg_app;
