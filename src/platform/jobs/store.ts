import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { json } from '../db/values.ts'

export type NewJob = {
  queue: string
  /** For whom the work is done; null for work of no municipality. */
  municipality: string | null
  /** Names the work by id; never holds what is confidential. */
  payload: object
  runAt: Temporal.Instant
  /** Of jobs with the same key only one waits. */
  dedupe?: string
}

export type ClaimedJob = {
  municipality: string | null
  id: string
  queue: string
  payload: unknown
  /** How often it was begun, this time included. */
  attempts: number
}

/** Not a CBS code: stands for "no municipality" in a key that cannot be empty. */
const none = '0000'

export async function insertJob(db: Db, id: string, job: NewJob): Promise<void> {
  const { municipality, queue, payload, runAt, dedupe = null } = job
  await db
    .insertInto('jobs.job')
    .values({ municipality: municipality ?? none, id, queue, dedupe, payload: json(payload), run_at: runAt })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Takes the job that has waited longest, for this worker alone until the lock ends. Other workers look past it. */
export async function claimJob(
  db: Db,
  queues: readonly string[],
  now: Temporal.Instant,
  lockedUntil: Temporal.Instant,
) {
  const { rows } = await sql<ClaimedJob>`
    update jobs.job set locked_until = ${lockedUntil}, attempts = attempts + 1
    where (municipality, id) in (
      select municipality, id from jobs.job
      where run_at <= ${now} and failed_at is null and queue = any(${queues}) and (locked_until is null or locked_until < ${now})
      order by run_at limit 1 for update skip locked)
    returning nullif(municipality, ${none}) as municipality, id, queue, payload, attempts`.execute(db)
  return rows[0]
}

export async function removeJob(db: Db, { municipality, id }: ClaimedJob): Promise<void> {
  await db
    .deleteFrom('jobs.job')
    .where('municipality', '=', municipality ?? none)
    .where('id', '=', id)
    .execute()
}

/** Back to the queue for a later try, unless another with the same key came to wait there meanwhile: that one does the work. */
export async function returnJob(db: Db, job: ClaimedJob, runAt: Temporal.Instant, error: string): Promise<void> {
  const { numAffectedRows } = await sql`
    delete from jobs.job as mine using jobs.job as twin
    where mine.municipality = ${job.municipality ?? none} and mine.id = ${job.id} and twin.id <> mine.id
      and twin.municipality = mine.municipality and twin.queue = mine.queue and twin.dedupe = mine.dedupe
      and twin.locked_until is null and twin.failed_at is null`.execute(db)
  if (!numAffectedRows) await unlock(db, job, { run_at: runAt, last_error: error })
}

/** Given up: stays for a person to look at. */
export const failJob = (db: Db, job: ClaimedJob, now: Temporal.Instant, error: string): Promise<void> =>
  unlock(db, job, { failed_at: now, last_error: error })

type Left = { run_at: Temporal.Instant; last_error: string } | { failed_at: Temporal.Instant; last_error: string }

async function unlock(db: Db, { municipality, id }: ClaimedJob, left: Left): Promise<void> {
  await db
    .updateTable('jobs.job')
    .set({ ...left, locked_until: null })
    .where('municipality', '=', municipality ?? none)
    .where('id', '=', id)
    .execute()
}
