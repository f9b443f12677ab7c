import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Writing } from '../../record/store.ts'
import { type Bands, bandsSchema } from './bands.ts'
import { type Wording, wording } from './worded.ts'

export type LoadedWording = { readonly wording: Wording; readonly at: Temporal.Instant }

/** The words loaded last, by questionnaire. */
export async function findWordings(
  db: Db,
  municipality: MunicipalityCode,
): Promise<ReadonlyMap<string, LoadedWording>> {
  const rows = await db
    .selectFrom('youth_health.questionnaire_wording')
    .select(['questionnaire', 'wording', 'set_at'])
    .where('municipality', '=', municipality)
    .orderBy('set_at')
    .execute()
  return new Map(rows.map(row => [row.questionnaire, { wording: wording.parse(row.wording), at: row.set_at }]))
}

export async function insertWording({ db, municipality, actor, now }: Writing, words: Wording): Promise<void> {
  await db
    .insertInto('youth_health.questionnaire_wording')
    .values({
      municipality,
      questionnaire: words.questionnaire,
      set_at: now,
      set_by: actor.id,
      licence: words.licence,
      wording: JSON.stringify(words),
    })
    .execute()
}

/** The limits set last, by questionnaire. */
export async function findBands(db: Db, municipality: MunicipalityCode): Promise<ReadonlyMap<string, Bands>> {
  const rows = await db
    .selectFrom('youth_health.questionnaire_band')
    .select(['questionnaire', 'bands'])
    .where('municipality', '=', municipality)
    .orderBy('set_at')
    .execute()
  return new Map(rows.map(row => [row.questionnaire, bandsSchema.parse(row.bands)]))
}

export async function insertBands(
  { db, municipality, actor, now }: Writing,
  questionnaire: string,
  bands: Bands,
): Promise<void> {
  await db
    .insertInto('youth_health.questionnaire_band')
    .values({ municipality, questionnaire, set_at: now, set_by: actor.id, bands: JSON.stringify(bands) })
    .execute()
}
