import { sql } from 'kysely'
import { z } from 'zod'
import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Draft } from './draft.ts'

type Whose = { readonly child: ChildId; readonly professional: string }

const words = z.record(z.string(), z.string())

export async function findDraft(
  db: Db,
  municipality: MunicipalityCode,
  { child, professional }: Whose,
): Promise<Draft | undefined> {
  const row = await db
    .selectFrom('youth_health.consultation_draft')
    .select(['typed', 'saved_at'])
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .where('professional_id', '=', professional)
    .executeTakeFirst()
  return row && { typed: words.parse(row.typed), savedAt: row.saved_at }
}

/** True when it is the first of this consultation. */
export async function upsertDraft(
  db: Db,
  municipality: MunicipalityCode,
  { child, professional, typed, savedAt }: Whose & Draft,
): Promise<boolean> {
  const row = await db
    .insertInto('youth_health.consultation_draft')
    .values({ municipality, child_id: child, professional_id: professional, typed, saved_at: savedAt })
    .onConflict(conflict =>
      conflict.columns(['municipality', 'child_id', 'professional_id']).doUpdateSet({ typed, saved_at: savedAt }),
    )
    .returning(sql<boolean>`xmax = 0`.as('is_first'))
    .executeTakeFirstOrThrow()
  return row.is_first
}

export async function deleteDraft(
  db: Db,
  municipality: MunicipalityCode,
  { child, professional }: Whose,
): Promise<void> {
  await db
    .deleteFrom('youth_health.consultation_draft')
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .where('professional_id', '=', professional)
    .execute()
}

export async function deleteDraftsBefore(
  db: Db,
  municipality: MunicipalityCode,
  before: Temporal.Instant,
): Promise<void> {
  await db
    .deleteFrom('youth_health.consultation_draft')
    .where('municipality', '=', municipality)
    .where('saved_at', '<', before)
    .execute()
}
