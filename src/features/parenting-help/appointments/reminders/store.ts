import type { Ctx } from '../../../../platform/ctx.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { type Language, languages } from '../../../../platform/i18n/languages.ts'
import { refusedAmong } from '../../../../platform/mail/refused/store.ts'
import { type Channel, channels } from './channel.ts'

type Asking = Pick<Ctx, 'db' | 'municipality'>
type Wish = { readonly person: string; readonly channel: Channel; readonly turn: number; readonly wants: boolean }

/** The last word of each of these people, for each way. */
export async function findWishes({ db, municipality }: Asking, people: readonly string[]): Promise<readonly Wish[]> {
  if (people.length === 0) return []
  const rows = await db
    .selectFrom('parenting_help.reminder_wish')
    .distinctOn(['person_id', 'channel'])
    .select(['person_id', 'channel', 'turn', 'wants'])
    .where('municipality', '=', municipality)
    .where('person_id', 'in', [...people])
    .orderBy('person_id')
    .orderBy('channel')
    .orderBy('turn', 'desc')
    .execute()
  return rows.map(({ person_id, channel, turn, wants }) => ({
    person: person_id,
    channel: oneOf(channels, channel),
    turn,
    wants,
  }))
}

export async function insertWish(
  { db, municipality, actor, now }: Asking & Pick<Ctx, 'actor' | 'now'>,
  { channel, turn, wants }: Omit<Wish, 'person'>,
): Promise<void> {
  await db
    .insertInto('parenting_help.reminder_wish')
    .values({ municipality, person_id: actor.id, channel, turn, wants, recorded_at: now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** False when it was written before. */
export async function insertReminder(
  { db, municipality, now }: Asking & Pick<Ctx, 'now'>,
  {
    appointment,
    channel,
    message,
  }: { readonly appointment: string; readonly channel: Channel; readonly message: string },
): Promise<boolean> {
  const row = await db
    .insertInto('parenting_help.reminder')
    .values({ municipality, appointment_id: appointment, channel, sent_at: now, message_id: message })
    .onConflict(conflict => conflict.doNothing())
    .returning('appointment_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Of these appointments: by which ways the reminder did not arrive, because the address or number is none. */
export async function findRefusedReminders(
  { db, municipality }: Asking,
  appointments: readonly string[],
): Promise<ReadonlyMap<string, readonly Channel[]>> {
  if (appointments.length === 0) return new Map()
  const rows = await db
    .selectFrom('parenting_help.reminder')
    .select(['appointment_id', 'channel', 'message_id'])
    .where('municipality', '=', municipality)
    .where('appointment_id', 'in', [...appointments])
    .execute()
  const refused = await refusedAmong(
    db,
    municipality,
    rows.flatMap(row => row.message_id ?? []),
  )
  const lost = rows.filter(({ message_id: id }) => id !== null && refused.has(id))
  const byAppointment = Map.groupBy(lost, row => row.appointment_id)
  return new Map([...byAppointment].map(([id, all]) => [id, all.map(({ channel }) => oneOf(channels, channel))]))
}

export type Visitor = {
  readonly visit: string
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  /** In which it was booked: what is written to it, is written in it. */
  readonly language: Language
  /** The language of the interpreter that was asked for; null when none was. */
  readonly interpreter: string | null
}

const visitorColumns = ['visit_id as visit', 'name', 'email', 'phone', 'language', 'interpreter'] as const
const visitorFrom = (row: Omit<Visitor, 'language'> & { readonly language: string }): Visitor => ({
  ...row,
  language: oneOf(languages, row.language),
})

export async function insertVisitor(
  { db, municipality }: Asking,
  { visit, ...visitor }: Visitor,
  { codeHash, until }: { readonly codeHash: Buffer; readonly until: Temporal.Instant },
): Promise<void> {
  await db
    .insertInto('parenting_help.visitor')
    .values({ ...visitor, municipality, visit_id: visit, code_hash: codeHash, until_at: until })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function findVisitors(
  { db, municipality }: Asking,
  visits: readonly string[],
): Promise<readonly Visitor[]> {
  if (visits.length === 0) return []
  const rows = await db
    .selectFrom('parenting_help.visitor')
    .select(visitorColumns)
    .where('municipality', '=', municipality)
    .where('visit_id', 'in', [...visits])
    .execute()
  return rows.map(visitorFrom)
}

export async function findVisitorByCode({ db, municipality }: Asking, codeHash: Buffer): Promise<Visitor | undefined> {
  const row = await db
    .selectFrom('parenting_help.visitor')
    .select(visitorColumns)
    .where('municipality', '=', municipality)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst()
  return row && visitorFrom(row)
}

/** Who moved has a code of the new visit; the old one opens nothing more. */
export async function deleteVisitor({ db, municipality }: Asking, visit: string): Promise<void> {
  await db
    .deleteFrom('parenting_help.visitor')
    .where('municipality', '=', municipality)
    .where('visit_id', '=', visit)
    .execute()
}

export async function deleteVisitors({ db, municipality }: Asking, before: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom('parenting_help.visitor')
    .where('municipality', '=', municipality)
    .where('until_at', '<', before)
    .execute()
}
