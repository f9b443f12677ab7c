-- Counts for the municipality: never a person, a name, an identity or a row per child. Read as cjg_reporting, which can read
-- nothing else. Every view counts for one municipality, said twice: here, and by the policies of the tables, which hold for
-- the owner of these views too (force row level security). Not so for the referral index, which is national: there it is said here.
--
-- The views by month have one shape: how often, per month, per neighbourhood (`?` where none is known), per category of a breakdown. The
-- breakdown `total` is the number itself. Every breakdown divides the total in parts, or counts mentions; two breakdowns of one subject
-- never have a category that means the same. Small numbers are in them: what may be shown is decided in src/knowledge/figures.

create or replace function reporting.month_of(on_day date) returns date
  language sql immutable parallel safe
  as $$ select date_trunc('month', on_day::timestamp)::date $$;

create or replace function reporting.day_of(moment timestamptz) returns date
  language sql stable parallel safe
  as $$ select (moment at time zone 'Europe/Amsterdam')::date $$;

-- The ages at which the centre's work changes, as on the form of the desk. A year is full as in src/knowledge/ages/age.ts: born on
-- 29 February, on 28 February. Null is a child that was not born on that day.
create or replace function reporting.age_band(birth date, on_day date) returns text
  language sql immutable parallel safe
  as $$ select case
    when birth is null or birth > on_day then 'expected'
    when birth + interval '1 year' > on_day then '0-1'
    when birth + interval '4 years' > on_day then '1-4'
    when birth + interval '12 years' > on_day then '4-12'
    when birth + interval '16 years' > on_day then '12-16'
    when birth + interval '18 years' > on_day then '16-18'
    when birth + interval '23 years' > on_day then '18-23'
    else 'older'
  end $$;

-- Days between a question and its answer, an appointment and its hour: in classes, so that a middle can be told from counts alone.
create or replace function reporting.wait_band(days int) returns text
  language sql immutable parallel safe
  as $$ select case
    when days <= 0 then 'same-day'
    when days <= 1 then '1-day'
    when days <= 3 then '3-days'
    when days <= 7 then '1-week'
    when days <= 14 then '2-weeks'
    when days <= 28 then '4-weeks'
    when days <= 56 then '8-weeks'
    when days <= 91 then '13-weeks'
    else 'longer'
  end $$;

-- Counted first, then laid out by breakdown: twice as fast as the other way round with 100,000 contacts.
create view reporting.contact as
select c.municipality, c.month, c.area, b.breakdown, b.category, sum(c.count)::int as count
from (
  select c.municipality, reporting.month_of(c.on_day) as month, coalesce(h.area, '?') as area,
    c.channel, c.asker, c.age_band, c.kind, c.follow_up, c.language, count(*) as count
  from parenting_help.contact c
  left join rollup.home h on h.municipality = c.municipality and h.person_id = c.child_id
  where c.municipality = current_setting('cjg.municipality', true)::char(4)
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9
) c
cross join lateral (values
  ('total', 'all'), ('channel', c.channel), ('asker', c.asker), ('age-band', coalesce(c.age_band, 'unknown')),
  ('kind', c.kind), ('follow-up', c.follow_up), ('language', coalesce(c.language, 'unknown'))) b (breakdown, category)
group by 1, 2, 3, 4, 5
union all
select c.municipality, reporting.month_of(c.on_day), coalesce(h.area, '?'), 'topic', t.topic, count(*)::int
from parenting_help.contact c
join parenting_help.contact_topic t on t.municipality = c.municipality and t.contact_id = c.id
left join rollup.home h on h.municipality = c.municipality and h.person_id = c.child_id
where c.municipality = current_setting('cjg.municipality', true)::char(4)
group by 1, 2, 3, 4, 5;
comment on view reporting.contact is 'Contacts at the desk, by phone and so on. A contact can be about more than one topic.';
grant select on reporting.contact to cjg_reporting;

create view reporting.question as
select q.municipality, reporting.month_of(q.received_on) as month, '?' as area, b.breakdown, b.category, count(*)::int as count
from (
  select q.municipality, q.topic, q.asker, q.due_on, reporting.day_of(q.received_at) as received_on,
    reporting.day_of(a.answered_at) as answered_on
  from information.question q
  left join information.answer a on a.municipality = q.municipality and a.question_id = q.id and a.ordinal = 1
  where q.municipality = current_setting('cjg.municipality', true)::char(4)
) q
cross join lateral (values
  ('total', 'all'), ('topic', q.topic), ('asker', q.asker),
  ('answered', case when q.answered_on is null then 'not-yet' when q.answered_on <= q.due_on then 'in-time' else 'late' end)
) b (breakdown, category)
group by 1, 2, 3, 4, 5;
comment on view reporting.question is 'Questions asked on the site, in the month they came in; in-time is a first answer on the promised day or before.';
grant select on reporting.question to cjg_reporting;

