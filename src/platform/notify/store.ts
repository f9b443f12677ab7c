import type { Db } from '../db/connect.ts'

type NewTextMessage = {
  readonly municipality: string
  readonly id: string
  readonly recipient: string
  readonly body: string
  readonly created_at: Temporal.Instant
}

export async function insertTextMessage(db: Db, message: NewTextMessage): Promise<void> {
  await db.insertInto('mail.text_message').values(message).execute()
}

/** The message, unless it was sent or refused already. */
export async function findUnsentText(db: Db, municipality: string, id: string) {
  return await db
    .selectFrom('mail.text_message')
    .select(['recipient', 'body'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .where('refused_at', 'is', null)
    .executeTakeFirst()
}

export async function markTextSent(db: Db, municipality: string, id: string, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable('mail.text_message')
    .set({ sent_at: now })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}

export async function markTextRefused(db: Db, municipality: string, id: string, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable('mail.text_message')
    .set({ refused_at: now })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}

/** What was sent, and what was written before `before`. */
export async function deleteTextMessages(db: Db, municipality: string, before: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom('mail.text_message')
    .where('municipality', '=', municipality)
    .where(eb => eb.or([eb('sent_at', 'is not', null), eb('created_at', '<', before)]))
    .execute()
}
