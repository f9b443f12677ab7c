-- Files of the reporting code (meldcode). Which child a file is about stands under seal in its entries and in no column: no list, no
-- merge of two registrations and no export finds a file by its child. Whoever is not the holder or a named reader sees no row: the second
-- policy of each table looks at `cjg.actor`, which the program sets for the transaction (docs/decisions/0009).
create schema reporting_code;
grant usage on schema reporting_code to cjg_app;

create table reporting_code.suspicion (
  municipality char(4) not null,
  id uuid not null,
  path text not null check (path in ('steps', 'emergency')),
  started_by uuid not null,
  organisation_id uuid not null,
  started_at timestamptz not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('reporting_code.suspicion', 'municipality');
comment on table reporting_code.suspicion is 'A suspicion of violence or neglect that is walked through the five steps of the reporting code (Besluit verplichte meldcode art. 2). Holds nothing about whom. Destroyed so many years after its last change as the organisation set; 20 for youth help (Jeugdwet 7.3.8).';

create table reporting_code.holding (
  municipality char(4) not null,
  suspicion_id uuid not null,
  nth int not null,
  holder uuid not null,
  given_by uuid not null,
  given_at timestamptz not null,
  reason bytea not null,
  primary key (municipality, suspicion_id, nth),
  foreign key (municipality, suspicion_id) references reporting_code.suspicion (municipality, id)
);
--@citus select create_distributed_table('reporting_code.holding', 'municipality');
comment on table reporting_code.holding is 'Who holds a file of the reporting code, since when, given by whom and why; the highest nth counts. Kept as long as its file.';
create index holding_of on reporting_code.holding (municipality, holder);

create table reporting_code.reader (
  municipality char(4) not null,
  id uuid not null,
  suspicion_id uuid not null,
  professional uuid not null,
  named_by uuid not null,
  named_at timestamptz not null,
  reason bytea not null,
  removed_by uuid,
  removed_at timestamptz,
  primary key (municipality, id),
  foreign key (municipality, suspicion_id) references reporting_code.suspicion (municipality, id),
  check ((removed_by is null) = (removed_at is null))
);
--@citus select create_distributed_table('reporting_code.reader', 'municipality');
comment on table reporting_code.reader is 'Whom the holder of a file named as reader, why, and until when. Kept as long as its file.';
create index reader_of on reporting_code.reader (municipality, suspicion_id);
create index reader_by_professional on reporting_code.reader (municipality, professional);

create table reporting_code.entry (
  municipality char(4) not null,
  id uuid not null,
  version int not null,
  suspicion_id uuid not null,
  kind text not null check (kind in ('about', 'signal', 'special-violence', 'child-check', 'consultation', 'talk', 'weighing', 'decision', 'emergency', 'report', 'answer', 'correction', 'follow-up', 'closure', 'reopening')),
  words bytea not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (municipality, id, version),
  foreign key (municipality, suspicion_id) references reporting_code.suspicion (municipality, id)
);
--@citus select create_distributed_table('reporting_code.entry', 'municipality');
comment on table reporting_code.entry is 'What was written in a file of the reporting code, under seal (AES-256-GCM with a key outside the database); the highest version counts, earlier ones stay. Kept as long as its file.';
create index entry_of on reporting_code.entry (municipality, suspicion_id);

create table reporting_code.draft (
  municipality char(4) not null,
  suspicion_id uuid not null,
  professional uuid not null,
  kind text not null,
  words bytea not null,
  saved_at timestamptz not null,
  primary key (municipality, suspicion_id, professional, kind),
  foreign key (municipality, suspicion_id) references reporting_code.suspicion (municipality, id)
);
--@citus select create_distributed_table('reporting_code.draft', 'municipality');
comment on table reporting_code.draft is 'What the holder is typing, under seal. No part of the file: gone when the entry is saved, and after two weeks.';

create table reporting_code.reminder (
  municipality char(4) not null,
  id uuid not null,
  suspicion_id uuid not null,
  what text not null check (what in ('assessment', 'evaluation', 'follow-up')),
  due_on date not null,
  made_at timestamptz not null,
  mailed_at timestamptz,
  settled_at timestamptz,
  primary key (municipality, id),
  foreign key (municipality, suspicion_id) references reporting_code.suspicion (municipality, id)
);
--@citus select create_distributed_table('reporting_code.reminder', 'municipality');
comment on table reporting_code.reminder is 'A day on which the holder of a file looks again: the feedback of Veilig Thuis, an evaluation. Kept as long as its file.';
create index reminder_of on reporting_code.reminder (municipality, suspicion_id);

create table reporting_code.family_summary (
  municipality char(4) not null,
  id uuid not null,
  suspicion_id uuid not null,
  shown_to uuid not null,
  words bytea not null,
  visible_from date not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz,
  primary key (municipality, id),
  foreign key (municipality, suspicion_id) references reporting_code.suspicion (municipality, id),
  check ((closed_by is null) = (closed_at is null))
);
--@citus select create_distributed_table('reporting_code.family_summary', 'municipality');
comment on table reporting_code.family_summary is 'What a holder decided that one member of the family may read, from which day. Without such a decision a family sees nothing of the file (UAVG art. 41 lid 1 i). Kept as long as its file.';
create index family_summary_to on reporting_code.family_summary (municipality, shown_to);

create table reporting_code.setting (
  municipality char(4) not null,
  id uuid not null,
  setting jsonb not null,
  reason text not null,
  set_by uuid not null,
  set_by_name text not null,
  set_at timestamptz not null,
  primary key (municipality, id)
);
--@citus select create_distributed_table('reporting_code.setting', 'municipality');
comment on table reporting_code.setting is 'The own reporting code of an organisation (Besluit verplichte meldcode art. 2): framework per profession, who decides, term, special forms of violence, how long a file is kept. The row set last counts. Holds nothing personal.';

-- Who the transaction acts for; null where the program did not say.
create function reporting_code.actor() returns uuid
  language sql stable set search_path = ''
as $$ select nullif(pg_catalog.current_setting('cjg.actor', true), '')::uuid $$;
comment on function reporting_code.actor is 'The professional or family member for whom this transaction reads, as the program set it.';

create function reporting_code.holds(suspicion uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select h.holder = reporting_code.actor() from reporting_code.holding h
  where h.municipality = pg_catalog.current_setting('cjg.municipality', true)::char(4) and h.suspicion_id = suspicion
  order by h.nth desc limit 1
$$;
comment on function reporting_code.holds is 'The actor holds this file now; null when nobody does yet.';

create function reporting_code.is_seen(suspicion uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select coalesce(reporting_code.holds(suspicion), false) or exists (
    select from reporting_code.reader r
    where r.municipality = pg_catalog.current_setting('cjg.municipality', true)::char(4) and r.suspicion_id = suspicion
      and r.professional = reporting_code.actor() and r.removed_at is null)
$$;
comment on function reporting_code.is_seen is 'The actor is the holder or a named reader of this file: src/knowledge/reporting-code/readers.ts.';

create function reporting_code.take_due_reminders(today date, at timestamptz) returns setof uuid
  language sql security definer set search_path = ''
as $$
  with due as (
    update reporting_code.reminder r set mailed_at = at
    where r.municipality = pg_catalog.current_setting('cjg.municipality', true)::char(4)
      and r.due_on <= today and r.mailed_at is null and r.settled_at is null
    returning r.municipality, r.suspicion_id)
  select distinct (select h.holder from reporting_code.holding h
    where h.municipality = d.municipality and h.suspicion_id = d.suspicion_id order by h.nth desc limit 1) from due d
$$;
comment on function reporting_code.take_due_reminders is 'The holders for whom a day has come, each reminder once. The nightly work learns who must look, and of what nothing.';

create function reporting_code.destroy_ended(before timestamptz, organisation uuid) returns setof uuid
  language plpgsql security definer set search_path = ''
as $$
declare
  tenant constant char(4) := pg_catalog.current_setting('cjg.municipality', true)::char(4);
  ended uuid[];
begin
  select pg_catalog.array_agg(s.id) into ended from reporting_code.suspicion s
  where s.municipality = tenant and s.organisation_id = organisation and s.started_at < before
    and not exists (select from reporting_code.entry e where e.municipality = tenant and e.suspicion_id = s.id and e.written_at >= before)
    and (select e.kind from reporting_code.entry e where e.municipality = tenant and e.suspicion_id = s.id and e.kind in ('closure', 'reopening')
      order by e.written_at desc, e.id desc limit 1) = 'closure';
  delete from reporting_code.family_summary t where t.municipality = tenant and t.suspicion_id = any (ended);
  delete from reporting_code.reminder t where t.municipality = tenant and t.suspicion_id = any (ended);
  delete from reporting_code.draft t where t.municipality = tenant and t.suspicion_id = any (ended);
  delete from reporting_code.entry t where t.municipality = tenant and t.suspicion_id = any (ended);
  delete from reporting_code.reader t where t.municipality = tenant and t.suspicion_id = any (ended);
  delete from reporting_code.holding t where t.municipality = tenant and t.suspicion_id = any (ended);
  delete from reporting_code.suspicion t where t.municipality = tenant and t.id = any (ended);
  return query select pg_catalog.unnest(ended);
end
$$;
comment on function reporting_code.destroy_ended is 'Destroys the closed files of an organisation in which nothing was written since, and says which. An open file is never destroyed.';

create function reporting_code.forget_drafts(before timestamptz) returns void
  language sql security definer set search_path = ''
as $$
  delete from reporting_code.draft d
  where d.municipality = pg_catalog.current_setting('cjg.municipality', true)::char(4) and d.saved_at < before
$$;
comment on function reporting_code.forget_drafts is 'What nobody came back to is forgotten.';

do $$
declare
  name text;
begin
  foreach name in array array['actor()', 'holds(uuid)', 'is_seen(uuid)', 'take_due_reminders(date, timestamptz)', 'destroy_ended(timestamptz, uuid)', 'forget_drafts(timestamptz)'] loop
    execute format('revoke execute on function reporting_code.%s from public', name);
    execute format('grant execute on function reporting_code.%s to cjg_app', name);
  end loop;
  foreach name in array array['suspicion', 'holding', 'reader', 'entry', 'draft', 'reminder', 'family_summary', 'setting'] loop
    execute format('alter table reporting_code.%I enable row level security', name);
    execute format('alter table reporting_code.%I force row level security', name);
    execute format('create policy tenant on reporting_code.%I using (municipality = current_setting(''cjg.municipality'', true)::char(4))', name);
  end loop;
end
$$;

grant select, insert on reporting_code.suspicion, reporting_code.holding, reporting_code.entry, reporting_code.setting to cjg_app;
grant select, insert, update on reporting_code.reader, reporting_code.reminder, reporting_code.family_summary to cjg_app;
grant select, insert, update, delete on reporting_code.draft to cjg_app;

-- Beside the municipality: only who holds a file or was named in it. The functions above belong to the owner, for whom these do not count.
create policy seen on reporting_code.suspicion as restrictive for select to cjg_app using (reporting_code.is_seen(id));
create policy started on reporting_code.suspicion as restrictive for insert to cjg_app with check (started_by = reporting_code.actor());
create policy seen on reporting_code.holding as restrictive for select to cjg_app using (reporting_code.is_seen(suspicion_id));
create policy given on reporting_code.holding as restrictive for insert to cjg_app
  with check (given_by = reporting_code.actor() and coalesce(reporting_code.holds(suspicion_id), holder = reporting_code.actor()));
create policy seen on reporting_code.reader as restrictive for select to cjg_app using (reporting_code.is_seen(suspicion_id));
create policy named on reporting_code.reader as restrictive for insert to cjg_app
  with check (named_by = reporting_code.actor() and reporting_code.holds(suspicion_id));
create policy removed on reporting_code.reader as restrictive for update to cjg_app using (reporting_code.holds(suspicion_id));
create policy seen on reporting_code.entry as restrictive for select to cjg_app using (reporting_code.is_seen(suspicion_id));
create policy written on reporting_code.entry as restrictive for insert to cjg_app
  with check (written_by = reporting_code.actor() and reporting_code.holds(suspicion_id));
create policy own on reporting_code.draft as restrictive to cjg_app
  using (professional = reporting_code.actor() and reporting_code.holds(suspicion_id));
create policy seen on reporting_code.reminder as restrictive for select to cjg_app using (reporting_code.is_seen(suspicion_id));
create policy made on reporting_code.reminder as restrictive for insert to cjg_app with check (reporting_code.holds(suspicion_id));
create policy settled on reporting_code.reminder as restrictive for update to cjg_app using (reporting_code.holds(suspicion_id));
create policy seen on reporting_code.family_summary as restrictive for select to cjg_app
  using (reporting_code.is_seen(suspicion_id) or (shown_to = reporting_code.actor() and closed_at is null));
create policy decided on reporting_code.family_summary as restrictive for insert to cjg_app
  with check (decided_by = reporting_code.actor() and reporting_code.holds(suspicion_id));
create policy closed on reporting_code.family_summary as restrictive for update to cjg_app using (reporting_code.holds(suspicion_id));