create view reporting.measurement as
select m.municipality, m.month, m.area, b.breakdown, b.category, sum(m.count)::int as count
from (
  select m.municipality, reporting.month_of(m.on_day) as month, coalesce(h.area, '?') as area, m.measure, count(*) as count
  from youth_health.measurement m
  left join rollup.home h on h.municipality = m.municipality and h.person_id = m.child_id
  where m.municipality = current_setting('cjg.municipality', true)::char(4) and m.value is not null
    and not exists (select from youth_health.measurement c where c.municipality = m.municipality and c.supersedes = m.id)
  group by 1, 2, 3, 4
) m
cross join lateral (values ('total', 'all'), ('measure', m.measure)) b (breakdown, category)
group by 1, 2, 3, 4, 5;
comment on view reporting.measurement is 'Heights, weights and head circumferences that stand in the records: what was corrected or taken back counts no more.';
grant select on reporting.measurement to cjg_reporting;

create view reporting.dose as
select d.municipality, d.month, d.area, b.breakdown, b.category, sum(d.count)::int as count
from (
  select d.municipality, reporting.month_of(d.given_on) as month, coalesce(h.area, '?') as area, d.vaccine, d.place, count(*) as count
  from youth_health.dose d
  left join rollup.home h on h.municipality = d.municipality and h.person_id = d.child_id
  where d.municipality = current_setting('cjg.municipality', true)::char(4) and d.vaccine is not null
    and not exists (select from youth_health.dose c where c.municipality = d.municipality and c.supersedes = d.id)
  group by 1, 2, 3, 4, 5
) d
cross join lateral (values ('total', 'all'), ('vaccine', d.vaccine), ('place', d.place)) b (breakdown, category)
group by 1, 2, 3, 4, 5;
comment on view reporting.dose is 'Doses in the records in the month they were given, here or elsewhere: what was corrected or taken back counts no more.';
grant select on reporting.dose to cjg_reporting;

create view reporting.concern as
select c.municipality, reporting.month_of(c.noted_on) as month, c.home as area, b.breakdown, b.category, count(*)::int as count
from (
  select c.municipality, reporting.day_of(c.noted_at) as noted_on, coalesce(h.area, '?') as home, w.areas, w.urgency, o.kind as organisation_kind,
    case
      when p.id is not null then reporting.age_band(p.birth_date, reporting.day_of(c.noted_at))
      when y.birth_date is null and y.expected_date is null then 'unknown'
      else reporting.age_band(y.birth_date, reporting.day_of(c.noted_at))
    end as age_band,
    case when s.due_on is null then 'kept' else coalesce(d.level, 'not-yet') end as level,
    case
      when s.due_on is null then 'kept'
      when d.decided_on is null then 'not-yet'
      when d.decided_on <= s.due_on then 'in-time'
      else 'late'
    end as in_term,
    case
      when s.due_on is null then 'kept'
      when d.decided_on is null then 'not-yet'
      when d.decided_on = s.sent_on then 'same-day'
      when d.decided_on <= s.sent_on + 3 then 'three-days'
      when d.decided_on <= s.sent_on + 7 then 'week'
      else 'longer'
    end as lead_time
  from signalling.concern c
  join centre.organisation o on o.municipality = c.municipality and o.id = c.organisation_id
  left join lateral (select v.version, v.areas, v.urgency from signalling.concern_version v
    where v.municipality = c.municipality and v.concern_id = c.id order by v.version desc limit 1) w on true
  left join signalling.concern_youth y on y.municipality = c.municipality and y.concern_id = c.id and y.version = w.version
  left join lateral (select l.child_id from signalling.concern_link l
    where l.municipality = c.municipality and l.concern_id = c.id order by l.linked_at desc limit 1) l on true
  left join people.person p on p.municipality = c.municipality and p.id = coalesce(c.child_id, l.child_id)
  left join rollup.home h on h.municipality = p.municipality and h.person_id = p.id
  left join lateral (select min(s.due_on) as due_on, reporting.day_of(min(s.submitted_at)) as sent_on from signalling.submission s
    where s.municipality = c.municipality and s.concern_id = c.id) s on true
  left join lateral (select reporting.day_of(min(d.decided_at)) as decided_on, (array_agg(d.level order by d.version desc))[1] as level
    from signalling.triage_decision d where d.municipality = c.municipality and d.concern_id = c.id) d on true
  where c.municipality = current_setting('cjg.municipality', true)::char(4)
) c
cross join lateral (
  select 'total' as breakdown, 'all' as category
  union all select 'age-band', c.age_band
  union all select 'organisation-kind', c.organisation_kind
  union all select 'urgency', c.urgency
  union all select 'level', c.level
  union all select 'in-term', c.in_term
  union all select 'lead-time', c.lead_time
  union all select 'area', a.area from unnest(c.areas) a (area)
) b
group by 1, 2, 3, 4, 5;
comment on view reporting.concern is 'Concerns that professionals noted, by the age on that day. A concern can be about more than one area of life. Of those that were sent to the centre also what it decided and how soon; the others are kept by their author.';
grant select on reporting.concern to cjg_reporting;

