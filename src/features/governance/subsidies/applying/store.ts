import { sql } from 'kysely'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ApplicationId, Deed, NewApplication, RoundId } from '../subsidy.ts'

/** One after the other: whoever comes second sees what the first did. */
export async function lockApplication(db: Db, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`subsidy ${id}`}, 0))`.execute(db)
}

/** The one that an organisation has under a regulation: this one, or what was begun before. */
export async function insertApplication(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: ApplicationId
    readonly round_id: RoundId
    readonly organisation_id: string
    readonly begun_at: Temporal.Instant
    readonly begun_by: string
  },
): Promise<{ readonly id: ApplicationId; readonly isNew: boolean }> {
  const made = await db
    .insertInto('subsidy.application')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'round_id', 'organisation_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) return { id: row.id, isNew: true }
  const there = await db
    .selectFrom('subsidy.application')
    .select('id')
    .where('municipality', '=', row.municipality)
    .where('round_id', '=', row.round_id)
    .where('organisation_id', '=', row.organisation_id)
    .executeTakeFirstOrThrow()
  return { id: there.id as ApplicationId, isNew: false }
}

export async function insertApplicationVersion(
  db: Db,
  municipality: string,
  { id, version }: { readonly id: ApplicationId; readonly version: number },
  { purpose, explanation, lines }: NewApplication,
  { at, by, byName }: Deed,
): Promise<void> {
  const place = { municipality, application_id: id, version }
  const written = { written_at: at, written_by: by, written_by_name: byName }
  await db
    .insertInto('subsidy.application_version')
    .values({ ...place, purpose, explanation, ...written })
    .execute()
  if (lines.length === 0) return
  await db
    .insertInto('subsidy.application_line')
    .values(
      lines.map(({ product, volume, priceCents }) => ({
        ...place,
        product_id: product,
        volume,
        price_cents: priceCents,
      })),
    )
    .execute()
}

/** False when this version was sent in already. */
export async function insertSubmission(
  db: Db,
  municipality: string,
  { id, ordinal, version }: { readonly id: ApplicationId; readonly ordinal: number; readonly version: number },
  { at, by, byName }: Deed,
): Promise<boolean> {
  const row = { municipality, application_id: id, ordinal, version }
  const made = await db
    .insertInto('subsidy.submission')
    .values({ ...row, submitted_at: at, submitted_by: by, submitted_by_name: byName })
    .onConflict(conflict => conflict.doNothing())
    .returning('ordinal')
    .executeTakeFirst()
  return made !== undefined
}
