-- Waiting and lead times, who was reached, and who is in care: views of the shape that stands in reporting.sql. A lead time
-- counts in the month in which the waiting ended, so that nothing of a month can come later.

create view reporting.answer as
select q.municipality, reporting.month_of(q.answered_on) as month, '?' as area, b.breakdown, b.category, count(*)::int as count
from (
  select q.municipality, reporting.day_of(q.received_at) as received_on, reporting.day_of(a.answered_at) as answered_on
  from information.question q
  join information.answer a on a.municipality = q.municipality and a.question_id = q.id and a.ordinal = 1
  where q.municipality = current_setting('cjg.municipality', true)::char(4)
) q
cross join lateral (values ('total', 'all'), ('wait', reporting.wait_band(q.answered_on - q.received_on))) b (breakdown, category)
group by 1, 2, 3, 4, 5;
comment on view reporting.answer is 'First answers to questions of the site, in the month of the answer, by how many days the family waited.';
grant select on reporting.answer to cjg_reporting;

create view reporting.help_start as
select s.municipality, reporting.month_of(s.started_on) as month, s.area, b.breakdown, b.category, count(*)::int as count
from (
  select s.municipality, s.started_on, r.sent_on, coalesce(h.area, '?') as area
  from guidance.start s
  join guidance.referral r on r.municipality = s.municipality and r.id = s.referral_id
  left join rollup.home h on h.municipality = r.municipality and h.person_id = r.child_id
  where s.municipality = current_setting('cjg.municipality', true)::char(4)
) s
cross join lateral (values ('total', 'all'), ('wait', reporting.wait_band(s.started_on - s.sent_on))) b (breakdown, category)
group by 1, 2, 3, 4, 5;
comment on view reporting.help_start is 'First talks after a referral, in the month of the talk, by how many days after the referral.';
grant select on reporting.help_start to cjg_reporting;

create view reporting.plan_end as
select c.municipality, reporting.month_of(c.closed_on) as month, '?' as area, b.breakdown, b.category, count(*)::int as count
from (
  select c.municipality, c.closed_on, c.outcome,
    case
      when c.closed_on < p.started_on + interval '3 months' then '3-months'
      when c.closed_on < p.started_on + interval '6 months' then '6-months'
      when c.closed_on < p.started_on + interval '1 year' then '1-year'
      else 'longer'
    end as lasted
  from care_coordination.plan_closure c
  join care_coordination.plan p on p.municipality = c.municipality and p.id = c.plan_id
  where c.municipality = current_setting('cjg.municipality', true)::char(4)
) c
cross join lateral (values ('total', 'all'), ('outcome', c.outcome), ('lasted', c.lasted)) b (breakdown, category)
group by 1, 2, 3, 4, 5;
comment on view reporting.plan_end is 'Plans in the month they were closed: how they ended and how long they ran.';
grant select on reporting.plan_end to cjg_reporting;

create view reporting.request as
select r.municipality, reporting.month_of(r.sent_on) as month, coalesce(h.area, '?') as area, b.breakdown, b.category, count(*)::int as count
from youth_care_link.request r
left join rollup.home h on h.municipality = r.municipality and h.person_id = r.child_id
cross join lateral (values ('total', 'all'), ('recipient', r.recipient_kind), ('urgency', r.urgency)) b (breakdown, category)
where r.municipality = current_setting('cjg.municipality', true)::char(4)
group by 1, 2, 3, 4, 5;
comment on view reporting.request is 'Requests to the access to youth help and to youth protection, in the month they were sent.';
grant select on reporting.request to cjg_reporting;

create view reporting.request_decision as
select d.municipality, reporting.month_of(d.decided_on) as month, d.area, b.breakdown, b.category, count(*)::int as count
from (
  select distinct on (s.request_id) s.municipality, s.on_day as decided_on, s.kind, r.sent_on, coalesce(h.area, '?') as area
  from youth_care_link.request_step s
  join youth_care_link.request r on r.municipality = s.municipality and r.id = s.request_id
  left join rollup.home h on h.municipality = r.municipality and h.person_id = r.child_id
  where s.municipality = current_setting('cjg.municipality', true)::char(4) and s.kind in ('granted', 'rejected')
  order by s.request_id, s.recorded_at, s.id
) d
cross join lateral (values
  ('total', 'all'), ('decision', d.kind), ('wait', reporting.wait_band(d.decided_on - d.sent_on))) b (breakdown, category)