create view reporting.report as
select l.reporter_municipality as municipality, reporting.month_of(reporting.day_of(l.at)) as month, '?' as area, 'total' as breakdown,
  'all' as category, count(*)::int as count
from referral_index.log l
where l.reporter_municipality = current_setting('cjg.municipality', true)::char(4) and l.event = 'reported'
group by 1, 2;
comment on view reporting.report is 'Reports to the referral index, from its log: that counts on when a report is destroyed.';
grant select on reporting.report to cjg_reporting;

create view reporting.match as
select m.municipality, reporting.month_of(m.found_on) as month, '?' as area, b.breakdown, b.category, count(*)::int as count
from (
  select current_setting('cjg.municipality', true)::char(4) as municipality, m.found_on, m.kind,
    exists (select from referral_index.contact c where c.subject = m.subject and c.match_id = m.id and c.on_day is not null) as is_spoken,
    exists (select from referral_index.lead l where l.subject = m.subject
      and (l.match_id = m.id or m.kind = 'same-youth' and exists (select from referral_index.match o
        where o.subject = l.subject and o.id = l.match_id and o.kind = 'same-youth'))) as has_lead
  from referral_index.match m
  where exists (select from referral_index.report r
      where r.subject = m.subject and r.id = m.report_id
        and r.reporter_municipality = current_setting('cjg.municipality', true)::char(4))
    or exists (select from referral_index.report r
      where r.subject = m.other_subject and r.id = m.other_report_id
        and r.reporter_municipality = current_setting('cjg.municipality', true)::char(4))
) m
cross join lateral (values
  ('total', 'all'), ('kind', m.kind), ('spoken', case when m.is_spoken then 'spoken' else 'not-yet' end),
  ('lead', case when m.has_lead then 'agreed' else 'not-yet' end)) b (breakdown, category)
group by 1, 2, 3, 4, 5;
comment on view reporting.match is 'Matches with a reporter of this municipality, and whether the two spoke and agreed who leads. A match goes when a report is destroyed, two to seven years on.';
grant select on reporting.match to cjg_reporting;

create view reporting.referral as
select r.municipality, reporting.month_of(r.sent_on) as month, r.area, b.breakdown, b.category, count(*)::int as count
from (
  select r.municipality, r.sent_on, o.kind as organisation_kind, coalesce(h.area, '?') as area,
    case
      when w.referral_id is not null then 'withdrawn'
      when y.kind = 'declined' then 'declined'
      when exists (select from guidance.report_back k where k.municipality = r.municipality and k.referral_id = r.id) then 'reported-back'
      when y.kind = 'accepted' then 'accepted'
      else 'waiting'
    end as standing
  from guidance.referral r
  join centre.organisation o on o.municipality = r.municipality and o.id = r.organisation_id
  left join guidance.withdrawal w on w.municipality = r.municipality and w.referral_id = r.id
  left join guidance.reply y on y.municipality = r.municipality and y.referral_id = r.id
  left join rollup.home h on h.municipality = r.municipality and h.person_id = r.child_id
  where r.municipality = current_setting('cjg.municipality', true)::char(4)
) r
cross join lateral (values ('total', 'all'), ('standing', r.standing), ('organisation-kind', r.organisation_kind)) b (breakdown, category)
group by 1, 2, 3, 4, 5;
comment on view reporting.referral is 'Referrals in the month they were sent, by how far they are now and by the kind of organisation they went to.';
grant select on reporting.referral to cjg_reporting;

