/** Who waits for help of the own organisation, and, without names, how long the wait is per offer. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { overviewOf, type Seen } from '../referrals/look-up.ts'
import { type WaitFigures, waitFigures } from './rules.ts'
import { findWaits } from './store.ts'

/** Taken on and not begun: those with a place in its order, then by the day they were taken on. */
export async function waitingListOf(ctx: Ctx): Promise<readonly Seen[]> {
  const { received } = await overviewOf(ctx)
  return received
    .filter(({ standing }) => standing.kind === 'accepted' || standing.kind === 'in-line')
    .toSorted((one, other) => placeOf(one) - placeOf(other) || takenOn(one) - takenOn(other))
}

const placeOf = ({ referral }: Seen): number => referral.line?.place ?? Number.MAX_SAFE_INTEGER
const takenOn = ({ referral }: Seen): number => referral.reply?.at.epochMilliseconds ?? 0

/** Of the last year. */
export async function waitFiguresOf(ctx: Ctx): Promise<readonly WaitFigures[]> {
  record(ctx, 'read', 'guidance.wait-figures', null)
  return waitFigures(await findWaits(ctx.db, ctx.municipality, ctx.today.subtract({ years: 1 })), ctx.today)
}
