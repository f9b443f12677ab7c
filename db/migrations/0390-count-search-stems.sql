-- How common a word is was counted again for each search: of a sentence of common words that took 20 ms among 5,000 texts.
create table information.search_stem (
  lexeme text not null,
  texts int not null,
  of_texts int not null,
  primary key (lexeme)
);
comment on table information.search_stem is 'In how many of all public Dutch texts a stem is: a rare word says more of what somebody looks for. Counted anew when texts are published; holds nothing personal.';

create function information.count_stems() returns void language sql as $$
  delete from information.search_stem;
  insert into information.search_stem (lexeme, texts, of_texts)
    select lexeme, count(*), (select count(*) from information.article where language = 'nl')
    from information.search_posting group by lexeme;
$$;
comment on function information.count_stems is 'Counts what information.search_stem holds: once for all texts that are published together.';
grant select on information.search_stem to cjg_app;
grant select, insert, delete on information.search_stem to cjg_jobs;
select information.count_stems();
