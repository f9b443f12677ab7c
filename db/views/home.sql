-- In which neighbourhood somebody lives: of more homes the one where they have lived the longest. Granted to nobody: only the views
-- of counts use it. Who lives at no known postcode of a neighbourhood is not in it.
create view rollup.home as
select distinct on (r.person_id) r.municipality, r.person_id, n.name as area
from people.residence r
join people.household h on h.municipality = r.municipality and h.id = r.household_id
join rollup.neighbourhood n on n.municipality = r.municipality
  and n.version = (select max(s.version) from rollup.neighbourhood_setting s
    where s.municipality = current_setting('cjg.municipality', true)::char(4))
  and substr(h.postcode, 1, 4) between n.from_postcode::text and n.until_postcode::text
where r.municipality = current_setting('cjg.municipality', true)::char(4) and r.until is null
order by r.person_id, r.since, r.household_id;
comment on view rollup.home is 'The neighbourhood of a person, for the views of counts and for nobody else.';
