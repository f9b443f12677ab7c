import type { Db } from '../../platform/db/connect.ts'
import type { Step } from './set-up.ts'

export async function findDone(db: Db, municipality: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('centre.set_up_step')
    .select('step')
    .distinct()
    .where('municipality', '=', municipality)
    .execute()
  return new Set(rows.map(({ step }) => step))
}

export async function insertDone(
  db: Db,
  municipality: string,
  step: Step,
  by: string,
  at: Temporal.Instant,
): Promise<void> {
  await db.insertInto('centre.set_up_step').values({ municipality, step, done_by: by, done_at: at }).execute()
}
