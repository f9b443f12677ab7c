create table youth_health.document_sharing (
  municipality char(4) not null,
  document_id uuid not null,
  child_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, document_id),
  foreign key (municipality, document_id) references youth_health.document (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.document_sharing', 'municipality');
comment on table youth_health.document_sharing is 'A document of the record that a professional put among the letters of the family in Mijn CJG (BW 7:456: who the record is about may see it and have a copy). Withdrawn with the document. Kept with the record (BW 7:454).';
create index document_sharing_of_child on youth_health.document_sharing (municipality, child_id);
alter table youth_health.document_sharing enable row level security;
alter table youth_health.document_sharing force row level security;
create policy tenant on youth_health.document_sharing using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.document_sharing to cjg_app;
