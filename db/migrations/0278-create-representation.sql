create table auth.representation (
  municipality char(4) not null,
  id uuid not null,
  represented_id uuid not null,
  represented_name text not null,
  representative_id uuid not null,
  representative_name text not null,
  kind text not null check (kind in ('curator', 'mentor', 'mandate')),
  scope text not null check (scope in ('see', 'act')),
  ground text not null check (ground in ('court-decision', 'document-seen', 'claim')),
  reference text not null,
  since date not null,
  until date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  primary key (municipality, id),
  foreign key (municipality, represented_id) references people.person (municipality, id),
  foreign key (municipality, representative_id) references people.person (municipality, id),
  check (until is null or until > since)
);
--@citus select create_distributed_table('auth.representation', 'municipality');
create index representation_of_representative on auth.representation (municipality, representative_id);
create index representation_of_represented on auth.representation (municipality, represented_id);
comment on table auth.representation is 'Who acts for whom, from when to when, for what and on which ground (Jeugdwet 7.3.15 lid 3: curator, mentor, authorised in writing). Custody of a parent is not here but in people.guardianship.';
alter table auth.representation enable row level security;
alter table auth.representation force row level security;
create policy tenant on auth.representation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on auth.representation to cjg_app;

create table auth.representation_end (
  municipality char(4) not null,
  representation_id uuid not null,
  ended_on date not null,
  why text not null,
  ended_at timestamptz not null,
  ended_by text not null,
  ended_by_name text not null,
  primary key (municipality, representation_id),
  foreign key (municipality, representation_id) references auth.representation (municipality, id)
);
--@citus select create_distributed_table('auth.representation_end', 'municipality');
comment on table auth.representation_end is 'That somebody acts for another no more, from which day, said by whom and why.';
alter table auth.representation_end enable row level security;
alter table auth.representation_end force row level security;
create policy tenant on auth.representation_end using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on auth.representation_end to cjg_app;

alter table auth.session
  add column way text not null default 'password' check (way in ('password', 'openid-families', 'openid-staff', 'cast')),
  add column device text not null default 'unknown' check (device in ('phone', 'tablet', 'computer', 'unknown')),
  add column assurance text not null default 'high' check (assurance in ('usual', 'high')),
  add column acting_by uuid,
  add column acting_roles text[] not null default '{}',
  add foreign key (municipality, acting_by) references auth.representation (municipality, id);
comment on column auth.session.assurance is 'How sure it is who this is: high by our own second factor or by the level that the OpenID setting calls so.';
comment on column auth.session.acting_by is 'The representation by which its owner acts for another now; null: for oneself. Asked again at each click.';
