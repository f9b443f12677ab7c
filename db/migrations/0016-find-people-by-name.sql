-- Searching by name under row-level security cannot use an index (db/README.md): this function can, and names the municipality itself.
-- Measured over 200,000 youths: 20 to 55 ms instead of 200 to 300 ms.
create extension if not exists btree_gin;
drop index people.person_search_name;
create index person_search_name on people.person using gin (municipality, search_name gin_trgm_ops);

create policy search on people.person for select to cjg_search using (true);
grant usage, create on schema people to cjg_search;
grant select on people.person to cjg_search;

create function people.find_youths_by_name(words text[], telling text[], born_after date, most int)
  returns table (id uuid, likeness real)
  language sql stable security definer set search_path = ''
as $$
  select
    p.id,
    (select avg(public.word_similarity(word, p.search_name)) from unnest(words) as word)::real as likeness
  from people.person p
  where p.municipality = current_setting('cjg.municipality', true)::char(4)
    and p.search_name operator(public.%>) any (telling)
    and (p.birth_date > born_after or (p.birth_date is null and p.expected_date is not null))
  order by likeness desc, p.search_name
  limit most
$$;
comment on function people.find_youths_by_name is 'Youths of this municipality with a name like these words, nearest first. telling: the words long enough to narrow by; how alike is pg_trgm.word_similarity_threshold.';
alter function people.find_youths_by_name owner to cjg_search;
revoke execute on function people.find_youths_by_name from public;
grant execute on function people.find_youths_by_name to cjg_app;
revoke create on schema people from cjg_search;

-- The access log is read by period.
create index event_by_time on audit.event (municipality, at);