create view reporting.plan as
select p.municipality, reporting.month_of(p.started_on) as month, '?' as area, b.breakdown, b.category, count(*)::int as count
from care_coordination.plan p
left join care_coordination.plan_closure c on c.municipality = p.municipality and c.plan_id = p.id
cross join lateral (values ('total', 'all'), ('standing', coalesce(c.outcome, 'running'))) b (breakdown, category)
where p.municipality = current_setting('cjg.municipality', true)::char(4)
group by 1, 2, 3, 4, 5;
comment on view reporting.plan is 'Plans of families in the month they began: still running, or how they ended.';
grant select on reporting.plan to cjg_reporting;

create view reporting.evaluation as
select e.municipality, reporting.month_of(e.planned_on) as month, '?' as area, b.breakdown, b.category, count(*)::int as count
from (
  select e.municipality, e.planned_on,
    case
      when n.version is null then 'not-yet'
      when n.findings is null then 'moved'
      when reporting.day_of(n.set_at) <= e.planned_on then 'in-time'
      else 'late'
    end as held
  from care_coordination.evaluation e
  left join care_coordination.evaluation n
    on n.municipality = e.municipality and n.plan_id = e.plan_id and n.version = e.version + 1
  left join care_coordination.plan_closure c
    on c.municipality = e.municipality and c.plan_id = e.plan_id and c.closed_on <= e.planned_on
  where e.municipality = current_setting('cjg.municipality', true)::char(4) and (n.version is not null or c.plan_id is null)
) e
cross join lateral (values ('total', 'all'), ('held', e.held)) b (breakdown, category)
group by 1, 2, 3, 4, 5;
comment on view reporting.evaluation is 'Evaluations of plans in the month they were planned for: held on that day or before, later, moved, or not yet. Not those that a closed plan no longer needed.';
grant select on reporting.evaluation to cjg_reporting;

create view reporting.goal as
select c.municipality, reporting.month_of(c.closed_on) as month, '?' as area, b.breakdown, b.category, count(*)::int as count
from care_coordination.plan_closure c
join care_coordination.closure_goal o on o.municipality = c.municipality and o.plan_id = c.plan_id
cross join lateral (values ('total', 'all'), ('outcome', o.outcome)) b (breakdown, category)
where c.municipality = current_setting('cjg.municipality', true)::char(4)
group by 1, 2, 3, 4, 5;
comment on view reporting.goal is 'Goals of family plans in the month the plan was closed, by how far they were then.';
grant select on reporting.goal to cjg_reporting;

create view reporting.satisfaction as
select m.municipality, reporting.month_of(m.measured_on) as month, '?' as area, b.breakdown, b.category, count(*)::int as count
from care_coordination.measure m
join care_coordination.participant p on p.municipality = m.municipality and p.id = m.given_by and p.kind = 'family'
cross join lateral (values
  ('total', 'all'), ('figure', case when m.value <= 5 then 'low' when m.value <= 7 then 'middle' else 'high' end)) b (breakdown, category)
where m.municipality = current_setting('cjg.municipality', true)::char(4) and m.kind = 'satisfaction'
  and not exists (select from care_coordination.measure c where c.municipality = m.municipality and c.replaces = m.id)
group by 1, 2, 3, 4, 5;
comment on view reporting.satisfaction is 'How satisfied families are with the result of their plan (1-10), in the month they said so: what was put right counts no more. low is up to 5, middle 6 and 7, high from 8.';
grant select on reporting.satisfaction to cjg_reporting;

create view reporting.light_help as
select l.municipality, l.month, l.area, b.breakdown, b.category, count(*)::int as count
from (
  select l.municipality, reporting.month_of(e.ended_on) as month, coalesce(h.area, '?') as area, e.reason, e.result, l.score_before, e.score_after, l.most_talks,
    (select count(*) from parenting_help.light_help_talk t
     where t.municipality = l.municipality and t.light_help_id = l.id) as talks
  from parenting_help.light_help l
  join parenting_help.light_help_end e on e.municipality = l.municipality and e.light_help_id = l.id
  left join rollup.home h on h.municipality = l.municipality and h.person_id = l.child_id
  where l.municipality = current_setting('cjg.municipality', true)::char(4)
) l
cross join lateral (values
  ('total', 'all'), ('reason', l.reason), ('result', l.result),
  ('talks', case when l.talks > l.most_talks then 'more-than-agreed' else 'as-agreed' end),
  ('score', case when l.score_after is null then 'unknown' when l.score_after > l.score_before then 'nearer'
    when l.score_after = l.score_before then 'same' else 'further' end)
) b (breakdown, category)
group by 1, 2, 3, 4, 5;
comment on view reporting.light_help is 'Short paths of light help, in the month they ended: why, what became of the goal, whether the family found it nearer at the end, and whether it took more talks than agreed.';
grant select on reporting.light_help to cjg_reporting;
