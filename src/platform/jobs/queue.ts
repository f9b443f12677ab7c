import type { Db } from '../db/connect.ts'
import { newId } from '../new-id.ts'
import { insertJob } from './store.ts'

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

/** Puts work in the queue as part of the caller's transaction: undone with it, and never seen before it. */
export const enqueue = (db: Db, job: NewJob): Promise<void> => insertJob(db, newId(), job)
