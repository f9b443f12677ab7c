import { setTimeout as sleep } from 'node:timers/promises'
import { asRole } from '../db/as-role.ts'
import type { Database, Db, Scope } from '../db/connect.ts'
import { errorMessage } from '../db/error-message.ts'
import { mostAttempts, nextRun, waitAfter } from './next-run.ts'
import { enqueue } from './queue.ts'
import { type ClaimedJob, claimJob, failJob, removeJob, returnJob } from './store.ts'

/** What to do with the jobs of one queue. */
export type Work = {
  queue: string
  /** Done in one transaction together with the end of the job: all of it, or the job waits for another try. */
  run(db: Db, job: Job): Promise<void>
  /** Under which database role; `cjg_app` when left out. */
  role?: Scope['role']
  /** Repeats every day at this time in the Netherlands, for each municipality or once for all. */
  daily?: { at: string; for: 'each-municipality' | 'all-at-once' }
}
export type Job = { municipality: string | null; payload: unknown; now: Temporal.Instant }

export type Parts = {
  database: Database
  works: readonly Work[]
  /** Codes for which daily work is done. */
  municipalities: readonly string[]
  clock: () => Temporal.Instant
  log: (line: Readonly<Record<string, unknown>>) => void
  /** How long to rest when there is nothing to do. */
  pollMs?: number
}
export type Worker = {
  /** Waits until the job in hand is done. */
  stop(): Promise<void>
}

/** Takes jobs one after another, whenever they are due. Several workers, in one program or more, never take the same job. */
export async function startWorker(parts: Parts): Promise<Worker> {
  await planDaily(parts)
  const stopping = new AbortController()
  const running = keepRunning(parts, stopping.signal)
  return {
    stop: () => {
      stopping.abort()
      return running
    },
  }
}

const national: Scope = { role: 'cjg_jobs', municipality: null }
/** A worker that was killed leaves its job locked; after this another takes it. */
const lockMinutes = 15

async function keepRunning(parts: Parts, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    await runDue(parts, stopping).catch(error => parts.log({ event: 'jobs-halted', error: messageOf(error) }))
    await sleep(parts.pollMs ?? 1000, undefined, { signal: stopping }).catch(() => {})
  }
}

/** Does all that is due now, and says how many jobs that were. */
export async function runDue(parts: Parts, stopping?: AbortSignal): Promise<number> {
  const queues = parts.works.map(({ queue }) => queue)
  for (let done = 0; ; done++) {
    const now = parts.clock()
    const lockedUntil = now.add({ minutes: lockMinutes })
    const claim = (db: Db) => claimJob(db, queues, now, lockedUntil)
    const job = stopping?.aborted ? undefined : await parts.database.transaction(national, claim)
    if (!job) return done
    await runJob(parts, job)
  }
}

async function runJob(parts: Parts, job: ClaimedJob): Promise<void> {
  const work = parts.works.find(({ queue }) => queue === job.queue)
  if (!work) return
  const { municipality, payload } = job
  const now = parts.clock()
  try {
    await parts.database.transaction({ role: work.role ?? 'cjg_app', municipality }, async db => {
      await work.run(db, { municipality, payload, now })
      await asRole(db, 'cjg_jobs', async queue => {
        await removeJob(queue, job)
        await planNext(queue, work, municipality, now)
      })
    })
  } catch (error) {
    await postpone(parts, work, job, error)
  }
}

async function postpone(parts: Parts, work: Work, job: ClaimedJob, error: unknown): Promise<void> {
  const because = messageOf(error)
  const now = parts.clock()
  const givenUp = job.attempts >= mostAttempts
  parts.log({
    event: givenUp ? 'job-given-up' : 'job-failed',
    queue: job.queue,
    id: job.id,
    attempts: job.attempts,
    because,
  })
  await parts.database.transaction(national, async db => {
    if (!givenUp) return returnJob(db, job, now.add({ seconds: waitAfter(job.attempts) }), because)
    await failJob(db, job, now, because)
    await planNext(db, work, job.municipality, now)
  })
}

/** Plans the next time of all daily work that is not planned yet. */
export async function planDaily({ database, works, municipalities, clock }: Parts): Promise<void> {
  await database.transaction(national, async db => {
    for (const work of works)
      for (const municipality of work.daily?.for === 'all-at-once' ? [null] : municipalities)
        await planNext(db, work, municipality, clock())
  })
}

/** Where a new municipality asks for its daily work, whichever server it opened on. */
export const beginDailyQueue = 'begin-daily-work'

/** Plans the daily work of a municipality that was not there when this program started. */
export const beginDaily = (works: readonly Work[]): Work => ({
  queue: beginDailyQueue,
  role: 'cjg_jobs',
  run: async (db, { municipality, now }) => {
    const daily = works.filter(work => work.daily?.for === 'each-municipality')
    if (municipality !== null) for (const work of daily) await planNext(db, work, municipality, now)
  },
})

/** One next time waits, however often this is asked. */
async function planNext(db: Db, work: Work, municipality: string | null, now: Temporal.Instant): Promise<void> {
  if (!work.daily) return
  await enqueue(db, {
    queue: work.queue,
    municipality,
    payload: {},
    runAt: nextRun(work.daily.at, now),
    dedupe: 'daily',
  })
}

const messageOf = (error: unknown): string => errorMessage(error).slice(0, 500)
