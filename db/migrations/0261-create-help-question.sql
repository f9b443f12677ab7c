create table guidance.question (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  organisation_id uuid not null,
  opened_at timestamptz not null,
  opened_by uuid not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references people.person (municipality, id),
  foreign key (municipality, organisation_id) references centre.organisation (municipality, id)
);
--@citus select create_distributed_table('guidance.question', 'municipality');
comment on table guidance.question is 'What a family asks, made clear together before any help is offered (vraagverheldering, Jeugdwet 2.3). Read by the organisation that asked and by the family.';
create index question_of_child on guidance.question (municipality, child_id);
create index question_of_organisation on guidance.question (municipality, organisation_id, id desc);
alter table guidance.question enable row level security;
alter table guidance.question force row level security;
create policy tenant on guidance.question using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.question to cjg_app;

create table guidance.question_version (
  municipality char(4) not null,
  question_id uuid not null,
  version int not null,
  words text not null,
  asker text not null check (asker in ('youth', 'parent', 'family', 'network')),
  for_whom text not null check (for_whom in ('child', 'parent', 'family')),
  since text not null,
  tried text not null,
  wish text not null,
  language text not null,
  travel text not null check (travel in ('at-home', 'nearby', 'in-town', 'anywhere', 'online')),
  cost text not null check (cost in ('free', 'some', 'any')),
  longest_wait int check (longest_wait between 0 and 104),
  moments text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  primary key (municipality, question_id, version),
  foreign key (municipality, question_id) references guidance.question (municipality, id)
);
--@citus select create_distributed_table('guidance.question_version', 'municipality');
comment on table guidance.question_version is 'The words of a question as they stood from then on: whose it is, since when, what was tried, what they would like, and what is possible for them (place, language, cost, wait in weeks, when). The key makes each version one: of two who write at once the second is told.';
alter table guidance.question_version enable row level security;
alter table guidance.question_version force row level security;
create policy tenant on guidance.question_version using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.question_version to cjg_app;

create table guidance.shortlist (
  municipality char(4) not null,
  question_id uuid not null,
  offer_id uuid not null,
  put_at timestamptz not null,
  put_by uuid not null,
  put_by_name text not null,
  why text not null,
  primary key (municipality, question_id, offer_id),
  foreign key (municipality, question_id) references guidance.question (municipality, id),
  foreign key (municipality, offer_id) references centre.offer (municipality, id)
);
--@citus select create_distributed_table('guidance.shortlist', 'municipality');
comment on table guidance.shortlist is 'An offer that was laid before the family for this question, and why it fits, in the order in which they were put there.';
alter table guidance.shortlist enable row level security;
alter table guidance.shortlist force row level security;
create policy tenant on guidance.shortlist using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete on guidance.shortlist to cjg_app;

create table guidance.choice (
  municipality char(4) not null,
  id uuid not null,
  question_id uuid not null,
  offer_id uuid not null,
  way text not null check (way in ('in-portal', 'together')),
  chosen_at timestamptz not null,
  chosen_by uuid not null,
  chosen_by_name text not null,
  words text not null,
  primary key (municipality, id),
  foreign key (municipality, question_id, offer_id) references guidance.shortlist (municipality, question_id, offer_id)
);
--@citus select create_distributed_table('guidance.choice', 'municipality');
comment on table guidance.choice is 'The family chose this offer: itself in Mijn CJG, or together with the professional at the table. The last one counts. Choosing is no consent: that is asked with the referral.';
create index choice_of_question on guidance.choice (municipality, question_id, id desc);
alter table guidance.choice enable row level security;
alter table guidance.choice force row level security;
create policy tenant on guidance.choice using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on guidance.choice to cjg_app;
