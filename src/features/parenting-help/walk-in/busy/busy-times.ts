/** When it is busy at a location, for whoever wants to walk in: in words, never in numbers. */
import type { KeptLocation, Location } from '../../../../centre/index.ts'
import { type BusyDay, busyNow, busyTimes, weeksLookedAt } from '../../../../knowledge/waiting-line/busy.ts'
import { lineOf } from '../../../../knowledge/waiting-line/waiting-line.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { dayOf, givesNumbers, lineAt, ticketsIn } from '../queue/line.ts'
import { countVisits } from './store.ts'

/** By the weeks before this one's day; empty when too little is known. */
export const busyTimesAt = async (ctx: Ctx, { id }: Pick<Location, 'id'>): Promise<readonly BusyDay[]> => {
  const period = { from: ctx.today.subtract({ weeks: weeksLookedAt }), until: ctx.today }
  return busyTimes(await countVisits(ctx.db, ctx.municipality, id, period))
}

/** Said only when it is so: null while nobody can know. */
export async function busyNowAt(
  ctx: Ctx,
  location: Pick<KeptLocation, 'id' | 'days'>,
): Promise<'quiet' | 'busy' | null> {
  const line = lineAt(ctx, location)
  if (!givesNumbers(ctx, location, await dayOf(ctx, line))) return null
  const tickets = await ticketsIn(ctx, line)
  const waiting = lineOf(tickets)
    .map(({ takenAt }) => takenAt)
    .toSorted(Temporal.Instant.compare)
  return busyNow({ isUsed: tickets.length > 0, waiting }, ctx.now)
}
