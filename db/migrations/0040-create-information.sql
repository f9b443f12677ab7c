create schema information;
grant usage on schema information to cjg_app, cjg_jobs, cjg_reporting;

create table information.article (
  slug text primary key,
  title text not null,
  summary text not null,
  theme text,
  audience text[] not null,
  from_age int,
  until_age int,
  keywords text not null,
  related text[] not null,
  sources text[] not null,
  written date not null,
  reviewed date,
  review_by date not null,
  body text not null,
  plain text not null,
  checksum bytea not null,
  search tsvector not null generated always as (
    setweight(to_tsvector('dutch', title || ' ' || keywords), 'A')
    || setweight(to_tsvector('dutch', summary), 'B')
    || setweight(to_tsvector('dutch', plain), 'C')
  ) stored,
  check ((theme is null) = (from_age is null) and (theme is null) = (until_age is null))
);
--@citus select create_reference_table('information.article');
comment on table information.article is 'The public texts of content/, the same for every municipality: filled from the files when the program starts. theme is null for a page about the centre. Holds nothing personal.';
comment on column information.article.keywords is 'Words as people type them, separated by a comma and a space.';
comment on column information.article.plain is 'The words of body without marks, for search and excerpts.';
grant select on information.article to cjg_app, cjg_jobs;
grant insert, update, delete on information.article to cjg_jobs;

create table information.question (
  municipality char(4) not null,
  id uuid not null,
  received_at timestamptz not null,
  due_on date not null,
  topic text not null,
  asker text not null,
  child_age int check (child_age between 0 and 22),
  code_hash bytea,
  body text,
  reply_sealed bytea,
  erased_at timestamptz,
  primary key (municipality, id),
  unique (municipality, code_hash),
  check ((erased_at is null) = (body is not null) and (erased_at is null) = (code_hash is not null)),
  check (erased_at is null or reply_sealed is null)
);
--@citus select create_distributed_table('information.question', 'municipality');
comment on table information.question is 'A question asked on the site, without a name (Jeugdwet 2.6: free and anonymous advice). due_on is the day that was promised. The words are erased a year after the last answer; what it was about stays, to count.';
comment on column information.question.code_hash is 'SHA-256 of the code with which the asker comes back; the code itself is not kept.';
comment on column information.question.reply_sealed is 'The asker''s e-mail address and the code for the link in the mail, AES-256-GCM with a key outside the database; null when no address was given.';
create index on information.question (municipality, due_on);
alter table information.question enable row level security;
alter table information.question force row level security;
create policy tenant on information.question
  using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update (code_hash, body, reply_sealed, erased_at) on information.question to cjg_app;

create table information.answer (
  municipality char(4) not null,
  question_id uuid not null,
  ordinal int not null check (ordinal > 0),
  answered_at timestamptz not null,
  answered_by uuid not null,
  profession text not null,
  body text,
  primary key (municipality, question_id, ordinal),
  foreign key (municipality, question_id) references information.question (municipality, id)
);
--@citus select create_distributed_table('information.answer', 'municipality');
comment on table information.answer is 'What a professional answered; ordinal 1 is the first, later ones add to it. Two who answer at the same time cannot take the same ordinal. body is erased together with the question.';
alter table information.answer enable row level security;
alter table information.answer force row level security;
create policy tenant on information.answer
  using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update (body) on information.answer to cjg_app;
