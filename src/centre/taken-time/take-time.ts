/**
 * When a professional and a room are taken: one place for all who plan, so that nobody is promised twice. Two who ask for the same time at
 * once are told apart by exclusion constraints of the database; nothing here has to be quick enough.
 */
import type { Ctx } from '../../platform/ctx.ts'
import { deleteExpired, deleteTaken, findTaken, insertTaken, keepHeld } from './store.ts'
import type { TakenTime, Time } from './time.ts'

export type { TakenTime, Time } from './time.ts'

type How = {
  /** Held for so long, then free by itself; null: for good. */
  readonly heldUntil?: Temporal.Instant | null
  /** Beside whatever stands there. Who does this writes down why. */
  readonly isExtra?: boolean
}

/** All of these times, or none: false when somebody has one of them. Nothing is stored then. */
export async function takeTimes(ctx: Ctx, times: readonly Time[], { heldUntil = null, isExtra = false }: How = {}) {
  const inOrder = times.toSorted((one, other) => Temporal.Instant.compare(one.startsAt, other.startsAt))
  const how = { heldUntil, isExtra }
  if (await takeAll(ctx, inOrder, how)) return true
  // Who stands in the way may have held it, and not decided.
  return (await deleteExpired(ctx.db, ctx.municipality, ctx.now, inOrder)) && takeAll(ctx, inOrder, how)
}

async function takeAll({ db, municipality }: Ctx, times: readonly Time[], how: Required<How>): Promise<boolean> {
  const taken = await insertTaken(db, municipality, times, how)
  if (taken.length === times.length) return true
  await deleteTaken(db, municipality, taken)
  return false
}

/** Held becomes taken for good. False when the time to decide is over for one of them. */
export const keepTimes = async (ctx: Ctx, ids: readonly string[]): Promise<boolean> =>
  (await keepHeld(ctx.db, ctx.municipality, ctx.now, ids)) === ids.length

export const freeTimes = (ctx: Ctx, ids: readonly string[]): Promise<void> => deleteTaken(ctx.db, ctx.municipality, ids)

/** What is taken between these moments, held included while it is held. */
export const takenBetween = (
  ctx: Ctx,
  from: Temporal.Instant,
  until: Temporal.Instant,
): Promise<readonly TakenTime[]> => findTaken(ctx.db, ctx.municipality, { from, until, now: ctx.now })
