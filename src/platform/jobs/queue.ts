import type { Db } from '../db/connect.ts'
import { newId } from '../new-id.ts'
import { insertJob, type NewJob } from './store.ts'

export type { NewJob } from './store.ts'

/** Puts work in the queue as part of the caller's transaction: undone with it, and never seen before it. */
export const enqueue = (db: Db, job: NewJob): Promise<void> => insertJob(db, newId(), job)
