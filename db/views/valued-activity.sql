-- What the centre did, to be valued: how often each sort of registered activity, per month and per organisation of who did it, and
-- what came of it. The sorts are those of src/features/governance/packages/activity-kinds.ts. Small numbers are in these views:
-- what may be shown is decided in src/knowledge/figures. The first file of this folder says what holds for all.

create view reporting.activity as
with worker as (
  select p.municipality, p.id, p.organisation_id from centre.professional p
  where p.municipality = current_setting('cjg.municipality', true)::char(4)
)
select c.municipality, reporting.month_of(c.on_day) as month, 'contact-' || c.kind as activity, w.organisation_id,
  count(*)::int as count, sum(c.minutes)::int as minutes
from parenting_help.contact c
join worker w on w.municipality = c.municipality and w.id = c.registered_by
where c.municipality = current_setting('cjg.municipality', true)::char(4)
group by 1, 2, 3, 4
union all
select a.municipality, reporting.month_of(reporting.day_of(a.answered_at)),
  case q.channel when 'chat' then 'chat-answered' else 'question-answered' end, w.organisation_id, count(*)::int, null
from information.answer a
join information.question q on q.municipality = a.municipality and q.id = a.question_id
join worker w on w.municipality = a.municipality and w.id = a.answered_by
where a.municipality = current_setting('cjg.municipality', true)::char(4) and a.ordinal = 1
group by 1, 2, 3, 4
union all
select t.municipality, reporting.month_of(t.on_day), 'light-help-talk', w.organisation_id, count(*)::int, null
from parenting_help.light_help_talk t
join worker w on w.municipality = t.municipality and w.id = t.recorded_by
where t.municipality = current_setting('cjg.municipality', true)::char(4)
group by 1, 2, 4
union all
select a.municipality, reporting.month_of(reporting.day_of(a.starts_at)), 'appointment', w.organisation_id, count(*)::int,
  sum(a.minutes)::int
from parenting_help.appointment a
join worker w on w.municipality = a.municipality and w.id = a.professional_id
where a.municipality = current_setting('cjg.municipality', true)::char(4)
  and (select n.came from parenting_help.appointment_attendance n
    where n.municipality = a.municipality and n.appointment_id = a.id order by n.turn desc limit 1)
group by 1, 2, 4
union all
select m.municipality, reporting.month_of(m.met_on), k.activity, w.organisation_id,
  sum(case k.activity when 'course-meeting' then 1 else m.people end)::int, null
from (
  select d.municipality, d.course_id, d.met_on, max(d.people) as people
  from (
    select h.municipality, h.course_id, h.met_on, h.adults + h.children as people
    from (select distinct on (municipality, course_id, met_on) municipality, course_id, met_on, adults, children
      from parenting_help.course_head_count
      where municipality = current_setting('cjg.municipality', true)::char(4)
      order by municipality, course_id, met_on, noted_at desc) h
    union all
    select s.municipality, s.course_id, a.met_on, sum(case when a.came then s.adults + s.children else 0 end)
    from (select distinct on (municipality, sign_up_id, met_on) municipality, sign_up_id, met_on, came
      from parenting_help.course_attendance
      where municipality = current_setting('cjg.municipality', true)::char(4)
      order by municipality, sign_up_id, met_on, noted_at desc) a
    join parenting_help.course_sign_up s on s.municipality = a.municipality and s.id = a.sign_up_id
    group by 1, 2, 3
  ) d
  group by 1, 2, 3
  having max(d.people) > 0
) m
join parenting_help.course c on c.municipality = m.municipality and c.id = m.course_id
join worker w on w.municipality = c.municipality and w.id = c.announced_by
cross join (values ('course-meeting'), ('course-participant')) k (activity)
group by 1, 2, 3, 4
union all
select d.municipality, reporting.month_of(d.given_on), 'dose', w.organisation_id, count(*)::int, null
from youth_health.dose d
join worker w on w.municipality = d.municipality and w.id::text = d.recorded_by
where d.municipality = current_setting('cjg.municipality', true)::char(4) and d.place = 'here' and d.given_on is not null
  and not exists (select from youth_health.dose c where c.municipality = d.municipality and c.supersedes = d.id)
