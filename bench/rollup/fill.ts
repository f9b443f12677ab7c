/**
 * A municipality of 100,000 youths with two years of work, made in the database itself: a row for each of a series of numbers. Nothing in it
 * means anything but how much there is and how it is spread. Foreign keys are not checked while it is made.
 */
import pg from 'pg'

export const youths = 100_000
const town = `'9901'`

/** An id that a number always has: `kind` keeps those of tables apart. */
const id = (kind: number, number: string) =>
  `('00000000-0000-7000-8${String(kind).padStart(3, '0')}-' || lpad(to_hex(${number}), 12, '0'))::uuid`
/** A number from nought that looks like chance and is always the same. */
const chance = (salt: number, below: number) => `(abs(hashint4(n * 31 + ${salt})) % ${below})`
const pick = (salt: number, words: readonly string[]) =>
  `(array[${words.map(word => `'${word}'`).join(', ')}])[1 + ${chance(salt, words.length)}]`
/** A day in the two years up to the day of the bench, and a moment on it. */
const day = (salt: number) => `(current_date - ${chance(salt, 730)})`
const moment = (salt: number) => `(${day(salt)} + interval '10 hours')`
const child = (salt: number) => id(1, chance(salt, youths))
const nurse = `'00000000-0000-7000-8000-00000000000a'::uuid`
const by = `${nurse}::text, 'Verzonnen'`

