-- Ranking thousands of texts by their tsvectors reads each whole text: 60 ms and more. The lists below hold for each word the texts that
-- have it, with what the word weighs there, best first: a search reads the top of a few lists.
create table information.search_word (
  word text collate "C" not null,
  lexeme text not null,
  primary key (word)
);
comment on table information.search_word is 'Every word of the public Dutch texts as it is written there, and its stem: to look up what somebody typed, in full, in part or misspelled. The same for every municipality; holds nothing personal.';
create index search_word_stem on information.search_word (lexeme);
create index search_word_alike on information.search_word using gin (word gin_trgm_ops);

create table information.search_posting (
  lexeme text not null,
  slug text not null,
  weight real not null,
  from_age int,
  until_age int,
  primary key (lexeme, slug)
);
comment on table information.search_posting is 'Which public Dutch text has a stem, and how much it weighs there (ts_rank: a title or keyword counts most). Follows information.article by itself. The ages stand here too, so that a search by age reads no text.';
create index search_posting_best on information.search_posting (lexeme, weight desc, slug) include (from_age, until_age);
create index search_posting_text on information.search_posting (slug);

create function information.index_article() returns trigger language plpgsql as $$
begin
  delete from information.search_posting where tg_op <> 'INSERT' and old.language = 'nl' and slug = old.slug;
  if tg_op = 'DELETE' or new.language <> 'nl' then return null; end if;
  insert into information.search_posting (lexeme, slug, weight, from_age, until_age)
    select l.lexeme, new.slug, ts_rank(new.search, quote_literal(l.lexeme)::tsquery), new.from_age, new.until_age
    from unnest(new.search) as l;
  insert into information.search_word (word, lexeme)
    select word, (ts_lexize('dutch_stem', word))[1]
    from (
      select distinct lower(m[1]) collate "C" as word
      from regexp_matches(concat_ws(' ', new.title, new.keywords, new.summary, new.plain), '[[:alpha:]]{2,}', 'g') as m
    ) as words
    where ts_lexize('dutch_stem', word) <> '{}'
    on conflict do nothing;
  return null;
end
$$;
comment on function information.index_article is 'Keeps the lists of search in step with a text. A word that no text has any more stays, and finds nothing.';
grant select on information.search_word, information.search_posting to cjg_app;
grant select, insert on information.search_word to cjg_jobs;
grant select, insert, delete on information.search_posting to cjg_jobs;
create trigger index_article after insert or update or delete on information.article
  for each row execute function information.index_article();
-- The texts that are there already: those of content/ are written again where they changed only, so they are listed here once.
update information.article set slug = slug;