group by 1, 2, 3, 4, 5;
comment on view reporting.request_decision is 'First decisions on requests, in the month of the decision: what it was, and how many days after the request.';
grant select on reporting.request_decision to cjg_reporting;

create view reporting.course_sign_up as
select s.municipality, reporting.month_of(reporting.day_of(s.signed_up_at)) as month, '?' as area, b.breakdown, b.category, count(*)::int as count
from parenting_help.course_sign_up s
join lateral (select t.kind from parenting_help.course_step t
  where t.municipality = s.municipality and t.sign_up_id = s.id order by t.ordinal desc limit 1) l on true
cross join lateral (values ('total', 'all'), ('standing',
  case when l.kind in ('placed', 'accepted') then 'placed' when l.kind in ('waiting', 'offered') then 'waiting' else 'gone' end)) b (breakdown, category)
where s.municipality = current_setting('cjg.municipality', true)::char(4)
group by 1, 2, 3, 4, 5;
comment on view reporting.course_sign_up is 'Families that signed up for a course or meeting, in that month: they have a place, wait for one, or went.';
grant select on reporting.course_sign_up to cjg_reporting;

create view reporting.course_place as
select s.municipality, reporting.month_of(s.placed_on) as month, '?' as area, b.breakdown, b.category, count(*)::int as count
from (
  select s.municipality, reporting.day_of(s.signed_up_at) as signed_up_on, reporting.day_of(min(t.at)) as placed_on
  from parenting_help.course_sign_up s
  join parenting_help.course_step t on t.municipality = s.municipality and t.sign_up_id = s.id and t.kind in ('placed', 'accepted')
  where s.municipality = current_setting('cjg.municipality', true)::char(4)
  group by s.municipality, s.id, s.signed_up_at
) s
cross join lateral (values ('total', 'all'), ('wait', reporting.wait_band(s.placed_on - s.signed_up_on))) b (breakdown, category)
group by 1, 2, 3, 4, 5;
comment on view reporting.course_place is 'Places in a course or meeting, in the month the family got it, by how many days it waited for it.';
grant select on reporting.course_place to cjg_reporting;

create view reporting.appointment as
select a.municipality, a.month, a.area, b.breakdown, b.category, sum(a.count)::int as count
from (
  select a.municipality, reporting.month_of(reporting.day_of(a.starts_at)) as month, coalesce(h.area, '?') as area,
    case
      when e.because is not null then e.because
      when t.came is null then 'unknown'
      when t.came then 'came'
      else 'not-come'
    end as outcome,
    reporting.day_of(a.starts_at) - reporting.day_of(a.made_at) as days, count(*) as count
  from parenting_help.appointment a
  join parenting_help.appointment_confirmation c on c.municipality = a.municipality and c.appointment_id = a.id
  left join parenting_help.appointment_end e on e.municipality = a.municipality and e.appointment_id = a.id
  left join (
    select distinct on (t.appointment_id) t.municipality, t.appointment_id, t.came from parenting_help.appointment_attendance t
    where t.municipality = current_setting('cjg.municipality', true)::char(4)
    order by t.appointment_id, t.turn desc
  ) t on t.municipality = a.municipality and t.appointment_id = a.id
  left join rollup.home h on h.municipality = a.municipality and h.person_id = a.child_id
  where a.municipality = current_setting('cjg.municipality', true)::char(4)
  group by 1, 2, 3, 4, 5
) a
cross join lateral (values ('total', 'all'), ('outcome', a.outcome), ('wait', reporting.wait_band(a.days))) b (breakdown, category)
group by 1, 2, 3, 4, 5;
comment on view reporting.appointment is 'Appointments in the month they were for: what became of them, and how many days after they were made.';
grant select on reporting.appointment to cjg_reporting;

