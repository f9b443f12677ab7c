import { sql } from 'kysely'
import type { MunicipalityCode } from '../ctx.ts'
import type { Db } from '../db/connect.ts'

export type ToldPeriod<Told> = { readonly told: Told; readonly at: Temporal.Instant }

/** As it was written: what is told of a subject has one shape for good. */
export async function findTold<Told>(
  db: Db,
  municipality: MunicipalityCode,
  subject: string,
  period: string,
): Promise<ToldPeriod<Told> | undefined> {
  const row = await db
    .selectFrom('rollup.told_period')
    .select(['told', 'told_at as at'])
    .where('municipality', '=', municipality)
    .where('subject', '=', subject)
    .where('period', '=', period)
    .executeTakeFirst()
  return row && { told: row.told as Told, at: row.at }
}

/** Of two who tell at the same time one does. */
export async function insertTold(
  db: Db,
  key: { readonly municipality: MunicipalityCode; readonly subject: string; readonly period: string },
  { told, at }: ToldPeriod<unknown>,
): Promise<void> {
  await db
    .insertInto('rollup.told_period')
    .values({ ...key, told: sql`${JSON.stringify(told)}::jsonb`, told_at: at })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
