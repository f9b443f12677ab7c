/**
 * One more key over every pseudonym of the index, without any BSN: layer n is the HMAC of layer n-1 under key n. It goes in batches while
 * others report: a look-up asks under the newest key and the one before it, and each batch is all there or not at all. Stopped half-way, the
 * next batch begins where the last one ended.
 */
import { nextLayer } from '../../../../platform/crypto/index-pseudonym.ts'
import type { Keys } from '../../../../platform/crypto/keys.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { asRole } from '../../../../platform/db/as-role.ts'
import { enqueue } from '../../../../platform/jobs/queue.ts'
import type { Work } from '../../../../platform/jobs/worker.ts'
import { closeGate } from '../locks/store.ts'
import { findBelow, findLastLayer, insertLayer, lift, type Row, updateLayer } from './store.ts'

/** Reports wait while a batch is lifted, so it is small: some tens of milliseconds. */
const youthsInBatch = 250

type Index = Ctx['db']

/**
 * The program holds a key that the index has not seen: from now on that key is asked for. Done when a program starts. A program that still
 * runs with fewer keys enters nothing any more, as it would not find everybody. Throws when the last key is not all over the index yet.
 */
export async function beginNewestLayer(
  index: Index,
  keys: Keys,
  now: Temporal.Instant,
): Promise<'begun' | 'as-it-was'> {
  const newest = keys.indexPseudonym.length
  await closeGate(index)
  const last = await findLastLayer(index)
  const stands = last?.layer ?? 1
  if (newest < stands) throw new Error(`The index has ${stands} keys, and the key file only ${newest}.`)
  if (newest === stands) return 'as-it-was'
  if (newest > stands + 1 || last?.doneAt === null)
    throw new Error('One key after the other: the last one is not done yet.')
  await insertLayer(index, newest, now)
  return 'begun'
}

/** How many keys went over the index, and whether the last one is all over it. */
export async function layersInIndex(index: Index): Promise<{ readonly newest: number; readonly isDone: boolean }> {
  const last = await findLastLayer(index)
  return { newest: last?.layer ?? 1, isDone: last === undefined || last.doneAt !== null }
}

/** Lifts one batch. Gives how many reports that were; 0 when all is done. */
export async function rekeyBatch(
  index: Index,
  keys: Keys,
  now: Temporal.Instant,
  youths = youthsInBatch,
): Promise<number> {
  await closeGate(index)
  const last = await findLastLayer(index)
  if (!last || last.doneAt !== null) return 0
  const rows = await findBelow(index, last, youths)
  const lifted = rows.map(row => liftedRow(row, pseudonym => nextLayer(keys, pseudonym, last.layer)))
  if (rows.length > 0) await lift(index, last.layer, rows, lifted)
  const place = rows.at(-1)?.subject.toString('hex') ?? last.place
  await updateLayer(index, last.layer, { place, done_at: rows.length === 0 ? now : null })
  return rows.length
}

const liftedRow = (row: Row, next: (pseudonym: Buffer) => Buffer): Row => ({
  id: row.id,
  subject: next(row.subject),
  address: row.address && next(row.address),
  parent_1: row.parent_1 && next(row.parent_1),
  parent_2: row.parent_2 && next(row.parent_2),
})

const queue = 'signalling.rekey'

/** Batch after batch, each a job of its own: whatever else waits comes in between. */
export const rekeyWork = (keys: Keys): Work => ({
  queue,
  role: 'cjg_index',
  daily: { at: '03:30', for: 'all-at-once' },
  run: async (index, { now }) => {
    if ((await rekeyBatch(index, keys, now)) === 0) return
    await asRole(index, 'cjg_jobs', jobs => enqueue(jobs, { queue, municipality: null, payload: {}, runAt: now }))
  },
})
