/** Work of the other slices, as it stands in their tables: this slice may not call them, it only counts. */
import { actorOf } from '../../../../cast/open-town.ts'
import { organisations, professionals } from '../../../../cast/town.ts'
import type { Town } from '../../../../test/town.ts'
import type { Centre } from '../../../centre/index.ts'
import { type ChildId, registerChild } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'

export type At = { readonly db: Ctx['db']; readonly municipality: string }

const nurse = professionals.nurse.id
const by = { recorded_by: nurse, recorded_by_name: 'Mirjam Jansen' }
export const moment = (day: string): Temporal.Instant => Temporal.Instant.from(`${day}T10:00:00Z`)
const date = Temporal.PlainDate.from

export const atWork = <T>(town: Town, centre: Centre, work: (at: At) => Promise<T>): Promise<T> =>
  town.database.transaction({ role: 'cjg_app', municipality: centre.code }, db =>
    work({ db, municipality: centre.code }),
  )

export async function bear(town: Town, centre: Centre, born: string): Promise<ChildId> {
  const registration = await town.act(
    actorOf(professionals.desk),
    ctx =>
      registerChild(ctx, {
        givenNames: 'Kind',
        familyName: 'Verzonnen',
        sex: 'female',
        birth: { kind: 'born', on: date(born) },
        bsn: null,
        language: 'nl',
        interpreterLanguage: null,
        isAnother: true,
      }),
    { town: centre },
  )
  if (registration.kind !== 'registered') throw new Error(registration.kind)
  return registration.id
}

export async function openRecord({ db, municipality }: At, child: ChildId): Promise<void> {
  const opened = { opened_at: moment('2026-01-05'), opened_by: nurse, opened_by_name: 'Mirjam Jansen' }
  await db
    .insertInto('youth_health.record')
    .values({ municipality, child_id: child, ...opened })
    .execute()
}

export async function giveDose({ db, municipality }: At, child: ChildId, vaccine: string, on: string): Promise<string> {
  const id = newId<string>()
  const dose = { vaccine, given_on: date(on), place: 'elsewhere' as const, recorded_at: moment(on), ...by }
  await db
    .insertInto('youth_health.dose')
    .values({ municipality, id, child_id: child, ...dose })
    .execute()
  return id
}

/** A correction that takes the dose back. */
export async function takeBack({ db, municipality }: At, child: ChildId, dose: string): Promise<void> {
  const correction = { supersedes: dose, reason: 'Bij een ander kind', place: 'elsewhere' as const }
  await db
    .insertInto('youth_health.dose')
    .values({
      municipality,
      id: newId<string>(),
      child_id: child,
      recorded_at: moment('2026-11-20'),
      ...correction,
      ...by,
    })
    .execute()
}

export async function measure({ db, municipality }: At, child: ChildId, on: string): Promise<void> {
  const contact = newId<string>()
  const recorded = { municipality, child_id: child, on_day: date(on), recorded_at: moment(on), ...by }
  await db
    .insertInto('youth_health.contact_moment')
    .values({ ...recorded, id: contact, kind: 'measuring', source: 'here', observations: '{}' })
    .execute()
  await db
    .insertInto('youth_health.measurement')
    .values({ ...recorded, id: newId<string>(), contact_moment_id: contact, measure: 'weight', value: 9.1 })
    .execute()
}

/** A short path that ended well on this day. */
export async function lightHelp({ db, municipality }: At, child: ChildId, on: string): Promise<void> {
  const id = newId<string>()
  const began = { started_on: date(on), started_at: moment(on), started_by: nurse }
  await db
    .insertInto('parenting_help.light_help')
    .values({
      ...{ municipality, id, child_id: child, question: 'Slapen', goal: 'Doorslapen', goal_by: 'parent' },
      ...{ score_before: 4, most_talks: 5, ...began },
    })
    .execute()
  const ended = { ended_on: date(on), ended_at: moment(on), ended_by: nurse }
  await db
    .insertInto('parenting_help.light_help_end')
    .values({
      ...{ municipality, light_help_id: id, reason: 'goal-reached', result: 'reached', score_after: 8 },
      ...{ words: '', wants_call: 'no', ...ended },
    })
    .execute()
}

type Contacts = {
  readonly count: number
  readonly channel: string
  readonly topics: readonly string[]
  readonly on: string
}
export async function contacts({ db, municipality }: At, { count, channel, topics, on }: Contacts): Promise<void> {
  for (let made = 0; made < count; made++) {
    const id = newId<string>()
    const who = { asker: 'parent', kind: 'advice', follow_up: 'none', minutes: 10, registered_by: nurse }
    await db
      .insertInto('parenting_help.contact')
      .values({ municipality, id, channel, on_day: date(on), registered_at: moment(on), ...who })
      .execute()
    for (const topic of topics)
      await db.insertInto('parenting_help.contact_topic').values({ municipality, contact_id: id, topic }).execute()
  }
}

export async function question({ db, municipality }: At, answeredOn: string | null): Promise<void> {
  const id = newId<string>()
  const asked = { topic: 'baby', asker: 'parent', received_at: moment('2026-10-05'), due_on: date('2026-10-07') }
  const words = { body: 'Hoe slaapt mijn baby door?', code_hash: Buffer.from(id) }
  await db
    .insertInto('information.question')
    .values({ municipality, id, ...asked, ...words })
    .execute()
  if (answeredOn === null) return
  const answer = {
    ordinal: 1,
    answered_at: moment(answeredOn),
    answered_by: nurse,
    profession: 'pedagoog',
    body: 'Zo.',
  }
  await db
    .insertInto('information.answer')
    .values({ municipality, question_id: id, ...answer })
    .execute()
}

export async function concern({ db, municipality }: At, child: ChildId, areas: readonly string[]): Promise<void> {
  const id = newId<string>()
  const noted = { noted_by: nurse, organisation_id: organisations.youthHealthCare.id, noted_at: moment('2026-10-06') }
  await db
    .insertInto('signalling.concern')
    .values({ municipality, id, child_id: child, about: '', ...noted })
    .execute()
  const words = {
    seen: 'Gezien',
    interpretation: '',
    since: '',
    strengths: [],
    risks: [],
    why_not_talked: '',
    next_step: 'Bellen',
  }
  const weighed = { urgency: 'can-wait' as const, talked_with: 'parents' as const, written_at: moment('2026-10-06') }
  for (const [at, list] of [['health'], areas].entries())
    await db
      .insertInto('signalling.concern_version')
      .values({ municipality, concern_id: id, version: at + 1, areas: [...list], ...words, ...weighed })
      .execute()
}
