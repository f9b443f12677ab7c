import type { Db } from '../../../../platform/db/connect.ts'
import type { QuestionId } from '../question.ts'

export type SealedIdentity = { readonly sealed: Buffer | null; readonly times: number }

/** What the asker said last of who it is, under its seal; null when nothing, or taken back. */
export async function findIdentity(db: Db, municipality: string, id: QuestionId): Promise<SealedIdentity> {
  const rows = await db
    .selectFrom('information.question_identity')
    .select('name_sealed')
    .where('municipality', '=', municipality)
    .where('question_id', '=', id)
    .orderBy('nth')
    .execute()
  return { sealed: rows.at(-1)?.name_sealed ?? null, times: rows.length }
}

/** Taking it back destroys what was said before. */
export async function replaceIdentity(
  db: Db,
  entry: {
    readonly municipality: string
    readonly id: QuestionId
    readonly sealed: Buffer | null
    readonly at: Temporal.Instant
  },
): Promise<void> {
  await db
    .deleteFrom('information.question_identity')
    .where('municipality', '=', entry.municipality)
    .where('question_id', '=', entry.id)
    .execute()
  if (entry.sealed === null) return
  await db
    .insertInto('information.question_identity')
    .values({
      municipality: entry.municipality,
      question_id: entry.id,
      nth: 1,
      name_sealed: entry.sealed,
      said_at: entry.at,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'question_id', 'nth']).doNothing())
    .execute()
}

export async function isConnected(db: Db, municipality: string, id: QuestionId): Promise<boolean> {
  const row = await db
    .selectFrom('information.question_contact')
    .select('contact_id')
    .where('municipality', '=', municipality)
    .where('question_id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** 'taken': a colleague connected it already. */
export async function insertContact(
  db: Db,
  entry: {
    readonly municipality: string
    readonly id: QuestionId
    readonly contact: string
    readonly at: Temporal.Instant
    readonly by: { readonly id: string; readonly name: string }
  },
): Promise<'stored' | 'taken'> {
  const inserted = await db
    .insertInto('information.question_contact')
    .values({
      municipality: entry.municipality,
      question_id: entry.id,
      contact_id: entry.contact,
      connected_at: entry.at,
      connected_by: entry.by.id,
      connected_by_name: entry.by.name,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'question_id']).doNothing())
    .returning('contact_id')
    .executeTakeFirst()
  return inserted ? 'stored' : 'taken'
}
