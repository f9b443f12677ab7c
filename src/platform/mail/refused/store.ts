import type { Db } from '../../db/connect.ts'

/** Which of these messages, mail or text, had an address or number that was none. */
export async function refusedAmong(db: Db, municipality: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const found = await Promise.all(
    (['mail.message', 'mail.text_message'] as const).map(table =>
      db
        .selectFrom(table)
        .select('id')
        .where('municipality', '=', municipality)
        .where('id', 'in', [...ids])
        .where('refused_at', 'is not', null)
        .execute(),
    ),
  )
  return new Set(found.flat().map(({ id }) => id))
}

export type RefusedMessage = {
  readonly id: string
  readonly way: 'mail' | 'text'
  readonly recipient: string
  /** Of mail: a text message has none. */
  readonly subject: string
  readonly at: Temporal.Instant
}

/** The newest hundred of each way. */
export async function findRefused(db: Db, municipality: string): Promise<readonly RefusedMessage[]> {
  const mails = await db
    .selectFrom('mail.message')
    .select(['id', 'recipient', 'subject', 'refused_at'])
    .where('municipality', '=', municipality)
    .where('refused_at', 'is not', null)
    .orderBy('refused_at', 'desc')
    .limit(100)
    .execute()
  const texts = await db
    .selectFrom('mail.text_message')
    .select(['id', 'recipient', 'refused_at'])
    .where('municipality', '=', municipality)
    .where('refused_at', 'is not', null)
    .orderBy('refused_at', 'desc')
    .limit(100)
    .execute()
  const all = [
    ...mails.map(row => ({ ...row, way: 'mail' as const })),
    ...texts.map(row => ({ ...row, subject: '', way: 'text' as const })),
  ]
  return all
    .flatMap(({ refused_at: at, ...row }) => (at ? [{ ...row, at }] : []))
    .toSorted((one, other) => Temporal.Instant.compare(other.at, one.at))
}
