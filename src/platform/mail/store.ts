import type { Db } from '../db/connect.ts'

export type Message = { recipient: string; subject: string; body: string }

export async function insertMessage(db: Db, municipality: string, id: string, message: Message, now: Temporal.Instant) {
  await db
    .insertInto('mail.message')
    .values({ municipality, id, ...message, created_at: now })
    .execute()
}

/** The message, unless it was sent already. */
export const findUnsent = (db: Db, municipality: string, id: string): Promise<Message | undefined> =>
  db
    .selectFrom('mail.message')
    .select(['recipient', 'subject', 'body'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .executeTakeFirst()

export async function markSent(db: Db, municipality: string, id: string, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable('mail.message')
    .set({ sent_at: now })
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
export const findMessages = (db: Db, municipality: string): Promise<readonly StoredMessage[]> =>
  db
    .selectFrom('mail.message')
    .select(['id', 'recipient', 'subject', 'body', 'created_at as at'])
    .where('municipality', '=', municipality)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