-- Three months after the invitation it is known whom it reached: in that month it counts, and every child once per invitation.
create view reporting.invitation as
with sent as (
  select i.municipality, i.id, i.child_id, i.moment, i.way, reporting.day_of(i.recorded_at) as invited_on,
    (reporting.day_of(i.recorded_at) + interval '3 months')::date as known_on
  from youth_health.invitation i
  where i.municipality = current_setting('cjg.municipality', true)::char(4)
), helped as (
  select distinct s.id from sent s
  join youth_health.contact_moment c on c.municipality = s.municipality and c.child_id = s.child_id
  where c.source = 'here' and c.on_day >= s.invited_on and c.on_day < s.known_on
), reached as (
  select distinct s.id from sent s
  join youth_health.planned_contact a on a.municipality = s.municipality and a.child_id = s.child_id and a.moment = s.moment
  where reporting.day_of(a.recorded_at) < s.known_on
)
select i.municipality, i.month, i.area, b.breakdown, b.category, sum(i.count)::int as count
from (
  select s.municipality, reporting.month_of(s.known_on) as month, coalesce(h.area, '?') as area, s.moment, p.language,
    reporting.age_band(p.birth_date, s.invited_on) as age_band,
    case
      when s.way = 'none' then 'not-invited'
      when d.id is not null then 'helped'
      when r.id is not null then 'reached'
      else 'not-reached'
    end as outcome,
    count(*) as count
  from sent s
  join people.person p on p.municipality = s.municipality and p.id = s.child_id
  left join helped d on d.id = s.id
  left join reached r on r.id = s.id
  left join rollup.home h on h.municipality = s.municipality and h.person_id = s.child_id
  group by 1, 2, 3, 4, 5, 6, 7
) i
cross join lateral (values
  ('total', 'all'), ('outcome', i.outcome), ('moment', i.moment), ('language', i.language), ('age-band', i.age_band)) b (breakdown, category)
group by 1, 2, 3, 4, 5;
comment on view reporting.invitation is 'Invitations for a contact moment, in the month that is three months later: the child was seen by then, had an appointment, or was not reached.';
grant select on reporting.invitation to cjg_reporting;

create view reporting.contact_moment as
select c.municipality, c.month, c.area, b.breakdown, b.category, sum(c.count)::int as count
from (
  select c.municipality, reporting.month_of(c.on_day) as month, coalesce(h.area, '?') as area, c.kind, p.language,
    reporting.age_band(p.birth_date, c.on_day) as age_band, count(*) as count
  from youth_health.contact_moment c
  join people.person p on p.municipality = c.municipality and p.id = c.child_id
  left join rollup.home h on h.municipality = c.municipality and h.person_id = c.child_id
  where c.municipality = current_setting('cjg.municipality', true)::char(4) and c.source = 'here'
    and c.kind in ('contact', 'measuring', 'development', 'screening', 'questionnaire')
  group by 1, 2, 3, 4, 5, 6
) c
cross join lateral (values
  ('total', 'all'), ('kind', c.kind), ('language', c.language), ('age-band', c.age_band)) b (breakdown, category)
group by 1, 2, 3, 4, 5;
comment on view reporting.contact_moment is 'What was seen, measured or asked of children by this centre, in that month.';
grant select on reporting.contact_moment to cjg_reporting;

create view reporting.child_in_care as
select r.municipality, coalesce(h.area, '?') as area, extract(year from p.birth_date)::int as birth_year, count(*)::int as children
from youth_health.record r
join people.person p on p.municipality = r.municipality and p.id = r.child_id
left join rollup.home h on h.municipality = p.municipality and h.person_id = p.id
where r.municipality = current_setting('cjg.municipality', true)::char(4) and p.birth_date is not null and p.death_date is null
  and not exists (select from people.merge m where m.municipality = p.municipality and m.absorbed_id = p.id
    and not exists (select from people.merge_undone u where u.municipality = m.municipality and u.merge_id = m.id))
group by 1, 2, 3;
comment on view reporting.child_in_care is 'How many children born in a year have a record with this youth health care, per neighbourhood.';
grant select on reporting.child_in_care to cjg_reporting;

create view reporting.child_vaccinated as
select d.municipality, coalesce(h.area, '?') as area, extract(year from p.birth_date)::int as birth_year, d.vaccine, count(*)::int as children
from (
  select distinct d.municipality, d.child_id, d.vaccine from youth_health.dose d
  where d.municipality = current_setting('cjg.municipality', true)::char(4) and d.vaccine is not null
    and not exists (select from youth_health.dose c where c.municipality = d.municipality and c.supersedes = d.id)
) d
join people.person p on p.municipality = d.municipality and p.id = d.child_id
left join rollup.home h on h.municipality = p.municipality and h.person_id = p.id
where p.birth_date is not null and p.death_date is null
group by 1, 2, 3, 4;
comment on view reporting.child_vaccinated is 'How many of them have at least one dose of a vaccine in that record, whoever gave it, per neighbourhood.';
grant select on reporting.child_vaccinated to cjg_reporting;