group by 1, 2, 4
union all
select m.municipality, reporting.month_of(m.on_day), 'consultation', w.organisation_id, count(*)::int, null
from youth_health.contact_moment m
join worker w on w.municipality = m.municipality and w.id::text = m.recorded_by
where m.municipality = current_setting('cjg.municipality', true)::char(4) and m.kind = 'contact' and m.source = 'here'
  and not exists (select from youth_health.visit_part v where v.municipality = m.municipality and v.document_id = m.id)
group by 1, 2, 4
union all
select v.municipality, reporting.month_of(v.on_day), 'home-visit', w.organisation_id, count(*)::int, null
from (
  select v.municipality, v.package_id, v.place, min(v.recorded_by::text) as worker, min(reporting.day_of(v.recorded_at)) as on_day
  from youth_health.visit_part v
  where v.municipality = current_setting('cjg.municipality', true)::char(4)
  group by 1, 2, 3
) v
join worker w on w.municipality = v.municipality and w.id::text = v.worker
group by 1, 2, 4
union all
select p.municipality, reporting.month_of(p.started_on), 'plan-begun', w.organisation_id, count(*)::int, null
from care_coordination.plan p
join care_coordination.coordination o on o.municipality = p.municipality and o.plan_id = p.id and o.version = 1
join care_coordination.participant t on t.municipality = o.municipality and t.id = o.participant_id
join worker w on w.municipality = t.municipality and w.id = t.subject_id
where p.municipality = current_setting('cjg.municipality', true)::char(4)
group by 1, 2, 4
union all
select e.municipality, reporting.month_of(reporting.day_of(e.set_at)), 'plan-evaluated', w.organisation_id, count(*)::int, null
from care_coordination.evaluation e
join care_coordination.participant t on t.municipality = e.municipality and t.id = e.set_by
join worker w on w.municipality = t.municipality and w.id = t.subject_id
where e.municipality = current_setting('cjg.municipality', true)::char(4) and e.findings is not null
group by 1, 2, 4
union all
select r.municipality, reporting.month_of(r.sent_on), 'referral', r.sender_organisation_id, count(*)::int, null
from guidance.referral r
where r.municipality = current_setting('cjg.municipality', true)::char(4)
  and not exists (select from guidance.withdrawal x where x.municipality = r.municipality and x.referral_id = r.id)
group by 1, 2, 4
union all
select c.municipality, reporting.month_of(reporting.day_of(c.noted_at)), 'concern', c.organisation_id, count(*)::int, null
from signalling.concern c
where c.municipality = current_setting('cjg.municipality', true)::char(4)
group by 1, 2, 4;
comment on view reporting.activity is 'What was done and registered, by month, sort and the organisation of who did it. minutes: as registered, null where no time is registered.';
grant select on reporting.activity to cjg_reporting;

create view reporting.course_mark as
select e.municipality, reporting.month_of(reporting.day_of(e.given_at)) as month, b.breakdown, b.category, count(*)::int as count
from parenting_help.course_evaluation e
cross join lateral (values
  ('total', 'all'), ('figure', case when e.score <= 5 then 'low' when e.score <= 7 then 'middle' else 'high' end)) b (breakdown, category)
where e.municipality = current_setting('cjg.municipality', true)::char(4)
group by 1, 2, 3, 4;
comment on view reporting.course_mark is 'Marks that families gave courses, in the month they did: low is up to 5, middle 6 and 7, high from 8.';
grant select on reporting.course_mark to cjg_reporting;

create view reporting.question_verdict as
select v.municipality, reporting.month_of(reporting.day_of(v.given_at)) as month, b.breakdown, b.category, count(*)::int as count
from information.question_verdict v
cross join lateral (values ('total', 'all'), ('helped', v.helped)) b (breakdown, category)
where v.municipality = current_setting('cjg.municipality', true)::char(4)
  and not exists (select from information.question_verdict l
    where l.municipality = v.municipality and l.question_id = v.question_id and l.nth > v.nth)
group by 1, 2, 3, 4;
comment on view reporting.question_verdict is 'Whether askers say that the answer helped: their last word, in the month they gave it.';
grant select on reporting.question_verdict to cjg_reporting;
