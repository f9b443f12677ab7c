import { sql } from 'kysely'
import { z } from 'zod'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Draft } from './draft.ts'

/** `subject`: what is being written, see keep-draft.ts. */
export type Whose = { readonly professional: string; readonly subject: string }

const words = z.record(z.string(), z.string())

export async function findDraft(
  db: Db,
  municipality: MunicipalityCode,
  { professional, subject }: Whose,
): Promise<Draft | undefined> {
  const row = await db
    .selectFrom('signalling.concern_draft')
    .select(['typed', 'saved_at'])
    .where('municipality', '=', municipality)
    .where('professional_id', '=', professional)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row && { typed: words.parse(row.typed), savedAt: row.saved_at }
}

/** True when it is the first. */
export async function upsertDraft(
  db: Db,
  municipality: MunicipalityCode,
  { professional, subject, typed, savedAt }: Whose & Draft,
): Promise<boolean> {
  const row = await db
    .insertInto('signalling.concern_draft')
    .values({ municipality, professional_id: professional, subject, typed, saved_at: savedAt })
    .onConflict(conflict =>
      conflict.columns(['municipality', 'professional_id', 'subject']).doUpdateSet({ typed, saved_at: savedAt }),
    )
    .returning(sql<boolean>`xmax = 0`.as('is_first'))
    .executeTakeFirstOrThrow()
  return row.is_first
}

/** @returns whether there was one */
export async function deleteDraft(
  db: Db,
  municipality: MunicipalityCode,
  { professional, subject }: Whose,
): Promise<boolean> {
  const gone = await db
    .deleteFrom('signalling.concern_draft')
    .where('municipality', '=', municipality)
    .where('professional_id', '=', professional)
    .where('subject', '=', subject)
    .returning('subject')
    .executeTakeFirst()
  return gone !== undefined
}

export async function deleteDraftsBefore(
  db: Db,
  municipality: MunicipalityCode,
  before: Temporal.Instant,
): Promise<void> {
  await db
    .deleteFrom('signalling.concern_draft')
    .where('municipality', '=', municipality)
    .where('saved_at', '<', before)
    .execute()
}
