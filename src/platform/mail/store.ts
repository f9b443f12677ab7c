import type { Db } from '../db/connect.ts'

/** An appointment that goes along, for the recipient's own calendar (src/platform/calendar). */
export type CalendarPart = { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string }
export type Message = { recipient: string; subject: string; body: string; calendar?: CalendarPart }

export async function insertMessage(db: Db, municipality: string, id: string, message: Message, now: Temporal.Instant) {
  const { calendar, ...words } = message
  const part = { calendar_method: calendar?.method ?? null, calendar: calendar?.content ?? null }
  await db
    .insertInto('mail.message')
    .values({ municipality, id, ...words, ...part, created_at: now })
    .execute()
}

/** The message, unless it was sent or refused already. */
export async function findUnsent(db: Db, municipality: string, id: string): Promise<Message | undefined> {
  const row = await db
    .selectFrom('mail.message')
    .select(columns)
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .where('refused_at', 'is', null)
    .executeTakeFirst()
  return row && messageFrom(row)
}

const columns = ['recipient', 'subject', 'body', 'calendar_method', 'calendar'] as const

type Row = Omit<Message, 'calendar'> & {
  readonly calendar_method: CalendarPart['method'] | null
  readonly calendar: string | null
}

const messageFrom = ({ recipient, subject, body, calendar_method: method, calendar: content }: Row): Message => ({
  recipient,
  subject,
  body,
  ...(method && content && { calendar: { method, content } }),
})

export async function markSent(db: Db, municipality: string, id: string, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable('mail.message')
    .set({ sent_at: now })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}

export async function markRefused(db: Db, municipality: string, id: string, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable('mail.message')
    .set({ refused_at: now })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}

/** What was sent, and what was written before `before`. */
export async function deleteMessages(db: Db, municipality: string, before: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom('mail.message')
    .where('municipality', '=', municipality)
    .where(eb => eb.or([eb('sent_at', 'is not', null), eb('created_at', '<', before)]))
    .execute()
}

export type StoredMessage = Message & { id: string; at: Temporal.Instant }

/** The newest hundred messages. */
export async function findMessages(db: Db, municipality: string): Promise<readonly StoredMessage[]> {
  const rows = await db
    .selectFrom('mail.message')
    .select(['id', ...columns, 'created_at as at'])
    .where('municipality', '=', municipality)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ id, at, ...row }) => ({ id, at, ...messageFrom(row) }))
}
