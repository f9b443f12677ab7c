-- What was counted of the pupils of a school; small numbers are in it: what may be shown is decided in src/knowledge/healthy-school/profile.ts.
create view reporting.school_health as
select c.municipality, c.school_id, c.school_year, c.class_group, c.subject, c.category, c.count
from youth_health.school_count c
where c.municipality = current_setting('cjg.municipality', true)::char(4);
comment on view reporting.school_health is 'How many pupils of a school in a school year, by group of classes and by one finding of the record: counts, never a child.';
grant select on reporting.school_health to cjg_reporting;
