create table centre.founding (
  id uuid primary key,
  code_hash bytea not null unique check (length(code_hash) = 32),
  for_code char(4) references centre.municipality (code),
  host text,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  check ((for_code is null) = (host is null))
);
comment on table centre.founding is 'That a new centre may be opened here, by whoever has a one-time code, of which only the SHA-256 is kept: a week at most. for_code and host are empty when the very first centre of an installation chooses its own. Of nobody: it is read before there is a municipality.';
grant select, insert on centre.founding to cjg_app;

create table centre.founding_choice (
  founding_id uuid not null references centre.founding (id),
  id uuid not null,
  for_code char(4) not null references centre.municipality (code),
  phone text not null,
  theme text not null,
  chosen_at timestamptz not null,
  primary key (founding_id, id)
);
comment on table centre.founding_choice is 'What was chosen of a centre before it opened, so that whoever sets it up can leave and go on: the newest row counts. Holds nothing personal.';
grant select, insert on centre.founding_choice to cjg_app;

create table centre.founding_end (
  founding_id uuid primary key references centre.founding (id),
  how text not null check (how in ('used', 'replaced')),
  at timestamptz not null
);
comment on table centre.founding_end is 'That a one-time code opened its centre, or that another took its place. It opens nothing any more.';
grant select, insert on centre.founding_end to cjg_app;

create table centre.set_up_step (
  municipality char(4) not null,
  step text not null check (step in ('location', 'agreements', 'modules', 'people')),
  done_at timestamptz not null,
  done_by uuid not null,
  primary key (municipality, step, done_at)
);
--@citus select create_distributed_table('centre.set_up_step', 'municipality');
comment on table centre.set_up_step is 'Which steps of setting up a new centre were answered, when and by whom, so that it can be left and continued.';
alter table centre.set_up_step enable row level security;
alter table centre.set_up_step force row level security;
create policy tenant on centre.set_up_step using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on centre.set_up_step to cjg_app;