const statements: readonly string[] = [
  `insert into rollup.neighbourhood_setting values (${town}, 1, 'bench', now(), ${nurse}, 'Verzonnen')`,
  `insert into rollup.neighbourhood select ${town}, 1, 1000 + n * 10, 1009 + n * 10, 'Wijk ' || n from generate_series(0, 24) n`,
  `insert into people.person (municipality, id, given_names, family_name, search_name, sex, birth_date, language, version, registered_at)
   select ${town}, ${id(1, 'n')}, 'Kind', 'Verzonnen', 'verzonnen', 'unknown', current_date - ${chance(1, 365 * 20)},
     ${pick(2, ['nl', 'nl', 'nl', 'nl', 'tr', 'ar', 'pl', 'uk', 'en', 'ti'])}, 1, now() from generate_series(0, ${youths - 1}) n`,
  `insert into people.household select ${town}, ${id(2, 'n')}, 'Kade', n::text, (1000 + ${chance(3, 260)}) || ' AB', 'Stad', 'home'
   from generate_series(0, 59999) n`,
  `insert into people.residence select ${town}, ${id(1, 'n')}, ${id(2, 'n % 60000')}, date '2010-01-01', null from generate_series(0, ${youths - 1}) n`,
  `insert into youth_health.record select ${town}, ${id(1, 'n')}, now(), ${by} from generate_series(0, ${youths - 1}) n`,
  `insert into youth_health.contact_moment (municipality, id, child_id, on_day, kind, source, observations, recorded_at, recorded_by, recorded_by_name)
   select ${town}, ${id(3, 'n')}, ${child(4)}, ${day(5)}, ${pick(6, ['contact', 'contact', 'measuring', 'development', 'screening', 'questionnaire'])},
     'here', '{}', now(), ${by} from generate_series(0, 399999) n`,
  `insert into youth_health.measurement (municipality, id, child_id, contact_moment_id, on_day, measure, value, recorded_at, recorded_by, recorded_by_name)
   select ${town}, ${id(4, 'n')}, ${child(4)}, ${id(3, 'n % 400000')}, ${day(5)}, ${pick(7, ['height', 'weight', 'head-circumference'])}, 50, now(), ${by}
   from generate_series(0, 599999) n`,
  `insert into youth_health.dose (municipality, id, child_id, vaccine, given_on, place, recorded_at, recorded_by, recorded_by_name)
   select ${town}, ${id(5, 'n')}, ${child(8)}, ${pick(9, ['dktp-hib-hepb', 'pneu', 'bmr', 'men-acwy', 'dktp', 'hpv', 'rota'])},
     current_date - ${chance(10, 3000)}, ${pick(11, ['here', 'here', 'elsewhere'])}, now(), ${by} from generate_series(0, 799999) n`,
  `insert into youth_health.invitation (municipality, id, child_id, round_id, moment, way, nth, recorded_at, recorded_by, recorded_by_name)
   select ${town}, ${id(6, 'n')}, ${id(1, `n % ${youths}`)}, ${id(7, 'n')}, ${pick(12, ['01', '02', '03', '04', '05', '06'])} || (n / ${youths}), ${pick(13, ['mail', 'letter'])}, 1,
     ${moment(14)}, ${by} from generate_series(0, 199999) n`,
  `insert into parenting_help.contact (municipality, id, registered_at, registered_by, on_day, channel, asker, age_band, kind, follow_up, minutes, language, child_id)
   select ${town}, ${id(8, 'n')}, now(), ${nurse}, ${day(15)}, ${pick(16, ['desk', 'desk', 'phone', 'phone', 'email', 'chat', 'home-visit'])}, ${pick(17, ['parent', 'parent', 'youth', 'professional'])},
     ${pick(18, ['0-1', '1-4', '4-12', '12-16', '16-18'])}, ${pick(19, ['information', 'advice', 'light-help'])}, ${pick(20, ['none', 'none', 'appointment', 'course'])}, 10,
     ${pick(21, ['nl', 'nl', 'nl', 'tr', 'ar', 'pl'])}, case when ${chance(22, 3)} = 0 then ${child(23)} end from generate_series(0, 119999) n`,
  `insert into parenting_help.contact_topic select ${town}, ${id(8, 'n % 120000')}, case when n < 120000 then ${pick(24, ['sleep', 'feeding', 'crying', 'rules', 'listening', 'growth'])} else 'stress' end
   from generate_series(0, 169999) n`,
  `insert into information.question (municipality, id, received_at, due_on, topic, asker, code_hash, body)
   select ${town}, ${id(9, 'n')}, ${moment(25)}, ${day(25)} + 2, ${pick(26, ['baby', 'schoolkind', 'puber-en-tiener'])}, 'parent', n::text::bytea, 'x' from generate_series(0, 19999) n`,
  `insert into information.answer select ${town}, ${id(9, 'n')}, 1, ${moment(25)} + ${chance(27, 6)} * interval '1 day', ${nurse}, 'pedagoog', 'x' from generate_series(0, 18999) n`,
  `insert into signalling.concern select ${town}, ${id(10, 'n')}, ${child(28)}, '', ${nurse}, ${id(11, '1')}, ${moment(29)} from generate_series(0, 14999) n`,
  `insert into signalling.concern_version (municipality, concern_id, version, written_at, seen, interpretation, since, areas, strengths, risks, urgency, talked_with, why_not_talked, next_step)
   select ${town}, ${id(10, 'n')}, 1, now(), 'x', '', '', array[${pick(30, ['material', 'health', 'surroundings'])}], '{}', '{}', ${pick(31, ['today', 'this-week', 'can-wait'])}, 'parents', '', 'x'
   from generate_series(0, 14999) n`,
  `insert into centre.organisation (municipality, id, name, kind) select ${town}, ${id(11, '1')}, 'Verzonnen', 'neighbourhood-team'`,
  `insert into guidance.referral (municipality, id, child_id, offer_id, organisation_id, question, needed, handover, exception_reason, sent_at, sent_on, sent_by, sender_organisation_id)
   select ${town}, ${id(12, 'n')}, ${child(32)}, ${id(13, '1')}, ${id(11, '1')}, 'x', 'x', 'warm', '', ${moment(33)}, ${day(33)}, ${nurse}, ${id(11, '1')} from generate_series(0, 19999) n`,
  `insert into guidance.reply (municipality, referral_id, kind, replied_at, replied_by, reason, words)
   select ${town}, ${id(12, 'n')}, 'accepted', now(), ${nurse}, null, '' from generate_series(0, 15999) n`,
  `insert into guidance.start select ${town}, ${id(12, 'n')}, ${day(33)} + ${chance(34, 60)}, now(), ${nurse} from generate_series(0, 13999) n`,
  `insert into care_coordination.plan (municipality, id, family_id, family_name, ordinal, started_on, clear_on)
   select ${town}, ${id(14, 'n')}, ${id(15, 'n')}, 'Verzonnen', 1, ${day(35)}, ${day(35)} from generate_series(0, 5999) n`,
  `insert into care_coordination.plan_closure select ${town}, ${id(14, 'n')}, ${day(35)} + ${chance(36, 300)}, ${pick(37, ['goals-reached', 'family-goes-on', 'moved'])}, 'x', now(), ${nurse} from generate_series(0, 3999) n`,
  `insert into care_coordination.closure_goal (municipality, plan_id, goal_id, outcome) select ${town}, ${id(14, 'n % 4000')}, ${id(16, 'n')}, ${pick(38, ['reached', 'partly', 'not'])} from generate_series(0, 9999) n`,
  `insert into parenting_help.appointment (municipality, id, visit_id, calendar_id, sequence, kind_id, professional_id, location_id, starts_at, minutes, child_id, made_at, made_by, made_by_name)
   select ${town}, ${id(17, 'n')}, ${id(17, 'n')}, ${id(17, 'n')}, 0, ${nurse}, ${nurse}, ${nurse}, ${moment(39)}, 20, ${child(40)}, ${moment(39)} - ${chance(41, 50)} * interval '1 day', ${by}
   from generate_series(0, 79999) n`,
  `insert into parenting_help.appointment_confirmation select ${town}, ${id(17, 'n')}, now(), ${by} from generate_series(0, 79999) n`,
  `insert into parenting_help.appointment_attendance select ${town}, ${id(17, 'n')}, 1, ${chance(42, 10)} > 0, now(), ${by} from generate_series(0, 69999) n`,
]

export async function fillMunicipality(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`set session_replication_role = replica`)
    for (const statement of statements) await client.query(statement)
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}
