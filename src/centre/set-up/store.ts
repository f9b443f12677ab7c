import type { Db } from '../../platform/db/connect.ts'
import type { Step } from './steps.ts'

export async function findDone(db: Db, municipality: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('centre.set_up_step')
    .select('step')
    .distinct()
    .where('municipality', '=', municipality)
    .execute()
  return new Set(rows.map(({ step }) => step))
}

/** It was opened with a one-time code. */
export async function isFounded(db: Db, municipality: string): Promise<boolean> {
  const row = await db
    .selectFrom('centre.founding_choice as c')
    .innerJoin('centre.founding_end as e', 'e.founding_id', 'c.founding_id')
    .select('c.id')
    .where('c.for_code', '=', municipality)
    .where('e.how', '=', 'used')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertDone(
  db: Db,
  municipality: string,
  step: Step,
  by: string,
  at: Temporal.Instant,
): Promise<void> {
  await db
    .insertInto('centre.set_up_step')
    .values({ municipality, step, done_by: by, done_at: at })
    .onConflict(conflict => conflict.columns(['municipality', 'step', 'done_at']).doNothing())
    .execute()
}
